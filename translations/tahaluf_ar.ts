<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>Action</name>
    <message>
        <source>Action</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>ضمن</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>العنوان بالإنجليزية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>تاريخ البدء</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Percent done</source>
        <translation>نسبة الإنجاز</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>المتحقق</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>المعوقات</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>التسلسل</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>التكليف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ActionKind</name>
    <message>
        <source>Objective</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>نشاط</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>مهمة</translation>
    </message>
</context>
<context>
    <name>ActionPlanPaper</name>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>نسبة إنجاز الخطة</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنفَّذ منها</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>The filled part of a bar is what is done; “!” marks what is overdue; the upright line is today.</source>
        <translation>الجزء الممتلئ من الشريط هو ما أُنجز، والعلامة «!» لما تأخر، والخط القائم هو اليوم.</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>المستهدف: %1</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>المتحقق: %1</translation>
    </message>
    <message>
        <source>Obstacles: %1</source>
        <translation>المعوقات: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>بمساندة %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Objective, activity, action</source>
        <translation>الهدف والنشاط والمهمة</translation>
    </message>
    <message>
        <source>Lead body and supporting bodies</source>
        <translation>الجهة المسؤولة والجهات المساندة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The plan has no action yet.</source>
        <translation>لا مهام في الخطة بعد.</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>حتى تاريخ %1</translation>
    </message>
    <message>
        <source>Objectives, activities and actions</source>
        <translation>الأهداف والأنشطة والمهام</translation>
    </message>
</context>
<context>
    <name>ActionState</name>
    <message>
        <source>Not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منفَّذة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
</context>
<context>
    <name>ActionSupport</name>
    <message>
        <source>Supporting body</source>
        <translation>جهة مساندة</translation>
    </message>
    <message>
        <source>Supporting bodies of actions</source>
        <translation>الجهات المساندة للمهام</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
</context>
<context>
    <name>ActionWorkflow</name>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>اذكر في كلمات قليلة ما يُراد إنجازه.</translation>
    </message>
    <message>
        <source>It would be due before it starts: correct one of the two dates.</source>
        <translation>تاريخ الاستحقاق يسبق تاريخ البدء: صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>Progress is a number from 0 to 100.</source>
        <translation>نسبة الإنجاز رقم من 0 إلى 100.</translation>
    </message>
    <message>
        <source>“%1” cannot stand within “%2”: objectives hold activities, and activities hold actions.</source>
        <translation>لا يصح أن يقع «%1» ضمن «%2»: الأهداف تضم أنشطة، والأنشطة تضم مهام.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an action. Write it as %2.</source>
        <translation>«%1» ليس رقم مهمة. اكتبه على صورة %2.</translation>
    </message>
    <message>
        <source>The number %1 is given already, to “%2”.</source>
        <translation>الرقم %1 مُعطى من قبل إلى «%2».</translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation>اذكر سبب الإلغاء.</translation>
    </message>
    <message>
        <source>It holds “%1”: move that elsewhere first.</source>
        <translation>يضم «%1»: انقله إلى موضع آخر أولًا.</translation>
    </message>
    <message>
        <source>“%1” is cancelled: take it up again before reporting on it.</source>
        <translation>«%1» ملغاة: استأنفها قبل تسجيل إنجازها.</translation>
    </message>
    <message>
        <source>The progress of “%1” follows from its parts: report on one of them.</source>
        <translation>إنجاز «%1» محسوب من أجزائه: سجّل الإنجاز في أحدها.</translation>
    </message>
    <message>
        <source>“%1” is done: what is done cannot be cancelled.</source>
        <translation>«%1» منفَّذة، وما نُفِّذ لا يُلغى.</translation>
    </message>
    <message>
        <source>“%1” has parts: cancel those that are to go.</source>
        <translation>«%1» له أجزاء: ألغِ منها ما يُراد إلغاؤه.</translation>
    </message>
    <message>
        <source>“%1” is not cancelled.</source>
        <translation>«%1» غير ملغاة.</translation>
    </message>
    <message>
        <source>The lead body is not its own support: choose other bodies.</source>
        <translation>الجهة المسؤولة لا تساند نفسها: اختر جهات أخرى.</translation>
    </message>
    <message>
        <source>It has parts: move or remove them first.</source>
        <translation>له أجزاء: انقلها أو احذفها أولًا.</translation>
    </message>
</context>
<context>
    <name>AgendaItem</name>
    <message>
        <source>Agenda item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>العنوان (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>مقدّم البند</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>المدة (بالدقائق)</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Resumed at</source>
        <translation>وقت الاستئناف</translation>
    </message>
    <message>
        <source>Seconds spent</source>
        <translation>الزمن المستغرق (بالثواني)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>المناقشة</translation>
    </message>
    <message>
        <source>Approves the minutes of</source>
        <translation>اعتماد محضر</translation>
    </message>
</context>
<context>
    <name>AgendaPaper</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئيس اللقاء</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>مقدّم البند</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>The agenda has no items yet.</source>
        <translation>لم تُدرج في جدول الأعمال بنود بعد.</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>الانتهاء المتوقع</translation>
    </message>
</context>
<context>
    <name>AnswerState</name>
    <message>
        <source>No answer expected</source>
        <translation>لا يُنتظر رد</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Article</source>
        <translation>مادة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>ضمن</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Heading (English)</source>
        <translation>العنوان بالإنجليزية</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>النص بالإنجليزية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>السلسلة</translation>
    </message>
</context>
<context>
    <name>ArticleComment</name>
    <message>
        <source>Comment on an article</source>
        <translation>مرئية</translation>
    </message>
    <message>
        <source>Comments on articles</source>
        <translation>المرئيات</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>نص المرئية</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
</context>
<context>
    <name>ArticleKind</name>
    <message>
        <source>Part</source>
        <translation>باب</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مادة</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>فقرة</translation>
    </message>
</context>
<context>
    <name>ArticleSource</name>
    <message>
        <source>Source of an article</source>
        <translation>مصدر مادة</translation>
    </message>
    <message>
        <source>Sources of articles</source>
        <translation>مصادر المواد</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
</context>
<context>
    <name>ArticleState</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متوافق عليها</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>مجلده غير موجود</translation>
    </message>
    <message>
        <source>the file may not be changed</source>
        <translation>لا يُسمح بتغيير الملف</translation>
    </message>
    <message>
        <source>it was not opened</source>
        <translation>لم يُفتح الملف</translation>
    </message>
    <message>
        <source>not everything could be written</source>
        <translation>لم يُكتب المحتوى كله</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. %3</source>
        <translation>تعذّرت كتابة %1: %2. %3</translation>
    </message>
    <message>
        <source>there is not enough space</source>
        <translation>لا تكفي المساحة</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>أفرغ بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>nothing may be written in its folder</source>
        <translation>لا يُسمح بالكتابة في مجلده</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Make that folder first or choose another one.</source>
        <translation>أنشئ هذا المجلد أولًا أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>اسمه أطول مما يُسمح به</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Try again or choose another folder.</source>
        <translation>أعد المحاولة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Give the name of a file in it.</source>
        <translation>اذكر اسم ملف داخله.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>اختر اسمًا آخر أو مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>AttachmentWorkflow</name>
    <message>
        <source>“%1” is larger than 25 MB and cannot be attached.</source>
        <translation>حجم «%1» يتجاوز 25 ميغابايت، فلا يمكن إرفاقه.</translation>
    </message>
    <message>
        <source>“%1” is empty and was not attached.</source>
        <translation>«%1» ملف فارغ، فلم يُرفق.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تعذّرت قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>The content of “%1” was damaged. Restore a backup copy.</source>
        <translation>محتوى «%1» تالف. استعد نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>وقت الحضور</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>وقت الانصراف</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>حضر متأخرًا</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>ناب عنه</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>حاضر غير مدعو</translation>
    </message>
    <message>
        <source>Precedence at this meeting</source>
        <translation>الأسبقية في هذا اللقاء</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>AttendanceSheet</name>
    <message>
        <source>Attendance sheet</source>
        <translation>كشف حضور</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Represented by %1</source>
        <translation>ناب عنه %1</translation>
    </message>
    <message>
        <source>Nobody is invited yet; whoever comes writes their name below.</source>
        <translation>لم يُدعَ أحد بعد، ويكتب كل حاضر اسمه أدناه.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>أمين السر</translation>
    </message>
</context>
<context>
    <name>AttendanceState</name>
    <message>
        <source>Expected</source>
        <translation>متوقَّع</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Apologised</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>متغيّب</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>ناب عنه غيره</translation>
    </message>
</context>
<context>
    <name>AttendanceWorkflow</name>
    <message>
        <source>Only someone who was present can leave. Mark the person present first.</source>
        <translation>لا ينصرف إلا من حضر. سجّل حضور الشخص أولًا.</translation>
    </message>
    <message>
        <source>A person cannot stand in for themselves. Choose another person.</source>
        <translation>لا ينوب الشخص عن نفسه. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>Type the name of the person who sits in.</source>
        <translation>اكتب اسم من ينوب.</translation>
    </message>
    <message>
        <source>Type the name of the person who came.</source>
        <translation>اكتب اسم الحاضر.</translation>
    </message>
    <message>
        <source>“%1” is on the sheet of this meeting already.</source>
        <translation>«%1» مدرج من قبل في كشف حضور هذا اللقاء.</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Public</source>
        <translation>عامة</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلية</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The file “%1” exists already. Choose another name.</source>
        <translation>الملف «%1» موجود من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written: %2. Nothing was kept; free some space or choose another folder.</source>
        <translation>تعذّرت كتابة النسخة «%1»: %2. لم يُحتفظ بشيء منها؛ أفرغ بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>مجلده غير موجود</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>لا يمكن الكتابة في المجلد</translation>
    </message>
    <message>
        <source>Another program is writing to the file. No copy was made; please try again.</source>
        <translation>برنامج آخر يكتب في الملف الآن. لم تُنشأ نسخة؛ يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The file is damaged, so no copy of it was made. Restore an older backup.</source>
        <translation>الملف تالف، فلم تُنشأ نسخة منه. استعد نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The file did not pass its checks, so no copy of it was kept. Run a check and restore an older backup.</source>
        <translation>لم يجتز الملف الفحص، فلم يُحتفظ بنسخة منه. افحص الملف واستعد نسخة احتياطية أقدم.</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Badges</source>
        <translation>بطاقات الأسماء</translation>
    </message>
</context>
<context>
    <name>BlockComposer</name>
    <message>
        <source>Writing the file was stopped.</source>
        <translation>أُوقفت كتابة الملف.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>الاستراحات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day with both dates, %2 a time of day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>The history is broken at change %1 of station %2: a line was altered or removed.</source>
        <translation>السجل التاريخي منقطع عند التغيير %1 من المحطة %2: عُدّل سطر أو حُذف.</translation>
    </message>
    <message>
        <source>The content of change %1 of station %2 was altered.</source>
        <translation>عُدّل محتوى التغيير %1 من المحطة %2.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Paper</source>
        <translation>كتاب ورقي</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصيًا</translation>
    </message>
</context>
<context>
    <name>Charter</name>
    <message>
        <source>Version of the founding text</source>
        <translation>إصدار وثيقة التأسيس</translation>
    </message>
    <message>
        <source>Versions of the founding text</source>
        <translation>إصدارات وثيقة التأسيس</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>العنوان بالإنجليزية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>مبني على</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>تاريخ الإعداد</translation>
    </message>
    <message>
        <source>Circulated on</source>
        <translation>تاريخ التعميم</translation>
    </message>
    <message>
        <source>Comments until</source>
        <translation>المرئيات حتى</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمدها</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>بصمة المحتوى</translation>
    </message>
</context>
<context>
    <name>CharterLock</name>
    <message>
        <source>Version %1 of the founding text is approved and locked. Start a new version to change it.</source>
        <translation>الإصدار %1 من وثيقة التأسيس معتمد ومقفل. ابدؤوا إصدارًا جديدًا لتغييره.</translation>
    </message>
</context>
<context>
    <name>CharterReadiness</name>
    <message>
        <source>Part no. %1</source>
        <translation>الباب رقم %1</translation>
    </message>
    <message>
        <source>Article (%1)</source>
        <translation>المادة (%1)</translation>
    </message>
    <message>
        <source>Clause %1 of article (%2)</source>
        <translation>الفقرة %1 من المادة (%2)</translation>
    </message>
    <message>
        <source>The text has no article yet.</source>
        <translation>ليس في النص مادة بعد.</translation>
    </message>
    <message>
        <source>%1 has no heading.</source>
        <translation>%1 بلا عنوان.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 بلا نص.</translation>
    </message>
    <message>
        <source>%1 refers to an article that is not in the text any more.</source>
        <translation>%1 فيها إحالة إلى مادة لم تعد في النص.</translation>
    </message>
    <message>
        <source>The comment of “%1” is still open: take it up, or say why not.</source>
        <translation>مرئيات «%1» لم يُبتّ فيها: خذوا بها أو بيّنوا سبب عدم الأخذ بها.</translation>
    </message>
</context>
<context>
    <name>CharterReferences</name>
    <message>
        <source>[reference to a removed article]</source>
        <translation>[إحالة إلى مادة محذوفة]</translation>
    </message>
    <message>
        <source>“%1” names a place that this version does not have. Write the number that stands there now.</source>
        <translation>«%1» موضع لا وجود له في هذا الإصدار. اكتبوا الرقم الذي يحمله الآن.</translation>
    </message>
</context>
<context>
    <name>CharterState</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>معمَّمة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة</translation>
    </message>
</context>
<context>
    <name>CharterTree</name>
    <message>
        <source>Part %1</source>
        <translation>الباب %1</translation>
    </message>
    <message>
        <source>Article (%1)</source>
        <translation>المادة (%1)</translation>
    </message>
    <message>
        <source>clause (%1)</source>
        <translation>الفقرة (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>CharterWorkflow</name>
    <message>
        <source>This article is not in the text any more.</source>
        <translation>لم تعد هذه المادة في النص.</translation>
    </message>
    <message>
        <source>A part stands by itself, not within another one.</source>
        <translation>الباب قائم بذاته، ولا يقع داخل باب آخر.</translation>
    </message>
    <message>
        <source>An article stands in a part of the same version. Add the part first.</source>
        <translation>المادة تقع في باب من الإصدار نفسه. أضيفوا الباب أولًا.</translation>
    </message>
    <message>
        <source>A clause stands in an article of the same version. Add the article first.</source>
        <translation>الفقرة تقع في مادة من الإصدار نفسه. أضيفوا المادة أولًا.</translation>
    </message>
    <message>
        <source>An article stands in a part; choose the part it goes into.</source>
        <translation>المادة تقع في باب؛ اختاروا الباب الذي تُنقل إليه.</translation>
    </message>
    <message>
        <source>A clause stands in an article, or in a clause that itself stands in an article.</source>
        <translation>الفقرة تقع في مادة، أو في فقرة تقع هي نفسها في مادة.</translation>
    </message>
    <message>
        <source>Give the part a heading.</source>
        <translation>اكتبوا عنوان الباب.</translation>
    </message>
    <message>
        <source>This version has that article already: %1.</source>
        <translation>هذه المادة موجودة في الإصدار: %1.</translation>
    </message>
    <message>
        <source>The place of an article is changed on the page of the founding text, by moving it there.</source>
        <translation>موضع المادة يُغيَّر بنقلها في صفحة وثيقة التأسيس.</translation>
    </message>
    <message>
        <source>An article is agreed on its own page, and approved together with its version.</source>
        <translation>يُثبت التوافق على المادة في صفحة وثيقة التأسيس، وتُعتمد مع إصدارها.</translation>
    </message>
    <message>
        <source>It cannot stand within itself.</source>
        <translation>لا تقع الفقرة داخل نفسها.</translation>
    </message>
    <message>
        <source>This clause has clauses of its own; take them out before it goes into another clause.</source>
        <translation>لهذه الفقرة فقرات فرعية؛ أخرجوها قبل نقلها إلى فقرة أخرى.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>هي الأولى بالفعل.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>هي الأخيرة بالفعل.</translation>
    </message>
    <message>
        <source>Bodies agree on articles; a part is their heading only.</source>
        <translation>التوافق يكون على المواد؛ والباب عنوان لها فحسب.</translation>
    </message>
    <message>
        <source>A part has no source of its own; link the article that takes the proposal up.</source>
        <translation>ليس للباب مصدر بذاته؛ اربطوا المادة التي أخذت بالمقترح.</translation>
    </message>
    <message>
        <source>A source is one proposal, one recommendation or one decision. Choose which.</source>
        <translation>المصدر مقترح واحد أو توصية واحدة أو قرار واحد. اختاروا أيها.</translation>
    </message>
    <message>
        <source>%1 was withdrawn and is no source any more.</source>
        <translation>%1 مسحوب، ولم يعد مصدرًا.</translation>
    </message>
    <message>
        <source>The article has this source already.</source>
        <translation>هذا المصدر مربوط بالمادة بالفعل.</translation>
    </message>
    <message>
        <source>A source is linked or taken away, not changed into another one.</source>
        <translation>المصدر يُربط أو يُفك ربطه، ولا يُبدَّل بآخر.</translation>
    </message>
    <message>
        <source>Comments are taken while a version is circulated; version %1 is “%2”.</source>
        <translation>تُستقبل المرئيات والإصدار معمَّم؛ وحالة الإصدار %1 «%2».</translation>
    </message>
    <message>
        <source>Write what the body says of the article.</source>
        <translation>اكتبوا ما تراه الجهة في المادة.</translation>
    </message>
    <message>
        <source>Choose the body whose comment it is.</source>
        <translation>اختاروا الجهة صاحبة المرئيات.</translation>
    </message>
    <message>
        <source>Write the reply the body will read: why its comment is not taken up.</source>
        <translation>اكتبوا الرد الذي ستقرؤه الجهة: لماذا لم يُؤخذ بمرئياتها.</translation>
    </message>
    <message>
        <source>A comment stays with its article and its body. Enter another one instead.</source>
        <translation>المرئيات تبقى لمادتها وجهتها. أدخلوا مرئيات أخرى بدلًا منها.</translation>
    </message>
    <message>
        <source>This version of the founding text is not there any more.</source>
        <translation>لم يعد هذا الإصدار من وثيقة التأسيس موجودًا.</translation>
    </message>
    <message>
        <source>Version %1 is circulated and stays as the bodies read it. Start a new version to change it.</source>
        <translation>الإصدار %1 معمَّم ويبقى كما قرأته الجهات. ابدؤوا إصدارًا جديدًا لتغييره.</translation>
    </message>
    <message>
        <source>There is a founding text already, in version %1. Start the next version from it.</source>
        <translation>وثيقة التأسيس موجودة، وهي في الإصدار %1. ابدؤوا الإصدار التالي منها.</translation>
    </message>
    <message>
        <source>Version %1 is still a draft. Go on with it, or circulate it, before the next one is started.</source>
        <translation>الإصدار %1 ما زال مسودة. أكملوه أو عمِّموه قبل بدء الإصدار التالي.</translation>
    </message>
    <message>
        <source>Give the founding text a title.</source>
        <translation>اكتبوا عنوان وثيقة التأسيس.</translation>
    </message>
    <message>
        <source>A version begins as a draft; its articles come first, then it is circulated and approved.</source>
        <translation>يبدأ الإصدار مسودة؛ فتُكتب مواده أولًا ثم يُعمَّم ويُعتمد.</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>الإصدار %1 موجود بالفعل.</translation>
    </message>
    <message>
        <source>A version is circulated and approved by its own commands, on the page of the founding text.</source>
        <translation>تعميم الإصدار واعتماده أمران مستقلان في صفحة وثيقة التأسيس.</translation>
    </message>
    <message>
        <source>A version that is “%1” cannot become “%2”.</source>
        <translation>إصدار حالته «%1» لا يصير «%2».</translation>
    </message>
    <message>
        <source>Give a day from today on until which comments are accepted.</source>
        <translation>حددوا يومًا من اليوم فصاعدًا تُقبل المرئيات حتى انتهائه.</translation>
    </message>
    <message>
        <source>The text has no article yet; there is nothing to comment on.</source>
        <translation>ليس في النص مادة بعد؛ فلا شيء تُبدى فيه المرئيات.</translation>
    </message>
    <message>
        <source>Say who approved it: the meeting, or the body that decides.</source>
        <translation>اذكروا من اعتمده: اللقاء أو الجهة التي تقرر.</translation>
    </message>
    <message>
        <source>The text is not ready: %1</source>
        <translation>النص غير جاهز: %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Make a checked copy of a file in use</source>
        <translation>إنشاء نسخة مفحوصة من ملف قيد الاستعمال</translation>
    </message>
    <message>
        <source>The coalition file</source>
        <translation>ملف التحالف</translation>
    </message>
    <message>
        <source>The copy to make; refused when it exists</source>
        <translation>النسخة المطلوب إنشاؤها؛ يُرفض الطلب إن كانت موجودة</translation>
    </message>
    <message>
        <source>All is well: structure, links, history, records, search index and attachments agree.</source>
        <translation>الملف سليم: البنية والروابط والسجل التاريخي والسجلات وفهرس البحث والمرفقات متطابقة.</translation>
    </message>
    <message>
        <source>Look for damage in a file</source>
        <translation>فحص سلامة ملف</translation>
    </message>
    <message>
        <source>Write records to a table</source>
        <translation>تصدير السجلات إلى جدول</translation>
    </message>
    <message>
        <source>Kind of record: members, people, meetings, proposals ...</source>
        <translation>نوع السجلات: members، people، meetings، proposals ...</translation>
    </message>
    <message>
        <source>A .csv or .json file; replaced as a whole</source>
        <translation>ملف ‎.csv أو ‎.json؛ يُستبدل بكامله</translation>
    </message>
    <message>
        <source>&apos;field=value&apos;: only these records; may be repeated</source>
        <translation>&apos;field=value&apos;: هذه السجلات فقط؛ يجوز التكرار</translation>
    </message>
    <message>
        <source>Headings and choices in words: ar or en</source>
        <translation>العناوين والخيارات بالكلمات: ar أو en</translation>
    </message>
    <message>
        <source>The history knows no record with the uid “%1”.</source>
        <translation>لا أثر في السجل التاريخي لسجل معرّفه «%1».</translation>
    </message>
    <message>
        <source>Show what was changed, newest first</source>
        <translation>عرض التغييرات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Only the record with this uid</source>
        <translation>السجل ذو هذا المعرّف فقط</translation>
    </message>
    <message>
        <source>“%1” does not map a column. Write it as &apos;Column=field&apos;.</source>
        <translation>«%1» لا يبيّن معنى عمود. اكتبه بالصورة &apos;Column=field&apos;.</translation>
    </message>
    <message>
        <source>The refused rows could not be written to “%1”.</source>
        <translation>تعذّرت كتابة الصفوف المرفوضة في «%1».</translation>
    </message>
    <message>
        <source>There is no kind of record named “%1”.</source>
        <translation>لا يوجد نوع سجلات اسمه «%1».</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged.</source>
        <translation>جديد: %1، معدَّل: %2، دون تغيير: %3.</translation>
    </message>
    <message>
        <source>Some rows were refused. %1</source>
        <translation>رُفضت بعض الصفوف. %1</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>لم يُستورد شيء. %1</translation>
    </message>
    <message>
        <source>Take over records from a table</source>
        <translation>استيراد السجلات من جدول</translation>
    </message>
    <message>
        <source>A .csv or .json file</source>
        <translation>ملف ‎.csv أو ‎.json</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>بيان ما سيحدث دون تنفيذه</translation>
    </message>
    <message>
        <source>&apos;Column=field&apos;: what a column means; may be repeated</source>
        <translation>&apos;Column=field&apos;: معنى العمود؛ يجوز التكرار</translation>
    </message>
    <message>
        <source>Change the record with the same value in this field</source>
        <translation>تعديل السجل الذي له القيمة نفسها في هذا الحقل</translation>
    </message>
    <message>
        <source>Make bodies, people and meetings that are not there yet</source>
        <translation>إنشاء ما لا يوجد من الجهات والأشخاص واللقاءات</translation>
    </message>
    <message>
        <source>Save the good rows and write the refused ones to this .csv file</source>
        <translation>حفظ الصفوف السليمة وكتابة المرفوضة في ملف ‎.csv هذا</translation>
    </message>
    <message>
        <source>Schema version %1</source>
        <translation>إصدار البنية %1</translation>
    </message>
    <message>
        <source>Say what a file holds</source>
        <translation>بيان محتويات ملف</translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>الإجابة بصيغة JSON</translation>
    </message>
    <message>
        <source>The output could not be written. Free some space and try again.</source>
        <translation>تعذّرت كتابة المخرجات. أفرغ بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Records of a national coalition, without a window</source>
        <translation>سجلات تحالف وطني من سطر الأوامر</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>Language of messages: ar or en</source>
        <translation>لغة الرسائل: ar أو en</translation>
    </message>
    <message>
        <source>Who makes the change, for the history</source>
        <translation>صاحب التغيير، لأجل السجل التاريخي</translation>
    </message>
    <message>
        <source>Wrong usage: %1. See --help.</source>
        <translation>استعمال غير صحيح: %1. راجع --help.</translation>
    </message>
    <message>
        <source>Make a new coalition file</source>
        <translation>إنشاء ملف تحالف جديد</translation>
    </message>
    <message>
        <source>The file to make; refused when it exists</source>
        <translation>الملف المطلوب إنشاؤه؛ يُرفض الطلب إن كان موجودًا</translation>
    </message>
    <message>
        <source>Fill it with the sample coalition</source>
        <translation>ملؤه ببيانات التحالف النموذجي</translation>
    </message>
    <message>
        <source>There is no body “%1” in this file.</source>
        <translation>لا توجد جهة «%1» في هذا الملف.</translation>
    </message>
    <message>
        <source>There is no report named “%1”. List them with “reports”.</source>
        <translation>لا يوجد تقرير اسمه «%1». اعرض القائمة بالأمر «reports».</translation>
    </message>
    <message>
        <source>The report&apos;s name, as “reports” lists it</source>
        <translation>اسم التقرير كما يعرضه الأمر «reports»</translation>
    </message>
    <message>
        <source>The meeting: ت2, or 2 where only one fits</source>
        <translation>اللقاء: ت2، أو 2 حيث لا يطابقه غيره</translation>
    </message>
    <message>
        <source>The body: its name or uid</source>
        <translation>الجهة: اسمها أو معرّفها</translation>
    </message>
    <message>
        <source>Digits of the paper: arabic or latin</source>
        <translation>أرقام الورقة: arabic أو latin</translation>
    </message>
    <message>
        <source>For whom: internal, partners or public</source>
        <translation>النسخة: internal أو partners أو public</translation>
    </message>
    <message>
        <source>List the reports</source>
        <translation>عرض قائمة التقارير</translation>
    </message>
    <message>
        <source>Make a file from a backup</source>
        <translation>إنشاء ملف من نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup copy</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Find records, however they are spelled</source>
        <translation>البحث في السجلات على اختلاف الإملاء</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -without</source>
        <translation>كلمات، &quot;عبارة&quot;، -دون</translation>
    </message>
    <message>
        <source>Only records of this kind</source>
        <translation>سجلات هذا النوع فقط</translation>
    </message>
    <message>
        <source>At most so many answers</source>
        <translation>أقصى عدد من النتائج</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is damaged: %n problems were found. Keep it as it is and restore a backup copy.</source>
        <translation>
            <numerusform>«%1» سليم.</numerusform>
            <numerusform>«%1» تالف: عُثر على خلل واحد. أبقه على حاله واستعد نسخة احتياطية.</numerusform>
            <numerusform>«%1» تالف: عُثر على خللين. أبقه على حاله واستعد نسخة احتياطية.</numerusform>
            <numerusform>«%1» تالف: عُثر على %n مواضع خلل. أبقه على حاله واستعد نسخة احتياطية.</numerusform>
            <numerusform>«%1» تالف: عُثر على %n موضع خلل. أبقه على حاله واستعد نسخة احتياطية.</numerusform>
            <numerusform>«%1» تالف: عُثر على %n موضع خلل. أبقه على حاله واستعد نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records written.</source>
        <translation>
            <numerusform>لم تُكتب أي سجلات.</numerusform>
            <numerusform>كُتب سجل واحد.</numerusform>
            <numerusform>كُتب سجلان.</numerusform>
            <numerusform>كُتبت %n سجلات.</numerusform>
            <numerusform>كُتب %n سجلًا.</numerusform>
            <numerusform>كُتب %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>لا يوجد أمر «%1»</translation>
    </message>
    <message>
        <source>Language of the paper: ar, en, or both side by side</source>
        <translation>لغة الورقة: ar أو en، أو both للغتين جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Put a register together by meeting, member, theme or state</source>
        <translation>تبويب السجل بحسب اللقاء meeting أو الجهة member أو المحور theme أو الحالة state</translation>
    </message>
    <message>
        <source>There is no letter “%1” in this file. Write its number as it stands in the register, as in ص 14/2012.</source>
        <translation>لا يوجد كتاب «%1» في هذا الملف. اكتب رقمه كما هو في السجل، مثل ص 14/2012.</translation>
    </message>
    <message>
        <source>The letter: its number or uid</source>
        <translation>الكتاب: رقمه أو معرّفه</translation>
    </message>
    <message>
        <source>The year: the newest where none is given</source>
        <translation>السنة: الأحدث إن لم تُذكر</translation>
    </message>
    <message>
        <source>Write a report as PDF, DOCX or ODT</source>
        <translation>كتابة تقرير بصيغة PDF أو DOCX أو ODT</translation>
    </message>
    <message>
        <source>The .pdf, .docx or .odt file; replaced as a whole</source>
        <translation>ملف ‎.pdf أو ‎.docx أو ‎.odt، ويُستبدل كله</translation>
    </message>
    <message>
        <source>There is no version %1 of the founding text in this file.</source>
        <translation>ليس في هذا الملف إصدار %1 من وثيقة التأسيس.</translation>
    </message>
    <message>
        <source>The version of the founding text: the newest where none is given</source>
        <translation>إصدار وثيقة التأسيس: الأحدث إن لم يُذكر</translation>
    </message>
</context>
<context>
    <name>ClosedYear</name>
    <message>
        <source>Closed year</source>
        <translation>سنة مقفلة</translation>
    </message>
    <message>
        <source>Closed years</source>
        <translation>السنوات المقفلة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإقفال</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>أقفلها</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة المحفوظة</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>بصمة المحتوى</translation>
    </message>
</context>
<context>
    <name>CommentState</name>
    <message>
        <source>Open</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>أُخذ بها</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>لم يؤخذ بها</translation>
    </message>
</context>
<context>
    <name>Confidentiality</name>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>محدود التداول</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Top secret</source>
        <translation>سري للغاية</translation>
    </message>
</context>
<context>
    <name>CorrespondenceRegister</name>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>their number %1</source>
        <translation>رقمه لدى الجهة %1</translation>
    </message>
    <message>
        <source>their number %1 of %2</source>
        <translation>رقمه لدى الجهة %1 في %2</translation>
    </message>
    <message>
        <source>answer overdue since %1</source>
        <translation>تأخر الرد، وكان مستحقًا في %1</translation>
    </message>
    <message>
        <source>answer due on %1</source>
        <translation>الرد مستحق في %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>درجة السرية</translation>
    </message>
    <message>
        <source>No letter was sent in this year.</source>
        <translation>لم يصدر كتاب في هذه السنة.</translation>
    </message>
    <message>
        <source>No letter was received in this year.</source>
        <translation>لم يرد كتاب في هذه السنة.</translation>
    </message>
    <message>
        <source>Register of correspondence %1</source>
        <translation>سجل الصادر والوارد لسنة %1</translation>
    </message>
    <message>
        <source>Register of correspondence</source>
        <translation>سجل الصادر والوارد</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>سنة %1</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Letters received</source>
        <translation>الوارد</translation>
    </message>
</context>
<context>
    <name>CorrespondenceWorkflow</name>
    <message>
        <source>%1 waits for no answer, so there is nothing to remind of.</source>
        <translation>%1 لا يُنتظر رد عليه، فلا موجب للتعقيب.</translation>
    </message>
    <message>
        <source>Give the day on which the letter goes out.</source>
        <translation>حدّد يوم صدور الكتاب.</translation>
    </message>
    <message>
        <source>%1 is no draft: it went out or came in already.</source>
        <translation>%1 ليس مسودة، فقد صدر أو ورد من قبل.</translation>
    </message>
    <message>
        <source>%1 has no text yet.</source>
        <translation>%1 لا نص له بعد.</translation>
    </message>
    <message>
        <source>The number %1 belongs to the year %2: give a day of that year.</source>
        <translation>الرقم %1 من سنة %2، فاختر يومًا منها.</translation>
    </message>
    <message>
        <source>%1 is a draft; nobody can have answered it.</source>
        <translation>%1 مسودة لم تصدر، فلا يكون عليها رد.</translation>
    </message>
    <message>
        <source>%1 went the same way; only a letter from the other side is answered.</source>
        <translation>%1 في الاتجاه نفسه، ولا يكون الرد إلا على كتاب من الطرف الآخر.</translation>
    </message>
    <message>
        <source>Choose the letter that answered, or say in a few words how the answer came.</source>
        <translation>اختر الكتاب الذي ورد به الرد، أو اذكر بإيجاز كيف ورد.</translation>
    </message>
    <message>
        <source>The year %1 is not over. It is closed once the next one has begun.</source>
        <translation>سنة %1 لم تنتهِ بعد، ولا تُقفل إلا بعد دخول السنة التالية.</translation>
    </message>
    <message>
        <source>The year %1 is closed already.</source>
        <translation>سنة %1 مقفلة من قبل.</translation>
    </message>
    <message>
        <source>%1 (%2) is still a draft. Send it or delete it, then close the year.</source>
        <translation>%1 («%2») ما زال مسودة. أرسله أو احذفه، ثم أقفل السنة.</translation>
    </message>
    <message>
        <source>The year %1 is closed: its register takes no more letters. Enter the letter in the year in which it came or went.</source>
        <translation>سنة %1 مقفلة، ولا يقبل سجلها كتبًا أخرى. قيّد الكتاب في السنة التي ورد أو صدر فيها.</translation>
    </message>
    <message>
        <source>A letter cannot be about itself.</source>
        <translation>لا يُحال الكتاب إلى نفسه.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a letter. Write it as %2.</source>
        <translation>«%1» ليس رقم كتاب. اكتبه هكذا: %2.</translation>
    </message>
    <message>
        <source>The number “%1” does not fit the letter: it was %2 in %3.</source>
        <translation>الرقم «%1» لا يناسب الكتاب، فهو %2 في سنة %3.</translation>
    </message>
    <message>
        <source>The number %1 is given already, to “%2”.</source>
        <translation>الرقم %1 مُعطى من قبل للكتاب «%2».</translation>
    </message>
    <message>
        <source>Say in a few words what the letter is about.</source>
        <translation>اذكر موضوع الكتاب بإيجاز.</translation>
    </message>
    <message>
        <source>The number %1 was given at saving and cannot be changed.</source>
        <translation>الرقم %1 ثُبّت عند الحفظ ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>%1: a draft becomes a letter by sending it.</source>
        <translation>%1: لا تصير المسودة كتابًا صادرًا إلا بإرسالها.</translation>
    </message>
    <message>
        <source>The year %1 is closed: its letters stay as they are.</source>
        <translation>سنة %1 مقفلة، وتبقى كتبها كما هي.</translation>
    </message>
    <message>
        <source>%1 was sent and stays as it was sent. Write another letter instead.</source>
        <translation>%1 صدر ويبقى كما صدر. اكتب كتابًا آخر بدلًا من تغييره.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file is larger than %1 MB. Split it into several files.</source>
        <translation>حجم الملف يتجاوز %1 ميغابايت. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8. Save it again as “CSV UTF-8”.</source>
        <translation>الملف غير مكتوب بترميز UTF-8. احفظه مجددًا بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Row %1 holds a NUL character, which is not text. Nothing was imported.</source>
        <translation>في الصف %1 محرف NUL، وهو ليس نصًا. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file cannot be read: there is not enough memory.</source>
        <translation>تعذّرت قراءة الملف: الذاكرة غير كافية.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>في الصف %1 أكثر من %2 من الأعمدة.</translation>
    </message>
    <message>
        <source>Row %1 is not written in UTF-8. Save the file again as “CSV UTF-8”.</source>
        <translation>الصف %1 غير مكتوب بترميز UTF-8. احفظ الملف مجددًا بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Row %1: a quotation mark is not closed or stands in the middle of a cell.</source>
        <translation>الصف %1: علامة تنصيص غير مغلقة أو واقعة وسط خلية.</translation>
    </message>
    <message>
        <source>The file is empty: it has no row of headings.</source>
        <translation>الملف فارغ: ليس فيه صف عناوين.</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells, but there are only %3 headings.</source>
        <translation>عدد خلايا الصف %1 هو %2، وعدد العناوين %3 فقط.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file “%1” exists already. Choose another name.</source>
        <translation>الملف «%1» موجود من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of the program (schema %2; this one knows up to %3). Open it with that version.</source>
        <translation>كُتب «%1» بإصدار أحدث من البرنامج (بنية %2، وهذا الإصدار يعرف حتى %3). افتحه بذلك الإصدار.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1” at this moment. Nothing was changed; please try again.</source>
        <translation>برنامج آخر يكتب في «%1» في هذه اللحظة. لم يتغيّر شيء؛ يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be saved. Nothing was changed; free some space and save again.</source>
        <translation>القرص ممتلئ: تعذّر حفظ «%1». لم يتغيّر شيء؛ أفرغ بعض المساحة ثم أعد الحفظ.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to (read-only file or folder). Nothing was changed.</source>
        <translation>لا يمكن الكتابة في «%1» (الملف أو المجلد للقراءة فقط). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The disk reported an error while “%1” was read or written. Nothing was changed; check the disk.</source>
        <translation>أبلغ القرص عن خطأ أثناء قراءة «%1» أو كتابته. لم يتغيّر شيء؛ افحص القرص.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened or created. Check the folder and its permissions.</source>
        <translation>تعذّر فتح «%1» أو إنشاؤه. تحقق من المجلد وصلاحياته.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Keep it as it is and restore a backup copy.</source>
        <translation>«%1» تالف. أبقه على حاله واستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The change contradicts another record (%1). Nothing was changed.</source>
        <translation>يتعارض التغيير مع سجل آخر (%1). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The request to the database failed: %1</source>
        <translation>فشل الطلب من قاعدة البيانات: %1</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>“%1” is not a date. Write it as 29/11/2012 or 2012-11-29.</source>
        <translation>«%1» ليس تاريخًا. اكتبه بالصورة 29/11/2012 أو 2012-11-29.</translation>
    </message>
    <message>
        <source>“%1” is not a date: there is no month %2.</source>
        <translation>«%1» ليس تاريخًا: لا يوجد شهر رقمه %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date: month %2 of %3 has no day %4.</source>
        <translation>«%1» ليس تاريخًا: الشهر %2 من سنة %3 ليس فيه يوم %4.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع القرار</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص القرار</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدة القرار</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>كيف يُتخذ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Quorum of core members (%)</source>
        <translation>نصاب الجهات الأساسية (%)</translation>
    </message>
    <message>
        <source>Quorum of supporting members (%)</source>
        <translation>نصاب الجهات المساعدة (%)</translation>
    </message>
    <message>
        <source>Silence counts as agreement</source>
        <translation>عدم الرد يعد موافقة</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>تاريخ الطرح</translation>
    </message>
    <message>
        <source>Answers until</source>
        <translation>الرد حتى</translation>
    </message>
    <message>
        <source>Late positions until</source>
        <translation>المواقف المتأخرة حتى</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>التسلسل</translation>
    </message>
</context>
<context>
    <name>DecisionForum</name>
    <message>
        <source>In a meeting</source>
        <translation>في لقاء</translation>
    </message>
    <message>
        <source>By circulation</source>
        <translation>بالتمرير</translation>
    </message>
</context>
<context>
    <name>DecisionRule</name>
    <message>
        <source>Consensus</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>أغلبية الثلثين</translation>
    </message>
</context>
<context>
    <name>DecisionRules</name>
    <message>
        <source>Rules of decision</source>
        <translation>قواعد اتخاذ القرار</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدة القرار</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>Quorum of core members (%)</source>
        <translation>نصاب الجهات الأساسية (%)</translation>
    </message>
    <message>
        <source>Quorum of supporting members (%)</source>
        <translation>نصاب الجهات المساعدة (%)</translation>
    </message>
    <message>
        <source>Silence counts as agreement</source>
        <translation>عدم الرد يعد موافقة</translation>
    </message>
    <message>
        <source>Days for late positions</source>
        <translation>أيام المواقف المتأخرة</translation>
    </message>
    <message>
        <source>Most rounds of consensus</source>
        <translation>أقصى عدد لجولات التوافق</translation>
    </message>
</context>
<context>
    <name>DecisionState</name>
    <message>
        <source>Open</source>
        <translation>مطروح</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Adopted with reservations</source>
        <translation>معتمد مع تحفظ</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>غير معتمد</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>DecisionSubject</name>
    <message>
        <source>Proposal</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مادة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>مسألة</translation>
    </message>
</context>
<context>
    <name>DecisionVoters</name>
    <message>
        <source>Core members only</source>
        <translation>الجهات الأساسية وحدها</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>جميع الجهات</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The stored paper cannot be read: it is damaged. Restore it from a backup.</source>
        <translation>تعذّرت قراءة الورقة المحفوظة لأنها تالفة. استعدها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The stored paper cannot be read: it is damaged or was written by a newer version. Restore it from a backup or open it with the newer version.</source>
        <translation>تعذّرت قراءة الورقة المحفوظة: إما أنها تالفة أو كُتبت بإصدار أحدث. استعدها من نسخة احتياطية أو افتحها بالإصدار الأحدث.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Proposal</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Text as given</source>
        <translation>النص كما ورد</translation>
    </message>
    <message>
        <source>Formal wording</source>
        <translation>الصياغة الرسمية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>مقدم المقترح</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>الآلية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر المقترح</translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation>رقم النموذج</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>وقت التسجيل</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>يُستكمل لاحقًا</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>التسلسل</translation>
    </message>
</context>
<context>
    <name>EntryKind</name>
    <message>
        <source>Proposal</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>تصوّر</translation>
    </message>
    <message>
        <source>Recommendation (submitted)</source>
        <translation>توصية مقدَّمة</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>مداخلة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>تكليف</translation>
    </message>
</context>
<context>
    <name>EntrySource</name>
    <message>
        <source>Oral</source>
        <translation>شفهي</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>نموذج مقترح</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>كتاب وارد</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>استمارة</translation>
    </message>
</context>
<context>
    <name>EntryState</name>
    <message>
        <source>Recorded</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>قيد الدراسة</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>مأخوذ به</translation>
    </message>
    <message>
        <source>Adopted with changes</source>
        <translation>مأخوذ به معدَّلًا</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>لم يُؤخذ به</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>EntryWorkflow</name>
    <message>
        <source>There is no text to save. Type what was said first.</source>
        <translation>لا يوجد نص للحفظ. اكتب ما قيل أولًا.</translation>
    </message>
    <message>
        <source>An entry that comes with the state “%1” needs the reason of that state.</source>
        <translation>ما يرد بحالة «%1» يلزمه سبب تلك الحالة.</translation>
    </message>
    <message>
        <source>(to be completed)</source>
        <translation>(يُستكمل لاحقًا)</translation>
    </message>
    <message>
        <source>The number “%1” does not belong to the meeting of this entry.</source>
        <translation>الرقم «%1» لا يخص لقاء هذا السطر.</translation>
    </message>
    <message>
        <source>The number %1 is given already.</source>
        <translation>الرقم %1 معطى من قبل.</translation>
    </message>
    <message>
        <source>The number and the meeting of %1 were given at saving and cannot be changed.</source>
        <translation>رقم %1 ولقاؤه ثُبّتا عند الحفظ ولا يمكن تغييرهما.</translation>
    </message>
    <message>
        <source>%1: a new state needs its reason.</source>
        <translation>%1: الحالة الجديدة يلزمها سبب.</translation>
    </message>
    <message>
        <source>An entry cannot lose its text. Withdraw it instead, with a reason.</source>
        <translation>لا يجوز أن يبقى السطر بلا نص. اسحبه بدلًا من ذلك مع ذكر السبب.</translation>
    </message>
    <message>
        <source>%1 belongs to another meeting; it can only move between items of its own.</source>
        <translation>%1 يخص لقاءً آخر؛ ولا يُنقل إلا بين بنود لقائه.</translation>
    </message>
    <message>
        <source>Choose the person or the body that said it.</source>
        <translation>اختر الشخص أو الجهة صاحبة القول.</translation>
    </message>
    <message>
        <source>Say in a few words why the entry is withdrawn.</source>
        <translation>اذكر بإيجاز سبب السحب.</translation>
    </message>
</context>
<context>
    <name>Erratum</name>
    <message>
        <source>Correction annex</source>
        <translation>ملحق تصويب</translation>
    </message>
    <message>
        <source>Correction annexes</source>
        <translation>ملاحق التصويب</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>نص التصويب</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>The export could not be written: %1. The old file is unchanged.</source>
        <translation>تعذّرت كتابة ملف التصدير: %1. الملف القديم باقٍ على حاله.</translation>
    </message>
    <message>
        <source>“%1” is not a condition. Write it as field=value.</source>
        <translation>«%1» ليس شرطًا. اكتبه بالصورة field=value.</translation>
    </message>
    <message>
        <source>“%1” has no field named “%2”.</source>
        <translation>لا يوجد في «%1» حقل اسمه «%2».</translation>
    </message>
    <message>
        <source>There is no kind of record named “%1”.</source>
        <translation>لا يوجد نوع سجلات اسمه «%1».</translation>
    </message>
    <message>
        <source>“%1” is neither a .csv nor a .json file.</source>
        <translation>«%1» ليس ملف ‎.csv ولا ملف ‎.json.</translation>
    </message>
</context>
<context>
    <name>FileBatch</name>
    <message>
        <source>Nothing can be written into the folder “%1”: %2. Choose another folder.</source>
        <translation>لا يمكن الكتابة في المجلد «%1»: %2. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Files named before it are there.</source>
        <translation>تعذّرت كتابة «%1»: %2. أما الملفات السابقة له فقد كُتبت.</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>The folder “%1” cannot be made. Choose a folder you may write to.</source>
        <translation>تعذّر إنشاء المجلد «%1». اختر مجلدًا يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>The sample cannot be written to “%1”.</source>
        <translation>تعذّرت كتابة التحالف النموذجي في «%1».</translation>
    </message>
    <message>
        <source>Open a coalition</source>
        <translation>فتح ملف تحالف</translation>
    </message>
    <message>
        <source>Coalitions (%1)</source>
        <translation>ملفات التحالف (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>جميع الملفات (%1)</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>الملف «%1» غير موجود.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a coalition file.</source>
        <translation>«%1» مجلد وليس ملف تحالف.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>تعذّرت قراءة الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is empty (0 bytes): it was damaged. Restore a backup copy.</source>
        <translation>الملف «%1» فارغ (0 بايت)، أي أنه تالف. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“%1” is not a coalition file.</source>
        <translation>«%1» ليس ملف تحالف.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a coalition file.</source>
        <translation>«%1» قاعدة بيانات لبرنامج آخر وليس ملف تحالف.</translation>
    </message>
</context>
<context>
    <name>FinalText</name>
    <message>
        <source>There is no founding text yet. Start its first version on the page of the founding text.</source>
        <translation>لا توجد وثيقة تأسيس بعد. ابدؤوا إصدارها الأول من صفحة وثيقة التأسيس.</translation>
    </message>
    <message>
        <source>Content %1</source>
        <translation>بصمة المحتوى %1</translation>
    </message>
    <message>
        <source>Version (%1), %2</source>
        <translation>الإصدار (%1)، %2</translation>
    </message>
    <message>
        <source>Draft, not approved</source>
        <translation>مسودة غير معتمدة</translation>
    </message>
    <message>
        <source>Final text</source>
        <translation>الصيغة النهائية</translation>
    </message>
    <message>
        <source>Draft, circulated for comments</source>
        <translation>مسودة معمَّمة لإبداء المرئيات</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>التحالف</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمدها</translation>
    </message>
    <message>
        <source>Circulated on</source>
        <translation>تاريخ التعميم</translation>
    </message>
    <message>
        <source>Comments until</source>
        <translation>المرئيات حتى</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Translation; the approved Arabic text prevails. Content %1</source>
        <translation>ترجمة، والنص العربي المعتمد هو المعوّل عليه. بصمة المحتوى %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>عدد المواد</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>عدد الأبواب</translation>
    </message>
    <message>
        <source>Articles of the part</source>
        <translation>المواد</translation>
    </message>
</context>
<context>
    <name>FinalTextProvenance</name>
    <message>
        <source>With the sources of its articles</source>
        <translation>مع مصادر موادها</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Body, meeting and item</source>
        <translation>الجهة واللقاء والبند</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>بنصه كما ورد</translation>
    </message>
    <message>
        <source>No source is recorded for this article.</source>
        <translation>لم يُسجَّل لهذه المادة مصدر.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Outside the meetings</source>
        <translation>خارج اللقاءات</translation>
    </message>
    <message>
        <source>%1, item (%2): %3</source>
        <translation>%1، البند (%2): %3</translation>
    </message>
    <message>
        <source>Reservation of %1: </source>
        <translation>تحفّظ %1: </translation>
    </message>
    <message>
        <source>%1, by a recommendation</source>
        <translation>%1، عبر توصية</translation>
    </message>
    <message>
        <source>%1, merged</source>
        <translation>%1، مدمج</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Follow-up report</source>
        <translation>تقرير متابعة</translation>
    </message>
    <message>
        <source>Follow-up reports</source>
        <translation>تقارير المتابعة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>تاريخ التقرير</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>الجهة المبلِّغة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Percent done</source>
        <translation>نسبة الإنجاز</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>الإجراءات المتخذة</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>المعوقات</translation>
    </message>
    <message>
        <source>Extension asked until</source>
        <translation>المهلة الإضافية المطلوبة حتى</translation>
    </message>
    <message>
        <source>Extension granted until</source>
        <translation>المهلة الإضافية الممنوحة حتى</translation>
    </message>
    <message>
        <source>Answer to the extension</source>
        <translation>الرد على طلب المهلة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>FormerName</name>
    <message>
        <source>Former name</source>
        <translation>الاسم السابق</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>الأسماء السابقة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Former name (English)</source>
        <translation>الاسم السابق (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>تاريخ التغيير</translation>
    </message>
</context>
<context>
    <name>FormerPost</name>
    <message>
        <source>Former post</source>
        <translation>المنصب السابق</translation>
    </message>
    <message>
        <source>Former posts</source>
        <translation>المناصب السابقة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Position (English)</source>
        <translation>الوظيفة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>تاريخ التغيير</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>“%1” has no field named “%2”.</source>
        <translation>لا يوجد في «%1» حقل اسمه «%2».</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>ليس في الملف عمود اسمه «%1».</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Unknown columns for “%1”: %2. Known are: %3. Name what a column means with --map &apos;Column=field&apos;. Nothing was imported.</source>
        <translation>أعمدة غير معروفة في «%1»: %2. المعروف منها: %3. بيّن معنى العمود بالخيار --map &apos;Column=field&apos;. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Two columns mean the same field: %1. Nothing was imported.</source>
        <translation>عمودان يدلان على حقل واحد: %1. لم يُستورد شيء.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: %3</source>
        <translation>الصف %1، العمود «%2»: %3</translation>
    </message>
    <message numerus="yes">
        <source>(%n more rows were refused)</source>
        <translation>
            <numerusform>(لم تُرفض صفوف أخرى)</numerusform>
            <numerusform>(ورُفض صف آخر)</numerusform>
            <numerusform>(ورُفض صفان آخران)</numerusform>
            <numerusform>(ورُفضت %n صفوف أخرى)</numerusform>
            <numerusform>(ورُفض %n صفًا آخر)</numerusform>
            <numerusform>(ورُفض %n صف آخر)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither a .csv nor a .json file.</source>
        <translation>«%1» ليس ملف ‎.csv ولا ملف ‎.json.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>تعذّرت قراءة الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it into several files.</source>
        <translation>حجم الملف يتجاوز %1 ميغابايت. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>There is no kind of record named “%1”.</source>
        <translation>لا يوجد نوع سجلات اسمه «%1».</translation>
    </message>
    <message>
        <source>Attachments cannot be imported from a table.</source>
        <translation>لا تُستورد المرفقات من جدول.</translation>
    </message>
    <message>
        <source>“%1” has no field named “%2”.</source>
        <translation>لا يوجد في «%1» حقل اسمه «%2».</translation>
    </message>
    <message>
        <source>The file has no column for the key “%1”.</source>
        <translation>ليس في الملف عمود للمفتاح «%1».</translation>
    </message>
</context>
<context>
    <name>IntegrityCheck</name>
    <message>
        <source>The structure of the file is damaged: %1</source>
        <translation>بنية الملف تالفة: %1</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” points to a record of “%3” that is not there.</source>
        <translation>الصف %1 من الجدول «%2» يشير إلى سجل غير موجود في «%3».</translation>
    </message>
    <message>
        <source>The content of the attachment “%1” is missing.</source>
        <translation>محتوى المرفق «%1» مفقود.</translation>
    </message>
    <message>
        <source>The content of the attachment “%1” was altered.</source>
        <translation>عُدّل محتوى المرفق «%1».</translation>
    </message>
    <message>
        <source>The counts of the overview do not agree with the proposals.</source>
        <translation>أعداد لوحة المتابعة لا تطابق المقترحات.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>المخاطَب</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>وسيلة الإرسال</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>المرشَّح</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>InvitationPaper</name>
    <message>
        <source>“%1” is not invited to “%2”. Invite it first.</source>
        <translation>لم تُدعَ «%1» إلى «%2». سجّل دعوتها أولًا.</translation>
    </message>
    <message>
        <source>Invitation to the %1</source>
        <translation>دعوة إلى %1</translation>
    </message>
    <message>
        <source>No body is invited to this meeting yet.</source>
        <translation>لم تُدعَ إلى هذا اللقاء جهة بعد.</translation>
    </message>
    <message>
        <source>We have the pleasure of inviting you to take part in the %1, as follows:</source>
        <translation>يسرّنا دعوتكم إلى المشاركة في %1، وذلك على النحو الآتي:</translation>
    </message>
    <message>
        <source>Please confirm your attendance, or name who will represent you, as soon as you can.</source>
        <translation>نرجو تأكيد الحضور أو ترشيح من ينوب عنكم في أقرب وقت.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Reply to the invitation</source>
        <translation>الرد على الدعوة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>We will attend</source>
        <translation>نؤكد الحضور</translation>
    </message>
    <message>
        <source>We apologise</source>
        <translation>نعتذر عن الحضور</translation>
    </message>
    <message>
        <source>We nominate</source>
        <translation>نرشّح للحضور</translation>
    </message>
    <message>
        <source>We have the pleasure of inviting your institution to take part in the %1, as follows:</source>
        <translation>يسرّنا دعوة جهتكم الموقّرة إلى المشاركة في %1، وذلك على النحو الآتي:</translation>
    </message>
</context>
<context>
    <name>JsonExchange</name>
    <message>
        <source>The file is not JSON: %1 (line %2).</source>
        <translation>الملف ليس بصيغة JSON: %1 (السطر %2).</translation>
    </message>
    <message>
        <source>The file must hold a JSON array of records, as exported.</source>
        <translation>يجب أن يحوي الملف مصفوفة سجلات بصيغة JSON كما تُصدَّر.</translation>
    </message>
    <message>
        <source>Record %1 is not an object with fields.</source>
        <translation>السجل %1 ليس كائنًا ذا حقول.</translation>
    </message>
    <message>
        <source>Record %1: the field “%2” holds a list or an object instead of a value.</source>
        <translation>السجل %1: في الحقل «%2» قائمة أو كائن بدلًا من قيمة.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Letter</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>الصادر والوارد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Sent or received</source>
        <translation>صادر أو وارد</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>التسلسل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Other side, as written</source>
        <translation>الطرف الآخر كما يُكتب</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <source>Signature (post, name)</source>
        <translation>التوقيع (الصفة ثم الاسم)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>درجة السرية</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>رقمه لدى الجهة</translation>
    </message>
    <message>
        <source>Date of their letter</source>
        <translation>تاريخه لدى الجهة</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>كيف ورد الرد</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>ورد الرد بالكتاب</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>ردًا على</translation>
    </message>
    <message>
        <source>Reminds of</source>
        <translation>تعقيبًا على</translation>
    </message>
</context>
<context>
    <name>LetterComposer</name>
    <message>
        <source>Standard text</source>
        <translation>النص المعتاد</translation>
    </message>
    <message>
        <source>Your letter on “{letter subject}”</source>
        <translation>كتابكم بشأن «{موضوع الكتاب}»</translation>
    </message>
    <message>
        <source>With reference to your letter of {letter date} on “{letter subject}”:</source>
        <translation>إشارة إلى كتابكم المؤرخ {تاريخ الكتاب} بشأن «{موضوع الكتاب}»،</translation>
    </message>
    <message>
        <source>With reference to your letter No. ({letter}) of {letter date} on “{letter subject}”:</source>
        <translation>إشارة إلى كتابكم رقم ({الكتاب}) المؤرخ {تاريخ الكتاب} بشأن «{موضوع الكتاب}»،</translation>
    </message>
    <message>
        <source>Nomination of a representative to the {meeting}</source>
        <translation>ترشيح ممثل في {اللقاء}</translation>
    </message>
    <message>
        <source>Nomination of a representative to the coalition</source>
        <translation>ترشيح ممثل في التحالف</translation>
    </message>
    <message>
        <source>We have the honour to inform you that the {meeting} of the {coalition} will be held on {date}, at {venue}.

We would be grateful if the {body} nominated a representative with authority to speak for it, and an alternate, and let us have their names, posts and contact details by {due}.</source>
        <translation>يسرّنا إحاطتكم علمًا بأن {اللقاء} سيُعقد في إطار {التحالف} يوم {الموعد}، في {المكان}.

ونرجو التكرم بترشيح من يمثل {الجهة} ومن ينوب عنه، ممن لهم صلاحية إبداء رأيها، وموافاتنا باسميهما ووظيفتيهما وبيانات الاتصال بهما في موعد أقصاه {المهلة}.</translation>
    </message>
    <message>
        <source>Within the work of the {coalition}, we would be grateful if the {body} nominated a representative with authority to speak for it, and an alternate, and let us have their names, posts and contact details by {due}.</source>
        <translation>في إطار أعمال {التحالف}، نرجو التكرم بترشيح من يمثل {الجهة} ومن ينوب عنه، ممن لهم صلاحية إبداء رأيها، وموافاتنا باسميهما ووظيفتيهما وبيانات الاتصال بهما في موعد أقصاه {المهلة}.</translation>
    </message>
    <message>
        <source>Minutes of the {meeting}</source>
        <translation>محضر {اللقاء}</translation>
    </message>
    <message>
        <source>Enclosed are the minutes of the {meeting}, held on {date}.

We would be grateful for any remarks of the {body} on them by {due}. Where none have come by then, the minutes are taken as agreed.</source>
        <translation>نرفق لكم محضر {اللقاء} الذي عُقد يوم {الموعد}.

ونرجو موافاتنا بما قد يكون لدى {الجهة} من ملاحظات عليه في موعد أقصاه {المهلة}، ويُعد المحضر مقبولًا لمن لم ترد ملاحظاته حتى ذلك الموعد.</translation>
    </message>
    <message>
        <source>Comments on the outcome of the {meeting}</source>
        <translation>طلب مرئيات على نتائج {اللقاء}</translation>
    </message>
    <message>
        <source>Request for comments</source>
        <translation>طلب مرئيات</translation>
    </message>
    <message>
        <source>With reference to the {meeting}, held on {date}, we would be grateful for the comments of the {body} on what was proposed there, by {due}.</source>
        <translation>إشارة إلى {اللقاء} الذي عُقد يوم {الموعد}، نرجو موافاتنا بمرئيات {الجهة} على ما قُدّم فيه من مقترحات في موعد أقصاه {المهلة}.</translation>
    </message>
    <message>
        <source>We would be grateful for the comments of the {body} on the enclosed text, by {due}, so that they can be taken into account in its final wording.</source>
        <translation>نرجو موافاتنا بمرئيات {الجهة} على النص المرفق في موعد أقصاه {المهلة}، لتُراعى في صياغته الأخيرة.</translation>
    </message>
    <message>
        <source>Reminder: {letter subject}</source>
        <translation>تعقيب: {موضوع الكتاب}</translation>
    </message>
    <message>
        <source>Reminder: reply to the invitation to the {meeting}</source>
        <translation>تعقيب: الرد على الدعوة إلى {اللقاء}</translation>
    </message>
    <message>
        <source>With reference to our letter No. ({letter}) of {letter date} on “{letter subject}”: we have not received an answer of the {body} so far, and would be grateful for it by {due}.</source>
        <translation>إشارة إلى كتابنا رقم ({الكتاب}) المؤرخ {تاريخ الكتاب} بشأن «{موضوع الكتاب}»، ونظرًا لعدم ورود رد {الجهة} حتى تاريخه، نرجو التكرم بموافاتنا به في موعد أقصاه {المهلة}.</translation>
    </message>
    <message>
        <source>With reference to our invitation to the {meeting} on {date}: we have not received a reply of the {body} so far, and would be grateful for it by {due}.</source>
        <translation>إشارة إلى دعوتنا إلى {اللقاء} يوم {الموعد}، ونظرًا لعدم ورود رد {الجهة} حتى تاريخه، نرجو التكرم بتأكيد الحضور أو ترشيح من ينوب في موعد أقصاه {المهلة}.</translation>
    </message>
    <message>
        <source>Thanks for taking part in the {meeting}</source>
        <translation>شكر على المشاركة في {اللقاء}</translation>
    </message>
    <message>
        <source>Thanks and appreciation</source>
        <translation>شكر وتقدير</translation>
    </message>
    <message>
        <source>We thank the {body} for taking part in the {meeting}, held on {date}, and for the views and proposals of its representative, which will be studied with care.</source>
        <translation>نشكر {الجهة} على مشاركتها في {اللقاء} الذي عُقد يوم {الموعد}، وعلى ما قدّمه ممثلها من آراء ومقترحات ستُدرس بعناية.</translation>
    </message>
    <message>
        <source>We thank the {body} for its cooperation with the {coalition}, and look forward to going on with it.</source>
        <translation>نشكر {الجهة} على تعاونها مع {التحالف}، ونتطلع إلى استمراره.</translation>
    </message>
    <message>
        <source>Choose the meeting whose bodies the letters go to.</source>
        <translation>اختر اللقاء الذي تُوجَّه الكتب إلى جهاته.</translation>
    </message>
    <message>
        <source>There is no body these letters would go to.</source>
        <translation>لا توجد جهة تُوجَّه إليها هذه الكتب.</translation>
    </message>
    <message>
        <source>Say in a few words what the letter is about.</source>
        <translation>اذكر موضوع الكتاب بإيجاز.</translation>
    </message>
    <message>
        <source>The letter has no text yet.</source>
        <translation>لا نص للكتاب بعد.</translation>
    </message>
    <message>
        <source>Choose the body the letter goes to, or write the addressee.</source>
        <translation>اختر الجهة التي يُوجَّه إليها الكتاب، أو اكتب المخاطَب.</translation>
    </message>
    <message>
        <source>This meeting has no minutes yet. They are made when its session is closed.</source>
        <translation>ليس لهذا اللقاء محضر بعد. يُعدّ المحضر عند اختتام الجلسة.</translation>
    </message>
</context>
<context>
    <name>LetterDirection</name>
    <message>
        <source>Sent</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وارد</translation>
    </message>
</context>
<context>
    <name>LetterFrame</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1 المحترم</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>البريد الإلكتروني:</translation>
    </message>
    <message>
        <source>Phone:</source>
        <translation>الهاتف:</translation>
    </message>
    <message>
        <source>To the Head, %1</source>
        <translation>سعادة السيد/ رئيس %1 المحترم</translation>
    </message>
</context>
<context>
    <name>LetterKind</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Call for a representative</source>
        <translation>طلب ترشيح ممثل</translation>
    </message>
    <message>
        <source>Circulation of minutes</source>
        <translation>تعميم المحضر</translation>
    </message>
    <message>
        <source>Call for comments</source>
        <translation>طلب مرئيات</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تعقيب</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شكر</translation>
    </message>
</context>
<context>
    <name>LetterPaper</name>
    <message>
        <source>Registered as</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>رقمه لدى الجهة</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Their date</source>
        <translation>تاريخه لدى الجهة</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>To the %1</source>
        <translation>السادة/ %1 المحترمون</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>The Director of the Department</source>
        <translation>سعادة السيد/ مدير الإدارة المحترم</translation>
    </message>
    <message>
        <source>Subject of the letter</source>
        <translation>موضوع الكتاب</translation>
    </message>
    <message>
        <source>The text of the letter stands here, in as many paragraphs as it needs.</source>
        <translation>هنا نص الكتاب في ما يلزم من فقرات.</translation>
    </message>
    <message>
        <source>Letter No. (%1)</source>
        <translation>كتاب رقم (%1)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
</context>
<context>
    <name>LetterState</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وارد</translation>
    </message>
</context>
<context>
    <name>LinkResolver</name>
    <message>
        <source>several series have a meeting %1; add the letter of its series, as in ت%1</source>
        <translation>اللقاء %1 موجود في أكثر من سلسلة؛ أضف رمز سلسلته، مثل ت%1</translation>
    </message>
    <message>
        <source>There is no kind of record named “%1”.</source>
        <translation>لا يوجد نوع سجلات اسمه «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n records are called “%1”; write the uid of the one that is meant</source>
        <translation>
            <numerusform>لا سجل اسمه «%1»</numerusform>
            <numerusform>سجل واحد اسمه «%1»؛ اكتب معرّف uid للسجل المقصود</numerusform>
            <numerusform>سجلان اسمهما «%1»؛ اكتب معرّف uid للسجل المقصود</numerusform>
            <numerusform>%n سجلات اسمها «%1»؛ اكتب معرّف uid للسجل المقصود</numerusform>
            <numerusform>%n سجلًا اسمها «%1»؛ اكتب معرّف uid للسجل المقصود</numerusform>
            <numerusform>%n سجل اسمها «%1»؛ اكتب معرّف uid للسجل المقصود</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no record “%1” among: %2</source>
        <translation>لا يوجد سجل «%1» ضمن: %2</translation>
    </message>
</context>
<context>
    <name>ListQuery</name>
    <message>
        <source>There is no kind of record named “%1”.</source>
        <translation>لا يوجد نوع سجلات اسمه «%1».</translation>
    </message>
    <message>
        <source>“%1” has no field named “%2”.</source>
        <translation>لا يوجد في «%1» حقل اسمه «%2».</translation>
    </message>
</context>
<context>
    <name>Mechanism</name>
    <message>
        <source>Mechanism</source>
        <translation>آلية</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>الآليات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>الاسم (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>سلسلة اللقاءات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>العنوان (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>موعد البدء</translation>
    </message>
    <message>
        <source>Ends at (planned)</source>
        <translation>موعد الانتهاء المقرر</translation>
    </message>
    <message>
        <source>Hijri date as stated on the documents</source>
        <translation>التاريخ الهجري كما ورد في الوثائق</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>مكان الانعقاد</translation>
    </message>
    <message>
        <source>Patronage line</source>
        <translation>عبارة الرعاية</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئيس اللقاء</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>أمين السر</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>درجة السرية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>وقت الافتتاح</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>وقت الاختتام</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>سبب الحالة</translation>
    </message>
    <message>
        <source>Item under discussion</source>
        <translation>البند قيد المناقشة</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>موعد اللقاء القادم</translation>
    </message>
    <message>
        <source>Venue of the next meeting</source>
        <translation>مكان اللقاء القادم</translation>
    </message>
    <message>
        <source>Other business</source>
        <translation>ما يستجد من أعمال</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>MeetingFacts</name>
    <message>
        <source>Day and date</source>
        <translation>اليوم والتاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>مكان الانعقاد</translation>
    </message>
</context>
<context>
    <name>MeetingPack</name>
    <message>
        <source>Papers of the %1</source>
        <translation>أوراق %1</translation>
    </message>
</context>
<context>
    <name>MeetingQueries</name>
    <message>
        <source>A meeting of more than %1 people cannot be put in order.</source>
        <translation>يتعذّر ترتيب لقاء يزيد عدد من فيه على %1.</translation>
    </message>
</context>
<context>
    <name>MeetingState</name>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation>مدعو إليه</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>منعقد</translation>
    </message>
    <message>
        <source>Minutes drafted</source>
        <translation>محضره مسودة</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>محضره معتمد</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>MeetingType</name>
    <message>
        <source>Consultative meeting</source>
        <translation>لقاء تشاوري</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>لجنة</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة عمل</translation>
    </message>
    <message>
        <source>Participation in an event</source>
        <translation>مشاركة في فعالية</translation>
    </message>
</context>
<context>
    <name>MeetingWorkflow</name>
    <message>
        <source>Choose the series the meeting belongs to.</source>
        <translation>اختر السلسلة التي ينتمي إليها اللقاء.</translation>
    </message>
    <message>
        <source>The number %1 of this series is given already, to “%2”.</source>
        <translation>الرقم %1 من هذه السلسلة معطى من قبل للقاء «%2».</translation>
    </message>
    <message>
        <source>Approval of the minutes of “%1”</source>
        <translation>اعتماد محضر «%1»</translation>
    </message>
    <message>
        <source>Choose the person the body nominates.</source>
        <translation>اختر الشخص الذي ترشحه الجهة.</translation>
    </message>
    <message>
        <source>“%1” was held already and cannot be postponed.</source>
        <translation>«%1» انعقد من قبل، فلا يمكن تأجيله.</translation>
    </message>
    <message>
        <source>Say in a few words why the meeting is cancelled.</source>
        <translation>اذكر بإيجاز سبب إلغاء اللقاء.</translation>
    </message>
    <message>
        <source>“%1” was held already and cannot be cancelled.</source>
        <translation>«%1» انعقد من قبل، فلا يمكن إلغاؤه.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a meeting. Write it as ت2 or 2.</source>
        <translation>«%1» ليس رقم لقاء. اكتبه بالصورة ت2 أو 2.</translation>
    </message>
    <message>
        <source>There is no meeting “%1” in this file.</source>
        <translation>لا يوجد لقاء «%1» في هذا الملف.</translation>
    </message>
    <message>
        <source>Several series have a meeting %1. Add the letter of its series, as in ت%1.</source>
        <translation>اللقاء %1 موجود في أكثر من سلسلة. أضف رمز سلسلته، مثل ت%1.</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>Body</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>الاسم (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>نوع الصلة</translation>
    </message>
    <message>
        <source>Scope of relevance</source>
        <translation>نطاق الصلة</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>حالة العضوية</translation>
    </message>
    <message>
        <source>Membership since</source>
        <translation>تاريخ حالة العضوية</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>الأسبقية</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>MemberDirectory</name>
    <message>
        <source>Directory of bodies</source>
        <translation>دليل الجهات</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>No body is recorded yet.</source>
        <translation>لم تُسجَّل جهة بعد.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>الاسم والوظيفة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sector not stated</source>
        <translation>قطاع غير محدد</translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>لا جهات</numerusform>
            <numerusform>جهة واحدة</numerusform>
            <numerusform>جهتان</numerusform>
            <numerusform>%n جهات</numerusform>
            <numerusform>%n جهة</numerusform>
            <numerusform>%n جهة</numerusform>
        </translation>
    </message>
    <message>
        <source>Core bodies</source>
        <translation>الجهات ذات الصلة الأساسية</translation>
    </message>
    <message>
        <source>Supporting bodies</source>
        <translation>الجهات ذات الصلة المساعدة</translation>
    </message>
    <message>
        <source>Coordinating body</source>
        <translation>الجهة المنسِّقة</translation>
    </message>
</context>
<context>
    <name>MemberKind</name>
    <message>
        <source>Organisation</source>
        <translation>جهة اعتبارية</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>فرد</translation>
    </message>
</context>
<context>
    <name>MemberProfile</name>
    <message>
        <source>Profile of a body: %1</source>
        <translation>ملف الجهة: %1</translation>
    </message>
    <message>
        <source>Profile of the body</source>
        <translation>ملف الجهة</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>Not part of this edition.</source>
        <translation>ليس ضمن هذه النسخة.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>نوع الصلة</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>مدى الصلة</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>حالة العضوية</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Called %1 until %2.</source>
        <translation>كان اسمها %1 حتى %2.</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>ممثلو الجهة</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>الاسم والوظيفة</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>كتاب التفويض</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>من – إلى</translation>
    </message>
    <message>
        <source>Phone and e-mail</source>
        <translation>الهاتف والبريد</translation>
    </message>
    <message>
        <source>The body has named no representative yet.</source>
        <translation>لم تُسمِّ الجهة ممثلًا لها بعد.</translation>
    </message>
    <message>
        <source>represented by %1</source>
        <translation>ناب عنه %1</translation>
    </message>
    <message>
        <source>late, at %1</source>
        <translation>حضر متأخرًا الساعة %1</translation>
    </message>
    <message>
        <source>left at %1</source>
        <translation>انصرف الساعة %1</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>من غير دعوة</translation>
    </message>
    <message>
        <source>Attendance at meetings</source>
        <translation>حضور اللقاءات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الرد على الدعوة</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>The body was not invited to a meeting yet.</source>
        <translation>لم تُدعَ الجهة إلى لقاء بعد.</translation>
    </message>
    <message>
        <source>not held yet</source>
        <translation>لم ينعقد بعد</translation>
    </message>
    <message>
        <source>Meetings attended</source>
        <translation>اللقاءات التي حضرتها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Proposals and what became of them</source>
        <translation>المقترحات وما آلت إليه</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة الدراسة</translation>
    </message>
    <message>
        <source>The body has submitted no proposal yet.</source>
        <translation>لم تقدّم الجهة مقترحًا بعد.</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>التحفظات</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>التحفظ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>صاحب التحفظ</translation>
    </message>
    <message>
        <source>The body has recorded no reservation.</source>
        <translation>لم تُسجَّل للجهة تحفظات.</translation>
    </message>
    <message>
        <source>Decisions and assignments in its charge</source>
        <translation>القرارات والتكليفات المسندة إليها</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Nothing is in its charge.</source>
        <translation>لم يُسند إليها شيء.</translation>
    </message>
</context>
<context>
    <name>MemberWorkflow</name>
    <message>
        <source>Give the day since which the new name holds.</source>
        <translation>حدّد اليوم الذي يسري منه الاسم الجديد.</translation>
    </message>
    <message>
        <source>Give the day since which the new post holds.</source>
        <translation>حدّد اليوم الذي يسري منه المنصب الجديد.</translation>
    </message>
</context>
<context>
    <name>MembershipStatus</name>
    <message>
        <source>Prospective</source>
        <translation>محتملة</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>مدعوّة</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>منضمّة</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّقة العضوية</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>منسحبة</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The migration %1 is missing from this program.</source>
        <translation>ينقص هذا البرنامج ملف الترقية %1.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes</source>
        <translation>المحاضر</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Remarks until</source>
        <translation>تُقبل الملاحظات حتى</translation>
    </message>
    <message>
        <source>Circulated on</source>
        <translation>تاريخ التعميم</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>معتمِد المحضر</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة المحفوظة</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>بصمة المحتوى</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>النسخة الموقَّعة</translation>
    </message>
</context>
<context>
    <name>MinutesLock</name>
    <message>
        <source>The minutes of “%1” are approved and locked. Add a correction annex instead.</source>
        <translation>محضر «%1» معتمد ومقفل. أضف ملحق تصويب بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>MinutesPaper</name>
    <message>
        <source>Proposals and submitted recommendations</source>
        <translation>المقترحات والتوصيات المقدَّمة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Text as given</source>
        <translation>النص كما ورد</translation>
    </message>
    <message>
        <source>Proposer and body</source>
        <translation>مقدم المقترح وجهته</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>No proposal was submitted.</source>
        <translation>لم يُقدَّم أي مقترح.</translation>
    </message>
    <message>
        <source>(withdrawn at the meeting) %1</source>
        <translation>(سُحب في اللقاء) %1</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>التكليفات</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>التكليف</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>التحفظ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>صاحب التحفظ وجهته</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>التحفظات</translation>
    </message>
    <message>
        <source>Other business</source>
        <translation>ما يستجد من أعمال</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>موعد اللقاء القادم</translation>
    </message>
    <message>
        <source>The meeting ended at %1.</source>
        <translation>اختُتم اللقاء الساعة %1.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئيس اللقاء</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>أمين السر</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>Correction annex No. (%1)</source>
        <translation>ملحق تصويب رقم (%1)</translation>
    </message>
    <message>
        <source>Content %1</source>
        <translation>بصمة المحتوى %1</translation>
    </message>
    <message>
        <source>Minutes of the %1</source>
        <translation>محضر %1</translation>
    </message>
    <message>
        <source>Minutes No. (%1) of %2</source>
        <translation>محضر رقم (%1) لسنة %2</translation>
    </message>
    <message>
        <source>Draft, not approved</source>
        <translation>مسودة غير معتمدة</translation>
    </message>
    <message>
        <source>Day and date</source>
        <translation>اليوم والتاريخ</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>مكان الانعقاد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>opened %1, closed %2</source>
        <translation>بدأ %1 واختُتم %2</translation>
    </message>
    <message>
        <source>%1 (represented by %2)</source>
        <translation>%1 (ناب عنه %2)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>نوع الصلة</translation>
    </message>
    <message>
        <source>Nobody is recorded as present.</source>
        <translation>لم يُسجَّل حضور أحد.</translation>
    </message>
    <message>
        <source>%1 came late, at %2.</source>
        <translation>%1: حضر متأخرًا الساعة %2.</translation>
    </message>
    <message>
        <source>%1 left at %2.</source>
        <translation>%1: انصرف الساعة %2.</translation>
    </message>
    <message>
        <source>%1 attended without being invited.</source>
        <translation>%1: حاضر غير مدعو.</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>من ناب عنهم غيرهم</translation>
    </message>
    <message>
        <source>Apologised</source>
        <translation>المعتذرون</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>المتغيّبون</translation>
    </message>
    <message>
        <source>Quorum of %1 bodies: met (%2 present, %3 required).</source>
        <translation>نصاب الجهات (%1): مكتمل (الحاضر %2 والمطلوب %3).</translation>
    </message>
    <message>
        <source>Quorum of %1 bodies: not met (%2 present, %3 required).</source>
        <translation>نصاب الجهات (%1): غير مكتمل (الحاضر %2 والمطلوب %3).</translation>
    </message>
    <message>
        <source>Previous minutes</source>
        <translation>المحضر السابق</translation>
    </message>
    <message>
        <source>The minutes of the %1 are not approved yet.</source>
        <translation>لم يُعتمد محضر %1 بعد.</translation>
    </message>
    <message>
        <source>The minutes of the %1 were approved without remarks.</source>
        <translation>اعتُمد محضر %1 دون ملاحظات.</translation>
    </message>
    <message>
        <source>The minutes of the %1 were approved with the following remarks:</source>
        <translation>اعتُمد محضر %1 مع الملاحظات الآتية:</translation>
    </message>
    <message>
        <source>Agenda and discussion</source>
        <translation>جدول الأعمال والمناقشات</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>البند %1: %2</translation>
    </message>
    <message>
        <source>Presented by: </source>
        <translation>مقدّم البند: </translation>
    </message>
    <message>
        <source>Not part of this edition.</source>
        <translation>ليس ضمن هذه النسخة.</translation>
    </message>
    <message>
        <source>Translation; the approved Arabic text prevails. Content %1</source>
        <translation>ترجمة؛ والعبرة بالنص العربي المعتمد. بصمة المحتوى %1</translation>
    </message>
</context>
<context>
    <name>MinutesParagraph</name>
    <message>
        <source>Paragraph of the minutes</source>
        <translation>فقرة في المحضر</translation>
    </message>
    <message>
        <source>Paragraphs of the minutes</source>
        <translation>فقرات المحضر</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>النسخة</translation>
    </message>
</context>
<context>
    <name>MinutesRemark</name>
    <message>
        <source>Remark on the minutes</source>
        <translation>ملاحظة على المحضر</translation>
    </message>
    <message>
        <source>Remarks on the minutes</source>
        <translation>الملاحظات على المحضر</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>MinutesState</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Circulated for remarks</source>
        <translation>معمَّمة للملاحظات</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقَّعة</translation>
    </message>
</context>
<context>
    <name>MinutesWorkflow</name>
    <message>
        <source>This meeting has no minutes yet. They are made when its session is closed.</source>
        <translation>ليس لهذا اللقاء محضر بعد. يُعدّ المحضر عند اختتام الجلسة.</translation>
    </message>
    <message>
        <source>Minutes that are “%1” cannot become “%2”.</source>
        <translation>لا ينتقل المحضر من حالة «%1» إلى حالة «%2».</translation>
    </message>
    <message>
        <source>Give a day from today on until which remarks are accepted.</source>
        <translation>حدّد آخر يوم لقبول الملاحظات، على ألا يسبق اليوم.</translation>
    </message>
    <message>
        <source>Remarks are taken while the minutes are circulated; these are “%1”.</source>
        <translation>تُقبل الملاحظات والمحضر معمَّم؛ وحالة هذا المحضر «%1».</translation>
    </message>
    <message>
        <source>Write the reply the body will read.</source>
        <translation>اكتب الرد الذي ستطّلع عليه الجهة.</translation>
    </message>
    <message>
        <source>The session is still open; close it first.</source>
        <translation>الجلسة ما زالت منعقدة؛ اختتمها أولًا.</translation>
    </message>
    <message>
        <source>The meeting has no chair.</source>
        <translation>لم يُحدد رئيس اللقاء.</translation>
    </message>
    <message>
        <source>The meeting has no secretary.</source>
        <translation>لم يُحدد أمين السر.</translation>
    </message>
    <message>
        <source>Nobody is on the attendance sheet.</source>
        <translation>كشف الحضور خالٍ من الأسماء.</translation>
    </message>
    <message>
        <source>The attendance of “%1” is not stated.</source>
        <translation>لم تُحدد حالة حضور «%1».</translation>
    </message>
    <message>
        <source>Agenda item %1 has no title.</source>
        <translation>البند %1 من جدول الأعمال بلا عنوان.</translation>
    </message>
    <message>
        <source>%1 is still to be completed.</source>
        <translation>%1 لم يُستكمل بعد.</translation>
    </message>
    <message>
        <source>The remark of “%1” is not answered.</source>
        <translation>لم يُرد على ملاحظة «%1».</translation>
    </message>
    <message>
        <source>The minutes are not ready: %1</source>
        <translation>المحضر غير جاهز: %1</translation>
    </message>
    <message>
        <source>Minutes that are not approved yet are corrected directly, without an annex.</source>
        <translation>المحضر غير المعتمد يُصوَّب مباشرة دون ملحق.</translation>
    </message>
</context>
<context>
    <name>MissingRecords</name>
    <message>
        <source>there is no series of meetings with the letter “%1”</source>
        <translation>لا توجد سلسلة لقاءات رمزها «%1»</translation>
    </message>
</context>
<context>
    <name>ModulePlace</name>
    <message>
        <source>Minutes: before the agenda</source>
        <translation>المحضر: قبل جدول الأعمال</translation>
    </message>
    <message>
        <source>Minutes: after the discussion</source>
        <translation>المحضر: بعد المناقشات</translation>
    </message>
    <message>
        <source>Minutes: before the end</source>
        <translation>المحضر: قبل الختام</translation>
    </message>
    <message>
        <source>Letter: call for a representative</source>
        <translation>كتاب: طلب ترشيح ممثل</translation>
    </message>
    <message>
        <source>Letter: circulation of minutes</source>
        <translation>كتاب: تعميم المحضر</translation>
    </message>
    <message>
        <source>Letter: call for comments</source>
        <translation>كتاب: طلب مرئيات</translation>
    </message>
    <message>
        <source>Letter: reminder</source>
        <translation>كتاب: تعقيب</translation>
    </message>
    <message>
        <source>Letter: thanks</source>
        <translation>كتاب: شكر</translation>
    </message>
    <message>
        <source>Letter: any other</source>
        <translation>كتاب: غير ذلك</translation>
    </message>
</context>
<context>
    <name>OfficePackage</name>
    <message>
        <source>No temporary file could be made in %1: %2. Free some space there.</source>
        <translation>تعذّر إنشاء ملف مؤقت في %1: %2. أفرغوا فيه مساحة.</translation>
    </message>
    <message>
        <source>The temporary file in %1 could not be written: %2. Free some space there.</source>
        <translation>تعذّرت كتابة الملف المؤقت في %1: %2. أفرغوا فيه مساحة.</translation>
    </message>
</context>
<context>
    <name>OfficeStyles</name>
    <message>
        <source>Muted</source>
        <translation>خافت</translation>
    </message>
    <message>
        <source>Basmala</source>
        <translation>البسملة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>عنصر قائمة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Table text</source>
        <translation>نص الجدول</translation>
    </message>
    <message>
        <source>Table heading</source>
        <translation>رأس الجدول</translation>
    </message>
    <message>
        <source>Box title</source>
        <translation>عنوان الإطار</translation>
    </message>
    <message>
        <source>Box text</source>
        <translation>نص الإطار</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>فراغ</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>الاسم في الرأس</translation>
    </message>
</context>
<context>
    <name>OfficeWriter</name>
    <message>
        <source>There is no paper to write.</source>
        <translation>لا توجد ورقة لتُكتب.</translation>
    </message>
    <message>
        <source>The paper&apos;s margins, header and footer leave no room for its text. Make the margins smaller or the header shorter.</source>
        <translation>لا تترك هوامش الورقة ورأسها وتذييلها مكانًا لنصها. صغّروا الهوامش أو قصّروا الرأس.</translation>
    </message>
</context>
<context>
    <name>PageFactory</name>
    <message>
        <source>Add body</source>
        <translation>إضافة جهة</translation>
    </message>
    <message>
        <source>No bodies yet</source>
        <translation>لا توجد جهات بعد</translation>
    </message>
    <message>
        <source>Bodies and individuals that have to do with the coalition stand here.</source>
        <translation>هنا الجهات والأفراد ذوو الصلة بالتحالف.</translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>لا توجد جهات</numerusform>
            <numerusform>جهة واحدة</numerusform>
            <numerusform>جهتان</numerusform>
            <numerusform>%n جهات</numerusform>
            <numerusform>%n جهة</numerusform>
            <numerusform>%n جهة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>لا يوجد أشخاص بعد</translation>
    </message>
    <message>
        <source>Representatives of the bodies, chairs and guests stand here.</source>
        <translation>هنا ممثلو الجهات ورؤساء اللقاءات والضيوف.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا يوجد أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>إضافة لقاء</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>لا توجد لقاءات بعد</translation>
    </message>
    <message>
        <source>Plan the first consultative meeting: its agenda, invitations and minutes follow from it.</source>
        <translation>خطّط للقاء التشاوري الأول، فمنه جدول أعماله ودعواته ومحضره.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>لا توجد لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>%n لقاءات</numerusform>
            <numerusform>%n لقاءً</numerusform>
            <numerusform>%n لقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Add proposal</source>
        <translation>إضافة مقترح</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>لا توجد مقترحات بعد</translation>
    </message>
    <message>
        <source>Proposals are recorded in the session; one that came by letter is added here.</source>
        <translation>تُسجَّل المقترحات في الجلسة، وما ورد منها بكتاب يُضاف هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>لا توجد مقترحات</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>%n مقترحات</numerusform>
            <numerusform>%n مقترحًا</numerusform>
            <numerusform>%n مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Add text module</source>
        <translation>إضافة نص جاهز</translation>
    </message>
    <message>
        <source>No text modules yet</source>
        <translation>لا توجد نصوص جاهزة بعد</translation>
    </message>
    <message>
        <source>Texts for minutes and letters that are used again. Names in braces are filled in where they are used: %1</source>
        <translation>نصوص يتكرر استعمالها في المحاضر والكتب. تُملأ الأسماء التي بين القوسين عند الاستعمال: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text module(s)</source>
        <translation>
            <numerusform>لا توجد نصوص</numerusform>
            <numerusform>نص جاهز واحد</numerusform>
            <numerusform>نصان جاهزان</numerusform>
            <numerusform>%n نصوص جاهزة</numerusform>
            <numerusform>%n نصًا جاهزًا</numerusform>
            <numerusform>%n نص جاهز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>The paper&apos;s margins, header and footer leave no room for its text. Make the margins smaller or the header shorter.</source>
        <translation>لا تترك هوامش الورقة ورأسها وذيلها مكانًا للنص. صغّر الهوامش أو اختصر الرأس.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>أُوقفت الطباعة.</translation>
    </message>
    <message>
        <source>The paper has no page %1, only %2.</source>
        <translation>لا توجد في الورقة صفحة رقم %1؛ عدد صفحاتها %2.</translation>
    </message>
    <message>
        <source>No font is installed that papers could be printed with. Install fonts-noto-core.</source>
        <translation>لا خطّ مثبَّتًا على هذا الحاسوب تُطبع به الأوراق. ثبّتوا الحزمة fonts-noto-core.</translation>
    </message>
</context>
<context>
    <name>PaperCatalog</name>
    <message>
        <source>Minutes</source>
        <translation>محضر</translation>
    </message>
    <message>
        <source>Proposal register</source>
        <translation>سجل المقترحات</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>كشف حضور</translation>
    </message>
    <message>
        <source>Decisions and recommendations so far</source>
        <translation>القرارات والتوصيات حتى الآن</translation>
    </message>
    <message>
        <source>There is no report named “%1”.</source>
        <translation>لا يوجد تقرير اسمه «%1».</translation>
    </message>
    <message>
        <source>The report “%1” is about one meeting: say which.</source>
        <translation>التقرير «%1» يخص لقاءً واحدًا: حدّد اللقاء.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>مخطط الجلوس</translation>
    </message>
    <message>
        <source>Table plates</source>
        <translation>لوحات الطاولة</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>بطاقات الأسماء</translation>
    </message>
    <message>
        <source>Proposal slips</source>
        <translation>نماذج المقترحات</translation>
    </message>
    <message>
        <source>All papers of a meeting</source>
        <translation>ملف أوراق اللقاء</translation>
    </message>
    <message>
        <source>Directory of bodies</source>
        <translation>دليل الجهات</translation>
    </message>
    <message>
        <source>Profile of a body</source>
        <translation>ملف الجهة</translation>
    </message>
    <message>
        <source>The report “%1” is about one body: say which.</source>
        <translation>الورقة «%1» تخص جهة بعينها: حدّد الجهة.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be grouped.</source>
        <translation>الورقة «%1» لا تُبوَّب.</translation>
    </message>
    <message>
        <source>“%1” holds several papers: save it as PDF.</source>
        <translation>«%1» يضم أوراقًا عدة: احفظه ملف PDF.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Register of correspondence</source>
        <translation>سجل الصادر والوارد</translation>
    </message>
    <message>
        <source>Index of a year’s papers</source>
        <translation>فهرس أوراق السنة</translation>
    </message>
    <message>
        <source>The report “%1” is about one letter: say which.</source>
        <translation>التقرير «%1» عن كتاب واحد: حدّد أي كتاب.</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Founding text</source>
        <translation>وثيقة التأسيس</translation>
    </message>
    <message>
        <source>Founding text with its sources</source>
        <translation>وثيقة التأسيس مع مصادر موادها</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>“%1” names no format for papers. Let the name end in one of: %2</source>
        <translation>«%1» لا يدل على صيغة للأوراق. ليكن آخر الاسم أحد هذه: %2</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>There is no paper to write.</source>
        <translation>لا توجد ورقة لتُكتب.</translation>
    </message>
</context>
<context>
    <name>PaperLook</name>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>السلام عليكم ورحمة الله وبركاته، وبعد:</translation>
    </message>
    <message>
        <source>Yours faithfully,</source>
        <translation>وتفضلوا بقبول فائق الاحترام والتقدير،</translation>
    </message>
</context>
<context>
    <name>PaperMaker</name>
    <message>
        <source>Making the paper was stopped.</source>
        <translation>أُوقف إعداد الورقة.</translation>
    </message>
    <message>
        <source>“%1” is being written to all the time, so the papers could not be made from one state of it. Please try again in a moment.</source>
        <translation>يُكتب في «%1» دون انقطاع، فتعذّر إعداد الأوراق من حال واحدة له. أعد المحاولة بعد لحظات.</translation>
    </message>
</context>
<context>
    <name>PaperPrinter</name>
    <message>
        <source>The printer “%1” did not accept the paper.</source>
        <translation>لم تقبل الطابعة «%1» الورقة.</translation>
    </message>
    <message>
        <source>The printer stopped at page %1.</source>
        <translation>توقفت الطابعة عند الصفحة %1.</translation>
    </message>
    <message>
        <source>Sent to the printer “%1”.</source>
        <translation>أُرسلت إلى الطابعة «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>تعذّر إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>No printer is set up; the paper was saved as “%1”.</source>
        <translation>لا توجد طابعة معدّة؛ حُفظت الورقة باسم «%1».</translation>
    </message>
    <message>
        <source>The paper has %1 pages; none of them is in the chosen range.</source>
        <translation>ليس في المدى المختار شيء من صفحات الورقة، وعددها: %1.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>أُوقفت الطباعة.</translation>
    </message>
</context>
<context>
    <name>PaperTemplate</name>
    <message>
        <source>Paper template</source>
        <translation>قالب ورقة</translation>
    </message>
    <message>
        <source>Paper templates</source>
        <translation>قوالب الأوراق</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>لون الإبراز</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>الترويسة المصوّرة</translation>
    </message>
    <message>
        <source>Header lines (Arabic)</source>
        <translation>أسطر الترويسة (بالعربية)</translation>
    </message>
    <message>
        <source>Header lines (English)</source>
        <translation>أسطر الترويسة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Signature posts (Arabic)</source>
        <translation>صفات الموقّعين (بالعربية)</translation>
    </message>
    <message>
        <source>Signature posts (English)</source>
        <translation>صفات الموقّعين (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Opening (Arabic)</source>
        <translation>الافتتاح (بالعربية)</translation>
    </message>
    <message>
        <source>Opening (English)</source>
        <translation>الافتتاح (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Closing (Arabic)</source>
        <translation>الختام (بالعربية)</translation>
    </message>
    <message>
        <source>Closing (English)</source>
        <translation>الختام (بالإنجليزية)</translation>
    </message>
</context>
<context>
    <name>PaperTemplateWorkflow</name>
    <message>
        <source>“%1” is not a colour. Write it as # and six digits, as in #8A1538.</source>
        <translation>«%1» ليس لونًا. اكتبه بعلامة # وستة أرقام ست عشرية، مثل ‎#8A1538.</translation>
    </message>
    <message>
        <source>The colour %1 is too pale for headings on white paper: its contrast is %2 to 1, at least 4.5 to 1 is needed. Choose a darker one.</source>
        <translation>اللون %1 باهت لا تُقرأ به العناوين على ورق أبيض: تباينه %2 إلى 1، والمطلوب 4.5 إلى 1 على الأقل. اختر لونًا أغمق.</translation>
    </message>
    <message>
        <source>There is no paper named “%1”.</source>
        <translation>لا توجد ورقة اسمها «%1».</translation>
    </message>
    <message>
        <source>This paper has a template already. Change that one.</source>
        <translation>لهذه الورقة قالب من قبل. عدّل ذلك القالب.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Internal edition</source>
        <translation>نسخة داخلية</translation>
    </message>
    <message>
        <source>Partners’ edition</source>
        <translation>نسخة الشركاء</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>نسخة عامة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>ParagraphPlace</name>
    <message>
        <source>Before the agenda</source>
        <translation>قبل جدول الأعمال</translation>
    </message>
    <message>
        <source>After the discussion</source>
        <translation>بعد المناقشات</translation>
    </message>
    <message>
        <source>Before the end</source>
        <translation>قبل الختام</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>Writing the PDF was stopped.</source>
        <translation>أُوقفت كتابة ملف PDF.</translation>
    </message>
    <message>
        <source>There is no paper to write.</source>
        <translation>لا توجد ورقة لتُكتب.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Full name (English)</source>
        <translation>الاسم الكامل (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Position (English)</source>
        <translation>الوظيفة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>الأسبقية</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>PictureCheck</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تعذّرت قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 25 MB and cannot stand on a paper.</source>
        <translation>حجم «%1» يتجاوز 25 ميغابايت، فلا يوضع على ورقة.</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG or SVG picture. Choose another file.</source>
        <translation>«%1» ليس صورة بصيغة PNG أو JPEG أو SVG. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged and cannot be read. Choose another file.</source>
        <translation>الصورة «%1» تالفة لا تُقرأ. اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>PlanTimeline</name>
    <message>
        <source>%1: %2 to %3, %4%</source>
        <translation>%1: من %2 إلى %3، %4%</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>Position</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Reservation or reason</source>
        <translation>التحفظ أو السبب</translation>
    </message>
    <message>
        <source>Own approval until</source>
        <translation>موافقة الجهة حتى</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاريخ الموقف</translation>
    </message>
    <message>
        <source>Given late</source>
        <translation>موقف متأخر</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Coalition</source>
        <translation>التحالف</translation>
    </message>
    <message>
        <source>Name (Arabic)</source>
        <translation>الاسم (بالعربية)</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>الاسم (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Line under the titles of papers (Arabic)</source>
        <translation>العبارة تحت عناوين الأوراق (بالعربية)</translation>
    </message>
    <message>
        <source>Line under the titles of papers (English)</source>
        <translation>العبارة تحت عناوين الأوراق (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Secretariat line (Arabic)</source>
        <translation>عبارة الأمانة (بالعربية)</translation>
    </message>
    <message>
        <source>Secretariat line (English)</source>
        <translation>عبارة الأمانة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Place of the secretariat</source>
        <translation>مقر الأمانة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
</context>
<context>
    <name>ProgressState</name>
    <message>
        <source>Not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منفَّذة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
</context>
<context>
    <name>ProposalLink</name>
    <message>
        <source>Link between proposals</source>
        <translation>صلة بين مقترحين</translation>
    </message>
    <message>
        <source>Links between proposals</source>
        <translation>الصلات بين المقترحات</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Other proposal</source>
        <translation>المقترح الآخر</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>وقت البت</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>بتّ فيها</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>الحالة السابقة</translation>
    </message>
</context>
<context>
    <name>ProposalRegister</name>
    <message>
        <source>Proposal register</source>
        <translation>سجل المقترحات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No proposal is recorded yet.</source>
        <translation>لم يُسجَّل أي مقترح بعد.</translation>
    </message>
    <message>
        <source>Proposal register by meeting</source>
        <translation>سجل المقترحات بحسب اللقاءات</translation>
    </message>
    <message>
        <source>Proposal register by body</source>
        <translation>سجل المقترحات بحسب الجهات</translation>
    </message>
    <message>
        <source>Proposal register by theme</source>
        <translation>سجل المقترحات بحسب المحاور</translation>
    </message>
    <message>
        <source>Proposal register by state</source>
        <translation>سجل المقترحات بحسب الحالة</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>مقدم المقترح</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة الدراسة</translation>
    </message>
    <message>
        <source>Totals by state</source>
        <translation>الإجمالي بحسب الحالة</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n proposal(s)</source>
        <translation>
            <numerusform>الإجمالي: لا مقترحات</numerusform>
            <numerusform>الإجمالي: مقترح واحد</numerusform>
            <numerusform>الإجمالي: مقترحان</numerusform>
            <numerusform>الإجمالي: %n مقترحات</numerusform>
            <numerusform>الإجمالي: %n مقترحًا</numerusform>
            <numerusform>الإجمالي: %n مقترح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalRelation</name>
    <message>
        <source>Linked</source>
        <translation>مترابطان</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>منفصلان</translation>
    </message>
</context>
<context>
    <name>ProposalSlips</name>
    <message>
        <source>Proposal slips</source>
        <translation>نماذج المقترحات</translation>
    </message>
    <message>
        <source>No slips are numbered for this meeting yet.</source>
        <translation>لم تُرقَّم نماذج لهذا اللقاء بعد.</translation>
    </message>
    <message>
        <source>Proposal slip</source>
        <translation>نموذج مقترح</translation>
    </message>
    <message>
        <source>Slip No.</source>
        <translation>رقم النموذج</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Text, as you want it recorded</source>
        <translation>نص المقترح كما تريدون أن يُسجَّل</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Please hand it to the secretary; it is recorded as written.</source>
        <translation>يُسلَّم إلى أمين السر، ويُسجَّل كما كُتب.</translation>
    </message>
</context>
<context>
    <name>Recommendation</name>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>First due on</source>
        <translation>الاستحقاق الأول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Percent done</source>
        <translation>نسبة الإنجاز</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>الإجراءات المتخذة</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>المعوقات</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>التسلسل</translation>
    </message>
</context>
<context>
    <name>RecommendationSource</name>
    <message>
        <source>Source of a recommendation</source>
        <translation>مصدر توصية</translation>
    </message>
    <message>
        <source>Sources of recommendations</source>
        <translation>مصادر التوصيات</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
</context>
<context>
    <name>RecommendationSupport</name>
    <message>
        <source>Supporting body</source>
        <translation>جهة مساندة</translation>
    </message>
    <message>
        <source>Supporting bodies</source>
        <translation>الجهات المساندة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
</context>
<context>
    <name>RecordCheck</name>
    <message>
        <source>%1 %2: the history does not know this record.</source>
        <translation>%1 %2: لا أثر لهذا السجل في السجل التاريخي.</translation>
    </message>
    <message>
        <source>deleted or not</source>
        <translation>الحذف</translation>
    </message>
    <message>
        <source>%1 %2 is not what its history says (%3): it was altered outside the program.</source>
        <translation>%1 %2 يخالف سجله التاريخي (%3): عُدّل من خارج البرنامج.</translation>
    </message>
    <message>
        <source>%1 %2 is in the history but not in the file any more.</source>
        <translation>%1 %2 مذكور في السجل التاريخي ولم يعد في الملف.</translation>
    </message>
    <message numerus="yes">
        <source>The search index does not agree with %n records of “%1”.</source>
        <translation>
            <numerusform>فهرس البحث مطابق لسجلات «%1».</numerusform>
            <numerusform>فهرس البحث لا يطابق سجلًا واحدًا من «%1».</numerusform>
            <numerusform>فهرس البحث لا يطابق سجلين من «%1».</numerusform>
            <numerusform>فهرس البحث لا يطابق %n سجلات من «%1».</numerusform>
            <numerusform>فهرس البحث لا يطابق %n سجلًا من «%1».</numerusform>
            <numerusform>فهرس البحث لا يطابق %n سجل من «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is incomplete: it holds %1 texts for %2 records.</source>
        <translation>فهرس البحث ناقص: عدد النصوص فيه %1 وعدد السجلات %2.</translation>
    </message>
    <message>
        <source>The words of the search index are damaged. The records themselves are not affected.</source>
        <translation>كلمات فهرس البحث تالفة. السجلات نفسها سليمة.</translation>
    </message>
</context>
<context>
    <name>RecordWriter</name>
    <message>
        <source>%1: this record is not there any more.</source>
        <translation>%1: لم يعد هذا السجل موجودًا.</translation>
    </message>
    <message>
        <source>%1: this record was changed elsewhere since you opened it. Your change was not saved; look at the new content first.</source>
        <translation>%1: تغيّر هذا السجل من موضع آخر بعد أن فتحته. لم يُحفظ تغييرك؛ اطّلع على المحتوى الجديد أولًا.</translation>
    </message>
</context>
<context>
    <name>RecorderKeys</name>
    <message>
        <source>Save the line</source>
        <translation>حفظ السطر</translation>
    </message>
    <message>
        <source>Save a line that is to be completed later</source>
        <translation>حفظ سطر يُستكمل لاحقًا</translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation>متحدث آخر</translation>
    </message>
    <message>
        <source>Next who asked to speak</source>
        <translation>التالي من طالبي الكلمة</translation>
    </message>
    <message>
        <source>Add someone who asks to speak</source>
        <translation>إضافة طالب كلمة</translation>
    </message>
    <message>
        <source>Correct, move, reclassify or withdraw a line</source>
        <translation>تصويب سطر أو نقله أو تغيير نوعه أو سحبه</translation>
    </message>
    <message>
        <source>Number of a slip</source>
        <translation>رقم النموذج</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>البند التالي</translation>
    </message>
    <message>
        <source>Item before</source>
        <translation>البند السابق</translation>
    </message>
    <message>
        <source>Break: begin or end</source>
        <translation>الاستراحة: بدء أو إنهاء</translation>
    </message>
    <message>
        <source>Someone came uninvited</source>
        <translation>حاضر غير مدعو</translation>
    </message>
    <message>
        <source>Projector window</source>
        <translation>شاشة العرض</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>اختتام اللقاء</translation>
    </message>
    <message>
        <source>Decisions and recommendations so far, on paper</source>
        <translation>طباعة القرارات والتوصيات حتى الآن</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>عودة إلى النص</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>عرض هذه المفاتيح</translation>
    </message>
    <message>
        <source>Kind of the line</source>
        <translation>نوع السطر</translation>
    </message>
    <message>
        <source>Approve the minutes that stand on the agenda</source>
        <translation>اعتماد المحضر المدرج في جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>RegisterRows</name>
    <message>
        <source>Outside meetings</source>
        <translation>خارج اللقاءات</translation>
    </message>
    <message>
        <source>Without a body</source>
        <translation>بلا جهة</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>بلا محور</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>لا مقترحات</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>%n مقترحات</numerusform>
            <numerusform>%n مقترحًا</numerusform>
            <numerusform>%n مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>The register changed while it was printed. Print it again.</source>
        <translation>تغيّر السجل أثناء طباعته. أعد الطباعة.</translation>
    </message>
</context>
<context>
    <name>Relevance</name>
    <message>
        <source>Core</source>
        <translation>أساسية</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>الجهة المنسِّقة</translation>
    </message>
</context>
<context>
    <name>RelevanceScope</name>
    <message>
        <source>Direct</source>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>غير مباشرة</translation>
    </message>
    <message>
        <source>Part of the system</source>
        <translation>بجزء من المنظومة</translation>
    </message>
</context>
<context>
    <name>RemarkOutcome</name>
    <message>
        <source>Unanswered</source>
        <translation>لم يُرد عليها</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>أُخذ بها</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>لم يُؤخذ بها</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>No reply yet</source>
        <translation>لم يرد بعد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Apologised</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>ترشيح</translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message>
        <source>%1: this record is not there any more.</source>
        <translation>%1: لم يعد هذا السجل موجودًا.</translation>
    </message>
</context>
<context>
    <name>Representation</name>
    <message>
        <source>Representation</source>
        <translation>ممثل الجهة</translation>
    </message>
    <message>
        <source>Representations</source>
        <translation>ممثلو الجهات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>كتاب التفويض</translation>
    </message>
</context>
<context>
    <name>RepresentationRole</name>
    <message>
        <source>Principal</source>
        <translation>أصيل</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>مناوب</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>نقطة الاتصال</translation>
    </message>
</context>
<context>
    <name>RoomGuests</name>
    <message>
        <source>Nobody is invited to this meeting yet.</source>
        <translation>لم يُدعَ أحد إلى هذا اللقاء بعد.</translation>
    </message>
</context>
<context>
    <name>RowImporter</name>
    <message numerus="yes">
        <source>%n records have the value “%1”, so it does not say which one is meant</source>
        <translation>
            <numerusform>لا سجل فيه القيمة «%1»</numerusform>
            <numerusform>سجل واحد فيه القيمة «%1»</numerusform>
            <numerusform>في سجلين القيمة «%1»، فلا يُعرف أيهما المقصود</numerusform>
            <numerusform>في %n سجلات القيمة «%1»، فلا يُعرف أيها المقصود</numerusform>
            <numerusform>في %n سجلًا القيمة «%1»، فلا يُعرف أيها المقصود</numerusform>
            <numerusform>في %n سجل القيمة «%1»، فلا يُعرف أيها المقصود</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a uid</source>
        <translation>«%1» ليس معرّف uid</translation>
    </message>
    <message>
        <source>the record with this uid was deleted; restore it first</source>
        <translation>السجل ذو هذا المعرّف محذوف؛ استعده أولًا</translation>
    </message>
    <message>
        <source>the key of the row is empty</source>
        <translation>مفتاح الصف فارغ</translation>
    </message>
</context>
<context>
    <name>SampleCoalition</name>
    <message>
        <source>The sample coalition is missing from this program.</source>
        <translation>ينقص هذا البرنامج التحالف النموذجي.</translation>
    </message>
</context>
<context>
    <name>SampleReader</name>
    <message>
        <source>The coalition cannot be read: %1 at byte %2.</source>
        <translation>تعذّرت قراءة التحالف: %1 عند البايت %2.</translation>
    </message>
    <message>
        <source>The coalition names an unknown kind of record: “%1”.</source>
        <translation>في التحالف نوع سجلات غير معروف: «%1».</translation>
    </message>
    <message>
        <source>%1, record %2: %3</source>
        <translation>%1، السجل %2: %3</translation>
    </message>
    <message>
        <source>unknown field “%1”</source>
        <translation>حقل غير معروف «%1»</translation>
    </message>
</context>
<context>
    <name>SeatingPlan</name>
    <message>
        <source>Seating plan</source>
        <translation>مخطط الجلوس</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message numerus="yes">
        <source>A U-shaped table with %n seat(s), listed below.</source>
        <translation>
            <numerusform>طاولة على شكل حرف U بلا مقاعد</numerusform>
            <numerusform>طاولة على شكل حرف U فيها مقعد واحد مبيّن أدناه</numerusform>
            <numerusform>طاولة على شكل حرف U فيها مقعدان مبيّنان أدناه</numerusform>
            <numerusform>طاولة على شكل حرف U فيها %n مقاعد مبيّنة أدناه</numerusform>
            <numerusform>طاولة على شكل حرف U فيها %n مقعدًا مبيّنًا أدناه</numerusform>
            <numerusform>طاولة على شكل حرف U فيها %n مقعد مبيّنة أدناه</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats are numbered by precedence, from the chair on.</source>
        <translation>رُقِّمت المقاعد بحسب الأسبقية ابتداءً برئيس اللقاء.</translation>
    </message>
    <message>
        <source>The numbers are those of the list below, by precedence.</source>
        <translation>الأرقام هي أرقام القائمة أدناه، بحسب الأسبقية.</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>أماكن الجلوس</translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>وزارة</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>جهة عامة</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>النيابة العامة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>المجتمع المدني</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>منظمة غير حكومية</translation>
    </message>
    <message>
        <source>Red Crescent</source>
        <translation>الهلال الأحمر</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>القطاع الخاص</translation>
    </message>
    <message>
        <source>International</source>
        <translation>جهة دولية</translation>
    </message>
    <message>
        <source>Public figure</source>
        <translation>شخصية عامة</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Meeting series</source>
        <translation>سلاسل اللقاءات</translation>
    </message>
    <message>
        <source>Letter code</source>
        <translation>رمز السلسلة</translation>
    </message>
    <message>
        <source>Name of one meeting</source>
        <translation>اسم اللقاء الواحد</translation>
    </message>
    <message>
        <source>Name of one meeting (English)</source>
        <translation>اسم اللقاء الواحد (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Quorum of core bodies (percent, 0 = none)</source>
        <translation>نصاب الجهات الأساسية (نسبة مئوية، 0 = بلا نصاب)</translation>
    </message>
    <message>
        <source>Quorum of supporting bodies (percent, 0 = none)</source>
        <translation>نصاب الجهات المساعدة (نسبة مئوية، 0 = بلا نصاب)</translation>
    </message>
</context>
<context>
    <name>SessionWorkflow</name>
    <message>
        <source>“%1” is closed already. Reopen it from its page while its minutes are not approved.</source>
        <translation>«%1» مختتم من قبل. أعد فتحه من صفحته ما دام محضره غير معتمد.</translation>
    </message>
    <message>
        <source>“%1” was cancelled. Plan it anew before you open it.</source>
        <translation>«%1» ملغى. خطّط له من جديد قبل افتتاحه.</translation>
    </message>
    <message>
        <source>“%1” is not in session.</source>
        <translation>«%1» غير منعقد.</translation>
    </message>
    <message>
        <source>“%1” can only be reopened after closing and before its minutes are approved.</source>
        <translation>لا يُعاد فتح «%1» إلا بعد اختتامه وقبل اعتماد محضره.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Slip</source>
        <translation>نموذج مقترح</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>نماذج المقترحات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>البند</translation>
    </message>
</context>
<context>
    <name>SoFarPaper</name>
    <message>
        <source>Decisions and recommendations so far</source>
        <translation>القرارات والتوصيات حتى الآن</translation>
    </message>
    <message>
        <source>Draft, not approved</source>
        <translation>مسودة غير معتمدة</translation>
    </message>
    <message>
        <source>As at %1, %2</source>
        <translation>حتى %1، الساعة %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Proposer and body</source>
        <translation>مقدم المقترح وجهته</translation>
    </message>
    <message>
        <source>Decisions and assignments</source>
        <translation>القرارات والتكليفات</translation>
    </message>
    <message>
        <source>Proposals and submitted recommendations</source>
        <translation>المقترحات والتوصيات المقدَّمة</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) are in the register.</source>
        <translation>
            <numerusform>لا شيء قبل ذلك في السجل.</numerusform>
            <numerusform>في السجل سطر واحد أسبق.</numerusform>
            <numerusform>في السجل سطران أسبق.</numerusform>
            <numerusform>في السجل %n أسطر أسبق.</numerusform>
            <numerusform>في السجل %n سطرًا أسبق.</numerusform>
            <numerusform>في السجل %n سطر أسبق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>Speaker</source>
        <translation>طالب الكلمة</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>طالبو الكلمة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Given the floor at</source>
        <translation>وقت إعطاء الكلمة</translation>
    </message>
</context>
<context>
    <name>SpeakerItems</name>
    <message>
        <source>In the room</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>في كشف الحضور</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>غيرهم</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>Agrees</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Agrees with reservation</source>
        <translation>موافق مع تحفظ</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>معترض</translation>
    </message>
    <message>
        <source>Subject to its body&apos;s approval</source>
        <translation>رهن موافقة جهته</translation>
    </message>
</context>
<context>
    <name>StandingItems</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1” has begun: add the items it still needs one by one.</source>
        <translation>بدأ «%1»: أضف ما ينقصه من بنود بندًا بندًا.</translation>
    </message>
    <message>
        <source>Follow-up of overdue actions</source>
        <translation>متابعة المهام المتأخرة</translation>
    </message>
    <message>
        <source>Follow-up of assignments</source>
        <translation>متابعة التكليفات</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Study</source>
        <translation>دراسة</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>الدارس</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>تاريخ الإحالة</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>إمكان التنفيذ</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>السند القانوني</translation>
    </message>
    <message>
        <source>Article of the reference</source>
        <translation>المادة من السند</translation>
    </message>
    <message>
        <source>Competent body</source>
        <translation>الجهة المختصة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>الرأي</translation>
    </message>
    <message>
        <source>Formal wording</source>
        <translation>الصياغة الرسمية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتيجة الدراسة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>مدمج في</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
</context>
<context>
    <name>StudyOutcome</name>
    <message>
        <source>No outcome yet</source>
        <translation>لم تُحدَّد بعد</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>مأخوذ به</translation>
    </message>
    <message>
        <source>Adopted with changes</source>
        <translation>مأخوذ به معدَّلًا</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>لم يُؤخذ به</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدمج</translation>
    </message>
</context>
<context>
    <name>StudyState</name>
    <message>
        <source>Under study</source>
        <translation>قيد الدراسة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>مسحوبة</translation>
    </message>
</context>
<context>
    <name>TablePlates</name>
    <message>
        <source>Table plates</source>
        <translation>لوحات الطاولة</translation>
    </message>
</context>
<context>
    <name>TemplateFont</name>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Sans (Noto Sans Arabic)</source>
        <translation>خط حديث (Noto Sans Arabic)</translation>
    </message>
    <message>
        <source>Naskh (Noto Naskh Arabic)</source>
        <translation>خط النسخ (Noto Naskh Arabic)</translation>
    </message>
</context>
<context>
    <name>TemplateLines</name>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>بلا ضبط</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>مضبوطة الطرفين</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>There is no report named “%1”.</source>
        <translation>لا يوجد تقرير اسمه «%1».</translation>
    </message>
    <message>
        <source>This paper is about a meeting, and there is none yet.</source>
        <translation>هذه الورقة عن لقاء، ولا يوجد لقاء بعد.</translation>
    </message>
</context>
<context>
    <name>TextFacts</name>
    <message>
        <source>The text names %1, which stands for nothing. Known are: %2.</source>
        <translation>في النص %1، ولا معنى له. المعروف: %2.</translation>
    </message>
    <message>
        <source>The text names %1, but there is none here. Choose it, or take %1 out of the text.</source>
        <translation>في النص %1، ولا قيمة له هنا. اخترها، أو احذف %1 من النص.</translation>
    </message>
</context>
<context>
    <name>TextModule</name>
    <message>
        <source>Text module</source>
        <translation>نص جاهز</translation>
    </message>
    <message>
        <source>Text modules</source>
        <translation>النصوص الجاهزة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>العنوان (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>موضع الاستعمال</translation>
    </message>
    <message>
        <source>Text (Arabic)</source>
        <translation>النص (بالعربية)</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>النص (بالإنجليزية)</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Theme</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>الاسم (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>One step of the change failed, so nothing of it was saved.</source>
        <translation>فشلت إحدى خطوات التغيير، فلم يُحفظ منه شيء.</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>ما كتبته هنا لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1: the field “%2” is empty. Please fill it in.</source>
        <translation>%1: الحقل «%2» فارغ. يُرجى ملؤه.</translation>
    </message>
    <message>
        <source>%1: the field “%2” holds a character that is not text (NUL or half a character).</source>
        <translation>%1: في الحقل «%2» محرف لا يُعد نصًا (NUL أو نصف محرف).</translation>
    </message>
    <message>
        <source>“%1” is not a value of the field “%2”. Known values: %3.</source>
        <translation>«%1» ليست من قيم الحقل «%2». القيم المعروفة: %3.</translation>
    </message>
    <message>
        <source>“%1” in the field “%2” is not a whole number.</source>
        <translation>«%1» في الحقل «%2» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“%1” in the field “%2” is neither yes nor no.</source>
        <translation>«%1» في الحقل «%2» ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>Field “%1”: %2</source>
        <translation>الحقل «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” in the field “%2” is not a time of day. Write it as 09:30.</source>
        <translation>«%1» في الحقل «%2» ليس وقتًا من اليوم. اكتبه بالصورة 09:30.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is no kind of record named “%1”.</source>
        <translation>لا يوجد نوع سجلات اسمه «%1».</translation>
    </message>
    <message>
        <source>A year is closed on the page of correspondence, not by entering a record.</source>
        <translation>تُقفل السنة من صفحة الصادر والوارد، لا بإدخال سجل.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version (schema %2, this program has %3) and cannot be brought up to date because it is read only. Copy it to a folder where you may write, and open the copy.</source>
        <translation>كُتب «%1» بإصدار أقدم (المخطط %2، ولهذا البرنامج %3)، ولا يمكن تحديثه لأنه للقراءة فقط. انسخه إلى مجلد تملك الكتابة فيه وافتح النسخة.</translation>
    </message>
</context>
<context>
    <name>YearIndex</name>
    <message>
        <source>Content %1</source>
        <translation>بصمة المحتوى %1</translation>
    </message>
    <message>
        <source>Year not closed</source>
        <translation>السنة غير مقفلة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Minutes of</source>
        <translation>محضر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No minutes were made in this year.</source>
        <translation>لم يُعدّ محضر في هذه السنة.</translation>
    </message>
    <message>
        <source>Index of the papers of %1</source>
        <translation>فهرس أوراق سنة %1</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Letters received</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحاضر</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإقفال</translation>
    </message>
</context>
<context>
    <name>YearLock</name>
    <message>
        <source>The year %1 is closed: its register takes no letters and gives none up.</source>
        <translation>سنة %1 مقفلة، فلا يُضاف إلى سجلها كتاب ولا يُحذف منه.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The file could not be packed: %1.</source>
        <translation>تعذّر ضغط الملف: %1.</translation>
    </message>
    <message>
        <source>Writing the file was stopped.</source>
        <translation>أُوقفت كتابة الملف.</translation>
    </message>
</context>
<context>
    <name>tahaluf::AccentEdit</name>
    <message>
        <source>Choose a colour</source>
        <translation>اختيار لون</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>لون الإبراز</translation>
    </message>
</context>
<context>
    <name>tahaluf::ActionDetail</name>
    <message>
        <source>Report progress…</source>
        <translation>تسجيل الإنجاز…</translation>
    </message>
    <message>
        <source>Add a supporting body</source>
        <translation>إضافة جهة مساندة</translation>
    </message>
    <message>
        <source>No body supports the lead yet.</source>
        <translation>لا جهة مساندة بعد.</translation>
    </message>
    <message>
        <source>Supporting bodies</source>
        <translation>الجهات المساندة</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>%1% done.</source>
        <translation>أُنجز %1%.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>ملغاة: %1</translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation>كان موعد استحقاقها %1.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>إلغاء المهمة…</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>تسجيل الإنجاز</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>100% means done; 0% not started.</source>
        <translation>100% تعني منفَّذة، و0% لم تبدأ.</translation>
    </message>
    <message>
        <source>Percent done</source>
        <translation>نسبة الإنجاز</translation>
    </message>
    <message>
        <source>Reached so far</source>
        <translation>المتحقق حتى الآن</translation>
    </message>
    <message>
        <source>Reached so far, of “%1”</source>
        <translation>المتحقق حتى الآن من «%1»</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>المعوقات</translation>
    </message>
    <message>
        <source>Cancel the action</source>
        <translation>إلغاء المهمة</translation>
    </message>
    <message>
        <source>It stays in the plan, marked cancelled, and no longer counts.</source>
        <translation>تبقى في الخطة موسومة بالإلغاء، ولا تدخل في الحساب.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>Counted from %n action(s).</source>
        <translation>
            <numerusform>لا مهام فيه.</numerusform>
            <numerusform>محسوبة من مهمة واحدة.</numerusform>
            <numerusform>محسوبة من مهمتين.</numerusform>
            <numerusform>محسوبة من %n مهام.</numerusform>
            <numerusform>محسوبة من %n مهمة.</numerusform>
            <numerusform>محسوبة من %n مهمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ActionsPage</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation>إضافة هدف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>طباعة الخطة</translation>
    </message>
    <message>
        <source>Insert or Ctrl+N</source>
        <translation>Insert أو Ctrl+N</translation>
    </message>
    <message>
        <source>Delete: the record goes to the recycle bin</source>
        <translation>Delete: ينتقل السجل إلى سلة المحذوفات</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخرة واحدة</numerusform>
            <numerusform>متأخرتان</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>لا خطة بعد</translation>
    </message>
    <message>
        <source>Begin with what the coalition wants to reach: an objective. It holds activities, and these hold the actions that bodies carry out.</source>
        <translation>ابدأ بما يريد التحالف بلوغه: هدف يضم أنشطة، وتضم الأنشطة المهام التي تنفذها الجهات.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% done</source>
        <translation>أُنجز %1%</translation>
    </message>
    <message>
        <source>The action is in the recycle bin.</source>
        <translation>المهمة في سلة المحذوفات.</translation>
    </message>
</context>
<context>
    <name>tahaluf::AgendaPane</name>
    <message>
        <source>Agenda (F7)</source>
        <translation>جدول الأعمال (F7)</translation>
    </message>
    <message>
        <source>Agenda; Enter goes on to the chosen item</source>
        <translation>جدول الأعمال؛ Enter للانتقال إلى البند المختار</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 of %2 min, over time</source>
        <translation>%1 من %2 د، تجاوز المدة</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 من %2 د</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>tahaluf::AgendaSection</name>
    <message>
        <source>Add item…</source>
        <translation>إضافة بند…</translation>
    </message>
    <message>
        <source>Type the next item and press Enter</source>
        <translation>اكتب البند التالي ثم اضغط Enter</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>البند التالي</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+سهم أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+سهم أسفل</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) planned in all</source>
        <translation>
            <numerusform>لم تُحدد مدة</numerusform>
            <numerusform>مجموع المدة: دقيقة واحدة</numerusform>
            <numerusform>مجموع المدة: دقيقتان</numerusform>
            <numerusform>مجموع المدة: %n دقائق</numerusform>
            <numerusform>مجموع المدة: %n دقيقة</numerusform>
            <numerusform>مجموع المدة: %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Standing items</source>
        <translation>البنود الثابتة</translation>
    </message>
    <message>
        <source>Approval of the last minutes, overdue actions, and assignments without an answer</source>
        <translation>اعتماد المحضر السابق والمهام المتأخرة والتكليفات التي لم يُرد عليها</translation>
    </message>
    <message numerus="yes">
        <source>%n standing item(s) added</source>
        <translation>
            <numerusform>لم يُضف بند</numerusform>
            <numerusform>أُضيف بند ثابت واحد</numerusform>
            <numerusform>أُضيف بندان ثابتان</numerusform>
            <numerusform>أُضيفت %n بنود ثابتة</numerusform>
            <numerusform>أُضيف %n بندًا ثابتًا</numerusform>
            <numerusform>أُضيف %n بند ثابت</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda has all its standing items.</source>
        <translation>جدول الأعمال فيه بنوده الثابتة كلها.</translation>
    </message>
</context>
<context>
    <name>tahaluf::ArticleCards</name>
    <message>
        <source>Link…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>Add comment…</source>
        <translation>إضافة مرئيات…</translation>
    </message>
    <message>
        <source>Link a source to the article</source>
        <translation>ربط مصدر بالمادة</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Add a comment of a body</source>
        <translation>إضافة مرئيات جهة</translation>
    </message>
    <message>
        <source>outside the meetings</source>
        <translation>خارج اللقاءات</translation>
    </message>
    <message>
        <source>item %1: %2</source>
        <translation>البند %1: %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>%1, by a recommendation</source>
        <translation>%1، عبر توصية</translation>
    </message>
    <message>
        <source>%1, merged</source>
        <translation>%1، مدمج</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فك الربط</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>فك ربط %1</translation>
    </message>
    <message>
        <source>Reservation of %1: %2</source>
        <translation>تحفّظ %1: %2</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>الرد: %1</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>رد…</translation>
    </message>
    <message>
        <source>Change answer…</source>
        <translation>تعديل الرد…</translation>
    </message>
    <message>
        <source>Answer the comment of %1</source>
        <translation>الرد على مرئيات %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Comments of the bodies</source>
        <translation>مرئيات الجهات</translation>
    </message>
    <message>
        <source>No source is linked yet.</source>
        <translation>لم يُربط مصدر بعد.</translation>
    </message>
    <message>
        <source>No body has commented on this article yet.</source>
        <translation>لم تُبدِ جهة مرئيات في هذه المادة بعد.</translation>
    </message>
    <message>
        <source>Bodies comment on a version that is circulated.</source>
        <translation>تُبدي الجهات مرئياتها في إصدار معمَّم.</translation>
    </message>
</context>
<context>
    <name>tahaluf::ArticleEditor</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>النص (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التعديلات</translation>
    </message>
    <message>
        <source>Insert reference</source>
        <translation>إدراج إحالة</translation>
    </message>
    <message>
        <source>Ctrl+S or F9</source>
        <translation>Ctrl+S أو F9</translation>
    </message>
    <message>
        <source>Insert a reference to another place of the text</source>
        <translation>إدراج إحالة إلى موضع آخر من النص</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Heading (English)</source>
        <translation>العنوان (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>اختاروا مادة</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation>إثبات التوافق</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>tahaluf::AttachmentsPanel</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>تعذّرت كتابة «%1»: %2</translation>
    </message>
    <message>
        <source>Drop files here or add them with the button, 25 MB each at most.</source>
        <translation>أسقط الملفات هنا أو أضفها بالزر، على ألا يتجاوز الملف 25 ميغابايت.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a file: its name, its size, the day it was added</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>تعذّر إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save it elsewhere instead.</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح «%1». احفظه في موضع آخر بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>tahaluf::AttendancePane</name>
    <message>
        <source>Attendance: P present, L late, D left, A apologised, X absent, R represented, Q asks to speak, Backspace takes the mark back</source>
        <translation>الحضور: P حاضر، L متأخر، D منصرف، A معتذر، X متغيّب، R ناب عنه غيره، Q يطلب الكلمة، Backspace لإزالة العلامة</translation>
    </message>
    <message>
        <source>P present · L late · D left · A apologised · X absent · R represented · Q asks to speak</source>
        <translation>P حاضر · L متأخر · D منصرف · A معتذر · X متغيّب · R ناب عنه غيره · Q يطلب الكلمة</translation>
    </message>
    <message>
        <source>+ Someone not invited (F9)</source>
        <translation>+ حاضر غير مدعو (F9)</translation>
    </message>
    <message>
        <source>Add someone who was not invited</source>
        <translation>إضافة حاضر غير مدعو</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>متوقَّع</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>انصرف %1</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>حضر %1</translation>
    </message>
    <message>
        <source>present, not invited</source>
        <translation>حاضر غير مدعو</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>apologised</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>متغيّب</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>ناب عنه غيره</translation>
    </message>
    <message>
        <source>Represented by %1</source>
        <translation>ناب عنه %1</translation>
    </message>
    <message>
        <source>Came at %1</source>
        <translation>حضر الساعة %1</translation>
    </message>
    <message>
        <source>Attendance (F6): %1 of %2</source>
        <translation>الحضور (F6): %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n core</source>
        <translation>
            <numerusform>لا جهة أساسية</numerusform>
            <numerusform>جهة أساسية واحدة</numerusform>
            <numerusform>جهتان أساسيتان</numerusform>
            <numerusform>%n أساسية</numerusform>
            <numerusform>%n أساسية</numerusform>
            <numerusform>%n أساسية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporting</source>
        <translation>
            <numerusform>لا جهة مساعدة</numerusform>
            <numerusform>جهة مساعدة واحدة</numerusform>
            <numerusform>جهتان مساعدتان</numerusform>
            <numerusform>%n مساعدة</numerusform>
            <numerusform>%n مساعدة</numerusform>
            <numerusform>%n مساعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>core</source>
        <translation>الأساسية</translation>
    </message>
    <message>
        <source>supporting</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>%1 %2 of %3, met</source>
        <translation>%1 %2 من %3، مكتمل</translation>
    </message>
    <message>
        <source>%1 %2 of %3, not met</source>
        <translation>%1 %2 من %3، غير مكتمل</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>الحضور: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>quorum: %1</source>
        <translation>النصاب: %1</translation>
    </message>
</context>
<context>
    <name>tahaluf::AttendanceSection</name>
    <message>
        <source>The sheet is empty.</source>
        <translation>كشف الحضور خالٍ.</translation>
    </message>
    <message>
        <source>Expect the invited</source>
        <translation>إدراج المدعوين</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Add a person to the sheet</source>
        <translation>إضافة شخص إلى كشف الحضور</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Was not invited</source>
        <translation>حاضر غير مدعو</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation>اختر الشخص من القائمة.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>a tier of bodies: how many are in the room of how many on the sheet</extracomment>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>tahaluf::CalendarPopup</name>
    <message>
        <source>Calendars</source>
        <translation>التقويمان</translation>
    </message>
</context>
<context>
    <name>tahaluf::CharterComparison</name>
    <message>
        <source>Compare two versions</source>
        <translation>مقارنة إصدارين</translation>
    </message>
    <message>
        <source>Version %1 (%2)</source>
        <translation>الإصدار %1 (%2)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Difference of the words</source>
        <translation>الفرق في النص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Removed words are struck through, added ones are underlined.</source>
        <translation>المحذوف مشطوب، والمضاف تحته خط.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>Moved and changed</source>
        <translation>نُقلت وعُدّلت</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدّلت</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (وكانت %2)</translation>
    </message>
    <message>
        <source>The two versions read the same.</source>
        <translation>لا فرق بين نصي الإصدارين.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%n فروق</numerusform>
            <numerusform>%n فرقًا</numerusform>
            <numerusform>%n فرق</numerusform>
        </translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>كل الفروق</translation>
    </message>
</context>
<context>
    <name>tahaluf::CharterOutline</name>
    <message>
        <source>Parts, articles and clauses</source>
        <translation>الأبواب والمواد والفقرات</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>بلا مصدر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::CharterPage</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move one place</source>
        <translation>Alt+↑ وAlt+↓ للنقل موضعًا واحدًا</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>مقارنة الإصدارات…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Circulate…</source>
        <translation>تعميم…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>No founding text yet</source>
        <translation>لا توجد وثيقة تأسيس بعد</translation>
    </message>
    <message>
        <source>Start with the first draft: its first part is the shared vision and goals. Every article keeps the proposals it comes from.</source>
        <translation>ابدؤوا بالمسودة الأولى، وبابها الأول الرؤية والأهداف المشتركة. وتحفظ كل مادة المقترحات التي نشأت عنها.</translation>
    </message>
    <message>
        <source>Start the first draft…</source>
        <translation>بدء المسودة الأولى…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Circulated on %1, comments until %2</source>
        <translation>عُمِّم في %1، والمرئيات حتى %2</translation>
    </message>
    <message>
        <source>Approved on %1 by %2. Content %3</source>
        <translation>اعتُمد في %1، واعتمده: %2. بصمة المحتوى %3</translation>
    </message>
    <message>
        <source>Begun on %1</source>
        <translation>بدأ في %1</translation>
    </message>
    <message>
        <source>Put off the day…</source>
        <translation>تمديد المهلة…</translation>
    </message>
    <message>
        <source>Adopted, but in no article: %1 %2</source>
        <translation>مأخوذ به وليس في مادة: %1 %2</translation>
    </message>
    <message>
        <source>Without a source: %1</source>
        <translation>بلا مصدر: %1</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا شيء ناقص</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>لا شيء ناقص</numerusform>
            <numerusform>أمر واحد ناقص</numerusform>
            <numerusform>أمران ناقصان</numerusform>
            <numerusform>%n أمور ناقصة</numerusform>
            <numerusform>%n أمرًا ناقصًا</numerusform>
            <numerusform>%n أمر ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>New part</source>
        <translation>باب جديد</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>صارت %1</translation>
    </message>
    <message>
        <source>Remove from the text</source>
        <translation>حذف من النص</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 is taken out of this version with everything in it and its links to sources. It stays in earlier versions.</source>
        <translation>يُحذف من هذا الإصدار: %1، بكل ما فيه وبروابط مصادره. ويبقى في الإصدارات السابقة.</translation>
    </message>
    <message>
        <source>A part moves up and down with Alt+Up and Alt+Down.</source>
        <translation>يُنقل الباب صعودًا ونزولًا بمفتاحي Alt+↑ وAlt+↓.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>It becomes the last there; Alt+Up and Alt+Down then move it one place at a time.</source>
        <translation>تصير الأخيرة في موضعها الجديد؛ ثم تُنقل موضعًا موضعًا بمفتاحي Alt+↑ وAlt+↓.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Link a source to %1</source>
        <translation>ربط مصدر: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Type a few words of the proposal, or of one of the others.</source>
        <translation>اكتبوا بضع كلمات من المقترح، أو من التوصية أو القرار.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Comment of a body</source>
        <translation>مرئيات جهة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>المرئيات</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Answer the comment</source>
        <translation>الرد على المرئيات</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reply to the body</source>
        <translation>الرد على الجهة</translation>
    </message>
    <message>
        <source>First draft of the founding text</source>
        <translation>المسودة الأولى لوثيقة التأسيس</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>العنوان (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Version %1 is begun.</source>
        <translation>بدأ الإصدار %1.</translation>
    </message>
    <message>
        <source>Circulate the founding text</source>
        <translation>تعميم وثيقة التأسيس</translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation>تعميم</translation>
    </message>
    <message>
        <source>The bodies may comment until this day. The version stays as they read it; a new version takes their comments up.</source>
        <translation>للجهات أن تُبدي مرئياتها حتى هذا اليوم. ويبقى الإصدار كما قرأته، ويُؤخذ بالمرئيات في إصدار جديد.</translation>
    </message>
    <message>
        <source>Comments until</source>
        <translation>المرئيات حتى</translation>
    </message>
    <message>
        <source>Approve the founding text</source>
        <translation>اعتماد وثيقة التأسيس</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>The approved version is the final text. It is locked with its content hash; whoever wants to change it starts a new version.</source>
        <translation>الإصدار المعتمد هو الصيغة النهائية، ويُقفل ببصمة محتواه؛ ومن أراد تغييره بدأ إصدارًا جديدًا.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>Founding text</source>
        <translation>وثيقة التأسيس</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Papers of this version</source>
        <translation>أوراق هذا الإصدار</translation>
    </message>
    <message>
        <source>With the sources of its articles</source>
        <translation>مع مصادر موادها</translation>
    </message>
    <message>
        <source>Add a part, an article or a clause</source>
        <translation>إضافة باب أو مادة أو فقرة</translation>
    </message>
    <message>
        <source>Insert adds beside the chosen one</source>
        <translation>مفتاح Insert يضيف بجوار المختار</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مادة</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>باب</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>النواقص</translation>
    </message>
</context>
<context>
    <name>tahaluf::CommandDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tahaluf::DashboardPage</name>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>فتح اللقاء</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>ما ينتظر</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>اللقاء القادم</translation>
    </message>
    <message>
        <source>Towards the final text</source>
        <translation>الطريق إلى الصيغة النهائية</translation>
    </message>
    <message>
        <source>Proposals with an outcome</source>
        <translation>مقترحات لها نتيجة</translation>
    </message>
    <message>
        <source>Articles agreed</source>
        <translation>مواد متوافق عليها</translation>
    </message>
    <message>
        <source>Proposals by state</source>
        <translation>المقترحات بحسب الحالة</translation>
    </message>
    <message>
        <source>Proposals by theme</source>
        <translation>المقترحات بحسب المحور</translation>
    </message>
    <message>
        <source>Proposals by body</source>
        <translation>المقترحات بحسب الجهة</translation>
    </message>
    <message>
        <source>No proposals yet.</source>
        <translation>لا مقترحات بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) to give to study</source>
        <translation>
            <numerusform>لا مقترح</numerusform>
            <numerusform>مقترح واحد لم يُحل إلى الدراسة</numerusform>
            <numerusform>مقترحان لم يُحالا إلى الدراسة</numerusform>
            <numerusform>%n مقترحات لم تُحل إلى الدراسة</numerusform>
            <numerusform>%n مقترحًا لم يُحل إلى الدراسة</numerusform>
            <numerusform>%n مقترح لم يُحل إلى الدراسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late study(ies)</source>
        <translation>
            <numerusform>لا دراسة</numerusform>
            <numerusform>دراسة متأخرة واحدة</numerusform>
            <numerusform>دراستان متأخرتان</numerusform>
            <numerusform>%n دراسات متأخرة</numerusform>
            <numerusform>%n دراسة متأخرة</numerusform>
            <numerusform>%n دراسة متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open decision(s)</source>
        <translation>
            <numerusform>لا قرار</numerusform>
            <numerusform>قرار مطروح واحد</numerusform>
            <numerusform>قراران مطروحان</numerusform>
            <numerusform>%n قرارات مطروحة</numerusform>
            <numerusform>%n قرارًا مطروحًا</numerusform>
            <numerusform>%n قرار مطروح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue recommendation(s)</source>
        <translation>
            <numerusform>لا توصية</numerusform>
            <numerusform>توصية متأخرة واحدة</numerusform>
            <numerusform>توصيتان متأخرتان</numerusform>
            <numerusform>%n توصيات متأخرة</numerusform>
            <numerusform>%n توصية متأخرة</numerusform>
            <numerusform>%n توصية متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue action(s)</source>
        <translation>
            <numerusform>لا مهمة</numerusform>
            <numerusform>مهمة متأخرة واحدة</numerusform>
            <numerusform>مهمتان متأخرتان</numerusform>
            <numerusform>%n مهام متأخرة</numerusform>
            <numerusform>%n مهمة متأخرة</numerusform>
            <numerusform>%n مهمة متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) whose answer is overdue</source>
        <translation>
            <numerusform>لا كتاب</numerusform>
            <numerusform>كتاب واحد تأخر رده</numerusform>
            <numerusform>كتابان تأخر ردهما</numerusform>
            <numerusform>%n كتب تأخر ردها</numerusform>
            <numerusform>%n كتابًا تأخر رده</numerusform>
            <numerusform>%n كتاب تأخر رده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on the founding text to answer</source>
        <translation>
            <numerusform>لا مرئية</numerusform>
            <numerusform>مرئية واحدة على وثيقة التأسيس لم يُرد عليها</numerusform>
            <numerusform>مرئيتان على وثيقة التأسيس لم يُرد عليهما</numerusform>
            <numerusform>%n مرئيات على وثيقة التأسيس لم يُرد عليها</numerusform>
            <numerusform>%n مرئية على وثيقة التأسيس لم يُرد عليها</numerusform>
            <numerusform>%n مرئية على وثيقة التأسيس لم يُرد عليها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 proposals have an outcome (%3%)</source>
        <translation>المقترحات التي لها نتيجة: %1 من %2 (%3%)</translation>
    </message>
    <message>
        <source>The founding text is not begun.</source>
        <translation>لم تُبدأ وثيقة التأسيس.</translation>
    </message>
    <message>
        <source>Version %1 (%2): %3 of %4 articles agreed</source>
        <translation>الإصدار %1 (%2): المواد المتوافق عليها %3 من %4</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>لا لقاء مخطط.</translation>
    </message>
</context>
<context>
    <name>tahaluf::DateTimeEditor</name>
    <message>
        <source>%1: day</source>
        <translation>%1: اليوم</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1: الوقت</translation>
    </message>
</context>
<context>
    <name>tahaluf::DualDateEdit</name>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Open the calendars</source>
        <translation>فتح التقويمين</translation>
    </message>
    <message>
        <source>Open the calendars (F4)</source>
        <translation>فتح التقويمين (F4)</translation>
    </message>
</context>
<context>
    <name>tahaluf::DualDateTimeEdit</name>
    <message>
        <source>hour:minute</source>
        <translation>ساعة:دقيقة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 9:30.</source>
        <translation>«%1» ليس وقتًا. اكتبه بالصورة 9:30.</translation>
    </message>
    <message>
        <source>Give the day of this time.</source>
        <translation>حدّد يوم هذا الوقت.</translation>
    </message>
</context>
<context>
    <name>tahaluf::EntriesModel</name>
    <message>
        <source>Proposal</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>تصوّر</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>مداخلة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>تكليف</translation>
    </message>
    <message>
        <source>%1 (withdrawn: %2)</source>
        <translation>%1 (سُحب: %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1، مسحوب</translation>
    </message>
    <message>
        <source>%1, to complete</source>
        <translation>%1، يُستكمل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Speaker and body</source>
        <translation>المتحدث وجهته</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>tahaluf::EntriesTable</name>
    <message>
        <source>Recorded in this item</source>
        <translation>ما سُجّل في هذا البند</translation>
    </message>
    <message>
        <source>Nothing yet. What you save appears here at once, newest first.</source>
        <translation>لا شيء بعد. ما تحفظه يظهر هنا فورًا، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Recorded in this item; Enter corrects a line, F4 shows what can be done</source>
        <translation>ما سُجّل في هذا البند؛ Enter لتصويب السطر، وF4 لعرض الإجراءات</translation>
    </message>
    <message>
        <source>&amp;1  Complete the text …</source>
        <translation>&amp;1  استكمال النص …</translation>
    </message>
    <message>
        <source>&amp;1  Correct the text …</source>
        <translation>&amp;1  تصويب النص …</translation>
    </message>
    <message>
        <source>&amp;2  Move to another item …</source>
        <translation>&amp;2  نقل إلى بند آخر …</translation>
    </message>
    <message>
        <source>&amp;3  Change the kind …</source>
        <translation>&amp;3  تغيير النوع …</translation>
    </message>
    <message>
        <source>&amp;4  Correct the speaker …</source>
        <translation>&amp;4  تصويب المتحدث …</translation>
    </message>
    <message>
        <source>&amp;5  Withdraw, with a reason …</source>
        <translation>&amp;5  سحب مع ذكر السبب …</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>استكمال %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>تصويب %1</translation>
    </message>
    <message>
        <source>The first wording stays in the history; the number does not change.</source>
        <translation>تبقى الصياغة الأولى في السجل التاريخي، ولا يتغيّر الرقم.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1 was corrected.</source>
        <translation>صُوِّب %1.</translation>
    </message>
    <message>
        <source>Move %1 to another item</source>
        <translation>نقل %1 إلى بند آخر</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation>نُقل %1.</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>نوع %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>%1 has another kind now.</source>
        <translation>تغيّر نوع %1.</translation>
    </message>
    <message>
        <source>Who said %1</source>
        <translation>صاحب القول في %1</translation>
    </message>
    <message>
        <source>Choose someone from the list.</source>
        <translation>اختر شخصًا من القائمة.</translation>
    </message>
    <message>
        <source>The speaker of %1 was corrected.</source>
        <translation>صُوِّب اسم المتحدث في %1.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>سحب %1</translation>
    </message>
    <message>
        <source>The line stays, marked withdrawn with its reason; its number is not given again.</source>
        <translation>يبقى السطر موسومًا بأنه مسحوب مع سببه، ولا يُعطى رقمه لغيره.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>%1 was withdrawn.</source>
        <translation>سُحب %1.</translation>
    </message>
</context>
<context>
    <name>tahaluf::EntryDetail</name>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Move to item…</source>
        <translation>نقل إلى بند…</translation>
    </message>
    <message>
        <source>Trail of the proposal</source>
        <translation>مسار المقترح</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>heading: the kind of an entry and its number, «المقترح ت 2-002»</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Withdraw the entry</source>
        <translation>سحب السطر</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>The entry stays with its number, marked as withdrawn.</source>
        <translation>يبقى السطر برقمه موسومًا بأنه مسحوب.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Move to another item</source>
        <translation>نقل إلى بند آخر</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>البند</translation>
    </message>
</context>
<context>
    <name>tahaluf::EntryPane</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Letters of a name or a body</source>
        <translation>أحرف من اسم شخص أو جهة</translation>
    </message>
    <message>
        <source>Speaker or body</source>
        <translation>المتحدث أو الجهة</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>رقم النموذج</translation>
    </message>
    <message>
        <source>Text as given</source>
        <translation>النص كما ورد</translation>
    </message>
    <message>
        <source>Save the line, Ctrl+Enter</source>
        <translation>حفظ السطر، Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save: Ctrl+Enter · other speaker: F2 · next: F3 · all keys: F1</source>
        <translation>حفظ: Ctrl+Enter · متحدث آخر: F2 · التالي: F3 · كل المفاتيح: F1</translation>
    </message>
    <message>
        <source>Kind (Alt+digit)</source>
        <translation>النوع (Alt+رقم)</translation>
    </message>
    <message>
        <source>Speaker or body (F2)</source>
        <translation>المتحدث أو الجهة (F2)</translation>
    </message>
    <message>
        <source>Slip (F5)</source>
        <translation>نموذج مقترح (F5)</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>“%1” is no number of a slip.</source>
        <translation>«%1» ليس رقم نموذج.</translation>
    </message>
    <message>
        <source>Slip %1: speaker and item come from the slip.</source>
        <translation>النموذج %1: المتحدث والبند مأخوذان من النموذج.</translation>
    </message>
</context>
<context>
    <name>tahaluf::EntryTrail</name>
    <message>
        <source>Trail of the proposal</source>
        <translation>مسار المقترح</translation>
    </message>
    <message>
        <source>Outcome: not decided yet</source>
        <translation>النتيجة: لم تُحدد بعد</translation>
    </message>
    <message>
        <source>item %1 (%2)</source>
        <extracomment>%1 is an ordinal («الثالث»), %2 the title of the agenda item</extracomment>
        <translation>البند %1 (%2)</translation>
    </message>
    <message>
        <source>Recorded outside the meetings</source>
        <translation>سُجّل خارج اللقاءات</translation>
    </message>
    <message>
        <source>Recorded in “%1”, %2</source>
        <translation>سُجّل في «%1»، %2</translation>
    </message>
    <message>
        <source>Recorded in %1 of “%2”, %3</source>
        <extracomment>%1 is «item three (discussion)», %2 the title of the meeting, %3 the time</extracomment>
        <translation>سُجّل في %1 من «%2»، %3</translation>
    </message>
    <message>
        <source>Moved to the recycle bin</source>
        <translation>نُقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Restored from the recycle bin</source>
        <translation>استُعيد من سلة المحذوفات</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Text corrected; it was:</source>
        <translation>صُوِّب النص، وكان:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 its new value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>وكان قبل ذلك: %1</translation>
    </message>
</context>
<context>
    <name>tahaluf::ErrorPresenter</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct what the message names and try again.</source>
        <translation>لم يتغيّر شيء. صحّح ما تذكره الرسالة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was changed. The program asked for something that is not there; please report this.</source>
        <translation>لم يتغيّر شيء. طلب البرنامج ما لا وجود له؛ يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>Someone else changed the record meanwhile. What you typed is still here; compare, then save again.</source>
        <translation>غيّر غيرك السجل في هذه الأثناء. ما كتبته ما زال هنا؛ قارن ثم أعد الحفظ.</translation>
    </message>
    <message>
        <source>The file itself was not changed. Try another file or a backup.</source>
        <translation>لم يتغيّر الملف نفسه. جرّب ملفًا آخر أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Another program is writing to the file. What you typed is still here; try again in a moment.</source>
        <translation>برنامج آخر يكتب في الملف الآن. ما كتبته ما زال هنا؛ أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Nothing was written. Make room on the disk or choose a folder you may write to; what you typed is still here.</source>
        <translation>لم يُكتب شيء. أفرغ مساحة على القرص أو اختر مجلدًا يمكنك الكتابة فيه؛ ما كتبته ما زال هنا.</translation>
    </message>
</context>
<context>
    <name>tahaluf::FilterBar</name>
    <message>
        <source>%1: %2. Press to take this filter away.</source>
        <translation>%1: %2. اضغط لإزالة عامل التصفية.</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>تصفية حسب %1</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>عامل تصفية</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>إضافة عامل تصفية</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>لا يوجد ما يُختار منه</translation>
    </message>
</context>
<context>
    <name>tahaluf::FormField</name>
    <message>
        <source>%1 *</source>
        <extracomment>mark of a field that must be filled in; %1 is its name</extracomment>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>tahaluf::InvitationsSection</name>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>لم تُدعَ أي جهة بعد.</translation>
    </message>
    <message>
        <source>Invite all joined and invited bodies</source>
        <translation>دعوة جميع الجهات المنضمّة والمدعوّة</translation>
    </message>
    <message>
        <source>Invite a body…</source>
        <translation>دعوة جهة…</translation>
    </message>
    <message>
        <source>Record reply…</source>
        <translation>تسجيل الرد…</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) added</source>
        <translation>
            <numerusform>لم تُضف دعوات</numerusform>
            <numerusform>أُضيفت دعوة واحدة</numerusform>
            <numerusform>أُضيفت دعوتان</numerusform>
            <numerusform>أُضيفت %n دعوات</numerusform>
            <numerusform>أُضيفت %n دعوة</numerusform>
            <numerusform>أُضيفت %n دعوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite a body</source>
        <translation>دعوة جهة</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Choose the body from the list.</source>
        <translation>اختر الجهة من القائمة.</translation>
    </message>
    <message>
        <source>Reply to the invitation</source>
        <translation>الرد على الدعوة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>المرشَّح</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>تاريخ الرد</translation>
    </message>
</context>
<context>
    <name>tahaluf::KindChips</name>
    <message>
        <source>Kind: %1, Alt+%2</source>
        <translation>النوع: %1، Alt+%2</translation>
    </message>
</context>
<context>
    <name>tahaluf::LetterDetail</name>
    <message>
        <source>Send…</source>
        <translation>إرسال…</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>عرض الكتاب</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>تعقيب…</translation>
    </message>
    <message>
        <source>Mark as answered…</source>
        <translation>تسجيل ورود الرد…</translation>
    </message>
    <message>
        <source>Letters in reply</source>
        <translation>ما ورد ردًا عليه</translation>
    </message>
    <message>
        <source>No letter answers this one yet.</source>
        <translation>لا كتاب ردًا على هذا بعد.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التعقيبات</translation>
    </message>
    <message>
        <source>No reminder of this letter.</source>
        <translation>لا تعقيب على هذا الكتاب.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>Letter received %1</source>
        <extracomment>heading: a letter that came in and its number, «الكتاب الوارد و 6/2012»</extracomment>
        <translation>كتاب وارد %1</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>كتاب صادر %1</translation>
    </message>
    <message>
        <source>Register the answer…</source>
        <translation>قيد الرد الوارد…</translation>
    </message>
    <message>
        <source>Write an answer…</source>
        <translation>كتابة رد…</translation>
    </message>
    <message>
        <source>The answer is overdue: it was due on %1.</source>
        <translation>تأخر الرد، وكان مستحقًا يوم %1.</translation>
    </message>
    <message>
        <source>The answer is due on %1.</source>
        <translation>الرد مستحق يوم %1.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>أُجيب عنه في %1.</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>أُجيب عنه: %1</translation>
    </message>
    <message>
        <source>Show the answer %1</source>
        <translation>عرض الرد %1</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>إرسال الكتاب</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>What was sent stays as it was sent: from then on its text cannot be changed.</source>
        <translation>ما صدر يبقى كما صدر: لا يمكن تغيير نصه بعد إرساله.</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاريخ الكتاب</translation>
    </message>
    <message numerus="yes">
        <source>Also send the %n other draft(s) that were written with it</source>
        <translation>
            <numerusform>لا مسودات أخرى</numerusform>
            <numerusform>إرسال المسودة الأخرى التي كُتبت معه أيضًا</numerusform>
            <numerusform>إرسال المسودتين الأخريين اللتين كُتبتا معه أيضًا</numerusform>
            <numerusform>إرسال %n مسودات أخرى كُتبت معه أيضًا</numerusform>
            <numerusform>إرسال %n مسودة أخرى كُتبت معه أيضًا</numerusform>
            <numerusform>إرسال %n مسودة أخرى كُتبت معه أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>The same letter to others</source>
        <translation>الكتاب نفسه إلى غيرها</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>تسجيل ورود الرد</translation>
    </message>
    <message>
        <source>Choose the letter of the register that answered, or say how else the answer came.</source>
        <translation>اختر من السجل الكتاب الذي ورد به الرد، أو اذكر كيف ورد بغير كتاب.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الكتاب</translation>
    </message>
    <message>
        <source>Or otherwise, such as by phone</source>
        <translation>أو بغير كتاب، كالهاتف</translation>
    </message>
</context>
<context>
    <name>tahaluf::LetterDialog</name>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>كتاب جديد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Addressee, as written</source>
        <translation>المخاطَب كما يُكتب</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>لغة الكتاب</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Text module</source>
        <translation>نص جاهز</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>One body</source>
        <translation>جهة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>All %n invited body(ies)</source>
        <translation>
            <numerusform>لا جهات مدعوة</numerusform>
            <numerusform>الجهة المدعوة</numerusform>
            <numerusform>الجهتان المدعوتان</numerusform>
            <numerusform>الجهات المدعوة كلها (%n)</numerusform>
            <numerusform>الجهات المدعوة كلها (%n)</numerusform>
            <numerusform>الجهات المدعوة كلها (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n body(ies) that attended</source>
        <translation>
            <numerusform>لم تحضر جهة</numerusform>
            <numerusform>الجهة الحاضرة</numerusform>
            <numerusform>الجهتان الحاضرتان</numerusform>
            <numerusform>الجهات الحاضرة (%n)</numerusform>
            <numerusform>الجهات الحاضرة (%n)</numerusform>
            <numerusform>الجهات الحاضرة (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n invited body(ies) without a reply</source>
        <translation>
            <numerusform>لا جهات لم ترد</numerusform>
            <numerusform>الجهة المدعوة التي لم ترد</numerusform>
            <numerusform>الجهتان المدعوتان اللتان لم تردّا</numerusform>
            <numerusform>الجهات المدعوة التي لم ترد (%n)</numerusform>
            <numerusform>الجهات المدعوة التي لم ترد (%n)</numerusform>
            <numerusform>الجهات المدعوة التي لم ترد (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Names in braces are filled in for each letter: %1</source>
        <translation>تُملأ الأسماء التي بين القوسين في كل كتاب: %1</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تعقيب</translation>
    </message>
    <message numerus="yes">
        <source>Also remind the %n other body(ies) that owe an answer to the same letter</source>
        <translation>
            <numerusform>لا جهات أخرى</numerusform>
            <numerusform>التعقيب أيضًا على الجهة الأخرى التي لم ترد على الكتاب نفسه</numerusform>
            <numerusform>التعقيب أيضًا على الجهتين الأخريين اللتين لم تردّا على الكتاب نفسه</numerusform>
            <numerusform>التعقيب أيضًا على %n جهات أخرى لم ترد على الكتاب نفسه</numerusform>
            <numerusform>التعقيب أيضًا على %n جهة أخرى لم ترد على الكتاب نفسه</numerusform>
            <numerusform>التعقيب أيضًا على %n جهة أخرى لم ترد على الكتاب نفسه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::LettersPage</name>
    <message>
        <source>Answer overdue</source>
        <translation>تأخر الرد</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>Register received</source>
        <translation>قيد وارد</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>لا توجد كتب بعد</translation>
    </message>
    <message>
        <source>Letters that came in are registered here, and letters to the bodies are written here.</source>
        <translation>هنا تُقيَّد الكتب الواردة وتُكتب الكتب الصادرة إلى الجهات.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>لا توجد كتب</numerusform>
            <numerusform>كتاب واحد</numerusform>
            <numerusform>كتابان</numerusform>
            <numerusform>%n كتب</numerusform>
            <numerusform>%n كتابًا</numerusform>
            <numerusform>%n كتاب</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) overdue</source>
        <translation>
            <numerusform>لم يتأخر رد</numerusform>
            <numerusform>تأخر رد واحد</numerusform>
            <numerusform>تأخر ردّان</numerusform>
            <numerusform>تأخرت %n ردود</numerusform>
            <numerusform>تأخر %n ردًّا</numerusform>
            <numerusform>تأخر %n رد</numerusform>
        </translation>
    </message>
    <message>
        <source>Write letter…</source>
        <translation>كتاب جديد…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Register of correspondence</source>
        <translation>سجل الصادر والوارد</translation>
    </message>
    <message>
        <source>Index of the year’s papers</source>
        <translation>فهرس أوراق السنة</translation>
    </message>
    <message>
        <source>Close a year…</source>
        <translation>إقفال سنة…</translation>
    </message>
    <message>
        <source>Papers and closing of the year</source>
        <translation>سجل السنة وفهرسها وإقفالها</translation>
    </message>
    <message>
        <source>Draft %1 was written</source>
        <translation>كُتبت المسودة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were written</source>
        <translation>
            <numerusform>لم تُكتب مسودات</numerusform>
            <numerusform>كُتبت مسودة واحدة</numerusform>
            <numerusform>كُتبت مسودتان</numerusform>
            <numerusform>كُتبت %n مسودات</numerusform>
            <numerusform>كُتبت %n مسودة</numerusform>
            <numerusform>كُتبت %n مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Close a year</source>
        <translation>إقفال سنة</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>إقفال السنة</translation>
    </message>
    <message>
        <source>Every year with letters is closed already.</source>
        <translation>السنوات التي فيها كتب مقفلة كلها.</translation>
    </message>
    <message>
        <source>A closed year takes no more letters and its letters stay as they are. The index of its papers is kept with its content hash. This cannot be taken back.</source>
        <translation>لا تقبل السنة المقفلة كتبًا أخرى، وتبقى كتبها كما هي، ويُحفظ فهرس أوراقها ببصمة محتواه. ولا رجوع عن الإقفال.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>أقفلها</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تأخر الرد</translation>
    </message>
</context>
<context>
    <name>tahaluf::LineDialog</name>
    <message>
        <source>Leave it</source>
        <translation>ترك دون تغيير</translation>
    </message>
    <message>
        <source>What you typed is still here: finish it, or choose “Leave it”.</source>
        <translation>ما كتبته ما زال هنا: أتمّه أو اختر «ترك دون تغيير».</translation>
    </message>
</context>
<context>
    <name>tahaluf::LinkEditor</name>
    <message>
        <source>“%1” is not in the list. Choose a name from the list, or add it there first.</source>
        <translation>«%1» ليس في القائمة. اختر اسمًا من القائمة أو أضفه إليها أولًا.</translation>
    </message>
</context>
<context>
    <name>tahaluf::MainWindow</name>
    <message>
        <source>New coalition</source>
        <translation>تحالف جديد</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>حفظ نسخة باسم</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (للقراءة فقط)</translation>
    </message>
    <message>
        <source>Tahaluf</source>
        <translation>تحالف</translation>
    </message>
    <message>
        <source>A session is being recorded. Close its window before opening another file.</source>
        <translation>هناك جلسة قيد التسجيل. أغلق نافذتها قبل فتح ملف آخر.</translation>
    </message>
    <message>
        <source>The copy “%1” was written and checked</source>
        <translation>كُتبت النسخة «%1» وفُحصت</translation>
    </message>
</context>
<context>
    <name>tahaluf::MeetingDetail</name>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Proposal register</source>
        <translation>سجل المقترحات</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>كشف حضور</translation>
    </message>
    <message>
        <source>Next meeting…</source>
        <translation>اللقاء القادم…</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>إلغاء اللقاء…</translation>
    </message>
    <message>
        <source>Add entry…</source>
        <translation>إضافة سطر…</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>ما سُجّل</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Record the meeting</source>
        <translation>تسجيل اللقاء</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>افتتاح الجلسة</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>اللقاء القادم</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>Venue, chair, secretary and the invited bodies are taken over from the last meeting of the series; its minutes come first on the agenda.</source>
        <translation>يُؤخذ مكان الانعقاد ورئيس اللقاء وأمين السر والجهات المدعوّة من آخر لقاء في السلسلة، ويتصدّر اعتماد محضره جدول الأعمال.</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>موعد البدء</translation>
    </message>
    <message>
        <source>Postpone the meeting</source>
        <translation>تأجيل اللقاء</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>New time (empty: not known yet)</source>
        <translation>الموعد الجديد (فارغ: لم يُحدد بعد)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>إلغاء اللقاء</translation>
    </message>
    <message>
        <source>Write letters…</source>
        <translation>كتابة كتب…</translation>
    </message>
</context>
<context>
    <name>tahaluf::MemberDetail</name>
    <message>
        <source>Change name…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Add representative</source>
        <translation>إضافة ممثل</translation>
    </message>
    <message>
        <source>Nobody represents this body yet.</source>
        <translation>لا ممثل لهذه الجهة بعد.</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>ممثلو الجهة</translation>
    </message>
    <message>
        <source>No former names. Papers print the name that was valid on their day.</source>
        <translation>لا أسماء سابقة. تُطبع الأوراق بالاسم الساري في تاريخها.</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>الأسماء السابقة</translation>
    </message>
    <message>
        <source>This body has proposed nothing yet.</source>
        <translation>لم تقدّم هذه الجهة أي مقترح بعد.</translation>
    </message>
    <message>
        <source>What it proposed</source>
        <translation>ما قدّمته من مقترحات</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Papers of earlier days keep the name “%1”.</source>
        <translation>تبقى الأوراق السابقة بالاسم «%1».</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>New name (English)</source>
        <translation>الاسم الجديد (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>اعتبارًا من</translation>
    </message>
</context>
<context>
    <name>tahaluf::MinutesSection</name>
    <message>
        <source>Circulate…</source>
        <translation>تعميم…</translation>
    </message>
    <message>
        <source>Mark as amended</source>
        <translation>وسم بأنه معدَّل</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Attach signed copy…</source>
        <translation>إرفاق النسخة الموقَّعة…</translation>
    </message>
    <message>
        <source>Correction annex…</source>
        <translation>ملحق تصويب…</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>عرض الورقة</translation>
    </message>
    <message>
        <source>What is missing before approval</source>
        <translation>ما ينقص قبل الاعتماد</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>جدول الأعمال خالٍ.</translation>
    </message>
    <message>
        <source>Discussion of each item (Enter to write)</source>
        <translation>مناقشة كل بند (Enter للكتابة)</translation>
    </message>
    <message>
        <source>Add paragraph…</source>
        <translation>إضافة فقرة…</translation>
    </message>
    <message>
        <source>No free paragraphs.</source>
        <translation>لا توجد فقرات حرة.</translation>
    </message>
    <message>
        <source>Free paragraphs</source>
        <translation>فقرات حرة</translation>
    </message>
    <message>
        <source>Add remark…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>No remarks of bodies yet.</source>
        <translation>لا توجد ملاحظات من الجهات بعد.</translation>
    </message>
    <message>
        <source>Remarks of the bodies</source>
        <translation>ملاحظات الجهات</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>رد…</translation>
    </message>
    <message>
        <source>No correction annexes.</source>
        <translation>لا توجد ملاحق تصويب.</translation>
    </message>
    <message>
        <source>Correction annexes</source>
        <translation>ملاحق التصويب</translation>
    </message>
    <message>
        <source>Minutes no. (%1) of %2</source>
        <translation>محضر رقم (%1) لسنة %2</translation>
    </message>
    <message>
        <source>Circulated on %1, remarks until %2</source>
        <translation>عُمّم في %1، وتُقبل الملاحظات حتى %2</translation>
    </message>
    <message>
        <source>Approved on %1 by %2</source>
        <translation>اعتُمد في %1، واعتمده %2</translation>
    </message>
    <message>
        <source>Content hash: %1</source>
        <translation>بصمة المحتوى: %1</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>لا يوجد محضر بعد</translation>
    </message>
    <message>
        <source>Closing the session makes the draft from what was recorded. Notes and paragraphs can be written before.</source>
        <translation>تُعد المسودة مما سُجّل عند اختتام الجلسة. ويمكن كتابة المناقشات والفقرات قبل ذلك.</translation>
    </message>
    <message>
        <source>Ready for approval: nothing is missing</source>
        <translation>جاهز للاعتماد: لا ينقصه شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing before approval</source>
        <translation>
            <numerusform>لا ينقصه شيء قبل الاعتماد</numerusform>
            <numerusform>ينقصه أمر واحد قبل الاعتماد</numerusform>
            <numerusform>ينقصه أمران قبل الاعتماد</numerusform>
            <numerusform>تنقصه %n أمور قبل الاعتماد</numerusform>
            <numerusform>ينقصه %n أمرًا قبل الاعتماد</numerusform>
            <numerusform>ينقصه %n أمر قبل الاعتماد</numerusform>
        </translation>
    </message>
    <message>
        <source>Circulate the minutes</source>
        <translation>تعميم المحضر</translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation>تعميم</translation>
    </message>
    <message>
        <source>The bodies may send remarks until this day.</source>
        <translation>للجهات إرسال ملاحظاتها حتى هذا اليوم.</translation>
    </message>
    <message>
        <source>Remarks until</source>
        <translation>تُقبل الملاحظات حتى</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>اعتماد المحضر</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Approved minutes are locked with their content hash. Later mistakes are put right by a correction annex.</source>
        <translation>يُقفل المحضر المعتمد ببصمة محتواه. وما يُكتشف بعد ذلك من خطأ يُعالج بملحق تصويب.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>معتمِد المحضر</translation>
    </message>
    <message>
        <source>Signed copy of the minutes</source>
        <translation>النسخة الموقَّعة من المحضر</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>نسخ ممسوحة (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Correction annex</source>
        <translation>ملحق تصويب</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>The approved text stays as it is; the annex is printed after it.</source>
        <translation>يبقى النص المعتمد على حاله، ويُطبع الملحق بعده.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>نص التصويب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Remark of a body</source>
        <translation>ملاحظة جهة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Choose the body from the list.</source>
        <translation>اختر الجهة من القائمة.</translation>
    </message>
    <message>
        <source>Answer the remark</source>
        <translation>الرد على الملاحظة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Insert text module…</source>
        <translation>إدراج نص جاهز…</translation>
    </message>
    <message>
        <source>There are no text modules for minutes yet. Add them from the settings.</source>
        <translation>لا توجد نصوص جاهزة للمحاضر بعد. تُضاف من الإعدادات.</translation>
    </message>
    <message>
        <source>Insert a text module</source>
        <translation>إدراج نص جاهز</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Text module</source>
        <translation>نص جاهز</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>tahaluf::MonthGrid</name>
    <message>
        <source>Gregorian month</source>
        <translation>الشهر الميلادي</translation>
    </message>
    <message>
        <source>Hijri month</source>
        <translation>الشهر الهجري</translation>
    </message>
</context>
<context>
    <name>tahaluf::NameDialog</name>
    <message>
        <source>Speaker or body</source>
        <translation>المتحدث أو الجهة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>“%1” is no known body. Choose one from the list or leave the field empty.</source>
        <translation>«%1» ليست جهة معروفة. اختر جهة من القائمة أو اترك الحقل فارغًا.</translation>
    </message>
</context>
<context>
    <name>tahaluf::OpeningProblem</name>
    <message>
        <source>The file could not be opened</source>
        <translation>تعذّر فتح الملف</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>فتح ملف آخر…</translation>
    </message>
    <message>
        <source>Make a new file…</source>
        <translation>إنشاء ملف جديد…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tahaluf::OutlinePane</name>
    <message>
        <source>Headings of the paper</source>
        <translation>عناوين الورقة</translation>
    </message>
</context>
<context>
    <name>tahaluf::PageBar</name>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Headings of the paper (F9)</source>
        <translation>عناوين الورقة (F9)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>حجم الصفحات</translation>
    </message>
    <message>
        <source>Ctrl and + or -, Ctrl and the wheel</source>
        <translation>‏Ctrl مع + أو -، أو Ctrl مع عجلة الفأرة</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>tahaluf::PageView</name>
    <message>
        <source>Pages of the paper</source>
        <translation>صفحات الورقة</translation>
    </message>
</context>
<context>
    <name>tahaluf::PaperChoices</name>
    <message>
        <source>&amp;Edition</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Digits of the paper</source>
        <translation>أرقام الورقة</translation>
    </message>
</context>
<context>
    <name>tahaluf::PaperDesk</name>
    <message>
        <source>The letter is open in the mail program.</source>
        <translation>الرسالة مفتوحة في برنامج البريد.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظت باسم «%1».</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>مجلد الأوراق</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved in “%1”.</source>
        <translation>
            <numerusform>لم تُحفظ ورقة في «%1».</numerusform>
            <numerusform>حُفظت ورقة واحدة في «%1».</numerusform>
            <numerusform>حُفظت ورقتان في «%1».</numerusform>
            <numerusform>حُفظت %n أوراق في «%1».</numerusform>
            <numerusform>حُفظت %n ورقة في «%1».</numerusform>
            <numerusform>حُفظت %n ورقة في «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارية الطباعة…</translation>
    </message>
    <message>
        <source>Sent to the printer “%1”.</source>
        <translation>أُرسلت إلى الطابعة «%1».</translation>
    </message>
    <message>
        <source>Printed to “%1”.</source>
        <translation>طُبعت إلى «%1».</translation>
    </message>
    <message>
        <source>Making the letter…</source>
        <translation>جارٍ إعداد الرسالة…</translation>
    </message>
</context>
<context>
    <name>tahaluf::PaperMail</name>
    <message>
        <source>No folder can be made for the file to be sent: %1.</source>
        <translation>تعذّر إنشاء مجلد للملف المراد إرساله: %1.</translation>
    </message>
    <message>
        <source>No mail program was found (xdg-email, of the package xdg-utils, is missing).</source>
        <translation>لم يُعثر على برنامج بريد (الأداة xdg-email من حزمة xdg-utils غير مثبّتة).</translation>
    </message>
    <message>
        <source>The mail program could not be opened.</source>
        <translation>تعذّر فتح برنامج البريد.</translation>
    </message>
    <message>
        <source>%1 The file to attach is “%2”.</source>
        <translation>%1 الملف المراد إرفاقه هو «%2».</translation>
    </message>
</context>
<context>
    <name>tahaluf::PaperSaveDialog</name>
    <message>
        <source>Word document, to go on writing (*.docx)</source>
        <translation>مستند Word، للتحرير (‎*.docx)</translation>
    </message>
    <message>
        <source>LibreOffice document, to go on writing (*.odt)</source>
        <translation>مستند LibreOffice، للتحرير (‎*.odt)</translation>
    </message>
    <message>
        <source>PDF, to read and print (*.pdf)</source>
        <translation>‏PDF، للقراءة والطباعة (‎*.pdf)</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>استبدال الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are there already:</source>
        <translation>
            <numerusform>لا يوجد ملف بهذا الاسم:</numerusform>
            <numerusform>يوجد ملف بهذا الاسم:</numerusform>
            <numerusform>يوجد ملفان بهذين الاسمين:</numerusform>
            <numerusform>توجد %n ملفات بهذه الأسماء:</numerusform>
            <numerusform>يوجد %n ملفًا بهذه الأسماء:</numerusform>
            <numerusform>يوجد %n ملف بهذه الأسماء:</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>tahaluf::PaperWindow</name>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Send by e-&amp;mail…</source>
        <translation>إرسال بالبريد…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>إرسال بالبريد</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>طباعة (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as PDF, for Word or for LibreOffice (Ctrl+S)</source>
        <translation>حفظ بصيغة PDF أو Word أو LibreOffice ‏(Ctrl+S)</translation>
    </message>
    <message>
        <source>Open a letter with the paper attached (Ctrl+M)</source>
        <translation>فتح رسالة بريد والورقة مرفقة بها (Ctrl+M)</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>أُوقف العمل، ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>جارٍ إعداد الورقة…</translation>
    </message>
    <message>
        <source>Stopped. F5 makes the paper again.</source>
        <translation>أُوقف الإعداد. F5 يعيد إعداد الورقة.</translation>
    </message>
</context>
<context>
    <name>tahaluf::PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Meeting of the papers</source>
        <translation>لقاء الأوراق</translation>
    </message>
    <message>
        <source>Of the chosen meeting</source>
        <translation>تخص اللقاء المختار</translation>
    </message>
    <message>
        <source>Of the whole coalition</source>
        <translation>تخص التحالف كله</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>لا يوجد لقاء بعد</translation>
    </message>
    <message>
        <source>Made from the records. Look at one, or tick several to print, save or send together.</source>
        <translation>تُعدّ من السجلات: اعرض ورقة، أو حدّد عدة أوراق لطباعتها أو حفظها أو إرسالها معًا.</translation>
    </message>
    <message>
        <source>Body of the papers</source>
        <translation>الجهة التي تخصها الأوراق</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>كل الجهات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save as one file…</source>
        <translation>حفظ في ملف واحد…</translation>
    </message>
    <message>
        <source>Save &amp;each as PDF…</source>
        <translation>حفظ كل ورقة بملف PDF…</translation>
    </message>
    <message>
        <source>Send by e-&amp;mail…</source>
        <translation>إرسال بالبريد…</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>أُوقف العمل، ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Needs a meeting: add one on the page of meetings.</source>
        <translation>تحتاج إلى لقاء: أضفه من صفحة اللقاءات.</translation>
    </message>
    <message>
        <source>Needs a body: choose one above.</source>
        <translation>تحتاج إلى جهة: اخترها أعلاه.</translation>
    </message>
    <message>
        <source>Papers of %1</source>
        <translation>أوراق %1</translation>
    </message>
    <message>
        <source>Of the chosen body</source>
        <translation>تخص الجهة المختارة</translation>
    </message>
    <message>
        <source>Of the chosen body, or of all</source>
        <translation>تخص الجهة المختارة، أو الجهات كلها</translation>
    </message>
</context>
<context>
    <name>tahaluf::PersonDetail</name>
    <message>
        <source>Change post…</source>
        <translation>تغيير المنصب…</translation>
    </message>
    <message>
        <source>Add representation</source>
        <translation>إضافة تمثيل</translation>
    </message>
    <message>
        <source>Represents no body yet.</source>
        <translation>لا يمثّل أي جهة بعد.</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>الجهات التي يمثّلها</translation>
    </message>
    <message>
        <source>No former posts. Papers print the post that was held on their day.</source>
        <translation>لا مناصب سابقة. تُطبع الأوراق بالمنصب المشغول في تاريخها.</translation>
    </message>
    <message>
        <source>Former posts</source>
        <translation>المناصب السابقة</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Change post</source>
        <translation>تغيير المنصب</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Papers of earlier days keep the post “%1”.</source>
        <translation>تبقى الأوراق السابقة بالمنصب «%1».</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>الوظيفة الجديدة</translation>
    </message>
    <message>
        <source>New position (English)</source>
        <translation>الوظيفة الجديدة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>اعتبارًا من</translation>
    </message>
    <message>
        <source>“%1” is not in the list of bodies.</source>
        <translation>«%1» ليست في قائمة الجهات.</translation>
    </message>
</context>
<context>
    <name>tahaluf::PicturePicker</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>%1: choose a PNG, JPEG or SVG file</source>
        <translation>%1: اختيار ملف PNG أو JPEG أو SVG</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: إزالة</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>صور (%1)</translation>
    </message>
</context>
<context>
    <name>tahaluf::PlanModel</name>
    <message>
        <source>Objective, activity, action</source>
        <translation>الهدف والنشاط والمهمة</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>الإنجاز</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخرة واحدة</numerusform>
            <numerusform>متأخرتان</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::PopupList</name>
    <message>
        <source>Matches</source>
        <translation>النتائج المطابقة</translation>
    </message>
</context>
<context>
    <name>tahaluf::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>سير العمل</translation>
    </message>
</context>
<context>
    <name>tahaluf::ProjectorWindow</name>
    <message>
        <source>Projector</source>
        <translation>شاشة العرض</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
</context>
<context>
    <name>tahaluf::QueuePane</name>
    <message>
        <source>Nobody waits.</source>
        <translation>لا أحد ينتظر الكلمة.</translation>
    </message>
    <message>
        <source>Speakers&apos; queue (F3)</source>
        <translation>طالبو الكلمة (F3)</translation>
    </message>
    <message>
        <source>Speakers&apos; queue; Delete takes someone out</source>
        <translation>طالبو الكلمة؛ Delete لإزالة اسم</translation>
    </message>
    <message>
        <source>Asks to speak … (Shift+F3)</source>
        <translation>إضافة طالب كلمة … (Shift+F3)</translation>
    </message>
    <message>
        <source>Who asks to speak</source>
        <translation>طالب الكلمة</translation>
    </message>
</context>
<context>
    <name>tahaluf::RecordDetail</name>
    <message>
        <source>Choose a record from the list.</source>
        <translation>اختر سجلًا من القائمة.</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>أقسام السجل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>heading of a form for a new record; %1 is &quot;Body&quot;, &quot;Meeting&quot; ...</extracomment>
        <translation>جديد: %1</translation>
    </message>
</context>
<context>
    <name>tahaluf::RecordDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tahaluf::RecordForm</name>
    <message>
        <source>More fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>حقول أقل</translation>
    </message>
</context>
<context>
    <name>tahaluf::RecordPage</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Insert or Ctrl+N</source>
        <translation>Insert أو Ctrl+N</translation>
    </message>
    <message>
        <source>Delete: the record goes to the recycle bin</source>
        <translation>حذف: يُنقل السجل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا توجد سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>In the recycle bin: %1</source>
        <translation>في سلة المحذوفات: %1</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>سلة المحذوفات فارغة</translation>
    </message>
    <message>
        <source>What is deleted in this list comes here and can be restored.</source>
        <translation>ما يُحذف من هذه القائمة يُنقل إلى هنا ويمكن استعادته.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>عودة إلى القائمة</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>لا شيء يطابق عوامل التصفية</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>أزل أحد عوامل التصفية لعرض المزيد.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>إزالة عوامل التصفية</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>“%1” was moved to the recycle bin.</source>
        <translation>نُقل «%1» إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>tahaluf::RecorderHeader</name>
    <message>
        <source>Close the meeting</source>
        <translation>اختتام اللقاء</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>شاشة العرض</translation>
    </message>
    <message>
        <source>Projector window, F11</source>
        <translation>شاشة العرض، F11</translation>
    </message>
    <message>
        <source>Close the meeting, F12</source>
        <translation>اختتام اللقاء، F12</translation>
    </message>
    <message>
        <source>Closed, %1</source>
        <translation>الجلسة مختتمة، %1</translation>
    </message>
    <message>
        <source>Break %1</source>
        <translation>استراحة %1</translation>
    </message>
    <message>
        <source>In session %1</source>
        <translation>الجلسة منعقدة %1</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>إنهاء الاستراحة</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>%1, F8</source>
        <translation>%1، F8</translation>
    </message>
</context>
<context>
    <name>tahaluf::RecorderSession</name>
    <message>
        <source>Slip %1 is not among those of this meeting: only its number is kept.</source>
        <translation>النموذج %1 ليس من نماذج هذا اللقاء: يُحفظ رقمه فقط.</translation>
    </message>
    <message>
        <source>Slip %1 is recorded already as %2.</source>
        <translation>النموذج %1 مسجّل من قبل برقم %2.</translation>
    </message>
    <message>
        <source>The session is closed. Reopen it from the page of the meeting to record more.</source>
        <translation>الجلسة مختتمة. أعد فتحها من صفحة اللقاء لتسجيل المزيد.</translation>
    </message>
    <message>
        <source>There is no text to save. Type what was said first.</source>
        <translation>لا يوجد نص للحفظ. اكتب ما قيل أولًا.</translation>
    </message>
    <message>
        <source>Choose the person or the body that asks to speak.</source>
        <translation>اختر الشخص أو الجهة طالبة الكلمة.</translation>
    </message>
</context>
<context>
    <name>tahaluf::RelatedList</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>tahaluf::SaveBar</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Ctrl+S or F9</source>
        <translation>Ctrl+S أو F9</translation>
    </message>
    <message>
        <source>Not saved yet (Ctrl+S)</source>
        <translation>لم يُحفظ بعد (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What you typed is kept. Save it, or discard it with the button.</source>
        <translation>ما كتبته محتفظ به. احفظه أو تجاهله بالزر.</translation>
    </message>
</context>
<context>
    <name>tahaluf::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search (Ctrl+K or F3)</source>
        <translation>بحث (Ctrl+K أو F3)</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try another word or fewer words.</source>
        <translation>لا نتائج عن «%1». جرّب كلمة أخرى أو كلمات أقل.</translation>
    </message>
    <message>
        <source>Search bodies, people, meetings, proposals and letters…</source>
        <translation>ابحث في الجهات والأشخاص واللقاءات والمقترحات والكتب…</translation>
    </message>
</context>
<context>
    <name>tahaluf::SessionRecorder</name>
    <message>
        <source>Each line is saved the moment it is recorded</source>
        <translation>كل سطر محفوظ فور تسجيله</translation>
    </message>
    <message>
        <source>Session recorder</source>
        <translation>مسجّل الجلسة</translation>
    </message>
    <message>
        <source>This was typed and not saved. Go on with it, or save it with Ctrl+Enter.</source>
        <translation>نص كُتب ولم يُحفظ. تابع كتابته أو احفظه بالضغط على Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Nobody known is called “%1”. Choose from the list (F2), or add the person (F9). The text is still here.</source>
        <translation>لا يوجد اسم معروف «%1». اختر من القائمة (F2) أو أضف الشخص (F9). النص ما زال هنا.</translation>
    </message>
    <message>
        <source>Not saved, the text is still here. %1</source>
        <translation>لم يُحفظ، والنص ما زال هنا. %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>%1 is saved, to be completed.</source>
        <translation>حُفظ %1، ويُستكمل لاحقًا.</translation>
    </message>
    <message>
        <source>%1 is saved without a speaker and listed to be completed. F4 adds the speaker.</source>
        <translation>حُفظ %1 دون متحدث، وأُدرج لاستكماله. لإضافة المتحدث اضغط F4.</translation>
    </message>
    <message>
        <source>%1 is saved in the item of its slip: %2.</source>
        <translation>حُفظ %1 في بند نموذجه: %2.</translation>
    </message>
    <message>
        <source>Nobody waits to speak. Shift+F3 adds someone.</source>
        <translation>لا أحد ينتظر الكلمة. لإضافة طالب كلمة اضغط Shift+F3.</translation>
    </message>
    <message>
        <source>Who sits in for %1</source>
        <translation>من ينوب عن %1</translation>
    </message>
    <message>
        <source>Someone known, or a new name: it belongs to the same body and is there next time.</source>
        <translation>اسم معروف أو اسم جديد: يُلحق بالجهة نفسها ويبقى للمرة القادمة.</translation>
    </message>
    <message>
        <source>Sits in</source>
        <translation>إنابة</translation>
    </message>
    <message>
        <source>Someone who was not invited</source>
        <translation>حاضر غير مدعو</translation>
    </message>
    <message>
        <source>Present from now; who is new is there next time.</source>
        <translation>يُعد حاضرًا من الآن، والاسم الجديد يبقى للمرة القادمة.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>The session goes on.</source>
        <translation>استؤنفت الجلسة.</translation>
    </message>
    <message>
        <source>Break: the timers stand still until F8.</source>
        <translation>استراحة: العدّادات متوقفة حتى الضغط على F8.</translation>
    </message>
    <message>
        <source>A line is typed and not saved yet: it is kept, but not recorded.</source>
        <translation>يوجد سطر مكتوب لم يُحفظ بعد: يُحتفظ به ولا يُسجَّل.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are still to be completed.</source>
        <translation>
            <numerusform>لا أسطر بحاجة إلى استكمال.</numerusform>
            <numerusform>سطر واحد لم يُستكمل بعد.</numerusform>
            <numerusform>سطران لم يُستكملا بعد.</numerusform>
            <numerusform>%n أسطر لم تُستكمل بعد.</numerusform>
            <numerusform>%n سطرًا لم يُستكمل بعد.</numerusform>
            <numerusform>%n سطر لم يُستكمل بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a mark will be recorded as absent.</source>
        <translation>
            <numerusform>حُددت حالة حضور الجميع.</numerusform>
            <numerusform>شخص واحد دون علامة حضور سيُسجَّل متغيّبًا.</numerusform>
            <numerusform>شخصان دون علامة حضور سيُسجَّلان متغيّبين.</numerusform>
            <numerusform>%n أشخاص دون علامة حضور سيُسجَّلون متغيّبين.</numerusform>
            <numerusform>%n شخصًا دون علامة حضور سيُسجَّلون متغيّبين.</numerusform>
            <numerusform>%n شخص دون علامة حضور سيُسجَّلون متغيّبين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft of the minutes is made now; the meeting can be reopened until they are approved.</source>
        <translation>تُعد الآن مسودة المحضر، ويمكن إعادة فتح اللقاء إلى أن يُعتمد المحضر.</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>اختتام اللقاء</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation>أتريد اختتام «%1»؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة الجلسة</translation>
    </message>
    <message>
        <source>The meeting is closed and the draft of its minutes is made.</source>
        <translation>اختُتم اللقاء وأُعدت مسودة محضره.</translation>
    </message>
    <message>
        <source>Keys of the recorder</source>
        <translation>مفاتيح مسجّل الجلسة</translation>
    </message>
    <message>
        <source>When the minutes of “%1” are approved, press F10.</source>
        <translation>متى أُقرّ محضر «%1» فاضغط F10 لاعتماده.</translation>
    </message>
    <message>
        <source>There are no minutes to approve in this item.</source>
        <translation>ليس في هذا البند محضر يُعتمد.</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>اعتماد المحضر</translation>
    </message>
    <message>
        <source>Approve the minutes of “%1”?</source>
        <translation>أتريد اعتماد محضر «%1»؟</translation>
    </message>
    <message>
        <source>They are locked with their content hash; later mistakes are put right by a correction annex.</source>
        <translation>يُقفل المحضر ببصمة محتواه، وما يُكتشف بعد ذلك من خطأ يُصحَّح بملحق تصويب.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>The minutes of “%1” are approved.</source>
        <translation>اعتُمد محضر «%1».</translation>
    </message>
</context>
<context>
    <name>tahaluf::SettingsPage</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>The coalition, as papers name it</source>
        <translation>التحالف كما تسميه الأوراق</translation>
    </message>
    <message>
        <source>The profile was saved</source>
        <translation>حُفظت بيانات التحالف</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>اختيار شعار…</translation>
    </message>
    <message>
        <source>Choose a logo: a PNG or SVG file</source>
        <translation>اختيار شعار: ملف PNG أو SVG</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>لا يوجد شعار</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>صور (%1)</translation>
    </message>
    <message>
        <source>The logo was saved</source>
        <translation>حُفظ الشعار</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Themes, mechanisms and series that the other pages offer.</source>
        <translation>المحاور والآليات وسلاسل اللقاءات التي تعرضها الصفحات الأخرى.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Colour, letterhead, signatures and standard phrases of each paper; texts that are used again.</source>
        <translation>لون كل ورقة وترويستها وموقّعوها وعباراتها المعتادة، والنصوص التي يتكرر استعمالها.</translation>
    </message>
</context>
<context>
    <name>tahaluf::SideList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>tahaluf::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>tahaluf::StaleConflict</name>
    <message>
        <source>Keep mine</source>
        <translation>اعتماد نسختي</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>أخذ النسخة الأخرى</translation>
    </message>
    <message>
        <source>Two versions of this record</source>
        <translation>نسختان من هذا السجل</translation>
    </message>
    <message>
        <source>This record was changed elsewhere while you were typing. Nothing was overwritten.</source>
        <translation>تغيّر هذا السجل من موضع آخر أثناء كتابتك. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <source>Saved elsewhere</source>
        <translation>المحفوظ من موضع آخر</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
</context>
<context>
    <name>tahaluf::StatusLine</name>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>No backup copy yet</source>
        <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Last backup copy: today %1</source>
        <translation>آخر نسخة احتياطية: اليوم %1</translation>
    </message>
    <message>
        <source>Last backup copy: %1</source>
        <translation>آخر نسخة احتياطية: %1</translation>
    </message>
</context>
<context>
    <name>tahaluf::TemplateForm</name>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>الترويسة المصوّرة</translation>
    </message>
    <message>
        <source>Accent colour of headings and rules</source>
        <translation>لون العناوين والخطوط</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Lines of running text</source>
        <translation>أسطر النص</translation>
    </message>
    <message>
        <source>Logo of this paper</source>
        <translation>شعار هذه الورقة</translation>
    </message>
    <message>
        <source>Letterhead, in place of logo and names</source>
        <translation>ترويسة مصوّرة مكان الشعار والأسماء</translation>
    </message>
    <message>
        <source>Header lines (Arabic)</source>
        <translation>أسطر الترويسة (بالعربية)</translation>
    </message>
    <message>
        <source>Header lines (English)</source>
        <translation>أسطر الترويسة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Signature posts (Arabic)</source>
        <translation>صفات الموقّعين (بالعربية)</translation>
    </message>
    <message>
        <source>Signature posts (English)</source>
        <translation>صفات الموقّعين (بالإنجليزية)</translation>
    </message>
    <message>
        <source>A post on each line; a name may follow after a colon.</source>
        <translation>صفة في كل سطر، وقد يتبعها الاسم بعد نقطتين.</translation>
    </message>
    <message>
        <source>Opening (Arabic)</source>
        <translation>الافتتاح (بالعربية)</translation>
    </message>
    <message>
        <source>Opening (English)</source>
        <translation>الافتتاح (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Closing (Arabic)</source>
        <translation>الختام (بالعربية)</translation>
    </message>
    <message>
        <source>Closing (English)</source>
        <translation>الختام (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Contrast on white paper: %1 to 1</source>
        <extracomment>the contrast of a colour on white paper, as in «7.2 to 1»</extracomment>
        <translation>التباين على ورق أبيض: %1 إلى 1</translation>
    </message>
</context>
<context>
    <name>tahaluf::TemplatesPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Paper templates</source>
        <translation>قوالب الأوراق</translation>
    </message>
    <message>
        <source>How the papers look and what they say every time. Approved minutes stay as they were.</source>
        <translation>هيئة الأوراق وما يتكرر فيها من عبارات. والمحاضر المعتمدة تبقى كما كانت.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>الأوراق كلها</translation>
    </message>
    <message>
        <source>Ctrl+S or F9</source>
        <translation>Ctrl+S أو F9</translation>
    </message>
    <message>
        <source>First page, as it would be</source>
        <translation>الصفحة الأولى كما ستكون</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>The template was saved</source>
        <translation>حُفظ القالب</translation>
    </message>
</context>
<context>
    <name>tahaluf::TextModuleDetail</name>
    <message>
        <source>Names in braces are filled in where the text is used: %1</source>
        <translation>تُملأ الأسماء التي بين القوسين حيث يُستعمل النص: %1</translation>
    </message>
</context>
<context>
    <name>tahaluf::TopBar</name>
    <message>
        <source>Tahaluf</source>
        <translation>تحالف</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>ورقة…</translation>
    </message>
    <message>
        <source>Record a proposal</source>
        <translation>تسجيل مقترح</translation>
    </message>
    <message>
        <source>Menu of the program</source>
        <translation>قائمة البرنامج</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>القائمة (F10)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Papers (Ctrl+P or F7)</source>
        <translation>الأوراق (Ctrl+P أو F7)</translation>
    </message>
    <message>
        <source>Record a proposal (Ctrl+Shift+P or F8)</source>
        <translation>تسجيل مقترح (Ctrl+Shift+P أو F8)</translation>
    </message>
</context>
<context>
    <name>tahaluf::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>tahaluf::WelcomePage</name>
    <message>
        <source>This coalition is still empty</source>
        <translation>هذا التحالف ما زال خاليًا</translation>
    </message>
    <message>
        <source>Begin with its first body, or look round in a sample coalition first. The sample is a file of its own; your file stays as it is.</source>
        <translation>ابدأ بأول جهة، أو تعرّف أولًا على تحالف نموذجي. التحالف النموذجي ملف مستقل، ويبقى ملفك على حاله.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح التحالف النموذجي</translation>
    </message>
    <message>
        <source>Add the first body</source>
        <translation>إضافة أول جهة</translation>
    </message>
</context>
<context>
    <name>tahaluf::WindowActions</name>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>أحدث الملفات</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>حفظ نسخة باسم…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Record a proposal</source>
        <translation>تسجيل مقترح</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>الأوراق…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>tahaluf::WindowContent</name>
    <message>
        <source>Building the coalition</source>
        <translation>بناء التحالف</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Founding text</source>
        <translation>وثيقة التأسيس</translation>
    </message>
</context>
</TS>
