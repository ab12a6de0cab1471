<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Meetwright</name>
    <message>
        <source>Schedule online sessions, invite people, start with one click.</source>
        <translation>Online-Sitzungen planen, Leute einladen, mit einem Klick starten.</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message numerus="yes">
        <source>While this computer slept, %n session(s) began.</source>
        <translation>
            <numerusform>Während der Rechner geschlafen hat, hat eine Sitzung begonnen.</numerusform>
            <numerusform>Während der Rechner geschlafen hat, haben %n Sitzungen begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the session that is on now or next</source>
        <translation>Die Sitzung starten, die gerade läuft oder als nächste kommt</translation>
    </message>
    <message>
        <source>The shortcut was not set.</source>
        <translation>Das Tastenkürzel wurde nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Meetwright is still here</source>
        <translation>Meetwright ist noch da</translation>
    </message>
    <message>
        <source>Today&apos;s sessions start from this icon. Quit from its menu.</source>
        <translation>Über dieses Symbol starten Sie die heutigen Sitzungen. Beenden können Sie Meetwright in seinem Menü.</translation>
    </message>
    <message>
        <source>This link is not one of Meetwright&apos;s: %1</source>
        <translation>Dieser Link gehört nicht zu Meetwright: %1</translation>
    </message>
    <message>
        <source>This session is not here.</source>
        <translation>Diese Sitzung gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Your sessions could not be opened.</source>
        <translation>Ihre Sitzungen konnten nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>No session was started.</source>
        <translation>Es wurde keine Sitzung gestartet.</translation>
    </message>
</context>
<context>
    <name>app::DemoClockBar</name>
    <message>
        <source>Demo clock</source>
        <translation>Demo-Uhr</translation>
    </message>
    <message>
        <source>Demo, it is now</source>
        <translation>Demo, es ist jetzt</translation>
    </message>
    <message>
        <source>The demo&apos;s time</source>
        <translation>Zeit der Demo</translation>
    </message>
    <message>
        <source>+15 min</source>
        <translation>+15 Min.</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 Std.</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 Tag</translation>
    </message>
</context>
<context>
    <name>invites::CalendarFile</name>
    <message>
        <source>“%1” is no date or time and was left out.</source>
        <translation>„%1“ ist weder Datum noch Uhrzeit und wurde weggelassen.</translation>
    </message>
    <message>
        <source>A line could not be understood and was left out.</source>
        <translation>Eine Zeile war nicht zu verstehen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” could not be understood and was left out.</source>
        <translation>„%1“ war nicht zu verstehen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Only the first of several rules of repetition was kept.</source>
        <translation>Von mehreren Wiederholungsregeln wurde nur die erste übernommen.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here; %2 was taken instead.</source>
        <translation>Die Zeitzone „%1“ ist hier nicht bekannt; stattdessen wurde %2 genommen.</translation>
    </message>
    <message>
        <source>The end makes no sense; one hour was taken instead.</source>
        <translation>Das Ende ergibt keinen Sinn; stattdessen wurde eine Stunde angenommen.</translation>
    </message>
    <message>
        <source>The rule of repetition makes no sense (%1); only the first date was kept.</source>
        <translation>Die Wiederholungsregel ergibt keinen Sinn (%1); nur der erste Termin wurde übernommen.</translation>
    </message>
    <message>
        <source>Two events share one identity (UID); both were kept.</source>
        <translation>Zwei Termine haben dieselbe Kennung (UID); beide wurden übernommen.</translation>
    </message>
    <message>
        <source>This calendar file nests too deeply to be a real one.</source>
        <translation>Diese Kalenderdatei ist zu tief verschachtelt, um echt zu sein.</translation>
    </message>
    <message numerus="yes">
        <source>This calendar file holds more than %Ln event(s). Split it into smaller ones.</source>
        <translation>
            <numerusform>Diese Kalenderdatei enthält mehr als %Ln Termin. Teilen Sie sie in kleinere auf.</numerusform>
            <numerusform>Diese Kalenderdatei enthält mehr als %Ln Termine. Teilen Sie sie in kleinere auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry has no end; it was taken to end here.</source>
        <translation>Ein Eintrag hat kein Ende; es wurde hier angenommen.</translation>
    </message>
    <message>
        <source>The file ends too early. The last entry in it may be incomplete.</source>
        <translation>Die Datei endet zu früh. Ihr letzter Eintrag ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>This line makes no sense and was left out.</source>
        <translation>Diese Zeile ergibt keinen Sinn und wurde weggelassen.</translation>
    </message>
    <message>
        <source>This entry is too long; the rest of it was left out.</source>
        <translation>Dieser Eintrag ist zu lang; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is too long and was left out.</source>
        <translation>„%1“ ist zu lang und wurde weggelassen.</translation>
    </message>
    <message>
        <source>A rule for exceptions (EXRULE) is not supported and was left out.</source>
        <translation>Eine Regel für Ausnahmen (EXRULE) wird nicht unterstützt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” holds too many dates and was left out.</source>
        <translation>„%1“ enthält zu viele Termine und wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) like these.</source>
        <translation>
            <numerusform>%Ln weiteres Problem dieser Art.</numerusform>
            <numerusform>%Ln weitere Probleme dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>This calendar file is larger than %1 MB.</source>
        <translation>Diese Kalenderdatei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>This file is somebody&apos;s answer to an invitation.</source>
        <translation>Diese Datei ist eine Antwort auf eine Einladung.</translation>
    </message>
    <message>
        <source>A journal entry is no session and was left out.</source>
        <translation>Ein Tagebucheintrag ist keine Sitzung und wurde weggelassen.</translation>
    </message>
    <message>
        <source>A task is no session and was left out.</source>
        <translation>Eine Aufgabe ist keine Sitzung und wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” has no start that can be read and was left out.</source>
        <translation>„%1“ hat keinen lesbaren Beginn und wurde weggelassen.</translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>In dieser Datei ist kein Kalender.</translation>
    </message>
</context>
<context>
    <name>invites::Invitation</name>
    <message>
        <source>Subject: Invitation: {topic}{?when}, {when}{/when}</source>
        <translation>Subject: Einladung: {topic}{?when}, {when}{/when}</translation>
    </message>
    <message>
        <source>{?host}{host} invites you to a session.{/host}{!host}You are invited to an online session.{/host}</source>
        <translation>{?host}{host} lädt Sie zu einer Sitzung ein.{/host}{!host}Sie sind zu einer Online-Sitzung eingeladen.{/host}</translation>
    </message>
    <message>
        <source>Topic: {topic}</source>
        <translation>Thema: {topic}</translation>
    </message>
    <message>
        <source>{?when}When: {when}{/when}</source>
        <translation>{?when}Wann: {when}{/when}</translation>
    </message>
    <message>
        <source>{?duration}Duration: {duration}{/duration}</source>
        <translation>{?duration}Dauer: {duration}{/duration}</translation>
    </message>
    <message>
        <source>{?recurrence}Repeats: {recurrence}{/recurrence}</source>
        <translation>{?recurrence}Wiederholung: {recurrence}{/recurrence}</translation>
    </message>
    <message>
        <source>{?location}Where: {location}{/location}</source>
        <translation>{?location}Wo: {location}{/location}</translation>
    </message>
    <message>
        <source>{?link}Join: {link}{/link}</source>
        <translation>{?link}Teilnehmen: {link}{/link}</translation>
    </message>
    <message>
        <source>{?session_id}Session ID: {session_id}{/session_id}</source>
        <translation>{?session_id}Sitzungsnummer: {session_id}{/session_id}</translation>
    </message>
    <message>
        <source>{?password}Password: {password}{/password}</source>
        <translation>{?password}Kennwort: {password}{/password}</translation>
    </message>
    <message>
        <source>By phone:</source>
        <translation>Per Telefon:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>providers::AppLink</name>
    <message>
        <source>This link is not one of Meetwright&apos;s. It should look like meetwright://join/414319478.</source>
        <translation>Dieser Link gehört nicht zu Meetwright. Er müsste aussehen wie meetwright://join/414319478.</translation>
    </message>
</context>
<context>
    <name>providers::JoinTarget</name>
    <message>
        <source>Enter a session ID, a join code or a link, or paste an invitation.</source>
        <translation>Geben Sie eine Sitzungsnummer, einen Beitrittscode oder einen Link ein, oder fügen Sie eine Einladung ein.</translation>
    </message>
    <message>
        <source>There is no session ID, join code or meeting link in this.</source>
        <translation>Darin ist weder eine Sitzungsnummer noch ein Beitrittscode oder ein Meeting-Link.</translation>
    </message>
</context>
<context>
    <name>providers::Provider</name>
    <message>
        <source>BigBlueButton</source>
        <translation>BigBlueButton</translation>
    </message>
    <message>
        <source>Google Meet</source>
        <translation>Google Meet</translation>
    </message>
    <message>
        <source>GoTo</source>
        <translation>GoTo</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, such as https://meet.jit.si.</source>
        <translation>Geben Sie die Adresse des Servers ein, zum Beispiel https://meet.jit.si.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. Try one such as https://meet.jit.si.</source>
        <translation>Das ist keine Adresse eines Servers. Versuchen Sie eine wie https://meet.jit.si.</translation>
    </message>
    <message>
        <source>The server&apos;s address must begin with https://.</source>
        <translation>Die Adresse des Servers muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Enter only the server&apos;s address, without a user name, a question mark or a # part.</source>
        <translation>Geben Sie nur die Adresse des Servers ein, ohne Benutzernamen, Fragezeichen oder einen Teil mit #.</translation>
    </message>
    <message>
        <source>Jitsi Meet</source>
        <translation>Jitsi Meet</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Enter the meeting&apos;s number at %1.</source>
        <translation>Geben Sie die Nummer des Meetings bei %1 ein.</translation>
    </message>
    <message>
        <source>Enter the link that attendees open.</source>
        <translation>Geben Sie den Link ein, den die Teilnehmer öffnen.</translation>
    </message>
    <message>
        <source>This is not a web link. It should begin with https://.</source>
        <translation>Das ist kein Web-Link. Er müsste mit https:// beginnen.</translation>
    </message>
    <message>
        <source>%1 needs a password.</source>
        <translation>%1 verlangt ein Kennwort.</translation>
    </message>
    <message>
        <source>Another link</source>
        <translation>Anderer Link</translation>
    </message>
    <message>
        <source>No online meeting</source>
        <translation>Kein Online-Meeting</translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation>Microsoft Teams</translation>
    </message>
    <message>
        <source>Vimeo</source>
        <translation>Vimeo</translation>
    </message>
    <message>
        <source>Webex</source>
        <translation>Webex</translation>
    </message>
    <message>
        <source>A Zoom meeting number has 9 to 11 digits, such as 987 6543 2101.</source>
        <translation>Eine Zoom-Meeting-Nummer hat 9 bis 11 Ziffern, zum Beispiel 987 6543 2101.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>schedule::PlainWords</name>
    <message>
        <source>%1, only %2 of each</source>
        <extracomment>%1: &quot;the last&quot;, &quot;the first and the second&quot;; %2: &quot;every month on Mon and Tue&quot;</extracomment>
        <translation>%1, davon jeweils nur am %2</translation>
    </message>
    <message>
        <source>Every second</source>
        <translation>Jede Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>Every %n seconds</source>
        <translation>
            <numerusform>Jede Sekunde</numerusform>
            <numerusform>Alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Jede Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Jeden Monat</numerusform>
            <numerusform>Alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Jedes Jahr</numerusform>
            <numerusform>Alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Montags bis freitags</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1: &quot;Every year&quot;; %2: a date without a year, &quot;24 December&quot;</extracomment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1, only on %2</source>
        <extracomment>%1: &quot;Every month on Fri&quot;; %2: &quot;day 13&quot;</extracomment>
        <translation>%1, nur am %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of the year: %1 is the number of the day, %2 the month&apos;s name</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2 of the year</source>
        <extracomment>%1: &quot;the second&quot;; %2: a weekday</extracomment>
        <translation>%1 %2 des Jahres</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>nth weekday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>ersten</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>the third</source>
        <translation>dritten</translation>
    </message>
    <message>
        <source>the fourth</source>
        <translation>vierten</translation>
    </message>
    <message>
        <source>the fifth</source>
        <translation>fünften</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>letzten</translation>
    </message>
    <message>
        <source>the second to last</source>
        <translation>vorletzten</translation>
    </message>
    <message>
        <source>the third to last</source>
        <translation>drittletzten</translation>
    </message>
    <message>
        <source>number %1</source>
        <extracomment>A rank, like &quot;number 12&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>number %1 from the end</source>
        <translation>%1.-letzten</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: &quot;Tue and Thu&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>the last day of the month</source>
        <translation>letzten Tag des Monats</translation>
    </message>
    <message>
        <source>day %1 from the end of the month</source>
        <translation>%1.-letzten Tag des Monats</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>the last day of the year</source>
        <translation>letzten Tag des Jahres</translation>
    </message>
    <message>
        <source>day %1 from the end of the year</source>
        <translation>%1.-letzten Tag des Jahres</translation>
    </message>
    <message>
        <source>day %1 of the year</source>
        <translation>%1. Tag des Jahres</translation>
    </message>
    <message>
        <source>the last week of the year</source>
        <translation>der letzten Woche des Jahres</translation>
    </message>
    <message>
        <source>week %1 from the end of the year</source>
        <translation>der %1.-letzten Woche des Jahres</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>hour %1</source>
        <extracomment>%1: hours of the day, &quot;9 and 17&quot;</extracomment>
        <translation>Stunde %1</translation>
    </message>
    <message>
        <source>minute %1</source>
        <translation>Minute %1</translation>
    </message>
    <message>
        <source>second %1</source>
        <translation>Sekunde %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>hours, minutes, seconds</comment>
        <extracomment>%1: &quot;Every minute&quot;; %2: &quot;hour 9 and 17, minute 0 and 30&quot;</extracomment>
        <translation>%1, nur in %2</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, einmal</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n Mal</numerusform>
            <numerusform>%1, %n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>services::CalendarService</name>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>„%1“ konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 10 MB. Export a shorter time from your calendar.</source>
        <translation>„%1“ ist größer als 10 MB. Exportieren Sie einen kürzeren Zeitraum aus Ihrem Kalender.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>services::InviteService</name>
    <message>
        <source>Session ID: %1</source>
        <translation>Sitzungsnummer: %1</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The folder for drafts could not be made.</source>
        <translation>Der Ordner für Entwürfe konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>This session has no date yet, so there is nothing for a calendar.</source>
        <translation>Diese Sitzung hat noch kein Datum, für einen Kalender gibt es also nichts.</translation>
    </message>
    <message>
        <source>Sales meeting</source>
        <translation>Vertriebsrunde</translation>
    </message>
</context>
<context>
    <name>services::ProfileService</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Geben Sie dem Profil einen Namen.</translation>
    </message>
    <message>
        <source>This is the default profile. Make another one the default first.</source>
        <translation>Das ist das Standardprofil. Machen Sie zuerst ein anderes zum Standard.</translation>
    </message>
</context>
<context>
    <name>services::ReminderService</name>
    <message numerus="yes">
        <source>Starts in %n minute(s), at %1.</source>
        <translation>
            <numerusform>Beginnt in einer Minute, um %1.</numerusform>
            <numerusform>Beginnt in %n Minuten, um %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts at %1.</source>
        <translation>Beginnt um %1.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Snooze 5 minutes</source>
        <translation>In 5 Minuten wieder</translation>
    </message>
</context>
<context>
    <name>services::SessionService</name>
    <message>
        <source>This time zone is not known. Choose one from the list.</source>
        <translation>Diese Zeitzone ist nicht bekannt. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>A session lasts at least one minute.</source>
        <translation>Eine Sitzung dauert mindestens eine Minute.</translation>
    </message>
    <message>
        <source>A session lasts two weeks at most.</source>
        <translation>Eine Sitzung dauert höchstens zwei Wochen.</translation>
    </message>
    <message>
        <source>With this rule the session would never take place.</source>
        <translation>Mit dieser Regel fände die Sitzung nie statt.</translation>
    </message>
    <message>
        <source>Give the session a topic.</source>
        <translation>Geben Sie der Sitzung ein Thema.</translation>
    </message>
    <message>
        <source>Shorten the topic: it is over 500 characters.</source>
        <translation>Kürzen Sie das Thema: Es hat mehr als 500 Zeichen.</translation>
    </message>
    <message>
        <source>Shorten the description.</source>
        <translation>Kürzen Sie die Beschreibung.</translation>
    </message>
    <message>
        <source>Undo edit of “%1”</source>
        <translation>Bearbeiten von „%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Reserve between 1 and 1,000 session IDs at a time.</source>
        <translation>Reservieren Sie zwischen 1 und 1.000 Sitzungsnummern auf einmal.</translation>
    </message>
    <message>
        <source>Reserved session</source>
        <translation>Reservierte Sitzung</translation>
    </message>
    <message>
        <source>Undo delete of “%1”</source>
        <translation>Löschen von „%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo delete of one “%1”</source>
        <translation>Löschen eines Termins von „%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo delete of later “%1”</source>
        <translation>Löschen der späteren Termine von „%1“ rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>On %n dates</source>
        <translation>
            <numerusform>An %n Termin</numerusform>
            <numerusform>An %n Terminen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::StartService</name>
    <message>
        <source>“%1” is in the trash. Restore it first.</source>
        <translation>„%1“ liegt im Papierkorb. Stellen Sie die Sitzung zuerst wieder her.</translation>
    </message>
    <message>
        <source>“%1” has no meeting link yet. Edit it and choose where it takes place.</source>
        <translation>„%1“ hat noch keinen Meeting-Link. Bearbeiten Sie die Sitzung und wählen Sie, wo sie stattfindet.</translation>
    </message>
    <message>
        <source>“%1” can be started from 15 minutes before its time.</source>
        <translation>„%1“ kann ab 15 Minuten vor Beginn gestartet werden.</translation>
    </message>
    <message>
        <source>Instant session</source>
        <translation>Sofortsitzung</translation>
    </message>
    <message>
        <source>Nothing more is scheduled for today.</source>
        <translation>Für heute ist nichts mehr geplant.</translation>
    </message>
    <message>
        <source>“%1” has no meeting link yet.</source>
        <translation>„%1“ hat noch keinen Meeting-Link.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Meetwright</source>
        <translation>Über Meetwright</translation>
    </message>
    <message>
        <source>Meetwright %1</source>
        <translation>Meetwright %1</translation>
    </message>
    <message>
        <source>Schedule online sessions, invite people, start on any provider.</source>
        <translation>Online-Sitzungen planen, Leute einladen und bei jedem Anbieter starten.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %1. Calendar files by libical, QR codes by qrcodegen, passwords by QtKeychain.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.

Gebaut mit Qt %1. Kalenderdateien mit libical, QR-Codes mit qrcodegen, Kennwörter mit QtKeychain.</translation>
    </message>
</context>
<context>
    <name>ui::AccountPanel</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>printed in invitations</source>
        <translation>steht in Einladungen</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>Pro&amp;file</translation>
    </message>
    <message>
        <source>Edit profiles...</source>
        <translation>Profile bearbeiten …</translation>
    </message>
    <message>
        <source>Text of the invitation...</source>
        <translation>Text der Einladung …</translation>
    </message>
    <message>
        <source>Conference-call numbers...</source>
        <translation>Einwahlnummern …</translation>
    </message>
    <message>
        <source>Meetings...</source>
        <translation>Meetings …</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like dana@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse. Sie sieht aus wie dana@example.org.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>Close the padlock</source>
        <translation>Vorhängeschloss schließen</translation>
    </message>
    <message>
        <source>&amp;Email invitation</source>
        <translation>Einladung per E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Copy invitation</source>
        <translation>Einladung &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>L&amp;ink kopieren</translation>
    </message>
    <message>
        <source>&amp;QR code</source>
        <translation>&amp;QR-Code</translation>
    </message>
    <message>
        <source>&amp;Save calendar file</source>
        <translation>Kalenderdatei s&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Delete for ever</source>
        <translation>Endgültig lös&amp;chen</translation>
    </message>
    <message>
        <source>E&amp;mpty trash</source>
        <translation>Papierkorb leere&amp;n</translation>
    </message>
    <message>
        <source>&amp;Join again</source>
        <translation>Erne&amp;ut beitreten</translation>
    </message>
    <message>
        <source>Open the &amp;padlock</source>
        <translation>V&amp;orhängeschloss öffnen</translation>
    </message>
    <message>
        <source>Close the &amp;padlock</source>
        <translation>V&amp;orhängeschloss schließen</translation>
    </message>
    <message>
        <source>&amp;Look at the invitation</source>
        <translation>Einladung &amp;ansehen</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceField</name>
    <message>
        <source>Conference call</source>
        <translation>Telefonkonferenz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>my service numbers</source>
        <translation>meine Einwahlnummern</translation>
    </message>
    <message>
        <source>my own text</source>
        <translation>eigener Text</translation>
    </message>
    <message>
        <source>Conference-call information</source>
        <translation>Angaben zur Telefonkonferenz</translation>
    </message>
    <message>
        <source>Number and access code, as they are to stand in the invitation</source>
        <translation>Nummer und Zugangscode, so wie sie in der Einladung stehen sollen</translation>
    </message>
    <message>
        <source>(code %1)</source>
        <translation>(Code %1)</translation>
    </message>
    <message>
        <source>There are no numbers yet: add them in the settings under Conference call.</source>
        <translation>Es gibt noch keine Nummern: Fügen Sie sie in den Einstellungen unter Telefonkonferenz hinzu.</translation>
    </message>
</context>
<context>
    <name>ui::CustomRepeat</name>
    <message>
        <source>the last %1</source>
        <translation>letzten %1</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>ersten %1</translation>
    </message>
    <message>
        <source>the second %1</source>
        <translation>zweiten %1</translation>
    </message>
    <message>
        <source>the third %1</source>
        <translation>dritten %1</translation>
    </message>
    <message>
        <source>the fourth %1</source>
        <translation>vierten %1</translation>
    </message>
    <message>
        <source>the fifth %1</source>
        <translation>fünften %1</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number: every 2 weeks</comment>
        <translation>alle </translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Alle wie viele</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Tage, Wochen, Monate oder Jahre</translation>
    </message>
    <message>
        <source>Which day of the month</source>
        <translation>Welcher Tag des Monats</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>A recurrence rule as calendars write it (RFC 5545)</source>
        <translation>Eine Wiederholungsregel, wie Kalender sie schreiben (RFC 5545)</translation>
    </message>
    <message>
        <source>day</source>
        <comment>every day</comment>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>every n days</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>week</source>
        <comment>every week</comment>
        <translation>Woche</translation>
    </message>
    <message numerus="yes">
        <source>weeks</source>
        <comment>every n weeks</comment>
        <translation>
            <numerusform>Woche</numerusform>
            <numerusform>Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>month</source>
        <comment>every month</comment>
        <translation>Monat</translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <comment>every n months</comment>
        <translation>
            <numerusform>Monat</numerusform>
            <numerusform>Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <comment>every year</comment>
        <translation>Jahr</translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <comment>every n years</comment>
        <translation>
            <numerusform>Jahr</numerusform>
            <numerusform>Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>by a rule&apos;s text</source>
        <translation>nach einer Regel als Text</translation>
    </message>
    <message>
        <source>on %1 of %2</source>
        <comment>on the third Friday of November</comment>
        <translation>am %1 im %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>on the third Friday</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>day 20 of a month</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>ui::DataForm</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Backups (*.meetwright)</source>
        <translation>Sicherungen (*.meetwright)</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Wiederherstellen aus</translation>
    </message>
    <message>
        <source>Backups (*.meetwright);;All files (*)</source>
        <translation>Sicherungen (*.meetwright);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>A backup is one file with all sessions, profiles and history. Session passwords are not in it: they stay in this computer&apos;s keychain.</source>
        <translation>Eine Sicherung ist eine Datei mit allen Sitzungen, Profilen und dem Verlauf. Sitzungskennwörter sind nicht darin: Sie bleiben im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>&amp;Restore...</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>Die Sicherung liegt in %1.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Es wurde keine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Replace all data with this backup?</source>
        <translation>Alle Daten durch diese Sicherung ersetzen?</translation>
    </message>
    <message>
        <source>What is here now is backed up first, beside the data.</source>
        <translation>Was jetzt hier ist, wird vorher neben den Daten gesichert.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored. What was here before is in %1.</source>
        <translation>Wiederhergestellt. Was vorher hier war, liegt in %1.</translation>
    </message>
</context>
<context>
    <name>ui::DurationCombo</name>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
</context>
<context>
    <name>ui::ErrorText</name>
    <message>
        <source>This can pass by itself. Try again in a moment.</source>
        <translation>Das kann von selbst vorübergehen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The keychain that holds your passwords is locked or missing. Unlock it and try again.</source>
        <translation>Der Schlüsselbund mit Ihren Kennwörtern ist gesperrt oder fehlt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The rules of this session do not allow it. Look at its details.</source>
        <translation>Die Regeln dieser Sitzung lassen das nicht zu. Sehen Sie in den Details nach.</translation>
    </message>
    <message>
        <source>It is no longer here. Press F5 to see what there is now.</source>
        <translation>Das gibt es nicht mehr. Drücken Sie F5, um zu sehen, was jetzt da ist.</translation>
    </message>
    <message>
        <source>It was changed somewhere else in the meantime. Open it again and repeat your change.</source>
        <translation>Es wurde inzwischen an anderer Stelle geändert. Öffnen Sie es noch einmal und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>Something in it cannot be understood. Check it and try again.</source>
        <translation>Etwas darin ist nicht zu verstehen. Prüfen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, read-only or damaged; your data is as it was before. Make room on the disk, then try again.</source>
        <translation>Der Datenträger ist voll, schreibgeschützt oder beschädigt; Ihre Daten sind wie zuvor. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It was written by a newer Meetwright and was left untouched. Update Meetwright, then try again.</source>
        <translation>Das stammt von einem neueren Meetwright und blieb unverändert. Aktualisieren Sie Meetwright und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is a fault of Meetwright itself. Restart it and try again.</source>
        <translation>Das ist ein Fehler von Meetwright selbst. Starten Sie es neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No keychain for passwords answers. Start the one of your desktop, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Kein Schlüsselbund für Kennwörter antwortet. Starten Sie den Ihrer Arbeitsumgebung, etwa GNOME-Schlüsselbund oder KWallet, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>ui::FieldNote</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>ui::FileCommands</name>
    <message>
        <source>Import a calendar file</source>
        <translation>Kalenderdatei importieren</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) imported.</source>
        <translation>
            <numerusform>Eine Sitzung importiert.</numerusform>
            <numerusform>%n Sitzungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all sessions</source>
        <translation>Alle Sitzungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) exported to %1.</source>
        <translation>
            <numerusform>Eine Sitzung nach %1 exportiert.</numerusform>
            <numerusform>%n Sitzungen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sessions were not exported.</source>
        <translation>Die Sitzungen wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>Back up all data</source>
        <translation>Alle Daten sichern</translation>
    </message>
    <message>
        <source>Meetwright backups (*.meetwright)</source>
        <translation>Meetwright-Sicherungen (*.meetwright)</translation>
    </message>
    <message>
        <source>Backed up to %1. Passwords are not in it; they stay in the keychain.</source>
        <translation>Nach %1 gesichert. Kennwörter sind nicht darin; sie bleiben im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>Die Sicherung wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Meetwright backups (*.meetwright);;All files (*)</source>
        <translation>Meetwright-Sicherungen (*.meetwright);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Replace all sessions by those in “%1”?</source>
        <translation>Alle Sitzungen durch die aus „%1“ ersetzen?</translation>
    </message>
    <message>
        <source>What is here now is backed up first, so that you can come back to it.</source>
        <translation>Was jetzt hier ist, wird vorher gesichert, damit Sie dorthin zurückkönnen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The backup was not restored; your data is as it was.</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt; Ihre Daten sind wie zuvor.</translation>
    </message>
    <message>
        <source>Restored. What was here before is in %1.</source>
        <translation>Wiederhergestellt. Was vorher hier war, liegt in %1.</translation>
    </message>
</context>
<context>
    <name>ui::Foldout</name>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>ui::FurtherOptions</name>
    <message>
        <source>as the application</source>
        <translation>wie das Programm</translation>
    </message>
    <message>
        <source>Tell me before</source>
        <translation>Vorher erinnern</translation>
    </message>
    <message>
        <source>Can be started</source>
        <translation>Darf gestartet werden</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>from 15 minutes before</source>
        <translation>ab 15 Minuten vorher</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>the name printed in the invitation</source>
        <translation>der Name, der in der Einladung steht</translation>
    </message>
    <message>
        <source>Language of the invitation</source>
        <translation>Sprache der Einladung</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Kennwo&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Conference call</source>
        <translation>Telefonkonferen&amp;z</translation>
    </message>
    <message>
        <source>Tell me &amp;before</source>
        <translation>Mi&amp;ch vorher erinnern</translation>
    </message>
    <message>
        <source>Can be s&amp;tarted</source>
        <translation>Darf ge&amp;startet werden</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Gastgeber</translation>
    </message>
    <message>
        <source>In&amp;vitation in</source>
        <translation>Einla&amp;dung auf</translation>
    </message>
</context>
<context>
    <name>ui::GeneralForm</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Shown after the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>&amp;Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Start &amp;hidden in the tray</source>
        <translation>&amp;Versteckt im Infobereich starten</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Im &amp;Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>&amp;Notify me before a session</source>
        <translation>Vor einer Sitzung be&amp;nachrichtigen</translation>
    </message>
    <message>
        <source>&amp;Remind me before starting what others would see</source>
        <translation>Vor dem Start daran e&amp;rinnern, was andere sehen würden</translation>
    </message>
    <message>
        <source>Point out sessions that &amp;overlap</source>
        <translation>Auf Sitz&amp;ungen hinweisen, die sich überschneiden</translation>
    </message>
    <message>
        <source>Shortcut that starts what is on now or next</source>
        <translation>Tastenkürzel, das startet, was gerade läuft oder als Nächstes kommt</translation>
    </message>
    <message>
        <source>Works everywhere: starts what is on now or comes next.</source>
        <translation>Wirkt überall: startet, was gerade läuft oder als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the shortcut</source>
        <translation>Tastenkürzel löschen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Global &amp;shortcut</source>
        <translation>&amp;Globales Tastenkürzel</translation>
    </message>
    <message>
        <source>Starting at login could not be changed.</source>
        <translation>Der Start beim Anmelden konnte nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>Who hosts, and the profile for new sessions</source>
        <translation>Wer Gastgeber ist, und das Profil für neue Sitzungen</translation>
    </message>
    <message>
        <source>Reading profiles …</source>
        <translation>Profile werden gelesen …</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Host and profile: %1</source>
        <translation>Gastgeber und Profil: %1</translation>
    </message>
    <message>
        <source>Profile for new sessions</source>
        <translation>Profil für neue Sitzungen</translation>
    </message>
    <message>
        <source>The profile was not chosen.</source>
        <translation>Das Profil wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>Edit &amp;profiles …</source>
        <translation>&amp;Profile bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Account …</source>
        <translation>&amp;Konto …</translation>
    </message>
</context>
<context>
    <name>ui::HistoryText</name>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>One time edited</source>
        <translation>Ein Termin bearbeitet</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>Aus dem Papierkorb zurückgeholt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Invitation copied</source>
        <translation>Einladung kopiert</translation>
    </message>
    <message>
        <source>Invitation handed to the mail program</source>
        <translation>Einladung an das E-Mail-Programm übergeben</translation>
    </message>
    <message>
        <source>Imported from a calendar file</source>
        <translation>Aus einer Kalenderdatei importiert</translation>
    </message>
    <message>
        <source>Padlock opened</source>
        <translation>Vorhängeschloss geöffnet</translation>
    </message>
    <message>
        <source>Padlock closed</source>
        <translation>Vorhängeschloss geschlossen</translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation>Dupliziert</translation>
    </message>
    <message>
        <source>Calendar file saved</source>
        <translation>Kalenderdatei gespeichert</translation>
    </message>
    <message>
        <source>Changed by a newer Meetwright</source>
        <translation>Von einem neueren Meetwright geändert</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import a calendar file</source>
        <translation>Kalenderdatei importieren</translation>
    </message>
    <message>
        <source>Sessions in the file</source>
        <translation>Sitzungen in der Datei</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>&amp;Problems in the file</source>
        <translation>&amp;Probleme in der Datei</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Probleme in der Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>cancelled: goes to the trash</source>
        <translation>abgesagt: kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>is here: will be updated</source>
        <translation>schon da: wird aktualisiert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>There are no sessions in %1.</source>
        <translation>In %1 sind keine Sitzungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in %1. Choose what to import.</source>
        <translation>
            <numerusform>Eine Sitzung in %1. Wählen Sie, was importiert werden soll.</numerusform>
            <numerusform>%n Sitzungen in %1. Wählen Sie, was importiert werden soll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n session(s)</source>
        <translation>
            <numerusform>%n Sitzung &amp;importieren</numerusform>
            <numerusform>%n Sitzungen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added.</source>
        <translation>
            <numerusform>Eine Sitzung hinzugefügt.</numerusform>
            <numerusform>%n Sitzungen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated.</source>
        <translation>
            <numerusform>Eine aktualisiert.</numerusform>
            <numerusform>%n aktualisiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>ui::InvitationForm</name>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Text der Einladung</translation>
    </message>
    <message>
        <source>What can stand in the text</source>
        <translation>Was im Text stehen kann</translation>
    </message>
    <message>
        <source>Enter or double-click puts it into the text</source>
        <translation>Eingabetaste oder Doppelklick setzt es in den Text</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>So sieht es aus</translation>
    </message>
    <message>
        <source>Invitations of the pro&amp;file</source>
        <translation>Einladungen des Pro&amp;fils</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>Var&amp;iablen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>The profiles could not be read.</source>
        <translation>Die Profile konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is the built-in text. It is written in the language of each invitation.</source>
        <translation>Das ist der eingebaute Text. Er erscheint in der Sprache der jeweiligen Einladung.</translation>
    </message>
    <message>
        <source>The first line may be “Subject: ...”. {?name}...{/name} is left out where there is no value.</source>
        <translation>Die erste Zeile darf „Subject: …“ sein. {?name}…{/name} entfällt, wo es keinen Wert gibt.</translation>
    </message>
    <message>
        <source>This text cannot be used: %1</source>
        <translation>Dieser Text ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>{%1} is not closed, or has no value in every invitation: write {?%1}...{/%1} around it.</source>
        <translation>{%1} ist nicht geschlossen oder hat nicht in jeder Einladung einen Wert: Schreiben Sie {?%1}…{/%1} darum.</translation>
    </message>
    <message>
        <source>There is no variable {%1}. Those that exist stand beside the text.</source>
        <translation>Die Variable {%1} gibt es nicht. Die vorhandenen stehen neben dem Text.</translation>
    </message>
    <message>
        <source>The text was not saved: the profile was changed elsewhere.</source>
        <translation>Der Text wurde nicht gespeichert: Das Profil wurde an anderer Stelle geändert.</translation>
    </message>
</context>
<context>
    <name>ui::InvitationPreview</name>
    <message>
        <source>as the session says</source>
        <translation>wie in der Sitzung angegeben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>With the pass&amp;word</source>
        <translation>Mit &amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Attach the calendar file to the e-mail</source>
        <translation>Kalenderdatei an die E-Mail &amp;anhängen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>&amp;Email...</source>
        <translation>&amp;E-Mail …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Invitation to “%1”</source>
        <translation>Einladung zu „%1“</translation>
    </message>
    <message>
        <source>The invitation could not be written.</source>
        <translation>Die Einladung konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The password is not in it: it could not be read.</source>
        <translation>Das Kennwort fehlt darin: Es konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The invitation is on the clipboard.</source>
        <translation>Die Einladung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>No e-mail could be opened.</source>
        <translation>Es konnte keine E-Mail geöffnet werden.</translation>
    </message>
    <message>
        <source>The e-mail is open in your mail program.</source>
        <translation>Die E-Mail ist in Ihrem E-Mail-Programm geöffnet.</translation>
    </message>
</context>
<context>
    <name>ui::JoinDrawer</name>
    <message>
        <source>&amp;Join</source>
        <translation>Be&amp;itreten</translation>
    </message>
    <message>
        <source>Session ID, join code, link, or the whole &amp;invitation:</source>
        <translation>Sitzungsnummer, Beitrittscode, Link oder die ganze &amp;Einladung:</translation>
    </message>
    <message>
        <source>Session ID, join code, link, or the whole invitation</source>
        <translation>Sitzungsnummer, Beitrittscode, Link oder die ganze Einladung</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Opened “%1”, one of your own sessions, as an attendee sees it.</source>
        <translation>„%1“ geöffnet, eine Ihrer eigenen Sitzungen, so wie Teilnehmer sie sehen.</translation>
    </message>
    <message>
        <source>Opened the link to %1.</source>
        <translation>Der Link zu %1 wurde geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is closed, so nobody can join. Open its padlock in the Scheduler first.</source>
        <translation>„%1“ ist geschlossen, niemand kann beitreten. Öffnen Sie zuerst im Planer das Vorhängeschloss.</translation>
    </message>
    <message>
        <source>No session with this ID or code is known here. Ask the host for the link and paste it instead.</source>
        <translation>Hier ist keine Sitzung mit dieser Nummer oder diesem Code bekannt. Bitten Sie den Gastgeber um den Link und fügen Sie diesen ein.</translation>
    </message>
    <message>
        <source>There is no session ID, join code or meeting link in this text. Paste the whole invitation.</source>
        <translation>In diesem Text ist weder eine Sitzungsnummer noch ein Beitrittscode oder ein Meeting-Link. Fügen Sie die ganze Einladung ein.</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export all …</source>
        <translation>Alles &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>Einste&amp;llungen …</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Tasten und Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Meetwright</source>
        <translation>&amp;Über Meetwright</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Start &amp;Session</source>
        <translation>Sitzung s&amp;tarten</translation>
    </message>
    <message>
        <source>&amp;Join Session</source>
        <translation>Sitzung &amp;beitreten</translation>
    </message>
    <message>
        <source>S&amp;cheduler</source>
        <translation>&amp;Planer</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” is running.</source>
        <translation>„%1“ läuft.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>“%1” has ended.</source>
        <translation>„%1“ ist beendet.</translation>
    </message>
    <message numerus="yes">
        <source>● %n running</source>
        <translation>
            <numerusform>● %n läuft</numerusform>
            <numerusform>● %n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>ui::MeetingsForm</name>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Jitsi server</source>
        <translation>Jitsi-Server</translation>
    </message>
    <message>
        <source>New Jitsi Meet sessions get a room there. A session can name another one.</source>
        <translation>Neue Sitzungen mit Jitsi Meet bekommen dort einen Raum. Eine Sitzung kann einen anderen nennen.</translation>
    </message>
    <message>
        <source>&amp;Jitsi server</source>
        <translation>&amp;Jitsi-Server</translation>
    </message>
    <message>
        <source>Open in their own program instead of the browser</source>
        <translation>Im eigenen Programm statt im Browser öffnen</translation>
    </message>
    <message>
        <source>Where the program is missing, the browser is used.</source>
        <translation>Wo das Programm fehlt, wird der Browser genommen.</translation>
    </message>
    <message>
        <source>Enter the address of a Jitsi server, such as https://meet.jit.si.</source>
        <translation>Geben Sie die Adresse eines Jitsi-Servers ein, zum Beispiel https://meet.jit.si.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://meet.jit.si.</source>
        <translation>Das ist keine Web-Adresse. Sie sieht aus wie https://meet.jit.si.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>Only the server&apos;s address, without anything behind it.</source>
        <translation>Nur die Adresse des Servers, ohne etwas dahinter.</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Kind of message</source>
        <translation>Art der Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ui::MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
</context>
<context>
    <name>ui::MonthModel</name>
    <message>
        <source>no sessions</source>
        <translation>keine Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>eine Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MonthView</name>
    <message>
        <source>+%1 more</source>
        <translation>+%1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>Who invites?</source>
        <translation>Wer lädt ein?</translation>
    </message>
    <message>
        <source>Invitations say who they come from.</source>
        <translation>In Einladungen steht, von wem sie kommen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like dana@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse. Sie sieht aus wie dana@example.org.</translation>
    </message>
</context>
<context>
    <name>ui::NumbersForm</name>
    <message>
        <source>Conference call</source>
        <translation>Telefonkonferenz</translation>
    </message>
    <message>
        <source>&amp;Numbers that people can call. They stand in invitations of sessions that use “my service numbers”.</source>
        <translation>&amp;Nummern, unter denen man sich einwählen kann. Sie stehen in Einladungen zu Sitzungen mit „meine Einwahlnummern“.</translation>
    </message>
    <message>
        <source>Service numbers</source>
        <translation>Einwahlnummern</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>An access code needs a number.</source>
        <translation>Ein Zugangscode braucht eine Nummer.</translation>
    </message>
    <message>
        <source>The number for %1 is missing.</source>
        <translation>Die Nummer für %1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
</context>
<context>
    <name>ui::OccurrenceScope</name>
    <message>
        <source>You chose the one on %1.</source>
        <translation>Sie haben den Termin am %1 gewählt.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diesen</translation>
    </message>
    <message>
        <source>This and all later ones</source>
        <translation>Diesen und alle späteren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>“%1” repeats. Which ones do you want to edit?</source>
        <translation>„%1“ wiederholt sich. Welche Termine möchten Sie bearbeiten?</translation>
    </message>
    <message>
        <source>“%1” repeats. Which ones do you want to delete?</source>
        <translation>„%1“ wiederholt sich. Welche Termine möchten Sie löschen?</translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <source>Put it in the in&amp;vitation</source>
        <translation>In die &amp;Einladung aufnehmen</translation>
    </message>
    <message>
        <source>Session password</source>
        <translation>Sitzungskennwort</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Kennwort zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Kennwort kopieren</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generate a password</source>
        <translation>Kennwort erzeugen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Kennwort entfernen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>The password could not be read.</source>
        <translation>Das Kennwort konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>The password will be removed when you save.</source>
        <translation>Das Kennwort wird beim Speichern entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::PlaceFields</name>
    <message>
        <source>&amp;Link</source>
        <translation>Lin&amp;k</translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation>Meeting-Link</translation>
    </message>
    <message>
        <source>Meeting &amp;ID</source>
        <translation>&amp;Meeting-ID</translation>
    </message>
    <message>
        <source>Meeting ID at the provider</source>
        <translation>Meeting-ID beim Anbieter</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>paste the link or the whole invitation</source>
        <translation>Link oder ganze Einladung einfügen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Paste invitation</source>
        <translation>Einladung einfügen</translation>
    </message>
    <message>
        <source>Take link, ID and passcode from the invitation on the clipboard</source>
        <translation>Link, ID und Kenncode aus der Einladung in der Zwischenablage übernehmen</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>Anb&amp;ieter</translation>
    </message>
    <message>
        <source>Recognised: %1.</source>
        <translation>Erkannt: %1.</translation>
    </message>
    <message>
        <source>Recognised: %1, meeting %2.</source>
        <translation>Erkannt: %1, Meeting %2.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>A room of its own, no account needed.</source>
        <translation>Ein eigener Raum, ganz ohne Konto.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>There is no meeting link in the text on the clipboard.</source>
        <translation>Im Text der Zwischenablage ist kein Meeting-Link.</translation>
    </message>
</context>
<context>
    <name>ui::ProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Profil „%1“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Generate one for every new session</source>
        <translation>Für jede neue Sitzung eines er&amp;zeugen</translation>
    </message>
    <message>
        <source>Generate a password for every new session</source>
        <translation>Für jede neue Sitzung ein Kennwort erzeugen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>&amp;Conference call</source>
        <translation>Tele&amp;fonkonferenz</translation>
    </message>
    <message>
        <source>Tell me before</source>
        <translation>Vorher erinnern</translation>
    </message>
    <message>
        <source>Tell me &amp;before</source>
        <translation>Mi&amp;ch vorher erinnern</translation>
    </message>
    <message>
        <source>Can be started</source>
        <translation>Darf gestartet werden</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>from 15 minutes before</source>
        <translation>ab 15 Minuten vorher</translation>
    </message>
    <message>
        <source>Can be s&amp;tarted</source>
        <translation>Darf ge&amp;startet werden</translation>
    </message>
    <message>
        <source>as the application</source>
        <translation>wie das Programm</translation>
    </message>
    <message>
        <source>Language of the invitation</source>
        <translation>Sprache der Einladung</translation>
    </message>
    <message>
        <source>In&amp;vitation in</source>
        <translation>Ein&amp;ladung auf</translation>
    </message>
    <message>
        <source>Use &amp;it for new sessions unless another is chosen</source>
        <translation>Für neue Sitzungen v&amp;erwenden, wenn kein anderes gewählt ist</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ein Profil mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Say how long, such as 45 min or 1:30.</source>
        <translation>Sagen Sie, wie lange, zum Beispiel 45 Min. oder 1:30.</translation>
    </message>
    <message>
        <source>Give the profile a name to save it.</source>
        <translation>Geben Sie dem Profil einen Namen, um es zu speichern.</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesForm</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;Profiles are what new sessions begin with.</source>
        <translation>Aus &amp;Profilen entstehen neue Sitzungen.</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>Zum &amp;Standard machen</translation>
    </message>
    <message>
        <source>The profiles could not be read.</source>
        <translation>Die Profile konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>The profile was not saved.</source>
        <translation>Das Profil wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>Das Profil „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Sessions made with it stay as they are.</source>
        <translation>Damit angelegte Sitzungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The profile was not removed.</source>
        <translation>Das Profil wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>The default was not changed.</source>
        <translation>Der Standard wurde nicht geändert.</translation>
    </message>
    <message>
        <source>To remove the default profile, make another one the default first.</source>
        <translation>Um das Standardprofil zu entfernen, machen Sie zuerst ein anderes zum Standard.</translation>
    </message>
</context>
<context>
    <name>ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>ui::QrWindow</name>
    <message>
        <source>QR code of “%1”</source>
        <translation>QR-Code von „%1“</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>Dieser Link ist zu lang für einen QR-Code.</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
    <message>
        <source>Session ID %1</source>
        <translation>Sitzungsnummer %1</translation>
    </message>
    <message>
        <source>Join code %1</source>
        <translation>Beitrittscode %1</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG...</source>
        <translation>Als &amp;PNG speichern …</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG...</source>
        <translation>Als &amp;SVG speichern …</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Display for the full screen</source>
        <translation>Bildschirm für das Vollbild</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Display %1: %2</source>
        <translation>Bildschirm %1: %2</translation>
    </message>
    <message>
        <source>The image is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The image was not saved: %1. Choose another folder.</source>
        <translation>Das Bild wurde nicht gespeichert: %1. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>QR-Code speichern</translation>
    </message>
</context>
<context>
    <name>ui::RecurrenceEditor</name>
    <message>
        <source>does not repeat</source>
        <translation>keine Wiederholung</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every weekday (%1 to %2)</source>
        <translation>jeden Arbeitstag (%1 bis %2)</translation>
    </message>
    <message>
        <source>every week on %1</source>
        <translation>jede Woche am %1</translation>
    </message>
    <message>
        <source>every month on day %1</source>
        <translation>jeden Monat am %1.</translation>
    </message>
    <message>
        <source>every month on %1</source>
        <comment>on the third Friday</comment>
        <translation>jeden Monat am %1</translation>
    </message>
    <message>
        <source>every year on %1</source>
        <translation>jedes Jahr am %1</translation>
    </message>
    <message>
        <source>otherwise...</source>
        <translation>anders …</translation>
    </message>
    <message>
        <source>This rule makes no sense: %1</source>
        <translation>Diese Regel ergibt keinen Sinn: %1</translation>
    </message>
    <message>
        <source>The rule must say how often: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.</source>
        <translation>Die Regel muss sagen, wie oft: FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY.</translation>
    </message>
    <message>
        <source>The part %1 of the rule is wrong.</source>
        <translation>Der Teil %1 der Regel ist falsch.</translation>
    </message>
    <message>
        <source>%1. No day fits this rule.</source>
        <translation>%1. Kein Tag passt zu dieser Regel.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between dates</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Next: %2</source>
        <translation>%1. Nächste: %2</translation>
    </message>
    <message>
        <source>%1. The first one is later than the start: %2</source>
        <translation>%1. Der erste Termin liegt nach dem Beginn: %2</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
</context>
<context>
    <name>ui::ReminderChips</name>
    <message>
        <source>%1 before</source>
        <translation>%1 vorher</translation>
    </message>
</context>
<context>
    <name>ui::RepeatEndField</name>
    <message>
        <source>for ever</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>until a date</source>
        <translation>bis zu einem Datum</translation>
    </message>
    <message>
        <source>a number of times</source>
        <translation>eine bestimmte Anzahl</translation>
    </message>
    <message>
        <source>How long it repeats</source>
        <translation>Wie lange sie sich wiederholt</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie viele Male</translation>
    </message>
    <message numerus="yes">
        <source> times</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Mal</numerusform>
            <numerusform> Mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowLook</name>
    <message>
        <source>Session without a topic</source>
        <translation>Sitzung ohne Thema</translation>
    </message>
</context>
<context>
    <name>ui::SchedulerDrawer</name>
    <message>
        <source>Upcoming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangene</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No sessions ahead. Press Add below to schedule one.</source>
        <translation>Es stehen keine Sitzungen an. Mit „Hinzufügen“ unten planen Sie eine.</translation>
    </message>
    <message>
        <source>Nothing is scheduled for today.</source>
        <translation>Für heute ist nichts geplant.</translation>
    </message>
    <message>
        <source>No sessions are over yet.</source>
        <translation>Noch ist keine Sitzung vorbei.</translation>
    </message>
    <message>
        <source>Every session has a date.</source>
        <translation>Jede Sitzung hat ein Datum.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nichts braucht Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>The trash is empty. Deleted sessions stay here for 30 days.</source>
        <translation>Der Papierkorb ist leer. Gelöschte Sitzungen bleiben hier 30 Tage.</translation>
    </message>
    <message>
        <source>There are no sessions yet.</source>
        <translation>Es gibt noch keine Sitzungen.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search sessions by topic, session ID or host</source>
        <translation>Sitzungen nach Thema, Sitzungsnummer oder Gastgeber suchen</translation>
    </message>
    <message>
        <source>Which sessions are shown</source>
        <translation>Welche Sitzungen zu sehen sind</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Monat zeigen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>The list of sessions could not be read.</source>
        <translation>Die Liste der Sitzungen konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n ahead</source>
        <translation>
            <numerusform>%n steht an</numerusform>
            <numerusform>%n stehen an</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>The month could not be read.</source>
        <translation>Der Monat konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
</context>
<context>
    <name>ui::SessionCommands</name>
    <message>
        <source>The session was saved, but without its password.</source>
        <translation>Die Sitzung wurde gespeichert, aber ohne ihr Kennwort.</translation>
    </message>
    <message>
        <source>No new session could be begun.</source>
        <translation>Es konnte keine neue Sitzung begonnen werden.</translation>
    </message>
    <message>
        <source>The session could not be opened.</source>
        <translation>Die Sitzung konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This time of “%1” is no longer planned. Press F5 to see what is.</source>
        <translation>Dieser Termin von „%1“ ist nicht mehr geplant. Drücken Sie F5, um die geplanten zu sehen.</translation>
    </message>
    <message>
        <source>The session was not duplicated.</source>
        <translation>Die Sitzung wurde nicht dupliziert.</translation>
    </message>
    <message>
        <source>Duplicated “%1”, with a new session ID: %2.</source>
        <translation>„%1“ dupliziert, mit neuer Sitzungsnummer: %2.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Deleted: “%1” on %2</source>
        <translation>Gelöscht: „%1“ am %2</translation>
    </message>
    <message>
        <source>Deleted: “%1” from %2 on</source>
        <translation>Gelöscht: „%1“ ab %2</translation>
    </message>
    <message>
        <source>The session was not deleted.</source>
        <translation>Die Sitzung wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Deleted: “%1”</source>
        <translation>Gelöscht: „%1“</translation>
    </message>
    <message>
        <source>The session was not restored.</source>
        <translation>Die Sitzung wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored “%1” with its session ID %2.</source>
        <translation>„%1“ mit Sitzungsnummer %2 wiederhergestellt.</translation>
    </message>
    <message>
        <source>Delete “%1” for ever?</source>
        <translation>„%1“ endgültig löschen?</translation>
    </message>
    <message>
        <source>It cannot be brought back. Its session ID %1 is never used again.</source>
        <translation>Die Sitzung lässt sich nicht zurückholen. Ihre Nummer %1 wird nie wieder vergeben.</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>“%1” is gone for ever.</source>
        <translation>„%1“ ist endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message>
        <source>All sessions in it are deleted for ever; none can be brought back.</source>
        <translation>Alle Sitzungen darin werden endgültig gelöscht; keine lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>The trash was not emptied.</source>
        <translation>Der Papierkorb wurde nicht geleert.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) deleted for ever.</source>
        <translation>
            <numerusform>Eine Sitzung endgültig gelöscht.</numerusform>
            <numerusform>%n Sitzungen endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The padlock was not changed.</source>
        <translation>Das Vorhängeschloss wurde nicht geändert.</translation>
    </message>
    <message>
        <source>“%1” is open: people can join.</source>
        <translation>„%1“ ist offen: Teilnehmer können beitreten.</translation>
    </message>
    <message>
        <source>“%1” is closed: nobody can join until you open it.</source>
        <translation>„%1“ ist geschlossen: Niemand kann beitreten, bis Sie öffnen.</translation>
    </message>
    <message>
        <source>It could not be undone.</source>
        <translation>Es konnte nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>Rückgängig gemacht: „%1“ ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>The invitation did not reach your mail program.</source>
        <translation>Die Einladung ist nicht in Ihrem E-Mail-Programm angekommen.</translation>
    </message>
    <message>
        <source>Your mail program opens with the invitation.</source>
        <translation>Ihr E-Mail-Programm öffnet sich mit der Einladung.</translation>
    </message>
    <message>
        <source>Your mail program opens a draft with the invitation and its calendar file.</source>
        <translation>Ihr E-Mail-Programm öffnet einen Entwurf mit der Einladung und ihrer Kalenderdatei.</translation>
    </message>
    <message>
        <source>The invitation was not copied.</source>
        <translation>Die Einladung wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>The copy was not noted in the history.</source>
        <translation>Das Kopieren wurde nicht im Verlauf vermerkt.</translation>
    </message>
    <message>
        <source>The invitation was copied, but without its password.</source>
        <translation>Die Einladung wurde kopiert, aber ohne das Kennwort.</translation>
    </message>
    <message>
        <source>Copied the invitation to “%1”.</source>
        <translation>Einladung zu „%1“ kopiert.</translation>
    </message>
    <message>
        <source>The link was not copied.</source>
        <translation>Der Link wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>“%1” has no link yet. Edit the session and choose where it takes place.</source>
        <translation>„%1“ hat noch keinen Link. Bearbeiten Sie die Sitzung und wählen Sie, wo sie stattfindet.</translation>
    </message>
    <message>
        <source>Copied the link of “%1”.</source>
        <translation>Link von „%1“ kopiert.</translation>
    </message>
    <message>
        <source>The QR code could not be made.</source>
        <translation>Der QR-Code konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>“%1” has no link for a QR code. Edit the session and choose where it takes place.</source>
        <translation>„%1“ hat keinen Link für einen QR-Code. Bearbeiten Sie die Sitzung und wählen Sie, wo sie stattfindet.</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file was not saved.</source>
        <translation>Die Kalenderdatei wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The invitation could not be written.</source>
        <translation>Die Einladung konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ui::SessionDetailsView</name>
    <message>
        <source>Your service numbers</source>
        <translation>Ihre Einwahlnummern</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>Select a session to see all about it here.</source>
        <translation>Wählen Sie eine Sitzung, um hier alles über sie zu sehen.</translation>
    </message>
    <message>
        <source>Pages of the session</source>
        <translation>Seiten der Sitzung</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Übersi&amp;cht</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Tei&amp;len</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>History of the session</source>
        <translation>Verlauf der Sitzung</translation>
    </message>
    <message>
        <source>The details could not be read.</source>
        <translation>Die Details konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>● Running since %1</source>
        <translation>● Läuft seit %1</translation>
    </message>
    <message>
        <source>Open: people can join</source>
        <translation>Offen: Teilnehmer können beitreten</translation>
    </message>
    <message>
        <source>Closed: nobody can join</source>
        <translation>Geschlossen: niemand kann beitreten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungsnummer</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Provider&apos;s ID</source>
        <translation>ID beim Anbieter</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Conference call</source>
        <translation>Telefonkonferenz</translation>
    </message>
    <message>
        <source>Reminders to you</source>
        <translation>Erinnerungen an Sie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Kennwort zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Kennwort kopieren</translation>
    </message>
    <message>
        <source>Copied the password.</source>
        <translation>Kennwort kopiert.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Kennwort verbergen</translation>
    </message>
    <message>
        <source>Password, hidden</source>
        <translation>Kennwort, verborgen</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Kennwort: %1</translation>
    </message>
    <message>
        <source>The password could not be read.</source>
        <translation>Das Kennwort konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copied the link.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>Copy the session ID</source>
        <translation>Sitzungsnummer kopieren</translation>
    </message>
    <message>
        <source>Copied the session ID.</source>
        <translation>Sitzungsnummer kopiert.</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>Beitrittscode</translation>
    </message>
    <message>
        <source>Copy the join code</source>
        <translation>Beitrittscode kopieren</translation>
    </message>
    <message>
        <source>Copied the join code.</source>
        <translation>Beitrittscode kopiert.</translation>
    </message>
    <message>
        <source>No more times to come</source>
        <translation>Keine weiteren Termine</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Columns of the history</source>
        <translation>Spalten des Verlaufs</translation>
    </message>
</context>
<context>
    <name>ui::SessionDialog</name>
    <message>
        <source>Pro&amp;file</source>
        <translation>Profi&amp;l</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Before it can be saved: %1</source>
        <translation>Vor dem Speichern: %1</translation>
    </message>
    <message>
        <source>The session is saved, but its password could not be removed.</source>
        <translation>Die Sitzung ist gespeichert, aber ihr Kennwort konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The session is saved, but without its password.</source>
        <translation>Die Sitzung ist gespeichert, aber ohne ihr Kennwort.</translation>
    </message>
    <message>
        <source>&amp;Unlock and try again</source>
        <translation>Entsperren &amp;und noch einmal versuchen</translation>
    </message>
    <message>
        <source>Leave it &amp;without</source>
        <translation>Ohne &amp;Kennwort lassen</translation>
    </message>
    <message>
        <source>The session was not saved.</source>
        <translation>Die Sitzung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else changed this session meanwhile, so yours was not saved. Load the newer one and make your changes there; what you typed here is lost then.</source>
        <translation>Jemand anders hat diese Sitzung inzwischen geändert, deshalb wurde Ihre nicht gespeichert. Laden Sie die neuere und machen Sie Ihre Änderungen dort; was Sie hier eingegeben haben, geht dann verloren.</translation>
    </message>
    <message>
        <source>&amp;Load the newer one</source>
        <translation>&amp;Neuere laden</translation>
    </message>
    <message>
        <source>The newer session could not be read.</source>
        <translation>Die neuere Sitzung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Keep looking at mine</source>
        <translation>Bei meiner &amp;bleiben</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit “%1” (%2)</source>
        <translation>„%1“ bearbeiten (%2)</translation>
    </message>
    <message>
        <source>Edit “%1” on %2</source>
        <translation>„%1“ am %2 bearbeiten</translation>
    </message>
    <message>
        <source>Edit “%1” from %2 on</source>
        <translation>„%1“ ab %2 bearbeiten</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>What you typed would be lost.</source>
        <translation>Ihre Eingaben gingen verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ui::SessionForm</name>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>Wieder&amp;holung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>In person and online</source>
        <translation>Vor Ort und online</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>room, building, address</source>
        <translation>Raum, Gebäude, Adresse</translation>
    </message>
    <message>
        <source>Lo&amp;cation</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Further options</source>
        <translation>Weitere O&amp;ptionen</translation>
    </message>
    <message>
        <source>The rule for repeating makes no sense.</source>
        <translation>Die Wiederholungsregel ergibt keinen Sinn.</translation>
    </message>
</context>
<context>
    <name>ui::SessionListModel</name>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page: its problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>Die Einstellungen wurden nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keys and where things are</source>
        <translation>Tasten und wo alles ist</translation>
    </message>
    <message>
        <source>To do this</source>
        <translation>Um das zu tun</translation>
    </message>
    <message>
        <source>press or go here</source>
        <translation>drücken Sie oder gehen Sie hierhin</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Edit the selected session</source>
        <translation>Ausgewählte Sitzung bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Copy its invitation</source>
        <translation>Einladung kopieren</translation>
    </message>
    <message>
        <source>Copy its link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation>Alles neu einlesen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo alles ist</translation>
    </message>
    <message>
        <source>Start a session right now</source>
        <translation>Sofort eine Sitzung starten</translation>
    </message>
    <message>
        <source>Start Session</source>
        <translation>Sitzung starten</translation>
    </message>
    <message>
        <source>Join with an ID, a code or a link</source>
        <translation>Mit Nummer, Code oder Link beitreten</translation>
    </message>
    <message>
        <source>Join Session</source>
        <translation>Sitzung beitreten</translation>
    </message>
    <message>
        <source>All sessions, invitations, deleted ones</source>
        <translation>Alle Sitzungen, Einladungen, Gelöschtes</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Your name, e-mail and profiles</source>
        <translation>Ihr Name, Ihre E-Mail-Adresse, Profile</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Import and export calendar files</source>
        <translation>Kalenderdateien importieren und exportieren</translation>
    </message>
    <message>
        <source>Menu at the top</source>
        <translation>Menü oben</translation>
    </message>
    <message>
        <source>The window when it is closed</source>
        <translation>Das Fenster, wenn es geschlossen ist</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Nothing starts by itself</source>
        <translation>Nichts startet von selbst</translation>
    </message>
    <message>
        <source>Double-click or Enter starts</source>
        <translation>Doppelklick oder Eingabetaste startet</translation>
    </message>
    <message>
        <source>A session ID never changes</source>
        <translation>Eine Sitzungsnummer ändert sich nie</translation>
    </message>
    <message>
        <source>It can be started again and again</source>
        <translation>Sie lässt sich immer wieder starten</translation>
    </message>
    <message>
        <source>Deleted sessions</source>
        <translation>Gelöschte Sitzungen</translation>
    </message>
    <message>
        <source>stay in the trash for 30 days</source>
        <translation>bleiben 30 Tage im Papierkorb</translation>
    </message>
</context>
<context>
    <name>ui::StartDrawer</name>
    <message>
        <source>Start an instant session</source>
        <translation>Sofortsitzung starten</translation>
    </message>
    <message>
        <source>Start a session now, without scheduling it</source>
        <translation>Jetzt eine Sitzung starten, ohne sie zu planen</translation>
    </message>
    <message>
        <source>Reading profiles …</source>
        <translation>Profile werden gelesen …</translation>
    </message>
    <message>
        <source>Today&apos;s scheduled sessions</source>
        <translation>Heute geplante Sitzungen</translation>
    </message>
    <message>
        <source>Nothing is scheduled for today.</source>
        <translation>Für heute ist nichts geplant.</translation>
    </message>
    <message>
        <source>Today&apos;s sessions could not be read.</source>
        <translation>Die heutigen Sitzungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No session was started.</source>
        <translation>Es wurde keine Sitzung gestartet.</translation>
    </message>
</context>
<context>
    <name>ui::StartFlow</name>
    <message>
        <source>The session was not started.</source>
        <translation>Die Sitzung wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>“%1” is in the trash and cannot be started there. Restore it first.</source>
        <translation>„%1“ liegt im Papierkorb und kann dort nicht gestartet werden. Stellen Sie die Sitzung zuerst wieder her.</translation>
    </message>
    <message>
        <source>“%1” has no link to open. Edit the session and choose where it takes place.</source>
        <translation>„%1“ hat keinen Link zum Öffnen. Bearbeiten Sie die Sitzung und wählen Sie, wo sie stattfindet.</translation>
    </message>
    <message>
        <source>“%1” can be started from %2.</source>
        <translation>„%1“ kann ab %2 gestartet werden.</translation>
    </message>
    <message>
        <source>It is early for “%1”.</source>
        <translation>Für „%1“ ist es noch früh.</translation>
    </message>
    <message>
        <source>Start it now all the same?</source>
        <translation>Trotzdem jetzt starten?</translation>
    </message>
    <message>
        <source>Start early</source>
        <translation>Früher starten</translation>
    </message>
    <message>
        <source>Close what nobody should see, and choose what you share: your attendees see it at once.</source>
        <translation>Schließen Sie, was niemand sehen soll, und wählen Sie, was Sie teilen: Ihre Teilnehmer sehen es sofort.</translation>
    </message>
    <message>
        <source>Ready to be seen?</source>
        <translation>Bereit, gesehen zu werden?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Do not remind me again</source>
        <translation>Nicht mehr daran erinnern</translation>
    </message>
    <message>
        <source>No session was started.</source>
        <translation>Es wurde keine Sitzung gestartet.</translation>
    </message>
    <message>
        <source>Nothing is on now, and nothing else is planned for today.</source>
        <translation>Gerade läuft nichts, und für heute ist nichts mehr geplant.</translation>
    </message>
    <message>
        <source>The session was not ended.</source>
        <translation>Die Sitzung wurde nicht beendet.</translation>
    </message>
</context>
<context>
    <name>ui::Texts</name>
    <message>
        <source>Yesterday · %1</source>
        <translation>Gestern · %1</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Heute · %1</translation>
    </message>
    <message>
        <source>Tomorrow · %1</source>
        <translation>Morgen · %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in einem Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>link missing</source>
        <translation>Link fehlt</translation>
    </message>
    <message>
        <source>password missing</source>
        <translation>Kennwort fehlt</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>session ID %1</source>
        <translation>Sitzungsnummer %1</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>ui::TimeZonePicker</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Running: %1</source>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <source>Nothing else today</source>
        <translation>Heute nichts mehr</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Nächste: %1, %2</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>&amp;Join again</source>
        <translation>Erneut bei&amp;treten</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>Sitzung be&amp;enden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing is scheduled for today</source>
        <translation>Für heute ist nichts geplant</translation>
    </message>
    <message>
        <source>Start an &amp;instant session</source>
        <translation>&amp;Sofortsitzung starten</translation>
    </message>
    <message>
        <source>&amp;New session …</source>
        <translation>&amp;Neue Sitzung …</translation>
    </message>
    <message>
        <source>S&amp;cheduler</source>
        <translation>&amp;Planer</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Meetwright &amp;beenden</translation>
    </message>
    <message>
        <source>No session was started.</source>
        <translation>Es wurde keine Sitzung gestartet.</translation>
    </message>
</context>
<context>
    <name>ui::WhenFields</name>
    <message>
        <source>&amp;No date yet, only reserve the session ID</source>
        <translation>&amp;Noch kein Datum, nur die Sitzungsnummer reservieren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>f&amp;or</source>
        <comment>a session at 10:00 for 1 h</comment>
        <translation>&amp;für</translation>
    </message>
    <message>
        <source>Say how long, such as 45 min or 1:30.</source>
        <translation>Sagen Sie, wie lange, zum Beispiel 45 Min. oder 1:30.</translation>
    </message>
    <message>
        <source>There is no such time zone: type a city, such as Berlin.</source>
        <translation>Diese Zeitzone gibt es nicht: Geben Sie eine Stadt ein, zum Beispiel Berlin.</translation>
    </message>
    <message>
        <source>Overlaps “%1” (%2).</source>
        <translation>Überschneidet sich mit „%1“ (%2).</translation>
    </message>
    <message>
        <source>And one more.</source>
        <translation>Und mit einer weiteren.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und mit einer weiteren.</numerusform>
            <numerusform>Und mit %n weiteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ID can be started at any time, again and again.</source>
        <translation>Die Sitzungsnummer lässt sich jederzeit und immer wieder starten.</translation>
    </message>
    <message>
        <source>%1 does not exist on this day, the clocks go forward; it will be %2.</source>
        <translation>%1 gibt es an diesem Tag nicht, die Uhren werden vorgestellt; es wird %2.</translation>
    </message>
    <message>
        <source>%1, %2 for you.</source>
        <translation>%1, %2 für Sie.</translation>
    </message>
    <message>
        <source>%1 for you.</source>
        <translation>%1 für Sie.</translation>
    </message>
    <message>
        <source>This time is past.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
</context>
</TS>
