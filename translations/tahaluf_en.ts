<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AgendaPaper</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnualReportPaper</name>
    <message numerus="yes">
        <source>%n has (have) an outcome, the others are recorded or being studied</source>
        <translation>
            <numerusform>%n has an outcome, the others are recorded or being studied</numerusform>
            <numerusform>%n have an outcome, the others are recorded or being studied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is (are) carried out</source>
        <translation>
            <numerusform>%n of them is carried out</numerusform>
            <numerusform>%n of them are carried out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) joined</source>
        <translation>
            <numerusform>%n of them has joined</numerusform>
            <numerusform>%n of them have joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more action(s) of the shared plan is (are) due later.</source>
        <translation>
            <numerusform>%n more action of the shared plan is due later.</numerusform>
            <numerusform>%n more actions of the shared plan are due later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) was (were) recorded in the year, without those that were withdrawn.</source>
        <translation>
            <numerusform>%n proposal was recorded in the year, without those that were withdrawn.</numerusform>
            <numerusform>%n proposals were recorded in the year, without those that were withdrawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message numerus="yes">
        <source>%n record(s) saved</source>
        <translation>
            <numerusform>One record saved</numerusform>
            <numerusform>%n records saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source> and %n other record(s)</source>
        <translation>
            <numerusform> and %n other record</numerusform>
            <numerusform> and %n other records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>“%1” is damaged: %n problems were found. Keep it as it is and restore a backup copy.</source>
        <translation>
            <numerusform>“%1” is damaged: %n problem was found. Keep it as it is and restore a backup copy.</numerusform>
            <numerusform>“%1” is damaged: %n problems were found. Keep it as it is and restore a backup copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records written.</source>
        <translation>
            <numerusform>%n record written.</numerusform>
            <numerusform>%n records written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files were refused.</source>
        <translation>
            <numerusform>One of the files was refused.</numerusform>
            <numerusform>%n of the files were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spreadsheets written.</source>
        <translation>
            <numerusform>One spreadsheet written.</numerusform>
            <numerusform>%n spreadsheets written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read, their text is searched from now on.</source>
        <translation>
            <numerusform>%n file was read, its text is searched from now on.</numerusform>
            <numerusform>%n files were read, their text is searched from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold no text.</source>
        <translation>
            <numerusform>%n file holds no text.</numerusform>
            <numerusform>%n files hold no text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were not read, because pdftotext is not installed. It comes with poppler-utils.</source>
        <translation>
            <numerusform>%n PDF file was not read, because pdftotext is not installed. It comes with poppler-utils.</numerusform>
            <numerusform>%n PDF files were not read, because pdftotext is not installed. It comes with poppler-utils.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes for “%1”.</source>
        <translation>
            <numerusform>%n change for “%1”.</numerusform>
            <numerusform>%n changes for “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records of “%1” are whole; %n problems concern only what follows from them. Restore no copy, but make it anew: %2</source>
        <translation>
            <numerusform>The records of “%1” are whole; %n problem concerns only what follows from them. Restore no copy, but make it anew: %2</numerusform>
            <numerusform>The records of “%1” are whole; %n problems concern only what follows from them. Restore no copy, but make it anew: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopySecrets</name>
    <message numerus="yes">
        <source>A passphrase needs at least %n letters: three or four words nobody would guess.</source>
        <translation>
            <numerusform>A passphrase needs at least %n letter: three or four words nobody would guess.</numerusform>
            <numerusform>A passphrase needs at least %n letters: three or four words nobody would guess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageMatrixPaper</name>
    <message numerus="yes">
        <source>%n line(s) that nobody covers</source>
        <translation>
            <numerusform>%n line that nobody covers</numerusform>
            <numerusform>%n lines that nobody covers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that nobody leads</source>
        <translation>
            <numerusform>%n line that nobody leads</numerusform>
            <numerusform>%n lines that nobody leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that several lead</source>
        <translation>
            <numerusform>%n line that several lead</numerusform>
            <numerusform>%n lines that several lead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionSentence</name>
    <message numerus="yes">
        <source>%n core body(ies) of %1 agreed</source>
        <translation>
            <numerusform>%n core body of %1 agreed</numerusform>
            <numerusform>%n core bodies of %1 agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporting body(ies) of %1 agreed</source>
        <translation>
            <numerusform>%n supporting body of %1 agreed</numerusform>
            <numerusform>%n supporting bodies of %1 agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionWorkflow</name>
    <message numerus="yes">
        <source>There are %n round(s) at most.</source>
        <translation>
            <numerusform>There is %n round at most.</numerusform>
            <numerusform>There are %n rounds at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision %1 had %n round(s).</source>
        <translation>
            <numerusform>The decision %1 had %n round.</numerusform>
            <numerusform>The decision %1 had %n rounds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last of %n round(s) is reached: close the decision.</source>
        <translation>
            <numerusform>The last of %n round is reached: close the decision.</numerusform>
            <numerusform>The last of %n rounds is reached: close the decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureSurvey</name>
    <message numerus="yes">
        <source>%n former posts.</source>
        <translation>
            <numerusform>%n former post.</numerusform>
            <numerusform>%n former posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representations of bodies.</source>
        <translation>
            <numerusform>%n representation of a body.</numerusform>
            <numerusform>%n representations of bodies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files with their contents.</source>
        <translation>
            <numerusform>%n attached file with its content.</numerusform>
            <numerusform>%n attached files with their contents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n whose own text says the name, the phone or the e-mail.</source>
        <extracomment>a kind of record, how many of them</extracomment>
        <translation>
            <numerusform>%1: %n whose own text says the name, the phone or the e-mail.</numerusform>
            <numerusform>%1: %n whose own texts say the name, the phone or the e-mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the history about other records.</source>
        <translation>
            <numerusform>%n line of the history about another record.</numerusform>
            <numerusform>%n lines of the history about other records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the history name this person as the one who made the change.</source>
        <translation>
            <numerusform>%n line of the history names this person as the one who made the change.</numerusform>
            <numerusform>%n lines of the history name this person as the one who made the change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the file itself: unsaved drafts of the recorder or saved views.</source>
        <translation>
            <numerusform>%n note of the file itself: an unsaved draft of the recorder or a saved view.</numerusform>
            <numerusform>%n notes of the file itself: unsaved drafts of the recorder or saved views.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files on other computers, until they merge the next exchange bundle from here.</source>
        <translation>
            <numerusform>%n file on another computer, until it merges the next exchange bundle from here.</numerusform>
            <numerusform>%n files on other computers, until they merge the next exchange bundle from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message numerus="yes">
        <source>%1: taken as a draft, %n answer(s) to look at</source>
        <translation>
            <numerusform>%1: taken as a draft, one answer to look at</numerusform>
            <numerusform>%1: taken as a draft, %n answers to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormSheetCommands</name>
    <message numerus="yes">
        <source>%n spreadsheet(s) saved</source>
        <translation>
            <numerusform>One spreadsheet saved</numerusform>
            <numerusform>%n spreadsheets saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message numerus="yes">
        <source>(%n more rows were refused)</source>
        <translation>
            <numerusform>(%n more row was refused)</numerusform>
            <numerusform>(%n more rows were refused)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkResolver</name>
    <message numerus="yes">
        <source>%n records are called “%1”; write the uid of the one that is meant</source>
        <translation>
            <numerusform>%n record is called “%1”; write the uid of the one that is meant</numerusform>
            <numerusform>%n records are called “%1”; write the uid of the one that is meant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberDirectory</name>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFactory</name>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text module(s)</source>
        <translation>
            <numerusform>%n text module</numerusform>
            <numerusform>%n text modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memorandum(s)</source>
        <translation>
            <numerusform>%n memorandum</numerusform>
            <numerusform>%n memoranda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTemplatePaper</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalRegister</name>
    <message numerus="yes">
        <source>Total: %n proposal(s)</source>
        <translation>
            <numerusform>Total: %n proposal</numerusform>
            <numerusform>Total: %n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecommendationMatrix</name>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total: %n recommendation(s)</source>
        <translation>
            <numerusform>Total: %n recommendation</numerusform>
            <numerusform>Total: %n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCheck</name>
    <message numerus="yes">
        <source>The search index does not agree with %n records of “%1”.</source>
        <translation>
            <numerusform>The search index does not agree with %n record of “%1”.</numerusform>
            <numerusform>The search index does not agree with %n records of “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message numerus="yes">
        <source>A recovery key has 48 digits in eight groups; %n were entered.</source>
        <translation>
            <numerusform>A recovery key has 48 digits in eight groups; %n was entered.</numerusform>
            <numerusform>A recovery key has 48 digits in eight groups; %n were entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceWorkflow</name>
    <message numerus="yes">
        <source>It is cited in %n place(s): take the citations out first, or mark it as superseded.</source>
        <translation>
            <numerusform>It is cited in %n place: take the citation out first, or mark it as superseded.</numerusform>
            <numerusform>It is cited in %n places: take the citations out first, or mark it as superseded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralCard</name>
    <message numerus="yes">
        <source>and %n more step(s): see the guide</source>
        <translation>
            <numerusform>and %n more step: see the guide</numerusform>
            <numerusform>and %n more steps: see the guide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterRows</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowImporter</name>
    <message numerus="yes">
        <source>%n records have the value “%1”, so it does not say which one is meant</source>
        <translation>
            <numerusform>%n record has the value “%1”, so it does not say which one is meant</numerusform>
            <numerusform>%n records have the value “%1”, so it does not say which one is meant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatingPlan</name>
    <message numerus="yes">
        <source>A U-shaped table with %n seat(s), listed below.</source>
        <translation>
            <numerusform>A U-shaped table with %n seat, listed below.</numerusform>
            <numerusform>A U-shaped table with %n seats, listed below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceDirectory</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Services whose record was not confirmed for more than %n day(s)</source>
        <translation>
            <numerusform>Services whose record was not confirmed for more than %n day</numerusform>
            <numerusform>Services whose record was not confirmed for more than %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>within %n hour</numerusform>
            <numerusform>within %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoFarPaper</name>
    <message numerus="yes">
        <source>%n earlier line(s) are in the register.</source>
        <translation>
            <numerusform>%n earlier line is in the register.</numerusform>
            <numerusform>%n earlier lines are in the register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyCommands</name>
    <message numerus="yes">
        <source>%n proposal(s) in one batch</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals in one batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) sent to study</source>
        <translation>
            <numerusform>%n proposal sent to study</numerusform>
            <numerusform>%n proposals sent to study</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingWorkflow</name>
    <message numerus="yes">
        <source>%n nomination(s) are neither accepted nor declined.</source>
        <translation>
            <numerusform>%n nomination is neither accepted nor declined.</numerusform>
            <numerusform>%n nominations are neither accepted nor declined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The attendance of %n trainee(s) at session %1 is not noted.</source>
        <translation>
            <numerusform>The attendance of %n trainee at session %1 is not noted.</numerusform>
            <numerusform>The attendance of %n trainees at session %1 is not noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) have no score before the programme.</source>
        <translation>
            <numerusform>%n trainee has no score before the programme.</numerusform>
            <numerusform>%n trainees have no score before the programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) have no score after the programme.</source>
        <translation>
            <numerusform>%n trainee has no score after the programme.</numerusform>
            <numerusform>%n trainees have no score after the programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) are taken: raise the seats, or decline somebody.</source>
        <translation>
            <numerusform>The only seat is taken: raise the seats, or decline somebody.</numerusform>
            <numerusform>All %n seats are taken: raise the seats, or decline somebody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n seat(s) are left: raise the seats, or accept them one by one.</source>
        <translation>
            <numerusform>Only %n seat is left: raise the seats, or accept them one by one.</numerusform>
            <numerusform>Only %n seats are left: raise the seats, or accept them one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ActionDetail</name>
    <message numerus="yes">
        <source>Counted from %n action(s).</source>
        <translation>
            <numerusform>Counted from %n action.</numerusform>
            <numerusform>Counted from %n actions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ActionsPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::AgendaSection</name>
    <message numerus="yes">
        <source>%n minute(s) planned in all</source>
        <translation>
            <numerusform>%n minute planned in all</numerusform>
            <numerusform>%n minutes planned in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standing item(s) added</source>
        <translation>
            <numerusform>%n standing item added</numerusform>
            <numerusform>%n standing items added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::AttendancePane</name>
    <message numerus="yes">
        <source>%n core</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n core</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporting</source>
        <translation>
            <numerusform>%n supporting</numerusform>
            <numerusform>%n supporting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::BinPart</name>
    <message numerus="yes">
        <source>%n deleted record(s)</source>
        <translation>
            <numerusform>%n deleted record</numerusform>
            <numerusform>%n deleted records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored</source>
        <translation>
            <numerusform>%n record restored</numerusform>
            <numerusform>%n records restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::BundleMergeDialog</name>
    <message numerus="yes">
        <source>%n new records</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed records</source>
        <translation>
            <numerusform>%n changed record</numerusform>
            <numerusform>%n changed records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted records</source>
        <translation>
            <numerusform>%n deleted record</numerusform>
            <numerusform>%n deleted records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored records</source>
        <translation>
            <numerusform>%n restored record</numerusform>
            <numerusform>%n restored records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were changed on both sides: the newest change is kept unless you choose the other one.</source>
        <translation>
            <numerusform>%n record was changed on both sides: the newest change is kept unless you choose the other one.</numerusform>
            <numerusform>%n records were changed on both sides: the newest change is kept unless you choose the other one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::CertificatesSection</name>
    <message numerus="yes">
        <source>%n certificate(s) issued</source>
        <translation>
            <numerusform>%n certificate issued</numerusform>
            <numerusform>%n certificates issued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ChangesPart</name>
    <message numerus="yes">
        <source>The newest %n command(s); narrow the filters for others.</source>
        <translation>
            <numerusform>The newest command; narrow the filters for others.</numerusform>
            <numerusform>The newest %n commands; narrow the filters for others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n command</numerusform>
            <numerusform>%n commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::CharterComparison</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::CharterOutline</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::CharterPage</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::CoverageGaps</name>
    <message numerus="yes">
        <source>%n gap(s) or overlap(s)</source>
        <translation>
            <numerusform>%n gap or overlap</numerusform>
            <numerusform>%n gaps and overlaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) nobody covers</source>
        <translation>
            <numerusform>%n line nobody covers</numerusform>
            <numerusform>%n lines nobody covers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::CoveragePage</name>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mechanism(s)</source>
        <translation>
            <numerusform>%n mechanism</numerusform>
            <numerusform>%n mechanisms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::DashboardPage</name>
    <message numerus="yes">
        <source>%n proposal(s) to give to study</source>
        <translation>
            <numerusform>%n proposal to give to study</numerusform>
            <numerusform>%n proposals to give to study</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late study(ies)</source>
        <translation>
            <numerusform>%n late study</numerusform>
            <numerusform>%n late studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open decision(s)</source>
        <translation>
            <numerusform>%n open decision</numerusform>
            <numerusform>%n open decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue recommendation(s)</source>
        <translation>
            <numerusform>%n overdue recommendation</numerusform>
            <numerusform>%n overdue recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue action(s)</source>
        <translation>
            <numerusform>%n overdue action</numerusform>
            <numerusform>%n overdue actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) whose answer is overdue</source>
        <translation>
            <numerusform>%n letter whose answer is overdue</numerusform>
            <numerusform>%n letters whose answer is overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on the founding text to answer</source>
        <translation>
            <numerusform>%n comment on the founding text to answer</numerusform>
            <numerusform>%n comments on the founding text to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memorandum(s) to renew or to end</source>
        <translation>
            <numerusform>%n memorandum to renew or to end</numerusform>
            <numerusform>%n memoranda to renew or to end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::DecisionsPage</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::DistributionSection</name>
    <message numerus="yes">
        <source>%n form(s) handed out</source>
        <translation>
            <numerusform>%n form handed out</numerusform>
            <numerusform>%n forms handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is noted for %n form(s) that their answer was asked for.</source>
        <translation>
            <numerusform>It is noted for %n form that its answer was asked for.</numerusform>
            <numerusform>It is noted for %n forms that their answer was asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::EvaluationSection</name>
    <message numerus="yes">
        <source>%n form(s) handed out</source>
        <translation>
            <numerusform>%n form handed out</numerusform>
            <numerusform>%n forms handed out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ExportBundleDialog</name>
    <message numerus="yes">
        <source>%n changes were exported for “%1”.</source>
        <translation>
            <numerusform>%n change was exported for “%1”.</numerusform>
            <numerusform>%n changes were exported for “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::FormPreview</name>
    <message numerus="yes">
        <source>%n question(s) above</source>
        <translation>
            <numerusform>%n question above</numerusform>
            <numerusform>%n questions above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) below</source>
        <translation>
            <numerusform>%n question below</numerusform>
            <numerusform>%n questions below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ImportAssistant</name>
    <message numerus="yes">
        <source>Last import: %n record(s), %1.</source>
        <translation>
            <numerusform>Last import: %n record, %1.</numerusform>
            <numerusform>Last import: %n records, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ImportCheckStep</name>
    <message numerus="yes">
        <source>%n row(s) will be written.</source>
        <translation>
            <numerusform>%n row will be written.</numerusform>
            <numerusform>%n rows will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out.</source>
        <translation>
            <numerusform>%n row stays out.</numerusform>
            <numerusform>%n rows stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ImportResultStep</name>
    <message numerus="yes">
        <source>%n row(s) stayed out.</source>
        <translation>
            <numerusform>%n row stayed out.</numerusform>
            <numerusform>%n rows stayed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as before; new ones lie in the recycle bin.</source>
        <translation>
            <numerusform>%n record is as before; a new one lies in the recycle bin.</numerusform>
            <numerusform>%n records are as before; new ones lie in the recycle bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::IndicatorsPage</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual report(s)</source>
        <translation>
            <numerusform>%n annual report</numerusform>
            <numerusform>%n annual reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::InvitationsSection</name>
    <message numerus="yes">
        <source>%n invitation(s) added</source>
        <translation>
            <numerusform>%n invitation added</numerusform>
            <numerusform>%n invitations added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::LetterDetail</name>
    <message numerus="yes">
        <source>Also send the %n other draft(s) that were written with it</source>
        <translation>
            <numerusform>Also send the other draft that was written with it</numerusform>
            <numerusform>Also send the %n other drafts that were written with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::LetterDialog</name>
    <message numerus="yes">
        <source>All %n invited body(ies)</source>
        <translation>
            <numerusform>The invited body</numerusform>
            <numerusform>All %n invited bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n body(ies) that attended</source>
        <translation>
            <numerusform>The body that attended</numerusform>
            <numerusform>The %n bodies that attended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n invited body(ies) without a reply</source>
        <translation>
            <numerusform>The invited body without a reply</numerusform>
            <numerusform>The %n invited bodies without a reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also remind the %n other body(ies) that owe an answer to the same letter</source>
        <translation>
            <numerusform>Also remind the other body that owes an answer to the same letter</numerusform>
            <numerusform>Also remind the %n other bodies that owe an answer to the same letter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::LettersPage</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) overdue</source>
        <translation>
            <numerusform>%n answer overdue</numerusform>
            <numerusform>%n answers overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were written</source>
        <translation>
            <numerusform>%n draft was written</numerusform>
            <numerusform>%n drafts were written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ListActions</name>
    <message numerus="yes">
        <source>%1: “%2” in %n record(s).</source>
        <extracomment>a field, the value it got and in how many records</extracomment>
        <translation>
            <numerusform>%1: “%2” in one record.</numerusform>
            <numerusform>%1: “%2” in %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the recycle bin.</source>
        <translation>
            <numerusform>One record moved to the recycle bin.</numerusform>
            <numerusform>%n records moved to the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved in “%1”.</source>
        <translation>
            <numerusform>One record saved in “%1”.</numerusform>
            <numerusform>%n records saved in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::LockedCopiesCard</name>
    <message numerus="yes">
        <source>%n copies made there before can still be read by anybody, until they have outlived their time. Delete them there if that is too long.</source>
        <translation>
            <numerusform>%n copy made there before can still be read by anybody, until it has outlived its time. Delete it there if that is too long.</numerusform>
            <numerusform>%n copies made there before can still be read by anybody, until they have outlived their time. Delete them there if that is too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::MergeDialog</name>
    <message numerus="yes">
        <source>%n record(s) are linked to it</source>
        <translation>
            <numerusform>%n record is linked to it</numerusform>
            <numerusform>%n records are linked to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::MinutesSection</name>
    <message numerus="yes">
        <source>%n thing(s) missing before approval</source>
        <translation>
            <numerusform>%n thing missing before approval</numerusform>
            <numerusform>%n things missing before approval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::MonthlyTotalsPanel</name>
    <message numerus="yes">
        <source>%n number(s) under five: papers for partners and the public do not show them, nor what they would follow from.</source>
        <translation>
            <numerusform>%n number under five: papers for partners and the public do not show it, nor what it would follow from.</numerusform>
            <numerusform>%n numbers under five: papers for partners and the public do not show them, nor what they would follow from.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::PaperDesk</name>
    <message numerus="yes">
        <source>%n paper(s) saved in “%1”.</source>
        <translation>
            <numerusform>%n paper saved in “%1”.</numerusform>
            <numerusform>%n papers saved in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::PaperSaveDialog</name>
    <message numerus="yes">
        <source>%n file(s) of this name are there already:</source>
        <translation>
            <numerusform>A file of this name is there already:</numerusform>
            <numerusform>%n files of these names are there already:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::PlanModel</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::PlanTemplatesPage</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s)</source>
        <translation>
            <numerusform>%n total</numerusform>
            <numerusform>%n totals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::PositionsSection</name>
    <message numerus="yes">
        <source>%n body(ies) agreed</source>
        <translation>
            <numerusform>%n body agreed</numerusform>
            <numerusform>%n bodies agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::QuestionnairesPage</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::QuestionsSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::RecommendationsPage</name>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::RecordPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ReferencesPage</name>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n reference</numerusform>
            <numerusform>%n references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n obligation(s)</source>
        <translation>
            <numerusform>%n obligation</numerusform>
            <numerusform>%n obligations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ResourceFinderPanel</name>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them free</source>
        <translation>
            <numerusform>%n of them free</numerusform>
            <numerusform>%n of them free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ResourcesPage</name>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ResponsesSection</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ResultsSection</name>
    <message numerus="yes">
        <source>Answers of %n form(s) saved in “%1”</source>
        <translation>
            <numerusform>Answers of %n form saved in “%1”</numerusform>
            <numerusform>Answers of %n forms saved in “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::SafetyPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::SearchField</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ServiceFinderPanel</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them open then</source>
        <translation>
            <numerusform>%n of them open then</numerusform>
            <numerusform>%n of them open then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ServicesPage</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s)</source>
        <translation>
            <numerusform>%n path</numerusform>
            <numerusform>%n paths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::SessionRecorder</name>
    <message numerus="yes">
        <source>%n line(s) are still to be completed.</source>
        <translation>
            <numerusform>%n line is still to be completed.</numerusform>
            <numerusform>%n lines are still to be completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a mark will be recorded as absent.</source>
        <translation>
            <numerusform>%n person without a mark will be recorded as absent.</numerusform>
            <numerusform>%n persons without a mark will be recorded as absent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ShippedSynonyms</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n switched off</numerusform>
            <numerusform>%n switched off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::StudiesPage</name>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::SynonymsPage</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::TakenFilesDialog</name>
    <message numerus="yes">
        <source>%n file(s) were refused; nothing of them was taken.</source>
        <translation>
            <numerusform>One file was refused; nothing of it was taken.</numerusform>
            <numerusform>%n files were refused; nothing of them was taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::TraineesSection</name>
    <message numerus="yes">
        <source>%n trainee(s) accepted</source>
        <translation>
            <numerusform>%n trainee accepted</numerusform>
            <numerusform>%n trainees accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::TrainingGridSection</name>
    <message numerus="yes">
        <source>%n mark(s) are missing</source>
        <translation>
            <numerusform>%n mark is missing</numerusform>
            <numerusform>%n marks are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) noted as present</source>
        <translation>
            <numerusform>%n trainee noted as present</numerusform>
            <numerusform>%n trainees noted as present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::TrainingPage</name>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s)</source>
        <translation>
            <numerusform>%n trainee</numerusform>
            <numerusform>%n trainees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
</TS>
