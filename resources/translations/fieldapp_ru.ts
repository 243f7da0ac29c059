<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
    <context>
        <name>Acknowledge</name>
        <message>
            <source>Done, understood</source>
            <translation>Готово, понятно</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Written down.</source>
            <translation>Записано.</translation>
        </message>
        <message>
            <source>It is kept, and holds from now on.</source>
            <translation>Сохранено и действует с этого момента.</translation>
        </message>
        <message>
            <source>{name} takes everything back?</source>
            <translation>{name} забирает согласие целиком?</translation>
        </message>
        <message>
            <source>Nothing is used from now on, here at once and elsewhere as soon as it is heard of. Nothing is erased: that is another order.</source>
            <translation>С этого момента ничего не используется: здесь сразу, в других местах – как только узнают. Ничего не стирается: это отдельное распоряжение.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Забрать</translation>
        </message>
        <message>
            <source>Leave consent as it is</source>
            <translation>Оставить согласие как есть</translation>
        </message>
        <message>
            <source>It was taken back: nothing is used from now on.</source>
            <translation>Согласие отозвано: с этого момента ничего не используется.</translation>
        </message>
        <message>
            <source>Tell these services: {names}</source>
            <translation>Сообщите службам: {names}</translation>
        </message>
        <message>
            <source>Work with what is kept about {name} again?</source>
            <translation>Снова работать с тем, что хранится о человеке? {name}</translation>
        </message>
        <message>
            <source>What was agreed to before holds again, and no more than that. Ask the person first, if you did not.</source>
            <translation>Снова действует то, на что человек согласился раньше, и не больше. Если вы ещё не спросили самого человека, сначала спросите.</translation>
        </message>
        <message>
            <source>Work with it again</source>
            <translation>Снова работать с этим</translation>
        </message>
        <message>
            <source>Go on using nothing</source>
            <translation>По-прежнему не использовать</translation>
        </message>
        <message>
            <source>Keep what is there about {name}, and use nothing of it?</source>
            <translation>Хранить то, что записано, и ничего не использовать? {name}</translation>
        </message>
        <message>
            <source>Nobody begins an interview with them or tells a service about them: here at once, on other laptops as soon as those hear of it. Nothing is erased, and what was agreed to is not changed. A coordinator lifts it on this page when the person wants that.</source>
            <translation>Никто не начинает с человеком беседу и не сообщает о нём службам: здесь сразу, на других ноутбуках – как только они узнают. Ничего не удаляется, согласие не меняется. Ограничение снимает координатор на этой странице, когда человек этого захочет.</translation>
        </message>
        <message>
            <source>Use nothing</source>
            <translation>Не использовать</translation>
        </message>
        <message>
            <source>Go on as before</source>
            <translation>Работать как раньше</translation>
        </message>
        <message>
            <source>It can be worked with again.</source>
            <translation>С этим снова можно работать.</translation>
        </message>
        <message>
            <source>It is kept, and nobody works with it.</source>
            <translation>Хранится, и никто с этим не работает.</translation>
        </message>
        <message>
            <source>Your coordinator is asked.</source>
            <translation>Координатору отправлен вопрос.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>Дело закрыто.</translation>
        </message>
        <message>
            <source>The case is open again.</source>
            <translation>Дело снова открыто.</translation>
        </message>
    </context>
    <context>
        <name>AddRow</name>
        <message>
            <source>Add: {thing}</source>
            <translation>Добавить: {thing}</translation>
        </message>
        <message>
            <source>Add one more</source>
            <translation>Добавить ещё</translation>
        </message>
    </context>
    <context>
        <name>AgreedPart</name>
        <message>
            <source>What was agreed</source>
            <translation>На что согласились</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Change what was agreed</source>
            <translation>Изменить согласие</translation>
        </message>
        <message>
            <source>Say what it rests on</source>
            <translation>Сказать, на чём это держится</translation>
        </message>
        <message>
            <source>It is kept, and nobody works with it.</source>
            <translation>Хранится, и никто с этим не работает.</translation>
        </message>
        <message>
            <source>Nothing is told to: {who}</source>
            <translation>Ничего не сообщать: {who}</translation>
        </message>
        <message>
            <source>May be told to: {who}</source>
            <translation>Можно сообщать: {who}</translation>
        </message>
        <message>
            <source>It rests on: {basis}</source>
            <translation>Основание: {basis}</translation>
        </message>
        <message>
            <source>witness: {who}</source>
            <translation>свидетель: {who}</translation>
        </message>
        <message>
            <source>text {text}</source>
            <translation>текст {text}</translation>
        </message>
    </context>
    <context>
        <name>AlikeDialog</name>
        <message>
            <source>Is {name} on the list already?</source>
            <translation>Может быть, {name} уже есть в списке?</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>Другой человек</translation>
        </message>
        <message>
            <source>Open no case</source>
            <translation>Дела не открывать</translation>
        </message>
        <message>
            <source>Nothing was written down yet. Compare year of birth and code, or ask the person. Whoever is written down twice is followed up twice.</source>
            <translation>Пока ничего не записано. Сравните год рождения и код или спросите человека. Кого записали дважды, того и навещают дважды.</translation>
        </message>
        <message>
            <source>Another person: open a case for {name}</source>
            <translation>Другой человек: открыть дело для {name}</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>{year} г. р.</translation>
        </message>
        <message>
            <source>It is the same person</source>
            <translation>Это тот же человек</translation>
        </message>
        <message>
            <source>It is the same person: {name}</source>
            <translation>Это тот же человек: {name}</translation>
        </message>
    </context>
    <context>
        <name>AnswerLine</name>
        <message>
            <source>Ask about question {number}</source>
            <translation>Спросить о вопросе {number}</translation>
        </message>
        <message>
            <source>It stays sealed with the record. Only pictures are shown here.</source>
            <translation>Файл остаётся запечатанным вместе с записью. Здесь показываются только изображения.</translation>
        </message>
        <message>
            <source>The picture of question {number}, larger</source>
            <translation>Изображение к вопросу {number}, крупнее</translation>
        </message>
        <message>
            <source>Your question about this answer</source>
            <translation>Ваш вопрос об этом ответе</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Ready sentences</source>
            <translation>Готовые фразы</translation>
        </message>
        <message>
            <source>Take the ready sentence out again</source>
            <translation>Убрать готовую фразу</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>нет ответа</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Стало</translation>
        </message>
    </context>
    <context>
        <name>ApartDialog</name>
        <message>
            <source>Are they two people after all?</source>
            <translation>Это всё-таки два разных человека?</translation>
        </message>
        <message>
            <source>Leave them together</source>
            <translation>Оставить вместе</translation>
        </message>
        <message>
            <source>Take them apart</source>
            <translation>Разделить</translation>
        </message>
        <message>
            <source>Who is a person of their own</source>
            <translation>Кто отдельный человек</translation>
        </message>
        <message>
            <source>Each stands on the list with their own page again. Records, consent and what is due go back to whom they were written for: nothing is lost, and nothing that was said while they were one is undone. Under “To settle” you are asked about the two again.</source>
            <translation>Каждый снова стоит в списке со своей страницей. Записи, согласие и предстоящее возвращаются к тому, для кого были записаны: ничего не теряется, и ничто, сказанное, пока они были одним, не отменяется. В разделе «Решить» вас снова спросят об этих двоих.</translation>
        </message>
        <message>
            <source>Registered together with {name}:</source>
            <translation>Записаны вместе с {name}:</translation>
        </message>
    </context>
    <context>
        <name>AreaDialog</name>
        <message>
            <source>To which area does this belong?</source>
            <translation>К какому району это относится?</translation>
        </message>
        <message>
            <source>Only the coordinators of that area read it.</source>
            <translation>Это прочтут только координаторы этого района.</translation>
        </message>
        <message>
            <source>Choose no area</source>
            <translation>Не выбирать район</translation>
        </message>
    </context>
    <context>
        <name>AreasCard</name>
        <message>
            <source>That is right</source>
            <translation>Всё верно</translation>
        </message>
        <message>
            <source>Each of these areas has put you on its list. Mark those in which you work. An area that you leave out gets no record of yours, and what it sends is not taken.</source>
            <translation>Каждый из этих районов внёс вас в свой список. Отметьте те, где вы работаете. Район, который вы не отметите, не получит ваших записей, и то, что он присылает, не принимается.</translation>
        </message>
        <message>
            <source>Where you work</source>
            <translation>Где вы работаете</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>Сохранено.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalPage</name>
        <message>
            <source>Back to people</source>
            <translation>Назад к людям</translation>
        </message>
        <message>
            <source>A sheet with up to 300 people: headings in row 1, one person in each row. Needed: given name. Kept as well, where the sheet has it: first letter of the family name, birth year and whether it is a guess, sex, role, language, place, code, mother&apos;s first name. This month is kept as the month of arrival. Other columns are not kept.</source>
            <translation>Таблица до 300 человек: заголовки в строке 1, по человеку в строке. Нужно имя. Сохраняются также, если они есть: первая буква фамилии, год рождения и примерный ли он, пол, роль, язык, место, код, имя матери. Этот месяц сохраняется как месяц прибытия. Другие столбцы не сохраняются.</translation>
        </message>
        <message>
            <source>Choose the sheet</source>
            <translation>Выбрать таблицу</translation>
        </message>
        <message>
            <source>Look at who may be one person</source>
            <translation>Посмотреть возможные совпадения</translation>
        </message>
        <message>
            <source>Rows to correct in the sheet</source>
            <translation>Строки, которые нужно исправить</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Whose cases are opened</source>
            <translation>Чьи дела будут открыты</translation>
        </message>
        <message>
            <source>Taken from this sheet before, and not opened again. Is it somebody else? Add them by hand.</source>
            <translation>Уже приняты из этой таблицы, второй раз дело не открывается. Если это другой человек, добавьте его вручную.</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Уже здесь</translation>
        </message>
        <message>
            <source>Arrival list</source>
            <translation>Список прибывших</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can be taken.</source>
            <translation>
                <numerusform>Можно принять %n строку.</numerusform>
                <numerusform>Можно принять %n строки.</numerusform>
                <numerusform>Можно принять %n строк.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot: correct them in the sheet and read it again.</source>
            <translation>
                <numerusform>%n строку нельзя: исправьте её в таблице и прочитайте таблицу снова.</numerusform>
                <numerusform>%n строки нельзя: исправьте их в таблице и прочитайте её снова.</numerusform>
                <numerusform>%n строк нельзя: исправьте их в таблице и прочитайте её снова.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows that were taken are recognised then, as long as they are not changed.</source>
            <translation>Уже принятые строки программа узнает, если их не меняли.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are here already.</source>
            <translation>
                <numerusform>%n строка уже здесь.</numerusform>
                <numerusform>%n строки уже здесь.</numerusform>
                <numerusform>%n строк уже здесь.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns that are not kept: {columns}.</source>
            <translation>Не сохраняются столбцы: {columns}.</translation>
        </message>
        <message numerus="yes">
            <source>Open %n case(s)</source>
            <translation>
                <numerusform>Открыть %n дело</numerusform>
                <numerusform>Открыть %n дела</numerusform>
                <numerusform>Открыть %n дел</numerusform>
            </translation>
        </message>
        <message>
            <source>Every row is accounted for: {taken} taken, {bad} not.</source>
            <translation>Учтена каждая строка: принято {taken}, не принято {bad}.</translation>
        </message>
        <message>
            <source>Nobody is contacted before the welcome talk.</source>
            <translation>До первой беседы ни с кем не связываются.</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) may be one person.</source>
            <translation>
                <numerusform>%n пара может быть одним человеком.</numerusform>
                <numerusform>%n пары могут быть одним человеком.</numerusform>
                <numerusform>%n пар могут быть одним человеком.</numerusform>
            </translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>год рождения {year}</translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>Строка {number}</translation>
        </message>
    </context>
    <context>
        <name>AskersCard</name>
        <message>
            <source>From a stick</source>
            <translation>С флешки</translation>
        </message>
        <message>
            <source>From the server</source>
            <translation>С сервера</translation>
        </message>
        <message>
            <source>Put the pack on a stick</source>
            <translation>Записать пакет на флешку</translation>
        </message>
        <message>
            <source>Who asks to join</source>
            <translation>Кто просит принять</translation>
        </message>
        <message>
            <source>Let them read their six words to you; read these to them:</source>
            <translation>Пусть вам прочитают свои шесть слов; прочитайте им эти:</translation>
        </message>
        <message>
            <source>More requests are here than are shown. Let each bring theirs alone on an empty stick.</source>
            <translation>Запросов здесь больше, чем показано. Пусть каждый принесёт свой запрос один, на пустой флешке.</translation>
        </message>
        <message>
            <source>Some requests here were answered before: put the pack on the stick for them.</source>
            <translation>На некоторые запросы здесь уже ответили: запишите для этих людей пакет на флешку.</translation>
        </message>
        <message>
            <source>A request here is of a key that was withdrawn. Its owner makes a new place on the laptop and asks anew.</source>
            <translation>Один из запросов здесь – от отозванного ключа. Его владелец создаёт на ноутбуке новое место и просит заново.</translation>
        </message>
        <message>
            <source>No request is here.</source>
            <translation>Запросов здесь нет.</translation>
        </message>
        <message>
            <source>{name} ({role}), since {day}</source>
            <translation>{name} ({role}), с {day}</translation>
        </message>
        <message>
            <source>Somebody of this name is in the programme</source>
            <translation>Человек с таким именем уже в программе</translation>
        </message>
        <message>
            <source>{who}. If this is somebody else, give them a name that tells the two apart. If it is the same person on another laptop, withdraw the old key as well when nobody works with it any more.</source>
            <translation>{who}. Если это другой человек, дайте ему имя, по которому их можно различить. Если это тот же человек на другом ноутбуке, отзовите и старый ключ, когда с ним больше никто не работает.</translation>
        </message>
        <message>
            <source>Let in under this name</source>
            <translation>Впустить с этим именем</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Изменить имя</translation>
        </message>
        <message>
            <source>Let {name} read?</source>
            <translation>Дать читать: {name}?</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>They read what coordinators opened and decided, and no record.</source>
            <translation>Этот человек читает, что открывали и решали координаторы, и ни одной записи.</translation>
        </message>
        <message>
            <source>The area {area} begins with them. They read nothing of yours, and you nothing of theirs.</source>
            <translation>С них начинается район «{area}». Они не читают ничего вашего, а вы – ничего их.</translation>
        </message>
        <message>
            <source>They read this alone, also of what was sealed before: {classes}. Nothing else opens for them.</source>
            <translation>Этот человек читает только это, в том числе запечатанное раньше: {classes}. Больше для него ничего не откроется.</translation>
        </message>
        <message>
            <source>From now on they read what is sealed, and all that was sealed before.</source>
            <translation>Этот человек будет читать всё запечатанное, также прежнее.</translation>
        </message>
        <message>
            <source>The server did not answer. Do not type recovery sheets on another laptop before this one was connected: two lists of keys would contradict each other, and some people could not work together any more.</source>
            <translation>Сервер не ответил. Не вводите листы восстановления на другом ноутбуке, пока этот не был на связи: два списка ключей противоречили бы друг другу, и часть людей больше не смогла бы работать вместе.</translation>
        </message>
        <message>
            <source>{name} is in. Put the pack on a stick, or connect: then they can take the list.</source>
            <translation>{name}: принято. Запишите пакет на флешку или подключитесь: тогда можно взять список.</translation>
        </message>
        <message>
            <source>The pack is on the stick. It serves all whom you let in and who sent nothing yet.</source>
            <translation>Пакет на флешке. Он подходит всем, кого вы приняли и от кого ещё ничего не пришло.</translation>
        </message>
    </context>
    <context>
        <name>AskingRow</name>
        <message>
            <source>What they are called here</source>
            <translation>Как этого человека зовут здесь</translation>
        </message>
        <message>
            <source>The six words that they read to you</source>
            <translation>Шесть слов, которые вам прочитали</translation>
        </message>
        <message>
            <source>Field worker</source>
            <translation>Полевой сотрудник</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <translation>Психолог</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
        <message>
            <source>Family links</source>
            <translation>Семейные связи</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Координатор</translation>
        </message>
        <message>
            <source>Data protection</source>
            <translation>Защита данных</translation>
        </message>
        <message>
            <source>This takes two recovery sheets.</source>
            <translation>Для этого нужны два листа восстановления.</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Request {number}</source>
            <translation>Запрос {number}</translation>
        </message>
        <message>
            <source>Joins as: {role}</source>
            <translation>Вступает как: {role}</translation>
        </message>
        <message>
            <source>What they write down</source>
            <translation>Что этот человек записывает</translation>
        </message>
        <message>
            <source>What they read</source>
            <translation>Что этот человек читает</translation>
        </message>
        <message>
            <source>Of a case they get the person, services and the plan; no relations.</source>
            <translation>Из дела получает данные человека, услуги и план; без родства.</translation>
        </message>
        <message>
            <source>Of a case they get name, code, language and learning; nothing else.</source>
            <translation>Из дела получает имя, код, язык и учёбу; больше ничего.</translation>
        </message>
        <message>
            <source>Of a case they get the person, relations with their proof, and services.</source>
            <translation>Из дела получает данные человека, родство с подтверждением и услуги.</translation>
        </message>
        <message>
            <source>Type what they are called, and the six words as they read them to you.</source>
            <translation>Введите, как зовут этого человека, и шесть слов так, как он их вам читает.</translation>
        </message>
        <message>
            <source>A new area of their own: its name. Empty: an area of yours</source>
            <translation>Новый район, только их: название. Пусто – ваш район</translation>
        </message>
        <message>
            <source>In the area: {area}</source>
            <translation>В районе: {area}</translation>
        </message>
        <message>
            <source>Area {number} (its name has not come yet)</source>
            <translation>Район {number} (название ещё не пришло)</translation>
        </message>
    </context>
    <context>
        <name>AssignDialog</name>
        <message>
            <source>Leave it as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Передать</translation>
        </message>
        <message>
            <source>Who works with them from now on</source>
            <translation>Кто ведёт дело с этого момента</translation>
        </message>
        <message>
            <source>New place, if it changes</source>
            <translation>Новое место, если оно меняется</translation>
        </message>
        <message>
            <source>Nobody of this area is in yet: let them in under Team.</source>
            <translation>Из этого района ещё никого нет: примите людей в разделе «Команда».</translation>
        </message>
        <message numerus="yes">
            <source>Who takes over the %n case(s) of {name}?</source>
            <translation>
                <numerusform>Кому передать %n дело ({name})?</numerusform>
                <numerusform>Кому передать %n дела ({name})?</numerusform>
                <numerusform>Кому передать %n дел ({name})?</numerusform>
            </translation>
        </message>
        <message>
            <source>Who works with {name} from now on?</source>
            <translation>Кто теперь ведёт дело: {name}?</translation>
        </message>
        <message numerus="yes">
            <source>Who works with these %n people from now on?</source>
            <translation>
                <numerusform>Кто теперь ведёт дело %n человека?</numerusform>
                <numerusform>Кто теперь ведёт дела %n человек?</numerusform>
                <numerusform>Кто теперь ведёт дела %n человек?</numerusform>
            </translation>
        </message>
        <message>
            <source>Also those who live in the same home: {names}</source>
            <translation>И те, кто живёт в том же доме: {names}</translation>
        </message>
        <message>
            <source>So it is already: choose somebody else, or a new place.</source>
            <translation>Так и есть: выберите кого-то другого или новое место.</translation>
        </message>
        <message>
            <source>Goes to nobody, because they took back what they had agreed to: {names}. Ask them first, and write down what they say.</source>
            <translation>Никому не передаётся, потому что согласие забрали: {names}. Сначала спросите их и запишите, что они скажут.</translation>
        </message>
        <message>
            <source>Goes to nobody, because it is kept and not used: {names}. If they agree, lift that on their page first, under “What was agreed”.</source>
            <translation>Никому не передаётся, потому что хранится и не используется: {names}. Если человек согласен, сначала снимите это на его странице, в разделе «На что согласились».</translation>
        </message>
        <message>
            <source>The school must not be told, and one of those chosen is a teacher: {names}. Choose others.</source>
            <translation>Школе нельзя сообщать, а среди выбранных есть учитель: {names}. Выберите других.</translation>
        </message>
        <message>
            <source>Closed: goes to nobody, coordinators keep it: {names}.</source>
            <translation>Закрыто: никому не передаётся, хранят координаторы: {names}.</translation>
        </message>
        <message>
            <source>The case goes along as far as the role sees it. Agreed to: {scopes}.</source>
            <translation>Дело передаётся в той части, которую видит роль. Согласие: {scopes}.</translation>
        </message>
        <message>
            <source>The case goes along as far as the role sees it: {names}.</source>
            <translation>Дело передаётся в той части, которую видит роль: {names}.</translation>
        </message>
        <message>
            <source>Nobody agreed to anything yet; only what a welcome talk needs goes along: {names}.</source>
            <translation>Согласия ещё не спрашивали; передаётся только то, что нужно для первой беседы: {names}.</translation>
        </message>
        <message>
            <source>Did not agree to be contacted again, so no follow-up is planned: {names}.</source>
            <translation>Нет согласия на связь потом, поэтому наблюдение не планируется: {names}.</translation>
        </message>
        <message>
            <source>{name}: nothing is told to: {who}. Who gets the case reads that, too.</source>
            <translation>{name}: ничего не сообщать: {who}. Кто получит дело, тоже это прочтёт.</translation>
        </message>
    </context>
    <context>
        <name>Attached</name>
        <message>
            <source>Files cannot be kept with a draft yet.</source>
            <translation>Файлы пока нельзя сохранить с черновиком.</translation>
        </message>
    </context>
    <context>
        <name>BasisDialog</name>
        <message>
            <source>What does the work with {name} rest on?</source>
            <translation>На чём держится работа с {name}?</translation>
        </message>
        <message>
            <source>Use nothing until then</source>
            <translation>До этого ничем не пользоваться</translation>
        </message>
        <message>
            <source>It rests on this</source>
            <translation>Основание – это</translation>
        </message>
        <message>
            <source>It is about: {scopes}. The worker wrote: {basis}.</source>
            <translation>Речь о следующем: {scopes}. Сотрудник записал: {basis}.</translation>
        </message>
        <message>
            <source>Your name stands under it. Whatever was refused stays refused, and the person can take it back at any time.</source>
            <translation>Под этим стоит ваше имя. В чём отказано, в том отказано, и человек может отозвать это в любое время.</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>Основание</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>last</source>
            <translation>последняя</translation>
        </message>
        <message>
            <source>Undo row</source>
            <translation>Вернуть ряд</translation>
        </message>
        <message>
            <source>Whole row</source>
            <translation>Весь ряд</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Finish</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Следующий раздел</translation>
        </message>
    </context>
    <context>
        <name>Button</name>
        <message>
            <source>chosen</source>
            <translation>выбрано</translation>
        </message>
    </context>
    <context>
        <name>Cases</name>
        <message>
            <source>Support</source>
            <translation>Поддержка</translation>
        </message>
        <message>
            <source>To be contacted again</source>
            <translation>Связь с человеком потом</translation>
        </message>
        <message>
            <source>Told to other services</source>
            <translation>Сообщать другим службам</translation>
        </message>
        <message>
            <source>Looking for relatives</source>
            <translation>Поиск родных</translation>
        </message>
        <message>
            <source>Referral to a laboratory</source>
            <translation>Направление в лабораторию</translation>
        </message>
        <message>
            <source>Counted without a name</source>
            <translation>Учёт без имени</translation>
        </message>
        <message>
            <source>A photo</source>
            <translation>Фотография</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>не спрашивали</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>whether they are of age was not asked</source>
            <translation>не спросили, совершеннолетний ли человек</translation>
        </message>
        <message>
            <source>the carer was not asked</source>
            <translation>не спросили того, кто заботится</translation>
        </message>
        <message>
            <source>the child was not asked</source>
            <translation>не спросили ребёнка</translation>
        </message>
        <message>
            <source>a coordinator has to agree</source>
            <translation>нужно согласие координатора</translation>
        </message>
        <message>
            <source>which text was read is missing</source>
            <translation>не указано, какой текст прочитан</translation>
        </message>
        <message>
            <source>a coordinator has to look</source>
            <translation>должен посмотреть координатор</translation>
        </message>
        <message>
            <source>kept, not used</source>
            <translation>хранится, не используется</translation>
        </message>
        <message>
            <source>Welcome talk</source>
            <translation>Первая беседа</translation>
        </message>
        <message>
            <source>Follow-up: {wave}</source>
            <translation>Встреча: {wave}</translation>
        </message>
        <message>
            <source>Ask about a service</source>
            <translation>Спросить об услуге</translation>
        </message>
        <message>
            <source>Look at the plan again</source>
            <translation>Снова посмотреть план</translation>
        </message>
        <message>
            <source>Ask how school goes</source>
            <translation>Спросить, как идёт учёба</translation>
        </message>
        <message>
            <source>Meet again, as agreed</source>
            <translation>Встретиться снова, как договорились</translation>
        </message>
        <message>
            <source>Ask for consent again</source>
            <translation>Снова спросить согласие</translation>
        </message>
        <message>
            <source>Kept long enough: erase, or keep with a reason</source>
            <translation>Срок хранения прошёл: стереть или хранить с причиной</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>с {first} по {last}</translation>
        </message>
        <message>
            <source>needed: {when}</source>
            <translation>нужно: {when}</translation>
        </message>
        <message>
            <source>planned for {day}</source>
            <translation>было намечено на {day}</translation>
        </message>
        <message>
            <source>was due {day}</source>
            <translation>было на {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>завтра</translation>
        </message>
        <message>
            <source>Open again: they were reached after it was closed.</source>
            <translation>Снова открыто: связаться удалось после закрытия.</translation>
        </message>
        <message>
            <source>Closed: {reason}.</source>
            <translation>Закрыто: {reason}.</translation>
        </message>
        <message>
            <source>Contact lost: three tries on two ways within 60 days. It is open again once they are reached.</source>
            <translation>Не удалось связаться с человеком: три попытки двумя способами за 60 дней. Дело снова открыто, как только удастся.</translation>
        </message>
        <message>
            <source>Paused.</source>
            <translation>Приостановлено.</translation>
        </message>
        <message>
            <source>until now: {answer}</source>
            <translation>до сих пор: {answer}</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>Or choose what holds</source>
            <translation>Или выберите, что верно</translation>
        </message>
    </context>
    <context>
        <name>CloseDialog</name>
        <message>
            <source>Close the case of {name}?</source>
            <translation>Закрыть дело: {name}?</translation>
        </message>
        <message>
            <source>Leave the case open</source>
            <translation>Оставить дело открытым</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Закрыть дело</translation>
        </message>
        <message>
            <source>Brothers, sisters and relatives go on: only this case ends. It can be opened again.</source>
            <translation>Работа с братьями, сёстрами и родными продолжается: закрывается только это дело. Его можно открыть снова.</translation>
        </message>
        <message>
            <source>Your coordinator agrees before it counts.</source>
            <translation>Это действует после согласия координатора.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>What does {name} agree to?</source>
            <translation>На что соглашается {name}?</translation>
        </message>
        <message>
            <source>Leave consent as it is</source>
            <translation>Оставить согласие как есть</translation>
        </message>
        <message>
            <source>Keep what was said</source>
            <translation>Сохранить сказанное</translation>
        </message>
        <message>
            <source>Everything is taken back</source>
            <translation>Согласие забирают целиком</translation>
        </message>
        <message>
            <source>Work with it again</source>
            <translation>Снова работать с этим</translation>
        </message>
        <message>
            <source>Restrict: keep it, use nothing</source>
            <translation>Ограничить: хранить, не использовать</translation>
        </message>
        <message>
            <source>Who says it</source>
            <translation>Кто это говорит</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Не относится</translation>
        </message>
        <message>
            <source>A child says so, too</source>
            <translation>Ребёнок тоже согласен</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Как</translation>
        </message>
        <message>
            <source>Who was the witness</source>
            <translation>Кто был свидетелем</translation>
        </message>
        <message>
            <source>In which language</source>
            <translation>На каком языке</translation>
        </message>
        <message>
            <source>Which text was read, with its version</source>
            <translation>Какой текст прочитан, с версией</translation>
        </message>
        <message>
            <source>Consent alone</source>
            <translation>Только согласие</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Who must not be told</source>
            <translation>Кому нельзя сообщать</translation>
        </message>
        <message>
            <source>Which services may be told</source>
            <translation>Каким службам можно сообщать</translation>
        </message>
        <message>
            <source>Other services that may be told: names with commas between</source>
            <translation>Другие службы, которым можно сообщать: названия через запятую</translation>
        </message>
        <message>
            <source>Which services may be told: names with commas between</source>
            <translation>Каким службам можно сообщать: названия через запятую</translation>
        </message>
        <message>
            <source>It counts when a coordinator agrees to it.</source>
            <translation>Это действует, когда согласится координатор.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) still to be given.</source>
            <translation>
                <numerusform>Осталось дать %n ответ.</numerusform>
                <numerusform>Осталось дать %n ответа.</numerusform>
                <numerusform>Осталось дать %n ответов.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConsentFirstDialog</name>
        <message>
            <source>Consent comes first</source>
            <translation>Сначала – согласие</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Begin the consent talk ({form})</source>
            <translation>Начать разговор о согласии ({form})</translation>
        </message>
    </context>
    <context>
        <name>CorrectDialog</name>
        <message>
            <source>What is to be put right about {name}?</source>
            <translation>Что нужно исправить о {name}?</translation>
        </message>
        <message>
            <source>Correct nothing</source>
            <translation>Ничего не исправлять</translation>
        </message>
        <message>
            <source>Put it right</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Ask the person how it is right. It holds at once, your name stands under it, and what stood before stays in the history. Services, plans and relations are put right in the form that they were written with.</source>
            <translation>Спросите человека, как правильно. Это действует сразу, под этим стоит ваше имя, а прежнее остаётся в истории. Услуги, планы и родство исправляют в той форме, которой они записаны.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to put right.</source>
            <translation>
                <numerusform>Исправить: %n.</numerusform>
                <numerusform>Исправить: %n.</numerusform>
                <numerusform>Исправить: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>A given name is needed.</source>
            <translation>Нужно имя.</translation>
        </message>
        <message>
            <source>Write the year of birth with four digits, or leave it empty.</source>
            <translation>Напишите год рождения четырьмя цифрами или оставьте пустым.</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>%n questions left</source>
            <translation>
                <numerusform>Остался %n вопрос</numerusform>
                <numerusform>Осталось %n вопроса</numerusform>
                <numerusform>Осталось %n вопросов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>проверить: %n</numerusform>
                <numerusform>проверить: %n</numerusform>
                <numerusform>проверить: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n asked</source>
            <translation>
                <numerusform>%n вопрос</numerusform>
                <numerusform>%n вопроса</numerusform>
                <numerusform>%n вопросов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateEntry</name>
        <message>
            <source>day</source>
            <translation>день</translation>
        </message>
        <message>
            <source>month</source>
            <translation>месяц</translation>
        </message>
        <message>
            <source>year</source>
            <translation>год</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>час</translation>
        </message>
        <message>
            <source>minute</source>
            <translation>минута</translation>
        </message>
        <message>
            <source>Please give the hour as 0 to 23 and the minute as 0 to 59.</source>
            <translation>Укажите час от 0 до 23 и минуты от 0 до 59.</translation>
        </message>
        <message>
            <source>Please give the year too; day and month may stay empty.</source>
            <translation>Укажите и год; день и месяц можно оставить пустыми.</translation>
        </message>
        <message>
            <source>Please give the month too, or leave the day empty.</source>
            <translation>Укажите и месяц или оставьте день пустым.</translation>
        </message>
        <message>
            <source>There is no such day in this month.</source>
            <translation>В этом месяце нет такого дня.</translation>
        </message>
        <message>
            <source>Please give the year in four digits.</source>
            <translation>Укажите год четырьмя цифрами.</translation>
        </message>
        <message>
            <source>Please give the month as its name or as 1 to 12.</source>
            <translation>Укажите месяц словом или числом от 1 до 12.</translation>
        </message>
    </context>
    <context>
        <name>DeclinedPage</name>
        <message>
            <source>Thank you. Nothing will be kept.</source>
            <translation>Спасибо. Ничего не сохранится.</translation>
        </message>
        <message>
            <source>No answer and no name of this talk stays here. Only the month&apos;s count goes up by one.</source>
            <translation>Ни ответы, ни имя из этого разговора здесь не останутся. Только счёт за месяц станет на один больше.</translation>
        </message>
        <message>
            <source>End and keep nothing</source>
            <translation>Закончить и ничего не сохранять</translation>
        </message>
        <message>
            <source>Thank you. We stop here.</source>
            <translation>Спасибо. На этом закончим.</translation>
        </message>
        <message>
            <source>What was changed now is not kept. The record that was finished before stays here and where it was sent. A coordinator is told that consent was taken back, and decides what becomes of it.</source>
            <translation>То, что изменено сейчас, не сохраняется. Завершённая раньше запись остаётся здесь и там, куда её отправили. Координатор узнает, что согласие отозвано, и решит, что с ней будет.</translation>
        </message>
        <message>
            <source>End and tell the coordinator</source>
            <translation>Закончить и сообщить координатору</translation>
        </message>
        <message>
            <source>That was a slip: go back</source>
            <translation>Это ошибка: вернуться</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Carer</source>
            <translation>Кто заботится</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>Родственник</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Дом</translation>
        </message>
        <message>
            <source>Number of the home</source>
            <translation>Номер дома</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Next follow-up</source>
            <translation>Следующая встреча</translation>
        </message>
        <message>
            <source>Somebody whose case is not on this laptop</source>
            <translation>Человек, чьего дела нет на этом ноутбуке</translation>
        </message>
        <message>
            <source>Written before its author knew that somebody else has this case.</source>
            <translation>Написано до того, как автор узнал, что дело у другого.</translation>
        </message>
        <message>
            <source>Written by somebody whose case it is not.</source>
            <translation>Написано тем, чьё это дело не является.</translation>
        </message>
        <message>
            <source>Written by somebody who does not write this.</source>
            <translation>Написано тем, кто этого не пишет.</translation>
        </message>
        <message>
            <source>Said by a coordinator, and what it stands on is not verified on the person&apos;s page.</source>
            <translation>Так сказал координатор, но то, на чём это держится, на странице человека не подтверждено.</translation>
        </message>
        <message>
            <source>A service was told, and no agreement stands. If the person agreed, write that down on their page: then it counts. If not, keep what stands now.</source>
            <translation>Службе сообщили, а действующего согласия нет. Если человек был согласен, запишите это на его странице: тогда это будет учтено. Если нет, оставьте как есть.</translation>
        </message>
        <message>
            <source>It counts when a coordinator agrees.</source>
            <translation>Это действует, когда согласится координатор.</translation>
        </message>
        <message>
            <source>A home where nobody is written down</source>
            <translation>Дом, в котором никто не записан</translation>
        </message>
        <message>
            <source>Home of {names} and {count} more</source>
            <translation>Дом: {names} и ещё {count}</translation>
        </message>
        <message>
            <source>Home of {names}</source>
            <translation>Дом: {names}</translation>
        </message>
        <message>
            <source>A home that is not on this laptop</source>
            <translation>Дом, которого нет на этом ноутбуке</translation>
        </message>
    </context>
    <context>
        <name>DeskPlace</name>
        <message>
            <source>To settle</source>
            <translation>Решить</translation>
        </message>
        <message>
            <source>Nothing waits for your decision.</source>
            <translation>Ничто не ждёт вашего решения.</translation>
        </message>
        <message>
            <source>Choose what to settle.</source>
            <translation>Выберите, что решить.</translation>
        </message>
        <message>
            <source>A home</source>
            <translation>Дом</translation>
        </message>
        <message numerus="yes">
            <source>%n to settle</source>
            <translation>
                <numerusform>к решению: %n</numerusform>
                <numerusform>к решению: %n</numerusform>
                <numerusform>к решению: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the first one</source>
            <translation>Открыть первое</translation>
        </message>
        <message>
            <source>Taken.</source>
            <translation>Принято.</translation>
        </message>
        <message>
            <source>It stays as it was.</source>
            <translation>Остаётся как было.</translation>
        </message>
        <message>
            <source>Everything here is settled.</source>
            <translation>Здесь всё решено.</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} и {second}</translation>
        </message>
        <message>
            <source>one person?</source>
            <translation>один человек?</translation>
        </message>
        <message>
            <source>Is this one person?</source>
            <translation>Это один человек?</translation>
        </message>
        <message>
            <source>They are shown as one. Nothing of either is lost.</source>
            <translation>Показаны как один человек. Ничего не потеряно.</translation>
        </message>
        <message>
            <source>They are two people.</source>
            <translation>Это два человека.</translation>
        </message>
        <message>
            <source>Open their page</source>
            <translation>Открыть страницу</translation>
        </message>
        <message>
            <source>Settled.</source>
            <translation>Решено.</translation>
        </message>
        <message>
            <source>Nobody is written down as carer now. Ask the workers: their next visit can say who it is.</source>
            <translation>Теперь никто не записан как тот, кто заботится. Спросите сотрудников: на следующей встрече они узнают, кто это.</translation>
        </message>
    </context>
    <context>
        <name>Dial</name>
        <message>
            <source>The time is over</source>
            <translation>Время вышло</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds left</source>
            <translation>
                <numerusform>Осталась %n секунда</numerusform>
                <numerusform>Осталось %n секунды</numerusform>
                <numerusform>Осталось %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>time is over</source>
            <translation>время вышло</translation>
        </message>
        <message>
            <source>seconds left</source>
            <translation>секунд осталось</translation>
        </message>
    </context>
    <context>
        <name>DifferingCard</name>
        <message>
            <source>Said without knowing of each other. Which one is right?</source>
            <translation>Сказано независимо друг от друга. Что верно?</translation>
        </message>
        <message>
            <source>None of them: ask the workers</source>
            <translation>Никто из них: спросить сотрудников</translation>
        </message>
        <message numerus="yes">
            <source>%n people are said to look after this person. Who does?</source>
            <translation>
                <numerusform>Названо людей, которые заботятся об этом человеке: %n. Кто на самом деле?</numerusform>
                <numerusform>Названо людей, которые заботятся об этом человеке: %n. Кто на самом деле?</numerusform>
                <numerusform>Названо людей, которые заботятся об этом человеке: %n. Кто на самом деле?</numerusform>
            </translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Верно это</translation>
        </message>
        <message>
            <source>This one: {value}</source>
            <translation>Верно это: {value}</translation>
        </message>
    </context>
    <context>
        <name>DirectoryPage</name>
        <message>
            <source>Back to the team</source>
            <translation>Назад к команде</translation>
        </message>
        <message>
            <source>Add one</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Choose a sheet</source>
            <translation>Выбрать таблицу</translation>
        </message>
        <message>
            <source>They reach all laptops of your area with the next round, and forms choose from them with no network. In a sheet row 1 holds the headings, each further row one entry. Needed: {needed}. Kept as well: {kept}. An entry that is here already is changed, not doubled.</source>
            <translation>Они попадут на все ноутбуки вашего участка при следующем обмене, и формы выбирают из них без сети. В таблице первая строка – заголовки, каждая следующая – одна запись. Нужно: {needed}. Сохраняется также: {kept}. Запись, которая здесь уже есть, изменяется, а не удваивается.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Change: {name}</source>
            <translation>Изменить: {name}</translation>
        </message>
        <message>
            <source>Use it again</source>
            <translation>Снова использовать</translation>
        </message>
        <message>
            <source>Stop using it</source>
            <translation>Больше не использовать</translation>
        </message>
        <message>
            <source>not used any more</source>
            <translation>больше не используется</translation>
        </message>
        <message>
            <source>It is kept. Laptops have it with their next round.</source>
            <translation>Сохранено. Ноутбуки получат это при следующем обмене.</translation>
        </message>
    </context>
    <context>
        <name>DoubtCard</name>
        <message>
            <source>Alike: {reasons}. Nobody is put together by the program.</source>
            <translation>Сходство: {reasons}. Программа никого не объединяет сама.</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Один человек</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>Два человека</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>год рождения {year}</translation>
        </message>
        <message>
            <source>Open their page</source>
            <translation>Открыть страницу</translation>
        </message>
        <message>
            <source>Open the page of {name}</source>
            <translation>Открыть страницу: {name}</translation>
        </message>
        <message>
            <source>the same code</source>
            <translation>один и тот же код</translation>
        </message>
        <message>
            <source>the same name, perhaps in other letters</source>
            <translation>то же имя, возможно другими буквами</translation>
        </message>
        <message>
            <source>one sound of the name differs</source>
            <translation>имя отличается одним звуком</translation>
        </message>
        <message>
            <source>the year of birth fits</source>
            <translation>год рождения подходит</translation>
        </message>
        <message>
            <source>the mother&apos;s name fits</source>
            <translation>имя матери совпадает</translation>
        </message>
    </context>
    <context>
        <name>DraftLine</name>
        <message>
            <source>{answered} of {total} answered</source>
            <translation>Отвечено {answered} из {total}</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Continue: {person}, {form}</source>
            <translation>Продолжить: {person}, {form}</translation>
        </message>
        <message>
            <source>No person yet</source>
            <translation>Человек ещё не выбран</translation>
        </message>
    </context>
    <context>
        <name>Drawing</name>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Начать заново</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>Выбрать фото</translation>
        </message>
    </context>
    <context>
        <name>DuePart</name>
        <message>
            <source>What is due</source>
            <translation>Что назначено</translation>
        </message>
        <message>
            <source>Write down a try to reach them</source>
            <translation>Записать попытку связаться</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Ничего не назначено.</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Сделано</translation>
        </message>
        <message>
            <source>The plan was looked at: it is done</source>
            <translation>План просмотрен: он выполнен</translation>
        </message>
    </context>
    <context>
        <name>DuePlace</name>
        <message>
            <source>What is due</source>
            <translation>Что назначено</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Найти человека</translation>
        </message>
        <message>
            <source>Sorted by date; on one day, by how soon a service is needed.</source>
            <translation>По дате, а в один день – по срочности услуги.</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Сопровождение</translation>
        </message>
        <message numerus="yes">
            <source>%n more: the first ones first.</source>
            <translation>
                <numerusform>Ещё %n: сначала ближайшие.</numerusform>
                <numerusform>Ещё %n: сначала ближайшие.</numerusform>
                <numerusform>Ещё %n: сначала ближайшие.</numerusform>
            </translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>На этой неделе</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>Contact lost</source>
            <translation>Не удаётся связаться</translation>
        </message>
        <message>
            <source>Nothing is due here.</source>
            <translation>Здесь ничего не назначено.</translation>
        </message>
        <message>
            <source>Contact is lost with nobody.</source>
            <translation>Со всеми удаётся связаться.</translation>
        </message>
    </context>
    <context>
        <name>DueRow</name>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Continue: {person}, {form}</source>
            <translation>Продолжить: {person}, {form}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Start: {person}, {form}</source>
            <translation>Начать: {person}, {form}</translation>
        </message>
        <message>
            <source>was due {day}</source>
            <translation>было на {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>завтра</translation>
        </message>
    </context>
    <context>
        <name>Empty</name>
        <message>
            <source>Check now</source>
            <translation>Проверить сейчас</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Keep it</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Ничего не менять</translation>
        </message>
        <message>
            <source>Of an organisation, never of a private person: no home address, no private number.</source>
            <translation>Только об организации, никогда о частном лице: без домашнего адреса и личного номера.</translation>
        </message>
    </context>
    <context>
        <name>ErasingCard</name>
        <message>
            <source>Orders to erase</source>
            <translation>Распоряжения об удалении</translation>
        </message>
        <message numerus="yes">
            <source>%n older order(s) are not shown.</source>
            <translation>
                <numerusform>Не показано ещё %n более раннее распоряжение.</numerusform>
                <numerusform>Не показаны ещё %n более ранних распоряжения.</numerusform>
                <numerusform>Не показано ещё %n более ранних распоряжений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} asked to erase the records of %n person(s)</source>
            <translation>
                <numerusform>{by}: просьба удалить записи о %n человеке</numerusform>
                <numerusform>{by}: просьба удалить записи о %n людях</numerusform>
                <numerusform>{by}: просьба удалить записи о %n людях</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} asks to erase the records of %n person(s)</source>
            <translation>
                <numerusform>{by} просит удалить записи о %n человеке</numerusform>
                <numerusform>{by} просит удалить записи о %n людях</numerusform>
                <numerusform>{by} просит удалить записи о %n людях</numerusform>
            </translation>
        </message>
        <message>
            <source>Carried out on the laptops of: {names}</source>
            <translation>Выполнено на ноутбуках: {names}</translation>
        </message>
        <message>
            <source>Waits for a second coordinator: nothing is erased before.</source>
            <translation>Ждёт второго координатора: до этого ничего не удаляется.</translation>
        </message>
        <message>
            <source>{by} has left: the order does not count any more where it was not carried out. Give it again if it is right.</source>
            <translation>{by} больше не в команде: там, где распоряжение не выполнено, оно уже не действует. Дайте его снова, если оно верно.</translation>
        </message>
        <message>
            <source>Give the order again</source>
            <translation>Дать распоряжение снова</translation>
        </message>
        <message>
            <source>Give the order again: {order}</source>
            <translation>Дать распоряжение снова: {order}</translation>
        </message>
        <message>
            <source>Take the order back</source>
            <translation>Отозвать распоряжение</translation>
        </message>
        <message>
            <source>Take the order back: {order}</source>
            <translation>Отозвать распоряжение: {order}</translation>
        </message>
        <message>
            <source>{by} took the order back on {when}.</source>
            <translation>Распоряжение отозвано. Кто: {by}. Когда: {when}.</translation>
        </message>
        <message>
            <source>Nothing is erased by it, also where somebody agrees later.</source>
            <translation>По нему ничего не удаляется, даже если кто-то согласится позже.</translation>
        </message>
        <message>
            <source>These laptops had carried it out before: {names}.</source>
            <translation>До этого его выполнили ноутбуки: {names}.</translation>
        </message>
        <message>
            <source>Give it again if it was right.</source>
            <translation>Дайте его снова, если оно было верным.</translation>
        </message>
        <message>
            <source>Take the order back?</source>
            <translation>Отозвать распоряжение?</translation>
        </message>
        <message>
            <source>Nobody carries it out from then on, also where somebody agrees later. Where it was carried out before this is heard, it stays so. All coordinators see that you took it back.</source>
            <translation>С этого момента его никто не выполняет, даже если кто-то согласится позже. Где его выполнили до того, как узнали об этом, так и останется. Все координаторы увидят, что вы его отозвали.</translation>
        </message>
        <message>
            <source>Let it wait</source>
            <translation>Пусть ждёт</translation>
        </message>
        <message>
            <source>You took the order back. Nothing is erased by it.</source>
            <translation>Вы отозвали распоряжение. По нему ничего не удаляется.</translation>
        </message>
        <message numerus="yes">
            <source>Erase the records of %n person(s)?</source>
            <translation>
                <numerusform>Удалить записи о %n человеке?</numerusform>
                <numerusform>Удалить записи о %n людях?</numerusform>
                <numerusform>Удалить записи о %n людях?</numerusform>
            </translation>
        </message>
        <message>
            <source>You are the second person. The laptops erase the records already; with your word the server erases its sealed copies as well. Nobody brings them back. Call {by} first.</source>
            <translation>Вы – второй человек. Ноутбуки уже удаляют эти записи; с вашего согласия и сервер удалит свои запечатанные копии. Вернуть их не сможет никто. Сначала позвоните: {by}.</translation>
        </message>
        <message>
            <source>You are the second person. The laptops erase the records already. One that was away for weeks takes several orders for one large order, and waits: with your word it erases the records, too. Nobody brings them back. Call {by} first.</source>
            <translation>Вы – второй человек. Ноутбуки уже удаляют эти записи. Ноутбук, который неделями был без связи, принимает несколько распоряжений за одно большое и ждёт: с вашего согласия он тоже удалит записи. Вернуть их не сможет никто. Сначала позвоните: {by}.</translation>
        </message>
        <message>
            <source>Erase the records</source>
            <translation>Удалить записи</translation>
        </message>
        <message>
            <source>Erase nothing</source>
            <translation>Ничего не удалять</translation>
        </message>
        <message>
            <source>The order is of {day}. It was carried out on this laptop on {when}: the names went with the records. Ask {by} whom it is about.</source>
            <translation>Распоряжение от {day}. На этом ноутбуке оно выполнено: {when}; имена удалены вместе с записями. Спросите, о ком оно: {by}.</translation>
        </message>
        <message>
            <source>None of these people are known on this laptop.</source>
            <translation>На этом ноутбуке никто из этих людей не известен.</translation>
        </message>
        <message>
            <source>Known here: {names}.</source>
            <translation>Здесь известны: {names}.</translation>
        </message>
        <message>
            <source>The others are not named here.</source>
            <translation>Остальные здесь не названы.</translation>
        </message>
        <message>
            <source>You give the order of {by} in your own name. Laptops that have not erased the records do it then. Nobody brings them back. Of more than 20 people a day it waits for a second coordinator.</source>
            <translation>Вы даёте распоряжение от своего имени; раньше его подписал другой человек: {by}. Ноутбуки, которые ещё не удалили записи, сделают это. Вернуть их не сможет никто. Если за день больше 20 человек, оно ждёт второго координатора.</translation>
        </message>
        <message>
            <source>The order was given again. Each laptop erases the records as soon as it hears of it.</source>
            <translation>Распоряжение дано снова. Каждый ноутбук удалит записи, как только узнает о нём.</translation>
        </message>
        <message>
            <source>You agreed. Each laptop erases the records as soon as it hears of it.</source>
            <translation>Вы согласились. Каждый ноутбук удалит записи, как только узнает об этом.</translation>
        </message>
        <message>
            <source>Not heard of yet: {names}</source>
            <translation>Ещё не ответили: {names}</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>Показать более ранние</translation>
        </message>
        <message>
            <source>Sealed copies stay on the server until a second coordinator agrees.</source>
            <translation>Запечатанные копии остаются на сервере, пока не согласится второй координатор.</translation>
        </message>
        <message numerus="yes">
            <source>%n sealed batch(es) of it are still on the server.</source>
            <translation>
                <numerusform>На сервере ещё лежит %n запечатанный пакет с этими данными.</numerusform>
                <numerusform>На сервере ещё лежат %n запечатанных пакета с этими данными.</numerusform>
                <numerusform>На сервере ещё лежат %n запечатанных пакетов с этими данными.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read the order</source>
            <translation>Прочитать распоряжение</translation>
        </message>
        <message>
            <source>Read the order: {order}</source>
            <translation>Прочитать распоряжение: {order}</translation>
        </message>
        <message>
            <source>You are the second person. Everything that was recorded of them is erased on every laptop of the area. Nobody brings it back. Call {by} first.</source>
            <translation>Вы – второй человек. Всё, что о них записано, будет удалено на каждом ноутбуке района. Вернуть это не сможет никто. Сначала позвоните: {by}.</translation>
        </message>
        <message>
            <source>You agreed. The server is told, once what else was in the same batches is sealed anew.</source>
            <translation>Вы согласились. Сервер узнает об этом, как только всё остальное из тех же пакетов будет запечатано заново.</translation>
        </message>
    </context>
    <context>
        <name>Examination</name>
        <message>
            <source>Reading the form …</source>
            <translation>Форма читается…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опубликовать</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Whom to phone</source>
            <translation>Кому звонить</translation>
        </message>
        <message>
            <source>Who may read its records</source>
            <translation>Кто может читать эти записи</translation>
        </message>
        <message>
            <source>This form cannot be used yet. The forms in use were not touched.</source>
            <translation>Эту форму пока нельзя использовать. Действующие формы не тронуты.</translation>
        </message>
        <message numerus="yes">
            <source>It can be published; %n thing(s) in it will not work.</source>
            <translation>
                <numerusform>Её можно опубликовать; %n часть в ней работать не будет.</numerusform>
                <numerusform>Её можно опубликовать; %n части в ней работать не будут.</numerusform>
                <numerusform>Её можно опубликовать; %n частей в ней работать не будут.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It can be published. Look once more at %n thing(s).</source>
            <translation>
                <numerusform>Её можно опубликовать. Посмотрите ещё раз на %n место.</numerusform>
                <numerusform>Её можно опубликовать. Посмотрите ещё раз на %n места.</numerusform>
                <numerusform>Её можно опубликовать. Посмотрите ещё раз на %n мест.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is wrong with this form.</source>
            <translation>С этой формой всё в порядке.</translation>
        </message>
        <message>
            <source>Sheet {name}</source>
            <translation>Лист {name}</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>строка {number}</translation>
        </message>
        <message>
            <source>column {name}</source>
            <translation>столбец {name}</translation>
        </message>
    </context>
    <context>
        <name>FamilyPart</name>
        <message>
            <source>Home and relations</source>
            <translation>Дом и родные</translation>
        </message>
        <message>
            <source>who looks after the child</source>
            <translation>кто заботится о ребёнке</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Have both parents died?</source>
            <translation>Умерли ли оба родителя?</translation>
        </message>
        <message>
            <source>Who looks after the child: {act}</source>
            <translation>Кто заботится о ребёнке: {act}</translation>
        </message>
        <message>
            <source>Looked after by {name}</source>
            <translation>Заботится: {name}</translation>
        </message>
        <message>
            <source>Nobody is written down who looks after them. Ask at the next visit.</source>
            <translation>Не записано, кто заботится об этом ребёнке. Спросите при следующей встрече.</translation>
        </message>
        <message>
            <source>lives in the same home</source>
            <translation>живёт в том же доме</translation>
        </message>
        <message>
            <source>phone {number}</source>
            <translation>телефон {number}</translation>
        </message>
        <message>
            <source>phoning</source>
            <translation>звонить</translation>
        </message>
        <message>
            <source>visiting</source>
            <translation>приходить</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Дом</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>Родственник</translation>
        </message>
        <message>
            <source>in contact: {answer}</source>
            <translation>связь: {answer}</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Подтвердить</translation>
        </message>
        <message>
            <source>Verify the relation: {who}</source>
            <translation>Подтвердить родство: {who}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open the page of {name}</source>
            <translation>Открыть страницу: {name}</translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <source>Choose a file</source>
            <translation>Выбрать файл</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Убрать файл</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>Выбрать фото</translation>
        </message>
        <message>
            <source>Choose a sound file</source>
            <translation>Выбрать звукозапись</translation>
        </message>
        <message>
            <source>Choose a film</source>
            <translation>Выбрать видео</translation>
        </message>
        <message>
            <source>Kept ({kind})</source>
            <translation>Сохранено ({kind})</translation>
        </message>
        <message>
            <source>Place, time and device are taken out of the photo.</source>
            <translation>Место, время и сведения об устройстве из фотографии удаляются.</translation>
        </message>
        <message>
            <source>It is kept as it is, with what stands in it unseen: perhaps the place, the device, a name.</source>
            <translation>Файл сохраняется как есть, со всем, что в нём скрыто: возможно, с местом, устройством, именем.</translation>
        </message>
        <message>
            <source>Only out of photos that is taken.</source>
            <translation>Удаляется это только из фотографий.</translation>
        </message>
    </context>
    <context>
        <name>FileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>Папка:</translation>
        </message>
        <message>
            <source>Kind of files:</source>
            <translation>Тип файлов:</translation>
        </message>
    </context>
    <context>
        <name>Filling</name>
        <message>
            <source>All questions answered</source>
            <translation>На все вопросы есть ответ</translation>
        </message>
        <message>
            <source>{n} of {all} answered</source>
            <translation>Отвечено {n} из {all}</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} из {all}</translation>
        </message>
        <message>
            <source>Saved just now</source>
            <translation>Только что сохранено</translation>
        </message>
        <message>
            <source>Saved {n} s ago</source>
            <translation>Сохранено {n} с назад</translation>
        </message>
        <message>
            <source>Saved {n} min ago</source>
            <translation>Сохранено {n} мин назад</translation>
        </message>
        <message>
            <source>Saved at {time}</source>
            <translation>Сохранено в {time}</translation>
        </message>
        <message>
            <source>Part {n}</source>
            <translation>Часть {n}</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказ</translation>
        </message>
        <message>
            <source>Does not know</source>
            <translation>Не знает</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Не спрашивали</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Не относится</translation>
        </message>
    </context>
    <context>
        <name>FillingPlace</name>
        <message>
            <source>The battery is at {n} %. Your answers are safe: each is kept at once. Plug in, or go on later.</source>
            <translation>Заряд батареи {n} %. Ваши ответы в сохранности: каждый сохраняется сразу. Подключите питание или продолжите позже.</translation>
        </message>
        <message>
            <source>That looked like a scanner: nothing was changed.</source>
            <translation>Похоже, это был сканер: ничего не изменено.</translation>
        </message>
        <message>
            <source>It is taken where a question asks for a code, and in lines of text.</source>
            <translation>Код принимается там, где его спрашивает вопрос, и в строках текста.</translation>
        </message>
    </context>
    <context>
        <name>Flows</name>
        <message>
            <source>Discard this draft?</source>
            <translation>Удалить этот черновик?</translation>
        </message>
        <message>
            <source>Its answers go for good. Keeping it costs nothing.</source>
            <translation>Его ответы исчезнут навсегда. Оставить его ничего не стоит.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>This needs an answer or a quiet answer.</source>
            <translation>Здесь нужен ответ или тихий ответ.</translation>
        </message>
        <message>
            <source>This needs an answer: without it the interview cannot be kept.</source>
            <translation>Здесь нужен ответ: без него разговор нельзя сохранить.</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>An answer is needed here.</source>
            <translation>Здесь нужен ответ.</translation>
        </message>
        <message>
            <source>Cells of the sheet “{0}” that are empty in {1} and filled in another language: {2}.</source>
            <translation>Ячейки листа «{0}», пустые на языке {1} и заполненные на другом: {2}.</translation>
        </message>
        <message>
            <source>This answer is not allowed here.</source>
            <translation>Такой ответ здесь не подходит.</translation>
        </message>
        <message>
            <source>Consent needs a clear answer: this question cannot be left quiet.</source>
            <translation>Для согласия нужен ясный ответ: этот вопрос нельзя оставить без слов.</translation>
        </message>
        <message>
            <source>Consent was not asked: an answer is needed here.</source>
            <translation>О согласии не спросили: здесь нужен ответ.</translation>
        </message>
        <message>
            <source>All choices need a place in the order.</source>
            <translation>Каждому варианту нужно место в порядке.</translation>
        </message>
        <message>
            <source>This must lie between {0} and {1}.</source>
            <translation>Здесь подходит значение от {0} до {1}.</translation>
        </message>
        <message>
            <source>{0} is not one of the choices.</source>
            <translation>Варианта «{0}» здесь нет.</translation>
        </message>
        <message>
            <source>Only a year, or a year and a month, of a date can be given.</source>
            <translation>У даты можно назвать только год или год и месяц.</translation>
        </message>
        <message>
            <source>None can be added here.</source>
            <translation>Сюда больше ничего нельзя добавить.</translation>
        </message>
        <message>
            <source>This one cannot be removed.</source>
            <translation>Это нельзя убрать.</translation>
        </message>
        <message>
            <source>This question cannot be changed.</source>
            <translation>Этот вопрос нельзя изменить.</translation>
        </message>
        <message>
            <source>There are already {0} of these.</source>
            <translation>Их уже {0}, больше не добавить.</translation>
        </message>
        <message>
            <source>This must be a whole number.</source>
            <translation>Здесь нужно целое число.</translation>
        </message>
        <message>
            <source>This number is too large.</source>
            <translation>Это число слишком велико.</translation>
        </message>
        <message>
            <source>This must be a number.</source>
            <translation>Здесь нужно число.</translation>
        </message>
        <message>
            <source>This is not a date.</source>
            <translation>Это не дата.</translation>
        </message>
        <message>
            <source>This is not a time.</source>
            <translation>Это не время.</translation>
        </message>
        <message>
            <source>This is not a date and time.</source>
            <translation>Это не дата со временем.</translation>
        </message>
        <message>
            <source>A place needs latitude and longitude, as numbers.</source>
            <translation>Месту нужны широта и долгота числами.</translation>
        </message>
        <message>
            <source>Latitude goes from -90 to 90, longitude from -180 to 180.</source>
            <translation>Широта – от -90 до 90, долгота – от -180 до 180.</translation>
        </message>
        <message>
            <source>A line needs at least two places.</source>
            <translation>Линии нужно хотя бы два места.</translation>
        </message>
        <message>
            <source>An area needs at least three places and ends where it begins.</source>
            <translation>Участку нужны хотя бы три места, и он заканчивается там, где начался.</translation>
        </message>
        <message>
            <source>The file is larger than {0} MB.</source>
            <translation>Файл больше {0} МБ.</translation>
        </message>
        <message>
            <source>“{0}” speaks of convictions, of danger from a person or of a likely return (R-1).</source>
            <translation>«{0}»: речь об убеждениях, об опасности человека или о вероятном отъезде (R-1).</translation>
        </message>
        <message>
            <source>“{0}” speaks of origin, religion, politics, a criminal record or life in a camp (R-4).</source>
            <translation>«{0}»: речь о происхождении, религии, политике, судимости или жизни в лагере (R-4).</translation>
        </message>
        <message>
            <source>“{0}” speaks of marks of the body or of heredity (R-5).</source>
            <translation>«{0}»: речь о приметах тела или о наследственности (R-5).</translation>
        </message>
        <message>
            <source>“{0}” asks for a reason or a destination of leaving that nobody may write down (R-3).</source>
            <translation>«{0}»: причину или место отъезда записывать нельзя (R-3).</translation>
        </message>
        <message>
            <source>Take it out. Ask what support is needed and how soon: same day, one week, routine.</source>
            <translation>Уберите это. Спросите, какая нужна поддержка и как скоро: в тот же день, за неделю, в обычном порядке.</translation>
        </message>
        <message>
            <source>Take it out: support does not depend on it.</source>
            <translation>Уберите это: поддержка от этого не зависит.</translation>
        </message>
        <message>
            <source>Take it out: a laboratory referral is kept by its code alone, and nobody is known by face or finger.</source>
            <translation>Уберите это: направление в лабораторию хранится только под кодом, и никого не узнают по лицу или пальцу.</translation>
        </message>
        <message>
            <source>Use the fixed list of reasons for which support ends; “left the country” says no more than that.</source>
            <translation>Возьмите твёрдый список причин завершения поддержки; «покинул(а) страну» не говорит ничего сверх этого.</translation>
        </message>
        <message>
            <source>“{0}” is sensitive and must be answered (R-30).</source>
            <translation>«{0}» – болезненный вопрос, и на него обязательно отвечать (R-30).</translation>
        </message>
        <message>
            <source>Empty its cell under required: everybody may leave such a question out.</source>
            <translation>Очистите его ячейку в столбце required: такой вопрос может пропустить каждый.</translation>
        </message>
        <message>
            <source>The property “{0}” would carry a score to every laptop (R-2).</source>
            <translation>Свойство «{0}» разнесло бы балл по всем ноутбукам (R-2).</translation>
        </message>
        <message>
            <source>Keep scores in the record: empty the cell under save_to.</source>
            <translation>Пусть баллы останутся в записи: очистите ячейку в столбце save_to.</translation>
        </message>
        <message>
            <source>Support may end for reasons that are not on the fixed list{0} (R-3).</source>
            <translation>Поддержка завершается по причинам, которых нет в твёрдом списке{0} (R-3).</translation>
        </message>
        <message>
            <source>Use a select_one with these names: {0}.</source>
            <translation>Возьмите select_one с этими именами: {0}.</translation>
        </message>
        <message>
            <source>“{0}” joins the instruments {1} (R-2).</source>
            <translation>«{0}» соединяет инструменты {1} (R-2).</translation>
        </message>
        <message>
            <source>Show each by itself: take the calculation out, or let it read one instrument only.</source>
            <translation>Показывайте каждый отдельно: уберите вычисление, или пусть оно читает только один инструмент.</translation>
        </message>
        <message>
            <source>“{0}” adds up answers to the instrument {1} by itself (R-2, R-25).</source>
            <translation>«{0}» само складывает ответы инструмента {1} (R-2, R-25).</translation>
        </message>
        <message>
            <source>Take the calculation out: the instrument&apos;s key works out its scores.</source>
            <translation>Уберите вычисление: баллы считает ключ инструмента.</translation>
        </message>
        <message>
            <source>The cells could not be read ({0}).</source>
            <translation>Ячейки не удалось прочитать ({0}).</translation>
        </message>
        <message>
            <source>Save the workbook anew and try that copy.</source>
            <translation>Сохраните книгу заново и попробуйте эту копию.</translation>
        </message>
        <message>
            <source>The words for the form check are not on this computer, so no form can be published from it.</source>
            <translation>На этом компьютере нет слов для проверки форм, поэтому опубликовать с него форму нельзя.</translation>
        </message>
        <message>
            <source>Install the coordinators&apos; package, or publish from a computer that has it.</source>
            <translation>Установите пакет для координаторов или опубликуйте с компьютера, где он есть.</translation>
        </message>
        <message>
            <source>This form opens the safety pathway, and the contact list is empty (R-29).</source>
            <translation>Эта форма ведёт к срочной помощи, а список контактов пуст (R-29).</translation>
        </message>
        <message>
            <source>Split the form or its lists.</source>
            <translation>Разделите форму или её списки.</translation>
        </message>
        <message>
            <source>The version in use stops where somebody says no; this one goes on.</source>
            <translation>Действующая версия останавливается, когда человек говорит «нет»; эта продолжает.</translation>
        </message>
        <message>
            <source>The version in use asks first whether others can listen; this one does not (R-33).</source>
            <translation>Действующая версия сначала спрашивает, не слышат ли другие; эта не спрашивает (R-33).</translation>
        </message>
        <message>
            <source>The version in use opens the steps for safety after some answers; this one never does (R-29).</source>
            <translation>Действующая версия после некоторых ответов открывает шаги по безопасности; эта – никогда (R-29).</translation>
        </message>
        <message>
            <source>The version in use sends some records first, as urgent; this one never does.</source>
            <translation>Действующая версия отправляет некоторые записи первыми, как срочные; эта – никогда.</translation>
        </message>
        <message>
            <source>If that is not meant, put the row with “{0}” under bind::fw:flag back.</source>
            <translation>Если так не задумано, верните строку с «{0}» в столбце bind::fw:flag.</translation>
        </message>
        <message>
            <source>The form saves how consent was given, and not what was agreed to: nothing of it would count.</source>
            <translation>Форма сохраняет, как дано согласие, но не то, на что согласились: ничто из этого не считалось бы.</translation>
        </message>
        <message>
            <source>The form saves consent without who gave it, the language or the words: it would not count.</source>
            <translation>Форма сохраняет согласие без того, кто его дал, на каком языке или с каким текстом: оно не считалось бы.</translation>
        </message>
        <message>
            <source>Save these, too, in the column save_to: {0}. See the program&apos;s own Welcome.</source>
            <translation>Сохраняйте и это, в столбце save_to: {0}. Как это сделано, видно в форме «Welcome» этой программы.</translation>
        </message>
        <message>
            <source>There is no list “{0}”: the question would have nothing to choose from.</source>
            <translation>Списка «{0}» нет: в вопросе не из чего было бы выбирать.</translation>
        </message>
        <message>
            <source>Write {0}.</source>
            <translation>Напишите {0}.</translation>
        </message>
        <message>
            <source>A picture cannot be saved to a list that every laptop keeps (R-5).</source>
            <translation>Снимок нельзя сохранять в список, который хранит каждый ноутбук (R-5).</translation>
        </message>
        <message>
            <source>Keep it in the record: empty the cell under save_to.</source>
            <translation>Пусть он остаётся в записи: очистите ячейку в столбце save_to.</translation>
        </message>
        <message>
            <source>A picture of a person is taken only with their word for it (R-5).</source>
            <translation>Человека снимают только с его согласия (R-5).</translation>
        </message>
        <message>
            <source>If people can be seen on it, ask it only where consent to photos was given.</source>
            <translation>Если на снимке видны люди, спрашивайте это только там, где дано согласие на фотографии.</translation>
        </message>
        <message>
            <source>Write them there, beginning with this cell: else the talk goes on in another language.</source>
            <translation>Впишите их, начиная с этой ячейки: иначе разговор продолжится на другом языке.</translation>
        </message>
        <message>
            <source>Split the form.</source>
            <translation>Разделите форму.</translation>
        </message>
        <message>
            <source>This is not well-formed XML: {0}</source>
            <translation>XML записан с ошибкой: {0}</translation>
        </message>
        <message>
            <source>Export the form again from where it was made.</source>
            <translation>Выгрузите форму ещё раз оттуда, где её сделали.</translation>
        </message>
        <message>
            <source>Export the form again.</source>
            <translation>Выгрузите форму ещё раз.</translation>
        </message>
        <message>
            <source>The file is damaged or not what its name says ({0}).</source>
            <translation>Файл повреждён или это не то, что обещает его имя ({0}).</translation>
        </message>
        <message>
            <source>Open it in Excel or LibreOffice, save it anew as .xlsx and try that copy.</source>
            <translation>Откройте его в Excel или LibreOffice, сохраните заново как .xlsx и возьмите эту копию.</translation>
        </message>
        <message>
            <source>Reading this form took longer than {0} seconds and was stopped.</source>
            <translation>Форма читалась дольше {0} секунд, чтение остановлено.</translation>
        </message>
        <message>
            <source>Reading this form ended without a result, most likely for want of memory.</source>
            <translation>Чтение формы ничем не кончилось: вероятно, не хватило памяти.</translation>
        </message>
        <message>
            <source>Look for very long lists of choices (move them into CSV files) or for thousands of empty rows.</source>
            <translation>Поищите очень длинные списки вариантов (их место в файлах CSV) или тысячи пустых строк.</translation>
        </message>
        <message>
            <source>Files that end in “{0}” are not read as forms.</source>
            <translation>Файлы с окончанием «{0}» как формы не читаются.</translation>
        </message>
        <message>
            <source>Save it as .xlsx, .xls or .md.</source>
            <translation>Сохраните его как .xlsx, .xls или .md.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>Такого файла нет.</translation>
        </message>
        <message>
            <source>Choose the file again.</source>
            <translation>Выберите файл ещё раз.</translation>
        </message>
        <message>
            <source>There is no form in this file: &lt;model&gt; is missing.</source>
            <translation>В этом файле нет формы: не хватает &lt;model&gt;.</translation>
        </message>
        <message>
            <source>Choose an XForm or an XLSForm.</source>
            <translation>Выберите XForm или XLSForm.</translation>
        </message>
        <message>
            <source>The form has no instance to fill.</source>
            <translation>В форме нечего заполнять.</translation>
        </message>
        <message>
            <source>The form is too large: {0}.</source>
            <translation>Форма слишком велика: {0}.</translation>
        </message>
        <message>
            <source>The file {0} is missing; what depends on it stays empty.</source>
            <translation>Нет файла {0}; что от него зависит, останется пустым.</translation>
        </message>
        <message>
            <source>The file {0} cannot be used: {1}.</source>
            <translation>Файл {0} использовать нельзя: {1}.</translation>
        </message>
        <message>
            <source>The drawing {0} is not among the form&apos;s files: its choices are shown as a list.</source>
            <translation>Рисунка {0} нет среди файлов формы: варианты показаны списком.</translation>
        </message>
        <message>
            <source>Put it into the folder of the form&apos;s files, under just this name.</source>
            <translation>Положите его в папку с файлами формы точно под этим именем.</translation>
        </message>
        <message>
            <source>The drawing {0} is not shown: it holds more than shapes.</source>
            <translation>Рисунок {0} не показывается: в нём есть не только фигуры.</translation>
        </message>
        <message>
            <source>Save it as a plain SVG, without scripts, links or pictures inside; trace a picture into shapes first.</source>
            <translation>Сохраните его как простой SVG, без сценариев, ссылок и картинок внутри; картинку сначала переведите в фигуры.</translation>
        </message>
        <message>
            <source>The drawing {0} is not shown: it is too large.</source>
            <translation>Рисунок {0} не показывается: он слишком велик.</translation>
        </message>
        <message>
            <source>Make its shapes simpler: at most {0} MB and {1} shapes.</source>
            <translation>Упростите его фигуры: не больше {0} МБ и {1} фигур.</translation>
        </message>
        <message>
            <source>The drawing {0} is not shown: it cannot be read.</source>
            <translation>Рисунок {0} не показывается: его не удаётся прочитать.</translation>
        </message>
        <message>
            <source>Save it as a plain SVG with a width and a height, or a viewBox.</source>
            <translation>Сохраните его как простой SVG с шириной и высотой или с viewBox.</translation>
        </message>
        <message>
            <source>The timed list {0}: {1}</source>
            <translation>Список на время {0}: {1}</translation>
        </message>
        <message>
            <source>it has no clock inside a repeat, or without a name.</source>
            <translation>внутри повтора или без имени часов нет.</translation>
        </message>
        <message>
            <source>Name it, outside of any repeat.</source>
            <translation>Дайте ей имя, вне повторов.</translation>
        </message>
        <message>
            <source>left names no field, so it has no clock.</source>
            <translation>left не называет поля, поэтому часов нет.</translation>
        </message>
        <message>
            <source>Name a hidden field for the seconds left.</source>
            <translation>Назовите скрытое поле для оставшихся секунд.</translation>
        </message>
        <message>
            <source>{0} names {1}, where nothing can be stored.</source>
            <translation>{0} называет {1}, где ничего нельзя сохранить.</translation>
        </message>
        <message>
            <source>Name a hidden field outside of any repeat.</source>
            <translation>Назовите скрытое поле вне повторов.</translation>
        </message>
        <message>
            <source>The timed grid {0}: there is no kind {1}.</source>
            <translation>Сетка на время {0}: вида {1} нет.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} is not known.</source>
            <translation>Сетка на время {0}: {1} неизвестно.</translation>
        </message>
        <message>
            <source>The timed grid {0}: practice has {1} items; {2} are used.</source>
            <translation>Сетка на время {0}: для упражнения указано элементов: {1}, используются первые: {2}.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} is {2}; {3} is used.</source>
            <translation>Сетка на время {0}: {1} равно {2}, используется {3}.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} is {2}.</source>
            <translation>Сетка на время {0}: {1} равно {2}.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} names {2}, where nothing can be stored.</source>
            <translation>Сетка на время {0}: {1} называет {2}, но там ничего нельзя сохранить.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} names {2}, which is taken.</source>
            <translation>Сетка на время {0}: {1} называет {2}, но это поле уже занято.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} is a number, but {2} is of type {3}.</source>
            <translation>Сетка на время {0}: {1} – число, а {2} имеет тип {3}.</translation>
        </message>
        <message>
            <source>The timed grid {0}: {1} goes to {2}, which is calculated.</source>
            <translation>Сетка на время {0}: {1} сохраняется в {2}, а это поле вычисляется.</translation>
        </message>
        <message>
            <source>The timed grid {0}: none is {1}, which is not one of the choices.</source>
            <translation>Сетка на время {0}: none равно {1}, а такого варианта нет.</translation>
        </message>
        <message>
            <source>The timed grid {0} is required: a run without a mistake would look unanswered.</source>
            <translation>Сетка на время {0} обязательна: прохождение без единой ошибки выглядело бы как отсутствие ответа.</translation>
        </message>
        <message>
            <source>{0} is no timed grid: only a select_multiple can be one.</source>
            <translation>{0} не может быть сеткой на время: для этого нужен select_multiple.</translation>
        </message>
        <message>
            <source>The timed list {0}: {1} is {2}.</source>
            <translation>Список на время {0}: {1} равно {2}.</translation>
        </message>
        <message>
            <source>The question {0}: size is {1}.</source>
            <translation>Вопрос {0}: размер (size) указан как {1}.</translation>
        </message>
        <message>
            <source>Write one of {0}, or a number of columns.</source>
            <translation>Впишите одно из: {0}, или число столбцов.</translation>
        </message>
        <message>
            <source>Write one of {0}.</source>
            <translation>Впишите одно из: {0}.</translation>
        </message>
        <message>
            <source>Write {0} at most.</source>
            <translation>Впишите не больше {0}.</translation>
        </message>
        <message>
            <source>Write a number from {0} to {1} (seconds).</source>
            <translation>Впишите число от {0} до {1} (секунды).</translation>
        </message>
        <message>
            <source>Write a whole number from {0} to {1}.</source>
            <translation>Впишите целое число от {0} до {1}.</translation>
        </message>
        <message>
            <source>Write a number of points from {0} to {1}.</source>
            <translation>Впишите число пунктов от {0} до {1}.</translation>
        </message>
        <message>
            <source>Name a question or hidden field.</source>
            <translation>Назовите вопрос или скрытое поле.</translation>
        </message>
        <message>
            <source>Give each value a field of its own.</source>
            <translation>Дайте каждому значению своё поле.</translation>
        </message>
        <message>
            <source>Make it an integer or decimal.</source>
            <translation>Сделайте его типом integer или decimal.</translation>
        </message>
        <message>
            <source>Take the calculation away, or name another field.</source>
            <translation>Уберите вычисление или назовите другое поле.</translation>
        </message>
        <message>
            <source>Add this choice to the list, or correct the value.</source>
            <translation>Добавьте этот вариант в список или исправьте значение.</translation>
        </message>
        <message>
            <source>Add a choice for “nothing wrong” and name it in fw:none, or do not require it.</source>
            <translation>Добавьте вариант «ошибок нет» и назовите его в fw:none, или сделайте вопрос необязательным.</translation>
        </message>
        <message>
            <source>Make it a select_multiple, or remove the appearance.</source>
            <translation>Сделайте его типом select_multiple или уберите appearance.</translation>
        </message>
        <message>
            <source>The sheet has no column “{0}”.</source>
            <translation>На листе нет столбца «{0}».</translation>
        </message>
        <message>
            <source>Put the headers into row 1, among them “{0}”.</source>
            <translation>Поставьте заголовки в строку 1, и среди них «{0}».</translation>
        </message>
        <message>
            <source>There is no sheet named “{0}”, but one named “{1}”.</source>
            <translation>Листа «{0}» нет, зато есть лист «{1}».</translation>
        </message>
        <message>
            <source>The header “{0}” stands twice in row 1.</source>
            <translation>Заголовок «{0}» стоит в строке 1 дважды.</translation>
        </message>
        <message>
            <source>The headers “{0}” and “{1}” mean the same column.</source>
            <translation>Заголовки «{0}» и «{1}» означают один и тот же столбец.</translation>
        </message>
        <message>
            <source>Keep one of the two columns; rename or delete the other.</source>
            <translation>Оставьте один из двух столбцов, другой переименуйте или удалите.</translation>
        </message>
        <message>
            <source>The list “{0}” has the choice “{1}” in rows {2} and {3}.</source>
            <translation>В списке «{0}» вариант «{1}» стоит в строках {2} и {3}.</translation>
        </message>
        <message>
            <source>Name one of them “{0}”, say, or set allow_choice_duplicates to yes in settings.</source>
            <translation>Назовите один из них, например, «{0}» или поставьте allow_choice_duplicates = yes на листе settings.</translation>
        </message>
        <message>
            <source>Every choice needs a name, which is what is stored.</source>
            <translation>Каждому варианту нужно имя: именно оно сохраняется.</translation>
        </message>
        <message>
            <source>Delete one of the two rows: they say the same.</source>
            <translation>Удалите одну из двух строк: в них одно и то же.</translation>
        </message>
        <message>
            <source>Give it a short name.</source>
            <translation>Дайте ему короткое имя.</translation>
        </message>
        <message>
            <source>The choice “{0}” has a space in its name, but several may be picked of its list.</source>
            <translation>В имени варианта «{0}» есть пробел, а в списке можно выбрать несколько.</translation>
        </message>
        <message>
            <source>The list “{0}” is not on the sheet {1}.</source>
            <translation>Списка «{0}» нет на листе {1}.</translation>
        </message>
        <message>
            <source>Add the list to the sheet {0}, or make the question a text.</source>
            <translation>Добавьте список на лист {0} или сделайте вопрос текстовым.</translation>
        </message>
        <message>
            <source>Write “{0}”, or add the list.</source>
            <translation>Напишите «{0}» или добавьте список.</translation>
        </message>
        <message>
            <source>The type “{0}” is not one that ODK knows.</source>
            <translation>Тип «{0}» в ODK не известен.</translation>
        </message>
        <message>
            <source>The row of type “{0}” has no name.</source>
            <translation>У строки типа «{0}» нет имени.</translation>
        </message>
        <message>
            <source>The row “{0}” has no type.</source>
            <translation>У строки «{0}» нет типа.</translation>
        </message>
        <message>
            <source>Give it a type, such as text.</source>
            <translation>Дайте ей тип, например text.</translation>
        </message>
        <message>
            <source>Give it a short name of its own.</source>
            <translation>Дайте ей своё короткое имя.</translation>
        </message>
        <message>
            <source>Give it another name, such as “{0}”.</source>
            <translation>Дайте другое имя, например «{0}».</translation>
        </message>
        <message>
            <source>The name “{0}” is not allowed: a letter first, then letters, digits, “_”, “-” or “.”.</source>
            <translation>Имя «{0}» не годится: сначала буква, дальше буквы, цифры, «_», «-» или «.».</translation>
        </message>
        <message>
            <source>The name “{0}” is taken by row {1}.</source>
            <translation>Имя «{0}» уже занято строкой {1}.</translation>
        </message>
        <message>
            <source>The name “meta” is reserved for the form&apos;s own particulars.</source>
            <translation>Имя «meta» занято: под ним форма хранит свои сведения.</translation>
        </message>
        <message>
            <source>A repeat must not be named “data”, as the form itself is.</source>
            <translation>Повтор нельзя назвать «data»: так называется сама форма.</translation>
        </message>
        <message>
            <source>The type names no list of choices.</source>
            <translation>Тип не называет списка вариантов.</translation>
        </message>
        <message>
            <source>“{0}” is a calculation without a formula.</source>
            <translation>«{0}» – вычисление без формулы.</translation>
        </message>
        <message>
            <source>Write the formula into the column calculation, or make the row hidden.</source>
            <translation>Впишите формулу в столбец calculation или сделайте строку скрытой (hidden).</translation>
        </message>
        <message>
            <source>${{{0}}} refers to a question that is not there.</source>
            <translation>${{{0}}} указывает на вопрос, которого нет.</translation>
        </message>
        <message>
            <source>Correct the name, or take the reference out.</source>
            <translation>Исправьте имя или уберите ссылку.</translation>
        </message>
        <message>
            <source>Correct the name, or empty the cell.</source>
            <translation>Исправьте имя или очистите ячейку.</translation>
        </message>
        <message>
            <source>Probably ${{{0}}} is meant.</source>
            <translation>Вероятно, имеется в виду ${{{0}}}.</translation>
        </message>
        <message>
            <source>The group “{0}” that begins here never ends.</source>
            <translation>Группа «{0}», которая здесь начинается, нигде не кончается.</translation>
        </message>
        <message>
            <source>The repeat “{0}” that begins here never ends.</source>
            <translation>Повтор «{0}», который здесь начинается, нигде не кончается.</translation>
        </message>
        <message>
            <source>Add a row “end_{0}” where it should end.</source>
            <translation>Добавьте строку «end_{0}» там, где ей место.</translation>
        </message>
        <message>
            <source>Delete this row, or add the missing beginning above it.</source>
            <translation>Удалите эту строку или добавьте выше недостающее начало.</translation>
        </message>
        <message>
            <source>Write “end_{0}”, or check the order of the groups.</source>
            <translation>Напишите «end_{0}» или проверьте порядок групп.</translation>
        </message>
        <message>
            <source>The converter says: {0}</source>
            <translation>Преобразователь говорит: {0}</translation>
        </message>
        <message>
            <source>The converter itself failed on this form ({0}).</source>
            <translation>Преобразователь сам не справился с этой формой ({0}).</translation>
        </message>
        <message>
            <source>Correct what the converter names, then try again.</source>
            <translation>Исправьте то, что он называет, и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Take out columns that are not part of XLSForm, then halve the form until the row is found.</source>
            <translation>Уберите столбцы не из XLSForm, затем делите форму пополам, пока не найдётся строка.</translation>
        </message>
        <message>
            <source>Correct the cell in the column parameters.</source>
            <translation>Исправьте ячейку в столбце parameters.</translation>
        </message>
        <message>
            <source>Write parameters as key=value, with spaces between them.</source>
            <translation>Пишите параметры как key=value, через пробел.</translation>
        </message>
        <message>
            <source>Give one of the two questions another name.</source>
            <translation>Дайте одному из двух вопросов другое имя.</translation>
        </message>
        <message>
            <source>Look for odd signs (&lt;, &amp;, control characters) in labels and names.</source>
            <translation>Поищите странные знаки (&lt;, &amp;, управляющие) в подписях и именах.</translation>
        </message>
        <message>
            <source>Look for odd signs (&lt;, &amp;, control characters) in labels and formulas.</source>
            <translation>Поищите странные знаки (&lt;, &amp;, управляющие) в подписях и формулах.</translation>
        </message>
        <message>
            <source>{0} of {1} is switched off: {2}.</source>
            <translation>{0} у {1} отключено: {2}.</translation>
        </message>
        <message>
            <source>Correct the expression.</source>
            <translation>Исправьте выражение.</translation>
        </message>
        <message>
            <source>Correct the reference.</source>
            <translation>Исправьте ссылку.</translation>
        </message>
        <message>
            <source>Correct the list.</source>
            <translation>Исправьте список.</translation>
        </message>
        <message>
            <source>The choices of {0} cannot be listed: {1}.</source>
            <translation>Варианты для {0} не перечислить: {1}.</translation>
        </message>
        <message>
            <source>The number of {0} cannot be worked out: {1}.</source>
            <translation>Количество {0} не вычислить: {1}.</translation>
        </message>
        <message>
            <source>The value {0} in a text cannot be shown: {1}.</source>
            <translation>Значение {0} в тексте не показать: {1}.</translation>
        </message>
        <message>
            <source>The flag {0} is not known.</source>
            <translation>Знак {0} не известен.</translation>
        </message>
        <message>
            <source>Use one of {0}.</source>
            <translation>Подойдёт один из этих: {0}.</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Делать ничего не нужно.</translation>
        </message>
        <message>
            <source>Nothing to do: records are sent sealed.</source>
            <translation>Делать ничего не нужно: записи отправляются запечатанными.</translation>
        </message>
        <message>
            <source>Take the circle out of the form&apos;s logic.</source>
            <translation>Разорвите круг в логике формы.</translation>
        </message>
        <message>
            <source>There is no text with the id {0}.</source>
            <translation>Нет текста с id {0}.</translation>
        </message>
        <message>
            <source>Add it to the translations.</source>
            <translation>Добавьте его к переводам.</translation>
        </message>
        <message>
            <source>Write “{0}”, also where ${{{1}}} is used.</source>
            <translation>Напишите «{0}», в том числе там, где стоит ${{{1}}}.</translation>
        </message>
        <message>
            <source>These files are missing: {0}</source>
            <translation>Не хватает файлов: {0}</translation>
        </message>
        <message>
            <source>The file has {0} MB; a form may have {1}.</source>
            <translation>В файле {0} МБ, а в форме может быть не больше {1}.</translation>
        </message>
        <message>
            <source>Take pictures out of the workbook and move long lists into CSV files.</source>
            <translation>Уберите из книги картинки, а длинные списки перенесите в файлы CSV.</translation>
        </message>
        <message>
            <source>The workbook unpacks to far more than a form can hold.</source>
            <translation>В распакованном виде эта книга намного больше, чем может быть форма.</translation>
        </message>
        <message>
            <source>Make a new workbook and copy the cells of survey, choices and settings into it.</source>
            <translation>Создайте новую книгу и скопируйте в неё ячейки листов survey, choices и settings.</translation>
        </message>
        <message>
            <source>The workbook&apos;s part {0} declares entities, which no real workbook does.</source>
            <translation>Часть книги {0} объявляет сущности XML; в настоящих книгах такого не бывает.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask the person who sent it for another copy.</source>
            <translation>Не пользуйтесь этим файлом. Попросите у того, кто его прислал, другую копию.</translation>
        </message>
        <message>
            <source>The workbook is locked with a password.</source>
            <translation>Книга защищена паролем.</translation>
        </message>
        <message>
            <source>Open it in Excel, take the password off and save it.</source>
            <translation>Откройте её в Excel, снимите пароль и сохраните.</translation>
        </message>
        <message>
            <source>Reading this form was called off.</source>
            <translation>Чтение этой формы отменено.</translation>
        </message>
        <message>
            <source>The cells of this workbook cannot be read ({0}).</source>
            <translation>Ячейки этой книги не читаются ({0}).</translation>
        </message>
        <message>
            <source>This cell is a formula whose value was never saved.</source>
            <translation>В этой ячейке формула, значение которой не было сохранено.</translation>
        </message>
        <message>
            <source>Open the workbook in Excel or LibreOffice and save it, or write the value itself.</source>
            <translation>Откройте книгу в Excel или LibreOffice и сохраните её либо впишите само значение.</translation>
        </message>
        <message>
            <source>The cells {0} are merged: only the first of them has a value, the others are empty.</source>
            <translation>Ячейки {0} объединены: значение есть только в первой, остальные пусты.</translation>
        </message>
        <message>
            <source>Take the cells apart and write the value into each of them.</source>
            <translation>Разъедините ячейки и впишите значение в каждую.</translation>
        </message>
        <message>
            <source>This cell shows the error {0}, and so will the form.</source>
            <translation>В этой ячейке ошибка {0}; она появится и в форме.</translation>
        </message>
        <message>
            <source>Correct the formula, or write the value itself.</source>
            <translation>Исправьте формулу или впишите само значение.</translation>
        </message>
        <message>
            <source>Row {0} and those below are not read: more than {1} empty rows stand above them.</source>
            <translation>Строка {0} и строки ниже не читаются: над ними больше {1} пустых строк.</translation>
        </message>
        <message>
            <source>Delete the empty rows.</source>
            <translation>Удалите пустые строки.</translation>
        </message>
        <message>
            <source>The name of the sheet “{0}” has spaces around it, so that the converter passes it over.</source>
            <translation>В имени листа «{0}» лишние пробелы по краям, поэтому конвертер его не видит.</translation>
        </message>
        <message>
            <source>Name it “{0}”.</source>
            <translation>Назовите его «{0}».</translation>
        </message>
        <message>
            <source>The sheet “{0}” is empty.</source>
            <translation>Лист «{0}» пуст.</translation>
        </message>
        <message>
            <source>There is no sheet named “{0}”.</source>
            <translation>Нет листа с именем «{0}».</translation>
        </message>
        <message>
            <source>Name the sheet with the questions “{0}”.</source>
            <translation>Назовите лист с вопросами «{0}».</translation>
        </message>
        <message>
            <source>Name the sheet with the choices “{0}”.</source>
            <translation>Назовите лист с вариантами ответа «{0}».</translation>
        </message>
        <message>
            <source>The file has more than {0} elements.</source>
            <translation>В файле больше {0} элементов.</translation>
        </message>
        <message>
            <source>Move long lists of choices into CSV files, or split the form.</source>
            <translation>Перенесите длинные списки вариантов в файлы CSV или разделите форму.</translation>
        </message>
        <message>
            <source>The file declares a document type (DOCTYPE).</source>
            <translation>В файле объявлен тип документа (DOCTYPE).</translation>
        </message>
        <message>
            <source>Remove the DOCTYPE line; forms need none.</source>
            <translation>Удалите строку с DOCTYPE: формам она не нужна.</translation>
        </message>
        <message>
            <source>The XML is nested deeper than {0} levels.</source>
            <translation>В XML больше {0} уровней вложенности.</translation>
        </message>
        <message>
            <source>Take groups out of each other.</source>
            <translation>Выньте группы одну из другой.</translation>
        </message>
        <message>
            <source>One text or one attribute in the file is longer than 10 million characters.</source>
            <translation>Один из текстов или атрибутов в файле длиннее 10 миллионов знаков.</translation>
        </message>
        <message>
            <source>Shorten it; move long lists into CSV files.</source>
            <translation>Сократите его; длинные списки перенесите в файлы CSV.</translation>
        </message>
        <message>
            <source>{0} shows {1} choices at once, which takes seconds each time.</source>
            <translation>У вопроса {0} сразу {1} вариантов: каждый показ занимает секунды.</translation>
        </message>
        <message>
            <source>Filter the list by an earlier answer (choice_filter).</source>
            <translation>Отберите варианты по предыдущему ответу (choice_filter).</translation>
        </message>
        <message>
            <source>{0} has no choices.</source>
            <translation>У вопроса {0} нет вариантов ответа.</translation>
        </message>
        <message>
            <source>Add choices, or make it another type of question.</source>
            <translation>Добавьте варианты или измените тип вопроса.</translation>
        </message>
        <message>
            <source>The choices of {0} have no {1} in their list.</source>
            <translation>В списке вариантов для {0} нет столбца {1}.</translation>
        </message>
        <message>
            <source>Name a column of the list, or correct the list.</source>
            <translation>Укажите столбец списка или исправьте список.</translation>
        </message>
        <message>
            <source>The relevant of {0} depends on itself.</source>
            <translation>Условие показа {0} зависит от самого себя.</translation>
        </message>
        <message>
            <source>The calculate of {0} depends on itself.</source>
            <translation>Вычисление {0} зависит от самого себя.</translation>
        </message>
        <message>
            <source>The number of instances of {0} depends on itself.</source>
            <translation>Число повторов {0} зависит от самого себя.</translation>
        </message>
        <message>
            <source>There are {0} more findings.</source>
            <translation>Есть ещё замечания: {0}.</translation>
        </message>
        <message>
            <source>Correct these first.</source>
            <translation>Сначала исправьте эти.</translation>
        </message>
        <message>
            <source>The note {0} is required, but nobody can answer a note; it is shown and not required.</source>
            <translation>Заметка {0} обязательна, но ответить на заметку нельзя; она показана и не обязательна.</translation>
        </message>
        <message>
            <source>Take required away.</source>
            <translation>Уберите required.</translation>
        </message>
        <message>
            <source>This record already has {0} repeated entries.</source>
            <translation>В этой записи уже {0} повторов.</translation>
        </message>
        <message>
            <source>There is no such place.</source>
            <translation>Такого места нет.</translation>
        </message>
        <message>
            <source>Correct the name of the column or parameter, or remove it.</source>
            <translation>Исправьте имя столбца или параметра либо уберите его.</translation>
        </message>
        <message>
            <source>Give each column a name of its own.</source>
            <translation>Дайте каждому столбцу своё имя.</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8”, and look whether its letters are right.</source>
            <translation>Сохраните его как «CSV UTF-8» и проверьте, верны ли буквы.</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8”, so that other programs read it, too.</source>
            <translation>Сохраните его как «CSV UTF-8», чтобы его читали и другие программы.</translation>
        </message>
        <message>
            <source>Save it anew from a spreadsheet.</source>
            <translation>Сохраните его заново из табличной программы.</translation>
        </message>
        <message>
            <source>Close it, or write two of them where one is meant.</source>
            <translation>Закройте её или напишите две, если нужна одна.</translation>
        </message>
        <message>
            <source>Shorten it, or close a quotation mark that was left open.</source>
            <translation>Сократите его или закройте забытую кавычку.</translation>
        </message>
        <message>
            <source>Put cells that contain the delimiter into quotation marks.</source>
            <translation>Возьмите в кавычки ячейки, в которых есть разделитель.</translation>
        </message>
        <message>
            <source>Look whether it is whole.</source>
            <translation>Проверьте, целый ли он.</translation>
        </message>
        <message>
            <source>The mark “{0}” is not known: it would do nothing.</source>
            <translation>Отметка «{0}» неизвестна: она ничего бы не делала.</translation>
        </message>
        <message>
            <source>{0} is compared with “{1}”, which its list does not have: this never comes.</source>
            <translation>{0} сравнивается с «{1}», а в списке такого нет: этого никогда не будет.</translation>
        </message>
        <message>
            <source>Use one of these names: {0}.</source>
            <translation>Используйте одно из этих имён: {0}.</translation>
        </message>
        <message>
            <source>The form saves to a list or a column that this programme does not have.</source>
            <translation>Форма сохраняет в список или столбец, которого в этой программе нет.</translation>
        </message>
        <message>
            <source>The list “{0}” has no {1}. Remove the question&apos;s save_to, or use another name.</source>
            <translation>В списке «{0}» нет {1}. Уберите save_to этого вопроса или возьмите другое имя.</translation>
        </message>
        <message>
            <source>There is no list “{0}” in this programme. Save to one of: {1}.</source>
            <translation>В этой программе нет списка «{0}». Сохраняйте в один из: {1}.</translation>
        </message>
        <message>
            <source>The choices of “{0}” have names that the program does not know: {1}.</source>
            <translation>В вариантах «{0}» есть имена, которых программа не знает: {1}.</translation>
        </message>
        <message>
            <source>Use these names; what people read may say anything: {0}.</source>
            <translation>Используйте эти имена; то, что читают люди, может звучать как угодно: {0}.</translation>
        </message>
        <message>
            <source>The flag “{0}” is not known: it would open nothing.</source>
            <translation>Флажок «{0}» неизвестен: он ничего бы не открыл.</translation>
        </message>
        <message>
            <source>“{0}” is not known under fw:respondent: the person who answers would be shown this.</source>
            <translation>«{0}» под fw:respondent неизвестно: отвечающий увидел бы это.</translation>
        </message>
        <message>
            <source>Write no where it is for the interviewer alone. Where the person may read it, leave the cell empty.</source>
            <translation>Напишите no, если это только для того, кто спрашивает. Если человек может это читать, оставьте ячейку пустой.</translation>
        </message>
        <message>
            <source>“{0}” is shown only after a worrying answer and may be for the interviewer alone.</source>
            <translation>«{0}» показывают только после тревожного ответа; возможно, это лишь для того, кто спрашивает.</translation>
        </message>
        <message>
            <source>If so, write no under bind::fw:respondent; if the person may read it, write yes.</source>
            <translation>Если так, напишите no под bind::fw:respondent; если человек может это читать, напишите yes.</translation>
        </message>
        <message>
            <source>Write at least one person with a telephone number: under Team, “Whom to phone”. Then publish.</source>
            <translation>Внесите хотя бы одного человека с номером телефона: в разделе «Команда», «Кому звонить». Затем публикуйте.</translation>
        </message>
        <message>
            <source>The column “{0}” is not known: nothing that stands below it is read.</source>
            <translation>Столбец «{0}» неизвестен: то, что стоит под ним, не читается.</translation>
        </message>
        <message>
            <source>Write {0} into row 1.</source>
            <translation>Напишите в строке 1: {0}.</translation>
        </message>
        <message>
            <source>The columns {0} mean nothing to the program: the sheet settings does not say whose they are.</source>
            <translation>Столбцы {0} ничего не значат для программы: на листе settings не сказано, чьи они.</translation>
        </message>
        <message>
            <source>Write {0} into the column namespaces of the sheet settings.</source>
            <translation>Напишите {0} в столбце namespaces листа settings.</translation>
        </message>
        <message>
            <source>So the marks are known.</source>
            <translation>Тогда пометки будут понятны программе.</translation>
        </message>
        <message>
            <source>Use “{0}”. {1}</source>
            <translation>Впишите «{0}». {1}</translation>
        </message>
        <message>
            <source>Name it “{0}”. {1}</source>
            <translation>Назовите «{0}». {1}</translation>
        </message>
        <message>
            <source>ODK writes position() of the instance.</source>
            <translation>В ODK для этого есть position() повтора.</translation>
        </message>
        <message>
            <source>ODK has the beginning and the end of the interview.</source>
            <translation>В ODK есть начало и конец интервью.</translation>
        </message>
        <message>
            <source>People see the label; the name is better than nothing.</source>
            <translation>Люди видят подпись; имя лучше, чем ничего.</translation>
        </message>
        <message>
            <source>Nobody can answer it.</source>
            <translation>На это никто не может ответить.</translation>
        </message>
        <message>
            <source>This is likely to be meant.</source>
            <translation>Скорее всего, имелось в виду это.</translation>
        </message>
        <message>
            <source>Then the person who answers is not shown it.</source>
            <translation>Тогда отвечающий этого не увидит.</translation>
        </message>
        <message>
            <source>A column of choices is a plain word.</source>
            <translation>Столбец на листе вариантов – простое слово.</translation>
        </message>
        <message>
            <source>Row {0} says the same.</source>
            <translation>В строке {0} то же самое.</translation>
        </message>
        <message>
            <source>Both choices stay apart.</source>
            <translation>Оба варианта остаются разными.</translation>
        </message>
        <message>
            <source>One choice stands under several parents.</source>
            <translation>Один вариант стоит под несколькими родительскими.</translation>
        </message>
        <message>
            <source>Spaces stand between the answers of such a question.</source>
            <translation>Ответы на такой вопрос разделяются пробелами.</translation>
        </message>
        <message>
            <source>The converter looks for a sheet named {0}.</source>
            <translation>Преобразователь ищет лист с именем {0}.</translation>
        </message>
        <message>
            <source>The column must be called {0}.</source>
            <translation>Столбец должен называться {0}.</translation>
        </message>
        <message>
            <source>Two columns of one meaning clash; the later one is set aside: copy what you need from it.</source>
            <translation>Два столбца с одним смыслом мешают друг другу; второй отложен: перенесите из него нужное.</translation>
        </message>
        <message>
            <source>Two columns of one meaning clash; the later one is set aside (it is empty).</source>
            <translation>Два столбца с одним смыслом мешают друг другу; второй отложен (он пуст).</translation>
        </message>
        <message>
            <source>A row with a name needs a type.</source>
            <translation>Строке с именем нужен тип.</translation>
        </message>
        <message>
            <source>Every question and every group needs a name of its own.</source>
            <translation>Каждому вопросу и каждой группе нужно своё имя.</translation>
        </message>
        <message>
            <source>Names become XML elements.</source>
            <translation>Имена становятся элементами XML.</translation>
        </message>
        <message>
            <source>“{0}” is now “{1}”.</source>
            <translation>«{0}» теперь «{1}».</translation>
        </message>
        <message>
            <source>The audit log is called audit in ODK.</source>
            <translation>Журнал заполнения в ODK называется audit.</translation>
        </message>
        <message>
            <source>Recording in the background is called background-audio in ODK.</source>
            <translation>Фоновая запись в ODK называется background-audio.</translation>
        </message>
        <message>
            <source>ODK calculates whenever something changes.</source>
            <translation>ODK вычисляет при каждом изменении.</translation>
        </message>
        <message>
            <source>ODK has no case identifiers; the row is kept as a hidden value.</source>
            <translation>В ODK нет номеров случаев; строка остаётся скрытым значением.</translation>
        </message>
        <message>
            <source>A signature is an image with the appearance signature.</source>
            <translation>Подпись – это image с видом signature.</translation>
        </message>
        <message>
            <source>ODK writes it with a hyphen.</source>
            <translation>В ODK это пишется через дефис.</translation>
        </message>
        <message>
            <source>Whole numbers are of type integer.</source>
            <translation>Целые числа имеют тип integer.</translation>
        </message>
        <message>
            <source>Numbers with a fraction are of type decimal.</source>
            <translation>Дробные числа имеют тип decimal.</translation>
        </message>
        <message>
            <source>Pictures are of type image.</source>
            <translation>Картинки имеют тип image.</translation>
        </message>
        <message>
            <source>A box to tick is of type acknowledge.</source>
            <translation>Клетка для отметки имеет тип acknowledge.</translation>
        </message>
        <message>
            <source>The type is not known; this one keeps the row and its name.</source>
            <translation>Такой тип неизвестен; с этим строка и её имя сохранятся.</translation>
        </message>
        <message>
            <source>The audit log has this name and no other.</source>
            <translation>У журнала заполнения только такое имя.</translation>
        </message>
        <message>
            <source>The only list with a like name.</source>
            <translation>Единственный список с похожим именем.</translation>
        </message>
        <message>
            <source>Without choices the answer can only be typed.</source>
            <translation>Без вариантов ответ можно только напечатать.</translation>
        </message>
        <message>
            <source>A value that nothing calculates is a hidden one.</source>
            <translation>Значение, которое ничто не вычисляет, – скрытое.</translation>
        </message>
        <message>
            <source>Closes “{0}” at the end.</source>
            <translation>Закрывает «{0}» в конце.</translation>
        </message>
        <message>
            <source>Nothing is open here.</source>
            <translation>Здесь ничего не открыто.</translation>
        </message>
        <message>
            <source>Row {0} begins a {1}.</source>
            <translation>В строке {0} начинается {1}.</translation>
        </message>
        <message>
            <source>The name is reserved.</source>
            <translation>Это имя занято.</translation>
        </message>
        <message>
            <source>Names within one group must differ.</source>
            <translation>Имена внутри одной группы должны различаться.</translation>
        </message>
        <message>
            <source>Names within one group must differ. ${{{0}}} is used {1} times: check which row is meant.</source>
            <translation>Имена внутри одной группы должны различаться. ${{{0}}} встречается {1} раз: проверьте, какая строка имеется в виду.</translation>
        </message>
        <message>
            <source>“{0}” is the only like name.</source>
            <translation>«{0}» – единственное похожее имя.</translation>
        </message>
        <message>
            <source>Without that question this cannot be worked out.</source>
            <translation>Без того вопроса это нельзя вычислить.</translation>
        </message>
        <message>
            <source>“{0}” has no text.</source>
            <translation>У «{0}» нет текста.</translation>
        </message>
        <message>
            <source>Copy it from the sheet, word by word.</source>
            <translation>Перепишите его с бланка слово в слово.</translation>
        </message>
        <message>
            <source>“{0}” says the same as “{1}”.</source>
            <translation>«{0}» повторяет «{1}».</translation>
        </message>
        <message>
            <source>Compare both with the sheet and correct one.</source>
            <translation>Сравните оба с бланком и исправьте один.</translation>
        </message>
        <message>
            <source>“{0}” holds an error of the spreadsheet: {1}.</source>
            <translation>В «{0}» стоит ошибка таблицы: {1}.</translation>
        </message>
        <message>
            <source>Write the text itself into the cell.</source>
            <translation>Впишите в ячейку сам текст.</translation>
        </message>
        <message>
            <source>“{0}” holds a sign that nobody sees.</source>
            <translation>В «{0}» есть знак, которого никто не видит.</translation>
        </message>
        <message>
            <source>Type the text instead of copying it.</source>
            <translation>Наберите текст вручную, не копируя его.</translation>
        </message>
        <message>
            <source>“{0}” names a question of the form.</source>
            <translation>«{0}» называет вопрос формы.</translation>
        </message>
        <message>
            <source>Take the part from ${{ to }} out: what stands here is read as it is.</source>
            <translation>Уберите часть от ${{ до }}: то, что здесь стоит, читается как есть.</translation>
        </message>
        <message>
            <source>“{0}” is no row of this sheet.</source>
            <translation>«{0}» – не строка этого бланка.</translation>
        </message>
        <message>
            <source>Remove it, or write the sheet anew.</source>
            <translation>Удалите её или запишите бланк заново.</translation>
        </message>
        <message>
            <source>“{0}” stands here a second time.</source>
            <translation>«{0}» стоит здесь второй раз.</translation>
        </message>
        <message>
            <source>Remove one of the two.</source>
            <translation>Удалите одну из двух.</translation>
        </message>
        <message>
            <source>“{0}” is missing.</source>
            <translation>Нет «{0}».</translation>
        </message>
        <message>
            <source>Write the sheet anew and fill in every row.</source>
            <translation>Запишите бланк заново и заполните каждую строку.</translation>
        </message>
        <message>
            <source>“{0}” stands before “{1}”.</source>
            <translation>«{0}» стоит перед «{1}».</translation>
        </message>
        <message>
            <source>Put the rows into the order of the sheet: answers are counted by their place.</source>
            <translation>Расставьте строки в порядке бланка: ответы считаются по их месту.</translation>
        </message>
        <message>
            <source>The instrument is “{0}”, and {1} is wanted.</source>
            <translation>Опросник – «{0}», а нужен {1}.</translation>
        </message>
        <message>
            <source>The version is “{0}”, and {1} is wanted.</source>
            <translation>Версия – «{0}», а нужна {1}.</translation>
        </message>
        <message>
            <source>Write a sheet for {0} anew.</source>
            <translation>Запишите бланк для {0} заново.</translation>
        </message>
        <message>
            <source>A draft is never read to anybody.</source>
            <translation>Черновик никому не читают.</translation>
        </message>
        <message>
            <source>“{0}” is no standing.</source>
            <translation>«{0}» – не состояние перевода.</translation>
        </message>
        <message>
            <source>Write one of {0}, once it is true.</source>
            <translation>Напишите одно из: {0} – когда это так.</translation>
        </message>
        <message>
            <source>“{0}” is empty.</source>
            <translation>«{0}» пусто.</translation>
        </message>
        <message>
            <source>“{0}” is no language.</source>
            <translation>«{0}» – не язык.</translation>
        </message>
        <message>
            <source>Write its tag: ru, kk, ky, uz, tg, ar, en.</source>
            <translation>Напишите его обозначение: ru, kk, ky, uz, tg, ar, en.</translation>
        </message>
        <message>
            <source>“{0}” is no day.</source>
            <translation>«{0}» – не дата.</translation>
        </message>
        <message>
            <source>Leave this as it is.</source>
            <translation>Оставьте как есть.</translation>
        </message>
        <message>
            <source>Where the sheet comes from: owner, edition, page.</source>
            <translation>Откуда бланк: владелец, издание, страница.</translation>
        </message>
        <message>
            <source>Who has compared every line with the sheet: a name.</source>
            <translation>Кто сравнил каждую строку с бланком: имя.</translation>
        </message>
        <message>
            <source>On which day, as 2026-11-26.</source>
            <translation>В какой день, например 2026-11-26.</translation>
        </message>
        <message>
            <source>The file cannot be read: {0}.</source>
            <translation>Файл не читается: {0}.</translation>
        </message>
        <message>
            <source>Save it as .xlsx and choose it again.</source>
            <translation>Сохраните его как .xlsx и выберите снова.</translation>
        </message>
        <message>
            <source>it takes too long or too much memory</source>
            <translation>чтение занимает слишком много времени или памяти</translation>
        </message>
        <message>
            <source>it is damaged, or no spreadsheet</source>
            <translation>он повреждён или это не таблица</translation>
        </message>
        <message>
            <source>it is locked with a password</source>
            <translation>он закрыт паролем</translation>
        </message>
        <message>
            <source>it has more rows or columns than can be read</source>
            <translation>в нём больше строк или столбцов, чем можно прочитать</translation>
        </message>
        <message>
            <source>The file does not say which instrument it is for.</source>
            <translation>В файле не сказано, для какого он опросника.</translation>
        </message>
        <message>
            <source>Write the sheet anew and fill it in.</source>
            <translation>Запишите бланк заново и заполните его.</translation>
        </message>
        <message>
            <source>This form has no place for instruments.</source>
            <translation>В этой форме нет места для опросников.</translation>
        </message>
        <message>
            <source>Put a row of the type calculate with the name {0} into the section behind which they belong.</source>
            <translation>Поставьте строку типа calculate с именем {0} в раздел, за которым они должны идти.</translation>
        </message>
        <message>
            <source>{0} is not answered by the person themselves, and this form asks nobody else.</source>
            <translation>На {0} отвечает не сам человек, а эта форма больше никого не спрашивает.</translation>
        </message>
        <message>
            <source>Leave its wording file out, or make a form of your own for it.</source>
            <translation>Не берите его файл формулировок или сделайте для него свою форму.</translation>
        </message>
        <message>
            <source>“{0}” in the title shows to whoever passes by what this is about (R-19).</source>
            <translation>Слово «{0}» в названии показывает любому прохожему, о чём это (R-19).</translation>
        </message>
        <message>
            <source>Give it a title that says nothing, such as Form W; what it is about stands within.</source>
            <translation>Дайте название, которое ничего не говорит, например Form W; о чём она, сказано внутри.</translation>
        </message>
        <message>
            <source>The mark “{0}” hangs on no answer: it always says the same.</source>
            <translation>Пометка «{0}» не зависит ни от одного ответа: она всегда говорит одно и то же.</translation>
        </message>
        <message>
            <source>Let its calculation read the answers that it is about.</source>
            <translation>Пусть её вычисление читает ответы, о которых идёт речь.</translation>
        </message>
        <message>
            <source>Consent is ticked before anybody was asked: a default is a yes that nobody gave (R-7).</source>
            <translation>Согласие отмечено прежде, чем кого-либо спросили: значение по умолчанию – это «да», которого никто не говорил (R-7).</translation>
        </message>
        <message>
            <source>Empty its cell under default.</source>
            <translation>Очистите её ячейку в столбце default.</translation>
        </message>
        <message>
            <source>No such part of consent is known: “{0}”. What was agreed to would not count.</source>
            <translation>Такой части согласия нет: «{0}». То, на что человек согласился, не учлось бы.</translation>
        </message>
        <message>
            <source>The version in use heeds more answers for “{0}”: {1}.</source>
            <translation>Версия, которой пользуются, учитывает для «{0}» больше ответов: {1}.</translation>
        </message>
        <message>
            <source>If that is not meant, put them back into its calculation.</source>
            <translation>Если это не намеренно, верните их в вычисление.</translation>
        </message>
        <message>
            <source>The version in use saves more to lists: {0}.</source>
            <translation>Версия, которой пользуются, сохраняет в списки больше: {0}.</translation>
        </message>
        <message>
            <source>If that is not meant, put these back under save_to.</source>
            <translation>Если это не намеренно, верните их в столбец save_to.</translation>
        </message>
        <message>
            <source>Under this id a form with another title is in use, “{0}”: this one takes its place.</source>
            <translation>Под этим id пользуются формой с другим названием, «{0}»: эта займёт её место.</translation>
        </message>
        <message>
            <source>If that is not meant, write another form_id.</source>
            <translation>Если это не намеренно, напишите другой form_id.</translation>
        </message>
        <message>
            <source>A form with this title is in use under another id, {0}: this one would stand beside it.</source>
            <translation>Формой с этим названием пользуются под другим id, {0}: эта встала бы рядом с ней.</translation>
        </message>
        <message>
            <source>If it is to take its place, write that id under form_id.</source>
            <translation>Если она должна её заменить, напишите тот id в столбце form_id.</translation>
        </message>
        <message>
            <source>A text of {0} letters stands here: nobody reads that, and it is not looked through.</source>
            <translation>Здесь стоит текст из {0} букв: его никто не прочтёт, и он не проверяется.</translation>
        </message>
        <message>
            <source>Take it out, or put it into a file of its own that is printed.</source>
            <translation>Уберите его или вынесите в отдельный файл, который печатают.</translation>
        </message>
        <message>
            <source>The sheet “{0}” has cells beyond row {1} or column {2}, which nobody looks through.</source>
            <translation>На листе «{0}» есть ячейки за строкой {1} или столбцом {2}, которые никто не проверяет.</translation>
        </message>
        <message>
            <source>Delete what is not needed there, or move the list into a CSV file.</source>
            <translation>Удалите там лишнее или перенесите список в файл CSV.</translation>
        </message>
        <message>
            <source>The form begins a case with consent, and nobody can say no: no answer ends the talk (R-9).</source>
            <translation>Форма начинает дело с согласием, но отказаться никто не может: никакой ответ не заканчивает разговор (R-9).</translation>
        </message>
        <message>
            <source>Mark the calculation of the no with “declined” under bind::fw:flag. See the program&apos;s own Welcome.</source>
            <translation>Отметьте вычисление отказа словом «declined» в столбце bind::fw:flag. Смотрите собственную форму программы Welcome.</translation>
        </message>
        <message>
            <source>The list offers “{0}”, which is no word of {1}: it would count as nothing.</source>
            <translation>Список предлагает «{0}», а такого слова в {1} нет: оно ничего не значило бы.</translation>
        </message>
        <message>
            <source>The calculation says “{0}”, which is no word of {1}: it would count as nothing.</source>
            <translation>Вычисление говорит «{0}», а такого слова в {1} нет: оно ничего не значило бы.</translation>
        </message>
        <message>
            <source>The calculation reads “{0}”, which the list “{1}” does not have: it is always empty.</source>
            <translation>Вычисление читает «{0}», а в списке «{1}» этого нет: там всегда пусто.</translation>
        </message>
        <message>
            <source>Whether it is asked reads “{0}”, which the list “{1}” does not have: it is always empty.</source>
            <translation>Условие вопроса читает «{0}», а в списке «{1}» этого нет: там всегда пусто.</translation>
        </message>
        <message>
            <source>The check of the answer reads “{0}”, which the list “{1}” does not have: it is always empty.</source>
            <translation>Проверка ответа читает «{0}», а в списке «{1}» этого нет: там всегда пусто.</translation>
        </message>
        <message>
            <source>The choices of “{0}” go by “{1}”, which their list does not have: there are none.</source>
            <translation>Варианты «{0}» выбираются по «{1}», а в их списке этого нет: вариантов не будет.</translation>
        </message>
        <message>
            <source>The choices of “{0}” go by “{1}”, which no row of their list has: it leaves none out.</source>
            <translation>Варианты «{0}» выбираются по «{1}», а этого нет ни в одной строке их списка: ни один вариант не отпадает.</translation>
        </message>
        <message>
            <source>Use one of these: {0}.</source>
            <translation>Используйте одно из этих: {0}.</translation>
        </message>
        <message>
            <source>The mark “{0}” is never set: whatever is answered, its calculation says no.</source>
            <translation>Отметка «{0}» никогда не ставится: что бы ни ответили, её вычисление говорит «нет».</translation>
        </message>
        <message>
            <source>Let its calculation say yes where it is meant.</source>
            <translation>Пусть её вычисление говорит «да» там, где это имеется в виду.</translation>
        </message>
        <message>
            <source>Whether it is asked never holds: the mark “{0}” is never set.</source>
            <translation>Условие никогда не выполняется: отметка «{0}» никогда не ставится.</translation>
        </message>
        <message>
            <source>Empty its cell under relevant, and that of the groups around it.</source>
            <translation>Очистите её ячейку под relevant и ячейки групп вокруг неё.</translation>
        </message>
        <message>
            <source>The version in use makes new entries of “{0}”; this one only changes those that are there.</source>
            <translation>Действующая версия создаёт новые записи «{0}»; эта только меняет имеющиеся.</translation>
        </message>
        <message>
            <source>The version in use makes new entries of “{0}” only at times; this one always does.</source>
            <translation>Действующая версия создаёт новые записи «{0}» лишь иногда; эта – всегда.</translation>
        </message>
        <message>
            <source>If that is not meant, fill the cell under create_if again.</source>
            <translation>Если так не задумано, снова заполните ячейку под create_if.</translation>
        </message>
        <message>
            <source>The log of this form asks where the laptop is: that is never written down.</source>
            <translation>Журнал этой формы спрашивает, где находится ноутбук: это никогда не записывается.</translation>
        </message>
        <message>
            <source>Empty the cell under parameters in the row of the log.</source>
            <translation>Очистите ячейку под parameters в строке журнала.</translation>
        </message>
        <message>
            <source>A film or a voice cannot be saved to a list that every laptop keeps (R-5).</source>
            <translation>Видео и голос нельзя сохранять в список, который есть на каждом ноутбуке (R-5).</translation>
        </message>
        <message>
            <source>A film or a voice of a person is taken only with their word for it (R-5).</source>
            <translation>Видео и голос человека записывают только с его согласия (R-5).</translation>
        </message>
        <message>
            <source>Ask it only where they agreed to it. The file itself may say where it was made.</source>
            <translation>Спрашивайте это только там, где согласились. Сам файл может говорить, где он сделан.</translation>
        </message>
        <message>
            <source>The form and its files are more than {0} MB together: they would not reach the laptops.</source>
            <translation>Форма и её файлы вместе занимают больше {0} МБ: до ноутбуков они не дошли бы.</translation>
        </message>
        <message>
            <source>Save recordings as MP3 (one channel, 32 kbit/s), pictures smaller, and leave out what no question names.</source>
            <translation>Сохраните записи как MP3 (один канал, 32 кбит/с), картинки – меньшего размера, и уберите то, чего не называет ни один вопрос.</translation>
        </message>
        <message>
            <source>There are recordings in “{0}”, a language in which this form has no words.</source>
            <translation>Есть записи на языке «{0}», на котором в этой форме нет слов.</translation>
        </message>
        <message>
            <source>Write the language in the header of the recordings just as in that of the labels.</source>
            <translation>Напишите язык в заголовке столбца записей точно так же, как в заголовке надписей.</translation>
        </message>
        <message>
            <source>The recording {0} is not among the form&apos;s files: nobody hears it.</source>
            <translation>Записи {0} нет среди файлов формы: её никто не услышит.</translation>
        </message>
        <message>
            <source>The recording {0} cannot be played.</source>
            <translation>Запись {0} нельзя воспроизвести.</translation>
        </message>
        <message>
            <source>Save it as MP3 or WAV, at most {0} minutes long.</source>
            <translation>Сохраните её как MP3 или WAV, не длиннее {0} минут.</translation>
        </message>
    </context>
    <context>
        <name>FormsPlace</name>
        <message>
            <source>Publish a form</source>
            <translation>Опубликовать форму</translation>
        </message>
        <message>
            <source>Choose a form, then the person it is about.</source>
            <translation>Выберите форму, затем того, о ком она.</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Формы</translation>
        </message>
        <message>
            <source>No form is published yet.</source>
            <translation>Ни одна форма ещё не опубликована.</translation>
        </message>
        <message>
            <source>Forms come by themselves when there is internet.</source>
            <translation>Формы придут сами, когда будет интернет.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n вопрос</numerusform>
                <numerusform>%n вопроса</numerusform>
                <numerusform>%n вопросов</numerusform>
            </translation>
        </message>
        <message>
            <source>version {version}</source>
            <translation>версия {version}</translation>
        </message>
        <message>
            <source>A part of this form is missing here. Your coordinator can add it.</source>
            <translation>Здесь не хватает части этой формы. Координатор может её добавить.</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>отозвана</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Start: {form}</source>
            <translation>Начать: {form}</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Withdraw: {form}</source>
            <translation>Отозвать: {form}</translation>
        </message>
        <message>
            <source>The mended copy is “{name}”, beside your file. Your file was not changed.</source>
            <translation>Исправленная копия – «{name}», рядом с вашим файлом. Ваш файл не изменён.</translation>
        </message>
        <message>
            <source>The file was saved anew meanwhile. Look at what was found in it now.</source>
            <translation>Файл тем временем сохранили заново. Посмотрите, что найдено в нём теперь.</translation>
        </message>
        <message>
            <source>It is kept. Publish the form anew, so that it reaches the laptops.</source>
            <translation>Сохранено. Опубликуйте форму заново, чтобы это дошло до ноутбуков.</translation>
        </message>
        <message>
            <source>The instrument can be used. Publish the form anew, so that it reaches the laptops.</source>
            <translation>Инструмент можно использовать. Опубликуйте форму заново, чтобы она дошла до ноутбуков.</translation>
        </message>
        <message>
            <source>The form is published. It reaches the laptops with their next connection.</source>
            <translation>Форма опубликована. Она придёт на ноутбуки при следующем подключении.</translation>
        </message>
        <message>
            <source>Withdraw “{form}”?</source>
            <translation>Отозвать «{form}»?</translation>
        </message>
        <message>
            <source>It takes no new drafts. Open drafts can be finished, old records stay readable.</source>
            <translation>Новых черновиков по ней не будет. Открытые можно завершить, старые записи останутся доступны.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
    </context>
    <context>
        <name>FoundHome</name>
        <message>
            <source>Or find another home by somebody who lives there</source>
            <translation>Или найдите другой дом по тому, кто там живёт</translation>
        </message>
        <message>
            <source>Which home?</source>
            <translation>Какой дом?</translation>
        </message>
        <message>
            <source>Nobody of that name has a home written down.</source>
            <translation>Ни у кого с таким именем дом не записан.</translation>
        </message>
    </context>
    <context>
        <name>FoundingCard</name>
        <message>
            <source>Create a programme</source>
            <translation>Создать программу</translation>
        </message>
        <message>
            <source>Your name, as colleagues here know it</source>
            <translation>Ваше имя, как его знают коллеги</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Адрес сервера</translation>
        </message>
        <message>
            <source>The server&apos;s key, 64 signs</source>
            <translation>Ключ сервера, 64 знака</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Показать фразу</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Скрыть фразу</translation>
        </message>
        <message>
            <source>A passphrase: four unrelated words are good</source>
            <translation>Парольная фраза: хороши четыре не связанных слова</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>Парольная фраза ещё раз</translation>
        </message>
        <message>
            <source>What you read. Of the rest nobody reads anything before you let them in.</source>
            <translation>Что читаете вы. Остальное не прочтёт никто, пока вы не примете того, кто его читает.</translation>
        </message>
        <message>
            <source>Create it</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>You become its first coordinator. Have a printer and three envelopes at hand.</source>
            <translation>Вы станете первым координатором. Приготовьте принтер и три конверта.</translation>
        </message>
        <message>
            <source>Print each sheet, put it into an envelope of its own, give each to another person.</source>
            <translation>Напечатайте каждый лист, вложите в отдельный конверт и отдайте разным людям.</translation>
        </message>
        <message>
            <source>Save the list of keys for the server</source>
            <translation>Сохранить список ключей для сервера</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Sheet {number}</source>
            <translation>Лист {number}</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Show, to copy by hand</source>
            <translation>Показать и переписать</translation>
        </message>
        <message>
            <source>Something is still empty. Fill in every line. Nothing was created.</source>
            <translation>Что-то ещё не заполнено. Заполните все строки. Ничего не создано.</translation>
        </message>
        <message>
            <source>The passphrase was typed in two different ways. Nothing was changed.</source>
            <translation>Парольная фраза введена по-разному. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The list is there. Start the server with it.</source>
            <translation>Список сохранён. Запустите с ним сервер.</translation>
        </message>
        <message>
            <source>The programme was created, but nobody has shown yet that its sheets are on paper.</source>
            <translation>Программа создана, но никто ещё не показал, что её листы напечатаны.</translation>
        </message>
        <message>
            <source>Create nothing</source>
            <translation>Ничего не создавать</translation>
        </message>
        <message>
            <source>Are the sheets on paper?</source>
            <translation>Листы на бумаге?</translation>
        </message>
        <message>
            <source>Type two of them as they are read off the paper. Then this program forgets them.</source>
            <translation>Наберите два из них так, как они читаются с бумаги. После этого программа их забудет.</translation>
        </message>
        <message>
            <source>A sheet belongs on paper, not into a file. Choose a printer, or copy the words by hand.</source>
            <translation>Лист должен быть на бумаге, а не в файле. Выберите принтер или перепишите слова от руки.</translation>
        </message>
    </context>
    <context>
        <name>GiveBackPage</name>
        <message>
            <source>Thank you</source>
            <translation>Спасибо</translation>
        </message>
        <message>
            <source>Please give the computer back now.</source>
            <translation>Теперь, пожалуйста, верните компьютер.</translation>
        </message>
        <message>
            <source>I am done: give the laptop back</source>
            <translation>Отдать ноутбук</translation>
        </message>
    </context>
    <context>
        <name>Giving</name>
        <message>
            <source>{name} has no case.</source>
            <translation>{name}: дел нет.</translation>
        </message>
        <message>
            <source>It is kept, and holds from now on.</source>
            <translation>Сохранено и действует с этого момента.</translation>
        </message>
        <message>
            <source>On its way to {names}. Hand-overs says when it has arrived.</source>
            <translation>В пути: {names}. В разделе «Передачи» видно, когда дошло.</translation>
        </message>
        <message>
            <source>Coordinators alone have it now.</source>
            <translation>Теперь дело только у координаторов.</translation>
        </message>
    </context>
    <context>
        <name>Going</name>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Beginning …</source>
            <translation>Начинаем …</translation>
        </message>
        <message>
            <source>{done} of {all} records</source>
            <translation>записей: {done} из {all}</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} из {all}</translation>
        </message>
        <message>
            <source>{done} came</source>
            <translation>получено {done}</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>осталось меньше минуты</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>осталось около %n минуты</numerusform>
                <numerusform>осталось около %n минут</numerusform>
                <numerusform>осталось около %n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Останавливаем …</translation>
        </message>
    </context>
    <context>
        <name>GridPage</name>
        <message>
            <source>Back to the questions</source>
            <translation>Назад к вопросам</translation>
        </message>
        <message>
            <source>Hide the screen</source>
            <translation>Скрыть экран</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Undo the tap</source>
            <translation>Отменить нажатие</translation>
        </message>
        <message>
            <source>Mark another as wrong</source>
            <translation>Отметить ещё ошибку</translation>
        </message>
        <message>
            <source>Which one now?</source>
            <translation>Где мы сейчас?</translation>
        </message>
        <message>
            <source>Practise again</source>
            <translation>Потренироваться ещё</translation>
        </message>
        <message>
            <source>Second assessor</source>
            <translation>Второй оценивающий</translation>
        </message>
        <message>
            <source>Without a second one</source>
            <translation>Без второго</translation>
        </message>
        <message>
            <source>Hold 2 s: begin anew</source>
            <translation>Держите 2 с: начать заново</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>The next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>It is fine to stop at any time</source>
            <translation>Остановиться можно в любой момент</translation>
        </message>
        <message>
            <source>Arrows: move</source>
            <translation>Стрелки: двигаться</translation>
        </message>
        <message>
            <source>Space, 1–0: mark</source>
            <translation>Пробел, 1–0: отметить</translation>
        </message>
        <message>
            <source>Shift+Space: row</source>
            <translation>Shift+Пробел: ряд</translation>
        </message>
        <message>
            <source>Esc: go to Stop</source>
            <translation>Esc: перейти к «Стоп»</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>Читать дальше</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Marked: {n}</source>
            <translation>Отмечено: {n}</translation>
        </message>
        <message>
            <source>Practice is over</source>
            <translation>Тренировка окончена</translation>
        </message>
        <message>
            <source>Now the last one</source>
            <translation>Теперь последнее</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Остановиться здесь</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Стоп</translation>
        </message>
        <message>
            <source>Press Start when the first one is being read.</source>
            <translation>Нажмите «Начать», когда читают первую.</translation>
        </message>
        <message>
            <source>Tap the one that is being read now.</source>
            <translation>Нажмите то, что читают сейчас.</translation>
        </message>
        <message>
            <source>Tap what is read wrongly. Tap again to take it back.</source>
            <translation>Нажмите то, что прочитано неверно. Нажмите ещё раз, чтобы вернуть.</translation>
        </message>
        <message>
            <source>All of the first ones are wrong. It is kind to stop here.</source>
            <translation>Все первые прочитаны неверно. Лучше мягко остановиться здесь.</translation>
        </message>
        <message>
            <source>The clock stands still. Press Go on when the reading goes on.</source>
            <translation>Часы стоят. Нажмите «Продолжить», когда чтение продолжится.</translation>
        </message>
        <message>
            <source>For practice, without a clock: read these together. They do not count.</source>
            <translation>Для тренировки, без часов: прочитайте это вместе. Это не считается.</translation>
        </message>
        <message>
            <source>Tap the last one that was read.</source>
            <translation>Нажмите последнее, что было прочитано.</translation>
        </message>
        <message>
            <source>For the second assessor: what was marked first is hidden. Tap what was read wrongly.</source>
            <translation>Для второго оценивающего: отметки первого скрыты. Нажимайте то, что прочитано неверно.</translation>
        </message>
        <message>
            <source>Tap what was read wrongly before the end of the time.</source>
            <translation>Нажмите то, что было прочитано неверно до конца времени.</translation>
        </message>
        <message>
            <source>Stopped. Tap the last one that was read.</source>
            <translation>Остановлено. Нажмите последнее, что прочитали.</translation>
        </message>
        <message>
            <source>The time is over. Tap the last one that was read.</source>
            <translation>Время вышло. Нажмите последнее, что прочитали.</translation>
        </message>
        <message>
            <source>The last one that was read is number {n}.</source>
            <translation>Последнее прочитанное – под номером {n}.</translation>
        </message>
        <message>
            <source>What the second assessor marked is kept beside it.</source>
            <translation>Отметки второго оценивающего сохранены рядом.</translation>
        </message>
        <message>
            <source>Tap another one to change that.</source>
            <translation>Нажмите другое, чтобы исправить.</translation>
        </message>
        <message>
            <source>Page {n} of {all}</source>
            <translation>Страница {n} из {all}</translation>
        </message>
    </context>
    <context>
        <name>GridWay</name>
        <message>
            <source>Look at it</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds, with a clock.</source>
            <translation>
                <numerusform>%n секунда, с часами.</numerusform>
                <numerusform>%n секунды, с часами.</numerusform>
                <numerusform>%n секунд, с часами.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered without a clock.</source>
            <translation>Отвечено без часов.</translation>
        </message>
        <message>
            <source>Done. Marked: {n}. The last one that was read: {last}.</source>
            <translation>Готово. Отмечено: {n}. Последнее прочитанное: {last}.</translation>
        </message>
        <message>
            <source>The last one that was read is still to be tapped.</source>
            <translation>Осталось нажать последнее, что прочитали.</translation>
        </message>
        <message numerus="yes">
            <source>Interrupted. %n seconds are left.</source>
            <translation>
                <numerusform>Прервано. Осталась %n секунда.</numerusform>
                <numerusform>Прервано. Осталось %n секунды.</numerusform>
                <numerusform>Прервано. Осталось %n секунд.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandOvers</name>
        <message>
            <source>From {before} to {after}</source>
            <translation>Было: {before}, теперь: {after}</translation>
        </message>
        <message>
            <source>Given to {after}</source>
            <translation>Передано: {after}</translation>
        </message>
        <message>
            <source>From {before} back to the coordinators</source>
            <translation>Было: {before}, теперь у координаторов</translation>
        </message>
        <message>
            <source>Kept by the coordinators</source>
            <translation>Остаётся у координаторов</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} и {last}</translation>
        </message>
        <message>
            <source>Came to you from {before}</source>
            <translation>Пришло к вам, раньше вёл дело: {before}</translation>
        </message>
        <message>
            <source>Given to you by a coordinator</source>
            <translation>Передано вам координатором</translation>
        </message>
        <message>
            <source>Went to {after}</source>
            <translation>Передано: {after}</translation>
        </message>
        <message>
            <source>Went back to the coordinators</source>
            <translation>Возвращено координаторам</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>решение: {name}</translation>
        </message>
        <message>
            <source>place: {place}</source>
            <translation>место: {place}</translation>
        </message>
        <message>
            <source>{name} lets it go: on its way since {day}</source>
            <translation>{name} отдаёт: в пути с {day}</translation>
        </message>
        <message>
            <source>{name} gets it: on its way since {day}</source>
            <translation>{name} получает: в пути с {day}</translation>
        </message>
        <message>
            <source>{name} let it go: {day}</source>
            <translation>{name}: отдано {day}</translation>
        </message>
        <message>
            <source>{name} got it: {day}</source>
            <translation>{name}: получено {day}</translation>
        </message>
        <message>
            <source>{name}: another coordinator sent it, and gets the receipt</source>
            <translation>{name}: отправил другой координатор, квитанция придёт ему</translation>
        </message>
        <message>
            <source>{name} has left: nothing is sent there</source>
            <translation>{name} больше не в команде: туда ничего не отправляется</translation>
        </message>
        <message>
            <source>{name} is a coordinator, and has all of it</source>
            <translation>{name}: координатор, всё уже есть</translation>
        </message>
    </context>
    <context>
        <name>HandOversPage</name>
        <message>
            <source>Back to people</source>
            <translation>Назад к людям</translation>
        </message>
        <message>
            <source>Hand over all of one worker</source>
            <translation>Передать все дела сотрудника</translation>
        </message>
        <message>
            <source>From whom, to whom, and whether it has arrived.</source>
            <translation>От кого, кому и дошло ли.</translation>
        </message>
        <message>
            <source>Which cases came to you, and which went to somebody else.</source>
            <translation>Какие дела пришли к вам и какие ушли к другим.</translation>
        </message>
        <message>
            <source>Hand-overs</source>
            <translation>Передачи</translation>
        </message>
        <message>
            <source>No case was handed over yet.</source>
            <translation>Дел ещё не передавали.</translation>
        </message>
        <message>
            <source>Choose whom to hand over</source>
            <translation>Выбрать, кого передать</translation>
        </message>
    </context>
    <context>
        <name>HeldDialog</name>
        <message>
            <source>What we hold about you</source>
            <translation>Что мы храним о вас</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печатать</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>The notice of the consent talk</source>
            <translation>Памятка к разговору о согласии</translation>
        </message>
        <message>
            <source>The form of the consent talk is not on this laptop. Ask a coordinator for it.</source>
            <translation>Формы для разговора о согласии на этом ноутбуке нет. Попросите её у координатора.</translation>
        </message>
        <message>
            <source>In which language?</source>
            <translation>На каком языке?</translation>
        </message>
        <message>
            <source>No printer is here. Nothing was written: read the sheet aloud instead.</source>
            <translation>Принтера нет. Ничего не записано: прочитайте лист вслух.</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Помощь</translation>
        </message>
        <message>
            <source>Choose your name and type your passphrase. The eye shows what you type.</source>
            <translation>Выберите своё имя и введите парольную фразу. Глаз показывает, что вы вводите.</translation>
        </message>
        <message>
            <source>Whoever forgot it asks a coordinator: nothing is lost.</source>
            <translation>Кто её забыл, обращается к координатору: ничего не потеряно.</translation>
        </message>
        <message>
            <source>Whom to see today, what you began, what came back and what waits to be sent.</source>
            <translation>С кем встретиться сегодня, что начато, что вернулось и что ждёт отправки.</translation>
        </message>
        <message>
            <source>Without internet everything works. What is finished is sent by itself later.</source>
            <translation>Без интернета всё работает. Завершённое отправится позже само.</translation>
        </message>
        <message>
            <source>The forms that can be started here, and in which languages.</source>
            <translation>Формы, которые можно начать здесь, и на каких языках.</translation>
        </message>
        <message>
            <source>How far each finished record is: here, sealed, on the server, opened by a coordinator.</source>
            <translation>Где каждая завершённая запись: здесь, запечатана, на сервере, открыта координатором.</translation>
        </message>
        <message>
            <source>Where there is no internet, a stick carries the records.</source>
            <translation>Где нет интернета, записи переносит флешка.</translation>
        </message>
        <message>
            <source>Records that wait for your look. Accept them, or ask about single answers and return them.</source>
            <translation>Записи, которые ждут вашего взгляда. Примите их или задайте вопрос к отдельным ответам и верните.</translation>
        </message>
        <message>
            <source>Beside their quality it is counted how many would rather not, by area and month.</source>
            <translation>Рядом с качеством записей посчитано, сколько человек не захотели, по участкам и месяцам.</translation>
        </message>
        <message>
            <source>Who works here, who asks to join, and what is kept apart until you decide.</source>
            <translation>Кто здесь работает, кто просит о доступе и что отложено до вашего решения.</translation>
        </message>
        <message>
            <source>Whom to phone in danger, the services, places and schools that forms choose from, and what the law of your country says are written here, too. All laptops have them with the next round.</source>
            <translation>Здесь же записывают, кому звонить в опасности, службы, места и школы, из которых выбирают формы, и что говорит закон вашей страны. Все ноутбуки получат это при следующем обмене.</translation>
        </message>
        <message>
            <source>Whom to follow up, by the day it is due. Nothing here is sorted by answers.</source>
            <translation>С кем встретиться снова, по дню, когда это нужно. Здесь ничего не упорядочено по ответам.</translation>
        </message>
        <message>
            <source>Where two people wrote different things: both stand here until you choose.</source>
            <translation>Где двое записали разное: здесь стоит и то и другое, пока вы не выберете.</translation>
        </message>
        <message>
            <source>What coordinators opened and decided. Nothing in it can be changed.</source>
            <translation>Что координаторы открыли и решили. Изменить здесь ничего нельзя.</translation>
        </message>
        <message>
            <source>Language, light or dark, text size, and when the screen locks by itself.</source>
            <translation>Язык, светлый или тёмный вид, размер текста и когда экран запирается сам.</translation>
        </message>
        <message>
            <source>A finished record, as it was signed. Nothing in it can be changed here.</source>
            <translation>Завершённая запись в том виде, в котором её подписали. Здесь в ней ничего нельзя изменить.</translation>
        </message>
        <message>
            <source>Its pictures stand below their questions, and a press makes them larger. Of other files the kind and the size are told.</source>
            <translation>Изображения стоят у своих вопросов, нажатие показывает их крупнее. О других файлах сказано, какого они вида и размера.</translation>
        </message>
        <message>
            <source>Whoever wrote it puts it right in Outbox: that makes a new version, and this one stays.</source>
            <translation>Исправляет её тот, кто её составил, в разделе «Отправка»: получится новая версия, а эта останется.</translation>
        </message>
        <message>
            <source>Every answer is kept at once: nothing has to be saved, and you can stop at any time.</source>
            <translation>Каждый ответ сохраняется сразу: сохранять ничего не нужно, остановиться можно в любой момент.</translation>
        </message>
        <message>
            <source>Digits choose, Enter goes on, Tab visits everything, Ctrl+Z takes the last act back.</source>
            <translation>Цифры выбирают, Enter ведёт дальше, Tab обходит всё, Ctrl+Z отменяет последнее действие.</translation>
        </message>
        <message>
            <source>F6 refused, F7 does not know, F8 not asked, F9 does not apply.</source>
            <translation>F6 отказ, F7 не знает, F8 не спрашивали, F9 не относится.</translation>
        </message>
        <message>
            <source>Press Start with the first sound. Tap what is read wrongly; tap again to take it back.</source>
            <translation>Нажмите «Начать» с первым звуком. Нажимайте прочитанное неверно; нажмите ещё раз, чтобы вернуть.</translation>
        </message>
        <message>
            <source>When the time is over, tap the last one that was read.</source>
            <translation>Когда время выйдет, нажмите последнее, что прочитали.</translation>
        </message>
        <message>
            <source>Arrows move, Space marks, Shift+Space marks the row, Escape goes to Stop.</source>
            <translation>Стрелки двигают, пробел отмечает, Shift+пробел отмечает ряд, Escape ведёт к «Стоп».</translation>
        </message>
        <message>
            <source>F12 hides the screen at once and brings it back. Ctrl+L locks.</source>
            <translation>F12 сразу скрывает экран и возвращает его. Ctrl+L запирает.</translation>
        </message>
        <message>
            <source>Type a name or a code, in any script.</source>
            <translation>Введите имя или код любым письмом.</translation>
        </message>
        <message>
            <source>On a person&apos;s page you begin a form, go on with a draft or read what was finished.</source>
            <translation>На странице человека можно начать форму, продолжить черновик или прочитать завершённое.</translation>
        </message>
        <message>
            <source>There, too: what was agreed, what is held and how it is put right. A coordinator approves plans, verifies relations and takes two people apart again.</source>
            <translation>Там же: на что согласились, что записано и как это исправить. Координатор одобряет планы, подтверждает родство и снова разделяет двух людей.</translation>
        </message>
        <message>
            <source>Hand-overs lists which case went to whom, and whether it has arrived there.</source>
            <translation>В «Передачах» видно, какое дело кому передано и дошло ли.</translation>
        </message>
    </context>
    <context>
        <name>HiddenPage</name>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
    </context>
    <context>
        <name>ImageMap</name>
        <message>
            <source>A picture whose parts can be pressed; the list has the same choices</source>
            <translation>Рисунок, на части которого можно нажать; в списке те же варианты</translation>
        </message>
        <message>
            <source>The picture of this question is not among the form&apos;s files. Choose from the list.</source>
            <translation>Рисунка к этому вопросу нет среди файлов формы. Выберите из списка.</translation>
        </message>
        <message>
            <source>The picture of this question holds more than shapes, so it is not shown. Choose from the list.</source>
            <translation>В рисунке к этому вопросу есть не только фигуры, поэтому он не показан. Выберите из списка.</translation>
        </message>
        <message>
            <source>The picture of this question is too large to show. Choose from the list.</source>
            <translation>Рисунок к этому вопросу слишком велик, чтобы его показать. Выберите из списка.</translation>
        </message>
        <message>
            <source>The picture of this question cannot be read. Choose from the list.</source>
            <translation>Рисунок к этому вопросу не удаётся прочитать. Выберите из списка.</translation>
        </message>
    </context>
    <context>
        <name>InterviewScreen</name>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
    </context>
    <context>
        <name>Interviews</name>
        <message>
            <source>This form is open for this person already, last kept on {date}.</source>
            <translation>Эта форма для этого человека уже начата, последний раз сохранена {date}.</translation>
        </message>
        <message>
            <source>To go on there, stop here, keep nothing and press Continue.</source>
            <translation>Чтобы продолжить там, остановитесь здесь, ничего не сохраняя, и нажмите «Продолжить».</translation>
        </message>
        <message>
            <source>This form was finished for this person on {date}, in the same weeks.</source>
            <translation>Эта форма для этого человека завершена {date}, в те же недели.</translation>
        </message>
        <message>
            <source>If this is not a new talk, stop here and keep nothing.</source>
            <translation>Если это не новая беседа, остановитесь здесь, ничего не сохраняя.</translation>
        </message>
        <message>
            <source>Finished and safe here.</source>
            <translation>Завершено и сохранено здесь.</translation>
        </message>
        <message>
            <source>Finished and safe here. It is sent by itself when there is internet.</source>
            <translation>Завершено и сохранено здесь. Отправится само, когда будет интернет.</translation>
        </message>
        <message>
            <source>Nothing of this talk was kept but a count for the month.</source>
            <translation>Из этого разговора ничего не сохранено, кроме счёта за месяц.</translation>
        </message>
        <message>
            <source>A coordinator is told that consent was taken back. The record stays until then.</source>
            <translation>Координатор узнает, что согласие отозвано. До его решения запись остаётся.</translation>
        </message>
        <message>
            <source>The draft is gone.</source>
            <translation>Черновик удалён.</translation>
        </message>
    </context>
    <context>
        <name>JoiningCard</name>
        <message>
            <source>Address of the server</source>
            <translation>Адрес сервера</translation>
        </message>
        <message>
            <source>The programme&apos;s six words</source>
            <translation>Шесть слов программы</translation>
        </message>
        <message>
            <source>Joining a programme</source>
            <translation>Вступление в программу</translation>
        </message>
        <message>
            <source>1. Read these words to a coordinator who knows your voice.</source>
            <translation>1. Прочитайте эти слова координатору, который знает ваш голос.</translation>
        </message>
        <message>
            <source>2. Give them your request. It holds no name.</source>
            <translation>2. Передайте ему ваш запрос. В нём нет имени.</translation>
        </message>
        <message>
            <source>Put it on a stick</source>
            <translation>Записать на флешку</translation>
        </message>
        <message>
            <source>Send it to the server</source>
            <translation>Отправить на сервер</translation>
        </message>
        <message>
            <source>3. When they have let you in, take the list of keys.</source>
            <translation>3. Когда вас примут, возьмите список ключей.</translation>
        </message>
        <message>
            <source>Take it from a stick</source>
            <translation>Взять с флешки</translation>
        </message>
        <message>
            <source>Ask the server</source>
            <translation>Спросить сервер</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Вступить</translation>
        </message>
        <message>
            <source>4. Type the programme&apos;s six words as the coordinator reads them to you.</source>
            <translation>4. Введите шесть слов программы так, как их читает вам координатор.</translation>
        </message>
        <message>
            <source>Your request is on the stick. Hand it to the coordinator.</source>
            <translation>Ваш запрос на флешке. Передайте её координатору.</translation>
        </message>
        <message>
            <source>Your request is at the server. Call the coordinator.</source>
            <translation>Ваш запрос на сервере. Позвоните координатору.</translation>
        </message>
        <message>
            <source>There is no list for you yet. Nothing was changed.</source>
            <translation>Списка для вас пока нет. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Type the six words that the coordinator reads to you. Nothing was changed.</source>
            <translation>Введите шесть слов, которые читает вам координатор. Ничего не изменилось.</translation>
        </message>
    </context>
    <context>
        <name>JournalPlace</name>
        <message>
            <source>{by} reports that their own work was opened again</source>
            <translation>{by} сообщает, что собственная работа была открыта снова</translation>
        </message>
        <message>
            <source>{by} opened the record {about}</source>
            <translation>{by} открывает запись {about}</translation>
        </message>
        <message>
            <source>{by} opened the work of {about} again</source>
            <translation>{by} снова открывает работу коллеги {about}</translation>
        </message>
        <message>
            <source>{by} opened the work of {about} again, by two recovery sheets</source>
            <translation>{by} снова открывает работу коллеги {about} двумя листами восстановления</translation>
        </message>
        <message>
            <source>{by} opened the work of {about} on a laptop at hand</source>
            <translation>{by} открывает работу коллеги {about} на ноутбуке, который под рукой</translation>
        </message>
        <message>
            <source>{by} opened the work of {about} on a laptop at hand, by two recovery sheets</source>
            <translation>{by} открывает работу коллеги {about} на ноутбуке, который под рукой, двумя листами восстановления</translation>
        </message>
        <message>
            <source>{by} merged the sending {about}, which was kept apart</source>
            <translation>{by} присоединяет отправление {about}, которое хранилось отдельно</translation>
        </message>
        <message>
            <source>{by} let {about} in</source>
            <translation>{by} принимает в программу коллегу {about}</translation>
        </message>
        <message>
            <source>{by} withdrew the key of {about}</source>
            <translation>{by} отзывает ключ коллеги {about}</translation>
        </message>
        <message>
            <source>{by} let {about} read</source>
            <translation>{by} даёт коллеге {about} право читать</translation>
        </message>
        <message>
            <source>{by} let {about} leave: they read nothing new</source>
            <translation>{by} прекращает право коллеги {about} читать: новое больше не открывается</translation>
        </message>
        <message>
            <source>{by} ordered that records of people are erased</source>
            <translation>{by} распоряжается удалить записи о людях</translation>
        </message>
        <message>
            <source>{by} agreed that records of people are erased</source>
            <translation>{by} соглашается удалить записи о людях</translation>
        </message>
        <message>
            <source>{by} took back an order to erase records of people</source>
            <translation>{by} отзывает распоряжение удалить записи о людях</translation>
        </message>
        <message>
            <source>{by} set ages of consent and how long cases are kept</source>
            <translation>{by}: заданы возраст согласия и срок хранения дел</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Nothing was opened yet.</source>
            <translation>Ещё ничего не открывали.</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>Показать более ранние</translation>
        </message>
        <message>
            <source>What coordinators opened and decided. Records are named by their number alone.</source>
            <translation>Что координаторы открывали и решали. Записи названы только своим номером.</translation>
        </message>
        <message numerus="yes">
            <source>%n older line(s) are not shown.</source>
            <translation>
                <numerusform>Не показана ещё %n более ранняя строка.</numerusform>
                <numerusform>Не показаны ещё %n более ранние строки.</numerusform>
                <numerusform>Не показано ещё %n более ранних строк.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} ordered to erase the records of %n person(s)</source>
            <translation>
                <numerusform>{by} распоряжается удалить записи о %n человеке</numerusform>
                <numerusform>{by} распоряжается удалить записи о %n людях</numerusform>
                <numerusform>{by} распоряжается удалить записи о %n людях</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} agreed to erase the records of %n person(s)</source>
            <translation>
                <numerusform>{by} соглашается удалить записи о %n человеке</numerusform>
                <numerusform>{by} соглашается удалить записи о %n людях</numerusform>
                <numerusform>{by} соглашается удалить записи о %n людях</numerusform>
            </translation>
        </message>
        <message>
            <source>{by} set how long records stay on laptops</source>
            <translation>{by} определяет, как долго записи лежат на ноутбуках</translation>
        </message>
    </context>
    <context>
        <name>KeepDialog</name>
        <message>
            <source>Keep what is written about {name} longer?</source>
            <translation>Хранить записи о {name} дольше?</translation>
        </message>
        <message>
            <source>Leave it to be decided</source>
            <translation>Решить потом</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Хранить</translation>
        </message>
        <message>
            <source>The person can read the day and the reason on their sheet. Before that day you are asked again.</source>
            <translation>Человек может прочитать день и причину на своём листе. До этого дня вас спросят снова.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До какого дня</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>KeptPart</name>
        <message>
            <source>How long it is kept</source>
            <translation>Как долго хранится</translation>
        </message>
        <message>
            <source>What we hold about them</source>
            <translation>Что мы о них храним</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Закрыть дело</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <source>Correct what is held</source>
            <translation>Исправить записанное</translation>
        </message>
        <message>
            <source>Keep it longer</source>
            <translation>Хранить дольше</translation>
        </message>
        <message>
            <source>Erase it now</source>
            <translation>Стереть сейчас</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>остался %n день</numerusform>
                <numerusform>осталось %n дня</numerusform>
                <numerusform>осталось %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>Longer than planned: {reason}</source>
            <translation>Дольше, чем намечено: {reason}</translation>
        </message>
        <message>
            <source>It is kept while you work together. How many days are left is told once the case is closed.</source>
            <translation>Хранится, пока вы работаете вместе. Сколько дней осталось, будет сказано после закрытия дела.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s), each signed and verified; the last on {day}.</source>
            <translation>
                <numerusform>%n изменение, подписано и проверено; последнее {day}.</numerusform>
                <numerusform>%n изменения, каждое подписано и проверено; последнее {day}.</numerusform>
                <numerusform>%n изменений, каждое подписано и проверено; последнее {day}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LanguageButton</name>
        <message>
            <source>Language of the form: {name}</source>
            <translation>Язык формы: {name}</translation>
        </message>
    </context>
    <context>
        <name>LaptopCard</name>
        <message>
            <source>Choose the laptop&apos;s folder</source>
            <translation>Выбрать папку ноутбука</translation>
        </message>
        <message>
            <source>What is closed holds areas or kinds of answers that you do not read. Two people with recovery sheets open it, here.</source>
            <translation>В закрытом есть районы или виды ответов, которых вы не читаете. Его откроют здесь два человека с листами восстановления.</translation>
        </message>
        <message>
            <source>Open with two recovery sheets</source>
            <translation>Открыть двумя листами восстановления</translation>
        </message>
        <message>
            <source>A lost laptop that was found</source>
            <translation>Потерянный ноутбук нашёлся</translation>
        </message>
        <message>
            <source>Its disk, or a copy of it: what was finished there and not sent is opened here. Nothing on it is changed.</source>
            <translation>Его диск или копия диска: здесь открывается то, что на нём было закончено и не отправлено. На нём ничего не меняется.</translation>
        </message>
        <message>
            <source>Open the laptop of {names}?</source>
            <translation>Открыть ноутбук: {names}?</translation>
        </message>
        <message>
            <source>The key of each whose work opens is withdrawn: who has opened a laptop could sign as its worker. They go on with a new key. That you opened it stands in the journal.</source>
            <translation>Ключ каждого, чья работа откроется, отзывается: кто открыл ноутбук, мог бы подписываться за работника. Дальше они работают с новым ключом. То, что вы его открыли, записано в журнале.</translation>
        </message>
        <message>
            <source>What they sent is fetched first. Where the server does not answer, it may be kept apart when it comes, until you let it in.</source>
            <translation>Сначала забирается всё, что они отправили. Если сервер не ответит, это может быть отложено, когда придёт, – пока вы это не примете.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Leave the laptop closed</source>
            <translation>Не открывать ноутбук</translation>
        </message>
        <message>
            <source>Open this laptop with two recovery sheets?</source>
            <translation>Открыть этот ноутбук двумя листами восстановления?</translation>
        </message>
        <message>
            <source>What was finished there and not sent is taken, also of areas that you do not read. That it was opened stands in the journal. The keys of those who worked there stay: withdraw them if the laptop was in strange hands.</source>
            <translation>Берётся то, что там закончено и не отправлено, в том числе из районов, которых вы не читаете. То, что ноутбук открыт, будет записано в журнале. Ключи тех, кто там работал, остаются: отзовите их, если ноутбук был в чужих руках.</translation>
        </message>
        <message>
            <source>finished interviews: {n}</source>
            <translation>завершённые интервью: {n}</translation>
        </message>
        <message>
            <source>photos and other files: {n}</source>
            <translation>фотографии и другие файлы: {n}</translation>
        </message>
        <message>
            <source>unfinished interviews: {n}</source>
            <translation>незавершённые интервью: {n}</translation>
        </message>
        <message>
            <source>people: {n}</source>
            <translation>люди: {n}</translation>
        </message>
        <message>
            <source>forms: {n}</source>
            <translation>формы: {n}</translation>
        </message>
        <message>
            <source>names of colleagues: {n}</source>
            <translation>имена коллег: {n}</translation>
        </message>
        <message>
            <source>decisions: {n}</source>
            <translation>решения: {n}</translation>
        </message>
        <message>
            <source>What was unsent is here: look under Review, and below at what was kept apart.</source>
            <translation>Неотправленное теперь здесь: посмотрите в «Проверке» и ниже, что отложено отдельно.</translation>
        </message>
        <message>
            <source>Came here – {list}.</source>
            <translation>Пришло сюда – {list}.</translation>
        </message>
        <message>
            <source>Nothing on it was new here.</source>
            <translation>Ничего нового для вас на нём не было.</translation>
        </message>
        <message>
            <source>Finished interviews that are kept apart, or wait for their key: {n}.</source>
            <translation>Завершённые интервью, которые отложены или ждут своего ключа: {n}.</translation>
        </message>
        <message>
            <source>Not brought back – {list}.</source>
            <translation>Не возвращено – {list}.</translation>
        </message>
        <message>
            <source>Others who worked there, and whose work your key does not open: {n}. What was sealed was taken.</source>
            <translation>Другие, кто там работал и чью работу ваш ключ не открывает: {n}. Запечатанное взято.</translation>
        </message>
        <message>
            <source>An unfinished interview opens only for who began it.</source>
            <translation>Незавершённое интервью открывается только тому, кто его начал.</translation>
        </message>
        <message>
            <source>Of lists only what a coordinator&apos;s signature shows is taken.</source>
            <translation>Из списков берётся только то, что подтверждено подписью координатора.</translation>
        </message>
        <message>
            <source>The server did not answer: what they had sent may be kept apart when it comes.</source>
            <translation>Сервер не ответил: то, что они отправили раньше, может быть отложено, когда придёт.</translation>
        </message>
    </context>
    <context>
        <name>LearningPart</name>
        <message>
            <source>Learning</source>
            <translation>Учёба</translation>
        </message>
    </context>
    <context>
        <name>LeavesDialog</name>
        <message>
            <source>Whose cases go to others?</source>
            <translation>Чьи дела переходят к другим?</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Those who have left are here, too. Withdraw a lost key first, under Team.</source>
            <translation>Здесь есть и те, кто уже ушёл. Потерянный ключ сначала отзовите в разделе «Команда».</translation>
        </message>
    </context>
    <context>
        <name>LinePill</name>
        <message>
            <source>Connecting …</source>
            <translation>Подключение…</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Всё отправлено</translation>
        </message>
        <message numerus="yes">
            <source>Connected · %n wait here</source>
            <translation>
                <numerusform>Есть связь · %n ждёт здесь</numerusform>
                <numerusform>Есть связь · %n ждут здесь</numerusform>
                <numerusform>Есть связь · %n ждут здесь</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Working offline · %n wait here</source>
            <translation>
                <numerusform>Без интернета · %n ждёт здесь</numerusform>
                <numerusform>Без интернета · %n ждут здесь</numerusform>
                <numerusform>Без интернета · %n ждут здесь</numerusform>
            </translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Без интернета</translation>
        </message>
    </context>
    <context>
        <name>ListClock</name>
        <message numerus="yes">
            <source>%n seconds for these questions. Press Start when the first one is asked.</source>
            <translation>
                <numerusform>%n секунда на эти вопросы. Нажмите «Начать», когда задан первый.</numerusform>
                <numerusform>%n секунды на эти вопросы. Нажмите «Начать», когда задан первый.</numerusform>
                <numerusform>%n секунд на эти вопросы. Нажмите «Начать», когда задан первый.</numerusform>
            </translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>The time is over.</source>
            <translation>Время вышло.</translation>
        </message>
        <message>
            <source>What was not answered stays empty.</source>
            <translation>То, на что не ответили, остаётся пустым.</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds left</source>
            <translation>
                <numerusform>Осталась %n секунда</numerusform>
                <numerusform>Осталось %n секунды</numerusform>
                <numerusform>Осталось %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>The clock stands still. Press Go on when the questions go on.</source>
            <translation>Часы стоят. Нажмите «Продолжить», когда вопросы продолжатся.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <source>Services to refer to</source>
            <translation>Службы, куда можно направить</translation>
        </message>
        <message>
            <source>A new service</source>
            <translation>Новая служба</translation>
        </message>
        <message>
            <source>No service is on the list yet: referral forms have nothing to choose from.</source>
            <translation>В списке ещё нет служб: формам направления не из чего выбирать.</translation>
        </message>
        <message>
            <source>Places of work</source>
            <translation>Места работы</translation>
        </message>
        <message>
            <source>A new place</source>
            <translation>Новое место</translation>
        </message>
        <message>
            <source>No place is on the list yet.</source>
            <translation>В списке ещё нет мест.</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Школы</translation>
        </message>
        <message>
            <source>A new school</source>
            <translation>Новая школа</translation>
        </message>
        <message>
            <source>No school is on the list yet: learning forms have nothing to choose from.</source>
            <translation>В списке ещё нет школ: формам об учёбе не из чего выбирать.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Какая помощь</translation>
        </message>
        <message>
            <source>For which regions; none: for all</source>
            <translation>Для каких областей; пусто – для всех</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Номер телефона</translation>
        </message>
        <message>
            <source>When it is open</source>
            <translation>Когда открыто</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>Сколько стоит</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Область</translation>
        </message>
        <message>
            <source>The same names as the regions of places, commas between</source>
            <translation>Те же названия, что у мест, через запятую</translation>
        </message>
        <message>
            <source>The same name wherever this region is meant</source>
            <translation>Одно и то же название везде, где речь об этой области</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
    </context>
    <context>
        <name>ListsCard</name>
        <message>
            <source>Whom to phone</source>
            <translation>Кому звонить</translation>
        </message>
        <message>
            <source>What every laptop has</source>
            <translation>Что есть на каждом ноутбуке</translation>
        </message>
        <message>
            <source>Telephone numbers for the safety pathway, and the lists that forms choose from.</source>
            <translation>Номера телефонов для пути безопасности и списки, из которых выбирают формы.</translation>
        </message>
    </context>
    <context>
        <name>LostQuestions</name>
        <message>
            <source>This version no longer has the answer you asked about:</source>
            <translation>В этой версии больше нет ответа, о котором вы спросили:</translation>
        </message>
        <message>
            <source>It is not sent. Ask it at another answer, or remove it.</source>
            <translation>Вопрос не отправлен. Задайте его у другого ответа или уберите.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Some answers are not saved yet</source>
            <translation>Некоторые ответы ещё не сохранены</translation>
        </message>
        <message>
            <source>The disk did not take them. Free some space and open this person&apos;s work again: then they are saved. If somebody else signs in now, they are lost.</source>
            <translation>Диск их не принял. Освободите место и снова откройте работу этого человека: тогда они сохранятся. Если сейчас войдёт кто-то другой, они пропадут.</translation>
        </message>
        <message>
            <source>The disk did not take them. Free some space: then they are saved. If the program is closed now, they are lost.</source>
            <translation>Диск их не принял. Освободите место: тогда они сохранятся. Если закрыть программу сейчас, они пропадут.</translation>
        </message>
        <message>
            <source>Lose them</source>
            <translation>Потерять их</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Оставить их</translation>
        </message>
    </context>
    <context>
        <name>MovePage</name>
        <message>
            <source>Whose interview is this?</source>
            <translation>Чьё это интервью?</translation>
        </message>
        <message>
            <source>It stands under {name} now. All answers stay.</source>
            <translation>Сейчас оно записано на: {name}. Все ответы останутся.</translation>
        </message>
        <message>
            <source>Find a person by name or code</source>
            <translation>Найти по имени или коду</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Никто не найден</translation>
        </message>
    </context>
    <context>
        <name>NewDialog</name>
        <message>
            <source>Open no case</source>
            <translation>Не открывать дело</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Новый человек</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Открыть дело</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Year of birth, if it is known</source>
            <translation>Год рождения, если известен</translation>
        </message>
        <message>
            <source>In the area</source>
            <translation>В районе</translation>
        </message>
        <message>
            <source>Nobody is contacted before the welcome talk. Only the coordinators of the area read the case.</source>
            <translation>До первой беседы ни с кем не связываются. Дело читают только координаторы района.</translation>
        </message>
    </context>
    <context>
        <name>NewcomerCard</name>
        <message>
            <source>Your name, as colleagues here know it</source>
            <translation>Ваше имя, как его знают коллеги</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Показать фразу</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Скрыть фразу</translation>
        </message>
        <message>
            <source>A passphrase: four unrelated words are good</source>
            <translation>Парольная фраза: хороши четыре не связанных слова</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>Парольная фраза ещё раз</translation>
        </message>
        <message>
            <source>Make my place on this laptop</source>
            <translation>Создать моё место на этом ноутбуке</translation>
        </message>
        <message>
            <source>Back to the names</source>
            <translation>Назад к именам</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Я здесь впервые</translation>
        </message>
        <message>
            <source>Type your name, and a passphrase twice. Nothing was changed.</source>
            <translation>Введите своё имя и дважды парольную фразу. Ничего не изменилось.</translation>
        </message>
        <message>
            <source>The passphrase was typed in two different ways. Nothing was changed.</source>
            <translation>Парольная фраза введена по-разному. Ничего не изменено.</translation>
        </message>
    </context>
    <context>
        <name>Nobody</name>
        <message>
            <source>Nobody is found. Try fewer letters, another script, or the code.</source>
            <translation>Никто не найден. Попробуйте меньше букв, другой алфавит или код.</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Показать всех</translation>
        </message>
        <message>
            <source>Nobody is on the list yet.</source>
            <translation>В списке ещё никого нет.</translation>
        </message>
        <message>
            <source>Write down the first one</source>
            <translation>Записать первого</translation>
        </message>
        <message>
            <source>Nobody is on your list yet. Whom a coordinator gives you comes by itself.</source>
            <translation>В вашем списке ещё никого нет. Те, кого передаст координатор, появятся сами.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Проверить сейчас</translation>
        </message>
    </context>
    <context>
        <name>NobodyToldNote</name>
        <message>
            <source>Nobody has been told yet.</source>
            <translation>Пока никто не знает.</translation>
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
            <translation>Вернёмся в другой раз</translation>
        </message>
        <message>
            <source>This talk needs a place where nobody listens. Agree on another day or another place.</source>
            <translation>Для этого разговора нужно место, где никто не слышит. Договоритесь о другом дне или месте.</translation>
        </message>
        <message>
            <source>Keep the draft and leave</source>
            <translation>Сохранить черновик и выйти</translation>
        </message>
        <message>
            <source>Discard this draft</source>
            <translation>Удалить этот черновик</translation>
        </message>
        <message>
            <source>We can talk now: go back</source>
            <translation>Теперь можно говорить: вернуться</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Put away</source>
            <translation>Убрать</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>About the person</source>
            <translation>О человеке</translation>
        </message>
        <message>
            <source>now: {value}</source>
            <translation>сейчас: {value}</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Keep what stands now</source>
            <translation>Оставить то, что сейчас</translation>
        </message>
    </context>
    <context>
        <name>Opened</name>
        <message>
            <source>Not saved yet</source>
            <translation>Ещё не сохранено</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сохраняется…</translation>
        </message>
        <message>
            <source>Removed: {thing}</source>
            <translation>Убрано: {thing}</translation>
        </message>
    </context>
    <context>
        <name>OrphanDialog</name>
        <message>
            <source>Have both parents of {name} died?</source>
            <translation>{name}: умерли ли оба родителя?</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Both have died</source>
            <translation>Оба умерли</translation>
        </message>
        <message>
            <source>A child whose parents are away is no orphan: it has a family until the search shows otherwise. Workers with this case read that both parents have died.</source>
            <translation>Ребёнок, чьи родители далеко, не сирота: у него есть семья, пока поиск не покажет иного. Сотрудники, ведущие это дело, прочтут, что оба родителя умерли.</translation>
        </message>
        <message>
            <source>What was looked at</source>
            <translation>Что смотрели</translation>
        </message>
        <message>
            <source>{who}: not written down as a relation</source>
            <translation>{who}: как родственник не записано</translation>
        </message>
        <message>
            <source>{who}: the death is verified</source>
            <translation>{who}: смерть подтверждена</translation>
        </message>
        <message>
            <source>{who}: the death is not verified</source>
            <translation>{who}: смерть не подтверждена</translation>
        </message>
    </context>
    <context>
        <name>OutboxPlace</name>
        <message>
            <source>Earlier records</source>
            <translation>Более ранние записи</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Отправка</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait for internet. They are safe here.</source>
            <translation>
                <numerusform>%n запись ждёт интернета. Здесь она в безопасности.</numerusform>
                <numerusform>%n записи ждут интернета. Здесь они в безопасности.</numerusform>
                <numerusform>%n записей ждут интернета. Здесь они в безопасности.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits here.</source>
            <translation>Здесь ничего не ждёт.</translation>
        </message>
        <message>
            <source>Finished records appear here.</source>
            <translation>Здесь появятся завершённые записи.</translation>
        </message>
        <message>
            <source>Try to send now</source>
            <translation>Отправить сейчас</translation>
        </message>
        <message>
            <source>Start a form</source>
            <translation>Начать форму</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>With a coordinator</source>
            <translation>У координатора</translation>
        </message>
        <message numerus="yes">
            <source>Opened %n days ago, not reviewed yet</source>
            <translation>
                <numerusform>Открыта %n день назад, ещё не проверена</numerusform>
                <numerusform>Открыта %n дня назад, ещё не проверена</numerusform>
                <numerusform>Открыта %n дней назад, ещё не проверена</numerusform>
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Читать</translation>
        </message>
        <message>
            <source>Answer the question: {name}, {form}</source>
            <translation>Ответить на вопрос: {name}, {form}</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответить</translation>
        </message>
        <message>
            <source>Change an answer: {name}, {form}</source>
            <translation>Исправить ответ: {name}, {form}</translation>
        </message>
        <message>
            <source>Change an answer</source>
            <translation>Исправить ответ</translation>
        </message>
        <message numerus="yes">
            <source>A coordinator has %n more, by stick.</source>
            <translation>
                <numerusform>Ещё %n у координатора: передана на флешке.</numerusform>
                <numerusform>Ещё %n у координатора: переданы на флешке.</numerusform>
                <numerusform>Ещё %n у координатора: переданы на флешке.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of it has arrived</source>
            <translation>Дошло всё</translation>
        </message>
        <message>
            <source>Sending and fetching</source>
            <translation>Отправка и получение</translation>
        </message>
        <message>
            <source>Working on the stick: do not pull it out yet</source>
            <translation>Идёт работа с флешкой: пока не вынимайте её</translation>
        </message>
        <message>
            <source>Read: {name}, {form}</source>
            <translation>Читать: {name}, {form}</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait for internet. They are safe here.</source>
            <translation>
                <numerusform>%n файл ждёт интернета. Здесь он в безопасности.</numerusform>
                <numerusform>%n файла ждут интернета. Здесь они в безопасности.</numerusform>
                <numerusform>%n файлов ждут интернета. Здесь они в безопасности.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has been told yet</source>
            <translation>Пока никто не знает</translation>
        </message>
        <message>
            <source>Consent taken back</source>
            <translation>Согласие отозвано</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Посчитано</translation>
        </message>
        <message>
            <source>What the words mean</source>
            <translation>Что значат слова</translation>
        </message>
        <message>
            <source>Kept on this laptop, locked.</source>
            <translation>Хранится на этом ноутбуке под замком.</translation>
        </message>
        <message>
            <source>Only a coordinator can open it now.</source>
            <translation>Теперь открыть может только координатор.</translation>
        </message>
        <message>
            <source>The server has signed for it.</source>
            <translation>Сервер подписал получение.</translation>
        </message>
        <message>
            <source>A coordinator has signed for it.</source>
            <translation>Координатор подписал получение.</translation>
        </message>
        <message>
            <source>The server has signed for {sent} of {all} records.</source>
            <translation>Сервер подписал получение {sent} из {all} записей.</translation>
        </message>
        <message numerus="yes">
            <source>A coordinator opened %n more that did not go through the server.</source>
            <translation>
                <numerusform>Координатор открыл ещё %n, не прошедшую через сервер.</numerusform>
                <numerusform>Координатор открыл ещё %n, не прошедшие через сервер.</numerusform>
                <numerusform>Координатор открыл ещё %n, не прошедших через сервер.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Sections</source>
            <translation>Разделы</translation>
        </message>
    </context>
    <context>
        <name>PackPanel</name>
        <message>
            <source>Add a wording file</source>
            <translation>Добавить файл с текстами</translation>
        </message>
        <message>
            <source>The programme&apos;s pack</source>
            <translation>Набор форм программы</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>Инструменты</translation>
        </message>
        <message>
            <source>{title}: {name} switched its number on.</source>
            <translation>{title}: число включил(а) {name}.</translation>
        </message>
        <message>
            <source>Switch it off</source>
            <translation>Выключить</translation>
        </message>
        <message>
            <source>{title}: no number is shown before a psychologist has switched it on.</source>
            <translation>{title}: число не показывается, пока его не включит психолог.</translation>
        </message>
        <message>
            <source>{title}: no number is shown, and no psychologist is in this programme who could change that.</source>
            <translation>{title}: число не показывается, и в этой программе нет психолога, который мог бы это изменить.</translation>
        </message>
        <message>
            <source>{name} switched it on</source>
            <translation>Включил(а) {name}</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translation>Опубликовать заново</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опубликовать</translation>
        </message>
        <message>
            <source>published</source>
            <translation>опубликована</translation>
        </message>
    </context>
    <context>
        <name>PassphraseCard</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Сменить парольную фразу</translation>
        </message>
        <message>
            <source>Four unrelated words are good. Nobody can tell you a forgotten one.</source>
            <translation>Хорошо подходят четыре не связанных слова. Забытую фразу вам не сможет назвать никто.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Passphrase of now</source>
            <translation>Нынешняя фраза</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Новая фраза</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>Новая фраза ещё раз</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Сменить</translation>
        </message>
        <message>
            <source>Keep the passphrase of now</source>
            <translation>Оставить нынешнюю фразу</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Показать фразу</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Скрыть фразу</translation>
        </message>
        <message>
            <source>The new passphrase was typed in two different ways. Nothing was changed.</source>
            <translation>Новая фраза набрана по-разному. Ничего не изменилось.</translation>
        </message>
        <message>
            <source>The new passphrase opens your work from now on; the old one does not.</source>
            <translation>Теперь вашу работу открывает новая фраза, а прежняя – нет.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePlace</name>
        <message>
            <source>Whom is “{form}” about?</source>
            <translation>О ком будет «{form}»?</translation>
        </message>
        <message numerus="yes">
            <source>%n people are chosen. Press a name to add or leave out.</source>
            <translation>
                <numerusform>Выбран %n человек. Нажмите на имя, чтобы добавить или убрать.</numerusform>
                <numerusform>Выбрано %n человека. Нажмите на имя, чтобы добавить или убрать.</numerusform>
                <numerusform>Выбрано %n человек. Нажмите на имя, чтобы добавить или убрать.</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a person by name or code</source>
            <translation>Найти по имени или коду</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>There are more than these. Type more letters of the name, or the code.</source>
            <translation>Есть и другие. Введите ещё буквы имени или код.</translation>
        </message>
        <message>
            <source>Names are found in any script.</source>
            <translation>Имя можно писать любым алфавитом.</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>Выбрать нескольких</translation>
        </message>
        <message>
            <source>Hand over …</source>
            <translation>Передать …</translation>
        </message>
        <message>
            <source>Hand-overs</source>
            <translation>Передачи</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Новый человек</translation>
        </message>
        <message>
            <source>Arrival list</source>
            <translation>Список прибывших</translation>
        </message>
        <message>
            <source>{name} is on the list.</source>
            <translation>{name} теперь в списке.</translation>
        </message>
        <message>
            <source>Without a person</source>
            <translation>Без человека</translation>
        </message>
        <message>
            <source>Stop choosing</source>
            <translation>Не выбирать</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>год рождения {year}</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>выбрано</translation>
        </message>
        <message>
            <source>Erase the records of {name}?</source>
            <translation>Удалить записи о человеке? {name}</translation>
        </message>
        <message>
            <source>Erase the records</source>
            <translation>Удалить записи</translation>
        </message>
        <message>
            <source>Erase nothing</source>
            <translation>Ничего не удалять</translation>
        </message>
        <message>
            <source>Name, records and unfinished interviews are erased on every laptop of your areas, and stay so. Nobody brings them back. More than 20 people in a day wait for a second coordinator.</source>
            <translation>Имя, записи и незаконченные беседы будут удалены на каждом ноутбуке ваших районов и не появятся снова. Вернуть их не сможет никто. Если за день больше 20 человек, нужен второй координатор.</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Together so far</source>
            <translation>Что уже было</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>Ещё не завершено</translation>
        </message>
        <message>
            <source>Start a form</source>
            <translation>Начать форму</translation>
        </message>
        <message>
            <source>Back to people</source>
            <translation>Назад к людям</translation>
        </message>
        <message numerus="yes">
            <source>%n to settle</source>
            <translation>
                <numerusform>К решению: %n</numerusform>
                <numerusform>К решению: %n</numerusform>
                <numerusform>К решению: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>год рождения {year}</translation>
        </message>
        <message>
            <source>born about {year}</source>
            <translation>род. около {year}</translation>
        </message>
        <message>
            <source>speaks {language}</source>
            <translation>язык: {language}</translation>
        </message>
        <message>
            <source>with you since {day}</source>
            <translation>с вами с {day}</translation>
        </message>
        <message>
            <source>case of {names}</source>
            <translation>дело ведёт: {names}</translation>
        </message>
        <message>
            <source>also registered as {codes}</source>
            <translation>ещё одна регистрация: {codes}</translation>
        </message>
        <message>
            <source>There is no record with this person yet.</source>
            <translation>С этим человеком пока нет записей.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Читать</translation>
        </message>
        <message>
            <source>Two people after all</source>
            <translation>Всё-таки двое</translation>
        </message>
        <message>
            <source>Erase the records</source>
            <translation>Удалить записи</translation>
        </message>
        <message>
            <source>Read: {form}, {day}</source>
            <translation>Читать: {form}, {day}</translation>
        </message>
        <message>
            <source>{answered} of {total} answered</source>
            <translation>Отвечено {answered} из {total}</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Continue: {form}</source>
            <translation>Продолжить: {form}</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Показать меньше</translation>
        </message>
        <message numerus="yes">
            <source>See all %n</source>
            <translation>
                <numerusform>Показать все %n</numerusform>
                <numerusform>Показать все %n</numerusform>
                <numerusform>Показать все %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Start: {form}</source>
            <translation>Начать: {form}</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n вопрос</numerusform>
                <numerusform>%n вопроса</numerusform>
                <numerusform>%n вопросов</numerusform>
            </translation>
        </message>
        <message>
            <source>Forms come by themselves when there is internet.</source>
            <translation>Формы придут сами, когда будет интернет.</translation>
        </message>
    </context>
    <context>
        <name>PersonTile</name>
        <message>
            <source>chosen</source>
            <translation>выбрано</translation>
        </message>
    </context>
    <context>
        <name>PhonesPage</name>
        <message>
            <source>Back to the team</source>
            <translation>Назад к команде</translation>
        </message>
        <message>
            <source>When somebody is in danger or in great distress, this list opens on the laptop, with no network. Who is called first stands first. Write duty numbers of services and of your own team, no private ones. Forms that open the safety pathway can be published once somebody stands here.</source>
            <translation>Когда кто-то в опасности или ему очень тяжело, этот список открывается на ноутбуке без сети. Первым стоит тот, кому звонят первым. Пишите дежурные номера служб и вашей команды, а не личные. Формы, открывающие путь безопасности, можно публиковать, когда здесь кто-то записан.</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>Ещё одна строка</translation>
        </message>
        <message>
            <source>Keep the list</source>
            <translation>Сохранить список</translation>
        </message>
        <message>
            <source>Whom to phone</source>
            <translation>Кому звонить</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Кто отвечает</translation>
        </message>
        <message>
            <source>For what, and when</source>
            <translation>По каким вопросам и когда</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Номер телефона</translation>
        </message>
        <message>
            <source>{what}, line {number}</source>
            <translation>{what}, строка {number}</translation>
        </message>
        <message>
            <source>Remove line {number}</source>
            <translation>Убрать строку {number}</translation>
        </message>
        <message>
            <source>The list is kept. Laptops have it with their next round.</source>
            <translation>Список сохранён. Ноутбуки получат его при следующем обмене.</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <source>Please look at this answer once more.</source>
            <translation>Пожалуйста, посмотрите на этот ответ ещё раз.</translation>
        </message>
        <message>
            <source>Is this number right?</source>
            <translation>Это число верное?</translation>
        </message>
        <message>
            <source>Is this date right?</source>
            <translation>Эта дата верная?</translation>
        </message>
        <message>
            <source>This does not fit another answer.</source>
            <translation>Это не сходится с другим ответом.</translation>
        </message>
        <message>
            <source>Please ask this at the next visit.</source>
            <translation>Пожалуйста, спросите об этом при следующей встрече.</translation>
        </message>
        <message>
            <source>Please write a little more about it.</source>
            <translation>Пожалуйста, напишите об этом немного подробнее.</translation>
        </message>
    </context>
    <context>
        <name>PictureDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>PlanPart</name>
        <message>
            <source>Plan and goals</source>
            <translation>План и цели</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>утверждён</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <translation>ещё не утверждён</translation>
        </message>
        <message>
            <source>to be looked at again {day}</source>
            <translation>пересмотр {day}</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <translation>Отозвать одобрение</translation>
        </message>
        <message>
            <source>Approve the plan</source>
            <translation>Одобрить план</translation>
        </message>
    </context>
    <context>
        <name>PointEntry</name>
        <message>
            <source>latitude, degrees</source>
            <translation>широта, градусы</translation>
        </message>
        <message>
            <source>longitude, degrees</source>
            <translation>долгота, градусы</translation>
        </message>
        <message>
            <source>Please give both: latitude from -90 to 90, longitude from -180 to 180.</source>
            <translation>Укажите обе: широту от -90 до 90 и долготу от -180 до 180.</translation>
        </message>
    </context>
    <context>
        <name>PointLines</name>
        <message>
            <source>Please write one place per line: latitude, longitude.</source>
            <translation>Пишите по одному месту в строке: широта, долгота.</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>For practice</source>
            <translation>Для тренировки</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPage</name>
        <message>
            <source>One question needs you</source>
            <translation>Один вопрос ждёт вас</translation>
        </message>
        <message numerus="yes">
            <source>%n questions need you</source>
            <translation>
                <numerusform>%n вопрос ждёт вас</numerusform>
                <numerusform>%n вопроса ждут вас</numerusform>
                <numerusform>%n вопросов ждут вас</numerusform>
            </translation>
        </message>
        <message>
            <source>A quiet answer is enough, too: refused, does not know, not asked, does not apply.</source>
            <translation>Хватит и тихого ответа: отказ, не знает, не спрашивали, не подходит.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the interview</source>
            <translation>Назад к интервью</translation>
        </message>
    </context>
    <context>
        <name>PurgingCard</name>
        <message>
            <source>Days after a record was accepted</source>
            <translation>Дней после принятия записи</translation>
        </message>
        <message>
            <source>Coordinators who must hold it</source>
            <translation>У скольких координаторов она должна быть</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>Установить</translation>
        </message>
        <message>
            <source>When records leave laptops</source>
            <translation>Когда записи уходят с ноутбуков</translation>
        </message>
        <message>
            <source>It is set. Laptops hear it with their next round.</source>
            <translation>Установлено. Ноутбуки узнают об этом при следующем обмене.</translation>
        </message>
    </context>
    <context>
        <name>QualityPage</name>
        <message>
            <source>Back to the record</source>
            <translation>Назад к записи</translation>
        </message>
        <message>
            <source>The last three months. What is odd may be true: it is asked about, never held against anybody.</source>
            <translation>Последние три месяца. Странное может быть правдой: о нём спрашивают и никого за него не винят.</translation>
        </message>
        <message>
            <source>No record is here yet.</source>
            <translation>Записей здесь пока нет.</translation>
        </message>
        <message>
            <source>Form by form</source>
            <translation>По формам</translation>
        </message>
        <message>
            <source>To ask about</source>
            <translation>О чём спросить</translation>
        </message>
        <message>
            <source>Who would rather not</source>
            <translation>Кто не захотел</translation>
        </message>
        <message>
            <source>How many did not agree in the welcome talk, in each area and month that is over. Nothing else is kept of them: no name, no form, no day and no worker.</source>
            <translation>Сколько человек не согласились при первой беседе, по участкам и прошедшим месяцам. Больше о них ничего не хранится: ни имени, ни формы, ни дня, ни сотрудника.</translation>
        </message>
        <message>
            <source>How good the records are</source>
            <translation>Качество записей</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of people may be one</source>
            <translation>
                <numerusform>%n пара людей может быть одним человеком</numerusform>
                <numerusform>%n пары людей могут быть одним человеком</numerusform>
                <numerusform>%n пар людей могут быть одним человеком</numerusform>
            </translation>
        </message>
        <message>
            <source>Written down without an area</source>
            <translation>Записано без участка</translation>
        </message>
        <message>
            <source>{month}: {count}</source>
            <translation>{month}: {count}</translation>
        </message>
        <message>
            <source>Nobody, in the months that are over.</source>
            <translation>За прошедшие месяцы – никто.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Читать</translation>
        </message>
        <message>
            <source>Read: {form}, {day}</source>
            <translation>Читать: {form}, {day}</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>The coordinator asks: {words}</source>
            <translation>Координатор спрашивает: {words}</translation>
        </message>
        <message>
            <source>Question {n}</source>
            <translation>Вопрос {n}</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>To review</source>
            <translation>На проверку</translation>
        </message>
        <message>
            <source>Nothing waits for a review.</source>
            <translation>Проверять пока нечего.</translation>
        </message>
        <message>
            <source>What has not come</source>
            <translation>Что не пришло</translation>
        </message>
        <message>
            <source>How good the records are</source>
            <translation>Качество записей</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message numerus="yes">
            <source>Changed %n</source>
            <translation>
                <numerusform>Изменено %n</numerusform>
                <numerusform>Изменено %n</numerusform>
                <numerusform>Изменено %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked %n</source>
            <translation>
                <numerusform>Вопросы %n</numerusform>
                <numerusform>Вопросы %n</numerusform>
                <numerusform>Вопросы %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accepted %n</source>
            <translation>
                <numerusform>Принято %n</numerusform>
                <numerusform>Принято %n</numerusform>
                <numerusform>Принято %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sending(s) kept apart:</source>
            <translation>
                <numerusform>Хранится отдельно %n посылка:</numerusform>
                <numerusform>Хранятся отдельно %n посылки:</numerusform>
                <numerusform>Хранится отдельно %n посылок:</numerusform>
            </translation>
        </message>
        <message>
            <source>Of {who} {count} sealed files have not come, although later ones did ({day}).</source>
            <translation>От {who} не пришло запечатанных файлов: {count}, хотя более поздние пришли ({day}).</translation>
        </message>
        <message>
            <source>Ask for a stick, or for a round there: a laptop sends again what did not come.</source>
            <translation>Попросите флешку или обмен с того ноутбука: он отправит то, что не пришло, ещё раз.</translation>
        </message>
        <message>
            <source>by {author}</source>
            <translation>автор: {author}</translation>
        </message>
        <message>
            <source>read this first</source>
            <translation>прочтите сначала</translation>
        </message>
        <message>
            <source>consent taken back</source>
            <translation>согласие отозвано</translation>
        </message>
        <message>
            <source>kept apart</source>
            <translation>хранится отдельно</translation>
        </message>
        <message>
            <source>questions not sent</source>
            <translation>вопросы не отправлены</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) changed</source>
            <translation>
                <numerusform>%n ответ изменён</numerusform>
                <numerusform>%n ответа изменено</numerusform>
                <numerusform>%n ответов изменено</numerusform>
            </translation>
        </message>
        <message>
            <source>asked, waiting</source>
            <translation>спросили, ждём</translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>%n без ответа</numerusform>
                <numerusform>%n без ответа</numerusform>
                <numerusform>%n без ответа</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuietRow</name>
        <message>
            <source>I do not want to answer</source>
            <translation>Не хочу отвечать</translation>
        </message>
    </context>
    <context>
        <name>RangeLine</name>
        <message>
            <source>Less</source>
            <translation>Меньше</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Больше</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>ещё не выбрано</translation>
        </message>
    </context>
    <context>
        <name>Rank</name>
        <message>
            <source>The order is right</source>
            <translation>Порядок верный</translation>
        </message>
    </context>
    <context>
        <name>RankRow</name>
        <message>
            <source>Move up: {thing}</source>
            <translation>Выше: {thing}</translation>
        </message>
        <message>
            <source>Move down: {thing}</source>
            <translation>Ниже: {thing}</translation>
        </message>
    </context>
    <context>
        <name>ReadingCard</name>
        <message>
            <source>Take nothing</source>
            <translation>Ничего не принимать</translation>
        </message>
        <message>
            <source>What the sheet holds</source>
            <translation>Что в таблице</translation>
        </message>
        <message numerus="yes">
            <source>%n new row(s).</source>
            <translation>
                <numerusform>%n новая строка.</numerusform>
                <numerusform>%n новые строки.</numerusform>
                <numerusform>%n новых строк.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) change what is here.</source>
            <translation>
                <numerusform>%n строка изменит то, что здесь есть.</numerusform>
                <numerusform>%n строки изменят то, что здесь есть.</numerusform>
                <numerusform>%n строк изменят то, что здесь есть.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are here already.</source>
            <translation>
                <numerusform>%n строка уже здесь есть.</numerusform>
                <numerusform>%n строки уже здесь есть.</numerusform>
                <numerusform>%n строк уже здесь есть.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be taken: correct them in the sheet.</source>
            <translation>
                <numerusform>%n строку принять нельзя: исправьте её в таблице.</numerusform>
                <numerusform>%n строки принять нельзя: исправьте их в таблице.</numerusform>
                <numerusform>%n строк принять нельзя: исправьте их в таблице.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns that are not kept: {columns}.</source>
            <translation>Не сохраняются столбцы: {columns}.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новая</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменится</translation>
        </message>
        <message numerus="yes">
            <source>Take %n row(s)</source>
            <translation>
                <numerusform>Принять %n строку</numerusform>
                <numerusform>Принять %n строки</numerusform>
                <numerusform>Принять %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>Строка {number}</translation>
        </message>
    </context>
    <context>
        <name>ReadingDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <source>Only what changed</source>
            <translation>Только изменённое</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>The answers</source>
            <translation>Ответы</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n ответ</numerusform>
                <numerusform>%n ответа</numerusform>
                <numerusform>%n ответов</numerusform>
            </translation>
        </message>
        <message>
            <source>by {author}</source>
            <translation>автор: {author}</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>версия {number}</translation>
        </message>
        <message>
            <source>The person took back their consent. Decide what becomes of this record.</source>
            <translation>Человек отозвал согласие. Решите, что будет с этой записью.</translation>
        </message>
        <message>
            <source>an earlier version of it is missing</source>
            <translation>не хватает прежней версии</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>всё на месте</translation>
        </message>
        <message>
            <source>Signed by {name}, {chain}.</source>
            <translation>Подпись: {name}, {chain}.</translation>
        </message>
        <message>
            <source>Finished {moment}.</source>
            <translation>Завершено {moment}.</translation>
        </message>
        <message>
            <source>Opened here {moment}.</source>
            <translation>Открыто здесь {moment}.</translation>
        </message>
    </context>
    <context>
        <name>RelationDialog</name>
        <message>
            <source>Relative</source>
            <translation>Родственник</translation>
        </message>
        <message>
            <source>{kind} of {name}: how was it verified?</source>
            <translation>{kind} ({name}): как это подтверждено?</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>How it was verified</source>
            <translation>Как подтверждено</translation>
        </message>
        <message>
            <source>What was seen or heard</source>
            <translation>Что видели или слышали</translation>
        </message>
        <message>
            <source>What is prepared</source>
            <translation>Что подготовлено</translation>
        </message>
        <message>
            <source>Until now: {state}. Workers read “stated”, “pending” or “verified” and never how; the officer for family relations and coordinators read the rest.</source>
            <translation>До сих пор: {state}. Сотрудники читают «со слов», «проверяется» или «подтверждено» и никогда – как именно; остальное читают ответственный за семейные связи и координаторы.</translation>
        </message>
    </context>
    <context>
        <name>ReopeningCard</name>
        <message>
            <source>Put the request on a stick</source>
            <translation>Записать запрос на флешку</translation>
        </message>
        <message>
            <source>Send it to the server</source>
            <translation>Отправить на сервер</translation>
        </message>
        <message>
            <source>Read these words to them by phone:</source>
            <translation>Прочитайте ему эти слова по телефону:</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Показать фразу</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Скрыть фразу</translation>
        </message>
        <message>
            <source>A new passphrase: four unrelated words are good</source>
            <translation>Новая парольная фраза: хороши четыре не связанных слова</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>Парольная фраза ещё раз</translation>
        </message>
        <message>
            <source>Take the answer from the stick</source>
            <translation>Взять ответ с флешки</translation>
        </message>
        <message>
            <source>Fetch the answer from the server</source>
            <translation>Взять ответ с сервера</translation>
        </message>
        <message>
            <source>Back to the names</source>
            <translation>Назад к именам</translation>
        </message>
        <message>
            <source>1. Choose a new passphrase and give a coordinator your request. Drafts and unsent work stay as they are.</source>
            <translation>1. Придумайте новую парольную фразу и передайте координатору запрос. Черновики и неотправленная работа остаются как есть.</translation>
        </message>
        <message>
            <source>2. When they have answered, type the new passphrase above and take the answer.</source>
            <translation>2. Когда придёт ответ, введите выше новую парольную фразу и возьмите ответ.</translation>
        </message>
        <message>
            <source>Open the work of {name} again</source>
            <translation>Открыть работу снова: {name}</translation>
        </message>
        <message>
            <source>Your request is on the stick. Hand it to the coordinator.</source>
            <translation>Ваш запрос на флешке. Передайте её координатору.</translation>
        </message>
        <message>
            <source>Your request is at the server. Call the coordinator.</source>
            <translation>Ваш запрос на сервере. Позвоните координатору.</translation>
        </message>
        <message>
            <source>Choose a new passphrase first.</source>
            <translation>Сначала придумайте новую парольную фразу.</translation>
        </message>
        <message>
            <source>The passphrase was typed in two different ways. Nothing was changed.</source>
            <translation>Парольная фраза введена по-разному. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Type the new passphrase above first.</source>
            <translation>Сначала введите выше новую парольную фразу.</translation>
        </message>
        <message>
            <source>From a stick</source>
            <translation>С флешки</translation>
        </message>
        <message>
            <source>From the server</source>
            <translation>С сервера</translation>
        </message>
        <message>
            <source>Open somebody&apos;s work again</source>
            <translation>Открыть чью-то работу снова</translation>
        </message>
        <message>
            <source>For a forgotten passphrase, or after a journey. Call them, know the voice, hear their six words.</source>
            <translation>Если парольная фраза забыта или после поездки. Позвоните, узнайте голос, услышьте шесть слов.</translation>
        </message>
        <message>
            <source>More requests are here than are shown. Let each bring theirs alone on an empty stick.</source>
            <translation>Запросов здесь больше, чем показано. Пусть каждый принесёт свой запрос один, на пустой флешке.</translation>
        </message>
        <message>
            <source>No request is here.</source>
            <translation>Запросов здесь нет.</translation>
        </message>
        <message>
            <source>Unknown sender</source>
            <translation>Неизвестный отправитель</translation>
        </message>
        <message>
            <source>The six words that they read to you</source>
            <translation>Шесть слов, которые вам прочитали</translation>
        </message>
        <message>
            <source>Give your part</source>
            <translation>Дать свою часть</translation>
        </message>
        <message>
            <source>No coordinator reads all of this work. Your key opens one part of it, and another coordinator&apos;s the next; or two people with recovery sheets open it, here.</source>
            <translation>Ни один координатор не читает всю эту работу. Ваш ключ открывает одну её часть, а ключ другого координатора – следующую; или её открывают здесь два человека с листами восстановления.</translation>
        </message>
        <message>
            <source>No key of yours opens this work: it holds areas or kinds of answers that you do not read. Two people with recovery sheets open it, here.</source>
            <translation>Ваш ключ не открывает эту работу: в ней есть районы или виды ответов, которых вы не читаете. Её открывают здесь два человека с листами восстановления.</translation>
        </message>
        <message>
            <source>The answer opens this work for whoever made the request, also what is not of this area. So both who type hear {name} themselves first: know the voice, and compare the six words below. Type nothing if you did not hear them. {name} and all who read are told that two sheets opened it, and where.</source>
            <translation>Ответ откроет эту работу тому, кто составил запрос, – и то, что не относится к этому району. Поэтому каждый из двоих, кто вводит слова, сначала сам слышит {name}: узнайте голос и сравните шесть слов внизу. Если вы их не слышали, ничего не вводите. {name} и все, кто читает, узнают, что её открыли два листа, и где.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <source>Open with two recovery sheets</source>
            <translation>Открыть двумя листами восстановления</translation>
        </message>
        <message>
            <source>Open the work of {name} again?</source>
            <translation>Открыть работу снова: {name}?</translation>
        </message>
        <message>
            <source>Your part was given. {name} takes it, and asks another coordinator for the next.</source>
            <translation>Ваша часть передана. {name} примет её и попросит следующую у другого координатора.</translation>
        </message>
        <message>
            <source>The answer is on the stick. {name} takes it with the new passphrase.</source>
            <translation>Ответ на флешке. {name} возьмёт его с новой парольной фразой.</translation>
        </message>
        <message>
            <source>The answer is at the server. {name} takes it with the new passphrase.</source>
            <translation>Ответ на сервере. {name} возьмёт его с новой парольной фразой.</translation>
        </message>
    </context>
    <context>
        <name>RepairList</name>
        <message>
            <source>What could be mended, cell by cell</source>
            <translation>Что можно исправить, ячейка за ячейкой</translation>
        </message>
        <message>
            <source>Mend all</source>
            <translation>Исправить всё</translation>
        </message>
        <message>
            <source>Mend none</source>
            <translation>Ничего не исправлять</translation>
        </message>
        <message>
            <source>Write a mended copy</source>
            <translation>Записать исправленную копию</translation>
        </message>
        <message>
            <source>Looking what could be mended …</source>
            <translation>Смотрим, что можно исправить …</translation>
        </message>
        <message>
            <source>Your file stays as it is: what you tick is changed in a copy, and the copy is looked at again.</source>
            <translation>Ваш файл остаётся как есть: отмеченное меняется в копии, и копия проверяется снова.</translation>
        </message>
        <message>
            <source>The first {count} are here; the others come then.</source>
            <translation>Здесь первые {count}; остальные появятся потом.</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>{place}: “{before}” becomes “{after}”. {why}</source>
            <translation>{place}: вместо «{before}» будет «{after}». {why}</translation>
        </message>
        <message>
            <source>before</source>
            <translation>было</translation>
        </message>
        <message>
            <source>after</source>
            <translation>станет</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(пусто)</translation>
        </message>
        <message>
            <source>name of the sheet {name}</source>
            <translation>имя листа {name}</translation>
        </message>
        <message>
            <source>Sheet {name}</source>
            <translation>Лист {name}</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>строка {number}</translation>
        </message>
        <message>
            <source>column {name}</source>
            <translation>столбец {name}</translation>
        </message>
    </context>
    <context>
        <name>RepeatHeadRow</name>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Remove: {thing}</source>
            <translation>Убрать: {thing}</translation>
        </message>
    </context>
    <context>
        <name>RespondentView</name>
        <message>
            <source>How far we are</source>
            <translation>Сколько пройдено</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Стоп</translation>
        </message>
        <message>
            <source>I am done: give the laptop back</source>
            <translation>Отдать ноутбук</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Дальше</translation>
        </message>
    </context>
    <context>
        <name>ReturnedLine</name>
        <message>
            <source>Answer</source>
            <translation>Ответить</translation>
        </message>
        <message>
            <source>Answer: {person}, {form}</source>
            <translation>Ответить: {person}, {form}</translation>
        </message>
        <message numerus="yes">
            <source>{name} asks about %n question(s)</source>
            <translation>
                <numerusform>{name}: %n вопрос к вам</numerusform>
                <numerusform>{name}: %n вопроса к вам</numerusform>
                <numerusform>{name}: %n вопросов к вам</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewPlace</name>
        <message>
            <source>Read the first one</source>
            <translation>Прочитать первую</translation>
        </message>
        <message>
            <source>Choose a record to read it.</source>
            <translation>Выберите запись, чтобы прочесть её.</translation>
        </message>
        <message>
            <source>This record is kept apart and was not merged: {reason}</source>
            <translation>Эта запись хранится отдельно и не объединена: {reason}</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message numerus="yes">
            <source>Return with %n question(s)</source>
            <translation>
                <numerusform>Вернуть с %n вопросом</numerusform>
                <numerusform>Вернуть с %n вопросами</numerusform>
                <numerusform>Вернуть с %n вопросами</numerusform>
            </translation>
        </message>
        <message>
            <source>Return with a question</source>
            <translation>Вернуть с вопросом</translation>
        </message>
        <message>
            <source>It is kept apart: call the people named before anything is decided.</source>
            <translation>Она хранится отдельно: прежде чем решать, позвоните названным людям.</translation>
        </message>
        <message>
            <source>This record is accepted.</source>
            <translation>Эта запись принята.</translation>
        </message>
        <message>
            <source>It was sent back with a question and waits for its author.</source>
            <translation>Запись отправлена назад с вопросом и ждёт своего автора.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to ask.</source>
            <translation>
                <numerusform>%n вопрос.</numerusform>
                <numerusform>%n вопроса.</numerusform>
                <numerusform>%n вопросов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to ask. Remove them to accept.</source>
            <translation>
                <numerusform>%n вопрос. Чтобы принять, уберите его.</numerusform>
                <numerusform>%n вопроса. Чтобы принять, уберите их.</numerusform>
                <numerusform>%n вопросов. Чтобы принять, уберите их.</numerusform>
            </translation>
        </message>
        <message>
            <source>A question has lost its place. Remove it to accept.</source>
            <translation>Один вопрос остался без ответа, о котором он был. Чтобы принять, уберите его.</translation>
        </message>
        <message>
            <source>Ask about an answer, or accept the record as it is.</source>
            <translation>Спросите об ответе или примите запись как есть.</translation>
        </message>
        <message>
            <source>Accepted.</source>
            <translation>Принято.</translation>
        </message>
        <message numerus="yes">
            <source>Returned with %n question(s).</source>
            <translation>
                <numerusform>Возвращено с %n вопросом.</numerusform>
                <numerusform>Возвращено с %n вопросами.</numerusform>
                <numerusform>Возвращено с %n вопросами.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowButton</name>
        <message>
            <source>chosen</source>
            <translation>выбрано</translation>
        </message>
    </context>
    <context>
        <name>RulesCard</name>
        <message>
            <source>Years from which somebody agrees alone</source>
            <translation>Возраст в годах, с которого человек соглашается сам</translation>
        </message>
        <message>
            <source>Years from which a child is asked as well</source>
            <translation>Возраст в годах, с которого спрашивают и ребёнка</translation>
        </message>
        <message>
            <source>Months that names and telephones are kept after closing</source>
            <translation>Сколько месяцев после закрытия хранятся имена и телефоны</translation>
        </message>
        <message>
            <source>Months that the file is kept after closing</source>
            <translation>Сколько месяцев после закрытия хранится дело</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>Задать</translation>
        </message>
        <message>
            <source>Set ages and months</source>
            <translation>Задать возраст и сроки</translation>
        </message>
        <message>
            <source>What the law of your country says</source>
            <translation>Что говорит закон вашей страны</translation>
        </message>
        <message>
            <source>It is set. Laptops hear it with their next round.</source>
            <translation>Задано. Ноутбуки узнают об этом при следующем обмене.</translation>
        </message>
    </context>
    <context>
        <name>SafetyPage</name>
        <message>
            <source>Please take care of this now</source>
            <translation>Пожалуйста, займитесь этим сейчас</translation>
        </message>
        <message>
            <source>An answer asks for your attention today. It is not a diagnosis.</source>
            <translation>Один ответ требует вашего внимания сегодня. Это не диагноз.</translation>
        </message>
        <message>
            <source>Stay with the person. Listen calmly; do not leave them alone.</source>
            <translation>Останьтесь с человеком. Слушайте спокойно, не оставляйте одного.</translation>
        </message>
        <message>
            <source>Call your supervisor now, from a place where you can talk.</source>
            <translation>Позвоните руководителю сейчас, оттуда, где можно говорить.</translation>
        </message>
        <message>
            <source>Follow the local protocol, also when nobody picks up.</source>
            <translation>Действуйте по местному порядку, даже если никто не отвечает.</translation>
        </message>
        <message>
            <source>Whom to call</source>
            <translation>Кому звонить</translation>
        </message>
        <message>
            <source>I have called somebody</source>
            <translation>Я позвонил(а)</translation>
        </message>
        <message>
            <source>Go on with the interview</source>
            <translation>Продолжить интервью</translation>
        </message>
        <message>
            <source>Noted: somebody was called.</source>
            <translation>Отмечено: звонок сделан.</translation>
        </message>
        <message>
            <source>No numbers are kept here yet. Use the paper list of your programme.</source>
            <translation>Номеров здесь пока нет. Возьмите бумажный список вашей программы.</translation>
        </message>
    </context>
    <context>
        <name>SameTalkPage</name>
        <message>
            <source>Same person, same talk?</source>
            <translation>Тот же человек, та же беседа?</translation>
        </message>
        <message>
            <source>Yes: go on where we were</source>
            <translation>Да: продолжить с того же места</translation>
        </message>
        <message>
            <source>This is another person: move the interview</source>
            <translation>Это другой человек: перенести интервью</translation>
        </message>
        <message>
            <source>Another talk: leave this draft as it is</source>
            <translation>Другая беседа: оставить черновик как есть</translation>
        </message>
        <message>
            <source>The last answer was kept on {date} at {time}.</source>
            <translation>Последний ответ сохранён {date} в {time}.</translation>
        </message>
        <message>
            <source>It is about {name}, {code}.</source>
            <translation>Это о человеке: {name}, {code}.</translation>
        </message>
    </context>
    <context>
        <name>Scopes</name>
        <message>
            <source>Agrees to</source>
            <translation>Согласие на</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Не спрашивали</translation>
        </message>
    </context>
    <context>
        <name>SearchList</name>
        <message>
            <source>Type to search</source>
            <translation>Печатайте для поиска</translation>
        </message>
        <message>
            <source>Search in the choices</source>
            <translation>Поиск в вариантах</translation>
        </message>
        <message>
            <source>Nothing in the list has these words. Type less, or something else.</source>
            <translation>В списке нет таких слов. Напишите меньше или иначе.</translation>
        </message>
    </context>
    <context>
        <name>SecondCopy</name>
        <message>
            <source>The program is already open. Look for its window.</source>
            <translation>Программа уже открыта. Найдите её окно.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>SectionPage</name>
        <message>
            <source>Questions</source>
            <translation>Вопросы</translation>
        </message>
    </context>
    <context>
        <name>SectionRow</name>
        <message>
            <source>done</source>
            <translation>готово</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыто</translation>
        </message>
        <message>
            <source>please look</source>
            <translation>посмотрите</translation>
        </message>
        <message>
            <source>asked about</source>
            <translation>есть вопрос</translation>
        </message>
    </context>
    <context>
        <name>ServicesPart</name>
        <message>
            <source>Services</source>
            <translation>Услуги</translation>
        </message>
        <message>
            <source>Not to be told: {who}. Ask the person before you say anything there.</source>
            <translation>Нельзя сообщать: {who}. Прежде чем что-то говорить там, спросите человека.</translation>
        </message>
        <message>
            <source>No agreement stands that this service is told. Ask the person; tell nothing there until they agree.</source>
            <translation>Сейчас нет согласия на то, чтобы эта служба что-то знала. Спросите человека; до его согласия ничего туда не сообщайте.</translation>
        </message>
        <message>
            <source>asked {day}</source>
            <translation>запрос {day}</translation>
        </message>
        <message>
            <source>proposed {day}</source>
            <translation>предложено {day}</translation>
        </message>
        <message>
            <source>nobody was asked yet</source>
            <translation>ещё никого не просили</translation>
        </message>
        <message numerus="yes">
            <source>waiting %n day(s)</source>
            <translation>
                <numerusform>ожидание %n день</numerusform>
                <numerusform>ожидание %n дня</numerusform>
                <numerusform>ожидание %n дней</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsPlace</name>
        <message>
            <source>How it looks</source>
            <translation>Как выглядит</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Светлый или тёмный вид</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Lock by itself after</source>
            <translation>Блокировать через</translation>
        </message>
        <message>
            <source>In an interview</source>
            <translation>В интервью</translation>
        </message>
        <message>
            <source>These choices are yours alone, on this laptop.</source>
            <translation>Это только ваш выбор, на этом ноутбуке.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Not reviewed by a native speaker yet: {names}.</source>
            <translation>Ещё не проверено носителем языка: {names}.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлый</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмный</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Как в компьютере</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n минуту</numerusform>
                <numerusform>%n минуты</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>All of a section</source>
            <translation>Весь раздел</translation>
        </message>
        <message>
            <source>One question at a time</source>
            <translation>По одному вопросу</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Ответы</translation>
        </message>
        <message>
            <source>On this laptop, locked: only your passphrase opens them.</source>
            <translation>На этом ноутбуке, под замком: открывает только ваша фраза.</translation>
        </message>
        <message>
            <source>Finished records</source>
            <translation>Завершённые записи</translation>
        </message>
        <message>
            <source>Sealed beside it, so that they can be sent without you.</source>
            <translation>Запечатаны рядом, чтобы их можно было отправить без вас.</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Keeps sealed records and cannot read them.</source>
            <translation>Хранит запечатанные записи и не может их прочесть.</translation>
        </message>
        <message>
            <source>Coordinators</source>
            <translation>Координаторы</translation>
        </message>
        <message>
            <source>Open sealed records with their own keys.</source>
            <translation>Открывают запечатанные записи своими ключами.</translation>
        </message>
        <message>
            <source>What is stored where</source>
            <translation>Что где хранится</translation>
        </message>
        <message>
            <source>Fieldapp {version}, Apache-2.0</source>
            <translation>Fieldapp {version}, Apache-2.0</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О программе</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Section {n} of {all}</source>
            <translation>Раздел {n} из {all}</translation>
        </message>
    </context>
    <context>
        <name>SheetsDialog</name>
        <message>
            <source>Show the words</source>
            <translation>Показать слова</translation>
        </message>
        <message>
            <source>Hide the words</source>
            <translation>Скрыть слова</translation>
        </message>
        <message>
            <source>The words of one sheet</source>
            <translation>Слова одного листа</translation>
        </message>
        <message>
            <source>The words of another sheet</source>
            <translation>Слова другого листа</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Ничего не менять</translation>
        </message>
        <message>
            <source>Each of the two people types their own sheet: 33 words with spaces between, or the first four letters of each. The other one looks away.</source>
            <translation>Каждый из двух людей вводит свой лист: 33 слова через пробел или первые четыре буквы каждого. Другой отворачивается.</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Формы</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Отправка</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Сопровождение</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>To settle</source>
            <translation>Решить</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Команда</translation>
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
            <translation>Скрыть экран</translation>
        </message>
        <message>
            <source>Hide the screen (F12)</source>
            <translation>Скрыть экран (F12)</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
    </context>
    <context>
        <name>SignInPlace</name>
        <message>
            <source>Who is working now?</source>
            <translation>Кто сейчас работает?</translation>
        </message>
        <message>
            <source>Works without internet</source>
            <translation>Работает без интернета</translation>
        </message>
        <message>
            <source>Locked. Your work is safe.</source>
            <translation>Закрыто. Ваша работа цела.</translation>
        </message>
        <message>
            <source>Nobody works on this laptop yet. A coordinator enrols people.</source>
            <translation>На этом ноутбуке пока никто не работает. Людей добавляет координатор.</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Язык: {name}</translation>
        </message>
        <message>
            <source>Hide the screen (F12)</source>
            <translation>Скрыть экран (F12)</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Показать фразу</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Скрыть фразу</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Включён Caps Lock</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Keep this laptop&apos;s secret in a file</source>
            <translation>Хранить секрет ноутбука в файле</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>Другой человек</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Я здесь впервые</translation>
        </message>
        <message>
            <source>I cannot open my work</source>
            <translation>Не могу войти</translation>
        </message>
        <message>
            <source>Create a programme</source>
            <translation>Создать программу</translation>
        </message>
        <message>
            <source>Copy what is not sent yet onto a stick</source>
            <translation>Скопировать неотправленное на флешку</translation>
        </message>
        <message>
            <source>The work is open again. The new passphrase opens it.</source>
            <translation>Работа снова открыта. Её открывает новая фраза.</translation>
        </message>
        <message>
            <source>Passphrase · {name}</source>
            <translation>Парольная фраза · {name}</translation>
        </message>
        <message>
            <source>That passphrase does not open this person&apos;s work. Nothing is lost. Try again.</source>
            <translation>Эта фраза не открывает работу этого человека. Ничего не потеряно. Попробуйте ещё раз.</translation>
        </message>
        <message numerus="yes">
            <source>The next try is possible in %n second(s).</source>
            <translation>
                <numerusform>Следующая попытка возможна через %n секунду.</numerusform>
                <numerusform>Следующая попытка возможна через %n секунды.</numerusform>
                <numerusform>Следующая попытка возможна через %n секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>That passphrase does not open this person&apos;s work. Nothing is lost.</source>
            <translation>Эта фраза не открывает работу этого человека. Ничего не потеряно.</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Открывается…</translation>
        </message>
    </context>
    <context>
        <name>SmallPicture</name>
        <message>
            <source>This picture cannot be shown.</source>
            <translation>Это изображение нельзя показать.</translation>
        </message>
    </context>
    <context>
        <name>SpokenRow</name>
        <message>
            <source>Listen</source>
            <translation>Прослушать</translation>
        </message>
        <message>
            <source>How far the recording is</source>
            <translation>Сколько записи прозвучало</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>There is no recording in this language.</source>
            <translation>Записи на этом языке нет.</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Came back to you</source>
            <translation>Вернулось к вам</translation>
        </message>
        <message>
            <source>Sent back, waiting for the correction</source>
            <translation>Отправлено назад, ждёт исправления</translation>
        </message>
        <message>
            <source>Corrected, waiting</source>
            <translation>Исправлена, ждёт</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Safe here</source>
            <translation>Сохранено здесь</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Запечатано</translation>
        </message>
        <message>
            <source>On the server</source>
            <translation>На сервере</translation>
        </message>
        <message>
            <source>Opened by a coordinator</source>
            <translation>Открыл координатор</translation>
        </message>
        <message>
            <source>Files: {all} opened</source>
            <translation>Файлы: открыто {all}</translation>
        </message>
        <message>
            <source>Files: {there} of {all} on the server</source>
            <translation>Файлы: {there} из {all} на сервере</translation>
        </message>
        <message>
            <source>Files: {all} wait here</source>
            <translation>Файлы: ждут здесь {all}</translation>
        </message>
        <message>
            <source>A photo. It was erased after support had ended.</source>
            <translation>Фотография. Она удалена после окончания поддержки.</translation>
        </message>
        <message>
            <source>A file that has not come yet: it travels by itself.</source>
            <translation>Файл ещё не пришёл: он идёт отдельно.</translation>
        </message>
        <message>
            <source>Picture, {size}</source>
            <translation>Изображение, {size}</translation>
        </message>
        <message>
            <source>Recording, {size}</source>
            <translation>Запись звука, {size}</translation>
        </message>
        <message>
            <source>Film or recording, {size}</source>
            <translation>Видео или запись звука, {size}</translation>
        </message>
        <message>
            <source>File ({kind}), {size}</source>
            <translation>Файл ({kind}), {size}</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Помощь</translation>
        </message>
        <message>
            <source>Wellbeing</source>
            <translation>Самочувствие</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Учёба</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>Родные</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>about {month}</source>
            <translation>примерно {month}</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказ</translation>
        </message>
        <message>
            <source>Does not know</source>
            <translation>Не знает</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Не спрашивали</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Не относится</translation>
        </message>
    </context>
    <context>
        <name>StickCard</name>
        <message>
            <source>No internet for long?</source>
            <translation>Долго нет интернета?</translation>
        </message>
        <message>
            <source>Carry a stick. It brings what others left for you, and takes what waits here. Everything on it is sealed: whoever finds it can read nothing.</source>
            <translation>Носите флешку. Она приносит то, что для вас оставили другие, и забирает то, что ждёт здесь. Всё на ней запечатано: кто её найдёт, ничего не прочтёт.</translation>
        </message>
        <message>
            <source>Use a stick</source>
            <translation>Работать с флешкой</translation>
        </message>
        <message>
            <source>Only take from it</source>
            <translation>Только взять с неё</translation>
        </message>
        <message>
            <source>Unfinished interviews, too</source>
            <translation>И неоконченные беседы</translation>
        </message>
        <message numerus="yes">
            <source>%n sealed file(s) came from the stick, were checked and opened.</source>
            <translation>
                <numerusform>С флешки взят, проверен и открыт %n запечатанный файл.</numerusform>
                <numerusform>С флешки взяты, проверены и открыты %n запечатанных файла.</numerusform>
                <numerusform>С флешки взяты, проверены и открыты %n запечатанных файлов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed file(s) came for others who work on this laptop: they find them when they sign in.</source>
            <translation>
                <numerusform>Пришёл %n запечатанный файл для другого человека, который работает на этом ноутбуке: он увидит его, когда войдёт.</numerusform>
                <numerusform>Пришли %n запечатанных файла для других людей, которые работают на этом ноутбуке: они увидят их, когда войдут.</numerusform>
                <numerusform>Пришло %n запечатанных файлов для других людей, которые работают на этом ноутбуке: они увидят их, когда войдут.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed file(s) of yours arrived: it was signed for.</source>
            <translation>
                <numerusform>%n ваш файл дошёл: получатель расписался.</numerusform>
                <numerusform>%n ваших файла дошли: получатель расписался.</numerusform>
                <numerusform>%n ваших файлов дошли: получатель расписался.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unfinished interview(s) came back: Today shows them.</source>
            <translation>
                <numerusform>Вернулась %n неоконченная беседа: она на экране «Сегодня».</numerusform>
                <numerusform>Вернулись %n неоконченные беседы: они на экране «Сегодня».</numerusform>
                <numerusform>Вернулись %n неоконченных бесед: они на экране «Сегодня».</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StickHere</name>
        <message>
            <source>Working on the stick: do not pull it out yet</source>
            <translation>Идёт работа с флешкой: пока не вынимайте её</translation>
        </message>
    </context>
    <context>
        <name>StickWords</name>
        <message numerus="yes">
            <source>%n sealed file(s) still wait here for a stick.</source>
            <translation>
                <numerusform>%n запечатанный файл ещё ждёт здесь флешки.</numerusform>
                <numerusform>%n запечатанных файла ещё ждут здесь флешки.</numerusform>
                <numerusform>%n запечатанных файлов ещё ждут здесь флешки.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed file(s) are on the stick now.</source>
            <translation>
                <numerusform>Теперь на флешке %n запечатанный файл.</numerusform>
                <numerusform>Теперь на флешке %n запечатанных файла.</numerusform>
                <numerusform>Теперь на флешке %n запечатанных файлов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unfinished interview(s) are on the stick now.</source>
            <translation>
                <numerusform>Теперь на флешке %n неоконченная беседа.</numerusform>
                <numerusform>Теперь на флешке %n неоконченные беседы.</numerusform>
                <numerusform>Теперь на флешке %n неоконченных бесед.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits here that others lack.</source>
            <translation>Здесь не ждёт ничего, чего нет у других.</translation>
        </message>
    </context>
    <context>
        <name>StopPage</name>
        <message>
            <source>We can stop at any time</source>
            <translation>Можно остановиться в любой момент</translation>
        </message>
        <message>
            <source>Thank the person. What would they like?</source>
            <translation>Поблагодарите человека. Чего он хочет?</translation>
        </message>
        <message>
            <source>Pause: keep it as a draft and go on another day</source>
            <translation>Пауза: оставить черновик и продолжить в другой день</translation>
        </message>
        <message>
            <source>End here: finish with what there is; the rest was not asked</source>
            <translation>Закончить здесь: с тем, что есть; остальное не спрашивали</translation>
        </message>
        <message>
            <source>The person wants nothing to be kept</source>
            <translation>Человек хочет, чтобы ничего не сохранилось</translation>
        </message>
        <message>
            <source>This is another person: move the interview</source>
            <translation>Это другой человек: перенести интервью</translation>
        </message>
        <message>
            <source>Go on with the interview</source>
            <translation>Продолжить интервью</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Ready to finish?</source>
            <translation>Завершаем?</translation>
        </message>
        <message>
            <source>The record stays safe on this computer and goes by itself when there is internet.</source>
            <translation>Запись хранится на этом компьютере и уйдёт сама, когда будет интернет.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>Another person: move</source>
            <translation>Другой человек: перенести</translation>
        </message>
        <message>
            <source>Back to the interview</source>
            <translation>Назад к интервью</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>с ответом</translation>
        </message>
        <message>
            <source>left open</source>
            <translation>без ответа</translation>
        </message>
    </context>
    <context>
        <name>TeamPlace</name>
        <message>
            <source>Who belongs to the programme, and who wants to.</source>
            <translation>Кто входит в программу и кто хочет войти.</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Команда</translation>
        </message>
        <message>
            <source>Nobody else is in yet.</source>
            <translation>Больше никого пока нет.</translation>
        </message>
        <message>
            <source>Nothing was kept apart.</source>
            <translation>Ничего не хранится отдельно.</translation>
        </message>
        <message>
            <source>Who is in</source>
            <translation>Кто в команде</translation>
        </message>
        <message>
            <source>Not merged. Call the person who sent it, then decide.</source>
            <translation>Не присоединено. Позвоните отправителю, затем решите.</translation>
        </message>
        <message>
            <source>Kept apart</source>
            <translation>Хранится отдельно</translation>
        </message>
        <message>
            <source>Withdraw the key</source>
            <translation>Отозвать ключ</translation>
        </message>
        <message>
            <source>Withdraw the key: {name}</source>
            <translation>Отозвать ключ: {name}</translation>
        </message>
        <message>
            <source>Let them leave</source>
            <translation>Вывести из команды</translation>
        </message>
        <message>
            <source>I leave</source>
            <translation>Выйти из команды</translation>
        </message>
        <message>
            <source>Let them leave: {name}</source>
            <translation>Вывести из команды: {name}</translation>
        </message>
        <message>
            <source>Reads: {classes}</source>
            <translation>Читает: {classes}</translation>
        </message>
        <message>
            <source>Unknown sender</source>
            <translation>Неизвестный отправитель</translation>
        </message>
        <message>
            <source>Look inside</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>Merge it</source>
            <translation>Присоединить</translation>
        </message>
        <message>
            <source>Let the key stand</source>
            <translation>Оставить ключ</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) inside are no records: changes to cases, telephone numbers, decisions or the like.</source>
            <translation>
                <numerusform>Внутри %n сообщение, которое не запись: изменение случая, номера телефонов, решение и тому подобное.</numerusform>
                <numerusform>Внутри %n сообщения, которые не записи: изменения случаев, номера телефонов, решения и тому подобное.</numerusform>
                <numerusform>Внутри %n сообщений, которые не записи: изменения случаев, номера телефонов, решения и тому подобное.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was merged, and counts for the other coordinators of the area, too. That you decided it stands in the journal.</source>
            <translation>Присоединено, и у других координаторов района тоже. В журнале записано, что это решили вы.</translation>
        </message>
        <message>
            <source>Withdraw the key of {name}?</source>
            <translation>Отозвать ключ: {name}?</translation>
        </message>
        <message>
            <source>What came up to now stands. What this key signs later is kept apart, and nothing more is sealed to it. This cannot be taken back; the person can join again with a new key.</source>
            <translation>То, что пришло до сих пор, остаётся в силе. Подписанное этим ключом позже хранится отдельно, и для него больше ничего не запечатывается. Отменить это нельзя; человек может вступить снова с новым ключом.</translation>
        </message>
        <message>
            <source>What they sent is fetched first, where the server answers: five minutes at most.</source>
            <translation>Сначала забирается всё, что они отправили, если сервер отвечает: не дольше пяти минут.</translation>
        </message>
        <message>
            <source>Withdraw it</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>The key of {name} was withdrawn.</source>
            <translation>Ключ отозван: {name}.</translation>
        </message>
        <message>
            <source>The server did not answer: what they had sent may be kept apart when it comes.</source>
            <translation>Сервер не ответил: то, что они отправили раньше, может быть отложено, когда придёт.</translation>
        </message>
        <message>
            <source>It still stands in {area}. Call {who}: until they withdraw it there, too, it gets what that area sends.</source>
            <translation>Он ещё действует здесь: {area}. Позвоните: {who}. Пока его не отзовут и там, он получает всё, что отправляет тот район.</translation>
        </message>
        <message>
            <source>Let {name} leave?</source>
            <translation>Вывести из команды: {name}?</translation>
        </message>
        <message>
            <source>Leave the team?</source>
            <translation>Выйти из команды?</translation>
        </message>
        <message>
            <source>What they signed up to now stands. Nothing that is sealed from now on opens for them. What they have read, they have read.</source>
            <translation>Подписанное до сих пор остаётся в силе. Запечатанное с этого момента для этого человека не откроется. Что прочитано, то прочитано.</translation>
        </message>
        <message>
            <source>{name} has left: nothing new opens for them.</source>
            <translation>{name} больше не читает: новое для этого человека не откроется.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) inside: {list}</source>
            <translation>
                <numerusform>Внутри %n запись: {list}</numerusform>
                <numerusform>Внутри %n записи: {list}</numerusform>
                <numerusform>Внутри %n записей: {list}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Third</name>
        <message>
            <source>Keep this</source>
            <translation>Сохранить это</translation>
        </message>
        <message>
            <source>Keep what is written: {what}</source>
            <translation>Сохранить написанное: {what}</translation>
        </message>
    </context>
    <context>
        <name>Tiles</name>
        <message>
            <source>Who is working now?</source>
            <translation>Кто сейчас работает?</translation>
        </message>
    </context>
    <context>
        <name>TitleRow</name>
        <message>
            <source>The coordinator asks: {words}</source>
            <translation>Координатор спрашивает: {words}</translation>
        </message>
    </context>
    <context>
        <name>TodayPlace</name>
        <message>
            <source>Find a person by name or code</source>
            <translation>Найти по имени или коду</translation>
        </message>
        <message>
            <source>Start a form</source>
            <translation>Начать форму</translation>
        </message>
        <message>
            <source>People to see</source>
            <translation>С кем встретиться</translation>
        </message>
        <message>
            <source>Continue where you stopped</source>
            <translation>Продолжить начатое</translation>
        </message>
        <message>
            <source>Came back to you</source>
            <translation>Вернулось к вам</translation>
        </message>
        <message>
            <source>Try to send now</source>
            <translation>Отправить сейчас</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Ждут отправки</translation>
        </message>
        <message>
            <source>Good morning, {name}</source>
            <translation>Доброе утро, {name}</translation>
        </message>
        <message>
            <source>Good afternoon, {name}</source>
            <translation>Добрый день, {name}</translation>
        </message>
        <message>
            <source>Good evening, {name}</source>
            <translation>Добрый вечер, {name}</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Найти человека</translation>
        </message>
        <message>
            <source>Nobody is due today.</source>
            <translation>На сегодня встреч нет.</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Показать меньше</translation>
        </message>
        <message numerus="yes">
            <source>See all %n</source>
            <translation>
                <numerusform>Показать все %n</numerusform>
                <numerusform>Показать все %n</numerusform>
                <numerusform>Показать все %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are safe here. They are sent by themselves when there is internet.</source>
            <translation>
                <numerusform>%n запись здесь в безопасности. Она отправится сама, когда будет интернет.</numerusform>
                <numerusform>%n записи здесь в безопасности. Они отправятся сами, когда будет интернет.</numerusform>
                <numerusform>%n записей здесь в безопасности. Они отправятся сами, когда будет интернет.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits. What you finish is sent by itself when there is internet.</source>
            <translation>Ничего не ждёт. Завершённое отправится само, когда будет интернет.</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Back, the draft is kept</source>
            <translation>Назад, черновик сохранится</translation>
        </message>
        <message>
            <source>Safety steps</source>
            <translation>Шаги безопасности</translation>
        </message>
        <message>
            <source>Stop now</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Respondent view</source>
            <translation>Показать человеку</translation>
        </message>
        <message>
            <source>Hide the screen</source>
            <translation>Скрыть экран</translation>
        </message>
        <message>
            <source>Sections: {name}</source>
            <translation>Разделы: {name}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Стоп</translation>
        </message>
    </context>
    <context>
        <name>Track</name>
        <message>
            <source>today {time}</source>
            <translation>сегодня {time}</translation>
        </message>
    </context>
    <context>
        <name>TravelCard</name>
        <message>
            <source>Put the work away</source>
            <translation>Убрать работу</translation>
        </message>
        <message>
            <source>The work on this laptop is closed until your coordinator opens it again. Nothing is deleted.</source>
            <translation>Работа на этом ноутбуке закрыта, пока её снова не откроет ваш координатор. Ничего не удаляется.</translation>
        </message>
        <message>
            <source>Before a journey</source>
            <translation>Перед поездкой</translation>
        </message>
        <message>
            <source>From now on your passphrase does not open it, and no coordinator alone does: none reads all of your work. To take it up again two people with recovery sheets have to come to a coordinator. Ask them first.</source>
            <translation>Ваша парольная фраза больше не будет её открывать, и ни один координатор в одиночку тоже: никто из них не читает всю вашу работу. Чтобы вернуться к ней, к координатору должны прийти два человека с листами восстановления. Сначала договоритесь с ними.</translation>
        </message>
        <message>
            <source>Put the work away?</source>
            <translation>Убрать работу?</translation>
        </message>
        <message>
            <source>From now on your passphrase does not open it. To take it up again you need a coordinator: their voice on the phone, and a network or a stick that goes there and back.</source>
            <translation>Ваша парольная фраза больше не будет её открывать. Чтобы вернуться к ней, нужен координатор: его голос по телефону и сеть или флешка туда и обратно.</translation>
        </message>
        <message>
            <source>From now on your passphrase does not open it, and no coordinator alone does: none reads all of your work. To take it up again you need several coordinators, one after the other: their voices on the phone, and a network or a stick that goes there and back.</source>
            <translation>Ваша парольная фраза больше не будет её открывать, и ни один координатор в одиночку тоже: никто из них не читает всю вашу работу. Чтобы вернуться к ней, нужны несколько координаторов, один за другим: их голоса по телефону и сеть или флешка туда и обратно.</translation>
        </message>
        <message>
            <source>Put it away</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Leave the work here</source>
            <translation>Оставить работу здесь</translation>
        </message>
    </context>
    <context>
        <name>TryDialog</name>
        <message>
            <source>A try to reach {name}</source>
            <translation>Попытка связаться: {name}</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Write nothing down</source>
            <translation>Ничего не записывать</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Как</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Чем закончилось</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
    </context>
    <context>
        <name>UndoStrip</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>WaitPage</name>
        <message>
            <source>Finishing…</source>
            <translation>Завершается…</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Одну минуту…</translation>
        </message>
        <message>
            <source>The record is being saved and sealed on this computer.</source>
            <translation>Запись сохраняется и запечатывается на этом компьютере.</translation>
        </message>
        <message>
            <source>What was drawn or chosen is being kept on this computer.</source>
            <translation>Рисунок или файл сохраняется на этом компьютере.</translation>
        </message>
    </context>
    <context>
        <name>WordsGiven</name>
        <message>
            <source>Approve the plan of {name}?</source>
            <translation>Одобрить план ({name})?</translation>
        </message>
        <message>
            <source>Goals: {goals}. Whoever works with the case reads that it is approved. Where a worker changes the goals later, it waits for you again.</source>
            <translation>Цели: {goals}. Кто ведёт дело, прочтёт, что план одобрен. Если сотрудник потом изменит цели, план снова ждёт вас.</translation>
        </message>
        <message>
            <source>Approve it</source>
            <translation>Одобрить</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>Оставить открытым</translation>
        </message>
        <message>
            <source>The plan is approved.</source>
            <translation>План одобрен.</translation>
        </message>
        <message>
            <source>Take the approval of the plan back?</source>
            <translation>Отозвать одобрение плана?</translation>
        </message>
        <message>
            <source>Goals: {goals}. The plan stays, and reads as not approved yet.</source>
            <translation>Цели: {goals}. План остаётся и читается как ещё не одобренный.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Leave it approved</source>
            <translation>Оставить одобренным</translation>
        </message>
        <message>
            <source>The plan is not approved any more.</source>
            <translation>План больше не одобрен.</translation>
        </message>
        <message>
            <source>The plan is done. A new one can be made at any time.</source>
            <translation>План выполнен. Новый можно составить в любое время.</translation>
        </message>
        <message>
            <source>It is written down, and holds from now on.</source>
            <translation>Записано и действует с этой минуты.</translation>
        </message>
        <message>
            <source>Is it open again whether both parents of {name} have died?</source>
            <translation>{name}: снова неизвестно, умерли ли оба родителя?</translation>
        </message>
        <message>
            <source>Then it is “not known yet” who looks after the child. The relations stay as they are.</source>
            <translation>Тогда «пока не известно», кто заботится о ребёнке. Родство остаётся как есть.</translation>
        </message>
        <message>
            <source>It is open again</source>
            <translation>Снова неизвестно</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>It is open again.</source>
            <translation>Это снова неизвестно.</translation>
        </message>
        <message>
            <source>It counts from now on.</source>
            <translation>Это действует с этой минуты.</translation>
        </message>
        <message>
            <source>Put right: {names}.</source>
            <translation>Исправлено: {names}.</translation>
        </message>
        <message>
            <source>It is kept until {day}. You are asked again before.</source>
            <translation>Хранится до: {day}. Перед этим вас спросят снова.</translation>
        </message>
        <message>
            <source>They are two people again.</source>
            <translation>Это снова два человека.</translation>
        </message>
    </context>
    <context>
        <name>WorkPart</name>
        <message>
            <source>Whose case it is</source>
            <translation>Кто ведёт дело</translation>
        </message>
        <message>
            <source>Assign to …</source>
            <translation>Поручить …</translation>
        </message>
        <message>
            <source>Hand over …</source>
            <translation>Передать …</translation>
        </message>
        <message>
            <source>Assign {name} to a worker</source>
            <translation>Поручить дело сотруднику: {name}</translation>
        </message>
        <message>
            <source>Hand {name} over</source>
            <translation>Передать дело: {name}</translation>
        </message>
        <message>
            <source>Nobody works with them yet. Coordinators alone have the case.</source>
            <translation>Дело пока никто не ведёт. Оно только у координаторов.</translation>
        </message>
        <message>
            <source>Place: {place}</source>
            <translation>Место: {place}</translation>
        </message>
        <message>
            <source>This case is not on this laptop any more. What you wrote and had not sent is kept and sent all the same.</source>
            <translation>Этого дела больше нет на этом ноутбуке. Написанное и ещё не отправленное сохраняется и всё равно будет отправлено.</translation>
        </message>
    </context>
    <context>
        <name>Written</name>
        <message>
            <source>Or write what is right</source>
            <translation>Или напишите, что верно</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>A coordinator has a newer list of keys, and the server does not give it. Your work is safe. Ask the coordinator for the list on a stick.</source>
            <translation>У координатора более новый список ключей, а сервер его не отдаёт. Ваша работа в безопасности. Попросите у координатора список на флешке.</translation>
        </message>
        <message>
            <source>A coordinator has got {count} lines of sealed files under your name that this laptop did not make. Call a coordinator: if nobody put this laptop back from a copy, your key has to be withdrawn, and you join with a new one.</source>
            <translation>У координатора есть запечатанные файлы под вашим именем, которых этот ноутбук не делал (рядов: {count}). Позвоните координатору: если ноутбук не восстанавливали из копии, ваш ключ надо отозвать, и вы вступите с новым.</translation>
        </message>
        <message>
            <source>A correction of this record came while it was read.</source>
            <translation>Пока запись читали, пришло её исправление.</translation>
        </message>
        <message>
            <source>A duty that the law gives</source>
            <translation>Обязанность по закону</translation>
        </message>
        <message>
            <source>A given name is needed. Write what the person wants to be called.</source>
            <translation>Нужно имя. Напишите, как человек хочет, чтобы его называли.</translation>
        </message>
        <message>
            <source>A good place to live</source>
            <translation>Хорошее жильё</translation>
        </message>
        <message>
            <source>A group to join</source>
            <translation>Группа, где можно быть вместе с другими</translation>
        </message>
        <message>
            <source>A list of keys that came was not one and is kept apart. The list in use stands.</source>
            <translation>Пришёл список ключей, который им не является; он хранится отдельно. Действует прежний список.</translation>
        </message>
        <message>
            <source>A neighbour</source>
            <translation>Сосед или соседка</translation>
        </message>
        <message>
            <source>A parent</source>
            <translation>Мать или отец</translation>
        </message>
        <message>
            <source>A part of it has no figure, so the whole has none.</source>
            <translation>Для части нет числа, поэтому его нет и для целого.</translation>
        </message>
        <message>
            <source>A part of this file is missing, or something was added to it.</source>
            <translation>Части файла нет, или к нему что-то добавлено.</translation>
        </message>
        <message>
            <source>A part of this record could not be put into the lists: its form names a list or a column that this programme does not have. The answers are whole in the record. Tell your coordinator: the form needs mending.</source>
            <translation>Часть этой записи не попала в списки: её форма называет список или столбец, которого в программе нет. Ответы целиком сохранены в записи. Скажите координатору: форму нужно исправить.</translation>
        </message>
        <message>
            <source>A part of this record was not put into the lists: it is of a kind that is not among what you write down. The answers are whole in the record, and a coordinator reads them there. Is something urgent? Call them.</source>
            <translation>Часть этой записи не попала в списки: она такого рода, какого вы не записываете. В самой записи все ответы целы, и координатор прочтёт их там. Что-то срочное? Позвоните ему.</translation>
        </message>
        <message>
            <source>A person responsible at a home</source>
            <translation>Ответственный сотрудник учреждения</translation>
        </message>
        <message>
            <source>A photo</source>
            <translation>Фотография</translation>
        </message>
        <message>
            <source>A plan for school, health and papers is made</source>
            <translation>Есть план для школы, здоровья и документов</translation>
        </message>
        <message>
            <source>A psychologist or doctor for the mind</source>
            <translation>Психолог или врач по душевному здоровью</translation>
        </message>
        <message>
            <source>A question that would call for help was left out. Nobody knows what the answer would have been.</source>
            <translation>Вопрос, ответ на который мог бы требовать помощи, пропущен. Каким был бы ответ, никто не знает.</translation>
        </message>
        <message>
            <source>A relative</source>
            <translation>Родственник</translation>
        </message>
        <message>
            <source>A relative who looks after the child</source>
            <translation>Родственник, который заботится о ребёнке</translation>
        </message>
        <message>
            <source>A sealed file is larger than the server takes. It is safe on this computer. Tell your coordinator.</source>
            <translation>Запечатанный файл больше, чем принимает сервер. Он цел на этом компьютере. Сообщите координатору.</translation>
        </message>
        <message>
            <source>A value is too long for a list. Lists hold short, operational facts; leave stories to the form.</source>
            <translation>Значение слишком длинно для списка. В списках – короткие рабочие сведения; рассказы оставьте форме.</translation>
        </message>
        <message>
            <source>A visit to the clinic</source>
            <translation>Приём в поликлинике</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>О вас</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>За границей</translation>
        </message>
        <message>
            <source>After one month</source>
            <translation>Спустя месяц</translation>
        </message>
        <message>
            <source>After one year</source>
            <translation>Спустя год</translation>
        </message>
        <message>
            <source>After six months</source>
            <translation>Спустя шесть месяцев</translation>
        </message>
        <message>
            <source>After three months</source>
            <translation>Спустя три месяца</translation>
        </message>
        <message>
            <source>After two years</source>
            <translation>Спустя два года</translation>
        </message>
        <message>
            <source>Aids for seeing, hearing or moving</source>
            <translation>Очки, слуховой аппарат, коляска и другая помощь</translation>
        </message>
        <message>
            <source>All answers are saved as a draft.</source>
            <translation>Все ответы сохранены как черновик.</translation>
        </message>
        <message>
            <source>All else was taken, and nothing on it was changed.</source>
            <translation>Всё остальное взято, и на нём ничего не изменено.</translation>
        </message>
        <message>
            <source>All of it is kept until {day} anyhow. Write a later day, or leave it as it is.</source>
            <translation>Всё и так хранится до {day}. Укажите более поздний день или оставьте как есть.</translation>
        </message>
        <message>
            <source>All others are on it. What was inside the damaged ones is safe in its owner&apos;s work.</source>
            <translation>Все остальные на ней. То, что было в повреждённых, цело в работе их владельца.</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>Взрослый человек</translation>
        </message>
        <message>
            <source>An answer calls for help: stay with the person and follow the pathway for such moments.</source>
            <translation>Один из ответов требует помощи: останьтесь с человеком и действуйте по порядку для таких случаев.</translation>
        </message>
        <message>
            <source>An answer is not among those that count, so there is no figure.</source>
            <translation>Один из ответов не входит в число учитываемых, поэтому числа нет.</translation>
        </message>
        <message>
            <source>An earlier version of this record has not arrived yet.</source>
            <translation>Более ранняя версия этой записи ещё не пришла.</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>Переводчик</translation>
        </message>
        <message>
            <source>Another area withdrew the key of {count} people who work in yours. If a laptop was lost, withdraw it here, too: Team. Until then they go on getting what your area sends.</source>
            <translation>Другой район отозвал ключи людей, которые работают и в вашем: {count}. Если потерян ноутбук, отзовите ключ и здесь: «Команда». До этого они получают то, что рассылает ваш район.</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Другой язык</translation>
        </message>
        <message>
            <source>Another relative</source>
            <translation>Другой родственник</translation>
        </message>
        <message>
            <source>Answered: {share} % of {asked} questions. Refused, not known or not asked: {quiet}.</source>
            <translation>Отвечено: {share} % из вопросов ({asked}). Отказ, не знает или не спрошено: {quiet}.</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Арабский</translation>
        </message>
        <message>
            <source>Ask a coordinator of the areas in which its people work to open it, or open it here with two recovery sheets.</source>
            <translation>Попросите координатора тех районов, где работают его люди, открыть его, или откройте его здесь двумя листами восстановления.</translation>
        </message>
        <message>
            <source>Ask a coordinator to open it anew.</source>
            <translation>Попросите координатора открыть её заново.</translation>
        </message>
        <message>
            <source>Ask a coordinator to return it.</source>
            <translation>Попросите координатора вернуть её.</translation>
        </message>
        <message>
            <source>Ask a coordinator to return the record, then finish; or discard the draft.</source>
            <translation>Попросите координатора вернуть запись и тогда завершите; или удалите черновик.</translation>
        </message>
        <message>
            <source>Ask a coordinator who fills it in. If it is to be yours, they let you in for that kind, under Team.</source>
            <translation>Спросите координатора, кто её заполняет. Если это должны быть вы, он допустит вас к этому роду записей в разделе «Команда».</translation>
        </message>
        <message>
            <source>Ask again, and give the coordinator the new request.</source>
            <translation>Сделайте новый запрос и передайте его координатору.</translation>
        </message>
        <message>
            <source>Ask both in a consent talk, then go on here.</source>
            <translation>Спросите обоих в разговоре о согласии, потом продолжите здесь.</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Спрашивать каждый раз</translation>
        </message>
        <message>
            <source>Ask for a new request and compare the six words again.</source>
            <translation>Попросите новый запрос и снова сверьте шесть слов.</translation>
        </message>
        <message>
            <source>Ask how old they are and correct the year of birth on their page; a year that is about right is enough.</source>
            <translation>Спросите, сколько лет человеку, и исправьте год рождения на его странице; достаточно примерного года.</translation>
        </message>
        <message>
            <source>Ask once more, and compare the six words by voice. If the next answer does not open it either, the database is damaged: what is sealed can still be sent; keep this laptop, and call a coordinator.</source>
            <translation>Запросите ещё раз и сверьте шесть слов голосом. Если и следующий ответ её не откроет, база данных повреждена: запечатанное всё равно можно отправить; сохраните этот ноутбук и позвоните координатору.</translation>
        </message>
        <message>
            <source>Ask them first, and write down what they say.</source>
            <translation>Сначала спросите человека и запишите, что он скажет.</translation>
        </message>
        <message>
            <source>Ask them first. If they agree, lift it on their page, under “What was agreed”.</source>
            <translation>Сначала спросите человека. Если он согласен, снимите это на его странице, в разделе «На что согласились».</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Запрошено</translation>
        </message>
        <message>
            <source>At home</source>
            <translation>Дома</translation>
        </message>
        <message>
            <source>At home in school</source>
            <translation>Освоиться в школе</translation>
        </message>
        <message>
            <source>At our office or centre</source>
            <translation>В нашем офисе или центре</translation>
        </message>
        <message>
            <source>At school</source>
            <translation>В школе</translation>
        </message>
        <message>
            <source>Aunt</source>
            <translation>Тётя</translation>
        </message>
        <message>
            <source>Authorities</source>
            <translation>Органы власти</translation>
        </message>
        <message>
            <source>Before class #</source>
            <translation>До первого класса</translation>
        </message>
        <message>
            <source>Before that day somebody decides whether all of it is erased or kept longer, and for what reason.</source>
            <translation>До этого дня решают, стереть ли всё или хранить дольше, и по какой причине.</translation>
        </message>
        <message>
            <source>Being safe</source>
            <translation>Безопасность</translation>
        </message>
        <message>
            <source>Birth certificate</source>
            <translation>Свидетельство о рождении</translation>
        </message>
        <message>
            <source>Born in {year}, this person would be more than {oldest} years old. Look at the paper again.</source>
            <translation>При рождении в {year} году человеку было бы больше {oldest} лет. Посмотрите ещё раз на бумагу.</translation>
        </message>
        <message>
            <source>Both parents have died</source>
            <translation>Родители умерли</translation>
        </message>
        <message>
            <source>Both sides say so, heard apart</source>
            <translation>Так говорят обе стороны, опрошенные отдельно</translation>
        </message>
        <message>
            <source>Boy, man</source>
            <translation>Мальчик, мужчина</translation>
        </message>
        <message>
            <source>Bridging A</source>
            <translation>Подготовка А</translation>
        </message>
        <message>
            <source>Bridging A: letters and small numbers</source>
            <translation>Подготовка А: буквы и малые числа</translation>
        </message>
        <message>
            <source>Bridging B</source>
            <translation>Подготовка Б</translation>
        </message>
        <message>
            <source>Bridging B: words and numbers to #</source>
            <translation>Подготовка Б: слова и числа до #</translation>
        </message>
        <message>
            <source>Bridging C</source>
            <translation>Подготовка В</translation>
        </message>
        <message>
            <source>Bridging C: short texts, plus and minus</source>
            <translation>Подготовка В: короткие тексты, сложение и вычитание</translation>
        </message>
        <message>
            <source>Brother</source>
            <translation>Брат</translation>
        </message>
        <message>
            <source>By a list of keys that came here you have left; by the one on this laptop you have not. Recovery sheets were typed on two computers at about the same time, and neither list takes in the other. Your work is safe here. Call the other coordinators, and agree which list goes on. If it is the other one, make a new place for yourself on this laptop and ask to join with it.</source>
            <translation>По списку ключей, который сюда пришёл, вы выбыли; по списку на этом ноутбуке – нет. Листы восстановления ввели на двух компьютерах почти одновременно, и ни один список не принимает другой. Ваша работа здесь в безопасности. Позвоните другим координаторам и договоритесь, какой список действует дальше. Если другой, создайте на этом ноутбуке новое место для себя и попросите принять его.</translation>
        </message>
        <message>
            <source>By message</source>
            <translation>Сообщением</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>По телефону</translation>
        </message>
        <message>
            <source>Call the person who sent it.</source>
            <translation>Позвоните тому, кто её прислал.</translation>
        </message>
        <message>
            <source>Call your coordinator, and go on here when they have decided.</source>
            <translation>Позвоните координатору и продолжите здесь, когда он решит.</translation>
        </message>
        <message>
            <source>Call your coordinator. If the person agrees anew, that is written down first; else throw the draft away.</source>
            <translation>Позвоните координатору. Если человек согласен снова, сначала запишите это; иначе удалите черновик.</translation>
        </message>
        <message>
            <source>Check that the disk is there and can be written, then try again.</source>
            <translation>Проверьте, что диск на месте и на него можно писать, и попробуйте снова.</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Child and relative have met and talked</source>
            <translation>Ребёнок и родственник встретились и поговорили</translation>
        </message>
        <message>
            <source>Choose a picture, a recording or a document, as the question says.</source>
            <translation>Выберите снимок, запись или документ – то, о чём просит вопрос.</translation>
        </message>
        <message>
            <source>Choose another name, or ask a coordinator to enrol this laptop.</source>
            <translation>Выберите другое имя или попросите координатора подключить этот ноутбук.</translation>
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation>Выберите одно из: {known}.</translation>
        </message>
        <message>
            <source>Choose one of: {known}. They come with the coordinators&apos; package.</source>
            <translation>Выберите одно из: {known}. Они входят в пакет координаторов.</translation>
        </message>
        <message>
            <source>Choose somebody else, or ask the person and write down what they say.</source>
            <translation>Выберите другого или спросите человека и запишите, что он скажет.</translation>
        </message>
        <message>
            <source>Choose somebody who was let in as a psychologist.</source>
            <translation>Выберите того, кого приняли как психолога.</translation>
        </message>
        <message>
            <source>Choose the form that replaced it.</source>
            <translation>Выберите форму, которая её заменила.</translation>
        </message>
        <message>
            <source>Choose the program&apos;s folder of that laptop, or ask a coordinator of its area.</source>
            <translation>Выберите папку программы с того ноутбука или обратитесь к координатору этого района.</translation>
        </message>
        <message>
            <source>Class #</source>
            <translation># класс</translation>
        </message>
        <message>
            <source>Class of the own age, with support where wished</source>
            <translation>Класс по возрасту, с поддержкой по желанию</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Clothes, books or the way cost too much</source>
            <translation>Не хватает денег на одежду, книги или дорогу</translation>
        </message>
        <message>
            <source>Come back another time, or discard it.</source>
            <translation>Вернитесь в другой раз или удалите его.</translation>
        </message>
        <message>
            <source>Connect once to fetch the forms, or ask a coordinator.</source>
            <translation>Подключитесь один раз, чтобы получить формы, или спросите координатора.</translation>
        </message>
        <message>
            <source>Connect once, or ask a coordinator.</source>
            <translation>Подключитесь один раз или спросите координатора.</translation>
        </message>
        <message>
            <source>Connect once, or take a stick of another laptop in; then do this again.</source>
            <translation>Подключитесь один раз или примите флешку с другого ноутбука, затем повторите.</translation>
        </message>
        <message>
            <source>Consent was not given, so this cannot be finished as a record.</source>
            <translation>Согласия нет, поэтому завершить это как запись нельзя.</translation>
        </message>
        <message>
            <source>Consent was withdrawn, so this correction cannot be finished as such.</source>
            <translation>Согласие отозвано, поэтому завершить это исправление нельзя.</translation>
        </message>
        <message>
            <source>Contact is lost after {count} tries in {ways} ways within {days} days, and nobody reached since. Write down the tries that were made, each as a visit, or choose another reason.</source>
            <translation>Связь считается потерянной, если попыток ({days} дн.) было не меньше {count}, способов – не меньше {ways}, и с тех пор никого не застали. Запишите сделанные попытки, каждую как посещение, или выберите другую причину.</translation>
        </message>
        <message>
            <source>Contact lost</source>
            <translation>Не удаётся связаться с человеком</translation>
        </message>
        <message>
            <source>Contact lost after several tries</source>
            <translation>После нескольких попыток связаться с человеком не удалось</translation>
        </message>
        <message>
            <source>Contact with relatives</source>
            <translation>Связь с родными</translation>
        </message>
        <message>
            <source>Conversations that were written down</source>
            <translation>Беседы, которые были записаны</translation>
        </message>
        <message>
            <source>Copy it into another folder and try again.</source>
            <translation>Скопируйте его в другую папку и попробуйте снова.</translation>
        </message>
        <message>
            <source>Correct it and keep it again.</source>
            <translation>Исправьте и сохраните снова.</translation>
        </message>
        <message>
            <source>Correct the sheet and read it again.</source>
            <translation>Исправьте таблицу и прочитайте её снова.</translation>
        </message>
        <message>
            <source>Counted without a name</source>
            <translation>Учёт без имени</translation>
        </message>
        <message>
            <source>Counts that belong to nobody</source>
            <translation>Подсчёты без имён</translation>
        </message>
        <message>
            <source>Daughter or son</source>
            <translation>Дочь или сын</translation>
        </message>
        <message>
            <source>Days from the talk to this program: {days} as a rule, {most} at most. Later than a week: {late}.</source>
            <translation>Дней от беседы до этой программы: обычно {days}, самое большее {most}. Позже чем через неделю: {late}.</translation>
        </message>
        <message>
            <source>Death certificate</source>
            <translation>Свидетельство о смерти</translation>
        </message>
        <message>
            <source>Decision of a court or an authority</source>
            <translation>Решение суда или органа власти</translation>
        </message>
        <message>
            <source>Delete from it what nobody needs, or use another stick.</source>
            <translation>Удалите с неё ненужное или возьмите другую флешку.</translation>
        </message>
        <message>
            <source>Died</source>
            <translation>Смерть</translation>
        </message>
        <message>
            <source>Do not type recovery sheets on another computer before this one was connected: two lists of keys would contradict each other, and some people could not work together any more.</source>
            <translation>Не вводите листы восстановления на другом компьютере, пока этот не был на связи: два списка ключей противоречили бы друг другу, и часть людей больше не смогла бы работать вместе.</translation>
        </message>
        <message>
            <source>Drafts that are open can be finished, and old records stay readable.</source>
            <translation>Открытые черновики можно завершить, старые записи останутся доступны.</translation>
        </message>
        <message>
            <source>End it politely with &apos;Declined&apos;.</source>
            <translation>Вежливо закончите: «Отказ».</translation>
        </message>
        <message>
            <source>End it with &apos;Declined&apos;: coordinators are then told to decide what becomes of the record.</source>
            <translation>Закончите отказом: координаторы узнают об этом и решат, что будет с записью.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <source>Enrolled, not begun</source>
            <translation>Записан(а), ещё не начал(а)</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>Введите парольную фразу.</translation>
        </message>
        <message>
            <source>Entered by two people: {pairs}. Of their answers {share} % are the same.</source>
            <translation>Введено двумя людьми: {pairs}. Совпадает {share} % их ответов.</translation>
        </message>
        <message>
            <source>Everything saved before is safe as long as the disk is.</source>
            <translation>Всё сохранённое цело, пока цел диск.</translation>
        </message>
        <message>
            <source>Everything saved before is safe.</source>
            <translation>Всё сохранённое раньше цело.</translation>
        </message>
        <message>
            <source>Everything saved before it is safe on this computer.</source>
            <translation>Всё сохранённое до этого цело на этом компьютере.</translation>
        </message>
        <message>
            <source>Father</source>
            <translation>Отец</translation>
        </message>
        <message>
            <source>Feeling too far behind</source>
            <translation>Кажется, что сильно отстал(а)</translation>
        </message>
        <message>
            <source>Finished records that are sealed in the outbox are safe and can still be sent.</source>
            <translation>Завершённые и запечатанные записи целы, их можно отправить.</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Первые шаги</translation>
        </message>
        <message>
            <source>First weeks</source>
            <translation>Первые недели</translation>
        </message>
        <message>
            <source>Food, clothes, money</source>
            <translation>Еда, одежда, деньги</translation>
        </message>
        <message>
            <source>Foster parent</source>
            <translation>Приёмный родитель</translation>
        </message>
        <message>
            <source>Free some space now, then go on; the program tries again by itself.</source>
            <translation>Освободите место и продолжайте; программа попробует снова сама.</translation>
        </message>
        <message>
            <source>Friends and free time</source>
            <translation>Друзья и свободное время</translation>
        </message>
        <message>
            <source>Getting on well in the family</source>
            <translation>Лад в семье</translation>
        </message>
        <message>
            <source>Girl, woman</source>
            <translation>Девочка, женщина</translation>
        </message>
        <message>
            <source>Give the changed form a new version and publish that.</source>
            <translation>Дайте изменённой форме новую версию и опубликуйте её.</translation>
        </message>
        <message>
            <source>Go to the marked questions.</source>
            <translation>Перейдите к отмеченным вопросам.</translation>
        </message>
        <message>
            <source>Goes now and then</source>
            <translation>Ходит иногда</translation>
        </message>
        <message>
            <source>Goes regularly</source>
            <translation>Ходит регулярно</translation>
        </message>
        <message>
            <source>Grandfather</source>
            <translation>Дедушка</translation>
        </message>
        <message>
            <source>Grandmother</source>
            <translation>Бабушка</translation>
        </message>
        <message>
            <source>Grown up, and handed over</source>
            <translation>Совершеннолетие, дело передано</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Опекун</translation>
        </message>
        <message>
            <source>Guardianship of a child</source>
            <translation>Опека над ребёнком</translation>
        </message>
        <message>
            <source>Has died</source>
            <translation>Умер или умерла</translation>
        </message>
        <message>
            <source>Has died, as was told</source>
            <translation>Умер или умерла, по словам родных</translation>
        </message>
        <message>
            <source>Has finished</source>
            <translation>Закончил(а)</translation>
        </message>
        <message>
            <source>Has stopped going</source>
            <translation>Перестал(а) ходить</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Здоровье</translation>
        </message>
        <message>
            <source>Health looked after</source>
            <translation>Позаботиться о здоровье</translation>
        </message>
        <message>
            <source>Help to talk within the family</source>
            <translation>Помощь в разговоре внутри семьи</translation>
        </message>
        <message>
            <source>Help with papers and the law</source>
            <translation>Помощь с документами и с законом</translation>
        </message>
        <message>
            <source>Hold the consent talk with them, then go on here.</source>
            <translation>Проведите разговор о согласии, потом продолжите здесь.</translation>
        </message>
        <message>
            <source>How it was said: {how}.</source>
            <translation>Каким образом: {how}.</translation>
        </message>
        <message>
            <source>How long it is kept</source>
            <translation>Как долго это хранится</translation>
        </message>
        <message>
            <source>If a laptop was lost, call the other coordinators of the areas in which its owner works.</source>
            <translation>Если потерян ноутбук, позвоните другим координаторам районов, где работает его владелец.</translation>
        </message>
        <message>
            <source>In a city</source>
            <translation>В городе</translation>
        </message>
        <message>
            <source>In a shared house of the programme</source>
            <translation>В общем доме программы</translation>
        </message>
        <message>
            <source>In a small town</source>
            <translation>В небольшом городе или посёлке</translation>
        </message>
        <message>
            <source>In a village</source>
            <translation>В селе</translation>
        </message>
        <message>
            <source>In the sheet {sheet} cells of several rows are merged into one: {cells}. Nobody can tell whose it is. Undo the merging, and write into each row what belongs there.</source>
            <translation>На листе {sheet} ячейки нескольких строк объединены: {cells}. Нельзя понять, к кому это относится. Отмените объединение и впишите в каждую строку то, что к ней относится.</translation>
        </message>
        <message>
            <source>In the sheet {sheet} the file holds formulas without what they come to: {cells}. Open it in the program that you write sheets with, and save it there.</source>
            <translation>На листе {sheet} в файле стоят формулы без результата: {cells}. Откройте файл в программе, в которой вы ведёте таблицы, и сохраните его там.</translation>
        </message>
        <message>
            <source>In this country</source>
            <translation>В этой стране</translation>
        </message>
        <message>
            <source>It could not be shown that the named person wrote this.</source>
            <translation>Не удалось показать, что это писал названный человек.</translation>
        </message>
        <message>
            <source>It ended before it began: the clock of the laptop was wrong.</source>
            <translation>Закончено раньше, чем начато: часы ноутбука шли неверно.</translation>
        </message>
        <message>
            <source>It has begun</source>
            <translation>Началась</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Завершена</translation>
        </message>
        <message>
            <source>It is kept apart and was not merged.</source>
            <translation>Она хранится отдельно и не объединена.</translation>
        </message>
        <message>
            <source>It is kept, and nobody works with it, as you asked.</source>
            <translation>Это хранится, и никто с этим не работает, как вы просили.</translation>
        </message>
        <message>
            <source>It is looked at again: tick anew what is to be mended.</source>
            <translation>Он проверяется снова: отметьте заново, что исправить.</translation>
        </message>
        <message>
            <source>It is not made for this age, so there is no figure.</source>
            <translation>Инструмент не рассчитан на этот возраст, поэтому числа нет.</translation>
        </message>
        <message>
            <source>It is not made to be answered by this person, so there is no figure.</source>
            <translation>Инструмент не рассчитан на ответы этого человека, поэтому числа нет.</translation>
        </message>
        <message>
            <source>It is not validated. {name} switched its number on for this programme.</source>
            <translation>Шкала не валидирована. Для этой программы число включил(а) {name}.</translation>
        </message>
        <message>
            <source>It is not wanted</source>
            <translation>Не нужна</translation>
        </message>
        <message>
            <source>It is not written down what was seen or heard for this. Choose the papers or statements that it stands on.</source>
            <translation>Не записано, что для этого видели или слышали. Выберите документы или рассказы, на которых это держится.</translation>
        </message>
        <message>
            <source>It is still kept apart.</source>
            <translation>Оно по-прежнему хранится отдельно.</translation>
        </message>
        <message>
            <source>It stays as it is.</source>
            <translation>Она остаётся как есть.</translation>
        </message>
        <message>
            <source>It takes no new drafts; open ones can still be finished.</source>
            <translation>Новые черновики по ней не начинаются; открытые можно завершить.</translation>
        </message>
        <message>
            <source>It was asked in other words then: compare with care.</source>
            <translation>Тогда спрашивали другими словами: сравнивайте осторожно.</translation>
        </message>
        <message>
            <source>It was made here and is not validated: no figure is shown before a psychologist has switched it on. Read the answers themselves.</source>
            <translation>Шкала составлена здесь и не проверена: пока её не включил психолог, число не показывается. Читайте сами ответы.</translation>
        </message>
        <message>
            <source>It was not taken in, and the draft is as before.</source>
            <translation>Оно не принято, черновик остался прежним.</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <translation>Она не тронута.</translation>
        </message>
        <message>
            <source>It was only stated so far</source>
            <translation>Пока только со слов</translation>
        </message>
        <message>
            <source>It was sealed to an old key.</source>
            <translation>Она запечатана старым ключом.</translation>
        </message>
        <message>
            <source>Its line under Team says which of the two, and on whose laptops. What was erased stays so.</source>
            <translation>Что из двух и на чьих ноутбуках, сказано в его строке в разделе «Команда». Что удалено, то удалено.</translation>
        </message>
        <message>
            <source>Its wording is a draft, so there is no figure.</source>
            <translation>Её тексты – черновик, поэтому числа нет.</translation>
        </message>
        <message>
            <source>Its wording is not the official one, so there is no figure.</source>
            <translation>Её тексты не официальные, поэтому числа нет.</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Казахский</translation>
        </message>
        <message>
            <source>Keep the laptop. Open it again when its disk was mended, or from another copy.</source>
            <translation>Сохраните ноутбук. Откройте его снова, когда диск будет исправлен, или с другой копии.</translation>
        </message>
        <message>
            <source>Keep this laptop and call a coordinator: they can open it anew.</source>
            <translation>Сохраните ноутбук и позвоните координатору: он сможет открыть его заново.</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>Кыргызский</translation>
        </message>
        <message>
            <source>Leave one out, or take smaller pictures.</source>
            <translation>Обойдитесь без одного из них или сделайте снимки поменьше.</translation>
        </message>
        <message>
            <source>Left the country</source>
            <translation>Выезд из страны</translation>
        </message>
        <message>
            <source>Less than two seconds for each answer: was it typed in from paper?</source>
            <translation>Меньше двух секунд на ответ: вводили с бумаги?</translation>
        </message>
        <message>
            <source>Let everybody who works here sign in once: the files are made again. Then use the stick again.</source>
            <translation>Пусть каждый, кто здесь работает, войдёт один раз: файлы будут созданы заново. Потом снова возьмите флешку.</translation>
        </message>
        <message>
            <source>Let in a second coordinator for all your areas first. Until then take the laptop with you locked.</source>
            <translation>Сначала примите второго координатора для всех ваших районов. До тех пор возите ноутбук с собой запертым.</translation>
        </message>
        <message>
            <source>Line {number} has no name. Write who answers.</source>
            <translation>В строке {number} нет имени. Напишите, кто отвечает.</translation>
        </message>
        <message>
            <source>Line {number} is too long. Write at most {most} signs.</source>
            <translation>Строка {number} слишком длинная. Не больше {most} знаков.</translation>
        </message>
        <message>
            <source>Line {number}: “{value}” is no telephone number. Write digits, with + before the country’s number.</source>
            <translation>Строка {number}: «{value}» – не номер телефона. Пишите цифрами, с + перед кодом страны.</translation>
        </message>
        <message>
            <source>Lives with them</source>
            <translation>Живёт вместе</translation>
        </message>
        <message>
            <source>Look again after the next round.</source>
            <translation>Посмотрите ещё раз после следующего обмена.</translation>
        </message>
        <message>
            <source>Look again after the next round; whoever still sees it has not connected since.</source>
            <translation>Посмотрите после следующего обмена; кто ещё видит её, с тех пор не выходил на связь.</translation>
        </message>
        <message>
            <source>Look at the words again, or take another sheet.</source>
            <translation>Проверьте слова ещё раз или возьмите другой лист.</translation>
        </message>
        <message>
            <source>Look at what changed, then decide.</source>
            <translation>Посмотрите, что изменилось, и решите.</translation>
        </message>
        <message>
            <source>Look in the Outbox or start a new one.</source>
            <translation>Посмотрите в «Отправке» или начните новый.</translation>
        </message>
        <message>
            <source>Look whether the sound is on and the headphones are in, and press Listen again; or read the words aloud.</source>
            <translation>Проверьте, включён ли звук и подключены ли наушники, и нажмите «Прослушать» ещё раз; или прочитайте слова вслух.</translation>
        </message>
        <message>
            <source>Look whether this is the laptop that you mean, and of this programme. If so, try another copy of its folder.</source>
            <translation>Проверьте, тот ли это ноутбук и из этой ли он программы. Если да, попробуйте другую копию его папки.</translation>
        </message>
        <message>
            <source>Looking for relatives</source>
            <translation>Поиск родных</translation>
        </message>
        <message>
            <source>Marriage certificate or family book</source>
            <translation>Свидетельство о браке или семейная книжка</translation>
        </message>
        <message>
            <source>Mother</source>
            <translation>Мать</translation>
        </message>
        <message>
            <source>Moved inside the country, handed over</source>
            <translation>Переезд внутри страны, дело передано</translation>
        </message>
        <message>
            <source>Moved inside the country, not handed over</source>
            <translation>Переезд внутри страны, дело не передано</translation>
        </message>
        <message>
            <source>Name and how to reach them</source>
            <translation>Имя и как связаться</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Соседи</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>No answer here proves that all is well. If something worries you, speak with your supervisor.</source>
            <translation>Ни один ответ здесь не доказывает, что всё хорошо. Если вас что-то беспокоит, поговорите с руководителем.</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>Пока нет ответа</translation>
        </message>
        <message>
            <source>No column is called “given name”. Call one so in row #, and read the list again.</source>
            <translation>Ни один столбец не называется «имя». Назовите так столбец в строке # и прочитайте список снова.</translation>
        </message>
        <message>
            <source>No column is called “name”. Call one so in row #, and read the sheet again.</source>
            <translation>Ни один столбец не называется «name». Назовите так один в строке # и прочитайте таблицу снова.</translation>
        </message>
        <message>
            <source>No column is called “{heading}”. Call one so in row #, and read the sheet again.</source>
            <translation>Ни один столбец не называется «{heading}». Назовите так столбец в строке # и прочитайте лист снова.</translation>
        </message>
        <message>
            <source>No coordinator has answered for {days} days.</source>
            <translation>Координатор не отвечает уже {days} дн.</translation>
        </message>
        <message>
            <source>No home with this number is known here. Find the home by somebody who lives there.</source>
            <translation>Дома с таким номером здесь нет. Найдите дом по тому, кто там живёт.</translation>
        </message>
        <message>
            <source>No place at the school</source>
            <translation>Нет места в школе</translation>
        </message>
        <message>
            <source>No server is set for this laptop. What waits is safe here and can go by stick.</source>
            <translation>Для ноутбука не задан сервер. Всё, что ждёт, цело и может уйти на флешке.</translation>
        </message>
        <message>
            <source>No, but it is wanted</source>
            <translation>Нет, но хотелось бы</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Nobody else of this programme could open your work again.</source>
            <translation>Никто другой в этой программе не смог бы снова открыть вашу работу.</translation>
        </message>
        <message>
            <source>Nobody is their own carer. Choose who looks after them, or leave it empty.</source>
            <translation>Никто не заботится сам о себе как опекун. Выберите, кто о нём заботится, или оставьте пустым.</translation>
        </message>
        <message>
            <source>Nobody is their own relative. Choose the other person.</source>
            <translation>Никто не приходится родственником самому себе. Выберите другого человека.</translation>
        </message>
        <message>
            <source>Nobody knows</source>
            <translation>Никто не знает</translation>
        </message>
        <message>
            <source>Nobody there, no answer</source>
            <translation>Никого не было, не ответили</translation>
        </message>
        <message>
            <source>Nobody wrote down whether they are of age, so what they agreed to for themselves does not count yet.</source>
            <translation>Не записано, совершеннолетний ли человек, поэтому то, на что он согласился сам, пока не действует.</translation>
        </message>
        <message>
            <source>Not all of the preparation is done. Do what is left of it, and write it down then.</source>
            <translation>Подготовка сделана не вся. Сделайте оставшееся, а потом запишите.</translation>
        </message>
        <message>
            <source>Not enrolled</source>
            <translation>Пока нигде не учится</translation>
        </message>
        <message>
            <source>Not feeling welcome there</source>
            <translation>Там не рады</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Не известно</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Пока не известно</translation>
        </message>
        <message>
            <source>Not to be written down</source>
            <translation>Не записывать</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Ничего</translation>
        </message>
        <message>
            <source>Nothing could be taken from this stick: {count} files on it are damaged.</source>
            <translation>С этой флешки ничего не удалось взять: повреждено файлов: {count}.</translation>
        </message>
        <message>
            <source>Nothing is lost, however often it is tried.</source>
            <translation>Ничего не потеряется, сколько бы раз ни пробовали.</translation>
        </message>
        <message>
            <source>Nothing is lost.</source>
            <translation>Ничего не потеряно.</translation>
        </message>
        <message>
            <source>Nothing is told to: {who}.</source>
            <translation>Ничего не сообщается: {who}.</translation>
        </message>
        <message>
            <source>Nothing may be passed on before it is known whether the person is of age. Ask how old they are and correct the year of birth on their page; then keep this again. Or leave the service out.</source>
            <translation>Ничего нельзя передавать, пока не известно, совершеннолетний ли человек. Спросите, сколько ему лет, исправьте год рождения на его странице и сохраните это ещё раз. Или не указывайте службу.</translation>
        </message>
        <message>
            <source>Nothing may be passed on now: what was agreed waits for a coordinator, or nothing is to be used. Call your coordinator, or leave the service out.</source>
            <translation>Сейчас ничего передавать нельзя: согласие ждёт координатора, или ничего нельзя использовать. Позвоните координатору или не указывайте службу.</translation>
        </message>
        <message>
            <source>Nothing may be passed on: the person has not agreed that other services are told. Ask them and write down what they say, as a change of consent; then keep this again. Or leave the service out.</source>
            <translation>Ничего передавать нельзя: человек не соглашался, чтобы о нём сообщали другим службам. Спросите его и запишите ответ как изменение согласия, потом сохраните это снова. Или не указывайте службу.</translation>
        </message>
        <message>
            <source>Nothing new came from this stick. What is on it for you was put together on {day}.</source>
            <translation>Ничего нового с этой флешки. То, что на ней для вас, собрано {day}.</translation>
        </message>
        <message>
            <source>Nothing of a child may be passed on before the carer has agreed, and the child. Ask both and write down what they say, as a change of consent; then keep this again. Or leave the service out.</source>
            <translation>О ребёнке ничего нельзя передавать, пока не согласны тот, кто о нём заботится, и сам ребёнок. Спросите обоих и запишите ответ как изменение согласия, потом сохраните это снова. Или не указывайте службу.</translation>
        </message>
        <message>
            <source>Nothing of it will be kept but a count for the month.</source>
            <translation>От него ничего не сохранится, кроме счёта за месяц.</translation>
        </message>
        <message>
            <source>Nothing on it was changed.</source>
            <translation>На нём ничего не изменено.</translation>
        </message>
        <message>
            <source>Nothing waits for a coordinator here: what was said counts already, or was taken back. Look at the page again.</source>
            <translation>Здесь ничто не ждёт координатора: сказанное уже действует или отозвано. Посмотрите страницу ещё раз.</translation>
        </message>
        <message>
            <source>Nothing was begun or finished; what was answered before is kept as a draft.</source>
            <translation>Ничего не начато и не закончено; то, на что уже ответили, сохранено как черновик.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>Здесь ничего не изменилось.</translation>
        </message>
        <message>
            <source>Nothing was changed or sent.</source>
            <translation>Ничего не изменено и не отправлено.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменилось.</translation>
        </message>
        <message>
            <source>Nothing was decided, and what you typed is still here.</source>
            <translation>Ничего не решено, а набранное вами осталось.</translation>
        </message>
        <message>
            <source>Nothing was deleted, and sealed records can still be sent.</source>
            <translation>Ничего не удалено, запечатанные записи можно отправить.</translation>
        </message>
        <message>
            <source>Nothing was finished or sent; what was answered is still only a draft.</source>
            <translation>Ничего не завершено и не отправлено; ответы остались только черновиком.</translation>
        </message>
        <message>
            <source>Nothing was put away.</source>
            <translation>Ничего не убрано.</translation>
        </message>
        <message>
            <source>Nothing was read from it or written to it.</source>
            <translation>С неё ничего не прочитано и на неё ничего не записано.</translation>
        </message>
        <message>
            <source>Nothing was written or kept.</source>
            <translation>Ничего не записано и не сохранено.</translation>
        </message>
        <message>
            <source>Nothing was written, and your file was not changed.</source>
            <translation>Ничего не записано, и ваш файл не изменён.</translation>
        </message>
        <message>
            <source>Of the file the sheet {sheet} alone is read, and not: {others}. Read those by themselves.</source>
            <translation>Из файла читается только лист {sheet}, а не: {others}. Прочитайте их отдельно.</translation>
        </message>
        <message>
            <source>One answer to all {count} questions of one list. It may be true: ask how they were read out.</source>
            <translation>Один и тот же ответ на все вопросы одного списка ({count}). Это может быть правдой: спросите, как их читали вслух.</translation>
        </message>
        <message>
            <source>Only a coordinator can do this.</source>
            <translation>Это может сделать только координатор.</translation>
        </message>
        <message>
            <source>Open for more than four hours without a break: was the laptop left alone?</source>
            <translation>Открыто больше четырёх часов без перерыва: ноутбук оставляли без присмотра?</translation>
        </message>
        <message>
            <source>Open it with the newer version.</source>
            <translation>Откройте её в более новой версии.</translation>
        </message>
        <message>
            <source>Other organisations</source>
            <translation>Другие организации</translation>
        </message>
        <message>
            <source>Others fill in this form: it is of a kind that is not among what you write down.</source>
            <translation>Эту форму заполняют другие: она такого рода, какого вы не записываете.</translation>
        </message>
        <message>
            <source>Papers are missing</source>
            <translation>Нет документов</translation>
        </message>
        <message>
            <source>Papers in order</source>
            <translation>Документы в порядке</translation>
        </message>
        <message>
            <source>Papers show it</source>
            <translation>Это видно из документов</translation>
        </message>
        <message>
            <source>Papers show that they have died</source>
            <translation>Документы показывают, что человек умер</translation>
        </message>
        <message>
            <source>Part of this laptop&apos;s work cannot be read: {reason}.</source>
            <translation>Часть работы с этого ноутбука не читается: {reason}.</translation>
        </message>
        <message>
            <source>Passport or identity card</source>
            <translation>Паспорт или удостоверение личности</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Приостановлено</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Предложено</translation>
        </message>
        <message>
            <source>Protecting life or health</source>
            <translation>Защита жизни или здоровья</translation>
        </message>
        <message>
            <source>Put it in and do the same again: it goes on. If it happens again, use another stick.</source>
            <translation>Вставьте её и сделайте то же ещё раз: работа продолжится. Если это повторится, возьмите другую флешку.</translation>
        </message>
        <message>
            <source>Put the files on a stick again at the laptop that they come from.</source>
            <translation>Запишите файлы на флешку ещё раз на том ноутбуке, откуда они.</translation>
        </message>
        <message>
            <source>Read the words aloud. Tell your coordinator, who can publish the form with a new recording.</source>
            <translation>Прочитайте слова вслух. Скажите координатору: он может опубликовать форму с новой записью.</translation>
        </message>
        <message>
            <source>Records: {count}.</source>
            <translation>Записей: {count}.</translation>
        </message>
        <message>
            <source>Recovery sheets were typed on two computers at about the same time. Two lists of keys came of it, and neither takes in the other. Your work is safe here. The coordinators agree by telephone which list goes on; whoever has the other one makes a new place on their laptop and asks to join with it.</source>
            <translation>Листы восстановления ввели на двух компьютерах почти одновременно. Получилось два списка ключей, и ни один не принимает другой. Ваша работа здесь в безопасности. Координаторы договариваются по телефону, какой список действует дальше; тот, у кого другой, создаёт на своём ноутбуке новое место и просит принять его.</translation>
        </message>
        <message>
            <source>Referral to a laboratory</source>
            <translation>Направление в лабораторию</translation>
        </message>
        <message>
            <source>Relatives or others, without parents</source>
            <translation>Родственники или другие люди, без родителей</translation>
        </message>
        <message>
            <source>Rows that the sheet hides are read as well: {rows}. Remove what does not belong here.</source>
            <translation>Строки, которые лист скрывает, тоже читаются: {rows}. Уберите то, чему здесь не место.</translation>
        </message>
        <message>
            <source>Rows that the sheet hides are read as well: {rows}. Remove whoever does not belong here.</source>
            <translation>Скрытые строки листа тоже читаются: {rows}. Удалите тех, кто сюда не относится.</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Save it as JPEG or PNG, not larger than 40 megapixels, and choose that one.</source>
            <translation>Сохраните его как JPEG или PNG, не больше 40 мегапикселей, и выберите этот файл.</translation>
        </message>
        <message>
            <source>School or learning</source>
            <translation>Школа или учёба</translation>
        </message>
        <message>
            <source>Sealed to an old key: this laptop has been away for long.</source>
            <translation>Запечатано старым ключом: ноутбук долго не был на связи.</translation>
        </message>
        <message>
            <source>Search again, or ask a coordinator to assign them.</source>
            <translation>Поищите ещё раз или попросите координатора назначить.</translation>
        </message>
        <message>
            <source>Send them now, keep this laptop, and call a coordinator.</source>
            <translation>Отправьте их сейчас, сохраните ноутбук и позвоните координатору.</translation>
        </message>
        <message>
            <source>Sign in as a coordinator.</source>
            <translation>Войдите как координатор.</translation>
        </message>
        <message>
            <source>Sign in to this computer with the account that was used before, or call a coordinator.</source>
            <translation>Войдите в компьютер под прежней учётной записью или позвоните координатору.</translation>
        </message>
        <message>
            <source>Signed after the key was withdrawn, or not in the line that was seen before.</source>
            <translation>Подписано после отзыва ключа или не продолжает известную цепочку записей.</translation>
        </message>
        <message>
            <source>Signed on paper</source>
            <translation>Подпись на бумаге</translation>
        </message>
        <message>
            <source>Since last time it has become better, by so much that it means something.</source>
            <translation>С прошлого раза стало лучше – настолько, что это что-то значит.</translation>
        </message>
        <message>
            <source>Since last time it has become harder, by so much that it means something.</source>
            <translation>С прошлого раза стало тяжелее – настолько, что это что-то значит.</translation>
        </message>
        <message>
            <source>Since last time it is a little better, by less than means something.</source>
            <translation>С прошлого раза немного лучше, но разница слишком мала, чтобы что-то значить.</translation>
        </message>
        <message>
            <source>Since last time it is a little harder, by less than means something.</source>
            <translation>С прошлого раза немного тяжелее, но разница слишком мала, чтобы что-то значить.</translation>
        </message>
        <message>
            <source>Since last time it is better. Nobody has published how much means something.</source>
            <translation>С прошлого раза лучше. Какая разница что-то значит, никто не опубликовал.</translation>
        </message>
        <message>
            <source>Since last time it is harder. Nobody has published how much means something.</source>
            <translation>С прошлого раза тяжелее. Какая разница что-то значит, никто не опубликовал.</translation>
        </message>
        <message>
            <source>Since last time it is the same.</source>
            <translation>С прошлого раза без изменений.</translation>
        </message>
        <message>
            <source>Since this talk began, the person took consent back, or asked that nothing about them be used.</source>
            <translation>После начала этой беседы человек отозвал согласие или попросил ничего о нём не использовать.</translation>
        </message>
        <message>
            <source>Sister</source>
            <translation>Сестра</translation>
        </message>
        <message>
            <source>Sleep and calm</source>
            <translation>Сон и спокойствие</translation>
        </message>
        <message>
            <source>Some answers are still missing or cannot stand.</source>
            <translation>Некоторых ответов нет или они не подходят.</translation>
        </message>
        <message>
            <source>Some of the family</source>
            <translation>Кто-то из семьи</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Кто-то другой</translation>
        </message>
        <message>
            <source>Somebody here has the code {code} already. Look whether it is the same person, or leave the code empty.</source>
            <translation>Код {code} здесь уже у кого-то есть. Проверьте, не тот же ли это человек, или оставьте код пустым.</translation>
        </message>
        <message>
            <source>Somebody to talk with</source>
            <translation>Беседы с кем-то, кто умеет слушать</translation>
        </message>
        <message>
            <source>Somebody who looks after a child</source>
            <translation>Тот, кто заботится о ребёнке</translation>
        </message>
        <message>
            <source>Something answered that is not our server, perhaps a sign-in page of the network. What waits is safe on this computer and will be sent later.</source>
            <translation>Ответил не наш сервер, возможно, страница входа сети. Всё, что ждёт, цело на этом компьютере и уйдёт позже.</translation>
        </message>
        <message>
            <source>Something arrived damaged and is asked for again at the next round.</source>
            <translation>Что-то пришло повреждённым; при следующем обмене оно будет запрошено снова.</translation>
        </message>
        <message>
            <source>Something did not work.</source>
            <translation>Что-то не получилось.</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Что-то другое</translation>
        </message>
        <message>
            <source>Something in between has not arrived yet.</source>
            <translation>Что-то в промежутке ещё не пришло.</translation>
        </message>
        <message>
            <source>Something that arrived is not as it should be. Nothing here was changed.</source>
            <translation>Пришло что-то не то. Здесь ничего не изменено.</translation>
        </message>
        <message>
            <source>Something that is named here has not arrived yet.</source>
            <translation>Названное здесь ещё не пришло.</translation>
        </message>
        <message>
            <source>Spoken, with a witness</source>
            <translation>Устно, при свидетеле</translation>
        </message>
        <message>
            <source>Stopped. What had come from the stick is safe here; what lay on it before lies there still.</source>
            <translation>Остановлено. Что уже взято с флешки, здесь в сохранности; что лежало на ней раньше, лежит там и теперь.</translation>
        </message>
        <message>
            <source>Stopped. What was sent is safe; the rest waits on this computer.</source>
            <translation>Остановлено. Отправленное в сохранности; остальное ждёт на этом компьютере.</translation>
        </message>
        <message>
            <source>Suggested: go on as planned, and ask again at the next visit.</source>
            <translation>Предложение: продолжать по плану и спросить снова при следующей встрече.</translation>
        </message>
        <message>
            <source>Suggested: offer a talk with the psychologist this week.</source>
            <translation>Предложение: предложить разговор с психологом на этой неделе.</translation>
        </message>
        <message>
            <source>Suggested: offer a talk with the psychologist.</source>
            <translation>Предложение: предложить разговор с психологом.</translation>
        </message>
        <message>
            <source>Suggested: offer somebody to talk with, or a group.</source>
            <translation>Предложение: предложить беседы или группу.</translation>
        </message>
        <message>
            <source>Suggested: speak with the psychologist today, and offer a talk.</source>
            <translation>Предложение: поговорить с психологом сегодня и предложить разговор.</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Поддержка</translation>
        </message>
        <message>
            <source>Support and learning</source>
            <translation>Поддержка и учёба</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>Таджикский</translation>
        </message>
        <message>
            <source>Take the picture smaller, or a shorter recording.</source>
            <translation>Сделайте снимок поменьше или запись покороче.</translation>
        </message>
        <message>
            <source>Tell a coordinator.</source>
            <translation>Скажите координатору.</translation>
        </message>
        <message>
            <source>That passphrase does not open this person&apos;s work.</source>
            <translation>Эта фраза не открывает работу этого человека.</translation>
        </message>
        <message>
            <source>The accepted record stands, and your correction is kept as a draft.</source>
            <translation>Принятая запись остаётся в силе, а ваше исправление хранится как черновик.</translation>
        </message>
        <message>
            <source>The age is not known, so there is no figure.</source>
            <translation>Возраст неизвестен, поэтому числа нет.</translation>
        </message>
        <message>
            <source>The answer of one coordinator is here. No coordinator alone may open your work: others open the rest.</source>
            <translation>Ответ одного координатора получен. В одиночку ни один координатор не может открыть вашу работу: остальное открывают другие.</translation>
        </message>
        <message>
            <source>The carer and the child both have to agree, and it is not written down that both did.</source>
            <translation>Согласиться должны и тот, кто заботится о ребёнке, и сам ребёнок, а записано не то и не другое или только одно.</translation>
        </message>
        <message>
            <source>The child was asked, and agreed.</source>
            <translation>Ребёнка спросили, и он согласился.</translation>
        </message>
        <message>
            <source>The case is open: it is kept while you work together. Close it first.</source>
            <translation>Дело открыто: оно хранится, пока вы работаете вместе. Сначала закройте его.</translation>
        </message>
        <message>
            <source>The child was asked, and wishes it</source>
            <translation>Ребёнка спросили, и он этого хочет</translation>
        </message>
        <message>
            <source>The child&apos;s best interest, against the carer&apos;s word</source>
            <translation>Наилучшие интересы ребёнка вопреки слову опекуна</translation>
        </message>
        <message>
            <source>The code {code} is not whole: its last letter does not fit. Compare it with the card, or leave it out.</source>
            <translation>В коде {code} ошибка: последний знак не подходит. Сверьте его с карточкой или оставьте пустым.</translation>
        </message>
        <message>
            <source>The database itself was not touched; sealed records can still be sent.</source>
            <translation>Сама база не тронута; запечатанные записи можно отправить.</translation>
        </message>
        <message>
            <source>The database was busy for too long.</source>
            <translation>База слишком долго была занята.</translation>
        </message>
        <message>
            <source>The day {day} has not come yet. Look at the paper again.</source>
            <translation>День {day} ещё не наступил. Посмотрите в документ ещё раз.</translation>
        </message>
        <message>
            <source>The day {day} has not come yet. Write when it happened.</source>
            <translation>День {day} ещё не наступил. Напишите, когда это было.</translation>
        </message>
        <message>
            <source>The day {day} is over. Write a day that has not come yet.</source>
            <translation>День {day} уже прошёл. Укажите день, который ещё не наступил.</translation>
        </message>
        <message>
            <source>The day {day} lies more than {years} years ahead. Look at the year again.</source>
            <translation>День {day} наступит больше чем через {years} лет. Проверьте год ещё раз.</translation>
        </message>
        <message>
            <source>The day {day} lies more than {years} years back. Look at the year again.</source>
            <translation>День {day} был больше чем {years} лет назад. Проверьте год ещё раз.</translation>
        </message>
        <message>
            <source>The deaths of both parents are not verified. Verify both on the child&apos;s page first: each has to stand there as a relation.</source>
            <translation>Смерть обоих родителей не подтверждена. Сначала подтвердите обе на странице ребёнка: каждый из родителей должен стоять там как родственник.</translation>
        </message>
        <message>
            <source>The disk could not be written or read.</source>
            <translation>Не удалось записать на диск или прочесть с него.</translation>
        </message>
        <message>
            <source>The disk is full: this last step was not saved.</source>
            <translation>Диск полон: последний шаг не сохранён.</translation>
        </message>
        <message>
            <source>The draft is as before.</source>
            <translation>Черновик остался прежним.</translation>
        </message>
        <message>
            <source>The draft is kept.</source>
            <translation>Черновик сохранён.</translation>
        </message>
        <message>
            <source>The employer</source>
            <translation>Работодатель</translation>
        </message>
        <message>
            <source>The family or the child wishes so</source>
            <translation>Так хочет семья или ребёнок</translation>
        </message>
        <message>
            <source>The family would rather not</source>
            <translation>Семья не захотела</translation>
        </message>
        <message>
            <source>The file cannot be read. Save it as .xlsx or .csv (UTF-#).</source>
            <translation>Файл не читается. Сохраните его как .xlsx или .csv (UTF-#).</translation>
        </message>
        <message>
            <source>The file is locked with a password. Save it without one.</source>
            <translation>Файл закрыт паролем. Сохраните его без пароля.</translation>
        </message>
        <message>
            <source>The file is too large for a list.</source>
            <translation>Этот файл слишком велик для списка.</translation>
        </message>
        <message>
            <source>The file that holds this person&apos;s locks is damaged.</source>
            <translation>Файл с замками этого человека повреждён.</translation>
        </message>
        <message>
            <source>The files of one interview may have {most_mb} MB together.</source>
            <translation>Файлы одной беседы вместе могут занимать не больше {most_mb} МБ.</translation>
        </message>
        <message>
            <source>The first visits afterwards are planned</source>
            <translation>Первые посещения после этого запланированы</translation>
        </message>
        <message>
            <source>The goals are reached</source>
            <translation>Цели достигнуты</translation>
        </message>
        <message>
            <source>The home was visited</source>
            <translation>Дом посетили</translation>
        </message>
        <message>
            <source>The key of its month was destroyed on schedule: nobody can open this any more. Ask the sender for it.</source>
            <translation>Ключ того месяца уничтожен в срок: открыть это больше никто не может. Обратитесь к отправителю.</translation>
        </message>
        <message>
            <source>The keys of {whose} stand again: {who}, who has left, had withdrawn them in a list that does not count any more. If a laptop was lost, withdraw the key again, under Team.</source>
            <translation>Снова действуют ключи: {whose}. Их отозвали в списке, который больше не действует; его подписал тот, кто уже вышел: {who}. Если ноутбук потерян, отзовите ключ ещё раз в разделе «Команда».</translation>
        </message>
        <message>
            <source>The language of the lessons</source>
            <translation>Язык обучения</translation>
        </message>
        <message>
            <source>The law or an agreement asks for it</source>
            <translation>Этого требует закон или договорённость</translation>
        </message>
        <message>
            <source>The library of forms was not changed.</source>
            <translation>Набор форм не изменился.</translation>
        </message>
        <message>
            <source>The limits used here are yet to be checked against the source.</source>
            <translation>Использованные здесь границы ещё нужно сверить с источником.</translation>
        </message>
        <message>
            <source>The list has {count} lines; up to {most} fit. Keep those who are called first.</source>
            <translation>В списке строк: {count}; помещается до {most}. Оставьте тех, кому звонят первыми.</translation>
        </message>
        <message>
            <source>The list has {count} people; up to {most} fit. Split it into two sheets.</source>
            <translation>В списке {count} человек; помещается не больше {most}. Разделите его на два листа.</translation>
        </message>
        <message>
            <source>The list in use was kept.</source>
            <translation>Оставлен действующий список.</translation>
        </message>
        <message>
            <source>The list of keys on this computer was not the one that you know: it was exchanged or damaged. The right one was put back, and your work is safe. Whoever uses this computer can do that: tell a coordinator.</source>
            <translation>Список ключей на этом компьютере был не тем, который вы знаете: его подменили или повредили. Верный список возвращён, ваша работа в сохранности. Это может сделать любой, кто пользуется этим компьютером: скажите координатору.</translation>
        </message>
        <message>
            <source>The list of keys on this stick does not fit to the one in use, which was kept. Tell a coordinator.</source>
            <translation>Список ключей на этой флешке не подходит к тому, что в работе; прежний сохранён. Сообщите координатору.</translation>
        </message>
        <message>
            <source>The list of keys that came is not this programme&apos;s, or is older than the one here: {reason}.</source>
            <translation>Пришедший список ключей чужой или старше здешнего: {reason}.</translation>
        </message>
        <message>
            <source>The list would be empty, and nobody could be called. Write at least one person with a telephone number.</source>
            <translation>Список был бы пуст, и звонить было бы некому. Внесите хотя бы одного человека с номером телефона.</translation>
        </message>
        <message>
            <source>The list “{name}” has no {odd}. Remove the question&apos;s save_to, or use another name.</source>
            <translation>В списке «{name}» нет {odd}. Уберите у вопроса save_to или возьмите другое имя.</translation>
        </message>
        <message>
            <source>The month {month} has not come yet. Write when it happened.</source>
            <translation>Месяц {month} ещё не наступил. Напишите, когда это было.</translation>
        </message>
        <message>
            <source>The next try is possible in {wait_s} seconds.</source>
            <translation>Следующая попытка возможна через {wait_s} с.</translation>
        </message>
        <message>
            <source>The one who signed this may not do it.</source>
            <translation>Подписавший не имеет на это права.</translation>
        </message>
        <message>
            <source>The packed content of this file is damaged or far too large.</source>
            <translation>Содержимое файла повреждено или слишком велико.</translation>
        </message>
        <message>
            <source>The passphrase is right, but the database on this laptop is damaged.</source>
            <translation>Фраза верная, но база на этом ноутбуке повреждена.</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Сам человек</translation>
        </message>
        <message>
            <source>The person did not agree to this, or took it back.</source>
            <translation>Человек не давал на это согласия или забрал его.</translation>
        </message>
        <message>
            <source>The person does not want the school to be told, and one of those chosen is a teacher.</source>
            <translation>Человек не хочет, чтобы сообщали школе, а среди выбранных есть учитель.</translation>
        </message>
        <message>
            <source>The person does not want those to be told whom this service would tell: their page says who. Choose another service, or ask the person and write down what they say, as a change of consent.</source>
            <translation>Человек не хочет, чтобы узнали те, кто узнает через эту службу: кто именно, сказано на его странице. Выберите другую службу или спросите человека и запишите ответ как изменение согласия.</translation>
        </message>
        <message>
            <source>The person has not agreed that this service is told. Ask them whether exactly this may be passed on to it; without a clear yes leave the service out.</source>
            <translation>Человек не соглашался, чтобы сообщали именно этой службе. Спросите, можно ли передать ей именно это; без ясного «да» не указывайте службу.</translation>
        </message>
        <message>
            <source>The person took back their consent to this record.</source>
            <translation>Человек отозвал согласие на эту запись.</translation>
        </message>
        <message>
            <source>The person wishes it</source>
            <translation>Человек этого хочет</translation>
        </message>
        <message>
            <source>The person would rather not</source>
            <translation>Человек не захотел</translation>
        </message>
        <message>
            <source>The program is locked.</source>
            <translation>Программа заблокирована.</translation>
        </message>
        <message>
            <source>The record itself is here.</source>
            <translation>Сама запись уже здесь.</translation>
        </message>
        <message>
            <source>The record stands as it was finished before, here and where it was sent.</source>
            <translation>Запись остаётся такой, какой была завершена, здесь и там, куда её отправили.</translation>
        </message>
        <message>
            <source>The same person has this form twice on one day: is one too many?</source>
            <translation>У этого человека такая форма дважды за один день: одна лишняя?</translation>
        </message>
        <message>
            <source>The school</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>The sealed content was changed or cut off.</source>
            <translation>Запечатанное изменено или обрезано.</translation>
        </message>
        <message>
            <source>The sealed part is not the one that its sender signed.</source>
            <translation>Запечатано не то, что подписал отправитель.</translation>
        </message>
        <message>
            <source>The search for relatives goes on</source>
            <translation>Поиск родственников продолжается</translation>
        </message>
        <message>
            <source>The sender knows a list of keys that has not arrived here.</source>
            <translation>Отправитель знает список ключей, который сюда ещё не пришёл.</translation>
        </message>
        <message>
            <source>The sender was not appointed for this area and kind of content.</source>
            <translation>Отправитель не назначен для этого района и вида записей.</translation>
        </message>
        <message>
            <source>The sender&apos;s clock is far off.</source>
            <translation>Часы отправителя сильно расходятся.</translation>
        </message>
        <message>
            <source>The sender&apos;s laptop was restored or set up again.</source>
            <translation>Ноутбук отправителя восстановлен или настроен заново.</translation>
        </message>
        <message>
            <source>The sender&apos;s line of batches was for something else before.</source>
            <translation>Ряд посылок отправителя раньше был для другого.</translation>
        </message>
        <message>
            <source>The server answered in a way that this program does not know. Nothing is lost; it is tried again.</source>
            <translation>Сервер ответил непонятно для этой программы. Ничего не потеряно; попытка повторится.</translation>
        </message>
        <message>
            <source>The server confirmed {count} of your records, but a coordinator who looked later did not get them. They are safe here and are sent again; give them to a coordinator on a stick, too.</source>
            <translation>Сервер подтвердил ваши записи ({count}), но координатор, который смотрел позже, их не получил. Здесь они в безопасности и отправятся ещё раз; передайте их координатору и на флешке.</translation>
        </message>
        <message>
            <source>The server could not be asked.</source>
            <translation>Сервер не удалось спросить.</translation>
        </message>
        <message>
            <source>The server gave more than is kept here by signers whom no list of keys names. The rest was left there; it is asked for again when a newer list comes. Tell a coordinator.</source>
            <translation>Сервер дал больше, чем здесь хранится, от подписавших, которых нет ни в одном списке ключей. Остальное оставлено там; оно будет запрошено снова, когда придёт более новый список. Сообщите координатору.</translation>
        </message>
        <message>
            <source>The service has said yes</source>
            <translation>Служба согласилась</translation>
        </message>
        <message>
            <source>The sheet has {count} rows; up to {most} fit. Split it into two.</source>
            <translation>В таблице строк: {count}; помещается до {most}. Разделите её на две.</translation>
        </message>
        <message>
            <source>The sheet is empty. Put the headings into row #, a person into each row.</source>
            <translation>Лист пуст. Впишите заголовки в строку #, а в каждую следующую строку – одного человека.</translation>
        </message>
        <message>
            <source>The sheet is empty. Put the headings into row #, one entry into each row.</source>
            <translation>Таблица пуста. Поставьте заголовки в строку #, по одной записи в строку.</translation>
        </message>
        <message>
            <source>The stick was pulled out, or it cannot be read or written.</source>
            <translation>Флешку вынули, или она не читается либо не пишется.</translation>
        </message>
        <message>
            <source>The way is too far</source>
            <translation>Далеко добираться</translation>
        </message>
        <message>
            <source>The year of birth {year} lies in the future. Look at the paper again.</source>
            <translation>Год рождения {year} ещё не наступил. Посмотрите ещё раз на бумагу.</translation>
        </message>
        <message>
            <source>There are far more files in the folder &quot;sealed&quot; of this stick than this program puts there. Only some were looked at. Use a clean stick.</source>
            <translation>В папке «sealed» на этой флешке намного больше файлов, чем кладёт туда эта программа. Просмотрены не все. Возьмите чистую флешку.</translation>
        </message>
        <message>
            <source>There is more on this stick than is taken at once. Do the same again: it goes on.</source>
            <translation>На этой флешке больше, чем берётся за один раз. Сделайте то же ещё раз: работа продолжится.</translation>
        </message>
        <message>
            <source>There is no figure.</source>
            <translation>Числа нет.</translation>
        </message>
        <message>
            <source>There is no given name. Write one, or “name not known #”.</source>
            <translation>Имени нет. Напишите его или «имя неизвестно #».</translation>
        </message>
        <message>
            <source>There is no instrument “{name}” here.</source>
            <translation>Инструмента «{name}» здесь нет.</translation>
        </message>
        <message>
            <source>There is no list “{name}” in this programme. Save to one of: {known}.</source>
            <translation>Списка «{name}» в этой программе нет. Сохраняйте в один из этих: {known}.</translation>
        </message>
        <message>
            <source>There is no such help here</source>
            <translation>Такой помощи здесь нет</translation>
        </message>
        <message>
            <source>There is not enough room on the stick: {needed_mb} MB are needed, {free_mb} MB are free.</source>
            <translation>На флешке не хватает места: нужно {needed_mb} МБ, свободно {free_mb} МБ.</translation>
        </message>
        <message>
            <source>There is nothing for this laptop on that stick.</source>
            <translation>На этой флешке нет ничего для этого ноутбука.</translation>
        </message>
        <message>
            <source>This case was closed on {day}. The visit is kept. If somebody was reached, the case is open again and a coordinator sees why; if that was a mistake, correct the record: what it says then counts.</source>
            <translation>Это дело было закрыто {day}. Посещение сохранено. Если с человеком удалось встретиться, дело снова открыто, и координатор видит почему; если это ошибка, исправьте запись: будет считаться то, что в ней написано после этого.</translation>
        </message>
        <message>
            <source>This key cannot be withdrawn here: {reason}.</source>
            <translation>Этот ключ здесь отозвать нельзя: {reason}.</translation>
        </message>
        <message>
            <source>This work was put back from an older copy, or a copy of it is in use. What waits is safe here; it is sealed anew and sent when its person signs in.</source>
            <translation>Эта работа восстановлена из старой копии, или её копия в работе. То, что ждёт, здесь в сохранности; оно будет запечатано заново и отправлено, когда человек войдёт.</translation>
        </message>
        <message>
            <source>Who agreed: {who}.</source>
            <translation>Кто дал согласие: {who}.</translation>
        </message>
        <message>
            <source>You agreed that this service is told: {name}.</source>
            <translation>Вы согласились, чтобы знала эта служба: {name}.</translation>
        </message>
        <message>
            <source>place where we meet</source>
            <translation>место, где мы встречаемся</translation>
        </message>
        <message>
            <source>We keep {what} until {until}, longer than planned. The reason: {reason}.</source>
            <translation>До {until}, дольше, чем намечали, мы храним {what}. Причина: {reason}.</translation>
        </message>
        <message>
            <source>We wanted to keep {what} until {until}. It has to be decided now; you can ask us to erase it.</source>
            <translation>Мы собирались хранить до {until}: {what}. Теперь это нужно решить; вы можете попросить нас стереть.</translation>
        </message>
        <message>
            <source>kept longer, until</source>
            <translation>хранится дольше, до</translation>
        </message>
        <message>
            <source>why it is kept longer</source>
            <translation>почему хранится дольше</translation>
        </message>
        <message>
            <source>{count} sealed files that the server has are no longer kept here for sticks: they were too many or too old. Whoever lacks them gets them by network.</source>
            <translation>Запечатанных файлов, которые больше не хранятся здесь для флешек: {count}. Их было слишком много, или они слишком старые. Они есть на сервере: у кого их нет, получит их по сети.</translation>
        </message>
        <message>
            <source>These answers ask for a little more support.</source>
            <translation>По этим ответам нужно немного больше поддержки.</translation>
        </message>
        <message>
            <source>A complaint or a court case needs it</source>
            <translation>Это нужно для жалобы или суда</translation>
        </message>
        <message>
            <source>Ask once more with the same new passphrase, and read the new six words to another coordinator. Answers that are still needed: {left}.</source>
            <translation>Попросите ещё раз с той же новой парольной фразой и прочитайте новые шесть слов другому координатору. Сколько ответов ещё нужно: {left}.</translation>
        </message>
        <message>
            <source>Somebody works with a copy of the laptop of {who} while the laptop is in use. Nothing is lost. Call {who}: if it was put back from two copies, one after the other, all is well. If nobody knows of a copy, withdraw the key, under Team; they join again with a new one.</source>
            <translation>Кто-то работает с копией ноутбука ({who}), пока сам ноутбук в работе. Ничего не потеряно. Позвоните: {who}. Если ноутбук восстановили из двух копий, одной за другой, всё в порядке. Если о копии никто не знает, отзовите ключ в разделе «Команда»; потом можно войти снова с новым ключом.</translation>
        </message>
        <message>
            <source>The columns “{first}” and “{second}” say the same. Call the one that does not count something else.</source>
            <translation>Столбцы «{first}» и «{second}» означают одно и то же. Назовите иначе тот, который не считается.</translation>
        </message>
        <message>
            <source>The interview goes on, and nothing is lost.</source>
            <translation>Разговор продолжается, ничего не потеряно.</translation>
        </message>
        <message>
            <source>The key in this answer does not open the work on this laptop.</source>
            <translation>Ключ из этого ответа не открывает работу на этом ноутбуке.</translation>
        </message>
        <message>
            <source>The list in use was kept, and nothing else was changed.</source>
            <translation>Действующий список сохранён, больше ничего не изменено.</translation>
        </message>
        <message>
            <source>The list of keys that came and the one here were both signed with sheets, and neither takes in the other.</source>
            <translation>Пришедший список ключей и тот, что здесь, оба подписаны с листами, и ни один не принимает другой.</translation>
        </message>
        <message>
            <source>The place and the device cannot be taken out of this picture.</source>
            <translation>Из этого изображения нельзя удалить место и сведения об устройстве.</translation>
        </message>
        <message>
            <source>The server does not take {count} of your sealed files, again and again. They are safe here. Give them to a coordinator on a stick, and tell whoever runs the server.</source>
            <translation>Сервер снова и снова не принимает ваши запечатанные файлы: {count}. Здесь они в сохранности. Передайте их координатору на флешке и скажите тому, кто ведёт сервер.</translation>
        </message>
        <message>
            <source>The server goes by another list of keys, which does not go together with the one on this computer: recovery sheets were typed elsewhere meanwhile, or it is another programme&apos;s server. What waits is safe here. Call whoever looks after the server.</source>
            <translation>Сервер работает по другому списку ключей, который не сходится со списком на этом компьютере: листы восстановления тем временем ввели в другом месте, или это сервер другой программы. То, что ждёт отправки, здесь в сохранности. Позвоните тому, кто обслуживает сервер.</translation>
        </message>
        <message>
            <source>The server has later work of this person than this file knows of. It is safe here, and goes when its person signs in.</source>
            <translation>На сервере есть более поздние записи этого человека, о которых этот файл не знает. Здесь всё цело; файл уйдёт, когда этот человек войдёт.</translation>
        </message>
        <message>
            <source>The sheet has cells below row 60000 or beyond column 400, which are not read. Remove them.</source>
            <translation>На листе есть ячейки ниже строки 60000 или правее столбца 400, они не читаются. Удалите их.</translation>
        </message>
        <message>
            <source>The sheet hides rows with somebody to call: {rows}. Show them, or remove them.</source>
            <translation>Лист скрывает строки с теми, кому звонить: {rows}. Покажите их или уберите.</translation>
        </message>
        <message>
            <source>The talk was on {day}: it counts as the follow-up {wave}, in whose time that day lies.</source>
            <translation>Разговор был {day}: он засчитан как наблюдение {wave}, в срок которого попадает этот день.</translation>
        </message>
        <message>
            <source>There is no agreement with this person that counts.</source>
            <translation>Согласия этого человека, которое действует, нет.</translation>
        </message>
        <message>
            <source>These answers ask for all the support that can be had.</source>
            <translation>По этим ответам нужна вся поддержка, какая возможна.</translation>
        </message>
        <message>
            <source>These answers ask for more support.</source>
            <translation>По этим ответам нужно больше поддержки.</translation>
        </message>
        <message>
            <source>These answers ask for much more support.</source>
            <translation>По этим ответам нужно намного больше поддержки.</translation>
        </message>
        <message>
            <source>These answers ask for no more than the usual support.</source>
            <translation>По этим ответам достаточно обычной поддержки.</translation>
        </message>
        <message>
            <source>These figures cannot be set.</source>
            <translation>Эти числа задать нельзя.</translation>
        </message>
        <message>
            <source>These recovery sheets open nobody&apos;s work on this laptop.</source>
            <translation>Эти листы восстановления не открывают ничью работу на этом ноутбуке.</translation>
        </message>
        <message>
            <source>They have come together again</source>
            <translation>Они снова вместе</translation>
        </message>
        <message>
            <source>They have moved</source>
            <translation>Переехали</translation>
        </message>
        <message>
            <source>This cannot be kept.</source>
            <translation>Это нельзя сохранить.</translation>
        </message>
        <message>
            <source>This computer could not write to its disk; perhaps it is full. Nothing that waits was lost.</source>
            <translation>Компьютер не смог записать на свой диск; возможно, он заполнен. Ничто из ожидающего не потеряно.</translation>
        </message>
        <message>
            <source>This computer gives no sound.</source>
            <translation>На этом компьютере нет звука.</translation>
        </message>
        <message>
            <source>This computer is set to go through a proxy, which does not answer or does not let this program through. What waits is safe on this computer. Ask whoever looks after the network.</source>
            <translation>Этот компьютер настроен на прокси, а прокси не отвечает или не пропускает эту программу. Всё ждущее в сохранности на этом компьютере. Спросите того, кто ведает сетью.</translation>
        </message>
        <message>
            <source>This computer&apos;s clock says {day}, and that day is over. Set date and time in the system&apos;s settings: the days of talks are taken from it. Nothing is lost.</source>
            <translation>Часы этого компьютера показывают {day}, а этот день уже прошёл. Поставьте дату и время в настройках системы: по ним записываются дни бесед. Ничего не потеряно.</translation>
        </message>
        <message>
            <source>This is genuine, but it holds something that this program cannot take in. Nothing of it was applied. It is tried again when this program is updated. Tell whoever looks after this program.</source>
            <translation>Это подлинное, но в нём есть то, что эта программа не может принять. Ничего из этого не применено. После обновления программы она попробует снова. Сообщите тому, кто отвечает за программу.</translation>
        </message>
        <message>
            <source>This is no list of people.</source>
            <translation>Это не список людей.</translation>
        </message>
        <message>
            <source>This is no such list.</source>
            <translation>Это не такой список.</translation>
        </message>
        <message>
            <source>This is not a diagnosis.</source>
            <translation>Это не диагноз.</translation>
        </message>
        <message>
            <source>This is not a server&apos;s key.</source>
            <translation>Это не ключ сервера.</translation>
        </message>
        <message>
            <source>This is row {row} once more, or has its code. Remove one of them, or correct the code.</source>
            <translation>Это ещё раз строка {row} или тот же код. Уберите одну из них или исправьте код.</translation>
        </message>
        <message>
            <source>This is row {row} once more. Remove one of them, or give them different names or codes.</source>
            <translation>Это снова строка {row}. Уберите одну из них или дайте им разные названия или коды.</translation>
        </message>
        <message>
            <source>This is the same case. Choose the other one of the two.</source>
            <translation>Это то же самое дело. Выберите другое из двух.</translation>
        </message>
        <message>
            <source>This laptop was put back from an older copy, so its list of keys may be old.</source>
            <translation>Этот ноутбук восстановлен из более старой копии, поэтому его список ключей может быть старым.</translation>
        </message>
        <message>
            <source>This list of keys is of another programme than the one that you have joined.</source>
            <translation>Этот список ключей – другой программы, не той, в которую вы вступили.</translation>
        </message>
        <message>
            <source>This list of whom to phone cannot be kept.</source>
            <translation>Этот список, кому звонить, сохранить нельзя.</translation>
        </message>
        <message>
            <source>This name cannot be used: it has no letter in it, or more than {most} signs.</source>
            <translation>Это имя использовать нельзя: в нём нет ни одной буквы или больше {most} знаков.</translation>
        </message>
        <message>
            <source>This need is only written down: no service was asked yet, so none can have answered. Choose the service and ask whether exactly this may be passed on, or leave it as a need.</source>
            <translation>Эта нужда пока только записана: ни одну службу ещё не спрашивали, поэтому ответить было некому. Выберите службу и спросите, можно ли передать именно это, или оставьте как нужду.</translation>
        </message>
        <message>
            <source>This order does not wait any more: it was carried out or taken back meanwhile.</source>
            <translation>Это распоряжение больше не ждёт: за это время его выполнили или отозвали.</translation>
        </message>
        <message>
            <source>This person has not been asked yet whether they agree to be supported, and that comes first.</source>
            <translation>Этого человека ещё не спросили, согласен ли он на поддержку, а это – в первую очередь.</translation>
        </message>
        <message>
            <source>This person is no psychologist of this programme.</source>
            <translation>Этот человек не психолог этой программы.</translation>
        </message>
        <message>
            <source>This recording cannot be played.</source>
            <translation>Эту запись нельзя воспроизвести.</translation>
        </message>
        <message>
            <source>This relation was not verified by both sides or by papers. Verify it first.</source>
            <translation>Это родство не подтверждено обеими сторонами или документами. Сначала подтвердите его.</translation>
        </message>
        <message>
            <source>This stick was not made by this program: its folder &quot;sealed&quot; is a link or a file.</source>
            <translation>Эту флешку записала не эта программа: её папка «sealed» – ссылка или файл.</translation>
        </message>
        <message>
            <source>This visit lies outside of every follow-up window; the next one, {wave}, is from {first} to {last}. It is kept as a visit of its own: visit again in the window.</source>
            <translation>Это посещение не попадает ни в один срок наблюдения; следующий, {wave}, – с {first} по {last}. Оно сохранено как отдельное посещение: придите ещё раз в этот срок.</translation>
        </message>
        <message>
            <source>Through a relative</source>
            <translation>Через родственника</translation>
        </message>
        <message>
            <source>Thumbprint on paper</source>
            <translation>Отпечаток пальца на бумаге</translation>
        </message>
        <message>
            <source>Times that we tried to reach you: {count}</source>
            <translation>Сколько раз мы пытались с вами связаться: {count}</translation>
        </message>
        <message>
            <source>To be contacted again</source>
            <translation>Связь с человеком потом</translation>
        </message>
        <message>
            <source>To be safer</source>
            <translation>Больше безопасности</translation>
        </message>
        <message>
            <source>To work in both programmes, use another laptop for the other one.</source>
            <translation>Чтобы работать в обеих программах, возьмите для другой другой ноутбук.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Told to other services</source>
            <translation>Сообщать другим службам</translation>
        </message>
        <message>
            <source>Too many questions were left out for a figure. That is all right: leaving out is allowed.</source>
            <translation>Пропущено слишком много вопросов, чтобы получить число. Это нормально: пропускать можно.</translation>
        </message>
        <message>
            <source>Too small to be asked</source>
            <translation>Слишком мал, чтобы спрашивать</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Турецкий</translation>
        </message>
        <message>
            <source>Two recovery sheets opened your work again, at the place of {who}, on {day}. If you had asked for that, all is well. If not, somebody may have read what lies on this laptop: call a coordinator whom you trust.</source>
            <translation>Два листа восстановления снова открыли вашу работу, {day}; их ввели у координатора: {who}. Если вы об этом просили, всё в порядке. Если нет, кто-то мог прочитать то, что лежит на этом ноутбуке: позвоните координатору, которому доверяете.</translation>
        </message>
        <message>
            <source>Two recovery sheets opened your work on a laptop, or on a copy of its disk, at the place of {who}, on {day}. If your laptop was lost, all is well. If not, somebody has a copy of it: call a coordinator whom you trust.</source>
            <translation>Двумя листами восстановления открыта ваша работа на ноутбуке или на копии его диска. У кого: {who}. День: {day}. Если ваш ноутбук был потерян, всё в порядке. Если нет, у кого-то есть его копия: позвоните координатору, которому доверяете.</translation>
        </message>
        <message>
            <source>Type a shorter name, as colleagues say it.</source>
            <translation>Введите имя покороче, так, как его называют коллеги.</translation>
        </message>
        <message>
            <source>Type the 64 signs as the server prints them.</source>
            <translation>Введите 64 знака так, как их печатает сервер.</translation>
        </message>
        <message>
            <source>Uncle</source>
            <translation>Дядя</translation>
        </message>
        <message>
            <source>Use another stick, and tell a coordinator where this one came from.</source>
            <translation>Возьмите другую флешку и сообщите координатору, откуда эта.</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Узбекский</translation>
        </message>
        <message>
            <source>Very much waited for this computer. What came is safe here, and the rest comes with the next round.</source>
            <translation>Этого компьютера ждало очень много. Пришедшее здесь в сохранности, остальное придёт при следующем обмене.</translation>
        </message>
        <message>
            <source>Vocational training</source>
            <translation>Профессиональное обучение</translation>
        </message>
        <message>
            <source>We keep {what} until {until}.</source>
            <translation>До {until} мы храним {what}.</translation>
        </message>
        <message>
            <source>We met or spoke</source>
            <translation>Встретились или поговорили</translation>
        </message>
        <message>
            <source>We work together</source>
            <translation>Работаем вместе</translation>
        </message>
        <message>
            <source>What both sides said, heard apart</source>
            <translation>Слова обеих сторон, опрошенных отдельно</translation>
        </message>
        <message>
            <source>What came is kept. Nothing else was changed.</source>
            <translation>Полученное сохранено. Больше ничего не изменено.</translation>
        </message>
        <message>
            <source>What had come from it is safe here, and nothing that waits on this laptop was lost.</source>
            <translation>Что уже взято с неё, здесь в сохранности, и ничего из ждущего на этом ноутбуке не потеряно.</translation>
        </message>
        <message>
            <source>What is kept about this person is not to be used, as they asked.</source>
            <translation>То, что хранится об этом человеке, по его просьбе не используется.</translation>
        </message>
        <message>
            <source>What lay on it before still lies there, and nothing was lost here.</source>
            <translation>Что лежало на ней раньше, лежит там и теперь; здесь ничего не потеряно.</translation>
        </message>
        <message>
            <source>What lay sealed there was taken, and nothing on it was changed.</source>
            <translation>Запечатанное, что там лежало, взято, и на нём ничего не изменено.</translation>
        </message>
        <message>
            <source>What our work with you rests on: {basis}.</source>
            <translation>На чём держится наша работа с вами: {basis}.</translation>
        </message>
        <message>
            <source>What was agreed waits for a coordinator, and nothing may be asked before.</source>
            <translation>То, о чём договорились, ждёт координатора, и до этого ничего спрашивать нельзя.</translation>
        </message>
        <message>
            <source>What was set before holds.</source>
            <translation>Действует то, что было задано раньше.</translation>
        </message>
        <message>
            <source>What was written down about the work</source>
            <translation>Что записано о работе</translation>
        </message>
        <message>
            <source>What you agreed to</source>
            <translation>На что вы согласились</translation>
        </message>
        <message>
            <source>What you can ask for</source>
            <translation>О чём вы можете попросить</translation>
        </message>
        <message>
            <source>When there is a place</source>
            <translation>Когда найдётся место</translation>
        </message>
        <message>
            <source>While we work with you we keep {what}.</source>
            <translation>Пока мы с вами работаем, мы храним {what}.</translation>
        </message>
        <message>
            <source>Who said no is not asked again: if they come by themselves, begin a consent talk from their page. If something was agreed, call your coordinator.</source>
            <translation>Кто отказался, того больше не спрашивают: если человек придёт сам, начните разговор о согласии с его страницы. Если о чём-то договорились, позвоните координатору.</translation>
        </message>
        <message>
            <source>Who was there as a witness: {who}.</source>
            <translation>Кто был свидетелем: {who}.</translation>
        </message>
        <message>
            <source>Wife or husband</source>
            <translation>Жена или муж</translation>
        </message>
        <message>
            <source>Within a week</source>
            <translation>В течение недели</translation>
        </message>
        <message>
            <source>Woman</source>
            <translation>Женщина</translation>
        </message>
        <message>
            <source>Work or care at home</source>
            <translation>Работа или забота о близких дома</translation>
        </message>
        <message>
            <source>Work or training</source>
            <translation>Работа или обучение профессии</translation>
        </message>
        <message>
            <source>Work that is needed, where nobody could say no freely</source>
            <translation>Нужная работа там, где свободно отказаться нельзя</translation>
        </message>
        <message>
            <source>Write whole numbers: 12 to 21 years for consent, 4 to 14 for the child&apos;s own yes and no more than for consent, 1 to 120 months for names, up to 600 for the file and no fewer than for names.</source>
            <translation>Пишите целые числа: от 12 до 21 года для согласия, от 4 до 14 для собственного «да» ребёнка и не больше, чем для согласия, от 1 до 120 месяцев для имён, до 600 для дела и не меньше, чем для имён.</translation>
        </message>
        <message>
            <source>Written down by mistake</source>
            <translation>Записано по ошибке</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>You agreed that we {what}.</source>
            <translation>Вы согласились с тем, что мы можем {what}.</translation>
        </message>
        <message>
            <source>You can ask us to correct what is wrong.</source>
            <translation>Вы можете попросить исправить то, что неверно.</translation>
        </message>
        <message>
            <source>You can ask us to erase it.</source>
            <translation>Вы можете попросить всё стереть.</translation>
        </message>
        <message>
            <source>You can ask us to keep it and not to use it.</source>
            <translation>Вы можете попросить хранить это и не использовать.</translation>
        </message>
        <message>
            <source>You can take back what you agreed to, at any time and without a reason.</source>
            <translation>Вы можете забрать своё согласие назад в любое время и без объяснений.</translation>
        </message>
        <message>
            <source>You did not agree that we {what}, or took it back.</source>
            <translation>Вы не согласились с тем, что мы можем {what}, или забрали согласие назад.</translation>
        </message>
        <message>
            <source>You have not joined a programme yet: Settings shows how. What you finish is safe here.</source>
            <translation>Вы ещё не вступили в программу: как это сделать, показано в Настройках. Завершённое здесь в безопасности.</translation>
        </message>
        <message>
            <source>You were asked on {on}. Language: {language}. Text that was read: {text}.</source>
            <translation>Вас спросили {on}. Язык: {language}. Прочитанный текст: {text}.</translation>
        </message>
        <message>
            <source>You were not asked yet whether we may {what}: we do not.</source>
            <translation>Вас ещё не спрашивали, можем ли мы {what}: мы этого не делаем.</translation>
        </message>
        <message>
            <source>Your key opens nobody&apos;s work on this laptop.</source>
            <translation>Ваш ключ не открывает ничью работу на этом ноутбуке.</translation>
        </message>
        <message>
            <source>Your key was withdrawn. What you sent before stands; what you send from now on is kept apart until a coordinator has looked at it. Call your coordinator. To go on working, make a new place for yourself on this laptop and ask to join with it.</source>
            <translation>Ваш ключ отозван. Отправленное раньше остаётся в силе; то, что вы отправите теперь, хранится отдельно, пока на это не посмотрит координатор. Позвоните своему координатору. Чтобы работать дальше, создайте на этом ноутбуке новое место для себя и попросите принять его.</translation>
        </message>
        <message>
            <source>a sealed file is damaged</source>
            <translation>запечатанный файл повреждён</translation>
        </message>
        <message>
            <source>agreed to</source>
            <translation>на что есть согласие</translation>
        </message>
        <message>
            <source>answered on</source>
            <translation>ответ получен</translation>
        </message>
        <message>
            <source>as whom we know you</source>
            <translation>в каком качестве мы вас знаем</translation>
        </message>
        <message>
            <source>asked for on</source>
            <translation>запрошена</translation>
        </message>
        <message>
            <source>asked on</source>
            <translation>когда спросили</translation>
        </message>
        <message>
            <source>class</source>
            <translation>класс</translation>
        </message>
        <message>
            <source>code</source>
            <translation>код</translation>
        </message>
        <message>
            <source>contact you again</source>
            <translation>связываться с вами снова</translation>
        </message>
        <message>
            <source>count you in reports that name nobody</source>
            <translation>учитывать вас в отчётах, где никто не назван</translation>
        </message>
        <message>
            <source>difficulty with seeing, hearing, moving or remembering</source>
            <translation>трудно видеть, слышать, двигаться или запоминать</translation>
        </message>
        <message>
            <source>district</source>
            <translation>район</translation>
        </message>
        <message>
            <source>first letter of the family name</source>
            <translation>первая буква фамилии</translation>
        </message>
        <message>
            <source>for which regions</source>
            <translation>для каких областей</translation>
        </message>
        <message>
            <source>from</source>
            <translation>с</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>имя</translation>
        </message>
        <message>
            <source>goals</source>
            <translation>цели</translation>
        </message>
        <message>
            <source>how it was agreed</source>
            <translation>как дано согласие</translation>
        </message>
        <message>
            <source>how long it is kept</source>
            <translation>как долго это хранится</translation>
        </message>
        <message>
            <source>how soon it is needed</source>
            <translation>как скоро она нужна</translation>
        </message>
        <message>
            <source>in which language it was read</source>
            <translation>на каком языке прочитали</translation>
        </message>
        <message>
            <source>keep a photo of you</source>
            <translation>хранить вашу фотографию</translation>
        </message>
        <message>
            <source>kind of support</source>
            <translation>вид поддержки</translation>
        </message>
        <message>
            <source>language</source>
            <translation>язык</translation>
        </message>
        <message>
            <source>language of lessons</source>
            <translation>язык обучения</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>языки</translation>
        </message>
        <message>
            <source>last talk</source>
            <translation>последняя беседа</translation>
        </message>
        <message>
            <source>look for your relatives with your details</source>
            <translation>искать ваших родственников по вашим сведениям</translation>
        </message>
        <message>
            <source>month of arrival</source>
            <translation>месяц приезда</translation>
        </message>
        <message>
            <source>mother&apos;s first name</source>
            <translation>имя матери</translation>
        </message>
        <message>
            <source>next talk</source>
            <translation>следующая беседа</translation>
        </message>
        <message>
            <source>no coordinator has answered this request at the server yet</source>
            <translation>на сервере ещё нет ответа координатора на этот запрос</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>проверяется</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>телефон</translation>
        </message>
        <message>
            <source>refer you to a laboratory</source>
            <translation>направить вас в лабораторию</translation>
        </message>
        <message>
            <source>region</source>
            <translation>область</translation>
        </message>
        <message>
            <source>relative</source>
            <translation>родственник</translation>
        </message>
        <message>
            <source>relative as you named them</source>
            <translation>родственник, как вы его назвали</translation>
        </message>
        <message>
            <source>school</source>
            <translation>школа</translation>
        </message>
        <message>
            <source>sex</source>
            <translation>пол</translation>
        </message>
        <message>
            <source>something in somebody&apos;s work there is not as this program writes it</source>
            <translation>что-то в чьей-то работе на нём записано не так, как пишет эта программа</translation>
        </message>
        <message>
            <source>stated</source>
            <translation>со слов</translation>
        </message>
        <message>
            <source>support began on</source>
            <translation>поддержка началась</translation>
        </message>
        <message>
            <source>tell other services about you when you need them</source>
            <translation>рассказать о вас другим службам, если они вам нужны</translation>
        </message>
        <message>
            <source>the key beside somebody&apos;s database does not open it; one of them is not the true one</source>
            <translation>ключ, лежащий рядом с чьей-то базой данных, её не открывает; одно из двух не настоящее</translation>
        </message>
        <message>
            <source>the key in it is another one; parts of coordinators would open it still</source>
            <translation>ключ в нём другой; части от координаторов по-прежнему её откроют</translation>
        </message>
        <message>
            <source>the key was just being changed; send the request once more</source>
            <translation>ключ как раз менялся; отправьте запрос ещё раз</translation>
        </message>
        <message>
            <source>the locks of somebody who worked there are damaged</source>
            <translation>замки одного из работавших там повреждены</translation>
        </message>
        <message>
            <source>the plan is approved</source>
            <translation>план утверждён</translation>
        </message>
        <message>
            <source>the school may know where learning begins</source>
            <translation>школе можно знать, с чего начинается учёба</translation>
        </message>
        <message>
            <source>the year of birth is a guess</source>
            <translation>год рождения указан примерно</translation>
        </message>
        <message>
            <source>this answer was taken before; those that are still needed have not come</source>
            <translation>этот ответ уже был принят; тех, которых ещё не хватает, пока нет</translation>
        </message>
        <message>
            <source>this key was withdrawn; it takes a new request</source>
            <translation>этот ключ отозван; нужен новый запрос</translation>
        </message>
        <message>
            <source>to be asked again on</source>
            <translation>когда спросить снова</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>подтверждено</translation>
        </message>
        <message>
            <source>we look again on</source>
            <translation>проверим снова</translation>
        </message>
        <message>
            <source>we look at the plan again on</source>
            <translation>вернёмся к плану</translation>
        </message>
        <message>
            <source>we may come to your home</source>
            <translation>мы можем прийти к вам домой</translation>
        </message>
        <message>
            <source>we may phone</source>
            <translation>мы можем звонить</translation>
        </message>
        <message>
            <source>what it costs</source>
            <translation>сколько стоит</translation>
        </message>
        <message>
            <source>what it rests on</source>
            <translation>на чём это основано</translation>
        </message>
        <message>
            <source>what makes learning hard</source>
            <translation>что мешает учиться</translation>
        </message>
        <message>
            <source>what the child wishes</source>
            <translation>чего хочет ребёнок</translation>
        </message>
        <message>
            <source>what was looked at for it</source>
            <translation>что для этого смотрели</translation>
        </message>
        <message>
            <source>what was prepared</source>
            <translation>что подготовили</translation>
        </message>
        <message>
            <source>what was seen or heard for it</source>
            <translation>что для этого видели или слышали</translation>
        </message>
        <message>
            <source>what was written down about our work with you</source>
            <translation>то, что записано о нашей с вами работе</translation>
        </message>
        <message>
            <source>when it is open</source>
            <translation>когда открыто</translation>
        </message>
        <message>
            <source>where learning begins</source>
            <translation>с чего начинается учёба</translation>
        </message>
        <message>
            <source>where the home is</source>
            <translation>где находится дом</translation>
        </message>
        <message>
            <source>where the relative is</source>
            <translation>где этот родственник</translation>
        </message>
        <message>
            <source>whether it is used no more</source>
            <translation>больше не используется</translation>
        </message>
        <message>
            <source>whether the child agreed</source>
            <translation>согласен ли ребёнок</translation>
        </message>
        <message>
            <source>whether the relation was verified</source>
            <translation>подтверждено ли родство</translation>
        </message>
        <message>
            <source>whether we work together</source>
            <translation>работаем ли мы вместе</translation>
        </message>
        <message>
            <source>whether you are in contact</source>
            <translation>есть ли у вас связь</translation>
        </message>
        <message>
            <source>which services may be told</source>
            <translation>каким службам можно сообщать</translation>
        </message>
        <message>
            <source>which text was read</source>
            <translation>какой текст прочитали</translation>
        </message>
        <message>
            <source>who agreed</source>
            <translation>кто согласился</translation>
        </message>
        <message>
            <source>who gives it</source>
            <translation>кто её оказывает</translation>
        </message>
        <message>
            <source>who looks after the child</source>
            <translation>кто заботится о ребёнке</translation>
        </message>
        <message>
            <source>who must not be told</source>
            <translation>кому нельзя сообщать</translation>
        </message>
        <message>
            <source>who told us</source>
            <translation>кто нам сказал</translation>
        </message>
        <message>
            <source>who was the witness</source>
            <translation>кто был свидетелем</translation>
        </message>
        <message>
            <source>why we stopped</source>
            <translation>почему мы закончили</translation>
        </message>
        <message>
            <source>work with you and support you</source>
            <translation>работать с вами и поддерживать вас</translation>
        </message>
        <message>
            <source>year of birth</source>
            <translation>год рождения</translation>
        </message>
        <message>
            <source>you agreed that we ask for it</source>
            <translation>вы согласились, чтобы мы это запросили</translation>
        </message>
        <message>
            <source>your code</source>
            <translation>ваш код</translation>
        </message>
        <message>
            <source>your key was withdrawn since; make a new place for yourself on this laptop</source>
            <translation>ваш ключ с тех пор отозван; создайте на этом ноутбуке новое место для себя</translation>
        </message>
        <message>
            <source>your name and how to reach you</source>
            <translation>ваше имя и то, как с вами связаться</translation>
        </message>
        <message>
            <source>Cases that came to you from somebody else, or went to somebody else: {count}. People, Hand-overs lists them.</source>
            <translation>Дела перешли к вам от других или от вас к другим: {count}. Они перечислены в разделе «Люди», «Передачи».</translation>
        </message>
        <message>
            <source>{count} files on this stick are damaged or were made by something else. They were left there.</source>
            <translation>Повреждённых или чужих файлов на этой флешке: {count}. Они оставлены на ней.</translation>
        </message>
        <message>
            <source>{count} files on this stick are sealed to other people. They were left there.</source>
            <translation>Файлов, запечатанных для других людей, на этой флешке: {count}. Они оставлены на ней.</translation>
        </message>
        <message>
            <source>{count} more areas have put you on their list. If you work there, say so under Settings; else nothing changes.</source>
            <translation>Вас внесли в свой список и другие районы: {count}. Если вы там работаете, отметьте это в «Настройках»; иначе ничего не изменится.</translation>
        </message>
        <message>
            <source>{count} sealed messages to you did not come, though later ones of the same coordinator did. The server lost them or holds them back. Call your coordinator, and ask what you should have got.</source>
            <translation>К вам не дошли запечатанные сообщения координатора: {count}, хотя более поздние пришли. Сервер их потерял или задерживает. Позвоните координатору и спросите, что вы должны были получить.</translation>
        </message>
        <message>
            <source>{count} unfinished interviews did not go onto the stick: a key for them is missing. They are safe here. Take a newer list of keys from a coordinator, or finish them.</source>
            <translation>Неоконченных бесед, которые не попали на флешку: {count}. Для них нет ключа. Здесь они в сохранности. Возьмите у координатора более новый список ключей или закончите их.</translation>
        </message>
        <message>
            <source>{count} unfinished interviews on this stick wait for their form. Take it from a coordinator first.</source>
            <translation>Неоконченных бесед на этой флешке, которые ждут своей формы: {count}. Сначала возьмите её у координатора.</translation>
        </message>
        <message>
            <source>{name} may be on the list already: {others}. Both cases are kept. Look whether it is the same person, and tell your coordinator, who decides.</source>
            <translation>Возможно, {name} уже есть в списке: {others}. Оба дела сохранены. Посмотрите, не тот же ли это человек, и скажите координатору: решает он.</translation>
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
            <translation>{reason} Из него никто не внесён.</translation>
        </message>
        <message>
            <source>{reason} Nothing was changed.</source>
            <translation>{reason} Ничего не изменено.</translation>
        </message>
        <message>
            <source>{reason} Nothing was taken from it.</source>
            <translation>{reason} Из неё ничего не принято.</translation>
        </message>
        <message>
            <source>{reason} The list that was there before holds.</source>
            <translation>{reason} Действует прежний список.</translation>
        </message>
        <message>
            <source>{reason} What they sealed was taken in all the same; their name is not known here.</source>
            <translation>{reason} Запечатанное всё же принято; имя отправителя здесь неизвестно.</translation>
        </message>
        <message>
            <source>{reason} What {who} sealed was taken in all the same.</source>
            <translation>{reason} Запечатанное всё же принято. Отправитель: {who}.</translation>
        </message>
        <message>
            <source>{score} on a scale from {lowest} to {highest}.</source>
            <translation>{score} по шкале от {lowest} до {highest}.</translation>
        </message>
        <message>
            <source>{title} has no wording here. Write its wording file, fill it in from the official sheet and choose it here.</source>
            <translation>Для {title} здесь нет текстов. Создайте файл с текстами, заполните его по официальному бланку и выберите здесь.</translation>
        </message>
        <message>
            <source>{title} is ready in: {languages}.</source>
            <translation>{title}: готово на языках {languages}.</translation>
        </message>
        <message>
            <source>{who} opened your work again, on {day}. If you had asked for that, all is well. If not, somebody asked in your name: call a coordinator whom you trust.</source>
            <translation>{day} вашу работу снова открыл координатор: {who}. Если вы об этом просили, всё в порядке. Если нет, кто-то попросил от вашего имени: позвоните координатору, которому доверяете.</translation>
        </message>
        <message>
            <source>{who} signed two lists of keys that contradict each other, as after a laptop was put back from an old copy. Your work is safe, and the list in use was kept. No list with the other one is taken until two sheets let {who} leave, under Team. They join again with a new key.</source>
            <translation>{who}: подписаны два списка ключей, которые противоречат друг другу, – так бывает, когда ноутбук вернули из старой копии. Ваша работа в сохранности, действующий список оставлен. Списки с другим из них не принимаются, пока два листа не дадут выйти: {who}, в разделе «Команда». Потом можно вступить снова с новым ключом.</translation>
        </message>
        <message>
            <source>“{name}” is no name of an entry. Write letters, at most {most} signs.</source>
            <translation>«{name}» – не название. Пишите буквами, не больше {most} знаков.</translation>
        </message>
        <message>
            <source>“{name}” is no name. Write letters, at most a hundred.</source>
            <translation>«{name}» – это не имя. Пишите буквами, не больше ста.</translation>
        </message>
        <message>
            <source>“{value}” does not fit {column}. Write one of: {known}.</source>
            <translation>«{value}» не подходит для {column}. Напишите одно из: {known}.</translation>
        </message>
        <message>
            <source>“{value}” does not fit {column}. Write one or more of: {known}.</source>
            <translation>«{value}» не подходит для {column}. Напишите одно или несколько из: {known}.</translation>
        </message>
        <message>
            <source>“{value}” has a blank in it. Write one word, the same in all lists: {word}.</source>
            <translation>В «{value}» есть пробел. Пишите одним словом, одинаково во всех списках: {word}.</translation>
        </message>
        <message>
            <source>“{value}” is no day. Write year, month and day as #-#-#.</source>
            <translation>«{value}» – это не день. Напишите год, месяц и день так: #-#-#.</translation>
        </message>
        <message>
            <source>“{value}” is no month. Write year and month as #-#.</source>
            <translation>«{value}» – это не месяц. Напишите год и месяц так: #-#.</translation>
        </message>
        <message>
            <source>“{value}” is no place of this programme. Write the name of one as the list of places has it, or leave it empty; a new place is written down there first.</source>
            <translation>«{value}» – не место этой программы. Напишите название, как оно стоит в списке мест, или оставьте пустым; новое место сначала вносят туда.</translation>
        </message>
        <message>
            <source>“{value}” is no telephone number. Write digits, with + before the country’s number.</source>
            <translation>«{value}» – не номер телефона. Пишите цифрами, с + перед кодом страны.</translation>
        </message>
        <message>
            <source>“{value}” is no year of birth. Write four digits, or leave it empty where it is not known.</source>
            <translation>«{value}» – это не год рождения. Напишите четыре цифры или оставьте пустым, если он неизвестен.</translation>
        </message>
        <message>
            <source>“{value}” is not among what can be chosen here.</source>
            <translation>«{value}» нет среди того, что здесь можно выбрать.</translation>
        </message>
        <message>
            <source>“{value}” is too long. Write at most {most} signs.</source>
            <translation>«{value}» – слишком длинно. Не больше {most} знаков.</translation>
        </message>
        <message>
            <source>“{value}” looks like a point on a map. Leave it out: no place is kept so exactly.</source>
            <translation>«{value}» похоже на точку на карте. Уберите это: так точно места не хранятся.</translation>
        </message>
        <message>
            <source>The server could not be reached. What waits is safe on this computer and will be sent later.</source>
            <translation>До сервера не дозвониться. Всё, что ждёт, цело на этом компьютере и уйдёт позже.</translation>
        </message>
        <message>
            <source>A cell of this file is not as it was when it was looked at.</source>
            <translation>Ячейка этого файла уже не та, что была при проверке.</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>Коллега</translation>
        </message>
        <message>
            <source>Numbers that end in zero or five: {share} % of {numbers}. Far above a fifth, they were guessed.</source>
            <translation>Числа, которые кончаются нулём или пятёркой: {share} % из {numbers}. Намного больше пятой части – значит, числа угадывали.</translation>
        </message>
        <message>
            <source>The server did not accept what this computer sent. What waits is safe here; it is tried again.</source>
            <translation>Сервер не принял отправленное с этого компьютера. То, что ждёт отправки, здесь цело; попытка повторится.</translation>
        </message>
        <message>
            <source>The server did not answer in time. What waits is safe on this computer and will be sent later.</source>
            <translation>Сервер не ответил вовремя. Всё, что ждёт, цело на этом компьютере и уйдёт позже.</translation>
        </message>
        <message>
            <source>The server does not accept this person&apos;s signature. What waits is safe here. Tell your coordinator.</source>
            <translation>Сервер не принимает подпись этого человека. То, что ждёт отправки, здесь цело. Сообщите координатору.</translation>
        </message>
        <message>
            <source>The server gave a list of keys that those who may sign it did not sign. It was not taken. Tell a coordinator.</source>
            <translation>Сервер дал список ключей, который не подписали те, кто имеет на это право. Он не принят. Сообщите координатору.</translation>
        </message>
        <message>
            <source>The server gave an older list of keys than it had before, as if it had been put back. The newer one here stands and was given to it again. Tell a coordinator.</source>
            <translation>Сервер дал более старый список ключей, чем был у него раньше, как будто его вернули назад. Здесь остаётся более новый, и серверу он передан снова. Сообщите координатору.</translation>
        </message>
        <message>
            <source>The server gave something damaged again and again. It was left out. Tell a coordinator.</source>
            <translation>Сервер снова и снова давал что-то повреждённое. Это пропущено. Сообщите координатору.</translation>
        </message>
        <message>
            <source>The server has no room left. What waits is safe on this computer. Tell your coordinator.</source>
            <translation>На сервере нет места. То, что ждёт отправки, цело на этом компьютере. Сообщите координатору.</translation>
        </message>
        <message>
            <source>The server is not set up yet. What waits is safe on this computer. Tell your coordinator.</source>
            <translation>Сервер ещё не настроен. То, что ждёт отправки, цело на этом компьютере. Сообщите координатору.</translation>
        </message>
        <message>
            <source>The server is older than this program and needs an update. What waits is safe on this computer.</source>
            <translation>Сервер старше этой программы, его нужно обновить. То, что ждёт отправки, цело на этом компьютере.</translation>
        </message>
        <message>
            <source>The server takes a sealed file for damaged. It stays on this computer. Tell your coordinator.</source>
            <translation>Сервер считает запечатанный файл повреждённым. Файл остаётся на этом компьютере. Сообщите координатору.</translation>
        </message>
        <message>
            <source>The server takes more later. What waits is safe on this computer and is sent by itself.</source>
            <translation>Сервер примет остальное позже. То, что ждёт отправки, цело на этом компьютере и отправится само.</translation>
        </message>
        <message>
            <source>The signature does not fit. Somebody or something changed this file.</source>
            <translation>Подпись не подходит. Файл кто-то или что-то изменило.</translation>
        </message>
        <message>
            <source>The signer is not in the list of keys.</source>
            <translation>Подписавшего нет в списке ключей.</translation>
        </message>
        <message>
            <source>The signer was not appointed for this area and kind of content.</source>
            <translation>Подписавший не назначен для этого района и вида записей.</translation>
        </message>
        <message>
            <source>The signer&apos;s key was withdrawn.</source>
            <translation>Ключ подписавшего отозван.</translation>
        </message>
        <message>
            <source>The talk can be overheard.</source>
            <translation>Разговор могут услышать.</translation>
        </message>
        <message>
            <source>The two clocks differ. The next try uses the server&apos;s time.</source>
            <translation>Часы расходятся. Следующая попытка возьмёт время сервера.</translation>
        </message>
        <message>
            <source>There was no room on this stick for {count} older sealed files, which the server has. Use a larger one for whoever has no network.</source>
            <translation>На этой флешке не хватило места для более старых запечатанных файлов: {count}. На сервере они есть. Для тех, у кого нет сети, возьмите флешку побольше.</translation>
        </message>
        <message>
            <source>There were several wrong passphrases.</source>
            <translation>Несколько раз введена неверная фраза.</translation>
        </message>
        <message>
            <source>These recovery sheets cannot be used: {reason}.</source>
            <translation>Эти листы восстановления не подходят: {reason}.</translation>
        </message>
        <message>
            <source>This answer does not open the work on this laptop: {reason}.</source>
            <translation>Этот ответ не открывает работу на этом ноутбуке: {reason}.</translation>
        </message>
        <message>
            <source>This cannot be merged: {reason}.</source>
            <translation>Это нельзя присоединить: {reason}.</translation>
        </message>
        <message>
            <source>This computer has no keyring that is switched on.</source>
            <translation>На этом компьютере нет включённого хранилища ключей.</translation>
        </message>
        <message>
            <source>This does not continue what is known already.</source>
            <translation>Это не продолжает того, что уже известно.</translation>
        </message>
        <message>
            <source>This draft is no longer here: it was finished or discarded.</source>
            <translation>Этого черновика больше нет: он завершён или удалён.</translation>
        </message>
        <message>
            <source>This enrolment request cannot be used: {reason}.</source>
            <translation>Этот запрос на подключение не подходит: {reason}.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Этот файл не читается.</translation>
        </message>
        <message>
            <source>This file has not arrived yet.</source>
            <translation>Этот файл ещё не пришёл.</translation>
        </message>
        <message>
            <source>This file is larger than {most_mb} MB.</source>
            <translation>Этот файл больше {most_mb} МБ.</translation>
        </message>
        <message>
            <source>This file is sealed in a way that this program does not accept.</source>
            <translation>Файл запечатан так, как программа не принимает.</translation>
        </message>
        <message>
            <source>This file is sealed to other keys than yours.</source>
            <translation>Файл запечатан для чужих ключей.</translation>
        </message>
        <message>
            <source>This file is written in a way in which this program never writes.</source>
            <translation>Файл записан так, как эта программа не пишет.</translation>
        </message>
        <message>
            <source>This form is not on this laptop.</source>
            <translation>Этой формы нет на ноутбуке.</translation>
        </message>
        <message>
            <source>This form was withdrawn before: nothing was changed.</source>
            <translation>Эта форма уже отозвана: ничего не изменилось.</translation>
        </message>
        <message>
            <source>This form was withdrawn: it takes no new drafts.</source>
            <translation>Эта форма отозвана: новых черновиков по ней нет.</translation>
        </message>
        <message>
            <source>This holds a kind of message that this program does not know. Update it to read it.</source>
            <translation>Здесь сообщение незнакомого вида. Обновите программу.</translation>
        </message>
        <message>
            <source>This is larger than any file of this program may be.</source>
            <translation>Файл больше, чем бывает у этой программы.</translation>
        </message>
        <message>
            <source>This is not a sealed file of this program, or it was damaged on the way.</source>
            <translation>Это не запечатанный файл этой программы, или он повреждён в пути.</translation>
        </message>
        <message>
            <source>This is not the kind of file that the question asks for.</source>
            <translation>Это не тот вид файла, о котором просит вопрос.</translation>
        </message>
        <message>
            <source>This is not what its sender signed.</source>
            <translation>Это не то, что подписал отправитель.</translation>
        </message>
        <message>
            <source>This is older than what is known already.</source>
            <translation>Это старше того, что уже известно.</translation>
        </message>
        <message>
            <source>This laptop&apos;s secret is no longer in its keyring; without it no passphrase opens the work.</source>
            <translation>Секрета этого ноутбука больше нет в хранилище; без него фраза не откроет работу.</translation>
        </message>
        <message>
            <source>This laptop&apos;s work cannot be opened: {reason}.</source>
            <translation>Работу на этом ноутбуке открыть нельзя: {reason}.</translation>
        </message>
        <message>
            <source>This laptop&apos;s work was restored from a copy. Nothing is lost.</source>
            <translation>Работа на этом ноутбуке восстановлена из копии. Ничего не потеряно.</translation>
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation>Эта фраза слишком короткая.</translation>
        </message>
        <message>
            <source>This person has no work on this laptop.</source>
            <translation>У этого человека нет работы на этом ноутбуке.</translation>
        </message>
        <message>
            <source>This person is not among the people on this laptop.</source>
            <translation>Этого человека нет среди людей на ноутбуке.</translation>
        </message>
        <message>
            <source>This person&apos;s work was put away for a journey: no passphrase opens it on this laptop.</source>
            <translation>Работа этого человека убрана на время поездки: на этом ноутбуке её не откроет никакая парольная фраза.</translation>
        </message>
        <message>
            <source>This record can no longer be changed here: it was accepted, or somebody else wrote it.</source>
            <translation>Эту запись здесь уже нельзя изменить: она принята или её писал другой человек.</translation>
        </message>
        <message>
            <source>This record is not on this laptop.</source>
            <translation>Этой записи нет на ноутбуке.</translation>
        </message>
        <message>
            <source>This record was accepted while you corrected it.</source>
            <translation>Эту запись приняли, пока вы её исправляли.</translation>
        </message>
        <message>
            <source>This sealed file cannot be opened.</source>
            <translation>Этот запечатанный файл не открывается.</translation>
        </message>
        <message>
            <source>This sealed file is damaged, or was made by something else.</source>
            <translation>Запечатанный файл повреждён или сделан чем-то другим.</translation>
        </message>
        <message>
            <source>This version does not continue the one that it names.</source>
            <translation>Эта версия не продолжает ту, которую называет.</translation>
        </message>
        <message>
            <source>This version of the form is already published, with other content.</source>
            <translation>Эта версия формы уже опубликована с другим содержанием.</translation>
        </message>
        <message>
            <source>This version was written by somebody else than the record&apos;s author.</source>
            <translation>Эту версию писал не автор записи.</translation>
        </message>
        <message>
            <source>This was made by a newer program. Update this one to read it.</source>
            <translation>Это сделано более новой программой. Обновите эту.</translation>
        </message>
        <message>
            <source>This work was saved by a newer version of the program.</source>
            <translation>Эта работа сохранена более новой версией программы.</translation>
        </message>
        <message>
            <source>Too few of those who must sign together have signed.</source>
            <translation>Подписали не все, кто должен подписать вместе.</translation>
        </message>
        <message>
            <source>Try again in {wait_s} seconds, or ask a coordinator to open it anew.</source>
            <translation>Попробуйте через {wait_s} с или попросите координатора открыть заново.</translation>
        </message>
        <message>
            <source>Try again when there is a network, or use a stick.</source>
            <translation>Попробуйте снова, когда будет сеть, или используйте флешку.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Try again; close a second copy of the program if one runs.</source>
            <translation>Попробуйте ещё раз; закройте вторую копию программы, если она открыта.</translation>
        </message>
        <message>
            <source>Two batches claim the same place: a copy of this laptop may be in use.</source>
            <translation>На одно место две посылки: возможно, работает копия ноутбука.</translation>
        </message>
        <message>
            <source>Two different versions claim the same place. A copy of a laptop may be in use.</source>
            <translation>На одно место две разные версии. Возможно, работает копия ноутбука.</translation>
        </message>
        <message>
            <source>Two lists of keys contradict each other. Your work is safe, and the list in use was kept. Tell a coordinator before you send anything more.</source>
            <translation>Два списка ключей противоречат друг другу. Ваша работа в безопасности, действующий список сохранён. Скажите координатору, прежде чем отправлять что-то ещё.</translation>
        </message>
        <message>
            <source>Two versions were made of the same one. Please look at both and call the author.</source>
            <translation>От одной версии сделаны две. Посмотрите обе и позвоните автору.</translation>
        </message>
        <message>
            <source>Unlock or install one (on Linux: gnome-keyring or KWallet), or choose to keep this laptop&apos;s secret in a file. That costs something: whoever copies the disk then has only the passphrase left to guess.</source>
            <translation>Включите или установите его (в Linux: gnome-keyring или KWallet) либо выберите хранение секрета ноутбука в файле. У этого есть цена: тому, кто скопирует диск, останется угадать только фразу.</translation>
        </message>
        <message>
            <source>Use at least {least} characters; four unrelated words are good.</source>
            <translation>Не меньше {least} знаков; хороши четыре не связанных слова.</translation>
        </message>
        <message>
            <source>What stands outside on this file does not match what was sealed inside.</source>
            <translation>Надписанное снаружи не совпадает с запечатанным внутри.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>Сохранённое раньше цело.</translation>
        </message>
        <message>
            <source>Who wrote this record could not be verified: {reason}.</source>
            <translation>Не удалось проверить, кто написал эту запись: {reason}.</translation>
        </message>
        <message>
            <source>what became of it</source>
            <translation>что из этого вышло</translation>
        </message>
        <message>
            <source>{count} keys of this programme can be opened by more people than its list names. Tell those who hold the programme&apos;s root keys.</source>
            <translation>Ключи программы ({count}) могут открыть не только те, кто назван в её списке. Скажите тем, у кого корневые ключи программы.</translation>
        </message>
        <message>
            <source>{count} keys that you should be able to open do not open with your own key. Ask the other coordinators who made them.</source>
            <translation>Ключи, которые вы должны открывать ({count}), вашим ключом не открываются. Спросите других координаторов, кто их сделал.</translation>
        </message>
        <message>
            <source>{count} sealed files came again that were here already. Nothing was changed.</source>
            <translation>Снова пришли запечатанные файлы, которые здесь уже были: {count}. Ничего не изменено.</translation>
        </message>
        <message>
            <source>{count} sealed files on this laptop are damaged and are not on the stick.</source>
            <translation>Повреждённых запечатанных файлов на этом ноутбуке: {count}; на флешку они не записаны.</translation>
        </message>
        <message>
            <source>A coordinator ordered to erase {count} people. It is not done before a second coordinator agrees. If you know of no reason, call a coordinator.</source>
            <translation>Координатор распорядился удалить людей ({count}). Это не будет сделано, пока не согласится второй координатор. Если вы не знаете причины, позвоните координатору.</translation>
        </message>
        <message>
            <source>{count} people and all that was recorded of them were erased here, on coordinators&apos; orders.</source>
            <translation>По распоряжению координаторов здесь удалены люди ({count}) и всё, что о них записано.</translation>
        </message>
        <message>
            <source>This order to erase does not wait for you.</source>
            <translation>Это распоряжение об удалении не ждёт вас.</translation>
        </message>
        <message>
            <source>A second coordinator of the area has to agree; whoever gave the order cannot.</source>
            <translation>Согласиться должен второй координатор района; тот, кто распорядился, не может.</translation>
        </message>
        <message>
            <source>a server&apos;s address begins with https:// or http://.</source>
            <translation>адрес сервера начинается с https:// или http://.</translation>
        </message>
        <message>
            <source>it does not name you</source>
            <translation>вас в нём нет</translation>
        </message>
        <message>
            <source>it is not among what is kept apart</source>
            <translation>среди хранимого отдельно этого нет</translation>
        </message>
        <message>
            <source>it was withdrawn before, or is another coordinator&apos;s to withdraw</source>
            <translation>ключ уже отозван, или отзывать его – дело другого координатора</translation>
        </message>
        <message>
            <source>its content is not what was signed</source>
            <translation>содержание не то, которое было подписано</translation>
        </message>
        <message>
            <source>its files are no longer here</source>
            <translation>его файлов здесь больше нет</translation>
        </message>
        <message>
            <source>nobody worked in this folder</source>
            <translation>в этой папке никто не работал</translation>
        </message>
        <message>
            <source>nothing was asked on this laptop, or it was answered before</source>
            <translation>на этом ноутбуке ничего не запрашивали, или ответ уже был</translation>
        </message>
        <message>
            <source>the six words differ</source>
            <translation>шесть слов не совпадают</translation>
        </message>
        <message>
            <source>there is no answer for this person on the stick</source>
            <translation>на флешке нет ответа для этого человека</translation>
        </message>
        <message>
            <source>there is none on this laptop</source>
            <translation>на этом ноутбуке его нет</translation>
        </message>
        <message>
            <source>they are another programme&apos;s, or were replaced by newer ones</source>
            <translation>они от другой программы или заменены новыми</translation>
        </message>
        <message>
            <source>this is nobody who can leave</source>
            <translation>этот человек не может выйти</translation>
        </message>
        <message>
            <source>this is nobody who writes here</source>
            <translation>этот человек здесь не пишет</translation>
        </message>
        <message>
            <source>this key reads already, or has left; it takes a new request</source>
            <translation>этот ключ уже читает или вышел; нужен новый запрос</translation>
        </message>
        <message>
            <source>this key was withdrawn, or has another office; it takes a new request</source>
            <translation>этот ключ отозван или занят другой ролью; нужен новый запрос</translation>
        </message>
        <message>
            <source>this laptop belongs to a programme already</source>
            <translation>этот ноутбук уже в программе</translation>
        </message>
        <message>
            <source>this person was not enrolled yet, so no coordinator can open the work</source>
            <translation>этого человека ещё не приняли, поэтому открыть работу не может ни один координатор</translation>
        </message>
        <message>
            <source>a word is another one than on the sheet, or two changed places</source>
            <translation>одно слово не такое, как на листе, или два слова поменялись местами</translation>
        </message>
        <message>
            <source>words of something else than a recovery sheet</source>
            <translation>это слова не с листа восстановления</translation>
        </message>
        <message>
            <source>the sheets belong to different programmes</source>
            <translation>листы от разных программ</translation>
        </message>
        <message>
            <source>the sheets do not belong together</source>
            <translation>листы не подходят друг к другу</translation>
        </message>
        <message>
            <source># words instead of #</source>
            <translation>слов # вместо #</translation>
        </message>
        <message>
            <source>word # is none of the list</source>
            <translation>слова номер # нет в списке</translation>
        </message>
        <message>
            <source># different sheets of #</source>
            <translation>разных листов #, а нужно #</translation>
        </message>
        <message>
            <source>Records leave a laptop after 7 to 3660 days, when 2 to 10 coordinators hold them.</source>
            <translation>Записи уходят с ноутбука через 7–3660 дней, когда они есть у 2–10 координаторов.</translation>
        </message>
        <message>
            <source>Choose numbers between these.</source>
            <translation>Выберите числа в этих пределах.</translation>
        </message>
        <message>
            <source>One of those chosen does not work in this person&apos;s area, and could not take them over.</source>
            <translation>Кто-то из выбранных не работает в районе этого человека и не смог бы его принять.</translation>
        </message>
        <message>
            <source>Choose somebody of that area, or put them on its list first.</source>
            <translation>Выберите кого-то из этого района или сначала внесите этого работника в его список.</translation>
        </message>
        <message>
            <source>You do not work in this area.</source>
            <translation>Вы не работаете в этом районе.</translation>
        </message>
        <message>
            <source>Choose an area that has put you on its list.</source>
            <translation>Выберите район, который внёс вас в свой список.</translation>
        </message>
        <message>
            <source>You work in several areas, and it is open to which of them this belongs.</source>
            <translation>Вы работаете в нескольких районах, и неясно, к какому это относится.</translation>
        </message>
        <message>
            <source>Nothing was begun.</source>
            <translation>Ничего не начато.</translation>
        </message>
        <message>
            <source>Choose the area.</source>
            <translation>Выберите район.</translation>
        </message>
    </context>
</TS>
