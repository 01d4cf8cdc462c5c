<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>AgendaItem</name>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approves the minutes of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>%1 could not be written: %2. Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file may not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentWorkflow</name>
    <message>
        <source>“%1” is larger than 25 MB and cannot be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty and was not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of “%1” was damaged. Restore a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precedence at this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceSheet</name>
    <message>
        <source>Attendance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceState</name>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceWorkflow</name>
    <message>
        <source>Only someone who was present can leave. Mark the person present first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person cannot stand in for themselves. Choose another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the person who sits in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the person who came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on the sheet of this meeting already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The file “%1” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “%1” could not be written: %2. Nothing was kept; free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the file. No copy was made; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, so no copy of it was made. Restore an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file did not pass its checks, so no copy of it was kept. Run a check and restore an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day with both dates, %2 a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>The history is broken at change %1 of station %2: a line was altered or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of change %1 of station %2 was altered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Make a checked copy of a file in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coalition file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy to make; refused when it exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: structure, links, history, records, search index and attachments agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for damage in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write records to a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record: members, people, meetings, proposals ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .csv or .json file; replaced as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;field=value&apos;: only these records; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings and choices in words: ar or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history knows no record with the uid “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was changed, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the record with this uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not map a column. Write it as &apos;Column=field&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refused rows could not be written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows were refused. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over records from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .csv or .json file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Column=field&apos;: what a column means; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the record with the same value in this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make bodies, people and meetings that are not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the good rows and write the refused ones to this .csv file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of a national coalition, without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of messages: ar or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes the change, for the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong usage: %1. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new coalition file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to make; refused when it exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with the sample coalition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no body “%1” in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report named “%1”. List them with “reports”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a .pdf file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s name, as “reports” lists it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .pdf file; replaced as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting: ت2, or 2 where only one fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body: its name or uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the paper: ar or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of the paper: arabic or latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom: internal, partners or public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a file from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find records, however they are spelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is damaged: %n problems were found. Keep it as it is and restore a backup copy.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file is larger than %1 MB. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not written in UTF-8. Save it again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 holds a NUL character, which is not text. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: there is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is not written in UTF-8. Save the file again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: a quotation mark is not closed or stands in the middle of a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: it has no row of headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has %2 cells, but there are only %3 headings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file “%1” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of the program (schema %2; this one knows up to %3). Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to “%1” at this moment. Nothing was changed; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be saved. Nothing was changed; free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written to (read-only file or folder). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error while “%1” was read or written. Nothing was changed; check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened or created. Check the folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. Keep it as it is and restore a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change contradicts another record (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to the database failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>“%1” is not a date. Write it as 29/11/2012 or 2012-11-29.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date: there is no month %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date: month %2 of %3 has no day %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The stored paper cannot be read: it is damaged. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored paper cannot be read: it is damaged or was written by a newer version. Restore it from a backup or open it with the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryKind</name>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation (submitted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntrySource</name>
    <message>
        <source>Oral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryState</name>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryWorkflow</name>
    <message>
        <source>There is no text to save. Type what was said first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that comes with the state “%1” needs the reason of that state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(to be completed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “%1” does not belong to the meeting of this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is given already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number and the meeting of %1 were given at saving and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a new state needs its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of “%1” are approved and locked. Add a correction annex instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry cannot lose its text. Withdraw it instead, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another meeting; it can only move between items of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person or the body that said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why the entry is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Erratum</name>
    <message>
        <source>Correction annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction annexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>The export could not be written: %1. The old file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a condition. Write it as field=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no field named “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a .csv nor a .json file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a coalition file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is empty (0 bytes): it was damaged. Restore a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a coalition file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a coalition file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormerName</name>
    <message>
        <source>Former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former name (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormerPost</name>
    <message>
        <source>Former post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>“%1” has no field named “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown columns for “%1”: %2. Known are: %3. Name what a column means with --map &apos;Column=field&apos;. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns mean the same field: %1. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(%n more rows were refused)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither a .csv nor a .json file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments cannot be imported from a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no field named “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column for the key “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntegrityCheck</name>
    <message>
        <source>The structure of the file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” points to a record of “%3” that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the attachment “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the attachment “%1” was altered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonExchange</name>
    <message>
        <source>The file is not JSON: %1 (line %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must hold a JSON array of records, as exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 is not an object with fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1: the field “%2” holds a list or an object instead of a value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkResolver</name>
    <message>
        <source>several series have a meeting %1; add the letter of its series, as in ت%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records are called “%1”; write the uid of the one that is meant</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>there is no record “%1” among: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListQuery</name>
    <message>
        <source>There is no kind of record named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no field named “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mechanism</name>
    <message>
        <source>Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at (planned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hijri date as stated on the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronage line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item under discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue of the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingState</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingType</name>
    <message>
        <source>Consultative meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation in an event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingWorkflow</name>
    <message>
        <source>Choose the series the meeting belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 of this series is given already, to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval of the minutes of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person the body nominates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was held already and cannot be postponed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why the meeting is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was held already and cannot be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the number of a meeting. Write it as ت2 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting “%1” in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several series have a meeting %1. Add the letter of its series, as in ت%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope of relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberKind</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberWorkflow</name>
    <message>
        <source>Give the day since which the new name holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day since which the new post holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembershipStatus</name>
    <message>
        <source>Prospective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The migration %1 is missing from this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesLock</name>
    <message>
        <source>The minutes of “%1” are approved and locked. Add a correction annex instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesPaper</name>
    <message>
        <source>Proposals and submitted recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposer and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal was submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(withdrawn at the meeting) %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting ended at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction annex No. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes No. (%1) of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1, closed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (represented by %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded as present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came late, at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attended without being invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum of %1 bodies: met (%2 present, %3 required).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum of %1 bodies: not met (%2 present, %3 required).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of the %1 are not approved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of the %1 were approved without remarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of the %1 were approved with the following remarks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda and discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented by: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesParagraph</name>
    <message>
        <source>Paragraph of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesRemark</name>
    <message>
        <source>Remark on the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks on the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesState</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulated for remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesWorkflow</name>
    <message>
        <source>This meeting has no minutes yet. They are made when its session is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes that are “%1” cannot become “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a day from today on until which remarks are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks are taken while the minutes are circulated; these are “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reply the body will read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is still open; close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has no chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has no secretary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the attendance sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attendance of “%1” is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item %1 has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still to be completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remark of “%1” is not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are not ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes that are not approved yet are corrected directly, without an annex.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingRecords</name>
    <message>
        <source>there is no series of meetings with the letter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>The paper&apos;s margins, header and footer leave no room for its text. Make the margins smaller or the header shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper has no page %1, only %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperCatalog</name>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and recommendations so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “%1” is about one meeting: say which.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPrinter</name>
    <message>
        <source>The printer “%1” did not accept the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer stopped at page %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up; the paper was saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Internal edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners’ edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParagraphPlace</name>
    <message>
        <source>Before the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>The PDF could not be begun: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the PDF was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be finished: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Coalition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (Arabic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line under the titles of papers (Arabic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line under the titles of papers (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat line (Arabic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat line (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalRegister</name>
    <message>
        <source>The register changed while it was printed. Print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposer and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCheck</name>
    <message>
        <source>%1 %2: the history does not know this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is not what its history says (%3): it was altered outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is in the history but not in the file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The search index does not agree with %n records of “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is incomplete: it holds %1 texts for %2 records.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordWriter</name>
    <message>
        <source>%1: this record is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this record was changed elsewhere since you opened it. Your change was not saved; look at the new content first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecorderKeys</name>
    <message>
        <source>Save the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a line that is to be completed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next who asked to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone who asks to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct, move, reclassify or withdraw a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of a slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break: begin or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone came uninvited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and recommendations so far, on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relevance</name>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelevanceScope</name>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkOutcome</name>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>No reply yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message>
        <source>%1: this record is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Representation</name>
    <message>
        <source>Representation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepresentationRole</name>
    <message>
        <source>Principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowImporter</name>
    <message numerus="yes">
        <source>%n records have the value “%1”, so it does not say which one is meant</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record with this uid was deleted; restore it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of the row is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleCoalition</name>
    <message>
        <source>The sample coalition is missing from this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleReader</name>
    <message>
        <source>The coalition cannot be read: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coalition names an unknown kind of record: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, record %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red Crescent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Meeting series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of one meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of one meeting (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum of core bodies (percent, 0 = none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum of supporting bodies (percent, 0 = none)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWorkflow</name>
    <message>
        <source>“%1” is closed already. Reopen it from its page while its minutes are not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was cancelled. Plan it anew before you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can only be reopened after closing and before its minutes are approved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoFarPaper</name>
    <message>
        <source>Decisions and recommendations so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposer and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals and submitted recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) are in the register.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given the floor at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerItems</name>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>One step of the change failed, so nothing of it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1: the field “%2” is empty. Please fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the field “%2” holds a character that is not text (NUL or half a character).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a value of the field “%2”. Known values: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the field “%2” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the field “%2” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the field “%2” is not a time of day. Write it as 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is no kind of record named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::AgendaPane</name>
    <message>
        <source>Agenda (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda; Enter goes on to the chosen item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 min, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::AttendancePane</name>
    <message>
        <source>Attendance: P present, L late, D left, A apologised, X absent, R represented, Q asks to speak, Backspace takes the mark back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P present · L late · D left · A apologised · X absent · R represented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Someone not invited (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone who was not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present, not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apologised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>represented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance (F6): %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n core</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3, met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3, not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::CalendarPopup</name>
    <message>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::DateTimeEditor</name>
    <message>
        <source>%1: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::DualDateEdit</name>
    <message>
        <source>day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendars (F4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::DualDateTimeEdit</name>
    <message>
        <source>hour:minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day of this time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::EntriesModel</name>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (withdrawn: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::EntriesTable</name>
    <message>
        <source>Recorded in this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. What you save appears here at once, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded in this item; Enter corrects a line, F4 shows what can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1  Complete the text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1  Correct the text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2  Move to another item …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3  Change the kind …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;4  Correct the speaker …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;5  Withdraw, with a reason …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first wording stays in the history; the number does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to another item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another kind now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose someone from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker of %1 was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line stays, marked withdrawn with its reason; its number is not given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::EntryPane</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of a name or a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker or body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the line, Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save: Ctrl+Enter · other speaker: F2 · next: F3 · all keys: F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind (Alt+digit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker or body (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip %1: speaker and item come from the slip.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::FilterBar</name>
    <message>
        <source>%1: %2. Press to take this filter away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::FormField</name>
    <message>
        <source>%1 *</source>
        <extracomment>mark of a field that must be filled in; %1 is its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::KindChips</name>
    <message>
        <source>Kind: %1, Alt+%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::LineDialog</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still here: finish it, or choose “Leave it”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::LinkEditor</name>
    <message>
        <source>“%1” is not in the list. Choose a name from the list, or add it there first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::MonthGrid</name>
    <message>
        <source>Gregorian month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hijri month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::NameDialog</name>
    <message>
        <source>Speaker or body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no known body. Choose one from the list or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::PageView</name>
    <message>
        <source>Pages of the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::PaperWindow</name>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::PopupList</name>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::ProjectorWindow</name>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::QueuePane</name>
    <message>
        <source>Nobody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers&apos; queue (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers&apos; queue; Delete takes someone out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks to speak … (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks to speak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::RecordDetail</name>
    <message>
        <source>Choose a record from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>heading of a form for a new record; %1 is &quot;Body&quot;, &quot;Meeting&quot; ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::RecordPage</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert or Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: the record goes to the recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the recycle bin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is deleted in this list comes here and can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was moved to the recycle bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::RecorderHeader</name>
    <message>
        <source>Close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector window, F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting, F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, F8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::RecorderSession</name>
    <message>
        <source>Slip %1 is not among those of this meeting: only its number is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip %1 is recorded already as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is closed. Reopen it from the page of the meeting to record more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to save. Type what was said first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person or the body that asks to speak.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::SaveBar</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S or F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept. Save it, or discard it with the button.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::SessionRecorder</name>
    <message>
        <source>Each line is saved the moment it is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was typed and not saved. Go on with it, or save it with Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known is called “%1”. Choose from the list (F2), or add the person (F9). The text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved, the text is still here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved, to be completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved without a speaker and listed to be completed. F4 adds the speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved in the item of its slip: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits to speak. Shift+F3 adds someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits in for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone known, or a new name: it belongs to the same body and is there next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sits in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who was not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present from now; who is new is there next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break: the timers stand still until F8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is typed and not saved yet: it is kept, but not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are still to be completed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a mark will be recorded as absent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The draft of the minutes is made now; the meeting can be reopened until they are approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is closed and the draft of its minutes is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the recorder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::SideList</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::StaleConflict</name>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was changed elsewhere while you were typing. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tahaluf::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
