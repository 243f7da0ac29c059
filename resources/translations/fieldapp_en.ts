<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>ArrivalPage</name>
        <message numerus="yes">
            <source>%n row(s) can be taken.</source>
            <translation>
                <numerusform>%n row can be taken.</numerusform>
                <numerusform>%n rows can be taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot: correct them in the sheet and read it again.</source>
            <translation>
                <numerusform>%n row cannot: correct it in the sheet and read it again.</numerusform>
                <numerusform>%n rows cannot: correct them in the sheet and read it again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are here already.</source>
            <translation>
                <numerusform>%n row is here already.</numerusform>
                <numerusform>%n rows are here already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Open %n case(s)</source>
            <translation>
                <numerusform>Open %n case</numerusform>
                <numerusform>Open %n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) may be one person.</source>
            <translation>
                <numerusform>%n pair may be one person.</numerusform>
                <numerusform>%n pairs may be one person.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AssignDialog</name>
        <message numerus="yes">
            <source>Who takes over the %n case(s) of {name}?</source>
            <translation>
                <numerusform>Who takes over the %n case of {name}?</numerusform>
                <numerusform>Who takes over the %n cases of {name}?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Who works with these %n people from now on?</source>
            <translation>
                <numerusform>Who works with this %n person from now on?</numerusform>
                <numerusform>Who works with these %n people from now on?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message numerus="yes">
            <source>%n answer(s) still to be given.</source>
            <translation>
                <numerusform>%n answer still to be given.</numerusform>
                <numerusform>%n answers still to be given.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CorrectDialog</name>
        <message numerus="yes">
            <source>%n thing(s) to put right.</source>
            <translation>
                <numerusform>%n thing to put right.</numerusform>
                <numerusform>%n things to put right.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>%n questions left</source>
            <translation>
                <numerusform>%n question left</numerusform>
                <numerusform>%n questions left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n asked</source>
            <translation>
                <numerusform>%n asked</numerusform>
                <numerusform>%n asked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskPlace</name>
        <message numerus="yes">
            <source>%n to settle</source>
            <translation>
                <numerusform>%n to settle</numerusform>
                <numerusform>%n to settle</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dial</name>
        <message numerus="yes">
            <source>%n seconds left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DifferingCard</name>
        <message numerus="yes">
            <source>%n people are said to look after this person. Who does?</source>
            <translation>
                <numerusform>%n person is said to look after this person. Is it so?</numerusform>
                <numerusform>%n people are said to look after this person. Who does?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DuePlace</name>
        <message numerus="yes">
            <source>%n more: the first ones first.</source>
            <translation>
                <numerusform>%n more: the first ones first.</numerusform>
                <numerusform>%n more: the first ones first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErasingCard</name>
        <message numerus="yes">
            <source>%n older order(s) are not shown.</source>
            <translation>
                <numerusform>%n older order is not shown.</numerusform>
                <numerusform>%n older orders are not shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} asked to erase the records of %n person(s)</source>
            <translation>
                <numerusform>{by} asked to erase the records of %n person</numerusform>
                <numerusform>{by} asked to erase the records of %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} asks to erase the records of %n person(s)</source>
            <translation>
                <numerusform>{by} asks to erase the records of %n person</numerusform>
                <numerusform>{by} asks to erase the records of %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed batch(es) of it are still on the server.</source>
            <translation>
                <numerusform>%n sealed batch of it is still on the server.</numerusform>
                <numerusform>%n sealed batches of it are still on the server.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erase the records of %n person(s)?</source>
            <translation>
                <numerusform>Erase the records of %n person?</numerusform>
                <numerusform>Erase the records of %n people?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Examination</name>
        <message numerus="yes">
            <source>It can be published; %n thing(s) in it will not work.</source>
            <translation>
                <numerusform>It can be published; %n thing in it will not work.</numerusform>
                <numerusform>It can be published; %n things in it will not work.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It can be published. Look once more at %n thing(s).</source>
            <translation>
                <numerusform>It can be published. Look once more at %n thing.</numerusform>
                <numerusform>It can be published. Look once more at %n things.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormsPlace</name>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Going</name>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GridWay</name>
        <message numerus="yes">
            <source>%n seconds, with a clock.</source>
            <translation>
                <numerusform>%n second, with a clock.</numerusform>
                <numerusform>%n seconds, with a clock.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Interrupted. %n seconds are left.</source>
            <translation>
                <numerusform>Interrupted. %n second is left.</numerusform>
                <numerusform>Interrupted. %n seconds are left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JournalPlace</name>
        <message numerus="yes">
            <source>%n older line(s) are not shown.</source>
            <translation>
                <numerusform>%n older line is not shown.</numerusform>
                <numerusform>%n older lines are not shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} ordered to erase the records of %n person(s)</source>
            <translation>
                <numerusform>{by} ordered to erase the records of %n person</numerusform>
                <numerusform>{by} ordered to erase the records of %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{by} agreed to erase the records of %n person(s)</source>
            <translation>
                <numerusform>{by} agreed to erase the records of %n person</numerusform>
                <numerusform>{by} agreed to erase the records of %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeptPart</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s), each signed and verified; the last on {day}.</source>
            <translation>
                <numerusform>%n change, signed and verified; on {day}.</numerusform>
                <numerusform>%n changes, each signed and verified; the last on {day}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinePill</name>
        <message numerus="yes">
            <source>Connected · %n wait here</source>
            <translation>
                <numerusform>Connected · %n waits here</numerusform>
                <numerusform>Connected · %n wait here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Working offline · %n wait here</source>
            <translation>
                <numerusform>Working offline · %n waits here</numerusform>
                <numerusform>Working offline · %n wait here</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListClock</name>
        <message numerus="yes">
            <source>%n seconds for these questions. Press Start when the first one is asked.</source>
            <translation>
                <numerusform>%n second for these questions. Press Start when the first one is asked.</numerusform>
                <numerusform>%n seconds for these questions. Press Start when the first one is asked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seconds left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutboxPlace</name>
        <message numerus="yes">
            <source>%n record(s) wait for internet. They are safe here.</source>
            <translation>
                <numerusform>%n record waits for internet. It is safe here.</numerusform>
                <numerusform>%n records wait for internet. They are safe here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait for internet. They are safe here.</source>
            <translation>
                <numerusform>%n file waits for internet. It is safe here.</numerusform>
                <numerusform>%n files wait for internet. They are safe here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Opened %n days ago, not reviewed yet</source>
            <translation>
                <numerusform>Opened %n day ago, not reviewed yet</numerusform>
                <numerusform>Opened %n days ago, not reviewed yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A coordinator has %n more, by stick.</source>
            <translation>
                <numerusform>A coordinator has %n more, by stick.</numerusform>
                <numerusform>A coordinator has %n more, by stick.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A coordinator opened %n more that did not go through the server.</source>
            <translation>
                <numerusform>A coordinator opened %n more that did not go through the server.</numerusform>
                <numerusform>A coordinator opened %n more that did not go through the server.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePlace</name>
        <message numerus="yes">
            <source>%n people are chosen. Press a name to add or leave out.</source>
            <translation>
                <numerusform>%n person is chosen. Press a name to add or leave out.</numerusform>
                <numerusform>%n people are chosen. Press a name to add or leave out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message numerus="yes">
            <source>%n to settle</source>
            <translation>
                <numerusform>%n to settle</numerusform>
                <numerusform>%n to settle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>See all %n</source>
            <translation>
                <numerusform>See all %n</numerusform>
                <numerusform>See all %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProblemsPage</name>
        <message numerus="yes">
            <source>%n questions need you</source>
            <translation>
                <numerusform>%n question needs you</numerusform>
                <numerusform>%n questions need you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QualityPage</name>
        <message numerus="yes">
            <source>%n pair(s) of people may be one</source>
            <translation>
                <numerusform>%n pair of people may be one</numerusform>
                <numerusform>%n pairs of people may be one</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message numerus="yes">
            <source>Changed %n</source>
            <translation>
                <numerusform>Changed %n</numerusform>
                <numerusform>Changed %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked %n</source>
            <translation>
                <numerusform>Asked %n</numerusform>
                <numerusform>Asked %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accepted %n</source>
            <translation>
                <numerusform>Accepted %n</numerusform>
                <numerusform>Accepted %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sending(s) kept apart:</source>
            <translation>
                <numerusform>%n sending kept apart:</numerusform>
                <numerusform>%n sendings kept apart:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) changed</source>
            <translation>
                <numerusform>%n answer changed</numerusform>
                <numerusform>%n answers changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>%n without an answer</numerusform>
                <numerusform>%n without an answer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadingCard</name>
        <message numerus="yes">
            <source>%n new row(s).</source>
            <translation>
                <numerusform>%n new row.</numerusform>
                <numerusform>%n new rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) change what is here.</source>
            <translation>
                <numerusform>%n row changes what is here.</numerusform>
                <numerusform>%n rows change what is here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are here already.</source>
            <translation>
                <numerusform>%n row is here already.</numerusform>
                <numerusform>%n rows are here already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be taken: correct them in the sheet.</source>
            <translation>
                <numerusform>%n row cannot be taken: correct it in the sheet.</numerusform>
                <numerusform>%n rows cannot be taken: correct them in the sheet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n row(s)</source>
            <translation>
                <numerusform>Take %n row</numerusform>
                <numerusform>Take %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReturnedLine</name>
        <message numerus="yes">
            <source>{name} asks about %n question(s)</source>
            <translation>
                <numerusform>{name} asks about %n question</numerusform>
                <numerusform>{name} asks about %n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewPlace</name>
        <message numerus="yes">
            <source>Return with %n question(s)</source>
            <translation>
                <numerusform>Return with %n question</numerusform>
                <numerusform>Return with %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to ask.</source>
            <translation>
                <numerusform>%n question to ask.</numerusform>
                <numerusform>%n questions to ask.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to ask. Remove them to accept.</source>
            <translation>
                <numerusform>%n question to ask. Remove it to accept.</numerusform>
                <numerusform>%n questions to ask. Remove them to accept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Returned with %n question(s).</source>
            <translation>
                <numerusform>Returned with %n question.</numerusform>
                <numerusform>Returned with %n questions.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServicesPart</name>
        <message numerus="yes">
            <source>waiting %n day(s)</source>
            <translation>
                <numerusform>waiting %n day</numerusform>
                <numerusform>waiting %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsPlace</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignInPlace</name>
        <message numerus="yes">
            <source>The next try is possible in %n second(s).</source>
            <translation>
                <numerusform>The next try is possible in %n second.</numerusform>
                <numerusform>The next try is possible in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StickCard</name>
        <message numerus="yes">
            <source>%n sealed file(s) came from the stick, were checked and opened.</source>
            <translation>
                <numerusform>%n sealed file came from the stick, was checked and opened.</numerusform>
                <numerusform>%n sealed files came from the stick, were checked and opened.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed file(s) came for others who work on this laptop: they find them when they sign in.</source>
            <translation>
                <numerusform>%n sealed file came for somebody else who works on this laptop: they find it when they sign in.</numerusform>
                <numerusform>%n sealed files came for others who work on this laptop: they find them when they sign in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed file(s) of yours arrived: it was signed for.</source>
            <translation>
                <numerusform>%n sealed file of yours arrived: it was signed for.</numerusform>
                <numerusform>%n sealed files of yours arrived: it was signed for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unfinished interview(s) came back: Today shows them.</source>
            <translation>
                <numerusform>%n unfinished interview came back: Today shows it.</numerusform>
                <numerusform>%n unfinished interviews came back: Today shows them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StickWords</name>
        <message numerus="yes">
            <source>%n sealed file(s) still wait here for a stick.</source>
            <translation>
                <numerusform>%n sealed file still waits here for a stick.</numerusform>
                <numerusform>%n sealed files still wait here for a stick.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed file(s) are on the stick now.</source>
            <translation>
                <numerusform>%n sealed file is on the stick now.</numerusform>
                <numerusform>%n sealed files are on the stick now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unfinished interview(s) are on the stick now.</source>
            <translation>
                <numerusform>%n unfinished interview is on the stick now.</numerusform>
                <numerusform>%n unfinished interviews are on the stick now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TeamPlace</name>
        <message numerus="yes">
            <source>%n record(s) inside: {list}</source>
            <translation>
                <numerusform>%n record inside: {list}</numerusform>
                <numerusform>%n records inside: {list}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) inside are no records: changes to cases, telephone numbers, decisions or the like.</source>
            <translation>
                <numerusform>%n message inside is no record: a change to a case, telephone numbers, a decision or the like.</numerusform>
                <numerusform>%n messages inside are no records: changes to cases, telephone numbers, decisions or the like.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayPlace</name>
        <message numerus="yes">
            <source>See all %n</source>
            <translation>
                <numerusform>See all %n</numerusform>
                <numerusform>See all %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are safe here. They are sent by themselves when there is internet.</source>
            <translation>
                <numerusform>%n record is safe here. It is sent by itself when there is internet.</numerusform>
                <numerusform>%n records are safe here. They are sent by themselves when there is internet.</numerusform>
            </translation>
        </message>
    </context>
</TS>
