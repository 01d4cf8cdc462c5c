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
    <name>AnnualReport</name>
    <message>
        <source>Annual report</source>
        <translation>تقرير سنوي</translation>
    </message>
    <message>
        <source>Annual reports</source>
        <translation>التقارير السنوية</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>كلمة التقديم</translation>
    </message>
    <message>
        <source>Foreword (English)</source>
        <translation>كلمة التقديم (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>الموقِّع</translation>
    </message>
    <message>
        <source>Signed by (English)</source>
        <translation>الموقِّع (بالإنجليزية)</translation>
    </message>
    <message>
        <source>The year ahead</source>
        <translation>العام المقبل</translation>
    </message>
    <message>
        <source>The year ahead (English)</source>
        <translation>العام المقبل (بالإنجليزية)</translation>
    </message>
</context>
<context>
    <name>AnnualReportPaper</name>
    <message>
        <source>The year %1 at a glance; each figure is explained in its part of the report.</source>
        <translation>عام %1 في نظرة واحدة، وكل رقم مفصَّل في موضعه من التقرير.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Which means</source>
        <translation>ومعناه</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>اللقاءات المنعقدة</translation>
    </message>
    <message>
        <source>%1 of the invited bodies came or sent somebody</source>
        <translation>حضر %1 من الجهات المدعوّة أو ناب عنها أحد</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>القرارات المتخذة</translation>
    </message>
    <message>
        <source>by the bodies that decide, in meetings and by circulation</source>
        <translation>اتخذتها الجهات صاحبة القرار في اللقاءات وبالتمرير</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات الصادرة</translation>
    </message>
    <message>
        <source>Actions of the shared plan</source>
        <translation>أعمال الخطة المشتركة</translation>
    </message>
    <message>
        <source>%1 done, progress of the whole plan %2</source>
        <translation>المنفَّذ منها %1، ونسبة إنجاز الخطة كلها %2</translation>
    </message>
    <message>
        <source>Services on record</source>
        <translation>الخدمات المسجَّلة</translation>
    </message>
    <message>
        <source>from hotline to reintegration, each with who it is for and when</source>
        <translation>من الخط الهاتفي إلى إعادة الإدماج، ولكل خدمة فئاتها ومواعيدها</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>نوع الصلة</translation>
    </message>
    <message>
        <source>Core bodies have to do with the work directly, supporting bodies help; the coordinating body calls the meetings and keeps the records.</source>
        <translation>الجهات الأساسية صلتها بالعمل مباشرة، والجهات المساندة تعين عليه، والجهة المنسِّقة تدعو إلى اللقاءات وتحفظ السجلات.</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>بحسب القطاع</translation>
    </message>
    <message>
        <source>New name; before: %1</source>
        <translation>اسم جديد، وكان: %1</translation>
    </message>
    <message>
        <source>What changed in the year</source>
        <translation>ما تغيّر في السنة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Nothing changed in the year.</source>
        <translation>لم يتغيّر شيء في السنة.</translation>
    </message>
    <message>
        <source>No meeting was held in the year.</source>
        <translation>لم يُعقد لقاء في السنة.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Bodies present</source>
        <translation>الجهات الحاضرة</translation>
    </message>
    <message>
        <source>%1 of %2 invited</source>
        <translation>%1 من %2 مدعوّة</translation>
    </message>
    <message>
        <source>What it dealt with</source>
        <translation>ما تناوله اللقاء</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>دون محور</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>موضع تقديمه</translation>
    </message>
    <message>
        <source>Outside meetings</source>
        <translation>خارج اللقاءات</translation>
    </message>
    <message>
        <source>Themes of the proposals</source>
        <translation>محاور المقترحات</translation>
    </message>
    <message>
        <source>How the proposals are spread over the themes shows whether the approaches of the bodies become more diverse from meeting to meeting.</source>
        <translation>يبيّن توزّع المقترحات على المحاور هل تتنوّع مداخل الجهات من لقاء إلى لقاء.</translation>
    </message>
    <message>
        <source>By these figures the coalition measures itself; the target is that of the year %1.</source>
        <translation>بهذه المؤشرات يقيس التحالف عمله، والمستهدف هو مستهدف عام %1.</translation>
    </message>
    <message>
        <source>No picture was chosen for this report.</source>
        <translation>لم تُختر صور لهذا التقرير.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>What is due next</source>
        <translation>ما يحلّ موعده</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>The shared plan has nothing that is due later.</source>
        <translation>ليس في الخطة المشتركة ما يحلّ موعده بعد ذلك.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>No body is recorded yet.</source>
        <translation>لم تُسجَّل جهة بعد.</translation>
    </message>
    <message>
        <source>Each in the words in which it was given, with its state on the day of this report.</source>
        <translation>كلٌّ بلفظه الذي قُدّم به، وحالته يوم إعداد هذا التقرير.</translation>
    </message>
    <message>
        <source>Text as given</source>
        <translation>النص كما ورد</translation>
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
        <source>Nothing was submitted in the year.</source>
        <translation>لم يُقدَّم شيء في السنة.</translation>
    </message>
    <message>
        <source>Nothing of it is part of this edition.</source>
        <translation>ليس في هذه النسخة شيء منه.</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>أين وصلت</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>ما أفضى إليه</translation>
    </message>
    <message>
        <source>Outcome and reason</source>
        <translation>النتيجة وسببها</translation>
    </message>
    <message>
        <source>No proposal of the year was adopted yet.</source>
        <translation>لم يُؤخذ بأي من مقترحات السنة بعد.</translation>
    </message>
    <message>
        <source>No proposal of the year was put off or not adopted.</source>
        <translation>لم يُؤجَّل أي من مقترحات السنة ولم يُترك.</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>التوصية %1</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>ما أُخذ به</translation>
    </message>
    <message>
        <source>Put off, merged or not adopted</source>
        <translation>ما أُجّل أو دُمج أو لم يُؤخذ به</translation>
    </message>
    <message>
        <source>A decision is taken by the positions of the bodies under the coalition’s rules, as a rule by consensus. Whoever agrees with a reservation says which.</source>
        <translation>يُتخذ القرار بمواقف الجهات وفق قواعد التحالف، والأصل فيه التوافق. ومن وافق مع تحفظ ذكر تحفظه.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخه</translation>
    </message>
    <message>
        <source>No decision was taken in the year.</source>
        <translation>لم يُتخذ قرار في السنة.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>التحفظ</translation>
    </message>
    <message>
        <source>No body had a reservation.</source>
        <translation>لم تتحفظ أي جهة.</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>التحفظات</translation>
    </message>
    <message>
        <source>The founding text says what the coalition is for and how it works. It grows out of the proposals of the bodies; only an approved version is the final wording.</source>
        <translation>وثيقة التأسيس تقول لمَ التحالف وكيف يعمل. وهي ثمرة مقترحات الجهات، ولا تكون صيغة نهائية إلا بعد اعتمادها.</translation>
    </message>
    <message>
        <source>No version was written yet.</source>
        <translation>لم تُكتب أي صيغة بعد.</translation>
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
        <translation>المواد</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>المتوافق عليه</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Comments of the bodies</source>
        <translation>مرئيات الجهات</translation>
    </message>
    <message>
        <source>Circulated on</source>
        <translation>تاريخ التعميم</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>الصادرة</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>المنفَّذة</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>الجارية</translation>
    </message>
    <message>
        <source>Overdue of these</source>
        <translation>المتأخر منها</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>No recommendation was issued yet.</source>
        <translation>لم تصدر توصية بعد.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>There is no shared plan yet.</source>
        <translation>لا خطة مشتركة بعد.</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>نسبة إنجاز الخطة</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الأعمال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>المتأخر</translation>
    </message>
    <message>
        <source>Goals and activities</source>
        <translation>الأهداف والأنشطة</translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation>متى يجري ذلك</translation>
    </message>
    <message>
        <source>The filled part of a bar is what is done; “!” marks what is overdue; the upright line is the last day of this report.</source>
        <translation>الجزء المملوء من الشريط ما أُنجز، وعلامة «!» ما تأخر، والخط القائم آخر أيام هذا التقرير.</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>كلمة التقديم</translation>
    </message>
    <message>
        <source>The coalition and this report</source>
        <translation>التحالف وهذا التقرير</translation>
    </message>
    <message>
        <source>The coalition in figures</source>
        <translation>التحالف في أرقام</translation>
    </message>
    <message>
        <source>The bodies and how they changed</source>
        <translation>الجهات وما تغيّر فيها</translation>
    </message>
    <message>
        <source>Meetings and their themes</source>
        <translation>اللقاءات ومحاورها</translation>
    </message>
    <message>
        <source>Proposals and what became of them</source>
        <translation>المقترحات وما آل إليه أمرها</translation>
    </message>
    <message>
        <source>Decisions and reservations</source>
        <translation>القرارات والتحفظات</translation>
    </message>
    <message>
        <source>The founding text</source>
        <translation>وثيقة التأسيس</translation>
    </message>
    <message>
        <source>Recommendations and how far they are</source>
        <translation>التوصيات وما نُفّذ منها</translation>
    </message>
    <message>
        <source>The shared plan</source>
        <translation>الخطة المشتركة</translation>
    </message>
    <message>
        <source>Services and referral paths</source>
        <translation>الخدمات ومسارات الإحالة</translation>
    </message>
    <message>
        <source>Resources shared</source>
        <translation>الموارد المتشارَكة</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>References and obligations</source>
        <translation>المراجع والالتزامات</translation>
    </message>
    <message>
        <source>Memoranda of understanding</source>
        <translation>مذكرات التفاهم</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>The year in pictures</source>
        <translation>السنة في صور</translation>
    </message>
    <message>
        <source>The year ahead</source>
        <translation>العام المقبل</translation>
    </message>
    <message>
        <source>Bodies of the coalition</source>
        <translation>جهات التحالف</translation>
    </message>
    <message>
        <source>What was submitted in the year</source>
        <translation>ما قُدّم في السنة</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <translation>التقرير السنوي %1</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>الملحق %1</translation>
    </message>
    <message>
        <source>What the coalition did from %1 to %2, for its partners.</source>
        <translation>ما عمله التحالف من %1 إلى %2، مقدَّم إلى شركائه.</translation>
    </message>
    <message>
        <source>Made from the records as they stood on %1.</source>
        <translation>أُعدّ من السجلات كما كانت في %1.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>This report tells the partners, and whoever wants to know, what the coalition did in the year %1. Everything in it comes from the coalition’s own records: minutes, the register of proposals, decisions, the shared plan.</source>
        <translation>يخبر هذا التقرير الشركاء، وكل من أراد أن يعرف، بما عمله التحالف في عام %1. وكل ما فيه مأخوذ من سجلات التحالف نفسها: المحاضر وسجل المقترحات والقرارات والخطة المشتركة.</translation>
    </message>
    <message>
        <source>%1 brings together the bodies that have to do with combating trafficking in human beings: ministries, the prosecution, health and education, civil society and individuals. One of them coordinates the work. They meet in consultative meetings, and what each of them proposes there is recorded in its own words.</source>
        <translation>يجمع %1 الجهات ذات الصلة بمكافحة الاتجار بالبشر: الوزارات والنيابة العامة والجهات الصحية والتعليمية ومنظمات المجتمع المدني والشخصيات. وتتولى إحداها تنسيق العمل. وتلتقي الجهات في لقاءات تشاورية يُسجَّل فيها ما تقترحه كل جهة بلفظها.</translation>
    </message>
    <message>
        <source>No proposal is lost: each is studied, and its outcome is recorded with the reason. What is adopted becomes a recommendation that a body carries out, an action of the shared plan, or an article of the founding text on which the bodies decide.</source>
        <translation>ولا يضيع مقترح: فكل مقترح يُدرس، وتُسجَّل نتيجة دراسته بسببها. وما يُؤخذ به يصير توصية تنفّذها جهة، أو عملًا في الخطة المشتركة، أو مادة في وثيقة التأسيس تقرّرها الجهات.</translation>
    </message>
    <message>
        <source>Words used in this report</source>
        <translation>ألفاظ ترد في هذا التقرير</translation>
    </message>
    <message>
        <source>Body: </source>
        <translation>الجهة: </translation>
    </message>
    <message>
        <source>a member of the coalition or somebody it works with; core bodies have to do with the work directly, supporting bodies help.</source>
        <translation>عضو في التحالف أو من يعمل معه؛ والجهات الأساسية صلتها بالعمل مباشرة، والمساندة تعين عليه.</translation>
    </message>
    <message>
        <source>Proposal: </source>
        <translation>المقترح: </translation>
    </message>
    <message>
        <source>what a body said the coalition should do, numbered and kept in its own words.</source>
        <translation>ما رأت جهة أن يعمله التحالف، مرقَّمًا ومحفوظًا بلفظه.</translation>
    </message>
    <message>
        <source>Decision: </source>
        <translation>القرار: </translation>
    </message>
    <message>
        <source>what the bodies agreed on, with the reservations that some of them had.</source>
        <translation>ما اتفقت عليه الجهات، مع تحفظات من تحفّظ منها.</translation>
    </message>
    <message>
        <source>Recommendation: </source>
        <translation>التوصية: </translation>
    </message>
    <message>
        <source>what came out of the study of proposals, with a body that carries it out by a day.</source>
        <translation>ما صدر عن دراسة المقترحات، ولها جهة تنفّذها في موعد.</translation>
    </message>
    <message>
        <source>Referral path: </source>
        <translation>مسار الإحالة: </translation>
    </message>
    <message>
        <source>who does what, step by step, when somebody may be a victim.</source>
        <translation>من يعمل ماذا، خطوة بخطوة، متى اشتُبه في أن شخصًا ضحية.</translation>
    </message>
    <message>
        <source>Indicator: </source>
        <translation>المؤشر: </translation>
    </message>
    <message>
        <source>a figure by which the coalition measures itself, with a target for each year.</source>
        <translation>رقم يقيس به التحالف عمله، وله مستهدف لكل سنة.</translation>
    </message>
    <message>
        <source>This report names no victim and nothing by which one could be recognised; addresses of shelters are in no edition of it.</source>
        <translation>لا يذكر هذا التقرير اسم ضحية ولا ما تُعرف به، ولا ترد عناوين دور الإيواء في أي نسخة منه.</translation>
    </message>
    <message>
        <source>What the bodies do for those who were trafficked. How to reach a service stands in the directory of services, which the partners have.</source>
        <translation>ما تقدّمه الجهات لضحايا الاتجار. أما طريقة الوصول إلى كل خدمة ففي دليل الخدمات الذي لدى الشركاء.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>No service is recorded yet.</source>
        <translation>لم تُسجَّل خدمة بعد.</translation>
    </message>
    <message>
        <source>Referral path: %1</source>
        <translation>مسار الإحالة: %1</translation>
    </message>
    <message>
        <source>What one body offers and another one used in the year: rooms, trainers, experts, publications. Money and hours saved are as the bodies stated them.</source>
        <translation>ما تتيحه جهة واستعملته أخرى في السنة: قاعات ومدربون وخبراء ومطبوعات. والمبالغ والساعات الموفَّرة كما ذكرتها الجهات.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>الموزَّع</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Waited for</source>
        <translation>المنتظر</translation>
    </message>
    <message>
        <source>Answered of these</source>
        <translation>نسبة الوارد</translation>
    </message>
    <message>
        <source>No questionnaire was handed out yet.</source>
        <translation>لم تُوزَّع استمارة بعد.</translation>
    </message>
    <message>
        <source>Forms that the bodies fill in so that all know what each of them does, has and needs. What they answered stands in a paper of its own, in which small counts are hidden.</source>
        <translation>استمارات تملؤها الجهات ليُعرف ما تعمله كل منها وما لديها وما تحتاج إليه. أما إجاباتها ففي ورقة خاصة بها، تُخفى فيها الأعداد الصغيرة.</translation>
    </message>
    <message>
        <source>The laws, conventions and standards that the work rests on, and how far the duties that follow from them are fulfilled.</source>
        <translation>القوانين والاتفاقيات والمعايير التي يقوم عليها العمل، ومدى الوفاء بما توجبه.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>No reference is recorded yet.</source>
        <translation>لم يُسجَّل مرجع بعد.</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>What bodies agreed in writing to do for one another.</source>
        <translation>ما اتفقت الجهات كتابةً على أن تعمله بعضها لبعض.</translation>
    </message>
    <message numerus="yes">
        <source>%n has (have) an outcome, the others are recorded or being studied</source>
        <translation>
            <numerusform>لم يُبتّ في أي منها بعد</numerusform>
            <numerusform>بُتّ في واحد منها، والباقي مسجّل أو قيد الدراسة</numerusform>
            <numerusform>بُتّ في اثنين منها، والباقي مسجّل أو قيد الدراسة</numerusform>
            <numerusform>بُتّ في %n منها، والباقي مسجّل أو قيد الدراسة</numerusform>
            <numerusform>بُتّ في %n منها، والباقي مسجّل أو قيد الدراسة</numerusform>
            <numerusform>بُتّ في %n منها، والباقي مسجّل أو قيد الدراسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is (are) carried out</source>
        <translation>
            <numerusform>لم تُنفَّذ أي منها بعد</numerusform>
            <numerusform>نُفّذت واحدة منها</numerusform>
            <numerusform>نُفّذت اثنتان منها</numerusform>
            <numerusform>نُفّذت %n منها</numerusform>
            <numerusform>نُفّذت %n منها</numerusform>
            <numerusform>نُفّذت %n منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) joined</source>
        <translation>
            <numerusform>لم تنضم أي منها</numerusform>
            <numerusform>انضمّت واحدة منها</numerusform>
            <numerusform>انضمّت اثنتان منها</numerusform>
            <numerusform>انضمّت %n منها</numerusform>
            <numerusform>انضمّت %n منها</numerusform>
            <numerusform>انضمّت %n منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more action(s) of the shared plan is (are) due later.</source>
        <translation>
            <numerusform>لا يحلّ بعد ذلك موعد عمل آخر من الخطة المشتركة.</numerusform>
            <numerusform>ويحلّ بعد ذلك موعد عمل آخر من الخطة المشتركة.</numerusform>
            <numerusform>ويحلّ بعد ذلك موعد عملين آخرين من الخطة المشتركة.</numerusform>
            <numerusform>ويحلّ بعد ذلك موعد %n أعمال أخرى من الخطة المشتركة.</numerusform>
            <numerusform>ويحلّ بعد ذلك موعد %n عملًا آخر من الخطة المشتركة.</numerusform>
            <numerusform>ويحلّ بعد ذلك موعد %n عمل آخر من الخطة المشتركة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) was (were) recorded in the year, without those that were withdrawn.</source>
        <translation>
            <numerusform>لم يُسجَّل في السنة مقترح غير ما سُحب.</numerusform>
            <numerusform>سُجّل في السنة مقترح واحد، دون ما سُحب.</numerusform>
            <numerusform>سُجّل في السنة مقترحان، دون ما سُحب.</numerusform>
            <numerusform>سُجّلت في السنة %n مقترحات، دون ما سُحب.</numerusform>
            <numerusform>سُجّل في السنة %n مقترحًا، دون ما سُحب.</numerusform>
            <numerusform>سُجّل في السنة %n مقترح، دون ما سُحب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Capacity building</source>
        <translation>بناء القدرات</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>ساعات الحضور</translation>
    </message>
    <message>
        <source>Gain in knowledge</source>
        <translation>التحسّن في المعرفة</translation>
    </message>
    <message>
        <source>No training programme ran in the year.</source>
        <translation>لم يُعقد برنامج تدريبي في هذا العام.</translation>
    </message>
    <message>
        <source>Programmes that build what the staff of the bodies know and can do. A certificate needs the share of the hours that its programme sets; the gain is in points between the tests before and after, of those who took both.</source>
        <translation>برامج تنمّي معارف موظفي الجهات ومهاراتهم. تُمنح الشهادة لمن حضر من الساعات النسبة التي يحددها البرنامج، والتحسّن فرق النقاط بين الاختبارين القبلي والبعدي لمن أدّاهما معًا.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>AnnualReportWorkflow</name>
    <message>
        <source>Write the year in four digits, as in 2013.</source>
        <translation>اكتب السنة بأربعة أرقام، مثل 2013.</translation>
    </message>
    <message>
        <source>There is a report of this year already: change that one.</source>
        <translation>لهذه السنة تقرير من قبل، فعدّله.</translation>
    </message>
    <message>
        <source>“%1” is no picture that papers can print: choose a PNG, JPEG or SVG file.</source>
        <translation>«%1» ليس صورة تُطبع في الأوراق. اختر ملف PNG أو JPEG أو SVG.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستمارة المعبأة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>لا يوافق السؤال</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>List of answers</source>
        <translation>قائمة إجابات</translation>
    </message>
    <message>
        <source>Lists of answers</source>
        <translation>قوائم الإجابات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>الاسم (بالإنجليزية)</translation>
    </message>
</context>
<context>
    <name>AnswerOption</name>
    <message>
        <source>Answer of a list</source>
        <translation>إجابة في قائمة</translation>
    </message>
    <message>
        <source>Answers of lists</source>
        <translation>إجابات القوائم</translation>
    </message>
    <message>
        <source>List of answers</source>
        <translation>قائمة الإجابات</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>النص (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Asks for words</source>
        <translation>يطلب توضيحًا بالكتابة</translation>
    </message>
</context>
<context>
    <name>AnswerProposal</name>
    <message>
        <source>Proposal from an answer</source>
        <translation>مقترح من إجابة</translation>
    </message>
    <message>
        <source>Proposals from answers</source>
        <translation>المقترحات المأخوذة من الإجابات</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Text taken</source>
        <translation>النص المأخوذ</translation>
    </message>
</context>
<context>
    <name>AnswerPurpose</name>
    <message>
        <source>Results only</source>
        <translation>للنتائج فقط</translation>
    </message>
    <message>
        <source>Tier of the body</source>
        <translation>نوع صلة الجهة</translation>
    </message>
    <message>
        <source>Sector of the body</source>
        <translation>قطاع الجهة</translation>
    </message>
    <message>
        <source>Services of the body</source>
        <translation>خدمات الجهة</translation>
    </message>
    <message>
        <source>Resources of the body</source>
        <translation>موارد الجهة</translation>
    </message>
    <message>
        <source>Experts of the body</source>
        <translation>خبراء الجهة</translation>
    </message>
    <message>
        <source>Phone of the body</source>
        <translation>هاتف الجهة</translation>
    </message>
    <message>
        <source>E-mail of the body</source>
        <translation>بريد الجهة الإلكتروني</translation>
    </message>
    <message>
        <source>Address of the body</source>
        <translation>عنوان الجهة</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Membership in the coalition</source>
        <translation>عضوية التحالف</translation>
    </message>
</context>
<context>
    <name>AnswerRoom</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>CE</source>
        <translation>م</translation>
    </message>
    <message>
        <source>AH</source>
        <translation>هـ</translation>
    </message>
    <message>
        <source>(day, month, year: one calendar is enough)</source>
        <translation>(اليوم والشهر والسنة بأحد التقويمين)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>We agree</source>
        <translation>نوافق</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>الاسم والوظيفة</translation>
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
        <source>Stamp of the body</source>
        <translation>ختم الجهة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>(one calendar is enough)</source>
        <translation>(يكفي أحد التقويمين)</translation>
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
    <name>AnswerText</name>
    <message>
        <source>Question %1: “%2” is none of its answers. They are: %3.</source>
        <translation>السؤال %1: «%2» ليس من إجاباته، وهي: %3.</translation>
    </message>
    <message>
        <source>Question %1: “%2” is named twice.</source>
        <translation>السؤال %1: ورد «%2» مرتين.</translation>
    </message>
    <message>
        <source>Question %1: choose at least %2; %3 were chosen.</source>
        <translation>السؤال %1: يُختار %2 على الأقل، وقد اختير %3.</translation>
    </message>
    <message>
        <source>Question %1: %3 is too small; at least %2 is possible.</source>
        <translation>السؤال %1: القيمة %3 أصغر من الممكن، وأقلها %2.</translation>
    </message>
    <message>
        <source>Question %1: choose at most %2; %3 were chosen.</source>
        <translation>السؤال %1: يُختار %2 على الأكثر، وقد اختير %3.</translation>
    </message>
    <message>
        <source>Question %1: %3 is too large; at most %2 is possible.</source>
        <translation>السؤال %1: القيمة %3 أكبر من الممكن، وأكثرها %2.</translation>
    </message>
    <message>
        <source>Question %1: “%2” is neither yes nor no.</source>
        <translation>السؤال %1: «%2» ليست نعم ولا لا.</translation>
    </message>
    <message>
        <source>Question %1: “%2” is not a number. Write it in digits, a point before decimals, nothing between thousands.</source>
        <translation>السؤال %1: «%2» ليس عددًا. اكتبوه بالأرقام، وقبل الكسور نقطة، ومن غير فواصل بين الآلاف.</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>السؤال %1: %2</translation>
    </message>
    <message>
        <source>Question %1, row %2: there are more cells than the table has columns.</source>
        <translation>السؤال %1، الصف %2: الخانات أكثر من أعمدة الجدول.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>Question %1: the answer is longer than %2 letters. Attach it as a file instead.</source>
        <translation>السؤال %1: الإجابة أطول من %2 حرف. أرفقوها ملفًا بدلًا من ذلك.</translation>
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
    <name>AuditPaper</name>
    <message>
        <source>Record of changes</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>The history knows no record with the uid “%1”.</source>
        <translation>لا يعرف السجل قيدًا معرّفه «%1».</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>عدد التغييرات</translation>
    </message>
    <message>
        <source>Newest link of the history</source>
        <translation>أحدث حلقة في السجل</translation>
    </message>
    <message>
        <source>The history is kept for the foundation alone; it stands in the internal edition.</source>
        <translation>السجل خاص بالمؤسسة وحدها، وموضعه النسخة الداخلية.</translation>
    </message>
    <message>
        <source>Here stand the first %1 changes; ask for a shorter period to see the others.</source>
        <translation>هذه أول %1 من التغييرات؛ اطلب مدة أقصر لترى بقيتها.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>تراجع عن %1</translation>
    </message>
    <message>
        <source>redo: %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>مُحي نهائيًا</translation>
    </message>
    <message>
        <source>inner data only</source>
        <translation>بيانات داخلية فقط</translation>
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
    <message>
        <source>the disk reported an error</source>
        <translation>أبلغ القرص عن خطأ</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>The folder “%1” for backups cannot be made. Choose another one, or free some space.</source>
        <translation>تعذّر إنشاء مجلد النسخ الاحتياطية «%1». اختاروا غيره أو أفسحوا مساحة.</translation>
    </message>
    <message>
        <source>The second folder for backups, “%1”, is not there. Plug in its disk, or choose another one.</source>
        <translation>المجلد الثاني للنسخ الاحتياطية «%1» غير موجود. صِلوا قرصه أو اختاروا غيره.</translation>
    </message>
    <message>
        <source>“%1” is where the file and its first copies lie. Choose a folder on another disk.</source>
        <translation>في «%1» يقع الملف ونسخه الأولى. اختاروا مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”. Choose another folder.</source>
        <translation>تتعذّر الكتابة في «%1». اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is not a backup of this file: its last change is not in this file’s history.</source>
        <translation>«%1» ليست نسخة احتياطية من هذا الملف: آخر تغيير فيها ليس في سجل تغييراته.</translation>
    </message>
    <message>
        <source>There is no room for a trial in “%1”.</source>
        <translation>لا متسع للتجربة في «%1».</translation>
    </message>
    <message>
        <source>Set a passphrase first: copies are encrypted with it.</source>
        <translation>يُرجى تعيين عبارة مرور أولًا، فبها تُشفَّر النسخ.</translation>
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
    <name>BundleExport</name>
    <message>
        <source>A bundle is for another station than this one.</source>
        <translation>الحزمة تُعَدّ لمحطة أخرى غير هذه المحطة.</translation>
    </message>
</context>
<context>
    <name>BundleFile</name>
    <message>
        <source>The bundle is damaged or was cut off on its way. Fetch it again; nothing was changed.</source>
        <translation>الحزمة تالفة أو انقطعت في أثناء نقلها. اجلبها من جديد؛ ولم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Unpacked, the bundle would be larger than a bundle ever is. It was not made by this program; nothing was changed.</source>
        <translation>يفوق حجم الحزمة بعد فك ضغطها حجم أي حزمة، فهي ليست من صنع هذا البرنامج؛ ولم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>The file is larger than a bundle ever is. Nothing was changed.</source>
        <translation>الملف أكبر من أي حزمة تبادل. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The file is no exchange bundle. Nothing was changed.</source>
        <translation>الملف ليس حزمة تبادل. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer version of the program (format %1, this program reads %2). Bring this program up to date first; nothing was changed.</source>
        <translation>أُعدّت الحزمة بإصدار أحدث من البرنامج (الصيغة %1، وهذا البرنامج يقرأ الصيغة %2). حدِّث هذا البرنامج أولًا؛ ولم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>BundleLines</name>
    <message>
        <source>The bundle holds something that is not part of any bundle. Nothing was changed.</source>
        <translation>تحتوي الحزمة على ما ليس من أجزاء حزم التبادل. لم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>BundleMerge</name>
    <message>
        <source>An earlier bundle from “%1” is missing: it has to be merged first. Ask for a new bundle; it holds all that is missing.</source>
        <translation>تنقص حزمة سابقة من «%1» يجب دمجها أولًا. اطلب حزمة جديدة، ففيها كل ما ينقص.</translation>
    </message>
    <message>
        <source>Somebody worked in two copies of the same station’s file, so they cannot be merged. Make a station of its own for each computer.</source>
        <translation>جرى العمل في نسختين من ملف محطة واحدة، فلا يمكن دمجهما. أنشئ لكل حاسوب محطة خاصة به.</translation>
    </message>
    <message>
        <source>The bundle holds records of a kind that this program does not know (%1). Nothing was changed.</source>
        <translation>تحتوي الحزمة على سجلات من نوع لا يعرفه هذا البرنامج (%1). لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The bundle is from another coalition. Nothing was changed.</source>
        <translation>الحزمة من تحالف آخر. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer version of the program (schema %1, this program has %2). Bring this program up to date first; nothing was changed.</source>
        <translation>أُعدّت الحزمة بإصدار أحدث من البرنامج (المخطط %1، ولدى هذا البرنامج %2). حدِّث هذا البرنامج أولًا؛ ولم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The bundle was made in this file itself: there is nothing to merge.</source>
        <translation>أُعدّت الحزمة في هذا الملف نفسه، فليس فيها ما يُدمج.</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message>
        <source>Save as a calendar</source>
        <translation>حفظ في تقويم</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Calendar for Outlook, Thunderbird and phones</source>
        <translation>تقويم لبرنامجي Outlook وThunderbird وللهواتف</translation>
    </message>
    <message>
        <source>Address cards for every program, vCard 3.0</source>
        <translation>بطاقات عناوين لكل البرامج، vCard 3.0</translation>
    </message>
    <message>
        <source>Address cards with names in both languages, vCard 4.0</source>
        <translation>بطاقات عناوين فيها الأسماء باللغتين، vCard 4.0</translation>
    </message>
    <message>
        <source>Save as address cards</source>
        <translation>حفظ في بطاقات عناوين</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved</source>
        <translation>
            <numerusform>لم يُحفظ أي سجل</numerusform>
            <numerusform>حُفظ سجل واحد</numerusform>
            <numerusform>حُفظ سجلان</numerusform>
            <numerusform>حُفظت %n سجلات</numerusform>
            <numerusform>حُفظ %n سجلًا</numerusform>
            <numerusform>حُفظ %n سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardFiles</name>
    <message>
        <source>%1 (Umm al-Qura calendar)</source>
        <translation>%1 (تقويم أم القرى)</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>جدول الأعمال:</translation>
    </message>
    <message>
        <source>Only meetings go into a calendar (.ics), not “%1”.</source>
        <translation>لا يُكتب في التقويم (‎.ics) إلا اللقاءات، لا «%1».</translation>
    </message>
    <message>
        <source>Only people have address cards (.vcf), not “%1”.</source>
        <translation>بطاقات العناوين (‎.vcf) للأشخاص وحدهم، لا لـ «%1».</translation>
    </message>
</context>
<context>
    <name>CellReader</name>
    <message>
        <source>Field “%1”: %2</source>
        <translation>الحقل «%1»: %2</translation>
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
    <name>Certificate</name>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>المتدرب</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Holder (English)</source>
        <translation>صاحب الشهادة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Body (English)</source>
        <translation>الجهة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Programme no.</source>
        <translation>رقم البرنامج</translation>
    </message>
    <message>
        <source>Title of the programme</source>
        <translation>عنوان البرنامج</translation>
    </message>
    <message>
        <source>Title of the programme (English)</source>
        <translation>عنوان البرنامج (بالإنجليزية)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Minutes attended</source>
        <translation>دقائق الحضور</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>تاريخ السحب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>التسلسل</translation>
    </message>
</context>
<context>
    <name>CertificatePaper</name>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>No certificate was issued yet.</source>
        <translation>لم تصدر أي شهادة بعد.</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>سُحبت في %1</translation>
    </message>
    <message>
        <source>held on %1</source>
        <translation>المنعقد في %1</translation>
    </message>
    <message>
        <source>held from %1
until %2</source>
        <translation>المنعقد من %1
إلى %2</translation>
    </message>
    <message>
        <source>Certificate of Training</source>
        <translation>شهادة تدريب</translation>
    </message>
    <message>
        <source>is awarded to</source>
        <translation>تُمنح هذه الشهادة إلى</translation>
    </message>
    <message>
        <source>who met the requirements of the</source>
        <translation>لاستيفاء متطلبات</translation>
    </message>
    <message>
        <source>Hours of training attended: %1</source>
        <translation>عدد ساعات التدريب المحضورة: %1</translation>
    </message>
    <message>
        <source>Certificate no. %1</source>
        <translation>شهادة رقم %1</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>صدرت في %1</translation>
    </message>
    <message>
        <source>To verify it, give the secretariat its number and the code %1.</source>
        <translation>للتحقق من صحتها يُذكر لأمانة التحالف رقمها والرمز %1.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Director General</source>
        <translation>المدير العام</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
</context>
<context>
    <name>CertificateState</name>
    <message>
        <source>Valid</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
</context>
<context>
    <name>CertificateWorkflow</name>
    <message>
        <source>Certificates are issued once the programme is completed.</source>
        <translation>تصدر الشهادات بعد اكتمال البرنامج.</translation>
    </message>
    <message>
        <source>A certificate is issued after the programme was completed, today at the latest.</source>
        <translation>تصدر الشهادة بعد اكتمال البرنامج، ولا يتأخر تاريخها عن اليوم.</translation>
    </message>
    <message>
        <source>Nobody is left who earned a certificate and has none.</source>
        <translation>لم يبق أحد استحق شهادة ولم يتسلمها.</translation>
    </message>
    <message>
        <source>A certificate stays as it was issued: withdraw it, and issue another.</source>
        <translation>تبقى الشهادة كما صدرت: اسحبها وأصدر غيرها.</translation>
    </message>
    <message>
        <source>A certificate names its holder and the day it was issued on.</source>
        <translation>تذكر الشهادة صاحبها ويوم إصدارها.</translation>
    </message>
    <message>
        <source>Say why it was withdrawn.</source>
        <translation>اذكر سبب السحب.</translation>
    </message>
    <message>
        <source>The verification code of %1 does not fit what the certificate attests.</source>
        <translation>رمز التحقق من %1 لا يطابق ما تشهد به الشهادة.</translation>
    </message>
    <message>
        <source>A certificate is not deleted: withdraw it, so that it can be told what became of its number.</source>
        <translation>لا تُحذف الشهادة: اسحبها ليُعرف ما آل إليه رقمها.</translation>
    </message>
    <message>
        <source>%1 is withdrawn already.</source>
        <translation>%1 مسحوبة من قبل.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a certificate. Write it as %2.</source>
        <translation>«%1» ليس رقم شهادة. اكتبه على هذا النحو: %2.</translation>
    </message>
    <message>
        <source>No certificate with the number %1 was issued from this file.</source>
        <translation>لم تصدر من هذا الملف شهادة بالرقم %1.</translation>
    </message>
    <message>
        <source>The code is not the one of %1: the paper is not the one that was issued.</source>
        <translation>الرمز ليس رمز %1: الورقة ليست هي التي صدرت.</translation>
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
    <message>
        <source>The content of change %1 of station %2 is missing, although nobody erased it.</source>
        <translation>مضمون التغيير %1 من المحطة %2 مفقود، مع أن أحدًا لم يمحه.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>a kind of record and its title, as in: the body “Ministry of Justice”</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>returning %1 to an earlier state</source>
        <translation>إعادة %1 إلى حال سابقة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a named command and the record it is about, as in: approval of minutes: Second meeting
----------
a record and the state it got, as in: the second meeting: minutes approved</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>deleting %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>restoring %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>editing %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message numerus="yes">
        <source> and %n other record(s)</source>
        <translation>
            <numerusform> دون غيره</numerusform>
            <numerusform> وقيد آخر</numerusform>
            <numerusform> وقيدين آخرين</numerusform>
            <numerusform> و%n قيود أخرى</numerusform>
            <numerusform> و%n قيدًا آخر</numerusform>
            <numerusform> و%n قيد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day with both dates, a time of day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>مُحي نهائيًا</translation>
    </message>
</context>
<context>
    <name>ChangeUndo</name>
    <message>
        <source>The history does not say any more what “%1” was before.</source>
        <translation>لم يعد سجل التغييرات يذكر ما كان عليه «%1» من قبل.</translation>
    </message>
    <message>
        <source>The record “%1” is not there any more.</source>
        <translation>لم يعد السجل «%1» موجودًا.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>ليس هناك ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>“%1” was changed after that, so it cannot be undone as a whole. Change single records instead.</source>
        <translation>عُدّل «%1» بعد ذلك، فلا يمكن التراجع عن الكل معًا. عدّل السجلات واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Something newer belongs to “%1”, so it cannot be undone as a whole. Change single records instead.</source>
        <translation>ارتبط بالسجل «%1» ما هو أحدث منه، فلا يمكن التراجع عن الكل معًا. عدّل السجلات واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>That was taken back already.</source>
        <translation>سبق التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>This cannot be undone: what it was about was erased for good, and nothing in this file holds it any more.</source>
        <translation>لا يمكن التراجع عن هذا: فما يتعلق به مُحي نهائيًا ولم يبق منه شيء في هذا الملف.</translation>
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
    <name>Citation</name>
    <message>
        <source>Citation</source>
        <translation>استشهاد</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Article of the reference</source>
        <translation>مادة المرجع</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Article of the founding text</source>
        <translation>مادة وثيقة التأسيس</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>CitationList</name>
    <message>
        <source>Cite a reference</source>
        <translation>الاستشهاد بمرجع</translation>
    </message>
    <message>
        <source>No reference is cited yet.</source>
        <translation>لا مراجع مستشهد بها بعد.</translation>
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
    <message>
        <source>There is no proposal “%1” in this file. Write its number as it stands in the register, as in ت 2-011.</source>
        <translation>لا يوجد في هذا الملف مقترح «%1». اكتب رقمه كما هو في السجل، مثل ت 2-011.</translation>
    </message>
    <message>
        <source>The proposal: its number or uid</source>
        <translation>المقترح: رقمه أو معرّفه</translation>
    </message>
    <message>
        <source>Put the founding form into it, as a draft</source>
        <translation>إضافة استمارة التأسيس إليه مسودةً</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read. Name another with --sheet: %2.</source>
        <translation>قُرئت الورقة «%1» وحدها. سمِّ غيرها بالخيار ‎--sheet‎: ‏%2.</translation>
    </message>
    <message>
        <source>A .xlsx, .csv or .json file</source>
        <translation>ملف ‎.xlsx أو ‎.csv أو ‎.json</translation>
    </message>
    <message>
        <source>Save the good rows and write the refused ones to this .xlsx or .csv file</source>
        <translation>حفظ الصفوف السليمة وكتابة المرفوضة في ملف ‎.xlsx أو ‎.csv هذا</translation>
    </message>
    <message>
        <source>The sheet of the .xlsx file; otherwise the first one with something in it</source>
        <translation>ورقة ملف ‎.xlsx المقصودة؛ وإلا فأول ورقة فيها بيانات</translation>
    </message>
    <message>
        <source>Encoding of the .csv file, as windows-1256; found out otherwise</source>
        <translation>ترميز ملف ‎.csv، مثل windows-1256؛ وإلا فيُتعرَّف تلقائيًا</translation>
    </message>
    <message>
        <source>Row %1, kept as a draft: %2</source>
        <translation>الصف %1، حُفظ مسودةً: %2</translation>
    </message>
    <message>
        <source>There is no questionnaire “%1” in this file. Write its code and version, as in TF-1.</source>
        <translation>لا توجد استمارة «%1» في هذا الملف. اكتبوا رمزها وإصدارها، مثل TF-1.</translation>
    </message>
    <message>
        <source>The questionnaire: its code and version, as in TF-1</source>
        <translation>الاستمارة: رمزها وإصدارها، مثل TF-1</translation>
    </message>
    <message>
        <source>One handed-out form: the code printed on it</source>
        <translation>استمارة موزَّعة: الرمز المطبوع عليها</translation>
    </message>
    <message>
        <source>Row %1 is probably there already: %2</source>
        <translation>الصف %1 موجود على الأرجح: %2</translation>
    </message>
    <message>
        <source>Several forms are in use: %1. Choose one with --questionnaire.</source>
        <translation>أكثر من استمارة قيد الاستعمال: %1. اختر واحدة منها بـ --questionnaire.</translation>
    </message>
    <message>
        <source>No form is in use.</source>
        <translation>لا استمارة قيد الاستعمال.</translation>
    </message>
    <message>
        <source>There is no form “%1”.</source>
        <translation>لا توجد استمارة «%1».</translation>
    </message>
    <message>
        <source>“%1” is there already, and answers may be in it. Name another folder, or replace it with --replace.</source>
        <translation>الملف «%1» موجود، وقد تكون فيه أجوبة. سمِّ مجلدًا آخر، أو استبدله بـ --replace.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files were refused.</source>
        <translation>
            <numerusform>لم يُرفض أي ملف.</numerusform>
            <numerusform>رُفض ملف واحد.</numerusform>
            <numerusform>رُفض ملفان.</numerusform>
            <numerusform>رُفضت %n ملفات.</numerusform>
            <numerusform>رُفض %n ملفًا.</numerusform>
            <numerusform>رُفض %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a spreadsheet to fill in for each body whose answer is waited for</source>
        <translation>كتابة جدول للتعبئة لكل جهة يُنتظر ردها</translation>
    </message>
    <message>
        <source>Where the spreadsheets go, named by code and body</source>
        <translation>مجلد الجداول؛ يُسمّى كل منها بالرمز والجهة</translation>
    </message>
    <message>
        <source>Number of the form, as TF-1; otherwise the one in use</source>
        <translation>رقم الاستمارة، مثل TF-1؛ وإلا فالتي قيد الاستعمال</translation>
    </message>
    <message>
        <source>Only the form with this code; may be repeated</source>
        <translation>الاستمارة ذات هذا الرمز وحدها؛ ويجوز تكراره</translation>
    </message>
    <message>
        <source>Language of the spreadsheets: ar or en</source>
        <translation>لغة الجداول: ar أو en</translation>
    </message>
    <message>
        <source>Replace files that are there already</source>
        <translation>استبدال الملفات الموجودة</translation>
    </message>
    <message>
        <source>Take answers from filled-in spreadsheets and tables</source>
        <translation>أخذ الردود من جداول معبّأة</translation>
    </message>
    <message>
        <source>Filled-in .xlsx files, or .csv files with a row per body</source>
        <translation>ملفات ‎.xlsx معبّأة، أو ملفات ‎.csv فيها صف لكل جهة</translation>
    </message>
    <message numerus="yes">
        <source>%n spreadsheets written.</source>
        <translation>
            <numerusform>لم يُكتب أي جدول.</numerusform>
            <numerusform>كُتب جدول واحد.</numerusform>
            <numerusform>كُتب جدولان.</numerusform>
            <numerusform>كُتبت %n جداول.</numerusform>
            <numerusform>كُتب %n جدولًا.</numerusform>
            <numerusform>كُتب %n جدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>--where is for tables only, not for .ics and .vcf files.</source>
        <translation>‎--where للجداول وحدها، لا لملفات ‎.ics و‎.vcf.</translation>
    </message>
    <message>
        <source>A .xlsx, .csv or .json file, for meetings .ics, for people .vcf; replaced as a whole</source>
        <translation>ملف ‎.xlsx أو ‎.csv أو ‎.json، وللقاءات ‎.ics، وللأشخاص ‎.vcf؛ يُستبدل كله</translation>
    </message>
    <message>
        <source>Version of address cards: 3 or 4</source>
        <translation>إصدار بطاقات العناوين: 3 أو 4</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: %3</source>
        <translation>الصف %1، العمود «%2»: %3</translation>
    </message>
    <message>
        <source>Passphrase for encrypted copies</source>
        <translation>عبارة المرور للنسخ المشفّرة</translation>
    </message>
    <message>
        <source>The passphrase was set. Print the recovery key and keep it in a safe: tahaluf-cli report %1 recovery-key -o recovery-key.pdf</source>
        <translation>عُيّنت عبارة المرور. اطبعوا مفتاح الاسترداد واحفظوه في خزنة: tahaluf-cli report %1 recovery-key -o recovery-key.pdf</translation>
    </message>
    <message>
        <source>Encrypt it with the file’s passphrase, which is asked for the first time</source>
        <translation>تشفيرها بعبارة مرور الملف، وتُطلب في المرة الأولى</translation>
    </message>
    <message>
        <source>Read the passphrase from this file; - for standard input</source>
        <translation>قراءة عبارة المرور من هذا الملف؛ و- للإدخال القياسي</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the encrypted copy</source>
        <translation>عبارة المرور أو مفتاح الاسترداد للنسخة المشفّرة</translation>
    </message>
    <message>
        <source>Read the passphrase or the recovery key from this file; - for standard input</source>
        <translation>قراءة عبارة المرور أو مفتاح الاسترداد من هذا الملف؛ و- للإدخال القياسي</translation>
    </message>
    <message>
        <source>The file “%1” with the passphrase cannot be read: %2.</source>
        <translation>تتعذر قراءة الملف «%1» الذي فيه عبارة المرور: %2.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Give it with --passphrase-file, or run this at a terminal.</source>
        <translation>تلزم عبارة مرور. أعطوها بالخيار --passphrase-file، أو شغّلوا الأمر في طرفية.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was done.</source>
        <translation>العبارتان غير متطابقتين. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>The training programme: its number, as in 5</source>
        <translation>البرنامج التدريبي: رقمه، مثل 5</translation>
    </message>
    <message>
        <source>One certificate: its number, as in ش 7/2013</source>
        <translation>شهادة واحدة: رقمها، مثل ش 7/2013</translation>
    </message>
    <message>
        <source>--from, --until, --operator and --record belong to the audit.</source>
        <translation>الخيارات ‎--from و‎--until و‎--operator و‎--record خاصة بورقة التغييرات (audit).</translation>
    </message>
    <message>
        <source>Audit: the first day, as in 2012-11-01</source>
        <translation>ورقة التغييرات: أول يوم، مثل 2012-11-01</translation>
    </message>
    <message>
        <source>Audit: the last day</source>
        <translation>ورقة التغييرات: آخر يوم</translation>
    </message>
    <message>
        <source>Audit: only what this operator changed</source>
        <translation>ورقة التغييرات: ما غيّره هذا المستخدم فقط</translation>
    </message>
    <message>
        <source>Audit: only the record with this uid and what belongs to it</source>
        <translation>ورقة التغييرات: القيد ذو هذا المعرّف وما يتبعه فقط</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع عن: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Take back what was done last under this name</source>
        <translation>التراجع عن آخر ما أُجري بهذا الاسم</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>إعادة آخر ما تُراجع عنه</translation>
    </message>
    <message>
        <source>No approved paper of this file ever had this hash. Compare the digits again; a draft is not kept.</source>
        <translation>لا ورقة معتمدة في هذا الملف تحمل هذه البصمة. قارن الأرقام مرة أخرى؛ والمسودات لا تُحفظ.</translation>
    </message>
    <message>
        <source>%1: unchanged since it was approved, %2</source>
        <translation>%1: لم يتغير منذ اعتماده، %2</translation>
    </message>
    <message>
        <source>Compare the hash on a printed paper with the approved papers</source>
        <translation>مقارنة البصمة المطبوعة على ورقة بالأوراق المعتمدة</translation>
    </message>
    <message>
        <source>The first digits of the hash, as printed</source>
        <translation>أول أرقام البصمة كما طُبعت</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read, their text is searched from now on.</source>
        <translation>
            <numerusform>لم يُقرأ أي ملف.</numerusform>
            <numerusform>قُرئ ملف واحد، وصار نصه داخلًا في البحث.</numerusform>
            <numerusform>قُرئ ملفان، وصار نصاهما داخلين في البحث.</numerusform>
            <numerusform>قُرئت %n ملفات، وصارت نصوصها داخلة في البحث.</numerusform>
            <numerusform>قُرئ %n ملفًا، وصارت نصوصها داخلة في البحث.</numerusform>
            <numerusform>قُرئ %n ملف، وصارت نصوصها داخلة في البحث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold no text.</source>
        <translation>
            <numerusform>لا ملف بلا نص.</numerusform>
            <numerusform>ملف واحد لا نص فيه.</numerusform>
            <numerusform>ملفان لا نص فيهما.</numerusform>
            <numerusform>%n ملفات لا نص فيها.</numerusform>
            <numerusform>%n ملفًا لا نص فيها.</numerusform>
            <numerusform>%n ملف لا نص فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>لم يتعذّر قراءة أي ملف.</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذّرت قراءة ملفين.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفات.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفًا.</numerusform>
            <numerusform>تعذّرت قراءة %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were not read, because pdftotext is not installed. It comes with poppler-utils.</source>
        <translation>
            <numerusform>لم يبق ملف PDF دون قراءة.</numerusform>
            <numerusform>لم يُقرأ ملف PDF واحد لأن البرنامج pdftotext غير مثبَّت، وهو في الحزمة poppler-utils.</numerusform>
            <numerusform>لم يُقرأ ملفا PDF لأن البرنامج pdftotext غير مثبَّت، وهو في الحزمة poppler-utils.</numerusform>
            <numerusform>لم تُقرأ %n ملفات PDF لأن البرنامج pdftotext غير مثبَّت، وهو في الحزمة poppler-utils.</numerusform>
            <numerusform>لم يُقرأ %n ملف PDF لأن البرنامج pdftotext غير مثبَّت، وهو في الحزمة poppler-utils.</numerusform>
            <numerusform>لم يُقرأ %n ملف PDF لأن البرنامج pdftotext غير مثبَّت، وهو في الحزمة poppler-utils.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record with the uid “%1” among them.</source>
        <translation>لا يوجد بينها سجل معرّفه «%1».</translation>
    </message>
    <message>
        <source>The search index was made anew from the records.</source>
        <translation>أُعيد بناء فهرس البحث من السجلات.</translation>
    </message>
    <message>
        <source>Keep files with a record</source>
        <translation>إرفاق ملفات بسجل</translation>
    </message>
    <message>
        <source>What kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>The record&apos;s uid</source>
        <translation>معرّف السجل</translation>
    </message>
    <message>
        <source>The files, 25 MB each at most</source>
        <translation>الملفات، 25 ميغابايت لكل منها على الأكثر</translation>
    </message>
    <message>
        <source>Read the texts of attachments into the search index</source>
        <translation>قراءة نصوص المرفقات إلى فهرس البحث</translation>
    </message>
    <message>
        <source>Make the whole index anew and read every file again</source>
        <translation>إعادة بناء الفهرس كله وقراءة كل الملفات من جديد</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <source>“%1” is the file of the station “%2”. Take it to that computer.</source>
        <translation>«%1» ملف المحطة «%2». انقله إلى حاسوبها.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>غير محذوف</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted, %4 restored; %5 with conflicts.</source>
        <translation>الجديد: %1، المعدَّل: %2، المحذوف: %3، المستعاد: %4؛ ما فيه تعارض: %5.</translation>
    </message>
    <message>
        <source>Everything in this bundle is here already.</source>
        <translation>كل ما في هذه الحزمة موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>Make the file of another computer, whose work is exchanged in bundles</source>
        <translation>إنشاء ملف لحاسوب آخر يُتبادل العمل معه في حزم</translation>
    </message>
    <message>
        <source>The station’s file to make; without it, the stations are listed</source>
        <translation>ملف المحطة المراد إنشاؤه؛ ومن دونه تُسرد المحطات</translation>
    </message>
    <message>
        <source>What the station is called</source>
        <translation>اسم المحطة</translation>
    </message>
    <message>
        <source>Write what another station does not have yet into one file</source>
        <translation>كتابة ما ليس لدى محطة أخرى بعد في ملف واحد</translation>
    </message>
    <message>
        <source>The bundle to write</source>
        <translation>الحزمة المراد كتابتها</translation>
    </message>
    <message>
        <source>The station that gets it, by its name; “office” for the first one</source>
        <translation>المحطة التي تتسلمها باسمها؛ و«office» للمحطة الأولى</translation>
    </message>
    <message>
        <source>Take over a bundle of another station; of two changes the newest counts</source>
        <translation>أخذ ما في حزمة محطة أخرى؛ ومن التعديلين يُعتمد الأحدث</translation>
    </message>
    <message>
        <source>The bundle to merge</source>
        <translation>الحزمة المراد دمجها</translation>
    </message>
    <message>
        <source>conflict: %1: here “%2”, there “%3”; there is newer</source>
        <translation>تعارض: %1: هنا «%2» وهناك «%3»؛ والأحدث ما هناك</translation>
    </message>
    <message>
        <source>conflict: %1: here “%2”, there “%3”; here is newer</source>
        <translation>تعارض: %1: هنا «%2» وهناك «%3»؛ والأحدث ما هنا</translation>
    </message>
    <message>
        <source>stays as it is here: %1</source>
        <translation>يبقى كما هو هنا: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes for “%1”.</source>
        <translation>
            <numerusform>لا تغييرات لأجل «%1».</numerusform>
            <numerusform>تغيير واحد لأجل «%1».</numerusform>
            <numerusform>تغييران لأجل «%1».</numerusform>
            <numerusform>%n تغييرات لأجل «%1».</numerusform>
            <numerusform>%n تغييرًا لأجل «%1».</numerusform>
            <numerusform>%n تغيير لأجل «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no person “%1” in this file.</source>
        <translation>لا يوجد في هذا الملف شخص باسم «%1».</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Say which by the uid: %2</source>
        <translation>يحمل الاسم «%1» أكثر من شخص. عيّن المقصود بمعرّفه: %2</translation>
    </message>
    <message>
        <source>“%1” was erased for good. Gone are:</source>
        <translation>مُحي «%1» نهائيًا. وقد زال:</translation>
    </message>
    <message>
        <source>If “%1” is erased for good, these go:</source>
        <translation>إذا مُحي «%1» نهائيًا زال ما يأتي:</translation>
    </message>
    <message>
        <source>What remains, and where:</source>
        <translation>ما يبقى، وأين يبقى:</translation>
    </message>
    <message>
        <source>Nothing was erased. To erase, add --confirm with the person’s full name; nothing brings the person back afterwards.</source>
        <translation>لم يُمحَ شيء. للمحو أضف --confirm مع الاسم الكامل للشخص؛ ولا سبيل إلى استرجاعه بعد ذلك.</translation>
    </message>
    <message>
        <source>Erase a person for good; without --confirm only say what goes</source>
        <translation>محو شخص نهائيًا؛ ودون --confirm يُبيَّن ما سيزول فقط</translation>
    </message>
    <message>
        <source>The person’s full name or uid</source>
        <translation>الاسم الكامل للشخص أو معرّفه</translation>
    </message>
    <message>
        <source>The full name once more: erase, nothing brings it back</source>
        <translation>الاسم الكامل مرة أخرى: للمحو الذي لا رجوع عنه</translation>
    </message>
    <message>
        <source>There is no referral path “%1” in this file. Write its name or uid.</source>
        <translation>لا يوجد في هذا الملف مسار إحالة باسم «%1». اكتب اسمه أو معرّفه.</translation>
    </message>
    <message>
        <source>One referral path, or the plan that follows it: the path&apos;s name or uid</source>
        <translation>مسار إحالة واحد، أو الخطة التي تتبعه: اسم المسار أو معرّفه</translation>
    </message>
    <message numerus="yes">
        <source>The records of “%1” are whole; %n problems concern only what follows from them. Restore no copy, but make it anew: %2</source>
        <translation>
            <numerusform>سجلات «%1» سليمة، ولا خلل فيما يُستخرج منها. إعادة بنائه: %2</numerusform>
            <numerusform>سجلات «%1» سليمة، والخلل الوحيد الذي عُثر عليه فيما يُستخرج منها لا فيها. لا تستعد نسخة، بل أعد بناءه: %2</numerusform>
            <numerusform>سجلات «%1» سليمة، والخللان اللذان عُثر عليهما فيما يُستخرج منها لا فيها. لا تستعد نسخة، بل أعد بناءه: %2</numerusform>
            <numerusform>سجلات «%1» سليمة، و%n مواضع الخلل التي عُثر عليها فيما يُستخرج منها لا فيها. لا تستعد نسخة، بل أعد بناءه: %2</numerusform>
            <numerusform>سجلات «%1» سليمة، و%n موضع خلل عُثر عليها فيما يُستخرج منها لا فيها. لا تستعد نسخة، بل أعد بناءه: %2</numerusform>
            <numerusform>سجلات «%1» سليمة، و%n موضع خلل عُثر عليها فيما يُستخرج منها لا فيها. لا تستعد نسخة، بل أعد بناءه: %2</numerusform>
        </translation>
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
    <name>CommandNames</name>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>return to an earlier state</source>
        <translation>إعادة إلى حال سابقة</translation>
    </message>
    <message>
        <source>new file</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>taking in filled forms</source>
        <translation>إدخال استمارات معبأة</translation>
    </message>
    <message>
        <source>merging two records</source>
        <translation>دمج قيدين</translation>
    </message>
    <message>
        <source>setting a field in a list</source>
        <translation>تعيين حقل في القائمة</translation>
    </message>
    <message>
        <source>deleting from a list</source>
        <translation>حذف من القائمة</translation>
    </message>
    <message>
        <source>merging an exchange bundle</source>
        <translation>دمج حزمة تبادل</translation>
    </message>
    <message>
        <source>erasing a person for good</source>
        <translation>محو شخص نهائيًا</translation>
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
    <name>ConditionTest</name>
    <message>
        <source>Is given</source>
        <translation>مذكورة</translation>
    </message>
    <message>
        <source>Is (any of)</source>
        <translation>هي (أحد)</translation>
    </message>
    <message>
        <source>Is not (any of)</source>
        <translation>ليست (أيًّا من)</translation>
    </message>
    <message>
        <source>Is at least</source>
        <translation>لا تقل عن</translation>
    </message>
    <message>
        <source>Is at most</source>
        <translation>لا تزيد على</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Only where question %1 was answered.</source>
        <translation>يُجاب عنه فقط إذا أُجيب عن السؤال %1.</translation>
    </message>
    <message>
        <source>Only where the answer to question %1 is %2.</source>
        <translation>يُجاب عنه فقط إذا كان جواب السؤال %1 %2.</translation>
    </message>
    <message>
        <source>Only where the answer to question %1 is not %2.</source>
        <translation>يُجاب عنه فقط إذا لم يكن جواب السؤال %1 %2.</translation>
    </message>
    <message>
        <source>Only where the answer to question %1 is at least %2.</source>
        <translation>يُجاب عنه فقط إذا كان جواب السؤال %1 لا يقل عن %2.</translation>
    </message>
    <message>
        <source>Only where the answer to question %1 is at most %2.</source>
        <translation>يُجاب عنه فقط إذا كان جواب السؤال %1 لا يزيد على %2.</translation>
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
    <name>CopySecrets</name>
    <message>
        <source>There is not enough memory to work with the passphrase. Close other programs and try again.</source>
        <translation>الذاكرة لا تكفي لمعالجة عبارة المرور. أغلقوا برامج أخرى وحاولوا من جديد.</translation>
    </message>
    <message>
        <source>The encryption library could not be started.</source>
        <translation>تعذر تشغيل مكتبة التشفير.</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase needs at least %n letters: three or four words nobody would guess.</source>
        <translation>
            <numerusform>تلزم عبارةَ المرور أحرفٌ: ثلاث كلمات أو أربع لا يخمّنها أحد.</numerusform>
            <numerusform>تلزم عبارةَ المرور حرفٌ واحد على الأقل: ثلاث كلمات أو أربع لا يخمّنها أحد.</numerusform>
            <numerusform>يلزم عبارةَ المرور حرفان على الأقل: ثلاث كلمات أو أربع لا يخمّنها أحد.</numerusform>
            <numerusform>تلزم عبارةَ المرور %n أحرف على الأقل: ثلاث كلمات أو أربع لا يخمّنها أحد.</numerusform>
            <numerusform>يلزم عبارةَ المرور %n حرفًا على الأقل: ثلاث كلمات أو أربع لا يخمّنها أحد.</numerusform>
            <numerusform>يلزم عبارةَ المرور %n حرف على الأقل: ثلاث كلمات أو أربع لا يخمّنها أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A passphrase of digits alone would be taken for a recovery key. Use words.</source>
        <translation>عبارة المرور من أرقام فقط قد تُحسب مفتاح استرداد. استخدموا كلمات.</translation>
    </message>
    <message>
        <source>The keys of encrypted copies are damaged in this file. Set a new passphrase.</source>
        <translation>مفاتيح النسخ المشفّرة تالفة في هذا الملف. عيّنوا عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>This recovery key belongs to other copies. The paper for this one bears the mark %1.</source>
        <translation>مفتاح الاسترداد هذا لنسخ أخرى. الورقة الخاصة بهذه النسخة تحمل العلامة %1.</translation>
    </message>
    <message>
        <source>The passphrase is not the one this copy was made with. Mind capital letters; the recovery key with the mark %1 opens it too.</source>
        <translation>ليست هذه عبارة المرور التي شُفّرت بها النسخة. انتبهوا للأحرف الكبيرة؛ ويفتحها كذلك مفتاح الاسترداد ذو العلامة %1.</translation>
    </message>
    <message>
        <source>This encrypted copy is damaged in its first lines. Take another copy.</source>
        <translation>هذه النسخة المشفّرة تالفة في أولها. استخدموا نسخة أخرى.</translation>
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
    <name>CoverageCell</name>
    <message>
        <source>Role of a body</source>
        <translation>دور جهة</translation>
    </message>
    <message>
        <source>Coverage matrix</source>
        <translation>مصفوفة التغطية</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>ما تغطيه</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>الآلية</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>CoverageFinding</name>
    <message>
        <source>Led by one body</source>
        <translation>تقودها جهة واحدة</translation>
    </message>
    <message>
        <source>Nobody leads</source>
        <translation>بلا قيادة</translation>
    </message>
    <message>
        <source>Nobody covers it</source>
        <translation>بلا تغطية</translation>
    </message>
    <message>
        <source>Several lead</source>
        <translation>تعدد القيادة</translation>
    </message>
</context>
<context>
    <name>CoverageMatrixPaper</name>
    <message>
        <source>Coverage matrix</source>
        <translation>مصفوفة التغطية</translation>
    </message>
    <message>
        <source>There is no mechanism and no body yet.</source>
        <translation>لا توجد آلية ولا جهة بعد.</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that nobody covers</source>
        <translation>
            <numerusform>لا بند بلا تغطية</numerusform>
            <numerusform>بند واحد لا يغطيه أحد</numerusform>
            <numerusform>بندان لا يغطيهما أحد</numerusform>
            <numerusform>%n بنود لا يغطيها أحد</numerusform>
            <numerusform>%n بندًا لا يغطيها أحد</numerusform>
            <numerusform>%n بند لا يغطيها أحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that nobody leads</source>
        <translation>
            <numerusform>لا بند بلا قائد</numerusform>
            <numerusform>بند واحد لا يقوده أحد</numerusform>
            <numerusform>بندان لا يقودهما أحد</numerusform>
            <numerusform>%n بنود لا يقودها أحد</numerusform>
            <numerusform>%n بندًا لا يقودها أحد</numerusform>
            <numerusform>%n بند لا يقودها أحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that several lead</source>
        <translation>
            <numerusform>لا تداخل في القيادة</numerusform>
            <numerusform>بند واحد تقوده أكثر من جهة</numerusform>
            <numerusform>بندان تقودهما أكثر من جهة</numerusform>
            <numerusform>%n بنود تقودها أكثر من جهة</numerusform>
            <numerusform>%n بندًا تقودها أكثر من جهة</numerusform>
            <numerusform>%n بند تقودها أكثر من جهة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageMeasure</name>
    <message>
        <source>Measure about a gap</source>
        <translation>إجراء بشأن فجوة</translation>
    </message>
    <message>
        <source>Measures about gaps</source>
        <translation>الإجراءات بشأن الفجوات</translation>
    </message>
    <message>
        <source>Gap or overlap</source>
        <translation>الفجوة أو التداخل</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>ما تغطيه</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>الآلية</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>تاريخ التدوين</translation>
    </message>
</context>
<context>
    <name>CoveragePicture</name>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>تقود</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>تساند</translation>
    </message>
    <message>
        <source>absent, as it said</source>
        <translation>غائبة، كما أفادت</translation>
    </message>
    <message>
        <source>broken line: as its services say</source>
        <translation>إطار متقطع: كما تدل خدماتها</translation>
    </message>
    <message>
        <source>with a star: in some areas only</source>
        <translation>مع نجمة: في بعض المناطق فقط</translation>
    </message>
</context>
<context>
    <name>CoverageRole</name>
    <message>
        <source>Leads</source>
        <translation>تقود</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>تساند</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائبة</translation>
    </message>
</context>
<context>
    <name>CoverageSentence</name>
    <message>
        <source>L</source>
        <comment>leads</comment>
        <translation>ق</translation>
    </message>
    <message>
        <source>S</source>
        <comment>supports</comment>
        <translation>س</translation>
    </message>
    <message>
        <source>Find a body that takes up: %1</source>
        <translation>إيجاد جهة تتولى: %1</translation>
    </message>
    <message>
        <source>Agree who leads and who supports: %1</source>
        <translation>الاتفاق على من يقود ومن يساند: %1</translation>
    </message>
    <message>
        <source>Name a body that leads: %1</source>
        <translation>تسمية جهة تقود: %1</translation>
    </message>
    <message>
        <source>That the bodies agree which of them takes up “%1”, which nobody covers today.</source>
        <translation>أن تتفق الجهات على من يتولى منها «%1» الذي لا تغطيه جهة اليوم.</translation>
    </message>
    <message>
        <source>That the bodies that lead “%1” agree which of them leads and which support.</source>
        <translation>أن تتفق الجهات التي تقود «%1» على من يقود منها ومن يساند.</translation>
    </message>
    <message>
        <source>That the bodies name the one that leads “%1”, which nobody leads today.</source>
        <translation>أن تسمّي الجهات من يقود منها «%1» الذي لا تقوده جهة اليوم.</translation>
    </message>
</context>
<context>
    <name>CoverageWorkflow</name>
    <message>
        <source>Say which mechanism, or choose a kind of service.</source>
        <translation>حدّد الآلية، أو اختر نوع خدمة.</translation>
    </message>
    <message>
        <source>A role is in a mechanism or in a kind of service: clear one of the two.</source>
        <translation>يكون الدور في آلية أو في نوع خدمة: أفرغ أحد الحقلين.</translation>
    </message>
    <message>
        <source>This body has a role there already: change that one.</source>
        <translation>لهذه الجهة دور هناك بالفعل: غيّر ذلك الدور.</translation>
    </message>
    <message>
        <source>This body has a role there already in “%1”: change that one.</source>
        <translation>لهذه الجهة دور هناك بالفعل في «%1»: غيّر ذلك الدور.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file is larger than %1 MB. Split it into several files.</source>
        <translation>حجم الملف يتجاوز %1 ميغابايت. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>Row %1 holds a NUL character, which is not text. Nothing was imported.</source>
        <translation>في الصف %1 محرف NUL، وهو ليس نصًا. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>في الصف %1 أكثر من %2 من الأعمدة.</translation>
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
    <message>
        <source>The search index of “%1” is damaged, the records are not. Make it anew: on the page Safety, or with “tahaluf-cli index FILE --rebuild”.</source>
        <translation>فهرس البحث في «%1» تالف، والسجلات نفسها سليمة. أعد بناءه من صفحة «السلامة»، أو بالأمر «tahaluf-cli index FILE --rebuild».</translation>
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
    <message>
        <source>Days for late positions</source>
        <translation>أيام قبول المواقف المتأخرة</translation>
    </message>
    <message>
        <source>Most rounds of consensus</source>
        <translation>أقصى عدد لجولات التوافق</translation>
    </message>
    <message>
        <source>Result in English</source>
        <translation>النتيجة بالإنجليزية</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>سبب السحب</translation>
    </message>
    <message>
        <source>Entered as taken</source>
        <translation>أُدخل بعد اتخاذه</translation>
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
    <name>DecisionLock</name>
    <message>
        <source>The decision %1 is closed and stays as it was taken. To decide anew, open another decision.</source>
        <translation>القرار %1 مغلق ويبقى كما اتُّخذ. افتح قرارًا آخر للبتّ في الأمر من جديد.</translation>
    </message>
    <message>
        <source>The decision %1 keeps its number and cannot be deleted. Withdraw it, with a reason.</source>
        <translation>يحتفظ القرار %1 برقمه ولا يُحذف. اسحبه مع بيان السبب.</translation>
    </message>
    <message>
        <source>The state of the decision %1 follows from its own commands: close it, or withdraw it.</source>
        <translation>لا تتغير حالة القرار %1 إلا بأوامره: أغلقه أو اسحبه.</translation>
    </message>
    <message>
        <source>The decision %1 on it is open: close it or withdraw it first.</source>
        <translation>القرار %1 فيه مفتوح: أغلقه أو اسحبه أولًا.</translation>
    </message>
</context>
<context>
    <name>DecisionOpener</name>
    <message>
        <source>To agree on the article “%1” as worded in version %2 of the founding text.</source>
        <translation>إقرار مادة «%1» بنصها في الإصدار %2 من وثيقة التأسيس.</translation>
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
    <name>DecisionSentence</name>
    <message>
        <source>Not adopted: no body agreed</source>
        <translation>لم يُتخذ إذ لم توافق أي جهة</translation>
    </message>
    <message>
        <source>Adopted by consensus</source>
        <translation>اتُّخذ بالتوافق</translation>
    </message>
    <message>
        <source>Not adopted for lack of consensus</source>
        <translation>لم يُتخذ لعدم التوافق</translation>
    </message>
    <message>
        <source>Adopted by majority</source>
        <translation>اتُّخذ بالأغلبية</translation>
    </message>
    <message>
        <source>Not adopted for lack of a majority</source>
        <translation>لم يُتخذ لعدم توافر الأغلبية</translation>
    </message>
    <message>
        <source>Adopted by two thirds</source>
        <translation>اتُّخذ بأغلبية الثلثين</translation>
    </message>
    <message>
        <source>Not adopted for lack of two thirds</source>
        <translation>لم يُتخذ لعدم توافر أغلبية الثلثين</translation>
    </message>
    <message>
        <source>%1, in round %2</source>
        <translation>%1، في الجولة %2</translation>
    </message>
    <message>
        <source>No body can decide yet: record which bodies were invited or have joined.</source>
        <translation>لا جهة تملك القرار بعد: سجّل الجهات المدعوة أو المنضمة.</translation>
    </message>
    <message>
        <source>Answers are awaited until %1 from: %2.</source>
        <translation>تُنتظر الردود حتى %1 من: %2.</translation>
    </message>
    <message>
        <source>Awaiting the approval of their own bodies: %1.</source>
        <translation>بانتظار موافقة الجهات نفسها: %1.</translation>
    </message>
    <message>
        <source>core bodies: %1 of the %2 needed take part</source>
        <translation>الجهات الأساسية: شاركت %1 من %2 مطلوبة</translation>
    </message>
    <message>
        <source>supporting bodies: %1 of the %2 needed take part</source>
        <translation>الجهات المساعدة: شاركت %1 من %2 مطلوبة</translation>
    </message>
    <message>
        <source>; missing: %1</source>
        <translation>؛ لم تشارك: %1</translation>
    </message>
    <message>
        <source>No quorum of the %1.</source>
        <translation>لم يكتمل نصاب %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n core body(ies) of %1 agreed</source>
        <translation>
            <numerusform>لم توافق أي جهة أساسية من %1</numerusform>
            <numerusform>وافقت جهة أساسية واحدة من %1</numerusform>
            <numerusform>وافقت جهتان أساسيتان من %1</numerusform>
            <numerusform>وافقت %n جهات أساسية من %1</numerusform>
            <numerusform>وافقت %n جهة أساسية من %1</numerusform>
            <numerusform>وافقت %n جهة أساسية من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporting body(ies) of %1 agreed</source>
        <translation>
            <numerusform>لم توافق أي جهة مساعدة من %1</numerusform>
            <numerusform>وافقت جهة مساعدة واحدة من %1</numerusform>
            <numerusform>وافقت جهتان مساعدتان من %1</numerusform>
            <numerusform>وافقت %n جهات مساعدة من %1</numerusform>
            <numerusform>وافقت %n جهة مساعدة من %1</numerusform>
            <numerusform>وافقت %n جهة مساعدة من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>agreeing by silence: %1</source>
        <translation>عُدّ سكوتها موافقة: %1</translation>
    </message>
    <message>
        <source>with reservation: %1</source>
        <translation>تحفّظت: %1</translation>
    </message>
    <message>
        <source>objecting: %1</source>
        <translation>اعترضت: %1</translation>
    </message>
    <message>
        <source>abstaining: %1</source>
        <translation>امتنعت: %1</translation>
    </message>
    <message>
        <source>without a position: %1</source>
        <translation>لم تُبدِ موقفًا: %1</translation>
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
    <name>DecisionWorkflow</name>
    <message>
        <source>A decision is on one thing: a proposal, a recommendation or an article.</source>
        <translation>القرار في أمر واحد: مقترح أو توصية أو مادة.</translation>
    </message>
    <message>
        <source>%1 was withdrawn: there is nothing to decide on it.</source>
        <translation>سُحب %1 فلا قرار فيه.</translation>
    </message>
    <message>
        <source>%1 was merged into another proposal: decide on that one.</source>
        <translation>دُمج %1 في مقترح آخر: اتخذ القرار في ذلك المقترح.</translation>
    </message>
    <message>
        <source>The decision %1 on the same thing is open: close it or withdraw it first.</source>
        <translation>القرار %1 في الأمر نفسه مفتوح: أغلقه أو اسحبه أولًا.</translation>
    </message>
    <message>
        <source>By circulation, say until which day answers are awaited.</source>
        <translation>في القرار بالتمرير، حدّد آخر يوم لتلقي الردود.</translation>
    </message>
    <message>
        <source>A decision by circulation is taken in no meeting: leave the meeting out.</source>
        <translation>القرار بالتمرير لا يُتخذ في لقاء: اترك خانة اللقاء فارغة.</translation>
    </message>
    <message>
        <source>Say in which meeting it is decided, or decide by circulation.</source>
        <translation>حدّد اللقاء الذي يُتخذ فيه القرار، أو اتخذه بالتمرير.</translation>
    </message>
    <message>
        <source>“%1” is cancelled: choose another meeting, or decide by circulation.</source>
        <translation>«%1» ملغى: اختر لقاءً آخر، أو اتخذ القرار بالتمرير.</translation>
    </message>
    <message>
        <source>Write what is decided.</source>
        <translation>اكتب نص القرار.</translation>
    </message>
    <message>
        <source>A decision that comes in as taken says on which day and with which result. Otherwise enter it as open, then its positions, and close it.</source>
        <translation>القرار الوارد متخذًا يذكر يوم اتخاذه ونتيجته. وإلا فأدخله مفتوحًا، ثم مواقف الجهات، ثم أغلقه.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n round(s) at most.</source>
        <translation>
            <numerusform>لا جولات</numerusform>
            <numerusform>جولة واحدة على الأكثر</numerusform>
            <numerusform>جولتان على الأكثر</numerusform>
            <numerusform>%n جولات على الأكثر</numerusform>
            <numerusform>%n جولة على الأكثر</numerusform>
            <numerusform>%n جولة على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” coordinates and takes no position: choose a body that decides.</source>
        <translation>«%1» جهة منسِّقة لا تبدي موقفًا: اختر جهة تملك القرار.</translation>
    </message>
    <message>
        <source>“%1” does not decide here (%2): choose one of the bodies listed with the decision.</source>
        <translation>«%1» ليست ممن يملك القرار هنا (%2): اختر إحدى الجهات المدرجة مع القرار.</translation>
    </message>
    <message>
        <source>Write what the body objects to: without its reason an objection is not recorded.</source>
        <translation>اكتب ما تعترض عليه الجهة: لا يُسجَّل اعتراض بلا سبب.</translation>
    </message>
    <message>
        <source>Write the reservation in its own words: it is printed with the decision.</source>
        <translation>اكتب التحفظ بنصه: يُطبع مع القرار.</translation>
    </message>
    <message>
        <source>Say until which day the body’s own approval is awaited.</source>
        <translation>حدّد آخر يوم لانتظار موافقة الجهة.</translation>
    </message>
    <message>
        <source>The decision %1 was opened on %2: no position is older.</source>
        <translation>فُتح القرار %1 في %2: لا موقف قبل ذلك.</translation>
    </message>
    <message>
        <source>The decision %1 is closed: add the position as a late one, until %2.</source>
        <translation>القرار %1 مغلق: أضف الموقف متأخرًا، حتى %2.</translation>
    </message>
    <message>
        <source>Answers were awaited until %1: close the decision and add this as a late position, or move that day.</source>
        <translation>كان آخر يوم للردود %1: أغلق القرار وأضف هذا موقفًا متأخرًا، أو مدّد الموعد.</translation>
    </message>
    <message>
        <source>By circulation every body answers for itself.</source>
        <translation>في القرار بالتمرير ترد كل جهة عن نفسها.</translation>
    </message>
    <message>
        <source>The body took no position in this round: there is nothing to take back.</source>
        <translation>لم تُبدِ الجهة موقفًا في هذه الجولة: لا شيء يُسحب.</translation>
    </message>
    <message>
        <source>The body’s position awaits no approval: record what it says as its position.</source>
        <translation>موقف الجهة لا ينتظر موافقة: سجّل ما تقوله موقفًا لها.</translation>
    </message>
    <message>
        <source>Say what the body’s approval came to: it agrees, has a reservation, abstains or objects.</source>
        <translation>بيّن ما انتهت إليه الجهة: موافقة أو تحفظ أو امتناع أو اعتراض.</translation>
    </message>
    <message>
        <source>The decision %1 is open: record this as the body’s position.</source>
        <translation>القرار %1 مفتوح: سجّل هذا موقفًا للجهة.</translation>
    </message>
    <message>
        <source>A late position is final: the body agrees, has a reservation, abstains or objects.</source>
        <translation>الموقف المتأخر نهائي: موافقة أو تحفظ أو امتناع أو اعتراض.</translation>
    </message>
    <message>
        <source>Late positions on %1 were accepted until %2. Open another decision to change it.</source>
        <translation>قُبلت المواقف المتأخرة من القرار %1 حتى %2. افتح قرارًا آخر لتغييره.</translation>
    </message>
    <message>
        <source>No late positions are accepted on %1. Open another decision to change it.</source>
        <translation>لا تُقبل مواقف متأخرة من القرار %1. افتح قرارًا آخر لتغييره.</translation>
    </message>
    <message>
        <source>The body took its position before the decision was closed; it stays as it was given.</source>
        <translation>أبدت الجهة موقفها قبل إغلاق القرار، فيبقى كما أُبدي.</translation>
    </message>
    <message>
        <source>A position stays with its body, its decision and its round: take it back and record another one.</source>
        <translation>يبقى الموقف لجهته وقراره وجولته: اسحبه وسجّل غيره.</translation>
    </message>
    <message>
        <source>The positions of round %1 stay as they were given.</source>
        <translation>تبقى مواقف الجولة %1 كما أُبديت.</translation>
    </message>
    <message numerus="yes">
        <source>The decision %1 had %n round(s).</source>
        <translation>
            <numerusform>لم يكن للقرار %1 جولات</numerusform>
            <numerusform>كان للقرار %1 جولة واحدة</numerusform>
            <numerusform>كان للقرار %1 جولتان</numerusform>
            <numerusform>كان للقرار %1 %n جولات</numerusform>
            <numerusform>كان للقرار %1 %n جولة</numerusform>
            <numerusform>كان للقرار %1 %n جولة</numerusform>
        </translation>
    </message>
    <message>
        <source>By its positions the decision %1 is “%2”: %3</source>
        <translation>القرار %1 بحسب المواقف «%2»: %3</translation>
    </message>
    <message>
        <source>In a meeting there is no day for answers.</source>
        <translation>لا موعد للردود في قرار يُتخذ في لقاء.</translation>
    </message>
    <message>
        <source>Bodies took positions on this text. Put another text to them in the next round, or withdraw the decision.</source>
        <translation>أبدت جهات مواقفها من هذا النص. اعرض نصًا آخر في الجولة التالية، أو اسحب القرار.</translation>
    </message>
    <message>
        <source>Only a decision by consensus has rounds: close this one.</source>
        <translation>الجولات للقرار بالتوافق وحده: أغلق هذا القرار.</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n round(s) is reached: close the decision.</source>
        <translation>
            <numerusform>لا جولات: أغلق القرار.</numerusform>
            <numerusform>انتهت الجولة الوحيدة: أغلق القرار.</numerusform>
            <numerusform>انتهت الجولتان: أغلق القرار.</numerusform>
            <numerusform>انتهت الجولات الـ%n: أغلق القرار.</numerusform>
            <numerusform>انتهت الجولات الـ%n: أغلق القرار.</numerusform>
            <numerusform>انتهت الجولات الـ%n: أغلق القرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody objects, so no further round is needed: close the decision.</source>
        <translation>لا اعتراض، فلا حاجة إلى جولة أخرى: أغلق القرار.</translation>
    </message>
    <message>
        <source>Wait until %1 is over, or for the answers of: %2.</source>
        <translation>انتظر انقضاء يوم %1، أو ردود: %2.</translation>
    </message>
    <message>
        <source>These bodies await their own approval: confirm their positions, or wait for their day: %1.</source>
        <translation>جهات تنتظر موافقتها: ثبّت مواقفها، أو انتظر حلول موعدها: %1.</translation>
    </message>
    <message>
        <source>There is no quorum: ask for the position of one of these, or put it to them by circulation: %1.</source>
        <translation>لم يكتمل النصاب: اطلب موقف إحدى هذه الجهات، أو اعرض عليها القرار بالتمرير: %1.</translation>
    </message>
    <message>
        <source>No body can decide yet: record which bodies were invited or have joined.</source>
        <translation>لا جهة تملك القرار بعد: سجّل الجهات المدعوة أو المنضمة.</translation>
    </message>
    <message>
        <source>The decision %1 was opened on %2: it cannot be taken before that.</source>
        <translation>فُتح القرار %1 في %2: لا يُتخذ قبل ذلك.</translation>
    </message>
    <message>
        <source>The decision cannot be closed yet. %1</source>
        <translation>لا يمكن إغلاق القرار بعد. %1</translation>
    </message>
    <message>
        <source>Say why the decision is withdrawn.</source>
        <translation>اكتب سبب سحب القرار.</translation>
    </message>
    <message>
        <source>A quorum is a share from 0 to 100 per cent.</source>
        <translation>النصاب نسبة من 0 إلى 100 بالمئة.</translation>
    </message>
    <message>
        <source>Write for how many days late positions are added; 0 for none.</source>
        <translation>اكتب عدد أيام قبول المواقف المتأخرة؛ 0 لعدم قبولها.</translation>
    </message>
    <message>
        <source>There is one round at least.</source>
        <translation>جولة واحدة على الأقل.</translation>
    </message>
</context>
<context>
    <name>DecisionsList</name>
    <message>
        <source>Proposal %1</source>
        <translation>المقترح %1</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>التوصية %1</translation>
    </message>
    <message>
        <source>Article “%1” of the founding text</source>
        <translation>مادة «%1» من وثيقة التأسيس</translation>
    </message>
    <message>
        <source>A question of its own</source>
        <translation>سؤال مستقل</translation>
    </message>
    <message>
        <source>By circulation, answers until %1</source>
        <translation>بالتمرير، والردود حتى %1</translation>
    </message>
    <message>
        <source>%1% of the core bodies</source>
        <translation>%1% من الجهات الأساسية</translation>
    </message>
    <message>
        <source>%1% of the supporting bodies</source>
        <translation>%1% من الجهات المساعدة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا نصاب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
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
        <source>No decision was put to the bodies yet.</source>
        <translation>لم يُعرض قرار على الجهات بعد.</translation>
    </message>
    <message>
        <source>Not part of this edition.</source>
        <translation>ليس من هذه النسخة.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>كيف اتُّخذ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يملك القرار</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>النصاب</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>فُتح في</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>سُحب في</translation>
    </message>
    <message>
        <source>Open. If closed now: %1</source>
        <translation>مفتوح. لو أُغلق الآن: %1</translation>
    </message>
    <message>
        <source>Open. %1</source>
        <translation>مفتوح. %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>مسحوب: %1</translation>
    </message>
    <message>
        <source>Taken before it was entered here; the result is printed as stated.</source>
        <translation>اتُّخذ قبل إدخاله هنا، وطُبعت نتيجته كما وردت.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Late reservation of %1: </source>
        <translation>تحفظ متأخر من %1: </translation>
    </message>
    <message>
        <source>Reservation of %1: </source>
        <translation>تحفظ %1: </translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Reservation or reason</source>
        <translation>التحفظ أو السبب</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاريخ الموقف</translation>
    </message>
    <message>
        <source>awaited until %1</source>
        <translation>منتظرة حتى %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>No body took a position yet.</source>
        <translation>لم تُبدِ أي جهة موقفًا بعد.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>Decision %1: %2</source>
        <translation>القرار %1: %2</translation>
    </message>
    <message>
        <source>Decisions and positions</source>
        <translation>القرارات والمواقف</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Form handed out</source>
        <translation>استمارة موزَّعة</translation>
    </message>
    <message>
        <source>Forms handed out</source>
        <translation>الاستمارات الموزَّعة</translation>
    </message>
    <message>
        <source>Form code</source>
        <translation>رمز الاستمارة</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستمارة</translation>
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
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Receipt confirmed on</source>
        <translation>تاريخ تأكيد التسلّم</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Answer received on</source>
        <translation>تاريخ ورود الإجابة</translation>
    </message>
    <message>
        <source>Body&apos;s approval expected by</source>
        <translation>موافقة الجهة متوقعة حتى</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>تاريخ المراجعة</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>راجعها</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>التسلسل</translation>
    </message>
</context>
<context>
    <name>DistributionChannel</name>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول إلكتروني</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>وسيلة أخرى</translation>
    </message>
</context>
<context>
    <name>DistributionReminder</name>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Form code</source>
        <translation>رمز الاستمارة</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>تاريخ التذكير</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>DistributionState</name>
    <message>
        <source>Sent</source>
        <translation>مُرسلة</translation>
    </message>
    <message>
        <source>Answer received</source>
        <translation>وردت الإجابة</translation>
    </message>
    <message>
        <source>Waiting for the body&apos;s approval</source>
        <translation>بانتظار موافقة الجهة</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>رُوجعت</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا رد</translation>
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
    <name>DuplicateFinder</name>
    <message>
        <source>The same name as “%1”.</source>
        <translation>يحمل اسم «%1» نفسه.</translation>
    </message>
    <message>
        <source>The same e-mail address as “%1”.</source>
        <translation>بريده الإلكتروني هو بريد «%1» نفسه.</translation>
    </message>
    <message>
        <source>The same telephone number as “%1”.</source>
        <translation>رقم هاتفه هو رقم «%1» نفسه.</translation>
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
    <message>
        <source>%1: its state follows from its study. Send it to study, or finish its study, instead of changing the state.</source>
        <translation>%1: حالته تتبع دراسته. أرسله إلى الدراسة، أو أنهِ دراسته، بدل تغيير الحالة.</translation>
    </message>
    <message>
        <source>%1 was merged into %2: undo that merger first, or nothing would go on for it.</source>
        <translation>دُمج %1 في %2: ألغِ ذلك الدمج أولًا، وإلا بقي بلا متابعة.</translation>
    </message>
    <message>
        <source>What was studied, or linked with another proposal, is not deleted: withdraw it instead, with a reason.</source>
        <translation>ما دُرس أو رُبط بمقترح آخر لا يُحذف: اسحبه بدل ذلك مع ذكر السبب.</translation>
    </message>
</context>
<context>
    <name>ErasurePaper</name>
    <message>
        <source>Report on erasing a person</source>
        <translation>تقرير محو بيانات شخص</translation>
    </message>
    <message>
        <source>Erasure report</source>
        <translation>تقرير محو</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>تاريخ المحو</translation>
    </message>
    <message>
        <source>By</source>
        <translation>نفّذه</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>ما مُحي</translation>
    </message>
    <message>
        <source>What remains, and where</source>
        <translation>ما بقي وموضعه</translation>
    </message>
    <message>
        <source>The file could not be written anew</source>
        <translation>تعذّرت كتابة الملف من جديد</translation>
    </message>
    <message>
        <source>This report itself</source>
        <translation>هذا التقرير نفسه</translation>
    </message>
    <message>
        <source>It bears the name, so it is a trace of the person, too. Keep it only as long as the erasure has to be shown, then destroy it.</source>
        <translation>يحمل هذا التقرير الاسم، فهو أيضًا أثر من آثار الشخص. يُحفظ ما دام إثبات المحو لازمًا ثم يُتلف.</translation>
    </message>
    <message>
        <source>Who erased</source>
        <translation>منفّذ المحو</translation>
    </message>
</context>
<context>
    <name>ErasureSurvey</name>
    <message>
        <source>This person is not in the file any more, or was erased already.</source>
        <translation>لم يعد هذا الشخص في الملف، أو أنه مُحي من قبل.</translation>
    </message>
    <message>
        <source>All that the record of this person says and ever said: name, phone, e-mail, notes.</source>
        <translation>كل ما في سجل هذا الشخص اليوم وما كان فيه من قبل: الاسم والهاتف والبريد الإلكتروني والملاحظات.</translation>
    </message>
    <message numerus="yes">
        <source>%n former posts.</source>
        <translation>
            <numerusform>لا وظائف سابقة.</numerusform>
            <numerusform>وظيفة سابقة واحدة.</numerusform>
            <numerusform>وظيفتان سابقتان.</numerusform>
            <numerusform>%n وظائف سابقة.</numerusform>
            <numerusform>%n وظيفة سابقة.</numerusform>
            <numerusform>%n وظيفة سابقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representations of bodies.</source>
        <translation>
            <numerusform>لا تمثيل لأي جهة.</numerusform>
            <numerusform>تمثيل واحد لجهة.</numerusform>
            <numerusform>تمثيلان لجهتين.</numerusform>
            <numerusform>%n حالات تمثيل لجهات.</numerusform>
            <numerusform>%n حالة تمثيل لجهات.</numerusform>
            <numerusform>%n حالة تمثيل لجهات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files with their contents.</source>
        <translation>
            <numerusform>لا ملفات مرفقة.</numerusform>
            <numerusform>ملف مرفق واحد بمحتواه.</numerusform>
            <numerusform>ملفان مرفقان بمحتواهما.</numerusform>
            <numerusform>%n ملفات مرفقة بمحتواها.</numerusform>
            <numerusform>%n ملفًا مرفقًا بمحتواها.</numerusform>
            <numerusform>%n ملف مرفق بمحتواها.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is linked to this person, such as attendance and proposals, stays without a name.</source>
        <translation>ما يرتبط بهذا الشخص، كالحضور والمقترحات، يبقى دون اسم.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n whose own text says the name, the phone or the e-mail.</source>
        <extracomment>a kind of record, how many of them</extracomment>
        <translation>
            <numerusform>%1: لا سجل يذكر نصه الاسم أو الهاتف أو البريد الإلكتروني.</numerusform>
            <numerusform>%1: سجل واحد يذكر نصه الاسم أو الهاتف أو البريد الإلكتروني.</numerusform>
            <numerusform>%1: سجلان يذكر نصهما الاسم أو الهاتف أو البريد الإلكتروني.</numerusform>
            <numerusform>%1: %n سجلات يذكر نصها الاسم أو الهاتف أو البريد الإلكتروني.</numerusform>
            <numerusform>%1: %n سجلًا يذكر نصها الاسم أو الهاتف أو البريد الإلكتروني.</numerusform>
            <numerusform>%1: %n سجل يذكر نصها الاسم أو الهاتف أو البريد الإلكتروني.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the history about other records.</source>
        <translation>
            <numerusform>لا أسطر في السجل التاريخي عن سجلات أخرى.</numerusform>
            <numerusform>سطر واحد من السجل التاريخي عن سجل آخر.</numerusform>
            <numerusform>سطران من السجل التاريخي عن سجلات أخرى.</numerusform>
            <numerusform>%n أسطر من السجل التاريخي عن سجلات أخرى.</numerusform>
            <numerusform>%n سطرًا من السجل التاريخي عن سجلات أخرى.</numerusform>
            <numerusform>%n سطر من السجل التاريخي عن سجلات أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the history name this person as the one who made the change.</source>
        <translation>
            <numerusform>لا أسطر في السجل التاريخي تذكر هذا الشخص بوصفه من أجرى التغيير.</numerusform>
            <numerusform>سطر واحد من السجل التاريخي يذكر هذا الشخص بوصفه من أجرى التغيير.</numerusform>
            <numerusform>سطران من السجل التاريخي يذكران هذا الشخص بوصفه من أجرى التغيير.</numerusform>
            <numerusform>%n أسطر من السجل التاريخي تذكر هذا الشخص بوصفه من أجرى التغيير.</numerusform>
            <numerusform>%n سطرًا من السجل التاريخي تذكر هذا الشخص بوصفه من أجرى التغيير.</numerusform>
            <numerusform>%n سطر من السجل التاريخي تذكر هذا الشخص بوصفه من أجرى التغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the file itself: unsaved drafts of the recorder or saved views.</source>
        <translation>
            <numerusform>لا ملاحظات للملف نفسه: مسودات التسجيل غير المحفوظة أو طرق العرض المحفوظة.</numerusform>
            <numerusform>ملاحظة واحدة للملف نفسه: مسودة تسجيل غير محفوظة أو طريقة عرض محفوظة.</numerusform>
            <numerusform>ملاحظتان للملف نفسه: مسودات تسجيل غير محفوظة أو طرق عرض محفوظة.</numerusform>
            <numerusform>%n ملاحظات للملف نفسه: مسودات تسجيل غير محفوظة أو طرق عرض محفوظة.</numerusform>
            <numerusform>%n ملاحظة للملف نفسه: مسودات تسجيل غير محفوظة أو طرق عرض محفوظة.</numerusform>
            <numerusform>%n ملاحظة للملف نفسه: مسودات تسجيل غير محفوظة أو طرق عرض محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup of %1, until it has outlived its time: %2</source>
        <translation>نسخة احتياطية بتاريخ %1، إلى أن تنقضي مدتها: %2</translation>
    </message>
    <message>
        <source>Printed papers, files that were exported or sent, and copies of this file made by hand.</source>
        <translation>الأوراق المطبوعة، والملفات المصدَّرة أو المرسلة، ونسخ هذا الملف المصنوعة يدويًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n files on other computers, until they merge the next exchange bundle from here.</source>
        <translation>
            <numerusform>لا ملف على حاسوب آخر.</numerusform>
            <numerusform>ملف واحد على حاسوب آخر، إلى أن تُدمج فيه حزمة التبادل التالية من هنا.</numerusform>
            <numerusform>ملفان على حاسوبين آخرين، إلى أن تُدمج فيهما حزمة التبادل التالية من هنا.</numerusform>
            <numerusform>%n ملفات على حواسيب أخرى، إلى أن تُدمج فيها حزمة التبادل التالية من هنا.</numerusform>
            <numerusform>%n ملفًا على حواسيب أخرى، إلى أن تُدمج فيها حزمة التبادل التالية من هنا.</numerusform>
            <numerusform>%n ملف على حواسيب أخرى، إلى أن تُدمج فيها حزمة التبادل التالية من هنا.</numerusform>
        </translation>
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
        <source>Saving was stopped. No file was written.</source>
        <translation>أُوقف الحفظ، ولم يُكتب أي ملف.</translation>
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
    <name>FilePlace</name>
    <message>
        <source>The disk is not encrypted: whoever takes the computer or the disk can read everything. Ask for the disk to be encrypted.</source>
        <translation>القرص غير مشفّر: من أخذ الحاسوب أو القرص قرأ كل شيء. اطلبوا تشفير القرص.</translation>
    </message>
    <message>
        <source>The folder is synced by %1: what is in the file goes to another company’s computers, and syncing while somebody writes can damage it. Move the file to a folder that is not synced.</source>
        <translation>المجلد يزامنه %1: ما في الملف ينتقل إلى حواسيب شركة أخرى، والمزامنة أثناء الكتابة قد تتلفه. انقلوا الملف إلى مجلد لا يُزامَن.</translation>
    </message>
    <message>
        <source>The file lies on a network share: two people who write at once may have to wait, and a break in the network stops the work. Keep the file on this computer and its second backups on the share.</source>
        <translation>الملف في مجلد شبكي: قد ينتظر من يكتبان معًا، وينقطع العمل بانقطاع الشبكة. احفظوا الملف في هذا الحاسوب ونسخه الثانية في المجلد الشبكي.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the file. Take away their right to it.</source>
        <translation>يستطيع مستخدمون آخرون لهذا الحاسوب قراءة الملف. اسحبوا منهم هذا الإذن.</translation>
    </message>
    <message>
        <source>The file is “%1”, on an encrypted disk. The program itself does not encrypt it.</source>
        <translation>الملف «%1» على قرص مشفّر. البرنامج نفسه لا يشفّره.</translation>
    </message>
    <message>
        <source>The file is “%1”. The program itself does not encrypt it: only an encrypted disk protects it when the computer is lost.</source>
        <translation>الملف «%1». البرنامج نفسه لا يشفّره: لا يحميه عند ضياع الحاسوب إلا قرص مشفّر.</translation>
    </message>
    <message>
        <source>The file is “%1”. The program itself does not encrypt it, and cannot see whether its disk is encrypted.</source>
        <translation>الملف «%1». البرنامج نفسه لا يشفّره، ولا يستطيع أن يعرف أمشفّر قرصه أم لا.</translation>
    </message>
</context>
<context>
    <name>FileTextState</name>
    <message>
        <source>Its text is searched</source>
        <translation>يُبحث في نصه</translation>
    </message>
    <message>
        <source>No text in it</source>
        <translation>لا نص فيه</translation>
    </message>
    <message>
        <source>Its text cannot be read</source>
        <translation>تتعذّر قراءة نصه</translation>
    </message>
    <message>
        <source>Reading its text took too long</source>
        <translation>طالت قراءة نصه فتُركت</translation>
    </message>
    <message>
        <source>Its text is not searched: pdftotext is not installed</source>
        <translation>لا يُبحث في نصه: البرنامج pdftotext غير مثبَّت</translation>
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
    <message>
        <source>Why the extension is asked</source>
        <translation>سبب طلب المهلة</translation>
    </message>
    <message>
        <source>Extension answered on</source>
        <translation>تاريخ الرد على المهلة</translation>
    </message>
</context>
<context>
    <name>ForeignHistory</name>
    <message>
        <source>Change %1 of station %2 is not what its seal says: it was altered on its way. Nothing was changed.</source>
        <translation>التغيير %1 من المحطة %2 لا يطابق ختمه، فقد حُرِّف في أثناء نقله. لم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>FormAnswers</name>
    <message>
        <source>the form has no question “%1”, as this row is marked</source>
        <translation>هذا الصف موسوم بالسؤال «%1»، وليس في الاستمارة سؤال كهذا</translation>
    </message>
    <message>
        <source>Question %1 is not in the file.</source>
        <translation>السؤال %1 ليس في الملف.</translation>
    </message>
    <message>
        <source>Question %1, “%2”: “%3” is neither yes nor no.</source>
        <translation>السؤال %1، «%2»: «%3» ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>Question %1, “%2”: “%3” is no place in a ranking. Write 1, 2, 3 …</source>
        <translation>السؤال %1، «%2»: «%3» ليس مرتبة. اكتب 1 و2 و3 …</translation>
    </message>
    <message>
        <source>Question %1, “%2”: place %3 is given twice.</source>
        <translation>السؤال %1، «%2»: المرتبة %3 مكررة.</translation>
    </message>
    <message>
        <source>Question %1: place %2 is given to none.</source>
        <translation>السؤال %1: المرتبة %2 لم تُعطَ لأي منها.</translation>
    </message>
    <message>
        <source>the table has no column %1</source>
        <translation>ليس في الجدول عمود %1</translation>
    </message>
    <message>
        <source>Question %1 must be answered in every row, and is not.</source>
        <translation>السؤال %1 تجب الإجابة عنه في كل صف، ولم يُجب عنه.</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: %3</source>
        <translation>الورقة «%1»، الصف %2: %3</translation>
    </message>
    <message>
        <source>Sheet “%1”: %2</source>
        <translation>الورقة «%1»: %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2، %3)</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged</source>
        <translation>%1: الجديد %2، والمعدَّل %3، وما لم يتغير %4</translation>
    </message>
    <message>
        <source>%1: taken, complete</source>
        <translation>%1: أُخذ كاملًا</translation>
    </message>
    <message numerus="yes">
        <source>%1: taken as a draft, %n answer(s) to look at</source>
        <translation>
            <numerusform>%1: أُخذ مسودة</numerusform>
            <numerusform>%1: أُخذ مسودة، وفيه جواب يُراجَع</numerusform>
            <numerusform>%1: أُخذ مسودة، وفيه جوابان يُراجَعان</numerusform>
            <numerusform>%1: أُخذ مسودة، وفيه %n أجوبة تُراجَع</numerusform>
            <numerusform>%1: أُخذ مسودة، وفيه %n جوابًا يُراجَع</numerusform>
            <numerusform>%1: أُخذ مسودة، وفيه %n جواب يُراجَع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: known already, nothing changed</source>
        <translation>%1: معروف من قبل، ولم يتغير شيء</translation>
    </message>
    <message>
        <source>%1: refused, nothing was taken</source>
        <translation>%1: رُفض ولم يؤخذ منه شيء</translation>
    </message>
    <message>
        <source>The form %1 takes no answers: it is not in use.</source>
        <translation>الاستمارة %1 لا تقبل أجوبة: ليست قيد الاستعمال.</translation>
    </message>
    <message>
        <source>The answers of %1 are there already (%2), and the file says something else. Compare both and correct what is wrong on the entry screen.</source>
        <translation>أجوبة %1 موجودة (%2)، وفي الملف غيرها. قارن بينهما وصحّح الخطأ في شاشة الإدخال.</translation>
    </message>
    <message>
        <source>The code %1 is of the form %2, but the file asks the questions of %3. Send the body a fresh file.</source>
        <translation>الرمز %1 من الاستمارة %2، وأسئلة الملف من %3. أرسل إلى الجهة ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>Question %1: %2.</source>
        <translation>السؤال %1: %2.</translation>
    </message>
    <message>
        <source>What stands in the file is not certain. Correct it there and take it again.</source>
        <translation>ما في الملف غير محسوم. صحّحه فيه ثم خذه من جديد.</translation>
    </message>
    <message>
        <source>No question is answered in the file.</source>
        <translation>ليس في الملف جواب عن أي سؤال.</translation>
    </message>
    <message>
        <source>Not every row could be taken. Correct the file and take it again.</source>
        <translation>تعذّر أخذ بعض الصفوف. صحّح الملف ثم خذه من جديد.</translation>
    </message>
    <message>
        <source>The file holds no row of answers.</source>
        <translation>لا يحوي الملف أي صف من الردود.</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Lists</source>
        <translation>قوائم</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>اختر جوابًا من القائمة.</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <translation>%1: %2؛ %3: %4</translation>
    </message>
    <message>
        <source>A number in digits.</source>
        <translation>عدد بالأرقام.</translation>
    </message>
    <message>
        <source>A date such as 2012-12-04, or a Hijri one such as 1434-01-20.</source>
        <translation>تاريخ مثل 04/12/2012، أو هجري مثل 20/01/1434.</translation>
    </message>
    <message>
        <source>The name of who signs; the signature and the stamp go on the printed form.</source>
        <translation>اسم الموقّع؛ أما التوقيع والختم فعلى الاستمارة المطبوعة.</translation>
    </message>
    <message>
        <source>Several answers with a semicolon between them: %1</source>
        <translation>يجوز أكثر من جواب، بينها فاصلة منقوطة: %1</translation>
    </message>
    <message>
        <source>Form code:</source>
        <translation>رمز الاستمارة:</translation>
    </message>
    <message>
        <source>1 beside the first in rank, 2 beside the second …</source>
        <translation>يُكتب 1 أمام الأول، و2 أمام الثاني، وهكذا.</translation>
    </message>
    <message>
        <source>“Yes” beside each one that holds.</source>
        <translation>يُختار «نعم» أمام كل ما ينطبق.</translation>
    </message>
    <message>
        <source>Write here what is meant.</source>
        <translation>يُذكر هنا.</translation>
    </message>
    <message>
        <source>Answered on the sheet “%1”.</source>
        <translation>الجواب في ورقة «%1».</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>إيضاح</translation>
    </message>
    <message>
        <source>Write in the framed cells only, save the file and send it back. Questions with a star must be answered.</source>
        <translation>تُكتب الأجوبة في الخانات المؤطرة وحدها، ثم يُحفظ الملف ويُعاد. والأسئلة ذات النجمة تجب الإجابة عنها.</translation>
    </message>
    <message>
        <source>It is expected by %1.</source>
        <translation>ويُنتظر الرد إلى %1.</translation>
    </message>
</context>
<context>
    <name>FormSheetCommands</name>
    <message>
        <source>Folder for the spreadsheets</source>
        <translation>مجلد الجداول</translation>
    </message>
    <message>
        <source>No answer is waited for. Hand the form out first, or choose who shall have it.</source>
        <translation>لا رد يُنتظر. وزّع الاستمارة أولًا، أو اختر من تُرسل إليه.</translation>
    </message>
    <message numerus="yes">
        <source>%n spreadsheet(s) saved</source>
        <translation>
            <numerusform>لم يُحفظ أي جدول</numerusform>
            <numerusform>حُفظ جدول واحد</numerusform>
            <numerusform>حُفظ جدولان</numerusform>
            <numerusform>حُفظت %n جداول</numerusform>
            <numerusform>حُفظ %n جدولًا</numerusform>
            <numerusform>حُفظ %n جدول</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with answers</source>
        <translation>ملفات الردود</translation>
    </message>
    <message>
        <source>Spreadsheets and tables</source>
        <translation>جداول</translation>
    </message>
</context>
<context>
    <name>FormSheetReader</name>
    <message>
        <source>No sheet of the file is a form that was saved to be filled in. Send the body a fresh one, or type its answers in.</source>
        <translation>ليس في الملف ورقة استمارة حُفظت للتعبئة. أرسل إلى الجهة ملفًا جديدًا، أو أدخل أجوبتها باليد.</translation>
    </message>
    <message>
        <source>The sheet of the form itself is missing, only sheets of its tables are there. Ask for the whole file.</source>
        <translation>ورقة الاستمارة نفسها غير موجودة، وليس في الملف إلا أوراق جداولها. اطلب الملف كاملًا.</translation>
    </message>
    <message>
        <source>it is not of the form and was not read</source>
        <translation>ليست من الاستمارة ولم تُقرأ</translation>
    </message>
    <message>
        <source>Sheet “%1” was part of a form, but the hidden column that tells its questions apart is damaged. Send the body a fresh file, or type its answers in.</source>
        <translation>الورقة «%1» كانت من استمارة، لكن العمود المخفي الذي يميّز أسئلتها تالف. أرسل إلى الجهة ملفًا جديدًا، أو أدخل أجوبتها باليد.</translation>
    </message>
    <message>
        <source>The file holds sheets of two forms: %1, and in sheet “%2” %3. Put each into a file of its own.</source>
        <translation>في الملف أوراق استمارتين: %1، وفي الورقة «%2» %3. اجعل كلًّا منهما في ملف.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: the code was changed to %3, but the file was made for %4. Ask which body the answers are from, and type them in under its code.</source>
        <translation>الورقة «%1»، الصف %2: غُيّر الرمز إلى %3، والملف أُعدّ لـ %4. تحقق من الجهة صاحبة الأجوبة، ثم أدخلها تحت رمزها.</translation>
    </message>
    <message>
        <source>cell %1 holds “%2”, which is no answer to a question and was not read</source>
        <translation>في الخلية %1 «%2»، وليس جوابًا عن سؤال ولم يُقرأ</translation>
    </message>
    <message>
        <source>cell %1 is joined with others, so that it is not certain whose answer it holds; separate them</source>
        <translation>الخلية %1 مدموجة مع غيرها، فلا يُعرف عن أي سؤال تجيب؛ ألغِ الدمج</translation>
    </message>
    <message>
        <source>the question stands in row %1 of sheet “%2” too, with another answer; keep one</source>
        <translation>السؤال مكرر في الصف %1 من الورقة «%2» بجواب آخر؛ أبقِ واحدًا منهما</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: no column is headed “Answer” any more.</source>
        <translation>الورقة «%1»، الصف %2: لم يبق عمود عنوانه «الجواب».</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: several columns are headed “Answer”; keep one.</source>
        <translation>الورقة «%1»، الصف %2: أكثر من عمود عنوانه «الجواب»؛ أبقِ واحدًا.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: two columns are headed %3; keep one.</source>
        <translation>الورقة «%1»، الصف %2: عمودان عنوانهما %3؛ أبقِ واحدًا.</translation>
    </message>
    <message>
        <source>Sheet “%1” is there twice: two sheets take the same rows. Keep one.</source>
        <translation>الورقة «%1» مكررة: ورقتان للصفوف نفسها. أبقِ واحدة.</translation>
    </message>
    <message>
        <source>Sheet “%1” has more joined cells than a form can have. Send the body a fresh file.</source>
        <translation>في الورقة «%1» خلايا مدموجة أكثر مما يمكن في استمارة. أرسل إلى الجهة ملفًا جديدًا.</translation>
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
    <name>FoundingForm</name>
    <message>
        <source>The founding form is there already: %1.</source>
        <translation>استمارة التأسيس موجودة من قبل: %1.</translation>
    </message>
    <message>
        <source>The form is missing from this program.</source>
        <translation>الاستمارة غير موجودة في هذا البرنامج.</translation>
    </message>
    <message>
        <source>The evaluation form is there already: %1.</source>
        <translation>استمارة التقييم موجودة من قبل: %1.</translation>
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
    <message>
        <source>Two columns mean “%1”. Leave one of them out.</source>
        <translation>عمودان يعنيان «%1». استبعد أحدهما.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف الفحص.</translation>
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
        <source>The file “%1” cannot be read: %2.</source>
        <translation>تعذّرت قراءة الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it into several files.</source>
        <translation>حجم الملف يتجاوز %1 ميغابايت. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>Only an .xlsx file has sheets, “%1” has none.</source>
        <translation>الأوراق لملفات ‎.xlsx وحدها، وليس في «%1» أوراق.</translation>
    </message>
    <message>
        <source>Only of a .csv file the encoding can be given, not of “%1”.</source>
        <translation>لا يُحدَّد الترميز إلا لملف ‎.csv، لا للملف «%1».</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was imported.</source>
        <translation>أُوقف الاستيراد، ولم يُستورد شيء.</translation>
    </message>
    <message>
        <source>this looks like the number of an identity card or a passport; no victim’s identity belongs in this file</source>
        <translation>يبدو هذا رقم بطاقة شخصية أو جواز سفر؛ ولا مكان لهوية أي ضحية في هذا الملف</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>The cell holds a character that is not text (NUL or half a character).</source>
        <translation>في الخلية رمز ليس نصًّا (رمز فارغ أو نصف حرف).</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
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
    <name>IndexCommand</name>
    <message>
        <source>The search index is made anew.</source>
        <translation>تجري إعادة بناء فهرس البحث.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>إعادة بناء فهرس البحث</translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation>أُعيد بناء فهرس البحث</translation>
    </message>
</context>
<context>
    <name>IndexRebuild</name>
    <message>
        <source>The search index was not made anew. It is as it was before.</source>
        <translation>لم يُعَد بناء فهرس البحث، وبقي كما كان.</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Indicator</source>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
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
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Definition (English)</source>
        <translation>التعريف (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Where its values come from</source>
        <translation>مصدر قيمه</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Unit (English)</source>
        <translation>الوحدة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Several values of a period</source>
        <translation>إذا تعددت قيم الفترة</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Counts people: numbers below five stay inside</source>
        <translation>يعدّ أشخاصًا، فلا يُنشر ما دون الخمسة</translation>
    </message>
    <message>
        <source>On the overview</source>
        <translation>في لوحة المتابعة</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>التسلسل</translation>
    </message>
</context>
<context>
    <name>IndicatorDirection</name>
    <message>
        <source>More is better</source>
        <translation>الأكثر أفضل</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>الأقل أفضل</translation>
    </message>
</context>
<context>
    <name>IndicatorFacts</name>
    <message>
        <source>below 5</source>
        <translation>أقل من 5</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a value and its unit, whatever the number: “Days: 12”</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year and the year</extracomment>
        <translation>الربع %1، %2</translation>
    </message>
    <message>
        <source>There is no value of %1 yet.</source>
        <translation>لا قيمة لعام %1 بعد.</translation>
    </message>
    <message>
        <source>In %1: %2. No target was set.</source>
        <translation>في %1: %2، ولم يُحدَّد مستهدف.</translation>
    </message>
    <message>
        <source>In %1: %2, with a target of %3. %4.</source>
        <translation>في %1: %2، والمستهدف %3. %4.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
</context>
<context>
    <name>IndicatorGathering</name>
    <message>
        <source>The last one counts</source>
        <translation>تُعتمد آخرها</translation>
    </message>
    <message>
        <source>They are added up</source>
        <translation>تُجمع</translation>
    </message>
    <message>
        <source>Their mean counts</source>
        <translation>يُعتمد متوسطها</translation>
    </message>
</context>
<context>
    <name>IndicatorPeriod</name>
    <message>
        <source>Year by year</source>
        <translation>سنوية</translation>
    </message>
    <message>
        <source>Quarter by quarter</source>
        <translation>ربع سنوية</translation>
    </message>
    <message>
        <source>Meeting by meeting</source>
        <translation>لقاءً بعد لقاء</translation>
    </message>
</context>
<context>
    <name>IndicatorStanding</name>
    <message>
        <source>No value yet</source>
        <translation>لا قيمة بعد</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>دون مستهدف</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>بلغ المستهدف</translation>
    </message>
    <message>
        <source>Near the target</source>
        <translation>قريب من المستهدف</translation>
    </message>
    <message>
        <source>Far from the target</source>
        <translation>بعيد عن المستهدف</translation>
    </message>
</context>
<context>
    <name>IndicatorTarget</name>
    <message>
        <source>Target of an indicator</source>
        <translation>مستهدف مؤشر</translation>
    </message>
    <message>
        <source>Targets of indicators</source>
        <translation>مستهدفات المؤشرات</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>IndicatorValue</name>
    <message>
        <source>Value of an indicator</source>
        <translation>قيمة مؤشر</translation>
    </message>
    <message>
        <source>Values of indicators</source>
        <translation>قيم المؤشرات</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>الجهة المبلِّغة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>IndicatorWorkflow</name>
    <message>
        <source>“%1” is no number. Write it in digits, as in 12 or 12.5.</source>
        <translation>«%1» ليس رقمًا. اكتبه بالأرقام، مثل 12 أو 12.5.</translation>
    </message>
    <message>
        <source>Write the year in four digits, as in 2013.</source>
        <translation>اكتب السنة بأربعة أرقام، مثل 2013.</translation>
    </message>
    <message>
        <source>There is a target of this year already: change that one.</source>
        <translation>لهذه السنة مستهدف من قبل، فعدّله.</translation>
    </message>
    <message>
        <source>A value is of a day that has come.</source>
        <translation>القيمة ليوم قد حلّ.</translation>
    </message>
    <message>
        <source>The program computes %1 from the records: there is nothing to enter.</source>
        <translation>يحسب البرنامج المؤشر %1 من السجلات، فلا قيم تُدخل له.</translation>
    </message>
</context>
<context>
    <name>IndicatorsPaper</name>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>No indicator is defined yet.</source>
        <translation>لم يُعرَّف مؤشر بعد.</translation>
    </message>
    <message>
        <source>No indicator in this edition.</source>
        <translation>لا مؤشر في هذه النسخة.</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Target of the year</source>
        <translation>مستهدف السنة</translation>
    </message>
    <message>
        <source>There is no period to show yet.</source>
        <translation>لا فترة تُعرض بعد.</translation>
    </message>
    <message>
        <source>By body, %1</source>
        <translation>بحسب الجهة، %1</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>الجهة المبلِّغة</translation>
    </message>
    <message>
        <source>Source and note</source>
        <translation>المصدر والملاحظة</translation>
    </message>
    <message>
        <source>No value was entered yet.</source>
        <translation>لم تُدخل قيمة بعد.</translation>
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
    <message>
        <source>The file’s own description of its tables was altered.</source>
        <translation>تغيّر وصف الملف لجداوله.</translation>
    </message>
    <message>
        <source>What the file notes about itself under “%1” was altered.</source>
        <translation>تغيّر ما يدوّنه الملف عن نفسه تحت «%1».</translation>
    </message>
    <message>
        <source>A draft of the recorder that was not saved yet was altered.</source>
        <translation>تغيّرت مسودة في سجل الجلسة لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>The last number given in “%1” was altered.</source>
        <translation>تغيّر آخر رقم أُعطي في «%1».</translation>
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
    <name>LineOrder</name>
    <message>
        <source>The bundle is damaged: it says of a station that it knew what nobody wrote. Nothing was changed.</source>
        <translation>الحزمة تالفة، إذ تنسب إلى محطة علمَها بما لم يكتبه أحد. لم يُغيَّر شيء.</translation>
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
    <name>LockedCopy</name>
    <message>
        <source>The encrypted copy “%1” could not be written: %2. Nothing was kept; free some space or choose another folder.</source>
        <translation>تعذرت كتابة النسخة المشفّرة «%1»: %2. لم يُحتفظ بشيء؛ وفّروا مساحة أو اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The encrypted copy is damaged or cut off after %1 kB; the passphrase was right. Take another copy.</source>
        <translation>النسخة المشفّرة تالفة أو مبتورة بعد %1 كيلوبايت، أما عبارة المرور فصحيحة. استخدموا نسخة أخرى.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>The file “%1” exists already. Choose another name.</source>
        <translation>الملف «%1» موجود. اختاروا اسمًا آخر.</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>لا يمكن الكتابة في المجلد</translation>
    </message>
    <message>
        <source>it could not be read back</source>
        <translation>تعذرت قراءتها بعد كتابتها</translation>
    </message>
</context>
<context>
    <name>LockedHeader</name>
    <message>
        <source>This is not an encrypted copy of a coalition file.</source>
        <translation>هذه ليست نسخة مشفّرة من ملف تحالف.</translation>
    </message>
    <message>
        <source>This encrypted copy was made by a newer version of the program. Open it with that one.</source>
        <translation>أُعدّت هذه النسخة المشفّرة بإصدار أحدث من البرنامج. افتحوها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>This encrypted copy is damaged in its first lines. Take another copy.</source>
        <translation>هذه النسخة المشفّرة تالفة في أولها. استخدموا نسخة أخرى.</translation>
    </message>
    <message>
        <source>This encrypted copy asks for more than it can need: it was not made by this program.</source>
        <translation>تطلب هذه النسخة المشفّرة أكثر مما يمكن أن تحتاج إليه: لم يُعدّها هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Proposals recorded</source>
        <translation>المقترحات المسجَّلة</translation>
    </message>
    <message>
        <source>Proposals recorded in the period, without those that were withdrawn.</source>
        <translation>المقترحات المسجَّلة في الفترة، دون ما سُحب منها.</translation>
    </message>
    <message>
        <source>Share of proposals adopted</source>
        <translation>نسبة المقترحات المأخوذ بها</translation>
    </message>
    <message>
        <source>Of the proposals recorded in the period that were adopted or not adopted, the share that was adopted, as worded or with changes.</source>
        <translation>نسبة ما أُخذ به، بنصه أو معدَّلًا، من مقترحات الفترة التي أُخذ بها أو لم يُؤخذ بها.</translation>
    </message>
    <message>
        <source>Days from proposal to decision</source>
        <translation>الأيام من المقترح إلى البتّ فيه</translation>
    </message>
    <message>
        <source>The median of the days from the recording of a proposal to its first outcome, by study or by decision, for outcomes within the period.</source>
        <translation>وسيط عدد الأيام من تسجيل المقترح إلى أول نتيجة له، بدراسة أو بقرار، لما بُتّ فيه في الفترة.</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>اللقاءات المنعقدة</translation>
    </message>
    <message>
        <source>Meetings held in the period.</source>
        <translation>اللقاءات التي انعقدت في الفترة.</translation>
    </message>
    <message>
        <source>Attendance of the bodies</source>
        <translation>حضور الجهات</translation>
    </message>
    <message>
        <source>Of the invitations to meetings held in the period, the share whose body was there or sent somebody in its place.</source>
        <translation>نسبة الدعوات إلى لقاءات الفترة التي حضرت جهتها أو ناب عنها أحد.</translation>
    </message>
    <message>
        <source>Bodies that have joined</source>
        <translation>الجهات المنضمّة</translation>
    </message>
    <message>
        <source>Bodies that had joined by the end of the period and are members still.</source>
        <translation>الجهات التي انضمّت حتى نهاية الفترة وما زالت أعضاء.</translation>
    </message>
    <message>
        <source>Actions done of those due</source>
        <translation>المنفَّذ مما حلّ موعده</translation>
    </message>
    <message>
        <source>Of the actions of the shared plan that were due in the period, the share that is done.</source>
        <translation>نسبة المنفَّذ من أعمال الخطة المشتركة التي حلّ موعدها في الفترة.</translation>
    </message>
    <message>
        <source>Overdue actions</source>
        <translation>الأعمال المتأخرة</translation>
    </message>
    <message>
        <source>Actions of the shared plan whose day had passed and that are not done.</source>
        <translation>أعمال الخطة المشتركة التي مضى موعدها ولم تُنفَّذ.</translation>
    </message>
    <message>
        <source>Recommendations carried out</source>
        <translation>التوصيات المنفَّذة</translation>
    </message>
    <message>
        <source>Of the recommendations issued by the end of the period, without cancelled ones, the share that is carried out.</source>
        <translation>نسبة المنفَّذ من التوصيات الصادرة حتى نهاية الفترة، دون الملغاة.</translation>
    </message>
    <message>
        <source>Overdue recommendations</source>
        <translation>التوصيات المتأخرة</translation>
    </message>
    <message>
        <source>Recommendations whose day had passed and that are not carried out.</source>
        <translation>التوصيات التي مضى موعدها ولم تُنفَّذ.</translation>
    </message>
    <message>
        <source>Services verified</source>
        <translation>الخدمات المتحقَّق منها</translation>
    </message>
    <message>
        <source>Of the services on record, the share whose body confirmed them within half a year before the end of the period.</source>
        <translation>نسبة الخدمات المسجَّلة التي أكّدت جهتها بياناتها خلال نصف سنة قبل نهاية الفترة.</translation>
    </message>
    <message>
        <source>Questionnaires answered</source>
        <translation>الاستمارات الواردة</translation>
    </message>
    <message>
        <source>Of the questionnaires handed out in the period, the share that came back.</source>
        <translation>نسبة ما ورد من الاستمارات الموزَّعة في الفترة.</translation>
    </message>
    <message>
        <source>Shared resources used</source>
        <translation>استعمال الموارد المشتركة</translation>
    </message>
    <message>
        <source>How often a body used in the period what another one offers.</source>
        <translation>عدد مرات استعمال جهة في الفترة ما تتيحه أخرى.</translation>
    </message>
    <message>
        <source>Obligations met</source>
        <translation>الالتزامات المستوفاة</translation>
    </message>
    <message>
        <source>Of the obligations examined by the end of the period, the share that is met in full.</source>
        <translation>نسبة المستوفى كله من الالتزامات المفحوصة حتى نهاية الفترة.</translation>
    </message>
    <message>
        <source>Entered by staff</source>
        <translation>تُدخل يدويًّا</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>مرة</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>المدرَّبون</translation>
    </message>
    <message>
        <source>Staff of the bodies who received a certificate in the period that was not withdrawn.</source>
        <translation>موظفو الجهات الذين مُنحوا خلال المدة شهادات لم تُسحب.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>شخص</translation>
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
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Resources it can share</source>
        <translation>الموارد التي يمكنها مشاركتها</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>الخبراء</translation>
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
    <message>
        <source>Present</source>
        <translation>حضرت</translation>
    </message>
    <message>
        <source>Represented by another</source>
        <translation>ناب عنها غيرها</translation>
    </message>
    <message>
        <source>Apologised</source>
        <translation>اعتذرت</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>تغيّبت</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>أفضى إلى</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>Reservations and objections</source>
        <translation>التحفظات والاعتراضات</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>بنصه كما ورد</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>recorded in a meeting, by %1</source>
        <translation>سُجّل في لقاء، على لسان %1</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>مسؤولة</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>مساندة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Recommendations and actions</source>
        <translation>التوصيات والمهام</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>الإنجاز</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>It leads or supports no recommendation and no action.</source>
        <translation>ليست مسؤولة عن توصية أو مهمة، ولا مساندة فيها.</translation>
    </message>
    <message>
        <source>State and theme</source>
        <translation>الحالة والمحور</translation>
    </message>
    <message>
        <source>Position, and the outcome</source>
        <translation>الموقف ومآل القرار</translation>
    </message>
    <message>
        <source>Staff in training</source>
        <translation>المتدربون من منسوبيها</translation>
    </message>
    <message>
        <source>Training programme</source>
        <translation>البرنامج التدريبي</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>The body has nominated nobody for training yet.</source>
        <translation>لم ترشّح الجهة أحدًا للتدريب بعد.</translation>
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
    <message>
        <source>Give the day since which the body is a member.</source>
        <translation>اكتبوا اليوم الذي انضمت فيه الجهة.</translation>
    </message>
    <message>
        <source>“%1” is a member already.</source>
        <translation>«%1» منضمّة من قبل.</translation>
    </message>
    <message>
        <source>The field “%1” of a body is not changed in this way.</source>
        <translation>لا يُعدَّل الحقل «%1» من بيانات الجهة بهذه الطريقة.</translation>
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
    <name>MemorandaRegister</name>
    <message>
        <source>Memoranda of understanding</source>
        <translation>مذكرات التفاهم</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>المذكرة</translation>
    </message>
    <message>
        <source>Parties and their roles</source>
        <translation>الأطراف وأدوارهم</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No memorandum is recorded yet.</source>
        <translation>لم تُسجَّل مذكرة بعد.</translation>
    </message>
    <message>
        <source>No memorandum in this edition.</source>
        <translation>لا مذكرة في هذه النسخة.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>has run out</source>
        <translation>انتهت مدتها</translation>
    </message>
    <message>
        <source>to be renewed</source>
        <translation>يلزم تجديدها</translation>
    </message>
</context>
<context>
    <name>Memorandum</name>
    <message>
        <source>Memorandum of understanding</source>
        <translation>مذكرة تفاهم</translation>
    </message>
    <message>
        <source>Memoranda of understanding</source>
        <translation>مذكرات التفاهم</translation>
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
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Purpose (English)</source>
        <translation>الغرض (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>تبدأ في</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Notice of renewal (days)</source>
        <translation>مهلة التنبيه إلى التجديد (بالأيام)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>تجدّد</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الاطلاع</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>التسلسل</translation>
    </message>
</context>
<context>
    <name>MemorandumParty</name>
    <message>
        <source>Party to a memorandum</source>
        <translation>طرف في مذكرة</translation>
    </message>
    <message>
        <source>Parties to memoranda</source>
        <translation>أطراف المذكرات</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>مذكرة التفاهم</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Role (English)</source>
        <translation>الدور (بالإنجليزية)</translation>
    </message>
</context>
<context>
    <name>MemorandumState</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقَّعة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهية</translation>
    </message>
</context>
<context>
    <name>MemorandumWorkflow</name>
    <message>
        <source>It would end before it starts: correct one of the two dates.</source>
        <translation>ستنتهي قبل أن تبدأ: صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>The notice is a number of days; 0 for the last day itself.</source>
        <translation>المهلة عدد من الأيام؛ و0 لليوم الأخير نفسه.</translation>
    </message>
    <message>
        <source>Say on which day it was signed.</source>
        <translation>اذكر تاريخ توقيعها.</translation>
    </message>
    <message>
        <source>Say why it ended.</source>
        <translation>اذكر سبب انتهائها.</translation>
    </message>
    <message>
        <source>The state changes by signing and ending, not by entering it.</source>
        <translation>تتغير الحالة بالتوقيع والإنهاء، لا بإدخالها.</translation>
    </message>
    <message>
        <source>This body is a party already.</source>
        <translation>هذه الجهة طرف فيها أصلًا.</translation>
    </message>
    <message>
        <source>%1 is signed already.</source>
        <translation>%1 موقَّعة أصلًا.</translation>
    </message>
    <message>
        <source>A memorandum has two parties at least: add them first.</source>
        <translation>للمذكرة طرفان على الأقل: أضفهما أولًا.</translation>
    </message>
    <message>
        <source>It is signed on a day that has come.</source>
        <translation>لا يكون التوقيع في يوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Only a signed memorandum ends; delete a draft that is not wanted.</source>
        <translation>لا تنتهي إلا مذكرة موقَّعة؛ احذف المسودة التي لا تُراد.</translation>
    </message>
    <message>
        <source>Only a signed memorandum is renewed.</source>
        <translation>لا تُجدَّد إلا مذكرة موقَّعة.</translation>
    </message>
    <message>
        <source>It is renewed by %1 already.</source>
        <translation>جُدّدت بالمذكرة %1 من قبل.</translation>
    </message>
</context>
<context>
    <name>MergeClash</name>
    <message>
        <source>%1: “%2” here and “%3” in the bundle</source>
        <comment>kind of record, two of them</comment>
        <translation>%1: «%2» هنا و«%3» في الحزمة</translation>
    </message>
    <message>
        <source>There can be one only with the same: %1.</source>
        <translation>ولا يصح أكثر من سجل واحد يتفق فيه: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Both bear the number %1.</source>
        <translation>وكلاهما يحمل الرقم %1.</translation>
    </message>
    <message>
        <source>Give one of them another number at its station and make the bundle anew</source>
        <translation>غيّر رقم أحدهما في محطته ثم أعد إنشاء الحزمة</translation>
    </message>
    <message>
        <source>Delete one of them here, or at the other station before the bundle is made anew</source>
        <translation>احذف أحدهما هنا، أو في المحطة الأخرى قبل إعادة إنشاء الحزمة</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody can change it: save the records made at the other station since its copy was given as tables, import them here without their numbers, then give that station a new copy</source>
        <translation>لا يمكن تغييره: صدّر ما سُجّل في المحطة الأخرى منذ إعطائها نسختها جداول، واستوردها هنا من غير أرقامها، ثم أعط تلك المحطة نسخة جديدة</translation>
    </message>
</context>
<context>
    <name>MergeRecords</name>
    <message>
        <source>%1: this record is not there any more.</source>
        <translation>%1: لم يعد هذا السجل موجودًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into the other one: %2 Perhaps the other way round?</source>
        <translation>لا يمكن دمج «%1» في الآخر: %2 لعل الدمج بالعكس ممكن.</translation>
    </message>
    <message>
        <source>Both stand in “%1” in the same place and do not say the same there. Settle that first, then merge them.</source>
        <translation>كلاهما وارد في «%1» في الموضع نفسه بقولين مختلفين. احسم ذلك أولًا ثم ادمجهما.</translation>
    </message>
    <message>
        <source>Only bodies and people can be merged.</source>
        <translation>لا تُدمج إلا الجهات والأشخاص.</translation>
    </message>
    <message>
        <source>Choose two records to be merged.</source>
        <translation>اختر سجلين للدمج.</translation>
    </message>
    <message>
        <source>Say why the two are the same.</source>
        <translation>اذكر سبب كونهما واحدًا.</translation>
    </message>
    <message>
        <source>Merged with “%1”: %2</source>
        <translation>دُمج معه «%1»: %2</translation>
    </message>
    <message>
        <source>Merged into “%1”: %2</source>
        <translation>دُمج في «%1»: %2</translation>
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
    <message>
        <source>Minutes of a meeting</source>
        <translation>محضر</translation>
    </message>
</context>
<context>
    <name>MinutesLock</name>
    <message>
        <source>The minutes of “%1” are approved and locked. Add a correction annex instead.</source>
        <translation>محضر «%1» معتمد ومقفل. أضف ملحق تصويب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Approved minutes keep the paper that was approved. Add a correction annex instead.</source>
        <translation>المحضر المعتمد يحتفظ بالورقة التي اعتُمدت. أضف ملحق تصويب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The index of a closed year stays as it was closed.</source>
        <translation>يبقى فهرس السنة المقفلة كما أُقفل.</translation>
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
    <message>
        <source>Result and reservations</source>
        <translation>النتيجة والتحفظات</translation>
    </message>
    <message>
        <source>Reservation of %1: </source>
        <translation>تحفظ %1: </translation>
    </message>
    <message>
        <source>Decisions taken with the positions of the bodies</source>
        <translation>القرارات المتخذة ومواقف الجهات منها</translation>
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
    <name>MonthlyTotal</name>
    <message>
        <source>Monthly total</source>
        <translation>مجموع شهري</translation>
    </message>
    <message>
        <source>Monthly totals</source>
        <translation>المجاميع الشهرية</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Referral path</source>
        <translation>مسار الإحالة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>عدد الأشخاص</translation>
    </message>
</context>
<context>
    <name>MonthlyTotalsPaper</name>
    <message>
        <source>Monthly totals</source>
        <translation>المجاميع الشهرية</translation>
    </message>
    <message>
        <source>Monthly totals of %1</source>
        <translation>المجاميع الشهرية لسنة %1</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>No total was entered for this year.</source>
        <translation>لم يُدخل مجموع لهذه السنة.</translation>
    </message>
    <message>
        <source>No totals in this edition.</source>
        <translation>لا مجاميع في هذه النسخة.</translation>
    </message>
    <message>
        <source>How many people the bodies served on each referral path, as the bodies counted them. A person whom several bodies served is counted by each of them.</source>
        <translation>عدد من خدمتهم الجهات في كل مسار إحالة، كما أحصتهم الجهات. ومن خدمته أكثر من جهة أحصته كل واحدة منها.</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>حسب الجهة</translation>
    </message>
    <message>
        <source>All paths</source>
        <translation>كل المسارات</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>× stands for a number that is not shown, so that nobody can be recognised: fewer than five people, or a number from which such a one would follow, by the sums or by comparing the partners’ edition with the public one.</source>
        <translation>تدل العلامة × على عدد لا يُعرض حتى لا يُتعرَّف على أحد: أقل من خمسة أشخاص، أو عدد يُستنتج منه عدد كهذا من المجاميع أو بمقارنة نسخة الشركاء بالنسخة العامة.</translation>
    </message>
</context>
<context>
    <name>NotAdoptedAnnex</name>
    <message>
        <source>Proposals that were not adopted</source>
        <translation>المقترحات التي لم يُؤخذ بها</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>لم يُؤخذ به</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>No proposal was declined or put off.</source>
        <translation>لم يُرفض مقترح ولم يُؤجَّل.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>النص كما ورد</translation>
    </message>
    <message>
        <source>Proposer and place</source>
        <translation>مقدم المقترح وموضعه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>NumberCounter</name>
    <message>
        <source>The number %1 is one of those that another station of this coalition gives. Leave the number empty, and the next one of this station is given.</source>
        <translation>الرقم %1 من الأرقام التي تعطيها محطة أخرى من محطات هذا التحالف. اترك الرقم فارغًا ليُعطى الرقم التالي من أرقام هذه المحطة.</translation>
    </message>
</context>
<context>
    <name>Obligation</name>
    <message>
        <source>Obligation</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>Duty (English)</source>
        <translation>الواجب (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>How it is fulfilled</source>
        <translation>كيفية الوفاء به</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>تاريخ النظر فيه</translation>
    </message>
</context>
<context>
    <name>ObligationState</name>
    <message>
        <source>Not examined</source>
        <translation>لم يُنظر فيه</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>موفّى به</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>موفّى به جزئيًّا</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>غير موفّى به</translation>
    </message>
</context>
<context>
    <name>ObligationsChecklist</name>
    <message>
        <source>Checklist of obligations</source>
        <translation>قائمة الالتزامات</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>How it is fulfilled</source>
        <translation>كيفية الوفاء به</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>تاريخ النظر</translation>
    </message>
    <message>
        <source>No obligation is recorded yet.</source>
        <translation>لم يُسجَّل التزام بعد.</translation>
    </message>
    <message>
        <source>No obligation in this edition.</source>
        <translation>لا التزام في هذه النسخة.</translation>
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
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>تتعذّر قراءة الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it into several files.</source>
        <translation>الملف أكبر من %1 ميغابايت. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected with a password, or of the kind before 2007. Save it as .xlsx without a password and import it again.</source>
        <translation>جدول البيانات محمي بكلمة مرور، أو من النوع السابق لعام 2007. احفظه بصيغة ‎.xlsx من غير كلمة مرور ثم استورده.</translation>
    </message>
    <message>
        <source>The file is no .xlsx spreadsheet. Save it as .xlsx or as “CSV UTF-8”.</source>
        <translation>الملف ليس جدول بيانات ‎.xlsx. احفظه بصيغة ‎.xlsx أو «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged and cannot be read (%1). Nothing was imported.</source>
        <translation>جدول البيانات تالف وتتعذّر قراءته (%1). لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The spreadsheet has %1 parts; more than %2 are not read. Nothing was imported.</source>
        <translation>في جدول البيانات %1 من الأجزاء، ولا يُقرأ أكثر من %2. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: its list of parts cannot be read. Nothing was imported.</source>
        <translation>جدول البيانات تالف: تتعذّر قراءة قائمة أجزائه. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The spreadsheet holds a part named “%1”, as no spreadsheet does. It was not made by a spreadsheet program; nothing was imported.</source>
        <translation>في الملف جزء اسمه «%1»، ولا يكون مثله في جدول بيانات. لم يصنعه برنامج جداول؛ ولم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The spreadsheet holds the part “%1” twice. Nothing was imported.</source>
        <translation>الجزء «%1» مكرر في جدول البيانات. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected with a password. Save it without one and import it again.</source>
        <translation>جدول البيانات محمي بكلمة مرور. احفظه من غيرها ثم استورده.</translation>
    </message>
    <message>
        <source>Unpacked, the part “%1” would be larger than a spreadsheet&apos;s data ever is. Nothing was imported.</source>
        <translation>حجم الجزء «%1» بعد فكّ ضغطه يفوق حجم أي جدول بيانات. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The spreadsheet holds macros. Save it as .xlsx without macros and import it again.</source>
        <translation>في جدول البيانات وحدات ماكرو. احفظه بصيغة ‎.xlsx من غيرها ثم استورده.</translation>
    </message>
    <message>
        <source>The file is an archive but no .xlsx spreadsheet. Save it as .xlsx or as “CSV UTF-8”.</source>
        <translation>الملف أرشيف وليس جدول بيانات ‎.xlsx. احفظه بصيغة ‎.xlsx أو «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: its part “%1” is missing. Nothing was imported.</source>
        <translation>جدول البيانات تالف: ينقصه الجزء «%1». لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: its part “%1” cannot be unpacked. Nothing was imported.</source>
        <translation>جدول البيانات تالف: يتعذّر فكّ ضغط الجزء «%1». لم يُستورد شيء.</translation>
    </message>
</context>
<context>
    <name>OfficePart</name>
    <message>
        <source>the archive is damaged</source>
        <translation>الأرشيف تالف</translation>
    </message>
    <message>
        <source>it is larger than the archive says</source>
        <translation>أكبر مما يذكره الأرشيف</translation>
    </message>
    <message>
        <source>one piece of it is larger than any cell can be</source>
        <translation>فيه قطعة أكبر من أي خلية</translation>
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
    <name>OfficeXml</name>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation>عناصره متداخلة أكثر من %1 مستوى</translation>
    </message>
    <message>
        <source>it declares entities, which no spreadsheet does</source>
        <translation>يعرّف كيانات، ولا يفعل ذلك جدول بيانات</translation>
    </message>
    <message>
        <source>it is no well-formed XML</source>
        <translation>ليس XML سليمًا</translation>
    </message>
    <message>
        <source>one piece of it is larger than any cell can be</source>
        <translation>فيه قطعة أكبر من أي خلية</translation>
    </message>
    <message>
        <source>The spreadsheet&apos;s %1 cannot be read: %2. Nothing was imported.</source>
        <translation>تتعذّر قراءة جزء من جدول البيانات (%1): %2. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The spreadsheet&apos;s %1 cannot be read beyond cell %2: %3. Nothing was imported.</source>
        <translation>تتعذّر قراءة جزء من جدول البيانات (%1) بعد الخلية %2: ‏%3. لم يُستورد شيء.</translation>
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
    <message>
        <source>Recommend…</source>
        <translation>إصدار توصية…</translation>
    </message>
    <message>
        <source>Add proposal</source>
        <translation>إضافة مقترح</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>لا مقترحات بعد</translation>
    </message>
    <message>
        <source>Proposals are recorded in the session; one that came by letter is added here.</source>
        <translation>تُسجَّل المقترحات في الجلسة، ويُضاف هنا ما ورد منها بكتاب.</translation>
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
        <source>Send to study…</source>
        <translation>إرسال إلى الدراسة…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Two records were merged</source>
        <translation>دُمج السجلان</translation>
    </message>
    <message>
        <source>Address cards…</source>
        <translation>بطاقات العناوين…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>تقويم…</translation>
    </message>
    <message>
        <source>To renew</source>
        <translation>يلزم التجديد</translation>
    </message>
    <message>
        <source>No memoranda yet</source>
        <translation>لا مذكرات بعد</translation>
    </message>
    <message>
        <source>What members agreed to do for one another, with their roles and for how long.</source>
        <translation>ما اتفق عليه الأعضاء فيما بينهم، وأدوارهم، ومدته.</translation>
    </message>
    <message numerus="yes">
        <source>%n memorandum(s)</source>
        <translation>
            <numerusform>لا مذكرات</numerusform>
            <numerusform>مذكرة واحدة</numerusform>
            <numerusform>مذكرتان</numerusform>
            <numerusform>%n مذكرات</numerusform>
            <numerusform>%n مذكرة</numerusform>
            <numerusform>%n مذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
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
    <message>
        <source>Study sheet</source>
        <translation>ورقة دراسة</translation>
    </message>
    <message>
        <source>Sheets of proposals, to initial</source>
        <translation>أوراق المقترحات للتوقيع بالأحرف الأولى</translation>
    </message>
    <message>
        <source>Proposals that were not adopted</source>
        <translation>المقترحات التي لم يُؤخذ بها</translation>
    </message>
    <message>
        <source>Decisions and positions</source>
        <translation>القرارات والمواقف</translation>
    </message>
    <message>
        <source>Follow-up matrix of the recommendations</source>
        <translation>مصفوفة متابعة التوصيات</translation>
    </message>
    <message>
        <source>Forms to be filled in</source>
        <translation>استمارات للتعبئة</translation>
    </message>
    <message>
        <source>Filled forms</source>
        <translation>استمارات معبأة</translation>
    </message>
    <message>
        <source>Results of the form</source>
        <translation>نتائج الاستمارة</translation>
    </message>
    <message>
        <source>Forms that are waited for</source>
        <translation>الاستمارات المنتظرة</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation>دليل الخدمات</translation>
    </message>
    <message>
        <source>Referral guide</source>
        <translation>دليل الإحالة</translation>
    </message>
    <message>
        <source>Referral cards</source>
        <translation>بطاقات الإحالة</translation>
    </message>
    <message>
        <source>Use of shared resources</source>
        <translation>استعمال الموارد المشتركة</translation>
    </message>
    <message>
        <source>Checklist of obligations</source>
        <translation>قائمة الالتزامات</translation>
    </message>
    <message>
        <source>Memoranda of understanding</source>
        <translation>مذكرات التفاهم</translation>
    </message>
    <message>
        <source>Recovery key of the encrypted copies</source>
        <translation>مفتاح استرداد النسخ المشفّرة</translation>
    </message>
    <message>
        <source>Plans of rehabilitation and reintegration</source>
        <translation>خطط التأهيل وإعادة الإدماج</translation>
    </message>
    <message>
        <source>Monthly totals</source>
        <translation>المجاميع الشهرية</translation>
    </message>
    <message>
        <source>Coverage matrix</source>
        <translation>مصفوفة التغطية</translation>
    </message>
    <message>
        <source>Themes over the meetings</source>
        <translation>المحاور عبر اللقاءات</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Annual report to the partners</source>
        <translation>التقرير السنوي إلى الشركاء</translation>
    </message>
    <message>
        <source>Training programme</source>
        <translation>برنامج تدريبي</translation>
    </message>
    <message>
        <source>List of trainees</source>
        <translation>كشف المتدربين</translation>
    </message>
    <message>
        <source>Attendance sheet of the trainees</source>
        <translation>كشف حضور المتدربين</translation>
    </message>
    <message>
        <source>Report on the training programme</source>
        <translation>تقرير البرنامج التدريبي</translation>
    </message>
    <message>
        <source>Training by body</source>
        <translation>التدريب بحسب الجهة</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Filled forms have an internal edition only: the form promises that no answers of a single body are published without its agreement. Give others the results of the form.</source>
        <translation>للاستمارات المعبأة نسخة داخلية فقط؛ فالاستمارة تَعِد بألا تُنشر إجابات جهة بعينها إلا بموافقتها. يمكن تقديم نتائج الاستمارة إلى الآخرين بدلًا منها.</translation>
    </message>
    <message>
        <source>Changes of a period</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>The report “%1” is not about one referral path.</source>
        <translation>التقرير «%1» لا يخص مسار إحالة بعينه.</translation>
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
    <name>PaperVerification</name>
    <message>
        <source>“%1” is no hash of a paper: write at least its first %2 digits (0–9, a–f) as the footer prints them.</source>
        <translation>«%1» ليست بصمة ورقة: اكتب أول %2 من خاناتها على الأقل (0–9، a–f) كما طُبعت أسفل الصفحة.</translation>
    </message>
    <message>
        <source>The text kept in the file is not the one that was approved.</source>
        <translation>النص المحفوظ في الملف ليس هو المعتمد.</translation>
    </message>
    <message>
        <source>The hash kept in the file is another one.</source>
        <translation>البصمة المحفوظة في الملف مختلفة.</translation>
    </message>
    <message>
        <source>The history does not know that this text was approved.</source>
        <translation>لا يعرف السجل أن هذا النص اعتُمد.</translation>
    </message>
    <message>
        <source>The text in the history is not the one that was approved.</source>
        <translation>النص المحفوظ في السجل ليس هو المعتمد.</translation>
    </message>
    <message>
        <source>The record lies in the recycle bin.</source>
        <translation>القيد في سلة المحذوفات.</translation>
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
    <name>PastedTable</name>
    <message>
        <source>The clipboard holds no text. Copy the table first, with its row of headings.</source>
        <translation>الحافظة خالية من النص. انسخ الجدول أولًا مع صف عناوينه.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>في الصف %1 أكثر من %2 من الأعمدة.</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells, but there are only %3 headings.</source>
        <translation>عدد خلايا الصف %1 هو %2، وعدد العناوين %3 فقط.</translation>
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
    <name>PersonErasure</name>
    <message>
        <source>Nothing was erased: type the full name “%1” to confirm.</source>
        <translation>لم يُمحَ شيء: اكتب الاسم الكامل «%1» للتأكيد.</translation>
    </message>
    <message>
        <source>The person was erased, but the file could not be written anew: %1</source>
        <translation>مُحيت بيانات الشخص، لكن تعذّرت كتابة الملف من جديد: %1</translation>
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
    <name>PlanPhase</name>
    <message>
        <source>Rehabilitation</source>
        <translation>التأهيل</translation>
    </message>
    <message>
        <source>Reintegration</source>
        <translation>إعادة الإدماج</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
</context>
<context>
    <name>PlanSharing</name>
    <message>
        <source>What is shared</source>
        <translation>ما يُتشارك</translation>
    </message>
    <message>
        <source>Plan template</source>
        <translation>نموذج الخطة</translation>
    </message>
    <message>
        <source>At the step</source>
        <translation>عند الخطوة</translation>
    </message>
    <message>
        <source>What is shared (English)</source>
        <translation>ما يُتشارك (بالإنجليزية)</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>درجة السرية</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Plan step</source>
        <translation>خطوة خطة</translation>
    </message>
    <message>
        <source>Plan steps</source>
        <translation>خطوات الخطط</translation>
    </message>
    <message>
        <source>Plan template</source>
        <translation>نموذج الخطة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Step (English)</source>
        <translation>الخطوة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Supporting body</source>
        <translation>الجهة المساندة</translation>
    </message>
    <message>
        <source>Time limit (days)</source>
        <translation>المهلة (بالأيام)</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما يُعمل</translation>
    </message>
    <message>
        <source>What is done (English)</source>
        <translation>ما يُعمل (بالإنجليزية)</translation>
    </message>
</context>
<context>
    <name>PlanTemplate</name>
    <message>
        <source>Plan template</source>
        <translation>نموذج خطة</translation>
    </message>
    <message>
        <source>Plan templates</source>
        <translation>نماذج الخطط</translation>
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
        <source>Referral path it follows</source>
        <translation>مسار الإحالة الذي تتبعه</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Purpose (English)</source>
        <translation>الغرض (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Agreed at</source>
        <translation>اتُّفق عليها في</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>تاريخ الاتفاق</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>لمن تُتاح</translation>
    </message>
</context>
<context>
    <name>PlanTemplatePaper</name>
    <message>
        <source>Plans of rehabilitation and reintegration</source>
        <translation>خطط التأهيل وإعادة الإدماج</translation>
    </message>
    <message>
        <source>No plan is recorded yet.</source>
        <translation>لم تُسجَّل خطة بعد.</translation>
    </message>
    <message>
        <source>No plan in this edition.</source>
        <translation>لا خطة في هذه النسخة.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>بلا مهلة</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows the path</source>
        <translation>تتبع المسار</translation>
    </message>
    <message>
        <source>Agreed at</source>
        <translation>اتُّفق عليها في</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>تاريخ الاتفاق</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>A template for everybody on this path: names, numbers and cases of people never stand here.</source>
        <translation>نموذج لكل من في هذا المسار: لا تُذكر فيه أسماء أشخاص ولا أرقامهم ولا قضاياهم.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>What is shared with whom</source>
        <translation>ما يُتشارك ومع من</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Supporting body</source>
        <translation>الجهة المساندة</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>This plan has no steps yet.</source>
        <translation>لا خطوات لهذه الخطة بعد.</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>ما يُتشارك</translation>
    </message>
    <message>
        <source>At the step</source>
        <translation>عند الخطوة</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>درجة السرية</translation>
    </message>
    <message>
        <source>What is shared is not agreed yet.</source>
        <translation>لم يُتفق بعد على ما يُتشارك.</translation>
    </message>
    <message>
        <source>throughout the plan</source>
        <translation>طوال الخطة</translation>
    </message>
    <message>
        <source>every body of the plan</source>
        <translation>كل جهات الخطة</translation>
    </message>
    <message>
        <source>No plan follows this path yet.</source>
        <translation>لا خطة تتبع هذا المسار بعد.</translation>
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
    <name>PlanningWorkflow</name>
    <message>
        <source>A plan is reviewed after it was agreed: correct one of the two dates.</source>
        <translation>تُراجع الخطة بعد الاتفاق عليها: صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>“%1” follows this referral path already: change that plan, or choose another path.</source>
        <translation>تتبع «%1» مسار الإحالة هذا بالفعل: غيّر تلك الخطة، أو اختر مسارًا آخر.</translation>
    </message>
    <message>
        <source>A time limit is a number of days; 0 for none.</source>
        <translation>المهلة عدد من الأيام؛ و0 حيث لا مهلة.</translation>
    </message>
    <message>
        <source>The responsible body does not support itself: choose another one, or none.</source>
        <translation>لا تساند الجهة المسؤولة نفسها: اختر جهة أخرى أو اترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>A step stays in its plan: make a new one in the other plan instead.</source>
        <translation>تبقى الخطوة في خطتها: أضف خطوة جديدة في الخطة الأخرى.</translation>
    </message>
    <message>
        <source>“%1” is shared at this step: say first where it is shared instead.</source>
        <translation>يُتشارك «%1» عند هذه الخطوة: حدّد أولًا أين يُتشارك بدلًا منها.</translation>
    </message>
    <message>
        <source>The step named there belongs to another plan: choose one of this plan.</source>
        <translation>الخطوة المذكورة من خطة أخرى: اختر خطوة من هذه الخطة.</translation>
    </message>
    <message>
        <source>A total is a number of people from 0.</source>
        <translation>المجموع عدد أشخاص من 0 فما فوق.</translation>
    </message>
    <message>
        <source>This month has not come yet.</source>
        <translation>لم يحن هذا الشهر بعد.</translation>
    </message>
    <message>
        <source>This body’s total of that month and path is entered already: change that one.</source>
        <translation>مجموع هذه الجهة لذلك الشهر والمسار مُدخل بالفعل: غيّره.</translation>
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
    <name>PreviewAnswer</name>
    <message>
        <source>No answers to choose from yet.</source>
        <translation>لا إجابات للاختيار منها بعد.</translation>
    </message>
    <message>
        <source>The table has no columns yet.</source>
        <translation>لا أعمدة للجدول بعد.</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>ميلادي</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>هجري</translation>
    </message>
    <message>
        <source>We agree</source>
        <translation>نوافق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Signature and stamp</source>
        <translation>التوقيع والختم</translation>
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
    <name>ProgrammeState</name>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Open for nominations</source>
        <translation>مفتوح للترشيح</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
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
    <name>ProposalFacts</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, item (%2): %3</source>
        <translation>%1، البند (%2): %3</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>مقدم المقترح</translation>
    </message>
    <message>
        <source>Where it was proposed</source>
        <translation>موضع تقديمه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
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
    <message>
        <source>Reason before</source>
        <translation>السبب السابق</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
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
    <name>ProposalSheet</name>
    <message>
        <source>Sheet of a proposal</source>
        <translation>ورقة مقترح</translation>
    </message>
    <message>
        <source>No proposal of this meeting is recorded yet.</source>
        <translation>لم يُسجَّل في هذا اللقاء مقترح بعد.</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>النص كما ورد</translation>
    </message>
    <message>
        <source>Formal wording</source>
        <translation>الصياغة الرسمية</translation>
    </message>
    <message>
        <source>Not written yet: the words as spoken stand.</source>
        <translation>لم تُكتب بعد: يبقى النص كما ورد.</translation>
    </message>
    <message>
        <source>What stands in bold is not in the words as spoken.</source>
        <translation>ما كُتب بخط غليظ ليس في النص كما ورد.</translation>
    </message>
    <message>
        <source>What became of it: </source>
        <translation>ما آل إليه: </translation>
    </message>
    <message>
        <source>The proposer’s answer</source>
        <translation>رد مقدم المقترح</translation>
    </message>
    <message>
        <source>☐ The formal wording says what was meant.</source>
        <translation>☐ الصياغة الرسمية تؤدي المقصود.</translation>
    </message>
    <message>
        <source>☐ It does not; what is to be corrected:</source>
        <translation>☐ لا تؤديه، والمطلوب تصحيحه:</translation>
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
        <source>Initials</source>
        <translation>التوقيع بالأحرف الأولى</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>مقدم المقترح</translation>
    </message>
    <message>
        <source>For the secretariat</source>
        <translation>عن الأمانة</translation>
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
    <name>ProposalStates</name>
    <message>
        <source>%1 is of the kind “%2”: only proposals, concepts and submitted recommendations are studied. Correct its kind first if it is wrong.</source>
        <translation>%1 نوعه «%2»: لا تُدرس إلا المقترحات والتصورات والتوصيات المقدَّمة. صحّح النوع أولًا إن كان خطأ.</translation>
    </message>
    <message>
        <source>%1 is not under study: send it to study first.</source>
        <translation>%1 ليس قيد الدراسة: أرسله إلى الدراسة أولًا.</translation>
    </message>
    <message>
        <source>%1 is under study already: finish its study, or recall it first.</source>
        <translation>%1 قيد الدراسة: أنهِ دراسته أو استرجعها أولًا.</translation>
    </message>
    <message>
        <source>%1 has an outcome, “%2”: reopen its study to change that.</source>
        <translation>للمقترح %1 نتيجة هي «%2»: أعد فتح دراسته لتغييرها.</translation>
    </message>
    <message>
        <source>%1 is merged into another proposal: undo the merger first.</source>
        <translation>%1 مدمج في مقترح آخر: ألغِ الدمج أولًا.</translation>
    </message>
    <message>
        <source>%1 is withdrawn: record it anew if its body takes it up again.</source>
        <translation>%1 مسحوب: سجّله من جديد إن عادت إليه جهته.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Column of</source>
        <translation>عمود في</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Question (English)</source>
        <translation>السؤال (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Help (English)</source>
        <translation>الشرح (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Answer required</source>
        <translation>الإجابة لازمة</translation>
    </message>
    <message>
        <source>List of answers</source>
        <translation>قائمة الإجابات</translation>
    </message>
    <message>
        <source>Asked depending on</source>
        <translation>يُسأل بحسب</translation>
    </message>
    <message>
        <source>Asked when its answer</source>
        <translation>يُسأل إذا كانت إجابته</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>تُقارن بـ</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Lowest means</source>
        <translation>معنى الأدنى</translation>
    </message>
    <message>
        <source>Lowest means (English)</source>
        <translation>معنى الأدنى (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Highest means</source>
        <translation>معنى الأعلى</translation>
    </message>
    <message>
        <source>Highest means (English)</source>
        <translation>معنى الأعلى (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Lines on paper</source>
        <translation>عدد الأسطر على الورق</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>تُستعمل في</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>الأصل</translation>
    </message>
</context>
<context>
    <name>QuestionEdits</name>
    <message>
        <source>New question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>قسم جديد</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>عمود جديد</translation>
    </message>
</context>
<context>
    <name>QuestionKind</name>
    <message>
        <source>Short text</source>
        <translation>نص قصير</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>نص طويل</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>اختيار واحد</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>اختيارات متعددة</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Table of rows</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>توقيع</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>Questionnaire</source>
        <translation>استمارة</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Code letters</source>
        <translation>حروف الرمز</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
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
        <source>Introduction</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Introduction (English)</source>
        <translation>المقدمة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <source>Closing words (English)</source>
        <translation>الخاتمة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>نص الإقرار</translation>
    </message>
    <message>
        <source>Consent text (English)</source>
        <translation>نص الإقرار (بالإنجليزية)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>مأخوذة من</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>مستعملة منذ</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>الأصل</translation>
    </message>
</context>
<context>
    <name>QuestionnaireChaseList</name>
    <message>
        <source>Forms that are waited for</source>
        <translation>الاستمارات المنتظرة</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Form code</source>
        <translation>رمز الاستمارة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>أيام التأخر</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Phone and e-mail</source>
        <translation>الهاتف والبريد</translation>
    </message>
    <message>
        <source>No form is waited for.</source>
        <translation>لا استمارة منتظرة.</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>آخرها %1</translation>
    </message>
</context>
<context>
    <name>QuestionnaireDesign</name>
    <message>
        <source>The form %1 is not a draft any more. Start its next version to change it.</source>
        <translation>لم تعد الاستمارة %1 مسودة. لتعديلها ابدأوا نسختها التالية.</translation>
    </message>
    <message>
        <source>The code is one to four Latin letters, such as TF: the codes of the papers begin with it.</source>
        <translation>الرمز من حرف لاتيني إلى أربعة، مثل TF، وبه تبدأ رموز الأوراق.</translation>
    </message>
    <message>
        <source>Give the form a title.</source>
        <translation>اكتبوا عنوان الاستمارة.</translation>
    </message>
    <message>
        <source>The code %1 belongs to “%2” already. Choose other letters.</source>
        <translation>الرمز %1 مستعمل لاستمارة «%2». اختاروا حروفًا أخرى.</translation>
    </message>
    <message>
        <source>Versions count from 1.</source>
        <translation>تُعدّ النسخ ابتداءً من 1.</translation>
    </message>
    <message>
        <source>The form %1 is not a draft any more.</source>
        <translation>لم تعد الاستمارة %1 مسودة.</translation>
    </message>
    <message>
        <source>The form %1 has no question yet.</source>
        <translation>ليس في الاستمارة %1 سؤال بعد.</translation>
    </message>
    <message>
        <source>The form %1 was handed out and stays as it is. Start its next version to change it.</source>
        <translation>وُزّعت الاستمارة %1 فتبقى كما هي. لتعديلها ابدأوا نسختها التالية.</translation>
    </message>
    <message>
        <source>The form %1 is not in use.</source>
        <translation>الاستمارة %1 غير مستعملة.</translation>
    </message>
    <message>
        <source>A column of a table stays in its table.</source>
        <translation>يبقى العمود في جدوله.</translation>
    </message>
    <message>
        <source>“%1” depends on this question. Change its condition first.</source>
        <translation>«%1» متوقف على هذا السؤال. غيّروا شرطه أولًا.</translation>
    </message>
    <message>
        <source>Give the list a name.</source>
        <translation>اكتبوا اسم القائمة.</translation>
    </message>
    <message>
        <source>There is a list of answers named “%1” already.</source>
        <translation>توجد قائمة إجابات باسم «%1».</translation>
    </message>
    <message>
        <source>The key “%1” is used already, or is not made of small Latin letters, digits and _.</source>
        <translation>المفتاح «%1» مستعمل من قبل، أو ليس من حروف لاتينية صغيرة وأرقام و_.</translation>
    </message>
    <message>
        <source>An answer of the list has no text.</source>
        <translation>في القائمة إجابة بلا نص.</translation>
    </message>
    <message>
        <source>Give the section a title.</source>
        <translation>اكتبوا عنوان القسم.</translation>
    </message>
    <message>
        <source>The key “%1” is used by another section of the form.</source>
        <translation>المفتاح «%1» مستعمل لقسم آخر في الاستمارة.</translation>
    </message>
    <message>
        <source>The key “%1” is used by another question of the form.</source>
        <translation>المفتاح «%1» مستعمل لسؤال آخر في الاستمارة.</translation>
    </message>
    <message>
        <source>Only a table of the same form has columns.</source>
        <translation>لا أعمدة إلا لجدول من الاستمارة نفسها.</translation>
    </message>
    <message>
        <source>A column of a table cannot be of the kind “%1”.</source>
        <translation>لا يكون عمود الجدول من نوع «%1».</translation>
    </message>
    <message>
        <source>Add a section first: questions stand in sections.</source>
        <translation>أضيفوا قسمًا أولًا، فالأسئلة تقع في أقسام.</translation>
    </message>
    <message>
        <source>The section belongs to another form.</source>
        <translation>القسم من استمارة أخرى.</translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <translation>اكتبوا السؤال أولًا.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireDistribution</name>
    <message>
        <source>“%1” is not a code of the form %2: the letters or the last two digits do not fit.</source>
        <translation>«%1» ليس من رموز الاستمارة %2: الحروف أو الرقمان الأخيران لا توافقها.</translation>
    </message>
    <message>
        <source>The code %1 is given already.</source>
        <translation>الرمز %1 مُعطى من قبل.</translation>
    </message>
    <message>
        <source>Choose the body or the person the form goes to.</source>
        <translation>اختاروا الجهة أو الشخص المرسَلة إليه الاستمارة.</translation>
    </message>
    <message>
        <source>The form %1 cannot be handed out yet. %2</source>
        <translation>لا يمكن توزيع الاستمارة %1 بعد. %2</translation>
    </message>
    <message>
        <source>Say why no answer will come.</source>
        <translation>اذكروا سبب عدم الرد.</translation>
    </message>
    <message>
        <source>The answer would be due before the form is sent: correct one of the two dates.</source>
        <translation>موعد الإجابة يسبق إرسال الاستمارة: صحّحوا أحد التاريخين.</translation>
    </message>
    <message>
        <source>The form %1 is closed. Hand out its next version.</source>
        <translation>الاستمارة %1 مغلقة. وزّعوا نسختها التالية.</translation>
    </message>
    <message>
        <source>Nobody is marked present at this meeting yet. Mark who is there first.</source>
        <translation>لم يُثبَت حضور أحد في هذا اللقاء بعد. أثبتوا الحاضرين أولًا.</translation>
    </message>
    <message>
        <source>Answers were entered for this form: it stays.</source>
        <translation>أُدخلت إجابات لهذه الاستمارة فتبقى.</translation>
    </message>
    <message>
        <source>%1 was sent later than that day.</source>
        <translation>أُرسلت %1 بعد ذلك اليوم.</translation>
    </message>
    <message>
        <source>Nothing is waited for from %1: leave it out.</source>
        <translation>لا يُنتظر شيء من %1: استبعدوها.</translation>
    </message>
    <message>
        <source>%1 is reviewed: take the review back first.</source>
        <translation>رُوجعت %1: ألغوا المراجعة أولًا.</translation>
    </message>
    <message>
        <source>%1 is not waiting for an approval.</source>
        <translation>%1 لا تنتظر موافقة.</translation>
    </message>
    <message>
        <source>An answer to %1 is there already.</source>
        <translation>وردت إجابة %1 من قبل.</translation>
    </message>
    <message>
        <source>%1 is not marked as left without an answer.</source>
        <translation>%1 ليست مثبتة بلا رد.</translation>
    </message>
    <message>
        <source>The answers of %1 are not complete yet.</source>
        <translation>إجابات %1 غير مكتملة بعد.</translation>
    </message>
    <message>
        <source>The two entries of %1 are not compared yet: settle their differences first.</source>
        <translation>لم يُطابَق بين إدخالي %1 بعد: سوّوا الفروق أولًا.</translation>
    </message>
    <message>
        <source>%1 waits for the approval of its body. Note the approval first.</source>
        <translation>%1 بانتظار موافقة جهتها. أثبتوا الموافقة أولًا.</translation>
    </message>
    <message>
        <source>%1 is not reviewed.</source>
        <translation>لم تُراجَع %1.</translation>
    </message>
    <message>
        <source>Say why the review is taken back.</source>
        <translation>اذكروا سبب إلغاء المراجعة.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireEntry</name>
    <message>
        <source>%1 is reviewed: take the review back before changing its answers.</source>
        <translation>رُوجعت %1: ألغوا المراجعة قبل تعديل إجاباتها.</translation>
    </message>
    <message>
        <source>The form %1 takes no answers: it is not in use.</source>
        <translation>الاستمارة %1 لا تستقبل إجابات لأنها غير مستعملة.</translation>
    </message>
    <message>
        <source>The first entry comes first: complete it before the second one.</source>
        <translation>الإدخال الأول يسبق الثاني: أكملوه أولًا.</translation>
    </message>
    <message>
        <source>You made the first entry: the second one is made by somebody else.</source>
        <translation>أنتم من أجرى الإدخال الأول، والثاني يجريه غيركم.</translation>
    </message>
    <message>
        <source>The form %1 has no such question.</source>
        <translation>ليس هذا السؤال في الاستمارة %1.</translation>
    </message>
    <message>
        <source>The form %1 has no question “%2”.</source>
        <translation>ليس في الاستمارة %1 سؤال «%2».</translation>
    </message>
    <message>
        <source>There is no second entry to compare with.</source>
        <translation>لا يوجد إدخال ثانٍ للمطابقة.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireFlow</name>
    <message>
        <source>Question %1: the answer does not fit. It is kept as written; correct it.</source>
        <translation>السؤال %1: الإجابة لا توافق السؤال، وقد حُفظت كما كُتبت. صحّحوها.</translation>
    </message>
    <message>
        <source>Question %1 must be answered, and is not.</source>
        <translation>السؤال %1 إجابته لازمة ولم يُجب عنه.</translation>
    </message>
    <message>
        <source>Question %1: the consent was not given.</source>
        <translation>السؤال %1: لم يُعطَ الإقرار.</translation>
    </message>
    <message>
        <source>Question %1 must be answered in every row, and is not.</source>
        <translation>السؤال %1 إجابته لازمة في كل صف، وهي ناقصة.</translation>
    </message>
    <message>
        <source>Question %1 depends on a question that the form does not have. Choose another one.</source>
        <translation>السؤال %1 متوقف على سؤال ليس في الاستمارة. اختاروا غيره.</translation>
    </message>
    <message>
        <source>Question %1: tables and their columns take no part in conditions.</source>
        <translation>السؤال %1: لا تدخل الجداول وأعمدتها في الشروط.</translation>
    </message>
    <message>
        <source>Question %1 depends on a question that does not come before it. Move one of them.</source>
        <translation>السؤال %1 متوقف على سؤال لا يسبقه. انقلوا أحدهما.</translation>
    </message>
    <message>
        <source>Question %1: say what the earlier answer is compared with.</source>
        <translation>السؤال %1: حددوا ما تُقارن به الإجابة السابقة.</translation>
    </message>
    <message>
        <source>Question %1: only the answer to a number or a scale can be at least or at most a number.</source>
        <translation>السؤال %1: لا يُشترط حد أدنى أو أقصى إلا في إجابة عدد أو مقياس.</translation>
    </message>
    <message>
        <source>Question %1 compares with “%2”, which is not an answer of the earlier question.</source>
        <translation>السؤال %1 يقارن بـ«%2» وليست من إجابات السؤال السابق.</translation>
    </message>
    <message>
        <source>Question %1: the key is made of small Latin letters, digits and _, a letter first.</source>
        <translation>السؤال %1: المفتاح من حروف لاتينية صغيرة وأرقام و_، وأوله حرف.</translation>
    </message>
    <message>
        <source>Question %1 has no text.</source>
        <translation>السؤال %1 بلا نص.</translation>
    </message>
    <message>
        <source>Question %1 needs a list with at least two answers.</source>
        <translation>السؤال %1 يحتاج إلى قائمة فيها إجابتان على الأقل.</translation>
    </message>
    <message>
        <source>Question %1 is a table without columns.</source>
        <translation>السؤال %1 جدول بلا أعمدة.</translation>
    </message>
    <message>
        <source>Question %1: give the lowest and the highest step of the scale.</source>
        <translation>السؤال %1: حددوا أدنى درجات المقياس وأعلاها.</translation>
    </message>
    <message>
        <source>Question %1: the limits do not fit together.</source>
        <translation>السؤال %1: الحدان غير متوافقين.</translation>
    </message>
    <message>
        <source>Question %1: the key “%2” is used by an earlier question.</source>
        <translation>السؤال %1: المفتاح «%2» مستعمل لسؤال سابق.</translation>
    </message>
    <message>
        <source>Question %1 stands in no section.</source>
        <translation>السؤال %1 لا يقع في أي قسم.</translation>
    </message>
    <message>
        <source>Question %1: the key “form_code” is the column of the form&apos;s code in files. Choose another key.</source>
        <translation>السؤال %1: المفتاح «form_code» عمود رمز الاستمارة في الملفات. اختاروا مفتاحًا آخر.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireLock</name>
    <message>
        <source>The form %1 was handed out and stays as it is. Start its next version to change it.</source>
        <translation>وُزّعت الاستمارة %1 فتبقى كما هي. لتعديلها ابدأوا نسختها التالية.</translation>
    </message>
    <message>
        <source>The form %1, which was handed out, uses this list of answers. Change a copy of the list.</source>
        <translation>تستعمل الاستمارة الموزَّعة %1 قائمة الإجابات هذه. عدّلوا نسخة من القائمة.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireOnward</name>
    <message>
        <source>Mark the words of the answer that are the proposal.</source>
        <translation>حدّدوا من الإجابة كلمات المقترح.</translation>
    </message>
    <message>
        <source>A proposal is made of the answer&apos;s own words. What else is to be said belongs in its formal wording.</source>
        <translation>يؤخذ المقترح بنص الإجابة. وما زاد على ذلك موضعه الصياغة الرسمية.</translation>
    </message>
    <message>
        <source>That proposal has its source in an answer already.</source>
        <translation>لهذا المقترح إجابة أُخذ منها من قبل.</translation>
    </message>
    <message>
        <source>This change is decided already, or the answer has changed. Look at it again.</source>
        <translation>بُتّ في هذا التعديل من قبل، أو تغيّرت الإجابة. راجعوه من جديد.</translation>
    </message>
    <message>
        <source>Review the answers of %1 before they change a record.</source>
        <translation>راجعوا إجابات %1 قبل أن تعدّل البيانات.</translation>
    </message>
</context>
<context>
    <name>QuestionnairePaper</name>
    <message>
        <source>Draft form</source>
        <translation>مسودة استمارة</translation>
    </message>
    <message>
        <source>Answers as entered on %1</source>
        <translation>الردود كما أُدخلت بتاريخ %1</translation>
    </message>
    <message>
        <source>The entry of these answers is not complete yet.</source>
        <translation>لم يكتمل إدخال هذه الردود بعد.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>يعبئها</translation>
    </message>
    <message>
        <source>Please return by</source>
        <translation>تُعاد قبل</translation>
    </message>
    <message>
        <source>Form code</source>
        <translation>رمز الاستمارة</translation>
    </message>
    <message>
        <source>(choose one)</source>
        <translation>(اختيار واحد)</translation>
    </message>
    <message>
        <source>(choose all that apply)</source>
        <translation>(يمكن اختيار أكثر من جواب)</translation>
    </message>
    <message>
        <source>(choose at most %1)</source>
        <translation>(%1 على الأكثر)</translation>
    </message>
    <message>
        <source>(number them, 1 the most important)</source>
        <translation>(بالترقيم، 1 هو الأهم)</translation>
    </message>
    <message>
        <source>(number the %1 most important, 1 first)</source>
        <translation>(بترقيم أهم %1، 1 هو الأول)</translation>
    </message>
    <message>
        <source>Not asked after the earlier answers.</source>
        <translation>لا يُسأل بحسب الأجوبة السابقة.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>لا جواب.</translation>
    </message>
    <message>
        <source>There is no form yet. Make one, or add the founding form.</source>
        <translation>لا توجد استمارة بعد. أنشئوا واحدة أو أضيفوا استمارة التأسيس.</translation>
    </message>
    <message>
        <source>No answers to this form were entered yet.</source>
        <translation>لم تُدخل أي ردود على هذه الاستمارة بعد.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireQueries</name>
    <message>
        <source>“%1” is not a form code. It stands at the top of the form and looks like %2.</source>
        <translation>«%1» ليس رمز استمارة. الرمز في أعلى الاستمارة، وصورته %2.</translation>
    </message>
    <message>
        <source>The form code “%1” has a typing mistake: its last two digits do not fit. Compare it with the form.</source>
        <translation>في رمز الاستمارة «%1» خطأ كتابة: رقماه الأخيران لا يوافقانه. قارنوه بالاستمارة.</translation>
    </message>
    <message>
        <source>No form with the code “%1” was handed out from this file.</source>
        <translation>لم توزَّع من هذا الملف استمارة رمزها «%1».</translation>
    </message>
</context>
<context>
    <name>QuestionnaireResultsPaper</name>
    <message>
        <source>Results of the form</source>
        <translation>نتائج الاستمارة</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>الموزَّعة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>المجاب عنها</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>غير المجاب عنها</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>نسبة الرد</translation>
    </message>
    <message>
        <source>Counts of one and two are left out here, and what they could be computed from (–).</source>
        <translation>لا تُذكر هنا الأعداد واحد واثنان ولا ما يُستنتجان منه (–).</translation>
    </message>
    <message>
        <source>No answer from: </source>
        <translation>لم تُجب: </translation>
    </message>
    <message>
        <source>Asked: %1. Answered: %2.</source>
        <translation>سُئل: %1. أجاب: %2.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Mean place</source>
        <translation>متوسط الرتبة</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>بحسب القطاع</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>الأعلى</translation>
    </message>
</context>
<context>
    <name>QuestionnaireSection</name>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Sections of questionnaires</source>
        <translation>أقسام الاستمارات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Position</source>
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
        <source>Introduction</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Introduction (English)</source>
        <translation>المقدمة (بالإنجليزية)</translation>
    </message>
</context>
<context>
    <name>QuestionnaireState</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>The file is open for looking things up only.</source>
        <translation>الملف مفتوح للاطلاع فقط.</translation>
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
    <message>
        <source>Text (English)</source>
        <translation>النص (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>تاريخ الإلغاء</translation>
    </message>
</context>
<context>
    <name>RecommendationGuard</name>
    <message>
        <source>Reports are the history of a recommendation and stay: report again, and the last one counts.</source>
        <translation>تقارير المتابعة تاريخ التوصية فلا تُحذف؛ قدّم تقريرًا جديدًا، فالعبرة بآخر تقرير.</translation>
    </message>
    <message>
        <source>%1 comes from this proposal alone: add the right proposal, then remove this one.</source>
        <translation>هذا المقترح هو المصدر الوحيد للتوصية %1؛ أضف المقترح الصحيح أولًا، ثم أزل هذا.</translation>
    </message>
    <message>
        <source>%1 was reported on: cancel it with its reason, and it stays with its history.</source>
        <translation>للتوصية %1 تقارير متابعة؛ ألغِها مع بيان السبب، فتبقى مع تاريخها.</translation>
    </message>
    <message>
        <source>An article, a decision or an action names %1: cancel it with its reason instead.</source>
        <translation>التوصية %1 مذكورة في مادة أو قرار أو مهمة؛ ألغِها مع بيان السبب بدل حذفها.</translation>
    </message>
    <message>
        <source>%1 comes from %2: withdraw the proposal with its reason instead of deleting it.</source>
        <translation>المقترح %2 مصدر التوصية %1؛ اسحب المقترح مع بيان السبب بدل حذفه.</translation>
    </message>
</context>
<context>
    <name>RecommendationMatrix</name>
    <message>
        <source>Follow-up matrix of the recommendations</source>
        <translation>مصفوفة متابعة التوصيات</translation>
    </message>
    <message>
        <source>Issued in: %1</source>
        <translation>صدرت في: %1</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Progress of all</source>
        <translation>نسبة الإنجاز الكلية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منفَّذة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>قيد المتابعة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Cancelled, not counted</source>
        <translation>ملغاة، لا تُحتسب</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدرها</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Supporting bodies</source>
        <translation>الجهات المساندة</translation>
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
        <source>Progress</source>
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
        <source>Extension</source>
        <translation>المهلة الإضافية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Issued outside the meetings</source>
        <translation>صدرت خارج اللقاءات</translation>
    </message>
    <message>
        <source>Without a lead body</source>
        <translation>بلا جهة مسؤولة</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>بلا محور</translation>
    </message>
    <message>
        <source>No recommendation is issued yet.</source>
        <translation>لم تصدر توصية بعد.</translation>
    </message>
    <message>
        <source>No recommendation in this edition.</source>
        <translation>لا توصيات في هذه النسخة.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>لا توصيات</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتان</numerusform>
            <numerusform>%n توصيات</numerusform>
            <numerusform>%n توصية</numerusform>
            <numerusform>%n توصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total: %n recommendation(s)</source>
        <translation>
            <numerusform>الإجمالي: لا توصيات</numerusform>
            <numerusform>الإجمالي: توصية واحدة</numerusform>
            <numerusform>الإجمالي: توصيتان</numerusform>
            <numerusform>الإجمالي: %n توصيات</numerusform>
            <numerusform>الإجمالي: %n توصية</numerusform>
            <numerusform>الإجمالي: %n توصية</numerusform>
        </translation>
    </message>
    <message>
        <source>at first %1</source>
        <translation>كان أولًا %1</translation>
    </message>
    <message>
        <source>asked until %1</source>
        <translation>طُلبت حتى %1</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>تنتظر الرد</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>لم تُمنح</translation>
    </message>
    <message>
        <source>granted until %1</source>
        <translation>مُنحت حتى %1</translation>
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
    <name>RecommendationWorkflow</name>
    <message>
        <source>Progress is a number from 0 to 100.</source>
        <translation>نسبة الإنجاز عدد من 0 إلى 100.</translation>
    </message>
    <message>
        <source>A report does not cancel %1: cancel it with its reason.</source>
        <translation>لا تُلغى التوصية %1 بتقرير؛ ألغِها مع بيان السبب.</translation>
    </message>
    <message>
        <source>This day is still to come: report what was done until today.</source>
        <translation>هذا التاريخ لم يحن بعد؛ اذكر ما أُنجز حتى اليوم.</translation>
    </message>
    <message>
        <source>%1 was issued later than this day: correct the day of the report.</source>
        <translation>صدرت التوصية %1 بعد هذا التاريخ؛ صحّح تاريخ التقرير.</translation>
    </message>
    <message>
        <source>There is a later report on %1: reports follow one another by their days.</source>
        <translation>للتوصية %1 تقرير لاحق لهذا التاريخ؛ تتابع التقارير بحسب تواريخها.</translation>
    </message>
    <message>
        <source>%1 names no proposal yet: say which one it comes from first.</source>
        <translation>لا تذكر التوصية %1 مقترحًا بعد؛ حدّد المقترح الذي صدرت عنه أولًا.</translation>
    </message>
    <message>
        <source>%1 is cancelled: take it up again before reporting on it.</source>
        <translation>التوصية %1 ملغاة؛ استأنفها قبل تقديم تقرير عنها.</translation>
    </message>
    <message>
        <source>%1 is cancelled: take it up again before asking for more time.</source>
        <translation>التوصية %1 ملغاة؛ استأنفها قبل طلب مهلة إضافية.</translation>
    </message>
    <message>
        <source>%1 is done: it needs no more time.</source>
        <translation>التوصية %1 منفَّذة، فلا حاجة إلى مهلة إضافية.</translation>
    </message>
    <message>
        <source>%1 has no due date: set one instead of asking for more time.</source>
        <translation>ليس للتوصية %1 تاريخ استحقاق؛ حدّد تاريخًا بدل طلب مهلة إضافية.</translation>
    </message>
    <message>
        <source>Say until which day more time is asked for.</source>
        <translation>اذكر التاريخ الذي تُطلب المهلة إليه.</translation>
    </message>
    <message>
        <source>%1 is due on that day or later already: ask for a later day.</source>
        <translation>التوصية %1 مستحقة في هذا التاريخ أو بعده أصلًا؛ اطلب تاريخًا لاحقًا.</translation>
    </message>
    <message>
        <source>Say why more time is needed.</source>
        <translation>اذكر سبب الحاجة إلى المهلة الإضافية.</translation>
    </message>
    <message>
        <source>An earlier request for %1 waits for its answer: answer that first.</source>
        <translation>ثمة طلب مهلة سابق للتوصية %1 لم يُرد عليه؛ ردّ عليه أولًا.</translation>
    </message>
    <message>
        <source>There is no open request for more time here: it was answered, or none was made.</source>
        <translation>لا يوجد هنا طلب مهلة ينتظر الرد؛ إما أنه رُدّ عليه، أو لم يُقدَّم طلب.</translation>
    </message>
    <message>
        <source>%1 is not open any more: its request for more time needs no answer.</source>
        <translation>التوصية %1 لم تعد قيد التنفيذ، فلا يلزم الرد على طلب المهلة.</translation>
    </message>
    <message>
        <source>%1 is due on that day or later already: grant a later day, or refuse the request.</source>
        <translation>التوصية %1 مستحقة في هذا التاريخ أو بعده أصلًا؛ امنح تاريخًا لاحقًا، أو ارفض الطلب.</translation>
    </message>
    <message>
        <source>Say why more time is not granted.</source>
        <translation>اذكر سبب رفض المهلة الإضافية.</translation>
    </message>
    <message>
        <source>A report is not changed afterwards: report again, and the last one counts.</source>
        <translation>لا يُعدَّل التقرير بعد تقديمه؛ قدّم تقريرًا جديدًا، فالعبرة بآخر تقرير.</translation>
    </message>
    <message>
        <source>There is an answer and no request: say until which day more time was asked for.</source>
        <translation>يوجد رد دون طلب؛ اذكر التاريخ الذي طُلبت المهلة إليه.</translation>
    </message>
    <message>
        <source>An extension is later than the first due date: correct one of the two days.</source>
        <translation>تاريخ المهلة يجب أن يلي تاريخ الاستحقاق الأول؛ صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>A source is not changed: add the right proposal, then remove this one.</source>
        <translation>لا يُعدَّل المصدر؛ أضف المقترح الصحيح، ثم أزل هذا.</translation>
    </message>
    <message>
        <source>The recommendation comes from this proposal already.</source>
        <translation>هذا المقترح من مصادر التوصية أصلًا.</translation>
    </message>
    <message>
        <source>A supporting body is not changed: add the right one, then remove this one.</source>
        <translation>لا تُعدَّل الجهة المساندة؛ أضف الجهة الصحيحة، ثم أزل هذه.</translation>
    </message>
    <message>
        <source>The lead body is not its own support: choose other bodies.</source>
        <translation>لا تكون الجهة المسؤولة جهة مساندة لنفسها؛ اختر جهات أخرى.</translation>
    </message>
    <message>
        <source>This body supports the recommendation already.</source>
        <translation>هذه الجهة من الجهات المساندة أصلًا.</translation>
    </message>
    <message>
        <source>%1 is of the kind “%2”: a recommendation comes from proposals.</source>
        <translation>%1 من نوع «%2»، والتوصية تصدر عن مقترحات.</translation>
    </message>
    <message>
        <source>%1 was not studied yet: give it to study first.</source>
        <translation>المقترح %1 لم يُدرس بعد؛ أحِله إلى الدراسة أولًا.</translation>
    </message>
    <message>
        <source>%1 is deferred: take up its study again first.</source>
        <translation>المقترح %1 مؤجَّل؛ استأنف دراسته أولًا.</translation>
    </message>
    <message>
        <source>%1 was not adopted: a recommendation needs another proposal.</source>
        <translation>المقترح %1 لم يُؤخذ به؛ تحتاج التوصية إلى مقترح آخر.</translation>
    </message>
    <message>
        <source>%1 was merged into another proposal: choose that one.</source>
        <translation>المقترح %1 مدمج في مقترح آخر؛ اختر ذلك المقترح.</translation>
    </message>
    <message>
        <source>%1 was withdrawn: a recommendation needs another proposal.</source>
        <translation>المقترح %1 مسحوب؛ تحتاج التوصية إلى مقترح آخر.</translation>
    </message>
    <message>
        <source>Write the text of the recommendation.</source>
        <translation>اكتب نص التوصية.</translation>
    </message>
    <message>
        <source>It would be due before it is issued: correct one of the two dates.</source>
        <translation>تاريخ الاستحقاق يسبق تاريخ الإصدار؛ صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>A recommendation comes from one proposal at least: choose its proposals first.</source>
        <translation>تصدر التوصية عن مقترح واحد على الأقل؛ اختر مقترحاتها أولًا.</translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation>اذكر سبب الإلغاء.</translation>
    </message>
    <message>
        <source>An extension moves the due date to a later day: correct one of the two dates.</source>
        <translation>المهلة الإضافية تؤخر تاريخ الاستحقاق؛ صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>It was reported on already: its due date moves by an extension that is granted.</source>
        <translation>قُدّمت عنها تقارير؛ ولا يتغير تاريخ الاستحقاق إلا بمهلة إضافية تُمنح.</translation>
    </message>
    <message>
        <source>This body supports the recommendation: take it away there before it leads.</source>
        <translation>هذه الجهة من الجهات المساندة؛ أزلها منها قبل أن تصبح الجهة المسؤولة.</translation>
    </message>
    <message>
        <source>%1 is done: what is done cannot be cancelled.</source>
        <translation>التوصية %1 منفَّذة، والمنفَّذ لا يُلغى.</translation>
    </message>
    <message>
        <source>%1 is cancelled already.</source>
        <translation>التوصية %1 ملغاة أصلًا.</translation>
    </message>
    <message>
        <source>%1 is not cancelled.</source>
        <translation>التوصية %1 غير ملغاة.</translation>
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
    <message>
        <source>how often it was saved</source>
        <translation>عدد مرات حفظه</translation>
    </message>
    <message>
        <source>%1 %2 does not stand in its place in sorted lists.</source>
        <translation>%1 %2: ليس في موضعه من القوائم المرتبة.</translation>
    </message>
</context>
<context>
    <name>RecordFinder</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a found file: the word «attachment», and the kind of record it belongs to</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>هل تقصد «%1»؟</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>لا نتائج عن «%1».</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <extracomment>a found article: its kind, and the version of the founding text that it belongs to</extracomment>
        <translation>%1 · الإصدار %2</translation>
    </message>
</context>
<context>
    <name>RecordMerge</name>
    <message>
        <source>The bundle changes a record that it does not bring. Nothing was changed.</source>
        <translation>تُعدِّل الحزمة سجلًا ليس فيها ولا في هذا الملف. لم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>RecordPast</name>
    <message>
        <source>The history does not know this moment.</source>
        <translation>لا يعرف السجل هذا الوقت.</translation>
    </message>
    <message>
        <source>What this record said then was erased for good.</source>
        <translation>ما كان في هذا القيد حينئذ مُحي نهائيًا.</translation>
    </message>
    <message>
        <source>The record is not in the file any more.</source>
        <translation>لم يعد القيد موجودًا في الملف.</translation>
    </message>
    <message>
        <source>What can be given back is the same today. Numbers and states follow from their own commands.</source>
        <translation>ما يمكن إعادته هو نفسه اليوم. أما الأرقام والحالات فتتبع أوامرها الخاصة.</translation>
    </message>
</context>
<context>
    <name>RecordSuggestion</name>
    <message>
        <source>Suggested change</source>
        <translation>تعديل مقترح</translation>
    </message>
    <message>
        <source>Suggested changes</source>
        <translation>التعديلات المقترحة</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستمارة المعبأة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ البت</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>بتّ فيه</translation>
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
    <message>
        <source>Link the line with the proposal it resembles</source>
        <translation>ربط السطر بالمقترح المشابه له</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message numerus="yes">
        <source>A recovery key has 48 digits in eight groups; %n were entered.</source>
        <translation>
            <numerusform>مفتاح الاسترداد 48 رقمًا في ثماني مجموعات، ولم يُدخل أي رقم.</numerusform>
            <numerusform>مفتاح الاسترداد 48 رقمًا في ثماني مجموعات، وأُدخل رقم واحد.</numerusform>
            <numerusform>مفتاح الاسترداد 48 رقمًا في ثماني مجموعات، وأُدخل رقمان.</numerusform>
            <numerusform>مفتاح الاسترداد 48 رقمًا في ثماني مجموعات، وأُدخلت %n أرقام.</numerusform>
            <numerusform>مفتاح الاسترداد 48 رقمًا في ثماني مجموعات، وأُدخل %n رقمًا.</numerusform>
            <numerusform>مفتاح الاسترداد 48 رقمًا في ثماني مجموعات، وأُدخل %n رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1 of the recovery key holds a wrong digit. Compare it with the paper.</source>
        <translation>في المجموعة %1 من مفتاح الاسترداد رقم خطأ. قارنوها بالورقة.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPaper</name>
    <message>
        <source>Recovery key of the encrypted copies</source>
        <translation>مفتاح استرداد النسخ المشفّرة</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>The recovery key is printed in the internal edition only.</source>
        <translation>لا يُطبع مفتاح الاسترداد إلا في النسخة الداخلية.</translation>
    </message>
    <message>
        <source>No passphrase for encrypted copies is set yet. Set one on the page Safety.</source>
        <translation>لم تُعيَّن بعد عبارة مرور للنسخ المشفّرة. تُعيَّن في صفحة السلامة.</translation>
    </message>
    <message>
        <source>Keep this paper in a safe</source>
        <translation>تُحفظ هذه الورقة في خزنة</translation>
    </message>
    <message>
        <source>This key opens every encrypted copy that bears its mark, without the passphrase. Whoever has this paper and a copy can read everything, so keep it apart from the computer and from the copies, and show it to nobody who may not read the file.</source>
        <translation>يفتح هذا المفتاح كل نسخة مشفّرة تحمل علامته، من غير عبارة المرور. ومن كانت عنده هذه الورقة ونسخة قرأ كل شيء؛ فتُحفظ بعيدًا عن الحاسوب وعن النسخ، ولا يطّلع عليها من لا يحق له الاطلاع على الملف.</translation>
    </message>
    <message>
        <source>Mark of the key</source>
        <translation>علامة المفتاح</translation>
    </message>
    <message>
        <source>Passphrase set on</source>
        <translation>تاريخ تعيين عبارة المرور</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>تاريخ الطباعة</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>The same key, for a camera</source>
        <translation>المفتاح نفسه، لآلة التصوير</translation>
    </message>
    <message>
        <source>When the passphrase is lost</source>
        <translation>عند ضياع عبارة المرور</translation>
    </message>
    <message>
        <source>Open the program, and on the page Safety choose “Restore an encrypted copy”.</source>
        <translation>يُفتح البرنامج، وفي صفحة السلامة يُختار «استعادة نسخة مشفّرة».</translation>
    </message>
    <message>
        <source>Choose the copy. The program names the mark of the key that opens it.</source>
        <translation>تُختار النسخة، فيذكر البرنامج علامة المفتاح الذي يفتحها.</translation>
    </message>
    <message>
        <source>Enter the eight groups in the order of their numbers. If a digit is wrong, the program says in which group.</source>
        <translation>تُدخل المجموعات الثماني بترتيب أرقامها. وإن كان فيها رقم خطأ ذكر البرنامج مجموعته.</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>سُلّمت إلى</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>التاريخ والتوقيع</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
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
        <source>Kind</source>
        <translation>النوع</translation>
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
        <source>Issued on</source>
        <translation>تاريخ الصدور</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>حلّ محله</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>يعدّل</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Address checked on</source>
        <translation>تاريخ فحص الرابط</translation>
    </message>
    <message>
        <source>Address is dead</source>
        <translation>الرابط لا يعمل</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الاطلاع</translation>
    </message>
</context>
<context>
    <name>ReferenceArticle</name>
    <message>
        <source>Article of a reference</source>
        <translation>مادة من مرجع</translation>
    </message>
    <message>
        <source>Articles of references</source>
        <translation>مواد المراجع</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
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
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>النص (بالإنجليزية)</translation>
    </message>
</context>
<context>
    <name>ReferenceKind</name>
    <message>
        <source>Law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>مرسوم</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>اتفاقية</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>معيار</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>News</source>
        <translation>خبر</translation>
    </message>
</context>
<context>
    <name>ReferenceState</name>
    <message>
        <source>In force</source>
        <translation>ساري</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>لم يسرِ بعد</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>حلّ غيره محله</translation>
    </message>
</context>
<context>
    <name>ReferenceWorkflow</name>
    <message>
        <source>“%1” is not a year; 0 where it is not known.</source>
        <translation>«%1» ليست سنة؛ اكتب 0 إن لم تُعرف.</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http://.</source>
        <translation>يبدأ الرابط بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>A reference cannot be superseded by one that it supersedes itself.</source>
        <translation>لا يحلّ محل المرجع مرجعٌ حلّ هو محله.</translation>
    </message>
    <message>
        <source>A reference does not amend itself.</source>
        <translation>لا يعدّل المرجع نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>It is cited in %n place(s): take the citations out first, or mark it as superseded.</source>
        <translation>
            <numerusform>لم يُستشهد به.</numerusform>
            <numerusform>استُشهد به في موضع واحد: أزل الاستشهاد أولًا، أو بيّن ما حلّ محله.</numerusform>
            <numerusform>استُشهد به في موضعين: أزلهما أولًا، أو بيّن ما حلّ محله.</numerusform>
            <numerusform>استُشهد به في %n مواضع: أزلها أولًا، أو بيّن ما حلّ محله.</numerusform>
            <numerusform>استُشهد به في %n موضعًا: أزلها أولًا، أو بيّن ما حلّ محله.</numerusform>
            <numerusform>استُشهد به في %n موضع: أزلها أولًا، أو بيّن ما حلّ محله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Article %1 of this reference is recorded already.</source>
        <translation>المادة %1 من هذا المرجع مسجَّلة أصلًا.</translation>
    </message>
    <message>
        <source>The article belongs to another reference: choose one of this reference.</source>
        <translation>المادة من مرجع آخر: اختر مادة من هذا المرجع.</translation>
    </message>
    <message>
        <source>Say how it is fulfilled, or what is missing.</source>
        <translation>اذكر كيفية الوفاء به أو ما ينقص.</translation>
    </message>
    <message>
        <source>A citation stands in one place: a study, a decision or an article of the founding text.</source>
        <translation>للاستشهاد موضع واحد: دراسة أو قرار أو مادة من وثيقة التأسيس.</translation>
    </message>
</context>
<context>
    <name>ReferralCard</name>
    <message>
        <source>Referral cards</source>
        <translation>بطاقات الإحالة</translation>
    </message>
    <message>
        <source>No referral path is recorded yet.</source>
        <translation>لم يُسجَّل مسار إحالة بعد.</translation>
    </message>
    <message>
        <source>No referral path in this edition.</source>
        <translation>لا مسار إحالة في هذه النسخة.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s): see the guide</source>
        <translation>
            <numerusform>وخطوات أخرى: انظر الدليل</numerusform>
            <numerusform>وخطوة أخرى: انظر الدليل</numerusform>
            <numerusform>وخطوتان أخريان: انظر الدليل</numerusform>
            <numerusform>و%n خطوات أخرى: انظر الدليل</numerusform>
            <numerusform>و%n خطوة أخرى: انظر الدليل</numerusform>
            <numerusform>و%n خطوة أخرى: انظر الدليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>أرقام الاتصال</translation>
    </message>
    <message>
        <source>Never write the name of a victim on this card.</source>
        <translation>لا يُكتب اسم ضحية على هذه البطاقة.</translation>
    </message>
</context>
<context>
    <name>ReferralGuide</name>
    <message>
        <source>Referral guide</source>
        <translation>دليل الإحالة</translation>
    </message>
    <message>
        <source>No referral path is recorded yet.</source>
        <translation>لم يُسجَّل مسار إحالة بعد.</translation>
    </message>
    <message>
        <source>No referral path in this edition.</source>
        <translation>لا مسار إحالة في هذه النسخة.</translation>
    </message>
    <message>
        <source>This path has no steps yet.</source>
        <translation>لا خطوات لهذا المسار بعد.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة خطوة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Condition and next step</source>
        <translation>الشرط وما يليه</translation>
    </message>
</context>
<context>
    <name>ReferralPath</name>
    <message>
        <source>Referral path</source>
        <translation>مسار إحالة</translation>
    </message>
    <message>
        <source>Referral paths</source>
        <translation>مسارات الإحالة</translation>
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
        <source>When it applies</source>
        <translation>متى يُتّبع</translation>
    </message>
    <message>
        <source>When it applies (English)</source>
        <translation>متى يُتّبع (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الاطلاع</translation>
    </message>
</context>
<context>
    <name>ReferralPicture</name>
    <message>
        <source>the path ends here</source>
        <translation>ينتهي المسار هنا</translation>
    </message>
    <message>
        <source>then step %1</source>
        <translation>ثم الخطوة %1</translation>
    </message>
    <message>
        <source>otherwise step %1</source>
        <translation>وإلا فالخطوة %1</translation>
    </message>
    <message>
        <source>if: %1</source>
        <extracomment>before a condition, in a box of a picture: «إذا: كانت الضحية طفلًا»</extracomment>
        <translation>إذا: %1</translation>
    </message>
</context>
<context>
    <name>ReferralStep</name>
    <message>
        <source>Referral step</source>
        <translation>خطوة إحالة</translation>
    </message>
    <message>
        <source>Referral steps</source>
        <translation>خطوات الإحالة</translation>
    </message>
    <message>
        <source>Referral path</source>
        <translation>مسار الإحالة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Step (English)</source>
        <translation>الخطوة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Time limit (hours)</source>
        <translation>المهلة (بالساعات)</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Condition (English)</source>
        <translation>الشرط (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>وإلا</translation>
    </message>
    <message>
        <source>The path ends here</source>
        <translation>ينتهي المسار هنا</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما يُعمل</translation>
    </message>
    <message>
        <source>What is done (English)</source>
        <translation>ما يُعمل (بالإنجليزية)</translation>
    </message>
</context>
<context>
    <name>RefusedRows</name>
    <message>
        <source>Import: row</source>
        <translation>الاستيراد: الصف</translation>
    </message>
    <message>
        <source>Import: column</source>
        <translation>الاستيراد: العمود</translation>
    </message>
    <message>
        <source>Import: reason</source>
        <translation>الاستيراد: السبب</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>الصفوف المرفوضة</translation>
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
    <name>ReportPicture</name>
    <message>
        <source>Picture of an annual report</source>
        <translation>صورة في تقرير سنوي</translation>
    </message>
    <message>
        <source>Pictures of annual reports</source>
        <translation>صور التقارير السنوية</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>التقرير السنوي</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Caption (English)</source>
        <translation>التعليق (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>لمن</translation>
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
    <name>RequestState</name>
    <message>
        <source>Requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>Resource</name>
    <message>
        <source>Resource</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
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
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>متاح من</translation>
    </message>
    <message>
        <source>Available until</source>
        <translation>متاح حتى</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>للتواصل</translation>
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
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الاطلاع</translation>
    </message>
</context>
<context>
    <name>ResourceKind</name>
    <message>
        <source>Venue</source>
        <translation>قاعة</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>مدرب</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>تجهيزات</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>تمويل</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>مطبوع</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>خبير</translation>
    </message>
</context>
<context>
    <name>ResourceRequest</name>
    <message>
        <source>Request for a resource</source>
        <translation>طلب مورد</translation>
    </message>
    <message>
        <source>Requests for resources</source>
        <translation>طلبات الموارد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>الجهة الطالبة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>تاريخ الإعادة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Money saved</source>
        <translation>ما وُفّر من مال</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>ما وُفّر من ساعات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>التسلسل</translation>
    </message>
</context>
<context>
    <name>ResourceUseReport</name>
    <message>
        <source>Use of shared resources</source>
        <translation>استعمال الموارد المشتركة</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>By body that offers</source>
        <translation>بحسب الجهة التي تعرض</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>مرات الاستعمال</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Money saved</source>
        <translation>ما وُفّر من مال</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>ما وُفّر من ساعات</translation>
    </message>
    <message>
        <source>Nothing was used yet.</source>
        <translation>لم يُستعمل شيء بعد.</translation>
    </message>
    <message>
        <source>No use in this edition.</source>
        <translation>لا استعمال في هذه النسخة.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>تعرضه</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>استعملته</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما تحقق</translation>
    </message>
    <message>
        <source>Nothing was requested yet.</source>
        <translation>لم يُطلب شيء بعد.</translation>
    </message>
    <message>
        <source>No request in this edition.</source>
        <translation>لا طلب في هذه النسخة.</translation>
    </message>
    <message>
        <source>Money saved: %1</source>
        <translation>وُفّر من المال: %1</translation>
    </message>
    <message>
        <source>Hours saved: %1</source>
        <translation>وُفّر من الساعات: %1</translation>
    </message>
</context>
<context>
    <name>ResourceWorkflow</name>
    <message>
        <source>It would be available until a day before it begins: correct one of the two dates.</source>
        <translation>ستنتهي إتاحته قبل أن تبدأ: صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>Capacity is a number from 0; 0 where it is not known.</source>
        <translation>السعة عدد من 0 فما فوق؛ و0 إن لم تُعرف.</translation>
    </message>
    <message>
        <source>It is promised under %1: let that be withdrawn or returned first.</source>
        <translation>وُعد به في الطلب %1: ليُسحب الطلب أو يُعَد المورد أولًا.</translation>
    </message>
    <message>
        <source>It would be used until a day before it begins: correct one of the two dates.</source>
        <translation>سينتهي استعماله قبل أن يبدأ: صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>What was saved is a number from 0.</source>
        <translation>ما وُفّر عدد من 0 فما فوق.</translation>
    </message>
    <message>
        <source>The body offers this itself: a request comes from another one.</source>
        <translation>هذه الجهة هي التي تعرض المورد: يأتي الطلب من غيرها.</translation>
    </message>
    <message>
        <source>It is not available before %1.</source>
        <translation>لا يتاح قبل %1.</translation>
    </message>
    <message>
        <source>It is not available after %1.</source>
        <translation>لا يتاح بعد %1.</translation>
    </message>
    <message>
        <source>It is promised from %1 to %2 under %3: choose other days, or another resource.</source>
        <translation>وُعد به من %1 إلى %2 في الطلب %3: اختر أيامًا أخرى أو موردًا آخر.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>The state changes by agreeing, refusing, handing out, returning or withdrawing, not by entering it.</source>
        <translation>تتغير الحالة بالموافقة أو الرفض أو التسليم أو الإعادة أو السحب، لا بإدخالها.</translation>
    </message>
    <message>
        <source>It was answered already: withdraw it and request the other resource.</source>
        <translation>رُدَّ على الطلب من قبل: اسحبه واطلب المورد الآخر.</translation>
    </message>
    <message>
        <source>This cannot be done now: %1 is “%2”.</source>
        <translation>لا يمكن ذلك الآن: حالة %1 هي «%2».</translation>
    </message>
    <message>
        <source>It is returned on a day after its use began, today at the latest.</source>
        <translation>تكون الإعادة بعد بدء الاستعمال، واليوم على أبعد تقدير.</translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <source>Response</source>
        <translation>استمارة معبأة</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>الاستمارات المعبأة</translation>
    </message>
    <message>
        <source>Form code</source>
        <translation>رمز الاستمارة</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>وردت بواسطة</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>تاريخ الإدخال</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>أدخلها</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>تاريخ المطابقة</translation>
    </message>
</context>
<context>
    <name>ResponseSource</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول إلكتروني</translation>
    </message>
</context>
<context>
    <name>ResponseState</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
</context>
<context>
    <name>ResponseTable</name>
    <message>
        <source>The form %1 has no question “%2”. Name what the column means with --map &apos;Column=question&apos;.</source>
        <translation>ليس في الاستمارة %1 سؤال «%2». بيّنوا معنى العمود بالخيار --map &apos;Column=question&apos;.</translation>
    </message>
    <message>
        <source>The file has no column “form_code” with the form codes. Nothing was imported.</source>
        <translation>ليس في الملف عمود «form_code» فيه رموز الاستمارات. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Answers are chosen by their form only: --where &apos;questionnaire=TF-1&apos;, not “%1”.</source>
        <translation>تُختار الإجابات باستمارتها فقط: --where &apos;questionnaire=TF-1&apos;، لا «%1».</translation>
    </message>
    <message>
        <source>No form was handed out yet.</source>
        <translation>لم توزَّع استمارة بعد.</translation>
    </message>
    <message>
        <source>No form “%1” was handed out.</source>
        <translation>لم توزَّع استمارة «%1».</translation>
    </message>
    <message>
        <source>Several forms were handed out: %1. Choose one with --where &apos;questionnaire=…&apos;.</source>
        <translation>وُزّعت استمارات عدة: %1. اختاروا إحداها بالخيار --where &apos;questionnaire=…&apos;.</translation>
    </message>
</context>
<context>
    <name>ResultLabel</name>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
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
    <message>
        <source>the record this row belongs to is not there any more</source>
        <translation>لم يعد السجل الذي يخصه هذا الصف موجودًا</translation>
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
    <name>SerialNumbers</name>
    <message>
        <source>“%1” is not a number of this kind. Write it as %2.</source>
        <translation>«%1» ليس رقمًا من هذا النوع. اكتبه مثل %2.</translation>
    </message>
    <message>
        <source>The number %1 is given already, to “%2”.</source>
        <translation>الرقم %1 معطى من قبل لـ«%2».</translation>
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
    <name>ServedGroup</name>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>أطفال</translation>
    </message>
    <message>
        <source>Migrant workers</source>
        <translation>عمال وافدون</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
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
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>For women</source>
        <translation>للنساء</translation>
    </message>
    <message>
        <source>For men</source>
        <translation>للرجال</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>للأطفال</translation>
    </message>
    <message>
        <source>For migrant workers</source>
        <translation>للعمال الوافدين</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>تفتح الساعة</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>تغلق الساعة</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>للتواصل</translation>
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
        <source>How to refer</source>
        <translation>كيفية الإحالة</translation>
    </message>
    <message>
        <source>How to refer (English)</source>
        <translation>كيفية الإحالة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address may be read by</source>
        <translation>الاطلاع على العنوان</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الاطلاع</translation>
    </message>
    <message>
        <source>Last verified on</source>
        <translation>آخر تحقق</translation>
    </message>
</context>
<context>
    <name>ServiceDays</name>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Sunday to Thursday</source>
        <translation>الأحد إلى الخميس</translation>
    </message>
    <message>
        <source>Saturday to Thursday</source>
        <translation>السبت إلى الخميس</translation>
    </message>
</context>
<context>
    <name>ServiceDirectory</name>
    <message>
        <source>Directory of services</source>
        <translation>دليل الخدمات</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%n خدمات</numerusform>
            <numerusform>%n خدمة</numerusform>
            <numerusform>%n خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Service and body</source>
        <translation>الخدمة والجهة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Hours and area</source>
        <translation>الأوقات والنطاق</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>للتواصل</translation>
    </message>
    <message>
        <source>How to refer</source>
        <translation>كيفية الإحالة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>No service is recorded yet.</source>
        <translation>لم تُسجَّل خدمة بعد.</translation>
    </message>
    <message>
        <source>No service in this edition.</source>
        <translation>لا خدمة في هذه النسخة.</translation>
    </message>
    <message>
        <source>Capacity: %1</source>
        <translation>السعة: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يُتحقق</translation>
    </message>
    <message>
        <source>To be verified again</source>
        <translation>خدمات يلزم التحقق منها</translation>
    </message>
    <message numerus="yes">
        <source>Services whose record was not confirmed for more than %n day(s)</source>
        <translation>
            <numerusform>خدمات لم تؤكَّد بياناتها</numerusform>
            <numerusform>خدمات لم تؤكَّد بياناتها منذ أكثر من يوم</numerusform>
            <numerusform>خدمات لم تؤكَّد بياناتها منذ أكثر من يومين</numerusform>
            <numerusform>خدمات لم تؤكَّد بياناتها منذ أكثر من %n أيام</numerusform>
            <numerusform>خدمات لم تؤكَّد بياناتها منذ أكثر من %n يومًا</numerusform>
            <numerusform>خدمات لم تؤكَّد بياناتها منذ أكثر من %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Verified on, by</source>
        <translation>تُحقّق منها في، بمعرفة</translation>
    </message>
    <message>
        <source>Everything was verified recently.</source>
        <translation>تُحقّق من الخدمات كلها قريبًا.</translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>أطفال</translation>
    </message>
    <message>
        <source>Migrant workers</source>
        <translation>عمال وافدون</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>على مدار الساعة</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>دون مهلة</numerusform>
            <numerusform>خلال يوم</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %n أيام</numerusform>
            <numerusform>خلال %n يومًا</numerusform>
            <numerusform>خلال %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>دون مهلة</numerusform>
            <numerusform>خلال ساعة</numerusform>
            <numerusform>خلال ساعتين</numerusform>
            <numerusform>خلال %n ساعات</numerusform>
            <numerusform>خلال %n ساعة</numerusform>
            <numerusform>خلال %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceKind</name>
    <message>
        <source>Identification</source>
        <translation>التعرّف</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>الخط الهاتفي</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>الإيواء</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation>الرعاية الطبية</translation>
    </message>
    <message>
        <source>Psychological care</source>
        <translation>الرعاية النفسية</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>المساعدة القانونية</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>الملاحقة القضائية</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>التأهيل</translation>
    </message>
    <message>
        <source>Reintegration</source>
        <translation>إعادة الإدماج</translation>
    </message>
    <message>
        <source>A mechanism</source>
        <translation>آلية</translation>
    </message>
</context>
<context>
    <name>ServiceWorkflow</name>
    <message>
        <source>“%1” is not a time of day. Write it as 07:30.</source>
        <translation>«%1» ليس وقتًا من اليوم. اكتبه هكذا: 07:30.</translation>
    </message>
    <message>
        <source>Say both when it opens and when it closes; leave both empty for around the clock.</source>
        <translation>اذكر وقت الفتح ووقت الإغلاق معًا؛ واتركهما فارغين إن كانت على مدار الساعة.</translation>
    </message>
    <message>
        <source>Capacity is a number from 0; 0 where it is not known.</source>
        <translation>السعة عدد من 0 فما فوق؛ و0 إن لم تُعرف.</translation>
    </message>
    <message>
        <source>The address of a shelter is for the foundation alone: set “Internal”, and say under “How to refer” whom to call.</source>
        <translation>عنوان دار الإيواء للمؤسسة وحدها: اختر «داخلية»، واذكر في «كيفية الإحالة» بمن يُتصل.</translation>
    </message>
    <message>
        <source>A service is confirmed on a day that has come.</source>
        <translation>لا تؤكَّد الخدمة في يوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>From “%1” the path would go round without an end: let a step of the round end, or say with a condition where it goes otherwise.</source>
        <translation>يدور المسار من «%1» بلا نهاية: اجعل خطوة من الدائرة ختامًا، أو بيّن بشرطٍ إلى أين تنتقل وإلا.</translation>
    </message>
    <message>
        <source>A step at which the path ends has no next step: clear one of the two.</source>
        <translation>الخطوة التي ينتهي المسار عندها لا تليها خطوة: امسح أحد الأمرين.</translation>
    </message>
    <message>
        <source>Write the condition: without one there is no “otherwise”.</source>
        <translation>اكتب الشرط: لا «وإلا» من دون شرط.</translation>
    </message>
    <message>
        <source>A time limit is a number of hours; 0 for none.</source>
        <translation>المهلة عدد من الساعات؛ و0 إن لم تكن مهلة.</translation>
    </message>
    <message>
        <source>A step stays in its path: make a new one in the other path instead.</source>
        <translation>تبقى الخطوة في مسارها: أنشئ خطوة جديدة في المسار الآخر.</translation>
    </message>
    <message>
        <source>The step named there belongs to another path: choose one of this path.</source>
        <translation>الخطوة المذكورة من مسار آخر: اختر خطوة من هذا المسار.</translation>
    </message>
    <message>
        <source>“%1” leads to this step: let it lead elsewhere first.</source>
        <translation>تؤدي «%1» إلى هذه الخطوة: غيّر وجهتها أولًا.</translation>
    </message>
</context>
<context>
    <name>SessionAttendance</name>
    <message>
        <source>Attendance of a session</source>
        <translation>حضور جلسة</translation>
    </message>
    <message>
        <source>Attendance of sessions</source>
        <translation>حضور الجلسات</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>المتدرب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>SessionTrainer</name>
    <message>
        <source>Trainer of a session</source>
        <translation>مدرب جلسة</translation>
    </message>
    <message>
        <source>Trainers of sessions</source>
        <translation>مدربو الجلسات</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Shared trainer</source>
        <translation>مدرب معروض</translation>
    </message>
    <message>
        <source>Request for the trainer</source>
        <translation>طلب المدرب</translation>
    </message>
    <message>
        <source>What they teach</source>
        <translation>ما يدرّبه</translation>
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
    <name>SharingLevel</name>
    <message>
        <source>Figures only</source>
        <translation>أرقام فقط</translation>
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
        <source>Secret</source>
        <translation>سري للغاية</translation>
    </message>
</context>
<context>
    <name>SignedSheet</name>
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
</context>
<context>
    <name>SimilarWorkflow</name>
    <message>
        <source>What was decided of two proposals is not rewritten: undo it and decide anew.</source>
        <translation>ما تقرر في مقترحين لا يُعدَّل: ألغه وقرر من جديد.</translation>
    </message>
    <message>
        <source>Say why the two are merged.</source>
        <translation>اذكر سبب دمج المقترحين.</translation>
    </message>
    <message>
        <source>Choose two different proposals.</source>
        <translation>اختر مقترحين مختلفين.</translation>
    </message>
    <message>
        <source>That was decided of these two already, “%1”: undo it first if it is to change.</source>
        <translation>تقرر ذلك في هذين المقترحين من قبل («%1»): ألغه أولًا إن أردت تغييره.</translation>
    </message>
    <message>
        <source>%1 is of the kind “%2”: merge with a proposal, a concept or a submitted recommendation.</source>
        <translation>%1 نوعه «%2»: ادمج مع مقترح أو تصوّر أو توصية مقدَّمة.</translation>
    </message>
    <message>
        <source>%1 is withdrawn and does not go on: choose the other way round.</source>
        <translation>%1 مسحوب ولا يُتابَع: اعكس الاختيار.</translation>
    </message>
    <message>
        <source>%1 is itself merged: choose the proposal it went into.</source>
        <translation>%1 مدمج هو نفسه: اختر المقترح الذي دُمج فيه.</translation>
    </message>
    <message>
        <source>Say why the merger is undone.</source>
        <translation>اذكر سبب إلغاء الدمج.</translation>
    </message>
    <message>
        <source>%1 is not merged any more.</source>
        <translation>لم يعد %1 مدمجًا.</translation>
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
    <name>SpreadsheetBook</name>
    <message>
        <source>The spreadsheet could not be written: %1. Free some space and try again.</source>
        <translation>تعذّرت كتابة جدول البيانات: %1. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>there is no place for temporary files</source>
        <translation>لا مكان للملفات المؤقتة</translation>
    </message>
    <message>
        <source>not everything could be written</source>
        <translation>لم تُكتب البيانات كاملة</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows, this table has more. Choose fewer records or .csv.</source>
        <translation>تتسع الورقة لعدد %1 من الصفوف، وهذا الجدول أكبر منها. اختر سجلات أقل أو ملف ‎.csv.</translation>
    </message>
    <message>
        <source>Cell %1 would hold %2 letters, a sheet&apos;s cell holds %3. Choose .csv.</source>
        <translation>تحتاج الخلية %1 إلى %2 حرفًا، ولا تتسع خلية الجدول إلا لعدد %3. اختر ملف ‎.csv.</translation>
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
    <name>Stations</name>
    <message>
        <source>the office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>This coalition is worked on in this file alone. Make a station for the other computer first, from the office’s file.</source>
        <translation>لا يجري العمل على هذا التحالف إلا في هذا الملف. أنشئ أولًا محطة للحاسوب الآخر من ملف المكتب.</translation>
    </message>
    <message>
        <source>Say for which station the bundle is: %1.</source>
        <translation>حدِّد المحطة التي تُعَدّ لها الحزمة: %1.</translation>
    </message>
    <message>
        <source>There is no station “%1”. Known are: %2.</source>
        <translation>لا توجد محطة باسم «%1». المحطات المعروفة: %2.</translation>
    </message>
    <message>
        <source>Stations are made from the office’s file, so that no two of them give the same numbers.</source>
        <translation>تُنشأ المحطات من ملف المكتب، كي لا تعطي محطتان الرقم نفسه.</translation>
    </message>
    <message>
        <source>Give the station a name, such as that of its computer.</source>
        <translation>أعطِ المحطة اسمًا، كاسم حاسوبها.</translation>
    </message>
    <message>
        <source>There is a station “%1” already. Give the new one another name.</source>
        <translation>توجد محطة باسم «%1». أعطِ المحطة الجديدة اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” exists already and was not replaced.</source>
        <translation>الملف «%1» موجود ولم يُستبدل.</translation>
    </message>
    <message>
        <source>A coalition has %1 stations at most, and all were given out.</source>
        <translation>للتحالف %1 محطة على الأكثر، وقد أُنشئت جميعها.</translation>
    </message>
    <message>
        <source>The station’s file “%1” could not be written (%2).</source>
        <translation>تعذرت كتابة ملف المحطة «%1» (%2).</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
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
    <message>
        <source>State before</source>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>Reason before</source>
        <translation>السبب السابق</translation>
    </message>
    <message>
        <source>Formal wording before</source>
        <translation>الصياغة الرسمية السابقة</translation>
    </message>
</context>
<context>
    <name>StudyCommands</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Send to study</source>
        <translation>إرسال إلى الدراسة</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>المقترح: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) in one batch</source>
        <translation>
            <numerusform>لا مقترحات</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان في دفعة واحدة</numerusform>
            <numerusform>%n مقترحات في دفعة واحدة</numerusform>
            <numerusform>%n مقترحًا في دفعة واحدة</numerusform>
            <numerusform>%n مقترح في دفعة واحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Or committee</source>
        <translation>أو اللجنة</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>موعد الإنجاز</translation>
    </message>
    <message>
        <source>What is asked (may be empty)</source>
        <translation>المطلوب (اختياري)</translation>
    </message>
    <message>
        <source>Nobody is called “%1”: choose from the list.</source>
        <translation>لا أحد باسم «%1»: اختر من القائمة.</translation>
    </message>
    <message>
        <source>Choose a proposal from the list.</source>
        <translation>اختر مقترحًا من القائمة.</translation>
    </message>
    <message>
        <source>Sent to study</source>
        <translation>أُرسل إلى الدراسة</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) sent to study</source>
        <translation>
            <numerusform>لم يُرسل شيء</numerusform>
            <numerusform>أُرسل مقترح واحد إلى الدراسة</numerusform>
            <numerusform>أُرسل مقترحان إلى الدراسة</numerusform>
            <numerusform>أُرسلت %n مقترحات إلى الدراسة</numerusform>
            <numerusform>أُرسل %n مقترحًا إلى الدراسة</numerusform>
            <numerusform>أُرسل %n مقترح إلى الدراسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the study</source>
        <translation>إنهاء الدراسة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Merged into (only with the outcome “merged”)</source>
        <translation>يُدمج في (مع نتيجة «مدمج» وحدها)</translation>
    </message>
    <message>
        <source>Recall the study</source>
        <translation>استرجاع الدراسة</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>%1 is again what it was before it was sent to study.</source>
        <translation>يعود %1 إلى ما كان عليه قبل إرساله إلى الدراسة.</translation>
    </message>
    <message>
        <source>Reopen the study</source>
        <translation>إعادة فتح الدراسة</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>%1 is under study again, and its outcome is taken back.</source>
        <translation>يعود %1 قيد الدراسة، وتُسحب نتيجته.</translation>
    </message>
    <message>
        <source>Merge two proposals</source>
        <translation>دمج مقترحين</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>%1 goes into %2</source>
        <translation>يُدمج %1 في %2</translation>
    </message>
    <message>
        <source>Both keep their wording and their author; one goes on for both. It can be undone.</source>
        <translation>يحتفظ كل منهما بنصه ومقدمه، ويُتابَع أحدهما عن الاثنين. ويمكن إلغاء الدمج.</translation>
    </message>
    <message>
        <source>Which one goes on</source>
        <translation>أيهما يُتابَع</translation>
    </message>
    <message>
        <source>Undo the merger</source>
        <translation>إلغاء الدمج</translation>
    </message>
    <message>
        <source>%1 has its state and reason again that it had before.</source>
        <translation>تعود إلى %1 حالته وسببها كما كانا.</translation>
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
    <name>StudySheet</name>
    <message>
        <source>This proposal was not sent to study yet: send it to study first.</source>
        <translation>لم يُرسل هذا المقترح إلى الدراسة بعد: أرسله إليها أولًا.</translation>
    </message>
    <message>
        <source>Late studies</source>
        <translation>الدراسات المتأخرة</translation>
    </message>
    <message>
        <source>Study sheet</source>
        <translation>ورقة دراسة</translation>
    </message>
    <message>
        <source>No study is late.</source>
        <translation>لا دراسة متأخرة.</translation>
    </message>
    <message>
        <source>No proposal of this meeting is studied yet.</source>
        <translation>لم يُدرس مقترح من هذا اللقاء بعد.</translation>
    </message>
    <message>
        <source>Studied by</source>
        <translation>القائم بالدراسة</translation>
    </message>
    <message>
        <source>Given to study on</source>
        <translation>تاريخ الإحالة</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>موعد الإنجاز</translation>
    </message>
    <message>
        <source>State of the study</source>
        <translation>حالة الدراسة</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>النص كما ورد</translation>
    </message>
    <message>
        <source>Merged into it, %1, %2: %3</source>
        <translation>دُمج فيه %1، %2: %3</translation>
    </message>
    <message>
        <source>Formal wording</source>
        <translation>الصياغة الرسمية</translation>
    </message>
    <message>
        <source>What stands in bold is not in the words as spoken.</source>
        <translation>ما كُتب بخط غليظ ليس في النص كما ورد.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما انتهت إليه الدراسة</translation>
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
        <source>Legal basis</source>
        <translation>السند القانوني</translation>
    </message>
    <message>
        <source>Competent body</source>
        <translation>الجهة المختصة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>الرأي</translation>
    </message>
    <message>
        <source>Outcome and reason</source>
        <translation>النتيجة وسببها</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Outcome: %1, on %2</source>
        <translation>النتيجة: %1، بتاريخ %2</translation>
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
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحها</translation>
    </message>
</context>
<context>
    <name>StudyWorkflow</name>
    <message>
        <source>Choose the proposal that is studied.</source>
        <translation>اختر المقترح المدروس.</translation>
    </message>
    <message>
        <source>Choose the outcome of the study.</source>
        <translation>اختر نتيجة الدراسة.</translation>
    </message>
    <message>
        <source>Say why the study was recalled.</source>
        <translation>اذكر سبب استرجاع الدراسة.</translation>
    </message>
    <message>
        <source>A study stays with its proposal: recall it and send the other one to study.</source>
        <translation>الدراسة تبقى مع مقترحها: استرجعها وأرسل المقترح الآخر إلى الدراسة.</translation>
    </message>
    <message>
        <source>Sent to study: %1.</source>
        <translation>أُحيل إلى الدراسة: %1.</translation>
    </message>
    <message>
        <source>Choose who studies it: a person, or a committee by its name.</source>
        <translation>اختر من يدرسه: شخصًا، أو لجنة باسمها.</translation>
    </message>
    <message>
        <source>Say until when it is to be studied.</source>
        <translation>حدّد موعد إنجاز الدراسة.</translation>
    </message>
    <message>
        <source>It would be due before it is given to study: choose a later day.</source>
        <translation>موعد الإنجاز يسبق يوم الإحالة: اختر يومًا بعده.</translation>
    </message>
    <message>
        <source>Choose the proposals that are to be studied.</source>
        <translation>اختر المقترحات التي تُدرس.</translation>
    </message>
    <message>
        <source>This study is finished: reopen it first.</source>
        <translation>هذه الدراسة منتهية: أعد فتحها أولًا.</translation>
    </message>
    <message>
        <source>This study was recalled: send the proposal to study again.</source>
        <translation>استُرجعت هذه الدراسة: أرسل المقترح إلى الدراسة من جديد.</translation>
    </message>
    <message>
        <source>Say why: everyone who asks what became of the proposal will read it.</source>
        <translation>اذكر السبب: سيقرؤه كل من يسأل عن مصير المقترح.</translation>
    </message>
    <message>
        <source>Adopted with changes needs the changed wording: write the formal wording first.</source>
        <translation>الأخذ به معدَّلًا يستلزم الصياغة المعدَّلة: اكتب الصياغة الرسمية أولًا.</translation>
    </message>
    <message>
        <source>Choose the proposal it is merged into.</source>
        <translation>اختر المقترح الذي يُدمج فيه.</translation>
    </message>
    <message>
        <source>This study is open already.</source>
        <translation>هذه الدراسة مفتوحة أصلًا.</translation>
    </message>
    <message>
        <source>The proposal was studied again since: reopen its newest study.</source>
        <translation>دُرس المقترح بعدها مرة أخرى: أعد فتح أحدث دراساته.</translation>
    </message>
    <message>
        <source>The proposal was merged: undo the merger first.</source>
        <translation>دُمج المقترح: ألغِ الدمج أولًا.</translation>
    </message>
    <message>
        <source>%1 is “%2” since: its study is no longer what decides.</source>
        <translation>صار %1 «%2» بعدها: لم تعد دراسته هي التي تقرر.</translation>
    </message>
</context>
<context>
    <name>SuggestionState</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>SynonymGroup</name>
    <message>
        <source>Group of synonyms</source>
        <translation>مجموعة مترادفات</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>المترادفات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>From the shipped list</source>
        <translation>من القائمة المرفقة بالبرنامج</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>SynonymWorkflow</name>
    <message>
        <source>A group needs two words at least, with commas between them.</source>
        <translation>تحتاج المجموعة إلى كلمتين على الأقل بينهما فاصلة.</translation>
    </message>
    <message>
        <source>A group has at most %1 words.</source>
        <translation>لا تزيد كلمات المجموعة على %1.</translation>
    </message>
    <message>
        <source>“%1” is not one word. Synonyms are single words, with commas between them.</source>
        <translation>«%1» ليست كلمة واحدة. المترادفات كلمات مفردة تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one word to the search: leave one of them out.</source>
        <translation>«%1» و«%2» كلمة واحدة عند البحث: اكتفِ بإحداهما.</translation>
    </message>
    <message>
        <source>“%1” is in the group “%2” already: add the other words there.</source>
        <translation>«%1» موجودة في المجموعة «%2»: أضف الكلمات الأخرى إليها.</translation>
    </message>
    <message>
        <source>These words find one another already: “%1” comes with the program.</source>
        <translation>هذه الكلمات يدل بعضها على بعض أصلًا: المجموعة «%1» مرفقة بالبرنامج.</translation>
    </message>
    <message>
        <source>No group of the shipped list begins with “%1”. A group of your own is not marked as shipped.</source>
        <translation>لا مجموعة في القائمة المرفقة تبدأ بـ«%1». ولا توضع على مجموعة من عندك علامة المرفق بالبرنامج.</translation>
    </message>
    <message>
        <source>Whether “%1” is in use is recorded already.</source>
        <translation>سُجّل من قبل هل «%1» مستعملة أم لا.</translation>
    </message>
</context>
<context>
    <name>TableFormat</name>
    <message>
        <source>“%1” is another kind of spreadsheet. Save it as .xlsx, without macros.</source>
        <translation>«%1» جدول بيانات من نوع آخر. احفظه بصيغة ‎.xlsx من غير وحدات ماكرو.</translation>
    </message>
    <message>
        <source>“%1” is neither a .xlsx nor a .csv nor a .json file.</source>
        <translation>«%1» ليس ملف ‎.xlsx ولا ‎.csv ولا ‎.json.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. The old file is unchanged.</source>
        <translation>تعذّرت كتابة الملف: %1. الملف القديم باقٍ على حاله.</translation>
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
    <name>TextEncoding</name>
    <message>
        <source>There is no encoding named “%1”.</source>
        <translation>لا يوجد ترميز اسمه «%1».</translation>
    </message>
    <message>
        <source>Row %1 is not written in %2.</source>
        <translation>الصف %1 غير مكتوب بترميز %2.</translation>
    </message>
    <message>
        <source>The file cannot be read: there is not enough memory.</source>
        <translation>تتعذّر قراءة الملف: الذاكرة لا تكفي.</translation>
    </message>
    <message>
        <source>Row %1 is not written in UTF-8. Save the file again as “CSV UTF-8”, or name its encoding with --encoding.</source>
        <translation>الصف %1 غير مكتوب بترميز UTF-8. احفظ الملف مجددًا بصيغة «CSV UTF-8»، أو سمِّ ترميزه بالخيار ‎--encoding.</translation>
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
    <name>ThemeSharesPaper</name>
    <message>
        <source>Themes over the meetings</source>
        <translation>المحاور عبر اللقاءات</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>No meeting brought proposals yet.</source>
        <translation>لم يأتِ لقاء بمقترحات بعد.</translation>
    </message>
    <message>
        <source>No proposals in this edition.</source>
        <translation>لا مقترحات في هذه النسخة.</translation>
    </message>
    <message>
        <source>The share of each theme in what was proposed at each meeting. Breadth says how many themes there would be if each had the same weight: 1 where all proposals are of one theme.</source>
        <translation>نصيب كل محور مما قُدّم في كل لقاء. ويبيّن الاتساع كم محورًا يكون لو تساوت أوزانها: 1 حيث تكون المقترحات كلها من محور واحد.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation>الاتساع</translation>
    </message>
</context>
<context>
    <name>ThemeSharesPicture</name>
    <message>
        <source>no theme</source>
        <translation>بلا محور</translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation>الاتساع</translation>
    </message>
    <message>
        <source>Approaches diversify: from a breadth of %1 to %2 themes.</source>
        <translation>تتنوع المقاربات: من اتساع %1 إلى %2 من المحاور.</translation>
    </message>
    <message>
        <source>Approaches narrow: from a breadth of %1 to %2 themes.</source>
        <translation>تضيق المقاربات: من اتساع %1 إلى %2 من المحاور.</translation>
    </message>
    <message>
        <source>Approaches stay as broad as they were: %1, then %2 themes.</source>
        <translation>بقيت المقاربات على اتساعها: %1 ثم %2 من المحاور.</translation>
    </message>
</context>
<context>
    <name>Trainee</name>
    <message>
        <source>Trainee</source>
        <translation>المتدرب</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>المتدربون</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>الجهة المرشِّحة</translation>
    </message>
    <message>
        <source>Nominated on</source>
        <translation>تاريخ الترشيح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>النتيجة قبل</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>النتيجة بعد</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>استمارة التقييم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>التسلسل</translation>
    </message>
</context>
<context>
    <name>TraineeList</name>
    <message>
        <source>List of trainees</source>
        <translation>كشف المتدربين</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>الاسم والوظيفة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Nobody is nominated yet.</source>
        <translation>لم يُرشَّح أحد بعد.</translation>
    </message>
    <message>
        <source>The names of the trainees are not part of this edition.</source>
        <translation>أسماء المتدربين ليست من هذه النسخة.</translation>
    </message>
</context>
<context>
    <name>TraineeState</name>
    <message>
        <source>Nominated</source>
        <translation>مرشَّح</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>معتذَر عن قبوله</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>منسحب</translation>
    </message>
</context>
<context>
    <name>TrainingArrangements</name>
    <message>
        <source>Say first when the session is.</source>
        <translation>حدّد موعد الجلسة أولًا.</translation>
    </message>
    <message>
        <source>Say first who organises the programme: it is they who ask.</source>
        <translation>حدّد الجهة المنظِّمة للبرنامج أولًا، فهي التي تطلب.</translation>
    </message>
    <message>
        <source>“%1” is no venue.</source>
        <translation>«%1» ليس مكانًا.</translation>
    </message>
    <message>
        <source>The evaluation form is handed out while the programme runs, or after it.</source>
        <translation>تُوزَّع استمارة التقييم في أثناء البرنامج أو بعده.</translation>
    </message>
    <message>
        <source>Everybody who takes part has the form already.</source>
        <translation>تسلّم جميع المشاركين الاستمارة من قبل.</translation>
    </message>
</context>
<context>
    <name>TrainingByMember</name>
    <message>
        <source>Training by body</source>
        <translation>التدريب بحسب الجهة</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Body and programme</source>
        <translation>الجهة والبرنامج</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>أتمّوا التدريب</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>التحسّن</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>No body had training yet.</source>
        <translation>لم تتلقَّ أي جهة تدريبًا بعد.</translation>
    </message>
    <message>
        <source>No training in this edition.</source>
        <translation>لا تدريب في هذه النسخة.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Trained: took part and earned a certificate. Gain: points between the tests before and after, of those who took both. Evaluation: mean of the scales of the form, 1 to 5.</source>
        <translation>المتدربون: من شاركوا واستحقوا الشهادة. التحسّن: فرق النقاط بين الاختبارين القبلي والبعدي لمن أدّوهما معًا. التقييم: متوسط مقاييس الاستمارة من 1 إلى 5.</translation>
    </message>
</context>
<context>
    <name>TrainingEvaluation</name>
    <message>
        <source>Evaluation by the trainees</source>
        <translation>تقييم المتدربين للبرنامج</translation>
    </message>
    <message>
        <source>The evaluation form was not handed out.</source>
        <translation>لم تُوزَّع استمارة التقييم.</translation>
    </message>
    <message>
        <source>%1 of %2 trainees answered the form.</source>
        <translation>أجاب عن الاستمارة %1 من %2 من المتدربين.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>الإجابات بالتفصيل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>TrainingFacts</name>
    <message>
        <source>No training programme is recorded yet.</source>
        <translation>لم يُسجَّل برنامج تدريبي بعد.</translation>
    </message>
    <message>
        <source>No training programme in this edition.</source>
        <translation>لا برنامج تدريبي في هذه النسخة.</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>TrainingNumbering</name>
    <message>
        <source>The number %1 is given already.</source>
        <translation>الرقم %1 معطى من قبل.</translation>
    </message>
    <message>
        <source>“%1” is not a number of %2. Write it as %3.</source>
        <translation>«%1» ليس رقمًا من أرقام %2. اكتبه على هذا النحو: %3.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a certificate of %2. Write it as %3.</source>
        <translation>«%1» ليس رقم شهادة من سنة %2. اكتبه على هذا النحو: %3.</translation>
    </message>
</context>
<context>
    <name>TrainingPresence</name>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>متغيّب</translation>
    </message>
</context>
<context>
    <name>TrainingProgramme</name>
    <message>
        <source>Training programme</source>
        <translation>برنامج تدريبي</translation>
    </message>
    <message>
        <source>Training programmes</source>
        <translation>البرامج التدريبية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Programme no.</source>
        <translation>رقم البرنامج</translation>
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
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Objectives (English)</source>
        <translation>الأهداف (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>الفئة المستهدفة</translation>
    </message>
    <message>
        <source>For whom (English)</source>
        <translation>الفئة المستهدفة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>الجهة المنظِّمة</translation>
    </message>
    <message>
        <source>Launched on</source>
        <translation>تاريخ الإطلاق</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>يبدأ في</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Venue (English)</source>
        <translation>المكان (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Attendance needed (%)</source>
        <translation>الحضور المطلوب (%)</translation>
    </message>
    <message>
        <source>Knowledge is tested before and after</source>
        <translation>اختبار قبلي وبعدي للمعرفة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>اكتمل في</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>استمارة التقييم</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>TrainingProgrammePaper</name>
    <message>
        <source>Training programme</source>
        <translation>برنامج تدريبي</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>الجهة المنظِّمة</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>الفئة المستهدفة</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>مدة التدريب</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>غير محدودة</translation>
    </message>
    <message>
        <source>Launched on</source>
        <translation>تاريخ الإطلاق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>المدرب</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>The sessions are not set yet.</source>
        <translation>لم تُحدَّد الجلسات بعد.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>A certificate needs %1 of the hours.</source>
        <translation>يُشترط للشهادة حضور %1 من الساعات.</translation>
    </message>
</context>
<context>
    <name>TrainingQueries</name>
    <message>
        <source>There is no training programme “%1” in this file. Write its number, as in 5.</source>
        <translation>لا يوجد في هذا الملف برنامج تدريبي «%1». اكتب رقمه، مثل 5.</translation>
    </message>
</context>
<context>
    <name>TrainingReport</name>
    <message>
        <source>Report on the training programme</source>
        <translation>تقرير البرنامج التدريبي</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>الجهة المنظِّمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>البرنامج في أرقام</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>أتمّوا التدريب</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>مدة التدريب</translation>
    </message>
    <message>
        <source>Hours attended, all together</source>
        <translation>مجموع ساعات الحضور</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Mean score before</source>
        <translation>متوسط الاختبار القبلي</translation>
    </message>
    <message>
        <source>Mean score after</source>
        <translation>متوسط الاختبار البعدي</translation>
    </message>
    <message>
        <source>Gain in points</source>
        <translation>التحسّن بالنقاط</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>بحسب الجهة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>التحسّن</translation>
    </message>
    <message>
        <source>Nobody is nominated yet.</source>
        <translation>لم يُرشَّح أحد بعد.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Knowledge before and after</source>
        <translation>المعرفة قبل البرنامج وبعده</translation>
    </message>
    <message>
        <source>Sessions and attendance</source>
        <translation>الجلسات والحضور</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>المدرب</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>The sessions are not set yet.</source>
        <translation>لم تُحدَّد الجلسات بعد.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>لم يُقيَّد</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>المتدربون</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>الاسم والوظيفة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>Training session</source>
        <translation>جلسة تدريبية</translation>
    </message>
    <message>
        <source>Training sessions</source>
        <translation>الجلسات التدريبية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Place in order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Subject (English)</source>
        <translation>الموضوع (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>تبدأ في</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Request for the venue</source>
        <translation>طلب المكان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>التسلسل</translation>
    </message>
</context>
<context>
    <name>TrainingSheet</name>
    <message>
        <source>Attendance sheet of the trainees</source>
        <translation>كشف حضور المتدربين</translation>
    </message>
    <message>
        <source>The sessions are not set yet.</source>
        <translation>لم تُحدَّد الجلسات بعد.</translation>
    </message>
    <message>
        <source>The day is not set yet</source>
        <translation>لم يُحدَّد اليوم بعد</translation>
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
        <source>Nobody takes part yet.</source>
        <translation>لا مشاركين بعد.</translation>
    </message>
    <message>
        <source>Coordinator of the programme</source>
        <translation>منسق البرنامج</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>%1 training programme</source>
        <extracomment>%1: «الخامس»</extracomment>
        <translation>البرنامج التدريبي %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>TrainingWorkflow</name>
    <message>
        <source>This cannot be done now: %1 is “%2”.</source>
        <translation>لا يمكن هذا الآن: حالة %1 «%2».</translation>
    </message>
    <message>
        <source>Say from when to when it is before bodies nominate.</source>
        <translation>حدّد بداية البرنامج ونهايته قبل ترشيح الجهات.</translation>
    </message>
    <message>
        <source>It has no session yet: add one first.</source>
        <translation>لا جلسات له بعد: أضف جلسة أولًا.</translation>
    </message>
    <message>
        <source>Nobody is accepted yet: accept the nominated first.</source>
        <translation>لم يُقبل أحد بعد: اقبل المرشحين أولًا.</translation>
    </message>
    <message>
        <source>It ends on %1 only.</source>
        <translation>لا ينتهي قبل %1.</translation>
    </message>
    <message>
        <source>It has no session.</source>
        <translation>لا جلسات له.</translation>
    </message>
    <message>
        <source>Nobody takes part.</source>
        <translation>لا مشاركين فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s) are neither accepted nor declined.</source>
        <translation>
            <numerusform>لا ترشيحات معلقة.</numerusform>
            <numerusform>ترشيح واحد لم يُبتّ فيه.</numerusform>
            <numerusform>ترشيحان لم يُبتّ فيهما.</numerusform>
            <numerusform>%n ترشيحات لم يُبتّ فيها.</numerusform>
            <numerusform>%n ترشيحًا لم يُبتّ فيها.</numerusform>
            <numerusform>%n ترشيح لم يُبتّ فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1 has no day and time.</source>
        <translation>الجلسة %1 بلا موعد.</translation>
    </message>
    <message>
        <source>Session %1 has no trainer.</source>
        <translation>الجلسة %1 بلا مدرب.</translation>
    </message>
    <message numerus="yes">
        <source>The attendance of %n trainee(s) at session %1 is not noted.</source>
        <translation>
            <numerusform>قُيّد حضور الجميع في الجلسة %1.</numerusform>
            <numerusform>لم يُقيَّد حضور متدرب واحد في الجلسة %1.</numerusform>
            <numerusform>لم يُقيَّد حضور متدربين اثنين في الجلسة %1.</numerusform>
            <numerusform>لم يُقيَّد حضور %n متدربين في الجلسة %1.</numerusform>
            <numerusform>لم يُقيَّد حضور %n متدربًا في الجلسة %1.</numerusform>
            <numerusform>لم يُقيَّد حضور %n متدرب في الجلسة %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) have no score before the programme.</source>
        <translation>
            <numerusform>لكل متدرب نتيجة اختبار قبلي.</numerusform>
            <numerusform>متدرب واحد بلا نتيجة اختبار قبلي.</numerusform>
            <numerusform>متدربان بلا نتيجة اختبار قبلي.</numerusform>
            <numerusform>%n متدربين بلا نتيجة اختبار قبلي.</numerusform>
            <numerusform>%n متدربًا بلا نتيجة اختبار قبلي.</numerusform>
            <numerusform>%n متدرب بلا نتيجة اختبار قبلي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) have no score after the programme.</source>
        <translation>
            <numerusform>لكل متدرب نتيجة اختبار بعدي.</numerusform>
            <numerusform>متدرب واحد بلا نتيجة اختبار بعدي.</numerusform>
            <numerusform>متدربان بلا نتيجة اختبار بعدي.</numerusform>
            <numerusform>%n متدربين بلا نتيجة اختبار بعدي.</numerusform>
            <numerusform>%n متدربًا بلا نتيجة اختبار بعدي.</numerusform>
            <numerusform>%n متدرب بلا نتيجة اختبار بعدي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme cannot be completed yet. %1</source>
        <translation>لا يمكن إتمام البرنامج بعد. %1</translation>
    </message>
    <message>
        <source>It is completed on a day after it began, today at the latest.</source>
        <translation>يكتمل في يوم بعد بدايته، ولا يتأخر عن اليوم.</translation>
    </message>
    <message>
        <source>Say why it was cancelled.</source>
        <translation>اذكر سبب الإلغاء.</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) are taken: raise the seats, or decline somebody.</source>
        <translation>
            <numerusform>لا مقاعد: زد عدد المقاعد.</numerusform>
            <numerusform>المقعد الوحيد مشغول: زد المقاعد أو اعتذر عن أحد المرشحين.</numerusform>
            <numerusform>المقعدان مشغولان: زد المقاعد أو اعتذر عن أحد المرشحين.</numerusform>
            <numerusform>المقاعد %n كلها مشغولة: زد المقاعد أو اعتذر عن أحد المرشحين.</numerusform>
            <numerusform>المقاعد %n كلها مشغولة: زد المقاعد أو اعتذر عن أحد المرشحين.</numerusform>
            <numerusform>المقاعد %n كلها مشغولة: زد المقاعد أو اعتذر عن أحد المرشحين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n seat(s) are left: raise the seats, or accept them one by one.</source>
        <translation>
            <numerusform>لا مقاعد باقية: زد المقاعد.</numerusform>
            <numerusform>بقي مقعد واحد: زد المقاعد أو اقبل المرشحين واحدًا واحدًا.</numerusform>
            <numerusform>بقي مقعدان: زد المقاعد أو اقبل المرشحين واحدًا واحدًا.</numerusform>
            <numerusform>بقيت %n مقاعد: زد المقاعد أو اقبل المرشحين واحدًا واحدًا.</numerusform>
            <numerusform>بقي %n مقعدًا: زد المقاعد أو اقبل المرشحين واحدًا واحدًا.</numerusform>
            <numerusform>بقي %n مقعد: زد المقاعد أو اقبل المرشحين واحدًا واحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a score: write a whole number from 0 to 100.</source>
        <translation>«%1» ليست نتيجة: اكتب عددًا صحيحًا من 0 إلى 100.</translation>
    </message>
    <message>
        <source>This person is on the list already, as %1.</source>
        <translation>هذا الشخص في الكشف من قبل برقم %1.</translation>
    </message>
    <message>
        <source>A trainee stays with the programme: nominate them for the other one.</source>
        <translation>يبقى المتدرب في برنامجه: رشّحه للبرنامج الآخر.</translation>
    </message>
    <message>
        <source>The state changes by accepting, declining and withdrawing, not by entering it.</source>
        <translation>تتغير الحالة بالقبول والاعتذار والانسحاب، لا بإدخالها.</translation>
    </message>
    <message>
        <source>The programme is not open yet: open it for nominations first.</source>
        <translation>البرنامج غير مفتوح بعد: افتحه للترشيح أولًا.</translation>
    </message>
    <message>
        <source>The programme is cancelled: nobody is nominated for it.</source>
        <translation>البرنامج ملغى: لا يُرشَّح له أحد.</translation>
    </message>
    <message>
        <source>Attendance was noted for %1, or a form was handed out: withdraw them instead.</source>
        <translation>قُيّد حضور %1 أو سُلّم استمارة: سجّل انسحابه بدلًا من حذفه.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>اختر شخصًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>%1 is a trainee of another programme than the session %2.</source>
        <translation>%1 متدرب في برنامج غير برنامج الجلسة %2.</translation>
    </message>
    <message>
        <source>%1 does not take part: “%2”.</source>
        <translation>%1 غير مشارك: «%2».</translation>
    </message>
    <message>
        <source>The attendance of %1 at %2 is noted already.</source>
        <translation>حضور %1 في %2 مقيَّد من قبل.</translation>
    </message>
    <message>
        <source>It would end before it starts: correct one of the two dates.</source>
        <translation>ينتهي قبل أن يبدأ: صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>Seats are a number from 0; 0 where they are not limited.</source>
        <translation>المقاعد عدد من 0 فأكثر؛ و0 إن لم تكن محدودة.</translation>
    </message>
    <message>
        <source>The attendance needed is a percentage from 0 to 100.</source>
        <translation>الحضور المطلوب نسبة من 0 إلى 100.</translation>
    </message>
    <message>
        <source>The state changes by opening, starting, completing and cancelling, not by entering it.</source>
        <translation>تتغير الحالة بالفتح والبدء والإتمام والإلغاء، لا بإدخالها.</translation>
    </message>
    <message>
        <source>A programme keeps its number: it stands in letters and on certificates.</source>
        <translation>يبقى رقم البرنامج كما هو: فهو في الكتب وعلى الشهادات.</translation>
    </message>
    <message>
        <source>A programme’s number is 1 or more; empty takes the next one.</source>
        <translation>رقم البرنامج 1 فأكثر؛ وإن تُرك فارغًا أُعطي الرقم التالي.</translation>
    </message>
    <message>
        <source>Certificates were issued on %1: what they attest stays as it is.</source>
        <translation>صدرت شهادات عن %1: ما تشهد به يبقى كما هو.</translation>
    </message>
    <message>
        <source>It has trainees: cancel it instead, so that it can be told what became of it.</source>
        <translation>له متدربون: ألغِه بدلًا من حذفه ليُعرف ما آل إليه.</translation>
    </message>
    <message>
        <source>The length of a session is from 1 minute to 24 hours.</source>
        <translation>مدة الجلسة من دقيقة واحدة إلى 24 ساعة.</translation>
    </message>
    <message>
        <source>The programme is from %1 to %2: a session lies between.</source>
        <translation>البرنامج من %1 إلى %2: تقع الجلسة بينهما.</translation>
    </message>
    <message>
        <source>A session stays with its programme.</source>
        <translation>تبقى الجلسة في برنامجها.</translation>
    </message>
    <message>
        <source>Attendance was noted for this session: it was held, and stays.</source>
        <translation>قُيّد الحضور في هذه الجلسة: فقد انعقدت، وتبقى.</translation>
    </message>
    <message>
        <source>A trainer is a person, or one that a body offers: choose one of the two.</source>
        <translation>المدرب شخص، أو مدرب تعرضه جهة: اختر أحد الاثنين.</translation>
    </message>
    <message>
        <source>“%1” is no trainer and no expert.</source>
        <translation>«%1» ليس مدربًا ولا خبيرًا.</translation>
    </message>
    <message>
        <source>This trainer teaches the session already.</source>
        <translation>هذا المدرب في الجلسة من قبل.</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>One step of the change failed, so nothing of it was saved.</source>
        <translation>فشلت إحدى خطوات التغيير، فلم يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>“%1” is open for looking things up only, so nothing was changed. Open it for work to change something.</source>
        <translation>الملف «%1» مفتوح للاطلاع فقط، فلم يتغير شيء. افتحه للعمل إن أردت التغيير.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to (read-only file or folder). Nothing was changed.</source>
        <translation>لا تمكن الكتابة في «%1» (الملف أو المجلد للقراءة فقط). لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يُعاد.</translation>
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
    <name>WindowCommands</name>
    <message>
        <source>new coalition file create</source>
        <translation>جديد تحالف ملف إنشاء</translation>
    </message>
    <message>
        <source>open coalition file</source>
        <translation>فتح تحالف ملف</translation>
    </message>
    <message>
        <source>save copy duplicate file</source>
        <translation>حفظ نسخة باسم نسخ ملف</translation>
    </message>
    <message>
        <source>import table spreadsheet Excel CSV</source>
        <translation>استيراد جدول بيانات إكسل</translation>
    </message>
    <message>
        <source>print report PDF paper</source>
        <translation>طباعة تقرير ورقة</translation>
    </message>
    <message>
        <source>close exit leave</source>
        <translation>إغلاق خروج إنهاء</translation>
    </message>
    <message>
        <source>keyboard shortcuts help</source>
        <translation>لوحة المفاتيح اختصارات مساعدة</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>language English Arabic change switch</source>
        <translation>لغة الواجهة الإنجليزية العربية تغيير تبديل</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Page · %1</source>
        <translation>صفحة · %1</translation>
    </message>
    <message>
        <source>go to page</source>
        <translation>الذهاب إلى صفحة</translation>
    </message>
    <message>
        <source>settings page</source>
        <translation>إعدادات صفحة</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>add create record</source>
        <translation>إضافة إنشاء سجل جديدة</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>ورقة: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>backup copy save</source>
        <translation>نسخ احتياطي نسخة حفظ</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>إعادة بناء فهرس البحث</translation>
    </message>
    <message>
        <source>rebuild reindex search</source>
        <translation>فهرسة البحث</translation>
    </message>
    <message>
        <source>numerals numbers digits change</source>
        <translation>الأرقام أعداد هندية عربية تغيير</translation>
    </message>
    <message>
        <source>Digits: ١٢٣</source>
        <translation>الأرقام: ١٢٣</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Digits: 123</source>
        <translation>الأرقام: 123</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>المظهر: فاتح</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>المظهر: داكن</translation>
    </message>
    <message>
        <source>Look: as the desktop</source>
        <translation>المظهر: كسطح المكتب</translation>
    </message>
    <message>
        <source>theme colours night mode appearance</source>
        <translation>ألوان الوضع الليلي سمة</translation>
    </message>
    <message>
        <source>undo take back</source>
        <translation>تراجع إلغاء استرجاع</translation>
    </message>
    <message>
        <source>redo do again</source>
        <translation>إعادة تكرار</translation>
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
    <message>
        <source>A study is not deleted: recall it, or reopen it to correct it.</source>
        <translation>الدراسة لا تُحذف: استرجعها، أو أعد فتحها لتصحيحها.</translation>
    </message>
</context>
<context>
    <name>WrittenDate</name>
    <message>
        <source>“%1” is no day of the Umm al-Qura calendar.</source>
        <translation>«%1» ليس يومًا في تقويم أم القرى.</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>list of parts</source>
        <translation>قائمة الأجزاء</translation>
    </message>
    <message>
        <source>The spreadsheet holds macros. Save it as .xlsx without macros and import it again.</source>
        <translation>في جدول البيانات وحدات ماكرو. احفظه بصيغة ‎.xlsx من غيرها ثم استورده.</translation>
    </message>
    <message>
        <source>list of sheets</source>
        <translation>قائمة الأوراق</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>الورقة «%1»</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”; it has: %2.</source>
        <translation>ليس في جدول البيانات ورقة «%1»؛ أوراقه: %2.</translation>
    </message>
    <message>
        <source>The spreadsheet is empty: no sheet has a row of headings.</source>
        <translation>جدول البيانات فارغ: لا صف عناوين في أي ورقة.</translation>
    </message>
    <message>
        <source>formats</source>
        <translation>التنسيقات</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty: it has no row of headings.</source>
        <translation>الورقة «%1» فارغة: ليس فيها صف عناوين.</translation>
    </message>
    <message>
        <source>The joined cells of sheet “%1” cover one another. Nothing was imported.</source>
        <translation>الخلايا المدمجة في الورقة «%1» متداخلة. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The sheet “%1” has more than %2 million cells. Split it into several files.</source>
        <translation>في الورقة «%1» أكثر من %2 مليون خلية. قسّمها إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2 holds “%3”, but its column has no heading. Nothing was imported.</source>
        <translation>الورقة «%1»: في الخلية %2 النص «%3»، وليس لعمودها عنوان. لم يُستورد شيء.</translation>
    </message>
</context>
<context>
    <name>XlsxSheet</name>
    <message>
        <source>Sheet “%1”, cell %2: %3. Nothing was imported.</source>
        <translation>الورقة «%1»، الخلية %2: ‏%3. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Sheet “%1” has a row “%2”, which no sheet can have. Nothing was imported.</source>
        <translation>في الورقة «%1» الصف «%2»، ولا يكون مثله في ورقة. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>it stands outside every row</source>
        <translation>تقع خارج الصفوف</translation>
    </message>
    <message>
        <source>a sheet has no such cell in row %1</source>
        <translation>لا توجد خلية كهذه في الصف %1</translation>
    </message>
    <message>
        <source>a sheet has no such cell</source>
        <translation>لا توجد في الورقة خلية كهذه</translation>
    </message>
    <message>
        <source>cell %1 holds a formula that was never computed</source>
        <translation>في الخلية %1 صيغة لم تُحسب</translation>
    </message>
    <message>
        <source>its text is missing in the file</source>
        <translation>نصها ناقص من الملف</translation>
    </message>
    <message>
        <source>cell %1 holds the error %2</source>
        <translation>في الخلية %1 الخطأ %2</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>«%1» ليس عددًا</translation>
    </message>
    <message>
        <source>more than %1 columns are not read</source>
        <translation>لا تُقرأ الأعمدة إذا زادت على %1</translation>
    </message>
    <message>
        <source>the sheet holds too much up to here; split it into several files</source>
        <translation>بيانات الورقة حتى هنا أكثر مما يُقرأ؛ قسّمها إلى عدة ملفات</translation>
    </message>
    <message>
        <source>Sheet “%1” joins the cells “%2”, which no sheet can have. Nothing was imported.</source>
        <translation>الخلايا المدمجة «%2» في الورقة «%1» لا تكون في ورقة. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Sheet “%1” has more than %2 joined cells. Nothing was imported.</source>
        <translation>في الورقة «%1» أكثر من %2 من الخلايا المدمجة. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>it stands in the file twice</source>
        <translation>وردت في الملف مرتين</translation>
    </message>
    <message>
        <source>The spreadsheet&apos;s texts are larger than %1 million letters. Split it into several files.</source>
        <translation>نصوص جدول البيانات أكبر من %1 مليون حرف. قسّمها إلى عدة ملفات.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Choose one of the values in the list.</source>
        <translation>اختر قيمة من القائمة.</translation>
    </message>
    <message>
        <source>This is not in the list. Is it written as it should be?</source>
        <translation>هذا ليس في القائمة. أهو مكتوب كما ينبغي؟</translation>
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
    <message>
        <source>It was not made of a gap in the coverage matrix.</source>
        <translation>لم تنشأ من فجوة في مصفوفة التغطية.</translation>
    </message>
    <message>
        <source>Gap it closes</source>
        <translation>الفجوة التي تسدّها</translation>
    </message>
    <message>
        <source>Find a resource…</source>
        <translation>البحث عن مورد…</translation>
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
    <name>tahaluf::AnnualReportDetail</name>
    <message>
        <source>Add an attachment as a picture</source>
        <translation>إضافة مرفق صورةً</translation>
    </message>
    <message>
        <source>No pictures yet. Take one from a file, or a picture that is attached to a meeting or another record.</source>
        <translation>لا صور بعد. خذ صورة من ملف، أو صورة مرفقة بلقاء أو بسجل آخر.</translation>
    </message>
    <message>
        <source>Show the annual report</source>
        <translation>عرض التقرير السنوي</translation>
    </message>
    <message>
        <source>Picture from a file…</source>
        <translation>صورة من ملف…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <translation>التقرير السنوي %1</translation>
    </message>
    <message>
        <source>Picture for the report</source>
        <translation>صورة للتقرير</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تعذّرت قراءة «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>tahaluf::AnswerEntry</name>
    <message>
        <source>Complete</source>
        <translation>إتمام</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>تحويل إلى مقترح</translation>
    </message>
    <message>
        <source>Second entry of the answers</source>
        <translation>الإدخال الثاني للردود</translation>
    </message>
    <message>
        <source>Entry of the answers</source>
        <translation>إدخال الردود</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>أُجيب عن %1 من %2 سؤالًا</translation>
    </message>
    <message>
        <source>The answers of %1 are complete</source>
        <translation>اكتملت ردود %1</translation>
    </message>
    <message>
        <source>Wrong or missing: %1</source>
        <translation>خطأ أو ناقص: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>There is no answer here to make a proposal of.</source>
        <translation>لا جواب هنا ليُحوَّل إلى مقترح.</translation>
    </message>
    <message>
        <source>Proposal %1 was recorded</source>
        <translation>سُجّل المقترح %1</translation>
    </message>
    <message>
        <source>Enter: next question · Digits, or arrows and Space: tick · Page Up, Page Down: section · F8: proposal of the chosen words · F9: complete</source>
        <translation>للسؤال التالي Enter · للتأشير الأرقام، أو الأسهم والمسافة · للقسم Page Up وPage Down · لمقترح من الكلمات المحددة F8 · للإتمام F9</translation>
    </message>
</context>
<context>
    <name>tahaluf::AnswerListDialog</name>
    <message>
        <source>Answers to choose from</source>
        <translation>الإجابات التي يُختار منها</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>Asks for words</source>
        <translation>تُذكر كتابة</translation>
    </message>
    <message>
        <source>Other questions and forms can share the list by its name.</source>
        <translation>يمكن لأسئلة واستمارات أخرى أن تستعمل هذه القائمة باسمها.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>إضافة إجابة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>اسم القائمة</translation>
    </message>
    <message>
        <source>Write one answer at least.</source>
        <translation>اكتب إجابة واحدة على الأقل.</translation>
    </message>
</context>
<context>
    <name>tahaluf::AnswerRow</name>
    <message>
        <source>A line for each row: %1</source>
        <translation>سطر لكل صف: %1</translation>
    </message>
    <message>
        <source>Not asked after the earlier answers.</source>
        <translation>لا يُسأل بحسب الأجوبة السابقة.</translation>
    </message>
    <message>
        <source>Proposals made of it: %1</source>
        <translation>المقترحات المأخوذة منه: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Number of the answer, or its words</source>
        <translation>رقم الإجابة أو نصّها</translation>
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
    <message>
        <source>References cited</source>
        <translation>المراجع المستشهد بها</translation>
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
    <message>
        <source>What is written in the PDFs here is not searched, because pdftotext is not installed. It comes with the package poppler-utils.</source>
        <translation>لا يُبحث في نصوص ملفات PDF هنا لأن البرنامج pdftotext غير مثبَّت، وهو في الحزمة poppler-utils.</translation>
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
    <name>tahaluf::BackupRunner</name>
    <message>
        <source>A backup copy was made and checked</source>
        <translation>أُنشئت نسخة احتياطية وفُحصت</translation>
    </message>
    <message>
        <source>No backup copy could be made of what changed. Everything is saved in the file itself.</source>
        <translation>تعذّر إنشاء نسخة احتياطية مما تغيّر. كل شيء محفوظ في الملف نفسه.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Close without a copy</source>
        <translation>إغلاق دون نسخة</translation>
    </message>
    <message>
        <source>The newest backup copy did not stand its monthly trial: %1 Check the file on the page Safety, and make a new copy.</source>
        <translation>لم تجتز أحدث نسخة احتياطية تجربتها الشهرية: %1 افحصوا الملف في صفحة السلامة، ثم أعدّوا نسخة جديدة.</translation>
    </message>
</context>
<context>
    <name>tahaluf::BinPart</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>History of the record…</source>
        <translation>سجل القيد…</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>القيود المحذوفة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>وقت الحذف</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>التاريخ الهجري</translation>
    </message>
    <message>
        <source>By</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>The recycle bin is empty, or the filters leave nothing of it.</source>
        <translation>سلة المحذوفات فارغة، أو لا يطابق عوامل التصفية شيء منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted record(s)</source>
        <translation>
            <numerusform>لا قيود محذوفة</numerusform>
            <numerusform>قيد محذوف واحد</numerusform>
            <numerusform>قيدان محذوفان</numerusform>
            <numerusform>%n قيود محذوفة</numerusform>
            <numerusform>%n قيدًا محذوفًا</numerusform>
            <numerusform>%n قيد محذوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored</source>
        <translation>
            <numerusform>لم يُستعد قيد</numerusform>
            <numerusform>استُعيد قيد واحد</numerusform>
            <numerusform>استُعيد قيدان</numerusform>
            <numerusform>استُعيدت %n قيود</numerusform>
            <numerusform>استُعيد %n قيدًا</numerusform>
            <numerusform>استُعيد %n قيد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::BundleMergeDialog</name>
    <message>
        <source>Stays as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>عُدِّل في الجانبين</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Merge a bundle</source>
        <translation>دمج حزمة تبادل</translation>
    </message>
    <message>
        <source>From “%1”, made on %2</source>
        <translation>من «%1»، أُعدّت %2</translation>
    </message>
    <message>
        <source>What the bundle does</source>
        <translation>أثر الحزمة</translation>
    </message>
    <message>
        <source>Everything in this bundle is here already. There is nothing to merge.</source>
        <translation>كل ما في هذه الحزمة موجود هنا من قبل، فليس فيها ما يُدمج.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Records in the bundle</source>
        <translation>سجلات الحزمة</translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation>
            <numerusform>لا سجلات جديدة</numerusform>
            <numerusform>سجل جديد واحد</numerusform>
            <numerusform>سجلان جديدان</numerusform>
            <numerusform>%n سجلات جديدة</numerusform>
            <numerusform>%n سجلًا جديدًا</numerusform>
            <numerusform>%n سجل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed records</source>
        <translation>
            <numerusform>لا سجلات معدَّلة</numerusform>
            <numerusform>سجل معدَّل واحد</numerusform>
            <numerusform>سجلان معدَّلان</numerusform>
            <numerusform>%n سجلات معدَّلة</numerusform>
            <numerusform>%n سجلًا معدَّلًا</numerusform>
            <numerusform>%n سجل معدَّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted records</source>
        <translation>
            <numerusform>لا سجلات محذوفة</numerusform>
            <numerusform>سجل محذوف واحد</numerusform>
            <numerusform>سجلان محذوفان</numerusform>
            <numerusform>%n سجلات محذوفة</numerusform>
            <numerusform>%n سجلًا محذوفًا</numerusform>
            <numerusform>%n سجل محذوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored records</source>
        <translation>
            <numerusform>لا سجلات مستعادة</numerusform>
            <numerusform>سجل مستعاد واحد</numerusform>
            <numerusform>سجلان مستعادان</numerusform>
            <numerusform>%n سجلات مستعادة</numerusform>
            <numerusform>%n سجلًا مستعادًا</numerusform>
            <numerusform>%n سجل مستعاد</numerusform>
        </translation>
    </message>
    <message>
        <source>Only history came along; no record changes.</source>
        <translation>لم يأتِ إلا السجل التاريخي؛ ولا يتغير أي سجل.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sum</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n records were changed on both sides: the newest change is kept unless you choose the other one.</source>
        <translation>
            <numerusform>لم يُعدَّل شيء في الجانبين.</numerusform>
            <numerusform>سجل واحد عُدِّل في الجانبين: يُعتمد التعديل الأحدث ما لم تختر الآخر.</numerusform>
            <numerusform>سجلان عُدِّلا في الجانبين: يُعتمد التعديل الأحدث ما لم تختر الآخر.</numerusform>
            <numerusform>%n سجلات عُدِّلت في الجانبين: يُعتمد التعديل الأحدث ما لم تختر الآخر.</numerusform>
            <numerusform>%n سجلًا عُدِّل في الجانبين: يُعتمد التعديل الأحدث ما لم تختر الآخر.</numerusform>
            <numerusform>%n سجل عُدِّل في الجانبين: يُعتمد التعديل الأحدث ما لم تختر الآخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged, and can be undone as a whole. A backup copy was made before.</source>
        <translation>تم الدمج، ويمكن التراجع عنه كله دفعة واحدة. وحُفظت قبله نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
    <name>tahaluf::CertificatesSection</name>
    <message>
        <source>No certificate was issued yet. They are issued once the programme is completed, to everybody who was there long enough.</source>
        <translation>لم تصدر أي شهادة بعد. تصدر بعد اكتمال البرنامج لكل من استوفى الحضور.</translation>
    </message>
    <message>
        <source>Issue certificates…</source>
        <translation>إصدار الشهادات…</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>طباعة الكل</translation>
    </message>
    <message>
        <source>Print this one</source>
        <translation>طباعة هذه</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>إصدار الشهادات</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Everybody who took part and was there long enough gets one that has none yet. Its number is given once and its text stays as it is now.</source>
        <translation>تصدر شهادة لكل مشارك استوفى الحضور ولا شهادة له. يُعطى رقمها مرة واحدة، ويبقى نصها كما هو الآن.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued</source>
        <translation>
            <numerusform>لم تصدر شهادة</numerusform>
            <numerusform>صدرت شهادة واحدة</numerusform>
            <numerusform>صدرت شهادتان</numerusform>
            <numerusform>صدرت %n شهادات</numerusform>
            <numerusform>صدرت %n شهادة</numerusform>
            <numerusform>صدرت %n شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the certificate</source>
        <translation>سحب الشهادة</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Its number is not given again; a reprint says that it was withdrawn.</source>
        <translation>لا يُعطى رقمها مرة أخرى، وتقول طباعتها إنها سُحبت.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>tahaluf::ChangeView</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a field and which side of the comparison it stands on</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>tahaluf::ChangesPart</name>
    <message>
        <source>History of the record…</source>
        <translation>سجل القيد…</translation>
    </message>
    <message>
        <source>Undo this one</source>
        <translation>التراجع عن هذا</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Changes of the file, the newest first</source>
        <translation>تغييرات الملف، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Takes this command back as a whole, where nothing was changed since.</source>
        <translation>يتراجع عن هذا الأمر كله ما لم يتغير شيء بعده.</translation>
    </message>
    <message>
        <source>What the filters above leave, as a paper.</source>
        <translation>ما تُبقيه عوامل التصفية أعلاه، في ورقة.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>التاريخ الهجري</translation>
    </message>
    <message>
        <source>By</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما أُجري</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>تراجع عن %1</translation>
    </message>
    <message>
        <source>redo: %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n command(s); narrow the filters for others.</source>
        <translation>
            <numerusform>لا أوامر</numerusform>
            <numerusform>أحدث أمر؛ ضيّق التصفية لترى غيره.</numerusform>
            <numerusform>أحدث أمرين؛ ضيّق التصفية لترى غيرهما.</numerusform>
            <numerusform>أحدث %n أوامر؛ ضيّق التصفية لترى غيرها.</numerusform>
            <numerusform>أحدث %n أمرًا؛ ضيّق التصفية لترى غيرها.</numerusform>
            <numerusform>أحدث %n أمر؛ ضيّق التصفية لترى غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>لا أوامر</numerusform>
            <numerusform>أمر واحد</numerusform>
            <numerusform>أمران</numerusform>
            <numerusform>%n أوامر</numerusform>
            <numerusform>%n أمرًا</numerusform>
            <numerusform>%n أمر</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تم التراجع عن: %1</translation>
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
    <name>tahaluf::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with the arrows moves it.</source>
        <translation>مفتاح المسافة يُظهر العمود أو يخفيه، ومفتاح Alt مع السهمين ينقله.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>عرض العمود</translation>
    </message>
    <message>
        <source>Width of the column, in points of the screen</source>
        <translation>عرض العمود بنقاط الشاشة</translation>
    </message>
    <message>
        <source>As the text needs</source>
        <translation>بحسب النص</translation>
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
    <message>
        <source>Show these</source>
        <translation>إظهار هذه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما كان أولًا</translation>
    </message>
    <message>
        <source>The columns this list begins with</source>
        <translation>الأعمدة التي تبدأ بها هذه القائمة</translation>
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
    <name>tahaluf::CommandPalette</name>
    <message>
        <source>Records and commands</source>
        <translation>السجلات والأوامر</translation>
    </message>
    <message>
        <source>Find a record or a command</source>
        <translation>البحث عن سجل أو أمر</translation>
    </message>
    <message>
        <source>A record, a page or a command…</source>
        <translation>سجل أو صفحة أو أمر…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Pages and commands</source>
        <translation>الصفحات والأوامر</translation>
    </message>
    <message>
        <source>Recent records</source>
        <translation>السجلات الأخيرة</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>الملفات الأخيرة</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try another word or fewer words.</source>
        <translation>لا نتائج عن «%1». جرّب كلمة أخرى أو كلمات أقل.</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter opens   ·   Esc closes   ·   “%1” for commands alone</source>
        <translation>↑ ↓ للاختيار   ·   Enter للفتح   ·   Esc للإغلاق   ·   «%1» للأوامر وحدها</translation>
    </message>
</context>
<context>
    <name>tahaluf::ConditionDialog</name>
    <message>
        <source>When is it asked?</source>
        <translation>متى يُطرح السؤال؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Depending on the answer to</source>
        <translation>تبعًا للجواب عن</translation>
    </message>
    <message>
        <source>Asked when the answer</source>
        <translation>يُطرح إذا كان الجواب</translation>
    </message>
    <message>
        <source>One of these answers</source>
        <translation>إحدى هذه الإجابات</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>هذا العدد</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>يُطرح دائمًا</translation>
    </message>
    <message>
        <source>Tick the answers after which the question is asked.</source>
        <translation>علّم الإجابات التي يُطرح السؤال بعدها.</translation>
    </message>
    <message>
        <source>Type the number the answer is compared with.</source>
        <translation>اكتب العدد الذي يُقارن به الجواب.</translation>
    </message>
</context>
<context>
    <name>tahaluf::CoverageGaps</name>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>ما بُدئ</translation>
    </message>
    <message>
        <source>Gaps and overlaps</source>
        <translation>الفجوات والتداخلات</translation>
    </message>
    <message>
        <source>Make an action</source>
        <translation>إنشاء مهمة</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>إنشاء مقترح</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open what was begun</source>
        <translation>فتح ما بُدئ</translation>
    </message>
    <message>
        <source>Every line is led by one body.</source>
        <translation>لكل بند جهة واحدة تقوده.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) or overlap(s)</source>
        <translation>
            <numerusform>لا فجوة ولا تداخل</numerusform>
            <numerusform>فجوة واحدة أو تداخل</numerusform>
            <numerusform>فجوتان أو تداخلان</numerusform>
            <numerusform>%n فجوات وتداخلات</numerusform>
            <numerusform>%n فجوة وتداخلًا</numerusform>
            <numerusform>%n فجوة وتداخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) nobody covers</source>
        <translation>
            <numerusform>لا بند بلا تغطية</numerusform>
            <numerusform>بند واحد لا يغطيه أحد</numerusform>
            <numerusform>بندان لا يغطيهما أحد</numerusform>
            <numerusform>%n بنود لا يغطيها أحد</numerusform>
            <numerusform>%n بندًا لا يغطيها أحد</numerusform>
            <numerusform>%n بند لا يغطيها أحد</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leads: %1</source>
        <translation>من يقود: %1</translation>
    </message>
    <message>
        <source>Action %1 stands in the plan now.</source>
        <translation>أُدرجت المهمة %1 في الخطة.</translation>
    </message>
    <message>
        <source>Proposal %1 is recorded.</source>
        <translation>سُجّل المقترح %1.</translation>
    </message>
</context>
<context>
    <name>tahaluf::CoverageModel</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>as its services say</source>
        <translation>كما تدل خدماتها</translation>
    </message>
    <message>
        <source>in %1 only</source>
        <translation>في %1 فقط</translation>
    </message>
</context>
<context>
    <name>tahaluf::CoveragePage</name>
    <message>
        <source>Coverage matrix</source>
        <translation>مصفوفة التغطية</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Stated roles</source>
        <translation>الأدوار المذكورة</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>الآليات</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>إضافة دور</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>لا أدوار بعد</translation>
    </message>
    <message>
        <source>Say in the matrix who leads, who supports and who is absent.</source>
        <translation>حدّد في المصفوفة من يقود ومن يساند ومن يغيب.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>لا أدوار</numerusform>
            <numerusform>دور واحد</numerusform>
            <numerusform>دوران</numerusform>
            <numerusform>%n أدوار</numerusform>
            <numerusform>%n دورًا</numerusform>
            <numerusform>%n دور</numerusform>
        </translation>
    </message>
    <message>
        <source>Add mechanism</source>
        <translation>إضافة آلية</translation>
    </message>
    <message>
        <source>No mechanisms yet</source>
        <translation>لا آليات بعد</translation>
    </message>
    <message>
        <source>The mechanisms of the coalition are the lines of its coverage matrix.</source>
        <translation>آليات التحالف هي بنود مصفوفة تغطيته.</translation>
    </message>
    <message numerus="yes">
        <source>%n mechanism(s)</source>
        <translation>
            <numerusform>لا آليات</numerusform>
            <numerusform>آلية واحدة</numerusform>
            <numerusform>آليتان</numerusform>
            <numerusform>%n آليات</numerusform>
            <numerusform>%n آلية</numerusform>
            <numerusform>%n آلية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::CoveragePanel</name>
    <message>
        <source>L leads   S supports   – absent   broken line: as its services say   * in some areas only.   Keys: L, S, A, Delete; Space goes on to the next role.</source>
        <translation>ق تقود   س تساند   – غائبة   إطار متقطع: كما تدل خدماتها   * في بعض المناطق فقط.   المفاتيح: ق، س، غ، والحذف للسحب، والمسافة للدور التالي.</translation>
    </message>
    <message>
        <source>Mechanisms and services</source>
        <translation>الآليات والخدمات</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>الآليات</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>قيادة</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>مساندة</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Print the matrix</source>
        <translation>طباعة المصفوفة</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>الدولة كلها</translation>
    </message>
</context>
<context>
    <name>tahaluf::CoverageTable</name>
    <message>
        <source>Coverage matrix</source>
        <translation>مصفوفة التغطية</translation>
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
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>To renew</source>
        <translation>يلزم التجديد</translation>
    </message>
    <message numerus="yes">
        <source>%n memorandum(s) to renew or to end</source>
        <translation>
            <numerusform>لا مذكرات يلزم تجديدها أو إنهاؤها</numerusform>
            <numerusform>مذكرة تفاهم يلزم تجديدها أو إنهاؤها</numerusform>
            <numerusform>مذكرتا تفاهم يلزم تجديدهما أو إنهاؤهما</numerusform>
            <numerusform>%n مذكرات تفاهم يلزم تجديدها أو إنهاؤها</numerusform>
            <numerusform>%n مذكرة تفاهم يلزم تجديدها أو إنهاؤها</numerusform>
            <numerusform>%n مذكرة تفاهم يلزم تجديدها أو إنهاؤها</numerusform>
        </translation>
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
    <name>tahaluf::DecideButton</name>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ قرار فيه…</translation>
    </message>
</context>
<context>
    <name>tahaluf::DecisionDetail</name>
    <message>
        <source>Close the decision</source>
        <translation>إغلاق القرار</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>جولة جديدة…</translation>
    </message>
    <message>
        <source>Late position</source>
        <translation>موقف متأخر</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Positions of the bodies</source>
        <translation>مواقف الجهات</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <extracomment>heading: «القرار ق-003»</extracomment>
        <translation>القرار %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <extracomment>by which rule a decision is taken</extracomment>
        <translation>القاعدة: %1</translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>فُتح في %1</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>سُحب في %1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>أُغلق في %1</translation>
    </message>
    <message>
        <source>entered as taken</source>
        <translation>أُدخل بعد اتخاذه</translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation>عرض المقترح</translation>
    </message>
    <message>
        <source>Show the recommendation</source>
        <translation>عرض التوصية</translation>
    </message>
    <message>
        <source>Show the article</source>
        <translation>عرض المادة</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>جولة جديدة</translation>
    </message>
    <message>
        <source>Ask all again</source>
        <translation>سؤال الجهات من جديد</translation>
    </message>
    <message>
        <source>The positions of this round stay and are printed. All bodies are asked again, on this text.</source>
        <translation>تبقى مواقف هذه الجولة وتُطبع. تُسأل الجهات كلها من جديد عن هذا النص.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Withdraw the decision</source>
        <translation>سحب القرار</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>It keeps its number and its positions, marked as withdrawn.</source>
        <translation>يبقى برقمه ومواقفه موسومًا بأنه مسحوب.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>References cited</source>
        <translation>المراجع المستشهد بها</translation>
    </message>
</context>
<context>
    <name>tahaluf::DecisionOpener</name>
    <message>
        <source>Open a decision</source>
        <translation>فتح قرار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>نص القرار</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>كيف يُتخذ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Answers until</source>
        <translation>الردود حتى</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يملك القرار</translation>
    </message>
</context>
<context>
    <name>tahaluf::DecisionRulesPage</name>
    <message>
        <source>A decision keeps the rules it was opened under: what is changed here holds for those that are opened from now on. The coordinator is outside the quorum. Silence counts by circulation only, once the time for answers is over.</source>
        <translation>يحتفظ القرار بالقواعد التي فُتح عليها: ما يُغيَّر هنا يسري على ما يُفتح بعده. الجهة المنسِّقة خارج النصاب. ولا يُعدّ السكوت موافقة إلا في القرار بالتمرير بعد انقضاء موعد الردود.</translation>
    </message>
    <message>
        <source>The rules of decision were saved</source>
        <translation>حُفظت قواعد القرار</translation>
    </message>
</context>
<context>
    <name>tahaluf::DecisionsPage</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>With reservations</source>
        <translation>بتحفظات</translation>
    </message>
    <message>
        <source>Put a question</source>
        <translation>طرح سؤال</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>لا قرارات بعد</translation>
    </message>
    <message>
        <source>A decision is opened on a proposal, a recommendation or an article, from there, or here on a free question. The bodies then take their positions.</source>
        <translation>يُفتح القرار في مقترح أو توصية أو مادة من صفحتها، أو هنا في سؤال مستقل. ثم تبدي الجهات مواقفها.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>لا قرارات</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%n قرارات</numerusform>
            <numerusform>%n قرارًا</numerusform>
            <numerusform>%n قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>%1, by circulation</source>
        <extracomment>what is decided on, «مقترح», by circulation</extracomment>
        <translation>%1، بالتمرير</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>بانتظار موافقة جهة</translation>
    </message>
</context>
<context>
    <name>tahaluf::DecisionsSection</name>
    <message>
        <source>No decision yet.</source>
        <translation>لا قرار بعد.</translation>
    </message>
</context>
<context>
    <name>tahaluf::DifferenceView</name>
    <message>
        <source>Words left out are struck through, new ones are underlined.</source>
        <translation>ما حُذف مشطوب، وما أُضيف تحته خط.</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>النص كما ورد</translation>
    </message>
    <message>
        <source>Formal wording</source>
        <translation>الصياغة الرسمية</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>لم تُكتب بعد.</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>النصان متطابقان.</translation>
    </message>
</context>
<context>
    <name>tahaluf::DistributionSection</name>
    <message>
        <source>Hand out</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>To be returned by</source>
        <translation>تُعاد قبل</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) handed out</source>
        <translation>
            <numerusform>لم تُوزَّع أي استمارة</numerusform>
            <numerusform>وُزِّعت استمارة واحدة</numerusform>
            <numerusform>وُزِّعت استمارتان</numerusform>
            <numerusform>وُزِّعت %n استمارات</numerusform>
            <numerusform>وُزِّعت %n استمارة</numerusform>
            <numerusform>وُزِّعت %n استمارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the form out</source>
        <translation>توزيع الاستمارة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Note the reminder</source>
        <translation>تدوين التذكير</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>تاريخ التذكير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>No answer will come</source>
        <translation>لن يرد جواب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Wait for the body’s approval</source>
        <translation>انتظار موافقة الجهة</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>متوقعة قبل</translation>
    </message>
    <message>
        <source>Whose approval is waited for</source>
        <translation>صاحب الموافقة المنتظرة</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>مراجعة الردود</translation>
    </message>
    <message>
        <source>The answers stand as they are from now on; what follows from them can be taken over.</source>
        <translation>تبقى الردود كما هي من الآن، ويمكن الأخذ بما يترتب عليها.</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>راجعها</translation>
    </message>
    <message>
        <source>The form was not handed out yet.</source>
        <translation>لم تُوزَّع الاستمارة بعد.</translation>
    </message>
    <message>
        <source>Form code, typed or scanned, then Enter</source>
        <translation>رمز الاستمارة كتابةً أو مسحًا، ثم Enter</translation>
    </message>
    <message>
        <source>Form code</source>
        <translation>رمز الاستمارة</translation>
    </message>
    <message>
        <source>Hand out at a meeting…</source>
        <translation>توزيع في لقاء…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>توزيع…</translation>
    </message>
    <message>
        <source>Enter answers…</source>
        <translation>إدخال الردود…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>تذكير…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>تأكيد التسلّم</translation>
    </message>
    <message>
        <source>Due date…</source>
        <translation>تاريخ الاستحقاق…</translation>
    </message>
    <message>
        <source>Wait for the body’s approval…</source>
        <translation>انتظار موافقة الجهة…</translation>
    </message>
    <message>
        <source>Approved by the body</source>
        <translation>موافقة الجهة</translation>
    </message>
    <message>
        <source>No answer will come…</source>
        <translation>لن يرد جواب…</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>انتظار الجواب من جديد</translation>
    </message>
    <message>
        <source>Second entry…</source>
        <translation>الإدخال الثاني…</translation>
    </message>
    <message>
        <source>Differences of both entries…</source>
        <translation>الفروق بين الإدخالين…</translation>
    </message>
    <message>
        <source>Reviewed…</source>
        <translation>مراجعة الردود…</translation>
    </message>
    <message>
        <source>Changes to the body’s record…</source>
        <translation>تعديلات سجل الجهة…</translation>
    </message>
    <message>
        <source>Form to be filled in</source>
        <translation>استمارة للتعبئة</translation>
    </message>
    <message>
        <source>Filled form</source>
        <translation>الاستمارة المعبأة</translation>
    </message>
    <message>
        <source>Save spreadsheets to fill in…</source>
        <translation>حفظ جداول للتعبئة…</translation>
    </message>
    <message>
        <source>Take answers from files…</source>
        <translation>أخذ الردود من ملفات…</translation>
    </message>
    <message>
        <source>Choose a form in the list first.</source>
        <translation>اختاروا استمارة من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Handed out: %1 · answered: %2 · waited for: %3 · overdue: %4</source>
        <translation>الموزَّعة: %1 · المجاب عنها: %2 · المنتظرة: %3 · المتأخرة: %4</translation>
    </message>
    <message>
        <source>Take the review back…</source>
        <translation>سحب المراجعة…</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>إضافة جهة</translation>
    </message>
    <message>
        <source>Person, of one body or alone</source>
        <translation>الشخص، عن جهة واحدة أو منفردًا</translation>
    </message>
    <message>
        <source>Choose the bodies or the person the form goes to.</source>
        <translation>اختر الجهات أو الشخص الذي تُسلَّم إليه الاستمارة.</translation>
    </message>
    <message>
        <source>A person stands for one body: hand out to the other bodies without the person.</source>
        <translation>الشخص عن جهة واحدة: سلّم الجهات الأخرى استماراتها دون ذكر الشخص.</translation>
    </message>
    <message>
        <source>They have this form already.</source>
        <translation>هذه الاستمارة لديهم من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>It is noted for %n form(s) that their answer was asked for.</source>
        <translation>
            <numerusform>لا استمارات يُسجَّل التذكير بها.</numerusform>
            <numerusform>يُسجَّل التذكير بإجابة استمارة واحدة.</numerusform>
            <numerusform>يُسجَّل التذكير بإجابة استمارتين.</numerusform>
            <numerusform>يُسجَّل التذكير بإجابة %n استمارات.</numerusform>
            <numerusform>يُسجَّل التذكير بإجابة %n استمارة.</numerusform>
            <numerusform>يُسجَّل التذكير بإجابة %n استمارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the review back</source>
        <translation>سحب المراجعة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>مجابة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>the day an answer is due, and how often it was asked for since</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>بلا تذكير</numerusform>
            <numerusform>تذكير واحد</numerusform>
            <numerusform>تذكيران</numerusform>
            <numerusform>%n تذكيرات</numerusform>
            <numerusform>%n تذكيرًا</numerusform>
            <numerusform>%n تذكير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>دون تأخر</numerusform>
            <numerusform>متأخرة يومًا</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يومًا</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
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
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Similar proposals</source>
        <translation>مقترحات مشابهة</translation>
    </message>
    <message>
        <source>Recommend…</source>
        <translation>إصدار توصية…</translation>
    </message>
    <message>
        <source>Decisions on it</source>
        <translation>القرارات فيه</translation>
    </message>
    <message>
        <source>Show the gap it closes</source>
        <translation>عرض الفجوة التي يسدّها</translation>
    </message>
</context>
<context>
    <name>tahaluf::EntryDifferences</name>
    <message>
        <source>The two entries do not differ</source>
        <translation>لا فرق بين الإدخالين</translation>
    </message>
    <message>
        <source>Differences of both entries</source>
        <translation>الفروق بين الإدخالين</translation>
    </message>
    <message>
        <source>Look at the paper, then take the first entry (1) or the second (2).</source>
        <translation>انظروا في الورقة ثم خذوا بالإدخال الأول (1) أو الثاني (2).</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>الإدخال الأول</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>الإدخال الثاني</translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation>الأخذ بالأول</translation>
    </message>
    <message>
        <source>Take the second</source>
        <translation>الأخذ بالثاني</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All differences are settled</source>
        <translation>سُوّيت الفروق كلها</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
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
    <message>
        <source>From the answer to question %1 of form %2</source>
        <extracomment>%1 is the number of the question, %2 the code of the form</extracomment>
        <translation>من الإجابة عن السؤال %1 في الاستمارة %2</translation>
    </message>
</context>
<context>
    <name>tahaluf::ErasureReportDialog</name>
    <message>
        <source>Report on erasing a person</source>
        <translation>تقرير محو بيانات شخص</translation>
    </message>
    <message>
        <source>“%1” was erased for good.</source>
        <translation>مُحيت بيانات «%1» نهائيًا.</translation>
    </message>
    <message>
        <source>Nothing of this report is kept in the file. Print it or save it where the erasure has to be shown; it bears the name, so destroy it afterwards.</source>
        <translation>لا يُحفظ شيء من هذا التقرير في الملف. اطبعه أو احفظه إن لزم إثبات المحو، وهو يحمل الاسم فأتلفه بعد ذلك.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>ما مُحي</translation>
    </message>
    <message>
        <source>What remains, and where</source>
        <translation>ما بقي وموضعه</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
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
        <source>Another program is writing to the file. What you typed is still here; try again in a moment.</source>
        <translation>برنامج آخر يكتب في الملف الآن. ما كتبته ما زال هنا؛ أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Nothing was written. Make room on the disk or choose a folder you may write to; what you typed is still here.</source>
        <translation>لم يُكتب شيء. أفرغ مساحة على القرص أو اختر مجلدًا يمكنك الكتابة فيه؛ ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>The file itself was not changed. Do what the message says; otherwise try another file or a backup.</source>
        <translation>لم يتغيّر الملف نفسه. اعمل بما تقوله الرسالة، وإلا فجرّب ملفًا آخر أو نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>tahaluf::EvaluationSection</name>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>الإجابات بالتفصيل</translation>
    </message>
    <message>
        <source>Results of the evaluation</source>
        <translation>نتائج التقييم</translation>
    </message>
    <message>
        <source>Hand out the form…</source>
        <translation>توزيع الاستمارة…</translation>
    </message>
    <message>
        <source>Enter answers…</source>
        <translation>إدخال الإجابات…</translation>
    </message>
    <message>
        <source>The evaluation form was not handed out yet.</source>
        <translation>لم تُوزَّع استمارة التقييم بعد.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 trainees answered.</source>
        <translation>%1: أجاب %2 من %3 من المتدربين.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hand out the evaluation form</source>
        <translation>توزيع استمارة التقييم</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>Everybody who takes part gets a form with a code of its own. It can be printed from the page of the forms, and answered on paper, in a spreadsheet, or here.</source>
        <translation>يتسلّم كل مشارك استمارة برمز خاص بها، تُطبع من صفحة الاستمارات، وتُملأ على الورق أو في جدول أو هنا.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>الإجابة قبل</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) handed out</source>
        <translation>
            <numerusform>لم تُوزَّع استمارة</numerusform>
            <numerusform>وُزّعت استمارة واحدة</numerusform>
            <numerusform>وُزّعت استمارتان</numerusform>
            <numerusform>وُزّعت %n استمارات</numerusform>
            <numerusform>وُزّعت %n استمارة</numerusform>
            <numerusform>وُزّعت %n استمارة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no form yet: hand it out first.</source>
        <translation>لا استمارة لدى %1 بعد: وزّعها أولًا.</translation>
    </message>
</context>
<context>
    <name>tahaluf::ExportBundleDialog</name>
    <message>
        <source>Export an exchange bundle</source>
        <translation>تصدير حزمة تبادل</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>The bundle holds everything the other station does not have yet, as far as its own last bundle says. Take it there and merge it. A lost bundle does no harm: the next one holds the same again.</source>
        <translation>تضم الحزمة كل ما ليس لدى المحطة الأخرى بعد، على ما تفيد به آخر حزمة وردت منها. انقلها إليها وادمجها هناك. ولا يضر ضياع حزمة، فالتالية تضم ما فيها.</translation>
    </message>
    <message>
        <source>For the station</source>
        <translation>للمحطة</translation>
    </message>
    <message>
        <source>This coalition is worked on in this file alone. Make a station for the other computer first (menu, “New station…”).</source>
        <translation>لا يجري العمل على هذا التحالف إلا في هذا الملف. أنشئ أولًا محطة للحاسوب الآخر (القائمة، «محطة جديدة…»).</translation>
    </message>
    <message>
        <source>Exchange bundles (%1)</source>
        <translation>حزم التبادل (%1)</translation>
    </message>
    <message>
        <source>Choose where the bundle shall lie.</source>
        <translation>اختر مكان حفظ الحزمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were exported for “%1”.</source>
        <translation>
            <numerusform>لم يُصدَّر أي تغيير لأجل «%1».</numerusform>
            <numerusform>صُدِّر تغيير واحد لأجل «%1».</numerusform>
            <numerusform>صُدِّر تغييران لأجل «%1».</numerusform>
            <numerusform>صُدِّرت %n تغييرات لأجل «%1».</numerusform>
            <numerusform>صُدِّر %n تغييرًا لأجل «%1».</numerusform>
            <numerusform>صُدِّر %n تغيير لأجل «%1».</numerusform>
        </translation>
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
    <message>
        <source> or </source>
        <extracomment>between the values of one filter: adopted or deferred</extracomment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Arrow down or a right click adds another value</source>
        <translation>السهم إلى أسفل أو النقر الأيمن يضيف قيمة أخرى</translation>
    </message>
</context>
<context>
    <name>tahaluf::FollowUpHistory</name>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>لم يُقدَّم تقرير بعد.</translation>
    </message>
    <message>
        <source>More time asked for until %1: %2</source>
        <translation>طُلبت مهلة إضافية حتى %1: %2</translation>
    </message>
    <message>
        <source>It waits for an answer.</source>
        <translation>الطلب ينتظر الرد.</translation>
    </message>
    <message>
        <source>Not granted: %1</source>
        <translation>لم تُمنح: %1</translation>
    </message>
    <message>
        <source>Granted until %1.</source>
        <translation>مُنحت حتى %1.</translation>
    </message>
    <message>
        <source>Granted until %1: %2</source>
        <translation>مُنحت حتى %1: %2</translation>
    </message>
    <message>
        <source>%1, %2%</source>
        <extracomment>%1 is the state, %2 the percentage</extracomment>
        <translation>%1، %2%</translation>
    </message>
    <message>
        <source>Obstacles: %1</source>
        <translation>المعوقات: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
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
    <name>tahaluf::FormPreview</name>
    <message>
        <source>As it is answered</source>
        <translation>كما يراها المجيب</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) above</source>
        <translation>
            <numerusform>لا أسئلة قبلها</numerusform>
            <numerusform>سؤال واحد قبلها</numerusform>
            <numerusform>سؤالان قبلها</numerusform>
            <numerusform>%n أسئلة قبلها</numerusform>
            <numerusform>%n سؤالًا قبلها</numerusform>
            <numerusform>%n سؤال قبلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) below</source>
        <translation>
            <numerusform>لا أسئلة بعدها</numerusform>
            <numerusform>سؤال واحد بعدها</numerusform>
            <numerusform>سؤالان بعدها</numerusform>
            <numerusform>%n أسئلة بعدها</numerusform>
            <numerusform>%n سؤالًا بعدها</numerusform>
            <numerusform>%n سؤال بعدها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::HandOutDialog</name>
    <message>
        <source>Hand the form out at a meeting</source>
        <translation>توزيع الاستمارة على الحاضرين</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>Every body that is present gets one; who has one already gets no second. Ticked: the form is in their hands.</source>
        <translation>تُسلَّم كل جهة حاضرة استمارة واحدة، ومن لديه واحدة لا يُعطى ثانية. المعلَّم عليه تسلَّم استمارته.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Present there</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>To be returned by</source>
        <translation>تُعاد قبل</translation>
    </message>
    <message>
        <source>Choose the meeting from the list.</source>
        <translation>اختر اللقاء من القائمة.</translation>
    </message>
    <message>
        <source>Nobody is marked present at this meeting yet.</source>
        <translation>لم يُثبَت حضور أحد في هذا اللقاء بعد.</translation>
    </message>
</context>
<context>
    <name>tahaluf::HistoryDialog</name>
    <message>
        <source>With what belongs to it</source>
        <translation>مع ما يتبعه</translation>
    </message>
    <message>
        <source>Return to this state</source>
        <translation>إعادة إلى هذه الحال</translation>
    </message>
    <message>
        <source>Print the history…</source>
        <translation>طباعة السجل…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History of %1</source>
        <extracomment>%1 is a record, as in: the proposal 2-017</extracomment>
        <translation>سجل %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>التغييرات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>التاريخ الهجري</translation>
    </message>
    <message>
        <source>By</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>what stood just before</source>
        <translation>ما كان قبله مباشرة</translation>
    </message>
    <message>
        <source>what stands today</source>
        <translation>الحال اليوم</translation>
    </message>
    <message>
        <source>The file is open for looking things up only.</source>
        <translation>الملف مفتوح للاطلاع فقط.</translation>
    </message>
    <message>
        <source>What the form holds becomes as it was after this change; numbers and states follow from their own commands.</source>
        <translation>تعود حقول القيد كما كانت بعد هذا التغيير؛ أما الأرقام والحالات فتتبع أوامرها الخاصة.</translation>
    </message>
    <message>
        <source>Open the record itself to return it to an earlier state.</source>
        <translation>افتح القيد نفسه لإعادته إلى حال سابقة.</translation>
    </message>
    <message>
        <source>Nothing is known of this record.</source>
        <translation>لا يُعرف عن هذا القيد شيء.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>who did it, and what</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What was changed here was erased for good.</source>
        <translation>ما تغيّر هنا مُحي نهائيًا.</translation>
    </message>
    <message>
        <source>The record was moved to the recycle bin.</source>
        <translation>نُقل القيد إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>The record was taken out of the recycle bin.</source>
        <translation>أُخرج القيد من سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Only inner data changed.</source>
        <translation>لم تتغير إلا بيانات داخلية.</translation>
    </message>
    <message>
        <source>Before: not there yet</source>
        <translation>قبل: لم يكن موجودًا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Both moments say the same.</source>
        <translation>لا فرق بين الوقتين.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1 is again as it was on %2</source>
        <translation>عاد %1 كما كان في %2</translation>
    </message>
</context>
<context>
    <name>tahaluf::HistoryFilters</name>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
</context>
<context>
    <name>tahaluf::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
</context>
<context>
    <name>tahaluf::ImportAssistant</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>1 of 4: Where the table comes from</source>
        <translation>1 من 4: مصدر الجدول</translation>
    </message>
    <message>
        <source>2 of 4: What the columns mean</source>
        <translation>2 من 4: معاني الأعمدة</translation>
    </message>
    <message>
        <source>3 of 4: What each row becomes</source>
        <translation>3 من 4: مآل كل صف</translation>
    </message>
    <message>
        <source>4 of 4: What was done</source>
        <translation>4 من 4: ما تم</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what each row becomes.</source>
        <translation>لا يُكتب شيء قبل أن ترى مآل كل صف.</translation>
    </message>
    <message>
        <source>Guessed from the headings; for the same headings it is remembered.</source>
        <translation>مستنتَجة من العناوين، وتُحفظ للعناوين نفسها في المرات القادمة.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Wrong rows stay out; so do rows that are probably there, unless you say otherwise.</source>
        <translation>لم يُكتب شيء بعد. تبقى الصفوف الخاطئة خارج الاستيراد، وكذلك الموجودة على الأرجح ما لم تقرر غير ذلك.</translation>
    </message>
    <message>
        <source>The import stands in the history as one change.</source>
        <translation>الاستيراد مدوَّن في سجل التغييرات تغييرًا واحدًا.</translation>
    </message>
    <message>
        <source>Import another table</source>
        <translation>استيراد جدول آخر</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>اختيار جدول</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>الجداول (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>The file is read.</source>
        <translation>تجري قراءة الملف.</translation>
    </message>
    <message>
        <source>The table has headings, but no rows.</source>
        <translation>في الجدول عناوين بلا صفوف.</translation>
    </message>
    <message>
        <source>The rows are checked.</source>
        <translation>يجري فحص الصفوف.</translation>
    </message>
    <message>
        <source>The rows are taken over.</source>
        <translation>يجري استيراد الصفوف.</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>يجري التراجع عن الاستيراد.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Save the wrong rows</source>
        <translation>حفظ الصفوف الخاطئة</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>الخاطئة</translation>
    </message>
    <message>
        <source>The wrong rows were saved in “%1”</source>
        <translation>حُفظت الصفوف الخاطئة في «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Last import: %n record(s), %1.</source>
        <translation>
            <numerusform>آخر استيراد: لا سجلات، %1.</numerusform>
            <numerusform>آخر استيراد: سجل واحد، %1.</numerusform>
            <numerusform>آخر استيراد: سجلان، %1.</numerusform>
            <numerusform>آخر استيراد: %n سجلات، %1.</numerusform>
            <numerusform>آخر استيراد: %n سجلًا، %1.</numerusform>
            <numerusform>آخر استيراد: %n سجل، %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ImportCheckStep</name>
    <message>
        <source>Save the wrong rows…</source>
        <translation>حفظ الصفوف الخاطئة…</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>صفوف الجدول</translation>
    </message>
    <message>
        <source>What is done with the chosen rows</source>
        <translation>الإجراء في الصفوف المختارة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Is not there yet and is added.</source>
        <translation>غير موجود، ويُضاف.</translation>
    </message>
    <message>
        <source>Is there and is changed:</source>
        <translation>موجود، ويُعدَّل:</translation>
    </message>
    <message>
        <source>Is there and says the same.</source>
        <translation>موجود، ومطابق لما في الصف.</translation>
    </message>
    <message>
        <source>The row says:</source>
        <translation>وفي الصف:</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>العمود «%1»: %2</translation>
    </message>
    <message>
        <source>The other one stands in this file too. Import it first, then this row.</source>
        <translation>السجل الآخر وارد في هذا الملف أيضًا. استورده أولًا ثم هذا الصف.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written.</source>
        <translation>
            <numerusform>لن يُكتب أي صف.</numerusform>
            <numerusform>سيُكتب صف واحد.</numerusform>
            <numerusform>سيُكتب صفان.</numerusform>
            <numerusform>ستُكتب %n صفوف.</numerusform>
            <numerusform>سيُكتب %n صفًا.</numerusform>
            <numerusform>سيُكتب %n صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out.</source>
        <translation>
            <numerusform>لا تبقى صفوف خارجًا.</numerusform>
            <numerusform>ويبقى صف واحد خارجًا.</numerusform>
            <numerusform>ويبقى صفان خارجًا.</numerusform>
            <numerusform>وتبقى %n صفوف خارجًا.</numerusform>
            <numerusform>ويبقى %n صفًا خارجًا.</numerusform>
            <numerusform>ويبقى %n صف خارجًا.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>%n لقاءات</numerusform>
            <numerusform>%n لقاءً</numerusform>
            <numerusform>%n لقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Made besides: %1.</source>
        <translation>ويُنشأ معها: %1.</translation>
    </message>
</context>
<context>
    <name>tahaluf::ImportColumnsStep</name>
    <message>
        <source>Make bodies, people and meetings that rows name and that are not there yet</source>
        <translation>إنشاء ما تذكره الصفوف من جهات وأشخاص ولقاءات غير موجودة</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>العنوان في الملف</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>معاني الأعمدة</translation>
    </message>
    <message>
        <source>A row changes the record that has the same</source>
        <translation>يعدّل الصف السجل الذي يطابقه في</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>معنى «%1»</translation>
    </message>
    <message>
        <source>— not taken —</source>
        <translation>— لا يُستورد —</translation>
    </message>
    <message>
        <source>Identifier (uid)</source>
        <translation>المعرّف (uid)</translation>
    </message>
    <message>
        <source>— identifier only —</source>
        <translation>— المعرّف وحده —</translation>
    </message>
    <message>
        <source>Say of one column at least what it means.</source>
        <translation>حدّد معنى عمود واحد على الأقل.</translation>
    </message>
</context>
<context>
    <name>tahaluf::ImportResultStep</name>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Save the wrong rows…</source>
        <translation>حفظ الصفوف الخاطئة…</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged.</source>
        <translation>الجديد: %1، المعدَّل: %2، بلا تغيير: %3.</translation>
    </message>
    <message>
        <source>The whole table was taken over.</source>
        <translation>استُورد الجدول كله.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stayed out.</source>
        <translation>
            <numerusform>لم يبقَ صف خارجًا.</numerusform>
            <numerusform>بقي صف واحد خارجًا.</numerusform>
            <numerusform>بقي صفان خارجًا.</numerusform>
            <numerusform>بقيت %n صفوف خارجًا.</numerusform>
            <numerusform>بقي %n صفًا خارجًا.</numerusform>
            <numerusform>بقي %n صف خارجًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wrong ones can be saved with the reason beside each, mended, and imported again.</source>
        <translation>ويمكن حفظ الخاطئة منها مع سبب كل منها، ثم تصحيحها واستيرادها ثانية.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>تم التراجع عن الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as before; new ones lie in the recycle bin.</source>
        <translation>
            <numerusform>لم يتغير أي سجل.</numerusform>
            <numerusform>عاد سجل واحد إلى ما كان عليه؛ والجديد في سلة المحذوفات.</numerusform>
            <numerusform>عاد سجلان إلى ما كانا عليه؛ والجديد في سلة المحذوفات.</numerusform>
            <numerusform>عادت %n سجلات إلى ما كانت عليه؛ والجديد في سلة المحذوفات.</numerusform>
            <numerusform>عاد %n سجلًا إلى ما كان عليه؛ والجديد في سلة المحذوفات.</numerusform>
            <numerusform>عاد %n سجل إلى ما كان عليه؛ والجديد في سلة المحذوفات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ImportRowsModel</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Probably there</source>
        <translation>موجود على الأرجح</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خاطئ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Change the one that is there</source>
        <translation>تعديل الموجود</translation>
    </message>
    <message>
        <source>Add as a new one</source>
        <translation>إضافة سجل جديد</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>العمود «%1»: %2</translation>
    </message>
    <message>
        <source>Is added</source>
        <translation>يُضاف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>مآله</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>الإجراء</translation>
    </message>
</context>
<context>
    <name>tahaluf::ImportSourceStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>لصق من الحافظة</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>نوع السجلات</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>الفاصل بين الخلايا</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>الصفوف الأولى من الجدول</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>من الحافظة</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>فاصلة  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>فاصلة منقوطة  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Line  |</source>
        <translation>خط  |</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>التراجع عن آخر استيراد</translation>
    </message>
    <message>
        <source>A file can also be dropped here</source>
        <translation>يمكن أيضًا سحب الملف وإفلاته هنا</translation>
    </message>
    <message>
        <source>A table as .xlsx or .csv, or as .json from this program.</source>
        <translation>جدول بصيغة ‎.xlsx أو ‎.csv، أو ‎.json من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Its first row says what the columns mean.</source>
        <translation>يبين صفه الأول معاني الأعمدة.</translation>
    </message>
</context>
<context>
    <name>tahaluf::IndicatorDetail</name>
    <message>
        <source>Add a target</source>
        <translation>إضافة مستهدف</translation>
    </message>
    <message>
        <source>No target yet: say what is to be reached in which year.</source>
        <translation>لا مستهدف بعد: حدّد ما يُراد بلوغه وفي أي سنة.</translation>
    </message>
    <message>
        <source>Enter a value</source>
        <translation>إدخال قيمة</translation>
    </message>
    <message>
        <source>No value was entered yet.</source>
        <translation>لم تُدخل قيمة بعد.</translation>
    </message>
    <message>
        <source>This indicator is not told by body.</source>
        <translation>لا يُفصَّل هذا المؤشر بحسب الجهات.</translation>
    </message>
    <message>
        <source>Chart of the indicator</source>
        <translation>رسم المؤشر</translation>
    </message>
    <message>
        <source>Chart by body</source>
        <translation>رسم بحسب الجهة</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>المستهدفات</translation>
    </message>
    <message>
        <source>Values entered</source>
        <translation>القيم المُدخلة</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>بحسب الجهة</translation>
    </message>
    <message>
        <source>The program computes this indicator: there is nothing to enter.</source>
        <translation>يحسب البرنامج هذا المؤشر، فلا قيم تُدخل له.</translation>
    </message>
    <message>
        <source>A chart appears once there are two values.</source>
        <translation>يظهر الرسم متى وُجدت قيمتان.</translation>
    </message>
</context>
<context>
    <name>tahaluf::IndicatorsPage</name>
    <message>
        <source>Indicators and annual reports</source>
        <translation>المؤشرات والتقارير السنوية</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Annual reports</source>
        <translation>التقارير السنوية</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>إضافة مؤشر</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>لا مؤشرات بعد</translation>
    </message>
    <message>
        <source>A figure by which the coalition measures itself: computed by the program from the records, or entered by staff, with a target for each year.</source>
        <translation>رقم يقيس به التحالف عمله: يحسبه البرنامج من السجلات أو يُدخل يدويًّا، وله مستهدف لكل سنة.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>لا مؤشرات</numerusform>
            <numerusform>مؤشر واحد</numerusform>
            <numerusform>مؤشران</numerusform>
            <numerusform>%n مؤشرات</numerusform>
            <numerusform>%n مؤشرًا</numerusform>
            <numerusform>%n مؤشر</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the indicators</source>
        <translation>طباعة المؤشرات</translation>
    </message>
    <message>
        <source>Add year</source>
        <translation>إضافة سنة</translation>
    </message>
    <message>
        <source>No annual report yet</source>
        <translation>لا تقارير سنوية بعد</translation>
    </message>
    <message>
        <source>Write the foreword of a year and choose its pictures; all else in the report comes from the records.</source>
        <translation>اكتب كلمة التقديم للسنة واختر صورها، وما سوى ذلك في التقرير يأتي من السجلات.</translation>
    </message>
    <message numerus="yes">
        <source>%n annual report(s)</source>
        <translation>
            <numerusform>لا تقارير سنوية</numerusform>
            <numerusform>تقرير سنوي واحد</numerusform>
            <numerusform>تقريران سنويان</numerusform>
            <numerusform>%n تقارير سنوية</numerusform>
            <numerusform>%n تقريرًا سنويًّا</numerusform>
            <numerusform>%n تقرير سنوي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · figures of %2</source>
        <extracomment>“13 indicators · figures of 2013”</extracomment>
        <translation>%1 · أرقام سنة %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الموقف</translation>
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
    <name>tahaluf::LinkSetEdit</name>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Type a few letters to add one</source>
        <translation>اكتب بضعة أحرف للإضافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مفتاح Delete</translation>
    </message>
</context>
<context>
    <name>tahaluf::ListActions</name>
    <message>
        <source>Set: %1</source>
        <translation>تعيين: %1</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Save the chosen ones as a table…</source>
        <translation>حفظ المختار كجدول…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>With the chosen ones</source>
        <translation>للمختار</translation>
    </message>
    <message>
        <source>Save the list as a table…</source>
        <translation>حفظ القائمة كجدول…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” in %n record(s).</source>
        <extracomment>a field, the value it got and in how many records</extracomment>
        <translation>
            <numerusform>%1: «%2»، ولا سجل.</numerusform>
            <numerusform>%1: «%2» في سجل واحد.</numerusform>
            <numerusform>%1: «%2» في سجلين.</numerusform>
            <numerusform>%1: «%2» في %n سجلات.</numerusform>
            <numerusform>%1: «%2» في %n سجلًا.</numerusform>
            <numerusform>%1: «%2» في %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the recycle bin.</source>
        <translation>
            <numerusform>لم يُنقل أي سجل إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقل سجل واحد إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقل سجلان إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت %n سجلات إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقل %n سجلًا إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقل %n سجل إلى سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول بيانات (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>نص بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved in “%1”.</source>
        <translation>
            <numerusform>لم يُحفظ أي سجل في «%1».</numerusform>
            <numerusform>حُفظ سجل واحد في «%1».</numerusform>
            <numerusform>حُفظ سجلان في «%1».</numerusform>
            <numerusform>حُفظت %n سجلات في «%1».</numerusform>
            <numerusform>حُفظ %n سجلًا في «%1».</numerusform>
            <numerusform>حُفظ %n سجل في «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the list…</source>
        <translation>جارٍ حفظ القائمة…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>tahaluf::ListViews</name>
    <message>
        <source>Columns, order, groups and saved views: F11</source>
        <translation>الأعمدة والترتيب والتجميع والعروض المحفوظة: F11</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>the button above a list that opens its columns, order, groups and saved views</extracomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>View: “%1”</source>
        <translation>العرض: «%1»</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>طيّ كل المجموعات</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>بسط كل المجموعات</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما كان أولًا</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Remove a saved view</source>
        <translation>إزالة عرض محفوظ</translation>
    </message>
    <message>
        <source>The view “%1” was removed.</source>
        <translation>أُزيل العرض «%1».</translation>
    </message>
    <message>
        <source>The list’s own order</source>
        <translation>ترتيب القائمة الأصلي</translation>
    </message>
    <message>
        <source>From last to first</source>
        <translation>من الأخير إلى الأول</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Name of the view: its filters, columns, order and groups are kept in this file.</source>
        <translation>اسم العرض: تُحفظ في هذا الملف عوامل تصفيته وأعمدته وترتيبه وتجميعه.</translation>
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
        <source>The view “%1” was saved.</source>
        <translation>حُفظ العرض «%1».</translation>
    </message>
</context>
<context>
    <name>tahaluf::LockedCopiesCard</name>
    <message>
        <source>Encrypted copies</source>
        <translation>النسخ المشفّرة</translation>
    </message>
    <message>
        <source>Only the passphrase or the printed recovery key opens them: for a stick, a server share, or a safe in another house.</source>
        <translation>لا تفتحها إلا عبارة المرور أو مفتاح الاسترداد المطبوع: لذاكرة محمولة، أو مجلد على خادم، أو خزنة في مبنى آخر.</translation>
    </message>
    <message>
        <source>Make an encrypted copy…</source>
        <translation>إعداد نسخة مشفّرة…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>Print the recovery key…</source>
        <translation>طباعة مفتاح الاسترداد…</translation>
    </message>
    <message>
        <source>Restore an encrypted copy…</source>
        <translation>استعادة نسخة مشفّرة…</translation>
    </message>
    <message>
        <source>Encrypt the copies in the second folder</source>
        <translation>تشفير النسخ في المجلد الثاني</translation>
    </message>
    <message>
        <source>The passphrase was set on %1. Its recovery key bears the mark %2.</source>
        <translation>عُيّنت عبارة المرور في %1. ومفتاح استردادها يحمل العلامة %2.</translation>
    </message>
    <message>
        <source>There is no passphrase yet. Set one first: it is asked for when a copy is restored.</source>
        <translation>لا توجد عبارة مرور بعد. تُعيَّن أولًا، وتُطلب عند استعادة نسخة.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Choose a second folder first.</source>
        <translation>يُختار مجلد ثانٍ أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies made there before can still be read by anybody, until they have outlived their time. Delete them there if that is too long.</source>
        <translation>
            <numerusform>لا توجد هناك نسخ سابقة غير مشفّرة.</numerusform>
            <numerusform>نسخة سابقة هناك ما زال أي أحد يستطيع قراءتها إلى أن تنقضي مدتها. وتُحذف من هناك إن طالت المدة.</numerusform>
            <numerusform>نسختان سابقتان هناك ما زال أي أحد يستطيع قراءتهما إلى أن تنقضي مدتهما. وتُحذفان من هناك إن طالت المدة.</numerusform>
            <numerusform>%n نسخ سابقة هناك ما زال أي أحد يستطيع قراءتها إلى أن تنقضي مدتها. وتُحذف من هناك إن طالت المدة.</numerusform>
            <numerusform>%n نسخة سابقة هناك ما زال أي أحد يستطيع قراءتها إلى أن تنقضي مدتها. وتُحذف من هناك إن طالت المدة.</numerusform>
            <numerusform>%n نسخة سابقة هناك ما زال أي أحد يستطيع قراءتها إلى أن تنقضي مدتها. وتُحذف من هناك إن طالت المدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase for encrypted copies</source>
        <translation>عبارة المرور للنسخ المشفّرة</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Three or four words that nobody would guess, at least twelve letters. Nobody can find it out again: whoever loses it needs the recovery key.</source>
        <translation>ثلاث كلمات أو أربع لا يخمّنها أحد، اثنا عشر حرفًا على الأقل. ولا سبيل إلى معرفتها من جديد: من أضاعها احتاج إلى مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Make a new recovery key too: the paper was lost, or somebody saw it</source>
        <translation>إعداد مفتاح استرداد جديد كذلك: ضاعت الورقة أو رآها أحد</translation>
    </message>
    <message>
        <source>Copies that were made before keep their old passphrase.</source>
        <translation>تبقى للنسخ السابقة عبارة مرورها القديمة.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Print the recovery key now and keep it in a safe, apart from the copies.</source>
        <translation>اطبعوا مفتاح الاسترداد الآن واحفظوه في خزنة بعيدًا عن النسخ.</translation>
    </message>
    <message>
        <source>The passphrase was changed. The printed recovery key stays as it is.</source>
        <translation>تغيّرت عبارة المرور. ويبقى مفتاح الاسترداد المطبوع كما هو.</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>العبارتان غير متطابقتين. اكتبوهما من جديد.</translation>
    </message>
    <message>
        <source>Make an encrypted copy</source>
        <translation>إعداد نسخة مشفّرة</translation>
    </message>
    <message>
        <source>Encrypted copies (*%1)</source>
        <translation>النسخ المشفّرة (*%1)</translation>
    </message>
    <message>
        <source>The encrypted copy was made and read back: %1</source>
        <translation>أُعدّت النسخة المشفّرة وقُرئت للتحقق: %1</translation>
    </message>
    <message>
        <source>The encrypted copy is being made…</source>
        <translation>تُعدّ النسخة المشفّرة…</translation>
    </message>
    <message>
        <source>Restore an encrypted copy</source>
        <translation>استعادة نسخة مشفّرة</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>استعادة وفتح</translation>
    </message>
    <message>
        <source>The copy is restored into a new file beside this one, and that is opened. This file stays as it is.</source>
        <translation>تُستعاد النسخة إلى ملف جديد بجانب هذا، ويُفتح ذلك الملف. ويبقى هذا الملف كما هو.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار المكتوب</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>عبارة المرور أو مفتاح الاسترداد</translation>
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
        <source>Tahaluf</source>
        <translation>تحالف</translation>
    </message>
    <message>
        <source>The copy “%1” was written and checked</source>
        <translation>كُتبت النسخة «%1» وفُحصت</translation>
    </message>
    <message>
        <source>A session is being recorded. Close its window first.</source>
        <translation>هناك جلسة قيد التسجيل. أغلق نافذتها أولًا.</translation>
    </message>
    <message>
        <source>This file is open for reading only. Save a copy where you may write, and import there.</source>
        <translation>هذا الملف مفتوح للقراءة فقط. احفظ نسخة حيث يُسمح لك بالكتابة، واستورد إليها.</translation>
    </message>
    <message>
        <source>%1 (looking things up only)</source>
        <translation>%1 (للاطلاع فقط)</translation>
    </message>
    <message>
        <source>Merge a bundle</source>
        <translation>دمج حزمة تبادل</translation>
    </message>
    <message>
        <source>Exchange bundles (%1)</source>
        <translation>حزم التبادل (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>جميع الملفات (%1)</translation>
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
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Find a resource…</source>
        <translation>البحث عن مورد…</translation>
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
    <message>
        <source>Its part in the coalition</source>
        <translation>حصيلة مشاركتها</translation>
    </message>
    <message>
        <source>This body has nominated nobody for training yet.</source>
        <translation>لم ترشّح هذه الجهة أحدًا للتدريب بعد.</translation>
    </message>
    <message>
        <source>Its staff in training</source>
        <translation>منسوبوها في التدريب</translation>
    </message>
</context>
<context>
    <name>tahaluf::MemberRecord</name>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>No meeting it was invited to was held yet.</source>
        <translation>لم ينعقد بعد لقاء دُعيت إليه.</translation>
    </message>
    <message>
        <source>Present at %1 of %2 meetings</source>
        <translation>حضور اللقاءات: %1 من %2</translation>
    </message>
    <message>
        <source>represented by another: %1</source>
        <translation>ناب عنها غيرها: %1</translation>
    </message>
    <message>
        <source>apologised: %1</source>
        <translation>اعتذرت: %1</translation>
    </message>
    <message>
        <source>absent: %1</source>
        <translation>تغيّبت: %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>It leads or supports no recommendation and no action.</source>
        <translation>ليست مسؤولة عن توصية أو مهمة، ولا مساندة فيها.</translation>
    </message>
</context>
<context>
    <name>tahaluf::MemorandumDetail</name>
    <message>
        <source>Signed…</source>
        <translation>توقيع…</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>إضافة طرف</translation>
    </message>
    <message>
        <source>A memorandum has two parties at least.</source>
        <translation>للمذكرة طرفان على الأقل.</translation>
    </message>
    <message>
        <source>Parties and their roles</source>
        <translation>الأطراف وأدوارهم</translation>
    </message>
    <message>
        <source>Signed copy and attachments</source>
        <translation>النسخة الموقَّعة والمرفقات</translation>
    </message>
    <message>
        <source>To renew</source>
        <translation>يلزم التجديد</translation>
    </message>
    <message>
        <source>It ran out on %1: renew it, or end it.</source>
        <translation>انتهت مدتها في %1: جدّدها أو أنهِها.</translation>
    </message>
    <message>
        <source>It ends on %1: renew it, or let it end.</source>
        <translation>تنتهي في %1: جدّدها أو دعها تنتهي.</translation>
    </message>
    <message>
        <source>Ended on %1: %2</source>
        <translation>انتهت في %1: %2</translation>
    </message>
    <message>
        <source>Signed on %1.</source>
        <translation>وُقّعت في %1.</translation>
    </message>
    <message>
        <source>The memorandum was signed</source>
        <translation>توقيع المذكرة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>End the memorandum</source>
        <translation>إنهاء المذكرة</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The draft %1 renews it.</source>
        <translation>تجدّدها المسودة %1.</translation>
    </message>
</context>
<context>
    <name>tahaluf::MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>دمج سجلين</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Choose the two records that are the same: the second one with Ctrl held down.</source>
        <translation>اختر السجلين المتطابقين: الثاني مع الضغط على Ctrl.</translation>
    </message>
    <message>
        <source>nothing is linked to it</source>
        <translation>لا يرتبط به شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are linked to it</source>
        <translation>
            <numerusform>لا يرتبط به شيء</numerusform>
            <numerusform>يرتبط به سجل واحد</numerusform>
            <numerusform>يرتبط به سجلان</numerusform>
            <numerusform>ترتبط به %n سجلات</numerusform>
            <numerusform>يرتبط به %n سجلًا</numerusform>
            <numerusform>يرتبط به %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the two stays. What is linked to the other one is linked to it afterwards; the other one goes to the recycle bin.</source>
        <translation>يبقى أحد السجلين، وينتقل إليه ما يرتبط بالآخر، ويُنقل الآخر إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>“%1” stays</source>
        <translation>يبقى «%1»</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Why the two are the same</source>
        <translation>سبب كونهما واحدًا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tahaluf::MergeFields</name>
    <message>
        <source>The record here and there</source>
        <translation>السجل هنا وهناك</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>غير محذوف</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>the side («Here»), who changed it there, when</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>It stays as it is here: %1</source>
        <translation>يبقى كما هو هنا: %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>The record itself</source>
        <translation>السجل نفسه</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>إبقاء هذا</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>أخذ هذا</translation>
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
    <name>tahaluf::MonthlyTotalsModel</name>
    <message>
        <source>Under five: not shown in papers for partners and the public.</source>
        <translation>أقل من خمسة: لا يظهر في أوراق الشركاء والعامة.</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>لم يُدخل</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>كل الجهات</translation>
    </message>
    <message>
        <source>“%1” is not a number of people.</source>
        <translation>«%1» ليس عدد أشخاص.</translation>
    </message>
</context>
<context>
    <name>tahaluf::MonthlyTotalsPanel</name>
    <message>
        <source>Monthly totals</source>
        <translation>المجاميع الشهرية</translation>
    </message>
    <message>
        <source>Referral path</source>
        <translation>مسار الإحالة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Print the year</source>
        <translation>طباعة السنة</translation>
    </message>
    <message>
        <source>How many people each body served in the month. Type a number; Delete and Enter take it back. Numbers only: nothing here is about one person.</source>
        <translation>عدد من خدمتهم كل جهة في الشهر. اكتب العدد؛ وإفراغ الخانة يسحبه. أعداد فقط: لا شيء هنا عن شخص بعينه.</translation>
    </message>
    <message>
        <source>No referral path is recorded yet: totals belong to one.</source>
        <translation>لم يُسجَّل مسار إحالة بعد: لا مجموع بلا مسار.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) under five: papers for partners and the public do not show them, nor what they would follow from.</source>
        <translation>
            <numerusform>لا أعداد دون الخمسة.</numerusform>
            <numerusform>عدد واحد دون الخمسة: لا تعرضه أوراق الشركاء والعامة، ولا ما يُستنتج منه.</numerusform>
            <numerusform>عددان دون الخمسة: لا تعرضهما أوراق الشركاء والعامة، ولا ما يُستنتجان منه.</numerusform>
            <numerusform>%n أعداد دون الخمسة: لا تعرضها أوراق الشركاء والعامة، ولا ما تُستنتج منه.</numerusform>
            <numerusform>%n عددًا دون الخمسة: لا تعرضها أوراق الشركاء والعامة، ولا ما تُستنتج منه.</numerusform>
            <numerusform>%n عدد دون الخمسة: لا تعرضها أوراق الشركاء والعامة، ولا ما تُستنتج منه.</numerusform>
        </translation>
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
    <name>tahaluf::NewStationDialog</name>
    <message>
        <source>New station</source>
        <translation>محطة جديدة</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>إنشاء الملف…</translation>
    </message>
    <message>
        <source>Work goes on at another computer, without a network, in a file of its own. What was done there and here is exchanged in bundles. The station gives its own numbers, so none is ever given twice. Do not copy the file by hand for that.</source>
        <translation>يستمر العمل على حاسوب آخر، بلا شبكة، في ملف خاص به، ويُتبادل ما أُنجز هنا وهناك في حزم. وللمحطة أرقامها الخاصة فلا يُعطى رقم مرتين. لا تنسخ الملف يدويًا لهذا الغرض.</translation>
    </message>
    <message>
        <source>Name of the station, such as “Committee’s laptop”</source>
        <translation>اسم المحطة، مثل «محمول اللجنة»</translation>
    </message>
    <message>
        <source>Give the station a name.</source>
        <translation>أعطِ المحطة اسمًا.</translation>
    </message>
    <message>
        <source>The station’s file</source>
        <translation>ملف المحطة</translation>
    </message>
    <message>
        <source>Coalitions (%1)</source>
        <translation>ملفات التحالف (%1)</translation>
    </message>
    <message>
        <source>Choose where the station’s file shall lie.</source>
        <translation>اختر مكان حفظ ملف المحطة.</translation>
    </message>
    <message>
        <source>The file of the station “%1” was made: %2</source>
        <translation>أُنشئ ملف المحطة «%1»: %2</translation>
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
    <name>tahaluf::OperatorDialog</name>
    <message>
        <source>Operator</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Work under this name</source>
        <translation>العمل بهذا الاسم</translation>
    </message>
    <message>
        <source>Ask at each start</source>
        <translation>السؤال عند كل بدء</translation>
    </message>
    <message>
        <source>The history names who made each change. Undo takes back one’s own changes only.</source>
        <translation>يذكر السجل صاحب كل تغيير، ولا يتراجع المرء إلا عن تغييراته هو.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Write the name under which the changes stand in the history.</source>
        <translation>اكتب الاسم الذي تُنسب إليه التغييرات في السجل.</translation>
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
    <name>tahaluf::OverviewIndicators</name>
    <message>
        <source>Indicators of the year, against their targets</source>
        <translation>مؤشرات السنة إزاء مستهدفاتها</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>value and standing of an indicator, as in “62% · Near the target”</extracomment>
        <translation>%1 · %2</translation>
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
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Of the chosen year</source>
        <translation>للسنة المختارة</translation>
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
    <message>
        <source>Erase for good…</source>
        <translation>محو نهائي…</translation>
    </message>
    <message>
        <source>Erase a person for good</source>
        <translation>محو شخص نهائيًا</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Nothing brings “%1” back afterwards, not even undo.</source>
        <translation>لا سبيل إلى استرجاع «%1» بعد ذلك، ولا بالتراجع.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما يزول</translation>
    </message>
    <message>
        <source>What remains, and where</source>
        <translation>ما يبقى، وأين يبقى</translation>
    </message>
    <message>
        <source>Type the full name to confirm</source>
        <translation>اكتب الاسم الكامل للتأكيد</translation>
    </message>
    <message>
        <source>“%1” was erased for good.</source>
        <translation>مُحي «%1» نهائيًا.</translation>
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
    <name>tahaluf::PlanTemplateDetail</name>
    <message>
        <source>No steps yet: who does what, and within how many days.</source>
        <translation>لا خطوات بعد: من يعمل ماذا، وفي كم يوم.</translation>
    </message>
    <message>
        <source>Add what is shared</source>
        <translation>إضافة ما يُتشارك</translation>
    </message>
    <message>
        <source>Nothing yet: which kind of information goes to whom. Never a name or a case.</source>
        <translation>لا شيء بعد: أي نوع من المعلومات يصل إلى من. لا اسم ولا قضية أبدًا.</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>طباعة الخطة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>What is shared with whom</source>
        <translation>ما يُتشارك ومع من</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>اتُّفق عليها في %1</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>حان موعد مراجعتها</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليها</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
</context>
<context>
    <name>tahaluf::PlanTemplatesPage</name>
    <message>
        <source>Joint planning</source>
        <translation>التخطيط المشترك</translation>
    </message>
    <message>
        <source>Plan templates</source>
        <translation>نماذج الخطط</translation>
    </message>
    <message>
        <source>Monthly totals</source>
        <translation>المجاميع الشهرية</translation>
    </message>
    <message>
        <source>Totals as a list</source>
        <translation>المجاميع في قائمة</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>إضافة خطة</translation>
    </message>
    <message>
        <source>No plan templates yet</source>
        <translation>لا نماذج خطط بعد</translation>
    </message>
    <message>
        <source>A plan says what the bodies do together for everybody on a path, never for whom.</source>
        <translation>تقول الخطة ما تعمله الجهات معًا لكل من في المسار، ولا تقول لمن أبدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>لا خطط</numerusform>
            <numerusform>خطة واحدة</numerusform>
            <numerusform>خطتان</numerusform>
            <numerusform>%n خطط</numerusform>
            <numerusform>%n خطة</numerusform>
            <numerusform>%n خطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>طباعة الكل</translation>
    </message>
    <message>
        <source>Add total</source>
        <translation>إضافة مجموع</translation>
    </message>
    <message>
        <source>No totals yet</source>
        <translation>لا مجاميع بعد</translation>
    </message>
    <message>
        <source>What the bodies counted in a month stands here: numbers, nothing about one person.</source>
        <translation>هنا ما أحصته الجهات في الشهر: أعداد، ولا شيء عن شخص بعينه.</translation>
    </message>
    <message numerus="yes">
        <source>%n total(s)</source>
        <translation>
            <numerusform>لا مجاميع</numerusform>
            <numerusform>مجموع واحد</numerusform>
            <numerusform>مجموعان</numerusform>
            <numerusform>%n مجاميع</numerusform>
            <numerusform>%n مجموعًا</numerusform>
            <numerusform>%n مجموع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::PopupRows</name>
    <message>
        <source>Matches</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>tahaluf::PositionStrip</name>
    <message>
        <source>Reservation or reason</source>
        <translation>التحفظ أو السبب</translation>
    </message>
    <message>
        <source>Own approval until</source>
        <translation>موافقة الجهة حتى</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1: until which day is its own approval awaited? Enter records, Esc gives up.</source>
        <translation>%1: إلى أي يوم تُنتظر موافقتها؟ Enter للتسجيل وEsc للتراجع.</translation>
    </message>
    <message>
        <source>%1: what does it object to? Enter records, Esc gives up.</source>
        <translation>%1: على ماذا تعترض؟ Enter للتسجيل وEsc للتراجع.</translation>
    </message>
    <message>
        <source>%1: what is its reservation? Enter records, Esc gives up.</source>
        <translation>%1: ما تحفظها؟ Enter للتسجيل وEsc للتراجع.</translation>
    </message>
</context>
<context>
    <name>tahaluf::PositionsModel</name>
    <message>
        <source>In the room</source>
        <translation>حاضرة</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>دون موقف</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Reservation or reason</source>
        <translation>التحفظ أو السبب</translation>
    </message>
    <message>
        <source>late, on %1</source>
        <translation>متأخر في %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>في %1</translation>
    </message>
</context>
<context>
    <name>tahaluf::PositionsSection</name>
    <message>
        <source>The rest agrees</source>
        <translation>موافقة الباقين</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Positions of the bodies</source>
        <translation>مواقف الجهات</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>دون موقف</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>The positions of round %1 stay as they were given.</source>
        <translation>تبقى مواقف الجولة %1 كما أُبديت.</translation>
    </message>
    <message>
        <source>1 agrees · 2 agrees with reservation · 3 abstains · 4 objects · 5 subject to its body’s approval · Delete takes the position back</source>
        <translation>1 موافقة · 2 موافقة مع تحفظ · 3 امتناع · 4 اعتراض · 5 رهن موافقة الجهة · Delete لسحب الموقف</translation>
    </message>
    <message>
        <source>If closed now: %1</source>
        <translation>لو أُغلق الآن: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>مسحوب: %1</translation>
    </message>
    <message>
        <source>A body without a position may add one until %1: choose it and press 1 to 4.</source>
        <translation>لجهة لم تُبدِ موقفًا أن تضيفه حتى %1: اخترها واضغط من 1 إلى 4.</translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies) agreed</source>
        <translation>
            <numerusform>لم توافق جهة</numerusform>
            <numerusform>وافقت جهة واحدة</numerusform>
            <numerusform>وافقت جهتان</numerusform>
            <numerusform>وافقت %n جهات</numerusform>
            <numerusform>وافقت %n جهة</numerusform>
            <numerusform>وافقت %n جهة</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>tahaluf::ProgrammeDetail</name>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>List of trainees</source>
        <translation>كشف المتدربين</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>كشف الحضور</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Let it run again</source>
        <translation>إعادته إلى الجريان</translation>
    </message>
    <message>
        <source>Cancel the programme…</source>
        <translation>إلغاء البرنامج…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>المتدربون</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>أُلغي: %1</translation>
    </message>
    <message>
        <source>Completed on %1.</source>
        <translation>اكتمل في %1.</translation>
    </message>
    <message>
        <source>Open for nominations</source>
        <translation>فتح الترشيح</translation>
    </message>
    <message>
        <source>Start the programme</source>
        <translation>بدء البرنامج</translation>
    </message>
    <message>
        <source>Complete the programme</source>
        <translation>إتمام البرنامج</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel the programme</source>
        <translation>إلغاء البرنامج</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>the first and the last day of a programme</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Attendance</source>
        <extracomment>and tests: the tab has no room for more in English</extracomment>
        <translation>الحضور والاختبارات</translation>
    </message>
</context>
<context>
    <name>tahaluf::ProgrammeSessions</name>
    <message>
        <source>Add session…</source>
        <translation>إضافة جلسة…</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>لا جلسات بعد.</translation>
    </message>
    <message>
        <source>Nobody teaches this session yet.</source>
        <translation>لا مدرب لهذه الجلسة بعد.</translation>
    </message>
    <message>
        <source>Trainers of the chosen session</source>
        <translation>مدربو الجلسة المختارة</translation>
    </message>
    <message>
        <source>Find a venue…</source>
        <translation>البحث عن مكان…</translation>
    </message>
    <message>
        <source>Add trainer…</source>
        <translation>إضافة مدرب…</translation>
    </message>
    <message>
        <source>Venue of the session</source>
        <translation>مكان الجلسة</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>Rooms that bodies offer, the free ones first. The body that offers it is asked in the name of who organises the programme.</source>
        <translation>القاعات التي تعرضها الجهات، والمتاحة منها أولًا. تُطلب من الجهة صاحبتها باسم منظِّم البرنامج.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Choose a room from the list.</source>
        <translation>اختر قاعة من القائمة.</translation>
    </message>
    <message>
        <source>Trainer of the session</source>
        <translation>مدرب الجلسة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Or a trainer or expert that a body offers</source>
        <translation>أو مدرب أو خبير تعرضه جهة</translation>
    </message>
    <message>
        <source>Choose a person or a trainer from the list.</source>
        <translation>اختر شخصًا أو مدربًا من القائمة.</translation>
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
    <name>tahaluf::QuestionEditor</name>
    <message>
        <source>Condition…</source>
        <translation>الشرط…</translation>
    </message>
    <message>
        <source>Answers…</source>
        <translation>الإجابات…</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>When the question is asked</source>
        <translation>متى يُطرح السؤال</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>الإجابات التي يُختار منها</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Always asked.</source>
        <translation>يُطرح دائمًا.</translation>
    </message>
</context>
<context>
    <name>tahaluf::QuestionOutline</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
</context>
<context>
    <name>tahaluf::QuestionnaireDetail</name>
    <message>
        <source>Chase list</source>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>نسخ…</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>Distribution and answers</source>
        <translation>التوزيع والردود</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>, in use since %1</source>
        <translation>، مستعملة منذ %1</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>اعتماد للاستعمال</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إقفال الاستمارة</translation>
    </message>
    <message>
        <source>Copy the form</source>
        <translation>نسخ الاستمارة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Another form with the same questions. Its code letters begin the code on each of its papers.</source>
        <translation>استمارة أخرى بالأسئلة نفسها. بحروف رمزها يبدأ رمز كل ورقة منها.</translation>
    </message>
    <message>
        <source>Code letters</source>
        <translation>حروف الرمز</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State of the entries</source>
        <translation>حالة الإدخال</translation>
    </message>
    <message>
        <source>Change in a new version</source>
        <translation>تعديل نسخة جديدة</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>استمارات فارغة</translation>
    </message>
</context>
<context>
    <name>tahaluf::QuestionnairesPage</name>
    <message>
        <source>Add form</source>
        <translation>إضافة استمارة</translation>
    </message>
    <message>
        <source>No forms yet</source>
        <translation>لا استمارات بعد</translation>
    </message>
    <message>
        <source>Add the founding form, or make one of your own.</source>
        <translation>أضيفوا استمارة التأسيس، أو أنشئوا استمارة خاصة بكم.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>لا استمارات</numerusform>
            <numerusform>استمارة واحدة</numerusform>
            <numerusform>استمارتان</numerusform>
            <numerusform>%n استمارات</numerusform>
            <numerusform>%n استمارة</numerusform>
            <numerusform>%n استمارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Founding form</source>
        <translation>استمارة التأسيس</translation>
    </message>
    <message>
        <source>Add the founding form</source>
        <translation>إضافة استمارة التأسيس</translation>
    </message>
</context>
<context>
    <name>tahaluf::QuestionsSection</name>
    <message>
        <source>Add section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Copy question</source>
        <translation>نسخ السؤال</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>As a paper</source>
        <translation>كما تُطبع</translation>
    </message>
    <message>
        <source>This version is in use. Make a new version and change that one.</source>
        <translation>هذه النسخة مستعملة. أنشئ نسخة جديدة وعدّل فيها.</translation>
    </message>
    <message>
        <source>This version is in use and stays as it was handed out. «Change in a new version» makes a draft of it.</source>
        <translation>هذه النسخة مستعملة وتبقى كما وُزعت. زر «تعديل نسخة جديدة» ينشئ منها مسودة.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وأمر واحد آخر</numerusform>
            <numerusform>وأمران آخران</numerusform>
            <numerusform>و%n أمور أخرى</numerusform>
            <numerusform>و%n أمرًا آخر</numerusform>
            <numerusform>و%n أمر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert adds, Enter goes to the words, Alt and the arrows move.</source>
        <translation>المفتاح Insert يضيف، وEnter ينتقل إلى النص، وAlt مع السهمين ينقل.</translation>
    </message>
    <message>
        <source>Choose the question to copy first.</source>
        <translation>اختر السؤال الذي تريد نسخه أولًا.</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>صار %1</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>أُزيل «%1».</translation>
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
    <name>tahaluf::RecommendationDetail</name>
    <message>
        <source>Grant…</source>
        <translation>منح المهلة…</translation>
    </message>
    <message>
        <source>Do not grant…</source>
        <translation>رفض المهلة…</translation>
    </message>
    <message>
        <source>Proposals it comes from</source>
        <translation>المقترحات التي صدرت عنها</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
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
        <source>Recommendation %1</source>
        <extracomment>heading: «التوصية تو-003»</extracomment>
        <translation>التوصية %1</translation>
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
        <source>Cancelled on %1: %2</source>
        <translation>أُلغيت في %1: %2</translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation>كان موعد استحقاقها %1.</translation>
    </message>
    <message>
        <source>It is due on %1.</source>
        <translation>موعد استحقاقها %1.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>More time is asked for until %1: %2</source>
        <translation>طُلبت مهلة إضافية حتى %1: %2</translation>
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
        <source>Actions taken</source>
        <translation>الإجراءات المتخذة</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>المعوقات</translation>
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
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Ask for more time</source>
        <translation>طلب مهلة إضافية</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>تقديم الطلب</translation>
    </message>
    <message>
        <source>The due date stays as it is until the request is granted.</source>
        <translation>يبقى تاريخ الاستحقاق على حاله حتى تُمنح المهلة.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The due date moves to this day; the first one is kept.</source>
        <translation>ينتقل تاريخ الاستحقاق إلى هذا اليوم، ويبقى التاريخ الأول محفوظًا.</translation>
    </message>
    <message>
        <source>Granted until</source>
        <translation>تُمنح حتى تاريخ</translation>
    </message>
    <message>
        <source>Terms, if any</source>
        <translation>الشروط، إن وجدت</translation>
    </message>
    <message>
        <source>Grant more time</source>
        <translation>منح مهلة إضافية</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>منح</translation>
    </message>
    <message>
        <source>Do not grant more time</source>
        <translation>رفض المهلة الإضافية</translation>
    </message>
    <message>
        <source>Do not grant</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Cancel the recommendation</source>
        <translation>إلغاء التوصية</translation>
    </message>
    <message>
        <source>It stays with its number and its history, marked cancelled, and no longer counts.</source>
        <translation>تبقى برقمها وتاريخها موسومة بالإلغاء، ولا تُحتسب بعد ذلك.</translation>
    </message>
    <message>
        <source>Decisions on it</source>
        <translation>القرارات فيه</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تسجيل الإنجاز…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>مهلة إضافية…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>إلغاء…</translation>
    </message>
</context>
<context>
    <name>tahaluf::RecommendationDialog</name>
    <message>
        <source>Issue a recommendation</source>
        <translation>إصدار توصية</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Add a proposal</source>
        <translation>إضافة مقترح</translation>
    </message>
    <message>
        <source>Proposals it comes from</source>
        <translation>المقترحات التي صدرت عنها</translation>
    </message>
    <message>
        <source>Add a supporting body</source>
        <translation>إضافة جهة مساندة</translation>
    </message>
    <message>
        <source>Supporting bodies</source>
        <translation>الجهات المساندة</translation>
    </message>
    <message>
        <source>Text of the recommendation</source>
        <translation>نص التوصية</translation>
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
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Issued in the meeting</source>
        <translation>صدرت في اللقاء</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>صدرت: %1</translation>
    </message>
</context>
<context>
    <name>tahaluf::RecommendationSources</name>
    <message>
        <source>Change the proposals…</source>
        <translation>تغيير المقترحات…</translation>
    </message>
    <message>
        <source>It names no proposal yet: say which one it comes from.</source>
        <translation>لا تذكر مقترحًا بعد؛ حدّد المقترح الذي صدرت عنه.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>outside the meetings</source>
        <translation>خارج اللقاءات</translation>
    </message>
    <message>
        <source>Proposals of the recommendation</source>
        <translation>مقترحات التوصية</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Add a proposal</source>
        <translation>إضافة مقترح</translation>
    </message>
    <message>
        <source>Proposals it comes from</source>
        <translation>المقترحات التي صدرت عنها</translation>
    </message>
</context>
<context>
    <name>tahaluf::RecommendationsPage</name>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>قيد المتابعة</translation>
    </message>
    <message>
        <source>Issue recommendation</source>
        <translation>إصدار توصية</translation>
    </message>
    <message>
        <source>No recommendations yet</source>
        <translation>لا توصيات بعد</translation>
    </message>
    <message>
        <source>A recommendation comes from one or more proposals that were studied: choose them in the list of proposals and press F9, or begin here.</source>
        <translation>تصدر التوصية عن مقترح مدروس أو أكثر؛ اختر المقترحات في قائمتها واضغط F9، أو ابدأ من هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>لا توصيات</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتان</numerusform>
            <numerusform>%n توصيات</numerusform>
            <numerusform>%n توصية</numerusform>
            <numerusform>%n توصية</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the matrix</source>
        <translation>طباعة المصفوفة</translation>
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
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>سجل القيد</translation>
    </message>
    <message>
        <source>What was changed, by whom and when (Ctrl+H or Shift+F11)</source>
        <translation>ما تغيّر، ومن غيّره ومتى (Ctrl+H أو Shift+F11)</translation>
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
    <message>
        <source>“%1” looks like the number of an identity card or a passport. No victim’s identity belongs here: take it out, or save again to keep it.</source>
        <translation>يبدو «%1» رقم بطاقة شخصية أو جواز سفر، ولا مكان هنا لهوية أي ضحية: احذفه، أو احفظ مرة أخرى لإبقائه.</translation>
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
    <message>
        <source>%1 · chosen: %2</source>
        <translation>%1 · المختار: %2</translation>
    </message>
</context>
<context>
    <name>tahaluf::RecordTableModel</name>
    <message>
        <source>Without: %1</source>
        <translation>بلا: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the head of a group in a list: its name and the number of its records</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1، مطويّة</translation>
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
    <name>tahaluf::ReferenceDetail</name>
    <message>
        <source>Open the address</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>إضافة مادة</translation>
    </message>
    <message>
        <source>No article is recorded yet.</source>
        <translation>لم تُسجَّل مادة بعد.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>What it obliges to</source>
        <translation>ما يُلزم به</translation>
    </message>
    <message>
        <source>Add a duty</source>
        <translation>إضافة واجب</translation>
    </message>
    <message>
        <source>No duty is recorded yet.</source>
        <translation>لم يُسجَّل واجب بعد.</translation>
    </message>
    <message>
        <source>Nothing recorded here amends it.</source>
        <translation>لا شيء مسجَّل هنا يعدّله.</translation>
    </message>
    <message>
        <source>Amended by</source>
        <translation>عدّله</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>استُشهد به في</translation>
    </message>
    <message>
        <source>Add a citation</source>
        <translation>إضافة استشهاد</translation>
    </message>
    <message>
        <source>Nothing cites it yet.</source>
        <translation>لم يُستشهد به بعد.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>No program of this computer opens web addresses.</source>
        <translation>لا برنامج في هذا الحاسوب يفتح الروابط.</translation>
    </message>
    <message>
        <source>It does not hold any more.</source>
        <translation>لم يعد ساريًا.</translation>
    </message>
    <message>
        <source>It is superseded by: %1.</source>
        <translation>حلّ محله: %1.</translation>
    </message>
    <message>
        <source>Its web address is dead: find the new one, or keep the text as an attachment.</source>
        <translation>رابطه لا يعمل: ابحث عن الجديد، أو احفظ النص مرفقًا.</translation>
    </message>
</context>
<context>
    <name>tahaluf::ReferencesPage</name>
    <message>
        <source>Reference library</source>
        <translation>مكتبة المراجع</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Dead addresses</source>
        <translation>روابط لا تعمل</translation>
    </message>
    <message>
        <source>Add reference</source>
        <translation>إضافة مرجع</translation>
    </message>
    <message>
        <source>No references yet</source>
        <translation>لا مراجع بعد</translation>
    </message>
    <message>
        <source>Laws, conventions, standards and reports that the work rests on stand here.</source>
        <translation>هنا القوانين والاتفاقيات والمعايير والتقارير التي يستند إليها العمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>لا مراجع</numerusform>
            <numerusform>مرجع واحد</numerusform>
            <numerusform>مرجعان</numerusform>
            <numerusform>%n مراجع</numerusform>
            <numerusform>%n مرجعًا</numerusform>
            <numerusform>%n مرجع</numerusform>
        </translation>
    </message>
    <message>
        <source>Add obligation</source>
        <translation>إضافة التزام</translation>
    </message>
    <message>
        <source>No obligations yet</source>
        <translation>لا التزامات بعد</translation>
    </message>
    <message>
        <source>What laws and conventions oblige to, who fulfils it and how far.</source>
        <translation>ما تُلزم به القوانين والاتفاقيات، ومن يفي به، وإلى أي حد.</translation>
    </message>
    <message numerus="yes">
        <source>%n obligation(s)</source>
        <translation>
            <numerusform>لا التزامات</numerusform>
            <numerusform>التزام واحد</numerusform>
            <numerusform>التزامان</numerusform>
            <numerusform>%n التزامات</numerusform>
            <numerusform>%n التزامًا</numerusform>
            <numerusform>%n التزام</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the checklist</source>
        <translation>طباعة القائمة</translation>
    </message>
</context>
<context>
    <name>tahaluf::ReferralPathDetail</name>
    <message>
        <source>No steps yet. A step leads to the next one in order; say only where it leads elsewhere.</source>
        <translation>لا خطوات بعد. تؤدي الخطوة إلى التي تليها في الترتيب؛ اذكر فقط ما يؤدي إلى غيرها.</translation>
    </message>
    <message>
        <source>Print the path</source>
        <translation>طباعة المسار</translation>
    </message>
    <message>
        <source>Print pocket cards</source>
        <translation>طباعة بطاقات الجيب</translation>
    </message>
    <message>
        <source>Picture of the path</source>
        <translation>صورة المسار</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
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
    <name>tahaluf::ResourceChoice</name>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>في ذلك اليوم</translation>
    </message>
    <message>
        <source>A word of its name or its fields</source>
        <translation>كلمة من اسمه أو مجالاته</translation>
    </message>
    <message>
        <source>Find among what is offered</source>
        <translation>البحث في المعروض</translation>
    </message>
    <message>
        <source>What the bodies offer</source>
        <translation>ما تعرضه الجهات</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>For “%1” on %2, the free ones first.</source>
        <translation>لأجل «%1» يوم %2، والمتاح منها أولًا.</translation>
    </message>
    <message>
        <source>Choose a resource from the list.</source>
        <translation>اختر موردًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>tahaluf::ResourceFinderPanel</name>
    <message>
        <source>Find a resource</source>
        <translation>البحث عن مورد</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Resources that fit</source>
        <translation>الموارد المناسبة</translation>
    </message>
    <message>
        <source>Request it</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>Open the resource</source>
        <translation>فتح المورد</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>موعود به</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>لا موارد</numerusform>
            <numerusform>مورد واحد</numerusform>
            <numerusform>موردان</numerusform>
            <numerusform>%n موارد</numerusform>
            <numerusform>%n موردًا</numerusform>
            <numerusform>%n مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits: ask for other days or fewer words.</source>
        <translation>لا شيء مناسب: جرّب أيامًا أخرى أو كلمات أقل.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them free</source>
        <translation>
            <numerusform>لا شيء منها متاح</numerusform>
            <numerusform>واحد منها متاح</numerusform>
            <numerusform>اثنان منها متاحان</numerusform>
            <numerusform>%n منها متاحة</numerusform>
            <numerusform>%n منها متاحة</numerusform>
            <numerusform>%n منها متاحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>الشروط: %1</translation>
    </message>
    <message>
        <source>Contact: %1 %2</source>
        <translation>للتواصل: %1 %2</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>On those days</source>
        <translation>في تلك الأيام</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
</context>
<context>
    <name>tahaluf::ResourceRequestDetail</name>
    <message>
        <source>Agree</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Returned…</source>
        <translation>إعادة…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>heading: «الطلب طم-003»</extracomment>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>From %1 until %2.</source>
        <translation>من %1 حتى %2.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>رفض الطلب</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>The resource was returned</source>
        <translation>إعادة المورد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>تاريخ الإعادة</translation>
    </message>
    <message>
        <source>Money saved</source>
        <translation>ما وُفّر من مال</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>ما وُفّر من ساعات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>tahaluf::ResourcesPage</name>
    <message>
        <source>Request it</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>Nobody requested it yet.</source>
        <translation>لم يطلبه أحد بعد.</translation>
    </message>
    <message>
        <source>Calendar of requests</source>
        <translation>تقويم الطلبات</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Shared resources</source>
        <translation>الموارد المشتركة</translation>
    </message>
    <message>
        <source>Find a resource</source>
        <translation>البحث عن مورد</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Add resource</source>
        <translation>إضافة مورد</translation>
    </message>
    <message>
        <source>No resources yet</source>
        <translation>لا موارد بعد</translation>
    </message>
    <message>
        <source>What the bodies offer one another stands here: rooms, trainers, devices, experts.</source>
        <translation>هنا ما تعرضه الجهات بعضها على بعض: قاعات ومدربون وأجهزة وخبراء.</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>لا موارد</numerusform>
            <numerusform>مورد واحد</numerusform>
            <numerusform>موردان</numerusform>
            <numerusform>%n موارد</numerusform>
            <numerusform>%n موردًا</numerusform>
            <numerusform>%n مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the use</source>
        <translation>طباعة الاستعمال</translation>
    </message>
    <message>
        <source>Add request</source>
        <translation>إضافة طلب</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>A body requests what another offers; that one agrees, hands it out and takes it back.</source>
        <translation>تطلب جهة ما تعرضه أخرى، فتوافق وتسلّمه ثم تستعيده.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::ResponsesSection</name>
    <message>
        <source>Enter answers…</source>
        <translation>إدخال الردود…</translation>
    </message>
    <message>
        <source>Second entry…</source>
        <translation>الإدخال الثاني…</translation>
    </message>
    <message>
        <source>Differences of both entries…</source>
        <translation>الفروق بين الإدخالين…</translation>
    </message>
    <message>
        <source>Form code</source>
        <translation>رمز الاستمارة</translation>
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
        <source>Entered by</source>
        <translation>أدخلها</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>المجاب عنه</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>الإدخال الثاني</translation>
    </message>
    <message>
        <source>Wrong or missing</source>
        <translation>الخطأ أو الناقص</translation>
    </message>
    <message>
        <source>State of the entries</source>
        <translation>حالة الإدخال</translation>
    </message>
    <message>
        <source>Handed out: %1 · entered: %2 · begun: %3</source>
        <translation>الموزَّعة: %1 · المدخلة: %2 · المبدوءة: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>لم تُدخل</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>متطابقان</translation>
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
</context>
<context>
    <name>tahaluf::ResultsSection</name>
    <message>
        <source>Edition</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Search in the open answers</source>
        <translation>بحث في الأجوبة المفتوحة</translation>
    </message>
    <message>
        <source>Results paper</source>
        <translation>ورقة النتائج</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>السؤال والجواب</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Handed out: %1 · answered: %2 (%3%) · not answered: %4</source>
        <translation>الموزَّعة: %1 · المجاب عنها: %2 (%3%) · غير المجاب عنها: %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Mean %1 · median %2</source>
        <translation>المتوسط %1 · الوسيط %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>النقاط: %1</translation>
    </message>
    <message>
        <source>Save answers as a table</source>
        <translation>حفظ الردود كجدول</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول إلكتروني</translation>
    </message>
    <message>
        <source>Plain table</source>
        <translation>جدول نصي (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>Answers of %n form(s) saved in “%1”</source>
        <translation>
            <numerusform>لم تُحفظ ردود في «%1»</numerusform>
            <numerusform>حُفظت ردود استمارة واحدة في «%1»</numerusform>
            <numerusform>حُفظت ردود استمارتين في «%1»</numerusform>
            <numerusform>حُفظت ردود %n استمارات في «%1»</numerusform>
            <numerusform>حُفظت ردود %n استمارة في «%1»</numerusform>
            <numerusform>حُفظت ردود %n استمارة في «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an open answer in the list first.</source>
        <translation>اختر إجابة مفتوحة من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Proposal %1 was recorded</source>
        <translation>سُجّل المقترح %1</translation>
    </message>
    <message>
        <source>Save answers as a table…</source>
        <translation>حفظ الردود كجدول…</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>حسب نوع الصلة</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>حسب القطاع</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>التقسيم</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>تحويل إلى مقترح</translation>
    </message>
    <message>
        <source>Of the chosen open answer (Shift+Enter)</source>
        <translation>من الإجابة المفتوحة المختارة (Shift+Enter)</translation>
    </message>
    <message>
        <source>The table of answers belongs to the internal edition.</source>
        <translation>جدول الردود للنسخة الداخلية وحدها.</translation>
    </message>
</context>
<context>
    <name>tahaluf::SafetyPage</name>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>تجربة الاستعادة</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>إلغاء المجلد الثاني</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A copy is made when something changed, at most every half hour, and when the window is closed; each is checked. Kept are those of today, and the last of each of 12 days, 10 weeks and 9 months.</source>
        <translation>تُنشأ نسخة متى تغيّر شيء، مرةً كل نصف ساعة على الأكثر، وعند إغلاق النافذة، وتُفحص كل نسخة. يُحتفظ بنسخ اليوم، وبآخر نسخة من كل يوم في 12 يومًا، ومن كل أسبوع في 10 أسابيع، ومن كل شهر في 9 أشهر.</translation>
    </message>
    <message>
        <source>Shows what would be lost, then restores into a new file; this one stays as it is.</source>
        <translation>يعرض ما سيُفقد، ثم يستعيد النسخة في ملف جديد، ويبقى هذا الملف على حاله.</translation>
    </message>
    <message>
        <source>Restores the copy into a temporary file and checks that.</source>
        <translation>يستعيد النسخة في ملف مؤقت ويفحصه.</translation>
    </message>
    <message>
        <source>Second folder…</source>
        <translation>مجلد ثانٍ…</translation>
    </message>
    <message>
        <source>Check of the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Looks at the structure, the links, every record against its history, the attachments and the search index.</source>
        <translation>يفحص بنية الملف وروابطه، ويقابل كل سجل بتاريخه، ويفحص المرفقات وفهرس البحث.</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>مكان الملف</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>الحجم (م.ب)</translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>آخر نسخة: %1</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>لا توجد نسخة بعد.</translation>
    </message>
    <message>
        <source>Each copy is also written to %1</source>
        <translation>تُكتب كل نسخة أيضًا في %1</translation>
    </message>
    <message>
        <source>A copy on the same disk is lost with the disk: choose a folder on another one.</source>
        <translation>النسخة على القرص نفسه تضيع بضياعه: اختاروا مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>Last found in order: %1</source>
        <translation>آخر فحص وُجد فيه سليمًا: %1</translation>
    </message>
    <message>
        <source>Second folder for backup copies</source>
        <translation>مجلد ثانٍ للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation>يجري فحص الملف…</translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation>الملف سليم.</translation>
    </message>
    <message>
        <source>The copy is being restored on trial…</source>
        <translation>تجري تجربة استعادة النسخة…</translation>
    </message>
    <message>
        <source>The copy can be restored and is in order.</source>
        <translation>النسخة قابلة للاستعادة وسليمة.</translation>
    </message>
    <message>
        <source>Restore the newest copy in which a trial finds nothing, and keep this file.</source>
        <translation>استعيدوا أحدث نسخة لا تجد التجربة فيها خللًا، واحتفظوا بهذا الملف.</translation>
    </message>
    <message>
        <source>Nothing changed since this copy.</source>
        <translation>لم يتغير شيء منذ هذه النسخة.</translation>
    </message>
    <message>
        <source>Restore a backup copy</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The copy is restored into a new file beside this one, and that is opened. This file stays as it is.</source>
        <translation>تُستعاد النسخة في ملف جديد بجوار هذا الملف ويُفتح، ويبقى هذا الملف على حاله.</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>استعادة وفتح</translation>
    </message>
    <message>
        <source>Last restored on trial, and in order: %1</source>
        <translation>آخر تجربة استعادة سليمة: %1</translation>
    </message>
    <message>
        <source>Once a month the newest copy is restored on trial and compared.</source>
        <translation>تُستعاد أحدث نسخة على سبيل التجربة مرة كل شهر وتُقارن.</translation>
    </message>
    <message>
        <source>The last one, of %1, is not in its folder any more.</source>
        <translation>آخر نسخة (%1) لم تعد في مجلدها.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>records</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>سجل جديد واحد</numerusform>
            <numerusform>سجلان جديدان</numerusform>
            <numerusform>%n سجلات جديدة</numerusform>
            <numerusform>%n سجلًا جديدًا</numerusform>
            <numerusform>%n سجل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>لا معدَّل</numerusform>
            <numerusform>سجل معدَّل واحد</numerusform>
            <numerusform>سجلان معدَّلان</numerusform>
            <numerusform>%n سجلات معدَّلة</numerusform>
            <numerusform>%n سجلًا معدَّلًا</numerusform>
            <numerusform>%n سجل معدَّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <comment>records</comment>
        <translation>
            <numerusform>لا محذوف</numerusform>
            <numerusform>سجل محذوف واحد</numerusform>
            <numerusform>سجلان محذوفان</numerusform>
            <numerusform>%n سجلات محذوفة</numerusform>
            <numerusform>%n سجلًا محذوفًا</numerusform>
            <numerusform>%n سجل محذوف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of records (proposals), %2 how many of them are new, changed, deleted</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of records</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The copy of %1, %2</source>
        <translation>نسخة %1، %2</translation>
    </message>
    <message>
        <source>What changed after this copy, and would not be in the file</source>
        <translation>ما تغيّر بعد هذه النسخة ولن يكون في الملف</translation>
    </message>
    <message>
        <source>Make the search index anew…</source>
        <translation>إعادة بناء فهرس البحث…</translation>
    </message>
    <message>
        <source>From the records, which stay as they are: where the check or the search says so.</source>
        <translation>من القيود، وهي تبقى كما هي: حيث يشير الفحص أو البحث إلى ذلك.</translation>
    </message>
    <message>
        <source>The records themselves are whole: restore no copy. “%1” mends this from the records.</source>
        <extracomment>%1 is the text of the button</extracomment>
        <translation>السجلات نفسها سليمة، فلا تستعيدوا نسخة: زر «%1» يصلح هذا من السجلات.</translation>
    </message>
    <message>
        <source>Do not rely on this copy: check the file, and make a new copy.</source>
        <translation>لا تعتمدوا على هذه النسخة: افحصوا الملف واحفظوا نسخة جديدة.</translation>
    </message>
    <message>
        <source>No check has found the file in order yet.</source>
        <translation>لم يثبت فحصٌ سلامة الملف بعد.</translation>
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
    <message>
        <source>Search (F3). Words, “a phrase”, -without, body:, state:, meeting:, kind:, theme:, date:</source>
        <translation>بحث (F3). كلمات، «عبارة»، -بدون، جهة:، حالة:، لقاء:، نوع:، محور:، تاريخ:</translation>
    </message>
</context>
<context>
    <name>tahaluf::ServiceDetail</name>
    <message>
        <source>Confirmed today</source>
        <translation>تأكيد اليوم</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Noted: the body confirmed this service today.</source>
        <translation>سُجّل: أكدت الجهة هذه الخدمة اليوم.</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>يلزم التحقق</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>متحقَّق منها</translation>
    </message>
    <message>
        <source>%1. For: %2.</source>
        <translation>%1. لمن: %2.</translation>
    </message>
    <message>
        <source>The body never confirmed what is recorded here.</source>
        <translation>لم تؤكد الجهة ما هو مسجَّل هنا قط.</translation>
    </message>
    <message>
        <source>Last confirmed on %1: ask the body again.</source>
        <translation>آخر تأكيد في %1: اسأل الجهة من جديد.</translation>
    </message>
</context>
<context>
    <name>tahaluf::ServiceFinderPanel</name>
    <message>
        <source>Open the service</source>
        <translation>فتح الخدمة</translation>
    </message>
    <message>
        <source>Print the referral guide</source>
        <translation>طباعة دليل الإحالة</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>البحث عن خدمة</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Services that fit</source>
        <translation>الخدمات المناسبة</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%n خدمات</numerusform>
            <numerusform>%n خدمة</numerusform>
            <numerusform>%n خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>No service fits: ask for another hour or language, or look for interpretation.</source>
        <translation>لا خدمة مناسبة: جرّب وقتًا آخر أو لغة أخرى، أو ابحث عن ترجمة.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them open then</source>
        <translation>
            <numerusform>لا شيء منها متاح حينها</numerusform>
            <numerusform>واحدة منها متاحة حينها</numerusform>
            <numerusform>اثنتان منها متاحتان حينها</numerusform>
            <numerusform>%n منها متاحة حينها</numerusform>
            <numerusform>%n منها متاحة حينها</numerusform>
            <numerusform>%n منها متاحة حينها</numerusform>
        </translation>
    </message>
    <message>
        <source>How to refer is not recorded.</source>
        <translation>كيفية الإحالة غير مسجَّلة.</translation>
    </message>
    <message>
        <source>How to refer: %1</source>
        <translation>كيفية الإحالة: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>للتواصل: %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>At that time</source>
        <translation>في ذلك الوقت</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Open then</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>Closed then</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>الأوقات: %1</translation>
    </message>
</context>
<context>
    <name>tahaluf::ServicesPage</name>
    <message>
        <source>Services and referral</source>
        <translation>الخدمات والإحالة</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>البحث عن خدمة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Referral paths</source>
        <translation>مسارات الإحالة</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>يلزم التحقق</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يُتحقق</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>تأكيد اليوم</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>لا خدمات بعد</translation>
    </message>
    <message>
        <source>What the bodies do for victims stands here: who, for whom, when, and how to refer.</source>
        <translation>هنا ما تقدمه الجهات للضحايا: من يقدمه ولمن ومتى وكيف تكون الإحالة.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%n خدمات</numerusform>
            <numerusform>%n خدمة</numerusform>
            <numerusform>%n خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the directory</source>
        <translation>طباعة الدليل</translation>
    </message>
    <message>
        <source>Add path</source>
        <translation>إضافة مسار</translation>
    </message>
    <message>
        <source>No referral paths yet</source>
        <translation>لا مسارات إحالة بعد</translation>
    </message>
    <message>
        <source>A path says step by step who does what, within which time, and what follows.</source>
        <translation>يبيّن المسار خطوة خطوة من يعمل ماذا، وخلال أي مهلة، وما يليه.</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s)</source>
        <translation>
            <numerusform>لا مسارات</numerusform>
            <numerusform>مسار واحد</numerusform>
            <numerusform>مساران</numerusform>
            <numerusform>%n مسارات</numerusform>
            <numerusform>%n مسارًا</numerusform>
            <numerusform>%n مسار</numerusform>
        </translation>
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
    <message>
        <source>It is linked with the proposal it resembles.</source>
        <translation>وهو مربوط بالمقترح المشابه له.</translation>
    </message>
    <message>
        <source>No proposal resembles this line.</source>
        <translation>لا مقترح يشبه هذا السطر.</translation>
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
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>By which rule the coalition decides, who decides, the quorum, silence and late positions.</source>
        <translation>قاعدة اتخاذ القرار، ومن يملكه، والنصاب، والسكوت، والمواقف المتأخرة.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Words that find one another: those that come with the program, and your own.</source>
        <translation>كلمات يدل البحث عن إحداها على الأخرى: المرفقة بالبرنامج وما تضيفه أنت.</translation>
    </message>
</context>
<context>
    <name>tahaluf::ShippedSynonyms</name>
    <message>
        <source>These groups hold in every file. Take the tick away from one that misleads in this coalition; to add words to one, add a group of your own that shares a word with it.</source>
        <translation>هذه المجموعات سارية في كل ملف. أزل العلامة عن مجموعة تضلّل البحث في هذا التحالف؛ ولزيادة كلمات على إحداها أضف مجموعة من عندك تشترك معها في كلمة.</translation>
    </message>
    <message>
        <source>Look for a word…</source>
        <translation>ابحث عن كلمة…</translation>
    </message>
    <message>
        <source>Look for a word in the groups</source>
        <translation>البحث عن كلمة في المجموعات</translation>
    </message>
    <message>
        <source>Groups of synonyms that come with the program</source>
        <translation>مجموعات المترادفات المرفقة بالبرنامج</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>لا شيء معطّل</numerusform>
            <numerusform>واحدة معطّلة</numerusform>
            <numerusform>اثنتان معطّلتان</numerusform>
            <numerusform>%n معطّلة</numerusform>
            <numerusform>%n معطّلة</numerusform>
            <numerusform>%n معطّلة</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in use again</source>
        <translation>عادت «%1» إلى الاستعمال</translation>
    </message>
    <message>
        <source>“%1” is switched off in this file</source>
        <translation>عُطّلت «%1» في هذا الملف</translation>
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
    <name>tahaluf::SimilarLine</name>
    <message>
        <source>Similar proposal</source>
        <translation>مقترح مشابه</translation>
    </message>
    <message>
        <source>Will be linked with %1 when it is saved (Shift+F4: not after all). %1: %2</source>
        <translation>سيُربط بالمقترح %1 عند الحفظ (Shift+F4 للعدول). %1: %2</translation>
    </message>
    <message>
        <source>Resembles %1 (Shift+F4 links it): %2</source>
        <translation>يشبه %1 (Shift+F4 للربط): %2</translation>
    </message>
</context>
<context>
    <name>tahaluf::SimilarSection</name>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إبقاء منفصلين</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Similar proposals</source>
        <translation>مقترحات مشابهة</translation>
    </message>
    <message>
        <source>%1% – %2</source>
        <translation>%1% – %2</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>مدمج في</translation>
    </message>
    <message>
        <source>Took in</source>
        <translation>دُمج فيه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No proposal resembles this one.</source>
        <translation>لا مقترح يشبه هذا.</translation>
    </message>
    <message>
        <source>What was decided of similar proposals.</source>
        <translation>ما تقرر في المقترحات المشابهة.</translation>
    </message>
    <message>
        <source>Proposals that say nearly the same. Enter opens the chosen one.</source>
        <translation>مقترحات تكاد تقول الشيء نفسه. مفتاح Enter يفتح المختار منها.</translation>
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
    <message>
        <source>Who works here now, for the history. Press to change it.</source>
        <translation>من يعمل الآن، كما يُذكر في السجل. اضغط لتغييره.</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>المستخدم: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>tahaluf::StudiesPage</name>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Send to study…</source>
        <translation>إرسال إلى الدراسة…</translation>
    </message>
    <message>
        <source>Nothing is studied yet</source>
        <translation>لا دراسات بعد</translation>
    </message>
    <message>
        <source>Proposals are sent to study from their list, singly or several at once with F8.</source>
        <translation>تُرسل المقترحات إلى الدراسة من قائمتها، فرادى أو جملة بمفتاح F8.</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>لا دراسات</numerusform>
            <numerusform>دراسة واحدة</numerusform>
            <numerusform>دراستان</numerusform>
            <numerusform>%n دراسات</numerusform>
            <numerusform>%n دراسة</numerusform>
            <numerusform>%n دراسة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>لا متأخرة</numerusform>
            <numerusform>واحدة متأخرة</numerusform>
            <numerusform>اثنتان متأخرتان</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::StudyDetail</name>
    <message>
        <source>Finish…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation>عرض المقترح</translation>
    </message>
    <message>
        <source>Study sheet</source>
        <translation>ورقة دراسة</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>استرجاع…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>إعادة فتح…</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Study of %1</source>
        <extracomment>heading: the study of the proposal with this number</extracomment>
        <translation>دراسة المقترح %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation>كان موعدها %1.</translation>
    </message>
    <message>
        <source>Given to study on %1, due on %2.</source>
        <translation>أُحيلت في %1، وموعدها %2.</translation>
    </message>
    <message>
        <source>Finished on %1.</source>
        <translation>انتهت في %1.</translation>
    </message>
    <message>
        <source>Merged into %1.</source>
        <translation>دُمج في %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>References cited</source>
        <translation>المراجع المستشهد بها</translation>
    </message>
</context>
<context>
    <name>tahaluf::StudySection</name>
    <message>
        <source>Send to study…</source>
        <translation>إرسال إلى الدراسة…</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>فتح الدراسة</translation>
    </message>
    <message>
        <source>Sheet to initial</source>
        <translation>ورقة للتوقيع</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Studied by %1; it was due on %2.</source>
        <translation>يدرسه %1، وكان موعده %2.</translation>
    </message>
    <message>
        <source>Studied by %1 until %2.</source>
        <translation>يدرسه %1 حتى %2.</translation>
    </message>
    <message>
        <source>%1, studied by %2, on %3: %4</source>
        <translation>%1، درسه %2، في %3: %4</translation>
    </message>
    <message>
        <source>The study by %1 was recalled: %2</source>
        <translation>استُرجعت دراسة %1: %2</translation>
    </message>
    <message>
        <source>Not sent to study yet.</source>
        <translation>لم يُرسل إلى الدراسة بعد.</translation>
    </message>
    <message>
        <source>Lines of this kind are not studied.</source>
        <translation>أسطر هذا النوع لا تُدرس.</translation>
    </message>
</context>
<context>
    <name>tahaluf::SuggestionsDialog</name>
    <message>
        <source>The answers of this form were not entered yet.</source>
        <translation>لم تُدخل ردود هذه الاستمارة بعد.</translation>
    </message>
    <message>
        <source>The answers suggest no change to the record</source>
        <translation>لا تستدعي الردود تعديلًا في السجل</translation>
    </message>
    <message>
        <source>Changes to the body’s record</source>
        <translation>تعديلات سجل الجهة</translation>
    </message>
    <message>
        <source>What the answers say otherwise than the record. Look at each change.</source>
        <translation>ما تقوله الردود خلافًا للسجل. انظروا في كل تعديل.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>In the answers</source>
        <translation>في الردود</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>الأخذ به</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tahaluf::SynonymDetail</name>
    <message>
        <source>Single words with commas between them. Each is meant in all its forms: with the article, in the plural, in any spelling.</source>
        <translation>كلمات مفردة تفصل بينها فواصل. وتُقصد كل كلمة بجميع صورها: بأل التعريف وبالجمع وبأي إملاء.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>مرفقة بالبرنامج</translation>
    </message>
    <message>
        <source>Joined with what comes with the program: %1</source>
        <translation>ضُمّت إلى المرفق بالبرنامج: %1</translation>
    </message>
</context>
<context>
    <name>tahaluf::SynonymsPage</name>
    <message>
        <source>Synonyms</source>
        <translation>المترادفات</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>مترادفات التحالف</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>المرفقة بالبرنامج</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>No synonyms of your own yet</source>
        <translation>لا مترادفات للتحالف بعد</translation>
    </message>
    <message>
        <source>Words that this coalition uses for one thing: whoever searches for one of them finds the others too. Those that come with the program stand beside.</source>
        <translation>كلمات يستعملها هذا التحالف لمعنى واحد: من بحث عن إحداها وجد الأخرى أيضًا. والمرفقة بالبرنامج في علامة التبويب المجاورة.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::TakenFilesDialog</name>
    <message>
        <source>Answers from files</source>
        <translation>ردود من ملفات</translation>
    </message>
    <message>
        <source>All files were taken.</source>
        <translation>أُخذت الملفات كلها.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused; nothing of them was taken.</source>
        <translation>
            <numerusform>لم يُرفض أي ملف.</numerusform>
            <numerusform>رُفض ملف واحد ولم يؤخذ منه شيء.</numerusform>
            <numerusform>رُفض ملفان ولم يؤخذ منهما شيء.</numerusform>
            <numerusform>رُفضت %n ملفات ولم يؤخذ منها شيء.</numerusform>
            <numerusform>رُفض %n ملفًا ولم يؤخذ منها شيء.</numerusform>
            <numerusform>رُفض %n ملف ولم يؤخذ منها شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be known of the chosen file</source>
        <translation>تفصيل الملف المختار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Taken, complete</source>
        <translation>أُخذ كاملًا</translation>
    </message>
    <message>
        <source>Taken as a draft</source>
        <translation>أُخذ مسودة</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>معروف من قبل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>المصير</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>لا ملاحظات.</translation>
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
    <name>tahaluf::ThemeSharesPanel</name>
    <message>
        <source>Themes over the meetings</source>
        <translation>المحاور عبر اللقاءات</translation>
    </message>
    <message>
        <source>Print the themes</source>
        <translation>طباعة المحاور</translation>
    </message>
    <message>
        <source>The share of each theme in what was proposed at each meeting. Breadth: how many themes there would be if each had the same weight.</source>
        <translation>نصيب كل محور مما قُدّم في كل لقاء. الاتساع: كم محورًا يكون لو تساوت أوزانها.</translation>
    </message>
    <message>
        <source>No meeting brought proposals yet.</source>
        <translation>لم يأتِ لقاء بمقترحات بعد.</translation>
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
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>tahaluf::TraineesSection</name>
    <message>
        <source>Nobody is nominated yet.</source>
        <translation>لم يُرشَّح أحد بعد.</translation>
    </message>
    <message>
        <source>Nominate…</source>
        <translation>ترشيح…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>قبول الجميع</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>اعتذار عن القبول…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>انسحاب…</translation>
    </message>
    <message>
        <source>Nominated: %1 · take part: %2</source>
        <translation>المرشحون: %1 · المشاركون: %2</translation>
    </message>
    <message>
        <source>seats: %1</source>
        <translation>المقاعد: %1</translation>
    </message>
    <message>
        <source>Nominate for the programme</source>
        <translation>الترشيح للبرنامج</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>The nominated</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Choose the body from the list.</source>
        <translation>اختر الجهة من القائمة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) accepted</source>
        <translation>
            <numerusform>لم يُقبل أحد</numerusform>
            <numerusform>قُبل متدرب واحد</numerusform>
            <numerusform>قُبل متدربان</numerusform>
            <numerusform>قُبل %n متدربين</numerusform>
            <numerusform>قُبل %n متدربًا</numerusform>
            <numerusform>قُبل %n متدرب</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Decline the nomination</source>
        <translation>الاعتذار عن قبول الترشيح</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>Withdraw the trainee</source>
        <translation>تسجيل انسحاب المتدرب</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>تسجيل الانسحاب</translation>
    </message>
</context>
<context>
    <name>tahaluf::TrainingGridModel</name>
    <message>
        <source>not noted</source>
        <translation>لم يُقيَّد</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>المتدرب</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>التحسّن</translation>
    </message>
</context>
<context>
    <name>tahaluf::TrainingGridSection</name>
    <message>
        <source>The rest was present</source>
        <translation>البقية حاضرون</translation>
    </message>
    <message>
        <source>P present · L late · E excused · X absent · Space the next mark · Backspace takes it back</source>
        <translation>P حاضر · L متأخر · E معتذر · X متغيّب · مسافة: العلامة التالية · Backspace: محو العلامة</translation>
    </message>
    <message>
        <source>Attendance and tests</source>
        <translation>الحضور والاختبارات</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>كشف الحضور</translation>
    </message>
    <message>
        <source>Nobody takes part yet: accept the nominated first.</source>
        <translation>لا مشاركين بعد: اقبل المرشحين أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are missing</source>
        <translation>
            <numerusform>لا علامات ناقصة</numerusform>
            <numerusform>علامة واحدة ناقصة</numerusform>
            <numerusform>علامتان ناقصتان</numerusform>
            <numerusform>%n علامات ناقصة</numerusform>
            <numerusform>%n علامة ناقصة</numerusform>
            <numerusform>%n علامة ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>attendance: %1</source>
        <translation>الحضور: %1</translation>
    </message>
    <message>
        <source>gain: %1</source>
        <translation>التحسّن: %1</translation>
    </message>
    <message>
        <source>Choose a session first: a cell of its column.</source>
        <translation>اختر جلسة أولًا: خلية من عمودها.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) noted as present</source>
        <translation>
            <numerusform>لم يُقيَّد حضور أحد</numerusform>
            <numerusform>قُيّد حضور متدرب واحد</numerusform>
            <numerusform>قُيّد حضور متدربين اثنين</numerusform>
            <numerusform>قُيّد حضور %n متدربين</numerusform>
            <numerusform>قُيّد حضور %n متدربًا</numerusform>
            <numerusform>قُيّد حضور %n متدرب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tahaluf::TrainingPage</name>
    <message>
        <source>No attendance is noted yet.</source>
        <translation>لم يُقيَّد حضور بعد.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>No certificate was issued to them.</source>
        <translation>لم تصدر له شهادة.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Capacity building</source>
        <translation>بناء القدرات</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>المتدربون</translation>
    </message>
    <message>
        <source>No training programmes yet</source>
        <translation>لا برامج تدريبية بعد</translation>
    </message>
    <message>
        <source>A programme has sessions, trainers and trainees whom the bodies nominate; at its end stand tests, an evaluation and certificates.</source>
        <translation>للبرنامج جلسات ومدربون ومتدربون ترشحهم الجهات، وفي ختامه اختبارات وتقييم وشهادات.</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>لا برامج</numerusform>
            <numerusform>برنامج واحد</numerusform>
            <numerusform>برنامجان</numerusform>
            <numerusform>%n برامج</numerusform>
            <numerusform>%n برنامجًا</numerusform>
            <numerusform>%n برنامج</numerusform>
        </translation>
    </message>
    <message>
        <source>Training by body</source>
        <translation>التدريب بحسب الجهة</translation>
    </message>
    <message>
        <source>Add trainee</source>
        <translation>إضافة متدرب</translation>
    </message>
    <message>
        <source>No trainees yet</source>
        <translation>لا متدربين بعد</translation>
    </message>
    <message>
        <source>Open a programme for nominations; then the bodies nominate their staff for it.</source>
        <translation>افتح برنامجًا للترشيح، ثم ترشّح له الجهات منسوبيها.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s)</source>
        <translation>
            <numerusform>لا متدربين</numerusform>
            <numerusform>متدرب واحد</numerusform>
            <numerusform>متدربان</numerusform>
            <numerusform>%n متدربين</numerusform>
            <numerusform>%n متدربًا</numerusform>
            <numerusform>%n متدرب</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>التحقق…</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>لا شهادات بعد</translation>
    </message>
    <message>
        <source>They are issued from a completed programme to everybody who earned one.</source>
        <translation>تصدر عن برنامج مكتمل لكل من استحقها.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>لا شهادات</numerusform>
            <numerusform>شهادة واحدة</numerusform>
            <numerusform>شهادتان</numerusform>
            <numerusform>%n شهادات</numerusform>
            <numerusform>%n شهادة</numerusform>
            <numerusform>%n شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify a certificate</source>
        <translation>التحقق من شهادة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Number and code stand at the foot of the certificate.</source>
        <translation>الرقم والرمز في أسفل الشهادة.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>%1 is genuine and holds: %2</source>
        <translation>الشهادة %1 صحيحة وسارية: %2</translation>
    </message>
    <message>
        <source>%1 is genuine but was withdrawn: %2</source>
        <translation>الشهادة %1 صحيحة لكنها سُحبت: %2</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>إصدار…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
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
    <name>tahaluf::UndoDesk</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <extracomment>%1 is what would be undone, as in: editing the proposal 2-017</extracomment>
        <translation>التراجع عن %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع عن: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
</context>
<context>
    <name>tahaluf::VerifyDialog</name>
    <message>
        <source>Verify a paper</source>
        <translation>التحقق من ورقة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Approved minutes, texts and indexes carry the first digits of their hash at the foot of each page. Type them to see which paper it is and whether this file still holds it unchanged.</source>
        <translation>تحمل المحاضر والنصوص والفهارس المعتمدة أول خانات بصمتها أسفل كل صفحة. اكتبها لتعرف أي ورقة هي وهل ما زالت في هذا الملف دون تغيير.</translation>
    </message>
    <message>
        <source>Hash on the paper</source>
        <translation>البصمة على الورقة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>%1 — not as it was approved:
%2</source>
        <extracomment>the approved paper, then what is wrong with it</extracomment>
        <translation>%1 — ليس كما اعتُمد:
%2</translation>
    </message>
    <message>
        <source>%1 — unchanged since it was approved: %2, by %3.</source>
        <extracomment>the approved paper, the moment of its approval, the operator</extracomment>
        <translation>%1 — لم يتغير منذ اعتماده: %2، سجّله %3.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>No approved paper of this file ever had this hash. Compare the digits again; a draft is not kept.</source>
        <translation>لا ورقة معتمدة في هذا الملف تحمل هذه البصمة. قارن الأرقام مرة أخرى؛ والمسودات لا تُحفظ.</translation>
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
    <message>
        <source>Look things up only</source>
        <translation>اطلاع فقط</translation>
    </message>
    <message>
        <source>Operator…</source>
        <translation>المستخدم…</translation>
    </message>
    <message>
        <source>Verify a paper…</source>
        <translation>التحقق من ورقة…</translation>
    </message>
    <message>
        <source>The file is open for looking things up only.</source>
        <translation>الملف مفتوح للاطلاع فقط.</translation>
    </message>
    <message>
        <source>Find a record or a command…</source>
        <translation>البحث عن سجل أو أمر…</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>New coalition…</source>
        <translation>تحالف جديد…</translation>
    </message>
    <message>
        <source>Open a coalition…</source>
        <translation>فتح تحالف…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>Export an exchange bundle…</source>
        <translation>تصدير حزمة تبادل…</translation>
    </message>
    <message>
        <source>Merge a bundle…</source>
        <translation>دمج حزمة…</translation>
    </message>
    <message>
        <source>New station…</source>
        <translation>محطة جديدة…</translation>
    </message>
    <message>
        <source>Exchange with another computer</source>
        <translation>التبادل مع حاسوب آخر</translation>
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
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>The coalition at work</source>
        <translation>عمل التحالف</translation>
    </message>
    <message>
        <source>Services and referral</source>
        <translation>الخدمات والإحالة</translation>
    </message>
    <message>
        <source>Shared resources</source>
        <translation>الموارد المشتركة</translation>
    </message>
    <message>
        <source>Reference library</source>
        <translation>مكتبة المراجع</translation>
    </message>
    <message>
        <source>Memoranda</source>
        <translation>مذكرات التفاهم</translation>
    </message>
    <message>
        <source>Joint planning</source>
        <translation>التخطيط المشترك</translation>
    </message>
    <message>
        <source>Coverage matrix</source>
        <translation>مصفوفة التغطية</translation>
    </message>
    <message>
        <source>Capacity building</source>
        <translation>بناء القدرات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>For looking things up only: nothing is changed in this file.</source>
        <translation>للاطلاع فقط: لا يتغير شيء في هذا الملف.</translation>
    </message>
    <message>
        <source>Open for work</source>
        <translation>فتح للعمل</translation>
    </message>
    <message>
        <source>The record that this file belongs to is not there any more, or in the recycle bin.</source>
        <translation>السجل الذي يتبعه هذا الملف لم يعد موجودًا أو هو في سلة المحذوفات.</translation>
    </message>
</context>
<context>
    <name>tahaluf::YearChoice</name>
    <message>
        <source>Year of the papers</source>
        <translation>سنة الأوراق</translation>
    </message>
    <message>
        <source>The newest</source>
        <translation>الأحدث</translation>
    </message>
</context>
</TS>
