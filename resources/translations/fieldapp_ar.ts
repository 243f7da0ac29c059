<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
    <context>
        <name>Acknowledge</name>
        <message>
            <source>Done, understood</source>
            <translation>تم، مفهوم</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Written down.</source>
            <translation>دُوّنت.</translation>
        </message>
        <message>
            <source>It is kept, and holds from now on.</source>
            <translation>حُفظ، ويسري من الآن.</translation>
        </message>
        <message>
            <source>{name} takes everything back?</source>
            <translation>هل يسحب {name} كل شيء؟</translation>
        </message>
        <message>
            <source>Nothing is used from now on, here at once and elsewhere as soon as it is heard of. Nothing is erased: that is another order.</source>
            <translation>لا يُستخدم شيء من الآن: هنا فورًا وفي غير مكان حالما يُعلم به. ولا يُمحى شيء: فذلك أمر آخر.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>اسحبها</translation>
        </message>
        <message>
            <source>Leave consent as it is</source>
            <translation>إبقاء الموافقة كما هي</translation>
        </message>
        <message>
            <source>It was taken back: nothing is used from now on.</source>
            <translation>سُحبت الموافقة: لا يُستخدم شيء من الآن.</translation>
        </message>
        <message>
            <source>Tell these services: {names}</source>
            <translation>أخبر هذه الجهات: {names}</translation>
        </message>
        <message>
            <source>Work with what is kept about {name} again?</source>
            <translation>العمل من جديد بما يُحفظ عن {name}؟</translation>
        </message>
        <message>
            <source>What was agreed to before holds again, and no more than that. Ask the person first, if you did not.</source>
            <translation>يسري من جديد ما وُوفق عليه من قبل لا أكثر. إن لم تسأل الشخص بعد فاسأله أولًا.</translation>
        </message>
        <message>
            <source>Work with it again</source>
            <translation>العمل به من جديد</translation>
        </message>
        <message>
            <source>Go on using nothing</source>
            <translation>إبقاؤه دون استخدام</translation>
        </message>
        <message>
            <source>Keep what is there about {name}, and use nothing of it?</source>
            <translation>حفظ ما هو موجود عن {name} وعدم استخدام شيء منه؟</translation>
        </message>
        <message>
            <source>Nobody begins an interview with them or tells a service about them: here at once, on other laptops as soon as those hear of it. Nothing is erased, and what was agreed to is not changed. A coordinator lifts it on this page when the person wants that.</source>
            <translation>لا يبدأ أحد مقابلة مع هذا الشخص ولا يخبر جهة عنه: هنا فورًا، وعلى الحواسيب الأخرى حالما يبلغها الخبر. لا يُمحى شيء ولا يتغير ما وُوفق عليه. يرفع المنسّق ذلك في هذه الصفحة عندما يريد الشخص.</translation>
        </message>
        <message>
            <source>Use nothing</source>
            <translation>عدم استخدام شيء</translation>
        </message>
        <message>
            <source>Go on as before</source>
            <translation>المتابعة كما كان</translation>
        </message>
        <message>
            <source>It can be worked with again.</source>
            <translation>يمكن العمل به من جديد.</translation>
        </message>
        <message>
            <source>It is kept, and nobody works with it.</source>
            <translation>يُحفظ ولا يعمل به أحد.</translation>
        </message>
        <message>
            <source>Your coordinator is asked.</source>
            <translation>سُئل المنسق.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>أُغلقت الحالة.</translation>
        </message>
        <message>
            <source>The case is open again.</source>
            <translation>فُتحت الحالة من جديد.</translation>
        </message>
    </context>
    <context>
        <name>AddRow</name>
        <message>
            <source>Add: {thing}</source>
            <translation>إضافة: {thing}</translation>
        </message>
        <message>
            <source>Add one more</source>
            <translation>إضافة واحد آخر</translation>
        </message>
    </context>
    <context>
        <name>AgreedPart</name>
        <message>
            <source>What was agreed</source>
            <translation>ما تمت الموافقة عليه</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Change what was agreed</source>
            <translation>تغيير ما تمت الموافقة عليه</translation>
        </message>
        <message>
            <source>Say what it rests on</source>
            <translation>قل على ماذا يقوم</translation>
        </message>
        <message>
            <source>It is kept, and nobody works with it.</source>
            <translation>يُحفظ ولا يعمل به أحد.</translation>
        </message>
        <message>
            <source>Nothing is told to: {who}</source>
            <translation>لا يُقال شيء لـ: {who}</translation>
        </message>
        <message>
            <source>May be told to: {who}</source>
            <translation>يجوز إخبار: {who}</translation>
        </message>
        <message>
            <source>It rests on: {basis}</source>
            <translation>يقوم على: {basis}</translation>
        </message>
        <message>
            <source>witness: {who}</source>
            <translation>الشاهد: {who}</translation>
        </message>
        <message>
            <source>text {text}</source>
            <translation>النص {text}</translation>
        </message>
    </context>
    <context>
        <name>AlikeDialog</name>
        <message>
            <source>Is {name} on the list already?</source>
            <translation>هل {name} في القائمة من قبل؟</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>شخص آخر</translation>
        </message>
        <message>
            <source>Open no case</source>
            <translation>لا تفتح حالة</translation>
        </message>
        <message>
            <source>Nothing was written down yet. Compare year of birth and code, or ask the person. Whoever is written down twice is followed up twice.</source>
            <translation>لم يُكتب شيء بعد. قارن سنة الميلاد والرمز، أو اسأل الشخص. من يُكتب مرتين تُتابع حالته مرتين.</translation>
        </message>
        <message>
            <source>Another person: open a case for {name}</source>
            <translation>شخص آخر: افتح حالة لـ {name}</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>مواليد {year}</translation>
        </message>
        <message>
            <source>It is the same person</source>
            <translation>إنه الشخص نفسه</translation>
        </message>
        <message>
            <source>It is the same person: {name}</source>
            <translation>إنه الشخص نفسه: {name}</translation>
        </message>
    </context>
    <context>
        <name>AnswerLine</name>
        <message>
            <source>Ask about question {number}</source>
            <translation>اسأل عن السؤال {number}</translation>
        </message>
        <message>
            <source>It stays sealed with the record. Only pictures are shown here.</source>
            <translation>يبقى مختوماً مع السجل. لا تُعرض هنا إلا الصور.</translation>
        </message>
        <message>
            <source>The picture of question {number}, larger</source>
            <translation>صورة السؤال {number}، مكبّرة</translation>
        </message>
        <message>
            <source>Your question about this answer</source>
            <translation>سؤالك عن هذه الإجابة</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Ready sentences</source>
            <translation>جمل جاهزة</translation>
        </message>
        <message>
            <source>Take the ready sentence out again</source>
            <translation>إزالة الجملة الجاهزة</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>من قبل</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>لا إجابة</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
    </context>
    <context>
        <name>ApartDialog</name>
        <message>
            <source>Are they two people after all?</source>
            <translation>هل هما شخصان في الحقيقة؟</translation>
        </message>
        <message>
            <source>Leave them together</source>
            <translation>اتركهما معًا</translation>
        </message>
        <message>
            <source>Take them apart</source>
            <translation>افصل بينهما</translation>
        </message>
        <message>
            <source>Who is a person of their own</source>
            <translation>من هو شخص مستقل</translation>
        </message>
        <message>
            <source>Each stands on the list with their own page again. Records, consent and what is due go back to whom they were written for: nothing is lost, and nothing that was said while they were one is undone. Under “To settle” you are asked about the two again.</source>
            <translation>يعود كلٌّ منهما إلى القائمة بصفحته. وتعود السجلات والموافقة وما هو مستحق إلى من كُتبت له: لا يضيع شيء، ولا يُلغى شيء مما قيل وهما واحد. وتُسأل عنهما مرة أخرى تحت «للحسم».</translation>
        </message>
        <message>
            <source>Registered together with {name}:</source>
            <translation>مسجَّل مع {name}:</translation>
        </message>
    </context>
    <context>
        <name>AreaDialog</name>
        <message>
            <source>To which area does this belong?</source>
            <translation>إلى أي منطقة ينتمي هذا؟</translation>
        </message>
        <message>
            <source>Only the coordinators of that area read it.</source>
            <translation>لا يقرؤه إلا منسقو تلك المنطقة.</translation>
        </message>
        <message>
            <source>Choose no area</source>
            <translation>عدم اختيار منطقة</translation>
        </message>
    </context>
    <context>
        <name>AreasCard</name>
        <message>
            <source>That is right</source>
            <translation>هذا صحيح</translation>
        </message>
        <message>
            <source>Each of these areas has put you on its list. Mark those in which you work. An area that you leave out gets no record of yours, and what it sends is not taken.</source>
            <translation>كل منطقة من هذه المناطق أدرجتك في قائمتها. ضع علامة على المناطق التي تعمل فيها. المنطقة التي تتركها لا تصلها سجلاتك، وما ترسله لا يُقبل.</translation>
        </message>
        <message>
            <source>Where you work</source>
            <translation>أين تعمل</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>حُفظ.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalPage</name>
        <message>
            <source>Back to people</source>
            <translation>العودة إلى الأشخاص</translation>
        </message>
        <message>
            <source>A sheet with up to 300 people: headings in row 1, one person in each row. Needed: given name. Kept as well, where the sheet has it: first letter of the family name, birth year and whether it is a guess, sex, role, language, place, code, mother&apos;s first name. This month is kept as the month of arrival. Other columns are not kept.</source>
            <translation>جدول يضم حتى 300 شخص: العناوين في الصف 1 وشخص في كل صف. المطلوب: الاسم. ويُحفظ أيضًا إن وُجد في الجدول: الحرف الأول من اسم العائلة، وسنة الميلاد وهل هي تقديرية، والجنس والدور واللغة والمكان والرمز واسم الأم. ويُحفظ هذا الشهر على أنه شهر الوصول. ولا تُحفظ الأعمدة الأخرى.</translation>
        </message>
        <message>
            <source>Choose the sheet</source>
            <translation>اختيار الجدول</translation>
        </message>
        <message>
            <source>Look at who may be one person</source>
            <translation>النظر فيمن قد يكونون شخصًا واحدًا</translation>
        </message>
        <message>
            <source>Rows to correct in the sheet</source>
            <translation>صفوف يجب تصحيحها في الجدول</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>المقبولون</translation>
        </message>
        <message>
            <source>Whose cases are opened</source>
            <translation>من تُفتح حالاتهم</translation>
        </message>
        <message>
            <source>Taken from this sheet before, and not opened again. Is it somebody else? Add them by hand.</source>
            <translation>قُبلوا من هذا الجدول من قبل ولا تُفتح لهم حالة ثانية. إن كان شخصًا آخر فأضفه يدويًا.</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>موجودون هنا</translation>
        </message>
        <message>
            <source>Arrival list</source>
            <translation>قائمة الوصول</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can be taken.</source>
            <translation>
                <numerusform>لا صف يمكن قبوله.</numerusform>
                <numerusform>صف واحد يمكن قبوله.</numerusform>
                <numerusform>صفان يمكن قبولهما.</numerusform>
                <numerusform>%n صفوف يمكن قبولها.</numerusform>
                <numerusform>%n صفًا يمكن قبولها.</numerusform>
                <numerusform>%n صف يمكن قبولها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot: correct them in the sheet and read it again.</source>
            <translation>
                <numerusform>لا صف مرفوض.</numerusform>
                <numerusform>صف واحد لا يُقبل: صححه في الجدول واقرأه من جديد.</numerusform>
                <numerusform>صفان لا يُقبلان: صححهما في الجدول واقرأه من جديد.</numerusform>
                <numerusform>%n صفوف لا تُقبل: صححها في الجدول واقرأه من جديد.</numerusform>
                <numerusform>%n صفًا لا تُقبل: صححها في الجدول واقرأه من جديد.</numerusform>
                <numerusform>%n صف لا تُقبل: صححها في الجدول واقرأه من جديد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows that were taken are recognised then, as long as they are not changed.</source>
            <translation>تُعرف عندئذ الصفوف التي قُبلت ما دامت لم تتغير.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are here already.</source>
            <translation>
                <numerusform>لا صف موجود هنا من قبل.</numerusform>
                <numerusform>صف واحد موجود هنا من قبل.</numerusform>
                <numerusform>صفان موجودان هنا من قبل.</numerusform>
                <numerusform>%n صفوف موجودة هنا من قبل.</numerusform>
                <numerusform>%n صفًا موجودة هنا من قبل.</numerusform>
                <numerusform>%n صف موجودة هنا من قبل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns that are not kept: {columns}.</source>
            <translation>أعمدة لا تُحفظ: {columns}.</translation>
        </message>
        <message numerus="yes">
            <source>Open %n case(s)</source>
            <translation>
                <numerusform>لا حالات لفتحها</numerusform>
                <numerusform>فتح حالة واحدة</numerusform>
                <numerusform>فتح حالتين</numerusform>
                <numerusform>فتح %n حالات</numerusform>
                <numerusform>فتح %n حالة</numerusform>
                <numerusform>فتح %n حالة</numerusform>
            </translation>
        </message>
        <message>
            <source>Every row is accounted for: {taken} taken, {bad} not.</source>
            <translation>كل صف محسوب: قُبل {taken} ولم يُقبل {bad}.</translation>
        </message>
        <message>
            <source>Nobody is contacted before the welcome talk.</source>
            <translation>لا يُتصل بأحد قبل حديث الترحيب.</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) may be one person.</source>
            <translation>
                <numerusform>لا زوج قد يكون شخصًا واحدًا.</numerusform>
                <numerusform>زوج واحد قد يكون شخصًا واحدًا.</numerusform>
                <numerusform>زوجان قد يكون كل منهما شخصًا واحدًا.</numerusform>
                <numerusform>%n أزواج قد يكون كل منها شخصًا واحدًا.</numerusform>
                <numerusform>%n زوجًا قد يكون كل منها شخصًا واحدًا.</numerusform>
                <numerusform>%n زوج قد يكون كل منها شخصًا واحدًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>مواليد {year}</translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>الصف {number}</translation>
        </message>
    </context>
    <context>
        <name>AskersCard</name>
        <message>
            <source>From a stick</source>
            <translation>من ذاكرة USB</translation>
        </message>
        <message>
            <source>From the server</source>
            <translation>من الخادم</translation>
        </message>
        <message>
            <source>Put the pack on a stick</source>
            <translation>ضع الحزمة على ذاكرة USB</translation>
        </message>
        <message>
            <source>Who asks to join</source>
            <translation>من يطلب الانضمام</translation>
        </message>
        <message>
            <source>Let them read their six words to you; read these to them:</source>
            <translation>ليقرأ لك كلماته الست؛ واقرأ له هذه:</translation>
        </message>
        <message>
            <source>More requests are here than are shown. Let each bring theirs alone on an empty stick.</source>
            <translation>الطلبات هنا أكثر مما يظهر. ليحضر كل واحد طلبه وحده على ذاكرة فارغة.</translation>
        </message>
        <message>
            <source>Some requests here were answered before: put the pack on the stick for them.</source>
            <translation>بعض الطلبات هنا أُجيب عنها من قبل: ضع الحزمة على الذاكرة لأصحابها.</translation>
        </message>
        <message>
            <source>A request here is of a key that was withdrawn. Its owner makes a new place on the laptop and asks anew.</source>
            <translation>أحد الطلبات هنا من مفتاح سُحب. ينشئ صاحبه مكانًا جديدًا على الحاسوب ويطلب من جديد.</translation>
        </message>
        <message>
            <source>No request is here.</source>
            <translation>لا طلب هنا.</translation>
        </message>
        <message>
            <source>{name} ({role}), since {day}</source>
            <translation>{name} ({role})، منذ {day}</translation>
        </message>
        <message>
            <source>Somebody of this name is in the programme</source>
            <translation>يوجد في البرنامج شخص بهذا الاسم</translation>
        </message>
        <message>
            <source>{who}. If this is somebody else, give them a name that tells the two apart. If it is the same person on another laptop, withdraw the old key as well when nobody works with it any more.</source>
            <translation>{who}. إن كان هذا شخصًا آخر فأعطه اسمًا يميز بينهما. وإن كان الشخص نفسه على حاسوب آخر فاسحب المفتاح القديم أيضًا متى لم يعد أحد يعمل به.</translation>
        </message>
        <message>
            <source>Let in under this name</source>
            <translation>إدخاله بهذا الاسم</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>تغيير الاسم</translation>
        </message>
        <message>
            <source>Let {name} read?</source>
            <translation>هل يُسمح لـ{name} بالقراءة؟</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>إدخال</translation>
        </message>
        <message>
            <source>They read what coordinators opened and decided, and no record.</source>
            <translation>يقرأ ما فتحه المنسّقون وقرروه، ولا يقرأ سجلًا.</translation>
        </message>
        <message>
            <source>The area {area} begins with them. They read nothing of yours, and you nothing of theirs.</source>
            <translation>تبدأ المنطقة {area} به. لا يقرأ شيئًا مما عندك، ولا أنت مما عنده.</translation>
        </message>
        <message>
            <source>They read this alone, also of what was sealed before: {classes}. Nothing else opens for them.</source>
            <translation>لا يقرأ إلا هذا، ومنه ما خُتم من قبل: {classes}. ولا ينفتح له شيء آخر.</translation>
        </message>
        <message>
            <source>From now on they read what is sealed, and all that was sealed before.</source>
            <translation>من الآن يقرأ ما يُختم، وكل ما خُتم من قبل.</translation>
        </message>
        <message>
            <source>The server did not answer. Do not type recovery sheets on another laptop before this one was connected: two lists of keys would contradict each other, and some people could not work together any more.</source>
            <translation>لم يُجب الخادم. لا تكتب أوراق الاسترداد على حاسوب محمول آخر قبل أن يتصل هذا الحاسوب: وإلا تعارضت قائمتان للمفاتيح، ولم يعد بعض الأشخاص قادرين على العمل معًا.</translation>
        </message>
        <message>
            <source>{name} is in. Put the pack on a stick, or connect: then they can take the list.</source>
            <translation>دخل {name}. ضع الحزمة على ذاكرة USB أو اتصل: عندئذ يأخذ القائمة.</translation>
        </message>
        <message>
            <source>The pack is on the stick. It serves all whom you let in and who sent nothing yet.</source>
            <translation>الحزمة على الذاكرة. تصلح لكل من سمحت بدخوله ولم يرسل شيئًا بعد.</translation>
        </message>
    </context>
    <context>
        <name>AskingRow</name>
        <message>
            <source>What they are called here</source>
            <translation>الاسم المستعمل هنا</translation>
        </message>
        <message>
            <source>The six words that they read to you</source>
            <translation>الكلمات الست التي قرؤوها لك</translation>
        </message>
        <message>
            <source>Field worker</source>
            <translation>عامل ميداني</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <translation>أخصائي نفسي</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>معلم</translation>
        </message>
        <message>
            <source>Family links</source>
            <translation>الروابط الأسرية</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>منسّق</translation>
        </message>
        <message>
            <source>Data protection</source>
            <translation>حماية البيانات</translation>
        </message>
        <message>
            <source>This takes two recovery sheets.</source>
            <translation>يلزم لهذا ورقتان من أوراق الاسترداد.</translation>
        </message>
        <message>
            <source>A new area of their own: its name. Empty: an area of yours</source>
            <translation>منطقة جديدة خاصة به: اسمها. إن تُرك فارغًا: منطقة من مناطقك</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>إدخال</translation>
        </message>
        <message>
            <source>Request {number}</source>
            <translation>الطلب {number}</translation>
        </message>
        <message>
            <source>Joins as: {role}</source>
            <translation>ينضم بصفة: {role}</translation>
        </message>
        <message>
            <source>What they write down</source>
            <translation>ما الذي يدوّنه</translation>
        </message>
        <message>
            <source>What they read</source>
            <translation>ما الذي يقرؤه</translation>
        </message>
        <message>
            <source>Of a case they get the person, services and the plan; no relations.</source>
            <translation>يصلهم من الحالة الشخص والخدمات والخطة، دون القرابة.</translation>
        </message>
        <message>
            <source>Of a case they get name, code, language and learning; nothing else.</source>
            <translation>يصلهم من الحالة الاسم والرمز واللغة والتعلم، ولا شيء غيرها.</translation>
        </message>
        <message>
            <source>Of a case they get the person, relations with their proof, and services.</source>
            <translation>يصلهم من الحالة الشخص والقرابة بإثباتها والخدمات.</translation>
        </message>
        <message>
            <source>Type what they are called, and the six words as they read them to you.</source>
            <translation>اكتب اسم هذا الشخص، والكلمات الست كما يقرؤها لك.</translation>
        </message>
        <message>
            <source>In the area: {area}</source>
            <translation>في المنطقة: {area}</translation>
        </message>
        <message>
            <source>Area {number} (its name has not come yet)</source>
            <translation>المنطقة {number} (لم يصل اسمها بعد)</translation>
        </message>
    </context>
    <context>
        <name>AssignDialog</name>
        <message>
            <source>Leave it as it is</source>
            <translation>إبقاؤه كما هو</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>تسليم</translation>
        </message>
        <message>
            <source>Who works with them from now on</source>
            <translation>من يعمل معهم من الآن</translation>
        </message>
        <message>
            <source>New place, if it changes</source>
            <translation>المكان الجديد إن تغيّر</translation>
        </message>
        <message>
            <source>Nobody of this area is in yet: let them in under Team.</source>
            <translation>لا أحد من هذه المنطقة هنا بعد: أدخله من «الفريق».</translation>
        </message>
        <message numerus="yes">
            <source>Who takes over the %n case(s) of {name}?</source>
            <translation>
                <numerusform>لا حالات لدى {name}</numerusform>
                <numerusform>من يتولّى حالة {name} الواحدة؟</numerusform>
                <numerusform>من يتولّى حالتَي {name}؟</numerusform>
                <numerusform>من يتولّى %n حالات لدى {name}؟</numerusform>
                <numerusform>من يتولّى %n حالة لدى {name}؟</numerusform>
                <numerusform>من يتولّى %n حالة لدى {name}؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Who works with {name} from now on?</source>
            <translation>من يعمل مع {name} من الآن؟</translation>
        </message>
        <message numerus="yes">
            <source>Who works with these %n people from now on?</source>
            <translation>
                <numerusform>لم يُختر أحد</numerusform>
                <numerusform>من يعمل مع هذا الشخص من الآن؟</numerusform>
                <numerusform>من يعمل مع هذين الشخصين من الآن؟</numerusform>
                <numerusform>من يعمل مع هؤلاء الأشخاص من الآن؟ عددهم %n</numerusform>
                <numerusform>من يعمل مع هؤلاء الأشخاص من الآن؟ عددهم %n</numerusform>
                <numerusform>من يعمل مع هؤلاء الأشخاص من الآن؟ عددهم %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Also those who live in the same home: {names}</source>
            <translation>ومعهم من يسكن البيت نفسه: {names}</translation>
        </message>
        <message>
            <source>So it is already: choose somebody else, or a new place.</source>
            <translation>هو كذلك الآن: اختر شخصًا آخر أو مكانًا جديدًا.</translation>
        </message>
        <message>
            <source>Goes to nobody, because they took back what they had agreed to: {names}. Ask them first, and write down what they say.</source>
            <translation>لا يُسلَّم لأحد لأن الموافقة سُحبت: {names}. اسأل أولًا واكتب ما يُقال.</translation>
        </message>
        <message>
            <source>Goes to nobody, because it is kept and not used: {names}. If they agree, lift that on their page first, under “What was agreed”.</source>
            <translation>لا يُسلَّم لأحد لأنه يُحفظ ولا يُستخدم: {names}. إن وافق الشخص فارفع ذلك في صفحته أولًا، تحت «ما تمت الموافقة عليه».</translation>
        </message>
        <message>
            <source>The school must not be told, and one of those chosen is a teacher: {names}. Choose others.</source>
            <translation>لا يجوز إخبار المدرسة، وأحد المختارين معلم: {names}. اختر غيره.</translation>
        </message>
        <message>
            <source>Closed: goes to nobody, coordinators keep it: {names}.</source>
            <translation>مغلقة: لا تُسلَّم لأحد ويحفظها المنسّقون: {names}.</translation>
        </message>
        <message>
            <source>The case goes along as far as the role sees it. Agreed to: {scopes}.</source>
            <translation>تُسلَّم الحالة بقدر ما يراه الدور. الموافقة على: {scopes}.</translation>
        </message>
        <message>
            <source>The case goes along as far as the role sees it: {names}.</source>
            <translation>تُسلَّم الحالة بقدر ما يراه الدور: {names}.</translation>
        </message>
        <message>
            <source>Nobody agreed to anything yet; only what a welcome talk needs goes along: {names}.</source>
            <translation>لم تُعطَ أي موافقة بعد، فلا يُسلَّم إلا ما يلزم حديث الترحيب: {names}.</translation>
        </message>
        <message>
            <source>Did not agree to be contacted again, so no follow-up is planned: {names}.</source>
            <translation>لا موافقة على معاودة الاتصال، فلا متابعة مخططة: {names}.</translation>
        </message>
        <message>
            <source>{name}: nothing is told to: {who}. Who gets the case reads that, too.</source>
            <translation>{name}: لا يُقال شيء لـ: {who}. ومن يستلم الحالة يقرأ ذلك أيضًا.</translation>
        </message>
    </context>
    <context>
        <name>Attached</name>
        <message>
            <source>Files cannot be kept with a draft yet.</source>
            <translation>لا يمكن بعد حفظ ملفات مع المسودة.</translation>
        </message>
    </context>
    <context>
        <name>BasisDialog</name>
        <message>
            <source>What does the work with {name} rest on?</source>
            <translation>على ماذا يقوم العمل مع {name}؟</translation>
        </message>
        <message>
            <source>Use nothing until then</source>
            <translation>لا تستعمل شيئًا حتى ذلك</translation>
        </message>
        <message>
            <source>It rests on this</source>
            <translation>يقوم على هذا</translation>
        </message>
        <message>
            <source>It is about: {scopes}. The worker wrote: {basis}.</source>
            <translation>يتعلق الأمر بـ: {scopes}. كتب العامل: {basis}.</translation>
        </message>
        <message>
            <source>Your name stands under it. Whatever was refused stays refused, and the person can take it back at any time.</source>
            <translation>اسمك مكتوب تحته. ما رُفض يبقى مرفوضًا، ويستطيع الشخص أن يسحبه في أي وقت.</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>على ماذا يقوم</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>last</source>
            <translation>الأخير</translation>
        </message>
        <message>
            <source>Undo row</source>
            <translation>تراجع عن الصف</translation>
        </message>
        <message>
            <source>Whole row</source>
            <translation>الصف كله خطأ</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>القسم التالي</translation>
        </message>
    </context>
    <context>
        <name>Button</name>
        <message>
            <source>chosen</source>
            <translation>مختار</translation>
        </message>
    </context>
    <context>
        <name>Cases</name>
        <message>
            <source>Support</source>
            <translation>الدعم</translation>
        </message>
        <message>
            <source>To be contacted again</source>
            <translation>معاودة الاتصال</translation>
        </message>
        <message>
            <source>Told to other services</source>
            <translation>إخبار جهات أخرى</translation>
        </message>
        <message>
            <source>Looking for relatives</source>
            <translation>البحث عن الأقارب</translation>
        </message>
        <message>
            <source>Referral to a laboratory</source>
            <translation>الإحالة إلى مختبر</translation>
        </message>
        <message>
            <source>Counted without a name</source>
            <translation>العدّ بلا اسم</translation>
        </message>
        <message>
            <source>A photo</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>لم يُسأل</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>whether they are of age was not asked</source>
            <translation>لم يُسأل إن كان قد بلغ سن الرشد</translation>
        </message>
        <message>
            <source>the carer was not asked</source>
            <translation>لم يُسأل من يرعى الطفل</translation>
        </message>
        <message>
            <source>the child was not asked</source>
            <translation>لم يُسأل الطفل</translation>
        </message>
        <message>
            <source>a coordinator has to agree</source>
            <translation>يجب أن يوافق منسق</translation>
        </message>
        <message>
            <source>which text was read is missing</source>
            <translation>لم يُذكر أي نص قُرئ</translation>
        </message>
        <message>
            <source>a coordinator has to look</source>
            <translation>يجب أن ينظر منسق</translation>
        </message>
        <message>
            <source>kept, not used</source>
            <translation>يُحفظ ولا يُستخدم</translation>
        </message>
        <message>
            <source>Welcome talk</source>
            <translation>حديث الترحيب</translation>
        </message>
        <message>
            <source>Follow-up: {wave}</source>
            <translation>متابعة: {wave}</translation>
        </message>
        <message>
            <source>Ask about a service</source>
            <translation>السؤال عن خدمة</translation>
        </message>
        <message>
            <source>Look at the plan again</source>
            <translation>مراجعة الخطة</translation>
        </message>
        <message>
            <source>Ask how school goes</source>
            <translation>السؤال عن سير الدراسة</translation>
        </message>
        <message>
            <source>Meet again, as agreed</source>
            <translation>لقاء جديد كما اتُّفق عليه</translation>
        </message>
        <message>
            <source>Ask for consent again</source>
            <translation>طلب الموافقة من جديد</translation>
        </message>
        <message>
            <source>Kept long enough: erase, or keep with a reason</source>
            <translation>حُفظ مدة كافية: امحُه أو احفظه بسبب</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>من {first} إلى {last}</translation>
        </message>
        <message>
            <source>needed: {when}</source>
            <translation>مطلوبة: {when}</translation>
        </message>
        <message>
            <source>planned for {day}</source>
            <translation>كان مقررًا في {day}</translation>
        </message>
        <message>
            <source>was due {day}</source>
            <translation>كان موعده {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>غدًا</translation>
        </message>
        <message>
            <source>Open again: they were reached after it was closed.</source>
            <translation>مفتوحة من جديد: تم الوصول إليهم بعد إغلاقها.</translation>
        </message>
        <message>
            <source>Closed: {reason}.</source>
            <translation>مغلقة: {reason}.</translation>
        </message>
        <message>
            <source>Contact lost: three tries on two ways within 60 days. It is open again once they are reached.</source>
            <translation>تعذّر الوصول إلى الشخص: ثلاث محاولات بطريقتين خلال 60 يومًا. تُفتح الحالة من جديد فور الوصول إليه.</translation>
        </message>
        <message>
            <source>Paused.</source>
            <translation>متوقفة مؤقتًا.</translation>
        </message>
        <message>
            <source>until now: {answer}</source>
            <translation>حتى الآن: {answer}</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>Or choose what holds</source>
            <translation>أو اختر الصحيح</translation>
        </message>
    </context>
    <context>
        <name>CloseDialog</name>
        <message>
            <source>Close the case of {name}?</source>
            <translation>إغلاق حالة {name}؟</translation>
        </message>
        <message>
            <source>Leave the case open</source>
            <translation>إبقاء الحالة مفتوحة</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>إغلاق الحالة</translation>
        </message>
        <message>
            <source>Brothers, sisters and relatives go on: only this case ends. It can be opened again.</source>
            <translation>العمل مع الإخوة والأخوات والأقارب مستمر: تنتهي هذه الحالة وحدها. ويمكن فتحها من جديد.</translation>
        </message>
        <message>
            <source>Your coordinator agrees before it counts.</source>
            <translation>لا يسري قبل موافقة المنسق.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>What does {name} agree to?</source>
            <translation>ما الذي تشمله موافقة {name}؟</translation>
        </message>
        <message>
            <source>Leave consent as it is</source>
            <translation>إبقاء الموافقة كما هي</translation>
        </message>
        <message>
            <source>Keep what was said</source>
            <translation>حفظ ما قيل</translation>
        </message>
        <message>
            <source>Everything is taken back</source>
            <translation>سحب كل شيء</translation>
        </message>
        <message>
            <source>Work with it again</source>
            <translation>العمل به من جديد</translation>
        </message>
        <message>
            <source>Restrict: keep it, use nothing</source>
            <translation>تقييد: حفظ دون استخدام</translation>
        </message>
        <message>
            <source>Who says it</source>
            <translation>من يقول ذلك</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>لا ينطبق</translation>
        </message>
        <message>
            <source>A child says so, too</source>
            <translation>الطفل موافق أيضًا</translation>
        </message>
        <message>
            <source>How</source>
            <translation>كيف</translation>
        </message>
        <message>
            <source>Who was the witness</source>
            <translation>من كان الشاهد</translation>
        </message>
        <message>
            <source>In which language</source>
            <translation>بأي لغة</translation>
        </message>
        <message>
            <source>Which text was read, with its version</source>
            <translation>أي نص قُرئ، مع إصداره</translation>
        </message>
        <message>
            <source>Consent alone</source>
            <translation>الموافقة وحدها</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>على ماذا يقوم</translation>
        </message>
        <message>
            <source>Who must not be told</source>
            <translation>من يجب ألا يُخبر</translation>
        </message>
        <message>
            <source>Which services may be told</source>
            <translation>أي جهات يجوز إخبارها</translation>
        </message>
        <message>
            <source>Other services that may be told: names with commas between</source>
            <translation>جهات أخرى يجوز إخبارها: أسماؤها وبينها فواصل</translation>
        </message>
        <message>
            <source>Which services may be told: names with commas between</source>
            <translation>أي جهات يجوز إخبارها: أسماؤها وبينها فواصل</translation>
        </message>
        <message>
            <source>It counts when a coordinator agrees to it.</source>
            <translation>يسري حين يوافق عليه منسّق.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) still to be given.</source>
            <translation>
                <numerusform>لم يبقَ جواب.</numerusform>
                <numerusform>بقي جواب واحد.</numerusform>
                <numerusform>بقي جوابان.</numerusform>
                <numerusform>بقيت %n أجوبة.</numerusform>
                <numerusform>بقي %n جوابًا.</numerusform>
                <numerusform>بقي %n جواب.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConsentFirstDialog</name>
        <message>
            <source>Consent comes first</source>
            <translation>الموافقة أولًا</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Begin the consent talk ({form})</source>
            <translation>ابدأ الحديث عن الموافقة ({form})</translation>
        </message>
    </context>
    <context>
        <name>CorrectDialog</name>
        <message>
            <source>What is to be put right about {name}?</source>
            <translation>ما الذي يجب تصحيحه عن {name}؟</translation>
        </message>
        <message>
            <source>Correct nothing</source>
            <translation>لا تصحّح شيئًا</translation>
        </message>
        <message>
            <source>Put it right</source>
            <translation>صحّحه</translation>
        </message>
        <message>
            <source>Ask the person how it is right. It holds at once, your name stands under it, and what stood before stays in the history. Services, plans and relations are put right in the form that they were written with.</source>
            <translation>اسأل الشخص عن الصواب. يسري ذلك فورًا، واسمك مكتوب تحته، وما كان قبله يبقى في السجل. أما الخدمات والخطط والقرابات فتُصحَّح في الاستمارة التي كُتبت بها.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to put right.</source>
            <translation>
                <numerusform>لا شيء للتصحيح.</numerusform>
                <numerusform>شيء واحد للتصحيح.</numerusform>
                <numerusform>شيئان للتصحيح.</numerusform>
                <numerusform>%n أشياء للتصحيح.</numerusform>
                <numerusform>%n شيئًا للتصحيح.</numerusform>
                <numerusform>%n شيء للتصحيح.</numerusform>
            </translation>
        </message>
        <message>
            <source>A given name is needed.</source>
            <translation>الاسم مطلوب.</translation>
        </message>
        <message>
            <source>Write the year of birth with four digits, or leave it empty.</source>
            <translation>اكتب سنة الميلاد بأربعة أرقام، أو اتركها فارغة.</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>%n questions left</source>
            <translation>
                <numerusform>لم يبق سؤال</numerusform>
                <numerusform>بقي سؤال واحد</numerusform>
                <numerusform>بقي سؤالان</numerusform>
                <numerusform>بقيت %n أسئلة</numerusform>
                <numerusform>بقي %n سؤالًا</numerusform>
                <numerusform>بقي %n سؤال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>لا شيء للمراجعة</numerusform>
                <numerusform>موضع واحد للمراجعة</numerusform>
                <numerusform>موضعان للمراجعة</numerusform>
                <numerusform>%n مواضع للمراجعة</numerusform>
                <numerusform>%n موضعًا للمراجعة</numerusform>
                <numerusform>%n موضع للمراجعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n asked</source>
            <translation>
                <numerusform>لا أسئلة عنها</numerusform>
                <numerusform>سؤال واحد عنها</numerusform>
                <numerusform>سؤالان عنها</numerusform>
                <numerusform>%n أسئلة عنها</numerusform>
                <numerusform>%n سؤالًا عنها</numerusform>
                <numerusform>%n سؤال عنها</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateEntry</name>
        <message>
            <source>day</source>
            <translation>يوم</translation>
        </message>
        <message>
            <source>month</source>
            <translation>شهر</translation>
        </message>
        <message>
            <source>year</source>
            <translation>سنة</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>ساعة</translation>
        </message>
        <message>
            <source>minute</source>
            <translation>دقيقة</translation>
        </message>
        <message>
            <source>Please give the hour as 0 to 23 and the minute as 0 to 59.</source>
            <translation>اكتب الساعة من 0 إلى 23 والدقيقة من 0 إلى 59.</translation>
        </message>
        <message>
            <source>Please give the year too; day and month may stay empty.</source>
            <translation>اكتب السنة أيضًا؛ يمكن ترك اليوم والشهر فارغين.</translation>
        </message>
        <message>
            <source>Please give the month too, or leave the day empty.</source>
            <translation>اكتب الشهر أيضًا، أو اترك اليوم فارغًا.</translation>
        </message>
        <message>
            <source>There is no such day in this month.</source>
            <translation>لا يوجد هذا اليوم في هذا الشهر.</translation>
        </message>
        <message>
            <source>Please give the year in four digits.</source>
            <translation>اكتب السنة بأربعة أرقام.</translation>
        </message>
        <message>
            <source>Please give the month as its name or as 1 to 12.</source>
            <translation>اكتب الشهر باسمه أو من 1 إلى 12.</translation>
        </message>
    </context>
    <context>
        <name>DeclinedPage</name>
        <message>
            <source>Thank you. Nothing will be kept.</source>
            <translation>شكرًا. لن يُحفظ شيء.</translation>
        </message>
        <message>
            <source>No answer and no name of this talk stays here. Only the month&apos;s count goes up by one.</source>
            <translation>لا تبقى هنا أي إجابة من هذا الحديث ولا أي اسم. يزيد عدد الشهر واحدًا فقط.</translation>
        </message>
        <message>
            <source>End and keep nothing</source>
            <translation>إنهاء دون حفظ شيء</translation>
        </message>
        <message>
            <source>Thank you. We stop here.</source>
            <translation>شكرًا. نتوقف هنا.</translation>
        </message>
        <message>
            <source>What was changed now is not kept. The record that was finished before stays here and where it was sent. A coordinator is told that consent was taken back, and decides what becomes of it.</source>
            <translation>ما تغيّر الآن لا يُحفظ. السجل الذي أُنهي من قبل يبقى هنا وحيث أُرسل. يُبلَّغ منسّق بأن الموافقة سُحبت، وهو يقرر مصيره.</translation>
        </message>
        <message>
            <source>End and tell the coordinator</source>
            <translation>إنهاء وإبلاغ المنسّق</translation>
        </message>
        <message>
            <source>That was a slip: go back</source>
            <translation>كانت زلة: رجوع</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Carer</source>
            <translation>من يرعاه</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>قريب</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>البيت</translation>
        </message>
        <message>
            <source>Number of the home</source>
            <translation>رقم البيت</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Next follow-up</source>
            <translation>المتابعة القادمة</translation>
        </message>
        <message>
            <source>Somebody whose case is not on this laptop</source>
            <translation>شخص لا يوجد ملفه على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Written before its author knew that somebody else has this case.</source>
            <translation>كُتب قبل أن يعلم كاتبه أن الحالة صارت لغيره.</translation>
        </message>
        <message>
            <source>Written by somebody whose case it is not.</source>
            <translation>كتبه من ليست الحالة له.</translation>
        </message>
        <message>
            <source>Written by somebody who does not write this.</source>
            <translation>كتبه من لا يكتب هذا.</translation>
        </message>
        <message>
            <source>Said by a coordinator, and what it stands on is not verified on the person&apos;s page.</source>
            <translation>قاله منسّق، وما يقوم عليه غير مؤكَّد في صفحة الشخص.</translation>
        </message>
        <message>
            <source>A service was told, and no agreement stands. If the person agreed, write that down on their page: then it counts. If not, keep what stands now.</source>
            <translation>أُخبرت جهة دون موافقة قائمة. إن كان الشخص قد وافق فاكتب ذلك في صفحته فيُحتسب. وإن لم يوافق فأبقِ ما هو قائم الآن.</translation>
        </message>
        <message>
            <source>It counts when a coordinator agrees.</source>
            <translation>يسري عندما يوافق منسق.</translation>
        </message>
        <message>
            <source>A home where nobody is written down</source>
            <translation>بيت لم يُدوَّن فيه أحد</translation>
        </message>
        <message>
            <source>Home of {names} and {count} more</source>
            <translation>بيت {names}، ومعهم {count} أيضًا</translation>
        </message>
        <message>
            <source>Home of {names}</source>
            <translation>بيت {names}</translation>
        </message>
        <message>
            <source>A home that is not on this laptop</source>
            <translation>بيت غير موجود على هذا الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>DeskPlace</name>
        <message>
            <source>To settle</source>
            <translation>للحسم</translation>
        </message>
        <message>
            <source>Nothing waits for your decision.</source>
            <translation>لا شيء ينتظر قرارك.</translation>
        </message>
        <message>
            <source>Choose what to settle.</source>
            <translation>اختر ما يجب حسمه.</translation>
        </message>
        <message>
            <source>A home</source>
            <translation>بيت</translation>
        </message>
        <message numerus="yes">
            <source>%n to settle</source>
            <translation>
                <numerusform>لا شيء للحسم</numerusform>
                <numerusform>واحد للحسم</numerusform>
                <numerusform>اثنان للحسم</numerusform>
                <numerusform>%n للحسم</numerusform>
                <numerusform>%n للحسم</numerusform>
                <numerusform>%n للحسم</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the first one</source>
            <translation>افتح الأول</translation>
        </message>
        <message>
            <source>Taken.</source>
            <translation>اعتُمد.</translation>
        </message>
        <message>
            <source>It stays as it was.</source>
            <translation>يبقى كما كان.</translation>
        </message>
        <message>
            <source>Everything here is settled.</source>
            <translation>حُسم كل شيء هنا.</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} و{second}</translation>
        </message>
        <message>
            <source>one person?</source>
            <translation>شخص واحد؟</translation>
        </message>
        <message>
            <source>Is this one person?</source>
            <translation>هل هذا شخص واحد؟</translation>
        </message>
        <message>
            <source>They are shown as one. Nothing of either is lost.</source>
            <translation>يُعرضان كشخص واحد. ولا يضيع شيء من أيهما.</translation>
        </message>
        <message>
            <source>They are two people.</source>
            <translation>هما شخصان.</translation>
        </message>
        <message>
            <source>Open their page</source>
            <translation>فتح الصفحة</translation>
        </message>
        <message>
            <source>Settled.</source>
            <translation>حُسم.</translation>
        </message>
        <message>
            <source>Nobody is written down as carer now. Ask the workers: their next visit can say who it is.</source>
            <translation>لا أحد مدوَّن الآن على أنه من يرعاه. اسأل العاملين: يمكن أن تُعرف الإجابة في الزيارة القادمة.</translation>
        </message>
    </context>
    <context>
        <name>Dial</name>
        <message>
            <source>The time is over</source>
            <translation>انتهى الوقت</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds left</source>
            <translation>
                <numerusform>لم يبقَ شيء من الثواني</numerusform>
                <numerusform>بقيت ثانية واحدة</numerusform>
                <numerusform>بقيت ثانيتان</numerusform>
                <numerusform>بقيت %n ثوانٍ</numerusform>
                <numerusform>بقيت %n ثانية</numerusform>
                <numerusform>بقيت %n ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>time is over</source>
            <translation>انتهى الوقت</translation>
        </message>
        <message>
            <source>seconds left</source>
            <translation>ثانية متبقية</translation>
        </message>
    </context>
    <context>
        <name>DifferingCard</name>
        <message>
            <source>Said without knowing of each other. Which one is right?</source>
            <translation>قيل كل منهما دون علم بالآخر. أيهما الصحيح؟</translation>
        </message>
        <message>
            <source>None of them: ask the workers</source>
            <translation>لا أحد منهم: اسأل العاملين</translation>
        </message>
        <message numerus="yes">
            <source>%n people are said to look after this person. Who does?</source>
            <translation>
                <numerusform>لم يُذكر أحد يرعى هذا الشخص. من يرعاه؟</numerusform>
                <numerusform>ذُكر شخص واحد يرعى هذا الشخص. هل هو كذلك؟</numerusform>
                <numerusform>ذُكر شخصان يرعيان هذا الشخص. من يرعاه منهما؟</numerusform>
                <numerusform>ذُكر %n أشخاص يرعون هذا الشخص. من يرعاه منهم؟</numerusform>
                <numerusform>ذُكر %n شخصًا يرعون هذا الشخص. من يرعاه منهم؟</numerusform>
                <numerusform>ذُكر %n شخص يرعون هذا الشخص. من يرعاه منهم؟</numerusform>
            </translation>
        </message>
        <message>
            <source>This one</source>
            <translation>هذا صحيح</translation>
        </message>
        <message>
            <source>This one: {value}</source>
            <translation>هذا صحيح: {value}</translation>
        </message>
    </context>
    <context>
        <name>DirectoryPage</name>
        <message>
            <source>Back to the team</source>
            <translation>العودة إلى الفريق</translation>
        </message>
        <message>
            <source>Add one</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Choose a sheet</source>
            <translation>اختيار جدول</translation>
        </message>
        <message>
            <source>They reach all laptops of your area with the next round, and forms choose from them with no network. In a sheet row 1 holds the headings, each further row one entry. Needed: {needed}. Kept as well: {kept}. An entry that is here already is changed, not doubled.</source>
            <translation>تصل إلى جميع حواسيب منطقتك في الجولة التالية، وتختار منها النماذج بلا شبكة. في الجدول يحمل الصف الأول العناوين، وكل صف بعده مدخلًا واحدًا. المطلوب: {needed}. ويُحفظ أيضًا: {kept}. والمدخل الموجود هنا من قبل يُغيَّر ولا يتكرر.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Change: {name}</source>
            <translation>تغيير: {name}</translation>
        </message>
        <message>
            <source>Use it again</source>
            <translation>استخدامه من جديد</translation>
        </message>
        <message>
            <source>Stop using it</source>
            <translation>عدم استخدامه بعد الآن</translation>
        </message>
        <message>
            <source>not used any more</source>
            <translation>لم يعد مستخدمًا</translation>
        </message>
        <message>
            <source>It is kept. Laptops have it with their next round.</source>
            <translation>حُفظ. تحصل عليه الحواسيب في جولتها التالية.</translation>
        </message>
    </context>
    <context>
        <name>DoubtCard</name>
        <message>
            <source>Alike: {reasons}. Nobody is put together by the program.</source>
            <translation>وجه الشبه: {reasons}. البرنامج لا يدمج أحدًا من نفسه.</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>شخص واحد</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>شخصان</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>مواليد {year}</translation>
        </message>
        <message>
            <source>Open their page</source>
            <translation>فتح الصفحة</translation>
        </message>
        <message>
            <source>Open the page of {name}</source>
            <translation>فتح صفحة {name}</translation>
        </message>
        <message>
            <source>the same code</source>
            <translation>الرمز نفسه</translation>
        </message>
        <message>
            <source>the same name, perhaps in other letters</source>
            <translation>الاسم نفسه، ربما بحروف أخرى</translation>
        </message>
        <message>
            <source>one sound of the name differs</source>
            <translation>حرف واحد من الاسم مختلف</translation>
        </message>
        <message>
            <source>the year of birth fits</source>
            <translation>سنة الميلاد مطابقة</translation>
        </message>
        <message>
            <source>the mother&apos;s name fits</source>
            <translation>اسم الأم مطابق</translation>
        </message>
    </context>
    <context>
        <name>DraftLine</name>
        <message>
            <source>{answered} of {total} answered</source>
            <translation>أُجيب عن {answered} من {total}</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Continue: {person}, {form}</source>
            <translation>متابعة: {person}، {form}</translation>
        </message>
        <message>
            <source>No person yet</source>
            <translation>لا شخص بعد</translation>
        </message>
    </context>
    <context>
        <name>Drawing</name>
        <message>
            <source>Keep it</source>
            <translation>احتفظ به</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>ابدأ من جديد</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>اختر صورة</translation>
        </message>
    </context>
    <context>
        <name>DuePart</name>
        <message>
            <source>What is due</source>
            <translation>ما هو مستحق</translation>
        </message>
        <message>
            <source>Write down a try to reach them</source>
            <translation>تدوين محاولة وصول</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>لا شيء مستحق.</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>أُنجز</translation>
        </message>
        <message>
            <source>The plan was looked at: it is done</source>
            <translation>جرت مراجعة الخطة: أُنجزت</translation>
        </message>
    </context>
    <context>
        <name>DuePlace</name>
        <message>
            <source>What is due</source>
            <translation>ما هو مستحق</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>ابحث عن شخص</translation>
        </message>
        <message>
            <source>Sorted by date; on one day, by how soon a service is needed.</source>
            <translation>حسب التاريخ؛ وفي اليوم الواحد حسب مدى استعجال الخدمة.</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>المتابعة</translation>
        </message>
        <message numerus="yes">
            <source>%n more: the first ones first.</source>
            <translation>
                <numerusform>لا مزيد: الأقرب أولًا.</numerusform>
                <numerusform>وواحد آخر: الأقرب أولًا.</numerusform>
                <numerusform>واثنان آخران: الأقرب أولًا.</numerusform>
                <numerusform>و%n أخرى: الأقرب أولًا.</numerusform>
                <numerusform>و%n أخرى: الأقرب أولًا.</numerusform>
                <numerusform>و%n أخرى: الأقرب أولًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>هذا الأسبوع</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>Contact lost</source>
            <translation>تعذّر الوصول إليهم</translation>
        </message>
        <message>
            <source>Nothing is due here.</source>
            <translation>لا شيء مستحق هنا.</translation>
        </message>
        <message>
            <source>Contact is lost with nobody.</source>
            <translation>لا أحد تعذّر الوصول إليه.</translation>
        </message>
    </context>
    <context>
        <name>DueRow</name>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Continue: {person}, {form}</source>
            <translation>متابعة: {person}، {form}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>ابدأ</translation>
        </message>
        <message>
            <source>Start: {person}, {form}</source>
            <translation>ابدأ: {person}، {form}</translation>
        </message>
        <message>
            <source>was due {day}</source>
            <translation>كان موعده {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>غدًا</translation>
        </message>
    </context>
    <context>
        <name>Empty</name>
        <message>
            <source>Check now</source>
            <translation>تحقق الآن</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Keep it</source>
            <translation>حفظه</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>عدم تغيير شيء</translation>
        </message>
        <message>
            <source>Of an organisation, never of a private person: no home address, no private number.</source>
            <translation>عن مؤسسة فقط، لا عن شخص بعينه: بلا عنوان منزل ولا رقم خاص.</translation>
        </message>
    </context>
    <context>
        <name>ErasingCard</name>
        <message>
            <source>Orders to erase</source>
            <translation>أوامر المحو</translation>
        </message>
        <message numerus="yes">
            <source>%n older order(s) are not shown.</source>
            <translation>
                <numerusform>كل الأوامر معروضة.</numerusform>
                <numerusform>أمر أقدم واحد غير معروض.</numerusform>
                <numerusform>أمران أقدمان غير معروضين.</numerusform>
                <numerusform>%n أوامر أقدم غير معروضة.</numerusform>
                <numerusform>%n أمرًا أقدم غير معروض.</numerusform>
                <numerusform>%n أمر أقدم غير معروض.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} asked to erase the records of %n person(s)</source>
            <translation>
                <numerusform>{by} طلب محو سجلات، بلا أشخاص</numerusform>
                <numerusform>{by} طلب محو سجلات شخص واحد</numerusform>
                <numerusform>{by} طلب محو سجلات شخصين</numerusform>
                <numerusform>{by} طلب محو سجلات %n أشخاص</numerusform>
                <numerusform>{by} طلب محو سجلات %n شخصًا</numerusform>
                <numerusform>{by} طلب محو سجلات %n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} asks to erase the records of %n person(s)</source>
            <translation>
                <numerusform>{by} يطلب محو سجلات، بلا أشخاص</numerusform>
                <numerusform>{by} يطلب محو سجلات شخص واحد</numerusform>
                <numerusform>{by} يطلب محو سجلات شخصين</numerusform>
                <numerusform>{by} يطلب محو سجلات %n أشخاص</numerusform>
                <numerusform>{by} يطلب محو سجلات %n شخصًا</numerusform>
                <numerusform>{by} يطلب محو سجلات %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>Carried out on the laptops of: {names}</source>
            <translation>نُفّذ على حواسيب: {names}</translation>
        </message>
        <message>
            <source>Waits for a second coordinator: nothing is erased before.</source>
            <translation>ينتظر منسّقًا ثانيًا: لا يُمحى شيء قبل ذلك.</translation>
        </message>
        <message>
            <source>{by} has left: the order does not count any more where it was not carried out. Give it again if it is right.</source>
            <translation>{by} لم يعد في الفريق: لا يُعتد بالأمر حيث لم يُنفَّذ. أصدره من جديد إن كان صحيحًا.</translation>
        </message>
        <message>
            <source>Give the order again</source>
            <translation>إصدار الأمر من جديد</translation>
        </message>
        <message>
            <source>Give the order again: {order}</source>
            <translation>إصدار الأمر من جديد: {order}</translation>
        </message>
        <message>
            <source>Take the order back</source>
            <translation>سحب الأمر</translation>
        </message>
        <message>
            <source>Take the order back: {order}</source>
            <translation>سحب الأمر: {order}</translation>
        </message>
        <message>
            <source>{by} took the order back on {when}.</source>
            <translation>سُحب الأمر في {when}. من سحبه: {by}.</translation>
        </message>
        <message>
            <source>Nothing is erased by it, also where somebody agrees later.</source>
            <translation>لا يُمحى به شيء، حتى إن وافق أحد لاحقًا.</translation>
        </message>
        <message>
            <source>These laptops had carried it out before: {names}.</source>
            <translation>كان قد نُفّذ قبل ذلك على حواسيب: {names}.</translation>
        </message>
        <message>
            <source>Give it again if it was right.</source>
            <translation>أصدره من جديد إن كان صحيحًا.</translation>
        </message>
        <message>
            <source>Take the order back?</source>
            <translation>هل يُسحب الأمر؟</translation>
        </message>
        <message>
            <source>Nobody carries it out from then on, also where somebody agrees later. Where it was carried out before this is heard, it stays so. All coordinators see that you took it back.</source>
            <translation>لا ينفّذه أحد منذ ذلك الحين، حتى إن وافق أحد لاحقًا. وحيث نُفّذ قبل العلم بذلك يبقى كما هو. ويرى جميع المنسّقين أنك سحبته.</translation>
        </message>
        <message>
            <source>Let it wait</source>
            <translation>دعه ينتظر</translation>
        </message>
        <message>
            <source>You took the order back. Nothing is erased by it.</source>
            <translation>لقد سحبت الأمر. لا يُمحى به شيء.</translation>
        </message>
        <message numerus="yes">
            <source>Erase the records of %n person(s)?</source>
            <translation>
                <numerusform>محو سجلات، بلا أشخاص؟</numerusform>
                <numerusform>محو سجلات شخص واحد؟</numerusform>
                <numerusform>محو سجلات شخصين؟</numerusform>
                <numerusform>محو سجلات %n أشخاص؟</numerusform>
                <numerusform>محو سجلات %n شخصًا؟</numerusform>
                <numerusform>محو سجلات %n شخص؟</numerusform>
            </translation>
        </message>
        <message>
            <source>You are the second person. The laptops erase the records already; with your word the server erases its sealed copies as well. Nobody brings them back. Call {by} first.</source>
            <translation>أنت الشخص الثاني. الحواسيب المحمولة تمحو هذه السجلات بالفعل؛ وبموافقتك يمحو الخادم نسخه المختومة أيضًا. لا أحد يستطيع استرجاعها. اتصل أولًا بـ{by}.</translation>
        </message>
        <message>
            <source>You are the second person. The laptops erase the records already. One that was away for weeks takes several orders for one large order, and waits: with your word it erases the records, too. Nobody brings them back. Call {by} first.</source>
            <translation>أنت الشخص الثاني. الحواسيب المحمولة تمحو هذه السجلات بالفعل. أما حاسوب غاب أسابيع فيعدّ عدة أوامر أمرًا واحدًا كبيرًا وينتظر: بموافقتك يمحو السجلات هو أيضًا. لا أحد يستطيع استرجاعها. اتصل أولًا بـ{by}.</translation>
        </message>
        <message>
            <source>Erase the records</source>
            <translation>محو السجلات</translation>
        </message>
        <message>
            <source>Erase nothing</source>
            <translation>عدم محو شيء</translation>
        </message>
        <message>
            <source>The order is of {day}. It was carried out on this laptop on {when}: the names went with the records. Ask {by} whom it is about.</source>
            <translation>تاريخ الأمر: {day}. نُفّذ على هذا الحاسوب في {when}، ومُحيت الأسماء مع السجلات. اسأل {by} عمّن يخصّهم.</translation>
        </message>
        <message>
            <source>None of these people are known on this laptop.</source>
            <translation>لا أحد من هؤلاء الأشخاص معروف على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Known here: {names}.</source>
            <translation>المعروفون هنا: {names}.</translation>
        </message>
        <message>
            <source>The others are not named here.</source>
            <translation>لا يُذكر الآخرون هنا.</translation>
        </message>
        <message>
            <source>You give the order of {by} in your own name. Laptops that have not erased the records do it then. Nobody brings them back. Of more than 20 people a day it waits for a second coordinator.</source>
            <translation>تصدر أمر {by} باسمك أنت. الحواسيب التي لم تمحُ السجلات تمحوها حينئذ. لا أحد يستطيع استرجاعها. إن زاد العدد على 20 شخصًا في اليوم ينتظر الأمر منسقًا ثانيًا.</translation>
        </message>
        <message>
            <source>The order was given again. Each laptop erases the records as soon as it hears of it.</source>
            <translation>صدر الأمر من جديد. يمحو كل حاسوب السجلات حالما يعلم به.</translation>
        </message>
        <message>
            <source>You agreed. Each laptop erases the records as soon as it hears of it.</source>
            <translation>لقد وافقت. يمحو كل حاسوب السجلات حالما يبلغه الخبر.</translation>
        </message>
        <message>
            <source>Not heard of yet: {names}</source>
            <translation>لم يصل خبر بعد من: {names}</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>إظهار الأقدم</translation>
        </message>
        <message>
            <source>Sealed copies stay on the server until a second coordinator agrees.</source>
            <translation>تبقى النسخ المختومة على الخادم حتى يوافق منسّق ثانٍ.</translation>
        </message>
        <message numerus="yes">
            <source>%n sealed batch(es) of it are still on the server.</source>
            <translation>
                <numerusform>لا توجد على الخادم حزم مختومة من هذه البيانات.</numerusform>
                <numerusform>لا تزال حزمة مختومة واحدة من هذه البيانات على الخادم.</numerusform>
                <numerusform>لا تزال حزمتان مختومتان من هذه البيانات على الخادم.</numerusform>
                <numerusform>لا تزال %n حزم مختومة من هذه البيانات على الخادم.</numerusform>
                <numerusform>لا تزال %n حزمة مختومة من هذه البيانات على الخادم.</numerusform>
                <numerusform>لا تزال %n حزمة مختومة من هذه البيانات على الخادم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read the order</source>
            <translation>قراءة الأمر</translation>
        </message>
        <message>
            <source>Read the order: {order}</source>
            <translation>قراءة الأمر: {order}</translation>
        </message>
        <message>
            <source>You are the second person. Everything that was recorded of them is erased on every laptop of the area. Nobody brings it back. Call {by} first.</source>
            <translation>أنت الشخص الثاني. يُمحى كل ما سُجّل عنهم من كل حاسوب في المنطقة، ولا أحد يعيده. اتصل أولًا بـ{by}.</translation>
        </message>
        <message>
            <source>You agreed. The server is told, once what else was in the same batches is sealed anew.</source>
            <translation>لقد وافقت. يُبلَّغ الخادم بعد أن يُختم من جديد ما كان معها في الحزم نفسها.</translation>
        </message>
    </context>
    <context>
        <name>Examination</name>
        <message>
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Whom to phone</source>
            <translation>بمن نتصل</translation>
        </message>
        <message>
            <source>Who may read its records</source>
            <translation>من يجوز له قراءة سجلاته</translation>
        </message>
        <message>
            <source>Reading the form …</source>
            <translation>تجري قراءة النموذج …</translation>
        </message>
        <message>
            <source>This form cannot be used yet. The forms in use were not touched.</source>
            <translation>لا يمكن استعمال هذا النموذج بعد. النماذج المستعملة لم تُمسّ.</translation>
        </message>
        <message numerus="yes">
            <source>It can be published; %n thing(s) in it will not work.</source>
            <translation>
                <numerusform>يمكن نشره؛ كل ما فيه يعمل.</numerusform>
                <numerusform>يمكن نشره؛ شيء واحد فيه لن يعمل.</numerusform>
                <numerusform>يمكن نشره؛ شيئان فيه لن يعملا.</numerusform>
                <numerusform>يمكن نشره؛ %n أشياء فيه لن تعمل.</numerusform>
                <numerusform>يمكن نشره؛ %n شيئًا فيه لن يعمل.</numerusform>
                <numerusform>يمكن نشره؛ %n شيء فيه لن يعمل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It can be published. Look once more at %n thing(s).</source>
            <translation>
                <numerusform>يمكن نشره. لا شيء يحتاج إلى نظرة أخرى (%n).</numerusform>
                <numerusform>يمكن نشره. انظر مرة أخرى في موضع واحد (%n).</numerusform>
                <numerusform>يمكن نشره. انظر مرة أخرى في موضعين (%n).</numerusform>
                <numerusform>يمكن نشره. انظر مرة أخرى في %n مواضع.</numerusform>
                <numerusform>يمكن نشره. انظر مرة أخرى في %n موضعًا.</numerusform>
                <numerusform>يمكن نشره. انظر مرة أخرى في %n موضع.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is wrong with this form.</source>
            <translation>لا خطأ في هذا النموذج.</translation>
        </message>
        <message>
            <source>Sheet {name}</source>
            <translation>الورقة {name}</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>الصف {number}</translation>
        </message>
        <message>
            <source>column {name}</source>
            <translation>العمود {name}</translation>
        </message>
    </context>
    <context>
        <name>FamilyPart</name>
        <message>
            <source>Home and relations</source>
            <translation>البيت والأقارب</translation>
        </message>
        <message>
            <source>who looks after the child</source>
            <translation>من يرعى الطفل</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>اسحبه</translation>
        </message>
        <message>
            <source>Have both parents died?</source>
            <translation>هل توفي الوالدان؟</translation>
        </message>
        <message>
            <source>Who looks after the child: {act}</source>
            <translation>من يرعى الطفل: {act}</translation>
        </message>
        <message>
            <source>Looked after by {name}</source>
            <translation>تحت رعاية {name}</translation>
        </message>
        <message>
            <source>Nobody is written down who looks after them. Ask at the next visit.</source>
            <translation>لم يُكتب من يرعى هذا الطفل. اسألوا في الزيارة القادمة.</translation>
        </message>
        <message>
            <source>lives in the same home</source>
            <translation>السكن في البيت نفسه</translation>
        </message>
        <message>
            <source>phone {number}</source>
            <translation>هاتف {number}</translation>
        </message>
        <message>
            <source>phoning</source>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>visiting</source>
            <translation>الزيارة</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>البيت</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>قريب</translation>
        </message>
        <message>
            <source>in contact: {answer}</source>
            <translation>على اتصال: {answer}</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>أكِّد</translation>
        </message>
        <message>
            <source>Verify the relation: {who}</source>
            <translation>أكِّد القرابة: {who}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open the page of {name}</source>
            <translation>فتح صفحة {name}</translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <source>Choose a file</source>
            <translation>اختر ملفًا</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>أخرجه</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>اختر صورة</translation>
        </message>
        <message>
            <source>Choose a sound file</source>
            <translation>اختر ملفًا صوتيًا</translation>
        </message>
        <message>
            <source>Choose a film</source>
            <translation>اختر فيلمًا</translation>
        </message>
        <message>
            <source>Kept ({kind})</source>
            <translation>محفوظ ({kind})</translation>
        </message>
        <message>
            <source>Place, time and device are taken out of the photo.</source>
            <translation>يُحذف من الصورة مكانها ووقتها وجهازها.</translation>
        </message>
        <message>
            <source>It is kept as it is, with what stands in it unseen: perhaps the place, the device, a name.</source>
            <translation>يُحفظ كما هو، مع ما فيه مما لا يُرى: ربما المكان والجهاز واسم.</translation>
        </message>
        <message>
            <source>Only out of photos that is taken.</source>
            <translation>لا يُحذف ذلك إلا من الصور.</translation>
        </message>
    </context>
    <context>
        <name>FileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>ابحث في:</translation>
        </message>
        <message>
            <source>Kind of files:</source>
            <translation>نوع الملفات:</translation>
        </message>
    </context>
    <context>
        <name>Filling</name>
        <message>
            <source>All questions answered</source>
            <translation>أُجيب عن كل الأسئلة</translation>
        </message>
        <message>
            <source>{n} of {all} answered</source>
            <translation>أُجيب عن {n} من {all}</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} من {all}</translation>
        </message>
        <message>
            <source>Saved {n} s ago</source>
            <translation>حُفظ قبل {n} ث</translation>
        </message>
        <message>
            <source>Saved {n} min ago</source>
            <translation>حُفظ قبل {n} د</translation>
        </message>
        <message>
            <source>Saved at {time}</source>
            <translation>حُفظ في {time}</translation>
        </message>
        <message>
            <source>Saved just now</source>
            <translation>حُفظ الآن</translation>
        </message>
        <message>
            <source>Part {n}</source>
            <translation>الجزء {n}</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Does not know</source>
            <translation>لا يعرف</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>لم يُسأل</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>لا ينطبق</translation>
        </message>
    </context>
    <context>
        <name>FillingPlace</name>
        <message>
            <source>The battery is at {n} %. Your answers are safe: each is kept at once. Plug in, or go on later.</source>
            <translation>شحن البطارية {n} %. إجاباتك محفوظة: كل إجابة تُحفظ فورًا. صِل الشاحن أو تابع لاحقًا.</translation>
        </message>
        <message>
            <source>That looked like a scanner: nothing was changed.</source>
            <translation>يبدو أن ذلك كان ماسحاً ضوئياً: لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>It is taken where a question asks for a code, and in lines of text.</source>
            <translation>يُقبل الرمز حيث يطلبه السؤال، وفي سطور النص.</translation>
        </message>
    </context>
    <context>
        <name>Flows</name>
        <message>
            <source>Discard this draft?</source>
            <translation>هل تُلغى هذه المسودة؟</translation>
        </message>
        <message>
            <source>Its answers go for good. Keeping it costs nothing.</source>
            <translation>تذهب إجاباتها نهائيًا. الاحتفاظ بها لا يكلف شيئًا.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>إلغاء المسودة</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>احتفظ به</translation>
        </message>
        <message>
            <source>This needs an answer or a quiet answer.</source>
            <translation>يلزم هنا جواب أو جواب صامت.</translation>
        </message>
        <message>
            <source>This needs an answer: without it the interview cannot be kept.</source>
            <translation>يلزم هنا جواب: بدونه لا يمكن حفظ المقابلة.</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>An answer is needed here.</source>
            <translation>يلزم هنا جواب.</translation>
        </message>
        <message>
            <source>The version in use stops where somebody says no; this one goes on.</source>
            <translation>الإصدار المستخدم يتوقف عندما يقول أحدهم «لا»؛ أما هذا فيستمر.</translation>
        </message>
        <message>
            <source>The version in use asks first whether others can listen; this one does not (R-33).</source>
            <translation>الإصدار المستخدم يسأل أولًا هل يستطيع آخرون السماع؛ أما هذا فلا يسأل (R-33).</translation>
        </message>
        <message>
            <source>The version in use opens the steps for safety after some answers; this one never does (R-29).</source>
            <translation>الإصدار المستخدم يفتح خطوات السلامة بعد بعض الأجوبة؛ أما هذا فلا يفتحها أبدًا (R-29).</translation>
        </message>
        <message>
            <source>The version in use sends some records first, as urgent; this one never does.</source>
            <translation>الإصدار المستخدم يرسل بعض السجلات أولًا بوصفها عاجلة؛ أما هذا فلا يفعل أبدًا.</translation>
        </message>
        <message>
            <source>If that is not meant, put the row with “{0}” under bind::fw:flag back.</source>
            <translation>إن لم يكن ذلك مقصودًا فأعد السطر الذي فيه «{0}» تحت bind::fw:flag.</translation>
        </message>
        <message>
            <source>The form saves how consent was given, and not what was agreed to: nothing of it would count.</source>
            <translation>يحفظ النموذج كيف أُعطيت الموافقة ولا يحفظ ما ووفق عليه: لن يُعتدّ بشيء منه.</translation>
        </message>
        <message>
            <source>The form saves consent without who gave it, the language or the words: it would not count.</source>
            <translation>يحفظ النموذج الموافقة دون من أعطاها أو اللغة أو النص: لن يُعتدّ بها.</translation>
        </message>
        <message>
            <source>Save these, too, in the column save_to: {0}. See the program&apos;s own Welcome.</source>
            <translation>احفظ هذه أيضًا في العمود save_to: {0}. انظر نموذج «Welcome» الخاص بالبرنامج.</translation>
        </message>
        <message>
            <source>There is no list “{0}”: the question would have nothing to choose from.</source>
            <translation>لا توجد قائمة «{0}»: لن يكون في السؤال ما يُختار منه.</translation>
        </message>
        <message>
            <source>Write {0}.</source>
            <translation>اكتب {0}.</translation>
        </message>
        <message>
            <source>A picture cannot be saved to a list that every laptop keeps (R-5).</source>
            <translation>لا يمكن حفظ صورة في قائمة يحتفظ بها كل حاسوب (R-5).</translation>
        </message>
        <message>
            <source>Keep it in the record: empty the cell under save_to.</source>
            <translation>أبقها في السجل: أفرغ الخلية تحت save_to.</translation>
        </message>
        <message>
            <source>A picture of a person is taken only with their word for it (R-5).</source>
            <translation>لا تُلتقط صورة لشخص إلا بموافقته على ذلك (R-5).</translation>
        </message>
        <message>
            <source>If people can be seen on it, ask it only where consent to photos was given.</source>
            <translation>إن كان يظهر فيها أشخاص فاسأل عنها فقط حيث أُعطيت الموافقة على الصور.</translation>
        </message>
        <message>
            <source>Cells of the sheet “{0}” that are empty in {1} and filled in another language: {2}.</source>
            <translation>خلايا في الورقة «{0}» فارغة بلغة {1} ومملوءة بلغة أخرى: {2}.</translation>
        </message>
        <message>
            <source>Write them there, beginning with this cell: else the talk goes on in another language.</source>
            <translation>اكتبها هناك بدءًا من هذه الخلية: وإلا استمر الحديث بلغة أخرى.</translation>
        </message>
        <message>
            <source>This answer is not allowed here.</source>
            <translation>هذا الجواب غير مسموح هنا.</translation>
        </message>
        <message>
            <source>Consent needs a clear answer: this question cannot be left quiet.</source>
            <translation>تحتاج الموافقة إلى جواب واضح: لا يمكن ترك هذا السؤال صامتًا.</translation>
        </message>
        <message>
            <source>Consent was not asked: an answer is needed here.</source>
            <translation>لم تُطلب الموافقة: يلزم هنا جواب.</translation>
        </message>
        <message>
            <source>All choices need a place in the order.</source>
            <translation>يجب أن يكون لكل الخيارات مكان في الترتيب.</translation>
        </message>
        <message>
            <source>This must lie between {0} and {1}.</source>
            <translation>يجب أن يكون بين {0} و{1}.</translation>
        </message>
        <message>
            <source>{0} is not one of the choices.</source>
            <translation>{0} ليس من الخيارات.</translation>
        </message>
        <message>
            <source>Only a year, or a year and a month, of a date can be given.</source>
            <translation>يمكن إعطاء السنة وحدها، أو السنة والشهر، من التاريخ.</translation>
        </message>
        <message>
            <source>None can be added here.</source>
            <translation>لا يمكن الإضافة هنا.</translation>
        </message>
        <message>
            <source>This one cannot be removed.</source>
            <translation>لا يمكن إزالة هذا.</translation>
        </message>
        <message>
            <source>This question cannot be changed.</source>
            <translation>لا يمكن تغيير هذا السؤال.</translation>
        </message>
        <message>
            <source>There are already {0} of these.</source>
            <translation>يوجد منها بالفعل {0}.</translation>
        </message>
        <message>
            <source>This must be a whole number.</source>
            <translation>يجب أن يكون عددًا صحيحًا.</translation>
        </message>
        <message>
            <source>This number is too large.</source>
            <translation>هذا العدد كبير جدًا.</translation>
        </message>
        <message>
            <source>This must be a number.</source>
            <translation>يجب أن يكون عددًا.</translation>
        </message>
        <message>
            <source>This is not a date.</source>
            <translation>هذا ليس تاريخًا.</translation>
        </message>
        <message>
            <source>This is not a time.</source>
            <translation>هذا ليس وقتًا.</translation>
        </message>
        <message>
            <source>This is not a date and time.</source>
            <translation>هذا ليس تاريخًا ووقتًا.</translation>
        </message>
        <message>
            <source>A place needs latitude and longitude, as numbers.</source>
            <translation>يحتاج المكان إلى خط عرض وخط طول، بالأرقام.</translation>
        </message>
        <message>
            <source>Latitude goes from -90 to 90, longitude from -180 to 180.</source>
            <translation>خط العرض من -90 إلى 90، وخط الطول من -180 إلى 180.</translation>
        </message>
        <message>
            <source>A line needs at least two places.</source>
            <translation>يحتاج الخط إلى مكانين على الأقل.</translation>
        </message>
        <message>
            <source>An area needs at least three places and ends where it begins.</source>
            <translation>تحتاج المساحة إلى ثلاثة أماكن على الأقل وتنتهي حيث تبدأ.</translation>
        </message>
        <message>
            <source>The file is larger than {0} MB.</source>
            <translation>الملف أكبر من {0} م.ب.</translation>
        </message>
        <message>
            <source>Split the form or its lists.</source>
            <translation>قسّم النموذج أو قوائمه.</translation>
        </message>
        <message>
            <source>Split the form.</source>
            <translation>قسّم النموذج.</translation>
        </message>
        <message>
            <source>This is not well-formed XML: {0}</source>
            <translation>هذا ليس XML سليم البنية: {0}</translation>
        </message>
        <message>
            <source>Export the form again from where it was made.</source>
            <translation>صدّر النموذج مرة أخرى من حيث صُنع.</translation>
        </message>
        <message>
            <source>Export the form again.</source>
            <translation>صدّر النموذج مرة أخرى.</translation>
        </message>
        <message>
            <source>The file is damaged or not what its name says ({0}).</source>
            <translation>الملف تالف أو ليس ما يقوله اسمه ({0}).</translation>
        </message>
        <message>
            <source>Open it in Excel or LibreOffice, save it anew as .xlsx and try that copy.</source>
            <translation>افتحه في Excel أو LibreOffice، واحفظه من جديد بصيغة .xlsx وجرّب تلك النسخة.</translation>
        </message>
        <message>
            <source>Reading this form took longer than {0} seconds and was stopped.</source>
            <translation>استغرقت قراءة هذا النموذج أكثر من {0} ثانية وأُوقفت.</translation>
        </message>
        <message>
            <source>Reading this form ended without a result, most likely for want of memory.</source>
            <translation>انتهت قراءة هذا النموذج دون نتيجة، والأرجح لنقص الذاكرة.</translation>
        </message>
        <message>
            <source>Look for very long lists of choices (move them into CSV files) or for thousands of empty rows.</source>
            <translation>ابحث عن قوائم خيارات طويلة جدًا (انقلها إلى ملفات CSV) أو عن آلاف الصفوف الفارغة.</translation>
        </message>
        <message>
            <source>Files that end in “{0}” are not read as forms.</source>
            <translation>الملفات المنتهية بـ«{0}» لا تُقرأ كنماذج.</translation>
        </message>
        <message>
            <source>Save it as .xlsx, .xls or .md.</source>
            <translation>احفظه بصيغة .xlsx أو .xls أو .md.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>لا يوجد هذا الملف.</translation>
        </message>
        <message>
            <source>Choose the file again.</source>
            <translation>اختر الملف مرة أخرى.</translation>
        </message>
        <message>
            <source>There is no form in this file: &lt;model&gt; is missing.</source>
            <translation>لا نموذج في هذا الملف: &lt;model&gt; مفقود.</translation>
        </message>
        <message>
            <source>Choose an XForm or an XLSForm.</source>
            <translation>اختر XForm أو XLSForm.</translation>
        </message>
        <message>
            <source>The form has no instance to fill.</source>
            <translation>ليس في النموذج ما يُملأ.</translation>
        </message>
        <message>
            <source>The form is too large: {0}.</source>
            <translation>النموذج كبير جدًا: {0}.</translation>
        </message>
        <message>
            <source>The file {0} is missing; what depends on it stays empty.</source>
            <translation>الملف {0} مفقود؛ ما يتوقف عليه يبقى فارغًا.</translation>
        </message>
        <message>
            <source>The file {0} cannot be used: {1}.</source>
            <translation>لا يمكن استعمال الملف {0}: {1}.</translation>
        </message>
        <message>
            <source>The drawing {0} is not among the form&apos;s files: its choices are shown as a list.</source>
            <translation>الرسم {0} ليس بين ملفات النموذج: تُعرض خياراته قائمةً.</translation>
        </message>
        <message>
            <source>Put it into the folder of the form&apos;s files, under just this name.</source>
            <translation>ضعه في مجلد ملفات النموذج بهذا الاسم تماماً.</translation>
        </message>
        <message>
            <source>The drawing {0} is not shown: it holds more than shapes.</source>
            <translation>الرسم {0} لا يُعرض: فيه ما ليس أشكالاً.</translation>
        </message>
        <message>
            <source>Save it as a plain SVG, without scripts, links or pictures inside; trace a picture into shapes first.</source>
            <translation>احفظه بصيغة SVG بسيطة دون برامج أو روابط أو صور داخله؛ وحوّل الصورة إلى أشكال أولاً.</translation>
        </message>
        <message>
            <source>The drawing {0} is not shown: it is too large.</source>
            <translation>الرسم {0} لا يُعرض: هو كبير جداً.</translation>
        </message>
        <message>
            <source>Make its shapes simpler: at most {0} MB and {1} shapes.</source>
            <translation>بسّط أشكاله: {0} م.ب و{1} شكل على الأكثر.</translation>
        </message>
        <message>
            <source>The drawing {0} is not shown: it cannot be read.</source>
            <translation>الرسم {0} لا يُعرض: تتعذر قراءته.</translation>
        </message>
        <message>
            <source>Save it as a plain SVG with a width and a height, or a viewBox.</source>
            <translation>احفظه بصيغة SVG بسيطة لها عرض وارتفاع، أو viewBox.</translation>
        </message>
        <message>
            <source>The timed list {0}: {1}</source>
            <translation>القائمة المؤقتة {0}: {1}</translation>
        </message>
        <message>
            <source>it has no clock inside a repeat, or without a name.</source>
            <translation>لا مؤقّت لها داخل تكرار أو بلا اسم.</translation>
        </message>
        <message>
            <source>Name it, outside of any repeat.</source>
            <translation>سمّها خارج أي تكرار.</translation>
        </message>
        <message>
            <source>left names no field, so it has no clock.</source>
            <translation>لا يسمّي left حقلاً، لذلك لا مؤقّت لها.</translation>
        </message>
        <message>
            <source>Name a hidden field for the seconds left.</source>
            <translation>سمّ حقلاً مخفياً للثواني الباقية.</translation>
        </message>
        <message>
            <source>{0} names {1}, where nothing can be stored.</source>
            <translation>يسمّي {0} الحقل {1} الذي لا يُحفظ فيه شيء.</translation>
        </message>
        <message>
            <source>Name a hidden field outside of any repeat.</source>
            <translation>سمّ حقلاً مخفياً خارج أي تكرار.</translation>
        </message>
        <message>
            <source>The timed grid {0}: there is no kind {1}.</source>
            <translation>الشبكة الموقوتة {0}: لا يوجد نوع {1}.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} is not known.</source>
            <translation>الشبكة الموقوتة {0}: ‏{1} غير معروف.</translation>
        </message>
        <message>
            <source>The timed grid {0}: practice has {1} items; {2} are used.</source>
            <translation>الشبكة الموقوتة {0}: في التمرين {1} من العناصر، ويُستعمل منها {2}.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} is {2}; {3} is used.</source>
            <translation>الشبكة الموقوتة {0}: ‏{1} هو {2}، ويُستعمل {3}.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} is {2}.</source>
            <translation>الشبكة الموقوتة {0}: ‏{1} هو {2}.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} names {2}, where nothing can be stored.</source>
            <translation>الشبكة الموقوتة {0}: ‏{1} يسمّي {2}، ولا يمكن حفظ شيء هناك.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} names {2}, which is taken.</source>
            <translation>الشبكة الموقوتة {0}: ‏{1} يسمّي {2}، وهو مشغول.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} is a number, but {2} is of type {3}.</source>
            <translation>الشبكة الموقوتة {0}: ‏{1} عدد، لكن {2} من النوع {3}.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} goes to {2}, which is calculated.</source>
            <translation>الشبكة الموقوتة {0}: ‏{1} يُحفظ في {2}، وهو محسوب.</translation>
        </message>
        <message>
            <source>The timed grid {0}: none is {1}, which is not one of the choices.</source>
            <translation>الشبكة الموقوتة {0}: ‏none هو {1}، وليس من الخيارات.</translation>
        </message>
        <message>
            <source>The timed grid {0} is required: a run without a mistake would look unanswered.</source>
            <translation>الشبكة الموقوتة {0} إلزامية: القراءة بلا خطأ ستبدو بلا إجابة.</translation>
        </message>
        <message>
            <source>{0} is no timed grid: only a select_multiple can be one.</source>
            <translation>{0} ليس شبكة موقوتة: لا يكون كذلك إلا select_multiple.</translation>
        </message>
        <message>
            <source>The timed list {0}: {1} is {2}.</source>
            <translation>القائمة الموقوتة {0}: ‏{1} هو {2}.</translation>
        </message>
        <message>
            <source>The question {0}: size is {1}.</source>
            <translation>السؤال {0}: الحجم (size) هو {1}.</translation>
        </message>
        <message>
            <source>Write one of {0}, or a number of columns.</source>
            <translation>اكتب واحداً من: {0}، أو عدد الأعمدة.</translation>
        </message>
        <message>
            <source>Write one of {0}.</source>
            <translation>اكتب واحداً من: {0}.</translation>
        </message>
        <message>
            <source>Write {0} at most.</source>
            <translation>اكتب {0} على الأكثر.</translation>
        </message>
        <message>
            <source>Write a number from {0} to {1} (seconds).</source>
            <translation>اكتب عدداً من {0} إلى {1} (بالثواني).</translation>
        </message>
        <message>
            <source>Write a whole number from {0} to {1}.</source>
            <translation>اكتب عدداً صحيحاً من {0} إلى {1}.</translation>
        </message>
        <message>
            <source>Write a number of points from {0} to {1}.</source>
            <translation>اكتب عدداً من النقاط بين {0} و{1}.</translation>
        </message>
        <message>
            <source>Name a question or hidden field.</source>
            <translation>سمِّ سؤالاً أو حقلاً مخفياً.</translation>
        </message>
        <message>
            <source>Give each value a field of its own.</source>
            <translation>أعطِ كل قيمة حقلاً خاصاً بها.</translation>
        </message>
        <message>
            <source>Make it an integer or decimal.</source>
            <translation>اجعله من النوع integer أو decimal.</translation>
        </message>
        <message>
            <source>Take the calculation away, or name another field.</source>
            <translation>احذف الحساب أو سمِّ حقلاً آخر.</translation>
        </message>
        <message>
            <source>Add this choice to the list, or correct the value.</source>
            <translation>أضف هذا الخيار إلى القائمة أو صحّح القيمة.</translation>
        </message>
        <message>
            <source>Add a choice for “nothing wrong” and name it in fw:none, or do not require it.</source>
            <translation>أضف خياراً معناه «لا خطأ» وسمِّه في fw:none، أو لا تجعل السؤال إلزامياً.</translation>
        </message>
        <message>
            <source>Make it a select_multiple, or remove the appearance.</source>
            <translation>اجعله select_multiple أو احذف appearance.</translation>
        </message>
        <message>
            <source>The sheet has no column “{0}”.</source>
            <translation>ليس في الورقة عمود «{0}».</translation>
        </message>
        <message>
            <source>Put the headers into row 1, among them “{0}”.</source>
            <translation>ضع العناوين في الصف 1، ومنها «{0}».</translation>
        </message>
        <message>
            <source>There is no sheet named “{0}”, but one named “{1}”.</source>
            <translation>لا توجد ورقة باسم «{0}»، بل واحدة باسم «{1}».</translation>
        </message>
        <message>
            <source>The header “{0}” stands twice in row 1.</source>
            <translation>العنوان «{0}» مكرر في الصف 1.</translation>
        </message>
        <message>
            <source>The headers “{0}” and “{1}” mean the same column.</source>
            <translation>العنوانان «{0}» و«{1}» يعنيان العمود نفسه.</translation>
        </message>
        <message>
            <source>Keep one of the two columns; rename or delete the other.</source>
            <translation>أبقِ أحد العمودين؛ وسمِّ الآخر باسم جديد أو احذفه.</translation>
        </message>
        <message>
            <source>The list “{0}” has the choice “{1}” in rows {2} and {3}.</source>
            <translation>في القائمة «{0}» الخيار «{1}» في الصفين {2} و{3}.</translation>
        </message>
        <message>
            <source>Name one of them “{0}”, say, or set allow_choice_duplicates to yes in settings.</source>
            <translation>سمِّ أحدهما «{0}» مثلًا، أو اجعل allow_choice_duplicates تساوي yes في settings.</translation>
        </message>
        <message>
            <source>Every choice needs a name, which is what is stored.</source>
            <translation>يحتاج كل خيار إلى اسم، وهو ما يُخزّن.</translation>
        </message>
        <message>
            <source>Delete one of the two rows: they say the same.</source>
            <translation>احذف أحد الصفين: فهما متماثلان.</translation>
        </message>
        <message>
            <source>Give it a short name.</source>
            <translation>أعطه اسمًا قصيرًا.</translation>
        </message>
        <message>
            <source>The choice “{0}” has a space in its name, but several may be picked of its list.</source>
            <translation>في اسم الخيار «{0}» مسافة، وقد يُختار من قائمته أكثر من واحد.</translation>
        </message>
        <message>
            <source>The list “{0}” is not on the sheet {1}.</source>
            <translation>القائمة «{0}» ليست في الورقة {1}.</translation>
        </message>
        <message>
            <source>Add the list to the sheet {0}, or make the question a text.</source>
            <translation>أضف القائمة إلى الورقة {0}، أو اجعل السؤال نصًا.</translation>
        </message>
        <message>
            <source>Write “{0}”, or add the list.</source>
            <translation>اكتب «{0}»، أو أضف القائمة.</translation>
        </message>
        <message>
            <source>The type “{0}” is not one that ODK knows.</source>
            <translation>النوع «{0}» لا يعرفه ODK.</translation>
        </message>
        <message>
            <source>The row of type “{0}” has no name.</source>
            <translation>الصف من النوع «{0}» بلا اسم.</translation>
        </message>
        <message>
            <source>The row “{0}” has no type.</source>
            <translation>الصف «{0}» بلا نوع.</translation>
        </message>
        <message>
            <source>Give it a type, such as text.</source>
            <translation>أعطه نوعًا، مثل text.</translation>
        </message>
        <message>
            <source>Give it a short name of its own.</source>
            <translation>أعطه اسمًا قصيرًا خاصًا به.</translation>
        </message>
        <message>
            <source>Give it another name, such as “{0}”.</source>
            <translation>أعطه اسمًا آخر، مثل «{0}».</translation>
        </message>
        <message>
            <source>The name “{0}” is not allowed: a letter first, then letters, digits, “_”, “-” or “.”.</source>
            <translation>الاسم «{0}» غير مسموح: حرف أولًا، ثم حروف أو أرقام أو «_» أو «-» أو «.».</translation>
        </message>
        <message>
            <source>The name “{0}” is taken by row {1}.</source>
            <translation>الاسم «{0}» مستعمل في الصف {1}.</translation>
        </message>
        <message>
            <source>The name “meta” is reserved for the form&apos;s own particulars.</source>
            <translation>الاسم «meta» محجوز لبيانات النموذج نفسه.</translation>
        </message>
        <message>
            <source>A repeat must not be named “data”, as the form itself is.</source>
            <translation>لا يجوز أن يُسمى التكرار «data»، فهذا اسم النموذج نفسه.</translation>
        </message>
        <message>
            <source>The type names no list of choices.</source>
            <translation>النوع لا يسمي قائمة خيارات.</translation>
        </message>
        <message>
            <source>“{0}” is a calculation without a formula.</source>
            <translation>«{0}» حساب بلا صيغة.</translation>
        </message>
        <message>
            <source>Write the formula into the column calculation, or make the row hidden.</source>
            <translation>اكتب الصيغة في العمود calculation، أو اجعل الصف hidden.</translation>
        </message>
        <message>
            <source>${{{0}}} refers to a question that is not there.</source>
            <translation>${{{0}}} يشير إلى سؤال غير موجود.</translation>
        </message>
        <message>
            <source>Correct the name, or take the reference out.</source>
            <translation>صحّح الاسم، أو أزل الإشارة.</translation>
        </message>
        <message>
            <source>Correct the name, or empty the cell.</source>
            <translation>صحّح الاسم، أو أفرغ الخلية.</translation>
        </message>
        <message>
            <source>Probably ${{{0}}} is meant.</source>
            <translation>لعل المقصود ${{{0}}}.</translation>
        </message>
        <message>
            <source>The group “{0}” that begins here never ends.</source>
            <translation>المجموعة «{0}» التي تبدأ هنا لا تنتهي.</translation>
        </message>
        <message>
            <source>The repeat “{0}” that begins here never ends.</source>
            <translation>التكرار «{0}» الذي يبدأ هنا لا ينتهي.</translation>
        </message>
        <message>
            <source>Add a row “end_{0}” where it should end.</source>
            <translation>أضف صف «end_{0}» حيث يجب أن ينتهي.</translation>
        </message>
        <message>
            <source>Delete this row, or add the missing beginning above it.</source>
            <translation>احذف هذا الصف، أو أضف فوقه البداية المفقودة.</translation>
        </message>
        <message>
            <source>Write “end_{0}”, or check the order of the groups.</source>
            <translation>اكتب «end_{0}»، أو راجع ترتيب المجموعات.</translation>
        </message>
        <message>
            <source>The converter says: {0}</source>
            <translation>يقول المحوّل: {0}</translation>
        </message>
        <message>
            <source>The converter itself failed on this form ({0}).</source>
            <translation>أخفق المحوّل نفسه في هذا النموذج ({0}).</translation>
        </message>
        <message>
            <source>Correct what the converter names, then try again.</source>
            <translation>صحّح ما يسميه المحوّل، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Take out columns that are not part of XLSForm, then halve the form until the row is found.</source>
            <translation>أزل الأعمدة التي ليست من XLSForm، ثم نصّف النموذج حتى يُعثر على الصف.</translation>
        </message>
        <message>
            <source>Correct the cell in the column parameters.</source>
            <translation>صحّح الخلية في العمود parameters.</translation>
        </message>
        <message>
            <source>Write parameters as key=value, with spaces between them.</source>
            <translation>اكتب المعاملات بصيغة key=value وبينها مسافات.</translation>
        </message>
        <message>
            <source>Give one of the two questions another name.</source>
            <translation>أعطِ أحد السؤالين اسمًا آخر.</translation>
        </message>
        <message>
            <source>Look for odd signs (&lt;, &amp;, control characters) in labels and names.</source>
            <translation>ابحث عن علامات غريبة (&lt;، &amp;، محارف تحكم) في التسميات والأسماء.</translation>
        </message>
        <message>
            <source>Look for odd signs (&lt;, &amp;, control characters) in labels and formulas.</source>
            <translation>ابحث عن علامات غريبة (&lt;، &amp;، محارف تحكم) في التسميات والصيغ.</translation>
        </message>
        <message>
            <source>{0} of {1} is switched off: {2}.</source>
            <translation>أُوقف {0} في {1}: {2}.</translation>
        </message>
        <message>
            <source>Correct the expression.</source>
            <translation>صحّح العبارة.</translation>
        </message>
        <message>
            <source>Correct the reference.</source>
            <translation>صحّح الإشارة.</translation>
        </message>
        <message>
            <source>Correct the list.</source>
            <translation>صحّح القائمة.</translation>
        </message>
        <message>
            <source>The choices of {0} cannot be listed: {1}.</source>
            <translation>لا يمكن سرد خيارات {0}: {1}.</translation>
        </message>
        <message>
            <source>The number of {0} cannot be worked out: {1}.</source>
            <translation>لا يمكن حساب عدد {0}: {1}.</translation>
        </message>
        <message>
            <source>The value {0} in a text cannot be shown: {1}.</source>
            <translation>لا يمكن عرض القيمة {0} في نص: {1}.</translation>
        </message>
        <message>
            <source>The flag {0} is not known.</source>
            <translation>العلم {0} غير معروف.</translation>
        </message>
        <message>
            <source>Use one of {0}.</source>
            <translation>استعمل واحدًا من {0}.</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>لا شيء يُعمل.</translation>
        </message>
        <message>
            <source>Nothing to do: records are sent sealed.</source>
            <translation>لا شيء يُعمل: السجلات تُرسل مختومة.</translation>
        </message>
        <message>
            <source>Take the circle out of the form&apos;s logic.</source>
            <translation>أزل الحلقة من منطق النموذج.</translation>
        </message>
        <message>
            <source>There is no text with the id {0}.</source>
            <translation>لا نص بالمعرّف {0}.</translation>
        </message>
        <message>
            <source>Add it to the translations.</source>
            <translation>أضفه إلى الترجمات.</translation>
        </message>
        <message>
            <source>Write “{0}”, also where ${{{1}}} is used.</source>
            <translation>اكتب «{0}»، وأيضًا حيث يُستعمل ${{{1}}}.</translation>
        </message>
        <message>
            <source>These files are missing: {0}</source>
            <translation>هذه الملفات مفقودة: {0}</translation>
        </message>
        <message>
            <source>The file has {0} MB; a form may have {1}.</source>
            <translation>حجم الملف {0} م.ب؛ والمسموح للنموذج {1}.</translation>
        </message>
        <message>
            <source>Take pictures out of the workbook and move long lists into CSV files.</source>
            <translation>أخرج الصور من المصنف وانقل القوائم الطويلة إلى ملفات CSV.</translation>
        </message>
        <message>
            <source>The workbook unpacks to far more than a form can hold.</source>
            <translation>ينفتح المصنف إلى أكثر بكثير مما يسعه نموذج.</translation>
        </message>
        <message>
            <source>Make a new workbook and copy the cells of survey, choices and settings into it.</source>
            <translation>أنشئ مصنفًا جديدًا وانسخ إليه خلايا survey وchoices وsettings.</translation>
        </message>
        <message>
            <source>The workbook&apos;s part {0} declares entities, which no real workbook does.</source>
            <translation>الجزء {0} من المصنف يعلن كيانات، وهذا لا يفعله مصنف حقيقي.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask the person who sent it for another copy.</source>
            <translation>لا تستعمل هذا الملف. اطلب نسخة أخرى ممن أرسله.</translation>
        </message>
        <message>
            <source>The workbook is locked with a password.</source>
            <translation>المصنف مقفل بكلمة مرور.</translation>
        </message>
        <message>
            <source>Open it in Excel, take the password off and save it.</source>
            <translation>افتحه في Excel، وأزل كلمة المرور واحفظه.</translation>
        </message>
        <message>
            <source>Reading this form was called off.</source>
            <translation>أُلغيت قراءة هذا النموذج.</translation>
        </message>
        <message>
            <source>The cells of this workbook cannot be read ({0}).</source>
            <translation>لا يمكن قراءة خلايا هذا المصنف ({0}).</translation>
        </message>
        <message>
            <source>This cell is a formula whose value was never saved.</source>
            <translation>هذه الخلية صيغة لم تُحفظ قيمتها قط.</translation>
        </message>
        <message>
            <source>Open the workbook in Excel or LibreOffice and save it, or write the value itself.</source>
            <translation>افتح المصنف في Excel أو LibreOffice واحفظه، أو اكتب القيمة نفسها.</translation>
        </message>
        <message>
            <source>The cells {0} are merged: only the first of them has a value, the others are empty.</source>
            <translation>الخلايا {0} مدمجة: الأولى وحدها لها قيمة، والأخرى فارغة.</translation>
        </message>
        <message>
            <source>Take the cells apart and write the value into each of them.</source>
            <translation>افصل الخلايا واكتب القيمة في كل منها.</translation>
        </message>
        <message>
            <source>This cell shows the error {0}, and so will the form.</source>
            <translation>تُظهر هذه الخلية الخطأ {0}، وكذلك سيفعل النموذج.</translation>
        </message>
        <message>
            <source>Correct the formula, or write the value itself.</source>
            <translation>صحّح الصيغة، أو اكتب القيمة نفسها.</translation>
        </message>
        <message>
            <source>Row {0} and those below are not read: more than {1} empty rows stand above them.</source>
            <translation>الصف {0} وما تحته لا يُقرأ: فوقه أكثر من {1} من الصفوف الفارغة.</translation>
        </message>
        <message>
            <source>Delete the empty rows.</source>
            <translation>احذف الصفوف الفارغة.</translation>
        </message>
        <message>
            <source>The name of the sheet “{0}” has spaces around it, so that the converter passes it over.</source>
            <translation>حول اسم الورقة «{0}» مسافات، فيتجاوزها المحوّل.</translation>
        </message>
        <message>
            <source>Name it “{0}”.</source>
            <translation>سمّها «{0}».</translation>
        </message>
        <message>
            <source>The sheet “{0}” is empty.</source>
            <translation>الورقة «{0}» فارغة.</translation>
        </message>
        <message>
            <source>There is no sheet named “{0}”.</source>
            <translation>لا توجد ورقة باسم «{0}».</translation>
        </message>
        <message>
            <source>Name the sheet with the questions “{0}”.</source>
            <translation>سمِّ ورقة الأسئلة «{0}».</translation>
        </message>
        <message>
            <source>Name the sheet with the choices “{0}”.</source>
            <translation>سمِّ ورقة الخيارات «{0}».</translation>
        </message>
        <message>
            <source>The file has more than {0} elements.</source>
            <translation>في الملف أكثر من {0} عنصر.</translation>
        </message>
        <message>
            <source>Move long lists of choices into CSV files, or split the form.</source>
            <translation>انقل قوائم الخيارات الطويلة إلى ملفات CSV، أو قسّم النموذج.</translation>
        </message>
        <message>
            <source>The file declares a document type (DOCTYPE).</source>
            <translation>يعلن الملف نوع مستند (DOCTYPE).</translation>
        </message>
        <message>
            <source>Remove the DOCTYPE line; forms need none.</source>
            <translation>أزل سطر DOCTYPE؛ فالنماذج لا تحتاجه.</translation>
        </message>
        <message>
            <source>The XML is nested deeper than {0} levels.</source>
            <translation>تداخل XML أعمق من {0} مستوى.</translation>
        </message>
        <message>
            <source>Take groups out of each other.</source>
            <translation>أخرج المجموعات بعضها من بعض.</translation>
        </message>
        <message>
            <source>One text or one attribute in the file is longer than 10 million characters.</source>
            <translation>نص أو سمة في الملف أطول من 10 ملايين محرف.</translation>
        </message>
        <message>
            <source>Shorten it; move long lists into CSV files.</source>
            <translation>قصّره؛ وانقل القوائم الطويلة إلى ملفات CSV.</translation>
        </message>
        <message>
            <source>{0} shows {1} choices at once, which takes seconds each time.</source>
            <translation>{0} يعرض {1} من الخيارات دفعة واحدة، وهذا يستغرق ثواني كل مرة.</translation>
        </message>
        <message>
            <source>Filter the list by an earlier answer (choice_filter).</source>
            <translation>صفِّ القائمة بإجابة سابقة (choice_filter).</translation>
        </message>
        <message>
            <source>{0} has no choices.</source>
            <translation>{0} بلا خيارات.</translation>
        </message>
        <message>
            <source>Add choices, or make it another type of question.</source>
            <translation>أضف خيارات، أو اجعله سؤالًا من نوع آخر.</translation>
        </message>
        <message>
            <source>The choices of {0} have no {1} in their list.</source>
            <translation>خيارات {0} ليس في قائمتها {1}.</translation>
        </message>
        <message>
            <source>Name a column of the list, or correct the list.</source>
            <translation>سمِّ عمودًا من القائمة، أو صحّح القائمة.</translation>
        </message>
        <message>
            <source>The relevant of {0} depends on itself.</source>
            <translation>relevant في {0} يعتمد على نفسه.</translation>
        </message>
        <message>
            <source>The calculate of {0} depends on itself.</source>
            <translation>calculate في {0} يعتمد على نفسه.</translation>
        </message>
        <message>
            <source>The number of instances of {0} depends on itself.</source>
            <translation>عدد نسخ {0} يعتمد على نفسه.</translation>
        </message>
        <message>
            <source>There are {0} more findings.</source>
            <translation>توجد ملاحظات أخرى: {0}.</translation>
        </message>
        <message>
            <source>Correct these first.</source>
            <translation>صحّح هذه أولًا.</translation>
        </message>
        <message>
            <source>The note {0} is required, but nobody can answer a note; it is shown and not required.</source>
            <translation>الملاحظة {0} إلزامية، لكن لا أحد يجيب عن ملاحظة؛ فهي تُعرض وليست إلزامية.</translation>
        </message>
        <message>
            <source>Take required away.</source>
            <translation>أزل required.</translation>
        </message>
        <message>
            <source>This record already has {0} repeated entries.</source>
            <translation>في هذا السجل بالفعل {0} من الإدخالات المكررة.</translation>
        </message>
        <message>
            <source>There is no such place.</source>
            <translation>لا يوجد هذا المكان.</translation>
        </message>
        <message>
            <source>Correct the name of the column or parameter, or remove it.</source>
            <translation>صحّح اسم العمود أو المعامل، أو أزله.</translation>
        </message>
        <message>
            <source>Give each column a name of its own.</source>
            <translation>أعطِ كل عمود اسمًا خاصًا به.</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8”, and look whether its letters are right.</source>
            <translation>احفظه بصيغة «CSV UTF-8»، وانظر هل حروفه صحيحة.</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8”, so that other programs read it, too.</source>
            <translation>احفظه بصيغة «CSV UTF-8»، لتقرأه برامج أخرى أيضًا.</translation>
        </message>
        <message>
            <source>Save it anew from a spreadsheet.</source>
            <translation>احفظه من جديد من جدول بيانات.</translation>
        </message>
        <message>
            <source>Close it, or write two of them where one is meant.</source>
            <translation>أغلقها، أو اكتب اثنتين حيث تُقصد واحدة.</translation>
        </message>
        <message>
            <source>Shorten it, or close a quotation mark that was left open.</source>
            <translation>قصّره، أو أغلق علامة اقتباس بقيت مفتوحة.</translation>
        </message>
        <message>
            <source>Put cells that contain the delimiter into quotation marks.</source>
            <translation>ضع الخلايا التي فيها الفاصل بين علامات اقتباس.</translation>
        </message>
        <message>
            <source>Look whether it is whole.</source>
            <translation>انظر هل هو كامل.</translation>
        </message>
        <message>
            <source>“{0}” speaks of convictions, of danger from a person or of a likely return (R-1).</source>
            <translation>«{0}» يتحدث عن معتقدات أو عن خطر من شخص أو عن احتمال عودة (R-1).</translation>
        </message>
        <message>
            <source>“{0}” speaks of origin, religion, politics, a criminal record or life in a camp (R-4).</source>
            <translation>«{0}» يتحدث عن الأصل أو الدين أو السياسة أو سجل جنائي أو حياة في مخيم (R-4).</translation>
        </message>
        <message>
            <source>“{0}” speaks of marks of the body or of heredity (R-5).</source>
            <translation>«{0}» يتحدث عن علامات الجسد أو الوراثة (R-5).</translation>
        </message>
        <message>
            <source>“{0}” asks for a reason or a destination of leaving that nobody may write down (R-3).</source>
            <translation>«{0}» يسأل عن سبب للمغادرة أو وجهة لها لا يجوز لأحد كتابتها (R-3).</translation>
        </message>
        <message>
            <source>Take it out. Ask what support is needed and how soon: same day, one week, routine.</source>
            <translation>أزله. اسأل أي دعم يلزم ومتى: في اليوم نفسه، خلال أسبوع، عادي.</translation>
        </message>
        <message>
            <source>Take it out: support does not depend on it.</source>
            <translation>أزله: الدعم لا يتوقف عليه.</translation>
        </message>
        <message>
            <source>Take it out: a laboratory referral is kept by its code alone, and nobody is known by face or finger.</source>
            <translation>أزله: الإحالة إلى المختبر تُحفظ برمزها وحده، ولا يُعرف أحد بوجهه أو إصبعه.</translation>
        </message>
        <message>
            <source>Use the fixed list of reasons for which support ends; “left the country” says no more than that.</source>
            <translation>استعمل القائمة الثابتة لأسباب انتهاء الدعم؛ «غادر البلد» لا يقول أكثر من ذلك.</translation>
        </message>
        <message>
            <source>The mark “{0}” is not known: it would do nothing.</source>
            <translation>العلامة «{0}» غير معروفة: لن تفعل شيئاً.</translation>
        </message>
        <message>
            <source>{0} is compared with “{1}”, which its list does not have: this never comes.</source>
            <translation>{0} يُقارن بـ«{1}»، وليس في قائمته: لن يأتي هذا أبداً.</translation>
        </message>
        <message>
            <source>Use one of these names: {0}.</source>
            <translation>استخدم أحد هذه الأسماء: {0}.</translation>
        </message>
        <message>
            <source>The form saves to a list or a column that this programme does not have.</source>
            <translation>يحفظ النموذج في قائمة أو عمود ليس في هذا البرنامج.</translation>
        </message>
        <message>
            <source>The list “{0}” has no {1}. Remove the question&apos;s save_to, or use another name.</source>
            <translation>ليس في القائمة «{0}» {1}. احذف save_to من السؤال أو استخدم اسماً آخر.</translation>
        </message>
        <message>
            <source>There is no list “{0}” in this programme. Save to one of: {1}.</source>
            <translation>لا توجد قائمة «{0}» في هذا البرنامج. احفظ في إحدى هذه: {1}.</translation>
        </message>
        <message>
            <source>The choices of “{0}” have names that the program does not know: {1}.</source>
            <translation>في خيارات «{0}» أسماء لا يعرفها البرنامج: {1}.</translation>
        </message>
        <message>
            <source>Use these names; what people read may say anything: {0}.</source>
            <translation>استخدم هذه الأسماء؛ وما يقرؤه الناس يمكن أن يكون أي شيء: {0}.</translation>
        </message>
        <message>
            <source>The flag “{0}” is not known: it would open nothing.</source>
            <translation>الراية «{0}» غير معروفة: لن تفتح شيئاً.</translation>
        </message>
        <message>
            <source>“{0}” is not known under fw:respondent: the person who answers would be shown this.</source>
            <translation>«{0}» غير معروف تحت fw:respondent: سيرى من يجيب هذا.</translation>
        </message>
        <message>
            <source>Write no where it is for the interviewer alone. Where the person may read it, leave the cell empty.</source>
            <translation>اكتب no حيث يكون للمحاوِر وحده. وحيث يجوز للشخص أن يقرأه اترك الخلية فارغة.</translation>
        </message>
        <message>
            <source>“{0}” is shown only after a worrying answer and may be for the interviewer alone.</source>
            <translation>«{0}» يُعرض فقط بعد جواب مقلق، وقد يكون للمحاوِر وحده.</translation>
        </message>
        <message>
            <source>If so, write no under bind::fw:respondent; if the person may read it, write yes.</source>
            <translation>إن كان كذلك فاكتب no تحت bind::fw:respondent؛ وإن جاز للشخص أن يقرأه فاكتب yes.</translation>
        </message>
        <message>
            <source>“{0}” is sensitive and must be answered (R-30).</source>
            <translation>«{0}» سؤال حساس وجوابه إلزامي (R-30).</translation>
        </message>
        <message>
            <source>Empty its cell under required: everybody may leave such a question out.</source>
            <translation>أفرغ خليته تحت required: لكل شخص أن يترك مثل هذا السؤال.</translation>
        </message>
        <message>
            <source>The property “{0}” would carry a score to every laptop (R-2).</source>
            <translation>الخاصية «{0}» تحمل درجة إلى كل حاسوب (R-2).</translation>
        </message>
        <message>
            <source>Keep scores in the record: empty the cell under save_to.</source>
            <translation>أبقِ الدرجات في السجل: أفرغ الخلية تحت save_to.</translation>
        </message>
        <message>
            <source>Support may end for reasons that are not on the fixed list{0} (R-3).</source>
            <translation>قد ينتهي الدعم لأسباب ليست في القائمة الثابتة{0} (R-3).</translation>
        </message>
        <message>
            <source>Use a select_one with these names: {0}.</source>
            <translation>استعمل select_one بهذه الأسماء: {0}.</translation>
        </message>
        <message>
            <source>“{0}” joins the instruments {1} (R-2).</source>
            <translation>«{0}» يجمع بين الأدوات {1} (R-2).</translation>
        </message>
        <message>
            <source>Show each by itself: take the calculation out, or let it read one instrument only.</source>
            <translation>اعرض كلًا منها وحده: أزل الحساب، أو اجعله يقرأ أداة واحدة فقط.</translation>
        </message>
        <message>
            <source>“{0}” adds up answers to the instrument {1} by itself (R-2, R-25).</source>
            <translation>«{0}» يجمع بنفسه إجابات الأداة {1} (R-2, R-25).</translation>
        </message>
        <message>
            <source>Take the calculation out: the instrument&apos;s key works out its scores.</source>
            <translation>أزل الحساب: مفتاح الأداة يحسب درجاتها.</translation>
        </message>
        <message>
            <source>The cells could not be read ({0}).</source>
            <translation>تعذرت قراءة الخلايا ({0}).</translation>
        </message>
        <message>
            <source>Save the workbook anew and try that copy.</source>
            <translation>احفظ المصنف من جديد وجرّب تلك النسخة.</translation>
        </message>
        <message>
            <source>The words for the form check are not on this computer, so no form can be published from it.</source>
            <translation>كلمات فحص النماذج ليست على هذا الحاسوب، فلا يمكن نشر نموذج منه.</translation>
        </message>
        <message>
            <source>Install the coordinators&apos; package, or publish from a computer that has it.</source>
            <translation>ثبّت حزمة المنسّقين، أو انشر من حاسوب فيه الحزمة.</translation>
        </message>
        <message>
            <source>This form opens the safety pathway, and the contact list is empty (R-29).</source>
            <translation>يفتح هذا النموذج مسار السلامة، وقائمة الاتصال فارغة (R-29).</translation>
        </message>
        <message>
            <source>Write at least one person with a telephone number: under Team, “Whom to phone”. Then publish.</source>
            <translation>اكتب شخصًا واحدًا على الأقل مع رقم هاتف: في «الفريق»، «بمن نتصل». ثم انشر.</translation>
        </message>
        <message>
            <source>The column “{0}” is not known: nothing that stands below it is read.</source>
            <translation>العمود «{0}» غير معروف: لا يُقرأ ما تحته.</translation>
        </message>
        <message>
            <source>Write {0} into row 1.</source>
            <translation>اكتب في الصف 1: {0}.</translation>
        </message>
        <message>
            <source>The columns {0} mean nothing to the program: the sheet settings does not say whose they are.</source>
            <translation>الأعمدة {0} لا تعني شيئًا للبرنامج: ورقة settings لا تقول لمن هي.</translation>
        </message>
        <message>
            <source>Write {0} into the column namespaces of the sheet settings.</source>
            <translation>اكتب {0} في العمود namespaces من ورقة settings.</translation>
        </message>
        <message>
            <source>So the marks are known.</source>
            <translation>عندئذٍ تُعرف العلامات.</translation>
        </message>
        <message>
            <source>Use “{0}”. {1}</source>
            <translation>استعمل «{0}». {1}</translation>
        </message>
        <message>
            <source>Name it “{0}”. {1}</source>
            <translation>سمّه «{0}». {1}</translation>
        </message>
        <message>
            <source>ODK writes position() of the instance.</source>
            <translation>في ODK يُستعمل position() للتكرار.</translation>
        </message>
        <message>
            <source>ODK has the beginning and the end of the interview.</source>
            <translation>في ODK بداية المقابلة ونهايتها.</translation>
        </message>
        <message>
            <source>People see the label; the name is better than nothing.</source>
            <translation>يرى الناس التسمية، والاسم خير من لا شيء.</translation>
        </message>
        <message>
            <source>Nobody can answer it.</source>
            <translation>لا يستطيع أحد الإجابة عنه.</translation>
        </message>
        <message>
            <source>This is likely to be meant.</source>
            <translation>الأرجح أن هذا هو المقصود.</translation>
        </message>
        <message>
            <source>Then the person who answers is not shown it.</source>
            <translation>عندئذ لا يُعرض على من يجيب.</translation>
        </message>
        <message>
            <source>A column of choices is a plain word.</source>
            <translation>عمود الخيارات كلمة بسيطة.</translation>
        </message>
        <message>
            <source>Row {0} says the same.</source>
            <translation>الصف {0} يقول الشيء نفسه.</translation>
        </message>
        <message>
            <source>Both choices stay apart.</source>
            <translation>يبقى الخياران منفصلين.</translation>
        </message>
        <message>
            <source>One choice stands under several parents.</source>
            <translation>خيار واحد تحت عدة خيارات أعلى.</translation>
        </message>
        <message>
            <source>Spaces stand between the answers of such a question.</source>
            <translation>تفصل المسافات بين إجابات سؤال كهذا.</translation>
        </message>
        <message>
            <source>The converter looks for a sheet named {0}.</source>
            <translation>يبحث المحوّل عن ورقة باسم {0}.</translation>
        </message>
        <message>
            <source>The column must be called {0}.</source>
            <translation>يجب أن يسمى العمود {0}.</translation>
        </message>
        <message>
            <source>Two columns of one meaning clash; the later one is set aside: copy what you need from it.</source>
            <translation>يتعارض عمودان بمعنى واحد؛ وُضع الثاني جانباً: انسخ منه ما تحتاج إليه.</translation>
        </message>
        <message>
            <source>Two columns of one meaning clash; the later one is set aside (it is empty).</source>
            <translation>يتعارض عمودان بمعنى واحد؛ وُضع الثاني جانباً (وهو فارغ).</translation>
        </message>
        <message>
            <source>A row with a name needs a type.</source>
            <translation>الصف الذي له اسم يحتاج إلى نوع.</translation>
        </message>
        <message>
            <source>Every question and every group needs a name of its own.</source>
            <translation>كل سؤال وكل مجموعة يحتاج إلى اسم خاص به.</translation>
        </message>
        <message>
            <source>Names become XML elements.</source>
            <translation>تصبح الأسماء عناصر XML.</translation>
        </message>
        <message>
            <source>“{0}” is now “{1}”.</source>
            <translation>«{0}» صار «{1}».</translation>
        </message>
        <message>
            <source>The audit log is called audit in ODK.</source>
            <translation>سجل التعبئة في ODK يسمى audit.</translation>
        </message>
        <message>
            <source>Recording in the background is called background-audio in ODK.</source>
            <translation>التسجيل في الخلفية يسمى في ODK ‏background-audio.</translation>
        </message>
        <message>
            <source>ODK calculates whenever something changes.</source>
            <translation>يحسب ODK كلما تغير شيء.</translation>
        </message>
        <message>
            <source>ODK has no case identifiers; the row is kept as a hidden value.</source>
            <translation>لا توجد في ODK أرقام حالات؛ يبقى الصف قيمة مخفية.</translation>
        </message>
        <message>
            <source>A signature is an image with the appearance signature.</source>
            <translation>التوقيع هو image بمظهر signature.</translation>
        </message>
        <message>
            <source>ODK writes it with a hyphen.</source>
            <translation>يكتبه ODK بشرطة.</translation>
        </message>
        <message>
            <source>Whole numbers are of type integer.</source>
            <translation>الأعداد الصحيحة من النوع integer.</translation>
        </message>
        <message>
            <source>Numbers with a fraction are of type decimal.</source>
            <translation>الأعداد الكسرية من النوع decimal.</translation>
        </message>
        <message>
            <source>Pictures are of type image.</source>
            <translation>الصور من النوع image.</translation>
        </message>
        <message>
            <source>A box to tick is of type acknowledge.</source>
            <translation>مربع الاختيار من النوع acknowledge.</translation>
        </message>
        <message>
            <source>The type is not known; this one keeps the row and its name.</source>
            <translation>النوع غير معروف؛ هذا يحفظ الصف واسمه.</translation>
        </message>
        <message>
            <source>The audit log has this name and no other.</source>
            <translation>لسجل التعبئة هذا الاسم لا غيره.</translation>
        </message>
        <message>
            <source>The only list with a like name.</source>
            <translation>القائمة الوحيدة باسم مشابه.</translation>
        </message>
        <message>
            <source>Without choices the answer can only be typed.</source>
            <translation>بلا خيارات لا تكون الإجابة إلا كتابةً.</translation>
        </message>
        <message>
            <source>A value that nothing calculates is a hidden one.</source>
            <translation>القيمة التي لا يحسبها شيء قيمة مخفية.</translation>
        </message>
        <message>
            <source>Closes “{0}” at the end.</source>
            <translation>يغلق «{0}» في النهاية.</translation>
        </message>
        <message>
            <source>Nothing is open here.</source>
            <translation>لا شيء مفتوح هنا.</translation>
        </message>
        <message>
            <source>Row {0} begins a {1}.</source>
            <translation>في الصف {0} يبدأ {1}.</translation>
        </message>
        <message>
            <source>The name is reserved.</source>
            <translation>الاسم محجوز.</translation>
        </message>
        <message>
            <source>Names within one group must differ.</source>
            <translation>يجب أن تختلف الأسماء داخل المجموعة الواحدة.</translation>
        </message>
        <message>
            <source>Names within one group must differ. ${{{0}}} is used {1} times: check which row is meant.</source>
            <translation>يجب أن تختلف الأسماء داخل المجموعة الواحدة. يرد ${{{0}}} {1} مرات: تحقق من الصف المقصود.</translation>
        </message>
        <message>
            <source>“{0}” is the only like name.</source>
            <translation>«{0}» هو الاسم الوحيد المشابه.</translation>
        </message>
        <message>
            <source>Without that question this cannot be worked out.</source>
            <translation>لا يمكن حساب هذا بلا ذلك السؤال.</translation>
        </message>
        <message>
            <source>“{0}” has no text.</source>
            <translation>ليس لـ«{0}» نص.</translation>
        </message>
        <message>
            <source>Copy it from the sheet, word by word.</source>
            <translation>انسخه من الورقة كلمةً كلمة.</translation>
        </message>
        <message>
            <source>“{0}” says the same as “{1}”.</source>
            <translation>«{0}» يقول ما يقوله «{1}».</translation>
        </message>
        <message>
            <source>Compare both with the sheet and correct one.</source>
            <translation>قارن الاثنين بالورقة وصحّح أحدهما.</translation>
        </message>
        <message>
            <source>“{0}” holds an error of the spreadsheet: {1}.</source>
            <translation>في «{0}» خطأ من جدول البيانات: {1}.</translation>
        </message>
        <message>
            <source>Write the text itself into the cell.</source>
            <translation>اكتب النص نفسه في الخلية.</translation>
        </message>
        <message>
            <source>“{0}” holds a sign that nobody sees.</source>
            <translation>في «{0}» رمز لا يراه أحد.</translation>
        </message>
        <message>
            <source>Type the text instead of copying it.</source>
            <translation>اكتب النص بيدك بدل نسخه.</translation>
        </message>
        <message>
            <source>“{0}” names a question of the form.</source>
            <translation>«{0}» يسمّي سؤالًا من الاستمارة.</translation>
        </message>
        <message>
            <source>Take the part from ${{ to }} out: what stands here is read as it is.</source>
            <translation>احذف الجزء من ${{ إلى }}: ما يكتب هنا يُقرأ كما هو.</translation>
        </message>
        <message>
            <source>“{0}” is no row of this sheet.</source>
            <translation>«{0}» ليس سطرًا من هذه الورقة.</translation>
        </message>
        <message>
            <source>Remove it, or write the sheet anew.</source>
            <translation>احذفه، أو اكتب الورقة من جديد.</translation>
        </message>
        <message>
            <source>“{0}” stands here a second time.</source>
            <translation>«{0}» موجود هنا مرة ثانية.</translation>
        </message>
        <message>
            <source>Remove one of the two.</source>
            <translation>احذف أحد الاثنين.</translation>
        </message>
        <message>
            <source>“{0}” is missing.</source>
            <translation>«{0}» ناقص.</translation>
        </message>
        <message>
            <source>Write the sheet anew and fill in every row.</source>
            <translation>اكتب الورقة من جديد واملأ كل سطر.</translation>
        </message>
        <message>
            <source>“{0}” stands before “{1}”.</source>
            <translation>«{0}» موجود قبل «{1}».</translation>
        </message>
        <message>
            <source>Put the rows into the order of the sheet: answers are counted by their place.</source>
            <translation>رتّب السطور كترتيب الورقة: فالإجابات تُعدّ بمكانها.</translation>
        </message>
        <message>
            <source>The instrument is “{0}”, and {1} is wanted.</source>
            <translation>الأداة هي «{0}»، والمطلوب {1}.</translation>
        </message>
        <message>
            <source>The version is “{0}”, and {1} is wanted.</source>
            <translation>النسخة هي «{0}»، والمطلوب {1}.</translation>
        </message>
        <message>
            <source>Write a sheet for {0} anew.</source>
            <translation>اكتب ورقة لـ{0} من جديد.</translation>
        </message>
        <message>
            <source>A draft is never read to anybody.</source>
            <translation>المسودة لا تُقرأ لأحد.</translation>
        </message>
        <message>
            <source>“{0}” is no standing.</source>
            <translation>«{0}» ليس حالة ترجمة.</translation>
        </message>
        <message>
            <source>Write one of {0}, once it is true.</source>
            <translation>اكتب واحدًا من {0}، حين يصحّ.</translation>
        </message>
        <message>
            <source>“{0}” is empty.</source>
            <translation>«{0}» فارغ.</translation>
        </message>
        <message>
            <source>“{0}” is no language.</source>
            <translation>«{0}» ليست لغة.</translation>
        </message>
        <message>
            <source>Write its tag: ru, kk, ky, uz, tg, ar, en.</source>
            <translation>اكتب رمزها: ru, kk, ky, uz, tg, ar, en.</translation>
        </message>
        <message>
            <source>“{0}” is no day.</source>
            <translation>«{0}» ليس يومًا.</translation>
        </message>
        <message>
            <source>Leave this as it is.</source>
            <translation>اترك هذا كما هو.</translation>
        </message>
        <message>
            <source>Where the sheet comes from: owner, edition, page.</source>
            <translation>من أين الورقة: المالك، الطبعة، الصفحة.</translation>
        </message>
        <message>
            <source>Who has compared every line with the sheet: a name.</source>
            <translation>من قارن كل سطر بالورقة: اسم.</translation>
        </message>
        <message>
            <source>On which day, as 2026-11-26.</source>
            <translation>في أي يوم، مثل 2026-11-26.</translation>
        </message>
        <message>
            <source>The file cannot be read: {0}.</source>
            <translation>لا يمكن قراءة الملف: {0}.</translation>
        </message>
        <message>
            <source>Save it as .xlsx and choose it again.</source>
            <translation>احفظه بصيغة .xlsx واختره من جديد.</translation>
        </message>
        <message>
            <source>it takes too long or too much memory</source>
            <translation>قراءته تستغرق وقتًا أو ذاكرة أكثر مما ينبغي</translation>
        </message>
        <message>
            <source>it is damaged, or no spreadsheet</source>
            <translation>هو تالف، أو ليس جدول بيانات</translation>
        </message>
        <message>
            <source>it is locked with a password</source>
            <translation>هو مقفل بكلمة مرور</translation>
        </message>
        <message>
            <source>it has more rows or columns than can be read</source>
            <translation>فيه صفوف أو أعمدة أكثر مما يمكن قراءته</translation>
        </message>
        <message>
            <source>The file does not say which instrument it is for.</source>
            <translation>لا يقول الملف لأي أداة هو.</translation>
        </message>
        <message>
            <source>Write the sheet anew and fill it in.</source>
            <translation>اكتب الورقة من جديد واملأها.</translation>
        </message>
        <message>
            <source>This form has no place for instruments.</source>
            <translation>ليس في هذه الاستمارة مكان للأدوات.</translation>
        </message>
        <message>
            <source>Put a row of the type calculate with the name {0} into the section behind which they belong.</source>
            <translation>ضع سطرًا من النوع calculate باسم {0} في القسم الذي تأتي بعده.</translation>
        </message>
        <message>
            <source>{0} is not answered by the person themselves, and this form asks nobody else.</source>
            <translation>لا يجيب الشخص نفسه عن {0}، وهذه الاستمارة لا تسأل أحدًا سواه.</translation>
        </message>
        <message>
            <source>Leave its wording file out, or make a form of your own for it.</source>
            <translation>اترك ملف صياغتها، أو اعمل لها استمارة خاصة بك.</translation>
        </message>
        <message>
            <source>“{0}” in the title shows to whoever passes by what this is about (R-19).</source>
            <translation>«{0}» في العنوان يُظهر لكل من يمرّ عمّ يدور الأمر (R-19).</translation>
        </message>
        <message>
            <source>Give it a title that says nothing, such as Form W; what it is about stands within.</source>
            <translation>أعطها عنوانًا لا يقول شيئًا، مثل Form W؛ أما موضوعها فيُذكر في داخلها.</translation>
        </message>
        <message>
            <source>The mark “{0}” hangs on no answer: it always says the same.</source>
            <translation>العلامة «{0}» لا تتعلق بأي جواب: تقول الشيء نفسه دائمًا.</translation>
        </message>
        <message>
            <source>Let its calculation read the answers that it is about.</source>
            <translation>اجعل حسابها يقرأ الأجوبة التي تخصّها.</translation>
        </message>
        <message>
            <source>Consent is ticked before anybody was asked: a default is a yes that nobody gave (R-7).</source>
            <translation>الموافقة محدَّدة قبل أن يُسأل أحد: القيمة الافتراضية «نعم» لم يقلها أحد (R-7).</translation>
        </message>
        <message>
            <source>Empty its cell under default.</source>
            <translation>أفرِغ خليتها في العمود default.</translation>
        </message>
        <message>
            <source>No such part of consent is known: “{0}”. What was agreed to would not count.</source>
            <translation>لا يوجد جزء كهذا من الموافقة: «{0}». ما تمت الموافقة عليه لن يُحتسب.</translation>
        </message>
        <message>
            <source>The version in use heeds more answers for “{0}”: {1}.</source>
            <translation>النسخة المستعملة تراعي أجوبة أكثر من أجل «{0}»: {1}.</translation>
        </message>
        <message>
            <source>If that is not meant, put them back into its calculation.</source>
            <translation>إن لم يكن ذلك مقصودًا، فأعدها إلى حسابها.</translation>
        </message>
        <message>
            <source>The version in use saves more to lists: {0}.</source>
            <translation>النسخة المستعملة تحفظ في القوائم أكثر: {0}.</translation>
        </message>
        <message>
            <source>If that is not meant, put these back under save_to.</source>
            <translation>إن لم يكن ذلك مقصودًا، فأعدها إلى العمود save_to.</translation>
        </message>
        <message>
            <source>Under this id a form with another title is in use, “{0}”: this one takes its place.</source>
            <translation>تحت هذا المعرّف تُستعمل استمارة بعنوان آخر، «{0}»: هذه تحل محلها.</translation>
        </message>
        <message>
            <source>If that is not meant, write another form_id.</source>
            <translation>إن لم يكن ذلك مقصودًا، فاكتب form_id آخر.</translation>
        </message>
        <message>
            <source>A form with this title is in use under another id, {0}: this one would stand beside it.</source>
            <translation>تُستعمل استمارة بهذا العنوان تحت معرّف آخر، {0}: هذه ستقف بجانبها.</translation>
        </message>
        <message>
            <source>If it is to take its place, write that id under form_id.</source>
            <translation>إن كان ينبغي أن تحل محلها، فاكتب ذلك المعرّف في العمود form_id.</translation>
        </message>
        <message>
            <source>A text of {0} letters stands here: nobody reads that, and it is not looked through.</source>
            <translation>هنا نص من {0} حرفًا: لا يقرؤه أحد، ولا يُفحص.</translation>
        </message>
        <message>
            <source>Take it out, or put it into a file of its own that is printed.</source>
            <translation>احذفه، أو ضعه في ملف مستقل يُطبع.</translation>
        </message>
        <message>
            <source>The sheet “{0}” has cells beyond row {1} or column {2}, which nobody looks through.</source>
            <translation>في الورقة «{0}» خلايا بعد الصف {1} أو العمود {2}، ولا يفحصها أحد.</translation>
        </message>
        <message>
            <source>Delete what is not needed there, or move the list into a CSV file.</source>
            <translation>احذف ما لا يلزم هناك، أو انقل القائمة إلى ملف CSV.</translation>
        </message>
        <message>
            <source>The form begins a case with consent, and nobody can say no: no answer ends the talk (R-9).</source>
            <translation>يبدأ النموذج ملفًا بالموافقة ولا يستطيع أحد أن يقول لا: ما من جواب ينهي الحديث (R-9).</translation>
        </message>
        <message>
            <source>Mark the calculation of the no with “declined” under bind::fw:flag. See the program&apos;s own Welcome.</source>
            <translation>ضع على حساب الرفض العلامة “declined” تحت bind::fw:flag. انظر نموذج Welcome الخاص بالبرنامج.</translation>
        </message>
        <message>
            <source>The list offers “{0}”, which is no word of {1}: it would count as nothing.</source>
            <translation>تعرض القائمة “{0}”، وليست من كلمات {1}: لن تُحسب شيئًا.</translation>
        </message>
        <message>
            <source>The calculation says “{0}”, which is no word of {1}: it would count as nothing.</source>
            <translation>يقول الحساب “{0}”، وليست من كلمات {1}: لن تُحسب شيئًا.</translation>
        </message>
        <message>
            <source>The calculation reads “{0}”, which the list “{1}” does not have: it is always empty.</source>
            <translation>يقرأ الحساب “{0}”، وليس في القائمة “{1}”: فهو فارغ دائمًا.</translation>
        </message>
        <message>
            <source>Whether it is asked reads “{0}”, which the list “{1}” does not have: it is always empty.</source>
            <translation>يقرأ شرط السؤال “{0}”، وليس في القائمة “{1}”: فهو فارغ دائمًا.</translation>
        </message>
        <message>
            <source>The check of the answer reads “{0}”, which the list “{1}” does not have: it is always empty.</source>
            <translation>يقرأ فحص الجواب “{0}”، وليس في القائمة “{1}”: فهو فارغ دائمًا.</translation>
        </message>
        <message>
            <source>The choices of “{0}” go by “{1}”, which their list does not have: there are none.</source>
            <translation>تُختار خيارات “{0}” حسب “{1}”، وليس في قائمتها: فلا خيار.</translation>
        </message>
        <message>
            <source>The choices of “{0}” go by “{1}”, which no row of their list has: it leaves none out.</source>
            <translation>تُختار خيارات “{0}” حسب “{1}”، وليس في أي صف من قائمتها: فلا يُستبعد به خيار.</translation>
        </message>
        <message>
            <source>Use one of these: {0}.</source>
            <translation>استعمل واحدة من هذه: {0}.</translation>
        </message>
        <message>
            <source>The mark “{0}” is never set: whatever is answered, its calculation says no.</source>
            <translation>لا توضع العلامة “{0}” أبدًا: مهما كان الجواب يقول حسابها لا.</translation>
        </message>
        <message>
            <source>Let its calculation say yes where it is meant.</source>
            <translation>ليقل حسابها نعم حيث يُقصد ذلك.</translation>
        </message>
        <message>
            <source>Whether it is asked never holds: the mark “{0}” is never set.</source>
            <translation>الشرط لا يتحقق أبدًا: لا توضع العلامة “{0}” أبدًا.</translation>
        </message>
        <message>
            <source>Empty its cell under relevant, and that of the groups around it.</source>
            <translation>أفرغ خليتها تحت relevant وخلايا المجموعات حولها.</translation>
        </message>
        <message>
            <source>The version in use makes new entries of “{0}”; this one only changes those that are there.</source>
            <translation>تُنشئ النسخة المستعملة إدخالات جديدة في “{0}”؛ وهذه تغيّر الموجود فقط.</translation>
        </message>
        <message>
            <source>The version in use makes new entries of “{0}” only at times; this one always does.</source>
            <translation>تُنشئ النسخة المستعملة إدخالات جديدة في “{0}” أحيانًا فقط؛ وهذه تُنشئها دائمًا.</translation>
        </message>
        <message>
            <source>If that is not meant, fill the cell under create_if again.</source>
            <translation>إن لم يكن ذلك مقصودًا فاملأ الخلية تحت create_if من جديد.</translation>
        </message>
        <message>
            <source>The log of this form asks where the laptop is: that is never written down.</source>
            <translation>يسأل سجل هذا النموذج أين الحاسوب المحمول: لا يُكتب ذلك أبدًا.</translation>
        </message>
        <message>
            <source>Empty the cell under parameters in the row of the log.</source>
            <translation>أفرغ الخلية تحت parameters في صف السجل.</translation>
        </message>
        <message>
            <source>A film or a voice cannot be saved to a list that every laptop keeps (R-5).</source>
            <translation>لا يُحفظ فيلم ولا صوت في قائمة يحتفظ بها كل حاسوب (R-5).</translation>
        </message>
        <message>
            <source>A film or a voice of a person is taken only with their word for it (R-5).</source>
            <translation>لا يؤخذ فيلم أو صوت لشخص إلا بموافقته (R-5).</translation>
        </message>
        <message>
            <source>Ask it only where they agreed to it. The file itself may say where it was made.</source>
            <translation>اسأل هذا فقط حيث وافقوا. وقد يدل الملف نفسه على مكان تسجيله.</translation>
        </message>
        <message>
            <source>The form and its files are more than {0} MB together: they would not reach the laptops.</source>
            <translation>حجم النموذج وملفاته معاً أكثر من {0} ميغابايت: فلن تصل إلى الحواسيب.</translation>
        </message>
        <message>
            <source>Save recordings as MP3 (one channel, 32 kbit/s), pictures smaller, and leave out what no question names.</source>
            <translation>ينبغي حفظ التسجيلات بصيغة MP3 (قناة واحدة، 32 كيلوبت/ث) والصور بحجم أصغر، وترك ما لا يذكره أي سؤال.</translation>
        </message>
        <message>
            <source>There are recordings in “{0}”, a language in which this form has no words.</source>
            <translation>هناك تسجيلات بلغة «{0}»، وليس في هذا النموذج كلمات بها.</translation>
        </message>
        <message>
            <source>Write the language in the header of the recordings just as in that of the labels.</source>
            <translation>ينبغي كتابة اللغة في عنوان عمود التسجيلات كما في عنوان عمود التسميات تماماً.</translation>
        </message>
        <message>
            <source>The recording {0} is not among the form&apos;s files: nobody hears it.</source>
            <translation>التسجيل {0} ليس بين ملفات النموذج: فلن يسمعه أحد.</translation>
        </message>
        <message>
            <source>The recording {0} cannot be played.</source>
            <translation>لا يمكن تشغيل التسجيل {0}.</translation>
        </message>
        <message>
            <source>Save it as MP3 or WAV, at most {0} minutes long.</source>
            <translation>ينبغي حفظه بصيغة MP3 أو WAV، على ألا يزيد على {0} دقيقة.</translation>
        </message>
    </context>
    <context>
        <name>FormsPlace</name>
        <message>
            <source>Publish a form</source>
            <translation>نشر نموذج</translation>
        </message>
        <message>
            <source>Choose a form, then the person it is about.</source>
            <translation>اختر نموذجًا، ثم الشخص المعني.</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>No form is published yet.</source>
            <translation>لم يُنشر أي نموذج بعد.</translation>
        </message>
        <message>
            <source>Forms come by themselves when there is internet.</source>
            <translation>تصل النماذج من نفسها عند توفر الإنترنت.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>لا أسئلة</numerusform>
                <numerusform>سؤال واحد</numerusform>
                <numerusform>سؤالان</numerusform>
                <numerusform>%n أسئلة</numerusform>
                <numerusform>%n سؤالًا</numerusform>
                <numerusform>%n سؤال</numerusform>
            </translation>
        </message>
        <message>
            <source>version {version}</source>
            <translation>الإصدار {version}</translation>
        </message>
        <message>
            <source>A part of this form is missing here. Your coordinator can add it.</source>
            <translation>جزء من هذا النموذج ناقص هنا. يمكن لمنسّقك إضافته.</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>ابدأ</translation>
        </message>
        <message>
            <source>Start: {form}</source>
            <translation>ابدأ: {form}</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>Withdraw: {form}</source>
            <translation>سحب: {form}</translation>
        </message>
        <message>
            <source>The mended copy is “{name}”, beside your file. Your file was not changed.</source>
            <translation>النسخة المُصلَحة هي «{name}» بجانب ملفك. لم يتغير ملفك.</translation>
        </message>
        <message>
            <source>The file was saved anew meanwhile. Look at what was found in it now.</source>
            <translation>حُفظ الملف من جديد في هذه الأثناء. انظر ما وُجد فيه الآن.</translation>
        </message>
        <message>
            <source>It is kept. Publish the form anew, so that it reaches the laptops.</source>
            <translation>حُفظ. انشر الاستمارة من جديد لتصل إلى الحواسيب.</translation>
        </message>
        <message>
            <source>The instrument can be used. Publish the form anew, so that it reaches the laptops.</source>
            <translation>يمكن استخدام الأداة. انشر النموذج من جديد كي يصل إلى الحواسيب.</translation>
        </message>
        <message>
            <source>The form is published. It reaches the laptops with their next connection.</source>
            <translation>نُشر النموذج. يصل إلى الحواسيب عند اتصالها التالي.</translation>
        </message>
        <message>
            <source>Withdraw “{form}”?</source>
            <translation>هل يُسحب «{form}»؟</translation>
        </message>
        <message>
            <source>It takes no new drafts. Open drafts can be finished, old records stay readable.</source>
            <translation>لا تبدأ به مسودات جديدة. المسودات المفتوحة يمكن إنهاؤها، والسجلات القديمة تبقى مقروءة.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>احتفظ به</translation>
        </message>
    </context>
    <context>
        <name>FoundHome</name>
        <message>
            <source>Or find another home by somebody who lives there</source>
            <translation>أو ابحث عن بيت آخر بمن يسكن فيه</translation>
        </message>
        <message>
            <source>Which home?</source>
            <translation>أي بيت؟</translation>
        </message>
        <message>
            <source>Nobody of that name has a home written down.</source>
            <translation>لا أحد بهذا الاسم دُوِّن له بيت.</translation>
        </message>
    </context>
    <context>
        <name>FoundingCard</name>
        <message>
            <source>Create a programme</source>
            <translation>إنشاء برنامج</translation>
        </message>
        <message>
            <source>The programme was created, but nobody has shown yet that its sheets are on paper.</source>
            <translation>أُنشئ البرنامج، لكن لم يُظهر أحد بعد أن أوراقه على الورق.</translation>
        </message>
        <message>
            <source>Your name, as colleagues here know it</source>
            <translation>اسمك كما يعرفه الزملاء هنا</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>عنوان الخادم</translation>
        </message>
        <message>
            <source>The server&apos;s key, 64 signs</source>
            <translation>مفتاح الخادم، 64 علامة</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>إظهار عبارة المرور</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>إخفاء عبارة المرور</translation>
        </message>
        <message>
            <source>A passphrase: four unrelated words are good</source>
            <translation>عبارة مرور: أربع كلمات لا صلة بينها جيدة</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>عبارة المرور مرة أخرى</translation>
        </message>
        <message>
            <source>What you read. Of the rest nobody reads anything before you let them in.</source>
            <translation>ما الذي تقرؤه أنت. أما الباقي فلا يقرؤه أحد قبل أن تُدخل من يقرؤه.</translation>
        </message>
        <message>
            <source>Create it</source>
            <translation>إنشاء</translation>
        </message>
        <message>
            <source>Create nothing</source>
            <translation>عدم إنشاء شيء</translation>
        </message>
        <message>
            <source>You become its first coordinator. Have a printer and three envelopes at hand.</source>
            <translation>تصبح أول منسّق فيه. جهّز طابعة وثلاثة مظاريف.</translation>
        </message>
        <message>
            <source>Print each sheet, put it into an envelope of its own, give each to another person.</source>
            <translation>اطبع كل ورقة، وضعها في مظروف خاص بها، وأعطِ كلًا منها لشخص آخر.</translation>
        </message>
        <message>
            <source>Save the list of keys for the server</source>
            <translation>حفظ قائمة المفاتيح للخادم</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>ابدأ</translation>
        </message>
        <message>
            <source>Sheet {number}</source>
            <translation>الورقة {number}</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Show, to copy by hand</source>
            <translation>إظهار للنسخ باليد</translation>
        </message>
        <message>
            <source>Something is still empty. Fill in every line. Nothing was created.</source>
            <translation>ما زال شيء فارغا. املأ كل سطر. لم ينشأ شيء.</translation>
        </message>
        <message>
            <source>The passphrase was typed in two different ways. Nothing was changed.</source>
            <translation>كُتبت عبارة المرور بطريقتين مختلفتين. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>A sheet belongs on paper, not into a file. Choose a printer, or copy the words by hand.</source>
            <translation>مكان الورقة هو الورق لا ملف. اختر طابعة، أو انسخ الكلمات باليد.</translation>
        </message>
        <message>
            <source>The list is there. Start the server with it.</source>
            <translation>القائمة جاهزة. شغّل الخادم بها.</translation>
        </message>
        <message>
            <source>Are the sheets on paper?</source>
            <translation>هل الأوراق على الورق؟</translation>
        </message>
        <message>
            <source>Type two of them as they are read off the paper. Then this program forgets them.</source>
            <translation>اكتب اثنتين منها كما تُقرآن من الورق. ثم ينساها التطبيق.</translation>
        </message>
    </context>
    <context>
        <name>GiveBackPage</name>
        <message>
            <source>Thank you</source>
            <translation>شكرًا</translation>
        </message>
        <message>
            <source>Please give the computer back now.</source>
            <translation>من فضلك أعد الحاسوب الآن.</translation>
        </message>
        <message>
            <source>I am done: give the laptop back</source>
            <translation>انتهيت، أعيد الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>Giving</name>
        <message>
            <source>{name} has no case.</source>
            <translation>لا حالة لدى {name}.</translation>
        </message>
        <message>
            <source>It is kept, and holds from now on.</source>
            <translation>حُفظ، ويسري من الآن.</translation>
        </message>
        <message>
            <source>On its way to {names}. Hand-overs says when it has arrived.</source>
            <translation>في الطريق إلى {names}. وتقول «التسليمات» متى وصلت.</translation>
        </message>
        <message>
            <source>Coordinators alone have it now.</source>
            <translation>صارت لدى المنسّقين وحدهم.</translation>
        </message>
    </context>
    <context>
        <name>Going</name>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>Beginning …</source>
            <translation>يبدأ …</translation>
        </message>
        <message>
            <source>{done} of {all} records</source>
            <translation>{done} من {all} من السجلات</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} من {all}</translation>
        </message>
        <message>
            <source>{done} came</source>
            <translation>وصل {done}</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>بقي أقل من دقيقة</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>أقل من دقيقة باقية</numerusform>
                <numerusform>دقيقة واحدة باقية تقريبًا</numerusform>
                <numerusform>دقيقتان باقيتان تقريبًا</numerusform>
                <numerusform>%n دقائق باقية تقريبًا</numerusform>
                <numerusform>%n دقيقة باقية تقريبًا</numerusform>
                <numerusform>%n دقيقة باقية تقريبًا</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>يتوقف …</translation>
        </message>
    </context>
    <context>
        <name>GridPage</name>
        <message>
            <source>Back to the questions</source>
            <translation>العودة إلى الأسئلة</translation>
        </message>
        <message>
            <source>Hide the screen</source>
            <translation>إخفاء الشاشة</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Undo the tap</source>
            <translation>التراجع عن الضغطة</translation>
        </message>
        <message>
            <source>Mark another as wrong</source>
            <translation>تعليم غيره خطأً</translation>
        </message>
        <message>
            <source>Which one now?</source>
            <translation>ما الذي يُقرأ الآن؟</translation>
        </message>
        <message>
            <source>Practise again</source>
            <translation>تدرّب مرة أخرى</translation>
        </message>
        <message>
            <source>Second assessor</source>
            <translation>مقيّم ثانٍ</translation>
        </message>
        <message>
            <source>Without a second one</source>
            <translation>بلا مقيّم ثانٍ</translation>
        </message>
        <message>
            <source>Hold 2 s: begin anew</source>
            <translation>اضغط باستمرار ثانيتين للبدء من جديد</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <source>The next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>It is fine to stop at any time</source>
            <translation>يمكن التوقف في أي وقت</translation>
        </message>
        <message>
            <source>Arrows: move</source>
            <translation>الأسهم: تنقّل</translation>
        </message>
        <message>
            <source>Space, 1–0: mark</source>
            <translation>مفتاح المسافة، 1–0: تعليم</translation>
        </message>
        <message>
            <source>Shift+Space: row</source>
            <translation>Shift ومفتاح المسافة: صف</translation>
        </message>
        <message>
            <source>Esc: go to Stop</source>
            <translation>Esc: الانتقال إلى «إيقاف»</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>متابعة القراءة</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>توقف مؤقت</translation>
        </message>
        <message>
            <source>Marked: {n}</source>
            <translation>المعلَّم خطأً: {n}</translation>
        </message>
        <message>
            <source>Practice is over</source>
            <translation>انتهى التدريب</translation>
        </message>
        <message>
            <source>Now the last one</source>
            <translation>الآن الأخير</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>ابدأ</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>التوقف هنا</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Press Start when the first one is being read.</source>
            <translation>اضغط «ابدأ» عندما يُقرأ الأول.</translation>
        </message>
        <message>
            <source>Tap the one that is being read now.</source>
            <translation>اضغط على ما يُقرأ الآن.</translation>
        </message>
        <message>
            <source>Tap what is read wrongly. Tap again to take it back.</source>
            <translation>اضغط على ما قُرئ خطأً. اضغط عليه مرة أخرى للتراجع.</translation>
        </message>
        <message>
            <source>All of the first ones are wrong. It is kind to stop here.</source>
            <translation>كل ما قُرئ أولًا خطأ. من اللطف التوقف هنا.</translation>
        </message>
        <message>
            <source>The clock stands still. Press Go on when the reading goes on.</source>
            <translation>المؤقّت متوقف. اضغط «متابعة» عندما تستمر القراءة.</translation>
        </message>
        <message>
            <source>For practice, without a clock: read these together. They do not count.</source>
            <translation>للتدريب، بلا ساعة: اقرآ هذه معاً. فهي لا تُحسب.</translation>
        </message>
        <message>
            <source>Tap the last one that was read.</source>
            <translation>اضغط آخر ما قُرئ.</translation>
        </message>
        <message>
            <source>For the second assessor: what was marked first is hidden. Tap what was read wrongly.</source>
            <translation>للمقيّم الثاني: علامات الأول مخفية. اضغط ما قُرئ خطأ.</translation>
        </message>
        <message>
            <source>Tap what was read wrongly before the end of the time.</source>
            <translation>اضغط على ما قُرئ خطأً قبل انتهاء الوقت.</translation>
        </message>
        <message>
            <source>Stopped. Tap the last one that was read.</source>
            <translation>تم الإيقاف. اضغط على آخر ما قُرئ.</translation>
        </message>
        <message>
            <source>The time is over. Tap the last one that was read.</source>
            <translation>انتهى الوقت. اضغط على آخر ما قُرئ.</translation>
        </message>
        <message>
            <source>The last one that was read is number {n}.</source>
            <translation>آخر ما قُرئ هو رقم {n}.</translation>
        </message>
        <message>
            <source>What the second assessor marked is kept beside it.</source>
            <translation>حُفظت علامات المقيّم الثاني إلى جانبه.</translation>
        </message>
        <message>
            <source>Tap another one to change that.</source>
            <translation>اضغط على غيره لتغيير ذلك.</translation>
        </message>
        <message>
            <source>Page {n} of {all}</source>
            <translation>الصفحة {n} من {all}</translation>
        </message>
    </context>
    <context>
        <name>GridWay</name>
        <message>
            <source>Look at it</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds, with a clock.</source>
            <translation>
                <numerusform>بلا ثوانٍ، مع ساعة.</numerusform>
                <numerusform>ثانية واحدة، مع ساعة.</numerusform>
                <numerusform>ثانيتان، مع ساعة.</numerusform>
                <numerusform>%n ثوانٍ، مع ساعة.</numerusform>
                <numerusform>%n ثانية، مع ساعة.</numerusform>
                <numerusform>%n ثانية، مع ساعة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered without a clock.</source>
            <translation>أُجيب بلا ساعة.</translation>
        </message>
        <message>
            <source>Done. Marked: {n}. The last one that was read: {last}.</source>
            <translation>تم. عُلّم: {n}. آخر ما قُرئ: {last}.</translation>
        </message>
        <message>
            <source>The last one that was read is still to be tapped.</source>
            <translation>بقي أن تضغط آخر ما قُرئ.</translation>
        </message>
        <message numerus="yes">
            <source>Interrupted. %n seconds are left.</source>
            <translation>
                <numerusform>قُطع. لم يبقَ شيء من الثواني.</numerusform>
                <numerusform>قُطع. بقيت ثانية واحدة.</numerusform>
                <numerusform>قُطع. بقيت ثانيتان.</numerusform>
                <numerusform>قُطع. بقيت %n ثوانٍ.</numerusform>
                <numerusform>قُطع. بقيت %n ثانية.</numerusform>
                <numerusform>قُطع. بقيت %n ثانية.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandOvers</name>
        <message>
            <source>From {before} to {after}</source>
            <translation>من {before} إلى {after}</translation>
        </message>
        <message>
            <source>Given to {after}</source>
            <translation>سُلّمت إلى {after}</translation>
        </message>
        <message>
            <source>From {before} back to the coordinators</source>
            <translation>من {before} عودةً إلى المنسّقين</translation>
        </message>
        <message>
            <source>Kept by the coordinators</source>
            <translation>تبقى لدى المنسّقين</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} و{last}</translation>
        </message>
        <message>
            <source>Came to you from {before}</source>
            <translation>جاءت إليك من {before}</translation>
        </message>
        <message>
            <source>Given to you by a coordinator</source>
            <translation>سلّمها إليك منسّق</translation>
        </message>
        <message>
            <source>Went to {after}</source>
            <translation>ذهبت إلى {after}</translation>
        </message>
        <message>
            <source>Went back to the coordinators</source>
            <translation>عادت إلى المنسّقين</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>بقرار {name}</translation>
        </message>
        <message>
            <source>place: {place}</source>
            <translation>المكان: {place}</translation>
        </message>
        <message>
            <source>{name} lets it go: on its way since {day}</source>
            <translation>{name} يتركها: في الطريق منذ {day}</translation>
        </message>
        <message>
            <source>{name} gets it: on its way since {day}</source>
            <translation>{name} يستلمها: في الطريق منذ {day}</translation>
        </message>
        <message>
            <source>{name} let it go: {day}</source>
            <translation>{name}: تُركت {day}</translation>
        </message>
        <message>
            <source>{name} got it: {day}</source>
            <translation>{name}: استُلمت {day}</translation>
        </message>
        <message>
            <source>{name}: another coordinator sent it, and gets the receipt</source>
            <translation>{name}: أرسلها منسّق آخر وإليه يصل الإيصال</translation>
        </message>
        <message>
            <source>{name} has left: nothing is sent there</source>
            <translation>{name} لم يعد في الفريق: لا يُرسل إليه شيء</translation>
        </message>
        <message>
            <source>{name} is a coordinator, and has all of it</source>
            <translation>{name} منسّق ولديه كل شيء</translation>
        </message>
    </context>
    <context>
        <name>HandOversPage</name>
        <message>
            <source>Back to people</source>
            <translation>العودة إلى الأشخاص</translation>
        </message>
        <message>
            <source>Hand over all of one worker</source>
            <translation>تسليم كل حالات عامل</translation>
        </message>
        <message>
            <source>From whom, to whom, and whether it has arrived.</source>
            <translation>ممن وإلى من وهل وصلت.</translation>
        </message>
        <message>
            <source>Which cases came to you, and which went to somebody else.</source>
            <translation>أي الحالات جاءت إليك وأيها ذهبت إلى غيرك.</translation>
        </message>
        <message>
            <source>Hand-overs</source>
            <translation>التسليمات</translation>
        </message>
        <message>
            <source>No case was handed over yet.</source>
            <translation>لم تُسلَّم أي حالة بعد.</translation>
        </message>
        <message>
            <source>Choose whom to hand over</source>
            <translation>اختر من تُسلَّم حالته</translation>
        </message>
    </context>
    <context>
        <name>HeldDialog</name>
        <message>
            <source>What we hold about you</source>
            <translation>ما نحفظه عنك</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>The notice of the consent talk</source>
            <translation>ورقة حديث الموافقة</translation>
        </message>
        <message>
            <source>The form of the consent talk is not on this laptop. Ask a coordinator for it.</source>
            <translation>استمارة حديث الموافقة ليست على هذا الحاسوب. اطلبها من منسّق.</translation>
        </message>
        <message>
            <source>In which language?</source>
            <translation>بأي لغة؟</translation>
        </message>
        <message>
            <source>No printer is here. Nothing was written: read the sheet aloud instead.</source>
            <translation>لا توجد طابعة. لم يُكتب شيء: اقرأ الورقة بصوت عالٍ.</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Choose your name and type your passphrase. The eye shows what you type.</source>
            <translation>اختر اسمك واكتب عبارة المرور. العين تُظهر ما تكتبه.</translation>
        </message>
        <message>
            <source>Whoever forgot it asks a coordinator: nothing is lost.</source>
            <translation>من نسيها يسأل المنسّق: لا يضيع شيء.</translation>
        </message>
        <message>
            <source>Whom to see today, what you began, what came back and what waits to be sent.</source>
            <translation>من ستقابل اليوم، وما بدأته، وما عاد إليك، وما ينتظر الإرسال.</translation>
        </message>
        <message>
            <source>Without internet everything works. What is finished is sent by itself later.</source>
            <translation>كل شيء يعمل بلا إنترنت. ما اكتمل يُرسل لاحقًا من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>The forms that can be started here, and in which languages.</source>
            <translation>الاستمارات التي يمكن بدؤها هنا، وبأي لغات.</translation>
        </message>
        <message>
            <source>How far each finished record is: here, sealed, on the server, opened by a coordinator.</source>
            <translation>أين وصل كل سجل مكتمل: هنا، مختوم، على الخادم، فتحه منسّق.</translation>
        </message>
        <message>
            <source>Where there is no internet, a stick carries the records.</source>
            <translation>حيث لا إنترنت، تُنقل السجلات على ذاكرة USB.</translation>
        </message>
        <message>
            <source>Records that wait for your look. Accept them, or ask about single answers and return them.</source>
            <translation>سجلات تنتظر نظرك. اقبلها، أو اسأل عن إجابات بعينها وأعدها.</translation>
        </message>
        <message>
            <source>Beside their quality it is counted how many would rather not, by area and month.</source>
            <translation>وإلى جانب جودتها يُحصى من لم يرغب، حسب المنطقة والشهر.</translation>
        </message>
        <message>
            <source>Who works here, who asks to join, and what is kept apart until you decide.</source>
            <translation>من يعمل هنا، ومن يطلب الانضمام، وما يُحفظ جانبًا حتى تقرر.</translation>
        </message>
        <message>
            <source>Whom to phone in danger, the services, places and schools that forms choose from, and what the law of your country says are written here, too. All laptops have them with the next round.</source>
            <translation>هنا يُكتب أيضًا بمن نتصل عند الخطر، والخدمات والأماكن والمدارس التي تختار منها النماذج، وما يقوله قانون بلدك. تحصل عليها جميع الحواسيب في الجولة التالية.</translation>
        </message>
        <message>
            <source>Whom to follow up, by the day it is due. Nothing here is sorted by answers.</source>
            <translation>من تجب متابعته، بحسب يوم الاستحقاق. لا شيء هنا مرتب بحسب الإجابات.</translation>
        </message>
        <message>
            <source>Where two people wrote different things: both stand here until you choose.</source>
            <translation>حيث كتب شخصان أمرين مختلفين: يبقى كلاهما هنا حتى تختار.</translation>
        </message>
        <message>
            <source>What coordinators opened and decided. Nothing in it can be changed.</source>
            <translation>ما فتحه المنسّقون وقرّروه. لا يمكن تغيير شيء فيه.</translation>
        </message>
        <message>
            <source>Language, light or dark, text size, and when the screen locks by itself.</source>
            <translation>اللغة، والمظهر الفاتح أو الداكن، وحجم النص، ومتى تُقفل الشاشة تلقائيًا.</translation>
        </message>
        <message>
            <source>A finished record, as it was signed. Nothing in it can be changed here.</source>
            <translation>سجلّ مكتمل كما وُقّع. لا يمكن تغيير شيء فيه هنا.</translation>
        </message>
        <message>
            <source>Its pictures stand below their questions, and a press makes them larger. Of other files the kind and the size are told.</source>
            <translation>تظهر الصور عند أسئلتها، وتكبر بالضغط عليها. أما الملفات الأخرى فيُذكر نوعها وحجمها.</translation>
        </message>
        <message>
            <source>Whoever wrote it puts it right in Outbox: that makes a new version, and this one stays.</source>
            <translation>يصحّحه من كتبه في «الإرسال»: تنشأ نسخة جديدة وتبقى هذه.</translation>
        </message>
        <message>
            <source>Every answer is kept at once: nothing has to be saved, and you can stop at any time.</source>
            <translation>كل إجابة تُحفظ فورًا: لا حاجة إلى الحفظ، ويمكنك التوقف في أي وقت.</translation>
        </message>
        <message>
            <source>Digits choose, Enter goes on, Tab visits everything, Ctrl+Z takes the last act back.</source>
            <translation>الأرقام تختار، وEnter يتابع، وTab يمر على كل شيء، وCtrl+Z يتراجع عن آخر فعل.</translation>
        </message>
        <message>
            <source>F6 refused, F7 does not know, F8 not asked, F9 does not apply.</source>
            <translation>F6 رفض، F7 لا يعرف، F8 لم يُسأل، F9 لا ينطبق.</translation>
        </message>
        <message>
            <source>Press Start with the first sound. Tap what is read wrongly; tap again to take it back.</source>
            <translation>اضغط «ابدأ» مع أول صوت. اضغط ما قُرئ خطأً؛ واضغط مرة أخرى للتراجع.</translation>
        </message>
        <message>
            <source>When the time is over, tap the last one that was read.</source>
            <translation>عند انتهاء الوقت اضغط آخر ما قُرئ.</translation>
        </message>
        <message>
            <source>Arrows move, Space marks, Shift+Space marks the row, Escape goes to Stop.</source>
            <translation>الأسهم تنقل، والمسافة تُعلّم، وShift+المسافة تُعلّم الصف، وEscape إلى الإيقاف.</translation>
        </message>
        <message>
            <source>F12 hides the screen at once and brings it back. Ctrl+L locks.</source>
            <translation>F12 يُخفي الشاشة فورًا ويعيدها. Ctrl+L يقفل.</translation>
        </message>
        <message>
            <source>Type a name or a code, in any script.</source>
            <translation>اكتب اسمًا أو رمزًا، بأي كتابة.</translation>
        </message>
        <message>
            <source>On a person&apos;s page you begin a form, go on with a draft or read what was finished.</source>
            <translation>في صفحة الشخص تبدأ استمارة، أو تتابع مسودة، أو تقرأ ما اكتمل.</translation>
        </message>
        <message>
            <source>There, too: what was agreed, what is held and how it is put right. A coordinator approves plans, verifies relations and takes two people apart again.</source>
            <translation>وهناك أيضًا: ما تمت الموافقة عليه وما هو محفوظ وكيف يُصحَّح. يعتمد المنسّق الخطط ويؤكد القرابات ويفصل بين شخصين من جديد.</translation>
        </message>
        <message>
            <source>Hand-overs lists which case went to whom, and whether it has arrived there.</source>
            <translation>تُظهر «التسليمات» أي حالة ذهبت إلى من، وهل وصلت.</translation>
        </message>
    </context>
    <context>
        <name>HiddenPage</name>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>ImageMap</name>
        <message>
            <source>A picture whose parts can be pressed; the list has the same choices</source>
            <translation>صورة يمكن الضغط على أجزائها، وفي القائمة الخيارات نفسها</translation>
        </message>
        <message>
            <source>The picture of this question is not among the form&apos;s files. Choose from the list.</source>
            <translation>صورة هذا السؤال ليست بين ملفات النموذج. اختر من القائمة.</translation>
        </message>
        <message>
            <source>The picture of this question holds more than shapes, so it is not shown. Choose from the list.</source>
            <translation>في صورة هذا السؤال ما ليس أشكالاً، لذلك لا تُعرض. اختر من القائمة.</translation>
        </message>
        <message>
            <source>The picture of this question is too large to show. Choose from the list.</source>
            <translation>صورة هذا السؤال أكبر من أن تُعرض. اختر من القائمة.</translation>
        </message>
        <message>
            <source>The picture of this question cannot be read. Choose from the list.</source>
            <translation>تتعذر قراءة صورة هذا السؤال. اختر من القائمة.</translation>
        </message>
    </context>
    <context>
        <name>InterviewScreen</name>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
    </context>
    <context>
        <name>Interviews</name>
        <message>
            <source>This form is open for this person already, last kept on {date}.</source>
            <translation>هذه الاستمارة مفتوحة لهذا الشخص من قبل، وحُفظت آخر مرة في {date}.</translation>
        </message>
        <message>
            <source>To go on there, stop here, keep nothing and press Continue.</source>
            <translation>للمتابعة هناك، توقف هنا دون حفظ شيء واضغط «متابعة».</translation>
        </message>
        <message>
            <source>This form was finished for this person on {date}, in the same weeks.</source>
            <translation>اكتملت هذه الاستمارة لهذا الشخص في {date}، في الأسابيع نفسها.</translation>
        </message>
        <message>
            <source>If this is not a new talk, stop here and keep nothing.</source>
            <translation>إن لم يكن هذا حديثًا جديدًا، فتوقف هنا ولا تحفظ شيئًا.</translation>
        </message>
        <message>
            <source>Finished and safe here.</source>
            <translation>أُنهي وهو محفوظ هنا.</translation>
        </message>
        <message>
            <source>Finished and safe here. It is sent by itself when there is internet.</source>
            <translation>أُنهي وهو محفوظ هنا. يُرسل من نفسه عند توفر الإنترنت.</translation>
        </message>
        <message>
            <source>Nothing of this talk was kept but a count for the month.</source>
            <translation>لم يُحفظ من هذا الحديث شيء سوى عدد للشهر.</translation>
        </message>
        <message>
            <source>A coordinator is told that consent was taken back. The record stays until then.</source>
            <translation>يُبلَّغ منسّق بأن الموافقة سُحبت. يبقى السجل حتى ذلك الحين.</translation>
        </message>
        <message>
            <source>The draft is gone.</source>
            <translation>ذهبت المسودة.</translation>
        </message>
    </context>
    <context>
        <name>JoiningCard</name>
        <message>
            <source>Address of the server</source>
            <translation>عنوان الخادم</translation>
        </message>
        <message>
            <source>The programme&apos;s six words</source>
            <translation>كلمات البرنامج الست</translation>
        </message>
        <message>
            <source>Joining a programme</source>
            <translation>الانضمام إلى برنامج</translation>
        </message>
        <message>
            <source>1. Read these words to a coordinator who knows your voice.</source>
            <translation>1. اقرأ هذه الكلمات لمنسّق يعرف صوتك.</translation>
        </message>
        <message>
            <source>2. Give them your request. It holds no name.</source>
            <translation>2. أعطه طلبك. ليس فيه أي اسم.</translation>
        </message>
        <message>
            <source>Put it on a stick</source>
            <translation>ضعه على ذاكرة USB</translation>
        </message>
        <message>
            <source>Send it to the server</source>
            <translation>أرسله إلى الخادم</translation>
        </message>
        <message>
            <source>3. When they have let you in, take the list of keys.</source>
            <translation>3. حين يُدخلك، خذ قائمة المفاتيح.</translation>
        </message>
        <message>
            <source>Take it from a stick</source>
            <translation>خذها من ذاكرة USB</translation>
        </message>
        <message>
            <source>Ask the server</source>
            <translation>اسأل الخادم</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>انضمام</translation>
        </message>
        <message>
            <source>4. Type the programme&apos;s six words as the coordinator reads them to you.</source>
            <translation>4. اكتب كلمات البرنامج الست كما يقرؤها لك المنسّق.</translation>
        </message>
        <message>
            <source>Your request is on the stick. Hand it to the coordinator.</source>
            <translation>طلبك على ذاكرة USB. سلّمها للمنسّق.</translation>
        </message>
        <message>
            <source>Your request is at the server. Call the coordinator.</source>
            <translation>طلبك في الخادم. اتصل بالمنسّق.</translation>
        </message>
        <message>
            <source>There is no list for you yet. Nothing was changed.</source>
            <translation>لا توجد قائمة لك بعد. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Type the six words that the coordinator reads to you. Nothing was changed.</source>
            <translation>اكتب الكلمات الست التي يقرؤها لك المنسق. لم يتغير شيء.</translation>
        </message>
    </context>
    <context>
        <name>JournalPlace</name>
        <message>
            <source>{by} reports that their own work was opened again</source>
            <translation>أبلغ {by} أن عمله تم فتحه من جديد</translation>
        </message>
        <message>
            <source>{by} opened the record {about}</source>
            <translation>تم فتح السجل {about} من قِبل {by}</translation>
        </message>
        <message>
            <source>{by} opened the work of {about} again</source>
            <translation>تم فتح عمل {about} من جديد من قِبل {by}</translation>
        </message>
        <message>
            <source>{by} opened the work of {about} again, by two recovery sheets</source>
            <translation>تم فتح عمل {about} من جديد بورقتين من أوراق الاسترداد من قِبل {by}</translation>
        </message>
        <message>
            <source>{by} opened the work of {about} on a laptop at hand</source>
            <translation>تم فتح عمل {about} على حاسوب حاضر من قِبل {by}</translation>
        </message>
        <message>
            <source>{by} opened the work of {about} on a laptop at hand, by two recovery sheets</source>
            <translation>تم فتح عمل {about} على حاسوب حاضر بورقتين من أوراق الاسترداد من قِبل {by}</translation>
        </message>
        <message>
            <source>{by} merged the sending {about}, which was kept apart</source>
            <translation>تم دمج الإرسالية {about} التي كانت مفصولة، وذلك من قِبل {by}</translation>
        </message>
        <message>
            <source>{by} let {about} in</source>
            <translation>تم إدخال {about} إلى البرنامج من قِبل {by}</translation>
        </message>
        <message>
            <source>{by} withdrew the key of {about}</source>
            <translation>تم سحب مفتاح {about} من قِبل {by}</translation>
        </message>
        <message>
            <source>{by} let {about} read</source>
            <translation>تم منح {about} حق القراءة من قِبل {by}</translation>
        </message>
        <message>
            <source>{by} let {about} leave: they read nothing new</source>
            <translation>تم إنهاء حق {about} في القراءة من قِبل {by}: لا يُفتح له جديد</translation>
        </message>
        <message>
            <source>{by} ordered that records of people are erased</source>
            <translation>تم الأمر بمحو سجلات أشخاص من قِبل {by}</translation>
        </message>
        <message>
            <source>{by} agreed that records of people are erased</source>
            <translation>تمت موافقة {by} على محو سجلات أشخاص</translation>
        </message>
        <message>
            <source>{by} took back an order to erase records of people</source>
            <translation>سُحب أمر بمحو سجلات أشخاص. من سحبه: {by}</translation>
        </message>
        <message>
            <source>{by} set how long records stay on laptops</source>
            <translation>تم تحديد مدة بقاء السجلات على الحواسيب من قِبل {by}</translation>
        </message>
        <message>
            <source>{by} set ages of consent and how long cases are kept</source>
            <translation>حدد {by} أعمار الموافقة ومدة حفظ الحالات</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>السجل اليومي</translation>
        </message>
        <message>
            <source>Nothing was opened yet.</source>
            <translation>لم يُفتح شيء بعد.</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>إظهار الأقدم</translation>
        </message>
        <message>
            <source>What coordinators opened and decided. Records are named by their number alone.</source>
            <translation>ما فتحه المنسّقون وقرروه. تُسمى السجلات بأرقامها وحدها.</translation>
        </message>
        <message numerus="yes">
            <source>%n older line(s) are not shown.</source>
            <translation>
                <numerusform>كل الأسطر معروضة.</numerusform>
                <numerusform>سطر أقدم واحد غير معروض.</numerusform>
                <numerusform>سطران أقدمان غير معروضين.</numerusform>
                <numerusform>%n أسطر أقدم غير معروضة.</numerusform>
                <numerusform>%n سطرًا أقدم غير معروض.</numerusform>
                <numerusform>%n سطر أقدم غير معروض.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} ordered to erase the records of %n person(s)</source>
            <translation>
                <numerusform>تم الأمر بمحو سجلات، بلا أشخاص من قِبل {by}</numerusform>
                <numerusform>تم الأمر بمحو سجلات شخص واحد من قِبل {by}</numerusform>
                <numerusform>تم الأمر بمحو سجلات شخصين من قِبل {by}</numerusform>
                <numerusform>تم الأمر بمحو سجلات %n أشخاص من قِبل {by}</numerusform>
                <numerusform>تم الأمر بمحو سجلات %n شخصًا من قِبل {by}</numerusform>
                <numerusform>تم الأمر بمحو سجلات %n شخص من قِبل {by}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} agreed to erase the records of %n person(s)</source>
            <translation>
                <numerusform>تمت موافقة {by} على محو سجلات، بلا أشخاص</numerusform>
                <numerusform>تمت موافقة {by} على محو سجلات شخص واحد</numerusform>
                <numerusform>تمت موافقة {by} على محو سجلات شخصين</numerusform>
                <numerusform>تمت موافقة {by} على محو سجلات %n أشخاص</numerusform>
                <numerusform>تمت موافقة {by} على محو سجلات %n شخصًا</numerusform>
                <numerusform>تمت موافقة {by} على محو سجلات %n شخص</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeepDialog</name>
        <message>
            <source>Keep what is written about {name} longer?</source>
            <translation>هل يُحفظ ما كُتب عن {name} مدة أطول؟</translation>
        </message>
        <message>
            <source>Leave it to be decided</source>
            <translation>اترك القرار لوقت لاحق</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>احفظه</translation>
        </message>
        <message>
            <source>The person can read the day and the reason on their sheet. Before that day you are asked again.</source>
            <translation>يستطيع الشخص قراءة اليوم والسبب في ورقته. وتُسأل مرة أخرى قبل ذلك اليوم.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
    </context>
    <context>
        <name>KeptPart</name>
        <message>
            <source>How long it is kept</source>
            <translation>مدة الحفظ</translation>
        </message>
        <message>
            <source>What we hold about them</source>
            <translation>ما نحفظه عنهم</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>إغلاق الحالة</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>فتحها من جديد</translation>
        </message>
        <message>
            <source>Correct what is held</source>
            <translation>صحّح ما هو محفوظ</translation>
        </message>
        <message>
            <source>Keep it longer</source>
            <translation>احفظه مدة أطول</translation>
        </message>
        <message>
            <source>Erase it now</source>
            <translation>امحه الآن</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>لم يبق شيء</numerusform>
                <numerusform>بقي يوم واحد</numerusform>
                <numerusform>بقي يومان</numerusform>
                <numerusform>بقيت %n أيام</numerusform>
                <numerusform>بقي %n يومًا</numerusform>
                <numerusform>بقي %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>حتى {day}</translation>
        </message>
        <message>
            <source>Longer than planned: {reason}</source>
            <translation>أطول مما كان مقررًا: {reason}</translation>
        </message>
        <message>
            <source>It is kept while you work together. How many days are left is told once the case is closed.</source>
            <translation>يُحفظ ما دمتم تعملون معًا. ويُذكر عدد الأيام الباقية بعد إغلاق الحالة.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s), each signed and verified; the last on {day}.</source>
            <translation>
                <numerusform>لا تغييرات؛ الأخير {day}.</numerusform>
                <numerusform>تغيير واحد موقّع ومتحقق منه؛ في {day}.</numerusform>
                <numerusform>تغييران موقّعان ومتحقق منهما؛ الأخير {day}.</numerusform>
                <numerusform>%n تغييرات موقّعة ومتحقق منها؛ الأخير {day}.</numerusform>
                <numerusform>%n تغييرًا موقّعًا ومتحققًا منه؛ الأخير {day}.</numerusform>
                <numerusform>%n تغيير موقّع ومتحقق منه؛ الأخير {day}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LanguageButton</name>
        <message>
            <source>Language of the form: {name}</source>
            <translation>لغة النموذج: {name}</translation>
        </message>
    </context>
    <context>
        <name>LaptopCard</name>
        <message>
            <source>Choose the laptop&apos;s folder</source>
            <translation>اختر مجلد الحاسوب المحمول</translation>
        </message>
        <message>
            <source>What is closed holds areas or kinds of answers that you do not read. Two people with recovery sheets open it, here.</source>
            <translation>في المغلق مناطق أو أنواع إجابات لا تقرؤها أنت. يفتحه هنا شخصان معهما ورقتان من أوراق الاسترداد.</translation>
        </message>
        <message>
            <source>Open with two recovery sheets</source>
            <translation>افتح بورقتين من أوراق الاسترداد</translation>
        </message>
        <message>
            <source>A lost laptop that was found</source>
            <translation>حاسوب محمول ضاع ثم وُجد</translation>
        </message>
        <message>
            <source>Its disk, or a copy of it: what was finished there and not sent is opened here. Nothing on it is changed.</source>
            <translation>قرصه أو نسخة منه: يُفتح هنا ما أُنجز عليه ولم يُرسل. لا يتغيّر عليه شيء.</translation>
        </message>
        <message>
            <source>Open the laptop of {names}?</source>
            <translation>أتفتح حاسوب {names}؟</translation>
        </message>
        <message>
            <source>The key of each whose work opens is withdrawn: who has opened a laptop could sign as its worker. They go on with a new key. That you opened it stands in the journal.</source>
            <translation>يُسحب مفتاح كل من يُفتح عمله: فمن فتح حاسوبًا يستطيع أن يوقّع باسم صاحبه. يواصلون بمفتاح جديد. ويبقى في السجل أنك فتحته.</translation>
        </message>
        <message>
            <source>What they sent is fetched first. Where the server does not answer, it may be kept apart when it comes, until you let it in.</source>
            <translation>يُجلب أولًا ما أرسلوه. وإن لم يُجب الخادم فقد يُعزل حين يصل، إلى أن تقبله.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>افتحه</translation>
        </message>
        <message>
            <source>Leave the laptop closed</source>
            <translation>إبقاء الحاسوب مغلقًا</translation>
        </message>
        <message>
            <source>Open this laptop with two recovery sheets?</source>
            <translation>هل يُفتح هذا الحاسوب بورقتين من أوراق الاسترداد؟</translation>
        </message>
        <message>
            <source>What was finished there and not sent is taken, also of areas that you do not read. That it was opened stands in the journal. The keys of those who worked there stay: withdraw them if the laptop was in strange hands.</source>
            <translation>يؤخذ ما اكتمل عليه ولم يُرسل، حتى من مناطق لا تقرؤها أنت. ويُكتب في السجلّ أنه فُتح. وتبقى مفاتيح من عملوا عليه: اسحبها إن كان الحاسوب في أيدٍ غريبة.</translation>
        </message>
        <message>
            <source>finished interviews: {n}</source>
            <translation>مقابلات مكتملة: {n}</translation>
        </message>
        <message>
            <source>photos and other files: {n}</source>
            <translation>صور وملفات أخرى: {n}</translation>
        </message>
        <message>
            <source>unfinished interviews: {n}</source>
            <translation>مقابلات غير مكتملة: {n}</translation>
        </message>
        <message>
            <source>people: {n}</source>
            <translation>أشخاص: {n}</translation>
        </message>
        <message>
            <source>forms: {n}</source>
            <translation>استمارات: {n}</translation>
        </message>
        <message>
            <source>names of colleagues: {n}</source>
            <translation>أسماء الزملاء: {n}</translation>
        </message>
        <message>
            <source>decisions: {n}</source>
            <translation>قرارات: {n}</translation>
        </message>
        <message>
            <source>What was unsent is here: look under Review, and below at what was kept apart.</source>
            <translation>ما لم يُرسل صار هنا: انظر في المراجعة، وفي الأسفل إلى ما عُزل.</translation>
        </message>
        <message>
            <source>Came here – {list}.</source>
            <translation>وصل إلى هنا – {list}.</translation>
        </message>
        <message>
            <source>Nothing on it was new here.</source>
            <translation>لم يكن عليه شيء جديد هنا.</translation>
        </message>
        <message>
            <source>Finished interviews that are kept apart, or wait for their key: {n}.</source>
            <translation>مقابلات مكتملة معزولة أو تنتظر مفتاحها: {n}.</translation>
        </message>
        <message>
            <source>Not brought back – {list}.</source>
            <translation>لم يُستعد – {list}.</translation>
        </message>
        <message>
            <source>Others who worked there, and whose work your key does not open: {n}. What was sealed was taken.</source>
            <translation>آخرون عملوا عليه ولا يفتح مفتاحك عملهم: {n}. أُخذ ما كان مختومًا.</translation>
        </message>
        <message>
            <source>An unfinished interview opens only for who began it.</source>
            <translation>المقابلة غير المكتملة لا تُفتح إلا لمن بدأها.</translation>
        </message>
        <message>
            <source>Of lists only what a coordinator&apos;s signature shows is taken.</source>
            <translation>لا يؤخذ من القوائم إلا ما يثبته توقيع منسّق.</translation>
        </message>
        <message>
            <source>The server did not answer: what they had sent may be kept apart when it comes.</source>
            <translation>لم يُجب الخادم: ما أرسلوه من قبل قد يُعزل حين يصل.</translation>
        </message>
    </context>
    <context>
        <name>LearningPart</name>
        <message>
            <source>Learning</source>
            <translation>التعلم</translation>
        </message>
    </context>
    <context>
        <name>LeavesDialog</name>
        <message>
            <source>Whose cases go to others?</source>
            <translation>حالات من تذهب إلى غيره؟</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>إبقاؤه كما هو</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Those who have left are here, too. Withdraw a lost key first, under Team.</source>
            <translation>من غادروا هنا أيضًا. اسحب المفتاح المفقود أولًا من «الفريق».</translation>
        </message>
    </context>
    <context>
        <name>LinePill</name>
        <message>
            <source>Connecting …</source>
            <translation>يتصل …</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>أُرسل كل شيء</translation>
        </message>
        <message numerus="yes">
            <source>Connected · %n wait here</source>
            <translation>
                <numerusform>متصل · لا شيء ينتظر هنا</numerusform>
                <numerusform>متصل · سجل واحد ينتظر هنا</numerusform>
                <numerusform>متصل · سجلان ينتظران هنا</numerusform>
                <numerusform>متصل · %n سجلات تنتظر هنا</numerusform>
                <numerusform>متصل · %n سجلًا ينتظر هنا</numerusform>
                <numerusform>متصل · %n سجل ينتظر هنا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Working offline · %n wait here</source>
            <translation>
                <numerusform>بلا إنترنت · لا شيء ينتظر هنا</numerusform>
                <numerusform>بلا إنترنت · سجل واحد ينتظر هنا</numerusform>
                <numerusform>بلا إنترنت · سجلان ينتظران هنا</numerusform>
                <numerusform>بلا إنترنت · %n سجلات تنتظر هنا</numerusform>
                <numerusform>بلا إنترنت · %n سجلًا ينتظر هنا</numerusform>
                <numerusform>بلا إنترنت · %n سجل ينتظر هنا</numerusform>
            </translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>العمل بلا إنترنت</translation>
        </message>
    </context>
    <context>
        <name>ListClock</name>
        <message numerus="yes">
            <source>%n seconds for these questions. Press Start when the first one is asked.</source>
            <translation>
                <numerusform>لا ثوانيَ لهذه الأسئلة. اضغط «ابدأ» عند طرح السؤال الأول.</numerusform>
                <numerusform>ثانية واحدة لهذه الأسئلة. اضغط «ابدأ» عند طرح السؤال الأول.</numerusform>
                <numerusform>ثانيتان لهذه الأسئلة. اضغط «ابدأ» عند طرح السؤال الأول.</numerusform>
                <numerusform>%n ثوانٍ لهذه الأسئلة. اضغط «ابدأ» عند طرح السؤال الأول.</numerusform>
                <numerusform>%n ثانية لهذه الأسئلة. اضغط «ابدأ» عند طرح السؤال الأول.</numerusform>
                <numerusform>%n ثانية لهذه الأسئلة. اضغط «ابدأ» عند طرح السؤال الأول.</numerusform>
            </translation>
        </message>
        <message>
            <source>Start</source>
            <translation>ابدأ</translation>
        </message>
        <message>
            <source>The time is over.</source>
            <translation>انتهى الوقت.</translation>
        </message>
        <message>
            <source>What was not answered stays empty.</source>
            <translation>ما لم يُجب عنه يبقى فارغاً.</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds left</source>
            <translation>
                <numerusform>لم يبقَ شيء من الثواني</numerusform>
                <numerusform>بقيت ثانية واحدة</numerusform>
                <numerusform>بقيت ثانيتان</numerusform>
                <numerusform>بقيت %n ثوانٍ</numerusform>
                <numerusform>بقيت %n ثانية</numerusform>
                <numerusform>بقيت %n ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>The clock stands still. Press Go on when the questions go on.</source>
            <translation>المؤقّت متوقف. اضغط «متابعة» عندما تستمر الأسئلة.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <source>Services to refer to</source>
            <translation>خدمات يمكن الإحالة إليها</translation>
        </message>
        <message>
            <source>A new service</source>
            <translation>خدمة جديدة</translation>
        </message>
        <message>
            <source>No service is on the list yet: referral forms have nothing to choose from.</source>
            <translation>لا خدمة في القائمة بعد: ليس لنماذج الإحالة ما تختار منه.</translation>
        </message>
        <message>
            <source>Places of work</source>
            <translation>أماكن العمل</translation>
        </message>
        <message>
            <source>A new place</source>
            <translation>مكان جديد</translation>
        </message>
        <message>
            <source>No place is on the list yet.</source>
            <translation>لا مكان في القائمة بعد.</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>المدارس</translation>
        </message>
        <message>
            <source>A new school</source>
            <translation>مدرسة جديدة</translation>
        </message>
        <message>
            <source>No school is on the list yet: learning forms have nothing to choose from.</source>
            <translation>لا مدرسة في القائمة بعد: ليس لنماذج التعلم ما تختار منه.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>لأي غرض</translation>
        </message>
        <message>
            <source>For which regions; none: for all</source>
            <translation>لأي مناطق؛ إن تُرك فارغًا فللجميع</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>رقم الهاتف</translation>
        </message>
        <message>
            <source>When it is open</source>
            <translation>أوقات العمل</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>The same names as the regions of places, commas between</source>
            <translation>أسماء مناطق الأماكن نفسها، وبينها فواصل</translation>
        </message>
        <message>
            <source>The same name wherever this region is meant</source>
            <translation>الاسم نفسه حيثما قُصدت هذه المنطقة</translation>
        </message>
        <message>
            <source>District</source>
            <translation>الحي</translation>
        </message>
    </context>
    <context>
        <name>ListsCard</name>
        <message>
            <source>Whom to phone</source>
            <translation>بمن نتصل</translation>
        </message>
        <message>
            <source>What every laptop has</source>
            <translation>ما يوجد على كل حاسوب</translation>
        </message>
        <message>
            <source>Telephone numbers for the safety pathway, and the lists that forms choose from.</source>
            <translation>أرقام الهاتف لمسار السلامة، والقوائم التي تختار منها النماذج.</translation>
        </message>
    </context>
    <context>
        <name>LostQuestions</name>
        <message>
            <source>This version no longer has the answer you asked about:</source>
            <translation>لم تعد في هذه النسخة الإجابة التي سألت عنها:</translation>
        </message>
        <message>
            <source>It is not sent. Ask it at another answer, or remove it.</source>
            <translation>لم يُرسَل السؤال. اطرحه عند إجابة أخرى، أو أزله.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Some answers are not saved yet</source>
            <translation>بعض الإجابات لم يُحفظ بعد</translation>
        </message>
        <message>
            <source>The disk did not take them. Free some space and open this person&apos;s work again: then they are saved. If somebody else signs in now, they are lost.</source>
            <translation>لم يأخذها القرص. أفسح مكانًا وافتح عمل هذا الشخص من جديد: عندئذ تُحفظ. إن دخل شخص آخر الآن ضاعت.</translation>
        </message>
        <message>
            <source>The disk did not take them. Free some space: then they are saved. If the program is closed now, they are lost.</source>
            <translation>لم يقبلها القرص. حرّر بعض المساحة فتُحفظ. إذا أُغلق البرنامج الآن فستضيع.</translation>
        </message>
        <message>
            <source>Lose them</source>
            <translation>لتضِع</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>احتفظ بها</translation>
        </message>
    </context>
    <context>
        <name>MovePage</name>
        <message>
            <source>Whose interview is this?</source>
            <translation>لمن هذه المقابلة؟</translation>
        </message>
        <message>
            <source>It stands under {name} now. All answers stay.</source>
            <translation>هي الآن باسم {name}. كل الإجابات باقية.</translation>
        </message>
        <message>
            <source>Find a person by name or code</source>
            <translation>ابحث عن شخص بالاسم أو الرمز</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>لم يُعثر على أحد</translation>
        </message>
    </context>
    <context>
        <name>NewDialog</name>
        <message>
            <source>Open no case</source>
            <translation>عدم فتح حالة</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>افتح الملف</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Year of birth, if it is known</source>
            <translation>سنة الميلاد إن عُرفت</translation>
        </message>
        <message>
            <source>In the area</source>
            <translation>في المنطقة</translation>
        </message>
        <message>
            <source>Nobody is contacted before the welcome talk. Only the coordinators of the area read the case.</source>
            <translation>لا يُتّصل بأحد قبل حديث الترحيب. ولا يقرأ الملف إلا منسّقو المنطقة.</translation>
        </message>
    </context>
    <context>
        <name>NewcomerCard</name>
        <message>
            <source>Your name, as colleagues here know it</source>
            <translation>اسمك كما يعرفه الزملاء هنا</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>إظهار عبارة المرور</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>إخفاء عبارة المرور</translation>
        </message>
        <message>
            <source>A passphrase: four unrelated words are good</source>
            <translation>عبارة مرور: أربع كلمات لا صلة بينها جيدة</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>عبارة المرور مرة أخرى</translation>
        </message>
        <message>
            <source>Make my place on this laptop</source>
            <translation>أنشئ مكاني على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Back to the names</source>
            <translation>العودة إلى الأسماء</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <source>Type your name, and a passphrase twice. Nothing was changed.</source>
            <translation>اكتب اسمك، وعبارة المرور مرتين. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The passphrase was typed in two different ways. Nothing was changed.</source>
            <translation>كُتبت عبارة المرور بطريقتين مختلفتين. لم يتغير شيء.</translation>
        </message>
    </context>
    <context>
        <name>Nobody</name>
        <message>
            <source>Nobody is found. Try fewer letters, another script, or the code.</source>
            <translation>لم يُعثر على أحد. جرّب حروفًا أقل أو كتابة أخرى أو الرمز.</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>عرض الجميع</translation>
        </message>
        <message>
            <source>Nobody is on the list yet.</source>
            <translation>لا أحد في القائمة بعد.</translation>
        </message>
        <message>
            <source>Write down the first one</source>
            <translation>دوّن أول شخص</translation>
        </message>
        <message>
            <source>Nobody is on your list yet. Whom a coordinator gives you comes by itself.</source>
            <translation>لا أحد في قائمتك بعد. من يسنده إليك المنسّق يظهر من نفسه.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>تحقق الآن</translation>
        </message>
    </context>
    <context>
        <name>NobodyToldNote</name>
        <message>
            <source>Nobody has been told yet.</source>
            <translation>لم يُبلَّغ أحد بعد.</translation>
        </message>
        <message>
            <source>Phone: {number}</source>
            <translation>هاتف: {number}</translation>
        </message>
    </context>
    <context>
        <name>NotPrivatePage</name>
        <message>
            <source>Let us come back another time</source>
            <translation>لنعد في وقت آخر</translation>
        </message>
        <message>
            <source>This talk needs a place where nobody listens. Agree on another day or another place.</source>
            <translation>يحتاج هذا الحديث إلى مكان لا يسمع فيه أحد. اتفقوا على يوم آخر أو مكان آخر.</translation>
        </message>
        <message>
            <source>Keep the draft and leave</source>
            <translation>احتفظ بالمسودة واخرج</translation>
        </message>
        <message>
            <source>Discard this draft</source>
            <translation>إلغاء هذه المسودة</translation>
        </message>
        <message>
            <source>We can talk now: go back</source>
            <translation>يمكننا الحديث الآن: رجوع</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Put away</source>
            <translation>إخفاء</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>About the person</source>
            <translation>عن الشخص</translation>
        </message>
        <message>
            <source>now: {value}</source>
            <translation>الآن: {value}</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>اعتماده</translation>
        </message>
        <message>
            <source>Keep what stands now</source>
            <translation>إبقاء ما هو الآن</translation>
        </message>
    </context>
    <context>
        <name>Opened</name>
        <message>
            <source>Not saved yet</source>
            <translation>لم يُحفظ بعد</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>يُحفظ…</translation>
        </message>
        <message>
            <source>Removed: {thing}</source>
            <translation>أُزيل: {thing}</translation>
        </message>
    </context>
    <context>
        <name>OrphanDialog</name>
        <message>
            <source>Have both parents of {name} died?</source>
            <translation>{name}: هل توفي الوالدان؟</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>اتركه كما هو</translation>
        </message>
        <message>
            <source>Both have died</source>
            <translation>توفي كلاهما</translation>
        </message>
        <message>
            <source>A child whose parents are away is no orphan: it has a family until the search shows otherwise. Workers with this case read that both parents have died.</source>
            <translation>الطفل الذي غاب والداه ليس يتيمًا: له أسرة حتى يبيّن البحث غير ذلك. يقرأ العاملون في هذه الحالة أن الوالدين توفيا.</translation>
        </message>
        <message>
            <source>What was looked at</source>
            <translation>ما الذي نُظر فيه</translation>
        </message>
        <message>
            <source>{who}: not written down as a relation</source>
            <translation>{who}: غير مكتوب كقريب</translation>
        </message>
        <message>
            <source>{who}: the death is verified</source>
            <translation>{who}: الوفاة مؤكَّدة</translation>
        </message>
        <message>
            <source>{who}: the death is not verified</source>
            <translation>{who}: الوفاة غير مؤكَّدة</translation>
        </message>
    </context>
    <context>
        <name>OutboxPlace</name>
        <message>
            <source>Earlier records</source>
            <translation>سجلات سابقة</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>الإرسال</translation>
        </message>
        <message>
            <source>Finished records appear here.</source>
            <translation>تظهر هنا السجلات المنتهية.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait for internet. They are safe here.</source>
            <translation>
                <numerusform>لا سجلات تنتظر الإنترنت.</numerusform>
                <numerusform>سجل واحد ينتظر الإنترنت، وهو محفوظ هنا.</numerusform>
                <numerusform>سجلان ينتظران الإنترنت، وهما محفوظان هنا.</numerusform>
                <numerusform>%n سجلات تنتظر الإنترنت، وهي محفوظة هنا.</numerusform>
                <numerusform>%n سجلًا تنتظر الإنترنت، وهي محفوظة هنا.</numerusform>
                <numerusform>%n سجل تنتظر الإنترنت، وهي محفوظة هنا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait for internet. They are safe here.</source>
            <translation>
                <numerusform>لا ملفات تنتظر الإنترنت.</numerusform>
                <numerusform>ملف واحد ينتظر الإنترنت، وهو محفوظ هنا.</numerusform>
                <numerusform>ملفان ينتظران الإنترنت، وهما محفوظان هنا.</numerusform>
                <numerusform>%n ملفات تنتظر الإنترنت، وهي محفوظة هنا.</numerusform>
                <numerusform>%n ملفًا تنتظر الإنترنت، وهي محفوظة هنا.</numerusform>
                <numerusform>%n ملف تنتظر الإنترنت، وهي محفوظة هنا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits here.</source>
            <translation>لا شيء ينتظر هنا.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>With a coordinator</source>
            <translation>لدى منسّق</translation>
        </message>
        <message>
            <source>Nobody has been told yet</source>
            <translation>لم يُبلَّغ أحد بعد</translation>
        </message>
        <message>
            <source>Consent taken back</source>
            <translation>سُحبت الموافقة</translation>
        </message>
        <message>
            <source>Read: {name}, {form}</source>
            <translation>قراءة: {name}، {form}</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>تم العدّ</translation>
        </message>
        <message>
            <source>What the words mean</source>
            <translation>معنى الكلمات</translation>
        </message>
        <message>
            <source>Try to send now</source>
            <translation>حاول الإرسال الآن</translation>
        </message>
        <message>
            <source>Start a form</source>
            <translation>ابدأ نموذجًا</translation>
        </message>
        <message numerus="yes">
            <source>Opened %n days ago, not reviewed yet</source>
            <translation>
                <numerusform>فُتح اليوم ولم يُراجَع بعد</numerusform>
                <numerusform>فُتح قبل يوم واحد ولم يُراجَع بعد</numerusform>
                <numerusform>فُتح قبل يومين ولم يُراجَع بعد</numerusform>
                <numerusform>فُتح قبل %n أيام ولم يُراجَع بعد</numerusform>
                <numerusform>فُتح قبل %n يوماً ولم يُراجَع بعد</numerusform>
                <numerusform>فُتح قبل %n يوم ولم يُراجَع بعد</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer the question: {name}, {form}</source>
            <translation>الإجابة عن السؤال: {name}، {form}</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>إجابة</translation>
        </message>
        <message>
            <source>Change an answer: {name}, {form}</source>
            <translation>تغيير إجابة: {name}، {form}</translation>
        </message>
        <message>
            <source>Change an answer</source>
            <translation>تغيير إجابة</translation>
        </message>
        <message>
            <source>Kept on this laptop, locked.</source>
            <translation>محفوظ على هذا الحاسوب ومقفل.</translation>
        </message>
        <message>
            <source>Only a coordinator can open it now.</source>
            <translation>لا يفتحه الآن إلا منسّق.</translation>
        </message>
        <message>
            <source>The server has signed for it.</source>
            <translation>وقّع الخادم على استلامه.</translation>
        </message>
        <message>
            <source>A coordinator has signed for it.</source>
            <translation>وقّع منسّق على استلامه.</translation>
        </message>
        <message>
            <source>The server has signed for {sent} of {all} records.</source>
            <translation>وقّع الخادم على {sent} من {all} من السجلات.</translation>
        </message>
        <message numerus="yes">
            <source>A coordinator has %n more, by stick.</source>
            <translation>
                <numerusform>لا سجلات أخرى لدى منسّق عبر ذاكرة USB.</numerusform>
                <numerusform>لدى منسّق سجل آخر عبر ذاكرة USB.</numerusform>
                <numerusform>لدى منسّق سجلان آخران عبر ذاكرة USB.</numerusform>
                <numerusform>لدى منسّق %n سجلات أخرى عبر ذاكرة USB.</numerusform>
                <numerusform>لدى منسّق %n سجلًا آخر عبر ذاكرة USB.</numerusform>
                <numerusform>لدى منسّق %n سجل آخر عبر ذاكرة USB.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A coordinator opened %n more that did not go through the server.</source>
            <translation>
                <numerusform>لم يفتح منسّق سجلات أخرى لم تمر بالخادم.</numerusform>
                <numerusform>فتح منسّق سجلًا آخر لم يمر بالخادم.</numerusform>
                <numerusform>فتح منسّق سجلين آخرين لم يمرا بالخادم.</numerusform>
                <numerusform>فتح منسّق %n سجلات أخرى لم تمر بالخادم.</numerusform>
                <numerusform>فتح منسّق %n سجلًا آخر لم يمر بالخادم.</numerusform>
                <numerusform>فتح منسّق %n سجل آخر لم يمر بالخادم.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of it has arrived</source>
            <translation>وصل كل شيء</translation>
        </message>
        <message>
            <source>Sending and fetching</source>
            <translation>إرسال واستلام</translation>
        </message>
        <message>
            <source>Working on the stick: do not pull it out yet</source>
            <translation>العمل جارٍ على ذاكرة USB: لا تنزعها بعد</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Sections</source>
            <translation>الأقسام</translation>
        </message>
    </context>
    <context>
        <name>PackPanel</name>
        <message>
            <source>Add a wording file</source>
            <translation>إضافة ملف الصياغة</translation>
        </message>
        <message>
            <source>The programme&apos;s pack</source>
            <translation>حزمة نماذج البرنامج</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>الأدوات</translation>
        </message>
        <message>
            <source>{title}: {name} switched its number on.</source>
            <translation>{title}: شغّل {name} عرض الرقم.</translation>
        </message>
        <message>
            <source>Switch it off</source>
            <translation>أوقفه</translation>
        </message>
        <message>
            <source>{title}: no number is shown before a psychologist has switched it on.</source>
            <translation>{title}: لا يظهر رقم قبل أن يشغّله اختصاصي نفسي.</translation>
        </message>
        <message>
            <source>{title}: no number is shown, and no psychologist is in this programme who could change that.</source>
            <translation>{title}: لا يظهر رقم، وليس في هذا البرنامج اختصاصي نفسي يمكنه تغيير ذلك.</translation>
        </message>
        <message>
            <source>{name} switched it on</source>
            <translation>شغّله {name}</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translation>نشر من جديد</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message>
            <source>published</source>
            <translation>منشور</translation>
        </message>
    </context>
    <context>
        <name>PassphraseCard</name>
        <message>
            <source>Change the passphrase</source>
            <translation>تغيير عبارة المرور</translation>
        </message>
        <message>
            <source>Four unrelated words are good. Nobody can tell you a forgotten one.</source>
            <translation>أربع كلمات لا صلة بينها جيدة. لا أحد يستطيع إخبارك بعبارة نسيتها.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Passphrase of now</source>
            <translation>عبارة المرور الحالية</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>عبارة مرور جديدة</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>عبارة المرور الجديدة مرة أخرى</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Keep the passphrase of now</source>
            <translation>إبقاء العبارة الحالية</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>إظهار عبارة المرور</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>إخفاء عبارة المرور</translation>
        </message>
        <message>
            <source>The new passphrase was typed in two different ways. Nothing was changed.</source>
            <translation>كُتبت عبارة المرور الجديدة بطريقتين مختلفتين. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The new passphrase opens your work from now on; the old one does not.</source>
            <translation>تفتح عبارة المرور الجديدة عملك من الآن؛ والقديمة لا تفتحه.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePlace</name>
        <message>
            <source>Whom is “{form}” about?</source>
            <translation>عمّن «{form}»؟</translation>
        </message>
        <message numerus="yes">
            <source>%n people are chosen. Press a name to add or leave out.</source>
            <translation>
                <numerusform>لم يُختر أحد. اضغط اسمًا لإضافته أو إخراجه.</numerusform>
                <numerusform>اختير شخص واحد. اضغط اسمًا لإضافته أو إخراجه.</numerusform>
                <numerusform>اختير شخصان. اضغط اسمًا لإضافته أو إخراجه.</numerusform>
                <numerusform>اختير %n أشخاص. اضغط اسمًا لإضافته أو إخراجه.</numerusform>
                <numerusform>اختير %n شخصًا. اضغط اسمًا لإضافته أو إخراجه.</numerusform>
                <numerusform>اختير %n شخص. اضغط اسمًا لإضافته أو إخراجه.</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a person by name or code</source>
            <translation>ابحث عن شخص بالاسم أو الرمز</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>There are more than these. Type more letters of the name, or the code.</source>
            <translation>هناك آخرون غير هؤلاء. اكتب مزيدًا من حروف الاسم، أو الرمز.</translation>
        </message>
        <message>
            <source>Names are found in any script.</source>
            <translation>يُعثر على الأسماء بأي كتابة.</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>اختيار عدة أشخاص</translation>
        </message>
        <message>
            <source>Hand over …</source>
            <translation>تسليم …</translation>
        </message>
        <message>
            <source>Hand-overs</source>
            <translation>التسليمات</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <source>Arrival list</source>
            <translation>قائمة الوصول</translation>
        </message>
        <message>
            <source>{name} is on the list.</source>
            <translation>{name} في القائمة.</translation>
        </message>
        <message>
            <source>Without a person</source>
            <translation>بلا شخص</translation>
        </message>
        <message>
            <source>Stop choosing</source>
            <translation>إيقاف الاختيار</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>مواليد {year}</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>مختار</translation>
        </message>
        <message>
            <source>Erase the records of {name}?</source>
            <translation>محو سجلات {name}؟</translation>
        </message>
        <message>
            <source>Erase the records</source>
            <translation>محو السجلات</translation>
        </message>
        <message>
            <source>Erase nothing</source>
            <translation>عدم محو شيء</translation>
        </message>
        <message>
            <source>Name, records and unfinished interviews are erased on every laptop of your areas, and stay so. Nobody brings them back. More than 20 people in a day wait for a second coordinator.</source>
            <translation>يُمحى الاسم والسجلات والمقابلات غير المنتهية من كل حاسوب في مناطقك، وتبقى كذلك. لا أحد يعيدها. أكثر من 20 شخصًا في اليوم ينتظرون منسّقًا ثانيًا.</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Together so far</source>
            <translation>معًا حتى الآن</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>لم يُنهَ بعد</translation>
        </message>
        <message>
            <source>Start a form</source>
            <translation>ابدأ نموذجًا</translation>
        </message>
        <message>
            <source>Back to people</source>
            <translation>العودة إلى الأشخاص</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>مواليد {year}</translation>
        </message>
        <message numerus="yes">
            <source>%n to settle</source>
            <translation>
                <numerusform>لا شيء للحسم</numerusform>
                <numerusform>واحد للحسم</numerusform>
                <numerusform>اثنان للحسم</numerusform>
                <numerusform>%n للحسم</numerusform>
                <numerusform>%n للحسم</numerusform>
                <numerusform>%n للحسم</numerusform>
            </translation>
        </message>
        <message>
            <source>born about {year}</source>
            <translation>من مواليد {year} تقريبًا</translation>
        </message>
        <message>
            <source>speaks {language}</source>
            <translation>اللغة: {language}</translation>
        </message>
        <message>
            <source>with you since {day}</source>
            <translation>معك منذ {day}</translation>
        </message>
        <message>
            <source>case of {names}</source>
            <translation>حالة {names}</translation>
        </message>
        <message>
            <source>also registered as {codes}</source>
            <translation>تسجيل آخر: {codes}</translation>
        </message>
        <message>
            <source>There is no record with this person yet.</source>
            <translation>لا سجل مع هذا الشخص بعد.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <source>Two people after all</source>
            <translation>شخصان في الحقيقة</translation>
        </message>
        <message>
            <source>Erase the records</source>
            <translation>محو السجلات</translation>
        </message>
        <message>
            <source>Read: {form}, {day}</source>
            <translation>قراءة: {form}، {day}</translation>
        </message>
        <message>
            <source>{answered} of {total} answered</source>
            <translation>أُجيب عن {answered} من {total}</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Continue: {form}</source>
            <translation>متابعة: {form}</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>إظهار أقل</translation>
        </message>
        <message numerus="yes">
            <source>See all %n</source>
            <translation>
                <numerusform>عرض الكل</numerusform>
                <numerusform>عرض الكل</numerusform>
                <numerusform>عرض الاثنين</numerusform>
                <numerusform>عرض %n كلها</numerusform>
                <numerusform>عرض %n كلها</numerusform>
                <numerusform>عرض %n كلها</numerusform>
            </translation>
        </message>
        <message>
            <source>Start</source>
            <translation>ابدأ</translation>
        </message>
        <message>
            <source>Start: {form}</source>
            <translation>ابدأ: {form}</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>لا أسئلة</numerusform>
                <numerusform>سؤال واحد</numerusform>
                <numerusform>سؤالان</numerusform>
                <numerusform>%n أسئلة</numerusform>
                <numerusform>%n سؤالًا</numerusform>
                <numerusform>%n سؤال</numerusform>
            </translation>
        </message>
        <message>
            <source>Forms come by themselves when there is internet.</source>
            <translation>تصل النماذج من نفسها عند توفر الإنترنت.</translation>
        </message>
    </context>
    <context>
        <name>PersonTile</name>
        <message>
            <source>chosen</source>
            <translation>مختار</translation>
        </message>
    </context>
    <context>
        <name>PhonesPage</name>
        <message>
            <source>Back to the team</source>
            <translation>العودة إلى الفريق</translation>
        </message>
        <message>
            <source>When somebody is in danger or in great distress, this list opens on the laptop, with no network. Who is called first stands first. Write duty numbers of services and of your own team, no private ones. Forms that open the safety pathway can be published once somebody stands here.</source>
            <translation>حين يكون أحد في خطر أو في ضيق شديد، تُفتح هذه القائمة على الحاسوب بلا شبكة. من يُتصل به أولًا يقف أولًا. اكتب أرقام المناوبة للخدمات ولفريقك، لا أرقامًا خاصة. والنماذج التي تفتح مسار السلامة يمكن نشرها متى كُتب هنا أحد.</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>سطر آخر</translation>
        </message>
        <message>
            <source>Keep the list</source>
            <translation>حفظ القائمة</translation>
        </message>
        <message>
            <source>Whom to phone</source>
            <translation>بمن نتصل</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>من يجيب</translation>
        </message>
        <message>
            <source>For what, and when</source>
            <translation>لأي أمر، ومتى</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>رقم الهاتف</translation>
        </message>
        <message>
            <source>{what}, line {number}</source>
            <translation>{what}، السطر {number}</translation>
        </message>
        <message>
            <source>Remove line {number}</source>
            <translation>إزالة السطر {number}</translation>
        </message>
        <message>
            <source>The list is kept. Laptops have it with their next round.</source>
            <translation>حُفظت القائمة. تحصل عليها الحواسيب في جولتها التالية.</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <source>Please look at this answer once more.</source>
            <translation>يرجى النظر في هذه الإجابة مرة أخرى.</translation>
        </message>
        <message>
            <source>Is this number right?</source>
            <translation>هل هذا العدد صحيح؟</translation>
        </message>
        <message>
            <source>Is this date right?</source>
            <translation>هل هذا التاريخ صحيح؟</translation>
        </message>
        <message>
            <source>This does not fit another answer.</source>
            <translation>هذا لا يتفق مع إجابة أخرى.</translation>
        </message>
        <message>
            <source>Please ask this at the next visit.</source>
            <translation>يرجى السؤال عن هذا في الزيارة القادمة.</translation>
        </message>
        <message>
            <source>Please write a little more about it.</source>
            <translation>يرجى كتابة المزيد قليلاً عن هذا.</translation>
        </message>
    </context>
    <context>
        <name>PictureDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>PlanPart</name>
        <message>
            <source>Plan and goals</source>
            <translation>الخطة والأهداف</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>معتمدة</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <translation>لم تُعتمد بعد</translation>
        </message>
        <message>
            <source>to be looked at again {day}</source>
            <translation>تُراجع {day}</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <translation>اسحب الاعتماد</translation>
        </message>
        <message>
            <source>Approve the plan</source>
            <translation>اعتمد الخطة</translation>
        </message>
    </context>
    <context>
        <name>PointEntry</name>
        <message>
            <source>latitude, degrees</source>
            <translation>خط العرض، درجات</translation>
        </message>
        <message>
            <source>longitude, degrees</source>
            <translation>خط الطول، درجات</translation>
        </message>
        <message>
            <source>Please give both: latitude from -90 to 90, longitude from -180 to 180.</source>
            <translation>أعطِ الاثنين: خط العرض من -90 إلى 90، وخط الطول من -180 إلى 180.</translation>
        </message>
    </context>
    <context>
        <name>PointLines</name>
        <message>
            <source>Please write one place per line: latitude, longitude.</source>
            <translation>اكتب مكانًا واحدًا في كل سطر: خط العرض، خط الطول.</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>For practice</source>
            <translation>للتدريب</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPage</name>
        <message>
            <source>One question needs you</source>
            <translation>سؤال واحد يحتاجك</translation>
        </message>
        <message numerus="yes">
            <source>%n questions need you</source>
            <translation>
                <numerusform>لا أسئلة تحتاجك</numerusform>
                <numerusform>سؤال واحد يحتاجك</numerusform>
                <numerusform>سؤالان يحتاجانك</numerusform>
                <numerusform>%n أسئلة تحتاجك</numerusform>
                <numerusform>%n سؤالًا يحتاجك</numerusform>
                <numerusform>%n سؤال يحتاجك</numerusform>
            </translation>
        </message>
        <message>
            <source>A quiet answer is enough, too: refused, does not know, not asked, does not apply.</source>
            <translation>يكفي جواب صامت أيضًا: رفض، لا يعرف، لم يُسأل، لا ينطبق.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا شيء آخر</numerusform>
                <numerusform>وواحد آخر</numerusform>
                <numerusform>واثنان آخران</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the interview</source>
            <translation>العودة إلى المقابلة</translation>
        </message>
    </context>
    <context>
        <name>PurgingCard</name>
        <message>
            <source>Days after a record was accepted</source>
            <translation>عدد الأيام بعد قبول السجل</translation>
        </message>
        <message>
            <source>Coordinators who must hold it</source>
            <translation>عدد المنسّقين الذين يجب أن يكون لديهم</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>تحديد</translation>
        </message>
        <message>
            <source>When records leave laptops</source>
            <translation>متى تغادر السجلات الحواسيب</translation>
        </message>
        <message>
            <source>It is set. Laptops hear it with their next round.</source>
            <translation>حُدد. تعلم به الحواسيب في جولتها التالية.</translation>
        </message>
    </context>
    <context>
        <name>QualityPage</name>
        <message>
            <source>Back to the record</source>
            <translation>العودة إلى السجل</translation>
        </message>
        <message>
            <source>The last three months. What is odd may be true: it is asked about, never held against anybody.</source>
            <translation>الأشهر الثلاثة الأخيرة. قد يكون ما يبدو غريبًا صحيحًا: نسأل عنه ولا نلوم أحدًا.</translation>
        </message>
        <message>
            <source>No record is here yet.</source>
            <translation>لا توجد سجلات هنا بعد.</translation>
        </message>
        <message>
            <source>Form by form</source>
            <translation>حسب الاستمارة</translation>
        </message>
        <message>
            <source>To ask about</source>
            <translation>ما ينبغي السؤال عنه</translation>
        </message>
        <message>
            <source>Who would rather not</source>
            <translation>من لم يرغب</translation>
        </message>
        <message>
            <source>How many did not agree in the welcome talk, in each area and month that is over. Nothing else is kept of them: no name, no form, no day and no worker.</source>
            <translation>كم شخصًا لم يوافق في الحديث الأول، في كل منطقة وكل شهر انقضى. ولا يُحفظ عنهم شيء آخر: لا اسم ولا استمارة ولا يوم ولا عامل.</translation>
        </message>
        <message>
            <source>How good the records are</source>
            <translation>جودة السجلات</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of people may be one</source>
            <translation>
                <numerusform>لا أزواج من الأشخاص قد يكونون شخصًا واحدًا</numerusform>
                <numerusform>زوج واحد من الأشخاص قد يكون شخصًا واحدًا</numerusform>
                <numerusform>زوجان من الأشخاص قد يكون كل منهما شخصًا واحدًا</numerusform>
                <numerusform>%n أزواج من الأشخاص قد يكون كل منها شخصًا واحدًا</numerusform>
                <numerusform>%n زوجًا من الأشخاص قد يكون كل منها شخصًا واحدًا</numerusform>
                <numerusform>%n زوج من الأشخاص قد يكون كل منها شخصًا واحدًا</numerusform>
            </translation>
        </message>
        <message>
            <source>Written down without an area</source>
            <translation>كُتب بلا منطقة</translation>
        </message>
        <message>
            <source>{month}: {count}</source>
            <translation>{month}: {count}</translation>
        </message>
        <message>
            <source>Nobody, in the months that are over.</source>
            <translation>لا أحد في الأشهر المنقضية.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <source>Read: {form}, {day}</source>
            <translation>قراءة: {form}، {day}</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>The coordinator asks: {words}</source>
            <translation>يسأل المنسّق: {words}</translation>
        </message>
        <message>
            <source>Question {n}</source>
            <translation>السؤال {n}</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>To review</source>
            <translation>للمراجعة</translation>
        </message>
        <message>
            <source>Nothing waits for a review.</source>
            <translation>لا شيء ينتظر المراجعة.</translation>
        </message>
        <message>
            <source>What has not come</source>
            <translation>ما لم يصل</translation>
        </message>
        <message>
            <source>How good the records are</source>
            <translation>جودة السجلات</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message numerus="yes">
            <source>Changed %n</source>
            <translation>
                <numerusform>المتغير %n</numerusform>
                <numerusform>المتغير %n</numerusform>
                <numerusform>المتغير %n</numerusform>
                <numerusform>المتغير %n</numerusform>
                <numerusform>المتغير %n</numerusform>
                <numerusform>المتغير %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked %n</source>
            <translation>
                <numerusform>المسؤول عنه %n</numerusform>
                <numerusform>المسؤول عنه %n</numerusform>
                <numerusform>المسؤول عنه %n</numerusform>
                <numerusform>المسؤول عنه %n</numerusform>
                <numerusform>المسؤول عنه %n</numerusform>
                <numerusform>المسؤول عنه %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accepted %n</source>
            <translation>
                <numerusform>المقبول %n</numerusform>
                <numerusform>المقبول %n</numerusform>
                <numerusform>المقبول %n</numerusform>
                <numerusform>المقبول %n</numerusform>
                <numerusform>المقبول %n</numerusform>
                <numerusform>المقبول %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sending(s) kept apart:</source>
            <translation>
                <numerusform>لا إرساليات مفصولة:</numerusform>
                <numerusform>إرسالية واحدة مفصولة:</numerusform>
                <numerusform>إرساليتان مفصولتان:</numerusform>
                <numerusform>%n إرساليات مفصولة:</numerusform>
                <numerusform>%n إرسالية مفصولة:</numerusform>
                <numerusform>%n إرسالية مفصولة:</numerusform>
            </translation>
        </message>
        <message>
            <source>Of {who} {count} sealed files have not come, although later ones did ({day}).</source>
            <translation>ملفات مختومة من {who} لم تصل: {count}، مع أن ما بعدها وصل ({day}).</translation>
        </message>
        <message>
            <source>Ask for a stick, or for a round there: a laptop sends again what did not come.</source>
            <translation>اطلب ذاكرة محمولة أو جولة تبادل من ذلك الحاسوب: فهو يرسل ما لم يصل مرة أخرى.</translation>
        </message>
        <message>
            <source>by {author}</source>
            <translation>بقلم {author}</translation>
        </message>
        <message>
            <source>read this first</source>
            <translation>اقرأ هذا أولًا</translation>
        </message>
        <message>
            <source>consent taken back</source>
            <translation>سُحبت الموافقة</translation>
        </message>
        <message>
            <source>kept apart</source>
            <translation>مفصول</translation>
        </message>
        <message>
            <source>questions not sent</source>
            <translation>أسئلة لم تُرسل</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) changed</source>
            <translation>
                <numerusform>لم تتغيّر إجابة</numerusform>
                <numerusform>تغيّرت إجابة واحدة</numerusform>
                <numerusform>تغيّرت إجابتان</numerusform>
                <numerusform>تغيّرت %n إجابات</numerusform>
                <numerusform>تغيّرت %n إجابة</numerusform>
                <numerusform>تغيّرت %n إجابة</numerusform>
            </translation>
        </message>
        <message>
            <source>asked, waiting</source>
            <translation>سُئل عنه، ينتظر</translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>لا سؤال بلا إجابة</numerusform>
                <numerusform>سؤال واحد بلا إجابة</numerusform>
                <numerusform>سؤالان بلا إجابة</numerusform>
                <numerusform>%n أسئلة بلا إجابة</numerusform>
                <numerusform>%n سؤالًا بلا إجابة</numerusform>
                <numerusform>%n سؤال بلا إجابة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuietRow</name>
        <message>
            <source>I do not want to answer</source>
            <translation>لا أريد الإجابة</translation>
        </message>
    </context>
    <context>
        <name>RangeLine</name>
        <message>
            <source>Less</source>
            <translation>أقل</translation>
        </message>
        <message>
            <source>More</source>
            <translation>أكثر</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>لم يُختر بعد</translation>
        </message>
    </context>
    <context>
        <name>Rank</name>
        <message>
            <source>The order is right</source>
            <translation>الترتيب صحيح</translation>
        </message>
    </context>
    <context>
        <name>RankRow</name>
        <message>
            <source>Move up: {thing}</source>
            <translation>إلى أعلى: {thing}</translation>
        </message>
        <message>
            <source>Move down: {thing}</source>
            <translation>إلى أسفل: {thing}</translation>
        </message>
    </context>
    <context>
        <name>ReadingCard</name>
        <message>
            <source>Take nothing</source>
            <translation>عدم قبول شيء</translation>
        </message>
        <message>
            <source>What the sheet holds</source>
            <translation>ما في الجدول</translation>
        </message>
        <message numerus="yes">
            <source>%n new row(s).</source>
            <translation>
                <numerusform>لا صف جديدًا.</numerusform>
                <numerusform>صف جديد واحد.</numerusform>
                <numerusform>صفان جديدان.</numerusform>
                <numerusform>%n صفوف جديدة.</numerusform>
                <numerusform>%n صفًا جديدًا.</numerusform>
                <numerusform>%n صف جديد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) change what is here.</source>
            <translation>
                <numerusform>لا صف يغيّر ما هنا.</numerusform>
                <numerusform>صف واحد يغيّر ما هنا.</numerusform>
                <numerusform>صفان يغيّران ما هنا.</numerusform>
                <numerusform>%n صفوف تغيّر ما هنا.</numerusform>
                <numerusform>%n صفًا تغيّر ما هنا.</numerusform>
                <numerusform>%n صف تغيّر ما هنا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are here already.</source>
            <translation>
                <numerusform>لا صف موجود هنا من قبل.</numerusform>
                <numerusform>صف واحد موجود هنا من قبل.</numerusform>
                <numerusform>صفان موجودان هنا من قبل.</numerusform>
                <numerusform>%n صفوف موجودة هنا من قبل.</numerusform>
                <numerusform>%n صفًا موجودة هنا من قبل.</numerusform>
                <numerusform>%n صف موجودة هنا من قبل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be taken: correct them in the sheet.</source>
            <translation>
                <numerusform>لا صف مرفوضًا.</numerusform>
                <numerusform>صف واحد لا يمكن قبوله: صححه في الجدول.</numerusform>
                <numerusform>صفان لا يمكن قبولهما: صححهما في الجدول.</numerusform>
                <numerusform>%n صفوف لا يمكن قبولها: صححها في الجدول.</numerusform>
                <numerusform>%n صفًا لا يمكن قبولها: صححها في الجدول.</numerusform>
                <numerusform>%n صف لا يمكن قبولها: صححها في الجدول.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns that are not kept: {columns}.</source>
            <translation>أعمدة لا تُحفظ: {columns}.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>يتغير</translation>
        </message>
        <message numerus="yes">
            <source>Take %n row(s)</source>
            <translation>
                <numerusform>عدم قبول أي صف</numerusform>
                <numerusform>قبول صف واحد</numerusform>
                <numerusform>قبول صفين</numerusform>
                <numerusform>قبول %n صفوف</numerusform>
                <numerusform>قبول %n صفًا</numerusform>
                <numerusform>قبول %n صف</numerusform>
            </translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>الصف {number}</translation>
        </message>
    </context>
    <context>
        <name>ReadingDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <source>Only what changed</source>
            <translation>ما تغيّر فقط</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>The answers</source>
            <translation>الإجابات</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>لا إجابات</numerusform>
                <numerusform>إجابة واحدة</numerusform>
                <numerusform>إجابتان</numerusform>
                <numerusform>%n إجابات</numerusform>
                <numerusform>%n إجابة</numerusform>
                <numerusform>%n إجابة</numerusform>
            </translation>
        </message>
        <message>
            <source>by {author}</source>
            <translation>بقلم {author}</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>النسخة {number}</translation>
        </message>
        <message>
            <source>The person took back their consent. Decide what becomes of this record.</source>
            <translation>سحب الشخص موافقته. قرر ما يصير إليه هذا السجل.</translation>
        </message>
        <message>
            <source>an earlier version of it is missing</source>
            <translation>نسخة سابقة منه مفقودة</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>كامل</translation>
        </message>
        <message>
            <source>Signed by {name}, {chain}.</source>
            <translation>وقّعه {name}، {chain}.</translation>
        </message>
        <message>
            <source>Finished {moment}.</source>
            <translation>أُنهي {moment}.</translation>
        </message>
        <message>
            <source>Opened here {moment}.</source>
            <translation>فُتح هنا {moment}.</translation>
        </message>
    </context>
    <context>
        <name>RelationDialog</name>
        <message>
            <source>Relative</source>
            <translation>قريب</translation>
        </message>
        <message>
            <source>{kind} of {name}: how was it verified?</source>
            <translation>{kind} ({name}): كيف تأكد ذلك؟</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>اتركه كما هو</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>اكتبه</translation>
        </message>
        <message>
            <source>How it was verified</source>
            <translation>كيف تأكد</translation>
        </message>
        <message>
            <source>What was seen or heard</source>
            <translation>ما رُئي أو سُمع</translation>
        </message>
        <message>
            <source>What is prepared</source>
            <translation>ما أُعِدّ</translation>
        </message>
        <message>
            <source>Until now: {state}. Workers read “stated”, “pending” or “verified” and never how; the officer for family relations and coordinators read the rest.</source>
            <translation>حتى الآن: {state}. يقرأ العاملون هل ذُكرت أو تُنتظر أو تأكدت ولا يقرؤون كيف أبدًا؛ ويقرأ الباقي مسؤول الروابط الأسرية والمنسّقون.</translation>
        </message>
    </context>
    <context>
        <name>ReopeningCard</name>
        <message>
            <source>Put the request on a stick</source>
            <translation>ضع الطلب على ذاكرة USB</translation>
        </message>
        <message>
            <source>Send it to the server</source>
            <translation>إرسال إلى الخادم</translation>
        </message>
        <message>
            <source>Read these words to them by phone:</source>
            <translation>اقرأ له هذه الكلمات بالهاتف:</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>إظهار عبارة المرور</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>إخفاء عبارة المرور</translation>
        </message>
        <message>
            <source>A new passphrase: four unrelated words are good</source>
            <translation>عبارة مرور جديدة: أربع كلمات لا صلة بينها جيدة</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>عبارة المرور مرة أخرى</translation>
        </message>
        <message>
            <source>Take the answer from the stick</source>
            <translation>خذ الجواب من ذاكرة USB</translation>
        </message>
        <message>
            <source>Fetch the answer from the server</source>
            <translation>جلب الجواب من الخادم</translation>
        </message>
        <message>
            <source>Back to the names</source>
            <translation>العودة إلى الأسماء</translation>
        </message>
        <message>
            <source>1. Choose a new passphrase and give a coordinator your request. Drafts and unsent work stay as they are.</source>
            <translation>1. اختر عبارة مرور جديدة وأعطِ منسّقًا طلبك. المسودات والعمل غير المرسل يبقى كما هو.</translation>
        </message>
        <message>
            <source>2. When they have answered, type the new passphrase above and take the answer.</source>
            <translation>2. عندما يأتي الجواب، اكتب عبارة المرور الجديدة في الأعلى وخذ الجواب.</translation>
        </message>
        <message>
            <source>Open the work of {name} again</source>
            <translation>فتح عمل {name} من جديد</translation>
        </message>
        <message>
            <source>Your request is on the stick. Hand it to the coordinator.</source>
            <translation>طلبك على ذاكرة USB. سلّمها للمنسّق.</translation>
        </message>
        <message>
            <source>Your request is at the server. Call the coordinator.</source>
            <translation>طلبك على الخادم. اتصل بالمنسق.</translation>
        </message>
        <message>
            <source>Choose a new passphrase first.</source>
            <translation>اختر أولًا عبارة مرور جديدة.</translation>
        </message>
        <message>
            <source>The passphrase was typed in two different ways. Nothing was changed.</source>
            <translation>كُتبت عبارة المرور بطريقتين مختلفتين. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Type the new passphrase above first.</source>
            <translation>اكتب أولًا عبارة المرور الجديدة في الأعلى.</translation>
        </message>
        <message>
            <source>From a stick</source>
            <translation>من ذاكرة USB</translation>
        </message>
        <message>
            <source>From the server</source>
            <translation>من الخادم</translation>
        </message>
        <message>
            <source>Open somebody&apos;s work again</source>
            <translation>فتح عمل شخص من جديد</translation>
        </message>
        <message>
            <source>For a forgotten passphrase, or after a journey. Call them, know the voice, hear their six words.</source>
            <translation>لعبارة مرور منسية، أو بعد سفر. اتصل به، واعرف صوته، واسمع كلماته الست.</translation>
        </message>
        <message>
            <source>More requests are here than are shown. Let each bring theirs alone on an empty stick.</source>
            <translation>الطلبات هنا أكثر مما يظهر. ليحضر كل واحد طلبه وحده على ذاكرة فارغة.</translation>
        </message>
        <message>
            <source>No request is here.</source>
            <translation>لا طلب هنا.</translation>
        </message>
        <message>
            <source>Unknown sender</source>
            <translation>مرسل مجهول</translation>
        </message>
        <message>
            <source>The six words that they read to you</source>
            <translation>الكلمات الست التي قرؤوها لك</translation>
        </message>
        <message>
            <source>Give your part</source>
            <translation>أعطِ جزأك</translation>
        </message>
        <message>
            <source>No coordinator reads all of this work. Your key opens one part of it, and another coordinator&apos;s the next; or two people with recovery sheets open it, here.</source>
            <translation>لا يقرأ أي منسق هذا العمل كله. مفتاحك يفتح جزءًا منه، ومفتاح منسق آخر يفتح التالي؛ أو يفتحه هنا شخصان معهما ورقتان من أوراق الاسترداد.</translation>
        </message>
        <message>
            <source>No key of yours opens this work: it holds areas or kinds of answers that you do not read. Two people with recovery sheets open it, here.</source>
            <translation>مفتاحك لا يفتح هذا العمل: فيه مناطق أو أنواع من الإجابات لا تقرؤها. يفتحه هنا شخصان معهما ورقتان من أوراق الاسترداد.</translation>
        </message>
        <message>
            <source>The answer opens this work for whoever made the request, also what is not of this area. So both who type hear {name} themselves first: know the voice, and compare the six words below. Type nothing if you did not hear them. {name} and all who read are told that two sheets opened it, and where.</source>
            <translation>يفتح الرد هذا العمل لمن أنشأ الطلب أيًا كان، حتى ما ليس من هذه المنطقة. لذلك يسمع كلٌّ من الشخصين اللذين يكتبان {name} بنفسه أولًا: اعرف الصوت، وقارن الكلمات الست أدناه. لا تكتب شيئًا إن لم تسمعها. ويُخبَر {name} وكل من يقرأ بأن ورقتين فتحتاه، وأين.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>فتح من جديد</translation>
        </message>
        <message>
            <source>Open with two recovery sheets</source>
            <translation>افتح بورقتين من أوراق الاسترداد</translation>
        </message>
        <message>
            <source>Open the work of {name} again?</source>
            <translation>هل تريد فتح عمل {name} من جديد؟</translation>
        </message>
        <message>
            <source>Your part was given. {name} takes it, and asks another coordinator for the next.</source>
            <translation>أُعطي جزؤك. يأخذه {name} ويطلب التالي من منسق آخر.</translation>
        </message>
        <message>
            <source>The answer is on the stick. {name} takes it with the new passphrase.</source>
            <translation>الجواب على ذاكرة USB. يأخذه {name} بعبارة المرور الجديدة.</translation>
        </message>
        <message>
            <source>The answer is at the server. {name} takes it with the new passphrase.</source>
            <translation>الجواب على الخادم. يأخذه {name} بعبارة المرور الجديدة.</translation>
        </message>
    </context>
    <context>
        <name>RepairList</name>
        <message>
            <source>What could be mended, cell by cell</source>
            <translation>ما يمكن إصلاحه، خلية بعد خلية</translation>
        </message>
        <message>
            <source>Mend all</source>
            <translation>أصلح الكل</translation>
        </message>
        <message>
            <source>Mend none</source>
            <translation>لا تصلح شيئًا</translation>
        </message>
        <message>
            <source>Write a mended copy</source>
            <translation>اكتب نسخة مُصلَحة</translation>
        </message>
        <message>
            <source>Looking what could be mended …</source>
            <translation>جارٍ البحث عما يمكن إصلاحه …</translation>
        </message>
        <message>
            <source>Your file stays as it is: what you tick is changed in a copy, and the copy is looked at again.</source>
            <translation>يبقى ملفك كما هو: ما تضع عليه علامة يتغير في نسخة، ثم تُفحص النسخة من جديد.</translation>
        </message>
        <message>
            <source>The first {count} are here; the others come then.</source>
            <translation>هنا أول {count}، وتأتي البقية بعد ذلك.</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>أصلح</translation>
        </message>
        <message>
            <source>{place}: “{before}” becomes “{after}”. {why}</source>
            <translation>{place}: «{before}» يصبح «{after}». {why}</translation>
        </message>
        <message>
            <source>before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>after</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(فارغ)</translation>
        </message>
        <message>
            <source>name of the sheet {name}</source>
            <translation>اسم الورقة {name}</translation>
        </message>
        <message>
            <source>Sheet {name}</source>
            <translation>الورقة {name}</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>الصف {number}</translation>
        </message>
        <message>
            <source>column {name}</source>
            <translation>العمود {name}</translation>
        </message>
    </context>
    <context>
        <name>RepeatHeadRow</name>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove: {thing}</source>
            <translation>إزالة: {thing}</translation>
        </message>
    </context>
    <context>
        <name>RespondentView</name>
        <message>
            <source>How far we are</source>
            <translation>إلى أين وصلنا</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>I am done: give the laptop back</source>
            <translation>انتهيت، أعيد الحاسوب</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
    </context>
    <context>
        <name>ReturnedLine</name>
        <message>
            <source>Answer</source>
            <translation>إجابة</translation>
        </message>
        <message>
            <source>Answer: {person}, {form}</source>
            <translation>إجابة: {person}، {form}</translation>
        </message>
        <message numerus="yes">
            <source>{name} asks about %n question(s)</source>
            <translation>
                <numerusform>لا سؤال من {name}</numerusform>
                <numerusform>سؤال واحد من {name}</numerusform>
                <numerusform>سؤالان من {name}</numerusform>
                <numerusform>%n أسئلة من {name}</numerusform>
                <numerusform>%n سؤالًا من {name}</numerusform>
                <numerusform>%n سؤال من {name}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewPlace</name>
        <message>
            <source>Read the first one</source>
            <translation>اقرأ الأول</translation>
        </message>
        <message>
            <source>Choose a record to read it.</source>
            <translation>اختر سجلًا لقراءته.</translation>
        </message>
        <message>
            <source>This record is kept apart and was not merged: {reason}</source>
            <translation>هذا السجل مفصول ولم يُدمج: {reason}</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message numerus="yes">
            <source>Return with %n question(s)</source>
            <translation>
                <numerusform>إعادة بلا أسئلة</numerusform>
                <numerusform>إعادة مع سؤال واحد</numerusform>
                <numerusform>إعادة مع سؤالين</numerusform>
                <numerusform>إعادة مع %n أسئلة</numerusform>
                <numerusform>إعادة مع %n سؤالًا</numerusform>
                <numerusform>إعادة مع %n سؤال</numerusform>
            </translation>
        </message>
        <message>
            <source>Return with a question</source>
            <translation>إعادة مع سؤال</translation>
        </message>
        <message>
            <source>It is kept apart: call the people named before anything is decided.</source>
            <translation>هو مفصول: اتصل بالأشخاص المذكورين قبل أي قرار.</translation>
        </message>
        <message>
            <source>This record is accepted.</source>
            <translation>هذا السجل مقبول.</translation>
        </message>
        <message>
            <source>It was sent back with a question and waits for its author.</source>
            <translation>أُعيد مع سؤال وينتظر صاحبه.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to ask.</source>
            <translation>
                <numerusform>لا أسئلة تُطرح.</numerusform>
                <numerusform>سؤال واحد سيُطرح.</numerusform>
                <numerusform>سؤالان سيُطرحان.</numerusform>
                <numerusform>%n أسئلة ستُطرح.</numerusform>
                <numerusform>%n سؤالًا سيُطرح.</numerusform>
                <numerusform>%n سؤال سيُطرح.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to ask. Remove them to accept.</source>
            <translation>
                <numerusform>لا أسئلة تُطرح.</numerusform>
                <numerusform>سؤال واحد سيُطرح. أزله لتقبل.</numerusform>
                <numerusform>سؤالان سيُطرحان. أزلهما لتقبل.</numerusform>
                <numerusform>%n أسئلة ستُطرح. أزلها لتقبل.</numerusform>
                <numerusform>%n سؤالًا سيُطرح. أزلها لتقبل.</numerusform>
                <numerusform>%n سؤال سيُطرح. أزلها لتقبل.</numerusform>
            </translation>
        </message>
        <message>
            <source>A question has lost its place. Remove it to accept.</source>
            <translation>فقد سؤالٌ إجابته. أزله لتقبل.</translation>
        </message>
        <message>
            <source>Ask about an answer, or accept the record as it is.</source>
            <translation>اسأل عن إجابة، أو اقبل السجل كما هو.</translation>
        </message>
        <message>
            <source>Accepted.</source>
            <translation>قُبل.</translation>
        </message>
        <message numerus="yes">
            <source>Returned with %n question(s).</source>
            <translation>
                <numerusform>أُعيد بلا أسئلة.</numerusform>
                <numerusform>أُعيد مع سؤال واحد.</numerusform>
                <numerusform>أُعيد مع سؤالين.</numerusform>
                <numerusform>أُعيد مع %n أسئلة.</numerusform>
                <numerusform>أُعيد مع %n سؤالًا.</numerusform>
                <numerusform>أُعيد مع %n سؤال.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowButton</name>
        <message>
            <source>chosen</source>
            <translation>مختار</translation>
        </message>
    </context>
    <context>
        <name>RulesCard</name>
        <message>
            <source>Years from which somebody agrees alone</source>
            <translation>السن بالسنوات التي يوافق فيها المرء وحده</translation>
        </message>
        <message>
            <source>Years from which a child is asked as well</source>
            <translation>السن بالسنوات التي يُسأل فيها الطفل أيضًا</translation>
        </message>
        <message>
            <source>Months that names and telephones are kept after closing</source>
            <translation>عدد أشهر حفظ الأسماء والهواتف بعد الإغلاق</translation>
        </message>
        <message>
            <source>Months that the file is kept after closing</source>
            <translation>عدد أشهر حفظ الملف بعد الإغلاق</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>تحديده</translation>
        </message>
        <message>
            <source>Set ages and months</source>
            <translation>تحديد الأعمار والأشهر</translation>
        </message>
        <message>
            <source>What the law of your country says</source>
            <translation>ما يقوله قانون بلدك</translation>
        </message>
        <message>
            <source>It is set. Laptops hear it with their next round.</source>
            <translation>حُدد. تعلم به الحواسيب في جولتها التالية.</translation>
        </message>
    </context>
    <context>
        <name>SafetyPage</name>
        <message>
            <source>Please take care of this now</source>
            <translation>من فضلك اعتنِ بهذا الآن</translation>
        </message>
        <message>
            <source>An answer asks for your attention today. It is not a diagnosis.</source>
            <translation>إجابة تطلب انتباهك اليوم. ليست تشخيصًا.</translation>
        </message>
        <message>
            <source>Stay with the person. Listen calmly; do not leave them alone.</source>
            <translation>ابقَ مع الشخص. استمع بهدوء؛ لا تتركه وحده.</translation>
        </message>
        <message>
            <source>Call your supervisor now, from a place where you can talk.</source>
            <translation>اتصل بمشرفك الآن، من مكان يمكنك الحديث فيه.</translation>
        </message>
        <message>
            <source>Follow the local protocol, also when nobody picks up.</source>
            <translation>اتبع الإجراء المحلي، حتى إن لم يرد أحد.</translation>
        </message>
        <message>
            <source>Whom to call</source>
            <translation>بمن تتصل</translation>
        </message>
        <message>
            <source>I have called somebody</source>
            <translation>اتصلت بأحدهم</translation>
        </message>
        <message>
            <source>Go on with the interview</source>
            <translation>متابعة المقابلة</translation>
        </message>
        <message>
            <source>Noted: somebody was called.</source>
            <translation>دُوّن: جرى اتصال بأحدهم.</translation>
        </message>
        <message>
            <source>No numbers are kept here yet. Use the paper list of your programme.</source>
            <translation>لا أرقام هنا بعد. استعمل القائمة الورقية لبرنامجك.</translation>
        </message>
    </context>
    <context>
        <name>SameTalkPage</name>
        <message>
            <source>Same person, same talk?</source>
            <translation>الشخص نفسه والحديث نفسه؟</translation>
        </message>
        <message>
            <source>Yes: go on where we were</source>
            <translation>نعم: نتابع من حيث كنا</translation>
        </message>
        <message>
            <source>This is another person: move the interview</source>
            <translation>هذا شخص آخر: انقل المقابلة</translation>
        </message>
        <message>
            <source>Another talk: leave this draft as it is</source>
            <translation>حديث آخر: اترك هذه المسودة كما هي</translation>
        </message>
        <message>
            <source>The last answer was kept on {date} at {time}.</source>
            <translation>حُفظت آخر إجابة في {date} الساعة {time}.</translation>
        </message>
        <message>
            <source>It is about {name}, {code}.</source>
            <translation>إنها عن {name}، {code}.</translation>
        </message>
    </context>
    <context>
        <name>Scopes</name>
        <message>
            <source>Agrees to</source>
            <translation>الموافقة على</translation>
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
            <source>Not asked</source>
            <translation>لم يُسأل</translation>
        </message>
    </context>
    <context>
        <name>SearchList</name>
        <message>
            <source>Type to search</source>
            <translation>اكتب للبحث</translation>
        </message>
        <message>
            <source>Search in the choices</source>
            <translation>ابحث في الخيارات</translation>
        </message>
        <message>
            <source>Nothing in the list has these words. Type less, or something else.</source>
            <translation>لا يوجد في القائمة ما يطابق هذه الكلمات. اكتب أقل أو شيئًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>SecondCopy</name>
        <message>
            <source>The program is already open. Look for its window.</source>
            <translation>التطبيق مفتوح بالفعل. ابحث عن نافذته.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>SectionPage</name>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
    </context>
    <context>
        <name>SectionRow</name>
        <message>
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>please look</source>
            <translation>انظر من فضلك</translation>
        </message>
        <message>
            <source>asked about</source>
            <translation>سُئل عنه</translation>
        </message>
    </context>
    <context>
        <name>ServicesPart</name>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Not to be told: {who}. Ask the person before you say anything there.</source>
            <translation>يجب ألا يُخبر: {who}. اسأل الشخص قبل أن تقول هناك شيئًا.</translation>
        </message>
        <message>
            <source>No agreement stands that this service is told. Ask the person; tell nothing there until they agree.</source>
            <translation>لا توجد موافقة قائمة على إبلاغ هذه الخدمة. اسأل الشخص، ولا تُخبر هناك بشيء حتى يوافق.</translation>
        </message>
        <message>
            <source>asked {day}</source>
            <translation>طُلبت {day}</translation>
        </message>
        <message>
            <source>proposed {day}</source>
            <translation>اقتُرحت {day}</translation>
        </message>
        <message>
            <source>nobody was asked yet</source>
            <translation>لم يُطلب من أحد بعد</translation>
        </message>
        <message numerus="yes">
            <source>waiting %n day(s)</source>
            <translation>
                <numerusform>منذ اليوم</numerusform>
                <numerusform>تنتظر منذ يوم</numerusform>
                <numerusform>تنتظر منذ يومين</numerusform>
                <numerusform>تنتظر منذ %n أيام</numerusform>
                <numerusform>تنتظر منذ %n يومًا</numerusform>
                <numerusform>تنتظر منذ %n يوم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsPlace</name>
        <message>
            <source>How it looks</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>فاتح أو داكن</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>Lock by itself after</source>
            <translation>يُقفل من نفسه بعد</translation>
        </message>
        <message>
            <source>In an interview</source>
            <translation>في المقابلة</translation>
        </message>
        <message>
            <source>These choices are yours alone, on this laptop.</source>
            <translation>هذه الاختيارات لك وحدك، على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Not reviewed by a native speaker yet: {names}.</source>
            <translation>لم يراجعها بعد متحدث أصلي: {names}.</translation>
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
            <source>As the computer</source>
            <translation>مثل الحاسوب</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>أقل من دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>All of a section</source>
            <translation>القسم كله</translation>
        </message>
        <message>
            <source>One question at a time</source>
            <translation>سؤال واحد في كل مرة</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>On this laptop, locked: only your passphrase opens them.</source>
            <translation>على هذا الحاسوب، مقفلة: لا تفتحها إلا عبارة مرورك.</translation>
        </message>
        <message>
            <source>Finished records</source>
            <translation>السجلات المنتهية</translation>
        </message>
        <message>
            <source>Sealed beside it, so that they can be sent without you.</source>
            <translation>مختومة بجانبها، ليمكن إرسالها بدونك.</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Keeps sealed records and cannot read them.</source>
            <translation>يحفظ سجلات مختومة ولا يستطيع قراءتها.</translation>
        </message>
        <message>
            <source>Coordinators</source>
            <translation>المنسّقون</translation>
        </message>
        <message>
            <source>Open sealed records with their own keys.</source>
            <translation>يفتحون السجلات المختومة بمفاتيحهم.</translation>
        </message>
        <message>
            <source>What is stored where</source>
            <translation>أين يُحفظ كل شيء</translation>
        </message>
        <message>
            <source>Fieldapp {version}, Apache-2.0</source>
            <translation>Fieldapp {version}, Apache-2.0</translation>
        </message>
        <message>
            <source>About</source>
            <translation>عن التطبيق</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Section {n} of {all}</source>
            <translation>القسم {n} من {all}</translation>
        </message>
    </context>
    <context>
        <name>SheetsDialog</name>
        <message>
            <source>Show the words</source>
            <translation>إظهار الكلمات</translation>
        </message>
        <message>
            <source>Hide the words</source>
            <translation>إخفاء الكلمات</translation>
        </message>
        <message>
            <source>The words of one sheet</source>
            <translation>كلمات ورقة</translation>
        </message>
        <message>
            <source>The words of another sheet</source>
            <translation>كلمات ورقة أخرى</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>عدم تغيير شيء</translation>
        </message>
        <message>
            <source>Each of the two people types their own sheet: 33 words with spaces between, or the first four letters of each. The other one looks away.</source>
            <translation>يكتب كل من الشخصين ورقته: 33 كلمة بينها مسافات، أو أول أربعة حروف من كل كلمة. والآخر ينظر بعيدًا.</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>الإرسال</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>المتابعة</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <source>To settle</source>
            <translation>للحسم</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>السجل اليومي</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Hide the screen</source>
            <translation>إخفاء الشاشة</translation>
        </message>
        <message>
            <source>Hide the screen (F12)</source>
            <translation>إخفاء الشاشة (F12)</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>SignInPlace</name>
        <message>
            <source>Who is working now?</source>
            <translation>من يعمل الآن؟</translation>
        </message>
        <message>
            <source>Works without internet</source>
            <translation>يعمل بلا إنترنت</translation>
        </message>
        <message>
            <source>Locked. Your work is safe.</source>
            <translation>مقفل. عملك محفوظ.</translation>
        </message>
        <message>
            <source>Nobody works on this laptop yet. A coordinator enrols people.</source>
            <translation>لا أحد يعمل على هذا الحاسوب بعد. المنسّق هو من يسجّل الأشخاص.</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>اللغة: {name}</translation>
        </message>
        <message>
            <source>Hide the screen (F12)</source>
            <translation>إخفاء الشاشة (F12)</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>إظهار عبارة المرور</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>إخفاء عبارة المرور</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Caps Lock مفعّل</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Keep this laptop&apos;s secret in a file</source>
            <translation>حفظ سر هذا الحاسوب في ملف</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>شخص آخر</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <source>I cannot open my work</source>
            <translation>لا أستطيع فتح عملي</translation>
        </message>
        <message>
            <source>Create a programme</source>
            <translation>إنشاء برنامج</translation>
        </message>
        <message>
            <source>Copy what is not sent yet onto a stick</source>
            <translation>انسخ ما لم يُرسل بعد إلى ذاكرة USB</translation>
        </message>
        <message>
            <source>The work is open again. The new passphrase opens it.</source>
            <translation>فُتح العمل من جديد. تفتحه عبارة المرور الجديدة.</translation>
        </message>
        <message>
            <source>Passphrase · {name}</source>
            <translation>عبارة المرور · {name}</translation>
        </message>
        <message>
            <source>That passphrase does not open this person&apos;s work. Nothing is lost. Try again.</source>
            <translation>عبارة المرور هذه لا تفتح عمل هذا الشخص. لم يضع شيء. حاول مرة أخرى.</translation>
        </message>
        <message numerus="yes">
            <source>The next try is possible in %n second(s).</source>
            <translation>
                <numerusform>المحاولة التالية ممكنة الآن.</numerusform>
                <numerusform>المحاولة التالية ممكنة بعد ثانية واحدة.</numerusform>
                <numerusform>المحاولة التالية ممكنة بعد ثانيتين.</numerusform>
                <numerusform>المحاولة التالية ممكنة بعد %n ثوانٍ.</numerusform>
                <numerusform>المحاولة التالية ممكنة بعد %n ثانية.</numerusform>
                <numerusform>المحاولة التالية ممكنة بعد %n ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>That passphrase does not open this person&apos;s work. Nothing is lost.</source>
            <translation>عبارة المرور هذه لا تفتح عمل هذا الشخص. لم يضع شيء.</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>يُفتح …</translation>
        </message>
    </context>
    <context>
        <name>SmallPicture</name>
        <message>
            <source>This picture cannot be shown.</source>
            <translation>لا يمكن عرض هذه الصورة.</translation>
        </message>
    </context>
    <context>
        <name>SpokenRow</name>
        <message>
            <source>Listen</source>
            <translation>الاستماع</translation>
        </message>
        <message>
            <source>How far the recording is</source>
            <translation>كم مضى من التسجيل</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>There is no recording in this language.</source>
            <translation>لا يوجد تسجيل بهذه اللغة.</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Came back to you</source>
            <translation>عاد إليك</translation>
        </message>
        <message>
            <source>Sent back, waiting for the correction</source>
            <translation>أُعيد، بانتظار التصحيح</translation>
        </message>
        <message>
            <source>Corrected, waiting</source>
            <translation>صُحّح، ينتظر</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Safe here</source>
            <translation>محفوظ هنا</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>مختوم</translation>
        </message>
        <message>
            <source>On the server</source>
            <translation>على الخادم</translation>
        </message>
        <message>
            <source>Opened by a coordinator</source>
            <translation>فتحه منسّق</translation>
        </message>
        <message>
            <source>Files: {all} opened</source>
            <translation>الملفات: فُتح {all}</translation>
        </message>
        <message>
            <source>Files: {there} of {all} on the server</source>
            <translation>الملفات: {there} من {all} على الخادم</translation>
        </message>
        <message>
            <source>Files: {all} wait here</source>
            <translation>الملفات: {all} تنتظر هنا</translation>
        </message>
        <message>
            <source>A photo. It was erased after support had ended.</source>
            <translation>صورة. حُذفت بعد انتهاء الدعم.</translation>
        </message>
        <message>
            <source>A file that has not come yet: it travels by itself.</source>
            <translation>ملف لم يصل بعد: ينتقل من نفسه.</translation>
        </message>
        <message>
            <source>Picture, {size}</source>
            <translation>صورة، {size}</translation>
        </message>
        <message>
            <source>Recording, {size}</source>
            <translation>تسجيل صوتي، {size}</translation>
        </message>
        <message>
            <source>Film or recording, {size}</source>
            <translation>فيلم أو تسجيل، {size}</translation>
        </message>
        <message>
            <source>File ({kind}), {size}</source>
            <translation>ملف ({kind})، {size}</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>الرعاية</translation>
        </message>
        <message>
            <source>Wellbeing</source>
            <translation>العافية</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>التعلّم</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>العلاقات</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>about {month}</source>
            <translation>نحو {month}</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Does not know</source>
            <translation>لا يعرف</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>لم يُسأل</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>لا ينطبق</translation>
        </message>
    </context>
    <context>
        <name>StickCard</name>
        <message>
            <source>No internet for long?</source>
            <translation>لا إنترنت لمدة طويلة؟</translation>
        </message>
        <message>
            <source>Carry a stick. It brings what others left for you, and takes what waits here. Everything on it is sealed: whoever finds it can read nothing.</source>
            <translation>احمل ذاكرة USB. تجلب ما تركه لك الآخرون وتأخذ ما ينتظر هنا. كل ما عليها مختوم: من يجدها لا يقرأ شيئًا.</translation>
        </message>
        <message>
            <source>Use a stick</source>
            <translation>استعمال ذاكرة USB</translation>
        </message>
        <message>
            <source>Only take from it</source>
            <translation>الأخذ منها فقط</translation>
        </message>
        <message>
            <source>Unfinished interviews, too</source>
            <translation>والمقابلات غير المنتهية أيضًا</translation>
        </message>
        <message numerus="yes">
            <source>%n sealed file(s) came from the stick, were checked and opened.</source>
            <translation>
                <numerusform>لم تصل ملفات مختومة من ذاكرة USB.</numerusform>
                <numerusform>وصل ملف مختوم واحد من ذاكرة USB وفُحص وفُتح.</numerusform>
                <numerusform>وصل ملفان مختومان من ذاكرة USB وفُحصا وفُتحا.</numerusform>
                <numerusform>وصلت %n ملفات مختومة من ذاكرة USB وفُحصت وفُتحت.</numerusform>
                <numerusform>وصل %n ملفًا مختومًا من ذاكرة USB وفُحصت وفُتحت.</numerusform>
                <numerusform>وصل %n ملف مختوم من ذاكرة USB وفُحصت وفُتحت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed file(s) came for others who work on this laptop: they find them when they sign in.</source>
            <translation>
                <numerusform>لم تصل ملفات مختومة لغيرك على هذا الحاسوب.</numerusform>
                <numerusform>وصل ملف مختوم واحد لشخص آخر يعمل على هذا الحاسوب: سيجده عند دخوله.</numerusform>
                <numerusform>وصل ملفان مختومان لغيرك ممن يعملون على هذا الحاسوب: سيجدونهما عند دخولهم.</numerusform>
                <numerusform>وصلت %n ملفات مختومة لغيرك ممن يعملون على هذا الحاسوب: سيجدونها عند دخولهم.</numerusform>
                <numerusform>وصل %n ملفًا مختومًا لغيرك ممن يعملون على هذا الحاسوب: سيجدونها عند دخولهم.</numerusform>
                <numerusform>وصل %n ملف مختوم لغيرك ممن يعملون على هذا الحاسوب: سيجدونها عند دخولهم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed file(s) of yours arrived: it was signed for.</source>
            <translation>
                <numerusform>لم تصل ملفات مختومة لك.</numerusform>
                <numerusform>وصل ملف مختوم واحد لك ووُقّع على استلامه.</numerusform>
                <numerusform>وصل ملفان مختومان لك ووُقّع على استلامهما.</numerusform>
                <numerusform>وصلت %n ملفات مختومة لك ووُقّع على استلامها.</numerusform>
                <numerusform>وصل %n ملفًا مختومًا لك ووُقّع على استلامها.</numerusform>
                <numerusform>وصل %n ملف مختوم لك ووُقّع على استلامها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unfinished interview(s) came back: Today shows them.</source>
            <translation>
                <numerusform>لم تعد مقابلات غير منتهية.</numerusform>
                <numerusform>عادت مقابلة واحدة غير منتهية، وتظهر في «اليوم».</numerusform>
                <numerusform>عادت مقابلتان غير منتهيتين، وتظهران في «اليوم».</numerusform>
                <numerusform>عادت %n مقابلات غير منتهية، وتظهر في «اليوم».</numerusform>
                <numerusform>عادت %n مقابلة غير منتهية، وتظهر في «اليوم».</numerusform>
                <numerusform>عادت %n مقابلة غير منتهية، وتظهر في «اليوم».</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StickHere</name>
        <message>
            <source>Working on the stick: do not pull it out yet</source>
            <translation>العمل جارٍ على ذاكرة USB: لا تنزعها بعد</translation>
        </message>
    </context>
    <context>
        <name>StickWords</name>
        <message numerus="yes">
            <source>%n sealed file(s) still wait here for a stick.</source>
            <translation>
                <numerusform>لا ملفات مختومة تنتظر هنا ذاكرة USB.</numerusform>
                <numerusform>ملف مختوم واحد ما زال ينتظر هنا ذاكرة USB.</numerusform>
                <numerusform>ملفان مختومان ما زالا ينتظران هنا ذاكرة USB.</numerusform>
                <numerusform>%n ملفات مختومة ما زالت تنتظر هنا ذاكرة USB.</numerusform>
                <numerusform>%n ملفًا مختومًا ما زال ينتظر هنا ذاكرة USB.</numerusform>
                <numerusform>%n ملف مختوم ما زال ينتظر هنا ذاكرة USB.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed file(s) are on the stick now.</source>
            <translation>
                <numerusform>لا ملفات مختومة على ذاكرة USB الآن.</numerusform>
                <numerusform>ملف مختوم واحد على ذاكرة USB الآن.</numerusform>
                <numerusform>ملفان مختومان على ذاكرة USB الآن.</numerusform>
                <numerusform>%n ملفات مختومة على ذاكرة USB الآن.</numerusform>
                <numerusform>%n ملفًا مختومًا على ذاكرة USB الآن.</numerusform>
                <numerusform>%n ملف مختوم على ذاكرة USB الآن.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unfinished interview(s) are on the stick now.</source>
            <translation>
                <numerusform>لا مقابلات غير منتهية على ذاكرة USB الآن.</numerusform>
                <numerusform>مقابلة غير منتهية واحدة على ذاكرة USB الآن.</numerusform>
                <numerusform>مقابلتان غير منتهيتين على ذاكرة USB الآن.</numerusform>
                <numerusform>%n مقابلات غير منتهية على ذاكرة USB الآن.</numerusform>
                <numerusform>%n مقابلة غير منتهية على ذاكرة USB الآن.</numerusform>
                <numerusform>%n مقابلة غير منتهية على ذاكرة USB الآن.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits here that others lack.</source>
            <translation>لا ينتظر هنا شيء ينقص الآخرين.</translation>
        </message>
    </context>
    <context>
        <name>StopPage</name>
        <message>
            <source>We can stop at any time</source>
            <translation>يمكننا التوقف في أي وقت</translation>
        </message>
        <message>
            <source>Thank the person. What would they like?</source>
            <translation>اشكر الشخص. ماذا يريد؟</translation>
        </message>
        <message>
            <source>Pause: keep it as a draft and go on another day</source>
            <translation>استراحة: احتفظ بها مسودة وتابع في يوم آخر</translation>
        </message>
        <message>
            <source>End here: finish with what there is; the rest was not asked</source>
            <translation>انتهِ هنا: أنهِ بما هو موجود؛ الباقي لم يُسأل</translation>
        </message>
        <message>
            <source>The person wants nothing to be kept</source>
            <translation>لا يريد الشخص أن يُحفظ شيء</translation>
        </message>
        <message>
            <source>This is another person: move the interview</source>
            <translation>هذا شخص آخر: انقل المقابلة</translation>
        </message>
        <message>
            <source>Go on with the interview</source>
            <translation>متابعة المقابلة</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Ready to finish?</source>
            <translation>جاهز للإنهاء؟</translation>
        </message>
        <message>
            <source>The record stays safe on this computer and goes by itself when there is internet.</source>
            <translation>يبقى السجل محفوظًا على هذا الحاسوب ويُرسل من نفسه عند توفر الإنترنت.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Another person: move</source>
            <translation>شخص آخر: نقل</translation>
        </message>
        <message>
            <source>Back to the interview</source>
            <translation>العودة إلى المقابلة</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>أُجيب عنها</translation>
        </message>
        <message>
            <source>left open</source>
            <translation>تُركت مفتوحة</translation>
        </message>
    </context>
    <context>
        <name>TeamPlace</name>
        <message>
            <source>Who belongs to the programme, and who wants to.</source>
            <translation>من في البرنامج، ومن يريد الانضمام.</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>Nobody else is in yet.</source>
            <translation>لا أحد آخر بعد.</translation>
        </message>
        <message>
            <source>Nothing was kept apart.</source>
            <translation>لا شيء مفصول.</translation>
        </message>
        <message>
            <source>Who is in</source>
            <translation>من في البرنامج</translation>
        </message>
        <message>
            <source>Not merged. Call the person who sent it, then decide.</source>
            <translation>لم يُدمج. اتصل بمن أرسله، ثم قرر.</translation>
        </message>
        <message>
            <source>Kept apart</source>
            <translation>مفصول</translation>
        </message>
        <message>
            <source>Withdraw the key</source>
            <translation>سحب المفتاح</translation>
        </message>
        <message>
            <source>Withdraw the key: {name}</source>
            <translation>سحب المفتاح: {name}</translation>
        </message>
        <message>
            <source>Let them leave</source>
            <translation>إخراج</translation>
        </message>
        <message>
            <source>I leave</source>
            <translation>أغادر أنا</translation>
        </message>
        <message>
            <source>Let them leave: {name}</source>
            <translation>إخراج: {name}</translation>
        </message>
        <message>
            <source>Reads: {classes}</source>
            <translation>يقرأ: {classes}</translation>
        </message>
        <message>
            <source>Unknown sender</source>
            <translation>مرسل مجهول</translation>
        </message>
        <message>
            <source>Look inside</source>
            <translation>انظر داخله</translation>
        </message>
        <message>
            <source>Merge it</source>
            <translation>ادمجه</translation>
        </message>
        <message>
            <source>Withdraw the key of {name}?</source>
            <translation>هل يُسحب مفتاح {name}؟</translation>
        </message>
        <message>
            <source>What came up to now stands. What this key signs later is kept apart, and nothing more is sealed to it. This cannot be taken back; the person can join again with a new key.</source>
            <translation>ما وصل حتى الآن قائم. ما يوقّعه هذا المفتاح لاحقًا يُفصل، ولا يُختم له شيء بعد الآن. لا رجعة في هذا؛ ويمكن للشخص الانضمام بمفتاح جديد.</translation>
        </message>
        <message>
            <source>What they sent is fetched first, where the server answers: five minutes at most.</source>
            <translation>يُجلب أولًا ما أرسلوه، إن أجاب الخادم، خمس دقائق على الأكثر.</translation>
        </message>
        <message>
            <source>Withdraw it</source>
            <translation>اسحبه</translation>
        </message>
        <message>
            <source>Let the key stand</source>
            <translation>إبقاء المفتاح</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) inside are no records: changes to cases, telephone numbers, decisions or the like.</source>
            <translation>
                <numerusform>لا رسائل في الداخل غير السجلات (%n).</numerusform>
                <numerusform>في الداخل رسالة واحدة (%n) ليست سجلاً: تغيير في حالة أو أرقام هواتف أو قرار أو ما شابه.</numerusform>
                <numerusform>في الداخل رسالتان (%n) ليستا سجلين: تغييرات في الحالات أو أرقام هواتف أو قرارات أو ما شابه.</numerusform>
                <numerusform>في الداخل %n رسائل ليست سجلات: تغييرات في الحالات أو أرقام هواتف أو قرارات أو ما شابه.</numerusform>
                <numerusform>في الداخل %n رسالة ليست سجلاً: تغييرات في الحالات أو أرقام هواتف أو قرارات أو ما شابه.</numerusform>
                <numerusform>في الداخل %n رسالة ليست سجلاً: تغييرات في الحالات أو أرقام هواتف أو قرارات أو ما شابه.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was merged, and counts for the other coordinators of the area, too. That you decided it stands in the journal.</source>
            <translation>دُمج، ويسري عند بقية منسقي المنطقة أيضًا. قرارك مدوّن في السجل اليومي.</translation>
        </message>
        <message>
            <source>The key of {name} was withdrawn.</source>
            <translation>سُحب مفتاح {name}.</translation>
        </message>
        <message>
            <source>The server did not answer: what they had sent may be kept apart when it comes.</source>
            <translation>لم يُجب الخادم: ما أرسلوه من قبل قد يُعزل حين يصل.</translation>
        </message>
        <message>
            <source>It still stands in {area}. Call {who}: until they withdraw it there, too, it gets what that area sends.</source>
            <translation>لا يزال ساريًا في {area}. اتصل بـ{who}: إلى أن يُسحب هناك أيضًا، يصل إليه ما ترسله تلك المنطقة.</translation>
        </message>
        <message>
            <source>Let {name} leave?</source>
            <translation>هل يخرج {name}؟</translation>
        </message>
        <message>
            <source>Leave the team?</source>
            <translation>مغادرة الفريق؟</translation>
        </message>
        <message>
            <source>What they signed up to now stands. Nothing that is sealed from now on opens for them. What they have read, they have read.</source>
            <translation>ما وقّعه حتى الآن قائم. لا يُفتح له شيء مما يُختم من الآن. وما قرأه فقد قرأه.</translation>
        </message>
        <message>
            <source>{name} has left: nothing new opens for them.</source>
            <translation>خرج {name}: لا يُفتح له شيء جديد.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) inside: {list}</source>
            <translation>
                <numerusform>لا سجلات داخله: {list}</numerusform>
                <numerusform>سجل واحد داخله: {list}</numerusform>
                <numerusform>سجلان داخله: {list}</numerusform>
                <numerusform>%n سجلات داخله: {list}</numerusform>
                <numerusform>%n سجلًا داخله: {list}</numerusform>
                <numerusform>%n سجل داخله: {list}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Third</name>
        <message>
            <source>Keep this</source>
            <translation>حفظ هذا</translation>
        </message>
        <message>
            <source>Keep what is written: {what}</source>
            <translation>حفظ المكتوب: {what}</translation>
        </message>
    </context>
    <context>
        <name>Tiles</name>
        <message>
            <source>Who is working now?</source>
            <translation>من يعمل الآن؟</translation>
        </message>
    </context>
    <context>
        <name>TitleRow</name>
        <message>
            <source>The coordinator asks: {words}</source>
            <translation>يسأل المنسّق: {words}</translation>
        </message>
    </context>
    <context>
        <name>TodayPlace</name>
        <message>
            <source>Find a person by name or code</source>
            <translation>ابحث عن شخص بالاسم أو الرمز</translation>
        </message>
        <message>
            <source>Start a form</source>
            <translation>ابدأ نموذجًا</translation>
        </message>
        <message>
            <source>People to see</source>
            <translation>أشخاص للقاء</translation>
        </message>
        <message>
            <source>Continue where you stopped</source>
            <translation>تابع من حيث توقفت</translation>
        </message>
        <message>
            <source>Came back to you</source>
            <translation>عاد إليك</translation>
        </message>
        <message>
            <source>Try to send now</source>
            <translation>حاول الإرسال الآن</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>في انتظار الإرسال</translation>
        </message>
        <message>
            <source>Good morning, {name}</source>
            <translation>صباح الخير، {name}</translation>
        </message>
        <message>
            <source>Good afternoon, {name}</source>
            <translation>نهارك سعيد، {name}</translation>
        </message>
        <message>
            <source>Good evening, {name}</source>
            <translation>مساء الخير، {name}</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>ابحث عن شخص</translation>
        </message>
        <message>
            <source>Nobody is due today.</source>
            <translation>لا موعد لأحد اليوم.</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>إظهار أقل</translation>
        </message>
        <message numerus="yes">
            <source>See all %n</source>
            <translation>
                <numerusform>عرض الكل: %n</numerusform>
                <numerusform>عرض الكل: %n</numerusform>
                <numerusform>عرض الكل: %n</numerusform>
                <numerusform>عرض الكل: %n</numerusform>
                <numerusform>عرض الكل: %n</numerusform>
                <numerusform>عرض الكل: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are safe here. They are sent by themselves when there is internet.</source>
            <translation>
                <numerusform>لا سجلات تنتظر هنا.</numerusform>
                <numerusform>سجل واحد محفوظ هنا. يُرسل من نفسه عند توفر الإنترنت.</numerusform>
                <numerusform>سجلان محفوظان هنا. يُرسلان من نفسيهما عند توفر الإنترنت.</numerusform>
                <numerusform>%n سجلات محفوظة هنا. تُرسل من نفسها عند توفر الإنترنت.</numerusform>
                <numerusform>%n سجلًا محفوظًا هنا. تُرسل من نفسها عند توفر الإنترنت.</numerusform>
                <numerusform>%n سجل محفوظ هنا. تُرسل من نفسها عند توفر الإنترنت.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits. What you finish is sent by itself when there is internet.</source>
            <translation>لا شيء ينتظر. ما تنهيه يُرسل من نفسه عند توفر الإنترنت.</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Back, the draft is kept</source>
            <translation>رجوع، والمسودة محفوظة</translation>
        </message>
        <message>
            <source>Safety steps</source>
            <translation>خطوات السلامة</translation>
        </message>
        <message>
            <source>Stop now</source>
            <translation>توقف الآن</translation>
        </message>
        <message>
            <source>Respondent view</source>
            <translation>عرض المُجيب</translation>
        </message>
        <message>
            <source>Hide the screen</source>
            <translation>إخفاء الشاشة</translation>
        </message>
        <message>
            <source>Sections: {name}</source>
            <translation>الأقسام: {name}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
    </context>
    <context>
        <name>Track</name>
        <message>
            <source>today {time}</source>
            <translation>اليوم {time}</translation>
        </message>
    </context>
    <context>
        <name>TravelCard</name>
        <message>
            <source>Put the work away</source>
            <translation>إبعاد العمل</translation>
        </message>
        <message>
            <source>The work on this laptop is closed until your coordinator opens it again. Nothing is deleted.</source>
            <translation>يُغلق العمل على هذا الحاسوب حتى يفتحه منسّقك من جديد. لا يُحذف شيء.</translation>
        </message>
        <message>
            <source>Before a journey</source>
            <translation>قبل السفر</translation>
        </message>
        <message>
            <source>From now on your passphrase does not open it, and no coordinator alone does: none reads all of your work. To take it up again two people with recovery sheets have to come to a coordinator. Ask them first.</source>
            <translation>من الآن لا تفتحه عبارة مرورك، ولا يفتحه منسق وحده: لا أحد منهم يقرأ عملك كله. لكي تستأنفه يجب أن يأتي إلى منسق شخصان معهما ورقتان من أوراق الاسترداد. اسألهما أولًا.</translation>
        </message>
        <message>
            <source>Put the work away?</source>
            <translation>هل يُبعد العمل؟</translation>
        </message>
        <message>
            <source>From now on your passphrase does not open it. To take it up again you need a coordinator: their voice on the phone, and a network or a stick that goes there and back.</source>
            <translation>من الآن لا تفتحه عبارة مرورك. لكي تستأنفه تحتاج إلى منسق: صوته على الهاتف، وشبكة أو ذاكرة تذهب وتعود.</translation>
        </message>
        <message>
            <source>From now on your passphrase does not open it, and no coordinator alone does: none reads all of your work. To take it up again you need several coordinators, one after the other: their voices on the phone, and a network or a stick that goes there and back.</source>
            <translation>من الآن لا تفتحه عبارة مرورك، ولا يفتحه منسق وحده: لا أحد منهم يقرأ عملك كله. لكي تستأنفه تحتاج إلى عدة منسقين، واحدًا بعد الآخر: أصواتهم على الهاتف، وشبكة أو ذاكرة تذهب وتعود.</translation>
        </message>
        <message>
            <source>Put it away</source>
            <translation>أبعده</translation>
        </message>
        <message>
            <source>Leave the work here</source>
            <translation>إبقاء العمل هنا</translation>
        </message>
    </context>
    <context>
        <name>TryDialog</name>
        <message>
            <source>A try to reach {name}</source>
            <translation>محاولة الوصول إلى {name}</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>تدوينها</translation>
        </message>
        <message>
            <source>Write nothing down</source>
            <translation>عدم تدوين شيء</translation>
        </message>
        <message>
            <source>How</source>
            <translation>كيف</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>ما النتيجة</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
    </context>
    <context>
        <name>UndoStrip</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>WaitPage</name>
        <message>
            <source>Finishing…</source>
            <translation>يُنهى…</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>لحظة من فضلك…</translation>
        </message>
        <message>
            <source>The record is being saved and sealed on this computer.</source>
            <translation>يُحفظ السجل ويُختم على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>What was drawn or chosen is being kept on this computer.</source>
            <translation>يجري حفظ ما رُسم أو اختير على هذا الحاسوب.</translation>
        </message>
    </context>
    <context>
        <name>WordsGiven</name>
        <message>
            <source>Approve the plan of {name}?</source>
            <translation>هل تعتمد خطة {name}؟</translation>
        </message>
        <message>
            <source>Goals: {goals}. Whoever works with the case reads that it is approved. Where a worker changes the goals later, it waits for you again.</source>
            <translation>الأهداف: {goals}. يقرأ من يعمل في الحالة أنها معتمدة. وإذا غيّر عامل الأهداف لاحقًا انتظرتك من جديد.</translation>
        </message>
        <message>
            <source>Approve it</source>
            <translation>اعتمدها</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>اتركها مفتوحة</translation>
        </message>
        <message>
            <source>The plan is approved.</source>
            <translation>اعتُمدت الخطة.</translation>
        </message>
        <message>
            <source>Take the approval of the plan back?</source>
            <translation>هل تسحب اعتماد الخطة؟</translation>
        </message>
        <message>
            <source>Goals: {goals}. The plan stays, and reads as not approved yet.</source>
            <translation>الأهداف: {goals}. تبقى الخطة وتُقرأ على أنها لم تُعتمد بعد.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>اسحبه</translation>
        </message>
        <message>
            <source>Leave it approved</source>
            <translation>اتركها معتمدة</translation>
        </message>
        <message>
            <source>The plan is not approved any more.</source>
            <translation>لم تعد الخطة معتمدة.</translation>
        </message>
        <message>
            <source>The plan is done. A new one can be made at any time.</source>
            <translation>أُنجزت الخطة. يمكن وضع خطة جديدة في أي وقت.</translation>
        </message>
        <message>
            <source>It is written down, and holds from now on.</source>
            <translation>كُتب ويسري من الآن.</translation>
        </message>
        <message>
            <source>Is it open again whether both parents of {name} have died?</source>
            <translation>{name}: هل عاد السؤال مفتوحًا عن وفاة الوالدين؟</translation>
        </message>
        <message>
            <source>Then it is “not known yet” who looks after the child. The relations stay as they are.</source>
            <translation>عندئذ يكون من يرعى الطفل «غير معروف بعد». وتبقى القرابات كما هي.</translation>
        </message>
        <message>
            <source>It is open again</source>
            <translation>عاد مفتوحًا</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>اتركه كما هو</translation>
        </message>
        <message>
            <source>It is open again.</source>
            <translation>عاد الأمر مفتوحًا.</translation>
        </message>
        <message>
            <source>It counts from now on.</source>
            <translation>يسري من الآن.</translation>
        </message>
        <message>
            <source>Put right: {names}.</source>
            <translation>صُحِّح: {names}.</translation>
        </message>
        <message>
            <source>It is kept until {day}. You are asked again before.</source>
            <translation>يُحفظ حتى {day}. وتُسأل مرة أخرى قبل ذلك.</translation>
        </message>
        <message>
            <source>They are two people again.</source>
            <translation>عادا شخصين.</translation>
        </message>
    </context>
    <context>
        <name>WorkPart</name>
        <message>
            <source>Whose case it is</source>
            <translation>لمن الحالة</translation>
        </message>
        <message>
            <source>Assign to …</source>
            <translation>إسناد إلى …</translation>
        </message>
        <message>
            <source>Hand over …</source>
            <translation>تسليم …</translation>
        </message>
        <message>
            <source>Assign {name} to a worker</source>
            <translation>إسناد {name} إلى عامل</translation>
        </message>
        <message>
            <source>Hand {name} over</source>
            <translation>تسليم حالة {name}</translation>
        </message>
        <message>
            <source>Nobody works with them yet. Coordinators alone have the case.</source>
            <translation>لا أحد يعمل معهم بعد. الحالة لدى المنسّقين وحدهم.</translation>
        </message>
        <message>
            <source>Place: {place}</source>
            <translation>المكان: {place}</translation>
        </message>
        <message>
            <source>This case is not on this laptop any more. What you wrote and had not sent is kept and sent all the same.</source>
            <translation>لم تعد هذه الحالة على هذا الحاسوب. وما كتبته ولم ترسله محفوظ ويُرسل رغم ذلك.</translation>
        </message>
    </context>
    <context>
        <name>Written</name>
        <message>
            <source>Or write what is right</source>
            <translation>أو اكتب الصحيح</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source># different sheets of #</source>
            <translation># من الأوراق المختلفة من أصل #</translation>
        </message>
        <message>
            <source># words instead of #</source>
            <translation># من الكلمات بدل #</translation>
        </message>
        <message>
            <source>A cell of this file is not as it was when it was looked at.</source>
            <translation>خلية في هذا الملف لم تعد كما كانت عند فحصه.</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>زميل</translation>
        </message>
        <message>
            <source>A complaint or a court case needs it</source>
            <translation>تحتاج إليه شكوى أو قضية في المحكمة</translation>
        </message>
        <message>
            <source>A coordinator has a newer list of keys, and the server does not give it. Your work is safe. Ask the coordinator for the list on a stick.</source>
            <translation>لدى منسّق قائمة مفاتيح أحدث، والخادم لا يعطيها. عملك محفوظ. اطلب القائمة من المنسّق على ذاكرة USB.</translation>
        </message>
        <message>
            <source>A coordinator has got {count} lines of sealed files under your name that this laptop did not make. Call a coordinator: if nobody put this laptop back from a copy, your key has to be withdrawn, and you join with a new one.</source>
            <translation>لدى منسّق {count} من سلاسل الملفات المختومة باسمك لم يصنعها هذا الحاسوب. اتصل بمنسّق: إن لم يُستعد هذا الحاسوب من نسخة، فيجب سحب مفتاحك وتنضمّ بمفتاح جديد.</translation>
        </message>
        <message>
            <source>A coordinator ordered to erase {count} people. It is not done before a second coordinator agrees. If you know of no reason, call a coordinator.</source>
            <translation>أمر منسّق بمحو أشخاص عددهم {count}. لا يُنفّذ قبل أن يوافق منسّق ثانٍ. إن لم تعرف سببًا فاتصل بمنسّق.</translation>
        </message>
        <message>
            <source>A correction of this record came while it was read.</source>
            <translation>وصل تصحيح لهذا السجل أثناء قراءته.</translation>
        </message>
        <message>
            <source>A duty that the law gives</source>
            <translation>واجب يفرضه القانون</translation>
        </message>
        <message>
            <source>A given name is needed. Write what the person wants to be called.</source>
            <translation>الاسم مطلوب. اكتب الاسم الذي يريد الشخص أن يُنادى به.</translation>
        </message>
        <message>
            <source>A good place to live</source>
            <translation>مكان جيد للعيش</translation>
        </message>
        <message>
            <source>A group to join</source>
            <translation>مجموعة للانضمام</translation>
        </message>
        <message>
            <source>A list of keys that came was not one and is kept apart. The list in use stands.</source>
            <translation>قائمة مفاتيح وصلت لم تكن قائمة، وقد فُصلت. القائمة المستعملة قائمة.</translation>
        </message>
        <message>
            <source>A neighbour</source>
            <translation>جار أو جارة</translation>
        </message>
        <message>
            <source>A parent</source>
            <translation>أحد الوالدين</translation>
        </message>
        <message>
            <source>A part of it has no figure, so the whole has none.</source>
            <translation>لا رقم لجزء منها، فلا رقم للكل.</translation>
        </message>
        <message>
            <source>A part of this file is missing, or something was added to it.</source>
            <translation>جزء من هذا الملف مفقود، أو أُضيف إليه شيء.</translation>
        </message>
        <message>
            <source>A part of this record could not be put into the lists: its form names a list or a column that this programme does not have. The answers are whole in the record. Tell your coordinator: the form needs mending.</source>
            <translation>تعذّر وضع جزء من هذا السجل في القوائم: نموذجه يسمي قائمة أو عمودًا لا وجود له في هذا البرنامج. الإجابات محفوظة كاملة في السجل. أخبر المنسّق: النموذج يحتاج إلى تصحيح.</translation>
        </message>
        <message>
            <source>A part of this record was not put into the lists: it is of a kind that is not among what you write down. The answers are whole in the record, and a coordinator reads them there. Is something urgent? Call them.</source>
            <translation>لم يوضع جزء من هذا السجلّ في القوائم: فهو من نوع ليس مما تدوّنه أنت. الإجابات كاملة في السجلّ، ويقرؤها المنسّق هناك. هل هناك أمر عاجل؟ اتصل به.</translation>
        </message>
        <message>
            <source>A person responsible at a home</source>
            <translation>مسؤول في دار رعاية</translation>
        </message>
        <message>
            <source>A photo</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>A plan for school, health and papers is made</source>
            <translation>وُضعت خطة للمدرسة والصحة والأوراق</translation>
        </message>
        <message>
            <source>A psychologist or doctor for the mind</source>
            <translation>أخصائي أو طبيب نفسي</translation>
        </message>
        <message>
            <source>A question that would call for help was left out. Nobody knows what the answer would have been.</source>
            <translation>تُرك سؤال قد يستدعي جوابه المساعدة. لا أحد يعرف كيف كان الجواب سيكون.</translation>
        </message>
        <message>
            <source>A relative</source>
            <translation>قريب</translation>
        </message>
        <message>
            <source>A relative who looks after the child</source>
            <translation>قريب يرعى الطفل</translation>
        </message>
        <message>
            <source>A sealed file is larger than the server takes. It is safe on this computer. Tell your coordinator.</source>
            <translation>ملف مختوم أكبر مما يأخذه الخادم. هو محفوظ على هذا الحاسوب. أخبر منسّقك.</translation>
        </message>
        <message>
            <source>A second coordinator of the area has to agree; whoever gave the order cannot.</source>
            <translation>يجب أن يوافق منسّق ثانٍ في المنطقة؛ ومن أعطى الأمر لا يستطيع.</translation>
        </message>
        <message>
            <source>A value is too long for a list. Lists hold short, operational facts; leave stories to the form.</source>
            <translation>القيمة أطول مما تتسع له القائمة. في القوائم معلومات عمل قصيرة؛ اترك الحكايات للنموذج.</translation>
        </message>
        <message>
            <source>A visit to the clinic</source>
            <translation>زيارة العيادة</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>عنك</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>في الخارج</translation>
        </message>
        <message>
            <source>After one month</source>
            <translation>بعد شهر</translation>
        </message>
        <message>
            <source>After one year</source>
            <translation>بعد سنة</translation>
        </message>
        <message>
            <source>After six months</source>
            <translation>بعد ستة أشهر</translation>
        </message>
        <message>
            <source>After three months</source>
            <translation>بعد ثلاثة أشهر</translation>
        </message>
        <message>
            <source>After two years</source>
            <translation>بعد سنتين</translation>
        </message>
        <message>
            <source>Aids for seeing, hearing or moving</source>
            <translation>معينات للنظر أو السمع أو الحركة</translation>
        </message>
        <message>
            <source>All answers are saved as a draft.</source>
            <translation>كل الإجابات محفوظة مسودةً.</translation>
        </message>
        <message>
            <source>All else was taken, and nothing on it was changed.</source>
            <translation>أُخذ كل ما عداه، ولم يتغير عليه شيء.</translation>
        </message>
        <message>
            <source>All of it is kept until {day} anyhow. Write a later day, or leave it as it is.</source>
            <translation>كل ذلك محفوظ حتى {day} على أي حال. اكتب يومًا لاحقًا أو اتركه كما هو.</translation>
        </message>
        <message>
            <source>All others are on it. What was inside the damaged ones is safe in its owner&apos;s work.</source>
            <translation>البقية كلها عليها. وما كان في التالفة محفوظ في عمل صاحبه.</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>شخص بالغ</translation>
        </message>
        <message>
            <source>An answer calls for help: stay with the person and follow the pathway for such moments.</source>
            <translation>أحد الأجوبة يستدعي المساعدة: ابقَ مع الشخص واتبع الخطوات المتفق عليها لمثل هذه اللحظات.</translation>
        </message>
        <message>
            <source>An answer is not among those that count, so there is no figure.</source>
            <translation>أحد الأجوبة ليس من الأجوبة المحسوبة، فلا رقم.</translation>
        </message>
        <message>
            <source>An earlier version of this record has not arrived yet.</source>
            <translation>نسخة سابقة من هذا السجل لم تصل بعد.</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>مترجم</translation>
        </message>
        <message>
            <source>Another area withdrew the key of {count} people who work in yours. If a laptop was lost, withdraw it here, too: Team. Until then they go on getting what your area sends.</source>
            <translation>سحبت منطقة أخرى مفاتيح {count} أشخاص يعملون في منطقتك. إذا ضاع حاسوب فاسحب المفتاح هنا أيضًا: «الفريق». وحتى ذلك الحين يصلهم ما ترسله منطقتك.</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>لغة أخرى</translation>
        </message>
        <message>
            <source>Another relative</source>
            <translation>قريب آخر</translation>
        </message>
        <message>
            <source>Answered: {share} % of {asked} questions. Refused, not known or not asked: {quiet}.</source>
            <translation>أُجيب عن {share} % من الأسئلة ({asked}). رفض أو لا يعرف أو لم يُسأل: {quiet}.</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>Ask a coordinator of the areas in which its people work to open it, or open it here with two recovery sheets.</source>
            <translation>اطلب من منسّق في المناطق التي يعمل فيها أصحابه أن يفتحه، أو افتحه هنا بورقتين من أوراق الاسترداد.</translation>
        </message>
        <message>
            <source>Ask a coordinator to open it anew.</source>
            <translation>اطلب من منسّق أن يفتحه من جديد.</translation>
        </message>
        <message>
            <source>Ask a coordinator to return it.</source>
            <translation>اطلب من منسّق أن يعيده.</translation>
        </message>
        <message>
            <source>Ask a coordinator to return the record, then finish; or discard the draft.</source>
            <translation>اطلب من منسّق أن يعيد السجل ثم أنهِ؛ أو ألغِ المسودة.</translation>
        </message>
        <message>
            <source>Ask a coordinator who fills it in. If it is to be yours, they let you in for that kind, under Team.</source>
            <translation>اسأل منسّقًا عمّن يملؤها. وإن كان عليك أنت أن تملأها، فهو يأذن لك بهذا النوع تحت «الفريق».</translation>
        </message>
        <message>
            <source>Ask again, and give the coordinator the new request.</source>
            <translation>اطلب مرة أخرى، وأعطِ المنسّق الطلب الجديد.</translation>
        </message>
        <message>
            <source>Ask both in a consent talk, then go on here.</source>
            <translation>اسأل كليهما في حديث عن الموافقة، ثم تابع هنا.</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>يُسأل كل مرة</translation>
        </message>
        <message>
            <source>Ask for a new request and compare the six words again.</source>
            <translation>اطلب طلبًا جديدًا وقارن الكلمات الست مرة أخرى.</translation>
        </message>
        <message>
            <source>Ask how old they are and correct the year of birth on their page; a year that is about right is enough.</source>
            <translation>اسأل عن العمر وصحّح سنة الميلاد في صفحة الشخص؛ تكفي سنة تقريبية.</translation>
        </message>
        <message>
            <source>Ask once more, and compare the six words by voice. If the next answer does not open it either, the database is damaged: what is sealed can still be sent; keep this laptop, and call a coordinator.</source>
            <translation>اطلب مرة أخرى وقارن الكلمات الست بالصوت. إذا لم يفتحه الجواب التالي أيضًا فقاعدة البيانات تالفة: ما خُتم لا يزال إرساله ممكنًا؛ احتفظ بهذا الحاسوب واتصل بالمنسق.</translation>
        </message>
        <message>
            <source>Ask them first, and write down what they say.</source>
            <translation>اسأل الشخص أولاً واكتب ما يقول.</translation>
        </message>
        <message>
            <source>Ask them first. If they agree, lift it on their page, under “What was agreed”.</source>
            <translation>اسأل الشخص أولًا. إن وافق فارفع ذلك في صفحته تحت «ما تمت الموافقة عليه».</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>طُلبت</translation>
        </message>
        <message>
            <source>At home</source>
            <translation>في البيت</translation>
        </message>
        <message>
            <source>At home in school</source>
            <translation>الارتياح في المدرسة</translation>
        </message>
        <message>
            <source>At our office or centre</source>
            <translation>في مكتبنا أو مركزنا</translation>
        </message>
        <message>
            <source>At school</source>
            <translation>في المدرسة</translation>
        </message>
        <message>
            <source>Aunt</source>
            <translation>عمة أو خالة</translation>
        </message>
        <message>
            <source>Authorities</source>
            <translation>السلطات</translation>
        </message>
        <message>
            <source>Before class #</source>
            <translation>قبل الصف #</translation>
        </message>
        <message>
            <source>Before that day somebody decides whether all of it is erased or kept longer, and for what reason.</source>
            <translation>قبل ذلك اليوم يُقرَّر هل يُمحى كل ذلك أم يُحفظ مدة أطول، ولأي سبب.</translation>
        </message>
        <message>
            <source>Being safe</source>
            <translation>الأمان</translation>
        </message>
        <message>
            <source>Birth certificate</source>
            <translation>شهادة ميلاد</translation>
        </message>
        <message>
            <source>Born in {year}, this person would be more than {oldest} years old. Look at the paper again.</source>
            <translation>لو كان الميلاد في {year} لتجاوز عمر هذا الشخص {oldest} سنة. انظر إلى الورقة مرة أخرى.</translation>
        </message>
        <message>
            <source>Both parents have died</source>
            <translation>توفي الوالدان</translation>
        </message>
        <message>
            <source>Both sides say so, heard apart</source>
            <translation>يقول الطرفان ذلك، وسُمع كلٌّ منهما على حدة</translation>
        </message>
        <message>
            <source>Boy, man</source>
            <translation>ولد، رجل</translation>
        </message>
        <message>
            <source>Bridging A</source>
            <translation>تمهيدي أ</translation>
        </message>
        <message>
            <source>Bridging A: letters and small numbers</source>
            <translation>تمهيدي أ: الحروف والأعداد الصغيرة</translation>
        </message>
        <message>
            <source>Bridging B</source>
            <translation>تمهيدي ب</translation>
        </message>
        <message>
            <source>Bridging B: words and numbers to #</source>
            <translation>تمهيدي ب: الكلمات والأعداد حتى #</translation>
        </message>
        <message>
            <source>Bridging C</source>
            <translation>تمهيدي ج</translation>
        </message>
        <message>
            <source>Bridging C: short texts, plus and minus</source>
            <translation>تمهيدي ج: نصوص قصيرة وجمع وطرح</translation>
        </message>
        <message>
            <source>Brother</source>
            <translation>أخ</translation>
        </message>
        <message>
            <source>By a list of keys that came here you have left; by the one on this laptop you have not. Recovery sheets were typed on two computers at about the same time, and neither list takes in the other. Your work is safe here. Call the other coordinators, and agree which list goes on. If it is the other one, make a new place for yourself on this laptop and ask to join with it.</source>
            <translation>بحسب قائمة مفاتيح وصلت إلى هنا أنت قد غادرت؛ وبحسب القائمة الموجودة على هذا الحاسوب لم تغادر. كُتبت أوراق الاسترداد على حاسوبين في وقت واحد تقريبًا، ولا تقبل إحدى القائمتين الأخرى. عملك محفوظ هنا. اتصل بالمنسقين الآخرين واتفقوا على القائمة التي تستمر. إن كانت الأخرى فأنشئ لنفسك مكانًا جديدًا على هذا الحاسوب واطلب الانضمام به.</translation>
        </message>
        <message>
            <source>By message</source>
            <translation>برسالة</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>بالهاتف</translation>
        </message>
        <message>
            <source>Call the person who sent it.</source>
            <translation>اتصل بمن أرسله.</translation>
        </message>
        <message>
            <source>Call your coordinator, and go on here when they have decided.</source>
            <translation>اتصل بالمنسّق، وتابع هنا بعد أن يقرّر.</translation>
        </message>
        <message>
            <source>Call your coordinator. If the person agrees anew, that is written down first; else throw the draft away.</source>
            <translation>اتصل بالمنسق. إن وافق الشخص من جديد فسجّل ذلك أولًا، وإلا فاحذف المسودة.</translation>
        </message>
        <message>
            <source>Check that the disk is there and can be written, then try again.</source>
            <translation>تأكد أن القرص موجود وقابل للكتابة، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>طفل</translation>
        </message>
        <message>
            <source>Child and relative have met and talked</source>
            <translation>التقى الطفل وقريبه وتحدثا</translation>
        </message>
        <message>
            <source>Choose a picture, a recording or a document, as the question says.</source>
            <translation>اختر صورة أو تسجيلًا أو مستندًا، كما يقول السؤال.</translation>
        </message>
        <message>
            <source>Choose an area that has put you on its list.</source>
            <translation>اختر منطقة أدرجتك في قائمتها.</translation>
        </message>
        <message>
            <source>Choose another name, or ask a coordinator to enrol this laptop.</source>
            <translation>اختر اسمًا آخر، أو اطلب من منسّق تسجيل هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Choose numbers between these.</source>
            <translation>اختر أعدادًا بين هذه.</translation>
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation>اختر واحداً من: {known}.</translation>
        </message>
        <message>
            <source>Choose one of: {known}. They come with the coordinators&apos; package.</source>
            <translation>اختر واحداً من: {known}. تأتي مع حزمة المنسقين.</translation>
        </message>
        <message>
            <source>Choose somebody else, or ask the person and write down what they say.</source>
            <translation>اختر غيره، أو اسأل الشخص واكتب ما يقول.</translation>
        </message>
        <message>
            <source>Choose somebody of that area, or put them on its list first.</source>
            <translation>اختر شخصاً من تلك المنطقة، أو أدرجه في قائمتها أولاً.</translation>
        </message>
        <message>
            <source>Choose somebody who was let in as a psychologist.</source>
            <translation>اختر شخصًا قُبل بصفة اختصاصي نفسي.</translation>
        </message>
        <message>
            <source>Choose the area.</source>
            <translation>اختر المنطقة.</translation>
        </message>
        <message>
            <source>Choose the form that replaced it.</source>
            <translation>اختر النموذج الذي حل محله.</translation>
        </message>
        <message>
            <source>Choose the program&apos;s folder of that laptop, or ask a coordinator of its area.</source>
            <translation>اختر مجلد التطبيق لذلك الحاسوب، أو اسأل منسّقًا في منطقته.</translation>
        </message>
        <message>
            <source>Class #</source>
            <translation>الصف #</translation>
        </message>
        <message>
            <source>Class of the own age, with support where wished</source>
            <translation>صف العمر نفسه مع دعم عند الرغبة</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <source>Clothes, books or the way cost too much</source>
            <translation>الملابس أو الكتب أو الطريق مكلفة</translation>
        </message>
        <message>
            <source>Come back another time, or discard it.</source>
            <translation>عد في وقت آخر، أو ألغِها.</translation>
        </message>
        <message>
            <source>Connect once to fetch the forms, or ask a coordinator.</source>
            <translation>اتصل مرة لجلب النماذج، أو اسأل منسّقًا.</translation>
        </message>
        <message>
            <source>Connect once, or ask a coordinator.</source>
            <translation>اتصل مرة، أو اسأل منسّقًا.</translation>
        </message>
        <message>
            <source>Connect once, or take a stick of another laptop in; then do this again.</source>
            <translation>اتصل مرة، أو خذ من ذاكرة USB لحاسوب آخر؛ ثم أعد هذا.</translation>
        </message>
        <message>
            <source>Consent was not given, so this cannot be finished as a record.</source>
            <translation>لم تُعطَ الموافقة، فلا يمكن إنهاء هذا كسجل.</translation>
        </message>
        <message>
            <source>Consent was withdrawn, so this correction cannot be finished as such.</source>
            <translation>سُحبت الموافقة، فلا يمكن إنهاء هذا التصحيح.</translation>
        </message>
        <message>
            <source>Contact is lost after {count} tries in {ways} ways within {days} days, and nobody reached since. Write down the tries that were made, each as a visit, or choose another reason.</source>
            <translation>يُعدّ التواصل مفقودًا بعد {count} محاولات على الأقل بعدد {ways} من الطرق خلال {days} يومًا من دون الوصول إلى أحد منذ ذلك. اكتب المحاولات التي جرت، كل واحدة كزيارة، أو اختر سببًا آخر.</translation>
        </message>
        <message>
            <source>Contact lost</source>
            <translation>تعذّر الوصول إلى الشخص</translation>
        </message>
        <message>
            <source>Contact lost after several tries</source>
            <translation>تعذّر الوصول إلى الشخص بعد عدة محاولات</translation>
        </message>
        <message>
            <source>Contact with relatives</source>
            <translation>الاتصال بالأقارب</translation>
        </message>
        <message>
            <source>Conversations that were written down</source>
            <translation>الأحاديث التي دُوّنت</translation>
        </message>
        <message>
            <source>Copy it into another folder and try again.</source>
            <translation>انسخه إلى مجلد آخر وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Correct it and keep it again.</source>
            <translation>صحّحه واحفظه من جديد.</translation>
        </message>
        <message>
            <source>Correct the sheet and read it again.</source>
            <translation>صحّح الجدول واقرأه من جديد.</translation>
        </message>
        <message>
            <source>Counted without a name</source>
            <translation>العدّ بلا اسم</translation>
        </message>
        <message>
            <source>Counts that belong to nobody</source>
            <translation>أعداد لا تخص أحدًا</translation>
        </message>
        <message>
            <source>Daughter or son</source>
            <translation>ابنة أو ابن</translation>
        </message>
        <message>
            <source>Days from the talk to this program: {days} as a rule, {most} at most. Later than a week: {late}.</source>
            <translation>الأيام من اللقاء حتى وصوله إلى هذا البرنامج: {days} عادةً، و{most} على الأكثر. بعد أكثر من أسبوع: {late}.</translation>
        </message>
        <message>
            <source>Death certificate</source>
            <translation>شهادة وفاة</translation>
        </message>
        <message>
            <source>Decision of a court or an authority</source>
            <translation>قرار محكمة أو جهة رسمية</translation>
        </message>
        <message>
            <source>Delete from it what nobody needs, or use another stick.</source>
            <translation>احذف منها ما لا يلزم أحدًا، أو استعمل ذاكرة أخرى.</translation>
        </message>
        <message>
            <source>Died</source>
            <translation>الوفاة</translation>
        </message>
        <message>
            <source>Do not type recovery sheets on another computer before this one was connected: two lists of keys would contradict each other, and some people could not work together any more.</source>
            <translation>لا تُكتب أوراق الاسترداد على حاسوب آخر قبل أن يتصل هذا الحاسوب: فستتناقض قائمتا المفاتيح، ولن يتمكن بعض الأشخاص من العمل معًا بعد ذلك.</translation>
        </message>
        <message>
            <source>Drafts that are open can be finished, and old records stay readable.</source>
            <translation>المسودات المفتوحة يمكن إنهاؤها، والسجلات القديمة تبقى مقروءة.</translation>
        </message>
        <message>
            <source>End it politely with &apos;Declined&apos;.</source>
            <translation>أنهها بلطف عبر «رفض».</translation>
        </message>
        <message>
            <source>End it with &apos;Declined&apos;: coordinators are then told to decide what becomes of the record.</source>
            <translation>أنهها عبر «رفض»: عندئذ يُبلَّغ المنسّقون ليقرروا مصير السجل.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>Enrolled, not begun</source>
            <translation>تسجيل دون بدء الحضور</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>أدخل عبارة المرور.</translation>
        </message>
        <message>
            <source>Entered by two people: {pairs}. Of their answers {share} % are the same.</source>
            <translation>أدخلها شخصان: {pairs}. تتطابق {share} % من إجاباتهما.</translation>
        </message>
        <message>
            <source>Everything saved before is safe as long as the disk is.</source>
            <translation>كل ما حُفظ من قبل سليم ما دام القرص سليمًا.</translation>
        </message>
        <message>
            <source>Everything saved before is safe.</source>
            <translation>كل ما حُفظ من قبل سليم.</translation>
        </message>
        <message>
            <source>Everything saved before it is safe on this computer.</source>
            <translation>كل ما حُفظ قبله سليم على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Father</source>
            <translation>الأب</translation>
        </message>
        <message>
            <source>Feeling too far behind</source>
            <translation>شعور بالتأخر الكبير</translation>
        </message>
        <message>
            <source>Finished records that are sealed in the outbox are safe and can still be sent.</source>
            <translation>السجلات المنتهية المختومة للإرسال سليمة ولا يزال إرسالها ممكنًا.</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>الخطوات الأولى</translation>
        </message>
        <message>
            <source>First weeks</source>
            <translation>الأسابيع الأولى</translation>
        </message>
        <message>
            <source>Food, clothes, money</source>
            <translation>طعام وملابس ومال</translation>
        </message>
        <message>
            <source>Foster parent</source>
            <translation>والد حاضن</translation>
        </message>
        <message>
            <source>Free some space now, then go on; the program tries again by itself.</source>
            <translation>أفسح مكانًا الآن ثم تابع؛ التطبيق يحاول من نفسه.</translation>
        </message>
        <message>
            <source>Friends and free time</source>
            <translation>الأصدقاء ووقت الفراغ</translation>
        </message>
        <message>
            <source>Getting on well in the family</source>
            <translation>الوئام في الأسرة</translation>
        </message>
        <message>
            <source>Girl, woman</source>
            <translation>بنت، امرأة</translation>
        </message>
        <message>
            <source>Give the changed form a new version and publish that.</source>
            <translation>أعطِ النموذج المتغير إصدارًا جديدًا وانشره.</translation>
        </message>
        <message>
            <source>Go to the marked questions.</source>
            <translation>اذهب إلى الأسئلة المعلّمة.</translation>
        </message>
        <message>
            <source>Goes now and then</source>
            <translation>حضور متقطّع</translation>
        </message>
        <message>
            <source>Goes regularly</source>
            <translation>حضور منتظم</translation>
        </message>
        <message>
            <source>Grandfather</source>
            <translation>جد</translation>
        </message>
        <message>
            <source>Grandmother</source>
            <translation>جدة</translation>
        </message>
        <message>
            <source>Grown up, and handed over</source>
            <translation>بلوغ سن الرشد مع تسليم الملف</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>وصي</translation>
        </message>
        <message>
            <source>Guardianship of a child</source>
            <translation>الوصاية على طفل</translation>
        </message>
        <message>
            <source>Has died</source>
            <translation>الوفاة</translation>
        </message>
        <message>
            <source>Has died, as was told</source>
            <translation>الوفاة بحسب ما قيل</translation>
        </message>
        <message>
            <source>Has finished</source>
            <translation>انتهى التعلّم</translation>
        </message>
        <message>
            <source>Has stopped going</source>
            <translation>انقطاع عن الحضور</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>الصحة</translation>
        </message>
        <message>
            <source>Health looked after</source>
            <translation>العناية بالصحة</translation>
        </message>
        <message>
            <source>Help to talk within the family</source>
            <translation>مساعدة على الحوار في الأسرة</translation>
        </message>
        <message>
            <source>Help with papers and the law</source>
            <translation>مساعدة في الأوراق والقانون</translation>
        </message>
        <message>
            <source>Hold the consent talk with them, then go on here.</source>
            <translation>أجرِ معه الحديث عن الموافقة، ثم تابع هنا.</translation>
        </message>
        <message>
            <source>How it was said: {how}.</source>
            <translation>كيف قيل ذلك: {how}.</translation>
        </message>
        <message>
            <source>How long it is kept</source>
            <translation>كم تُحفظ هذه المعلومات</translation>
        </message>
        <message>
            <source>If a laptop was lost, call the other coordinators of the areas in which its owner works.</source>
            <translation>إن فُقد حاسوب، فاتصل بالمنسّقين الآخرين في المناطق التي يعمل فيها صاحبه.</translation>
        </message>
        <message>
            <source>In a city</source>
            <translation>في مدينة</translation>
        </message>
        <message>
            <source>In a shared house of the programme</source>
            <translation>في بيت مشترك للبرنامج</translation>
        </message>
        <message>
            <source>In a small town</source>
            <translation>في بلدة صغيرة</translation>
        </message>
        <message>
            <source>In a village</source>
            <translation>في قرية</translation>
        </message>
        <message>
            <source>In the sheet {sheet} cells of several rows are merged into one: {cells}. Nobody can tell whose it is. Undo the merging, and write into each row what belongs there.</source>
            <translation>في الورقة {sheet} دُمجت خلايا من عدة صفوف: {cells}. لا يمكن معرفة لمن هي. ألغِ الدمج واكتب في كل صف ما يخصه.</translation>
        </message>
        <message>
            <source>In the sheet {sheet} the file holds formulas without what they come to: {cells}. Open it in the program that you write sheets with, and save it there.</source>
            <translation>في الورقة {sheet} يحمل الملف صيغًا بلا نتائجها: {cells}. افتحه في البرنامج الذي تكتب به الجداول واحفظه هناك.</translation>
        </message>
        <message>
            <source>In this country</source>
            <translation>في هذا البلد</translation>
        </message>
        <message>
            <source>It could not be shown that the named person wrote this.</source>
            <translation>تعذر إثبات أن الشخص المذكور كتب هذا.</translation>
        </message>
        <message>
            <source>It ended before it began: the clock of the laptop was wrong.</source>
            <translation>انتهى قبل أن يبدأ: كانت ساعة الحاسوب خاطئة.</translation>
        </message>
        <message>
            <source>It has begun</source>
            <translation>بدأت</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>انتهت</translation>
        </message>
        <message>
            <source>It is kept apart and was not merged.</source>
            <translation>هو مفصول ولم يُدمج.</translation>
        </message>
        <message>
            <source>It is kept, and nobody works with it, as you asked.</source>
            <translation>تُحفظ هذه المعلومات ولا يعمل بها أحد، كما طلبت.</translation>
        </message>
        <message>
            <source>It is looked at again: tick anew what is to be mended.</source>
            <translation>يُفحص الآن من جديد: ضع علامة من جديد على ما يجب إصلاحه.</translation>
        </message>
        <message>
            <source>It is not made for this age, so there is no figure.</source>
            <translation>ليست معدّة لهذا العمر، فلا رقم.</translation>
        </message>
        <message>
            <source>It is not made to be answered by this person, so there is no figure.</source>
            <translation>ليست معدّة ليجيب عنها هذا الشخص، فلا رقم.</translation>
        </message>
        <message>
            <source>It is not validated. {name} switched its number on for this programme.</source>
            <translation>لم يُتحقق من صلاحيته. شغّل {name} رقمه لهذا البرنامج.</translation>
        </message>
        <message>
            <source>It is not wanted</source>
            <translation>غير مرغوب</translation>
        </message>
        <message>
            <source>It is not written down what was seen or heard for this. Choose the papers or statements that it stands on.</source>
            <translation>لم يُكتب ما رُئي أو سُمع لهذا. اختر الأوراق أو الأقوال التي يقوم عليها.</translation>
        </message>
        <message>
            <source>It is still kept apart.</source>
            <translation>لا يزال مفصولًا.</translation>
        </message>
        <message>
            <source>It stays as it is.</source>
            <translation>يبقى كما هو.</translation>
        </message>
        <message>
            <source>It takes no new drafts; open ones can still be finished.</source>
            <translation>لا تبدأ به مسودات جديدة؛ والمفتوحة يمكن إنهاؤها.</translation>
        </message>
        <message>
            <source>It was asked in other words then: compare with care.</source>
            <translation>سُئل حينها بكلمات أخرى: قارن بحذر.</translation>
        </message>
        <message>
            <source>It was made here and is not validated: no figure is shown before a psychologist has switched it on. Read the answers themselves.</source>
            <translation>أُعدّت هنا ولم يُتحقق منها: لا يظهر رقم قبل أن يفعّلها أخصائي نفسي. اقرأ الأجوبة نفسها.</translation>
        </message>
        <message>
            <source>It was not taken in, and the draft is as before.</source>
            <translation>لم تُقبل، والمسودة كما كانت.</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <translation>لم يُمسّ.</translation>
        </message>
        <message>
            <source>It was only stated so far</source>
            <translation>ذُكرت فقط حتى الآن</translation>
        </message>
        <message>
            <source>It was sealed to an old key.</source>
            <translation>خُتم لمفتاح قديم.</translation>
        </message>
        <message>
            <source>Its line under Team says which of the two, and on whose laptops. What was erased stays so.</source>
            <translation>يذكر سطره تحت «الفريق» أيّ الأمرين وقع وعلى حواسيب مَن. وما مُحي يبقى ممحوًّا.</translation>
        </message>
        <message>
            <source>Its wording is a draft, so there is no figure.</source>
            <translation>صياغتها مسودة، فلا رقم.</translation>
        </message>
        <message>
            <source>Its wording is not the official one, so there is no figure.</source>
            <translation>صياغتها ليست الرسمية، فلا رقم.</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>الكازاخية</translation>
        </message>
        <message>
            <source>Keep the laptop. Open it again when its disk was mended, or from another copy.</source>
            <translation>احتفظ بالحاسوب. افتحه من جديد حين يُصلح قرصه، أو من نسخة أخرى.</translation>
        </message>
        <message>
            <source>Keep this laptop and call a coordinator: they can open it anew.</source>
            <translation>احتفظ بهذا الحاسوب واتصل بمنسّق: يستطيع فتحه من جديد.</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>القيرغيزية</translation>
        </message>
        <message>
            <source>Leave one out, or take smaller pictures.</source>
            <translation>اترك واحدًا، أو خذ صورًا أصغر.</translation>
        </message>
        <message>
            <source>Left the country</source>
            <translation>مغادرة البلد</translation>
        </message>
        <message>
            <source>Less than two seconds for each answer: was it typed in from paper?</source>
            <translation>أقل من ثانيتين لكل إجابة: هل أُدخلت من ورقة؟</translation>
        </message>
        <message>
            <source>Let everybody who works here sign in once: the files are made again. Then use the stick again.</source>
            <translation>ليدخل كل من يعمل هنا مرة: تُصنع الملفات من جديد. ثم استعمل ذاكرة USB مرة أخرى.</translation>
        </message>
        <message>
            <source>Let in a second coordinator for all your areas first. Until then take the laptop with you locked.</source>
            <translation>أدخل أولًا منسقًا ثانيًا لكل مناطقك. وحتى ذلك الحين خذ الحاسوب معك مقفلًا.</translation>
        </message>
        <message>
            <source>Line {number} has no name. Write who answers.</source>
            <translation>لا اسم في السطر {number}. اكتب من يجيب.</translation>
        </message>
        <message>
            <source>Line {number} is too long. Write at most {most} signs.</source>
            <translation>السطر {number} طويل جدًا. اكتب {most} حرفًا على الأكثر.</translation>
        </message>
        <message>
            <source>Line {number}: “{value}” is no telephone number. Write digits, with + before the country’s number.</source>
            <translation>السطر {number}: «{value}» ليس رقم هاتف. اكتب أرقامًا، مع + قبل رقم البلد.</translation>
        </message>
        <message>
            <source>Lives with them</source>
            <translation>السكن معهم</translation>
        </message>
        <message>
            <source>Look again after the next round.</source>
            <translation>انظر مرة أخرى بعد الجولة التالية.</translation>
        </message>
        <message>
            <source>Look again after the next round; whoever still sees it has not connected since.</source>
            <translation>انظر مرة أخرى بعد الجولة التالية؛ من لا يزال يراه لم يتصل منذ ذلك الحين.</translation>
        </message>
        <message>
            <source>Look at the words again, or take another sheet.</source>
            <translation>انظر إلى الكلمات مرة أخرى، أو خذ ورقة أخرى.</translation>
        </message>
        <message>
            <source>Look at what changed, then decide.</source>
            <translation>انظر ما الذي تغيّر ثم قرّر.</translation>
        </message>
        <message>
            <source>Look in the Outbox or start a new one.</source>
            <translation>انظر في «الإرسال» أو ابدأ واحدًا جديدًا.</translation>
        </message>
        <message>
            <source>Look whether the sound is on and the headphones are in, and press Listen again; or read the words aloud.</source>
            <translation>ينبغي التأكد من تشغيل الصوت ومن وصل السماعات، ثم الضغط على «الاستماع» مرة أخرى؛ أو قراءة الكلمات بصوت عالٍ.</translation>
        </message>
        <message>
            <source>Look whether this is the laptop that you mean, and of this programme. If so, try another copy of its folder.</source>
            <translation>تحقّق مما إذا كان هذا هو الحاسوب المقصود ومن هذا البرنامج. فإن كان كذلك فجرّب نسخة أخرى من مجلده.</translation>
        </message>
        <message>
            <source>Looking for relatives</source>
            <translation>البحث عن الأقارب</translation>
        </message>
        <message>
            <source>Marriage certificate or family book</source>
            <translation>عقد زواج أو دفتر عائلة</translation>
        </message>
        <message>
            <source>Mother</source>
            <translation>الأم</translation>
        </message>
        <message>
            <source>Moved inside the country, handed over</source>
            <translation>انتقال داخل البلد مع تسليم الملف</translation>
        </message>
        <message>
            <source>Moved inside the country, not handed over</source>
            <translation>انتقال داخل البلد دون تسليم الملف</translation>
        </message>
        <message>
            <source>Name and how to reach them</source>
            <translation>الاسم وكيفية الوصول إليهم</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>الجيران</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>No answer here proves that all is well. If something worries you, speak with your supervisor.</source>
            <translation>لا جواب هنا يثبت أن كل شيء بخير. إن أقلقك شيء فتحدث مع مشرفك.</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>لا جواب بعد</translation>
        </message>
        <message>
            <source>No column is called “given name”. Call one so in row #, and read the list again.</source>
            <translation>لا يوجد عمود اسمه «الاسم». سمِّ عمودًا بذلك في الصف #، واقرأ القائمة مرة أخرى.</translation>
        </message>
        <message>
            <source>No column is called “name”. Call one so in row #, and read the sheet again.</source>
            <translation>لا عمود اسمه «name». سمِّ واحدًا كذلك في الصف #، واقرأ الجدول من جديد.</translation>
        </message>
        <message>
            <source>No column is called “{heading}”. Call one so in row #, and read the sheet again.</source>
            <translation>لا يوجد عمود باسم «{heading}». سمِّ عمودًا بذلك في الصف # ثم اقرأ الورقة من جديد.</translation>
        </message>
        <message>
            <source>No coordinator has answered for {days} days.</source>
            <translation>لم يجب أي منسّق منذ {days} يومًا.</translation>
        </message>
        <message>
            <source>No home with this number is known here. Find the home by somebody who lives there.</source>
            <translation>لا يُعرف هنا بيت بهذا الرقم. ابحث عن البيت بمن يسكن فيه.</translation>
        </message>
        <message>
            <source>No place at the school</source>
            <translation>لا مكان في المدرسة</translation>
        </message>
        <message>
            <source>No server is set for this laptop. What waits is safe here and can go by stick.</source>
            <translation>لا خادم محدد لهذا الحاسوب. ما ينتظر محفوظ هنا ويمكن أن يذهب بذاكرة USB.</translation>
        </message>
        <message>
            <source>No, but it is wanted</source>
            <translation>لا، لكنه مرغوب</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>Nobody else of this programme could open your work again.</source>
            <translation>لا أحد غيرك في هذا البرنامج يستطيع فتح عملك من جديد.</translation>
        </message>
        <message>
            <source>Nobody is their own carer. Choose who looks after them, or leave it empty.</source>
            <translation>لا أحد راعٍ لنفسه. اختر من يرعاه، أو اتركه فارغًا.</translation>
        </message>
        <message>
            <source>Nobody is their own relative. Choose the other person.</source>
            <translation>لا أحد قريب لنفسه. اختر الشخص الآخر.</translation>
        </message>
        <message>
            <source>Nobody knows</source>
            <translation>لا أحد يعلم</translation>
        </message>
        <message>
            <source>Nobody there, no answer</source>
            <translation>لم يكن أحد، لا جواب</translation>
        </message>
        <message>
            <source>Nobody wrote down whether they are of age, so what they agreed to for themselves does not count yet.</source>
            <translation>لم يُكتب إن كان الشخص قد بلغ سن الرشد، لذلك لا يُعتدّ بعد بما وافق عليه بنفسه.</translation>
        </message>
        <message>
            <source>Not all of the preparation is done. Do what is left of it, and write it down then.</source>
            <translation>لم يكتمل الإعداد. أتمّ ما بقي منه، ثم اكتبه.</translation>
        </message>
        <message>
            <source>Not enrolled</source>
            <translation>بلا تسجيل</translation>
        </message>
        <message>
            <source>Not feeling welcome there</source>
            <translation>شعور بعدم الترحيب هناك</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>Not to be written down</source>
            <translation>لا يُدوّن</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Nothing could be taken from this stick: {count} files on it are damaged.</source>
            <translation>تعذر أخذ شيء من ذاكرة USB هذه: عليها ملفات تالفة عددها {count}.</translation>
        </message>
        <message>
            <source>Nothing is lost, however often it is tried.</source>
            <translation>لا يضيع شيء مهما تكررت المحاولة.</translation>
        </message>
        <message>
            <source>Nothing is lost.</source>
            <translation>لم يضع شيء.</translation>
        </message>
        <message>
            <source>Nothing is told to: {who}.</source>
            <translation>لا يُقال شيء لـ: {who}.</translation>
        </message>
        <message>
            <source>Nothing may be passed on before it is known whether the person is of age. Ask how old they are and correct the year of birth on their page; then keep this again. Or leave the service out.</source>
            <translation>لا يجوز نقل أي شيء قبل أن يُعرف إن كان الشخص قد بلغ سن الرشد. اسأل عن العمر وصحّح سنة الميلاد في صفحة الشخص، ثم احفظ هذا مرة أخرى. أو اترك الخدمة فارغة.</translation>
        </message>
        <message>
            <source>Nothing may be passed on now: what was agreed waits for a coordinator, or nothing is to be used. Call your coordinator, or leave the service out.</source>
            <translation>لا يجوز نقل أي شيء الآن: ما اتُّفق عليه ينتظر المنسق، أو لا يجوز استخدام أي شيء. اتصل بالمنسق، أو اترك الخدمة فارغة.</translation>
        </message>
        <message>
            <source>Nothing may be passed on: the person has not agreed that other services are told. Ask them and write down what they say, as a change of consent; then keep this again. Or leave the service out.</source>
            <translation>لا يجوز نقل أي شيء: لم يوافق الشخص على إبلاغ خدمات أخرى. اسأله وسجّل ما يقوله كتغيير في الموافقة، ثم احفظ هذا من جديد، أو اترك الخدمة فارغة.</translation>
        </message>
        <message>
            <source>Nothing new came from this stick. What is on it for you was put together on {day}.</source>
            <translation>لم يأتِ جديد من ذاكرة USB هذه. ما عليها لك جُمع في {day}.</translation>
        </message>
        <message>
            <source>Nothing of a child may be passed on before the carer has agreed, and the child. Ask both and write down what they say, as a change of consent; then keep this again. Or leave the service out.</source>
            <translation>لا يجوز نقل أي شيء عن طفل قبل أن يوافق من يرعاه والطفل نفسه. اسأل الاثنين وسجّل ما يقولانه كتغيير في الموافقة، ثم احفظ هذا من جديد، أو اترك الخدمة فارغة.</translation>
        </message>
        <message>
            <source>Nothing of it will be kept but a count for the month.</source>
            <translation>لن يُحفظ منها شيء سوى عدد للشهر.</translation>
        </message>
        <message>
            <source>Nothing on it was changed.</source>
            <translation>لم يتغير عليها شيء.</translation>
        </message>
        <message>
            <source>Nothing waits for a coordinator here: what was said counts already, or was taken back. Look at the page again.</source>
            <translation>لا شيء هنا ينتظر منسّقًا: ما قيل سارٍ أو سُحب. انظر إلى الصفحة مرة أخرى.</translation>
        </message>
        <message>
            <source>Nothing was begun or finished; what was answered before is kept as a draft.</source>
            <translation>لم يبدأ شيء ولم ينتهِ؛ وما أُجيب عنه من قبل محفوظ كمسودة.</translation>
        </message>
        <message>
            <source>Nothing was begun.</source>
            <translation>لم يبدأ شيء.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>لم يتغير شيء هنا.</translation>
        </message>
        <message>
            <source>Nothing was changed or sent.</source>
            <translation>لم يتغير شيء ولم يُرسل شيء.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Nothing was decided, and what you typed is still here.</source>
            <translation>لم يُقرَّر شيء، وما كتبته ما زال هنا.</translation>
        </message>
        <message>
            <source>Nothing was deleted, and sealed records can still be sent.</source>
            <translation>لم يُحذف شيء، ولا يزال إرسال السجلات المختومة ممكنًا.</translation>
        </message>
        <message>
            <source>Nothing was finished or sent; what was answered is still only a draft.</source>
            <translation>لم يُنهَ شيء ولم يُرسل؛ ما أُجيب عنه ما زال مسودة فقط.</translation>
        </message>
        <message>
            <source>Nothing was put away.</source>
            <translation>لم يُطوَ شيء.</translation>
        </message>
        <message>
            <source>Nothing was read from it or written to it.</source>
            <translation>لم يُقرأ منها شيء ولم يُكتب عليها شيء.</translation>
        </message>
        <message>
            <source>Nothing was written or kept.</source>
            <translation>لم يُكتب شيء ولم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>Nothing was written, and your file was not changed.</source>
            <translation>لم يُكتب شيء ولم يتغير ملفك.</translation>
        </message>
        <message>
            <source>Numbers that end in zero or five: {share} % of {numbers}. Far above a fifth, they were guessed.</source>
            <translation>الأعداد التي تنتهي بصفر أو خمسة: {share} % من {numbers}. إذا زادت كثيرًا على الخُمس فقد خُمِّنت.</translation>
        </message>
        <message>
            <source>Of the file the sheet {sheet} alone is read, and not: {others}. Read those by themselves.</source>
            <translation>من الملف تُقرأ الورقة {sheet} وحدها، ولا تُقرأ: {others}. اقرأ كلًّا منها على حدة.</translation>
        </message>
        <message>
            <source>One answer to all {count} questions of one list. It may be true: ask how they were read out.</source>
            <translation>إجابة واحدة عن كل أسئلة القائمة نفسها ({count}). قد يكون ذلك صحيحًا: اسألوا كيف قُرئت.</translation>
        </message>
        <message>
            <source>One of those chosen does not work in this person&apos;s area, and could not take them over.</source>
            <translation>أحد المختارين لا يعمل في منطقة هذا الشخص ولا يمكنه تسلّمه.</translation>
        </message>
        <message>
            <source>Only a coordinator can do this.</source>
            <translation>لا يفعل هذا إلا منسّق.</translation>
        </message>
        <message>
            <source>Open for more than four hours without a break: was the laptop left alone?</source>
            <translation>بقي مفتوحًا أكثر من أربع ساعات دون انقطاع: هل تُرك الحاسوب وحده؟</translation>
        </message>
        <message>
            <source>Open it with the newer version.</source>
            <translation>افتحه بالإصدار الأحدث.</translation>
        </message>
        <message>
            <source>Other organisations</source>
            <translation>منظمات أخرى</translation>
        </message>
        <message>
            <source>Others fill in this form: it is of a kind that is not among what you write down.</source>
            <translation>يملأ هذه الاستمارة آخرون: فهي من نوع ليس مما تدوّنه أنت.</translation>
        </message>
        <message>
            <source>Papers are missing</source>
            <translation>الأوراق ناقصة</translation>
        </message>
        <message>
            <source>Papers in order</source>
            <translation>الأوراق مكتملة</translation>
        </message>
        <message>
            <source>Papers show it</source>
            <translation>تثبته الأوراق</translation>
        </message>
        <message>
            <source>Papers show that they have died</source>
            <translation>تثبت الأوراق الوفاة</translation>
        </message>
        <message>
            <source>Part of this laptop&apos;s work cannot be read: {reason}.</source>
            <translation>جزء من عمل هذا الحاسوب لا يُقرأ: {reason}.</translation>
        </message>
        <message>
            <source>Passport or identity card</source>
            <translation>جواز سفر أو بطاقة هوية</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقفة مؤقتًا</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>مقترحة</translation>
        </message>
        <message>
            <source>Protecting life or health</source>
            <translation>حماية الحياة أو الصحة</translation>
        </message>
        <message>
            <source>Put it in and do the same again: it goes on. If it happens again, use another stick.</source>
            <translation>أدخلها وأعد الشيء نفسه: فيتابع. إن تكرر، فاستعمل ذاكرة أخرى.</translation>
        </message>
        <message>
            <source>Put the files on a stick again at the laptop that they come from.</source>
            <translation>ضع الملفات على ذاكرة USB من جديد في الحاسوب الذي جاءت منه.</translation>
        </message>
        <message>
            <source>Read the words aloud. Tell your coordinator, who can publish the form with a new recording.</source>
            <translation>ينبغي قراءة الكلمات بصوت عالٍ وإبلاغ المنسق، فبإمكانه نشر النموذج بتسجيل جديد.</translation>
        </message>
        <message>
            <source>Records leave a laptop after 7 to 3660 days, when 2 to 10 coordinators hold them.</source>
            <translation>تغادر السجلات الحاسوب بعد 7 إلى 3660 يومًا، حين تكون لدى 2 إلى 10 منسّقين.</translation>
        </message>
        <message>
            <source>Records: {count}.</source>
            <translation>السجلات: {count}.</translation>
        </message>
        <message>
            <source>Recovery sheets were typed on two computers at about the same time. Two lists of keys came of it, and neither takes in the other. Your work is safe here. The coordinators agree by telephone which list goes on; whoever has the other one makes a new place on their laptop and asks to join with it.</source>
            <translation>كُتبت أوراق الاسترداد على حاسوبين في وقت واحد تقريبًا. نتجت عن ذلك قائمتان للمفاتيح لا تقبل إحداهما الأخرى. عملك محفوظ هنا. يتفق المنسقون بالهاتف على القائمة التي تستمر؛ ومن لديه الأخرى ينشئ مكانًا جديدًا على حاسوبه ويطلب الانضمام به.</translation>
        </message>
        <message>
            <source>Referral to a laboratory</source>
            <translation>الإحالة إلى مختبر</translation>
        </message>
        <message>
            <source>Relatives or others, without parents</source>
            <translation>أقارب أو غيرهم، دون الوالدين</translation>
        </message>
        <message>
            <source>Rows that the sheet hides are read as well: {rows}. Remove what does not belong here.</source>
            <translation>الصفوف التي تخفيها الورقة تُقرأ أيضًا: {rows}. أزل ما لا مكان له هنا.</translation>
        </message>
        <message>
            <source>Rows that the sheet hides are read as well: {rows}. Remove whoever does not belong here.</source>
            <translation>الصفوف المخفية في الورقة تُقرأ أيضًا: {rows}. احذف من لا ينتمي إلى هنا.</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>الروسية</translation>
        </message>
        <message>
            <source>Save it as JPEG or PNG, not larger than 40 megapixels, and choose that one.</source>
            <translation>احفظها بصيغة JPEG أو PNG، بما لا يزيد على 40 ميغابكسل، ثم اختر تلك.</translation>
        </message>
        <message>
            <source>School or learning</source>
            <translation>المدرسة أو التعلم</translation>
        </message>
        <message>
            <source>Sealed to an old key: this laptop has been away for long.</source>
            <translation>خُتم لمفتاح قديم: غاب هذا الحاسوب طويلًا.</translation>
        </message>
        <message>
            <source>Search again, or ask a coordinator to assign them.</source>
            <translation>ابحث مرة أخرى، أو اطلب من منسّق أن يعيّنهم لك.</translation>
        </message>
        <message>
            <source>Send them now, keep this laptop, and call a coordinator.</source>
            <translation>أرسلها الآن، واحتفظ بهذا الحاسوب، واتصل بمنسّق.</translation>
        </message>
        <message>
            <source>Sign in as a coordinator.</source>
            <translation>ادخل بصفة منسّق.</translation>
        </message>
        <message>
            <source>Sign in to this computer with the account that was used before, or call a coordinator.</source>
            <translation>ادخل إلى هذا الحاسوب بالحساب المستعمل من قبل، أو اتصل بمنسّق.</translation>
        </message>
        <message>
            <source>Signed after the key was withdrawn, or not in the line that was seen before.</source>
            <translation>وُقّع بعد سحب المفتاح، أو خارج التسلسل المعروف من قبل.</translation>
        </message>
        <message>
            <source>Signed on paper</source>
            <translation>موقّع على ورق</translation>
        </message>
        <message>
            <source>Since last time it has become better, by so much that it means something.</source>
            <translation>تحسّن الوضع منذ المرة الماضية بقدر له معنى.</translation>
        </message>
        <message>
            <source>Since last time it has become harder, by so much that it means something.</source>
            <translation>ازدادت الصعوبة منذ المرة الماضية بقدر له معنى.</translation>
        </message>
        <message>
            <source>Since last time it is a little better, by less than means something.</source>
            <translation>أفضل قليلاً منذ المرة الماضية، بأقل مما له معنى.</translation>
        </message>
        <message>
            <source>Since last time it is a little harder, by less than means something.</source>
            <translation>أصعب قليلاً منذ المرة الماضية، بأقل مما له معنى.</translation>
        </message>
        <message>
            <source>Since last time it is better. Nobody has published how much means something.</source>
            <translation>أفضل منذ المرة الماضية. لم ينشر أحد أي فرق له معنى.</translation>
        </message>
        <message>
            <source>Since last time it is harder. Nobody has published how much means something.</source>
            <translation>أصعب منذ المرة الماضية. لم ينشر أحد أي فرق له معنى.</translation>
        </message>
        <message>
            <source>Since last time it is the same.</source>
            <translation>لا تغيّر منذ المرة الماضية.</translation>
        </message>
        <message>
            <source>Since this talk began, the person took consent back, or asked that nothing about them be used.</source>
            <translation>بعد بدء هذه المحادثة سحب الشخص موافقته، أو طلب ألا يُستخدم أي شيء عنه.</translation>
        </message>
        <message>
            <source>Sister</source>
            <translation>أخت</translation>
        </message>
        <message>
            <source>Sleep and calm</source>
            <translation>النوم والهدوء</translation>
        </message>
        <message>
            <source>Some answers are still missing or cannot stand.</source>
            <translation>بعض الإجابات ناقص أو لا يصح.</translation>
        </message>
        <message>
            <source>Some of the family</source>
            <translation>بعض أفراد الأسرة</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>شخص آخر</translation>
        </message>
        <message>
            <source>Somebody here has the code {code} already. Look whether it is the same person, or leave the code empty.</source>
            <translation>الرمز {code} موجود هنا لدى شخص آخر. انظر هل هو الشخص نفسه، أو اترك الرمز فارغًا.</translation>
        </message>
        <message>
            <source>Somebody to talk with</source>
            <translation>شخص للتحدث معه</translation>
        </message>
        <message>
            <source>Somebody who looks after a child</source>
            <translation>من يرعى طفلًا</translation>
        </message>
        <message>
            <source>Something answered that is not our server, perhaps a sign-in page of the network. What waits is safe on this computer and will be sent later.</source>
            <translation>أجاب شيء ليس خادمنا، ربما صفحة دخول للشبكة. ما ينتظر محفوظ على هذا الحاسوب ويُرسل لاحقًا.</translation>
        </message>
        <message>
            <source>Something arrived damaged and is asked for again at the next round.</source>
            <translation>وصل شيء تالف، ويُطلب من جديد في التبادل القادم.</translation>
        </message>
        <message>
            <source>Something did not work.</source>
            <translation>شيء لم ينجح.</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>شيء آخر</translation>
        </message>
        <message>
            <source>Something in between has not arrived yet.</source>
            <translation>شيء في الوسط لم يصل بعد.</translation>
        </message>
        <message>
            <source>Something that arrived is not as it should be. Nothing here was changed.</source>
            <translation>شيء وصل ليس كما يجب. لم يتغير هنا شيء.</translation>
        </message>
        <message>
            <source>Something that is named here has not arrived yet.</source>
            <translation>شيء مذكور هنا لم يصل بعد.</translation>
        </message>
        <message>
            <source>Spoken, with a witness</source>
            <translation>شفهيًا بحضور شاهد</translation>
        </message>
        <message>
            <source>Stopped. What had come from the stick is safe here; what lay on it before lies there still.</source>
            <translation>توقف. ما جاء من ذاكرة USB محفوظ هنا؛ وما كان عليها لا يزال عليها.</translation>
        </message>
        <message>
            <source>Stopped. What was sent is safe; the rest waits on this computer.</source>
            <translation>توقف. ما أُرسل محفوظ، والباقي ينتظر على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Suggested: go on as planned, and ask again at the next visit.</source>
            <translation>المقترح: الاستمرار كما هو مخطط والسؤال مجدداً في اللقاء القادم.</translation>
        </message>
        <message>
            <source>Suggested: offer a talk with the psychologist this week.</source>
            <translation>المقترح: عرض حديث مع الأخصائي النفسي هذا الأسبوع.</translation>
        </message>
        <message>
            <source>Suggested: offer a talk with the psychologist.</source>
            <translation>المقترح: عرض حديث مع الأخصائي النفسي.</translation>
        </message>
        <message>
            <source>Suggested: offer somebody to talk with, or a group.</source>
            <translation>المقترح: عرض شخص للحديث معه أو مجموعة.</translation>
        </message>
        <message>
            <source>Suggested: speak with the psychologist today, and offer a talk.</source>
            <translation>المقترح: التحدث مع الأخصائي النفسي اليوم وعرض حديث.</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>الدعم</translation>
        </message>
        <message>
            <source>Support and learning</source>
            <translation>الدعم والتعلّم</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>الطاجيكية</translation>
        </message>
        <message>
            <source>Take the picture smaller, or a shorter recording.</source>
            <translation>خذ الصورة أصغر، أو تسجيلًا أقصر.</translation>
        </message>
        <message>
            <source>Tell a coordinator.</source>
            <translation>أخبر منسّقًا.</translation>
        </message>
        <message>
            <source>That passphrase does not open this person&apos;s work.</source>
            <translation>عبارة المرور هذه لا تفتح عمل هذا الشخص.</translation>
        </message>
        <message>
            <source>The accepted record stands, and your correction is kept as a draft.</source>
            <translation>السجل المقبول قائم، وتصحيحك محفوظ مسودةً.</translation>
        </message>
        <message>
            <source>The age is not known, so there is no figure.</source>
            <translation>العمر غير معروف، فلا رقم.</translation>
        </message>
        <message>
            <source>The answer of one coordinator is here. No coordinator alone may open your work: others open the rest.</source>
            <translation>رد أحد المنسقين هنا. لا يجوز لمنسق وحده أن يفتح عملك: يفتح الباقي آخرون.</translation>
        </message>
        <message>
            <source>The carer and the child both have to agree, and it is not written down that both did.</source>
            <translation>يجب أن يوافق من يرعى الطفل والطفل نفسه، ولم يُكتب أن كليهما وافق.</translation>
        </message>
        <message>
            <source>The child was asked, and agreed.</source>
            <translation>سُئل الطفل ووافق.</translation>
        </message>
        <message>
            <source>The case is open: it is kept while you work together. Close it first.</source>
            <translation>الحالة مفتوحة: تُحفظ ما دمتم تعملون معًا. أغلقها أولًا.</translation>
        </message>
        <message>
            <source>The child was asked, and wishes it</source>
            <translation>سُئل الطفل وهو يرغب في ذلك</translation>
        </message>
        <message>
            <source>The child&apos;s best interest, against the carer&apos;s word</source>
            <translation>مصلحة الطفل الفضلى خلافًا لقول راعيه</translation>
        </message>
        <message>
            <source>The code {code} is not whole: its last letter does not fit. Compare it with the card, or leave it out.</source>
            <translation>الرمز {code} غير سليم: حرفه الأخير لا يطابق. قارنه بالبطاقة، أو اتركه فارغًا.</translation>
        </message>
        <message>
            <source>The database itself was not touched; sealed records can still be sent.</source>
            <translation>قاعدة البيانات نفسها لم تُمسّ؛ ولا يزال إرسال السجلات المختومة ممكنًا.</translation>
        </message>
        <message>
            <source>The database was busy for too long.</source>
            <translation>كانت قاعدة البيانات مشغولة طويلًا.</translation>
        </message>
        <message>
            <source>The day {day} has not come yet. Look at the paper again.</source>
            <translation>لم يأتِ يوم {day} بعد. انظر إلى الورقة مرة أخرى.</translation>
        </message>
        <message>
            <source>The day {day} has not come yet. Write when it happened.</source>
            <translation>لم يأتِ يوم {day} بعد. اكتب متى حدث ذلك.</translation>
        </message>
        <message>
            <source>The day {day} is over. Write a day that has not come yet.</source>
            <translation>انقضى يوم {day}. اكتب يومًا لم يأتِ بعد.</translation>
        </message>
        <message>
            <source>The day {day} lies more than {years} years ahead. Look at the year again.</source>
            <translation>اليوم {day} بعد أكثر من {years} سنة. انظر إلى السنة مرة أخرى.</translation>
        </message>
        <message>
            <source>The day {day} lies more than {years} years back. Look at the year again.</source>
            <translation>اليوم {day} قبل أكثر من {years} سنة. انظر إلى السنة مرة أخرى.</translation>
        </message>
        <message>
            <source>The deaths of both parents are not verified. Verify both on the child&apos;s page first: each has to stand there as a relation.</source>
            <translation>وفاة الوالدين كليهما غير مؤكَّدة. أكِّد الاثنتين في صفحة الطفل أولًا: يجب أن يكون كلٌّ منهما مكتوبًا هناك كقريب.</translation>
        </message>
        <message>
            <source>The disk could not be written or read.</source>
            <translation>تعذرت الكتابة على القرص أو القراءة منه.</translation>
        </message>
        <message>
            <source>The disk is full: this last step was not saved.</source>
            <translation>القرص ممتلئ: هذه الخطوة الأخيرة لم تُحفظ.</translation>
        </message>
        <message>
            <source>The draft is as before.</source>
            <translation>المسودة كما كانت.</translation>
        </message>
        <message>
            <source>The draft is kept.</source>
            <translation>المسودة محفوظة.</translation>
        </message>
        <message>
            <source>The employer</source>
            <translation>رب العمل</translation>
        </message>
        <message>
            <source>The family or the child wishes so</source>
            <translation>رغبة الأسرة أو الطفل</translation>
        </message>
        <message>
            <source>The family would rather not</source>
            <translation>الأسرة لا ترغب</translation>
        </message>
        <message>
            <source>The file cannot be read. Save it as .xlsx or .csv (UTF-#).</source>
            <translation>لا يمكن قراءة الملف. احفظه بصيغة .xlsx أو .csv (UTF-#).</translation>
        </message>
        <message>
            <source>The file is locked with a password. Save it without one.</source>
            <translation>الملف مقفل بكلمة مرور. احفظه من دونها.</translation>
        </message>
        <message>
            <source>The file is too large for a list.</source>
            <translation>هذا الملف كبير جدًا على قائمة.</translation>
        </message>
        <message>
            <source>The file that holds this person&apos;s locks is damaged.</source>
            <translation>الملف الذي فيه أقفال هذا الشخص تالف.</translation>
        </message>
        <message>
            <source>The files of one interview may have {most_mb} MB together.</source>
            <translation>يجوز أن تبلغ ملفات المقابلة الواحدة معًا {most_mb} م.ب.</translation>
        </message>
        <message>
            <source>The first visits afterwards are planned</source>
            <translation>خُطِّط للزيارات الأولى بعد ذلك</translation>
        </message>
        <message>
            <source>The goals are reached</source>
            <translation>تحققت الأهداف</translation>
        </message>
        <message>
            <source>The home was visited</source>
            <translation>زِير المنزل</translation>
        </message>
        <message>
            <source>The key of its month was destroyed on schedule: nobody can open this any more. Ask the sender for it.</source>
            <translation>أُتلف مفتاح شهره في موعده: لا أحد يفتح هذا بعد الآن. اطلبه من المرسل.</translation>
        </message>
        <message>
            <source>The keys of {whose} stand again: {who}, who has left, had withdrawn them in a list that does not count any more. If a laptop was lost, withdraw the key again, under Team.</source>
            <translation>مفاتيح هؤلاء سارية من جديد: {whose}. كان {who}، الذي خرج، قد سحبها في قائمة لم تعد سارية. إذا ضاع حاسوب فاسحب المفتاح مرة أخرى من «الفريق».</translation>
        </message>
        <message>
            <source>The language of the lessons</source>
            <translation>لغة الدروس</translation>
        </message>
        <message>
            <source>The law or an agreement asks for it</source>
            <translation>يطلبه القانون أو اتفاق</translation>
        </message>
        <message>
            <source>The library of forms was not changed.</source>
            <translation>مكتبة النماذج لم تتغير.</translation>
        </message>
        <message>
            <source>The limits used here are yet to be checked against the source.</source>
            <translation>الحدود المستخدمة هنا لم تُقارن بالمصدر بعد.</translation>
        </message>
        <message>
            <source>The list has {count} lines; up to {most} fit. Keep those who are called first.</source>
            <translation>في القائمة {count} من الأسطر، ويتسع المكان لعدد {most}. أبقِ من يُتصل بهم أولًا.</translation>
        </message>
        <message>
            <source>The list has {count} people; up to {most} fit. Split it into two sheets.</source>
            <translation>عدد الأشخاص في القائمة {count}؛ والحد الأقصى {most}. قسّمها إلى ورقتين.</translation>
        </message>
        <message>
            <source>The list in use was kept.</source>
            <translation>بقيت القائمة المستعملة.</translation>
        </message>
        <message>
            <source>The list of keys on this computer was not the one that you know: it was exchanged or damaged. The right one was put back, and your work is safe. Whoever uses this computer can do that: tell a coordinator.</source>
            <translation>لم تكن قائمة المفاتيح على هذا الحاسوب هي التي تعرفها: بُدّلت أو تلفت. أُعيدت القائمة الصحيحة، وعملك محفوظ. يستطيع ذلك كل من يستخدم هذا الحاسوب: أخبر المنسّق.</translation>
        </message>
        <message>
            <source>The list of keys on this stick does not fit to the one in use, which was kept. Tell a coordinator.</source>
            <translation>قائمة المفاتيح على ذاكرة USB هذه لا تلائم المستعملة، وبقيت المستعملة. أخبر منسّقًا.</translation>
        </message>
        <message>
            <source>The list of keys that came is not this programme&apos;s, or is older than the one here: {reason}.</source>
            <translation>قائمة المفاتيح التي وصلت ليست لهذا البرنامج، أو أقدم من التي هنا: {reason}.</translation>
        </message>
        <message>
            <source>The list would be empty, and nobody could be called. Write at least one person with a telephone number.</source>
            <translation>ستكون القائمة فارغة، ولن يمكن الاتصال بأحد. اكتب شخصًا واحدًا على الأقل مع رقم هاتف.</translation>
        </message>
        <message>
            <source>The list “{name}” has no {odd}. Remove the question&apos;s save_to, or use another name.</source>
            <translation>ليس في القائمة «{name}» ما يسمى {odd}. أزل save_to من السؤال، أو استعمل اسمًا آخر.</translation>
        </message>
        <message>
            <source>The month {month} has not come yet. Write when it happened.</source>
            <translation>لم يأتِ الشهر {month} بعد. اكتب متى حدث ذلك.</translation>
        </message>
        <message>
            <source>The next try is possible in {wait_s} seconds.</source>
            <translation>المحاولة التالية ممكنة بعد {wait_s} ثانية.</translation>
        </message>
        <message>
            <source>The one who signed this may not do it.</source>
            <translation>من وقّع هذا لا يحق له ذلك.</translation>
        </message>
        <message>
            <source>The packed content of this file is damaged or far too large.</source>
            <translation>المحتوى المضغوط في هذا الملف تالف أو كبير جدًا.</translation>
        </message>
        <message>
            <source>The passphrase is right, but the database on this laptop is damaged.</source>
            <translation>عبارة المرور صحيحة، لكن قاعدة البيانات على هذا الحاسوب تالفة.</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>الشخص نفسه</translation>
        </message>
        <message>
            <source>The person did not agree to this, or took it back.</source>
            <translation>لم يوافق الشخص على هذا أو سحب موافقته.</translation>
        </message>
        <message>
            <source>The person does not want the school to be told, and one of those chosen is a teacher.</source>
            <translation>لا يريد الشخص إخبار المدرسة، وأحد المختارين معلم.</translation>
        </message>
        <message>
            <source>The person does not want those to be told whom this service would tell: their page says who. Choose another service, or ask the person and write down what they say, as a change of consent.</source>
            <translation>لا يريد الشخص أن يعلم من قد تُعلمهم هذه الخدمة: صفحته تبيّن من هم. اختر خدمة أخرى، أو اسأل الشخص وسجّل ما يقوله كتغيير في الموافقة.</translation>
        </message>
        <message>
            <source>The person has not agreed that this service is told. Ask them whether exactly this may be passed on to it; without a clear yes leave the service out.</source>
            <translation>لم يوافق الشخص على إبلاغ هذه الخدمة بالذات. اسأله إن كان يجوز نقل هذا بالتحديد إليها؛ ومن دون «نعم» واضحة اترك الخدمة فارغة.</translation>
        </message>
        <message>
            <source>The person took back their consent to this record.</source>
            <translation>سحب الشخص موافقته على هذا السجل.</translation>
        </message>
        <message>
            <source>The person wishes it</source>
            <translation>يرغب الشخص في ذلك</translation>
        </message>
        <message>
            <source>The person would rather not</source>
            <translation>الشخص لا يرغب</translation>
        </message>
        <message>
            <source>The program is locked.</source>
            <translation>التطبيق مقفل.</translation>
        </message>
        <message>
            <source>The record itself is here.</source>
            <translation>السجل نفسه هنا.</translation>
        </message>
        <message>
            <source>The record stands as it was finished before, here and where it was sent.</source>
            <translation>السجل قائم كما أُنهي من قبل، هنا وحيث أُرسل.</translation>
        </message>
        <message>
            <source>The same person has this form twice on one day: is one too many?</source>
            <translation>لهذا الشخص الاستمارة نفسها مرتين في يوم واحد: هل إحداهما زائدة؟</translation>
        </message>
        <message>
            <source>The school</source>
            <translation>المدرسة</translation>
        </message>
        <message>
            <source>The sealed content was changed or cut off.</source>
            <translation>غُيّر المحتوى المختوم أو قُطع.</translation>
        </message>
        <message>
            <source>The sealed part is not the one that its sender signed.</source>
            <translation>الجزء المختوم ليس الذي وقّعه مرسله.</translation>
        </message>
        <message>
            <source>The search for relatives goes on</source>
            <translation>البحث عن الأقارب مستمر</translation>
        </message>
        <message>
            <source>The sender knows a list of keys that has not arrived here.</source>
            <translation>يعرف المرسل قائمة مفاتيح لم تصل هنا.</translation>
        </message>
        <message>
            <source>The sender was not appointed for this area and kind of content.</source>
            <translation>المرسل غير معيّن لهذه المنطقة وهذا النوع من المحتوى.</translation>
        </message>
        <message>
            <source>The sender&apos;s clock is far off.</source>
            <translation>ساعة المرسل بعيدة عن الصواب.</translation>
        </message>
        <message>
            <source>The sender&apos;s laptop was restored or set up again.</source>
            <translation>حاسوب المرسل استُعيد أو أُعدّ من جديد.</translation>
        </message>
        <message>
            <source>The sender&apos;s line of batches was for something else before.</source>
            <translation>كان تسلسل دفعات المرسل لشيء آخر من قبل.</translation>
        </message>
        <message>
            <source>The server answered in a way that this program does not know. Nothing is lost; it is tried again.</source>
            <translation>أجاب الخادم بطريقة لا يعرفها التطبيق. لم يضع شيء؛ تُعاد المحاولة.</translation>
        </message>
        <message>
            <source>The server confirmed {count} of your records, but a coordinator who looked later did not get them. They are safe here and are sent again; give them to a coordinator on a stick, too.</source>
            <translation>أكّد الخادم {count} من سجلاتك، لكن منسّقًا نظر لاحقًا ولم يحصل عليها. هي محفوظة هنا وتُرسل مرة أخرى؛ أعطها لمنسّق على ذاكرة USB أيضًا.</translation>
        </message>
        <message>
            <source>The server could not be asked.</source>
            <translation>تعذر سؤال الخادم.</translation>
        </message>
        <message>
            <source>The server could not be reached. What waits is safe on this computer and will be sent later.</source>
            <translation>تعذر الوصول إلى الخادم. ما ينتظر محفوظ على هذا الحاسوب ويُرسل لاحقًا.</translation>
        </message>
        <message>
            <source>The server did not accept what this computer sent. What waits is safe here; it is tried again.</source>
            <translation>لم يقبل الخادم ما أرسله هذا الحاسوب. ما ينتظر محفوظ هنا؛ تُعاد المحاولة.</translation>
        </message>
        <message>
            <source>The server did not answer in time. What waits is safe on this computer and will be sent later.</source>
            <translation>لم يجب الخادم في الوقت. ما ينتظر محفوظ على هذا الحاسوب ويُرسل لاحقًا.</translation>
        </message>
        <message>
            <source>The server does not accept this person&apos;s signature. What waits is safe here. Tell your coordinator.</source>
            <translation>لا يقبل الخادم توقيع هذا الشخص. ما ينتظر محفوظ هنا. أخبر منسّقك.</translation>
        </message>
        <message>
            <source>The server gave a list of keys that those who may sign it did not sign. It was not taken. Tell a coordinator.</source>
            <translation>أعطى الخادم قائمة مفاتيح لم يوقّعها من يحق لهم. لم تؤخذ. أخبر منسّقًا.</translation>
        </message>
        <message>
            <source>The server gave an older list of keys than it had before, as if it had been put back. The newer one here stands and was given to it again. Tell a coordinator.</source>
            <translation>أعطى الخادم قائمة مفاتيح أقدم مما كان عنده، كأنه أُعيد إلى الوراء. الأحدث هنا قائمة وأُعطيت له من جديد. أخبر منسّقًا.</translation>
        </message>
        <message>
            <source>The server gave more than is kept here by signers whom no list of keys names. The rest was left there; it is asked for again when a newer list comes. Tell a coordinator.</source>
            <translation>أعطى الخادم من موقّعين لا تذكرهم أي قائمة مفاتيح أكثر مما يُحفظ هنا. تُرك الباقي هناك، ويُطلب من جديد حين تصل قائمة أحدث. أخبر منسّقًا.</translation>
        </message>
        <message>
            <source>The server gave something damaged again and again. It was left out. Tell a coordinator.</source>
            <translation>أعطى الخادم شيئًا تالفًا مرة بعد مرة. تُرك. أخبر منسّقًا.</translation>
        </message>
        <message>
            <source>The server has no room left. What waits is safe on this computer. Tell your coordinator.</source>
            <translation>لا مكان في الخادم. ما ينتظر محفوظ على هذا الحاسوب. أخبر منسّقك.</translation>
        </message>
        <message>
            <source>The server is not set up yet. What waits is safe on this computer. Tell your coordinator.</source>
            <translation>الخادم غير معدّ بعد. ما ينتظر محفوظ على هذا الحاسوب. أخبر منسّقك.</translation>
        </message>
        <message>
            <source>The server is older than this program and needs an update. What waits is safe on this computer.</source>
            <translation>الخادم أقدم من هذا التطبيق ويحتاج إلى تحديث. ما ينتظر محفوظ على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The server takes a sealed file for damaged. It stays on this computer. Tell your coordinator.</source>
            <translation>يعدّ الخادم ملفًا مختومًا تالفًا. يبقى على هذا الحاسوب. أخبر منسّقك.</translation>
        </message>
        <message>
            <source>The server takes more later. What waits is safe on this computer and is sent by itself.</source>
            <translation>يأخذ الخادم المزيد لاحقًا. ما ينتظر محفوظ على هذا الحاسوب ويُرسل من نفسه.</translation>
        </message>
        <message>
            <source>The service has said yes</source>
            <translation>وافقت الجهة</translation>
        </message>
        <message>
            <source>The sheet has {count} rows; up to {most} fit. Split it into two.</source>
            <translation>في الجدول {count} من الصفوف، ويتسع المكان لعدد {most}. قسّمه إلى جدولين.</translation>
        </message>
        <message>
            <source>The sheet is empty. Put the headings into row #, a person into each row.</source>
            <translation>الورقة فارغة. ضع العناوين في الصف #، وفي كل صف بعده شخصًا واحدًا.</translation>
        </message>
        <message>
            <source>The sheet is empty. Put the headings into row #, one entry into each row.</source>
            <translation>الجدول فارغ. ضع العناوين في الصف #، ومدخلًا واحدًا في كل صف.</translation>
        </message>
        <message>
            <source>The signature does not fit. Somebody or something changed this file.</source>
            <translation>التوقيع لا يطابق. شخص أو شيء غيّر هذا الملف.</translation>
        </message>
        <message>
            <source>The signer is not in the list of keys.</source>
            <translation>الموقّع ليس في قائمة المفاتيح.</translation>
        </message>
        <message>
            <source>The signer was not appointed for this area and kind of content.</source>
            <translation>الموقّع غير معيّن لهذه المنطقة وهذا النوع من المحتوى.</translation>
        </message>
        <message>
            <source>The signer&apos;s key was withdrawn.</source>
            <translation>سُحب مفتاح الموقّع.</translation>
        </message>
        <message>
            <source>The stick was pulled out, or it cannot be read or written.</source>
            <translation>نُزعت ذاكرة USB، أو لا يمكن قراءتها أو الكتابة عليها.</translation>
        </message>
        <message>
            <source>The talk can be overheard.</source>
            <translation>يمكن أن يُسمع الحديث.</translation>
        </message>
        <message>
            <source>The two clocks differ. The next try uses the server&apos;s time.</source>
            <translation>الساعتان مختلفتان. المحاولة التالية بوقت الخادم.</translation>
        </message>
        <message>
            <source>The way is too far</source>
            <translation>الطريق بعيد</translation>
        </message>
        <message>
            <source>The year of birth {year} lies in the future. Look at the paper again.</source>
            <translation>سنة الميلاد {year} لم تأتِ بعد. انظر إلى الورقة مرة أخرى.</translation>
        </message>
        <message>
            <source>There are far more files in the folder &quot;sealed&quot; of this stick than this program puts there. Only some were looked at. Use a clean stick.</source>
            <translation>في المجلد &quot;sealed&quot; على ذاكرة USB هذه ملفات أكثر بكثير مما يضعه التطبيق. نُظر في بعضها فقط. استعمل ذاكرة نظيفة.</translation>
        </message>
        <message>
            <source>There is more on this stick than is taken at once. Do the same again: it goes on.</source>
            <translation>على ذاكرة USB هذه أكثر مما يؤخذ دفعة واحدة. أعد الشيء نفسه: فيتابع.</translation>
        </message>
        <message>
            <source>There is no figure.</source>
            <translation>لا رقم.</translation>
        </message>
        <message>
            <source>There is no given name. Write one, or “name not known #”.</source>
            <translation>لا يوجد اسم. اكتب اسمًا، أو «الاسم غير معروف #».</translation>
        </message>
        <message>
            <source>There is no instrument “{name}” here.</source>
            <translation>لا توجد هنا أداة باسم «{name}».</translation>
        </message>
        <message>
            <source>There is no list “{name}” in this programme. Save to one of: {known}.</source>
            <translation>لا توجد في هذا البرنامج قائمة «{name}». احفظ في إحدى هذه القوائم: {known}.</translation>
        </message>
        <message>
            <source>There is no such help here</source>
            <translation>لا توجد مثل هذه المساعدة هنا</translation>
        </message>
        <message>
            <source>There is not enough room on the stick: {needed_mb} MB are needed, {free_mb} MB are free.</source>
            <translation>لا مكان كافٍ على ذاكرة USB: يلزم {needed_mb} م.ب والمتاح {free_mb} م.ب.</translation>
        </message>
        <message>
            <source>There is nothing for this laptop on that stick.</source>
            <translation>لا شيء لهذا الحاسوب على تلك الذاكرة.</translation>
        </message>
        <message>
            <source>There was no room on this stick for {count} older sealed files, which the server has. Use a larger one for whoever has no network.</source>
            <translation>لم يبقَ في ذاكرة USB هذه مكان لملفات مختومة أقدم موجودة على الخادم وعددها {count}. استعمل ذاكرة أكبر لمن لا شبكة لديه.</translation>
        </message>
        <message>
            <source>This case was closed on {day}. The visit is kept. If somebody was reached, the case is open again and a coordinator sees why; if that was a mistake, correct the record: what it says then counts.</source>
            <translation>أُغلق هذا الملف في {day}. حُفظت الزيارة. إن تم الوصول إلى الشخص فقد فُتح الملف من جديد ويرى المنسق السبب؛ وإن كان ذلك خطأ فصحّح السجل: يُحتسب ما يقوله بعد ذلك.</translation>
        </message>
        <message>
            <source>This key cannot be withdrawn here: {reason}.</source>
            <translation>لا يمكن سحب هذا المفتاح هنا: {reason}.</translation>
        </message>
        <message>
            <source>This work was put back from an older copy, or a copy of it is in use. What waits is safe here; it is sealed anew and sent when its person signs in.</source>
            <translation>استُعيد هذا العمل من نسخة أقدم، أو أن نسخة منه قيد الاستخدام. ما ينتظر محفوظ هنا، ويُختم من جديد ويُرسل عندما يدخل صاحبه.</translation>
        </message>
        <message>
            <source>Who agreed: {who}.</source>
            <translation>من وافق: {who}.</translation>
        </message>
        <message>
            <source>You agreed that this service is told: {name}.</source>
            <translation>وافقت على إبلاغ هذه الخدمة: {name}.</translation>
        </message>
        <message>
            <source>place where we meet</source>
            <translation>المكان الذي نلتقي فيه</translation>
        </message>
        <message>
            <source>We keep {what} until {until}, longer than planned. The reason: {reason}.</source>
            <translation>نحتفظ حتى {until}، مدة أطول مما كان مقررًا، بما يلي: {what}. السبب: {reason}.</translation>
        </message>
        <message>
            <source>We wanted to keep {what} until {until}. It has to be decided now; you can ask us to erase it.</source>
            <translation>أردنا الاحتفاظ حتى {until} بما يلي: {what}. يجب أن يُقرَّر الأمر الآن، ويمكنك أن تطلب منا محوه.</translation>
        </message>
        <message>
            <source>kept longer, until</source>
            <translation>يُحفظ مدة أطول، حتى</translation>
        </message>
        <message>
            <source>why it is kept longer</source>
            <translation>لماذا يُحفظ مدة أطول</translation>
        </message>
        <message>
            <source>{count} sealed files that the server has are no longer kept here for sticks: they were too many or too old. Whoever lacks them gets them by network.</source>
            <translation>ملفات مختومة موجودة على الخادم لم تعد تُحفظ هنا لذاكرات USB وعددها {count}: كانت أكثر مما ينبغي أو أقدم مما ينبغي. من تنقصه يحصل عليها عبر الشبكة.</translation>
        </message>
        <message>
            <source>There were several wrong passphrases.</source>
            <translation>كُتبت عبارات مرور خاطئة عدة مرات.</translation>
        </message>
        <message>
            <source>Ask once more with the same new passphrase, and read the new six words to another coordinator. Answers that are still needed: {left}.</source>
            <translation>اطلب مرة أخرى بعبارة المرور الجديدة نفسها، واقرأ الكلمات الست الجديدة لمنسق آخر. الردود التي ما زالت لازمة: {left}.</translation>
        </message>
        <message>
            <source>Somebody works with a copy of the laptop of {who} while the laptop is in use. Nothing is lost. Call {who}: if it was put back from two copies, one after the other, all is well. If nobody knows of a copy, withdraw the key, under Team; they join again with a new one.</source>
            <translation>يعمل أحدهم بنسخة من حاسوب {who} بينما الحاسوب نفسه قيد الاستخدام. لم يضع شيء. اتصل بـ {who}: إن استُعيد الحاسوب من نسختين، واحدة بعد الأخرى، فكل شيء على ما يرام. وإن لم يعلم أحد بنسخة فاسحب المفتاح من «الفريق»، ثم يكون الانضمام من جديد بمفتاح جديد.</translation>
        </message>
        <message>
            <source>The columns “{first}” and “{second}” say the same. Call the one that does not count something else.</source>
            <translation>العمودان «{first}» و«{second}» يعنيان الشيء نفسه. سمِّ الذي لا يُحتسب باسم آخر.</translation>
        </message>
        <message>
            <source>The interview goes on, and nothing is lost.</source>
            <translation>المقابلة مستمرة ولم يضع شيء.</translation>
        </message>
        <message>
            <source>The key in this answer does not open the work on this laptop.</source>
            <translation>المفتاح الوارد في هذا الجواب لا يفتح العمل على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The list in use was kept, and nothing else was changed.</source>
            <translation>أُبقي على القائمة المستخدمة ولم يتغير شيء آخر.</translation>
        </message>
        <message>
            <source>The list of keys that came and the one here were both signed with sheets, and neither takes in the other.</source>
            <translation>قائمة المفاتيح التي وصلت والقائمة الموجودة هنا وُقّعتا كلتاهما بالأوراق، ولا تقبل إحداهما الأخرى.</translation>
        </message>
        <message>
            <source>The place and the device cannot be taken out of this picture.</source>
            <translation>لا يمكن حذف المكان والجهاز من هذه الصورة.</translation>
        </message>
        <message>
            <source>The server does not take {count} of your sealed files, again and again. They are safe here. Give them to a coordinator on a stick, and tell whoever runs the server.</source>
            <translation>الخادم لا يقبل ملفاتك المختومة مرة بعد مرة: {count}. هي محفوظة هنا. سلّمها للمنسق على ذاكرة USB وأخبر من يدير الخادم.</translation>
        </message>
        <message>
            <source>The server goes by another list of keys, which does not go together with the one on this computer: recovery sheets were typed elsewhere meanwhile, or it is another programme&apos;s server. What waits is safe here. Call whoever looks after the server.</source>
            <translation>يعمل الخادم بقائمة مفاتيح أخرى لا تتوافق مع القائمة الموجودة على هذا الحاسوب: فقد كُتبت أوراق الاسترداد في مكان آخر في هذه الأثناء، أو أنه خادم برنامج آخر. ما ينتظر الإرسال محفوظ هنا. اتصلوا بمن يعتني بالخادم.</translation>
        </message>
        <message>
            <source>The server has later work of this person than this file knows of. It is safe here, and goes when its person signs in.</source>
            <translation>لدى الخادم عمل أحدث لهذا الشخص لا يعلم به هذا الملف. إنه محفوظ هنا، ويُرسل عندما يسجّل هذا الشخص دخوله.</translation>
        </message>
        <message>
            <source>The sheet has cells below row 60000 or beyond column 400, which are not read. Remove them.</source>
            <translation>في الورقة خلايا تحت الصف 60000 أو بعد العمود 400، وهي لا تُقرأ. احذفها.</translation>
        </message>
        <message>
            <source>The sheet hides rows with somebody to call: {rows}. Show them, or remove them.</source>
            <translation>تخفي الورقة صفوفًا فيها من يُتصل به: {rows}. أظهرها أو أزلها.</translation>
        </message>
        <message>
            <source>The talk was on {day}: it counts as the follow-up {wave}, in whose time that day lies.</source>
            <translation>كان الحديث في {day}: ويُحسب للمتابعة {wave} التي يقع ذلك اليوم في مدتها.</translation>
        </message>
        <message>
            <source>There is no agreement with this person that counts.</source>
            <translation>لا توجد موافقة سارية من هذا الشخص.</translation>
        </message>
        <message>
            <source>These answers ask for a little more support.</source>
            <translation>هذه الأجوبة تدعو إلى دعم أكثر قليلاً.</translation>
        </message>
        <message>
            <source>These answers ask for all the support that can be had.</source>
            <translation>هذه الأجوبة تدعو إلى كل دعم ممكن.</translation>
        </message>
        <message>
            <source>These answers ask for more support.</source>
            <translation>هذه الأجوبة تدعو إلى دعم أكثر.</translation>
        </message>
        <message>
            <source>These answers ask for much more support.</source>
            <translation>هذه الأجوبة تدعو إلى دعم أكثر بكثير.</translation>
        </message>
        <message>
            <source>These answers ask for no more than the usual support.</source>
            <translation>هذه الأجوبة لا تدعو إلى أكثر من الدعم المعتاد.</translation>
        </message>
        <message>
            <source>These figures cannot be set.</source>
            <translation>لا يمكن تحديد هذه الأرقام.</translation>
        </message>
        <message>
            <source>These recovery sheets cannot be used: {reason}.</source>
            <translation>لا يمكن استعمال أوراق الاسترداد هذه: {reason}.</translation>
        </message>
        <message>
            <source>These recovery sheets open nobody&apos;s work on this laptop.</source>
            <translation>أوراق الاسترداد هذه لا تفتح عمل أي شخص على هذا الحاسوب المحمول.</translation>
        </message>
        <message>
            <source>They have come together again</source>
            <translation>اجتمع شملهما من جديد</translation>
        </message>
        <message>
            <source>They have moved</source>
            <translation>انتقلوا</translation>
        </message>
        <message>
            <source>This answer does not open the work on this laptop: {reason}.</source>
            <translation>هذا الجواب لا يفتح العمل على هذا الحاسوب: {reason}.</translation>
        </message>
        <message>
            <source>This cannot be kept.</source>
            <translation>لا يمكن حفظ هذا.</translation>
        </message>
        <message>
            <source>This cannot be merged: {reason}.</source>
            <translation>لا يمكن دمج هذا: {reason}.</translation>
        </message>
        <message>
            <source>This computer could not write to its disk; perhaps it is full. Nothing that waits was lost.</source>
            <translation>لم يستطع هذا الحاسوب الكتابة على قرصه، وربما هو ممتلئ. لم يضع شيء مما ينتظر.</translation>
        </message>
        <message>
            <source>This computer gives no sound.</source>
            <translation>هذا الحاسوب لا يُصدر صوتاً.</translation>
        </message>
        <message>
            <source>This computer has no keyring that is switched on.</source>
            <translation>ليس في هذا الحاسوب حافظة مفاتيح مفعّلة.</translation>
        </message>
        <message>
            <source>This computer is set to go through a proxy, which does not answer or does not let this program through. What waits is safe on this computer. Ask whoever looks after the network.</source>
            <translation>هذا الحاسوب مضبوط على وكيل (proxy) لا يجيب أو لا يسمح للتطبيق. ما ينتظر محفوظ على هذا الحاسوب. اسأل المسؤول عن الشبكة.</translation>
        </message>
        <message>
            <source>This computer&apos;s clock says {day}, and that day is over. Set date and time in the system&apos;s settings: the days of talks are taken from it. Nothing is lost.</source>
            <translation>ساعة هذا الحاسوب تقول {day}، وقد مضى ذلك اليوم. اضبط التاريخ والوقت في إعدادات النظام: فمنها تؤخذ أيام المحادثات. لم يضع شيء.</translation>
        </message>
        <message>
            <source>This does not continue what is known already.</source>
            <translation>هذا لا يتابع المعروف بالفعل.</translation>
        </message>
        <message>
            <source>This draft is no longer here: it was finished or discarded.</source>
            <translation>هذه المسودة لم تعد هنا: أُنهيت أو أُلغيت.</translation>
        </message>
        <message>
            <source>This enrolment request cannot be used: {reason}.</source>
            <translation>لا يمكن استعمال طلب التسجيل هذا: {reason}.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>لا يمكن قراءة هذا الملف.</translation>
        </message>
        <message>
            <source>This file has not arrived yet.</source>
            <translation>لم يصل هذا الملف بعد.</translation>
        </message>
        <message>
            <source>This file is larger than {most_mb} MB.</source>
            <translation>هذا الملف أكبر من {most_mb} م.ب.</translation>
        </message>
        <message>
            <source>This file is sealed in a way that this program does not accept.</source>
            <translation>هذا الملف مختوم بطريقة لا يقبلها التطبيق.</translation>
        </message>
        <message>
            <source>This file is sealed to other keys than yours.</source>
            <translation>هذا الملف مختوم لمفاتيح غير مفاتيحك.</translation>
        </message>
        <message>
            <source>This file is written in a way in which this program never writes.</source>
            <translation>هذا الملف مكتوب بطريقة لا يكتب بها التطبيق أبدًا.</translation>
        </message>
        <message>
            <source>This form is not on this laptop.</source>
            <translation>هذا النموذج ليس على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This form was withdrawn before: nothing was changed.</source>
            <translation>سُحب هذا النموذج من قبل: لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This form was withdrawn: it takes no new drafts.</source>
            <translation>سُحب هذا النموذج: لا تبدأ به مسودات جديدة.</translation>
        </message>
        <message>
            <source>This holds a kind of message that this program does not know. Update it to read it.</source>
            <translation>في هذا نوع رسالة لا يعرفه التطبيق. حدّثه لتقرأها.</translation>
        </message>
        <message>
            <source>This is genuine, but it holds something that this program cannot take in. Nothing of it was applied. It is tried again when this program is updated. Tell whoever looks after this program.</source>
            <translation>هذا أصلي، لكن فيه شيئًا لا يستطيع هذا التطبيق أخذه. لم يُطبَّق منه شيء. سيحاول التطبيق مرة أخرى بعد تحديثه. أخبر من يتولى أمر التطبيق.</translation>
        </message>
        <message>
            <source>This is larger than any file of this program may be.</source>
            <translation>هذا أكبر من أي ملف لهذا التطبيق.</translation>
        </message>
        <message>
            <source>This is no list of people.</source>
            <translation>هذه ليست قائمة أشخاص.</translation>
        </message>
        <message>
            <source>This is no such list.</source>
            <translation>ليست هذه القائمة المطلوبة.</translation>
        </message>
        <message>
            <source>This is not a diagnosis.</source>
            <translation>هذا ليس تشخيصاً.</translation>
        </message>
        <message>
            <source>This is not a sealed file of this program, or it was damaged on the way.</source>
            <translation>هذا ليس ملفًا مختومًا لهذا التطبيق، أو تلف في الطريق.</translation>
        </message>
        <message>
            <source>This is not a server&apos;s key.</source>
            <translation>هذا ليس مفتاح خادم.</translation>
        </message>
        <message>
            <source>This is not the kind of file that the question asks for.</source>
            <translation>هذا ليس نوع الملف الذي يطلبه السؤال.</translation>
        </message>
        <message>
            <source>This is not what its sender signed.</source>
            <translation>هذا ليس ما وقّعه مرسله.</translation>
        </message>
        <message>
            <source>This is older than what is known already.</source>
            <translation>هذا أقدم من المعروف بالفعل.</translation>
        </message>
        <message>
            <source>This is row {row} once more, or has its code. Remove one of them, or correct the code.</source>
            <translation>هذا تكرار للصف {row}، أو له الرمز نفسه. أزل أحدهما، أو صحّح الرمز.</translation>
        </message>
        <message>
            <source>This is row {row} once more. Remove one of them, or give them different names or codes.</source>
            <translation>هذا الصف {row} مرة أخرى. أزل أحدهما، أو أعطهما اسمين أو رمزين مختلفين.</translation>
        </message>
        <message>
            <source>This is the same case. Choose the other one of the two.</source>
            <translation>هذه هي الحالة نفسها. اختر الأخرى من الاثنتين.</translation>
        </message>
        <message>
            <source>This laptop was put back from an older copy, so its list of keys may be old.</source>
            <translation>أُعيد هذا الحاسوب من نسخة أقدم، فقد تكون قائمة مفاتيحه قديمة.</translation>
        </message>
        <message>
            <source>This laptop&apos;s secret is no longer in its keyring; without it no passphrase opens the work.</source>
            <translation>سر هذا الحاسوب لم يعد في حافظة مفاتيحه؛ وبدونه لا تفتح أي عبارة مرور العمل.</translation>
        </message>
        <message>
            <source>This laptop&apos;s work cannot be opened: {reason}.</source>
            <translation>لا يمكن فتح عمل هذا الحاسوب: {reason}.</translation>
        </message>
        <message>
            <source>This laptop&apos;s work was restored from a copy. Nothing is lost.</source>
            <translation>استُعيد عمل هذا الحاسوب من نسخة. لم يضع شيء.</translation>
        </message>
        <message>
            <source>This list of keys is of another programme than the one that you have joined.</source>
            <translation>قائمة المفاتيح هذه لبرنامج آخر غير البرنامج الذي انضممت إليه.</translation>
        </message>
        <message>
            <source>This list of whom to phone cannot be kept.</source>
            <translation>لا يمكن حفظ قائمة من نتصل بهم هذه.</translation>
        </message>
        <message>
            <source>This name cannot be used: it has no letter in it, or more than {most} signs.</source>
            <translation>لا يمكن استعمال هذا الاسم: ليس فيه حرف، أو فيه أكثر من {most} علامة.</translation>
        </message>
        <message>
            <source>This need is only written down: no service was asked yet, so none can have answered. Choose the service and ask whether exactly this may be passed on, or leave it as a need.</source>
            <translation>هذه الحاجة مكتوبة فقط: لم تُسأل أي خدمة بعد، فلا يمكن أن تكون أي منها قد أجابت. اختر الخدمة واسأل هل يجوز تمرير هذا بالضبط، أو اتركها كحاجة.</translation>
        </message>
        <message>
            <source>This order does not wait any more: it was carried out or taken back meanwhile.</source>
            <translation>لم يعد هذا الأمر في الانتظار: فقد نُفّذ أو سُحب في هذه الأثناء.</translation>
        </message>
        <message>
            <source>This order to erase does not wait for you.</source>
            <translation>أمر المحو هذا لا ينتظرك.</translation>
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation>عبارة المرور هذه قصيرة جدًا.</translation>
        </message>
        <message>
            <source>This person has no work on this laptop.</source>
            <translation>ليس لهذا الشخص عمل على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This person has not been asked yet whether they agree to be supported, and that comes first.</source>
            <translation>لم يُسأل هذا الشخص بعد إن كان يوافق على الدعم، وهذا يأتي أولًا.</translation>
        </message>
        <message>
            <source>This person is no psychologist of this programme.</source>
            <translation>هذا الشخص ليس اختصاصيًا نفسيًا في هذا البرنامج.</translation>
        </message>
        <message>
            <source>This person is not among the people on this laptop.</source>
            <translation>هذا الشخص ليس من أشخاص هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This person&apos;s work was put away for a journey: no passphrase opens it on this laptop.</source>
            <translation>أُبعد عمل هذا الشخص لسفر: لا تفتحه أي عبارة مرور على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This record can no longer be changed here: it was accepted, or somebody else wrote it.</source>
            <translation>لم يعد تغيير هذا السجل هنا ممكنًا: قُبل، أو كتبه شخص آخر.</translation>
        </message>
        <message>
            <source>This record is not on this laptop.</source>
            <translation>هذا السجل ليس على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This record was accepted while you corrected it.</source>
            <translation>قُبل هذا السجل بينما كنت تصححه.</translation>
        </message>
        <message>
            <source>This recording cannot be played.</source>
            <translation>لا يمكن تشغيل هذا التسجيل.</translation>
        </message>
        <message>
            <source>This relation was not verified by both sides or by papers. Verify it first.</source>
            <translation>لم تتأكد هذه القرابة من الطرفين أو بالأوراق. أكِّدها أولًا.</translation>
        </message>
        <message>
            <source>This sealed file cannot be opened.</source>
            <translation>لا يمكن فتح هذا الملف المختوم.</translation>
        </message>
        <message>
            <source>This sealed file is damaged, or was made by something else.</source>
            <translation>هذا الملف المختوم تالف، أو صنعه شيء آخر.</translation>
        </message>
        <message>
            <source>This stick was not made by this program: its folder &quot;sealed&quot; is a link or a file.</source>
            <translation>ذاكرة USB هذه لم يصنعها التطبيق: مجلدها &quot;sealed&quot; رابط أو ملف.</translation>
        </message>
        <message>
            <source>This version does not continue the one that it names.</source>
            <translation>هذه النسخة لا تتابع التي تسميها.</translation>
        </message>
        <message>
            <source>This version of the form is already published, with other content.</source>
            <translation>هذا الإصدار من النموذج منشور بالفعل بمحتوى آخر.</translation>
        </message>
        <message>
            <source>This version was written by somebody else than the record&apos;s author.</source>
            <translation>هذه النسخة كتبها غير صاحب السجل.</translation>
        </message>
        <message>
            <source>This visit lies outside of every follow-up window; the next one, {wave}, is from {first} to {last}. It is kept as a visit of its own: visit again in the window.</source>
            <translation>يقع هذا اللقاء خارج كل مُدد المتابعة؛ والمدة التالية، {wave}، من {first} إلى {last}. حُفظ لقاءً مستقلًا: كرّر الزيارة في تلك المدة.</translation>
        </message>
        <message>
            <source>This was made by a newer program. Update this one to read it.</source>
            <translation>صُنع هذا بتطبيق أحدث. حدّث هذا لتقرأه.</translation>
        </message>
        <message>
            <source>This work was saved by a newer version of the program.</source>
            <translation>حُفظ هذا العمل بإصدار أحدث من التطبيق.</translation>
        </message>
        <message>
            <source>Through a relative</source>
            <translation>عن طريق قريب</translation>
        </message>
        <message>
            <source>Thumbprint on paper</source>
            <translation>بصمة على ورق</translation>
        </message>
        <message>
            <source>Times that we tried to reach you: {count}</source>
            <translation>عدد المرات التي حاولنا فيها الوصول إليك: {count}</translation>
        </message>
        <message>
            <source>To be contacted again</source>
            <translation>معاودة الاتصال</translation>
        </message>
        <message>
            <source>To be safer</source>
            <translation>مزيد من الأمان</translation>
        </message>
        <message>
            <source>To work in both programmes, use another laptop for the other one.</source>
            <translation>للعمل في البرنامجين استخدم حاسوبًا آخر للبرنامج الآخر.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Told to other services</source>
            <translation>إخبار جهات أخرى</translation>
        </message>
        <message>
            <source>Too few of those who must sign together have signed.</source>
            <translation>وقّع عدد أقل مما يجب أن يوقّعوا معًا.</translation>
        </message>
        <message>
            <source>Too many questions were left out for a figure. That is all right: leaving out is allowed.</source>
            <translation>تُركت أسئلة كثيرة فلا يمكن حساب رقم. لا بأس: ترك الأسئلة مسموح.</translation>
        </message>
        <message>
            <source>Too small to be asked</source>
            <translation>أصغر من أن يُسأل</translation>
        </message>
        <message>
            <source>Try again in {wait_s} seconds, or ask a coordinator to open it anew.</source>
            <translation>حاول بعد {wait_s} ثانية، أو اطلب من منسّق أن يفتحه من جديد.</translation>
        </message>
        <message>
            <source>Try again when there is a network, or use a stick.</source>
            <translation>حاول حين تتوفر شبكة، أو استعمل ذاكرة USB.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Try again; close a second copy of the program if one runs.</source>
            <translation>حاول مرة أخرى؛ وأغلق نسخة ثانية من التطبيق إن كانت تعمل.</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>التركية</translation>
        </message>
        <message>
            <source>Two batches claim the same place: a copy of this laptop may be in use.</source>
            <translation>دفعتان تطلبان المكان نفسه: قد تكون نسخة من هذا الحاسوب مستعملة.</translation>
        </message>
        <message>
            <source>Two different versions claim the same place. A copy of a laptop may be in use.</source>
            <translation>نسختان مختلفتان تطلبان المكان نفسه. قد تكون نسخة من حاسوب مستعملة.</translation>
        </message>
        <message>
            <source>Two lists of keys contradict each other. Your work is safe, and the list in use was kept. Tell a coordinator before you send anything more.</source>
            <translation>قائمتا مفاتيح تتناقضان. عملك محفوظ، وبقيت القائمة المستعملة. أخبر منسّقًا قبل أن ترسل أي شيء آخر.</translation>
        </message>
        <message>
            <source>Two recovery sheets opened your work again, at the place of {who}, on {day}. If you had asked for that, all is well. If not, somebody may have read what lies on this laptop: call a coordinator whom you trust.</source>
            <translation>فتحت ورقتان من أوراق الاسترداد عملك من جديد في {day}، وكُتبتا لدى المنسّق: {who}. إن كنت قد طلبت ذلك فكل شيء على ما يرام. وإلا فربما قرأ أحدهم ما على هذا الحاسوب: اتصل بمنسّق تثق به.</translation>
        </message>
        <message>
            <source>Two recovery sheets opened your work on a laptop, or on a copy of its disk, at the place of {who}, on {day}. If your laptop was lost, all is well. If not, somebody has a copy of it: call a coordinator whom you trust.</source>
            <translation>فُتح عملك على حاسوب، أو على نسخة من قرصه، بورقتين من أوراق الاسترداد. عند: {who}. اليوم: {day}. إن كان حاسوبك قد فُقد فكل شيء على ما يرام. وإلا فلدى أحدهم نسخة منه: اتصل بمنسّق تثق به.</translation>
        </message>
        <message>
            <source>Two versions were made of the same one. Please look at both and call the author.</source>
            <translation>صُنعت نسختان من نسخة واحدة. انظر إليهما واتصل بصاحب السجل.</translation>
        </message>
        <message>
            <source>Type a shorter name, as colleagues say it.</source>
            <translation>اكتب اسما أقصر، كما يقوله الزملاء.</translation>
        </message>
        <message>
            <source>Type the 64 signs as the server prints them.</source>
            <translation>اكتب العلامات الـ64 كما يطبعها الخادم.</translation>
        </message>
        <message>
            <source>Uncle</source>
            <translation>عم أو خال</translation>
        </message>
        <message>
            <source>Unlock or install one (on Linux: gnome-keyring or KWallet), or choose to keep this laptop&apos;s secret in a file. That costs something: whoever copies the disk then has only the passphrase left to guess.</source>
            <translation>افتح واحدة أو ثبّتها (في لينكس: gnome-keyring أو KWallet)، أو اختر حفظ سر هذا الحاسوب في ملف. لهذا ثمن: من ينسخ القرص لا يبقى أمامه إلا تخمين عبارة المرور.</translation>
        </message>
        <message>
            <source>Use another stick, and tell a coordinator where this one came from.</source>
            <translation>استعمل ذاكرة أخرى، وأخبر منسّقًا من أين جاءت هذه.</translation>
        </message>
        <message>
            <source>Use at least {least} characters; four unrelated words are good.</source>
            <translation>استعمل {least} محرفًا على الأقل؛ أربع كلمات لا صلة بينها جيدة.</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>الأوزبكية</translation>
        </message>
        <message>
            <source>Very much waited for this computer. What came is safe here, and the rest comes with the next round.</source>
            <translation>كان الكثير ينتظر هذا الحاسوب. ما وصل محفوظ هنا، والباقي يأتي في التبادل القادم.</translation>
        </message>
        <message>
            <source>Vocational training</source>
            <translation>تدريب مهني</translation>
        </message>
        <message>
            <source>We keep {what} until {until}.</source>
            <translation>نحتفظ حتى {until} بما يلي: {what}.</translation>
        </message>
        <message>
            <source>We met or spoke</source>
            <translation>التقينا أو تحدثنا</translation>
        </message>
        <message>
            <source>We work together</source>
            <translation>نعمل معًا</translation>
        </message>
        <message>
            <source>What both sides said, heard apart</source>
            <translation>ما قاله الطرفان، وسُمع كلٌّ منهما على حدة</translation>
        </message>
        <message>
            <source>What came is kept. Nothing else was changed.</source>
            <translation>حُفظ ما وصل. ولم يتغير شيء غيره.</translation>
        </message>
        <message>
            <source>What had come from it is safe here, and nothing that waits on this laptop was lost.</source>
            <translation>ما جاء منها محفوظ هنا، ولم يضع شيء مما ينتظر على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>What is kept about this person is not to be used, as they asked.</source>
            <translation>ما يُحفظ عن هذا الشخص لا يُستخدم، كما طلب.</translation>
        </message>
        <message>
            <source>What lay on it before still lies there, and nothing was lost here.</source>
            <translation>ما كان عليها من قبل لا يزال عليها، ولم يضع شيء هنا.</translation>
        </message>
        <message>
            <source>What lay sealed there was taken, and nothing on it was changed.</source>
            <translation>أُخذ ما كان مختومًا هناك، ولم يتغيّر عليه شيء.</translation>
        </message>
        <message>
            <source>What our work with you rests on: {basis}.</source>
            <translation>ما يقوم عليه عملنا معك: {basis}.</translation>
        </message>
        <message>
            <source>What stands outside on this file does not match what was sealed inside.</source>
            <translation>ما هو خارج هذا الملف لا يطابق ما خُتم داخله.</translation>
        </message>
        <message>
            <source>What was agreed waits for a coordinator, and nothing may be asked before.</source>
            <translation>ما اتُّفق عليه ينتظر المنسّق، ولا يجوز السؤال عن شيء قبل ذلك.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>ما حُفظ من قبل سليم.</translation>
        </message>
        <message>
            <source>What was set before holds.</source>
            <translation>يبقى ما حُدد من قبل.</translation>
        </message>
        <message>
            <source>What was written down about the work</source>
            <translation>ما دُوّن عن العمل</translation>
        </message>
        <message>
            <source>What you agreed to</source>
            <translation>ما وافقت عليه</translation>
        </message>
        <message>
            <source>What you can ask for</source>
            <translation>ما يمكنك أن تطلبه</translation>
        </message>
        <message>
            <source>When there is a place</source>
            <translation>عندما يتوفر مكان</translation>
        </message>
        <message>
            <source>While we work with you we keep {what}.</source>
            <translation>ما دمنا نعمل معك نحتفظ بما يلي: {what}.</translation>
        </message>
        <message>
            <source>Who said no is not asked again: if they come by themselves, begin a consent talk from their page. If something was agreed, call your coordinator.</source>
            <translation>من قال لا لا يُسأل مرة أخرى: إن جاء من نفسه فابدأ حديث الموافقة من صفحته. وإن اتُّفق على شيء فاتصل بالمنسّق.</translation>
        </message>
        <message>
            <source>Who was there as a witness: {who}.</source>
            <translation>من كان شاهدًا: {who}.</translation>
        </message>
        <message>
            <source>Who wrote this record could not be verified: {reason}.</source>
            <translation>تعذر التحقق ممن كتب هذا السجل: {reason}.</translation>
        </message>
        <message>
            <source>Wife or husband</source>
            <translation>زوجة أو زوج</translation>
        </message>
        <message>
            <source>Within a week</source>
            <translation>خلال أسبوع</translation>
        </message>
        <message>
            <source>Woman</source>
            <translation>امرأة</translation>
        </message>
        <message>
            <source>Work or care at home</source>
            <translation>عمل أو رعاية في البيت</translation>
        </message>
        <message>
            <source>Work or training</source>
            <translation>عمل أو تدريب</translation>
        </message>
        <message>
            <source>Work that is needed, where nobody could say no freely</source>
            <translation>عمل لازم حيث لا يستطيع أحد أن يرفض بحرية</translation>
        </message>
        <message>
            <source>Write whole numbers: 12 to 21 years for consent, 4 to 14 for the child&apos;s own yes and no more than for consent, 1 to 120 months for names, up to 600 for the file and no fewer than for names.</source>
            <translation>اكتب أعدادًا صحيحة: من 12 إلى 21 سنة للموافقة، ومن 4 إلى 14 لنعم الطفل نفسه وألا تزيد على سن الموافقة، ومن 1 إلى 120 شهرًا للأسماء، وحتى 600 للملف وألا تقل عن أشهر الأسماء.</translation>
        </message>
        <message>
            <source>Written down by mistake</source>
            <translation>دُوّن خطأً</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>You agreed that we {what}.</source>
            <translation>وافقت على {what}.</translation>
        </message>
        <message>
            <source>You can ask us to correct what is wrong.</source>
            <translation>يمكنك أن تطلب منا تصحيح ما هو خطأ.</translation>
        </message>
        <message>
            <source>You can ask us to erase it.</source>
            <translation>يمكنك أن تطلب منا محو كل ذلك.</translation>
        </message>
        <message>
            <source>You can ask us to keep it and not to use it.</source>
            <translation>يمكنك أن تطلب منا حفظه دون استعماله.</translation>
        </message>
        <message>
            <source>You can take back what you agreed to, at any time and without a reason.</source>
            <translation>يمكنك سحب ما وافقت عليه في أي وقت ودون ذكر سبب.</translation>
        </message>
        <message>
            <source>You did not agree that we {what}, or took it back.</source>
            <translation>لم توافق على {what}، أو سحبت موافقتك.</translation>
        </message>
        <message>
            <source>You do not work in this area.</source>
            <translation>أنت لا تعمل في هذه المنطقة.</translation>
        </message>
        <message>
            <source>You have not joined a programme yet: Settings shows how. What you finish is safe here.</source>
            <translation>لم تنضم إلى برنامج بعد: تُبيّن الإعدادات كيف. ما تنهيه محفوظ هنا.</translation>
        </message>
        <message>
            <source>You were asked on {on}. Language: {language}. Text that was read: {text}.</source>
            <translation>سُئلت في {on}. اللغة: {language}. النص الذي قُرئ: {text}.</translation>
        </message>
        <message>
            <source>You were not asked yet whether we may {what}: we do not.</source>
            <translation>لم تُسأل بعد عن {what}: ونحن لا نفعل ذلك.</translation>
        </message>
        <message>
            <source>You work in several areas, and it is open to which of them this belongs.</source>
            <translation>أنت تعمل في عدة مناطق، ولم يتضح إلى أيها ينتمي هذا.</translation>
        </message>
        <message>
            <source>Your key opens nobody&apos;s work on this laptop.</source>
            <translation>مفتاحك لا يفتح عمل أي شخص على هذا الحاسوب المحمول.</translation>
        </message>
        <message>
            <source>Your key was withdrawn. What you sent before stands; what you send from now on is kept apart until a coordinator has looked at it. Call your coordinator. To go on working, make a new place for yourself on this laptop and ask to join with it.</source>
            <translation>سُحب مفتاحك. ما أرسلته من قبل يبقى ساريًا؛ وما ترسله من الآن يُحفظ جانبًا حتى ينظر فيه منسق. اتصل بمنسقك. لكي تواصل العمل أنشئ لنفسك مكانًا جديدًا على هذا الحاسوب واطلب الانضمام به.</translation>
        </message>
        <message>
            <source>a sealed file is damaged</source>
            <translation>ملف مختوم تالف</translation>
        </message>
        <message>
            <source>a server&apos;s address begins with https:// or http://.</source>
            <translation>يبدأ عنوان الخادم بـ https:// أو http://.</translation>
        </message>
        <message>
            <source>a word is another one than on the sheet, or two changed places</source>
            <translation>كلمة غير التي على الورقة، أو كلمتان تبادلتا المكان</translation>
        </message>
        <message>
            <source>agreed to</source>
            <translation>ما تمت الموافقة عليه</translation>
        </message>
        <message>
            <source>answered on</source>
            <translation>تاريخ الجواب</translation>
        </message>
        <message>
            <source>as whom we know you</source>
            <translation>بأي صفة نعرفك</translation>
        </message>
        <message>
            <source>asked for on</source>
            <translation>تاريخ الطلب</translation>
        </message>
        <message>
            <source>asked on</source>
            <translation>متى سُئل</translation>
        </message>
        <message>
            <source>class</source>
            <translation>الصف الدراسي</translation>
        </message>
        <message>
            <source>code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>contact you again</source>
            <translation>الاتصال بك مرة أخرى</translation>
        </message>
        <message>
            <source>count you in reports that name nobody</source>
            <translation>احتسابك في تقارير لا تسمي أحدًا</translation>
        </message>
        <message>
            <source>difficulty with seeing, hearing, moving or remembering</source>
            <translation>صعوبة في الرؤية أو السمع أو الحركة أو التذكر</translation>
        </message>
        <message>
            <source>district</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>first letter of the family name</source>
            <translation>الحرف الأول من اسم العائلة</translation>
        </message>
        <message>
            <source>for which regions</source>
            <translation>لأي مناطق</translation>
        </message>
        <message>
            <source>from</source>
            <translation>من</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>goals</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>how it was agreed</source>
            <translation>كيف تمت الموافقة</translation>
        </message>
        <message>
            <source>how long it is kept</source>
            <translation>مدة الحفظ</translation>
        </message>
        <message>
            <source>how soon it is needed</source>
            <translation>متى يلزم</translation>
        </message>
        <message>
            <source>in which language it was read</source>
            <translation>بأي لغة قُرئ</translation>
        </message>
        <message>
            <source>it does not name you</source>
            <translation>لا يسميك</translation>
        </message>
        <message>
            <source>it is not among what is kept apart</source>
            <translation>ليس من بين المفصول</translation>
        </message>
        <message>
            <source>it was withdrawn before, or is another coordinator&apos;s to withdraw</source>
            <translation>سُحب من قبل، أو سحبه من حق منسّق آخر</translation>
        </message>
        <message>
            <source>its content is not what was signed</source>
            <translation>محتواه ليس ما وُقّع</translation>
        </message>
        <message>
            <source>its files are no longer here</source>
            <translation>ملفاته لم تعد هنا</translation>
        </message>
        <message>
            <source>keep a photo of you</source>
            <translation>حفظ صورة لك</translation>
        </message>
        <message>
            <source>kind of support</source>
            <translation>نوع الدعم</translation>
        </message>
        <message>
            <source>language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>language of lessons</source>
            <translation>لغة الدروس</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>last talk</source>
            <translation>آخر حديث</translation>
        </message>
        <message>
            <source>look for your relatives with your details</source>
            <translation>البحث عن أقاربك بمعلوماتك</translation>
        </message>
        <message>
            <source>month of arrival</source>
            <translation>شهر الوصول</translation>
        </message>
        <message>
            <source>mother&apos;s first name</source>
            <translation>اسم الأم</translation>
        </message>
        <message>
            <source>next talk</source>
            <translation>الحديث القادم</translation>
        </message>
        <message>
            <source>no coordinator has answered this request at the server yet</source>
            <translation>لم يجب أي منسق بعد عن هذا الطلب على الخادم</translation>
        </message>
        <message>
            <source>nobody worked in this folder</source>
            <translation>لم يعمل أحد في هذا المجلد</translation>
        </message>
        <message>
            <source>nothing was asked on this laptop, or it was answered before</source>
            <translation>لم يُطلب شيء على هذا الحاسوب، أو أُجيب من قبل</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>قيد التحقق</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>refer you to a laboratory</source>
            <translation>إحالتك إلى مختبر</translation>
        </message>
        <message>
            <source>region</source>
            <translation>الإقليم</translation>
        </message>
        <message>
            <source>relative</source>
            <translation>القريب</translation>
        </message>
        <message>
            <source>relative as you named them</source>
            <translation>القريب كما سمّيته</translation>
        </message>
        <message>
            <source>school</source>
            <translation>المدرسة</translation>
        </message>
        <message>
            <source>sex</source>
            <translation>الجنس</translation>
        </message>
        <message>
            <source>something in somebody&apos;s work there is not as this program writes it</source>
            <translation>شيء في عمل أحدهم هناك ليس كما يكتبه هذا البرنامج</translation>
        </message>
        <message>
            <source>stated</source>
            <translation>بحسب القول</translation>
        </message>
        <message>
            <source>support began on</source>
            <translation>تاريخ بدء الدعم</translation>
        </message>
        <message>
            <source>tell other services about you when you need them</source>
            <translation>إخبار خدمات أخرى عنك عندما تحتاج إليها</translation>
        </message>
        <message>
            <source>the key beside somebody&apos;s database does not open it; one of them is not the true one</source>
            <translation>المفتاح الموجود بجانب قاعدة بيانات أحدهم لا يفتحها؛ أحدهما ليس الأصلي</translation>
        </message>
        <message>
            <source>the key in it is another one; parts of coordinators would open it still</source>
            <translation>المفتاح الذي فيه مفتاح آخر؛ وما زالت أجزاء المنسّقين تفتحه</translation>
        </message>
        <message>
            <source>the key was just being changed; send the request once more</source>
            <translation>كان المفتاح قيد التغيير؛ أرسل الطلب مرة أخرى</translation>
        </message>
        <message>
            <source>the locks of somebody who worked there are damaged</source>
            <translation>أقفال أحد من عملوا عليه تالفة</translation>
        </message>
        <message>
            <source>the plan is approved</source>
            <translation>الخطة معتمدة</translation>
        </message>
        <message>
            <source>the school may know where learning begins</source>
            <translation>يجوز أن تعرف المدرسة من أين يبدأ التعلّم</translation>
        </message>
        <message>
            <source>the sheets belong to different programmes</source>
            <translation>الأوراق لبرامج مختلفة</translation>
        </message>
        <message>
            <source>the sheets do not belong together</source>
            <translation>الأوراق لا ينتمي بعضها إلى بعض</translation>
        </message>
        <message>
            <source>the six words differ</source>
            <translation>الكلمات الست مختلفة</translation>
        </message>
        <message>
            <source>the year of birth is a guess</source>
            <translation>سنة الميلاد تقديرية</translation>
        </message>
        <message>
            <source>there is no answer for this person on the stick</source>
            <translation>لا جواب لهذا الشخص على ذاكرة USB</translation>
        </message>
        <message>
            <source>there is none on this laptop</source>
            <translation>لا يوجد على هذا الحاسوب</translation>
        </message>
        <message>
            <source>they are another programme&apos;s, or were replaced by newer ones</source>
            <translation>هي لبرنامج آخر، أو حلت محلها أحدث منها</translation>
        </message>
        <message>
            <source>this answer was taken before; those that are still needed have not come</source>
            <translation>أُخذت هذه الإجابة من قبل؛ وما زالت الإجابات اللازمة الأخرى لم تصل</translation>
        </message>
        <message>
            <source>this is nobody who can leave</source>
            <translation>هذا ليس ممن يمكن إخراجهم</translation>
        </message>
        <message>
            <source>this is nobody who writes here</source>
            <translation>هذا ليس ممن يكتبون هنا</translation>
        </message>
        <message>
            <source>this key reads already, or has left; it takes a new request</source>
            <translation>هذا المفتاح يقرأ بالفعل، أو خرج؛ يلزم طلب جديد</translation>
        </message>
        <message>
            <source>this key was withdrawn, or has another office; it takes a new request</source>
            <translation>سُحب هذا المفتاح، أو له وظيفة أخرى؛ يلزم طلب جديد</translation>
        </message>
        <message>
            <source>this key was withdrawn; it takes a new request</source>
            <translation>سُحب هذا المفتاح؛ يلزم طلب جديد</translation>
        </message>
        <message>
            <source>this laptop belongs to a programme already</source>
            <translation>هذا الحاسوب تابع لبرنامج بالفعل</translation>
        </message>
        <message>
            <source>this person was not enrolled yet, so no coordinator can open the work</source>
            <translation>لم يُسجّل هذا الشخص بعد، فلا يستطيع منسّق فتح عمله</translation>
        </message>
        <message>
            <source>to be asked again on</source>
            <translation>متى يُسأل من جديد</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>مؤكد</translation>
        </message>
        <message>
            <source>we look again on</source>
            <translation>ننظر في الأمر مرة أخرى في</translation>
        </message>
        <message>
            <source>we look at the plan again on</source>
            <translation>ننظر في الخطة مرة أخرى في</translation>
        </message>
        <message>
            <source>we may come to your home</source>
            <translation>يجوز أن نزور بيتك</translation>
        </message>
        <message>
            <source>we may phone</source>
            <translation>يجوز أن نتصل بك</translation>
        </message>
        <message>
            <source>what became of it</source>
            <translation>ما آل إليه الأمر</translation>
        </message>
        <message>
            <source>what it costs</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>what it rests on</source>
            <translation>على ماذا يستند</translation>
        </message>
        <message>
            <source>what makes learning hard</source>
            <translation>ما يصعّب التعلّم</translation>
        </message>
        <message>
            <source>what the child wishes</source>
            <translation>ما يرغب فيه الطفل</translation>
        </message>
        <message>
            <source>what was looked at for it</source>
            <translation>ما نُظر فيه لذلك</translation>
        </message>
        <message>
            <source>what was prepared</source>
            <translation>ما أُعِدّ</translation>
        </message>
        <message>
            <source>what was seen or heard for it</source>
            <translation>ما رُئي أو سُمع لذلك</translation>
        </message>
        <message>
            <source>what was written down about our work with you</source>
            <translation>ما دُوّن عن عملنا معك</translation>
        </message>
        <message>
            <source>when it is open</source>
            <translation>أوقات العمل</translation>
        </message>
        <message>
            <source>where learning begins</source>
            <translation>من أين يبدأ التعلّم</translation>
        </message>
        <message>
            <source>where the home is</source>
            <translation>مكان البيت</translation>
        </message>
        <message>
            <source>where the relative is</source>
            <translation>أين القريب</translation>
        </message>
        <message>
            <source>whether it is used no more</source>
            <translation>هل توقف استخدامه</translation>
        </message>
        <message>
            <source>whether the child agreed</source>
            <translation>هل وافق الطفل</translation>
        </message>
        <message>
            <source>whether the relation was verified</source>
            <translation>هل تأكدت القرابة</translation>
        </message>
        <message>
            <source>whether we work together</source>
            <translation>هل نعمل معًا</translation>
        </message>
        <message>
            <source>whether you are in contact</source>
            <translation>هل أنت على اتصال به</translation>
        </message>
        <message>
            <source>which services may be told</source>
            <translation>أي الخدمات يجوز إخبارها</translation>
        </message>
        <message>
            <source>which text was read</source>
            <translation>أي نص قُرئ</translation>
        </message>
        <message>
            <source>who agreed</source>
            <translation>من وافق</translation>
        </message>
        <message>
            <source>who gives it</source>
            <translation>من يقدمه</translation>
        </message>
        <message>
            <source>who looks after the child</source>
            <translation>من يعتني بالطفل</translation>
        </message>
        <message>
            <source>who must not be told</source>
            <translation>من لا يجوز إخباره</translation>
        </message>
        <message>
            <source>who told us</source>
            <translation>من أخبرنا</translation>
        </message>
        <message>
            <source>who was the witness</source>
            <translation>من كان الشاهد</translation>
        </message>
        <message>
            <source>why we stopped</source>
            <translation>لماذا توقفنا</translation>
        </message>
        <message>
            <source>word # is none of the list</source>
            <translation>الكلمة رقم # ليست في القائمة</translation>
        </message>
        <message>
            <source>words of something else than a recovery sheet</source>
            <translation>كلمات ليست من ورقة استرداد</translation>
        </message>
        <message>
            <source>work with you and support you</source>
            <translation>العمل معك ودعمك</translation>
        </message>
        <message>
            <source>year of birth</source>
            <translation>سنة الميلاد</translation>
        </message>
        <message>
            <source>you agreed that we ask for it</source>
            <translation>وافقت على أن نطلبها</translation>
        </message>
        <message>
            <source>your code</source>
            <translation>رمزك</translation>
        </message>
        <message>
            <source>your key was withdrawn since; make a new place for yourself on this laptop</source>
            <translation>سُحب مفتاحك منذ ذلك الحين؛ أنشئ لنفسك مكانًا جديدًا على هذا الحاسوب</translation>
        </message>
        <message>
            <source>your name and how to reach you</source>
            <translation>اسمك وكيفية الوصول إليك</translation>
        </message>
        <message>
            <source>Cases that came to you from somebody else, or went to somebody else: {count}. People, Hand-overs lists them.</source>
            <translation>حالات جاءت إليك من غيرك أو ذهبت إلى غيرك: {count}. تجدها في «الأشخاص»، «التسليمات».</translation>
        </message>
        <message>
            <source>{count} files on this stick are damaged or were made by something else. They were left there.</source>
            <translation>ملفات على ذاكرة USB هذه تالفة أو صنعها شيء آخر: {count}. تُركت هناك.</translation>
        </message>
        <message>
            <source>{count} files on this stick are sealed to other people. They were left there.</source>
            <translation>ملفات على ذاكرة USB هذه مختومة لآخرين: {count}. تُركت هناك.</translation>
        </message>
        <message>
            <source>{count} keys of this programme can be opened by more people than its list names. Tell those who hold the programme&apos;s root keys.</source>
            <translation>مفاتيح لهذا البرنامج يمكن أن يفتحها أكثر ممن تسميهم قائمته: {count}. أخبر من يحملون مفاتيح البرنامج الأصلية.</translation>
        </message>
        <message>
            <source>{count} keys that you should be able to open do not open with your own key. Ask the other coordinators who made them.</source>
            <translation>مفاتيح يجب أن تستطيع فتحها لا تُفتح بمفتاحك: {count}. اسأل المنسّقين الآخرين الذين صنعوها.</translation>
        </message>
        <message>
            <source>{count} more areas have put you on their list. If you work there, say so under Settings; else nothing changes.</source>
            <translation>أدرجتك {count} مناطق أخرى في قوائمها. إن كنت تعمل هناك فاذكر ذلك في «الإعدادات»؛ وإلا فلا يتغير شيء.</translation>
        </message>
        <message>
            <source>{count} people and all that was recorded of them were erased here, on coordinators&apos; orders.</source>
            <translation>مُحي هنا بأمر المنسّقين أشخاص عددهم {count} وكل ما سُجّل عنهم.</translation>
        </message>
        <message>
            <source>{count} sealed files came again that were here already. Nothing was changed.</source>
            <translation>ملفات مختومة كانت هنا وصلت مرة أخرى: {count}. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>{count} sealed files on this laptop are damaged and are not on the stick.</source>
            <translation>ملفات مختومة على هذا الحاسوب تالفة وليست على ذاكرة USB: {count}.</translation>
        </message>
        <message>
            <source>{count} sealed messages to you did not come, though later ones of the same coordinator did. The server lost them or holds them back. Call your coordinator, and ask what you should have got.</source>
            <translation>لم تصل إليك رسائل مختومة من المنسّق وعددها {count}، مع أن رسائل لاحقة منه وصلت. فقدها الخادم أو يحجزها. اتصل بمنسّقك واسأله عمّا كان ينبغي أن يصلك.</translation>
        </message>
        <message>
            <source>{count} unfinished interviews did not go onto the stick: a key for them is missing. They are safe here. Take a newer list of keys from a coordinator, or finish them.</source>
            <translation>مقابلات غير منتهية لم تُنسخ إلى ذاكرة USB وعددها {count}: ينقص مفتاح لها. هي محفوظة هنا. خذ قائمة مفاتيح أحدث من منسّق، أو أنهِها.</translation>
        </message>
        <message>
            <source>{count} unfinished interviews on this stick wait for their form. Take it from a coordinator first.</source>
            <translation>مقابلات غير منتهية على ذاكرة USB هذه تنتظر نموذجها: {count}. خذه من منسّق أولًا.</translation>
        </message>
        <message>
            <source>{name} may be on the list already: {others}. Both cases are kept. Look whether it is the same person, and tell your coordinator, who decides.</source>
            <translation>قد يكون {name} موجودًا في القائمة من قبل: {others}. حُفظ الملفان كلاهما. انظر إن كان الشخص نفسه وأخبر المنسق، فهو من يقرر.</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>{on}: {title}</source>
            <translation>{on}: {title}</translation>
        </message>
        <message>
            <source>{reason} Nobody was taken from it.</source>
            <translation>{reason} لم يؤخذ منها أحد.</translation>
        </message>
        <message>
            <source>{reason} Nothing was changed.</source>
            <translation>{reason} لم يتغير شيء.</translation>
        </message>
        <message>
            <source>{reason} Nothing was taken from it.</source>
            <translation>{reason} لم يُؤخذ منه شيء.</translation>
        </message>
        <message>
            <source>{reason} The list that was there before holds.</source>
            <translation>{reason} تبقى القائمة السابقة.</translation>
        </message>
        <message>
            <source>{reason} What they sealed was taken in all the same; their name is not known here.</source>
            <translation>{reason} ومع ذلك قُبل ما ختمه؛ واسم المرسل غير معروف هنا.</translation>
        </message>
        <message>
            <source>{reason} What {who} sealed was taken in all the same.</source>
            <translation>{reason} ومع ذلك قُبل ما خُتم. المرسل: {who}.</translation>
        </message>
        <message>
            <source>{score} on a scale from {lowest} to {highest}.</source>
            <translation>{score} على مقياس من {lowest} إلى {highest}.</translation>
        </message>
        <message>
            <source>{title} has no wording here. Write its wording file, fill it in from the official sheet and choose it here.</source>
            <translation>لا صياغة هنا لـ {title}. اكتب ملف الصياغة واملأه من الورقة الرسمية واختره هنا.</translation>
        </message>
        <message>
            <source>{title} is ready in: {languages}.</source>
            <translation>{title} جاهزة باللغات: {languages}.</translation>
        </message>
        <message>
            <source>{who} opened your work again, on {day}. If you had asked for that, all is well. If not, somebody asked in your name: call a coordinator whom you trust.</source>
            <translation>أعاد {who} فتح عملك في {day}. إن كنت قد طلبت ذلك فكل شيء على ما يرام. وإلا فقد طلب أحدهم ذلك باسمك: اتصل بمنسّق تثق به.</translation>
        </message>
        <message>
            <source>{who} signed two lists of keys that contradict each other, as after a laptop was put back from an old copy. Your work is safe, and the list in use was kept. No list with the other one is taken until two sheets let {who} leave, under Team. They join again with a new key.</source>
            <translation>{who}: وُقّعت قائمتا مفاتيح متناقضتان، كما يحدث حين يُعاد حاسوب من نسخة قديمة. عملك محفوظ، وبقيت القائمة المستعملة. لا تُقبل قائمة فيها الأخرى حتى تُخرج ورقتان {who} من «الفريق». ثم ينضم من جديد بمفتاح جديد.</translation>
        </message>
        <message>
            <source>“{name}” is no name of an entry. Write letters, at most {most} signs.</source>
            <translation>الاسم «{name}» ليس اسم مدخل. اكتب حروفًا، {most} على الأكثر.</translation>
        </message>
        <message>
            <source>“{name}” is no name. Write letters, at most a hundred.</source>
            <translation>«{name}» ليس اسمًا. اكتب حروفًا، مئة على الأكثر.</translation>
        </message>
        <message>
            <source>“{value}” does not fit {column}. Write one of: {known}.</source>
            <translation>«{value}» لا يناسب {column}. اكتب واحدًا مما يلي: {known}.</translation>
        </message>
        <message>
            <source>“{value}” does not fit {column}. Write one or more of: {known}.</source>
            <translation>القيمة «{value}» لا تناسب {column}. اكتب واحدًا أو أكثر من: {known}.</translation>
        </message>
        <message>
            <source>“{value}” has a blank in it. Write one word, the same in all lists: {word}.</source>
            <translation>في «{value}» فراغ. اكتب كلمة واحدة، هي نفسها في كل القوائم: {word}.</translation>
        </message>
        <message>
            <source>“{value}” is no day. Write year, month and day as #-#-#.</source>
            <translation>«{value}» ليس يومًا. اكتب السنة والشهر واليوم هكذا: #-#-#.</translation>
        </message>
        <message>
            <source>“{value}” is no month. Write year and month as #-#.</source>
            <translation>«{value}» ليس شهرًا. اكتب السنة والشهر هكذا: #-#.</translation>
        </message>
        <message>
            <source>“{value}” is no place of this programme. Write the name of one as the list of places has it, or leave it empty; a new place is written down there first.</source>
            <translation>«{value}» ليس من أماكن هذا البرنامج. اكتب اسم مكان كما هو في قائمة الأماكن، أو اتركه فارغًا؛ المكان الجديد يُكتب هناك أولًا.</translation>
        </message>
        <message>
            <source>“{value}” is no telephone number. Write digits, with + before the country’s number.</source>
            <translation>ما كُتب «{value}» ليس رقم هاتف. اكتب أرقامًا، مع + قبل رقم البلد.</translation>
        </message>
        <message>
            <source>“{value}” is no year of birth. Write four digits, or leave it empty where it is not known.</source>
            <translation>«{value}» ليست سنة ميلاد. اكتب أربعة أرقام، أو اتركها فارغة إن لم تكن معروفة.</translation>
        </message>
        <message>
            <source>“{value}” is not among what can be chosen here.</source>
            <translation>«{value}» ليس مما يمكن اختياره هنا.</translation>
        </message>
        <message>
            <source>“{value}” is too long. Write at most {most} signs.</source>
            <translation>ما كُتب «{value}» طويل جدًا. اكتب {most} حرفًا على الأكثر.</translation>
        </message>
        <message>
            <source>“{value}” looks like a point on a map. Leave it out: no place is kept so exactly.</source>
            <translation>ما كُتب «{value}» يشبه نقطة على خريطة. احذفها: لا يُحفظ أي مكان بهذه الدقة.</translation>
        </message>
    </context>
</TS>
