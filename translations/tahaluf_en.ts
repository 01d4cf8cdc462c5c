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
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text module(s)</source>
        <translation>
            <numerusform>%n text module</numerusform>
            <numerusform>%n text modules</numerusform>
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
</TS>
