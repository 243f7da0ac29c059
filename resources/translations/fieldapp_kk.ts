<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
    <context>
        <name>Acknowledge</name>
        <message>
            <source>Done, understood</source>
            <translation>Орындалды, түсінікті</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Written down.</source>
            <translation>Жазылды.</translation>
        </message>
        <message>
            <source>It is kept, and holds from now on.</source>
            <translation>Сақталды, осы сәттен бастап күшінде.</translation>
        </message>
        <message>
            <source>{name} takes everything back?</source>
            <translation>{name} келісімін толық қайтара ма?</translation>
        </message>
        <message>
            <source>Nothing is used from now on, here at once and elsewhere as soon as it is heard of. Nothing is erased: that is another order.</source>
            <translation>Осы сәттен бастап ештеңе пайдаланылмайды: мұнда бірден, басқа жерде – хабар жеткенде. Ештеңе өшірілмейді: ол бөлек өкім.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Қайтарып алу</translation>
        </message>
        <message>
            <source>Leave consent as it is</source>
            <translation>Келісім сол күйінде қалсын</translation>
        </message>
        <message>
            <source>It was taken back: nothing is used from now on.</source>
            <translation>Келісім қайтарылды: осы сәттен бастап ештеңе пайдаланылмайды.</translation>
        </message>
        <message>
            <source>Tell these services: {names}</source>
            <translation>Мына қызметтерге айтыңыз: {names}</translation>
        </message>
        <message>
            <source>Work with what is kept about {name} again?</source>
            <translation>{name} туралы сақталғанмен қайта жұмыс істеу керек пе?</translation>
        </message>
        <message>
            <source>What was agreed to before holds again, and no more than that. Ask the person first, if you did not.</source>
            <translation>Бұрын келісілгені ғана қайта күшіне енеді, одан артық емес. Сұрамаған болсаңыз, алдымен адамның өзінен сұраңыз.</translation>
        </message>
        <message>
            <source>Work with it again</source>
            <translation>Мұнымен қайта жұмыс істеу</translation>
        </message>
        <message>
            <source>Go on using nothing</source>
            <translation>Бұрынғыдай пайдаланбау</translation>
        </message>
        <message>
            <source>Keep what is there about {name}, and use nothing of it?</source>
            <translation>{name} туралы барды сақтап, ештеңесін пайдаланбау керек пе?</translation>
        </message>
        <message>
            <source>Nobody begins an interview with them or tells a service about them: here at once, on other laptops as soon as those hear of it. Nothing is erased, and what was agreed to is not changed. A coordinator lifts it on this page when the person wants that.</source>
            <translation>Ешкім бұл адаммен сұхбат бастамайды және ол туралы қызметтерге айтпайды: мұнда бірден, басқа ноутбуктерде хабар жеткенде. Ештеңе өшірілмейді, келісілгені өзгермейді. Адам қалағанда шектеуді үйлестіруші осы бетте алып тастайды.</translation>
        </message>
        <message>
            <source>Use nothing</source>
            <translation>Пайдаланбау</translation>
        </message>
        <message>
            <source>Go on as before</source>
            <translation>Бұрынғыдай жұмыс істеу</translation>
        </message>
        <message>
            <source>It can be worked with again.</source>
            <translation>Мұнымен қайта жұмыс істеуге болады.</translation>
        </message>
        <message>
            <source>It is kept, and nobody works with it.</source>
            <translation>Сақталады, онымен ешкім жұмыс істемейді.</translation>
        </message>
        <message>
            <source>Your coordinator is asked.</source>
            <translation>Үйлестірушіден сұралды.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>Іс жабылды.</translation>
        </message>
        <message>
            <source>The case is open again.</source>
            <translation>Іс қайта ашылды.</translation>
        </message>
    </context>
    <context>
        <name>AddRow</name>
        <message>
            <source>Add: {thing}</source>
            <translation>Қосу: {thing}</translation>
        </message>
        <message>
            <source>Add one more</source>
            <translation>Тағы біреуін қосу</translation>
        </message>
    </context>
    <context>
        <name>AgreedPart</name>
        <message>
            <source>What was agreed</source>
            <translation>Неге келісілді</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Change what was agreed</source>
            <translation>Келісімді өзгерту</translation>
        </message>
        <message>
            <source>Say what it rests on</source>
            <translation>Неге негізделгенін айту</translation>
        </message>
        <message>
            <source>It is kept, and nobody works with it.</source>
            <translation>Сақталады, онымен ешкім жұмыс істемейді.</translation>
        </message>
        <message>
            <source>Nothing is told to: {who}</source>
            <translation>Ештеңе айтылмайды: {who}</translation>
        </message>
        <message>
            <source>May be told to: {who}</source>
            <translation>Айтуға болады: {who}</translation>
        </message>
        <message>
            <source>It rests on: {basis}</source>
            <translation>Негізі: {basis}</translation>
        </message>
        <message>
            <source>witness: {who}</source>
            <translation>куәгер: {who}</translation>
        </message>
        <message>
            <source>text {text}</source>
            <translation>мәтін {text}</translation>
        </message>
    </context>
    <context>
        <name>AlikeDialog</name>
        <message>
            <source>Is {name} on the list already?</source>
            <translation>{name} тізімде бұрыннан бар ма?</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>Басқа адам</translation>
        </message>
        <message>
            <source>Open no case</source>
            <translation>Іс ашпау</translation>
        </message>
        <message>
            <source>Nothing was written down yet. Compare year of birth and code, or ask the person. Whoever is written down twice is followed up twice.</source>
            <translation>Әзірге ештеңе жазылған жоқ. Туған жылы мен кодын салыстырыңыз немесе адамнан сұраңыз. Екі рет жазылған адамға екі рет барады.</translation>
        </message>
        <message>
            <source>Another person: open a case for {name}</source>
            <translation>Басқа адам: {name} үшін іс ашу</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>{year} ж. т.</translation>
        </message>
        <message>
            <source>It is the same person</source>
            <translation>Бұл сол адам</translation>
        </message>
        <message>
            <source>It is the same person: {name}</source>
            <translation>Бұл сол адам: {name}</translation>
        </message>
    </context>
    <context>
        <name>AnswerLine</name>
        <message>
            <source>Ask about question {number}</source>
            <translation>{number}-сұрақ туралы сұрау</translation>
        </message>
        <message>
            <source>It stays sealed with the record. Only pictures are shown here.</source>
            <translation>Ол жазбамен бірге мөрленген күйде қалады. Мұнда тек суреттер көрсетіледі.</translation>
        </message>
        <message>
            <source>The picture of question {number}, larger</source>
            <translation>{number}-сұрақтың суреті, үлкейтіп</translation>
        </message>
        <message>
            <source>Your question about this answer</source>
            <translation>Осы жауап туралы сұрағыңыз</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Ready sentences</source>
            <translation>Дайын сөйлемдер</translation>
        </message>
        <message>
            <source>Take the ready sentence out again</source>
            <translation>Дайын сөйлемді қайта алып тастау</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>жауап жоқ</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
    </context>
    <context>
        <name>ApartDialog</name>
        <message>
            <source>Are they two people after all?</source>
            <translation>Бұлар сонда да екі адам ба?</translation>
        </message>
        <message>
            <source>Leave them together</source>
            <translation>Бірге қалдыру</translation>
        </message>
        <message>
            <source>Take them apart</source>
            <translation>Бөлу</translation>
        </message>
        <message>
            <source>Who is a person of their own</source>
            <translation>Кім жеке адам</translation>
        </message>
        <message>
            <source>Each stands on the list with their own page again. Records, consent and what is due go back to whom they were written for: nothing is lost, and nothing that was said while they were one is undone. Under “To settle” you are asked about the two again.</source>
            <translation>Әрқайсысы тізімде өз бетімен қайта тұрады. Жазбалар, келісім және алдағы істер кімге жазылса, соған қайтады: ештеңе жоғалмайды, біреу болып тұрғанда айтылған ештеңе жойылмайды. «Шешу керек» бөлімінде сізден осы екеуі туралы қайта сұралады.</translation>
        </message>
        <message>
            <source>Registered together with {name}:</source>
            <translation>{name} бірге жазылғандар:</translation>
        </message>
    </context>
    <context>
        <name>AreaDialog</name>
        <message>
            <source>To which area does this belong?</source>
            <translation>Бұл қай ауданға жатады?</translation>
        </message>
        <message>
            <source>Only the coordinators of that area read it.</source>
            <translation>Оны сол ауданның үйлестірушілері ғана оқиды.</translation>
        </message>
        <message>
            <source>Choose no area</source>
            <translation>Аудан таңдамау</translation>
        </message>
    </context>
    <context>
        <name>AreasCard</name>
        <message>
            <source>That is right</source>
            <translation>Бәрі дұрыс</translation>
        </message>
        <message>
            <source>Each of these areas has put you on its list. Mark those in which you work. An area that you leave out gets no record of yours, and what it sends is not taken.</source>
            <translation>Осы аудандардың әрқайсысы сізді тізіміне енгізген. Жұмыс істейтіндеріңізді белгілеңіз. Белгіленбеген аудан жазбаларыңызды алмайды, оның жібергені де қабылданбайды.</translation>
        </message>
        <message>
            <source>Where you work</source>
            <translation>Қайда жұмыс істейсіз</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>Сақталды.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalPage</name>
        <message>
            <source>Back to people</source>
            <translation>Адамдарға оралу</translation>
        </message>
        <message>
            <source>A sheet with up to 300 people: headings in row 1, one person in each row. Needed: given name. Kept as well, where the sheet has it: first letter of the family name, birth year and whether it is a guess, sex, role, language, place, code, mother&apos;s first name. This month is kept as the month of arrival. Other columns are not kept.</source>
            <translation>300 адамға дейінгі кесте: 1-жолда тақырыптар, әр жолда бір адам. Қажеті: аты. Кестеде болса, мыналар да сақталады: тегінің бірінші әрпі, туған жылы және оның шамамен екені, жынысы, рөлі, тілі, орны, коды, анасының аты. Осы ай келген ай ретінде сақталады. Басқа бағандар сақталмайды.</translation>
        </message>
        <message>
            <source>Choose the sheet</source>
            <translation>Кестені таңдау</translation>
        </message>
        <message>
            <source>Look at who may be one person</source>
            <translation>Бір адам болуы мүмкіндерді қарау</translation>
        </message>
        <message>
            <source>Rows to correct in the sheet</source>
            <translation>Кестеде түзететін жолдар</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>Whose cases are opened</source>
            <translation>Кімдердің ісі ашылады</translation>
        </message>
        <message>
            <source>Taken from this sheet before, and not opened again. Is it somebody else? Add them by hand.</source>
            <translation>Бұл кестеден бұрын қабылданған, іс екінші рет ашылмайды. Басқа адам болса, оны қолмен қосыңыз.</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Осында бар</translation>
        </message>
        <message>
            <source>Arrival list</source>
            <translation>Келгендер тізімі</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can be taken.</source>
            <translation>
                <numerusform>%n жолды қабылдауға болады.</numerusform>
                <numerusform>%n жолды қабылдауға болады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot: correct them in the sheet and read it again.</source>
            <translation>
                <numerusform>%n жолды қабылдауға болмайды: кестеде түзетіп, оны қайта оқыңыз.</numerusform>
                <numerusform>%n жолды қабылдауға болмайды: кестеде түзетіп, оны қайта оқыңыз.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows that were taken are recognised then, as long as they are not changed.</source>
            <translation>Қабылданған жолдар өзгертілмесе, сонда танылады.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are here already.</source>
            <translation>
                <numerusform>%n жол осында бар.</numerusform>
                <numerusform>%n жол осында бар.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns that are not kept: {columns}.</source>
            <translation>Сақталмайтын бағандар: {columns}.</translation>
        </message>
        <message numerus="yes">
            <source>Open %n case(s)</source>
            <translation>
                <numerusform>%n іс ашу</numerusform>
                <numerusform>%n іс ашу</numerusform>
            </translation>
        </message>
        <message>
            <source>Every row is accounted for: {taken} taken, {bad} not.</source>
            <translation>Әр жол есепке алынды: қабылданғаны {taken}, қабылданбағаны {bad}.</translation>
        </message>
        <message>
            <source>Nobody is contacted before the welcome talk.</source>
            <translation>Алғашқы әңгімеге дейін ешкіммен хабарласпайды.</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) may be one person.</source>
            <translation>
                <numerusform>%n жұп бір адам болуы мүмкін.</numerusform>
                <numerusform>%n жұп бір адам болуы мүмкін.</numerusform>
            </translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>{year} ж. туған</translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>{number}-жол</translation>
        </message>
    </context>
    <context>
        <name>AskersCard</name>
        <message>
            <source>From a stick</source>
            <translation>Флешкадан</translation>
        </message>
        <message>
            <source>From the server</source>
            <translation>Серверден</translation>
        </message>
        <message>
            <source>Put the pack on a stick</source>
            <translation>Буманы флешкаға жазу</translation>
        </message>
        <message>
            <source>Who asks to join</source>
            <translation>Қосылуды кім сұрайды</translation>
        </message>
        <message>
            <source>Let them read their six words to you; read these to them:</source>
            <translation>Ол алты сөзін оқысын; мыналарды оған оқып беріңіз:</translation>
        </message>
        <message>
            <source>More requests are here than are shown. Let each bring theirs alone on an empty stick.</source>
            <translation>Мұнда көрсетілгеннен көп сұрау бар. Әркім өз сұрауын бос флешкада жеке әкелсін.</translation>
        </message>
        <message>
            <source>Some requests here were answered before: put the pack on the stick for them.</source>
            <translation>Мұндағы кейбір сұрауларға бұрын жауап берілген: сол адамдар үшін пакетті флешкаға жазыңыз.</translation>
        </message>
        <message>
            <source>A request here is of a key that was withdrawn. Its owner makes a new place on the laptop and asks anew.</source>
            <translation>Мұндағы сұраулардың бірі қайтарып алынған кілттен. Иесі ноутбукте жаңа орын жасап, қайтадан сұрайды.</translation>
        </message>
        <message>
            <source>No request is here.</source>
            <translation>Мұнда өтініш жоқ.</translation>
        </message>
        <message>
            <source>{name} ({role}), since {day}</source>
            <translation>{name} ({role}), {day} бастап</translation>
        </message>
        <message>
            <source>Somebody of this name is in the programme</source>
            <translation>Бағдарламада осындай есімді адам бар</translation>
        </message>
        <message>
            <source>{who}. If this is somebody else, give them a name that tells the two apart. If it is the same person on another laptop, withdraw the old key as well when nobody works with it any more.</source>
            <translation>{who}. Егер бұл басқа адам болса, оған екеуін ажырататын есім беріңіз. Егер бұл басқа ноутбуктегі сол адам болса, ескі кілтпен ешкім жұмыс істемейтін болғанда оны да қайтарып алыңыз.</translation>
        </message>
        <message>
            <source>Let in under this name</source>
            <translation>Осы есіммен кіргізу</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Есімді өзгерту</translation>
        </message>
        <message>
            <source>Let {name} read?</source>
            <translation>{name} оқысын ба?</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>Кіргізу</translation>
        </message>
        <message>
            <source>They read what coordinators opened and decided, and no record.</source>
            <translation>Үйлестірушілер ашқанын және шешкенін оқиды, жазбаны емес.</translation>
        </message>
        <message>
            <source>The area {area} begins with them. They read nothing of yours, and you nothing of theirs.</source>
            <translation>{area} аймағы солардан басталады. Олар сіздікін, сіз олардікін оқымайсыз.</translation>
        </message>
        <message>
            <source>They read this alone, also of what was sealed before: {classes}. Nothing else opens for them.</source>
            <translation>Бұл адам тек мынаны оқиды, бұрын мөрленгенін де: {classes}. Басқа ештеңе ашылмайды.</translation>
        </message>
        <message>
            <source>From now on they read what is sealed, and all that was sealed before.</source>
            <translation>Енді ол мөрленгенді де, бұрын мөрленгеннің бәрін де оқиды.</translation>
        </message>
        <message>
            <source>The server did not answer. Do not type recovery sheets on another laptop before this one was connected: two lists of keys would contradict each other, and some people could not work together any more.</source>
            <translation>Сервер жауап бермеді. Бұл ноутбук байланысқа шыққанша, қалпына келтіру парақтарын басқа ноутбукте термеңіз: кілттердің екі тізімі бір-біріне қайшы келіп, кейбір адамдар бұдан былай бірге жұмыс істей алмас еді.</translation>
        </message>
        <message>
            <source>{name} is in. Put the pack on a stick, or connect: then they can take the list.</source>
            <translation>{name} қосылды. Буманы флешкаға жазыңыз немесе байланысыңыз: сонда тізімді ала алады.</translation>
        </message>
        <message>
            <source>The pack is on the stick. It serves all whom you let in and who sent nothing yet.</source>
            <translation>Пакет флешкада. Ол сіз қабылдаған және әзірге ештеңе жібермеген адамдардың бәріне жарайды.</translation>
        </message>
    </context>
    <context>
        <name>AskingRow</name>
        <message>
            <source>What they are called here</source>
            <translation>Мұнда қалай аталады</translation>
        </message>
        <message>
            <source>The six words that they read to you</source>
            <translation>Сізге оқып берген алты сөз</translation>
        </message>
        <message>
            <source>Field worker</source>
            <translation>Дала қызметкері</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <translation>Психолог</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Мұғалім</translation>
        </message>
        <message>
            <source>Family links</source>
            <translation>Отбасылық байланыс</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Үйлестіруші</translation>
        </message>
        <message>
            <source>Data protection</source>
            <translation>Деректерді қорғау</translation>
        </message>
        <message>
            <source>This takes two recovery sheets.</source>
            <translation>Бұған қалпына келтірудің екі парағы керек.</translation>
        </message>
        <message>
            <source>A new area of their own: its name. Empty: an area of yours</source>
            <translation>Өзіне жаңа аймақ: оның атауы. Бос қалса: сіздің аймағыңыз</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>Кіргізу</translation>
        </message>
        <message>
            <source>Request {number}</source>
            <translation>{number}-өтініш</translation>
        </message>
        <message>
            <source>Joins as: {role}</source>
            <translation>Қосылатын рөлі: {role}</translation>
        </message>
        <message>
            <source>What they write down</source>
            <translation>Бұл адам не жазады</translation>
        </message>
        <message>
            <source>What they read</source>
            <translation>Бұл адам не оқиды</translation>
        </message>
        <message>
            <source>Of a case they get the person, services and the plan; no relations.</source>
            <translation>Істен адам, қызметтер және жоспар беріледі; туыстық жоқ.</translation>
        </message>
        <message>
            <source>Of a case they get name, code, language and learning; nothing else.</source>
            <translation>Істен аты, коды, тілі және оқуы беріледі; басқа ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Of a case they get the person, relations with their proof, and services.</source>
            <translation>Істен адам, дәлелімен туыстық және қызметтер беріледі.</translation>
        </message>
        <message>
            <source>Type what they are called, and the six words as they read them to you.</source>
            <translation>Бұл адамның аты кім екенін және ол сізге оқыған алты сөзді теріңіз.</translation>
        </message>
        <message>
            <source>In the area: {area}</source>
            <translation>Аймағы: {area}</translation>
        </message>
        <message>
            <source>Area {number} (its name has not come yet)</source>
            <translation>{number}-аймақ (атауы әлі келген жоқ)</translation>
        </message>
    </context>
    <context>
        <name>AssignDialog</name>
        <message>
            <source>Leave it as it is</source>
            <translation>Сол күйінде қалсын</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Тапсыру</translation>
        </message>
        <message>
            <source>Who works with them from now on</source>
            <translation>Осы сәттен бастап істі кім жүргізеді</translation>
        </message>
        <message>
            <source>New place, if it changes</source>
            <translation>Жаңа орын, егер ол өзгерсе</translation>
        </message>
        <message>
            <source>Nobody of this area is in yet: let them in under Team.</source>
            <translation>Бұл ауданнан әлі ешкім жоқ: «Топ» бөлімінде қабылдаңыз.</translation>
        </message>
        <message numerus="yes">
            <source>Who takes over the %n case(s) of {name}?</source>
            <translation>
                <numerusform>%n істі кім алады ({name})?</numerusform>
                <numerusform>%n істі кім алады ({name})?</numerusform>
            </translation>
        </message>
        <message>
            <source>Who works with {name} from now on?</source>
            <translation>{name}: істі енді кім жүргізеді?</translation>
        </message>
        <message numerus="yes">
            <source>Who works with these %n people from now on?</source>
            <translation>
                <numerusform>Осы %n адамның ісін енді кім жүргізеді?</numerusform>
                <numerusform>Осы %n адамның ісін енді кім жүргізеді?</numerusform>
            </translation>
        </message>
        <message>
            <source>Also those who live in the same home: {names}</source>
            <translation>Сол үйде тұратындар да: {names}</translation>
        </message>
        <message>
            <source>So it is already: choose somebody else, or a new place.</source>
            <translation>Қазір де солай: басқа адамды немесе жаңа орынды таңдаңыз.</translation>
        </message>
        <message>
            <source>Goes to nobody, because they took back what they had agreed to: {names}. Ask them first, and write down what they say.</source>
            <translation>Ешкімге берілмейді, өйткені келісім қайтарылды: {names}. Алдымен сұраңыз да, айтқанын жазып алыңыз.</translation>
        </message>
        <message>
            <source>Goes to nobody, because it is kept and not used: {names}. If they agree, lift that on their page first, under “What was agreed”.</source>
            <translation>Ешкімге берілмейді, өйткені сақталады, бірақ қолданылмайды: {names}. Адам келіссе, алдымен оның бетінде «Неге келісілді» бөлімінде алып тастаңыз.</translation>
        </message>
        <message>
            <source>The school must not be told, and one of those chosen is a teacher: {names}. Choose others.</source>
            <translation>Мектепке айтуға болмайды, ал таңдалғандардың бірі мұғалім: {names}. Басқаларды таңдаңыз.</translation>
        </message>
        <message>
            <source>Closed: goes to nobody, coordinators keep it: {names}.</source>
            <translation>Жабық: ешкімге берілмейді, үйлестірушілер сақтайды: {names}.</translation>
        </message>
        <message>
            <source>The case goes along as far as the role sees it. Agreed to: {scopes}.</source>
            <translation>Іс рөл көретін бөлігінде беріледі. Келісілгені: {scopes}.</translation>
        </message>
        <message>
            <source>The case goes along as far as the role sees it: {names}.</source>
            <translation>Іс рөл көретін бөлігінде беріледі: {names}.</translation>
        </message>
        <message>
            <source>Nobody agreed to anything yet; only what a welcome talk needs goes along: {names}.</source>
            <translation>Әлі ешнәрсеге келісілген жоқ; тек алғашқы әңгімеге керегі беріледі: {names}.</translation>
        </message>
        <message>
            <source>Did not agree to be contacted again, so no follow-up is planned: {names}.</source>
            <translation>Қайта хабарласуға келісім жоқ, сондықтан бақылау жоспарланбайды: {names}.</translation>
        </message>
        <message>
            <source>{name}: nothing is told to: {who}. Who gets the case reads that, too.</source>
            <translation>{name}: ештеңе айтылмайды: {who}. Істі алған адам мұны да оқиды.</translation>
        </message>
    </context>
    <context>
        <name>Attached</name>
        <message>
            <source>Files cannot be kept with a draft yet.</source>
            <translation>Файлдарды нобаймен бірге сақтауға әлі болмайды.</translation>
        </message>
    </context>
    <context>
        <name>BasisDialog</name>
        <message>
            <source>What does the work with {name} rest on?</source>
            <translation>{name} жұмыс неге негізделген?</translation>
        </message>
        <message>
            <source>Use nothing until then</source>
            <translation>Оған дейін ештеңені пайдаланбау</translation>
        </message>
        <message>
            <source>It rests on this</source>
            <translation>Негізі – осы</translation>
        </message>
        <message>
            <source>It is about: {scopes}. The worker wrote: {basis}.</source>
            <translation>Сөз мыналар туралы: {scopes}. Қызметкер жазғаны: {basis}.</translation>
        </message>
        <message>
            <source>Your name stands under it. Whatever was refused stays refused, and the person can take it back at any time.</source>
            <translation>Оның астында сіздің атыңыз тұрады. Бас тартылған нәрсе бас тартылған күйінде қалады, адам оны кез келген уақытта қайтарып ала алады.</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>Негізі</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>last</source>
            <translation>соңғысы</translation>
        </message>
        <message>
            <source>Undo row</source>
            <translation>Қатарды қайтару</translation>
        </message>
        <message>
            <source>Whole row</source>
            <translation>Бүкіл қатар</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Finish</source>
            <translation>Аяқтау</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Келесі бөлім</translation>
        </message>
    </context>
    <context>
        <name>Button</name>
        <message>
            <source>chosen</source>
            <translation>таңдалған</translation>
        </message>
    </context>
    <context>
        <name>Cases</name>
        <message>
            <source>Support</source>
            <translation>Қолдау</translation>
        </message>
        <message>
            <source>To be contacted again</source>
            <translation>Кейін қайта хабарласу</translation>
        </message>
        <message>
            <source>Told to other services</source>
            <translation>Басқа қызметтерге айту</translation>
        </message>
        <message>
            <source>Looking for relatives</source>
            <translation>Туыстарды іздеу</translation>
        </message>
        <message>
            <source>Referral to a laboratory</source>
            <translation>Зертханаға жолдау</translation>
        </message>
        <message>
            <source>Counted without a name</source>
            <translation>Атын атамай санау</translation>
        </message>
        <message>
            <source>A photo</source>
            <translation>Фотосурет</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>сұралмаған</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>whether they are of age was not asked</source>
            <translation>кәмелетке толғаны сұралмаған</translation>
        </message>
        <message>
            <source>the carer was not asked</source>
            <translation>қамқоршыдан сұралмаған</translation>
        </message>
        <message>
            <source>the child was not asked</source>
            <translation>баладан сұралмаған</translation>
        </message>
        <message>
            <source>a coordinator has to agree</source>
            <translation>үйлестіруші келісуі керек</translation>
        </message>
        <message>
            <source>which text was read is missing</source>
            <translation>қай мәтін оқылғаны жоқ</translation>
        </message>
        <message>
            <source>a coordinator has to look</source>
            <translation>үйлестіруші қарауы керек</translation>
        </message>
        <message>
            <source>kept, not used</source>
            <translation>сақталады, пайдаланылмайды</translation>
        </message>
        <message>
            <source>Welcome talk</source>
            <translation>Алғашқы әңгіме</translation>
        </message>
        <message>
            <source>Follow-up: {wave}</source>
            <translation>Кездесу: {wave}</translation>
        </message>
        <message>
            <source>Ask about a service</source>
            <translation>Қызмет туралы сұрау</translation>
        </message>
        <message>
            <source>Look at the plan again</source>
            <translation>Жоспарды қайта қарау</translation>
        </message>
        <message>
            <source>Ask how school goes</source>
            <translation>Оқу қалай жүріп жатқанын сұрау</translation>
        </message>
        <message>
            <source>Meet again, as agreed</source>
            <translation>Келісілгендей қайта кездесу</translation>
        </message>
        <message>
            <source>Ask for consent again</source>
            <translation>Келісімді қайта сұрау</translation>
        </message>
        <message>
            <source>Kept long enough: erase, or keep with a reason</source>
            <translation>Сақтау мерзімі бітті: өшіру немесе себебімен сақтау</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>needed: {when}</source>
            <translation>қажет: {when}</translation>
        </message>
        <message>
            <source>planned for {day}</source>
            <translation>{day} жоспарланған</translation>
        </message>
        <message>
            <source>was due {day}</source>
            <translation>мерзімі {day} болған</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>ертең</translation>
        </message>
        <message>
            <source>Open again: they were reached after it was closed.</source>
            <translation>Қайта ашық: жабылғаннан кейін байланыс орнады.</translation>
        </message>
        <message>
            <source>Closed: {reason}.</source>
            <translation>Жабылған: {reason}.</translation>
        </message>
        <message>
            <source>Contact lost: three tries on two ways within 60 days. It is open again once they are reached.</source>
            <translation>Адаммен хабарласа алмадық: 60 күн ішінде екі жолмен үш талпыныс. Хабарласқан сәтте іс қайта ашылады.</translation>
        </message>
        <message>
            <source>Paused.</source>
            <translation>Тоқтатылған.</translation>
        </message>
        <message>
            <source>until now: {answer}</source>
            <translation>осы кезге дейін: {answer}</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>Or choose what holds</source>
            <translation>Немесе дұрысын таңдаңыз</translation>
        </message>
    </context>
    <context>
        <name>CloseDialog</name>
        <message>
            <source>Close the case of {name}?</source>
            <translation>Істі жабу керек пе: {name}?</translation>
        </message>
        <message>
            <source>Leave the case open</source>
            <translation>Іс ашық қалсын</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Істі жабу</translation>
        </message>
        <message>
            <source>Brothers, sisters and relatives go on: only this case ends. It can be opened again.</source>
            <translation>Аға-іні, апа-сіңлі және туыстармен жұмыс жалғаса береді: тек осы іс жабылады. Оны қайта ашуға болады.</translation>
        </message>
        <message>
            <source>Your coordinator agrees before it counts.</source>
            <translation>Үйлестіруші келіскеннен кейін күшіне енеді.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>What does {name} agree to?</source>
            <translation>{name} неге келіседі?</translation>
        </message>
        <message>
            <source>Leave consent as it is</source>
            <translation>Келісім сол күйінде қалсын</translation>
        </message>
        <message>
            <source>Keep what was said</source>
            <translation>Айтылғанды сақтау</translation>
        </message>
        <message>
            <source>Everything is taken back</source>
            <translation>Келісім толық қайтарылады</translation>
        </message>
        <message>
            <source>Work with it again</source>
            <translation>Мұнымен қайта жұмыс істеу</translation>
        </message>
        <message>
            <source>Restrict: keep it, use nothing</source>
            <translation>Шектеу: сақтау, пайдаланбау</translation>
        </message>
        <message>
            <source>Who says it</source>
            <translation>Кім айтады</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Қатысы жоқ</translation>
        </message>
        <message>
            <source>A child says so, too</source>
            <translation>Бала да келіседі</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Қалай</translation>
        </message>
        <message>
            <source>Who was the witness</source>
            <translation>Кім куә болды</translation>
        </message>
        <message>
            <source>In which language</source>
            <translation>Қай тілде</translation>
        </message>
        <message>
            <source>Which text was read, with its version</source>
            <translation>Қай мәтін оқылды, нұсқасымен</translation>
        </message>
        <message>
            <source>Consent alone</source>
            <translation>Тек келісім</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>Who must not be told</source>
            <translation>Кімге айтуға болмайды</translation>
        </message>
        <message>
            <source>Which services may be told</source>
            <translation>Қай қызметтерге айтуға болады</translation>
        </message>
        <message>
            <source>Other services that may be told: names with commas between</source>
            <translation>Айтуға болатын басқа қызметтер: атаулары үтір арқылы</translation>
        </message>
        <message>
            <source>Which services may be told: names with commas between</source>
            <translation>Қай қызметтерге айтуға болады: атаулары үтір арқылы</translation>
        </message>
        <message>
            <source>It counts when a coordinator agrees to it.</source>
            <translation>Үйлестіруші келіскенде күшіне енеді.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) still to be given.</source>
            <translation>
                <numerusform>Тағы %n жауап керек.</numerusform>
                <numerusform>Тағы %n жауап керек.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConsentFirstDialog</name>
        <message>
            <source>Consent comes first</source>
            <translation>Алдымен – келісім</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Қазір емес</translation>
        </message>
        <message>
            <source>Begin the consent talk ({form})</source>
            <translation>Келісім туралы әңгімені бастау ({form})</translation>
        </message>
    </context>
    <context>
        <name>CorrectDialog</name>
        <message>
            <source>What is to be put right about {name}?</source>
            <translation>{name} туралы нені түзету керек?</translation>
        </message>
        <message>
            <source>Correct nothing</source>
            <translation>Ештеңе түзетпеу</translation>
        </message>
        <message>
            <source>Put it right</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>Ask the person how it is right. It holds at once, your name stands under it, and what stood before stays in the history. Services, plans and relations are put right in the form that they were written with.</source>
            <translation>Адамнан дұрысы қалай екенін сұраңыз. Ол бірден күшіне енеді, астында сіздің атыңыз тұрады, бұрынғысы тарихта қалады. Қызметтер, жоспарлар мен туыстық олар жазылған формада түзетіледі.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to put right.</source>
            <translation>
                <numerusform>Түзетілетіні: %n.</numerusform>
                <numerusform>Түзетілетіні: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>A given name is needed.</source>
            <translation>Аты керек.</translation>
        </message>
        <message>
            <source>Write the year of birth with four digits, or leave it empty.</source>
            <translation>Туған жылын төрт цифрмен жазыңыз немесе бос қалдырыңыз.</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>%n questions left</source>
            <translation>
                <numerusform>%n сұрақ қалды</numerusform>
                <numerusform>%n сұрақ қалды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n қарау керек</numerusform>
                <numerusform>%n қарау керек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n asked</source>
            <translation>
                <numerusform>%n сұралды</numerusform>
                <numerusform>%n сұралды</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateEntry</name>
        <message>
            <source>day</source>
            <translation>күн</translation>
        </message>
        <message>
            <source>month</source>
            <translation>ай</translation>
        </message>
        <message>
            <source>year</source>
            <translation>жыл</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>сағат</translation>
        </message>
        <message>
            <source>minute</source>
            <translation>минут</translation>
        </message>
        <message>
            <source>Please give the hour as 0 to 23 and the minute as 0 to 59.</source>
            <translation>Сағатты 0–23, минутты 0–59 деп жазыңыз.</translation>
        </message>
        <message>
            <source>Please give the year too; day and month may stay empty.</source>
            <translation>Жылын да жазыңыз; күні мен айы бос қала алады.</translation>
        </message>
        <message>
            <source>Please give the month too, or leave the day empty.</source>
            <translation>Айын да жазыңыз немесе күнін бос қалдырыңыз.</translation>
        </message>
        <message>
            <source>There is no such day in this month.</source>
            <translation>Бұл айда мұндай күн жоқ.</translation>
        </message>
        <message>
            <source>Please give the year in four digits.</source>
            <translation>Жылды төрт цифрмен жазыңыз.</translation>
        </message>
        <message>
            <source>Please give the month as its name or as 1 to 12.</source>
            <translation>Айды атауымен немесе 1–12 деп жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>DeclinedPage</name>
        <message>
            <source>Thank you. Nothing will be kept.</source>
            <translation>Рақмет. Ештеңе сақталмайды.</translation>
        </message>
        <message>
            <source>No answer and no name of this talk stays here. Only the month&apos;s count goes up by one.</source>
            <translation>Бұл әңгіменің жауабы да, аты да мұнда қалмайды. Тек айлық сан бірге өседі.</translation>
        </message>
        <message>
            <source>End and keep nothing</source>
            <translation>Аяқтау, ештеңе сақтамау</translation>
        </message>
        <message>
            <source>Thank you. We stop here.</source>
            <translation>Рақмет. Осы жерде тоқтаймыз.</translation>
        </message>
        <message>
            <source>What was changed now is not kept. The record that was finished before stays here and where it was sent. A coordinator is told that consent was taken back, and decides what becomes of it.</source>
            <translation>Қазір өзгертілгені сақталмайды. Бұрын аяқталған жазба осында және жіберілген жерінде қалады. Келісім қайтарып алынғаны үйлестірушіге айтылады, жазбаның жайын сол шешеді.</translation>
        </message>
        <message>
            <source>End and tell the coordinator</source>
            <translation>Аяқтау және үйлестірушіге айту</translation>
        </message>
        <message>
            <source>That was a slip: go back</source>
            <translation>Бұл қате болды: артқа</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Carer</source>
            <translation>Қамқоршы</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>Туыс</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Үй</translation>
        </message>
        <message>
            <source>Number of the home</source>
            <translation>Үйдің нөмірі</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орын</translation>
        </message>
        <message>
            <source>Next follow-up</source>
            <translation>Келесі кездесу</translation>
        </message>
        <message>
            <source>Somebody whose case is not on this laptop</source>
            <translation>Ісі бұл ноутбукта жоқ адам</translation>
        </message>
        <message>
            <source>Written before its author knew that somebody else has this case.</source>
            <translation>Автор істің басқа адамда екенін білмей тұрып жазған.</translation>
        </message>
        <message>
            <source>Written by somebody whose case it is not.</source>
            <translation>Бұл іс өзінікі емес адам жазған.</translation>
        </message>
        <message>
            <source>Written by somebody who does not write this.</source>
            <translation>Мұны жазбайтын адам жазған.</translation>
        </message>
        <message>
            <source>Said by a coordinator, and what it stands on is not verified on the person&apos;s page.</source>
            <translation>Мұны үйлестіруші айтқан, бірақ оның негізі адамның бетінде расталмаған.</translation>
        </message>
        <message>
            <source>A service was told, and no agreement stands. If the person agreed, write that down on their page: then it counts. If not, keep what stands now.</source>
            <translation>Қызметке хабарланған, бірақ күшіндегі келісім жоқ. Адам келіскен болса, оны оның бетіне жазыңыз: сонда есептеледі. Келіспесе, қазір тұрғанын қалдырыңыз.</translation>
        </message>
        <message>
            <source>It counts when a coordinator agrees.</source>
            <translation>Үйлестіруші келіскенде күшіне енеді.</translation>
        </message>
        <message>
            <source>A home where nobody is written down</source>
            <translation>Ешкім жазылмаған үй</translation>
        </message>
        <message>
            <source>Home of {names} and {count} more</source>
            <translation>Үйі: {names} және тағы {count}</translation>
        </message>
        <message>
            <source>Home of {names}</source>
            <translation>Үйі: {names}</translation>
        </message>
        <message>
            <source>A home that is not on this laptop</source>
            <translation>Бұл ноутбукте жоқ үй</translation>
        </message>
    </context>
    <context>
        <name>DeskPlace</name>
        <message>
            <source>To settle</source>
            <translation>Шешу керек</translation>
        </message>
        <message>
            <source>Nothing waits for your decision.</source>
            <translation>Шешіміңізді күтіп тұрған ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Choose what to settle.</source>
            <translation>Нені шешу керегін таңдаңыз.</translation>
        </message>
        <message>
            <source>A home</source>
            <translation>Үй</translation>
        </message>
        <message numerus="yes">
            <source>%n to settle</source>
            <translation>
                <numerusform>шешу керек: %n</numerusform>
                <numerusform>шешу керек: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the first one</source>
            <translation>Біріншісін ашу</translation>
        </message>
        <message>
            <source>Taken.</source>
            <translation>Қабылданды.</translation>
        </message>
        <message>
            <source>It stays as it was.</source>
            <translation>Бұрынғыша қалады.</translation>
        </message>
        <message>
            <source>Everything here is settled.</source>
            <translation>Мұнда бәрі шешілген.</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} және {second}</translation>
        </message>
        <message>
            <source>one person?</source>
            <translation>бір адам ба?</translation>
        </message>
        <message>
            <source>Is this one person?</source>
            <translation>Бұл бір адам ба?</translation>
        </message>
        <message>
            <source>They are shown as one. Nothing of either is lost.</source>
            <translation>Бір адам ретінде көрсетіледі. Ештеңе жоғалмайды.</translation>
        </message>
        <message>
            <source>They are two people.</source>
            <translation>Бұл екі адам.</translation>
        </message>
        <message>
            <source>Open their page</source>
            <translation>Бетін ашу</translation>
        </message>
        <message>
            <source>Settled.</source>
            <translation>Шешілді.</translation>
        </message>
        <message>
            <source>Nobody is written down as carer now. Ask the workers: their next visit can say who it is.</source>
            <translation>Енді қамқоршы болып ешкім жазылмаған. Қызметкерлерден сұраңыз: кім екенін келесі кездесуде біледі.</translation>
        </message>
    </context>
    <context>
        <name>Dial</name>
        <message>
            <source>The time is over</source>
            <translation>Уақыт бітті</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds left</source>
            <translation>
                <numerusform>%n секунд қалды</numerusform>
                <numerusform>%n секунд қалды</numerusform>
            </translation>
        </message>
        <message>
            <source>time is over</source>
            <translation>уақыт бітті</translation>
        </message>
        <message>
            <source>seconds left</source>
            <translation>секунд қалды</translation>
        </message>
    </context>
    <context>
        <name>DifferingCard</name>
        <message>
            <source>Said without knowing of each other. Which one is right?</source>
            <translation>Бірін-бірі білмей айтылған. Қайсысы дұрыс?</translation>
        </message>
        <message>
            <source>None of them: ask the workers</source>
            <translation>Ешқайсысы: қызметкерлерден сұрау</translation>
        </message>
        <message numerus="yes">
            <source>%n people are said to look after this person. Who does?</source>
            <translation>
                <numerusform>Бұл адамға қарайды деп %n адам аталған. Шынында кім қарайды?</numerusform>
                <numerusform>Бұл адамға қарайды деп %n адам аталған. Шынында кім қарайды?</numerusform>
            </translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Осы дұрыс</translation>
        </message>
        <message>
            <source>This one: {value}</source>
            <translation>Осы дұрыс: {value}</translation>
        </message>
    </context>
    <context>
        <name>DirectoryPage</name>
        <message>
            <source>Back to the team</source>
            <translation>Топқа оралу</translation>
        </message>
        <message>
            <source>Add one</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Choose a sheet</source>
            <translation>Кестені таңдау</translation>
        </message>
        <message>
            <source>They reach all laptops of your area with the next round, and forms choose from them with no network. In a sheet row 1 holds the headings, each further row one entry. Needed: {needed}. Kept as well: {kept}. An entry that is here already is changed, not doubled.</source>
            <translation>Олар келесі айналымда аймағыңыздың барлық ноутбугіне жетеді, ал формалар олардан желісіз таңдайды. Кестеде бірінші жол – тақырыптар, одан кейінгі әр жол – бір жазба. Қажет: {needed}. Бұдан бөлек сақталады: {kept}. Мұнда бұрыннан бар жазба екі еселенбей, өзгертіледі.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Change: {name}</source>
            <translation>Өзгерту: {name}</translation>
        </message>
        <message>
            <source>Use it again</source>
            <translation>Қайта пайдалану</translation>
        </message>
        <message>
            <source>Stop using it</source>
            <translation>Енді пайдаланбау</translation>
        </message>
        <message>
            <source>not used any more</source>
            <translation>енді пайдаланылмайды</translation>
        </message>
        <message>
            <source>It is kept. Laptops have it with their next round.</source>
            <translation>Сақталды. Ноутбуктер оны келесі айналымда алады.</translation>
        </message>
    </context>
    <context>
        <name>DoubtCard</name>
        <message>
            <source>Alike: {reasons}. Nobody is put together by the program.</source>
            <translation>Ұқсастығы: {reasons}. Бағдарлама ешкімді өзі біріктірмейді.</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Бір адам</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>Екі адам</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>{year} ж. туған</translation>
        </message>
        <message>
            <source>Open their page</source>
            <translation>Бетін ашу</translation>
        </message>
        <message>
            <source>Open the page of {name}</source>
            <translation>Бетін ашу: {name}</translation>
        </message>
        <message>
            <source>the same code</source>
            <translation>бірдей код</translation>
        </message>
        <message>
            <source>the same name, perhaps in other letters</source>
            <translation>сол есім, мүмкін басқа әріппен</translation>
        </message>
        <message>
            <source>one sound of the name differs</source>
            <translation>аттың бір дыбысы басқа</translation>
        </message>
        <message>
            <source>the year of birth fits</source>
            <translation>туған жылы сәйкес</translation>
        </message>
        <message>
            <source>the mother&apos;s name fits</source>
            <translation>анасының аты сәйкес</translation>
        </message>
    </context>
    <context>
        <name>DraftLine</name>
        <message>
            <source>{answered} of {total} answered</source>
            <translation>Жауап берілгені: {answered}, барлығы {total}</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Continue: {person}, {form}</source>
            <translation>Жалғастыру: {person}, {form}</translation>
        </message>
        <message>
            <source>No person yet</source>
            <translation>Адам әлі таңдалмаған</translation>
        </message>
    </context>
    <context>
        <name>Drawing</name>
        <message>
            <source>Keep it</source>
            <translation>Қалдыру</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Қайта бастау</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>Фото таңдау</translation>
        </message>
    </context>
    <context>
        <name>DuePart</name>
        <message>
            <source>What is due</source>
            <translation>Не жоспарланған</translation>
        </message>
        <message>
            <source>Write down a try to reach them</source>
            <translation>Байланысу талпынысын жазу</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Ештеңе жоспарланбаған.</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>The plan was looked at: it is done</source>
            <translation>Жоспар қаралды: ол орындалды</translation>
        </message>
    </context>
    <context>
        <name>DuePlace</name>
        <message>
            <source>What is due</source>
            <translation>Не жоспарланған</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Адамды табу</translation>
        </message>
        <message>
            <source>Sorted by date; on one day, by how soon a service is needed.</source>
            <translation>Күні бойынша; бір күнде – қызметтің шұғылдығы бойынша.</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Бақылау</translation>
        </message>
        <message numerus="yes">
            <source>%n more: the first ones first.</source>
            <translation>
                <numerusform>Тағы %n: алдымен жақындары.</numerusform>
                <numerusform>Тағы %n: алдымен жақындары.</numerusform>
            </translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Осы аптада</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Кейін</translation>
        </message>
        <message>
            <source>Contact lost</source>
            <translation>Хабарласа алмадық</translation>
        </message>
        <message>
            <source>Nothing is due here.</source>
            <translation>Мұнда ештеңе жоспарланбаған.</translation>
        </message>
        <message>
            <source>Contact is lost with nobody.</source>
            <translation>Барлығымен хабарласа аламыз.</translation>
        </message>
    </context>
    <context>
        <name>DueRow</name>
        <message>
            <source>Continue</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Continue: {person}, {form}</source>
            <translation>Жалғастыру: {person}, {form}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Бастау</translation>
        </message>
        <message>
            <source>Start: {person}, {form}</source>
            <translation>Бастау: {person}, {form}</translation>
        </message>
        <message>
            <source>was due {day}</source>
            <translation>мерзімі {day} болған</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>ертең</translation>
        </message>
    </context>
    <context>
        <name>Empty</name>
        <message>
            <source>Check now</source>
            <translation>Қазір тексеру</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Keep it</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Ештеңені өзгертпеу</translation>
        </message>
        <message>
            <source>Of an organisation, never of a private person: no home address, no private number.</source>
            <translation>Тек ұйым туралы, ешқашан жеке адам туралы емес: үй мекенжайы да, жеке нөмір де болмасын.</translation>
        </message>
    </context>
    <context>
        <name>ErasingCard</name>
        <message>
            <source>Orders to erase</source>
            <translation>Өшіру бұйрықтары</translation>
        </message>
        <message numerus="yes">
            <source>%n older order(s) are not shown.</source>
            <translation>
                <numerusform>Тағы %n ескі бұйрық көрсетілмейді.</numerusform>
                <numerusform>Тағы %n ескі бұйрық көрсетілмейді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} asked to erase the records of %n person(s)</source>
            <translation>
                <numerusform>{by} %n адамның жазбаларын өшіруді сұрады</numerusform>
                <numerusform>{by} %n адамның жазбаларын өшіруді сұрады</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} asks to erase the records of %n person(s)</source>
            <translation>
                <numerusform>{by} %n адамның жазбаларын өшіруді сұрайды</numerusform>
                <numerusform>{by} %n адамның жазбаларын өшіруді сұрайды</numerusform>
            </translation>
        </message>
        <message>
            <source>Carried out on the laptops of: {names}</source>
            <translation>Мына ноутбуктерде орындалды: {names}</translation>
        </message>
        <message>
            <source>Waits for a second coordinator: nothing is erased before.</source>
            <translation>Екінші үйлестірушіні күтеді: оған дейін ештеңе өшірілмейді.</translation>
        </message>
        <message>
            <source>{by} has left: the order does not count any more where it was not carried out. Give it again if it is right.</source>
            <translation>{by} кетті: өкім орындалмаған жерлерде енді күшінде емес. Дұрыс болса, оны қайта беріңіз.</translation>
        </message>
        <message>
            <source>Give the order again</source>
            <translation>Өкімді қайта беру</translation>
        </message>
        <message>
            <source>Give the order again: {order}</source>
            <translation>Өкімді қайта беру: {order}</translation>
        </message>
        <message>
            <source>Take the order back</source>
            <translation>Өкімді кері алу</translation>
        </message>
        <message>
            <source>Take the order back: {order}</source>
            <translation>Өкімді кері алу: {order}</translation>
        </message>
        <message>
            <source>{by} took the order back on {when}.</source>
            <translation>{by} бұл өкімді кері алды: {when}.</translation>
        </message>
        <message>
            <source>Nothing is erased by it, also where somebody agrees later.</source>
            <translation>Кейін біреу келіссе де, ол бойынша ештеңе өшірілмейді.</translation>
        </message>
        <message>
            <source>These laptops had carried it out before: {names}.</source>
            <translation>Оған дейін мына ноутбуктерде орындалған: {names}.</translation>
        </message>
        <message>
            <source>Give it again if it was right.</source>
            <translation>Дұрыс болған болса, оны қайта беріңіз.</translation>
        </message>
        <message>
            <source>Take the order back?</source>
            <translation>Өкім кері алынсын ба?</translation>
        </message>
        <message>
            <source>Nobody carries it out from then on, also where somebody agrees later. Where it was carried out before this is heard, it stays so. All coordinators see that you took it back.</source>
            <translation>Бұдан былай оны ешкім орындамайды, кейін біреу келіссе де. Бұл туралы естігенше орындалған жерлерде сол күйі қалады. Оны кері алғаныңызды барлық үйлестірушілер көреді.</translation>
        </message>
        <message>
            <source>Let it wait</source>
            <translation>Күте берсін</translation>
        </message>
        <message>
            <source>You took the order back. Nothing is erased by it.</source>
            <translation>Сіз өкімді кері алдыңыз. Ол бойынша ештеңе өшірілмейді.</translation>
        </message>
        <message numerus="yes">
            <source>Erase the records of %n person(s)?</source>
            <translation>
                <numerusform>%n адамның жазбаларын өшіру керек пе?</numerusform>
                <numerusform>%n адамның жазбаларын өшіру керек пе?</numerusform>
            </translation>
        </message>
        <message>
            <source>You are the second person. The laptops erase the records already; with your word the server erases its sealed copies as well. Nobody brings them back. Call {by} first.</source>
            <translation>Сіз екінші адамсыз. Ноутбуктер бұл жазбаларды өшіріп жатыр; сіздің келісіміңізбен сервер де мөрленген көшірмелерін өшіреді. Оларды ешкім қайтара алмайды. Алдымен қоңырау шалыңыз: {by}.</translation>
        </message>
        <message>
            <source>You are the second person. The laptops erase the records already. One that was away for weeks takes several orders for one large order, and waits: with your word it erases the records, too. Nobody brings them back. Call {by} first.</source>
            <translation>Сіз екінші адамсыз. Ноутбуктер бұл жазбаларды өшіріп жатыр. Апталап байланыссыз болған ноутбук бірнеше өкімді бір үлкен өкім деп қабылдап, күтеді: сіздің келісіміңізбен ол да жазбаларды өшіреді. Оларды ешкім қайтара алмайды. Алдымен қоңырау шалыңыз: {by}.</translation>
        </message>
        <message>
            <source>Erase the records</source>
            <translation>Жазбаларды өшіру</translation>
        </message>
        <message>
            <source>Erase nothing</source>
            <translation>Ештеңе өшірмеу</translation>
        </message>
        <message>
            <source>The order is of {day}. It was carried out on this laptop on {when}: the names went with the records. Ask {by} whom it is about.</source>
            <translation>Өкім күні: {day}. Бұл ноутбукте ол орындалды: {when}; есімдер жазбалармен бірге өшірілді. Кім туралы екенін сұраңыз: {by}.</translation>
        </message>
        <message>
            <source>None of these people are known on this laptop.</source>
            <translation>Бұл адамдардың ешқайсысы осы ноутбукте белгілі емес.</translation>
        </message>
        <message>
            <source>Known here: {names}.</source>
            <translation>Мұнда белгілі: {names}.</translation>
        </message>
        <message>
            <source>The others are not named here.</source>
            <translation>Қалғандары мұнда аталмаған.</translation>
        </message>
        <message>
            <source>You give the order of {by} in your own name. Laptops that have not erased the records do it then. Nobody brings them back. Of more than 20 people a day it waits for a second coordinator.</source>
            <translation>{by} берген өкімді өз атыңыздан бересіз. Жазбаларды әлі өшірмеген ноутбуктер сонда өшіреді. Оларды ешкім қайтара алмайды. Күніне 20 адамнан көп болса, ол екінші үйлестірушіні күтеді.</translation>
        </message>
        <message>
            <source>The order was given again. Each laptop erases the records as soon as it hears of it.</source>
            <translation>Өкім қайта берілді. Әр ноутбук бұл туралы білген бойда жазбаларды өшіреді.</translation>
        </message>
        <message>
            <source>You agreed. Each laptop erases the records as soon as it hears of it.</source>
            <translation>Сіз келістіңіз. Әр ноутбук хабар алысымен жазбаларды өшіреді.</translation>
        </message>
        <message>
            <source>Not heard of yet: {names}</source>
            <translation>Әлі жауап бермегендер: {names}</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>Бұрынғыларын көрсету</translation>
        </message>
        <message>
            <source>Sealed copies stay on the server until a second coordinator agrees.</source>
            <translation>Мөрленген көшірмелер екінші үйлестіруші келіскенше серверде қалады.</translation>
        </message>
        <message numerus="yes">
            <source>%n sealed batch(es) of it are still on the server.</source>
            <translation>
                <numerusform>Серверде осы деректері бар %n мөрленген топтама әлі жатыр.</numerusform>
                <numerusform>Серверде осы деректері бар %n мөрленген топтама әлі жатыр.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read the order</source>
            <translation>Өкімді оқу</translation>
        </message>
        <message>
            <source>Read the order: {order}</source>
            <translation>Өкімді оқу: {order}</translation>
        </message>
        <message>
            <source>You are the second person. Everything that was recorded of them is erased on every laptop of the area. Nobody brings it back. Call {by} first.</source>
            <translation>Сіз екінші адамсыз. Олар туралы жазылғанның бәрі аймақтың әр ноутбугінен өшіріледі. Оны ешкім қайтара алмайды. Алдымен {by} хабарласыңыз.</translation>
        </message>
        <message>
            <source>You agreed. The server is told, once what else was in the same batches is sealed anew.</source>
            <translation>Сіз келістіңіз. Сол топтамалардағы қалған деректер қайта мөрленген соң серверге хабарланады.</translation>
        </message>
    </context>
    <context>
        <name>Examination</name>
        <message>
            <source>Publish</source>
            <translation>Жариялау</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Алып қою</translation>
        </message>
        <message>
            <source>Whom to phone</source>
            <translation>Кімге қоңырау шалу</translation>
        </message>
        <message>
            <source>Who may read its records</source>
            <translation>Оның жазбаларын кім оқи алады</translation>
        </message>
        <message>
            <source>Reading the form …</source>
            <translation>Форма оқылып жатыр …</translation>
        </message>
        <message>
            <source>This form cannot be used yet. The forms in use were not touched.</source>
            <translation>Бұл форманы әлі қолдануға болмайды. Қолданыстағы формаларға тиген жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>It can be published; %n thing(s) in it will not work.</source>
            <translation>
                <numerusform>Жариялауға болады; ондағы %n нәрсе жұмыс істемейді.</numerusform>
                <numerusform>Жариялауға болады; ондағы %n нәрсе жұмыс істемейді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It can be published. Look once more at %n thing(s).</source>
            <translation>
                <numerusform>Жариялауға болады. %n жерін тағы бір қараңыз.</numerusform>
                <numerusform>Жариялауға болады. %n жерін тағы бір қараңыз.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is wrong with this form.</source>
            <translation>Бұл формада қате жоқ.</translation>
        </message>
        <message>
            <source>Sheet {name}</source>
            <translation>{name} парағы</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>{number}-жол</translation>
        </message>
        <message>
            <source>column {name}</source>
            <translation>{name} бағаны</translation>
        </message>
    </context>
    <context>
        <name>FamilyPart</name>
        <message>
            <source>Home and relations</source>
            <translation>Үй және туыстар</translation>
        </message>
        <message>
            <source>who looks after the child</source>
            <translation>балаға кім қарайды</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Қайтарып алу</translation>
        </message>
        <message>
            <source>Have both parents died?</source>
            <translation>Ата-анасының екеуі де қайтыс болған ба?</translation>
        </message>
        <message>
            <source>Who looks after the child: {act}</source>
            <translation>Балаға кім қарайды: {act}</translation>
        </message>
        <message>
            <source>Looked after by {name}</source>
            <translation>Қамқоршысы: {name}</translation>
        </message>
        <message>
            <source>Nobody is written down who looks after them. Ask at the next visit.</source>
            <translation>Бұл балаға кім қарайтыны жазылмаған. Келесі кездесуде сұраңыз.</translation>
        </message>
        <message>
            <source>lives in the same home</source>
            <translation>сол үйде тұрады</translation>
        </message>
        <message>
            <source>phone {number}</source>
            <translation>телефон {number}</translation>
        </message>
        <message>
            <source>phoning</source>
            <translation>қоңырау шалу</translation>
        </message>
        <message>
            <source>visiting</source>
            <translation>үйге бару</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Үй</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>Туыс</translation>
        </message>
        <message>
            <source>in contact: {answer}</source>
            <translation>байланыс: {answer}</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Растау</translation>
        </message>
        <message>
            <source>Verify the relation: {who}</source>
            <translation>Туыстықты растау: {who}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Open the page of {name}</source>
            <translation>Бетін ашу: {name}</translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <source>Choose a file</source>
            <translation>Файл таңдау</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Шығарып тастау</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>Фото таңдау</translation>
        </message>
        <message>
            <source>Choose a sound file</source>
            <translation>Дыбыс файлын таңдау</translation>
        </message>
        <message>
            <source>Choose a film</source>
            <translation>Бейне таңдау</translation>
        </message>
        <message>
            <source>Kept ({kind})</source>
            <translation>Сақталды ({kind})</translation>
        </message>
        <message>
            <source>Place, time and device are taken out of the photo.</source>
            <translation>Фотосуреттен орны, уақыты және құрылғысы туралы деректер алынып тасталады.</translation>
        </message>
        <message>
            <source>It is kept as it is, with what stands in it unseen: perhaps the place, the device, a name.</source>
            <translation>Файл сол күйінде, ішінде көрінбей тұрғанымен бірге сақталады: мүмкін, орны, құрылғысы, аты-жөні.</translation>
        </message>
        <message>
            <source>Only out of photos that is taken.</source>
            <translation>Бұл тек фотосуреттерден алынады.</translation>
        </message>
    </context>
    <context>
        <name>FileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>Қалта:</translation>
        </message>
        <message>
            <source>Kind of files:</source>
            <translation>Файл түрі:</translation>
        </message>
    </context>
    <context>
        <name>Filling</name>
        <message>
            <source>All questions answered</source>
            <translation>Барлық сұраққа жауап берілді</translation>
        </message>
        <message>
            <source>{n} of {all} answered</source>
            <translation>Жауап берілгені: {n}, барлығы {all}</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{all} {n}</translation>
        </message>
        <message>
            <source>Saved {n} s ago</source>
            <translation>{n} с бұрын сақталды</translation>
        </message>
        <message>
            <source>Saved {n} min ago</source>
            <translation>{n} мин бұрын сақталды</translation>
        </message>
        <message>
            <source>Saved at {time}</source>
            <translation>{time} сақталды</translation>
        </message>
        <message>
            <source>Saved just now</source>
            <translation>Жаңа ғана сақталды</translation>
        </message>
        <message>
            <source>Part {n}</source>
            <translation>{n}-бөлік</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Бас тартты</translation>
        </message>
        <message>
            <source>Does not know</source>
            <translation>Білмейді</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Сұралмады</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Қатысы жоқ</translation>
        </message>
    </context>
    <context>
        <name>FillingPlace</name>
        <message>
            <source>The battery is at {n} %. Your answers are safe: each is kept at once. Plug in, or go on later.</source>
            <translation>Батарея заряды {n} %. Жауаптарыңыз сақтаулы: әрқайсысы бірден сақталады. Қуатқа қосыңыз немесе кейін жалғастырыңыз.</translation>
        </message>
        <message>
            <source>That looked like a scanner: nothing was changed.</source>
            <translation>Бұл сканер сияқты: ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>It is taken where a question asks for a code, and in lines of text.</source>
            <translation>Код оны сұрайтын сұрақта және мәтін жолдарында ғана қабылданады.</translation>
        </message>
    </context>
    <context>
        <name>Flows</name>
        <message>
            <source>Discard this draft?</source>
            <translation>Бұл нобайды тастау керек пе?</translation>
        </message>
        <message>
            <source>Its answers go for good. Keeping it costs nothing.</source>
            <translation>Жауаптары біржола жойылады. Сақтау ештеңеге тұрмайды.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Тастау</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Қалдыру</translation>
        </message>
        <message>
            <source>This needs an answer or a quiet answer.</source>
            <translation>Мұнда жауап немесе үнсіз жауап керек.</translation>
        </message>
        <message>
            <source>This needs an answer: without it the interview cannot be kept.</source>
            <translation>Мұнда жауап керек: онсыз сұхбатты сақтауға болмайды.</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>An answer is needed here.</source>
            <translation>Мұнда жауап керек.</translation>
        </message>
        <message>
            <source>The version in use stops where somebody says no; this one goes on.</source>
            <translation>Қолданыстағы нұсқа адам «жоқ» дегенде тоқтайды; мынау жалғаса береді.</translation>
        </message>
        <message>
            <source>The version in use asks first whether others can listen; this one does not (R-33).</source>
            <translation>Қолданыстағы нұсқа алдымен басқалар естімей ме деп сұрайды; мынау сұрамайды (R-33).</translation>
        </message>
        <message>
            <source>The version in use opens the steps for safety after some answers; this one never does (R-29).</source>
            <translation>Қолданыстағы нұсқа кейбір жауаптардан кейін қауіпсіздік қадамдарын ашады; мынау ешқашан ашпайды (R-29).</translation>
        </message>
        <message>
            <source>The version in use sends some records first, as urgent; this one never does.</source>
            <translation>Қолданыстағы нұсқа кейбір жазбаларды шұғыл деп бірінші жібереді; мынау ешқашан олай етпейді.</translation>
        </message>
        <message>
            <source>If that is not meant, put the row with “{0}” under bind::fw:flag back.</source>
            <translation>Егер олай ойланбаса, bind::fw:flag бағанындағы «{0}» жолын қайтарыңыз.</translation>
        </message>
        <message>
            <source>The form saves how consent was given, and not what was agreed to: nothing of it would count.</source>
            <translation>Форма келісімнің қалай берілгенін сақтайды, бірақ неге келіскенін сақтамайды: мұның ешқайсысы есепке алынбас еді.</translation>
        </message>
        <message>
            <source>The form saves consent without who gave it, the language or the words: it would not count.</source>
            <translation>Форма келісімді кім бергенін, қай тілде немесе қандай мәтінмен екенін сақтамайды: ол есепке алынбас еді.</translation>
        </message>
        <message>
            <source>Save these, too, in the column save_to: {0}. See the program&apos;s own Welcome.</source>
            <translation>Мыналарды да save_to бағанында сақтаңыз: {0}. Үлгісі – осы бағдарламаның «Welcome» формасында.</translation>
        </message>
        <message>
            <source>There is no list “{0}”: the question would have nothing to choose from.</source>
            <translation>«{0}» тізімі жоқ: сұрақта таңдайтын ештеңе болмас еді.</translation>
        </message>
        <message>
            <source>Write {0}.</source>
            <translation>{0} деп жазыңыз.</translation>
        </message>
        <message>
            <source>A picture cannot be saved to a list that every laptop keeps (R-5).</source>
            <translation>Суретті әр ноутбук сақтайтын тізімге сақтауға болмайды (R-5).</translation>
        </message>
        <message>
            <source>Keep it in the record: empty the cell under save_to.</source>
            <translation>Ол жазбада қалсын: save_to бағанындағы ұяшықты босатыңыз.</translation>
        </message>
        <message>
            <source>A picture of a person is taken only with their word for it (R-5).</source>
            <translation>Адам тек өз келісімімен суретке түсіріледі (R-5).</translation>
        </message>
        <message>
            <source>If people can be seen on it, ask it only where consent to photos was given.</source>
            <translation>Егер онда адамдар көрінсе, мұны тек суретке келісім берілген жерде сұраңыз.</translation>
        </message>
        <message>
            <source>Cells of the sheet “{0}” that are empty in {1} and filled in another language: {2}.</source>
            <translation>«{0}» парағындағы {1} тілінде бос, ал басқа тілде толтырылған ұяшықтар: {2}.</translation>
        </message>
        <message>
            <source>Write them there, beginning with this cell: else the talk goes on in another language.</source>
            <translation>Оларды осы ұяшықтан бастап жазыңыз: әйтпесе әңгіме басқа тілде жалғасады.</translation>
        </message>
        <message>
            <source>This answer is not allowed here.</source>
            <translation>Бұл жауапқа мұнда рұқсат жоқ.</translation>
        </message>
        <message>
            <source>Consent needs a clear answer: this question cannot be left quiet.</source>
            <translation>Келісімге анық жауап керек: бұл сұрақты үнсіз қалдыруға болмайды.</translation>
        </message>
        <message>
            <source>Consent was not asked: an answer is needed here.</source>
            <translation>Келісім сұралмаған: мұнда жауап керек.</translation>
        </message>
        <message>
            <source>All choices need a place in the order.</source>
            <translation>Барлық нұсқаның реті болуы керек.</translation>
        </message>
        <message>
            <source>This must lie between {0} and {1}.</source>
            <translation>{0} мен {1} арасында болуы керек.</translation>
        </message>
        <message>
            <source>{0} is not one of the choices.</source>
            <translation>{0} нұсқалардың ішінде жоқ.</translation>
        </message>
        <message>
            <source>Only a year, or a year and a month, of a date can be given.</source>
            <translation>Күннің тек жылын немесе жылы мен айын ғана беруге болады.</translation>
        </message>
        <message>
            <source>None can be added here.</source>
            <translation>Мұнда қосуға болмайды.</translation>
        </message>
        <message>
            <source>This one cannot be removed.</source>
            <translation>Мұны алып тастауға болмайды.</translation>
        </message>
        <message>
            <source>This question cannot be changed.</source>
            <translation>Бұл сұрақты өзгертуге болмайды.</translation>
        </message>
        <message>
            <source>There are already {0} of these.</source>
            <translation>Бұлардан {0} бар.</translation>
        </message>
        <message>
            <source>This must be a whole number.</source>
            <translation>Бүтін сан болуы керек.</translation>
        </message>
        <message>
            <source>This number is too large.</source>
            <translation>Бұл сан тым үлкен.</translation>
        </message>
        <message>
            <source>This must be a number.</source>
            <translation>Сан болуы керек.</translation>
        </message>
        <message>
            <source>This is not a date.</source>
            <translation>Бұл күн емес.</translation>
        </message>
        <message>
            <source>This is not a time.</source>
            <translation>Бұл уақыт емес.</translation>
        </message>
        <message>
            <source>This is not a date and time.</source>
            <translation>Бұл күн мен уақыт емес.</translation>
        </message>
        <message>
            <source>A place needs latitude and longitude, as numbers.</source>
            <translation>Жерге ендік пен бойлық сан түрінде керек.</translation>
        </message>
        <message>
            <source>Latitude goes from -90 to 90, longitude from -180 to 180.</source>
            <translation>Ендік -90 бен 90, бойлық -180 мен 180 аралығында.</translation>
        </message>
        <message>
            <source>A line needs at least two places.</source>
            <translation>Сызыққа кемінде екі нүкте керек.</translation>
        </message>
        <message>
            <source>An area needs at least three places and ends where it begins.</source>
            <translation>Аумаққа кемінде үш нүкте керек, ол басталған жерінде аяқталады.</translation>
        </message>
        <message>
            <source>The file is larger than {0} MB.</source>
            <translation>Файл {0} МБ-тан үлкен.</translation>
        </message>
        <message>
            <source>Split the form or its lists.</source>
            <translation>Форманы немесе тізімдерін бөліңіз.</translation>
        </message>
        <message>
            <source>Split the form.</source>
            <translation>Форманы бөліңіз.</translation>
        </message>
        <message>
            <source>This is not well-formed XML: {0}</source>
            <translation>Бұл дұрыс құрылған XML емес: {0}</translation>
        </message>
        <message>
            <source>Export the form again from where it was made.</source>
            <translation>Форманы жасалған жерінен қайта шығарыңыз.</translation>
        </message>
        <message>
            <source>Export the form again.</source>
            <translation>Форманы қайта шығарыңыз.</translation>
        </message>
        <message>
            <source>The file is damaged or not what its name says ({0}).</source>
            <translation>Файл бүлінген немесе аты айтқан нәрсе емес ({0}).</translation>
        </message>
        <message>
            <source>Open it in Excel or LibreOffice, save it anew as .xlsx and try that copy.</source>
            <translation>Excel немесе LibreOffice-те ашып, .xlsx етіп жаңадан сақтап, сол көшірмені байқаңыз.</translation>
        </message>
        <message>
            <source>Reading this form took longer than {0} seconds and was stopped.</source>
            <translation>Форманы оқу {0} секундтан ұзақ болып, тоқтатылды.</translation>
        </message>
        <message>
            <source>Reading this form ended without a result, most likely for want of memory.</source>
            <translation>Форманы оқу нәтижесіз аяқталды, сірә, жад жетпеді.</translation>
        </message>
        <message>
            <source>Look for very long lists of choices (move them into CSV files) or for thousands of empty rows.</source>
            <translation>Өте ұзын таңдау тізімдерін (CSV файлға көшіріңіз) немесе мыңдаған бос жолды іздеңіз.</translation>
        </message>
        <message>
            <source>Files that end in “{0}” are not read as forms.</source>
            <translation>«{0}» деп аяқталатын файлдар форма ретінде оқылмайды.</translation>
        </message>
        <message>
            <source>Save it as .xlsx, .xls or .md.</source>
            <translation>.xlsx, .xls немесе .md етіп сақтаңыз.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>Мұндай файл жоқ.</translation>
        </message>
        <message>
            <source>Choose the file again.</source>
            <translation>Файлды қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>There is no form in this file: &lt;model&gt; is missing.</source>
            <translation>Бұл файлда форма жоқ: &lt;model&gt; жетіспейді.</translation>
        </message>
        <message>
            <source>Choose an XForm or an XLSForm.</source>
            <translation>XForm немесе XLSForm таңдаңыз.</translation>
        </message>
        <message>
            <source>The form has no instance to fill.</source>
            <translation>Формада толтыратын дана жоқ.</translation>
        </message>
        <message>
            <source>The form is too large: {0}.</source>
            <translation>Форма тым үлкен: {0}.</translation>
        </message>
        <message>
            <source>The file {0} is missing; what depends on it stays empty.</source>
            <translation>{0} файлы жоқ; оған байланыстының бәрі бос қалады.</translation>
        </message>
        <message>
            <source>The file {0} cannot be used: {1}.</source>
            <translation>{0} файлын қолдануға болмайды: {1}.</translation>
        </message>
        <message>
            <source>The drawing {0} is not among the form&apos;s files: its choices are shown as a list.</source>
            <translation>{0} суреті форманың файлдарының арасында жоқ: нұсқалары тізіммен көрсетіледі.</translation>
        </message>
        <message>
            <source>Put it into the folder of the form&apos;s files, under just this name.</source>
            <translation>Оны форманың файлдар қалтасына дәл осы атаумен салыңыз.</translation>
        </message>
        <message>
            <source>The drawing {0} is not shown: it holds more than shapes.</source>
            <translation>{0} суреті көрсетілмейді: онда пішіндерден басқа да нәрсе бар.</translation>
        </message>
        <message>
            <source>Save it as a plain SVG, without scripts, links or pictures inside; trace a picture into shapes first.</source>
            <translation>Оны ішінде сценарий, сілтеме және сурет жоқ қарапайым SVG етіп сақтаңыз; суретті алдымен пішіндерге айналдырыңыз.</translation>
        </message>
        <message>
            <source>The drawing {0} is not shown: it is too large.</source>
            <translation>{0} суреті көрсетілмейді: ол тым үлкен.</translation>
        </message>
        <message>
            <source>Make its shapes simpler: at most {0} MB and {1} shapes.</source>
            <translation>Пішіндерін қарапайым етіңіз: ең көбі {0} МБ және {1} пішін.</translation>
        </message>
        <message>
            <source>The drawing {0} is not shown: it cannot be read.</source>
            <translation>{0} суреті көрсетілмейді: оны оқу мүмкін емес.</translation>
        </message>
        <message>
            <source>Save it as a plain SVG with a width and a height, or a viewBox.</source>
            <translation>Оны ені мен биіктігі немесе viewBox бар қарапайым SVG етіп сақтаңыз.</translation>
        </message>
        <message>
            <source>The timed list {0}: {1}</source>
            <translation>Уақытпен берілген тізім {0}: {1}</translation>
        </message>
        <message>
            <source>it has no clock inside a repeat, or without a name.</source>
            <translation>қайталаудың ішінде немесе атаусыз сағат болмайды.</translation>
        </message>
        <message>
            <source>Name it, outside of any repeat.</source>
            <translation>Оған қайталаудан тыс атау беріңіз.</translation>
        </message>
        <message>
            <source>left names no field, so it has no clock.</source>
            <translation>left ешбір өрісті атамайды, сондықтан сағат жоқ.</translation>
        </message>
        <message>
            <source>Name a hidden field for the seconds left.</source>
            <translation>Қалған секундтарға жасырын өрісті атаңыз.</translation>
        </message>
        <message>
            <source>{0} names {1}, where nothing can be stored.</source>
            <translation>{0} ештеңе сақтауға болмайтын {1} өрісін атайды.</translation>
        </message>
        <message>
            <source>Name a hidden field outside of any repeat.</source>
            <translation>Қайталаудан тыс жасырын өрісті атаңыз.</translation>
        </message>
        <message>
            <source>The timed grid {0}: there is no kind {1}.</source>
            <translation>Уақытқа арналған {0} кестесі: {1} деген түр жоқ.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} is not known.</source>
            <translation>Уақытқа арналған {0} кестесі: {1} белгісіз.</translation>
        </message>
        <message>
            <source>The timed grid {0}: practice has {1} items; {2} are used.</source>
            <translation>Уақытқа арналған {0} кестесі: жаттығуда көрсетілгені – {1}, қолданылатыны – {2}.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} is {2}; {3} is used.</source>
            <translation>Уақытқа арналған {0} кестесі: {1} мәні {2}, қолданылатыны – {3}.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} is {2}.</source>
            <translation>Уақытқа арналған {0} кестесі: {1} мәні {2}.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} names {2}, where nothing can be stored.</source>
            <translation>Уақытқа арналған {0} кестесі: {1} атаған {2} ішіне ештеңе сақтауға болмайды.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} names {2}, which is taken.</source>
            <translation>Уақытқа арналған {0} кестесі: {1} атаған {2} бос емес.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} is a number, but {2} is of type {3}.</source>
            <translation>Уақытқа арналған {0} кестесі: {1} – сан, ал {2} түрі – {3}.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} goes to {2}, which is calculated.</source>
            <translation>Уақытқа арналған {0} кестесі: {1} сақталатын {2} есептеліп шығарылады.</translation>
        </message>
        <message>
            <source>The timed grid {0}: none is {1}, which is not one of the choices.</source>
            <translation>Уақытқа арналған {0} кестесі: none мәні {1}, ал ондай нұсқа жоқ.</translation>
        </message>
        <message>
            <source>The timed grid {0} is required: a run without a mistake would look unanswered.</source>
            <translation>Уақытқа арналған {0} кестесі міндетті: қатесіз өткен жауап берілмегендей көрінер еді.</translation>
        </message>
        <message>
            <source>{0} is no timed grid: only a select_multiple can be one.</source>
            <translation>{0} уақытқа арналған кесте бола алмайды: ол үшін select_multiple керек.</translation>
        </message>
        <message>
            <source>The timed list {0}: {1} is {2}.</source>
            <translation>Уақытқа арналған {0} тізімі: {1} мәні {2}.</translation>
        </message>
        <message>
            <source>The question {0}: size is {1}.</source>
            <translation>{0} сұрағы: өлшемі (size) {1} деп көрсетілген.</translation>
        </message>
        <message>
            <source>Write one of {0}, or a number of columns.</source>
            <translation>Мыналардың бірін жазыңыз: {0}, немесе бағандар санын.</translation>
        </message>
        <message>
            <source>Write one of {0}.</source>
            <translation>Мыналардың бірін жазыңыз: {0}.</translation>
        </message>
        <message>
            <source>Write {0} at most.</source>
            <translation>{0} аспайтындай жазыңыз.</translation>
        </message>
        <message>
            <source>Write a number from {0} to {1} (seconds).</source>
            <translation>{0} мен {1} аралығындағы санды (секундпен) жазыңыз.</translation>
        </message>
        <message>
            <source>Write a whole number from {0} to {1}.</source>
            <translation>{0} мен {1} аралығындағы бүтін санды жазыңыз.</translation>
        </message>
        <message>
            <source>Write a number of points from {0} to {1}.</source>
            <translation>{0} мен {1} аралығындағы пункт санын жазыңыз.</translation>
        </message>
        <message>
            <source>Name a question or hidden field.</source>
            <translation>Сұрақты немесе жасырын өрісті атаңыз.</translation>
        </message>
        <message>
            <source>Give each value a field of its own.</source>
            <translation>Әр мәнге өз өрісін беріңіз.</translation>
        </message>
        <message>
            <source>Make it an integer or decimal.</source>
            <translation>Оның түрін integer немесе decimal етіңіз.</translation>
        </message>
        <message>
            <source>Take the calculation away, or name another field.</source>
            <translation>Есептеуді алып тастаңыз немесе басқа өрісті атаңыз.</translation>
        </message>
        <message>
            <source>Add this choice to the list, or correct the value.</source>
            <translation>Бұл нұсқаны тізімге қосыңыз немесе мәнді түзетіңіз.</translation>
        </message>
        <message>
            <source>Add a choice for “nothing wrong” and name it in fw:none, or do not require it.</source>
            <translation>«Қате жоқ» деген нұсқа қосып, оны fw:none ішінде атаңыз немесе сұрақты міндетті етпеңіз.</translation>
        </message>
        <message>
            <source>Make it a select_multiple, or remove the appearance.</source>
            <translation>Оны select_multiple етіңіз немесе appearance мәнін алып тастаңыз.</translation>
        </message>
        <message>
            <source>The sheet has no column “{0}”.</source>
            <translation>Парақта «{0}» бағаны жоқ.</translation>
        </message>
        <message>
            <source>Put the headers into row 1, among them “{0}”.</source>
            <translation>Тақырыптарды 1-жолға қойыңыз, ішінде «{0}» болсын.</translation>
        </message>
        <message>
            <source>There is no sheet named “{0}”, but one named “{1}”.</source>
            <translation>«{0}» атты парақ жоқ, бірақ «{1}» атты парақ бар.</translation>
        </message>
        <message>
            <source>The header “{0}” stands twice in row 1.</source>
            <translation>«{0}» тақырыбы 1-жолда екі рет тұр.</translation>
        </message>
        <message>
            <source>The headers “{0}” and “{1}” mean the same column.</source>
            <translation>«{0}» және «{1}» тақырыптары бір бағанды білдіреді.</translation>
        </message>
        <message>
            <source>Keep one of the two columns; rename or delete the other.</source>
            <translation>Екі бағанның бірін қалдырыңыз; екіншісін өзгертіңіз немесе жойыңыз.</translation>
        </message>
        <message>
            <source>The list “{0}” has the choice “{1}” in rows {2} and {3}.</source>
            <translation>«{0}» тізімінде «{1}» нұсқасы {2} және {3}-жолдарда бар.</translation>
        </message>
        <message>
            <source>Name one of them “{0}”, say, or set allow_choice_duplicates to yes in settings.</source>
            <translation>Біреуін, мысалы, «{0}» деп атаңыз немесе settings парағында allow_choice_duplicates үшін yes жазыңыз.</translation>
        </message>
        <message>
            <source>Every choice needs a name, which is what is stored.</source>
            <translation>Әр нұсқаға атау керек, сақталатыны сол.</translation>
        </message>
        <message>
            <source>Delete one of the two rows: they say the same.</source>
            <translation>Екі жолдың бірін жойыңыз: олар бірдей.</translation>
        </message>
        <message>
            <source>Give it a short name.</source>
            <translation>Оған қысқа атау беріңіз.</translation>
        </message>
        <message>
            <source>The choice “{0}” has a space in its name, but several may be picked of its list.</source>
            <translation>«{0}» нұсқасының атауында бос орын бар, ал бұл тізімнен бірнешеуі таңдалады.</translation>
        </message>
        <message>
            <source>The list “{0}” is not on the sheet {1}.</source>
            <translation>«{0}» тізімі {1} парағында жоқ.</translation>
        </message>
        <message>
            <source>Add the list to the sheet {0}, or make the question a text.</source>
            <translation>Тізімді {0} парағына қосыңыз немесе сұрақты мәтін етіңіз.</translation>
        </message>
        <message>
            <source>Write “{0}”, or add the list.</source>
            <translation>«{0}» деп жазыңыз немесе тізімді қосыңыз.</translation>
        </message>
        <message>
            <source>The type “{0}” is not one that ODK knows.</source>
            <translation>«{0}» түрін ODK білмейді.</translation>
        </message>
        <message>
            <source>The row of type “{0}” has no name.</source>
            <translation>«{0}» түріндегі жолдың атауы жоқ.</translation>
        </message>
        <message>
            <source>The row “{0}” has no type.</source>
            <translation>«{0}» жолының түрі жоқ.</translation>
        </message>
        <message>
            <source>Give it a type, such as text.</source>
            <translation>Түрін беріңіз, мысалы text.</translation>
        </message>
        <message>
            <source>Give it a short name of its own.</source>
            <translation>Өзіне қысқа атау беріңіз.</translation>
        </message>
        <message>
            <source>Give it another name, such as “{0}”.</source>
            <translation>Басқа атау беріңіз, мысалы «{0}».</translation>
        </message>
        <message>
            <source>The name “{0}” is not allowed: a letter first, then letters, digits, “_”, “-” or “.”.</source>
            <translation>«{0}» атауына рұқсат жоқ: алдымен әріп, сосын әріп, цифр, «_», «-» немесе «.».</translation>
        </message>
        <message>
            <source>The name “{0}” is taken by row {1}.</source>
            <translation>«{0}» атауы {1}-жолда қолданылған.</translation>
        </message>
        <message>
            <source>The name “meta” is reserved for the form&apos;s own particulars.</source>
            <translation>«meta» атауы форманың өз мәліметтеріне арналған.</translation>
        </message>
        <message>
            <source>A repeat must not be named “data”, as the form itself is.</source>
            <translation>Қайталану «data» деп аталмауы керек: форманың өзі солай аталады.</translation>
        </message>
        <message>
            <source>The type names no list of choices.</source>
            <translation>Түрі таңдау тізімін атамайды.</translation>
        </message>
        <message>
            <source>“{0}” is a calculation without a formula.</source>
            <translation>«{0}» – формуласы жоқ есептеу.</translation>
        </message>
        <message>
            <source>Write the formula into the column calculation, or make the row hidden.</source>
            <translation>Формуланы calculation бағанына жазыңыз немесе жолды hidden етіңіз.</translation>
        </message>
        <message>
            <source>${{{0}}} refers to a question that is not there.</source>
            <translation>${{{0}}} жоқ сұраққа сілтейді.</translation>
        </message>
        <message>
            <source>Correct the name, or take the reference out.</source>
            <translation>Атауды түзетіңіз немесе сілтемені алып тастаңыз.</translation>
        </message>
        <message>
            <source>Correct the name, or empty the cell.</source>
            <translation>Атауды түзетіңіз немесе ұяшықты босатыңыз.</translation>
        </message>
        <message>
            <source>Probably ${{{0}}} is meant.</source>
            <translation>Сірә, ${{{0}}} айтылғалы отыр.</translation>
        </message>
        <message>
            <source>The group “{0}” that begins here never ends.</source>
            <translation>Осы жерде басталатын «{0}» тобы аяқталмайды.</translation>
        </message>
        <message>
            <source>The repeat “{0}” that begins here never ends.</source>
            <translation>Осы жерде басталатын «{0}» қайталануы аяқталмайды.</translation>
        </message>
        <message>
            <source>Add a row “end_{0}” where it should end.</source>
            <translation>Аяқталуы керек жерге «end_{0}» жолын қосыңыз.</translation>
        </message>
        <message>
            <source>Delete this row, or add the missing beginning above it.</source>
            <translation>Бұл жолды жойыңыз немесе жоғарысына жетпейтін басын қосыңыз.</translation>
        </message>
        <message>
            <source>Write “end_{0}”, or check the order of the groups.</source>
            <translation>«end_{0}» деп жазыңыз немесе топтардың ретін тексеріңіз.</translation>
        </message>
        <message>
            <source>The converter says: {0}</source>
            <translation>Түрлендіргіш айтады: {0}</translation>
        </message>
        <message>
            <source>The converter itself failed on this form ({0}).</source>
            <translation>Түрлендіргіштің өзі бұл формада жаңылды ({0}).</translation>
        </message>
        <message>
            <source>Correct what the converter names, then try again.</source>
            <translation>Түрлендіргіш атағанын түзетіп, қайта байқаңыз.</translation>
        </message>
        <message>
            <source>Take out columns that are not part of XLSForm, then halve the form until the row is found.</source>
            <translation>XLSForm-ға жатпайтын бағандарды алып тастаңыз, сосын жол табылғанша форманы екіге бөліңіз.</translation>
        </message>
        <message>
            <source>Correct the cell in the column parameters.</source>
            <translation>parameters бағанындағы ұяшықты түзетіңіз.</translation>
        </message>
        <message>
            <source>Write parameters as key=value, with spaces between them.</source>
            <translation>Параметрлерді key=value түрінде, арасына бос орын қойып жазыңыз.</translation>
        </message>
        <message>
            <source>Give one of the two questions another name.</source>
            <translation>Екі сұрақтың біріне басқа атау беріңіз.</translation>
        </message>
        <message>
            <source>Look for odd signs (&lt;, &amp;, control characters) in labels and names.</source>
            <translation>Белгілер мен атаулардан оғаш таңбаларды (&lt;, &amp;, басқару таңбалары) іздеңіз.</translation>
        </message>
        <message>
            <source>Look for odd signs (&lt;, &amp;, control characters) in labels and formulas.</source>
            <translation>Белгілер мен формулалардан оғаш таңбаларды (&lt;, &amp;, басқару таңбалары) іздеңіз.</translation>
        </message>
        <message>
            <source>{0} of {1} is switched off: {2}.</source>
            <translation>{1} үшін {0} өшірілді: {2}.</translation>
        </message>
        <message>
            <source>Correct the expression.</source>
            <translation>Өрнекті түзетіңіз.</translation>
        </message>
        <message>
            <source>Correct the reference.</source>
            <translation>Сілтемені түзетіңіз.</translation>
        </message>
        <message>
            <source>Correct the list.</source>
            <translation>Тізімді түзетіңіз.</translation>
        </message>
        <message>
            <source>The choices of {0} cannot be listed: {1}.</source>
            <translation>{0} нұсқаларын тізу мүмкін емес: {1}.</translation>
        </message>
        <message>
            <source>The number of {0} cannot be worked out: {1}.</source>
            <translation>{0} санын есептеу мүмкін емес: {1}.</translation>
        </message>
        <message>
            <source>The value {0} in a text cannot be shown: {1}.</source>
            <translation>Мәтіндегі {0} мәнін көрсету мүмкін емес: {1}.</translation>
        </message>
        <message>
            <source>The flag {0} is not known.</source>
            <translation>{0} жалаушасы белгісіз.</translation>
        </message>
        <message>
            <source>Use one of {0}.</source>
            <translation>Мыналардың бірін қолданыңыз: {0}.</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Ештеңе істеудің қажеті жоқ.</translation>
        </message>
        <message>
            <source>Nothing to do: records are sent sealed.</source>
            <translation>Ештеңе істеудің қажеті жоқ: жазбалар мөрленіп жіберіледі.</translation>
        </message>
        <message>
            <source>Take the circle out of the form&apos;s logic.</source>
            <translation>Форма логикасындағы тұйық шеңберді алып тастаңыз.</translation>
        </message>
        <message>
            <source>There is no text with the id {0}.</source>
            <translation>{0} идентификаторы бар мәтін жоқ.</translation>
        </message>
        <message>
            <source>Add it to the translations.</source>
            <translation>Аудармаларға қосыңыз.</translation>
        </message>
        <message>
            <source>Write “{0}”, also where ${{{1}}} is used.</source>
            <translation>«{0}» деп жазыңыз, ${{{1}}} қолданылған жерлерде де.</translation>
        </message>
        <message>
            <source>These files are missing: {0}</source>
            <translation>Мына файлдар жоқ: {0}</translation>
        </message>
        <message>
            <source>The file has {0} MB; a form may have {1}.</source>
            <translation>Файл {0} МБ; формаға {1} МБ болады.</translation>
        </message>
        <message>
            <source>Take pictures out of the workbook and move long lists into CSV files.</source>
            <translation>Кітаптан суреттерді шығарып, ұзын тізімдерді CSV файлдарға көшіріңіз.</translation>
        </message>
        <message>
            <source>The workbook unpacks to far more than a form can hold.</source>
            <translation>Кітап ашылғанда форма сыйдыратыннан әлдеқайда үлкен болады.</translation>
        </message>
        <message>
            <source>Make a new workbook and copy the cells of survey, choices and settings into it.</source>
            <translation>Жаңа кітап жасап, survey, choices және settings ұяшықтарын соған көшіріңіз.</translation>
        </message>
        <message>
            <source>The workbook&apos;s part {0} declares entities, which no real workbook does.</source>
            <translation>Кітаптың {0} бөлігі entity жариялайды, шын кітапта ондай болмайды.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask the person who sent it for another copy.</source>
            <translation>Бұл файлды қолданбаңыз. Жіберген адамнан басқа көшірме сұраңыз.</translation>
        </message>
        <message>
            <source>The workbook is locked with a password.</source>
            <translation>Кітап құпиясөзбен құлыпталған.</translation>
        </message>
        <message>
            <source>Open it in Excel, take the password off and save it.</source>
            <translation>Excel-де ашып, құпиясөзін алып, сақтаңыз.</translation>
        </message>
        <message>
            <source>Reading this form was called off.</source>
            <translation>Форманы оқу тоқтатылды.</translation>
        </message>
        <message>
            <source>The cells of this workbook cannot be read ({0}).</source>
            <translation>Бұл кітаптың ұяшықтары оқылмайды ({0}).</translation>
        </message>
        <message>
            <source>This cell is a formula whose value was never saved.</source>
            <translation>Бұл ұяшық – мәні сақталмаған формула.</translation>
        </message>
        <message>
            <source>Open the workbook in Excel or LibreOffice and save it, or write the value itself.</source>
            <translation>Кітапты Excel немесе LibreOffice-те ашып сақтаңыз немесе мәннің өзін жазыңыз.</translation>
        </message>
        <message>
            <source>The cells {0} are merged: only the first of them has a value, the others are empty.</source>
            <translation>{0} ұяшықтары біріктірілген: мәні тек біріншісінде, қалғандары бос.</translation>
        </message>
        <message>
            <source>Take the cells apart and write the value into each of them.</source>
            <translation>Ұяшықтарды ажыратып, әрқайсысына мәнін жазыңыз.</translation>
        </message>
        <message>
            <source>This cell shows the error {0}, and so will the form.</source>
            <translation>Бұл ұяшық {0} қатесін көрсетеді, форма да солай көрсетеді.</translation>
        </message>
        <message>
            <source>Correct the formula, or write the value itself.</source>
            <translation>Формуланы түзетіңіз немесе мәннің өзін жазыңыз.</translation>
        </message>
        <message>
            <source>Row {0} and those below are not read: more than {1} empty rows stand above them.</source>
            <translation>{0}-жол мен одан төмені оқылмайды: жоғарысында {1} көп бос жол бар.</translation>
        </message>
        <message>
            <source>Delete the empty rows.</source>
            <translation>Бос жолдарды жойыңыз.</translation>
        </message>
        <message>
            <source>The name of the sheet “{0}” has spaces around it, so that the converter passes it over.</source>
            <translation>«{0}» парағы атауының екі жағында бос орын бар, сондықтан түрлендіргіш оны аттап кетеді.</translation>
        </message>
        <message>
            <source>Name it “{0}”.</source>
            <translation>«{0}» деп атаңыз.</translation>
        </message>
        <message>
            <source>The sheet “{0}” is empty.</source>
            <translation>«{0}» парағы бос.</translation>
        </message>
        <message>
            <source>There is no sheet named “{0}”.</source>
            <translation>«{0}» атты парақ жоқ.</translation>
        </message>
        <message>
            <source>Name the sheet with the questions “{0}”.</source>
            <translation>Сұрақтар парағын «{0}» деп атаңыз.</translation>
        </message>
        <message>
            <source>Name the sheet with the choices “{0}”.</source>
            <translation>Нұсқалар парағын «{0}» деп атаңыз.</translation>
        </message>
        <message>
            <source>The file has more than {0} elements.</source>
            <translation>Файлда {0} көп элемент бар.</translation>
        </message>
        <message>
            <source>Move long lists of choices into CSV files, or split the form.</source>
            <translation>Ұзын таңдау тізімдерін CSV файлдарға көшіріңіз немесе форманы бөліңіз.</translation>
        </message>
        <message>
            <source>The file declares a document type (DOCTYPE).</source>
            <translation>Файл құжат түрін (DOCTYPE) жариялайды.</translation>
        </message>
        <message>
            <source>Remove the DOCTYPE line; forms need none.</source>
            <translation>DOCTYPE жолын алып тастаңыз; формаға ол керек емес.</translation>
        </message>
        <message>
            <source>The XML is nested deeper than {0} levels.</source>
            <translation>XML {0} деңгейден терең салынған.</translation>
        </message>
        <message>
            <source>Take groups out of each other.</source>
            <translation>Топтарды бір-бірінен шығарыңыз.</translation>
        </message>
        <message>
            <source>One text or one attribute in the file is longer than 10 million characters.</source>
            <translation>Файлдағы бір мәтін немесе атрибут 10 миллион таңбадан ұзын.</translation>
        </message>
        <message>
            <source>Shorten it; move long lists into CSV files.</source>
            <translation>Қысқартыңыз; ұзын тізімдерді CSV файлдарға көшіріңіз.</translation>
        </message>
        <message>
            <source>{0} shows {1} choices at once, which takes seconds each time.</source>
            <translation>{0} бірден {1} нұсқа көрсетеді, бұл әр жолы секундтар алады.</translation>
        </message>
        <message>
            <source>Filter the list by an earlier answer (choice_filter).</source>
            <translation>Тізімді бұрынғы жауаппен сүзіңіз (choice_filter).</translation>
        </message>
        <message>
            <source>{0} has no choices.</source>
            <translation>{0} үшін нұсқа жоқ.</translation>
        </message>
        <message>
            <source>Add choices, or make it another type of question.</source>
            <translation>Нұсқа қосыңыз немесе басқа түрдегі сұрақ етіңіз.</translation>
        </message>
        <message>
            <source>The choices of {0} have no {1} in their list.</source>
            <translation>{0} нұсқаларының тізімінде {1} жоқ.</translation>
        </message>
        <message>
            <source>Name a column of the list, or correct the list.</source>
            <translation>Тізімнің бағанын атаңыз немесе тізімді түзетіңіз.</translation>
        </message>
        <message>
            <source>The relevant of {0} depends on itself.</source>
            <translation>{0} үшін relevant өз-өзіне тәуелді.</translation>
        </message>
        <message>
            <source>The calculate of {0} depends on itself.</source>
            <translation>{0} үшін calculate өз-өзіне тәуелді.</translation>
        </message>
        <message>
            <source>The number of instances of {0} depends on itself.</source>
            <translation>{0} даналарының саны өз-өзіне тәуелді.</translation>
        </message>
        <message>
            <source>There are {0} more findings.</source>
            <translation>Тағы {0} ескерту бар.</translation>
        </message>
        <message>
            <source>Correct these first.</source>
            <translation>Алдымен осыларды түзетіңіз.</translation>
        </message>
        <message>
            <source>The note {0} is required, but nobody can answer a note; it is shown and not required.</source>
            <translation>{0} ескертпесі міндетті, бірақ ескертпеге жауап берілмейді; ол көрсетіледі, міндетті емес.</translation>
        </message>
        <message>
            <source>Take required away.</source>
            <translation>required дегенді алып тастаңыз.</translation>
        </message>
        <message>
            <source>This record already has {0} repeated entries.</source>
            <translation>Бұл жазбада қазірдің өзінде {0} қайталанатын дана бар.</translation>
        </message>
        <message>
            <source>There is no such place.</source>
            <translation>Мұндай жер жоқ.</translation>
        </message>
        <message>
            <source>Correct the name of the column or parameter, or remove it.</source>
            <translation>Баған немесе параметр атауын түзетіңіз немесе алып тастаңыз.</translation>
        </message>
        <message>
            <source>Give each column a name of its own.</source>
            <translation>Әр бағанға өз атауын беріңіз.</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8”, and look whether its letters are right.</source>
            <translation>«CSV UTF-8» етіп сақтап, әріптері дұрыс па, қараңыз.</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8”, so that other programs read it, too.</source>
            <translation>Басқа бағдарламалар да оқуы үшін «CSV UTF-8» етіп сақтаңыз.</translation>
        </message>
        <message>
            <source>Save it anew from a spreadsheet.</source>
            <translation>Кестеден жаңадан сақтаңыз.</translation>
        </message>
        <message>
            <source>Close it, or write two of them where one is meant.</source>
            <translation>Оны жабыңыз немесе біреуі керек жерге екеуін жазыңыз.</translation>
        </message>
        <message>
            <source>Shorten it, or close a quotation mark that was left open.</source>
            <translation>Қысқартыңыз немесе ашық қалған тырнақшаны жабыңыз.</translation>
        </message>
        <message>
            <source>Put cells that contain the delimiter into quotation marks.</source>
            <translation>Бөлгіші бар ұяшықтарды тырнақшаға алыңыз.</translation>
        </message>
        <message>
            <source>Look whether it is whole.</source>
            <translation>Бүтін бе, қараңыз.</translation>
        </message>
        <message>
            <source>“{0}” speaks of convictions, of danger from a person or of a likely return (R-1).</source>
            <translation>«{0}» сенім, адамнан келетін қауіп немесе қайтып кету ықтималдығы туралы айтады (R-1).</translation>
        </message>
        <message>
            <source>“{0}” speaks of origin, religion, politics, a criminal record or life in a camp (R-4).</source>
            <translation>«{0}» шыққан тек, дін, саясат, соттылық немесе лагерьдегі өмір туралы айтады (R-4).</translation>
        </message>
        <message>
            <source>“{0}” speaks of marks of the body or of heredity (R-5).</source>
            <translation>«{0}» дене белгілері немесе тұқым қуалау туралы айтады (R-5).</translation>
        </message>
        <message>
            <source>“{0}” asks for a reason or a destination of leaving that nobody may write down (R-3).</source>
            <translation>«{0}» кетудің ешкім жаза алмайтын себебін немесе бағытын сұрайды (R-3).</translation>
        </message>
        <message>
            <source>Take it out. Ask what support is needed and how soon: same day, one week, routine.</source>
            <translation>Алып тастаңыз. Қандай көмек және қаншалықты тез керек екенін сұраңыз: сол күні, бір апта, кезекті.</translation>
        </message>
        <message>
            <source>Take it out: support does not depend on it.</source>
            <translation>Алып тастаңыз: көмек бұған байланысты емес.</translation>
        </message>
        <message>
            <source>Take it out: a laboratory referral is kept by its code alone, and nobody is known by face or finger.</source>
            <translation>Алып тастаңыз: зертханаға жолдама тек кодымен сақталады, ешкім бетінен не саусағынан танылмайды.</translation>
        </message>
        <message>
            <source>Use the fixed list of reasons for which support ends; “left the country” says no more than that.</source>
            <translation>Көмек аяқталатын себептердің тұрақты тізімін қолданыңыз; «елден кетті» одан артық ештеңе айтпайды.</translation>
        </message>
        <message>
            <source>The mark “{0}” is not known: it would do nothing.</source>
            <translation>«{0}» белгісі белгісіз: ол ештеңе істемес еді.</translation>
        </message>
        <message>
            <source>{0} is compared with “{1}”, which its list does not have: this never comes.</source>
            <translation>{0} «{1}» мәнімен салыстырылады, ал тізімде ондай жоқ: бұл ешқашан болмайды.</translation>
        </message>
        <message>
            <source>Use one of these names: {0}.</source>
            <translation>Мына атаулардың бірін қолданыңыз: {0}.</translation>
        </message>
        <message>
            <source>The form saves to a list or a column that this programme does not have.</source>
            <translation>Форма бұл бағдарламада жоқ тізімге немесе бағанға сақтайды.</translation>
        </message>
        <message>
            <source>The list “{0}” has no {1}. Remove the question&apos;s save_to, or use another name.</source>
            <translation>«{0}» тізімінде {1} жоқ. Сұрақтың save_to мәнін алып тастаңыз немесе басқа атау алыңыз.</translation>
        </message>
        <message>
            <source>There is no list “{0}” in this programme. Save to one of: {1}.</source>
            <translation>Бұл бағдарламада «{0}» тізімі жоқ. Мыналардың біріне сақтаңыз: {1}.</translation>
        </message>
        <message>
            <source>The choices of “{0}” have names that the program does not know: {1}.</source>
            <translation>«{0}» нұсқаларында бағдарлама білмейтін атаулар бар: {1}.</translation>
        </message>
        <message>
            <source>Use these names; what people read may say anything: {0}.</source>
            <translation>Мына атауларды қолданыңыз; адамдар оқитын сөз кез келген болуы мүмкін: {0}.</translation>
        </message>
        <message>
            <source>The flag “{0}” is not known: it would open nothing.</source>
            <translation>«{0}» жалаушасы белгісіз: ол ештеңе ашпас еді.</translation>
        </message>
        <message>
            <source>“{0}” is not known under fw:respondent: the person who answers would be shown this.</source>
            <translation>fw:respondent астындағы «{0}» белгісіз: мұны жауап беруші көрер еді.</translation>
        </message>
        <message>
            <source>Write no where it is for the interviewer alone. Where the person may read it, leave the cell empty.</source>
            <translation>Бұл тек сұхбаттасушыға арналса, no деп жазыңыз. Адам оқи алса, ұяшықты бос қалдырыңыз.</translation>
        </message>
        <message>
            <source>“{0}” is shown only after a worrying answer and may be for the interviewer alone.</source>
            <translation>«{0}» тек алаңдатарлық жауаптан кейін көрсетіледі; бәлкім, ол тек сұхбаттасушыға арналған.</translation>
        </message>
        <message>
            <source>If so, write no under bind::fw:respondent; if the person may read it, write yes.</source>
            <translation>Солай болса, bind::fw:respondent астына no деп жазыңыз; адам оқи алса, yes деп жазыңыз.</translation>
        </message>
        <message>
            <source>“{0}” is sensitive and must be answered (R-30).</source>
            <translation>«{0}» нәзік сұрақ, бірақ міндетті болып тұр (R-30).</translation>
        </message>
        <message>
            <source>Empty its cell under required: everybody may leave such a question out.</source>
            <translation>required астындағы ұяшықты босатыңыз: мұндай сұрақты кім де болса аттап кете алады.</translation>
        </message>
        <message>
            <source>The property “{0}” would carry a score to every laptop (R-2).</source>
            <translation>«{0}» қасиеті баллды әр ноутбукке апарар еді (R-2).</translation>
        </message>
        <message>
            <source>Keep scores in the record: empty the cell under save_to.</source>
            <translation>Баллдарды жазбада қалдырыңыз: save_to астындағы ұяшықты босатыңыз.</translation>
        </message>
        <message>
            <source>Support may end for reasons that are not on the fixed list{0} (R-3).</source>
            <translation>Көмек тұрақты тізімде жоқ себептермен аяқталуы мүмкін{0} (R-3).</translation>
        </message>
        <message>
            <source>Use a select_one with these names: {0}.</source>
            <translation>Мына атаулармен select_one қолданыңыз: {0}.</translation>
        </message>
        <message>
            <source>“{0}” joins the instruments {1} (R-2).</source>
            <translation>«{0}» мына құралдарды қосады: {1} (R-2).</translation>
        </message>
        <message>
            <source>Show each by itself: take the calculation out, or let it read one instrument only.</source>
            <translation>Әрқайсысын бөлек көрсетіңіз: есептеуді алып тастаңыз немесе ол бір құралды ғана оқысын.</translation>
        </message>
        <message>
            <source>“{0}” adds up answers to the instrument {1} by itself (R-2, R-25).</source>
            <translation>«{0}» {1} құралының жауаптарын өзі қосады (R-2, R-25).</translation>
        </message>
        <message>
            <source>Take the calculation out: the instrument&apos;s key works out its scores.</source>
            <translation>Есептеуді алып тастаңыз: баллды құралдың кілті есептейді.</translation>
        </message>
        <message>
            <source>The cells could not be read ({0}).</source>
            <translation>Ұяшықтарды оқу мүмкін болмады ({0}).</translation>
        </message>
        <message>
            <source>Save the workbook anew and try that copy.</source>
            <translation>Кітапты жаңадан сақтап, сол көшірмені байқаңыз.</translation>
        </message>
        <message>
            <source>The words for the form check are not on this computer, so no form can be published from it.</source>
            <translation>Форманы тексеруге керек сөздер бұл компьютерде жоқ, сондықтан форма жарияланбайды.</translation>
        </message>
        <message>
            <source>Install the coordinators&apos; package, or publish from a computer that has it.</source>
            <translation>Үйлестірушілер бумасын орнатыңыз немесе ол бар компьютерден жариялаңыз.</translation>
        </message>
        <message>
            <source>This form opens the safety pathway, and the contact list is empty (R-29).</source>
            <translation>Бұл форма қауіпсіздік жолын ашады, ал байланыс тізімі бос (R-29).</translation>
        </message>
        <message>
            <source>Write at least one person with a telephone number: under Team, “Whom to phone”. Then publish.</source>
            <translation>Телефон нөмірі бар кемінде бір адамды жазыңыз: «Топ» бөлімінде, «Кімге қоңырау шалу». Содан кейін жариялаңыз.</translation>
        </message>
        <message>
            <source>The column “{0}” is not known: nothing that stands below it is read.</source>
            <translation>«{0}» бағаны белгісіз: оның астында тұрғаны оқылмайды.</translation>
        </message>
        <message>
            <source>Write {0} into row 1.</source>
            <translation>1-жолға мынаны жазыңыз: {0}.</translation>
        </message>
        <message>
            <source>The columns {0} mean nothing to the program: the sheet settings does not say whose they are.</source>
            <translation>{0} бағандары бағдарламаға ештеңе білдірмейді: settings парағында олардың кімдікі екені айтылмаған.</translation>
        </message>
        <message>
            <source>Write {0} into the column namespaces of the sheet settings.</source>
            <translation>settings парағының namespaces бағанына {0} деп жазыңыз.</translation>
        </message>
        <message>
            <source>So the marks are known.</source>
            <translation>Сонда бағдарлама белгілерді таниды.</translation>
        </message>
        <message>
            <source>Use “{0}”. {1}</source>
            <translation>«{0}» деп жазыңыз. {1}</translation>
        </message>
        <message>
            <source>Name it “{0}”. {1}</source>
            <translation>«{0}» деп атаңыз. {1}</translation>
        </message>
        <message>
            <source>ODK writes position() of the instance.</source>
            <translation>ODK бұл үшін қайталанудың position() функциясын қолданады.</translation>
        </message>
        <message>
            <source>ODK has the beginning and the end of the interview.</source>
            <translation>ODK-да сұхбаттың басы мен соңы бар.</translation>
        </message>
        <message>
            <source>People see the label; the name is better than nothing.</source>
            <translation>Адамдар жазуды көреді; атау ештеңеден жақсы.</translation>
        </message>
        <message>
            <source>Nobody can answer it.</source>
            <translation>Бұған ешкім жауап бере алмайды.</translation>
        </message>
        <message>
            <source>This is likely to be meant.</source>
            <translation>Осы айтылмақ болғанға ұқсайды.</translation>
        </message>
        <message>
            <source>Then the person who answers is not shown it.</source>
            <translation>Сонда жауап беруші мұны көрмейді.</translation>
        </message>
        <message>
            <source>A column of choices is a plain word.</source>
            <translation>Нұсқалар парағының бағаны – жай сөз.</translation>
        </message>
        <message>
            <source>Row {0} says the same.</source>
            <translation>{0}-жолда дәл сол жазылған.</translation>
        </message>
        <message>
            <source>Both choices stay apart.</source>
            <translation>Екі нұсқа да бөлек қалады.</translation>
        </message>
        <message>
            <source>One choice stands under several parents.</source>
            <translation>Бір нұсқа бірнеше негізгі нұсқаның астында тұр.</translation>
        </message>
        <message>
            <source>Spaces stand between the answers of such a question.</source>
            <translation>Мұндай сұрақтың жауаптары бос орынмен бөлінеді.</translation>
        </message>
        <message>
            <source>The converter looks for a sheet named {0}.</source>
            <translation>Түрлендіргіш {0} атты парақты іздейді.</translation>
        </message>
        <message>
            <source>The column must be called {0}.</source>
            <translation>Баған {0} деп аталуы керек.</translation>
        </message>
        <message>
            <source>Two columns of one meaning clash; the later one is set aside: copy what you need from it.</source>
            <translation>Мағынасы бір екі баған қайшы келеді; кейінгісі шетке қойылды: керегін содан көшіріп алыңыз.</translation>
        </message>
        <message>
            <source>Two columns of one meaning clash; the later one is set aside (it is empty).</source>
            <translation>Мағынасы бір екі баған қайшы келеді; кейінгісі шетке қойылды (ол бос).</translation>
        </message>
        <message>
            <source>A row with a name needs a type.</source>
            <translation>Атауы бар жолға түр керек.</translation>
        </message>
        <message>
            <source>Every question and every group needs a name of its own.</source>
            <translation>Әр сұраққа және әр топқа өз атауы керек.</translation>
        </message>
        <message>
            <source>Names become XML elements.</source>
            <translation>Атаулар XML элементтеріне айналады.</translation>
        </message>
        <message>
            <source>“{0}” is now “{1}”.</source>
            <translation>«{0}» енді «{1}».</translation>
        </message>
        <message>
            <source>The audit log is called audit in ODK.</source>
            <translation>Толтыру журналы ODK-да audit деп аталады.</translation>
        </message>
        <message>
            <source>Recording in the background is called background-audio in ODK.</source>
            <translation>Фондық жазба ODK-да background-audio деп аталады.</translation>
        </message>
        <message>
            <source>ODK calculates whenever something changes.</source>
            <translation>ODK бірдеңе өзгерген сайын есептейді.</translation>
        </message>
        <message>
            <source>ODK has no case identifiers; the row is kept as a hidden value.</source>
            <translation>ODK-да іс нөмірлері жоқ; жол жасырын мән болып қалады.</translation>
        </message>
        <message>
            <source>A signature is an image with the appearance signature.</source>
            <translation>Қолтаңба – signature көрінісі бар image.</translation>
        </message>
        <message>
            <source>ODK writes it with a hyphen.</source>
            <translation>ODK-да ол сызықшамен жазылады.</translation>
        </message>
        <message>
            <source>Whole numbers are of type integer.</source>
            <translation>Бүтін сандардың түрі – integer.</translation>
        </message>
        <message>
            <source>Numbers with a fraction are of type decimal.</source>
            <translation>Бөлшек сандардың түрі – decimal.</translation>
        </message>
        <message>
            <source>Pictures are of type image.</source>
            <translation>Суреттердің түрі – image.</translation>
        </message>
        <message>
            <source>A box to tick is of type acknowledge.</source>
            <translation>Белгі қоятын торкөздің түрі – acknowledge.</translation>
        </message>
        <message>
            <source>The type is not known; this one keeps the row and its name.</source>
            <translation>Бұл түр белгісіз; мынауымен жол да, атауы да сақталады.</translation>
        </message>
        <message>
            <source>The audit log has this name and no other.</source>
            <translation>Толтыру журналының атауы осы, басқасы болмайды.</translation>
        </message>
        <message>
            <source>The only list with a like name.</source>
            <translation>Атауы ұқсас жалғыз тізім.</translation>
        </message>
        <message>
            <source>Without choices the answer can only be typed.</source>
            <translation>Нұсқалар болмаса, жауапты тек теруге болады.</translation>
        </message>
        <message>
            <source>A value that nothing calculates is a hidden one.</source>
            <translation>Ештеңе есептемейтін мән – жасырын мән.</translation>
        </message>
        <message>
            <source>Closes “{0}” at the end.</source>
            <translation>«{0}» соңында жабылады.</translation>
        </message>
        <message>
            <source>Nothing is open here.</source>
            <translation>Мұнда ештеңе ашық емес.</translation>
        </message>
        <message>
            <source>Row {0} begins a {1}.</source>
            <translation>{0}-жолда {1} басталады.</translation>
        </message>
        <message>
            <source>The name is reserved.</source>
            <translation>Бұл атау сақтаулы.</translation>
        </message>
        <message>
            <source>Names within one group must differ.</source>
            <translation>Бір топтың ішіндегі атаулар әртүрлі болуы керек.</translation>
        </message>
        <message>
            <source>Names within one group must differ. ${{{0}}} is used {1} times: check which row is meant.</source>
            <translation>Бір топтың ішіндегі атаулар әртүрлі болуы керек. ${{{0}}} {1} рет кездеседі: қай жол екенін тексеріңіз.</translation>
        </message>
        <message>
            <source>“{0}” is the only like name.</source>
            <translation>«{0}» – жалғыз ұқсас атау.</translation>
        </message>
        <message>
            <source>Without that question this cannot be worked out.</source>
            <translation>Ол сұрақсыз мұны есептеу мүмкін емес.</translation>
        </message>
        <message>
            <source>“{0}” has no text.</source>
            <translation>«{0}» жолында мәтін жоқ.</translation>
        </message>
        <message>
            <source>Copy it from the sheet, word by word.</source>
            <translation>Оны парақтан сөзбе-сөз көшіріңіз.</translation>
        </message>
        <message>
            <source>“{0}” says the same as “{1}”.</source>
            <translation>«{0}» жолы «{1}» жолын қайталайды.</translation>
        </message>
        <message>
            <source>Compare both with the sheet and correct one.</source>
            <translation>Екеуін де парақпен салыстырып, біреуін түзетіңіз.</translation>
        </message>
        <message>
            <source>“{0}” holds an error of the spreadsheet: {1}.</source>
            <translation>«{0}» жолында кесте қатесі тұр: {1}.</translation>
        </message>
        <message>
            <source>Write the text itself into the cell.</source>
            <translation>Ұяшыққа мәтіннің өзін жазыңыз.</translation>
        </message>
        <message>
            <source>“{0}” holds a sign that nobody sees.</source>
            <translation>«{0}» жолында ешкім көрмейтін таңба бар.</translation>
        </message>
        <message>
            <source>Type the text instead of copying it.</source>
            <translation>Мәтінді көшірмей, қолмен теріңіз.</translation>
        </message>
        <message>
            <source>“{0}” names a question of the form.</source>
            <translation>«{0}» жолы нысанның сұрағын атайды.</translation>
        </message>
        <message>
            <source>Take the part from ${{ to }} out: what stands here is read as it is.</source>
            <translation>${{ белгісінен }} белгісіне дейінгі бөлікті алып тастаңыз: мұнда тұрғаны сол қалпында оқылады.</translation>
        </message>
        <message>
            <source>“{0}” is no row of this sheet.</source>
            <translation>«{0}» – бұл парақтың жолы емес.</translation>
        </message>
        <message>
            <source>Remove it, or write the sheet anew.</source>
            <translation>Оны алып тастаңыз немесе парақты қайта жазыңыз.</translation>
        </message>
        <message>
            <source>“{0}” stands here a second time.</source>
            <translation>«{0}» мұнда екінші рет тұр.</translation>
        </message>
        <message>
            <source>Remove one of the two.</source>
            <translation>Екеуінің бірін алып тастаңыз.</translation>
        </message>
        <message>
            <source>“{0}” is missing.</source>
            <translation>«{0}» жоқ.</translation>
        </message>
        <message>
            <source>Write the sheet anew and fill in every row.</source>
            <translation>Парақты қайта жазып, әр жолын толтырыңыз.</translation>
        </message>
        <message>
            <source>“{0}” stands before “{1}”.</source>
            <translation>«{0}» «{1}» алдында тұр.</translation>
        </message>
        <message>
            <source>Put the rows into the order of the sheet: answers are counted by their place.</source>
            <translation>Жолдарды парақтың ретімен қойыңыз: жауаптар орны бойынша саналады.</translation>
        </message>
        <message>
            <source>The instrument is “{0}”, and {1} is wanted.</source>
            <translation>Сауалнама – «{0}», ал керегі {1}.</translation>
        </message>
        <message>
            <source>The version is “{0}”, and {1} is wanted.</source>
            <translation>Нұсқасы – «{0}», ал керегі {1}.</translation>
        </message>
        <message>
            <source>Write a sheet for {0} anew.</source>
            <translation>{0} үшін парақты қайта жазыңыз.</translation>
        </message>
        <message>
            <source>A draft is never read to anybody.</source>
            <translation>Жобаны ешкімге оқымайды.</translation>
        </message>
        <message>
            <source>“{0}” is no standing.</source>
            <translation>«{0}» – аударманың күйі емес.</translation>
        </message>
        <message>
            <source>Write one of {0}, once it is true.</source>
            <translation>Мыналардың бірін жазыңыз: {0} – ол шынымен солай болғанда.</translation>
        </message>
        <message>
            <source>“{0}” is empty.</source>
            <translation>«{0}» бос.</translation>
        </message>
        <message>
            <source>“{0}” is no language.</source>
            <translation>«{0}» – тіл емес.</translation>
        </message>
        <message>
            <source>Write its tag: ru, kk, ky, uz, tg, ar, en.</source>
            <translation>Оның белгісін жазыңыз: ru, kk, ky, uz, tg, ar, en.</translation>
        </message>
        <message>
            <source>“{0}” is no day.</source>
            <translation>«{0}» – күн емес.</translation>
        </message>
        <message>
            <source>Leave this as it is.</source>
            <translation>Сол қалпында қалдырыңыз.</translation>
        </message>
        <message>
            <source>Where the sheet comes from: owner, edition, page.</source>
            <translation>Парақ қайдан алынған: иесі, басылымы, беті.</translation>
        </message>
        <message>
            <source>Who has compared every line with the sheet: a name.</source>
            <translation>Әр жолды парақпен кім салыстырды: аты.</translation>
        </message>
        <message>
            <source>On which day, as 2026-11-26.</source>
            <translation>Қай күні, мысалы 2026-11-26.</translation>
        </message>
        <message>
            <source>The file cannot be read: {0}.</source>
            <translation>Файл оқылмайды: {0}.</translation>
        </message>
        <message>
            <source>Save it as .xlsx and choose it again.</source>
            <translation>Оны .xlsx түрінде сақтап, қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>it takes too long or too much memory</source>
            <translation>оқу тым көп уақыт не жад алады</translation>
        </message>
        <message>
            <source>it is damaged, or no spreadsheet</source>
            <translation>ол бүлінген немесе кесте емес</translation>
        </message>
        <message>
            <source>it is locked with a password</source>
            <translation>ол құпиясөзбен жабылған</translation>
        </message>
        <message>
            <source>it has more rows or columns than can be read</source>
            <translation>онда оқуға болатыннан көп жол не баған бар</translation>
        </message>
        <message>
            <source>The file does not say which instrument it is for.</source>
            <translation>Файлда ол қай сауалнамаға арналғаны айтылмаған.</translation>
        </message>
        <message>
            <source>Write the sheet anew and fill it in.</source>
            <translation>Парақты қайта жазып, толтырыңыз.</translation>
        </message>
        <message>
            <source>This form has no place for instruments.</source>
            <translation>Бұл нысанда сауалнамаларға орын жоқ.</translation>
        </message>
        <message>
            <source>Put a row of the type calculate with the name {0} into the section behind which they belong.</source>
            <translation>Олар артынан келуі керек бөлімге {0} атты calculate түріндегі жол қойыңыз.</translation>
        </message>
        <message>
            <source>{0} is not answered by the person themselves, and this form asks nobody else.</source>
            <translation>{0} сұрақтарына адамның өзі жауап бермейді, ал бұл нысан басқа ешкімнен сұрамайды.</translation>
        </message>
        <message>
            <source>Leave its wording file out, or make a form of your own for it.</source>
            <translation>Оның тұжырым файлын алмаңыз немесе ол үшін өз нысаныңызды жасаңыз.</translation>
        </message>
        <message>
            <source>“{0}” in the title shows to whoever passes by what this is about (R-19).</source>
            <translation>Атаудағы «{0}» сөзі мұның не туралы екенін кез келген адамға көрсетеді (R-19).</translation>
        </message>
        <message>
            <source>Give it a title that says nothing, such as Form W; what it is about stands within.</source>
            <translation>Ештеңе білдірмейтін атау беріңіз, мысалы Form W; не туралы екені ішінде тұр.</translation>
        </message>
        <message>
            <source>The mark “{0}” hangs on no answer: it always says the same.</source>
            <translation>«{0}» белгісі ешбір жауапқа байланысты емес: ол әрқашан бірдейді айтады.</translation>
        </message>
        <message>
            <source>Let its calculation read the answers that it is about.</source>
            <translation>Оның есептеуі өзі қатысты жауаптарды оқитын болсын.</translation>
        </message>
        <message>
            <source>Consent is ticked before anybody was asked: a default is a yes that nobody gave (R-7).</source>
            <translation>Ешкімнен сұралмай тұрып келісім белгіленген: әдепкі мән – ешкім айтпаған «иә» (R-7).</translation>
        </message>
        <message>
            <source>Empty its cell under default.</source>
            <translation>default бағанындағы оның ұяшығын бос қалдырыңыз.</translation>
        </message>
        <message>
            <source>No such part of consent is known: “{0}”. What was agreed to would not count.</source>
            <translation>Келісімнің мұндай бөлігі жоқ: «{0}». Адам келіскен нәрсе есепке алынбас еді.</translation>
        </message>
        <message>
            <source>The version in use heeds more answers for “{0}”: {1}.</source>
            <translation>Қолданыстағы нұсқа «{0}» үшін көбірек жауапты ескереді: {1}.</translation>
        </message>
        <message>
            <source>If that is not meant, put them back into its calculation.</source>
            <translation>Егер бұл әдейі болмаса, оларды есептеуге қайтарыңыз.</translation>
        </message>
        <message>
            <source>The version in use saves more to lists: {0}.</source>
            <translation>Қолданыстағы нұсқа тізімдерге көбірек сақтайды: {0}.</translation>
        </message>
        <message>
            <source>If that is not meant, put these back under save_to.</source>
            <translation>Егер бұл әдейі болмаса, оларды save_to бағанына қайтарыңыз.</translation>
        </message>
        <message>
            <source>Under this id a form with another title is in use, “{0}”: this one takes its place.</source>
            <translation>Бұл id бойынша атауы басқа форма қолданылады, «{0}»: мынау соның орнын басады.</translation>
        </message>
        <message>
            <source>If that is not meant, write another form_id.</source>
            <translation>Егер бұл әдейі болмаса, басқа form_id жазыңыз.</translation>
        </message>
        <message>
            <source>A form with this title is in use under another id, {0}: this one would stand beside it.</source>
            <translation>Осы атаулы форма басқа id бойынша қолданылады, {0}: мынау соның қасында тұрар еді.</translation>
        </message>
        <message>
            <source>If it is to take its place, write that id under form_id.</source>
            <translation>Егер соның орнын басуы керек болса, form_id бағанына сол id жазыңыз.</translation>
        </message>
        <message>
            <source>A text of {0} letters stands here: nobody reads that, and it is not looked through.</source>
            <translation>Мұнда {0} әріптен тұратын мәтін бар: оны ешкім оқымайды, ол тексерілмейді.</translation>
        </message>
        <message>
            <source>Take it out, or put it into a file of its own that is printed.</source>
            <translation>Оны алып тастаңыз немесе басып шығарылатын бөлек файлға салыңыз.</translation>
        </message>
        <message>
            <source>The sheet “{0}” has cells beyond row {1} or column {2}, which nobody looks through.</source>
            <translation>«{0}» парағында {1}-жолдан немесе {2}-бағаннан әрі ұяшықтар бар, оларды ешкім тексермейді.</translation>
        </message>
        <message>
            <source>Delete what is not needed there, or move the list into a CSV file.</source>
            <translation>Ол жердегі керексізін өшіріңіз немесе тізімді CSV файлына көшіріңіз.</translation>
        </message>
        <message>
            <source>The form begins a case with consent, and nobody can say no: no answer ends the talk (R-9).</source>
            <translation>Нысан келісіммен іс бастайды, бірақ ешкім бас тарта алмайды: ешбір жауап әңгімені аяқтамайды (R-9).</translation>
        </message>
        <message>
            <source>Mark the calculation of the no with “declined” under bind::fw:flag. See the program&apos;s own Welcome.</source>
            <translation>Бас тарту есептеуін bind::fw:flag бағанында “declined” деп белгілеңіз. Бағдарламаның өз Welcome нысанын қараңыз.</translation>
        </message>
        <message>
            <source>The list offers “{0}”, which is no word of {1}: it would count as nothing.</source>
            <translation>Тізім «{0}» ұсынады, ал {1} ішінде ондай сөз жоқ: ол ештеңені білдірмес еді.</translation>
        </message>
        <message>
            <source>The calculation says “{0}”, which is no word of {1}: it would count as nothing.</source>
            <translation>Есептеу «{0}» дейді, ал {1} ішінде ондай сөз жоқ: ол ештеңені білдірмес еді.</translation>
        </message>
        <message>
            <source>The calculation reads “{0}”, which the list “{1}” does not have: it is always empty.</source>
            <translation>Есептеу «{0}» оқиды, ал «{1}» тізімінде ол жоқ: ол жер әрқашан бос.</translation>
        </message>
        <message>
            <source>Whether it is asked reads “{0}”, which the list “{1}” does not have: it is always empty.</source>
            <translation>Сұрақтың шарты «{0}» оқиды, ал «{1}» тізімінде ол жоқ: ол жер әрқашан бос.</translation>
        </message>
        <message>
            <source>The check of the answer reads “{0}”, which the list “{1}” does not have: it is always empty.</source>
            <translation>Жауапты тексеру «{0}» оқиды, ал «{1}» тізімінде ол жоқ: ол жер әрқашан бос.</translation>
        </message>
        <message>
            <source>The choices of “{0}” go by “{1}”, which their list does not have: there are none.</source>
            <translation>«{0}» нұсқалары «{1}» бойынша таңдалады, ал тізімінде ол жоқ: нұсқа болмайды.</translation>
        </message>
        <message>
            <source>The choices of “{0}” go by “{1}”, which no row of their list has: it leaves none out.</source>
            <translation>«{0}» нұсқалары «{1}» бойынша таңдалады, ал тізімінің бірде-бір жолында ол жоқ: ешбір нұсқа шығарылып тасталмайды.</translation>
        </message>
        <message>
            <source>Use one of these: {0}.</source>
            <translation>Мыналардың бірін қолданыңыз: {0}.</translation>
        </message>
        <message>
            <source>The mark “{0}” is never set: whatever is answered, its calculation says no.</source>
            <translation>«{0}» белгісі ешқашан қойылмайды: не жауап берілсе де, есептеуі «жоқ» дейді.</translation>
        </message>
        <message>
            <source>Let its calculation say yes where it is meant.</source>
            <translation>Қажет жерде есептеуі «иә» десін.</translation>
        </message>
        <message>
            <source>Whether it is asked never holds: the mark “{0}” is never set.</source>
            <translation>Шарт ешқашан орындалмайды: «{0}» белгісі ешқашан қойылмайды.</translation>
        </message>
        <message>
            <source>Empty its cell under relevant, and that of the groups around it.</source>
            <translation>Оның relevant астындағы ұяшығын және айналасындағы топтардікін тазалаңыз.</translation>
        </message>
        <message>
            <source>The version in use makes new entries of “{0}”; this one only changes those that are there.</source>
            <translation>Қолданыстағы нұсқа «{0}» жаңа жазбаларын жасайды; бұл тек барын өзгертеді.</translation>
        </message>
        <message>
            <source>The version in use makes new entries of “{0}” only at times; this one always does.</source>
            <translation>Қолданыстағы нұсқа «{0}» жаңа жазбаларын кейде ғана жасайды; бұл әрқашан жасайды.</translation>
        </message>
        <message>
            <source>If that is not meant, fill the cell under create_if again.</source>
            <translation>Бұлай ойластырылмаса, create_if астындағы ұяшықты қайта толтырыңыз.</translation>
        </message>
        <message>
            <source>The log of this form asks where the laptop is: that is never written down.</source>
            <translation>Бұл нысанның журналы ноутбуктің қайда екенін сұрайды: ол ешқашан жазылмайды.</translation>
        </message>
        <message>
            <source>Empty the cell under parameters in the row of the log.</source>
            <translation>Журнал жолындағы parameters астындағы ұяшықты тазалаңыз.</translation>
        </message>
        <message>
            <source>A film or a voice cannot be saved to a list that every laptop keeps (R-5).</source>
            <translation>Бейне мен дауысты әр ноутбукте сақталатын тізімге сақтауға болмайды (R-5).</translation>
        </message>
        <message>
            <source>A film or a voice of a person is taken only with their word for it (R-5).</source>
            <translation>Адамның бейнесі мен дауысы тек оның келісімімен жазылады (R-5).</translation>
        </message>
        <message>
            <source>Ask it only where they agreed to it. The file itself may say where it was made.</source>
            <translation>Мұны тек келісім берілген жерде сұраңыз. Файлдың өзі қайда жасалғанын айтуы мүмкін.</translation>
        </message>
        <message>
            <source>The form and its files are more than {0} MB together: they would not reach the laptops.</source>
            <translation>Форма мен оның файлдары бірге {0} МБ-тан асады: олар ноутбуктерге жетпес еді.</translation>
        </message>
        <message>
            <source>Save recordings as MP3 (one channel, 32 kbit/s), pictures smaller, and leave out what no question names.</source>
            <translation>Жазбаларды MP3 етіп (бір арна, 32 кбит/с), суреттерді кішірейтіп сақтаңыз да, ешбір сұрақ атамаған файлдарды алып тастаңыз.</translation>
        </message>
        <message>
            <source>There are recordings in “{0}”, a language in which this form has no words.</source>
            <translation>«{0}» тілінде жазбалар бар, бірақ бұл формада ол тілде мәтін жоқ.</translation>
        </message>
        <message>
            <source>Write the language in the header of the recordings just as in that of the labels.</source>
            <translation>Жазбалар бағанының тақырыбында тілді жазулар бағанындағыдай етіп дәл жазыңыз.</translation>
        </message>
        <message>
            <source>The recording {0} is not among the form&apos;s files: nobody hears it.</source>
            <translation>{0} жазбасы форманың файлдары арасында жоқ: оны ешкім естімейді.</translation>
        </message>
        <message>
            <source>The recording {0} cannot be played.</source>
            <translation>{0} жазбасын ойнату мүмкін емес.</translation>
        </message>
        <message>
            <source>Save it as MP3 or WAV, at most {0} minutes long.</source>
            <translation>Оны MP3 не WAV етіп, {0} минуттан ұзақ емес қылып сақтаңыз.</translation>
        </message>
    </context>
    <context>
        <name>FormsPlace</name>
        <message>
            <source>Publish a form</source>
            <translation>Форма жариялау</translation>
        </message>
        <message>
            <source>Choose a form, then the person it is about.</source>
            <translation>Форманы, сосын ол кім туралы екенін таңдаңыз.</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Формалар</translation>
        </message>
        <message>
            <source>No form is published yet.</source>
            <translation>Әлі бірде-бір форма жарияланған жоқ.</translation>
        </message>
        <message>
            <source>Forms come by themselves when there is internet.</source>
            <translation>Интернет болғанда формалар өздері келеді.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n сұрақ</numerusform>
                <numerusform>%n сұрақ</numerusform>
            </translation>
        </message>
        <message>
            <source>version {version}</source>
            <translation>{version} нұсқасы</translation>
        </message>
        <message>
            <source>A part of this form is missing here. Your coordinator can add it.</source>
            <translation>Бұл форманың бір бөлігі мұнда жоқ. Оны үйлестірушіңіз қоса алады.</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>қайтарып алынған</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Бастау</translation>
        </message>
        <message>
            <source>Start: {form}</source>
            <translation>Бастау: {form}</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Қайтарып алу</translation>
        </message>
        <message>
            <source>Withdraw: {form}</source>
            <translation>Қайтарып алу: {form}</translation>
        </message>
        <message>
            <source>The mended copy is “{name}”, beside your file. Your file was not changed.</source>
            <translation>Түзетілген көшірме – «{name}», файлыңыздың қасында. Файлыңыз өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The file was saved anew meanwhile. Look at what was found in it now.</source>
            <translation>Файл осы арада қайта сақталды. Енді одан не табылғанын қараңыз.</translation>
        </message>
        <message>
            <source>It is kept. Publish the form anew, so that it reaches the laptops.</source>
            <translation>Сақталды. Ноутбуктерге жетуі үшін форманы қайта жариялаңыз.</translation>
        </message>
        <message>
            <source>The instrument can be used. Publish the form anew, so that it reaches the laptops.</source>
            <translation>Құралды қолдануға болады. Ноутбуктерге жетуі үшін форманы қайта жариялаңыз.</translation>
        </message>
        <message>
            <source>The form is published. It reaches the laptops with their next connection.</source>
            <translation>Форма жарияланды. Ол ноутбуктерге келесі байланыста жетеді.</translation>
        </message>
        <message>
            <source>Withdraw “{form}”?</source>
            <translation>«{form}» формасын қайтарып алу керек пе?</translation>
        </message>
        <message>
            <source>It takes no new drafts. Open drafts can be finished, old records stay readable.</source>
            <translation>Жаңа нобай басталмайды. Ашық нобайларды аяқтауға болады, ескі жазбалар оқыла береді.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Қалдыру</translation>
        </message>
    </context>
    <context>
        <name>FoundHome</name>
        <message>
            <source>Or find another home by somebody who lives there</source>
            <translation>Немесе басқа үйді онда тұратын адам арқылы табыңыз</translation>
        </message>
        <message>
            <source>Which home?</source>
            <translation>Қай үй?</translation>
        </message>
        <message>
            <source>Nobody of that name has a home written down.</source>
            <translation>Мұндай есімді ешкімнің үйі жазылмаған.</translation>
        </message>
    </context>
    <context>
        <name>FoundingCard</name>
        <message>
            <source>Create a programme</source>
            <translation>Бағдарлама құру</translation>
        </message>
        <message>
            <source>The programme was created, but nobody has shown yet that its sheets are on paper.</source>
            <translation>Бағдарлама құрылды, бірақ парақтары қағазда екенін әлі ешкім көрсетпеді.</translation>
        </message>
        <message>
            <source>Your name, as colleagues here know it</source>
            <translation>Мұндағы әріптестер білетін атыңыз</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Сервердің мекенжайы</translation>
        </message>
        <message>
            <source>The server&apos;s key, 64 signs</source>
            <translation>Сервердің кілті, 64 таңба</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Құпия сөйлемді көрсету</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Құпия сөйлемді жасыру</translation>
        </message>
        <message>
            <source>A passphrase: four unrelated words are good</source>
            <translation>Құпия сөйлем: бір-біріне қатысы жоқ төрт сөз жақсы</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>Құпия сөйлем тағы бір рет</translation>
        </message>
        <message>
            <source>What you read. Of the rest nobody reads anything before you let them in.</source>
            <translation>Сіз не оқисыз. Қалғанын оқитын адамды өзіңіз қоспайынша, оны ешкім оқымайды.</translation>
        </message>
        <message>
            <source>Create it</source>
            <translation>Құру</translation>
        </message>
        <message>
            <source>Create nothing</source>
            <translation>Ештеңе құрмау</translation>
        </message>
        <message>
            <source>You become its first coordinator. Have a printer and three envelopes at hand.</source>
            <translation>Сіз оның бірінші үйлестірушісі боласыз. Принтер мен үш конверт дайындаңыз.</translation>
        </message>
        <message>
            <source>Print each sheet, put it into an envelope of its own, give each to another person.</source>
            <translation>Әр парақты басып шығарып, өз конвертіне салып, әрқайсысын бөлек адамға беріңіз.</translation>
        </message>
        <message>
            <source>Save the list of keys for the server</source>
            <translation>Серверге арналған кілттер тізімін сақтау</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Бастау</translation>
        </message>
        <message>
            <source>Sheet {number}</source>
            <translation>{number}-парақ</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басу</translation>
        </message>
        <message>
            <source>Show, to copy by hand</source>
            <translation>Көшіру үшін көрсету</translation>
        </message>
        <message>
            <source>Something is still empty. Fill in every line. Nothing was created.</source>
            <translation>Әлі толтырылмаған жер бар. Барлық жолды толтырыңыз. Ештеңе құрылған жоқ.</translation>
        </message>
        <message>
            <source>The passphrase was typed in two different ways. Nothing was changed.</source>
            <translation>Құпия сөйлем екі түрлі терілді. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>A sheet belongs on paper, not into a file. Choose a printer, or copy the words by hand.</source>
            <translation>Парақтың орны – қағаз, файл емес. Принтер таңдаңыз немесе сөздерді қолмен көшіріңіз.</translation>
        </message>
        <message>
            <source>The list is there. Start the server with it.</source>
            <translation>Тізім дайын. Серверді сонымен іске қосыңыз.</translation>
        </message>
        <message>
            <source>Are the sheets on paper?</source>
            <translation>Парақтар қағазда ма?</translation>
        </message>
        <message>
            <source>Type two of them as they are read off the paper. Then this program forgets them.</source>
            <translation>Екеуін қағаздан оқып теріңіз. Сосын бағдарлама оларды ұмытады.</translation>
        </message>
    </context>
    <context>
        <name>GiveBackPage</name>
        <message>
            <source>Thank you</source>
            <translation>Рақмет</translation>
        </message>
        <message>
            <source>Please give the computer back now.</source>
            <translation>Енді компьютерді қайтарып беріңізші.</translation>
        </message>
        <message>
            <source>I am done: give the laptop back</source>
            <translation>Болдым, ноутбукті қайтарамын</translation>
        </message>
    </context>
    <context>
        <name>Giving</name>
        <message>
            <source>{name} has no case.</source>
            <translation>{name}: іс жоқ.</translation>
        </message>
        <message>
            <source>It is kept, and holds from now on.</source>
            <translation>Сақталды, осы сәттен бастап күшінде.</translation>
        </message>
        <message>
            <source>On its way to {names}. Hand-overs says when it has arrived.</source>
            <translation>Жолда: {names}. Қашан жеткені «Тапсырулар» бөлімінде көрінеді.</translation>
        </message>
        <message>
            <source>Coordinators alone have it now.</source>
            <translation>Енді іс тек үйлестірушілерде.</translation>
        </message>
    </context>
    <context>
        <name>Going</name>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Beginning …</source>
            <translation>Басталуда …</translation>
        </message>
        <message>
            <source>{done} of {all} records</source>
            <translation>{all} жазбаның {done}</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} / {all}</translation>
        </message>
        <message>
            <source>{done} came</source>
            <translation>{done} келді</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>бір минуттан аз қалды</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>шамамен %n минут қалды</numerusform>
                <numerusform>шамамен %n минут қалды</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Тоқтатылуда …</translation>
        </message>
    </context>
    <context>
        <name>GridPage</name>
        <message>
            <source>Back to the questions</source>
            <translation>Сұрақтарға оралу</translation>
        </message>
        <message>
            <source>Hide the screen</source>
            <translation>Экранды жасыру</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Undo the tap</source>
            <translation>Басуды қайтару</translation>
        </message>
        <message>
            <source>Mark another as wrong</source>
            <translation>Тағы қатені белгілеу</translation>
        </message>
        <message>
            <source>Which one now?</source>
            <translation>Қазір қайсысы?</translation>
        </message>
        <message>
            <source>Practise again</source>
            <translation>Тағы жаттығу</translation>
        </message>
        <message>
            <source>Second assessor</source>
            <translation>Екінші бағалаушы</translation>
        </message>
        <message>
            <source>Without a second one</source>
            <translation>Екіншісіз</translation>
        </message>
        <message>
            <source>Hold 2 s: begin anew</source>
            <translation>2 с басып тұрыңыз: қайта бастау</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>Алдыңғы бет</translation>
        </message>
        <message>
            <source>The next page</source>
            <translation>Келесі бет</translation>
        </message>
        <message>
            <source>It is fine to stop at any time</source>
            <translation>Кез келген уақытта тоқтауға болады</translation>
        </message>
        <message>
            <source>Arrows: move</source>
            <translation>Бағыттағыштар: жылжу</translation>
        </message>
        <message>
            <source>Space, 1–0: mark</source>
            <translation>Бос орын, 1–0: белгілеу</translation>
        </message>
        <message>
            <source>Shift+Space: row</source>
            <translation>Shift+Бос орын: қатар</translation>
        </message>
        <message>
            <source>Esc: go to Stop</source>
            <translation>Esc: «Тоқтатуға» өту</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>Оқуды жалғастыру</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Үзіліс</translation>
        </message>
        <message>
            <source>Marked: {n}</source>
            <translation>Белгіленді: {n}</translation>
        </message>
        <message>
            <source>Practice is over</source>
            <translation>Жаттығу бітті</translation>
        </message>
        <message>
            <source>Now the last one</source>
            <translation>Енді соңғысы</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Бастау</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Осы жерде тоқтау</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Келесі</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Press Start when the first one is being read.</source>
            <translation>Біріншісі оқылғанда «Бастауды» басыңыз.</translation>
        </message>
        <message>
            <source>Tap the one that is being read now.</source>
            <translation>Қазір оқылып жатқанын басыңыз.</translation>
        </message>
        <message>
            <source>Tap what is read wrongly. Tap again to take it back.</source>
            <translation>Қате оқылғанын басыңыз. Қайтару үшін тағы бір рет басыңыз.</translation>
        </message>
        <message>
            <source>All of the first ones are wrong. It is kind to stop here.</source>
            <translation>Алғашқыларының бәрі қате. Осы жерде жайлап тоқтаған дұрыс.</translation>
        </message>
        <message>
            <source>The clock stands still. Press Go on when the reading goes on.</source>
            <translation>Сағат тоқтап тұр. Оқу жалғасқанда «Жалғастыруды» басыңыз.</translation>
        </message>
        <message>
            <source>For practice, without a clock: read these together. They do not count.</source>
            <translation>Жаттығу үшін, сағатсыз: мұны бірге оқыңыз. Бұл есептелмейді.</translation>
        </message>
        <message>
            <source>Tap the last one that was read.</source>
            <translation>Соңғы оқылғанын басыңыз.</translation>
        </message>
        <message>
            <source>For the second assessor: what was marked first is hidden. Tap what was read wrongly.</source>
            <translation>Екінші бағалаушыға: біріншінің белгілері жасырылған. Қате оқылғанын басыңыз.</translation>
        </message>
        <message>
            <source>Tap what was read wrongly before the end of the time.</source>
            <translation>Уақыт біткенге дейін қате оқылғанын басыңыз.</translation>
        </message>
        <message>
            <source>Stopped. Tap the last one that was read.</source>
            <translation>Тоқтатылды. Соңғы оқылғанын басыңыз.</translation>
        </message>
        <message>
            <source>The time is over. Tap the last one that was read.</source>
            <translation>Уақыт бітті. Соңғы оқылғанын басыңыз.</translation>
        </message>
        <message>
            <source>The last one that was read is number {n}.</source>
            <translation>Соңғы оқылғанының нөмірі – {n}.</translation>
        </message>
        <message>
            <source>What the second assessor marked is kept beside it.</source>
            <translation>Екінші бағалаушының белгілері қасында сақталды.</translation>
        </message>
        <message>
            <source>Tap another one to change that.</source>
            <translation>Түзету үшін басқасын басыңыз.</translation>
        </message>
        <message>
            <source>Page {n} of {all}</source>
            <translation>{all} беттің {n}-беті</translation>
        </message>
    </context>
    <context>
        <name>GridWay</name>
        <message>
            <source>Look at it</source>
            <translation>Қарау</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds, with a clock.</source>
            <translation>
                <numerusform>%n секунд, сағатпен.</numerusform>
                <numerusform>%n секунд, сағатпен.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered without a clock.</source>
            <translation>Сағатсыз жауап берілген.</translation>
        </message>
        <message>
            <source>Done. Marked: {n}. The last one that was read: {last}.</source>
            <translation>Дайын. Белгіленді: {n}. Соңғы оқылғаны: {last}.</translation>
        </message>
        <message>
            <source>The last one that was read is still to be tapped.</source>
            <translation>Соңғы оқылғанын басу қалды.</translation>
        </message>
        <message numerus="yes">
            <source>Interrupted. %n seconds are left.</source>
            <translation>
                <numerusform>Үзілді. %n секунд қалды.</numerusform>
                <numerusform>Үзілді. %n секунд қалды.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandOvers</name>
        <message>
            <source>From {before} to {after}</source>
            <translation>Бұрын: {before}, енді: {after}</translation>
        </message>
        <message>
            <source>Given to {after}</source>
            <translation>Берілді: {after}</translation>
        </message>
        <message>
            <source>From {before} back to the coordinators</source>
            <translation>Бұрын: {before}, енді үйлестірушілерде</translation>
        </message>
        <message>
            <source>Kept by the coordinators</source>
            <translation>Үйлестірушілерде қалады</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} және {last}</translation>
        </message>
        <message>
            <source>Came to you from {before}</source>
            <translation>Сізге келді, бұрын жүргізген: {before}</translation>
        </message>
        <message>
            <source>Given to you by a coordinator</source>
            <translation>Сізге үйлестіруші берді</translation>
        </message>
        <message>
            <source>Went to {after}</source>
            <translation>Берілді: {after}</translation>
        </message>
        <message>
            <source>Went back to the coordinators</source>
            <translation>Үйлестірушілерге қайтты</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>шешкен: {name}</translation>
        </message>
        <message>
            <source>place: {place}</source>
            <translation>орны: {place}</translation>
        </message>
        <message>
            <source>{name} lets it go: on its way since {day}</source>
            <translation>{name} тапсырады: {day} бастап жолда</translation>
        </message>
        <message>
            <source>{name} gets it: on its way since {day}</source>
            <translation>{name} алады: {day} бастап жолда</translation>
        </message>
        <message>
            <source>{name} let it go: {day}</source>
            <translation>{name}: тапсырылды, {day}</translation>
        </message>
        <message>
            <source>{name} got it: {day}</source>
            <translation>{name}: алынды, {day}</translation>
        </message>
        <message>
            <source>{name}: another coordinator sent it, and gets the receipt</source>
            <translation>{name}: басқа үйлестіруші жіберді, түбіртек соған келеді</translation>
        </message>
        <message>
            <source>{name} has left: nothing is sent there</source>
            <translation>{name} енді топта жоқ: ол жаққа ештеңе жіберілмейді</translation>
        </message>
        <message>
            <source>{name} is a coordinator, and has all of it</source>
            <translation>{name}: үйлестіруші, бәрі бар</translation>
        </message>
    </context>
    <context>
        <name>HandOversPage</name>
        <message>
            <source>Back to people</source>
            <translation>Адамдарға оралу</translation>
        </message>
        <message>
            <source>Hand over all of one worker</source>
            <translation>Қызметкердің бар ісін тапсыру</translation>
        </message>
        <message>
            <source>From whom, to whom, and whether it has arrived.</source>
            <translation>Кімнен, кімге және жетті ме.</translation>
        </message>
        <message>
            <source>Which cases came to you, and which went to somebody else.</source>
            <translation>Қай істер сізге келді, қайсысы басқаға кетті.</translation>
        </message>
        <message>
            <source>Hand-overs</source>
            <translation>Тапсырулар</translation>
        </message>
        <message>
            <source>No case was handed over yet.</source>
            <translation>Әлі ешқандай іс тапсырылмаған.</translation>
        </message>
        <message>
            <source>Choose whom to hand over</source>
            <translation>Кімді беретінін таңдау</translation>
        </message>
    </context>
    <context>
        <name>HeldDialog</name>
        <message>
            <source>What we hold about you</source>
            <translation>Сіз туралы не сақтаймыз</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>The notice of the consent talk</source>
            <translation>Келісім туралы әңгіменің жадынамасы</translation>
        </message>
        <message>
            <source>The form of the consent talk is not on this laptop. Ask a coordinator for it.</source>
            <translation>Келісім туралы әңгіменің формасы бұл ноутбукте жоқ. Оны үйлестірушіден сұраңыз.</translation>
        </message>
        <message>
            <source>In which language?</source>
            <translation>Қай тілде?</translation>
        </message>
        <message>
            <source>No printer is here. Nothing was written: read the sheet aloud instead.</source>
            <translation>Принтер жоқ. Ештеңе жазылмады: парақты дауыстап оқып беріңіз.</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Көмек</translation>
        </message>
        <message>
            <source>Choose your name and type your passphrase. The eye shows what you type.</source>
            <translation>Атыңызды таңдап, құпия сөйлемді теріңіз. Көз белгісі теріп жатқаныңызды көрсетеді.</translation>
        </message>
        <message>
            <source>Whoever forgot it asks a coordinator: nothing is lost.</source>
            <translation>Ұмытқан адам үйлестірушіге айтады: ештеңе жоғалмайды.</translation>
        </message>
        <message>
            <source>Whom to see today, what you began, what came back and what waits to be sent.</source>
            <translation>Бүгін кіммен кездесу керек, не басталды, не қайтты және не жіберуді күтуде.</translation>
        </message>
        <message>
            <source>Without internet everything works. What is finished is sent by itself later.</source>
            <translation>Интернетсіз бәрі жұмыс істейді. Аяқталғаны кейін өзі жіберіледі.</translation>
        </message>
        <message>
            <source>The forms that can be started here, and in which languages.</source>
            <translation>Осы жерде бастауға болатын формалар және олардың тілдері.</translation>
        </message>
        <message>
            <source>How far each finished record is: here, sealed, on the server, opened by a coordinator.</source>
            <translation>Әр аяқталған жазба қайда: осында, мөрленген, серверде, үйлестіруші ашқан.</translation>
        </message>
        <message>
            <source>Where there is no internet, a stick carries the records.</source>
            <translation>Интернет жоқ жерде жазбаларды флешка тасиды.</translation>
        </message>
        <message>
            <source>Records that wait for your look. Accept them, or ask about single answers and return them.</source>
            <translation>Сіздің қарауыңызды күткен жазбалар. Қабылдаңыз немесе жеке жауаптар туралы сұрап, қайтарыңыз.</translation>
        </message>
        <message>
            <source>Beside their quality it is counted how many would rather not, by area and month.</source>
            <translation>Жазбалар сапасының жанында қанша адам қаламағаны аумақтар мен айлар бойынша саналған.</translation>
        </message>
        <message>
            <source>Who works here, who asks to join, and what is kept apart until you decide.</source>
            <translation>Мұнда кім жұмыс істейді, кім қосылуды сұрайды және шешіміңізге дейін не бөлек сақталады.</translation>
        </message>
        <message>
            <source>Whom to phone in danger, the services, places and schools that forms choose from, and what the law of your country says are written here, too. All laptops have them with the next round.</source>
            <translation>Қауіп төнгенде кімге қоңырау шалу, формалар таңдайтын қызметтер, орындар мен мектептер және еліңіздің заңы не дейтіні де осында жазылады. Барлық ноутбук оларды келесі айналымда алады.</translation>
        </message>
        <message>
            <source>Whom to follow up, by the day it is due. Nothing here is sorted by answers.</source>
            <translation>Кіммен қайта кездесу керек, мерзім күні бойынша. Мұнда ештеңе жауаптар бойынша реттелмейді.</translation>
        </message>
        <message>
            <source>Where two people wrote different things: both stand here until you choose.</source>
            <translation>Екі адам әртүрлі жазған жер: сіз таңдағанша екеуі де осында тұрады.</translation>
        </message>
        <message>
            <source>What coordinators opened and decided. Nothing in it can be changed.</source>
            <translation>Үйлестірушілер не ашты және не шешті. Мұнда ештеңені өзгертуге болмайды.</translation>
        </message>
        <message>
            <source>Language, light or dark, text size, and when the screen locks by itself.</source>
            <translation>Тіл, ашық не қараңғы көрініс, мәтін өлшемі және экран қашан өзі құлыпталады.</translation>
        </message>
        <message>
            <source>A finished record, as it was signed. Nothing in it can be changed here.</source>
            <translation>Қол қойылған күйіндегі аяқталған жазба. Мұнда оның ешнәрсесін өзгертуге болмайды.</translation>
        </message>
        <message>
            <source>Its pictures stand below their questions, and a press makes them larger. Of other files the kind and the size are told.</source>
            <translation>Суреттер өз сұрақтарының жанында тұрады, басқанда үлкейеді. Басқа файлдардың түрі мен көлемі көрсетіледі.</translation>
        </message>
        <message>
            <source>Whoever wrote it puts it right in Outbox: that makes a new version, and this one stays.</source>
            <translation>Оны жазған адам «Жіберу» бөлімінде түзетеді: жаңа нұсқа жасалады, ал мынау қала береді.</translation>
        </message>
        <message>
            <source>Every answer is kept at once: nothing has to be saved, and you can stop at any time.</source>
            <translation>Әр жауап бірден сақталады: ештеңені сақтаудың қажеті жоқ, кез келген уақытта тоқтауға болады.</translation>
        </message>
        <message>
            <source>Digits choose, Enter goes on, Tab visits everything, Ctrl+Z takes the last act back.</source>
            <translation>Цифрлар таңдайды, Enter әрі қарай апарады, Tab бәрін аралайды, Ctrl+Z соңғы әрекетті қайтарады.</translation>
        </message>
        <message>
            <source>F6 refused, F7 does not know, F8 not asked, F9 does not apply.</source>
            <translation>F6 бас тартты, F7 білмейді, F8 сұралмады, F9 қатысы жоқ.</translation>
        </message>
        <message>
            <source>Press Start with the first sound. Tap what is read wrongly; tap again to take it back.</source>
            <translation>Алғашқы дыбыспен бірге «Бастауды» басыңыз. Қате оқылғанын басыңыз; қайтару үшін тағы басыңыз.</translation>
        </message>
        <message>
            <source>When the time is over, tap the last one that was read.</source>
            <translation>Уақыт біткенде соңғы оқылғанын басыңыз.</translation>
        </message>
        <message>
            <source>Arrows move, Space marks, Shift+Space marks the row, Escape goes to Stop.</source>
            <translation>Бағыттағыштар жылжытады, бос орын белгілейді, Shift+бос орын қатарды белгілейді, Escape «Тоқтатуға» апарады.</translation>
        </message>
        <message>
            <source>F12 hides the screen at once and brings it back. Ctrl+L locks.</source>
            <translation>F12 экранды бірден жасырады және қайтарады. Ctrl+L құлыптайды.</translation>
        </message>
        <message>
            <source>Type a name or a code, in any script.</source>
            <translation>Атын немесе кодын кез келген жазумен теріңіз.</translation>
        </message>
        <message>
            <source>On a person&apos;s page you begin a form, go on with a draft or read what was finished.</source>
            <translation>Адамның бетінде форманы бастауға, жобаны жалғастыруға немесе аяқталғанын оқуға болады.</translation>
        </message>
        <message>
            <source>There, too: what was agreed, what is held and how it is put right. A coordinator approves plans, verifies relations and takes two people apart again.</source>
            <translation>Сонда: неге келіскені, не жазылғаны және оны қалай түзету керегі. Үйлестіруші жоспарларды мақұлдайды, туыстықты растайды және екі адамды қайта бөледі.</translation>
        </message>
        <message>
            <source>Hand-overs lists which case went to whom, and whether it has arrived there.</source>
            <translation>«Тапсыруларда» қай іс кімге берілгені және жеткені көрінеді.</translation>
        </message>
    </context>
    <context>
        <name>HiddenPage</name>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
    </context>
    <context>
        <name>ImageMap</name>
        <message>
            <source>A picture whose parts can be pressed; the list has the same choices</source>
            <translation>Бөліктерін басуға болатын сурет; тізімде де сол нұсқалар бар</translation>
        </message>
        <message>
            <source>The picture of this question is not among the form&apos;s files. Choose from the list.</source>
            <translation>Бұл сұрақтың суреті форманың файлдарының арасында жоқ. Тізімнен таңдаңыз.</translation>
        </message>
        <message>
            <source>The picture of this question holds more than shapes, so it is not shown. Choose from the list.</source>
            <translation>Бұл сұрақтың суретінде пішіндерден басқа да нәрсе бар, сондықтан ол көрсетілмейді. Тізімнен таңдаңыз.</translation>
        </message>
        <message>
            <source>The picture of this question is too large to show. Choose from the list.</source>
            <translation>Бұл сұрақтың суреті көрсетуге тым үлкен. Тізімнен таңдаңыз.</translation>
        </message>
        <message>
            <source>The picture of this question cannot be read. Choose from the list.</source>
            <translation>Бұл сұрақтың суретін оқу мүмкін емес. Тізімнен таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>InterviewScreen</name>
        <message>
            <source>Next</source>
            <translation>Келесі</translation>
        </message>
    </context>
    <context>
        <name>Interviews</name>
        <message>
            <source>This form is open for this person already, last kept on {date}.</source>
            <translation>Бұл форма осы адам үшін басталып қойған, соңғы рет {date} сақталған.</translation>
        </message>
        <message>
            <source>To go on there, stop here, keep nothing and press Continue.</source>
            <translation>Сонда жалғастыру үшін мұнда ештеңе сақтамай тоқтап, «Жалғастыруды» басыңыз.</translation>
        </message>
        <message>
            <source>This form was finished for this person on {date}, in the same weeks.</source>
            <translation>Бұл форма осы адам үшін {date} аяқталған, сол апталардың ішінде.</translation>
        </message>
        <message>
            <source>If this is not a new talk, stop here and keep nothing.</source>
            <translation>Бұл жаңа әңгіме болмаса, ештеңе сақтамай осы жерде тоқтаңыз.</translation>
        </message>
        <message>
            <source>Finished and safe here.</source>
            <translation>Аяқталды, осында сақтаулы.</translation>
        </message>
        <message>
            <source>Finished and safe here. It is sent by itself when there is internet.</source>
            <translation>Аяқталды, осында сақтаулы. Интернет болғанда өзі жіберіледі.</translation>
        </message>
        <message>
            <source>Nothing of this talk was kept but a count for the month.</source>
            <translation>Бұл әңгімеден айдың санынан басқа ештеңе сақталған жоқ.</translation>
        </message>
        <message>
            <source>A coordinator is told that consent was taken back. The record stays until then.</source>
            <translation>Келісім қайтарып алынғаны үйлестірушіге айтылады. Жазба оған дейін қалады.</translation>
        </message>
        <message>
            <source>The draft is gone.</source>
            <translation>Нобай жойылды.</translation>
        </message>
    </context>
    <context>
        <name>JoiningCard</name>
        <message>
            <source>Address of the server</source>
            <translation>Сервердің мекенжайы</translation>
        </message>
        <message>
            <source>The programme&apos;s six words</source>
            <translation>Бағдарламаның алты сөзі</translation>
        </message>
        <message>
            <source>Joining a programme</source>
            <translation>Бағдарламаға қосылу</translation>
        </message>
        <message>
            <source>1. Read these words to a coordinator who knows your voice.</source>
            <translation>1. Бұл сөздерді дауысыңызды танитын үйлестірушіге оқып беріңіз.</translation>
        </message>
        <message>
            <source>2. Give them your request. It holds no name.</source>
            <translation>2. Оған өтінішіңізді беріңіз. Онда аты-жөн жоқ.</translation>
        </message>
        <message>
            <source>Put it on a stick</source>
            <translation>Флешкаға жазу</translation>
        </message>
        <message>
            <source>Send it to the server</source>
            <translation>Серверге жіберу</translation>
        </message>
        <message>
            <source>3. When they have let you in, take the list of keys.</source>
            <translation>3. Сізді кіргізген соң кілттер тізімін алыңыз.</translation>
        </message>
        <message>
            <source>Take it from a stick</source>
            <translation>Флешкадан алу</translation>
        </message>
        <message>
            <source>Ask the server</source>
            <translation>Серверден сұрау</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Қосылу</translation>
        </message>
        <message>
            <source>4. Type the programme&apos;s six words as the coordinator reads them to you.</source>
            <translation>4. Бағдарламаның алты сөзін үйлестіруші оқығандай теріңіз.</translation>
        </message>
        <message>
            <source>Your request is on the stick. Hand it to the coordinator.</source>
            <translation>Өтінішіңіз флешкада. Оны үйлестірушіге беріңіз.</translation>
        </message>
        <message>
            <source>Your request is at the server. Call the coordinator.</source>
            <translation>Өтінішіңіз серверде. Үйлестірушіге қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>There is no list for you yet. Nothing was changed.</source>
            <translation>Сізге тізім әлі жоқ. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Type the six words that the coordinator reads to you. Nothing was changed.</source>
            <translation>Үйлестіруші сізге оқитын алты сөзді теріңіз. Ештеңе өзгерген жоқ.</translation>
        </message>
    </context>
    <context>
        <name>JournalPlace</name>
        <message>
            <source>{by} reports that their own work was opened again</source>
            <translation>{by} өз жұмысы қайта ашылғанын хабарлады</translation>
        </message>
        <message>
            <source>{by} opened the record {about}</source>
            <translation>{about} жазбасын {by} ашты</translation>
        </message>
        <message>
            <source>{by} opened the work of {about} again</source>
            <translation>{about} жұмысын {by} қайта ашты</translation>
        </message>
        <message>
            <source>{by} opened the work of {about} again, by two recovery sheets</source>
            <translation>{about} жұмысын {by} қалпына келтірудің екі парағымен қайта ашты</translation>
        </message>
        <message>
            <source>{by} opened the work of {about} on a laptop at hand</source>
            <translation>{about} жұмысын қолдағы ноутбукте {by} ашты</translation>
        </message>
        <message>
            <source>{by} opened the work of {about} on a laptop at hand, by two recovery sheets</source>
            <translation>{about} жұмысын {by} қолдағы ноутбукте қалпына келтірудің екі парағымен ашты</translation>
        </message>
        <message>
            <source>{by} merged the sending {about}, which was kept apart</source>
            <translation>Бөлек сақталған {about} жіберілімін {by} қосты</translation>
        </message>
        <message>
            <source>{by} let {about} in</source>
            <translation>{about} есімді адамды {by} кіргізді</translation>
        </message>
        <message>
            <source>{by} withdrew the key of {about}</source>
            <translation>{about} кілтін {by} қайтарып алды</translation>
        </message>
        <message>
            <source>{by} let {about} read</source>
            <translation>{about} есімді адамға {by} оқуға рұқсат берді</translation>
        </message>
        <message>
            <source>{by} let {about} leave: they read nothing new</source>
            <translation>{about} есімді адамның оқу құқығын {by} аяқтады: жаңасы оған ашылмайды</translation>
        </message>
        <message>
            <source>{by} ordered that records of people are erased</source>
            <translation>{by} адамдардың жазбаларын өшіруге бұйырды</translation>
        </message>
        <message>
            <source>{by} agreed that records of people are erased</source>
            <translation>{by} адамдардың жазбаларын өшіруге келісті</translation>
        </message>
        <message>
            <source>{by} took back an order to erase records of people</source>
            <translation>{by} адамдардың жазбаларын өшіру туралы өкімді кері алды</translation>
        </message>
        <message>
            <source>{by} set how long records stay on laptops</source>
            <translation>{by} жазбалар ноутбукте қанша тұратынын белгіледі</translation>
        </message>
        <message>
            <source>{by} set ages of consent and how long cases are kept</source>
            <translation>{by} келісім жасын және істердің сақталу мерзімін белгіледі</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Nothing was opened yet.</source>
            <translation>Әлі ештеңе ашылған жоқ.</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>Бұрынғыларын көрсету</translation>
        </message>
        <message>
            <source>What coordinators opened and decided. Records are named by their number alone.</source>
            <translation>Үйлестірушілер не ашып, не шешкені. Жазбалар тек нөмірімен аталады.</translation>
        </message>
        <message numerus="yes">
            <source>%n older line(s) are not shown.</source>
            <translation>
                <numerusform>Тағы %n ескі жол көрсетілмейді.</numerusform>
                <numerusform>Тағы %n ескі жол көрсетілмейді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} ordered to erase the records of %n person(s)</source>
            <translation>
                <numerusform>{by} %n адамның жазбаларын өшіруге бұйырды</numerusform>
                <numerusform>{by} %n адамның жазбаларын өшіруге бұйырды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} agreed to erase the records of %n person(s)</source>
            <translation>
                <numerusform>{by} %n адамның жазбаларын өшіруге келісті</numerusform>
                <numerusform>{by} %n адамның жазбаларын өшіруге келісті</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeepDialog</name>
        <message>
            <source>Keep what is written about {name} longer?</source>
            <translation>{name} туралы жазбаларды ұзағырақ сақтау керек пе?</translation>
        </message>
        <message>
            <source>Leave it to be decided</source>
            <translation>Кейін шешу</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>The person can read the day and the reason on their sheet. Before that day you are asked again.</source>
            <translation>Адам күні мен себебін өз парағынан оқи алады. Сол күнге дейін сізден қайта сұралады.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Қай күнге дейін</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
    </context>
    <context>
        <name>KeptPart</name>
        <message>
            <source>How long it is kept</source>
            <translation>Қанша уақыт сақталады</translation>
        </message>
        <message>
            <source>What we hold about them</source>
            <translation>Олар туралы не сақтаймыз</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Істі жабу</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Қайта ашу</translation>
        </message>
        <message>
            <source>Correct what is held</source>
            <translation>Жазылғанды түзету</translation>
        </message>
        <message>
            <source>Keep it longer</source>
            <translation>Ұзағырақ сақтау</translation>
        </message>
        <message>
            <source>Erase it now</source>
            <translation>Қазір өшіру</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n күн қалды</numerusform>
                <numerusform>%n күн қалды</numerusform>
            </translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} дейін</translation>
        </message>
        <message>
            <source>Longer than planned: {reason}</source>
            <translation>Жоспардан ұзағырақ: {reason}</translation>
        </message>
        <message>
            <source>It is kept while you work together. How many days are left is told once the case is closed.</source>
            <translation>Бірге жұмыс істеп жүргенде сақталады. Неше күн қалғаны іс жабылғаннан кейін айтылады.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s), each signed and verified; the last on {day}.</source>
            <translation>
                <numerusform>%n өзгеріс, қол қойылған және тексерілген; соңғысы {day}.</numerusform>
                <numerusform>%n өзгеріс, қол қойылған және тексерілген; соңғысы {day}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LanguageButton</name>
        <message>
            <source>Language of the form: {name}</source>
            <translation>Форманың тілі: {name}</translation>
        </message>
    </context>
    <context>
        <name>LaptopCard</name>
        <message>
            <source>Choose the laptop&apos;s folder</source>
            <translation>Ноутбуктің қалтасын таңдау</translation>
        </message>
        <message>
            <source>What is closed holds areas or kinds of answers that you do not read. Two people with recovery sheets open it, here.</source>
            <translation>Жабық жұмыста сіз оқымайтын аудандар немесе жауап түрлері бар. Оны осы жерде қалпына келтіру парақтары бар екі адам ашады.</translation>
        </message>
        <message>
            <source>Open with two recovery sheets</source>
            <translation>Қалпына келтірудің екі парағымен ашу</translation>
        </message>
        <message>
            <source>A lost laptop that was found</source>
            <translation>Жоғалған ноутбук табылды</translation>
        </message>
        <message>
            <source>Its disk, or a copy of it: what was finished there and not sent is opened here. Nothing on it is changed.</source>
            <translation>Оның дискісі немесе көшірмесі: онда аяқталып, жіберілмеген нәрсе осында ашылады. Ондағы ештеңе өзгермейді.</translation>
        </message>
        <message>
            <source>Open the laptop of {names}?</source>
            <translation>Ноутбукты ашу керек пе: {names}?</translation>
        </message>
        <message>
            <source>The key of each whose work opens is withdrawn: who has opened a laptop could sign as its worker. They go on with a new key. That you opened it stands in the journal.</source>
            <translation>Жұмысы ашылған әрқайсысының кілті қайтарылып алынады: ноутбукты ашқан адам қызметкер атынан қол қоя алар еді. Олар жаңа кілтпен жалғастырады. Сіздің ашқаныңыз журналға жазылады.</translation>
        </message>
        <message>
            <source>What they sent is fetched first. Where the server does not answer, it may be kept apart when it comes, until you let it in.</source>
            <translation>Алдымен олар жібергеннің бәрі алынады. Сервер жауап бермесе, ол келгенде, сіз қабылдағанша, бөлек қалуы мүмкін.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Leave the laptop closed</source>
            <translation>Ноутбук жабық қалсын</translation>
        </message>
        <message>
            <source>Open this laptop with two recovery sheets?</source>
            <translation>Бұл ноутбук қалпына келтірудің екі парағымен ашылсын ба?</translation>
        </message>
        <message>
            <source>What was finished there and not sent is taken, also of areas that you do not read. That it was opened stands in the journal. The keys of those who worked there stay: withdraw them if the laptop was in strange hands.</source>
            <translation>Онда аяқталып, жіберілмеген жұмыс алынады, сіз оқымайтын аудандардікі де. Ашылғаны журналға жазылады. Онда жұмыс істегендердің кілттері қалады: ноутбук бөтен қолда болса, оларды кері алыңыз.</translation>
        </message>
        <message>
            <source>finished interviews: {n}</source>
            <translation>аяқталған сұхбаттар: {n}</translation>
        </message>
        <message>
            <source>photos and other files: {n}</source>
            <translation>фотосуреттер мен басқа файлдар: {n}</translation>
        </message>
        <message>
            <source>unfinished interviews: {n}</source>
            <translation>аяқталмаған сұхбаттар: {n}</translation>
        </message>
        <message>
            <source>people: {n}</source>
            <translation>адамдар: {n}</translation>
        </message>
        <message>
            <source>forms: {n}</source>
            <translation>формалар: {n}</translation>
        </message>
        <message>
            <source>names of colleagues: {n}</source>
            <translation>әріптестердің аттары: {n}</translation>
        </message>
        <message>
            <source>decisions: {n}</source>
            <translation>шешімдер: {n}</translation>
        </message>
        <message>
            <source>What was unsent is here: look under Review, and below at what was kept apart.</source>
            <translation>Жіберілмегені осында: «Қарау» бөлімін және төменде бөлек қалдырылғанды қараңыз.</translation>
        </message>
        <message>
            <source>Came here – {list}.</source>
            <translation>Осында келгені – {list}.</translation>
        </message>
        <message>
            <source>Nothing on it was new here.</source>
            <translation>Онда осы жер үшін жаңа ештеңе болмады.</translation>
        </message>
        <message>
            <source>Finished interviews that are kept apart, or wait for their key: {n}.</source>
            <translation>Бөлек қойылған немесе кілтін күтіп тұрған аяқталған сұхбаттар: {n}.</translation>
        </message>
        <message>
            <source>Not brought back – {list}.</source>
            <translation>Қайтарылмағаны – {list}.</translation>
        </message>
        <message>
            <source>Others who worked there, and whose work your key does not open: {n}. What was sealed was taken.</source>
            <translation>Онда жұмыс істеген, бірақ жұмысын сіздің кілтіңіз ашпайтын басқалар: {n}. Мөрленгені алынды.</translation>
        </message>
        <message>
            <source>An unfinished interview opens only for who began it.</source>
            <translation>Аяқталмаған сұхбат оны бастаған адамға ғана ашылады.</translation>
        </message>
        <message>
            <source>Of lists only what a coordinator&apos;s signature shows is taken.</source>
            <translation>Тізімдерден тек үйлестірушінің қолы растағаны алынады.</translation>
        </message>
        <message>
            <source>The server did not answer: what they had sent may be kept apart when it comes.</source>
            <translation>Сервер жауап бермеді: олар бұрын жібергені келгенде бөлек қалуы мүмкін.</translation>
        </message>
    </context>
    <context>
        <name>LearningPart</name>
        <message>
            <source>Learning</source>
            <translation>Оқу</translation>
        </message>
    </context>
    <context>
        <name>LeavesDialog</name>
        <message>
            <source>Whose cases go to others?</source>
            <translation>Кімнің істері басқаларға өтеді?</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Сол күйінде қалсын</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Those who have left are here, too. Withdraw a lost key first, under Team.</source>
            <translation>Кетіп қалғандар да осында. Жоғалған кілтті алдымен «Топ» бөлімінде қайтарып алыңыз.</translation>
        </message>
    </context>
    <context>
        <name>LinePill</name>
        <message>
            <source>Connecting …</source>
            <translation>Байланысуда …</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Бәрі жіберілді</translation>
        </message>
        <message numerus="yes">
            <source>Connected · %n wait here</source>
            <translation>
                <numerusform>Байланыс бар · %n осында күтеді</numerusform>
                <numerusform>Байланыс бар · %n осында күтеді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Working offline · %n wait here</source>
            <translation>
                <numerusform>Интернетсіз · %n осында күтеді</numerusform>
                <numerusform>Интернетсіз · %n осында күтеді</numerusform>
            </translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Интернетсіз жұмыс</translation>
        </message>
    </context>
    <context>
        <name>ListClock</name>
        <message numerus="yes">
            <source>%n seconds for these questions. Press Start when the first one is asked.</source>
            <translation>
                <numerusform>Бұл сұрақтарға %n секунд. Біріншісі қойылғанда «Бастауды» басыңыз.</numerusform>
                <numerusform>Бұл сұрақтарға %n секунд. Біріншісі қойылғанда «Бастауды» басыңыз.</numerusform>
            </translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Бастау</translation>
        </message>
        <message>
            <source>The time is over.</source>
            <translation>Уақыт бітті.</translation>
        </message>
        <message>
            <source>What was not answered stays empty.</source>
            <translation>Жауап берілмегені бос қалады.</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds left</source>
            <translation>
                <numerusform>%n секунд қалды</numerusform>
                <numerusform>%n секунд қалды</numerusform>
            </translation>
        </message>
        <message>
            <source>The clock stands still. Press Go on when the questions go on.</source>
            <translation>Сағат тоқтап тұр. Сұрақтар жалғасқанда «Жалғастыруды» басыңыз.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <source>Services to refer to</source>
            <translation>Жіберуге болатын қызметтер</translation>
        </message>
        <message>
            <source>A new service</source>
            <translation>Жаңа қызмет</translation>
        </message>
        <message>
            <source>No service is on the list yet: referral forms have nothing to choose from.</source>
            <translation>Тізімде әзірге қызмет жоқ: жолдама формаларында таңдайтын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Places of work</source>
            <translation>Жұмыс орындары</translation>
        </message>
        <message>
            <source>A new place</source>
            <translation>Жаңа орын</translation>
        </message>
        <message>
            <source>No place is on the list yet.</source>
            <translation>Тізімде әзірге орын жоқ.</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Мектептер</translation>
        </message>
        <message>
            <source>A new school</source>
            <translation>Жаңа мектеп</translation>
        </message>
        <message>
            <source>No school is on the list yet: learning forms have nothing to choose from.</source>
            <translation>Тізімде әзірге мектеп жоқ: оқу формаларында таңдайтын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>For which regions; none: for all</source>
            <translation>Қай аймақтар үшін; бос болса – бәріне</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Телефон нөмірі</translation>
        </message>
        <message>
            <source>When it is open</source>
            <translation>Қашан ашық</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Тілдер</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>Құны</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Аймақ</translation>
        </message>
        <message>
            <source>The same names as the regions of places, commas between</source>
            <translation>Орындардағы атаулармен бірдей, арасы үтірмен</translation>
        </message>
        <message>
            <source>The same name wherever this region is meant</source>
            <translation>Осы аймақ айтылатын жердің бәрінде бірдей атау</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Аудан</translation>
        </message>
    </context>
    <context>
        <name>ListsCard</name>
        <message>
            <source>Whom to phone</source>
            <translation>Кімге қоңырау шалу</translation>
        </message>
        <message>
            <source>What every laptop has</source>
            <translation>Әр ноутбукте не бар</translation>
        </message>
        <message>
            <source>Telephone numbers for the safety pathway, and the lists that forms choose from.</source>
            <translation>Қауіпсіздік жолына арналған телефон нөмірлері және формалар таңдайтын тізімдер.</translation>
        </message>
    </context>
    <context>
        <name>LostQuestions</name>
        <message>
            <source>This version no longer has the answer you asked about:</source>
            <translation>Бұл нұсқада сіз сұраған жауап енді жоқ:</translation>
        </message>
        <message>
            <source>It is not sent. Ask it at another answer, or remove it.</source>
            <translation>Сұрақ жіберілген жоқ. Оны басқа жауаптың жанында қойыңыз немесе алып тастаңыз.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Some answers are not saved yet</source>
            <translation>Кейбір жауап әлі сақталмады</translation>
        </message>
        <message>
            <source>The disk did not take them. Free some space and open this person&apos;s work again: then they are saved. If somebody else signs in now, they are lost.</source>
            <translation>Диск оларды қабылдамады. Орын босатып, осы адамның жұмысын қайта ашыңыз: сонда сақталады. Қазір басқа біреу кірсе, олар жоғалады.</translation>
        </message>
        <message>
            <source>The disk did not take them. Free some space: then they are saved. If the program is closed now, they are lost.</source>
            <translation>Диск оларды қабылдамады. Орын босатыңыз: сонда олар сақталады. Бағдарлама қазір жабылса, олар жоғалады.</translation>
        </message>
        <message>
            <source>Lose them</source>
            <translation>Жоғалсын</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Қалсын</translation>
        </message>
    </context>
    <context>
        <name>MovePage</name>
        <message>
            <source>Whose interview is this?</source>
            <translation>Бұл кімнің сұхбаты?</translation>
        </message>
        <message>
            <source>It stands under {name} now. All answers stay.</source>
            <translation>Енді ол {name} атында. Барлық жауап қалды.</translation>
        </message>
        <message>
            <source>Find a person by name or code</source>
            <translation>Адамды аты немесе коды бойынша табу</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Ешкім табылмады</translation>
        </message>
    </context>
    <context>
        <name>NewDialog</name>
        <message>
            <source>Open no case</source>
            <translation>Іс ашпау</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Жаңа адам</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Істі ашу</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Year of birth, if it is known</source>
            <translation>Туған жылы, белгілі болса</translation>
        </message>
        <message>
            <source>In the area</source>
            <translation>Аудан</translation>
        </message>
        <message>
            <source>Nobody is contacted before the welcome talk. Only the coordinators of the area read the case.</source>
            <translation>Танысу әңгімесіне дейін ешкіммен байланыспайды. Істі тек осы ауданның үйлестірушілері оқиды.</translation>
        </message>
    </context>
    <context>
        <name>NewcomerCard</name>
        <message>
            <source>Your name, as colleagues here know it</source>
            <translation>Мұндағы әріптестер білетін атыңыз</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Құпия сөйлемді көрсету</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Құпия сөйлемді жасыру</translation>
        </message>
        <message>
            <source>A passphrase: four unrelated words are good</source>
            <translation>Құпия сөйлем: бір-біріне қатысы жоқ төрт сөз жақсы</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>Құпия сөйлем тағы бір рет</translation>
        </message>
        <message>
            <source>Make my place on this laptop</source>
            <translation>Осы ноутбукте маған орын жасау</translation>
        </message>
        <message>
            <source>Back to the names</source>
            <translation>Есімдерге қайту</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Жаңа адам</translation>
        </message>
        <message>
            <source>Type your name, and a passphrase twice. Nothing was changed.</source>
            <translation>Атыңызды және құпия сөйлемді екі рет теріңіз. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The passphrase was typed in two different ways. Nothing was changed.</source>
            <translation>Құпия сөйлем екі түрлі терілді. Ештеңе өзгерген жоқ.</translation>
        </message>
    </context>
    <context>
        <name>Nobody</name>
        <message>
            <source>Nobody is found. Try fewer letters, another script, or the code.</source>
            <translation>Ешкім табылмады. Азырақ әріппен, басқа жазумен немесе кодпен байқаңыз.</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Барлығын көрсету</translation>
        </message>
        <message>
            <source>Nobody is on the list yet.</source>
            <translation>Тізімде әлі ешкім жоқ.</translation>
        </message>
        <message>
            <source>Write down the first one</source>
            <translation>Біріншісін жазу</translation>
        </message>
        <message>
            <source>Nobody is on your list yet. Whom a coordinator gives you comes by itself.</source>
            <translation>Тізіміңізде әлі ешкім жоқ. Үйлестіруші берген адамдар өздері келеді.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Қазір тексеру</translation>
        </message>
    </context>
    <context>
        <name>NobodyToldNote</name>
        <message>
            <source>Nobody has been told yet.</source>
            <translation>Әлі ешкімге айтылмады.</translation>
        </message>
        <message>
            <source>Phone: {number}</source>
            <translation>Телефон: {number}</translation>
        </message>
    </context>
    <context>
        <name>NotPrivatePage</name>
        <message>
            <source>Let us come back another time</source>
            <translation>Басқа уақытта келейік</translation>
        </message>
        <message>
            <source>This talk needs a place where nobody listens. Agree on another day or another place.</source>
            <translation>Бұл әңгімеге ешкім естімейтін орын керек. Басқа күнге немесе басқа жерге келісіңіз.</translation>
        </message>
        <message>
            <source>Keep the draft and leave</source>
            <translation>Нобайды сақтап, шығу</translation>
        </message>
        <message>
            <source>Discard this draft</source>
            <translation>Бұл нобайды тастау</translation>
        </message>
        <message>
            <source>We can talk now: go back</source>
            <translation>Енді сөйлесе аламыз: артқа</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Put away</source>
            <translation>Алып қою</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>About the person</source>
            <translation>Адам туралы</translation>
        </message>
        <message>
            <source>now: {value}</source>
            <translation>қазір: {value}</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Қабылдау</translation>
        </message>
        <message>
            <source>Keep what stands now</source>
            <translation>Қазіргісі қалсын</translation>
        </message>
    </context>
    <context>
        <name>Opened</name>
        <message>
            <source>Not saved yet</source>
            <translation>Әлі сақталмады</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сақталуда…</translation>
        </message>
        <message>
            <source>Removed: {thing}</source>
            <translation>Алынды: {thing}</translation>
        </message>
    </context>
    <context>
        <name>OrphanDialog</name>
        <message>
            <source>Have both parents of {name} died?</source>
            <translation>{name}: ата-анасының екеуі де қайтыс болған ба?</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Сол күйінде қалдыру</translation>
        </message>
        <message>
            <source>Both have died</source>
            <translation>Екеуі де қайтыс болған</translation>
        </message>
        <message>
            <source>A child whose parents are away is no orphan: it has a family until the search shows otherwise. Workers with this case read that both parents have died.</source>
            <translation>Ата-анасы алыста жүрген бала жетім емес: іздеу басқаны көрсеткенше оның отбасы бар. Бұл істі жүргізетін қызметкерлер ата-анасының екеуі де қайтыс болғанын оқиды.</translation>
        </message>
        <message>
            <source>What was looked at</source>
            <translation>Не қаралды</translation>
        </message>
        <message>
            <source>{who}: not written down as a relation</source>
            <translation>{who}: туыс ретінде жазылмаған</translation>
        </message>
        <message>
            <source>{who}: the death is verified</source>
            <translation>{who}: қайтыс болғаны расталған</translation>
        </message>
        <message>
            <source>{who}: the death is not verified</source>
            <translation>{who}: қайтыс болғаны расталмаған</translation>
        </message>
    </context>
    <context>
        <name>OutboxPlace</name>
        <message>
            <source>Earlier records</source>
            <translation>Бұрынғы жазбалар</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Жіберу</translation>
        </message>
        <message>
            <source>Finished records appear here.</source>
            <translation>Аяқталған жазбалар осында шығады.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait for internet. They are safe here.</source>
            <translation>
                <numerusform>%n жазба интернет күтеді. Олар осында сақтаулы.</numerusform>
                <numerusform>%n жазба интернет күтеді. Олар осында сақтаулы.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait for internet. They are safe here.</source>
            <translation>
                <numerusform>%n файл интернет күтеді. Олар осында сақтаулы.</numerusform>
                <numerusform>%n файл интернет күтеді. Олар осында сақтаулы.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits here.</source>
            <translation>Мұнда ештеңе күтіп тұрған жоқ.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазба</translation>
        </message>
        <message>
            <source>With a coordinator</source>
            <translation>Үйлестірушіде</translation>
        </message>
        <message>
            <source>Nobody has been told yet</source>
            <translation>Әлі ешкімге айтылмады</translation>
        </message>
        <message>
            <source>Consent taken back</source>
            <translation>Келісім қайтарып алынды</translation>
        </message>
        <message>
            <source>Read: {name}, {form}</source>
            <translation>Оқу: {name}, {form}</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Оқу</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Саналды</translation>
        </message>
        <message>
            <source>What the words mean</source>
            <translation>Сөздердің мағынасы</translation>
        </message>
        <message>
            <source>Try to send now</source>
            <translation>Қазір жіберу</translation>
        </message>
        <message>
            <source>Start a form</source>
            <translation>Форма бастау</translation>
        </message>
        <message numerus="yes">
            <source>Opened %n days ago, not reviewed yet</source>
            <translation>
                <numerusform>%n күн бұрын ашылды, әлі тексерілмеді</numerusform>
                <numerusform>%n күн бұрын ашылды, әлі тексерілмеді</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer the question: {name}, {form}</source>
            <translation>Сұраққа жауап беру: {name}, {form}</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауап беру</translation>
        </message>
        <message>
            <source>Change an answer: {name}, {form}</source>
            <translation>Жауапты түзету: {name}, {form}</translation>
        </message>
        <message>
            <source>Change an answer</source>
            <translation>Жауапты түзету</translation>
        </message>
        <message>
            <source>Kept on this laptop, locked.</source>
            <translation>Осы ноутбукте құлыптаулы тұр.</translation>
        </message>
        <message>
            <source>Only a coordinator can open it now.</source>
            <translation>Енді оны тек үйлестіруші аша алады.</translation>
        </message>
        <message>
            <source>The server has signed for it.</source>
            <translation>Сервер қол қойды.</translation>
        </message>
        <message>
            <source>A coordinator has signed for it.</source>
            <translation>Үйлестіруші қол қойды.</translation>
        </message>
        <message>
            <source>The server has signed for {sent} of {all} records.</source>
            <translation>Сервер {all} жазбаның {sent} қол қойды.</translation>
        </message>
        <message numerus="yes">
            <source>A coordinator has %n more, by stick.</source>
            <translation>
                <numerusform>Үйлестірушіде флешкамен тағы %n бар.</numerusform>
                <numerusform>Үйлестірушіде флешкамен тағы %n бар.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A coordinator opened %n more that did not go through the server.</source>
            <translation>
                <numerusform>Үйлестіруші сервер арқылы өтпеген тағы %n жазбаны ашты.</numerusform>
                <numerusform>Үйлестіруші сервер арқылы өтпеген тағы %n жазбаны ашты.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of it has arrived</source>
            <translation>Бәрі жетті</translation>
        </message>
        <message>
            <source>Sending and fetching</source>
            <translation>Жіберу және алу</translation>
        </message>
        <message>
            <source>Working on the stick: do not pull it out yet</source>
            <translation>Флешкамен жұмыс жүріп жатыр: әлі суырмаңыз</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Sections</source>
            <translation>Бөлімдер</translation>
        </message>
    </context>
    <context>
        <name>PackPanel</name>
        <message>
            <source>Add a wording file</source>
            <translation>Мәтін файлын қосу</translation>
        </message>
        <message>
            <source>The programme&apos;s pack</source>
            <translation>Бағдарламаның формалар жинағы</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>Құралдар</translation>
        </message>
        <message>
            <source>{title}: {name} switched its number on.</source>
            <translation>{title}: санын {name} қосты.</translation>
        </message>
        <message>
            <source>Switch it off</source>
            <translation>Өшіру</translation>
        </message>
        <message>
            <source>{title}: no number is shown before a psychologist has switched it on.</source>
            <translation>{title}: психолог қоспайынша сан көрсетілмейді.</translation>
        </message>
        <message>
            <source>{title}: no number is shown, and no psychologist is in this programme who could change that.</source>
            <translation>{title}: сан көрсетілмейді, ал бұл бағдарламада оны өзгерте алатын психолог жоқ.</translation>
        </message>
        <message>
            <source>{name} switched it on</source>
            <translation>{name} қосты</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translation>Қайта жариялау</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Жариялау</translation>
        </message>
        <message>
            <source>published</source>
            <translation>жарияланған</translation>
        </message>
    </context>
    <context>
        <name>PassphraseCard</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Құпия сөйлемді өзгерту</translation>
        </message>
        <message>
            <source>Four unrelated words are good. Nobody can tell you a forgotten one.</source>
            <translation>Бір-біріне қатысы жоқ төрт сөз жақсы. Ұмытылғанын ешкім айтып бере алмайды.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Құпия сөйлем</translation>
        </message>
        <message>
            <source>Passphrase of now</source>
            <translation>Қазіргі құпия сөйлем</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Жаңа құпия сөйлем</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>Жаңа құпия сөйлем тағы бір рет</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Keep the passphrase of now</source>
            <translation>Қазіргі сөйлем қалсын</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Құпия сөйлемді көрсету</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Құпия сөйлемді жасыру</translation>
        </message>
        <message>
            <source>The new passphrase was typed in two different ways. Nothing was changed.</source>
            <translation>Жаңа құпия сөйлем екі түрлі терілді. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The new passphrase opens your work from now on; the old one does not.</source>
            <translation>Енді жұмысыңызды жаңа құпия сөйлем ашады; ескісі ашпайды.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePlace</name>
        <message>
            <source>Whom is “{form}” about?</source>
            <translation>«{form}» кім туралы?</translation>
        </message>
        <message numerus="yes">
            <source>%n people are chosen. Press a name to add or leave out.</source>
            <translation>
                <numerusform>%n адам таңдалды. Қосу не алып тастау үшін атын басыңыз.</numerusform>
                <numerusform>%n адам таңдалды. Қосу не алып тастау үшін атын басыңыз.</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a person by name or code</source>
            <translation>Адамды аты немесе коды бойынша табу</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>There are more than these. Type more letters of the name, or the code.</source>
            <translation>Бұдан басқалары да бар. Аттың тағы әріптерін немесе кодты теріңіз.</translation>
        </message>
        <message>
            <source>Names are found in any script.</source>
            <translation>Аттар кез келген жазуда табылады.</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>Бірнешеуін таңдау</translation>
        </message>
        <message>
            <source>Hand over …</source>
            <translation>Тапсыру …</translation>
        </message>
        <message>
            <source>Hand-overs</source>
            <translation>Тапсырулар</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Жаңа адам</translation>
        </message>
        <message>
            <source>Arrival list</source>
            <translation>Келгендер тізімі</translation>
        </message>
        <message>
            <source>{name} is on the list.</source>
            <translation>{name} тізімде.</translation>
        </message>
        <message>
            <source>Without a person</source>
            <translation>Адамсыз</translation>
        </message>
        <message>
            <source>Stop choosing</source>
            <translation>Таңдауды тоқтату</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>{year} ж. туған</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>таңдалған</translation>
        </message>
        <message>
            <source>Erase the records of {name}?</source>
            <translation>{name} жазбаларын өшіру керек пе?</translation>
        </message>
        <message>
            <source>Erase the records</source>
            <translation>Жазбаларды өшіру</translation>
        </message>
        <message>
            <source>Erase nothing</source>
            <translation>Ештеңе өшірмеу</translation>
        </message>
        <message>
            <source>Name, records and unfinished interviews are erased on every laptop of your areas, and stay so. Nobody brings them back. More than 20 people in a day wait for a second coordinator.</source>
            <translation>Аты, жазбалары мен аяқталмаған сұхбаттары аймақтарыңыздың әр ноутбугінен өшіріліп, солай қалады. Оларды ешкім қайтармайды. Күніне 20 адамнан көп болса, екінші үйлестірушіні күтеді.</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Together so far</source>
            <translation>Осы уақытқа дейін бірге</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>Әлі аяқталмаған</translation>
        </message>
        <message>
            <source>Start a form</source>
            <translation>Форма бастау</translation>
        </message>
        <message>
            <source>Back to people</source>
            <translation>Адамдарға оралу</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>{year} ж. туған</translation>
        </message>
        <message numerus="yes">
            <source>%n to settle</source>
            <translation>
                <numerusform>шешу керек: %n</numerusform>
                <numerusform>шешу керек: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>born about {year}</source>
            <translation>шамамен {year} ж. туған</translation>
        </message>
        <message>
            <source>speaks {language}</source>
            <translation>тілі: {language}</translation>
        </message>
        <message>
            <source>with you since {day}</source>
            <translation>{day} бастап бірге</translation>
        </message>
        <message>
            <source>case of {names}</source>
            <translation>істі жүргізетін: {names}</translation>
        </message>
        <message>
            <source>also registered as {codes}</source>
            <translation>мына кодпен де тіркелген: {codes}</translation>
        </message>
        <message>
            <source>There is no record with this person yet.</source>
            <translation>Бұл адаммен жазба әлі жоқ.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Оқу</translation>
        </message>
        <message>
            <source>Two people after all</source>
            <translation>Сонда да екі адам</translation>
        </message>
        <message>
            <source>Erase the records</source>
            <translation>Жазбаларды өшіру</translation>
        </message>
        <message>
            <source>Read: {form}, {day}</source>
            <translation>Оқу: {form}, {day}</translation>
        </message>
        <message>
            <source>{answered} of {total} answered</source>
            <translation>Жауап берілгені: {answered}, барлығы {total}</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Continue: {form}</source>
            <translation>Жалғастыру: {form}</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Азырақ көрсету</translation>
        </message>
        <message numerus="yes">
            <source>See all %n</source>
            <translation>
                <numerusform>Барлық %n көрсету</numerusform>
                <numerusform>Барлық %n көрсету</numerusform>
            </translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Бастау</translation>
        </message>
        <message>
            <source>Start: {form}</source>
            <translation>Бастау: {form}</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n сұрақ</numerusform>
                <numerusform>%n сұрақ</numerusform>
            </translation>
        </message>
        <message>
            <source>Forms come by themselves when there is internet.</source>
            <translation>Интернет болғанда формалар өздері келеді.</translation>
        </message>
    </context>
    <context>
        <name>PersonTile</name>
        <message>
            <source>chosen</source>
            <translation>таңдалған</translation>
        </message>
    </context>
    <context>
        <name>PhonesPage</name>
        <message>
            <source>Back to the team</source>
            <translation>Топқа оралу</translation>
        </message>
        <message>
            <source>When somebody is in danger or in great distress, this list opens on the laptop, with no network. Who is called first stands first. Write duty numbers of services and of your own team, no private ones. Forms that open the safety pathway can be published once somebody stands here.</source>
            <translation>Біреуге қауіп төнсе немесе ол қатты қиналса, бұл тізім ноутбукте желісіз ашылады. Алдымен қоңырау шалынатын адам бірінші тұрады. Қызметтердің және өз тобыңыздың кезекші нөмірлерін жазыңыз, жеке нөмірлерді жазбаңыз. Қауіпсіздік жолын ашатын формаларды мұнда біреу жазылғаннан кейін жариялауға болады.</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>Тағы біреу</translation>
        </message>
        <message>
            <source>Keep the list</source>
            <translation>Тізімді сақтау</translation>
        </message>
        <message>
            <source>Whom to phone</source>
            <translation>Кімге қоңырау шалу</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Кім жауап береді</translation>
        </message>
        <message>
            <source>For what, and when</source>
            <translation>Не бойынша және қашан</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Телефон нөмірі</translation>
        </message>
        <message>
            <source>{what}, line {number}</source>
            <translation>{what}, {number}-жол</translation>
        </message>
        <message>
            <source>Remove line {number}</source>
            <translation>{number}-жолды алып тастау</translation>
        </message>
        <message>
            <source>The list is kept. Laptops have it with their next round.</source>
            <translation>Тізім сақталды. Ноутбуктер оны келесі айналымда алады.</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <source>Please look at this answer once more.</source>
            <translation>Осы жауапты тағы бір рет қарап шығыңыз.</translation>
        </message>
        <message>
            <source>Is this number right?</source>
            <translation>Бұл сан дұрыс па?</translation>
        </message>
        <message>
            <source>Is this date right?</source>
            <translation>Бұл күн дұрыс па?</translation>
        </message>
        <message>
            <source>This does not fit another answer.</source>
            <translation>Бұл басқа жауапқа сәйкес келмейді.</translation>
        </message>
        <message>
            <source>Please ask this at the next visit.</source>
            <translation>Бұл туралы келесі кездесуде сұраңыз.</translation>
        </message>
        <message>
            <source>Please write a little more about it.</source>
            <translation>Бұл туралы сәл толығырақ жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>PictureDialog</name>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>PlanPart</name>
        <message>
            <source>Plan and goals</source>
            <translation>Жоспар мен мақсаттар</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>бекітілген</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <translation>әлі бекітілмеген</translation>
        </message>
        <message>
            <source>to be looked at again {day}</source>
            <translation>қайта қаралады {day}</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <translation>Мақұлдауды қайтарып алу</translation>
        </message>
        <message>
            <source>Approve the plan</source>
            <translation>Жоспарды мақұлдау</translation>
        </message>
    </context>
    <context>
        <name>PointEntry</name>
        <message>
            <source>latitude, degrees</source>
            <translation>ендік, градус</translation>
        </message>
        <message>
            <source>longitude, degrees</source>
            <translation>бойлық, градус</translation>
        </message>
        <message>
            <source>Please give both: latitude from -90 to 90, longitude from -180 to 180.</source>
            <translation>Екеуін де беріңіз: ендік -90 бен 90, бойлық -180 мен 180 аралығында.</translation>
        </message>
    </context>
    <context>
        <name>PointLines</name>
        <message>
            <source>Please write one place per line: latitude, longitude.</source>
            <translation>Әр жолға бір жер жазыңыз: ендік, бойлық.</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>For practice</source>
            <translation>Жаттығу үшін</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPage</name>
        <message>
            <source>One question needs you</source>
            <translation>Бір сұрақ сізді күтеді</translation>
        </message>
        <message numerus="yes">
            <source>%n questions need you</source>
            <translation>
                <numerusform>%n сұрақ сізді күтеді</numerusform>
                <numerusform>%n сұрақ сізді күтеді</numerusform>
            </translation>
        </message>
        <message>
            <source>A quiet answer is enough, too: refused, does not know, not asked, does not apply.</source>
            <translation>Үнсіз жауап та жарайды: бас тартты, білмейді, сұралмады, қатысы жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the interview</source>
            <translation>Сұхбатқа оралу</translation>
        </message>
    </context>
    <context>
        <name>PurgingCard</name>
        <message>
            <source>Days after a record was accepted</source>
            <translation>Жазба қабылданғаннан кейінгі күн саны</translation>
        </message>
        <message>
            <source>Coordinators who must hold it</source>
            <translation>Ол болуы тиіс үйлестірушілер саны</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>Белгілеу</translation>
        </message>
        <message>
            <source>When records leave laptops</source>
            <translation>Жазбалар ноутбуктен қашан кетеді</translation>
        </message>
        <message>
            <source>It is set. Laptops hear it with their next round.</source>
            <translation>Белгіленді. Ноутбуктер келесі айналымда біледі.</translation>
        </message>
    </context>
    <context>
        <name>QualityPage</name>
        <message>
            <source>Back to the record</source>
            <translation>Жазбаға оралу</translation>
        </message>
        <message>
            <source>The last three months. What is odd may be true: it is asked about, never held against anybody.</source>
            <translation>Соңғы үш ай. Оғаш көрінгені шын болуы мүмкін: ол туралы сұралады, ешкімді кінәламайды.</translation>
        </message>
        <message>
            <source>No record is here yet.</source>
            <translation>Мұнда әзірге жазба жоқ.</translation>
        </message>
        <message>
            <source>Form by form</source>
            <translation>Формалар бойынша</translation>
        </message>
        <message>
            <source>To ask about</source>
            <translation>Не туралы сұрау керек</translation>
        </message>
        <message>
            <source>Who would rather not</source>
            <translation>Кім қаламады</translation>
        </message>
        <message>
            <source>How many did not agree in the welcome talk, in each area and month that is over. Nothing else is kept of them: no name, no form, no day and no worker.</source>
            <translation>Алғашқы әңгімеде қанша адам келіспегені, аумақтар мен өткен айлар бойынша. Олар туралы басқа ештеңе сақталмайды: аты да, формасы да, күні де, қызметкері де.</translation>
        </message>
        <message>
            <source>How good the records are</source>
            <translation>Жазбалардың сапасы</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of people may be one</source>
            <translation>
                <numerusform>%n жұп бір адам болуы мүмкін</numerusform>
                <numerusform>%n жұп бір адам болуы мүмкін</numerusform>
            </translation>
        </message>
        <message>
            <source>Written down without an area</source>
            <translation>Аумақсыз жазылған</translation>
        </message>
        <message>
            <source>{month}: {count}</source>
            <translation>{month}: {count}</translation>
        </message>
        <message>
            <source>Nobody, in the months that are over.</source>
            <translation>Өткен айларда ешкім.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Оқу</translation>
        </message>
        <message>
            <source>Read: {form}, {day}</source>
            <translation>Оқу: {form}, {day}</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>The coordinator asks: {words}</source>
            <translation>Үйлестіруші сұрайды: {words}</translation>
        </message>
        <message>
            <source>Question {n}</source>
            <translation>{n}-сұрақ</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>To review</source>
            <translation>Қаралатын жазбалар</translation>
        </message>
        <message>
            <source>Nothing waits for a review.</source>
            <translation>Қарауды күткен ештеңе жоқ.</translation>
        </message>
        <message>
            <source>What has not come</source>
            <translation>Не келмеді</translation>
        </message>
        <message>
            <source>How good the records are</source>
            <translation>Жазбалардың сапасы</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Бәрі</translation>
        </message>
        <message numerus="yes">
            <source>Changed %n</source>
            <translation>
                <numerusform>Өзгерген %n</numerusform>
                <numerusform>Өзгерген %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked %n</source>
            <translation>
                <numerusform>Сұралған %n</numerusform>
                <numerusform>Сұралған %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accepted %n</source>
            <translation>
                <numerusform>Қабылданған %n</numerusform>
                <numerusform>Қабылданған %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sending(s) kept apart:</source>
            <translation>
                <numerusform>%n жіберілім бөлек сақталды:</numerusform>
                <numerusform>%n жіберілім бөлек сақталды:</numerusform>
            </translation>
        </message>
        <message>
            <source>Of {who} {count} sealed files have not come, although later ones did ({day}).</source>
            <translation>{who} жіберген мөрленген файлдардан келмегені: {count}, кейінгілері келсе де ({day}).</translation>
        </message>
        <message>
            <source>Ask for a stick, or for a round there: a laptop sends again what did not come.</source>
            <translation>Флешка сұраңыз немесе сол ноутбукте алмасуды сұраңыз: келмегенін ол қайта жібереді.</translation>
        </message>
        <message>
            <source>by {author}</source>
            <translation>жазған {author}</translation>
        </message>
        <message>
            <source>read this first</source>
            <translation>алдымен осыны оқыңыз</translation>
        </message>
        <message>
            <source>consent taken back</source>
            <translation>келісім қайтарылды</translation>
        </message>
        <message>
            <source>kept apart</source>
            <translation>бөлек сақталды</translation>
        </message>
        <message>
            <source>questions not sent</source>
            <translation>сұрақтар жіберілмеген</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) changed</source>
            <translation>
                <numerusform>%n жауап өзгерді</numerusform>
                <numerusform>%n жауап өзгерді</numerusform>
            </translation>
        </message>
        <message>
            <source>asked, waiting</source>
            <translation>сұралды, күтеді</translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>%n жауапсыз</numerusform>
                <numerusform>%n жауапсыз</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuietRow</name>
        <message>
            <source>I do not want to answer</source>
            <translation>Жауап бергім келмейді</translation>
        </message>
    </context>
    <context>
        <name>RangeLine</name>
        <message>
            <source>Less</source>
            <translation>Азырақ</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Көбірек</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>әлі таңдалмаған</translation>
        </message>
    </context>
    <context>
        <name>Rank</name>
        <message>
            <source>The order is right</source>
            <translation>Реті дұрыс</translation>
        </message>
    </context>
    <context>
        <name>RankRow</name>
        <message>
            <source>Move up: {thing}</source>
            <translation>Жоғары жылжыту: {thing}</translation>
        </message>
        <message>
            <source>Move down: {thing}</source>
            <translation>Төмен жылжыту: {thing}</translation>
        </message>
    </context>
    <context>
        <name>ReadingCard</name>
        <message>
            <source>Take nothing</source>
            <translation>Ештеңе қабылдамау</translation>
        </message>
        <message>
            <source>What the sheet holds</source>
            <translation>Кестеде не бар</translation>
        </message>
        <message numerus="yes">
            <source>%n new row(s).</source>
            <translation>
                <numerusform>%n жаңа жол.</numerusform>
                <numerusform>%n жаңа жол.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) change what is here.</source>
            <translation>
                <numerusform>%n жол мұндағыны өзгертеді.</numerusform>
                <numerusform>%n жол мұндағыны өзгертеді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are here already.</source>
            <translation>
                <numerusform>%n жол мұнда бұрыннан бар.</numerusform>
                <numerusform>%n жол мұнда бұрыннан бар.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be taken: correct them in the sheet.</source>
            <translation>
                <numerusform>%n жолды қабылдауға болмайды: кестеде түзетіңіз.</numerusform>
                <numerusform>%n жолды қабылдауға болмайды: кестеде түзетіңіз.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns that are not kept: {columns}.</source>
            <translation>Сақталмайтын бағандар: {columns}.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>жаңа</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>өзгереді</translation>
        </message>
        <message numerus="yes">
            <source>Take %n row(s)</source>
            <translation>
                <numerusform>%n жолды қабылдау</numerusform>
                <numerusform>%n жолды қабылдау</numerusform>
            </translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>{number}-жол</translation>
        </message>
    </context>
    <context>
        <name>ReadingDialog</name>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <source>Only what changed</source>
            <translation>Тек өзгергені</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>The answers</source>
            <translation>Жауаптар</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n жауап</numerusform>
                <numerusform>%n жауап</numerusform>
            </translation>
        </message>
        <message>
            <source>by {author}</source>
            <translation>жазған {author}</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>{number}-нұсқа</translation>
        </message>
        <message>
            <source>The person took back their consent. Decide what becomes of this record.</source>
            <translation>Адам келісімін қайтарып алды. Бұл жазба не болатынын шешіңіз.</translation>
        </message>
        <message>
            <source>an earlier version of it is missing</source>
            <translation>оның бұрынғы нұсқасы жоқ</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>толық</translation>
        </message>
        <message>
            <source>Signed by {name}, {chain}.</source>
            <translation>Қол қойған {name}, {chain}.</translation>
        </message>
        <message>
            <source>Finished {moment}.</source>
            <translation>Аяқталды: {moment}.</translation>
        </message>
        <message>
            <source>Opened here {moment}.</source>
            <translation>Мұнда ашылды: {moment}.</translation>
        </message>
    </context>
    <context>
        <name>RelationDialog</name>
        <message>
            <source>Relative</source>
            <translation>Туыс</translation>
        </message>
        <message>
            <source>{kind} of {name}: how was it verified?</source>
            <translation>{kind} ({name}): қалай расталды?</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Сол күйінде қалдыру</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>How it was verified</source>
            <translation>Қалай расталды</translation>
        </message>
        <message>
            <source>What was seen or heard</source>
            <translation>Не көрілді немесе естілді</translation>
        </message>
        <message>
            <source>What is prepared</source>
            <translation>Не дайындалды</translation>
        </message>
        <message>
            <source>Until now: {state}. Workers read “stated”, “pending” or “verified” and never how; the officer for family relations and coordinators read the rest.</source>
            <translation>Осы уақытқа дейін: {state}. Қызметкерлер тек айтылғанын, тексерілуде немесе расталғанын оқиды, ал қалай екенін ешқашан оқымайды; қалғанын отбасылық байланыстар маманы мен үйлестірушілер оқиды.</translation>
        </message>
    </context>
    <context>
        <name>ReopeningCard</name>
        <message>
            <source>Put the request on a stick</source>
            <translation>Өтінішті флешкаға жазу</translation>
        </message>
        <message>
            <source>Send it to the server</source>
            <translation>Серверге жіберу</translation>
        </message>
        <message>
            <source>Read these words to them by phone:</source>
            <translation>Бұл сөздерді телефонмен оқып беріңіз:</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Құпия сөйлемді көрсету</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Құпия сөйлемді жасыру</translation>
        </message>
        <message>
            <source>A new passphrase: four unrelated words are good</source>
            <translation>Жаңа құпия сөйлем: бір-біріне қатысы жоқ төрт сөз жақсы</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>Құпия сөйлем тағы бір рет</translation>
        </message>
        <message>
            <source>Take the answer from the stick</source>
            <translation>Жауапты флешкадан алу</translation>
        </message>
        <message>
            <source>Fetch the answer from the server</source>
            <translation>Жауапты серверден алу</translation>
        </message>
        <message>
            <source>Back to the names</source>
            <translation>Есімдерге қайту</translation>
        </message>
        <message>
            <source>1. Choose a new passphrase and give a coordinator your request. Drafts and unsent work stay as they are.</source>
            <translation>1. Жаңа құпия сөйлем ойлап тауып, үйлестірушіге өтінішіңізді беріңіз. Нобайлар мен жіберілмеген жұмыс сол күйі қалады.</translation>
        </message>
        <message>
            <source>2. When they have answered, type the new passphrase above and take the answer.</source>
            <translation>2. Жауап келгенде, жоғарыға жаңа құпия сөйлемді теріп, жауапты алыңыз.</translation>
        </message>
        <message>
            <source>Open the work of {name} again</source>
            <translation>{name} жұмысын қайта ашу</translation>
        </message>
        <message>
            <source>Your request is on the stick. Hand it to the coordinator.</source>
            <translation>Өтінішіңіз флешкада. Оны үйлестірушіге беріңіз.</translation>
        </message>
        <message>
            <source>Your request is at the server. Call the coordinator.</source>
            <translation>Өтінішіңіз серверде. Үйлестірушіге қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>Choose a new passphrase first.</source>
            <translation>Алдымен жаңа құпия сөйлем ойлап табыңыз.</translation>
        </message>
        <message>
            <source>The passphrase was typed in two different ways. Nothing was changed.</source>
            <translation>Құпия сөйлем екі түрлі терілді. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Type the new passphrase above first.</source>
            <translation>Алдымен жоғарыға жаңа құпия сөйлемді теріңіз.</translation>
        </message>
        <message>
            <source>From a stick</source>
            <translation>Флешкадан</translation>
        </message>
        <message>
            <source>From the server</source>
            <translation>Серверден</translation>
        </message>
        <message>
            <source>Open somebody&apos;s work again</source>
            <translation>Біреудің жұмысын қайта ашу</translation>
        </message>
        <message>
            <source>For a forgotten passphrase, or after a journey. Call them, know the voice, hear their six words.</source>
            <translation>Құпия сөйлем ұмытылса немесе сапардан кейін. Қоңырау шалыңыз, дауысын таныңыз, алты сөзін тыңдаңыз.</translation>
        </message>
        <message>
            <source>More requests are here than are shown. Let each bring theirs alone on an empty stick.</source>
            <translation>Мұнда көрсетілгеннен көп сұрау бар. Әркім өз сұрауын бос флешкада жеке әкелсін.</translation>
        </message>
        <message>
            <source>No request is here.</source>
            <translation>Мұнда өтініш жоқ.</translation>
        </message>
        <message>
            <source>Unknown sender</source>
            <translation>Белгісіз жіберуші</translation>
        </message>
        <message>
            <source>The six words that they read to you</source>
            <translation>Сізге оқып берген алты сөз</translation>
        </message>
        <message>
            <source>Give your part</source>
            <translation>Өз бөлігіңізді беру</translation>
        </message>
        <message>
            <source>No coordinator reads all of this work. Your key opens one part of it, and another coordinator&apos;s the next; or two people with recovery sheets open it, here.</source>
            <translation>Бұл жұмысты ешбір үйлестіруші түгел оқымайды. Сіздің кілтіңіз оның бір бөлігін, басқа үйлестірушінің кілті келесісін ашады; немесе оны осында қалпына келтіру парақтары бар екі адам ашады.</translation>
        </message>
        <message>
            <source>No key of yours opens this work: it holds areas or kinds of answers that you do not read. Two people with recovery sheets open it, here.</source>
            <translation>Сіздің кілтіңіз бұл жұмысты ашпайды: онда сіз оқымайтын аймақтар немесе жауап түрлері бар. Оны осында қалпына келтіру парақтары бар екі адам ашады.</translation>
        </message>
        <message>
            <source>The answer opens this work for whoever made the request, also what is not of this area. So both who type hear {name} themselves first: know the voice, and compare the six words below. Type nothing if you did not hear them. {name} and all who read are told that two sheets opened it, and where.</source>
            <translation>Жауап бұл жұмысты сұрауды кім жасаса, соған ашады, осы аймаққа жатпайтынын да. Сондықтан сөздерді теретін екі адамның әрқайсысы алдымен {name} дауысын өзі естиді: дауысын таныңыз, төмендегі алты сөзді салыстырыңыз. Оларды естімесеңіз, ештеңе термеңіз. Оны екі парақ ашқанын және қай жерде ашқанын {name} және барлық оқитындар біледі.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Қайта ашу</translation>
        </message>
        <message>
            <source>Open with two recovery sheets</source>
            <translation>Қалпына келтірудің екі парағымен ашу</translation>
        </message>
        <message>
            <source>Open the work of {name} again?</source>
            <translation>{name} жұмысын қайта ашасыз ба?</translation>
        </message>
        <message>
            <source>Your part was given. {name} takes it, and asks another coordinator for the next.</source>
            <translation>Сіздің бөлігіңіз берілді. {name} оны алып, келесісін басқа үйлестірушіден сұрайды.</translation>
        </message>
        <message>
            <source>The answer is on the stick. {name} takes it with the new passphrase.</source>
            <translation>Жауап флешкада. {name} оны жаңа құпия сөйлеммен алады.</translation>
        </message>
        <message>
            <source>The answer is at the server. {name} takes it with the new passphrase.</source>
            <translation>Жауап серверде. {name} оны жаңа құпия сөйлеммен алады.</translation>
        </message>
    </context>
    <context>
        <name>RepairList</name>
        <message>
            <source>What could be mended, cell by cell</source>
            <translation>Не түзетуге болады, ұяшық-ұяшығымен</translation>
        </message>
        <message>
            <source>Mend all</source>
            <translation>Бәрін түзету</translation>
        </message>
        <message>
            <source>Mend none</source>
            <translation>Ештеңе түзетпеу</translation>
        </message>
        <message>
            <source>Write a mended copy</source>
            <translation>Түзетілген көшірмені жазу</translation>
        </message>
        <message>
            <source>Looking what could be mended …</source>
            <translation>Не түзетуге болатыны қаралып жатыр …</translation>
        </message>
        <message>
            <source>Your file stays as it is: what you tick is changed in a copy, and the copy is looked at again.</source>
            <translation>Файлыңыз сол күйінде қалады: белгілегеніңіз көшірмеде өзгереді, көшірме қайта қаралады.</translation>
        </message>
        <message>
            <source>The first {count} are here; the others come then.</source>
            <translation>Мұнда алғашқы {count}; қалғандары содан кейін шығады.</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>{place}: “{before}” becomes “{after}”. {why}</source>
            <translation>{place}: «{before}» орнына «{after}» болады. {why}</translation>
        </message>
        <message>
            <source>before</source>
            <translation>бұрын</translation>
        </message>
        <message>
            <source>after</source>
            <translation>кейін</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(бос)</translation>
        </message>
        <message>
            <source>name of the sheet {name}</source>
            <translation>{name} парағының атауы</translation>
        </message>
        <message>
            <source>Sheet {name}</source>
            <translation>{name} парағы</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>{number}-жол</translation>
        </message>
        <message>
            <source>column {name}</source>
            <translation>{name} бағаны</translation>
        </message>
    </context>
    <context>
        <name>RepeatHeadRow</name>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Remove: {thing}</source>
            <translation>Алып тастау: {thing}</translation>
        </message>
    </context>
    <context>
        <name>RespondentView</name>
        <message>
            <source>How far we are</source>
            <translation>Қанша жүрдік</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>I am done: give the laptop back</source>
            <translation>Болдым, ноутбукті қайтарамын</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Келесі</translation>
        </message>
    </context>
    <context>
        <name>ReturnedLine</name>
        <message>
            <source>Answer</source>
            <translation>Жауап беру</translation>
        </message>
        <message>
            <source>Answer: {person}, {form}</source>
            <translation>Жауап беру: {person}, {form}</translation>
        </message>
        <message numerus="yes">
            <source>{name} asks about %n question(s)</source>
            <translation>
                <numerusform>{name} %n сұрақ туралы сұрайды</numerusform>
                <numerusform>{name} %n сұрақ туралы сұрайды</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewPlace</name>
        <message>
            <source>Read the first one</source>
            <translation>Біріншісін оқу</translation>
        </message>
        <message>
            <source>Choose a record to read it.</source>
            <translation>Оқу үшін жазбаны таңдаңыз.</translation>
        </message>
        <message>
            <source>This record is kept apart and was not merged: {reason}</source>
            <translation>Бұл жазба бөлек сақталды, қосылған жоқ: {reason}</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Қабылдау</translation>
        </message>
        <message numerus="yes">
            <source>Return with %n question(s)</source>
            <translation>
                <numerusform>%n сұрақпен қайтару</numerusform>
                <numerusform>%n сұрақпен қайтару</numerusform>
            </translation>
        </message>
        <message>
            <source>Return with a question</source>
            <translation>Сұрақпен қайтару</translation>
        </message>
        <message>
            <source>It is kept apart: call the people named before anything is decided.</source>
            <translation>Ол бөлек сақталған: шешім алдында аталған адамдарға қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>This record is accepted.</source>
            <translation>Бұл жазба қабылданған.</translation>
        </message>
        <message>
            <source>It was sent back with a question and waits for its author.</source>
            <translation>Жазба сұрақпен қайтарылды, авторын күтеді.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to ask.</source>
            <translation>
                <numerusform>%n сұрақ қоймақсыз.</numerusform>
                <numerusform>%n сұрақ қоймақсыз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to ask. Remove them to accept.</source>
            <translation>
                <numerusform>%n сұрақ қоймақсыз. Қабылдау үшін алып тастаңыз.</numerusform>
                <numerusform>%n сұрақ қоймақсыз. Қабылдау үшін алып тастаңыз.</numerusform>
            </translation>
        </message>
        <message>
            <source>A question has lost its place. Remove it to accept.</source>
            <translation>Бір сұрақтың жауабы енді жоқ. Қабылдау үшін оны алып тастаңыз.</translation>
        </message>
        <message>
            <source>Ask about an answer, or accept the record as it is.</source>
            <translation>Жауап туралы сұраңыз немесе жазбаны сол күйі қабылдаңыз.</translation>
        </message>
        <message>
            <source>Accepted.</source>
            <translation>Қабылданды.</translation>
        </message>
        <message numerus="yes">
            <source>Returned with %n question(s).</source>
            <translation>
                <numerusform>%n сұрақпен қайтарылды.</numerusform>
                <numerusform>%n сұрақпен қайтарылды.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowButton</name>
        <message>
            <source>chosen</source>
            <translation>таңдалған</translation>
        </message>
    </context>
    <context>
        <name>RulesCard</name>
        <message>
            <source>Years from which somebody agrees alone</source>
            <translation>Адам өзі келісім беретін жас</translation>
        </message>
        <message>
            <source>Years from which a child is asked as well</source>
            <translation>Баланың өзінен де сұралатын жас</translation>
        </message>
        <message>
            <source>Months that names and telephones are kept after closing</source>
            <translation>Іс жабылғаннан кейін аты мен телефоны неше ай сақталады</translation>
        </message>
        <message>
            <source>Months that the file is kept after closing</source>
            <translation>Іс жабылғаннан кейін неше ай сақталады</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>Белгілеу</translation>
        </message>
        <message>
            <source>Set ages and months</source>
            <translation>Жас пен мерзімді белгілеу</translation>
        </message>
        <message>
            <source>What the law of your country says</source>
            <translation>Еліңіздің заңы не дейді</translation>
        </message>
        <message>
            <source>It is set. Laptops hear it with their next round.</source>
            <translation>Белгіленді. Ноутбуктер келесі айналымда біледі.</translation>
        </message>
    </context>
    <context>
        <name>SafetyPage</name>
        <message>
            <source>Please take care of this now</source>
            <translation>Осыған қазір көңіл бөліңізші</translation>
        </message>
        <message>
            <source>An answer asks for your attention today. It is not a diagnosis.</source>
            <translation>Бір жауап бүгін назарыңызды сұрайды. Бұл диагноз емес.</translation>
        </message>
        <message>
            <source>Stay with the person. Listen calmly; do not leave them alone.</source>
            <translation>Адамның қасында болыңыз. Сабырмен тыңдаңыз; жалғыз қалдырмаңыз.</translation>
        </message>
        <message>
            <source>Call your supervisor now, from a place where you can talk.</source>
            <translation>Сөйлесуге болатын жерден жетекшіңізге қазір қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>Follow the local protocol, also when nobody picks up.</source>
            <translation>Ешкім көтермесе де, жергілікті тәртіп бойынша әрекет етіңіз.</translation>
        </message>
        <message>
            <source>Whom to call</source>
            <translation>Кімге қоңырау шалу</translation>
        </message>
        <message>
            <source>I have called somebody</source>
            <translation>Мен қоңырау шалдым</translation>
        </message>
        <message>
            <source>Go on with the interview</source>
            <translation>Сұхбатты жалғастыру</translation>
        </message>
        <message>
            <source>Noted: somebody was called.</source>
            <translation>Жазылды: қоңырау шалынды.</translation>
        </message>
        <message>
            <source>No numbers are kept here yet. Use the paper list of your programme.</source>
            <translation>Мұнда нөмірлер әлі жоқ. Бағдарламаның қағаз тізімін қолданыңыз.</translation>
        </message>
    </context>
    <context>
        <name>SameTalkPage</name>
        <message>
            <source>Same person, same talk?</source>
            <translation>Сол адам, сол әңгіме ме?</translation>
        </message>
        <message>
            <source>Yes: go on where we were</source>
            <translation>Иә: тоқтаған жерден жалғастыру</translation>
        </message>
        <message>
            <source>This is another person: move the interview</source>
            <translation>Бұл басқа адам: сұхбатты көшіру</translation>
        </message>
        <message>
            <source>Another talk: leave this draft as it is</source>
            <translation>Басқа әңгіме: жобаны сол күйінде қалдыру</translation>
        </message>
        <message>
            <source>The last answer was kept on {date} at {time}.</source>
            <translation>Соңғы жауап {date} сағат {time} сақталған.</translation>
        </message>
        <message>
            <source>It is about {name}, {code}.</source>
            <translation>Бұл адам туралы: {name}, {code}.</translation>
        </message>
    </context>
    <context>
        <name>Scopes</name>
        <message>
            <source>Agrees to</source>
            <translation>Неге келіседі</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Сұралмаған</translation>
        </message>
    </context>
    <context>
        <name>SearchList</name>
        <message>
            <source>Type to search</source>
            <translation>Іздеу үшін теріңіз</translation>
        </message>
        <message>
            <source>Search in the choices</source>
            <translation>Нұсқалардан іздеу</translation>
        </message>
        <message>
            <source>Nothing in the list has these words. Type less, or something else.</source>
            <translation>Тізімде мұндай сөздер жоқ. Қысқарақ немесе басқаша жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>SecondCopy</name>
        <message>
            <source>The program is already open. Look for its window.</source>
            <translation>Бағдарлама ашық тұр. Терезесін іздеңіз.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>SectionPage</name>
        <message>
            <source>Questions</source>
            <translation>Сұрақтар</translation>
        </message>
    </context>
    <context>
        <name>SectionRow</name>
        <message>
            <source>done</source>
            <translation>дайын</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ашық</translation>
        </message>
        <message>
            <source>please look</source>
            <translation>қараңыз</translation>
        </message>
        <message>
            <source>asked about</source>
            <translation>ол туралы сұралды</translation>
        </message>
    </context>
    <context>
        <name>ServicesPart</name>
        <message>
            <source>Services</source>
            <translation>Қызметтер</translation>
        </message>
        <message>
            <source>Not to be told: {who}. Ask the person before you say anything there.</source>
            <translation>Айтуға болмайды: {who}. Онда бірдеңе айтпас бұрын адамның өзінен сұраңыз.</translation>
        </message>
        <message>
            <source>No agreement stands that this service is told. Ask the person; tell nothing there until they agree.</source>
            <translation>Қазір бұл қызметке хабарлауға келісім жоқ. Адамнан сұраңыз; ол келіскенше ол жаққа ештеңе айтпаңыз.</translation>
        </message>
        <message>
            <source>asked {day}</source>
            <translation>сұралған {day}</translation>
        </message>
        <message>
            <source>proposed {day}</source>
            <translation>ұсынылған {day}</translation>
        </message>
        <message>
            <source>nobody was asked yet</source>
            <translation>әлі ешкімнен сұралмаған</translation>
        </message>
        <message numerus="yes">
            <source>waiting %n day(s)</source>
            <translation>
                <numerusform>%n күн күтуде</numerusform>
                <numerusform>%n күн күтуде</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsPlace</name>
        <message>
            <source>How it looks</source>
            <translation>Көрінісі</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Жарық немесе қараңғы</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Мәтін өлшемі</translation>
        </message>
        <message>
            <source>Lock by itself after</source>
            <translation>Өзі құлыпталады</translation>
        </message>
        <message>
            <source>In an interview</source>
            <translation>Сұхбатта</translation>
        </message>
        <message>
            <source>These choices are yours alone, on this laptop.</source>
            <translation>Бұл таңдаулар тек сіздікі, тек осы ноутбукте.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Not reviewed by a native speaker yet: {names}.</source>
            <translation>Ана тілінде сөйлейтін адам әлі тексермеген: {names}.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Жарық</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Қараңғы</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Компьютердегідей</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n минут</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>All of a section</source>
            <translation>Бүкіл бөлім</translation>
        </message>
        <message>
            <source>One question at a time</source>
            <translation>Бір-бірден сұрақ</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Жауаптар</translation>
        </message>
        <message>
            <source>On this laptop, locked: only your passphrase opens them.</source>
            <translation>Осы ноутбукте, құлыптаулы: тек сіздің құпия сөйлеміңіз ашады.</translation>
        </message>
        <message>
            <source>Finished records</source>
            <translation>Аяқталған жазбалар</translation>
        </message>
        <message>
            <source>Sealed beside it, so that they can be sent without you.</source>
            <translation>Сізсіз-ақ жіберілуі үшін қасында мөрлеулі тұр.</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Keeps sealed records and cannot read them.</source>
            <translation>Мөрлеулі жазбаларды сақтайды, оқи алмайды.</translation>
        </message>
        <message>
            <source>Coordinators</source>
            <translation>Үйлестірушілер</translation>
        </message>
        <message>
            <source>Open sealed records with their own keys.</source>
            <translation>Мөрлеулі жазбаларды өз кілтімен ашады.</translation>
        </message>
        <message>
            <source>What is stored where</source>
            <translation>Не қайда сақталады</translation>
        </message>
        <message>
            <source>Fieldapp {version}, Apache-2.0</source>
            <translation>Fieldapp {version}, Apache-2.0</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Бағдарлама туралы</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Section {n} of {all}</source>
            <translation>{all} бөлімнің {n}-бөлімі</translation>
        </message>
    </context>
    <context>
        <name>SheetsDialog</name>
        <message>
            <source>Show the words</source>
            <translation>Сөздерді көрсету</translation>
        </message>
        <message>
            <source>Hide the words</source>
            <translation>Сөздерді жасыру</translation>
        </message>
        <message>
            <source>The words of one sheet</source>
            <translation>Бір парақтың сөздері</translation>
        </message>
        <message>
            <source>The words of another sheet</source>
            <translation>Екінші парақтың сөздері</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Ештеңе өзгертпеу</translation>
        </message>
        <message>
            <source>Each of the two people types their own sheet: 33 words with spaces between, or the first four letters of each. The other one looks away.</source>
            <translation>Екі адамның әрқайсысы өз парағын тереді: арасында бос орны бар 33 сөз немесе әрқайсысының алғашқы төрт әрпі. Екіншісі басқа жаққа қарайды.</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Формалар</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Жіберу</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Бақылау</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Қарау</translation>
        </message>
        <message>
            <source>To settle</source>
            <translation>Шешу керек</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Hide the screen</source>
            <translation>Экранды жасыру</translation>
        </message>
        <message>
            <source>Hide the screen (F12)</source>
            <translation>Экранды жасыру (F12)</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Құлыптау</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
    </context>
    <context>
        <name>SignInPlace</name>
        <message>
            <source>Who is working now?</source>
            <translation>Қазір кім жұмыс істейді?</translation>
        </message>
        <message>
            <source>Works without internet</source>
            <translation>Интернетсіз жұмыс істейді</translation>
        </message>
        <message>
            <source>Locked. Your work is safe.</source>
            <translation>Құлыпталды. Жұмысыңыз сақтаулы.</translation>
        </message>
        <message>
            <source>Nobody works on this laptop yet. A coordinator enrols people.</source>
            <translation>Бұл ноутбукте әлі ешкім жұмыс істемейді. Адамдарды үйлестіруші тіркейді.</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Тіл: {name}</translation>
        </message>
        <message>
            <source>Hide the screen (F12)</source>
            <translation>Экранды жасыру (F12)</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Құпия сөйлем</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Құпия сөйлемді көрсету</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Құпия сөйлемді жасыру</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Caps Lock қосулы</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Keep this laptop&apos;s secret in a file</source>
            <translation>Осы ноутбуктің құпиясын файлда сақтау</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>Басқа біреу</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Жаңа адам</translation>
        </message>
        <message>
            <source>I cannot open my work</source>
            <translation>Жұмысымды аша алмаймын</translation>
        </message>
        <message>
            <source>Create a programme</source>
            <translation>Бағдарлама құру</translation>
        </message>
        <message>
            <source>Copy what is not sent yet onto a stick</source>
            <translation>Жіберілмегенді флешкаға көшіру</translation>
        </message>
        <message>
            <source>The work is open again. The new passphrase opens it.</source>
            <translation>Жұмыс қайта ашылды. Оны жаңа құпия сөйлем ашады.</translation>
        </message>
        <message>
            <source>Passphrase · {name}</source>
            <translation>Құпия сөйлем · {name}</translation>
        </message>
        <message>
            <source>That passphrase does not open this person&apos;s work. Nothing is lost. Try again.</source>
            <translation>Бұл құпия сөйлем осы адамның жұмысын ашпайды. Ештеңе жоғалған жоқ. Қайта байқаңыз.</translation>
        </message>
        <message numerus="yes">
            <source>The next try is possible in %n second(s).</source>
            <translation>
                <numerusform>Келесі әрекет %n секундтан кейін.</numerusform>
                <numerusform>Келесі әрекет %n секундтан кейін.</numerusform>
            </translation>
        </message>
        <message>
            <source>That passphrase does not open this person&apos;s work. Nothing is lost.</source>
            <translation>Бұл құпия сөйлем осы адамның жұмысын ашпайды. Ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Ашылуда …</translation>
        </message>
    </context>
    <context>
        <name>SmallPicture</name>
        <message>
            <source>This picture cannot be shown.</source>
            <translation>Бұл суретті көрсету мүмкін емес.</translation>
        </message>
    </context>
    <context>
        <name>SpokenRow</name>
        <message>
            <source>Listen</source>
            <translation>Тыңдау</translation>
        </message>
        <message>
            <source>How far the recording is</source>
            <translation>Жазбаның қанша бөлігі тыңдалды</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>There is no recording in this language.</source>
            <translation>Бұл тілде жазба жоқ.</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Came back to you</source>
            <translation>Сізге қайтты</translation>
        </message>
        <message>
            <source>Sent back, waiting for the correction</source>
            <translation>Қайтарылды, түзетуді күтеді</translation>
        </message>
        <message>
            <source>Corrected, waiting</source>
            <translation>Түзетілді, күтеді</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>Safe here</source>
            <translation>Осында сақтаулы</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Мөрленді</translation>
        </message>
        <message>
            <source>On the server</source>
            <translation>Серверде</translation>
        </message>
        <message>
            <source>Opened by a coordinator</source>
            <translation>Үйлестіруші ашты</translation>
        </message>
        <message>
            <source>Files: {all} opened</source>
            <translation>Файлдар: {all} ашылды</translation>
        </message>
        <message>
            <source>Files: {there} of {all} on the server</source>
            <translation>Файлдар: серверде {there}, барлығы {all}</translation>
        </message>
        <message>
            <source>Files: {all} wait here</source>
            <translation>Файлдар: {all} осында күтеді</translation>
        </message>
        <message>
            <source>A photo. It was erased after support had ended.</source>
            <translation>Фотосурет. Қолдау аяқталғаннан кейін ол өшірілді.</translation>
        </message>
        <message>
            <source>A file that has not come yet: it travels by itself.</source>
            <translation>Әлі келмеген файл: ол өзі келе жатыр.</translation>
        </message>
        <message>
            <source>Picture, {size}</source>
            <translation>Сурет, {size}</translation>
        </message>
        <message>
            <source>Recording, {size}</source>
            <translation>Дыбыс жазбасы, {size}</translation>
        </message>
        <message>
            <source>Film or recording, {size}</source>
            <translation>Бейне немесе дыбыс жазбасы, {size}</translation>
        </message>
        <message>
            <source>File ({kind}), {size}</source>
            <translation>Файл ({kind}), {size}</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Қамқорлық</translation>
        </message>
        <message>
            <source>Wellbeing</source>
            <translation>Көңіл-күй</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Оқу</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>Туыстық</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Бағдарлама</translation>
        </message>
        <message>
            <source>about {month}</source>
            <translation>шамамен {month}</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Бас тартты</translation>
        </message>
        <message>
            <source>Does not know</source>
            <translation>Білмейді</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Сұралмады</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Қатысы жоқ</translation>
        </message>
    </context>
    <context>
        <name>StickCard</name>
        <message>
            <source>No internet for long?</source>
            <translation>Желі көптен жоқ па?</translation>
        </message>
        <message>
            <source>Carry a stick. It brings what others left for you, and takes what waits here. Everything on it is sealed: whoever finds it can read nothing.</source>
            <translation>Флешка алып жүріңіз. Ол басқалар сізге қалдырғанды әкеледі, мұнда күткенді алып кетеді. Ондағының бәрі мөрлеулі: тапқан адам ештеңе оқи алмайды.</translation>
        </message>
        <message>
            <source>Use a stick</source>
            <translation>Флешканы қолдану</translation>
        </message>
        <message>
            <source>Only take from it</source>
            <translation>Тек одан алу</translation>
        </message>
        <message>
            <source>Unfinished interviews, too</source>
            <translation>Аяқталмаған сұхбаттар да</translation>
        </message>
        <message numerus="yes">
            <source>%n sealed file(s) came from the stick, were checked and opened.</source>
            <translation>
                <numerusform>Флешкадан %n мөрлеулі файл келді, тексерілді және ашылды.</numerusform>
                <numerusform>Флешкадан %n мөрлеулі файл келді, тексерілді және ашылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed file(s) came for others who work on this laptop: they find them when they sign in.</source>
            <translation>
                <numerusform>Осы ноутбукте жұмыс істейтін басқа адамға %n мөрлеулі файл келді: ол кіргенде көреді.</numerusform>
                <numerusform>Осы ноутбукте жұмыс істейтін басқа адамдарға %n мөрлеулі файл келді: олар кіргенде көреді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed file(s) of yours arrived: it was signed for.</source>
            <translation>
                <numerusform>%n мөрлеулі файлыңыз жетті: қол қойылды.</numerusform>
                <numerusform>%n мөрлеулі файлыңыз жетті: қол қойылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unfinished interview(s) came back: Today shows them.</source>
            <translation>
                <numerusform>%n аяқталмаған сұхбат қайтып келді: «Бүгін» көрсетеді.</numerusform>
                <numerusform>%n аяқталмаған сұхбат қайтып келді: «Бүгін» көрсетеді.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StickHere</name>
        <message>
            <source>Working on the stick: do not pull it out yet</source>
            <translation>Флешкамен жұмыс жүріп жатыр: әлі суырмаңыз</translation>
        </message>
    </context>
    <context>
        <name>StickWords</name>
        <message numerus="yes">
            <source>%n sealed file(s) still wait here for a stick.</source>
            <translation>
                <numerusform>%n мөрлеулі файл мұнда әлі флешка күтіп тұр.</numerusform>
                <numerusform>%n мөрлеулі файл мұнда әлі флешка күтіп тұр.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed file(s) are on the stick now.</source>
            <translation>
                <numerusform>Енді флешкада %n мөрлеулі файл бар.</numerusform>
                <numerusform>Енді флешкада %n мөрлеулі файл бар.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unfinished interview(s) are on the stick now.</source>
            <translation>
                <numerusform>Енді флешкада %n аяқталмаған сұхбат бар.</numerusform>
                <numerusform>Енді флешкада %n аяқталмаған сұхбат бар.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits here that others lack.</source>
            <translation>Басқаларда жоқ ештеңе мұнда күтіп тұрған жоқ.</translation>
        </message>
    </context>
    <context>
        <name>StopPage</name>
        <message>
            <source>We can stop at any time</source>
            <translation>Кез келген уақытта тоқтай аламыз</translation>
        </message>
        <message>
            <source>Thank the person. What would they like?</source>
            <translation>Адамға рақмет айтыңыз. Ол не қалайды?</translation>
        </message>
        <message>
            <source>Pause: keep it as a draft and go on another day</source>
            <translation>Үзіліс: нобай етіп қалдырып, басқа күні жалғастыру</translation>
        </message>
        <message>
            <source>End here: finish with what there is; the rest was not asked</source>
            <translation>Осында аяқтау: бармен аяқтау; қалғаны сұралмады</translation>
        </message>
        <message>
            <source>The person wants nothing to be kept</source>
            <translation>Адам ештеңе сақталмауын қалайды</translation>
        </message>
        <message>
            <source>This is another person: move the interview</source>
            <translation>Бұл басқа адам: сұхбатты көшіру</translation>
        </message>
        <message>
            <source>Go on with the interview</source>
            <translation>Сұхбатты жалғастыру</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Ready to finish?</source>
            <translation>Аяқтауға дайынсыз ба?</translation>
        </message>
        <message>
            <source>The record stays safe on this computer and goes by itself when there is internet.</source>
            <translation>Жазба осы компьютерде сақтаулы, интернет болғанда өзі кетеді.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Аяқтау</translation>
        </message>
        <message>
            <source>Another person: move</source>
            <translation>Басқа адам: көшіру</translation>
        </message>
        <message>
            <source>Back to the interview</source>
            <translation>Сұхбатқа оралу</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>жауап берілді</translation>
        </message>
        <message>
            <source>left open</source>
            <translation>ашық қалды</translation>
        </message>
    </context>
    <context>
        <name>TeamPlace</name>
        <message>
            <source>Who belongs to the programme, and who wants to.</source>
            <translation>Бағдарламада кім бар, кім қосылғысы келеді.</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Nobody else is in yet.</source>
            <translation>Әлі басқа ешкім жоқ.</translation>
        </message>
        <message>
            <source>Nothing was kept apart.</source>
            <translation>Бөлек сақталған ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Who is in</source>
            <translation>Кім бар</translation>
        </message>
        <message>
            <source>Not merged. Call the person who sent it, then decide.</source>
            <translation>Қосылмады. Жіберген адамға қоңырау шалып, сосын шешіңіз.</translation>
        </message>
        <message>
            <source>Kept apart</source>
            <translation>Бөлек сақталған</translation>
        </message>
        <message>
            <source>Withdraw the key</source>
            <translation>Кілтті қайтарып алу</translation>
        </message>
        <message>
            <source>Withdraw the key: {name}</source>
            <translation>Кілтті қайтарып алу: {name}</translation>
        </message>
        <message>
            <source>Let them leave</source>
            <translation>Шығару</translation>
        </message>
        <message>
            <source>I leave</source>
            <translation>Топтан шығу</translation>
        </message>
        <message>
            <source>Let them leave: {name}</source>
            <translation>Шығару: {name}</translation>
        </message>
        <message>
            <source>Reads: {classes}</source>
            <translation>Оқиды: {classes}</translation>
        </message>
        <message>
            <source>Unknown sender</source>
            <translation>Белгісіз жіберуші</translation>
        </message>
        <message>
            <source>Look inside</source>
            <translation>Ішіне қарау</translation>
        </message>
        <message>
            <source>Merge it</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Withdraw the key of {name}?</source>
            <translation>{name} кілтін қайтарып алу керек пе?</translation>
        </message>
        <message>
            <source>What came up to now stands. What this key signs later is kept apart, and nothing more is sealed to it. This cannot be taken back; the person can join again with a new key.</source>
            <translation>Осыған дейін келгені күшінде. Бұл кілт кейін қол қойғаны бөлек сақталады, оған енді ештеңе мөрленбейді. Мұны қайтаруға болмайды; адам жаңа кілтпен қайта қосыла алады.</translation>
        </message>
        <message>
            <source>What they sent is fetched first, where the server answers: five minutes at most.</source>
            <translation>Сервер жауап берсе, алдымен олар жібергеннің бәрі алынады: бес минуттан аспайды.</translation>
        </message>
        <message>
            <source>Withdraw it</source>
            <translation>Қайтарып алу</translation>
        </message>
        <message>
            <source>Let the key stand</source>
            <translation>Кілт қала берсін</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) inside are no records: changes to cases, telephone numbers, decisions or the like.</source>
            <translation>
                <numerusform>Ішінде жазба емес %n хабарлама бар: істердегі өзгерістер, телефон нөмірлері, шешімдер және сол сияқтылар.</numerusform>
                <numerusform>Ішінде жазба емес %n хабарлама бар: істердегі өзгерістер, телефон нөмірлері, шешімдер және сол сияқтылар.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was merged, and counts for the other coordinators of the area, too. That you decided it stands in the journal.</source>
            <translation>Қосылды, ауданның басқа үйлестірушілерінде де. Сіз шешкеніңіз журналда тұр.</translation>
        </message>
        <message>
            <source>The key of {name} was withdrawn.</source>
            <translation>{name} кілті қайтарып алынды.</translation>
        </message>
        <message>
            <source>The server did not answer: what they had sent may be kept apart when it comes.</source>
            <translation>Сервер жауап бермеді: олар бұрын жібергені келгенде бөлек қалуы мүмкін.</translation>
        </message>
        <message>
            <source>It still stands in {area}. Call {who}: until they withdraw it there, too, it gets what that area sends.</source>
            <translation>Ол мына жерде әлі жарамды: {area}. Қоңырау шалыңыз: {who}. Ол жерде де кері қайтарып алынғанша, сол аймақ жіберетіннің бәрін алады.</translation>
        </message>
        <message>
            <source>Let {name} leave?</source>
            <translation>{name} шықсын ба?</translation>
        </message>
        <message>
            <source>Leave the team?</source>
            <translation>Топтан шығасыз ба?</translation>
        </message>
        <message>
            <source>What they signed up to now stands. Nothing that is sealed from now on opens for them. What they have read, they have read.</source>
            <translation>Осыған дейін қол қойғаны күшінде. Бұдан былай мөрленгеннің ешқайсысы оған ашылмайды. Оқығанын оқыды.</translation>
        </message>
        <message>
            <source>{name} has left: nothing new opens for them.</source>
            <translation>{name} шықты: оған жаңа ештеңе ашылмайды.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) inside: {list}</source>
            <translation>
                <numerusform>Ішінде %n жазба: {list}</numerusform>
                <numerusform>Ішінде %n жазба: {list}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Third</name>
        <message>
            <source>Keep this</source>
            <translation>Осыны сақтау</translation>
        </message>
        <message>
            <source>Keep what is written: {what}</source>
            <translation>Жазылғанды сақтау: {what}</translation>
        </message>
    </context>
    <context>
        <name>Tiles</name>
        <message>
            <source>Who is working now?</source>
            <translation>Қазір кім жұмыс істейді?</translation>
        </message>
    </context>
    <context>
        <name>TitleRow</name>
        <message>
            <source>The coordinator asks: {words}</source>
            <translation>Үйлестіруші сұрайды: {words}</translation>
        </message>
    </context>
    <context>
        <name>TodayPlace</name>
        <message>
            <source>Find a person by name or code</source>
            <translation>Адамды аты немесе коды бойынша табу</translation>
        </message>
        <message>
            <source>Start a form</source>
            <translation>Форма бастау</translation>
        </message>
        <message>
            <source>People to see</source>
            <translation>Кездесетін адамдар</translation>
        </message>
        <message>
            <source>Continue where you stopped</source>
            <translation>Тоқтаған жерден жалғастыру</translation>
        </message>
        <message>
            <source>Came back to you</source>
            <translation>Сізге қайтты</translation>
        </message>
        <message>
            <source>Try to send now</source>
            <translation>Қазір жіберу</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Жіберуді күтеді</translation>
        </message>
        <message>
            <source>Good morning, {name}</source>
            <translation>Қайырлы таң, {name}</translation>
        </message>
        <message>
            <source>Good afternoon, {name}</source>
            <translation>Қайырлы күн, {name}</translation>
        </message>
        <message>
            <source>Good evening, {name}</source>
            <translation>Қайырлы кеш, {name}</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Адамды табу</translation>
        </message>
        <message>
            <source>Nobody is due today.</source>
            <translation>Бүгін ешкімнің мерзімі жоқ.</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Азырақ көрсету</translation>
        </message>
        <message numerus="yes">
            <source>See all %n</source>
            <translation>
                <numerusform>Барлық %n көру</numerusform>
                <numerusform>Барлық %n көру</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are safe here. They are sent by themselves when there is internet.</source>
            <translation>
                <numerusform>%n жазба осында сақтаулы. Интернет болғанда өздері жіберіледі.</numerusform>
                <numerusform>%n жазба осында сақтаулы. Интернет болғанда өздері жіберіледі.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits. What you finish is sent by itself when there is internet.</source>
            <translation>Ештеңе күтіп тұрған жоқ. Аяқтағаныңыз интернет болғанда өзі жіберіледі.</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Back, the draft is kept</source>
            <translation>Артқа, нобай сақталады</translation>
        </message>
        <message>
            <source>Safety steps</source>
            <translation>Қауіпсіздік қадамдары</translation>
        </message>
        <message>
            <source>Stop now</source>
            <translation>Қазір тоқтату</translation>
        </message>
        <message>
            <source>Respondent view</source>
            <translation>Жауап беруші көрінісі</translation>
        </message>
        <message>
            <source>Hide the screen</source>
            <translation>Экранды жасыру</translation>
        </message>
        <message>
            <source>Sections: {name}</source>
            <translation>Бөлімдер: {name}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
    </context>
    <context>
        <name>Track</name>
        <message>
            <source>today {time}</source>
            <translation>бүгін {time}</translation>
        </message>
    </context>
    <context>
        <name>TravelCard</name>
        <message>
            <source>Put the work away</source>
            <translation>Жұмысты жинап қою</translation>
        </message>
        <message>
            <source>The work on this laptop is closed until your coordinator opens it again. Nothing is deleted.</source>
            <translation>Бұл ноутбуктегі жұмыс үйлестірушіңіз қайта ашқанша жабық болады. Ештеңе жойылмайды.</translation>
        </message>
        <message>
            <source>Before a journey</source>
            <translation>Сапар алдында</translation>
        </message>
        <message>
            <source>From now on your passphrase does not open it, and no coordinator alone does: none reads all of your work. To take it up again two people with recovery sheets have to come to a coordinator. Ask them first.</source>
            <translation>Бұдан былай құпия сөйлеміңіз оны ашпайды, үйлестіруші де жалғыз ашпайды: ешқайсысы жұмысыңызды түгел оқымайды. Жұмысқа қайта кірісу үшін қалпына келтіру парақтары бар екі адам үйлестірушіге келуі керек. Алдымен олармен келісіңіз.</translation>
        </message>
        <message>
            <source>Put the work away?</source>
            <translation>Жұмысты жинап қою керек пе?</translation>
        </message>
        <message>
            <source>From now on your passphrase does not open it. To take it up again you need a coordinator: their voice on the phone, and a network or a stick that goes there and back.</source>
            <translation>Бұдан былай құпия сөйлеміңіз оны ашпайды. Жұмысқа қайта кірісу үшін үйлестіруші керек: телефондағы даусы және екі жаққа баратын желі немесе флешка.</translation>
        </message>
        <message>
            <source>From now on your passphrase does not open it, and no coordinator alone does: none reads all of your work. To take it up again you need several coordinators, one after the other: their voices on the phone, and a network or a stick that goes there and back.</source>
            <translation>Бұдан былай құпия сөйлеміңіз оны ашпайды, үйлестіруші де жалғыз ашпайды: ешқайсысы жұмысыңызды түгел оқымайды. Жұмысқа қайта кірісу үшін бірнеше үйлестіруші керек, бірінен соң бірі: телефондағы даустары және екі жаққа баратын желі немесе флешка.</translation>
        </message>
        <message>
            <source>Put it away</source>
            <translation>Жинап қою</translation>
        </message>
        <message>
            <source>Leave the work here</source>
            <translation>Жұмыс осында қалсын</translation>
        </message>
    </context>
    <context>
        <name>TryDialog</name>
        <message>
            <source>A try to reach {name}</source>
            <translation>Байланысуға талпыныс: {name}</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Жазып қою</translation>
        </message>
        <message>
            <source>Write nothing down</source>
            <translation>Ештеңе жазбау</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Қалай</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Нәтижесі</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
    </context>
    <context>
        <name>UndoStrip</name>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>WaitPage</name>
        <message>
            <source>Finishing…</source>
            <translation>Аяқталуда…</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Бір сәт күте тұрыңыз…</translation>
        </message>
        <message>
            <source>The record is being saved and sealed on this computer.</source>
            <translation>Жазба осы компьютерде сақталып, мөрленіп жатыр.</translation>
        </message>
        <message>
            <source>What was drawn or chosen is being kept on this computer.</source>
            <translation>Салынған сурет немесе таңдалған файл осы компьютерде сақталып жатыр.</translation>
        </message>
    </context>
    <context>
        <name>WordsGiven</name>
        <message>
            <source>Approve the plan of {name}?</source>
            <translation>{name} жоспарын мақұлдайсыз ба?</translation>
        </message>
        <message>
            <source>Goals: {goals}. Whoever works with the case reads that it is approved. Where a worker changes the goals later, it waits for you again.</source>
            <translation>Мақсаттар: {goals}. Істі жүргізетіндер оның мақұлданғанын оқиды. Қызметкер кейін мақсаттарды өзгертсе, жоспар сізді қайта күтеді.</translation>
        </message>
        <message>
            <source>Approve it</source>
            <translation>Мақұлдау</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>Ашық қалдыру</translation>
        </message>
        <message>
            <source>The plan is approved.</source>
            <translation>Жоспар мақұлданды.</translation>
        </message>
        <message>
            <source>Take the approval of the plan back?</source>
            <translation>Жоспардың мақұлдауын қайтарып аласыз ба?</translation>
        </message>
        <message>
            <source>Goals: {goals}. The plan stays, and reads as not approved yet.</source>
            <translation>Мақсаттар: {goals}. Жоспар қалады және әлі мақұлданбаған деп оқылады.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Қайтарып алу</translation>
        </message>
        <message>
            <source>Leave it approved</source>
            <translation>Мақұлданған күйінде қалдыру</translation>
        </message>
        <message>
            <source>The plan is not approved any more.</source>
            <translation>Жоспар енді мақұлданған емес.</translation>
        </message>
        <message>
            <source>The plan is done. A new one can be made at any time.</source>
            <translation>Жоспар орындалды. Жаңасын кез келген уақытта жасауға болады.</translation>
        </message>
        <message>
            <source>It is written down, and holds from now on.</source>
            <translation>Жазылды, осы сәттен бастап күшінде.</translation>
        </message>
        <message>
            <source>Is it open again whether both parents of {name} have died?</source>
            <translation>{name}: ата-анасының екеуі де қайтыс болғаны қайтадан белгісіз бе?</translation>
        </message>
        <message>
            <source>Then it is “not known yet” who looks after the child. The relations stay as they are.</source>
            <translation>Онда балаға кім қарайтыны «әлі белгісіз» болады. Туыстық сол күйінде қалады.</translation>
        </message>
        <message>
            <source>It is open again</source>
            <translation>Қайтадан белгісіз</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Сол күйінде қалдыру</translation>
        </message>
        <message>
            <source>It is open again.</source>
            <translation>Бұл қайтадан белгісіз.</translation>
        </message>
        <message>
            <source>It counts from now on.</source>
            <translation>Осы сәттен бастап күшінде.</translation>
        </message>
        <message>
            <source>Put right: {names}.</source>
            <translation>Түзетілді: {names}.</translation>
        </message>
        <message>
            <source>It is kept until {day}. You are asked again before.</source>
            <translation>Сақталады, соңғы күні: {day}. Оған дейін сізден қайта сұралады.</translation>
        </message>
        <message>
            <source>They are two people again.</source>
            <translation>Олар қайтадан екі адам.</translation>
        </message>
    </context>
    <context>
        <name>WorkPart</name>
        <message>
            <source>Whose case it is</source>
            <translation>Істі кім жүргізеді</translation>
        </message>
        <message>
            <source>Assign to …</source>
            <translation>Тағайындау …</translation>
        </message>
        <message>
            <source>Hand over …</source>
            <translation>Тапсыру …</translation>
        </message>
        <message>
            <source>Assign {name} to a worker</source>
            <translation>Істі қызметкерге тағайындау: {name}</translation>
        </message>
        <message>
            <source>Hand {name} over</source>
            <translation>Істі тапсыру: {name}</translation>
        </message>
        <message>
            <source>Nobody works with them yet. Coordinators alone have the case.</source>
            <translation>Істі әлі ешкім жүргізбейді. Ол тек үйлестірушілерде.</translation>
        </message>
        <message>
            <source>Place: {place}</source>
            <translation>Орны: {place}</translation>
        </message>
        <message>
            <source>This case is not on this laptop any more. What you wrote and had not sent is kept and sent all the same.</source>
            <translation>Бұл іс енді бұл ноутбукте жоқ. Жазылған, бірақ жіберілмегені сақталады және бәрібір жіберіледі.</translation>
        </message>
    </context>
    <context>
        <name>Written</name>
        <message>
            <source>Or write what is right</source>
            <translation>Немесе дұрысын жазыңыз</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source># different sheets of #</source>
            <translation># парақтың # әртүрлісі</translation>
        </message>
        <message>
            <source># words instead of #</source>
            <translation># сөз, # орнына</translation>
        </message>
        <message>
            <source>A cell of this file is not as it was when it was looked at.</source>
            <translation>Бұл файлдың ұяшығы қаралған кездегідей емес.</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>Әріптес</translation>
        </message>
        <message>
            <source>A complaint or a court case needs it</source>
            <translation>Бұл шағым немесе сот ісі үшін керек</translation>
        </message>
        <message>
            <source>A coordinator has a newer list of keys, and the server does not give it. Your work is safe. Ask the coordinator for the list on a stick.</source>
            <translation>Үйлестірушіде кілттердің жаңарақ тізімі бар, ал сервер оны бермейді. Жұмысыңыз сақтаулы. Үйлестірушіден тізімді флешкамен сұраңыз.</translation>
        </message>
        <message>
            <source>A coordinator has got {count} lines of sealed files under your name that this laptop did not make. Call a coordinator: if nobody put this laptop back from a copy, your key has to be withdrawn, and you join with a new one.</source>
            <translation>Үйлестірушіде сіздің атыңызбен мөрленген, бірақ осы ноутбук жасамаған файлдар бар (қатар саны: {count}). Үйлестірушіге хабарласыңыз: ноутбук көшірмеден қалпына келтірілмеген болса, кілтіңізді қайтарып алып, жаңасымен қосылу керек.</translation>
        </message>
        <message>
            <source>A coordinator ordered to erase {count} people. It is not done before a second coordinator agrees. If you know of no reason, call a coordinator.</source>
            <translation>Үйлестіруші {count} адамды өшіруге бұйырды. Екінші үйлестіруші келіспей орындалмайды. Себебін білмесеңіз, үйлестірушіге қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>A correction of this record came while it was read.</source>
            <translation>Жазбаны оқып жатқанда оның түзетуі келді.</translation>
        </message>
        <message>
            <source>A duty that the law gives</source>
            <translation>Заң жүктеген міндет</translation>
        </message>
        <message>
            <source>A given name is needed. Write what the person wants to be called.</source>
            <translation>Аты керек. Адам өзін қалай атағанын қалайтынын жазыңыз.</translation>
        </message>
        <message>
            <source>A good place to live</source>
            <translation>Жақсы баспана</translation>
        </message>
        <message>
            <source>A group to join</source>
            <translation>Қосылатын топ</translation>
        </message>
        <message>
            <source>A list of keys that came was not one and is kept apart. The list in use stands.</source>
            <translation>Келген кілттер тізімі тізім болмай шықты, бөлек сақталды. Қолданыстағысы күшінде.</translation>
        </message>
        <message>
            <source>A neighbour</source>
            <translation>Көрші</translation>
        </message>
        <message>
            <source>A parent</source>
            <translation>Анасы немесе әкесі</translation>
        </message>
        <message>
            <source>A part of it has no figure, so the whole has none.</source>
            <translation>Бір бөлігінде сан жоқ, сондықтан тұтасында да жоқ.</translation>
        </message>
        <message>
            <source>A part of this file is missing, or something was added to it.</source>
            <translation>Файлдың бір бөлігі жоқ немесе оған бірдеңе қосылған.</translation>
        </message>
        <message>
            <source>A part of this record could not be put into the lists: its form names a list or a column that this programme does not have. The answers are whole in the record. Tell your coordinator: the form needs mending.</source>
            <translation>Бұл жазбаның бір бөлігі тізімдерге енбеді: формасы бұл бағдарламада жоқ тізімді немесе бағанды атайды. Жауаптар жазбада бүтін тұр. Үйлестірушіге айтыңыз: форманы түзету керек.</translation>
        </message>
        <message>
            <source>A part of this record was not put into the lists: it is of a kind that is not among what you write down. The answers are whole in the record, and a coordinator reads them there. Is something urgent? Call them.</source>
            <translation>Бұл жазбаның бір бөлігі тізімдерге енгізілген жоқ: ол сіз жазып жүрмейтін түрге жатады. Жазбаның өзінде жауаптардың бәрі сақталған, үйлестіруші оларды сонда оқиды. Шұғыл нәрсе бар ма? Оған қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>A person responsible at a home</source>
            <translation>Мекеменің жауапты қызметкері</translation>
        </message>
        <message>
            <source>A photo</source>
            <translation>Фотосурет</translation>
        </message>
        <message>
            <source>A plan for school, health and papers is made</source>
            <translation>Мектеп, денсаулық және құжаттар жоспары бар</translation>
        </message>
        <message>
            <source>A psychologist or doctor for the mind</source>
            <translation>Психолог немесе жан дәрігері</translation>
        </message>
        <message>
            <source>A question that would call for help was left out. Nobody knows what the answer would have been.</source>
            <translation>Жауабы көмекті қажет етуі мүмкін сұрақ қалдырылды. Жауап қандай болар еді, ешкім білмейді.</translation>
        </message>
        <message>
            <source>A relative</source>
            <translation>Туыс</translation>
        </message>
        <message>
            <source>A relative who looks after the child</source>
            <translation>Балаға қарайтын туысы</translation>
        </message>
        <message>
            <source>A sealed file is larger than the server takes. It is safe on this computer. Tell your coordinator.</source>
            <translation>Мөрлеулі файл сервер қабылдайтыннан үлкен. Ол осы компьютерде сақтаулы. Үйлестірушіңізге айтыңыз.</translation>
        </message>
        <message>
            <source>A second coordinator of the area has to agree; whoever gave the order cannot.</source>
            <translation>Аймақтың екінші үйлестірушісі келісуі керек; бұйрық берген адам келісе алмайды.</translation>
        </message>
        <message>
            <source>A value is too long for a list. Lists hold short, operational facts; leave stories to the form.</source>
            <translation>Мән тізімге тым ұзын. Тізімдерде қысқа жұмыс мәліметтері тұрады; әңгімелерді формада қалдырыңыз.</translation>
        </message>
        <message>
            <source>A visit to the clinic</source>
            <translation>Емханаға бару</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>Сіз туралы</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>Шетелде</translation>
        </message>
        <message>
            <source>After one month</source>
            <translation>Бір айдан кейін</translation>
        </message>
        <message>
            <source>After one year</source>
            <translation>Бір жылдан кейін</translation>
        </message>
        <message>
            <source>After six months</source>
            <translation>Алты айдан кейін</translation>
        </message>
        <message>
            <source>After three months</source>
            <translation>Үш айдан кейін</translation>
        </message>
        <message>
            <source>After two years</source>
            <translation>Екі жылдан кейін</translation>
        </message>
        <message>
            <source>Aids for seeing, hearing or moving</source>
            <translation>Көру, есту, қозғалу құралдары</translation>
        </message>
        <message>
            <source>All answers are saved as a draft.</source>
            <translation>Барлық жауап нобай болып сақталды.</translation>
        </message>
        <message>
            <source>All else was taken, and nothing on it was changed.</source>
            <translation>Қалғанының бәрі алынды, онда ештеңе өзгертілмеді.</translation>
        </message>
        <message>
            <source>All of it is kept until {day} anyhow. Write a later day, or leave it as it is.</source>
            <translation>Бәрі {day} күніне дейін онсыз да сақталады. Одан кейінгі күнді жазыңыз немесе осылай қалдырыңыз.</translation>
        </message>
        <message>
            <source>All others are on it. What was inside the damaged ones is safe in its owner&apos;s work.</source>
            <translation>Қалғандарының бәрі сонда. Бүлінгендердің ішіндегісі иесінің жұмысында сақтаулы.</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>Ересек адам</translation>
        </message>
        <message>
            <source>An answer calls for help: stay with the person and follow the pathway for such moments.</source>
            <translation>Бір жауап көмекті қажет етеді: адамның қасында болыңыз және осындай сәттерге арналған тәртіппен әрекет етіңіз.</translation>
        </message>
        <message>
            <source>An answer is not among those that count, so there is no figure.</source>
            <translation>Бір жауап есепке алынатындардың ішінде жоқ, сондықтан сан жоқ.</translation>
        </message>
        <message>
            <source>An earlier version of this record has not arrived yet.</source>
            <translation>Бұл жазбаның бұрынғы нұсқасы әлі келмеді.</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>Аудармашы</translation>
        </message>
        <message>
            <source>Another area withdrew the key of {count} people who work in yours. If a laptop was lost, withdraw it here, too: Team. Until then they go on getting what your area sends.</source>
            <translation>Басқа аудан сіздің ауданда да жұмыс істейтін {count} адамның кілтін кері алды. Ноутбук жоғалса, кілтті мұнда да кері алыңыз: «Топ». Оған дейін олар ауданыңыз жіберетінді ала береді.</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Басқа тіл</translation>
        </message>
        <message>
            <source>Another relative</source>
            <translation>Басқа туыс</translation>
        </message>
        <message>
            <source>Answered: {share} % of {asked} questions. Refused, not known or not asked: {quiet}.</source>
            <translation>Жауап берілгені: {asked} сұрақтың {share} %-ы. Бас тартты, білмейді немесе сұралмады: {quiet}.</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Араб тілі</translation>
        </message>
        <message>
            <source>Ask a coordinator of the areas in which its people work to open it, or open it here with two recovery sheets.</source>
            <translation>Ноутбук иелері жұмыс істейтін аймақтардың үйлестірушісінен оны ашуды сұраңыз немесе оны осында қалпына келтірудің екі парағымен ашыңыз.</translation>
        </message>
        <message>
            <source>Ask a coordinator to open it anew.</source>
            <translation>Үйлестірушіден жаңадан ашуды сұраңыз.</translation>
        </message>
        <message>
            <source>Ask a coordinator to return it.</source>
            <translation>Үйлестірушіден қайтаруды сұраңыз.</translation>
        </message>
        <message>
            <source>Ask a coordinator to return the record, then finish; or discard the draft.</source>
            <translation>Үйлестірушіден жазбаны қайтаруды сұрап, сосын аяқтаңыз; немесе нобайды тастаңыз.</translation>
        </message>
        <message>
            <source>Ask a coordinator who fills it in. If it is to be yours, they let you in for that kind, under Team.</source>
            <translation>Оны кім толтыратынын үйлестірушіден сұраңыз. Егер ол сіз болуыңыз керек болса, үйлестіруші сізді «Топ» бөлімінде осы түрге жібереді.</translation>
        </message>
        <message>
            <source>Ask again, and give the coordinator the new request.</source>
            <translation>Қайта сұрап, үйлестірушіге жаңа өтінішті беріңіз.</translation>
        </message>
        <message>
            <source>Ask both in a consent talk, then go on here.</source>
            <translation>Келісім туралы әңгімеде екеуінен де сұраңыз, содан кейін осы жерден жалғастырыңыз.</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Әр жолы сұрау</translation>
        </message>
        <message>
            <source>Ask for a new request and compare the six words again.</source>
            <translation>Жаңа өтініш сұрап, алты сөзді қайта салыстырыңыз.</translation>
        </message>
        <message>
            <source>Ask how old they are and correct the year of birth on their page; a year that is about right is enough.</source>
            <translation>Адамның жасын сұрап, оның бетінде туған жылын түзетіңіз; шамамен алынған жыл да жеткілікті.</translation>
        </message>
        <message>
            <source>Ask once more, and compare the six words by voice. If the next answer does not open it either, the database is damaged: what is sealed can still be sent; keep this laptop, and call a coordinator.</source>
            <translation>Тағы бір рет сұраңыз да, алты сөзді дауыстап салыстырыңыз. Келесі жауап та ашпаса, дерекқор бүлінген: мөрленгенді бәрібір жіберуге болады; осы ноутбукті сақтап қойып, үйлестірушіге қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>Ask them first, and write down what they say.</source>
            <translation>Алдымен сұраңыз да, айтқанын жазып алыңыз.</translation>
        </message>
        <message>
            <source>Ask them first. If they agree, lift it on their page, under “What was agreed”.</source>
            <translation>Алдымен сұраңыз. Келіссе, оның бетінде «Неге келісілді» бөлімінде алып тастаңыз.</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Сұралған</translation>
        </message>
        <message>
            <source>At home</source>
            <translation>Үйде</translation>
        </message>
        <message>
            <source>At home in school</source>
            <translation>Мектепте өзін еркін сезіну</translation>
        </message>
        <message>
            <source>At our office or centre</source>
            <translation>Кеңсемізде немесе орталықта</translation>
        </message>
        <message>
            <source>At school</source>
            <translation>Мектепте</translation>
        </message>
        <message>
            <source>Aunt</source>
            <translation>Апай, тәте</translation>
        </message>
        <message>
            <source>Authorities</source>
            <translation>Билік органдары</translation>
        </message>
        <message>
            <source>Before class #</source>
            <translation>#-сыныпқа дейін</translation>
        </message>
        <message>
            <source>Before that day somebody decides whether all of it is erased or kept longer, and for what reason.</source>
            <translation>Сол күнге дейін бәрі өшіріле ме, әлде ұзағырақ сақтала ма және не себептен екені шешіледі.</translation>
        </message>
        <message>
            <source>Being safe</source>
            <translation>Қауіпсіздік</translation>
        </message>
        <message>
            <source>Birth certificate</source>
            <translation>Туу туралы куәлік</translation>
        </message>
        <message>
            <source>Born in {year}, this person would be more than {oldest} years old. Look at the paper again.</source>
            <translation>{year} жылы туған болса, бұл адам {oldest} жастан асқан болар еді. Қағазға тағы бір қараңыз.</translation>
        </message>
        <message>
            <source>Both parents have died</source>
            <translation>Ата-анасы қайтыс болған</translation>
        </message>
        <message>
            <source>Both sides say so, heard apart</source>
            <translation>Бөлек сұралған екі жақ та солай дейді</translation>
        </message>
        <message>
            <source>Boy, man</source>
            <translation>Ұл, ер адам</translation>
        </message>
        <message>
            <source>Bridging A</source>
            <translation>Дайындық А</translation>
        </message>
        <message>
            <source>Bridging A: letters and small numbers</source>
            <translation>Дайындық А: әріптер мен кіші сандар</translation>
        </message>
        <message>
            <source>Bridging B</source>
            <translation>Дайындық Б</translation>
        </message>
        <message>
            <source>Bridging B: words and numbers to #</source>
            <translation>Дайындық Б: сөздер және #-ге дейінгі сандар</translation>
        </message>
        <message>
            <source>Bridging C</source>
            <translation>Дайындық В</translation>
        </message>
        <message>
            <source>Bridging C: short texts, plus and minus</source>
            <translation>Дайындық В: қысқа мәтіндер, қосу мен алу</translation>
        </message>
        <message>
            <source>Brother</source>
            <translation>Аға, іні</translation>
        </message>
        <message>
            <source>By a list of keys that came here you have left; by the one on this laptop you have not. Recovery sheets were typed on two computers at about the same time, and neither list takes in the other. Your work is safe here. Call the other coordinators, and agree which list goes on. If it is the other one, make a new place for yourself on this laptop and ask to join with it.</source>
            <translation>Мұнда келген кілттер тізімі бойынша сіз кеткенсіз; осы ноутбуктегісі бойынша кетпегенсіз. Қалпына келтіру парақтары екі компьютерде бір мезгілде дерлік терілді, тізімдердің бірі екіншісін қабылдамайды. Жұмысыңыз мұнда сақтаулы. Басқа үйлестірушілерге қоңырау шалып, қай тізім әрі қарай жүретінін келісіңіз. Егер басқасы болса, осы ноутбукте өзіңізге жаңа орын жасап, сонымен қабылдауды сұраңыз.</translation>
        </message>
        <message>
            <source>By message</source>
            <translation>Хабарламамен</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Телефонмен</translation>
        </message>
        <message>
            <source>Call the person who sent it.</source>
            <translation>Жіберген адамға қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>Call your coordinator, and go on here when they have decided.</source>
            <translation>Үйлестірушіге хабарласыңыз, ол шешкен соң осы жерден жалғастырыңыз.</translation>
        </message>
        <message>
            <source>Call your coordinator. If the person agrees anew, that is written down first; else throw the draft away.</source>
            <translation>Үйлестірушіге қоңырау шалыңыз. Адам қайта келіссе, алдымен соны жазыңыз; әйтпесе қараламаны жойыңыз.</translation>
        </message>
        <message>
            <source>Check that the disk is there and can be written, then try again.</source>
            <translation>Диск бар ма, жазуға бола ма, тексеріп, қайта байқаңыз.</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Child and relative have met and talked</source>
            <translation>Бала мен туыс кездесіп, сөйлесті</translation>
        </message>
        <message>
            <source>Choose a picture, a recording or a document, as the question says.</source>
            <translation>Сұрақ айтқандай сурет, дыбыс немесе құжат таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose an area that has put you on its list.</source>
            <translation>Сізді өз тізіміне енгізген аймақты таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose another name, or ask a coordinator to enrol this laptop.</source>
            <translation>Басқа ат таңдаңыз немесе үйлестірушіден бұл ноутбукті тіркеуді сұраңыз.</translation>
        </message>
        <message>
            <source>Choose numbers between these.</source>
            <translation>Осы аралықтағы сандарды таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation>Біреуін таңдаңыз: {known}.</translation>
        </message>
        <message>
            <source>Choose one of: {known}. They come with the coordinators&apos; package.</source>
            <translation>Біреуін таңдаңыз: {known}. Олар үйлестірушілер жиынтығында.</translation>
        </message>
        <message>
            <source>Choose somebody else, or ask the person and write down what they say.</source>
            <translation>Басқа адамды таңдаңыз немесе адамнан сұрап, айтқанын жазып алыңыз.</translation>
        </message>
        <message>
            <source>Choose somebody of that area, or put them on its list first.</source>
            <translation>Сол аймақтың адамын таңдаңыз немесе оны алдымен тізімге енгізіңіз.</translation>
        </message>
        <message>
            <source>Choose somebody who was let in as a psychologist.</source>
            <translation>Психолог ретінде қабылданған адамды таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose the area.</source>
            <translation>Аймақты таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose the form that replaced it.</source>
            <translation>Орнына келген форманы таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose the program&apos;s folder of that laptop, or ask a coordinator of its area.</source>
            <translation>Сол ноутбуктің бағдарлама бумасын таңдаңыз немесе аймағының үйлестірушісінен сұраңыз.</translation>
        </message>
        <message>
            <source>Class #</source>
            <translation>#-сынып</translation>
        </message>
        <message>
            <source>Class of the own age, with support where wished</source>
            <translation>Өз жасындағы сынып, қалауынша қолдаумен</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылған</translation>
        </message>
        <message>
            <source>Clothes, books or the way cost too much</source>
            <translation>Киім, кітап не жол қымбат</translation>
        </message>
        <message>
            <source>Come back another time, or discard it.</source>
            <translation>Басқа уақытта келіңіз немесе тастаңыз.</translation>
        </message>
        <message>
            <source>Connect once to fetch the forms, or ask a coordinator.</source>
            <translation>Формаларды алу үшін бір рет байланысыңыз немесе үйлестірушіден сұраңыз.</translation>
        </message>
        <message>
            <source>Connect once, or ask a coordinator.</source>
            <translation>Бір рет байланысыңыз немесе үйлестірушіден сұраңыз.</translation>
        </message>
        <message>
            <source>Connect once, or take a stick of another laptop in; then do this again.</source>
            <translation>Бір рет байланысыңыз немесе басқа ноутбуктің флешкасын оқытыңыз; сосын қайталаңыз.</translation>
        </message>
        <message>
            <source>Consent was not given, so this cannot be finished as a record.</source>
            <translation>Келісім берілмеді, сондықтан мұны жазба етіп аяқтауға болмайды.</translation>
        </message>
        <message>
            <source>Consent was withdrawn, so this correction cannot be finished as such.</source>
            <translation>Келісім қайтарып алынды, сондықтан бұл түзетуді аяқтауға болмайды.</translation>
        </message>
        <message>
            <source>Contact is lost after {count} tries in {ways} ways within {days} days, and nobody reached since. Write down the tries that were made, each as a visit, or choose another reason.</source>
            <translation>Байланыс {days} күн ішінде кемінде {count} рет, {ways} тәсілмен талпынып, содан бері ешкіммен кездеспегенде ғана үзілген болады. Жасалған талпыныстарды әрқайсысын бөлек бару ретінде жазыңыз, немесе басқа себепті таңдаңыз.</translation>
        </message>
        <message>
            <source>Contact lost</source>
            <translation>Адаммен хабарласа алмадық</translation>
        </message>
        <message>
            <source>Contact lost after several tries</source>
            <translation>Бірнеше талпыныстан кейін адаммен хабарласа алмадық</translation>
        </message>
        <message>
            <source>Contact with relatives</source>
            <translation>Туыстармен байланыс</translation>
        </message>
        <message>
            <source>Conversations that were written down</source>
            <translation>Жазылып алынған әңгімелер</translation>
        </message>
        <message>
            <source>Copy it into another folder and try again.</source>
            <translation>Басқа бумаға көшіріп, қайта байқаңыз.</translation>
        </message>
        <message>
            <source>Correct it and keep it again.</source>
            <translation>Түзетіп, қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>Correct the sheet and read it again.</source>
            <translation>Кестені түзетіп, қайта оқыңыз.</translation>
        </message>
        <message>
            <source>Counted without a name</source>
            <translation>Атын атамай санау</translation>
        </message>
        <message>
            <source>Counts that belong to nobody</source>
            <translation>Ешкімге тиесілі емес сандар</translation>
        </message>
        <message>
            <source>Daughter or son</source>
            <translation>Қызы немесе ұлы</translation>
        </message>
        <message>
            <source>Days from the talk to this program: {days} as a rule, {most} at most. Later than a week: {late}.</source>
            <translation>Әңгімеден осы бағдарламаға дейінгі күндер: әдетте {days}, ең көбі {most}. Бір аптадан кеш: {late}.</translation>
        </message>
        <message>
            <source>Death certificate</source>
            <translation>Қайтыс болу туралы куәлік</translation>
        </message>
        <message>
            <source>Decision of a court or an authority</source>
            <translation>Соттың немесе мемлекеттік органның шешімі</translation>
        </message>
        <message>
            <source>Delete from it what nobody needs, or use another stick.</source>
            <translation>Керек емесін жойыңыз немесе басқа флешка алыңыз.</translation>
        </message>
        <message>
            <source>Died</source>
            <translation>Қайтыс болды</translation>
        </message>
        <message>
            <source>Do not type recovery sheets on another computer before this one was connected: two lists of keys would contradict each other, and some people could not work together any more.</source>
            <translation>Бұл компьютер байланысқа шыққанша, қалпына келтіру парақтарын басқа компьютерде термеңіз: кілттердің екі тізімі бір-біріне қайшы келіп, кейбір адамдар бұдан былай бірге жұмыс істей алмас еді.</translation>
        </message>
        <message>
            <source>Drafts that are open can be finished, and old records stay readable.</source>
            <translation>Ашық нобайларды аяқтауға болады, ескі жазбалар оқыла береді.</translation>
        </message>
        <message>
            <source>End it politely with &apos;Declined&apos;.</source>
            <translation>«Бас тартты» деп сыпайы аяқтаңыз.</translation>
        </message>
        <message>
            <source>End it with &apos;Declined&apos;: coordinators are then told to decide what becomes of the record.</source>
            <translation>«Бас тартты» деп аяқтаңыз: жазба жайын шешу үйлестірушілерге айтылады.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Ағылшын тілі</translation>
        </message>
        <message>
            <source>Enrolled, not begun</source>
            <translation>Жазылған, әлі бастамаған</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>Құпия сөйлемді енгізіңіз.</translation>
        </message>
        <message>
            <source>Entered by two people: {pairs}. Of their answers {share} % are the same.</source>
            <translation>Екі адам енгізген: {pairs}. Жауаптарының {share} %-ы бірдей.</translation>
        </message>
        <message>
            <source>Everything saved before is safe as long as the disk is.</source>
            <translation>Бұрын сақталғанның бәрі диск аман болса, аман.</translation>
        </message>
        <message>
            <source>Everything saved before is safe.</source>
            <translation>Бұрын сақталғанның бәрі аман.</translation>
        </message>
        <message>
            <source>Everything saved before it is safe on this computer.</source>
            <translation>Одан бұрын сақталғанның бәрі осы компьютерде аман.</translation>
        </message>
        <message>
            <source>Father</source>
            <translation>Әкесі</translation>
        </message>
        <message>
            <source>Feeling too far behind</source>
            <translation>Қатты артта қалғандай сезінеді</translation>
        </message>
        <message>
            <source>Finished records that are sealed in the outbox are safe and can still be sent.</source>
            <translation>Жіберуде мөрленіп тұрған аяқталған жазбалар аман, оларды жіберуге болады.</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Алғашқы қадамдар</translation>
        </message>
        <message>
            <source>First weeks</source>
            <translation>Алғашқы апталар</translation>
        </message>
        <message>
            <source>Food, clothes, money</source>
            <translation>Тамақ, киім, ақша</translation>
        </message>
        <message>
            <source>Foster parent</source>
            <translation>Патронат ата-ана</translation>
        </message>
        <message>
            <source>Free some space now, then go on; the program tries again by itself.</source>
            <translation>Орын босатып, жалғастырыңыз; бағдарлама өзі қайта байқайды.</translation>
        </message>
        <message>
            <source>Friends and free time</source>
            <translation>Достар мен бос уақыт</translation>
        </message>
        <message>
            <source>Getting on well in the family</source>
            <translation>Отбасындағы татулық</translation>
        </message>
        <message>
            <source>Girl, woman</source>
            <translation>Қыз, әйел</translation>
        </message>
        <message>
            <source>Give the changed form a new version and publish that.</source>
            <translation>Өзгерген формаға жаңа нұсқа беріп, соны жариялаңыз.</translation>
        </message>
        <message>
            <source>Go to the marked questions.</source>
            <translation>Белгіленген сұрақтарға өтіңіз.</translation>
        </message>
        <message>
            <source>Goes now and then</source>
            <translation>Анда-санда барады</translation>
        </message>
        <message>
            <source>Goes regularly</source>
            <translation>Үнемі барады</translation>
        </message>
        <message>
            <source>Grandfather</source>
            <translation>Ата</translation>
        </message>
        <message>
            <source>Grandmother</source>
            <translation>Әже</translation>
        </message>
        <message>
            <source>Grown up, and handed over</source>
            <translation>Кәмелетке толды, іс тапсырылды</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Қамқоршы</translation>
        </message>
        <message>
            <source>Guardianship of a child</source>
            <translation>Балаға қамқоршылық</translation>
        </message>
        <message>
            <source>Has died</source>
            <translation>Қайтыс болған</translation>
        </message>
        <message>
            <source>Has died, as was told</source>
            <translation>Айтуынша, қайтыс болған</translation>
        </message>
        <message>
            <source>Has finished</source>
            <translation>Бітірді</translation>
        </message>
        <message>
            <source>Has stopped going</source>
            <translation>Баруды қойды</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Денсаулық</translation>
        </message>
        <message>
            <source>Health looked after</source>
            <translation>Денсаулыққа көңіл бөлу</translation>
        </message>
        <message>
            <source>Help to talk within the family</source>
            <translation>Отбасында сөйлесуге көмек</translation>
        </message>
        <message>
            <source>Help with papers and the law</source>
            <translation>Құжат пен заң бойынша көмек</translation>
        </message>
        <message>
            <source>Hold the consent talk with them, then go on here.</source>
            <translation>Онымен келісім туралы әңгіме өткізіңіз, содан кейін осы жерден жалғастырыңыз.</translation>
        </message>
        <message>
            <source>How it was said: {how}.</source>
            <translation>Қалай айтылды: {how}.</translation>
        </message>
        <message>
            <source>How long it is kept</source>
            <translation>Бұл қанша уақыт сақталады</translation>
        </message>
        <message>
            <source>If a laptop was lost, call the other coordinators of the areas in which its owner works.</source>
            <translation>Егер ноутбук жоғалса, оның иесі жұмыс істейтін аудандардың басқа үйлестірушілеріне қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>In a city</source>
            <translation>Қалада</translation>
        </message>
        <message>
            <source>In a shared house of the programme</source>
            <translation>Бағдарламаның ортақ үйінде</translation>
        </message>
        <message>
            <source>In a small town</source>
            <translation>Шағын қалада</translation>
        </message>
        <message>
            <source>In a village</source>
            <translation>Ауылда</translation>
        </message>
        <message>
            <source>In the sheet {sheet} cells of several rows are merged into one: {cells}. Nobody can tell whose it is. Undo the merging, and write into each row what belongs there.</source>
            <translation>{sheet} парағында бірнеше жолдың ұяшықтары біріктірілген: {cells}. Оның кімге қатысты екенін айыру мүмкін емес. Біріктіруді алып тастап, әр жолға тиістісін жазыңыз.</translation>
        </message>
        <message>
            <source>In the sheet {sheet} the file holds formulas without what they come to: {cells}. Open it in the program that you write sheets with, and save it there.</source>
            <translation>{sheet} парағында файлда нәтижесі жоқ формулалар тұр: {cells}. Файлды кесте жүргізетін бағдарламада ашып, сонда сақтаңыз.</translation>
        </message>
        <message>
            <source>In this country</source>
            <translation>Осы елде</translation>
        </message>
        <message>
            <source>It could not be shown that the named person wrote this.</source>
            <translation>Мұны аталған адам жазғанын көрсету мүмкін болмады.</translation>
        </message>
        <message>
            <source>It ended before it began: the clock of the laptop was wrong.</source>
            <translation>Басталмай тұрып аяқталған: ноутбуктың сағаты қате болған.</translation>
        </message>
        <message>
            <source>It has begun</source>
            <translation>Басталды</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Аяқталды</translation>
        </message>
        <message>
            <source>It is kept apart and was not merged.</source>
            <translation>Ол бөлек сақталды, қосылған жоқ.</translation>
        </message>
        <message>
            <source>It is kept, and nobody works with it, as you asked.</source>
            <translation>Өзіңіз сұрағандай, бұл сақталады, бірақ онымен ешкім жұмыс істемейді.</translation>
        </message>
        <message>
            <source>It is looked at again: tick anew what is to be mended.</source>
            <translation>Ол қайта қаралып жатыр: нені түзету керегін қайта белгілеңіз.</translation>
        </message>
        <message>
            <source>It is not made for this age, so there is no figure.</source>
            <translation>Бұл жасқа арналмаған, сондықтан сан жоқ.</translation>
        </message>
        <message>
            <source>It is not made to be answered by this person, so there is no figure.</source>
            <translation>Бұл адамның жауабына арналмаған, сондықтан сан жоқ.</translation>
        </message>
        <message>
            <source>It is not validated. {name} switched its number on for this programme.</source>
            <translation>Шкала тексерілмеген. Бұл бағдарлама үшін санын {name} қосты.</translation>
        </message>
        <message>
            <source>It is not wanted</source>
            <translation>Қаламайды</translation>
        </message>
        <message>
            <source>It is not written down what was seen or heard for this. Choose the papers or statements that it stands on.</source>
            <translation>Бұл үшін не көргені не естігені жазылмаған. Негіз болған құжаттарды немесе сөздерді таңдаңыз.</translation>
        </message>
        <message>
            <source>It is still kept apart.</source>
            <translation>Ол әлі бөлек сақтаулы.</translation>
        </message>
        <message>
            <source>It stays as it is.</source>
            <translation>Ол сол күйі қалады.</translation>
        </message>
        <message>
            <source>It takes no new drafts; open ones can still be finished.</source>
            <translation>Жаңа нобай басталмайды; ашықтарын аяқтауға болады.</translation>
        </message>
        <message>
            <source>It was asked in other words then: compare with care.</source>
            <translation>Ол кезде басқа сөздермен сұралған: абайлап салыстырыңыз.</translation>
        </message>
        <message>
            <source>It was made here and is not validated: no figure is shown before a psychologist has switched it on. Read the answers themselves.</source>
            <translation>Бұл шкала осында жасалған және тексерілмеген: психолог қоспайынша сан көрсетілмейді. Жауаптардың өзін оқыңыз.</translation>
        </message>
        <message>
            <source>It was not taken in, and the draft is as before.</source>
            <translation>Ол қабылданбады, нобай бұрынғыдай қалды.</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <translation>Оған тиген жоқ.</translation>
        </message>
        <message>
            <source>It was only stated so far</source>
            <translation>Әзірге тек айтылған</translation>
        </message>
        <message>
            <source>It was sealed to an old key.</source>
            <translation>Ол ескі кілтке мөрленген.</translation>
        </message>
        <message>
            <source>Its line under Team says which of the two, and on whose laptops. What was erased stays so.</source>
            <translation>Екеуінің қайсысы және кімнің ноутбуктерінде екені «Топ» бөліміндегі оның жолында айтылған. Өшірілгені өшірілген күйі қалады.</translation>
        </message>
        <message>
            <source>Its wording is a draft, so there is no figure.</source>
            <translation>Мәтіні – жоба ғана, сондықтан сан жоқ.</translation>
        </message>
        <message>
            <source>Its wording is not the official one, so there is no figure.</source>
            <translation>Мәтіні ресми емес, сондықтан сан жоқ.</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Қазақ тілі</translation>
        </message>
        <message>
            <source>Keep the laptop. Open it again when its disk was mended, or from another copy.</source>
            <translation>Ноутбукты сақтаңыз. Дискі жөнделгенде немесе басқа көшірмеден оны қайта ашыңыз.</translation>
        </message>
        <message>
            <source>Keep this laptop and call a coordinator: they can open it anew.</source>
            <translation>Бұл ноутбукті сақтап, үйлестірушіге қоңырау шалыңыз: ол жаңадан аша алады.</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>Қырғыз тілі</translation>
        </message>
        <message>
            <source>Leave one out, or take smaller pictures.</source>
            <translation>Біреуін қалдырып кетіңіз немесе кішірек сурет алыңыз.</translation>
        </message>
        <message>
            <source>Left the country</source>
            <translation>Елден кетті</translation>
        </message>
        <message>
            <source>Less than two seconds for each answer: was it typed in from paper?</source>
            <translation>Әр жауапқа екі секундтан аз: қағаздан енгізілді ме?</translation>
        </message>
        <message>
            <source>Let everybody who works here sign in once: the files are made again. Then use the stick again.</source>
            <translation>Мұнда жұмыс істейтін әркім бір рет кірсін: файлдар қайта жасалады. Сосын флешканы қайта қолданыңыз.</translation>
        </message>
        <message>
            <source>Let in a second coordinator for all your areas first. Until then take the laptop with you locked.</source>
            <translation>Алдымен барлық аудандарыңыз үшін екінші үйлестірушіні қабылдаңыз. Оған дейін ноутбукті құлыпталған күйде өзіңізбен алып жүріңіз.</translation>
        </message>
        <message>
            <source>Line {number} has no name. Write who answers.</source>
            <translation>{number}-жолда аты жоқ. Кім жауап беретінін жазыңыз.</translation>
        </message>
        <message>
            <source>Line {number} is too long. Write at most {most} signs.</source>
            <translation>{number}-жол тым ұзын. Ең көбі {most} таңба жазыңыз.</translation>
        </message>
        <message>
            <source>Line {number}: “{value}” is no telephone number. Write digits, with + before the country’s number.</source>
            <translation>{number}-жол: «{value}» телефон нөмірі емес. Цифрмен, ел кодының алдына + қойып жазыңыз.</translation>
        </message>
        <message>
            <source>Lives with them</source>
            <translation>Бірге тұрады</translation>
        </message>
        <message>
            <source>Look again after the next round.</source>
            <translation>Келесі айналымнан кейін қайта қараңыз.</translation>
        </message>
        <message>
            <source>Look again after the next round; whoever still sees it has not connected since.</source>
            <translation>Келесі айналымнан кейін қайта қараңыз; әлі көріп тұрған адам содан бері байланыспаған.</translation>
        </message>
        <message>
            <source>Look at the words again, or take another sheet.</source>
            <translation>Сөздерді қайта қараңыз немесе басқа парақ алыңыз.</translation>
        </message>
        <message>
            <source>Look at what changed, then decide.</source>
            <translation>Не өзгергенін қарап, содан кейін шешіңіз.</translation>
        </message>
        <message>
            <source>Look in the Outbox or start a new one.</source>
            <translation>«Жіберуден» қараңыз немесе жаңасын бастаңыз.</translation>
        </message>
        <message>
            <source>Look whether the sound is on and the headphones are in, and press Listen again; or read the words aloud.</source>
            <translation>Дыбыс қосулы ма, құлаққап жалғанған ба, тексеріп, «Тыңдау» түймесін қайта басыңыз; не мәтінді дауыстап оқып беріңіз.</translation>
        </message>
        <message>
            <source>Look whether this is the laptop that you mean, and of this programme. If so, try another copy of its folder.</source>
            <translation>Бұл сіз айтып отырған ноутбук пе, әрі осы бағдарламадан ба – тексеріңіз. Солай болса, оның бумасының басқа көшірмесін байқап көріңіз.</translation>
        </message>
        <message>
            <source>Looking for relatives</source>
            <translation>Туыстарды іздеу</translation>
        </message>
        <message>
            <source>Marriage certificate or family book</source>
            <translation>Неке куәлігі немесе отбасы кітапшасы</translation>
        </message>
        <message>
            <source>Mother</source>
            <translation>Анасы</translation>
        </message>
        <message>
            <source>Moved inside the country, handed over</source>
            <translation>Ел ішінде көшті, іс тапсырылды</translation>
        </message>
        <message>
            <source>Moved inside the country, not handed over</source>
            <translation>Ел ішінде көшті, іс тапсырылмады</translation>
        </message>
        <message>
            <source>Name and how to reach them</source>
            <translation>Аты және байланыс жолы</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Көршілер</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>No answer here proves that all is well. If something worries you, speak with your supervisor.</source>
            <translation>Мұндағы ешбір жауап бәрі жақсы екенін дәлелдемейді. Бірдеңе алаңдатса, жетекшіңізбен сөйлесіңіз.</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>Әзірге жауап жоқ</translation>
        </message>
        <message>
            <source>No column is called “given name”. Call one so in row #, and read the list again.</source>
            <translation>Ешбір баған «аты» деп аталмаған. #-жолда бір бағанды солай атап, тізімді қайта оқыңыз.</translation>
        </message>
        <message>
            <source>No column is called “name”. Call one so in row #, and read the sheet again.</source>
            <translation>«name» деп аталатын баған жоқ. #-жолда біреуін солай атап, кестені қайта оқыңыз.</translation>
        </message>
        <message>
            <source>No column is called “{heading}”. Call one so in row #, and read the sheet again.</source>
            <translation>«{heading}» деп аталатын баған жоқ. #-жолда бір бағанды солай атап, парақты қайта оқыңыз.</translation>
        </message>
        <message>
            <source>No coordinator has answered for {days} days.</source>
            <translation>{days} күннен бері бірде-бір үйлестіруші жауап бермеді.</translation>
        </message>
        <message>
            <source>No home with this number is known here. Find the home by somebody who lives there.</source>
            <translation>Мұндай нөмірлі үй мұнда жоқ. Үйді онда тұратын адам арқылы табыңыз.</translation>
        </message>
        <message>
            <source>No place at the school</source>
            <translation>Мектепте орын жоқ</translation>
        </message>
        <message>
            <source>No server is set for this laptop. What waits is safe here and can go by stick.</source>
            <translation>Бұл ноутбукке сервер көрсетілмеген. Күткені осында сақтаулы, флешкамен кете алады.</translation>
        </message>
        <message>
            <source>No, but it is wanted</source>
            <translation>Жоқ, бірақ қалайды</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ешкім</translation>
        </message>
        <message>
            <source>Nobody else of this programme could open your work again.</source>
            <translation>Бұл бағдарламада сіздің жұмысыңызды басқа ешкім қайта аша алмас еді.</translation>
        </message>
        <message>
            <source>Nobody is their own carer. Choose who looks after them, or leave it empty.</source>
            <translation>Ешкім өзіне өзі қамқоршы емес. Кім қарайтынын таңдаңыз немесе бос қалдырыңыз.</translation>
        </message>
        <message>
            <source>Nobody is their own relative. Choose the other person.</source>
            <translation>Ешкім өзіне өзі туыс емес. Басқа адамды таңдаңыз.</translation>
        </message>
        <message>
            <source>Nobody knows</source>
            <translation>Ешкім білмейді</translation>
        </message>
        <message>
            <source>Nobody there, no answer</source>
            <translation>Ешкім болмады, жауап жоқ</translation>
        </message>
        <message>
            <source>Nobody wrote down whether they are of age, so what they agreed to for themselves does not count yet.</source>
            <translation>Кәмелетке толғаны жазылмаған, сондықтан адамның өзі берген келісім әзірге күшіне енбейді.</translation>
        </message>
        <message>
            <source>Not all of the preparation is done. Do what is left of it, and write it down then.</source>
            <translation>Дайындық толық жасалмаған. Қалғанын жасаңыз, содан кейін жазыңыз.</translation>
        </message>
        <message>
            <source>Not enrolled</source>
            <translation>Еш жерде оқымайды</translation>
        </message>
        <message>
            <source>Not feeling welcome there</source>
            <translation>Онда жылы қабылдамайды</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Белгісіз</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Әлі белгісіз</translation>
        </message>
        <message>
            <source>Not to be written down</source>
            <translation>Жазылмасын</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Ештеңе</translation>
        </message>
        <message>
            <source>Nothing could be taken from this stick: {count} files on it are damaged.</source>
            <translation>Бұл флешкадан ештеңе алынбады: ондағы {count} файл бүлінген.</translation>
        </message>
        <message>
            <source>Nothing is lost, however often it is tried.</source>
            <translation>Қанша рет байқалса да, ештеңе жоғалмайды.</translation>
        </message>
        <message>
            <source>Nothing is lost.</source>
            <translation>Ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>Nothing is told to: {who}.</source>
            <translation>Бұларға ештеңе айтылмайды: {who}.</translation>
        </message>
        <message>
            <source>Nothing may be passed on before it is known whether the person is of age. Ask how old they are and correct the year of birth on their page; then keep this again. Or leave the service out.</source>
            <translation>Адамның кәмелетке толғаны белгілі болмайынша, ештеңе берілмейді. Жасын сұрап, оның бетінде туған жылын түзетіңіз, содан кейін мұны қайта сақтаңыз. Немесе қызметті көрсетпеңіз.</translation>
        </message>
        <message>
            <source>Nothing may be passed on now: what was agreed waits for a coordinator, or nothing is to be used. Call your coordinator, or leave the service out.</source>
            <translation>Қазір ештеңе беруге болмайды: келісім үйлестірушіні күтіп тұр, немесе ештеңе қолданылмауы керек. Үйлестірушіге қоңырау шалыңыз немесе қызметті көрсетпеңіз.</translation>
        </message>
        <message>
            <source>Nothing may be passed on: the person has not agreed that other services are told. Ask them and write down what they say, as a change of consent; then keep this again. Or leave the service out.</source>
            <translation>Ештеңе беруге болмайды: адам басқа қызметтерге хабарлауға келіспеген. Одан сұрап, жауабын келісімнің өзгеруі ретінде жазыңыз, содан кейін мұны қайта сақтаңыз. Немесе қызметті көрсетпеңіз.</translation>
        </message>
        <message>
            <source>Nothing new came from this stick. What is on it for you was put together on {day}.</source>
            <translation>Бұл флешкадан жаңа ештеңе келмеді. Ондағы сізге арналғаны {day} жиналған.</translation>
        </message>
        <message>
            <source>Nothing of a child may be passed on before the carer has agreed, and the child. Ask both and write down what they say, as a change of consent; then keep this again. Or leave the service out.</source>
            <translation>Қамқоршысы да, баланың өзі де келіспейінше, бала туралы ештеңе беруге болмайды. Екеуінен де сұрап, жауабын келісімнің өзгеруі ретінде жазыңыз, содан кейін мұны қайта сақтаңыз. Немесе қызметті көрсетпеңіз.</translation>
        </message>
        <message>
            <source>Nothing of it will be kept but a count for the month.</source>
            <translation>Бұдан айлық саннан басқа ештеңе сақталмайды.</translation>
        </message>
        <message>
            <source>Nothing on it was changed.</source>
            <translation>Ондағы ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Nothing waits for a coordinator here: what was said counts already, or was taken back. Look at the page again.</source>
            <translation>Мұнда үйлестірушіні күтіп тұрған ештеңе жоқ: айтылған нәрсе күшінде не қайтарып алынған. Бетті қайта қараңыз.</translation>
        </message>
        <message>
            <source>Nothing was begun or finished; what was answered before is kept as a draft.</source>
            <translation>Ештеңе басталған да, аяқталған да жоқ; бұған дейін жауап берілгені жоба ретінде сақталды.</translation>
        </message>
        <message>
            <source>Nothing was begun.</source>
            <translation>Ештеңе басталған жоқ.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>Мұнда ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Nothing was changed or sent.</source>
            <translation>Ештеңе өзгертілген де, жіберілген де жоқ.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Nothing was decided, and what you typed is still here.</source>
            <translation>Ештеңе шешілген жоқ, тергеніңіз сақтаулы.</translation>
        </message>
        <message>
            <source>Nothing was deleted, and sealed records can still be sent.</source>
            <translation>Ештеңе жойылмады, мөрлеулі жазбаларды жіберуге болады.</translation>
        </message>
        <message>
            <source>Nothing was finished or sent; what was answered is still only a draft.</source>
            <translation>Ештеңе аяқталған да, жіберілген де жоқ; жауаптар әлі тек қараламада.</translation>
        </message>
        <message>
            <source>Nothing was put away.</source>
            <translation>Ештеңе жиналған жоқ.</translation>
        </message>
        <message>
            <source>Nothing was read from it or written to it.</source>
            <translation>Одан ештеңе оқылмады, оған ештеңе жазылмады.</translation>
        </message>
        <message>
            <source>Nothing was written or kept.</source>
            <translation>Ештеңе жазылған да, сақталған да жоқ.</translation>
        </message>
        <message>
            <source>Nothing was written, and your file was not changed.</source>
            <translation>Ештеңе жазылған жоқ, файлыңыз да өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Numbers that end in zero or five: {share} % of {numbers}. Far above a fifth, they were guessed.</source>
            <translation>Нөлге немесе беске аяқталатын сандар: {numbers} санның {share} %-ы. Бестен бірінен әлдеқайда көп болса, сандар болжаммен айтылған.</translation>
        </message>
        <message>
            <source>Of the file the sheet {sheet} alone is read, and not: {others}. Read those by themselves.</source>
            <translation>Файлдан тек {sheet} парағы оқылады, ал мыналар оқылмайды: {others}. Оларды бөлек оқыңыз.</translation>
        </message>
        <message>
            <source>One answer to all {count} questions of one list. It may be true: ask how they were read out.</source>
            <translation>Бір тізімнің барлық сұрағына ({count}) бірдей жауап. Бұл шын болуы мүмкін: қалай оқылғанын сұраңыз.</translation>
        </message>
        <message>
            <source>One of those chosen does not work in this person&apos;s area, and could not take them over.</source>
            <translation>Таңдалғандардың бірі бұл адамның аймағында жұмыс істемейді және оны қабылдай алмайды.</translation>
        </message>
        <message>
            <source>Only a coordinator can do this.</source>
            <translation>Мұны тек үйлестіруші істей алады.</translation>
        </message>
        <message>
            <source>Open for more than four hours without a break: was the laptop left alone?</source>
            <translation>Төрт сағаттан астам үзіліссіз ашық тұрған: ноутбук қараусыз қалды ма?</translation>
        </message>
        <message>
            <source>Open it with the newer version.</source>
            <translation>Жаңарақ нұсқамен ашыңыз.</translation>
        </message>
        <message>
            <source>Other organisations</source>
            <translation>Басқа ұйымдар</translation>
        </message>
        <message>
            <source>Others fill in this form: it is of a kind that is not among what you write down.</source>
            <translation>Бұл нысанды басқалар толтырады: ол сіз жазып жүрмейтін түрге жатады.</translation>
        </message>
        <message>
            <source>Papers are missing</source>
            <translation>Құжаттар жоқ</translation>
        </message>
        <message>
            <source>Papers in order</source>
            <translation>Құжаттары ретінде</translation>
        </message>
        <message>
            <source>Papers show it</source>
            <translation>Құжаттар көрсетеді</translation>
        </message>
        <message>
            <source>Papers show that they have died</source>
            <translation>Құжаттар қайтыс болғанын көрсетеді</translation>
        </message>
        <message>
            <source>Part of this laptop&apos;s work cannot be read: {reason}.</source>
            <translation>Осы ноутбуктегі жұмыстың бір бөлігі оқылмайды: {reason}.</translation>
        </message>
        <message>
            <source>Passport or identity card</source>
            <translation>Төлқұжат немесе жеке куәлік</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Тоқтатылған</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Ұсынылған</translation>
        </message>
        <message>
            <source>Protecting life or health</source>
            <translation>Өмірді немесе денсаулықты қорғау</translation>
        </message>
        <message>
            <source>Put it in and do the same again: it goes on. If it happens again, use another stick.</source>
            <translation>Салып, соны қайталаңыз: жалғасады. Тағы болса, басқа флешка алыңыз.</translation>
        </message>
        <message>
            <source>Put the files on a stick again at the laptop that they come from.</source>
            <translation>Файлдарды шыққан ноутбугінде флешкаға қайта жазыңыз.</translation>
        </message>
        <message>
            <source>Read the words aloud. Tell your coordinator, who can publish the form with a new recording.</source>
            <translation>Мәтінді дауыстап оқып беріңіз. Үйлестірушіге айтыңыз: ол форманы жаңа жазбамен жариялай алады.</translation>
        </message>
        <message>
            <source>Records leave a laptop after 7 to 3660 days, when 2 to 10 coordinators hold them.</source>
            <translation>Жазбалар 2–10 үйлестірушіде болғанда, 7–3660 күннен кейін ноутбуктен кетеді.</translation>
        </message>
        <message>
            <source>Records: {count}.</source>
            <translation>Жазбалар: {count}.</translation>
        </message>
        <message>
            <source>Recovery sheets were typed on two computers at about the same time. Two lists of keys came of it, and neither takes in the other. Your work is safe here. The coordinators agree by telephone which list goes on; whoever has the other one makes a new place on their laptop and asks to join with it.</source>
            <translation>Қалпына келтіру парақтары екі компьютерде бір мезгілде дерлік терілді. Содан кілттердің екі тізімі шықты, олардың бірі екіншісін қабылдамайды. Жұмысыңыз мұнда сақтаулы. Үйлестірушілер қай тізім әрі қарай жүретінін телефонмен келіседі; екіншісі бар адам өз ноутбугінде жаңа орын жасап, сонымен қабылдауды сұрайды.</translation>
        </message>
        <message>
            <source>Referral to a laboratory</source>
            <translation>Зертханаға жолдау</translation>
        </message>
        <message>
            <source>Relatives or others, without parents</source>
            <translation>Туыстары немесе басқалар, ата-анасыз</translation>
        </message>
        <message>
            <source>Rows that the sheet hides are read as well: {rows}. Remove what does not belong here.</source>
            <translation>Парақта жасырылған жолдар да оқылады: {rows}. Мұнда болмауы керегін алып тастаңыз.</translation>
        </message>
        <message>
            <source>Rows that the sheet hides are read as well: {rows}. Remove whoever does not belong here.</source>
            <translation>Парақтың жасырылған жолдары да оқылады: {rows}. Бұл тізімге жатпайтындарды алып тастаңыз.</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Орыс тілі</translation>
        </message>
        <message>
            <source>Save it as JPEG or PNG, not larger than 40 megapixels, and choose that one.</source>
            <translation>Оны JPEG немесе PNG түрінде, 40 мегапиксельден асырмай сақтап, сол файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>School or learning</source>
            <translation>Мектеп немесе оқу</translation>
        </message>
        <message>
            <source>Sealed to an old key: this laptop has been away for long.</source>
            <translation>Ескі кілтке мөрленген: бұл ноутбук көп уақыт жоқ болған.</translation>
        </message>
        <message>
            <source>Search again, or ask a coordinator to assign them.</source>
            <translation>Қайта іздеңіз немесе үйлестірушіден оларды сізге тапсыруды сұраңыз.</translation>
        </message>
        <message>
            <source>Send them now, keep this laptop, and call a coordinator.</source>
            <translation>Оларды қазір жіберіңіз, бұл ноутбукті сақтаңыз және үйлестірушіге қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>Sign in as a coordinator.</source>
            <translation>Үйлестіруші ретінде кіріңіз.</translation>
        </message>
        <message>
            <source>Sign in to this computer with the account that was used before, or call a coordinator.</source>
            <translation>Бұл компьютерге бұрынғы тіркелгімен кіріңіз немесе үйлестірушіге қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>Signed after the key was withdrawn, or not in the line that was seen before.</source>
            <translation>Кілт қайтарылған соң немесе бұрын көрінген қатардан тыс қол қойылған.</translation>
        </message>
        <message>
            <source>Signed on paper</source>
            <translation>Қағазға қол қойылған</translation>
        </message>
        <message>
            <source>Since last time it has become better, by so much that it means something.</source>
            <translation>Өткен жолдан бері жақсарды, бұл өзгерістің мәні бар.</translation>
        </message>
        <message>
            <source>Since last time it has become harder, by so much that it means something.</source>
            <translation>Өткен жолдан бері қиындады, бұл өзгерістің мәні бар.</translation>
        </message>
        <message>
            <source>Since last time it is a little better, by less than means something.</source>
            <translation>Өткен жолдан сәл жақсырақ, бірақ бұл айырма мән беруге аз.</translation>
        </message>
        <message>
            <source>Since last time it is a little harder, by less than means something.</source>
            <translation>Өткен жолдан сәл қиынырақ, бірақ бұл айырма мән беруге аз.</translation>
        </message>
        <message>
            <source>Since last time it is better. Nobody has published how much means something.</source>
            <translation>Өткен жолдан жақсырақ. Қандай айырманың мәні бар екенін ешкім жарияламаған.</translation>
        </message>
        <message>
            <source>Since last time it is harder. Nobody has published how much means something.</source>
            <translation>Өткен жолдан қиынырақ. Қандай айырманың мәні бар екенін ешкім жарияламаған.</translation>
        </message>
        <message>
            <source>Since last time it is the same.</source>
            <translation>Өткен жолдан бері өзгеріс жоқ.</translation>
        </message>
        <message>
            <source>Since this talk began, the person took consent back, or asked that nothing about them be used.</source>
            <translation>Осы әңгіме басталғаннан кейін адам келісімін қайтарып алды немесе өзі туралы ештеңе қолданылмауын сұрады.</translation>
        </message>
        <message>
            <source>Sister</source>
            <translation>Апа, сіңлі, қарындас</translation>
        </message>
        <message>
            <source>Sleep and calm</source>
            <translation>Ұйқы мен тыныштық</translation>
        </message>
        <message>
            <source>Some answers are still missing or cannot stand.</source>
            <translation>Кейбір жауаптар жоқ немесе жарамайды.</translation>
        </message>
        <message>
            <source>Some of the family</source>
            <translation>Отбасының кейбірі</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Басқа біреу</translation>
        </message>
        <message>
            <source>Somebody here has the code {code} already. Look whether it is the same person, or leave the code empty.</source>
            <translation>{code} коды мұнда біреуде бар. Сол адам емес пе, қараңыз немесе кодты бос қалдырыңыз.</translation>
        </message>
        <message>
            <source>Somebody to talk with</source>
            <translation>Сөйлесетін адам</translation>
        </message>
        <message>
            <source>Somebody who looks after a child</source>
            <translation>Балаға қамқорлық жасайтын адам</translation>
        </message>
        <message>
            <source>Something answered that is not our server, perhaps a sign-in page of the network. What waits is safe on this computer and will be sent later.</source>
            <translation>Біздің сервер емес бірдеңе жауап берді, мүмкін желінің кіру беті. Күткені осы компьютерде сақтаулы, кейін жіберіледі.</translation>
        </message>
        <message>
            <source>Something arrived damaged and is asked for again at the next round.</source>
            <translation>Бірдеңе бүлініп келді; келесі алмасуда қайта сұралады.</translation>
        </message>
        <message>
            <source>Something did not work.</source>
            <translation>Бірдеңе дұрыс болмады.</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Басқа нәрсе</translation>
        </message>
        <message>
            <source>Something in between has not arrived yet.</source>
            <translation>Арадағы бірдеңе әлі келмеді.</translation>
        </message>
        <message>
            <source>Something that arrived is not as it should be. Nothing here was changed.</source>
            <translation>Келген нәрсе дұрыс емес. Мұнда ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Something that is named here has not arrived yet.</source>
            <translation>Мұнда аталған нәрсе әлі келмеді.</translation>
        </message>
        <message>
            <source>Spoken, with a witness</source>
            <translation>Ауызша, куәмен</translation>
        </message>
        <message>
            <source>Stopped. What had come from the stick is safe here; what lay on it before lies there still.</source>
            <translation>Тоқтатылды. Флешкадан келгені осында сақтаулы; бұрын онда тұрғаны сонда тұр.</translation>
        </message>
        <message>
            <source>Stopped. What was sent is safe; the rest waits on this computer.</source>
            <translation>Тоқтатылды. Жіберілгені сақтаулы; қалғаны осы компьютерде күтіп тұр.</translation>
        </message>
        <message>
            <source>Suggested: go on as planned, and ask again at the next visit.</source>
            <translation>Ұсыныс: жоспар бойынша жалғастырып, келесі кездесуде қайта сұрау.</translation>
        </message>
        <message>
            <source>Suggested: offer a talk with the psychologist this week.</source>
            <translation>Ұсыныс: осы аптада психологпен әңгіме ұсыну.</translation>
        </message>
        <message>
            <source>Suggested: offer a talk with the psychologist.</source>
            <translation>Ұсыныс: психологпен әңгіме ұсыну.</translation>
        </message>
        <message>
            <source>Suggested: offer somebody to talk with, or a group.</source>
            <translation>Ұсыныс: әңгімелесетін адам немесе топ ұсыну.</translation>
        </message>
        <message>
            <source>Suggested: speak with the psychologist today, and offer a talk.</source>
            <translation>Ұсыныс: бүгін психологпен сөйлесіп, әңгіме ұсыну.</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Қолдау</translation>
        </message>
        <message>
            <source>Support and learning</source>
            <translation>Көмек және оқу</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>Тәжік тілі</translation>
        </message>
        <message>
            <source>Take the picture smaller, or a shorter recording.</source>
            <translation>Суретті кішірек, жазбаны қысқарақ алыңыз.</translation>
        </message>
        <message>
            <source>Tell a coordinator.</source>
            <translation>Үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>That passphrase does not open this person&apos;s work.</source>
            <translation>Бұл құпия сөйлем осы адамның жұмысын ашпайды.</translation>
        </message>
        <message>
            <source>The accepted record stands, and your correction is kept as a draft.</source>
            <translation>Қабылданған жазба күшінде, түзетуіңіз нобай болып сақталды.</translation>
        </message>
        <message>
            <source>The age is not known, so there is no figure.</source>
            <translation>Жасы белгісіз, сондықтан сан жоқ.</translation>
        </message>
        <message>
            <source>The answer of one coordinator is here. No coordinator alone may open your work: others open the rest.</source>
            <translation>Бір үйлестірушінің жауабы осында. Ешбір үйлестіруші жұмысыңызды жалғыз аша алмайды: қалғанын басқалары ашады.</translation>
        </message>
        <message>
            <source>The carer and the child both have to agree, and it is not written down that both did.</source>
            <translation>Балаға қарайтын адам да, баланың өзі де келісуі керек, ал екеуінің де келіскені жазылмаған.</translation>
        </message>
        <message>
            <source>The child was asked, and agreed.</source>
            <translation>Баладан сұралды, ол келісті.</translation>
        </message>
        <message>
            <source>The case is open: it is kept while you work together. Close it first.</source>
            <translation>Іс ашық: бірге жұмыс істеп жүргенде ол сақталады. Алдымен оны жабыңыз.</translation>
        </message>
        <message>
            <source>The child was asked, and wishes it</source>
            <translation>Баладан сұралды, ол осыны қалайды</translation>
        </message>
        <message>
            <source>The child&apos;s best interest, against the carer&apos;s word</source>
            <translation>Қамқоршының сөзіне қарсы баланың мүддесі</translation>
        </message>
        <message>
            <source>The code {code} is not whole: its last letter does not fit. Compare it with the card, or leave it out.</source>
            <translation>{code} кодында қате бар: соңғы таңбасы сәйкес емес. Карточкамен салыстырыңыз немесе бос қалдырыңыз.</translation>
        </message>
        <message>
            <source>The database itself was not touched; sealed records can still be sent.</source>
            <translation>Дерекқордың өзіне тиген жоқ; мөрлеулі жазбаларды жіберуге болады.</translation>
        </message>
        <message>
            <source>The database was busy for too long.</source>
            <translation>Дерекқор тым ұзақ бос болмады.</translation>
        </message>
        <message>
            <source>The day {day} has not come yet. Look at the paper again.</source>
            <translation>{day} күні әлі келген жоқ. Қағазға қайта қараңыз.</translation>
        </message>
        <message>
            <source>The day {day} has not come yet. Write when it happened.</source>
            <translation>{day} күні әлі келген жоқ. Қашан болғанын жазыңыз.</translation>
        </message>
        <message>
            <source>The day {day} is over. Write a day that has not come yet.</source>
            <translation>{day} күні өтіп кетті. Әлі келмеген күнді жазыңыз.</translation>
        </message>
        <message>
            <source>The day {day} lies more than {years} years ahead. Look at the year again.</source>
            <translation>{day} күні {years} жылдан кейінірек келеді. Жылын қайта қараңыз.</translation>
        </message>
        <message>
            <source>The day {day} lies more than {years} years back. Look at the year again.</source>
            <translation>{day} күні {years} жылдан бұрын болған. Жылын қайта қараңыз.</translation>
        </message>
        <message>
            <source>The deaths of both parents are not verified. Verify both on the child&apos;s page first: each has to stand there as a relation.</source>
            <translation>Ата-ананың екеуінің де қайтыс болғаны расталмаған. Алдымен баланың бетінде екеуін де растаңыз: әрқайсысы сонда туыс ретінде тұруы керек.</translation>
        </message>
        <message>
            <source>The disk could not be written or read.</source>
            <translation>Дискіні жазу не оқу мүмкін болмады.</translation>
        </message>
        <message>
            <source>The disk is full: this last step was not saved.</source>
            <translation>Диск толы: соңғы қадам сақталмады.</translation>
        </message>
        <message>
            <source>The draft is as before.</source>
            <translation>Нобай бұрынғыдай.</translation>
        </message>
        <message>
            <source>The draft is kept.</source>
            <translation>Нобай сақталды.</translation>
        </message>
        <message>
            <source>The employer</source>
            <translation>Жұмыс беруші</translation>
        </message>
        <message>
            <source>The family or the child wishes so</source>
            <translation>Отбасы немесе бала осылай қалайды</translation>
        </message>
        <message>
            <source>The family would rather not</source>
            <translation>Отбасы қаламады</translation>
        </message>
        <message>
            <source>The file cannot be read. Save it as .xlsx or .csv (UTF-#).</source>
            <translation>Файлды оқу мүмкін емес. Оны .xlsx немесе .csv (UTF-#) етіп сақтаңыз.</translation>
        </message>
        <message>
            <source>The file is locked with a password. Save it without one.</source>
            <translation>Файл құпиясөзбен жабылған. Оны құпиясөзсіз сақтаңыз.</translation>
        </message>
        <message>
            <source>The file is too large for a list.</source>
            <translation>Бұл файл тізім үшін тым үлкен.</translation>
        </message>
        <message>
            <source>The file that holds this person&apos;s locks is damaged.</source>
            <translation>Бұл адамның құлыптары тұрған файл бүлінген.</translation>
        </message>
        <message>
            <source>The files of one interview may have {most_mb} MB together.</source>
            <translation>Бір сұхбаттың файлдары бірге {most_mb} МБ бола алады.</translation>
        </message>
        <message>
            <source>The first visits afterwards are planned</source>
            <translation>Одан кейінгі алғашқы барулар жоспарланды</translation>
        </message>
        <message>
            <source>The goals are reached</source>
            <translation>Мақсаттарға жетті</translation>
        </message>
        <message>
            <source>The home was visited</source>
            <translation>Үйге барылды</translation>
        </message>
        <message>
            <source>The key of its month was destroyed on schedule: nobody can open this any more. Ask the sender for it.</source>
            <translation>Оның айлық кілті кесте бойынша жойылған: мұны енді ешкім аша алмайды. Жіберушіден сұраңыз.</translation>
        </message>
        <message>
            <source>The keys of {whose} stand again: {who}, who has left, had withdrawn them in a list that does not count any more. If a laptop was lost, withdraw the key again, under Team.</source>
            <translation>Мына адамдардың кілттері қайта жарамды: {whose}. Оларды шығып кеткен адам ({who}) енді күші жоқ тізімде кері алған еді. Ноутбук жоғалса, кілтті «Топ» бөлімінде қайта кері алыңыз.</translation>
        </message>
        <message>
            <source>The language of the lessons</source>
            <translation>Сабақ тілі</translation>
        </message>
        <message>
            <source>The law or an agreement asks for it</source>
            <translation>Заң немесе келісім соны талап етеді</translation>
        </message>
        <message>
            <source>The library of forms was not changed.</source>
            <translation>Формалар қоры өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The limits used here are yet to be checked against the source.</source>
            <translation>Мұнда қолданылған шектер дереккөзбен әлі салыстырылмаған.</translation>
        </message>
        <message>
            <source>The list has {count} lines; up to {most} fit. Keep those who are called first.</source>
            <translation>Тізімде {count} жол бар; ең көбі {most} сыяды. Алдымен қоңырау шалынатындарды қалдырыңыз.</translation>
        </message>
        <message>
            <source>The list has {count} people; up to {most} fit. Split it into two sheets.</source>
            <translation>Тізімде {count} адам бар; ең көбі {most} сыяды. Оны екі параққа бөліңіз.</translation>
        </message>
        <message>
            <source>The list in use was kept.</source>
            <translation>Қолданыстағы тізім қалды.</translation>
        </message>
        <message>
            <source>The list of keys on this computer was not the one that you know: it was exchanged or damaged. The right one was put back, and your work is safe. Whoever uses this computer can do that: tell a coordinator.</source>
            <translation>Бұл компьютердегі кілттер тізімі сіз білетін тізім емес еді: ол ауыстырылған немесе бүлінген. Дұрысы қайтарылды, жұмысыңыз сақтаулы. Мұны осы компьютерді пайдаланатын кез келген адам істей алады: үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>The list of keys on this stick does not fit to the one in use, which was kept. Tell a coordinator.</source>
            <translation>Бұл флешкадағы кілттер тізімі қолданыстағысына сай емес, қолданыстағысы қалды. Үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>The list of keys that came is not this programme&apos;s, or is older than the one here: {reason}.</source>
            <translation>Келген кілттер тізімі бұл бағдарламаныкі емес немесе мұндағыдан ескі: {reason}.</translation>
        </message>
        <message>
            <source>The list would be empty, and nobody could be called. Write at least one person with a telephone number.</source>
            <translation>Тізім бос болып, қоңырау шалатын ешкім болмас еді. Телефон нөмірі бар кемінде бір адамды жазыңыз.</translation>
        </message>
        <message>
            <source>The list “{name}” has no {odd}. Remove the question&apos;s save_to, or use another name.</source>
            <translation>«{name}» тізімінде {odd} жоқ. Сұрақтың save_to мәнін алып тастаңыз немесе басқа атау қолданыңыз.</translation>
        </message>
        <message>
            <source>The month {month} has not come yet. Write when it happened.</source>
            <translation>{month} айы әлі келген жоқ. Қашан болғанын жазыңыз.</translation>
        </message>
        <message>
            <source>The next try is possible in {wait_s} seconds.</source>
            <translation>Келесі әрекет {wait_s} секундтан кейін.</translation>
        </message>
        <message>
            <source>The one who signed this may not do it.</source>
            <translation>Бұған қол қойған адамның оған құқығы жоқ.</translation>
        </message>
        <message>
            <source>The packed content of this file is damaged or far too large.</source>
            <translation>Бұл файлдың сығылған мазмұны бүлінген немесе тым үлкен.</translation>
        </message>
        <message>
            <source>The passphrase is right, but the database on this laptop is damaged.</source>
            <translation>Құпия сөйлем дұрыс, бірақ бұл ноутбуктегі дерекқор бүлінген.</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Адамның өзі</translation>
        </message>
        <message>
            <source>The person did not agree to this, or took it back.</source>
            <translation>Адам бұған келіспеді немесе келісімін қайтарып алды.</translation>
        </message>
        <message>
            <source>The person does not want the school to be told, and one of those chosen is a teacher.</source>
            <translation>Адам мектепке айтылғанын қаламайды, ал таңдалғандардың бірі мұғалім.</translation>
        </message>
        <message>
            <source>The person does not want those to be told whom this service would tell: their page says who. Choose another service, or ask the person and write down what they say, as a change of consent.</source>
            <translation>Адам осы қызмет арқылы білетіндердің білгенін қаламайды: кімдер екені оның бетінде жазылған. Басқа қызметті таңдаңыз, немесе адамнан сұрап, жауабын келісімнің өзгеруі ретінде жазыңыз.</translation>
        </message>
        <message>
            <source>The person has not agreed that this service is told. Ask them whether exactly this may be passed on to it; without a clear yes leave the service out.</source>
            <translation>Адам дәл осы қызметке хабарлауға келіспеген. Дәл осыны оған беруге бола ма, сұраңыз; анық «иә» болмаса, қызметті көрсетпеңіз.</translation>
        </message>
        <message>
            <source>The person took back their consent to this record.</source>
            <translation>Адам бұл жазбаға келісімін қайтарып алды.</translation>
        </message>
        <message>
            <source>The person wishes it</source>
            <translation>Адам соны қалайды</translation>
        </message>
        <message>
            <source>The person would rather not</source>
            <translation>Адам қаламады</translation>
        </message>
        <message>
            <source>The program is locked.</source>
            <translation>Бағдарлама құлыптаулы.</translation>
        </message>
        <message>
            <source>The record itself is here.</source>
            <translation>Жазбаның өзі осында.</translation>
        </message>
        <message>
            <source>The record stands as it was finished before, here and where it was sent.</source>
            <translation>Жазба бұрын аяқталғандай осында және жіберілген жерінде тұр.</translation>
        </message>
        <message>
            <source>The same person has this form twice on one day: is one too many?</source>
            <translation>Бұл адамда осы форма бір күнде екі рет бар: біреуі артық па?</translation>
        </message>
        <message>
            <source>The school</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>The sealed content was changed or cut off.</source>
            <translation>Мөрлеулі мазмұн өзгертілген немесе кесілген.</translation>
        </message>
        <message>
            <source>The sealed part is not the one that its sender signed.</source>
            <translation>Мөрлеулі бөлік жіберуші қол қойғаны емес.</translation>
        </message>
        <message>
            <source>The search for relatives goes on</source>
            <translation>Туыстарды іздеу жалғасуда</translation>
        </message>
        <message>
            <source>The sender knows a list of keys that has not arrived here.</source>
            <translation>Жіберуші мұнда келмеген кілттер тізімін біледі.</translation>
        </message>
        <message>
            <source>The sender was not appointed for this area and kind of content.</source>
            <translation>Жіберуші бұл аймаққа және мазмұн түріне тағайындалмаған.</translation>
        </message>
        <message>
            <source>The sender&apos;s clock is far off.</source>
            <translation>Жіберушінің сағаты қатты ауытқыған.</translation>
        </message>
        <message>
            <source>The sender&apos;s laptop was restored or set up again.</source>
            <translation>Жіберушінің ноутбугі көшірмеден қайтарылған немесе қайта бапталған.</translation>
        </message>
        <message>
            <source>The sender&apos;s line of batches was for something else before.</source>
            <translation>Жіберушінің топтама қатары бұрын басқаға арналған.</translation>
        </message>
        <message>
            <source>The server answered in a way that this program does not know. Nothing is lost; it is tried again.</source>
            <translation>Сервер бағдарлама білмейтін түрде жауап берді. Ештеңе жоғалған жоқ; қайта байқалады.</translation>
        </message>
        <message>
            <source>The server confirmed {count} of your records, but a coordinator who looked later did not get them. They are safe here and are sent again; give them to a coordinator on a stick, too.</source>
            <translation>Сервер {count} жазбаңызды растады, бірақ кейін қараған үйлестіруші оларды ала алмады. Олар осында сақтаулы, қайта жіберіледі; үйлестірушіге флешкамен де беріңіз.</translation>
        </message>
        <message>
            <source>The server could not be asked.</source>
            <translation>Серверден сұрау мүмкін болмады.</translation>
        </message>
        <message>
            <source>The server could not be reached. What waits is safe on this computer and will be sent later.</source>
            <translation>Серверге жету мүмкін болмады. Күткені осы компьютерде сақтаулы, кейін жіберіледі.</translation>
        </message>
        <message>
            <source>The server did not accept what this computer sent. What waits is safe here; it is tried again.</source>
            <translation>Сервер бұл компьютер жібергенін қабылдамады. Күткені осында сақтаулы; қайта байқалады.</translation>
        </message>
        <message>
            <source>The server did not answer in time. What waits is safe on this computer and will be sent later.</source>
            <translation>Сервер уақытында жауап бермеді. Күткені осы компьютерде сақтаулы, кейін жіберіледі.</translation>
        </message>
        <message>
            <source>The server does not accept this person&apos;s signature. What waits is safe here. Tell your coordinator.</source>
            <translation>Сервер бұл адамның қолтаңбасын қабылдамайды. Күткені осында сақтаулы. Үйлестірушіңізге айтыңыз.</translation>
        </message>
        <message>
            <source>The server gave a list of keys that those who may sign it did not sign. It was not taken. Tell a coordinator.</source>
            <translation>Сервер қол қоя алатындар қол қоймаған кілттер тізімін берді. Ол алынбады. Үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>The server gave an older list of keys than it had before, as if it had been put back. The newer one here stands and was given to it again. Tell a coordinator.</source>
            <translation>Сервер бұрынғысынан ескі кілттер тізімін берді, кейін қайтарылғандай. Мұндағы жаңасы күшінде, серверге қайта берілді. Үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>The server gave more than is kept here by signers whom no list of keys names. The rest was left there; it is asked for again when a newer list comes. Tell a coordinator.</source>
            <translation>Сервер ешбір кілттер тізімінде жоқ қол қоюшылардан мұнда сақталатыннан көп нәрсе берді. Қалғаны сонда қалды; жаңарақ тізім келгенде қайта сұралады. Үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>The server gave something damaged again and again. It was left out. Tell a coordinator.</source>
            <translation>Сервер бүлінген нәрсені қайта-қайта берді. Ол қалдырылды. Үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>The server has no room left. What waits is safe on this computer. Tell your coordinator.</source>
            <translation>Серверде орын қалмады. Күткені осы компьютерде сақтаулы. Үйлестірушіңізге айтыңыз.</translation>
        </message>
        <message>
            <source>The server is not set up yet. What waits is safe on this computer. Tell your coordinator.</source>
            <translation>Сервер әлі бапталмаған. Күткені осы компьютерде сақтаулы. Үйлестірушіңізге айтыңыз.</translation>
        </message>
        <message>
            <source>The server is older than this program and needs an update. What waits is safe on this computer.</source>
            <translation>Сервер бұл бағдарламадан ескі, жаңарту керек. Күткені осы компьютерде сақтаулы.</translation>
        </message>
        <message>
            <source>The server takes a sealed file for damaged. It stays on this computer. Tell your coordinator.</source>
            <translation>Сервер мөрлеулі файлды бүлінген деп санайды. Ол осы компьютерде қалады. Үйлестірушіңізге айтыңыз.</translation>
        </message>
        <message>
            <source>The server takes more later. What waits is safe on this computer and is sent by itself.</source>
            <translation>Сервер кейін тағы қабылдайды. Күткені осы компьютерде сақтаулы, өзі жіберіледі.</translation>
        </message>
        <message>
            <source>The service has said yes</source>
            <translation>Қызмет келісті</translation>
        </message>
        <message>
            <source>The sheet has {count} rows; up to {most} fit. Split it into two.</source>
            <translation>Кестеде {count} жол бар; ең көбі {most} сыяды. Оны екіге бөліңіз.</translation>
        </message>
        <message>
            <source>The sheet is empty. Put the headings into row #, a person into each row.</source>
            <translation>Парақ бос. #-жолға тақырыптарды, әр келесі жолға бір адамнан жазыңыз.</translation>
        </message>
        <message>
            <source>The sheet is empty. Put the headings into row #, one entry into each row.</source>
            <translation>Кесте бос. Тақырыптарды #-жолға, әр жолға бір жазбадан қойыңыз.</translation>
        </message>
        <message>
            <source>The signature does not fit. Somebody or something changed this file.</source>
            <translation>Қолтаңба сай емес. Бұл файлды біреу немесе бірдеңе өзгерткен.</translation>
        </message>
        <message>
            <source>The signer is not in the list of keys.</source>
            <translation>Қол қойған адам кілттер тізімінде жоқ.</translation>
        </message>
        <message>
            <source>The signer was not appointed for this area and kind of content.</source>
            <translation>Қол қойған адам бұл аймаққа және мазмұн түріне тағайындалмаған.</translation>
        </message>
        <message>
            <source>The signer&apos;s key was withdrawn.</source>
            <translation>Қол қойған адамның кілті қайтарып алынған.</translation>
        </message>
        <message>
            <source>The stick was pulled out, or it cannot be read or written.</source>
            <translation>Флешка суырылған немесе оны оқу не жазу мүмкін емес.</translation>
        </message>
        <message>
            <source>The talk can be overheard.</source>
            <translation>Әңгімені басқалар естуі мүмкін.</translation>
        </message>
        <message>
            <source>The two clocks differ. The next try uses the server&apos;s time.</source>
            <translation>Екі сағат бірдей емес. Келесі әрекет сервер уақытымен болады.</translation>
        </message>
        <message>
            <source>The way is too far</source>
            <translation>Жол алыс</translation>
        </message>
        <message>
            <source>The year of birth {year} lies in the future. Look at the paper again.</source>
            <translation>Туған жылы {year} әлі келген жоқ. Қағазға тағы бір қараңыз.</translation>
        </message>
        <message>
            <source>There are far more files in the folder &quot;sealed&quot; of this stick than this program puts there. Only some were looked at. Use a clean stick.</source>
            <translation>Бұл флешканың &quot;sealed&quot; бумасында бағдарлама салатыннан әлдеқайда көп файл бар. Кейбірі ғана қаралды. Таза флешка алыңыз.</translation>
        </message>
        <message>
            <source>There is more on this stick than is taken at once. Do the same again: it goes on.</source>
            <translation>Бұл флешкада бір реткіден көп бар. Соны қайталаңыз: жалғасады.</translation>
        </message>
        <message>
            <source>There is no figure.</source>
            <translation>Сан жоқ.</translation>
        </message>
        <message>
            <source>There is no given name. Write one, or “name not known #”.</source>
            <translation>Аты жазылмаған. Атын немесе «аты белгісіз #» деп жазыңыз.</translation>
        </message>
        <message>
            <source>There is no instrument “{name}” here.</source>
            <translation>Мұнда «{name}» құралы жоқ.</translation>
        </message>
        <message>
            <source>There is no list “{name}” in this programme. Save to one of: {known}.</source>
            <translation>Бұл бағдарламада «{name}» тізімі жоқ. Мыналардың біріне сақтаңыз: {known}.</translation>
        </message>
        <message>
            <source>There is no such help here</source>
            <translation>Мұнда ондай көмек жоқ</translation>
        </message>
        <message>
            <source>There is not enough room on the stick: {needed_mb} MB are needed, {free_mb} MB are free.</source>
            <translation>Флешкада орын жетпейді: {needed_mb} МБ керек, {free_mb} МБ бос.</translation>
        </message>
        <message>
            <source>There is nothing for this laptop on that stick.</source>
            <translation>Ол флешкада бұл ноутбукке ештеңе жоқ.</translation>
        </message>
        <message>
            <source>There was no room on this stick for {count} older sealed files, which the server has. Use a larger one for whoever has no network.</source>
            <translation>Бұл флешкада бұрынғы {count} мөрлеулі файлға орын жетпеді, олар серверде бар. Желісі жоқтар үшін үлкенірек флешка алыңыз.</translation>
        </message>
        <message>
            <source>This case was closed on {day}. The visit is kept. If somebody was reached, the case is open again and a coordinator sees why; if that was a mistake, correct the record: what it says then counts.</source>
            <translation>Бұл іс {day} күні жабылған. Бару сақталды. Егер адаммен кездескен болсаңыз, іс қайта ашылды, үйлестіруші себебін көреді; бұл қате болса, жазбаны түзетіңіз: содан кейін онда жазылғаны есепке алынады.</translation>
        </message>
        <message>
            <source>This key cannot be withdrawn here: {reason}.</source>
            <translation>Бұл кілтті мұнда қайтаруға болмайды: {reason}.</translation>
        </message>
        <message>
            <source>This work was put back from an older copy, or a copy of it is in use. What waits is safe here; it is sealed anew and sent when its person signs in.</source>
            <translation>Бұл жұмыс ескі көшірмеден қалпына келтірілді, немесе оның көшірмесі қолданылып жатыр. Күтіп тұрғаны осында сақтаулы; иесі кіргенде қайта мөрленіп, жіберіледі.</translation>
        </message>
        <message>
            <source>Who agreed: {who}.</source>
            <translation>Кім келісті: {who}.</translation>
        </message>
        <message>
            <source>You agreed that this service is told: {name}.</source>
            <translation>Мына қызметке хабарлауға келістіңіз: {name}.</translation>
        </message>
        <message>
            <source>place where we meet</source>
            <translation>кездесетін орнымыз</translation>
        </message>
        <message>
            <source>We keep {what} until {until}, longer than planned. The reason: {reason}.</source>
            <translation>{until} дейін, жоспарланғаннан ұзағырақ сақталады: {what}. Себебі: {reason}.</translation>
        </message>
        <message>
            <source>We wanted to keep {what} until {until}. It has to be decided now; you can ask us to erase it.</source>
            <translation>{until} дейін сақталмақ еді: {what}. Енді шешу керек; бізден өшіруді сұрай аласыз.</translation>
        </message>
        <message>
            <source>kept longer, until</source>
            <translation>ұзағырақ сақталады, дейін</translation>
        </message>
        <message>
            <source>why it is kept longer</source>
            <translation>неге ұзағырақ сақталады</translation>
        </message>
        <message>
            <source>{count} sealed files that the server has are no longer kept here for sticks: they were too many or too old. Whoever lacks them gets them by network.</source>
            <translation>Серверде бар {count} мөрлеулі файл мұнда флешка үшін енді сақталмайды: олар тым көп немесе тым ескі болды. Оларды алмағандар желі арқылы алады.</translation>
        </message>
        <message>
            <source>There were several wrong passphrases.</source>
            <translation>Құпия сөйлем бірнеше рет қате терілді.</translation>
        </message>
        <message>
            <source>Ask once more with the same new passphrase, and read the new six words to another coordinator. Answers that are still needed: {left}.</source>
            <translation>Сол жаңа құпия сөйлеммен тағы бір рет сұрап, жаңа алты сөзді басқа үйлестірушіге оқыңыз. Әлі қажет жауаптар саны: {left}.</translation>
        </message>
        <message>
            <source>Somebody works with a copy of the laptop of {who} while the laptop is in use. Nothing is lost. Call {who}: if it was put back from two copies, one after the other, all is well. If nobody knows of a copy, withdraw the key, under Team; they join again with a new one.</source>
            <translation>{who} ноутбугі жұмыста тұрғанда, біреу оның көшірмесімен жұмыс істеп жатыр. Ештеңе жоғалған жоқ. {who} қоңырау шалыңыз: ноутбук бірінен соң бірі екі көшірмеден қалпына келтірілген болса, бәрі дұрыс. Көшірме туралы ешкім білмесе, «Топ» бөлімінде кілтті кері қайтарып алыңыз; содан кейін жаңа кілтпен қайта қосылады.</translation>
        </message>
        <message>
            <source>The columns “{first}” and “{second}” say the same. Call the one that does not count something else.</source>
            <translation>«{first}» және «{second}» бағандары бір нәрсені білдіреді. Есепке алынбайтынын басқаша атаңыз.</translation>
        </message>
        <message>
            <source>The interview goes on, and nothing is lost.</source>
            <translation>Әңгіме жалғаса береді, ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>The key in this answer does not open the work on this laptop.</source>
            <translation>Бұл жауаптағы кілт осы ноутбуктегі жұмысты ашпайды.</translation>
        </message>
        <message>
            <source>The list in use was kept, and nothing else was changed.</source>
            <translation>Қолданыстағы тізім қалды, басқа ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The list of keys that came and the one here were both signed with sheets, and neither takes in the other.</source>
            <translation>Келген кілттер тізіміне де, мұндағысына да парақтармен қол қойылған, олардың бірі екіншісін қабылдамайды.</translation>
        </message>
        <message>
            <source>The place and the device cannot be taken out of this picture.</source>
            <translation>Бұл суреттен орны мен құрылғысы туралы деректерді алып тастау мүмкін емес.</translation>
        </message>
        <message>
            <source>The server does not take {count} of your sealed files, again and again. They are safe here. Give them to a coordinator on a stick, and tell whoever runs the server.</source>
            <translation>Сервер мөрленген {count} файлыңызды қайта-қайта қабылдамай жатыр. Олар осында сақтаулы. Үйлестірушіге флешкамен беріңіз де, серверді жүргізетін адамға айтыңыз.</translation>
        </message>
        <message>
            <source>The server goes by another list of keys, which does not go together with the one on this computer: recovery sheets were typed elsewhere meanwhile, or it is another programme&apos;s server. What waits is safe here. Call whoever looks after the server.</source>
            <translation>Сервер осы компьютердегі тізіммен үйлеспейтін басқа кілттер тізімімен жұмыс істейді: қалпына келтіру парақтары осы уақытта басқа жерде терілген немесе бұл басқа бағдарламаның сервері. Жіберілуін күтіп тұрғанның бәрі осында сақтаулы. Серверге қарайтын адамға қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>The server has later work of this person than this file knows of. It is safe here, and goes when its person signs in.</source>
            <translation>Серверде осы адамның кейінірек жасалған жұмысы бар, бұл файл ол туралы білмейді. Мұнда бәрі сақтаулы; файл осы адам кіргенде жіберіледі.</translation>
        </message>
        <message>
            <source>The sheet has cells below row 60000 or beyond column 400, which are not read. Remove them.</source>
            <translation>Парақта 60000-жолдан төмен немесе 400-бағаннан әрі ұяшықтар бар, олар оқылмайды. Оларды алып тастаңыз.</translation>
        </message>
        <message>
            <source>The sheet hides rows with somebody to call: {rows}. Show them, or remove them.</source>
            <translation>Парақта қоңырау шалынатындар бар жолдар жасырылған: {rows}. Оларды көрсетіңіз немесе алып тастаңыз.</translation>
        </message>
        <message>
            <source>The talk was on {day}: it counts as the follow-up {wave}, in whose time that day lies.</source>
            <translation>Әңгіме {day} күні болды: ол сол күн мерзіміне кіретін {wave} бақылауы ретінде есептеледі.</translation>
        </message>
        <message>
            <source>There is no agreement with this person that counts.</source>
            <translation>Бұл адамның күші бар келісімі жоқ.</translation>
        </message>
        <message>
            <source>These answers ask for a little more support.</source>
            <translation>Бұл жауаптарға сәл көбірек қолдау керек.</translation>
        </message>
        <message>
            <source>These answers ask for all the support that can be had.</source>
            <translation>Бұл жауаптарға мүмкін болатын бүкіл қолдау керек.</translation>
        </message>
        <message>
            <source>These answers ask for more support.</source>
            <translation>Бұл жауаптарға көбірек қолдау керек.</translation>
        </message>
        <message>
            <source>These answers ask for much more support.</source>
            <translation>Бұл жауаптарға әлдеқайда көп қолдау керек.</translation>
        </message>
        <message>
            <source>These answers ask for no more than the usual support.</source>
            <translation>Бұл жауаптарға әдеттегі қолдау жеткілікті.</translation>
        </message>
        <message>
            <source>These figures cannot be set.</source>
            <translation>Бұл сандарды белгілеуге болмайды.</translation>
        </message>
        <message>
            <source>These recovery sheets cannot be used: {reason}.</source>
            <translation>Бұл қалпына келтіру парақтарын қолдануға болмайды: {reason}.</translation>
        </message>
        <message>
            <source>These recovery sheets open nobody&apos;s work on this laptop.</source>
            <translation>Бұл қалпына келтіру парақтары осы ноутбуктегі ешкімнің жұмысын ашпайды.</translation>
        </message>
        <message>
            <source>They have come together again</source>
            <translation>Олар қайта қауышты</translation>
        </message>
        <message>
            <source>They have moved</source>
            <translation>Көшіп кетті</translation>
        </message>
        <message>
            <source>This answer does not open the work on this laptop: {reason}.</source>
            <translation>Бұл жауап осы ноутбуктегі жұмысты ашпайды: {reason}.</translation>
        </message>
        <message>
            <source>This cannot be kept.</source>
            <translation>Мұны сақтау мүмкін емес.</translation>
        </message>
        <message>
            <source>This cannot be merged: {reason}.</source>
            <translation>Мұны қосуға болмайды: {reason}.</translation>
        </message>
        <message>
            <source>This computer could not write to its disk; perhaps it is full. Nothing that waits was lost.</source>
            <translation>Компьютер дискісіне жаза алмады; мүмкін, ол толы. Күтіп тұрғанның ештеңесі жоғалған жоқ.</translation>
        </message>
        <message>
            <source>This computer gives no sound.</source>
            <translation>Бұл компьютерден дыбыс шықпайды.</translation>
        </message>
        <message>
            <source>This computer has no keyring that is switched on.</source>
            <translation>Бұл компьютерде қосулы кілтсауыт жоқ.</translation>
        </message>
        <message>
            <source>This computer is set to go through a proxy, which does not answer or does not let this program through. What waits is safe on this computer. Ask whoever looks after the network.</source>
            <translation>Бұл компьютер прокси арқылы жүреді, ал ол жауап бермейді немесе бағдарламаны өткізбейді. Күткені осы компьютерде сақтаулы. Желіге жауаптыдан сұраңыз.</translation>
        </message>
        <message>
            <source>This computer&apos;s clock says {day}, and that day is over. Set date and time in the system&apos;s settings: the days of talks are taken from it. Nothing is lost.</source>
            <translation>Бұл компьютердің сағаты {day} күнін көрсетіп тұр, ал ол күн өтіп кеткен. Жүйе баптауларында күн мен уақытты қойыңыз: әңгімелердің күндері содан алынады. Ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>This does not continue what is known already.</source>
            <translation>Бұл белгілінің жалғасы емес.</translation>
        </message>
        <message>
            <source>This draft is no longer here: it was finished or discarded.</source>
            <translation>Бұл нобай енді мұнда жоқ: аяқталған немесе тасталған.</translation>
        </message>
        <message>
            <source>This enrolment request cannot be used: {reason}.</source>
            <translation>Бұл тіркелу өтінішін қолдануға болмайды: {reason}.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Бұл файлды оқу мүмкін емес.</translation>
        </message>
        <message>
            <source>This file has not arrived yet.</source>
            <translation>Бұл файл әлі келмеді.</translation>
        </message>
        <message>
            <source>This file is larger than {most_mb} MB.</source>
            <translation>Бұл файл {most_mb} МБ-тан үлкен.</translation>
        </message>
        <message>
            <source>This file is sealed in a way that this program does not accept.</source>
            <translation>Бұл файл бағдарлама қабылдамайтын түрде мөрленген.</translation>
        </message>
        <message>
            <source>This file is sealed to other keys than yours.</source>
            <translation>Бұл файл сіздікінен басқа кілттерге мөрленген.</translation>
        </message>
        <message>
            <source>This file is written in a way in which this program never writes.</source>
            <translation>Бұл файл бағдарлама ешқашан жазбайтын түрде жазылған.</translation>
        </message>
        <message>
            <source>This form is not on this laptop.</source>
            <translation>Бұл форма осы ноутбукте жоқ.</translation>
        </message>
        <message>
            <source>This form was withdrawn before: nothing was changed.</source>
            <translation>Бұл форма бұрын қайтарып алынған: ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This form was withdrawn: it takes no new drafts.</source>
            <translation>Бұл форма қайтарып алынған: жаңа нобай басталмайды.</translation>
        </message>
        <message>
            <source>This holds a kind of message that this program does not know. Update it to read it.</source>
            <translation>Мұнда бағдарлама білмейтін хабар түрі бар. Оқу үшін жаңартыңыз.</translation>
        </message>
        <message>
            <source>This is genuine, but it holds something that this program cannot take in. Nothing of it was applied. It is tried again when this program is updated. Tell whoever looks after this program.</source>
            <translation>Бұл шынайы, бірақ ішінде бұл бағдарлама қабылдай алмайтын нәрсе бар. Одан ештеңе қолданылған жоқ. Бағдарлама жаңартылғанда қайта байқап көреді. Бағдарламаға жауапты адамға айтыңыз.</translation>
        </message>
        <message>
            <source>This is larger than any file of this program may be.</source>
            <translation>Бұл бағдарламаның файлынан үлкен болып тұр.</translation>
        </message>
        <message>
            <source>This is no list of people.</source>
            <translation>Бұл адамдар тізімі емес.</translation>
        </message>
        <message>
            <source>This is no such list.</source>
            <translation>Бұл ондай тізім емес.</translation>
        </message>
        <message>
            <source>This is not a diagnosis.</source>
            <translation>Бұл диагноз емес.</translation>
        </message>
        <message>
            <source>This is not a sealed file of this program, or it was damaged on the way.</source>
            <translation>Бұл бағдарламаның мөрлеулі файлы емес немесе жолда бүлінген.</translation>
        </message>
        <message>
            <source>This is not a server&apos;s key.</source>
            <translation>Бұл сервердің кілті емес.</translation>
        </message>
        <message>
            <source>This is not the kind of file that the question asks for.</source>
            <translation>Бұл сұрақ сұраған файл түрі емес.</translation>
        </message>
        <message>
            <source>This is not what its sender signed.</source>
            <translation>Бұл жіберуші қол қойғаны емес.</translation>
        </message>
        <message>
            <source>This is older than what is known already.</source>
            <translation>Бұл белгіліден ескі.</translation>
        </message>
        <message>
            <source>This is row {row} once more, or has its code. Remove one of them, or correct the code.</source>
            <translation>Бұл {row}-жолдың қайталануы немесе коды сонікі. Біреуін алып тастаңыз немесе кодын түзетіңіз.</translation>
        </message>
        <message>
            <source>This is row {row} once more. Remove one of them, or give them different names or codes.</source>
            <translation>Бұл тағы да {row}-жол. Біреуін алып тастаңыз немесе оларға әртүрлі атау не код беріңіз.</translation>
        </message>
        <message>
            <source>This is the same case. Choose the other one of the two.</source>
            <translation>Бұл дәл сол іс. Екеуінің басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>This laptop was put back from an older copy, so its list of keys may be old.</source>
            <translation>Бұл ноутбук ескі көшірмеден қайтарылған, сондықтан кілттер тізімі ескі болуы мүмкін.</translation>
        </message>
        <message>
            <source>This laptop&apos;s secret is no longer in its keyring; without it no passphrase opens the work.</source>
            <translation>Бұл ноутбуктің құпиясы кілтсауытта жоқ; онсыз ешқандай құпия сөйлем жұмысты ашпайды.</translation>
        </message>
        <message>
            <source>This laptop&apos;s work cannot be opened: {reason}.</source>
            <translation>Бұл ноутбуктің жұмысын ашу мүмкін емес: {reason}.</translation>
        </message>
        <message>
            <source>This laptop&apos;s work was restored from a copy. Nothing is lost.</source>
            <translation>Бұл ноутбуктің жұмысы көшірмеден қайтарылды. Ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>This list of keys is of another programme than the one that you have joined.</source>
            <translation>Бұл кілттер тізімі сіз қосылған бағдарламаныкі емес, басқа бағдарламаныкі.</translation>
        </message>
        <message>
            <source>This list of whom to phone cannot be kept.</source>
            <translation>Кімге қоңырау шалу тізімін сақтауға болмайды.</translation>
        </message>
        <message>
            <source>This name cannot be used: it has no letter in it, or more than {most} signs.</source>
            <translation>Бұл атты пайдалануға болмайды: онда бірде-бір әріп жоқ немесе {most} таңбадан көп.</translation>
        </message>
        <message>
            <source>This need is only written down: no service was asked yet, so none can have answered. Choose the service and ask whether exactly this may be passed on, or leave it as a need.</source>
            <translation>Бұл қажеттілік әзірше тек жазылған: ешбір қызметтен әлі сұралған жоқ, сондықтан жауап беретін ешкім болмады. Қызметті таңдап, дәл осыны беруге бола ма деп сұраңыз немесе оны қажеттілік ретінде қалдырыңыз.</translation>
        </message>
        <message>
            <source>This order does not wait any more: it was carried out or taken back meanwhile.</source>
            <translation>Бұл өкім енді күтіп тұрған жоқ: осы арада ол орындалды немесе кері алынды.</translation>
        </message>
        <message>
            <source>This order to erase does not wait for you.</source>
            <translation>Бұл өшіру бұйрығы сізді күтпейді.</translation>
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation>Бұл құпия сөйлем тым қысқа.</translation>
        </message>
        <message>
            <source>This person has no work on this laptop.</source>
            <translation>Бұл адамның осы ноутбукте жұмысы жоқ.</translation>
        </message>
        <message>
            <source>This person has not been asked yet whether they agree to be supported, and that comes first.</source>
            <translation>Бұл адамнан қолдауға келісетін-келіспейтіні әлі сұралған жоқ, ал алдымен осы керек.</translation>
        </message>
        <message>
            <source>This person is no psychologist of this programme.</source>
            <translation>Бұл адам осы бағдарламаның психологы емес.</translation>
        </message>
        <message>
            <source>This person is not among the people on this laptop.</source>
            <translation>Бұл адам осы ноутбуктегілердің ішінде жоқ.</translation>
        </message>
        <message>
            <source>This person&apos;s work was put away for a journey: no passphrase opens it on this laptop.</source>
            <translation>Бұл адамның жұмысы сапарға жинап қойылған: бұл ноутбукте оны ешқандай құпия сөйлем ашпайды.</translation>
        </message>
        <message>
            <source>This record can no longer be changed here: it was accepted, or somebody else wrote it.</source>
            <translation>Бұл жазбаны мұнда енді өзгертуге болмайды: ол қабылданған немесе оны басқа біреу жазған.</translation>
        </message>
        <message>
            <source>This record is not on this laptop.</source>
            <translation>Бұл жазба осы ноутбукте жоқ.</translation>
        </message>
        <message>
            <source>This record was accepted while you corrected it.</source>
            <translation>Сіз түзетіп жатқанда бұл жазба қабылданды.</translation>
        </message>
        <message>
            <source>This recording cannot be played.</source>
            <translation>Бұл жазбаны ойнату мүмкін емес.</translation>
        </message>
        <message>
            <source>This relation was not verified by both sides or by papers. Verify it first.</source>
            <translation>Бұл туыстықты екі жақ та, құжаттар да растамаған. Алдымен оны растаңыз.</translation>
        </message>
        <message>
            <source>This sealed file cannot be opened.</source>
            <translation>Бұл мөрлеулі файлды ашу мүмкін емес.</translation>
        </message>
        <message>
            <source>This sealed file is damaged, or was made by something else.</source>
            <translation>Бұл мөрлеулі файл бүлінген немесе басқамен жасалған.</translation>
        </message>
        <message>
            <source>This stick was not made by this program: its folder &quot;sealed&quot; is a link or a file.</source>
            <translation>Бұл флешканы бағдарлама жасамаған: &quot;sealed&quot; бумасы – сілтеме немесе файл.</translation>
        </message>
        <message>
            <source>This version does not continue the one that it names.</source>
            <translation>Бұл нұсқа өзі атағанының жалғасы емес.</translation>
        </message>
        <message>
            <source>This version of the form is already published, with other content.</source>
            <translation>Форманың бұл нұсқасы басқа мазмұнмен жарияланып қойған.</translation>
        </message>
        <message>
            <source>This version was written by somebody else than the record&apos;s author.</source>
            <translation>Бұл нұсқаны жазба авторынан басқа біреу жазған.</translation>
        </message>
        <message>
            <source>This visit lies outside of every follow-up window; the next one, {wave}, is from {first} to {last}. It is kept as a visit of its own: visit again in the window.</source>
            <translation>Бұл кездесу ешбір бақылау мерзіміне кірмейді; келесісі, {wave}, {first} – {last} аралығында. Ол бөлек кездесу ретінде сақталды: сол мерзімде қайта барыңыз.</translation>
        </message>
        <message>
            <source>This was made by a newer program. Update this one to read it.</source>
            <translation>Бұл жаңарақ бағдарламамен жасалған. Оқу үшін бағдарламаны жаңартыңыз.</translation>
        </message>
        <message>
            <source>This work was saved by a newer version of the program.</source>
            <translation>Бұл жұмыс бағдарламаның жаңарақ нұсқасымен сақталған.</translation>
        </message>
        <message>
            <source>Through a relative</source>
            <translation>Туысы арқылы</translation>
        </message>
        <message>
            <source>Thumbprint on paper</source>
            <translation>Қағаздағы саусақ ізі</translation>
        </message>
        <message>
            <source>Times that we tried to reach you: {count}</source>
            <translation>Сізбен байланысуға тырысқан рет саны: {count}</translation>
        </message>
        <message>
            <source>To be contacted again</source>
            <translation>Кейін қайта хабарласу</translation>
        </message>
        <message>
            <source>To be safer</source>
            <translation>Қауіпсіздеу болу</translation>
        </message>
        <message>
            <source>To work in both programmes, use another laptop for the other one.</source>
            <translation>Екі бағдарламада да жұмыс істеу үшін екіншісіне басқа ноутбук алыңыз.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Told to other services</source>
            <translation>Басқа қызметтерге айту</translation>
        </message>
        <message>
            <source>Too few of those who must sign together have signed.</source>
            <translation>Бірге қол қоюы тиістердің тым азы қол қойды.</translation>
        </message>
        <message>
            <source>Too many questions were left out for a figure. That is all right: leaving out is allowed.</source>
            <translation>Сан шығару үшін тым көп сұрақ қалдырылды. Бұл дұрыс: сұрақты қалдыруға болады.</translation>
        </message>
        <message>
            <source>Too small to be asked</source>
            <translation>Сұрау үшін тым кішкентай</translation>
        </message>
        <message>
            <source>Try again in {wait_s} seconds, or ask a coordinator to open it anew.</source>
            <translation>{wait_s} секундтан кейін қайта байқаңыз немесе үйлестірушіден жаңадан ашуды сұраңыз.</translation>
        </message>
        <message>
            <source>Try again when there is a network, or use a stick.</source>
            <translation>Желі болғанда қайта байқаңыз немесе флешка қолданыңыз.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Қайта байқаңыз.</translation>
        </message>
        <message>
            <source>Try again; close a second copy of the program if one runs.</source>
            <translation>Қайта байқаңыз; бағдарламаның екінші данасы жүріп тұрса, жабыңыз.</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Түрік тілі</translation>
        </message>
        <message>
            <source>Two batches claim the same place: a copy of this laptop may be in use.</source>
            <translation>Екі топтама бір орынды талап етеді: бұл ноутбуктің көшірмесі қолданыста болуы мүмкін.</translation>
        </message>
        <message>
            <source>Two different versions claim the same place. A copy of a laptop may be in use.</source>
            <translation>Екі түрлі нұсқа бір орынды талап етеді. Ноутбуктің көшірмесі қолданыста болуы мүмкін.</translation>
        </message>
        <message>
            <source>Two lists of keys contradict each other. Your work is safe, and the list in use was kept. Tell a coordinator before you send anything more.</source>
            <translation>Кілттердің екі тізімі бір-біріне қайшы. Жұмысыңыз сақтаулы, қолданыстағы тізім қалды. Тағы бірдеңе жібермес бұрын үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>Two recovery sheets opened your work again, at the place of {who}, on {day}. If you had asked for that, all is well. If not, somebody may have read what lies on this laptop: call a coordinator whom you trust.</source>
            <translation>{day} күні екі қалпына келтіру парағы жұмысыңызды қайта ашты; олар мына үйлестірушіде терілді: {who}. Мұны өзіңіз сұраған болсаңыз, бәрі дұрыс. Сұрамаған болсаңыз, осы ноутбукте жатқанды біреу оқыған болуы мүмкін: өзіңіз сенетін үйлестірушіге қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>Two recovery sheets opened your work on a laptop, or on a copy of its disk, at the place of {who}, on {day}. If your laptop was lost, all is well. If not, somebody has a copy of it: call a coordinator whom you trust.</source>
            <translation>Ноутбуктегі немесе оның дискінің көшірмесіндегі жұмысыңыз қалпына келтірудің екі парағымен ашылды. Кімде: {who}. Күні: {day}. Ноутбугіңіз жоғалған болса, бәрі дұрыс. Олай болмаса, біреуде оның көшірмесі бар: өзіңіз сенетін үйлестірушіге қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>Two versions were made of the same one. Please look at both and call the author.</source>
            <translation>Бір нұсқадан екі нұсқа жасалған. Екеуін де қарап, авторға қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>Type a shorter name, as colleagues say it.</source>
            <translation>Әріптестер айтатындай қысқарақ ат теріңіз.</translation>
        </message>
        <message>
            <source>Type the 64 signs as the server prints them.</source>
            <translation>64 таңбаны сервер басып шығарғандай теріңіз.</translation>
        </message>
        <message>
            <source>Uncle</source>
            <translation>Аға, нағашы</translation>
        </message>
        <message>
            <source>Unlock or install one (on Linux: gnome-keyring or KWallet), or choose to keep this laptop&apos;s secret in a file. That costs something: whoever copies the disk then has only the passphrase left to guess.</source>
            <translation>Біреуін ашыңыз немесе орнатыңыз (Linux-та: gnome-keyring немесе KWallet) немесе бұл ноутбуктің құпиясын файлда сақтауды таңдаңыз. Мұның құны бар: дискіні көшірген адамға тек құпия сөйлемді табу ғана қалады.</translation>
        </message>
        <message>
            <source>Use another stick, and tell a coordinator where this one came from.</source>
            <translation>Басқа флешка алып, мұның қайдан келгенін үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>Use at least {least} characters; four unrelated words are good.</source>
            <translation>Кемінде {least} таңба қолданыңыз; бір-біріне қатысы жоқ төрт сөз жақсы.</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Өзбек тілі</translation>
        </message>
        <message>
            <source>Very much waited for this computer. What came is safe here, and the rest comes with the next round.</source>
            <translation>Бұл компьютерді өте көп нәрсе күтіп тұрды. Келгені осында сақтаулы, қалғаны келесі алмасуда келеді.</translation>
        </message>
        <message>
            <source>Vocational training</source>
            <translation>Кәсіптік оқу</translation>
        </message>
        <message>
            <source>We keep {what} until {until}.</source>
            <translation>{until} дейін сақталады: {what}.</translation>
        </message>
        <message>
            <source>We met or spoke</source>
            <translation>Кездестік немесе сөйлестік</translation>
        </message>
        <message>
            <source>We work together</source>
            <translation>Бірге жұмыс істейміз</translation>
        </message>
        <message>
            <source>What both sides said, heard apart</source>
            <translation>Бөлек сұралған екі жақтың сөзі</translation>
        </message>
        <message>
            <source>What came is kept. Nothing else was changed.</source>
            <translation>Келгені сақталды. Басқа ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>What had come from it is safe here, and nothing that waits on this laptop was lost.</source>
            <translation>Одан келгені осында сақтаулы, бұл ноутбукте күткен ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>What is kept about this person is not to be used, as they asked.</source>
            <translation>Бұл адам туралы сақталғаны оның өтініші бойынша қолданылмайды.</translation>
        </message>
        <message>
            <source>What lay on it before still lies there, and nothing was lost here.</source>
            <translation>Бұрын онда тұрғаны сонда тұр, мұнда ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>What lay sealed there was taken, and nothing on it was changed.</source>
            <translation>Онда мөрленіп жатқаны алынды, ал ноутбукте ештеңе өзгертілмеді.</translation>
        </message>
        <message>
            <source>What our work with you rests on: {basis}.</source>
            <translation>Сізбен жұмысымыз неге негізделген: {basis}.</translation>
        </message>
        <message>
            <source>What stands outside on this file does not match what was sealed inside.</source>
            <translation>Файлдың сыртында тұрғаны ішінде мөрленгеніне сай емес.</translation>
        </message>
        <message>
            <source>What was agreed waits for a coordinator, and nothing may be asked before.</source>
            <translation>Келісілген нәрсе үйлестірушіні күтіп тұр, оған дейін ештеңе сұрауға болмайды.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>Бұрын сақталғаны аман.</translation>
        </message>
        <message>
            <source>What was set before holds.</source>
            <translation>Бұрын белгіленгені күшінде.</translation>
        </message>
        <message>
            <source>What was written down about the work</source>
            <translation>Жұмыс туралы жазылғандар</translation>
        </message>
        <message>
            <source>What you agreed to</source>
            <translation>Неге келістіңіз</translation>
        </message>
        <message>
            <source>What you can ask for</source>
            <translation>Не сұрай аласыз</translation>
        </message>
        <message>
            <source>When there is a place</source>
            <translation>Орын болғанда</translation>
        </message>
        <message>
            <source>While we work with you we keep {what}.</source>
            <translation>Сізбен жұмыс істеп жүргенде мынаны сақтаймыз: {what}.</translation>
        </message>
        <message>
            <source>Who said no is not asked again: if they come by themselves, begin a consent talk from their page. If something was agreed, call your coordinator.</source>
            <translation>Бас тартқан адамнан қайта сұралмайды: өзі келсе, келісім туралы әңгімені оның бетінен бастаңыз. Егер бірдеңеге келісілген болса, үйлестірушіге хабарласыңыз.</translation>
        </message>
        <message>
            <source>Who was there as a witness: {who}.</source>
            <translation>Кім куә болды: {who}.</translation>
        </message>
        <message>
            <source>Who wrote this record could not be verified: {reason}.</source>
            <translation>Бұл жазбаны кім жазғанын тексеру мүмкін болмады: {reason}.</translation>
        </message>
        <message>
            <source>Wife or husband</source>
            <translation>Әйелі немесе күйеуі</translation>
        </message>
        <message>
            <source>Within a week</source>
            <translation>Бір апта ішінде</translation>
        </message>
        <message>
            <source>Woman</source>
            <translation>Әйел</translation>
        </message>
        <message>
            <source>Work or care at home</source>
            <translation>Үйдегі жұмыс не күтім</translation>
        </message>
        <message>
            <source>Work or training</source>
            <translation>Жұмыс немесе оқу</translation>
        </message>
        <message>
            <source>Work that is needed, where nobody could say no freely</source>
            <translation>Еркін бас тарту мүмкін емес жердегі қажетті жұмыс</translation>
        </message>
        <message>
            <source>Write whole numbers: 12 to 21 years for consent, 4 to 14 for the child&apos;s own yes and no more than for consent, 1 to 120 months for names, up to 600 for the file and no fewer than for names.</source>
            <translation>Бүтін сандар жазыңыз: келісім үшін 12 мен 21 жас арасы, баланың өз «иә» сөзі үшін 4 пен 14 арасы және келісім жасынан артық емес, аттар үшін 1 мен 120 ай арасы, іс үшін 600 айға дейін және аттардан кем емес.</translation>
        </message>
        <message>
            <source>Written down by mistake</source>
            <translation>Қате жазылған</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>You agreed that we {what}.</source>
            <translation>Сіз мынаған келістіңіз: {what}.</translation>
        </message>
        <message>
            <source>You can ask us to correct what is wrong.</source>
            <translation>Қате жазылғанды түзетуді сұрай аласыз.</translation>
        </message>
        <message>
            <source>You can ask us to erase it.</source>
            <translation>Бәрін өшіруді сұрай аласыз.</translation>
        </message>
        <message>
            <source>You can ask us to keep it and not to use it.</source>
            <translation>Мұны сақтап, бірақ қолданбауды сұрай аласыз.</translation>
        </message>
        <message>
            <source>You can take back what you agreed to, at any time and without a reason.</source>
            <translation>Келісіміңізді кез келген уақытта, себебін айтпай-ақ қайтарып ала аласыз.</translation>
        </message>
        <message>
            <source>You did not agree that we {what}, or took it back.</source>
            <translation>Сіз мынаған келіспедіңіз немесе келісіміңізді қайтарып алдыңыз: {what}.</translation>
        </message>
        <message>
            <source>You do not work in this area.</source>
            <translation>Сіз бұл аймақта жұмыс істемейсіз.</translation>
        </message>
        <message>
            <source>You have not joined a programme yet: Settings shows how. What you finish is safe here.</source>
            <translation>Сіз әлі бағдарламаға қосылмағансыз: қалай екенін «Баптаулар» көрсетеді. Аяқтағаныңыз осында сақтаулы.</translation>
        </message>
        <message>
            <source>You were asked on {on}. Language: {language}. Text that was read: {text}.</source>
            <translation>Сізден {on} сұралды. Тілі: {language}. Оқылған мәтін: {text}.</translation>
        </message>
        <message>
            <source>You were not asked yet whether we may {what}: we do not.</source>
            <translation>Сізден бұл туралы әлі сұралған жоқ, біз мұны істемейміз: {what}.</translation>
        </message>
        <message>
            <source>You work in several areas, and it is open to which of them this belongs.</source>
            <translation>Сіз бірнеше аймақта жұмыс істейсіз, бұл қайсысына жататыны белгісіз.</translation>
        </message>
        <message>
            <source>Your key opens nobody&apos;s work on this laptop.</source>
            <translation>Сіздің кілтіңіз бұл ноутбуктегі ешкімнің жұмысын ашпайды.</translation>
        </message>
        <message>
            <source>Your key was withdrawn. What you sent before stands; what you send from now on is kept apart until a coordinator has looked at it. Call your coordinator. To go on working, make a new place for yourself on this laptop and ask to join with it.</source>
            <translation>Кілтіңіз қайтарып алынды. Бұрын жібергеніңіз күшінде қалады; енді жіберетініңіз үйлестіруші қарағанша бөлек сақталады. Үйлестірушіңізге қоңырау шалыңыз. Жұмысты жалғастыру үшін осы ноутбукте өзіңізге жаңа орын жасап, сонымен қабылдауды сұраңыз.</translation>
        </message>
        <message>
            <source>a sealed file is damaged</source>
            <translation>мөрленген файл зақымданған</translation>
        </message>
        <message>
            <source>a server&apos;s address begins with https:// or http://.</source>
            <translation>сервер мекенжайы https:// немесе http:// деп басталады.</translation>
        </message>
        <message>
            <source>a word is another one than on the sheet, or two changed places</source>
            <translation>бір сөз парақтағыдан басқа немесе екеуі орын ауыстырған</translation>
        </message>
        <message>
            <source>agreed to</source>
            <translation>неге келісілді</translation>
        </message>
        <message>
            <source>answered on</source>
            <translation>жауап берілген күні</translation>
        </message>
        <message>
            <source>as whom we know you</source>
            <translation>сізді кім ретінде білеміз</translation>
        </message>
        <message>
            <source>asked for on</source>
            <translation>сұралған күні</translation>
        </message>
        <message>
            <source>asked on</source>
            <translation>қашан сұралды</translation>
        </message>
        <message>
            <source>class</source>
            <translation>сынып</translation>
        </message>
        <message>
            <source>code</source>
            <translation>код</translation>
        </message>
        <message>
            <source>contact you again</source>
            <translation>сізбен қайта байланысу</translation>
        </message>
        <message>
            <source>count you in reports that name nobody</source>
            <translation>ешкім аталмайтын есептерде сізді санау</translation>
        </message>
        <message>
            <source>difficulty with seeing, hearing, moving or remembering</source>
            <translation>көруде, естуде, қозғалуда немесе есте сақтауда қиындық</translation>
        </message>
        <message>
            <source>district</source>
            <translation>аудан</translation>
        </message>
        <message>
            <source>first letter of the family name</source>
            <translation>тегінің бірінші әрпі</translation>
        </message>
        <message>
            <source>for which regions</source>
            <translation>қай аймақтар үшін</translation>
        </message>
        <message>
            <source>from</source>
            <translation>басталуы</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>аты</translation>
        </message>
        <message>
            <source>goals</source>
            <translation>мақсаттар</translation>
        </message>
        <message>
            <source>how it was agreed</source>
            <translation>келісім қалай берілді</translation>
        </message>
        <message>
            <source>how long it is kept</source>
            <translation>қанша уақыт сақталатыны</translation>
        </message>
        <message>
            <source>how soon it is needed</source>
            <translation>қаншалықты тез керек екені</translation>
        </message>
        <message>
            <source>in which language it was read</source>
            <translation>қай тілде оқылды</translation>
        </message>
        <message>
            <source>it does not name you</source>
            <translation>ол сізді атамайды</translation>
        </message>
        <message>
            <source>it is not among what is kept apart</source>
            <translation>ол бөлек сақталғандардың ішінде жоқ</translation>
        </message>
        <message>
            <source>it was withdrawn before, or is another coordinator&apos;s to withdraw</source>
            <translation>ол бұрын қайтарылған немесе оны басқа үйлестіруші қайтаруы керек</translation>
        </message>
        <message>
            <source>its content is not what was signed</source>
            <translation>мазмұны қол қойылғаннан басқа</translation>
        </message>
        <message>
            <source>its files are no longer here</source>
            <translation>файлдары енді мұнда жоқ</translation>
        </message>
        <message>
            <source>keep a photo of you</source>
            <translation>сіздің фотосуретіңізді сақтау</translation>
        </message>
        <message>
            <source>kind of support</source>
            <translation>көмек түрі</translation>
        </message>
        <message>
            <source>language</source>
            <translation>тіл</translation>
        </message>
        <message>
            <source>language of lessons</source>
            <translation>оқу тілі</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>тілдер</translation>
        </message>
        <message>
            <source>last talk</source>
            <translation>соңғы әңгіме</translation>
        </message>
        <message>
            <source>look for your relatives with your details</source>
            <translation>сіздің мәліметтеріңіз бойынша туыстарыңызды іздеу</translation>
        </message>
        <message>
            <source>month of arrival</source>
            <translation>келген айы</translation>
        </message>
        <message>
            <source>mother&apos;s first name</source>
            <translation>анасының аты</translation>
        </message>
        <message>
            <source>next talk</source>
            <translation>келесі әңгіме</translation>
        </message>
        <message>
            <source>no coordinator has answered this request at the server yet</source>
            <translation>бұл өтінішке серверде әлі бірде-бір үйлестіруші жауап берген жоқ</translation>
        </message>
        <message>
            <source>nobody worked in this folder</source>
            <translation>бұл бумада ешкім жұмыс істемеген</translation>
        </message>
        <message>
            <source>nothing was asked on this laptop, or it was answered before</source>
            <translation>бұл ноутбукте ештеңе сұралмаған немесе бұрын жауап берілген</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>тексерілуде</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>телефон</translation>
        </message>
        <message>
            <source>refer you to a laboratory</source>
            <translation>сізді зертханаға жіберу</translation>
        </message>
        <message>
            <source>region</source>
            <translation>облыс</translation>
        </message>
        <message>
            <source>relative</source>
            <translation>туысы</translation>
        </message>
        <message>
            <source>relative as you named them</source>
            <translation>туысыңыз, өзіңіз атағандай</translation>
        </message>
        <message>
            <source>school</source>
            <translation>мектеп</translation>
        </message>
        <message>
            <source>sex</source>
            <translation>жынысы</translation>
        </message>
        <message>
            <source>something in somebody&apos;s work there is not as this program writes it</source>
            <translation>біреудің жұмысындағы бірдеңе осы бағдарлама жазғандай емес</translation>
        </message>
        <message>
            <source>stated</source>
            <translation>айтуынша</translation>
        </message>
        <message>
            <source>support began on</source>
            <translation>көмек басталған күн</translation>
        </message>
        <message>
            <source>tell other services about you when you need them</source>
            <translation>керек болғанда сіз туралы басқа қызметтерге айту</translation>
        </message>
        <message>
            <source>the key beside somebody&apos;s database does not open it; one of them is not the true one</source>
            <translation>біреудің дерекқорының жанындағы кілт оны ашпайды; екеуінің бірі шын емес</translation>
        </message>
        <message>
            <source>the key in it is another one; parts of coordinators would open it still</source>
            <translation>ондағы кілт басқа; үйлестірушілердің бөліктері оны бұрынғыша ашады</translation>
        </message>
        <message>
            <source>the key was just being changed; send the request once more</source>
            <translation>кілт дәл сол кезде ауысып жатты; өтінішті тағы бір рет жіберіңіз</translation>
        </message>
        <message>
            <source>the locks of somebody who worked there are damaged</source>
            <translation>онда жұмыс істеген біреудің құлыптары зақымданған</translation>
        </message>
        <message>
            <source>the plan is approved</source>
            <translation>жоспар бекітілген</translation>
        </message>
        <message>
            <source>the school may know where learning begins</source>
            <translation>мектепке оқудың неден басталатынын білуге болады</translation>
        </message>
        <message>
            <source>the sheets belong to different programmes</source>
            <translation>парақтар әртүрлі бағдарламаларға тиесілі</translation>
        </message>
        <message>
            <source>the sheets do not belong together</source>
            <translation>парақтар бір-біріне жатпайды</translation>
        </message>
        <message>
            <source>the six words differ</source>
            <translation>алты сөз сәйкес емес</translation>
        </message>
        <message>
            <source>the year of birth is a guess</source>
            <translation>туған жылы шамамен жазылған</translation>
        </message>
        <message>
            <source>there is no answer for this person on the stick</source>
            <translation>флешкада бұл адамға жауап жоқ</translation>
        </message>
        <message>
            <source>there is none on this laptop</source>
            <translation>бұл ноутбукте ондай жоқ</translation>
        </message>
        <message>
            <source>they are another programme&apos;s, or were replaced by newer ones</source>
            <translation>олар басқа бағдарламаныкі немесе жаңасымен ауыстырылған</translation>
        </message>
        <message>
            <source>this answer was taken before; those that are still needed have not come</source>
            <translation>бұл жауап бұрын қабылданған; әлі керек жауаптар келген жоқ</translation>
        </message>
        <message>
            <source>this is nobody who can leave</source>
            <translation>бұл шыға алатын адам емес</translation>
        </message>
        <message>
            <source>this is nobody who writes here</source>
            <translation>бұл мұнда жазатын адам емес</translation>
        </message>
        <message>
            <source>this key reads already, or has left; it takes a new request</source>
            <translation>бұл кілт оқып жүр немесе шығып кеткен; жаңа өтініш керек</translation>
        </message>
        <message>
            <source>this key was withdrawn, or has another office; it takes a new request</source>
            <translation>бұл кілт қайтарылған немесе басқа қызметте; жаңа өтініш керек</translation>
        </message>
        <message>
            <source>this key was withdrawn; it takes a new request</source>
            <translation>бұл кілт қайтарып алынған; жаңа сұрау керек</translation>
        </message>
        <message>
            <source>this laptop belongs to a programme already</source>
            <translation>бұл ноутбук бір бағдарламаға тиесілі</translation>
        </message>
        <message>
            <source>this person was not enrolled yet, so no coordinator can open the work</source>
            <translation>бұл адам әлі тіркелмеген, сондықтан үйлестіруші жұмысын аша алмайды</translation>
        </message>
        <message>
            <source>to be asked again on</source>
            <translation>қашан қайта сұрау керек</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>расталған</translation>
        </message>
        <message>
            <source>we look again on</source>
            <translation>қайта қарайтын күн</translation>
        </message>
        <message>
            <source>we look at the plan again on</source>
            <translation>жоспарды қайта қарайтын күн</translation>
        </message>
        <message>
            <source>we may come to your home</source>
            <translation>үйіңізге баруымызға болады</translation>
        </message>
        <message>
            <source>we may phone</source>
            <translation>қоңырау шалуымызға болады</translation>
        </message>
        <message>
            <source>what became of it</source>
            <translation>немен аяқталды</translation>
        </message>
        <message>
            <source>what it costs</source>
            <translation>құны</translation>
        </message>
        <message>
            <source>what it rests on</source>
            <translation>неге негізделген</translation>
        </message>
        <message>
            <source>what makes learning hard</source>
            <translation>оқуды қиындататын нәрсе</translation>
        </message>
        <message>
            <source>what the child wishes</source>
            <translation>баланың қалауы</translation>
        </message>
        <message>
            <source>what was looked at for it</source>
            <translation>бұл үшін не қаралды</translation>
        </message>
        <message>
            <source>what was prepared</source>
            <translation>не дайындалды</translation>
        </message>
        <message>
            <source>what was seen or heard for it</source>
            <translation>бұл үшін не көрілді немесе естілді</translation>
        </message>
        <message>
            <source>what was written down about our work with you</source>
            <translation>сізбен жұмысымыз туралы жазылғандар</translation>
        </message>
        <message>
            <source>when it is open</source>
            <translation>қашан ашық</translation>
        </message>
        <message>
            <source>where learning begins</source>
            <translation>оқу неден басталатыны</translation>
        </message>
        <message>
            <source>where the home is</source>
            <translation>үй қайда орналасқан</translation>
        </message>
        <message>
            <source>where the relative is</source>
            <translation>туысы қайда екені</translation>
        </message>
        <message>
            <source>whether it is used no more</source>
            <translation>енді пайдаланылмайды</translation>
        </message>
        <message>
            <source>whether the child agreed</source>
            <translation>бала келісті ме</translation>
        </message>
        <message>
            <source>whether the relation was verified</source>
            <translation>туыстық расталған ба</translation>
        </message>
        <message>
            <source>whether we work together</source>
            <translation>бірге жұмыс істеп жүрміз бе</translation>
        </message>
        <message>
            <source>whether you are in contact</source>
            <translation>байланысыңыз бар ма</translation>
        </message>
        <message>
            <source>which services may be told</source>
            <translation>қай қызметтерге айтуға болады</translation>
        </message>
        <message>
            <source>which text was read</source>
            <translation>қай мәтін оқылды</translation>
        </message>
        <message>
            <source>who agreed</source>
            <translation>кім келісті</translation>
        </message>
        <message>
            <source>who gives it</source>
            <translation>кім көрсететіні</translation>
        </message>
        <message>
            <source>who looks after the child</source>
            <translation>балаға кім қарайтыны</translation>
        </message>
        <message>
            <source>who must not be told</source>
            <translation>кімге айтуға болмайды</translation>
        </message>
        <message>
            <source>who told us</source>
            <translation>бізге кім айтты</translation>
        </message>
        <message>
            <source>who was the witness</source>
            <translation>кім куә болды</translation>
        </message>
        <message>
            <source>why we stopped</source>
            <translation>неге аяқтағанымыз</translation>
        </message>
        <message>
            <source>word # is none of the list</source>
            <translation>№ # сөз тізімде жоқ</translation>
        </message>
        <message>
            <source>words of something else than a recovery sheet</source>
            <translation>бұл қалпына келтіру парағының сөздері емес</translation>
        </message>
        <message>
            <source>work with you and support you</source>
            <translation>сізбен жұмыс істеу және сізге көмектесу</translation>
        </message>
        <message>
            <source>year of birth</source>
            <translation>туған жылы</translation>
        </message>
        <message>
            <source>you agreed that we ask for it</source>
            <translation>мұны сұрауымызға келістіңіз</translation>
        </message>
        <message>
            <source>your code</source>
            <translation>сіздің кодыңыз</translation>
        </message>
        <message>
            <source>your key was withdrawn since; make a new place for yourself on this laptop</source>
            <translation>кілтіңіз содан бері қайтарып алынды; осы ноутбукте өзіңізге жаңа орын жасаңыз</translation>
        </message>
        <message>
            <source>your name and how to reach you</source>
            <translation>атыңыз және сізбен қалай байланысуға болатыны</translation>
        </message>
        <message>
            <source>Cases that came to you from somebody else, or went to somebody else: {count}. People, Hand-overs lists them.</source>
            <translation>Сізге басқадан келген немесе басқаға кеткен істер: {count}. Олар «Адамдар», «Тапсырулар» бөлімінде.</translation>
        </message>
        <message>
            <source>{count} files on this stick are damaged or were made by something else. They were left there.</source>
            <translation>Бұл флешкадағы {count} файл бүлінген немесе басқамен жасалған. Олар сонда қалды.</translation>
        </message>
        <message>
            <source>{count} files on this stick are sealed to other people. They were left there.</source>
            <translation>Бұл флешкадағы {count} файл басқаларға мөрленген. Олар сонда қалды.</translation>
        </message>
        <message>
            <source>{count} keys of this programme can be opened by more people than its list names. Tell those who hold the programme&apos;s root keys.</source>
            <translation>Бұл бағдарламаның {count} кілтін тізімінде аталғаннан көп адам аша алады. Бағдарламаның түпкі кілттерін ұстайтындарға айтыңыз.</translation>
        </message>
        <message>
            <source>{count} keys that you should be able to open do not open with your own key. Ask the other coordinators who made them.</source>
            <translation>Сіз аша алуға тиіс {count} кілт өз кілтіңізбен ашылмайды. Оларды жасаған үйлестірушілерден сұраңыз.</translation>
        </message>
        <message>
            <source>{count} more areas have put you on their list. If you work there, say so under Settings; else nothing changes.</source>
            <translation>Тағы {count} аудан сізді тізіміне енгізді. Онда жұмыс істесеңіз, «Баптауларда» белгілеңіз; әйтпесе ештеңе өзгермейді.</translation>
        </message>
        <message>
            <source>{count} people and all that was recorded of them were erased here, on coordinators&apos; orders.</source>
            <translation>Үйлестірушілердің бұйрығымен {count} адам және олар туралы жазылғанның бәрі мұнда өшірілді.</translation>
        </message>
        <message>
            <source>{count} sealed files came again that were here already. Nothing was changed.</source>
            <translation>Бұрыннан осында бар {count} мөрлеулі файл қайта келді. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>{count} sealed files on this laptop are damaged and are not on the stick.</source>
            <translation>Бұл ноутбуктегі {count} мөрлеулі файл бүлінген, олар флешкада жоқ.</translation>
        </message>
        <message>
            <source>{count} sealed messages to you did not come, though later ones of the same coordinator did. The server lost them or holds them back. Call your coordinator, and ask what you should have got.</source>
            <translation>Үйлестірушінің {count} мөрленген хабары сізге жетпеді, ал одан кейінгілері келді. Сервер оларды жоғалтқан немесе ұстап отыр. Үйлестірушіге қоңырау шалып, не алуыңыз керек еді деп сұраңыз.</translation>
        </message>
        <message>
            <source>{count} unfinished interviews did not go onto the stick: a key for them is missing. They are safe here. Take a newer list of keys from a coordinator, or finish them.</source>
            <translation>{count} аяқталмаған сұхбат флешкаға түспеді: оларға кілт жоқ. Олар мұнда сақтаулы. Үйлестірушіден кілттердің жаңарақ тізімін алыңыз немесе оларды аяқтаңыз.</translation>
        </message>
        <message>
            <source>{count} unfinished interviews on this stick wait for their form. Take it from a coordinator first.</source>
            <translation>Бұл флешкадағы {count} аяқталмаған сұхбат формасын күтеді. Алдымен оны үйлестірушіден алыңыз.</translation>
        </message>
        <message>
            <source>{name} may be on the list already: {others}. Both cases are kept. Look whether it is the same person, and tell your coordinator, who decides.</source>
            <translation>{name} тізімде бұрыннан бар болуы мүмкін: {others}. Екі іс те сақталды. Сол адам ба, қараңыз да, үйлестірушіге айтыңыз: ол шешеді.</translation>
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
            <translation>{reason} Одан ешкім алынған жоқ.</translation>
        </message>
        <message>
            <source>{reason} Nothing was changed.</source>
            <translation>{reason} Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>{reason} Nothing was taken from it.</source>
            <translation>{reason} Одан ештеңе қабылданған жоқ.</translation>
        </message>
        <message>
            <source>{reason} The list that was there before holds.</source>
            <translation>{reason} Бұрынғы тізім күшінде.</translation>
        </message>
        <message>
            <source>{reason} What they sealed was taken in all the same; their name is not known here.</source>
            <translation>{reason} Мөрленгені бәрібір қабылданды; жіберушінің аты мұнда белгісіз.</translation>
        </message>
        <message>
            <source>{reason} What {who} sealed was taken in all the same.</source>
            <translation>{reason} Мөрленгені бәрібір қабылданды. Жіберуші: {who}.</translation>
        </message>
        <message>
            <source>{score} on a scale from {lowest} to {highest}.</source>
            <translation>{lowest} – {highest} шкаласы бойынша {score}.</translation>
        </message>
        <message>
            <source>{title} has no wording here. Write its wording file, fill it in from the official sheet and choose it here.</source>
            <translation>{title} үшін мұнда мәтін жоқ. Мәтін файлын жасап, ресми бланк бойынша толтырып, осында таңдаңыз.</translation>
        </message>
        <message>
            <source>{title} is ready in: {languages}.</source>
            <translation>{title} мына тілдерде дайын: {languages}.</translation>
        </message>
        <message>
            <source>{who} opened your work again, on {day}. If you had asked for that, all is well. If not, somebody asked in your name: call a coordinator whom you trust.</source>
            <translation>{day} күні {who} жұмысыңызды қайта ашты. Мұны өзіңіз сұраған болсаңыз, бәрі дұрыс. Сұрамаған болсаңыз, біреу сіздің атыңыздан сұраған: өзіңіз сенетін үйлестірушіге қоңырау шалыңыз.</translation>
        </message>
        <message>
            <source>{who} signed two lists of keys that contradict each other, as after a laptop was put back from an old copy. Your work is safe, and the list in use was kept. No list with the other one is taken until two sheets let {who} leave, under Team. They join again with a new key.</source>
            <translation>{who}: бір-біріне қайшы екі кілттер тізіміне қол қойылған, ноутбук ескі көшірмеден қалпына келтірілгенде осылай болады. Жұмысыңыз аман, қолданыстағы тізім сақталды. «Топ» бөлімінде екі парақпен мына адам шыққанша басқасы бар тізімдер алынбайды: {who}. Кейін ол жаңа кілтпен қайта қосылады.</translation>
        </message>
        <message>
            <source>“{name}” is no name of an entry. Write letters, at most {most} signs.</source>
            <translation>«{name}» атау емес. Әріппен, ең көбі {most} таңба жазыңыз.</translation>
        </message>
        <message>
            <source>“{name}” is no name. Write letters, at most a hundred.</source>
            <translation>«{name}» – ат емес. Әріппен, жүзден асырмай жазыңыз.</translation>
        </message>
        <message>
            <source>“{value}” does not fit {column}. Write one of: {known}.</source>
            <translation>«{value}» мәні {column} бағанына сәйкес емес. Мыналардың бірін жазыңыз: {known}.</translation>
        </message>
        <message>
            <source>“{value}” does not fit {column}. Write one or more of: {known}.</source>
            <translation>«{value}» {column} бағанына келмейді. Мыналардың бірін не бірнешеуін жазыңыз: {known}.</translation>
        </message>
        <message>
            <source>“{value}” has a blank in it. Write one word, the same in all lists: {word}.</source>
            <translation>«{value}» ішінде бос орын бар. Барлық тізімде бірдей, бір сөзбен жазыңыз: {word}.</translation>
        </message>
        <message>
            <source>“{value}” is no day. Write year, month and day as #-#-#.</source>
            <translation>«{value}» күн емес. Жылды, айды және күнді былай жазыңыз: #-#-#.</translation>
        </message>
        <message>
            <source>“{value}” is no month. Write year and month as #-#.</source>
            <translation>«{value}» ай емес. Жыл мен айды былай жазыңыз: #-#.</translation>
        </message>
        <message>
            <source>“{value}” is no place of this programme. Write the name of one as the list of places has it, or leave it empty; a new place is written down there first.</source>
            <translation>«{value}» – бұл бағдарламаның орны емес. Орындар тізімінде қалай жазылса, солай жазыңыз, немесе бос қалдырыңыз; жаңа орын алдымен сол жерге енгізіледі.</translation>
        </message>
        <message>
            <source>“{value}” is no telephone number. Write digits, with + before the country’s number.</source>
            <translation>«{value}» телефон нөмірі емес. Цифрмен, ел кодының алдына + қойып жазыңыз.</translation>
        </message>
        <message>
            <source>“{value}” is no year of birth. Write four digits, or leave it empty where it is not known.</source>
            <translation>«{value}» – туған жыл емес. Төрт цифр жазыңыз, белгісіз болса, бос қалдырыңыз.</translation>
        </message>
        <message>
            <source>“{value}” is not among what can be chosen here.</source>
            <translation>«{value}» мұнда таңдауға болатындардың ішінде жоқ.</translation>
        </message>
        <message>
            <source>“{value}” is too long. Write at most {most} signs.</source>
            <translation>«{value}» тым ұзын. Ең көбі {most} таңба жазыңыз.</translation>
        </message>
        <message>
            <source>“{value}” looks like a point on a map. Leave it out: no place is kept so exactly.</source>
            <translation>«{value}» картадағы нүктеге ұқсайды. Оны алып тастаңыз: ешбір орын мұндай дәл сақталмайды.</translation>
        </message>
    </context>
</TS>
