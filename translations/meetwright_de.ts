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
    <message>
        <source>Today’s sessions start from this icon. Quit from its menu.</source>
        <translation>Über dieses Symbol starten Sie die heutigen Sitzungen. Beenden können Sie Meetwright in seinem Menü.</translation>
    </message>
    <message>
        <source>This link is not one of Meetwright’s: %1</source>
        <translation>Dieser Link gehört nicht zu Meetwright: %1</translation>
    </message>
    <message numerus="yes">
        <source>While Meetwright was not running, %n e-mail reminder(s) fell due and were not sent: %1.</source>
        <translation>
            <numerusform>Während Meetwright nicht lief, wurde %n E-Mail-Erinnerung fällig und nicht gesendet: %1.</numerusform>
            <numerusform>Während Meetwright nicht lief, wurden %n E-Mail-Erinnerungen fällig und nicht gesendet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) wait until an e-mail account is set up.</source>
        <translation>
            <numerusform>%n E-Mail wartet, bis ein E-Mail-Konto eingerichtet ist.</numerusform>
            <numerusform>%n E-Mails warten, bis ein E-Mail-Konto eingerichtet ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail goes out. %1</source>
        <translation>Es gehen keine E-Mails hinaus. %1</translation>
    </message>
    <message>
        <source>“%1” is not ready</source>
        <translation>„%1“ ist nicht bereit</translation>
    </message>
</context>
<context>
    <name>app::DemoClockBar</name>
    <message>
        <source>Demo clock</source>
        <translation>Demo-Uhr</translation>
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
    <message>
        <source>The demo’s time</source>
        <translation>Zeit der Demo</translation>
    </message>
    <message>
        <source>Rehearsal…</source>
        <translation>Probelauf…</translation>
    </message>
    <message>
        <source>All that a session brings about, one after the other</source>
        <translation>Alles, was eine Sitzung auslöst, eins nach dem anderen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>app::Pages</name>
    <message>
        <source>“%1” is not the address of a proxy. Enter addresses such as 10.0.0.2, separated by commas.</source>
        <translation>„%1“ ist nicht die Adresse eines Proxys. Geben Sie Adressen wie 10.0.0.2 ein, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this computer. Use 127.0.0.1 for this computer alone or 0.0.0.0 for its network.</source>
        <translation>„%1“ ist keine Adresse dieses Rechners. Nehmen Sie 127.0.0.1 für diesen Rechner allein oder 0.0.0.0 für sein Netz.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
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
    <name>mail::Mail</name>
    <message numerus="yes">
        <source>These are more than %Ln addresses. Enter them in several steps.</source>
        <translation>
            <numerusform>Das ist mehr als %Ln Adresse. Geben Sie sie in mehreren Schritten ein.</numerusform>
            <numerusform>Das sind mehr als %Ln Adressen. Geben Sie sie in mehreren Schritten ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no mail for %2 and says: “%3”. Check the address.</source>
        <translation>%1 nimmt keine E-Mail für %2 an und sagt: „%3“. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 does not let you send as %2 and says: “%3”. Correct the sender&apos;s address in the mail account.</source>
        <translation>%1 lässt Sie nicht als %2 senden und sagt: „%3“. Korrigieren Sie die Absenderadresse im E-Mail-Konto.</translation>
    </message>
    <message>
        <source>%1 did not accept this mail and says: “%2”. Nobody got it.</source>
        <translation>%1 hat diese E-Mail nicht angenommen und sagt: „%2“. Niemand hat sie bekommen.</translation>
    </message>
    <message>
        <source>%1 takes no mail from here and says: “%2”. Check the mail account.</source>
        <translation>%1 nimmt von hier keine E-Mail an und sagt: „%2“. Prüfen Sie das E-Mail-Konto.</translation>
    </message>
    <message>
        <source>Nothing was sent, because %1 did not prove that it is %1: its certificate is of somebody else, too old, or signed by nobody this computer trusts. Check the server&apos;s name in the mail account, or ask whoever runs it.</source>
        <translation>Es wurde nichts gesendet, denn %1 hat nicht nachgewiesen, dass es %1 ist: Das Zertifikat gehört jemand anderem, ist abgelaufen oder von niemandem unterschrieben, dem dieser Rechner vertraut. Prüfen Sie den Namen des Servers im E-Mail-Konto oder fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>Nothing was sent, because %1 offers no encryption on this port. Choose the port for encrypted mail in the mail account, usually 465.</source>
        <translation>Es wurde nichts gesendet, denn %1 bietet auf diesem Port keine Verschlüsselung an. Wählen Sie im E-Mail-Konto den Port für verschlüsselte E-Mail, meist 465.</translation>
    </message>
    <message>
        <source>Nothing was sent, because %1 offers no way to sign in that fits this account. Choose another way to sign in in the mail account.</source>
        <translation>Es wurde nichts gesendet, denn %1 bietet keine Art der Anmeldung, die zu diesem Konto passt. Wählen Sie im E-Mail-Konto eine andere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>The mail account has no server or no user name. Complete it in the settings.</source>
        <translation>Dem E-Mail-Konto fehlt der Server oder der Benutzername. Vervollständigen Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is no sender&apos;s address. Enter yours in the mail account.</source>
        <translation>Es gibt keine Absenderadresse. Geben Sie Ihre im E-Mail-Konto ein.</translation>
    </message>
    <message>
        <source>There is nobody to send this to. Enter an e-mail address.</source>
        <translation>Es gibt niemanden, an den das gehen könnte. Geben Sie eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>The e-mail address is missing. Type one such as kim@example.com.</source>
        <translation>Die E-Mail-Adresse fehlt. Geben Sie eine ein, zum Beispiel kim@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Correct it to one such as kim@example.com.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Korrigieren Sie sie; sie sieht aus wie kim@example.com.</translation>
    </message>
    <message>
        <source>Sending needs libcurl, which is not installed. Install it and try again.</source>
        <translation>Zum Senden wird libcurl gebraucht, das nicht installiert ist. Installieren Sie es und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>mail::RehearsalSender</name>
    <message>
        <source>not sent: this is the rehearsal</source>
        <translation>nicht gesendet: das ist der Probelauf</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>%1 refused this and did not say why (answer %2). Look on its own web pages whether your account may do it.</source>
        <translation>%1 hat das abgelehnt und nicht gesagt, warum (Antwort %2). Sehen Sie dort auf den Webseiten nach, ob Ihr Konto das darf.</translation>
    </message>
    <message>
        <source>Nothing was sent, because what was typed holds characters that no request may hold. Type it again without line breaks.</source>
        <translation>Es wurde nichts gesendet, denn die Eingabe enthält Zeichen, die keine Anfrage enthalten darf. Geben Sie sie noch einmal ohne Zeilenumbrüche ein.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that at its provider. Change what it may do in its settings.</source>
        <translation>Dieses Konto darf das bei seinem Anbieter nicht. Ändern Sie in seinen Einstellungen, was es darf.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Meetwright has what it needs. You can close this window and go back to it.</source>
        <translation>Meetwright hat, was es braucht. Sie können dieses Fenster schließen und dorthin zurückkehren.</translation>
    </message>
    <message>
        <source>Nothing was connected</source>
        <translation>Es wurde nichts verbunden</translation>
    </message>
    <message>
        <source>The sign-in was declined or did not succeed. You can close this window; Meetwright says what to do.</source>
        <translation>Die Anmeldung wurde abgelehnt oder ist nicht gelungen. Sie können dieses Fenster schließen; was zu tun ist, steht in Meetwright.</translation>
    </message>
    <message>
        <source>This page belongs to no sign-in</source>
        <translation>Diese Seite gehört zu keiner Anmeldung</translation>
    </message>
    <message>
        <source>It may be an old one. Close this window and start the sign-in in Meetwright again.</source>
        <translation>Vielleicht ist sie veraltet. Schließen Sie dieses Fenster und beginnen Sie die Anmeldung in Meetwright von vorn.</translation>
    </message>
    <message>
        <source>%1 sent a longer answer than a true one can be, so it was not read. Try again later.</source>
        <translation>%1 hat eine längere Antwort geschickt, als eine echte sein kann; sie wurde nicht gelesen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in was declined at %1, so nothing was connected. Sign in again and allow it there.</source>
        <translation>Die Anmeldung wurde bei %1 abgelehnt, es wurde also nichts verbunden. Melden Sie sich noch einmal an und stimmen Sie dort zu.</translation>
    </message>
    <message>
        <source>The code was not typed at %1 in time and is no longer valid. Start the sign-in again.</source>
        <translation>Der Code wurde bei %1 nicht rechtzeitig eingegeben und gilt nicht mehr. Beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID and secret of this account. Correct them in the account.</source>
        <translation>%1 kennt die Client-ID und das Geheimnis dieses Kontos nicht. Korrigieren Sie beides im Konto.</translation>
    </message>
    <message>
        <source>The app at %1 may not do all that is needed. Add the missing scopes to it there, then sign in again.</source>
        <translation>Die App bei %1 darf nicht alles, was nötig ist. Fügen Sie ihr dort die fehlenden Berechtigungen hinzu und melden Sie sich dann noch einmal an.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the address does not begin with https:// and a server’s name. Correct it in the account.</source>
        <translation>Es wurde nichts gesendet, denn die Adresse beginnt nicht mit https:// und dem Namen eines Servers. Korrigieren Sie sie im Konto.</translation>
    </message>
    <message>
        <source>Nothing was sent, because %1 does not belong to this account’s provider. Tell us if it should.</source>
        <translation>Es wurde nichts gesendet, denn %1 gehört nicht zum Anbieter dieses Kontos. Sagen Sie uns Bescheid, falls doch.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: %2. Check the account’s settings and sign in again.</source>
        <translation>%1 hat die Anmeldung abgelehnt: %2. Prüfen Sie die Einstellungen des Kontos und melden Sie sich noch einmal an.</translation>
    </message>
</context>
<context>
    <name>portal::HttpServer</name>
    <message>
        <source>The attendee pages cannot open: another program uses port %1. Choose another port.</source>
        <translation>Die Teilnehmerseiten lassen sich nicht bereitstellen: Ein anderes Programm nutzt Port %1. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The attendee pages cannot open: this computer does not let Meetwright use port %1. Choose a port from 1024 on.</source>
        <translation>Die Teilnehmerseiten lassen sich nicht bereitstellen: Dieser Rechner lässt Meetwright Port %1 nicht nutzen. Wählen Sie einen Port ab 1024.</translation>
    </message>
    <message>
        <source>The attendee pages cannot open: this computer does not have the address %1. Choose another address.</source>
        <translation>Die Teilnehmerseiten lassen sich nicht bereitstellen: Dieser Rechner hat die Adresse %1 nicht. Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>The attendee pages cannot open at %1, port %2. Choose another address or port.</source>
        <translation>Die Teilnehmerseiten lassen sich unter %1, Port %2, nicht bereitstellen. Wählen Sie eine andere Adresse oder einen anderen Port.</translation>
    </message>
    <message>
        <source>The attendee pages cannot open: the file %1 cannot be read. Choose the certificate again.</source>
        <translation>Die Teilnehmerseiten lassen sich nicht bereitstellen: Die Datei %1 ist nicht lesbar. Wählen Sie das Zertifikat noch einmal.</translation>
    </message>
    <message>
        <source>The attendee pages cannot open: %1 holds no certificate that can be used. Choose a PEM file with the certificate and those above it.</source>
        <translation>Die Teilnehmerseiten lassen sich nicht bereitstellen: %1 enthält kein brauchbares Zertifikat. Wählen Sie eine PEM-Datei mit dem Zertifikat und den übergeordneten.</translation>
    </message>
    <message>
        <source>The attendee pages cannot open: %1 holds no private key that can be used. Choose a PEM file with a key that has no passphrase.</source>
        <translation>Die Teilnehmerseiten lassen sich nicht bereitstellen: %1 enthält keinen brauchbaren privaten Schlüssel. Wählen Sie eine PEM-Datei mit einem Schlüssel ohne Passphrase.</translation>
    </message>
    <message>
        <source>The attendee pages cannot open: the private key in %1 does not belong to the certificate. Choose the key that the certificate was made with.</source>
        <translation>Die Teilnehmerseiten lassen sich nicht bereitstellen: Der private Schlüssel in %1 gehört nicht zum Zertifikat. Wählen Sie den Schlüssel, mit dem das Zertifikat erstellt wurde.</translation>
    </message>
    <message>
        <source>The attendee pages cannot open with a certificate: OpenSSL 3 is not installed. Install it, or open the pages without a certificate.</source>
        <translation>Die Teilnehmerseiten lassen sich nicht mit Zertifikat bereitstellen: OpenSSL 3 ist nicht installiert. Installieren Sie es oder stellen Sie die Seiten ohne Zertifikat bereit.</translation>
    </message>
</context>
<context>
    <name>portal::Page</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Join a session</source>
        <translation>Einer Sitzung beitreten</translation>
    </message>
    <message>
        <source>You need no account, only what your host gave you.</source>
        <translation>Sie brauchen kein Konto, nur das, was Sie von Ihrem Gastgeber bekommen haben.</translation>
    </message>
    <message>
        <source>Session ID, join code or link</source>
        <translation>Sitzungsnummer, Beitrittscode oder Link</translation>
    </message>
    <message>
        <source>The ID has nine digits, the code has six. You can also paste the link you got.</source>
        <translation>Die Nummer hat neun Ziffern, der Code sechs. Sie können auch den Link einfügen, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>The host sees it while you wait.</source>
        <translation>Der Gastgeber sieht ihn, während Sie warten.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Join this session</source>
        <translation>Dieser Sitzung beitreten</translation>
    </message>
    <message>
        <source>Join now</source>
        <translation>Jetzt beitreten</translation>
    </message>
    <message>
        <source>Go to the waiting room</source>
        <translation>Zum Warteraum</translation>
    </message>
    <message>
        <source>Session password</source>
        <translation>Sitzungskennwort</translation>
    </message>
    <message>
        <source>It is in your invitation, or ask your host.</source>
        <translation>Es steht in Ihrer Einladung; sonst fragen Sie Ihren Gastgeber.</translation>
    </message>
    <message>
        <source>Hosted by {{organizer}}</source>
        <translation>Gastgeber: {{organizer}}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>For you:</source>
        <translation>Für Sie:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungsnummer</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Noch nicht gestartet</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>This session is over</source>
        <translation>Diese Sitzung ist vorbei</translation>
    </message>
    <message>
        <source>There is nothing left to join. If you expected another date, ask your host for a new invitation.</source>
        <translation>Es gibt nichts mehr, dem Sie beitreten könnten. Wenn Sie einen anderen Termin erwartet haben, bitten Sie Ihren Gastgeber um eine neue Einladung.</translation>
    </message>
    <message>
        <source>This session is closed</source>
        <translation>Diese Sitzung ist geschlossen</translation>
    </message>
    <message>
        <source>The host lets nobody else in. If you should be there, ask your host to open the session, then load this page again.</source>
        <translation>Der Gastgeber lässt niemanden mehr ein. Wenn Sie dabei sein sollten, bitten Sie Ihren Gastgeber, die Sitzung zu öffnen, und laden Sie diese Seite dann noch einmal.</translation>
    </message>
    <message>
        <source>This session was cancelled</source>
        <translation>Diese Sitzung wurde abgesagt</translation>
    </message>
    <message>
        <source>It will not take place as planned. You can delete it from your calendar; for a new date, ask your host.</source>
        <translation>Sie findet nicht wie geplant statt. Sie können sie aus Ihrem Kalender löschen; nach einem neuen Termin fragen Sie Ihren Gastgeber.</translation>
    </message>
    <message>
        <source>This session takes place in person</source>
        <translation>Diese Sitzung findet vor Ort statt</translation>
    </message>
    <message>
        <source>There is nothing to join online. You find time and place above.</source>
        <translation>Online gibt es nichts, dem Sie beitreten könnten. Zeit und Ort finden Sie oben.</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <translation>Alle Plätze sind vergeben</translation>
    </message>
    <message>
        <source>Nobody else can register at the moment. Look again later: when somebody cancels, a place is free.</source>
        <translation>Im Moment kann sich niemand mehr registrieren. Sehen Sie später wieder nach: Wenn jemand storniert, wird ein Platz frei.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your personal link is sent there.</source>
        <translation>Dorthin wird Ihr persönlicher Link gesendet.</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(freiwillig)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Bitte wählen…</translation>
    </message>
    <message>
        <source>Leave this empty</source>
        <translation>Lassen Sie das leer</translation>
    </message>
    <message>
        <source>Thank you, you are registered</source>
        <translation>Vielen Dank, Sie sind registriert</translation>
    </message>
    <message>
        <source>This is how others see you. Change it if it is not right.</source>
        <translation>So sehen andere Sie. Ändern Sie den Namen, wenn er nicht stimmt.</translation>
    </message>
    <message>
        <source>This page is yours alone. Please do not pass its address on.</source>
        <translation>Diese Seite ist nur für Sie. Bitte geben Sie ihre Adresse nicht weiter.</translation>
    </message>
    <message>
        <source>Add to your calendar</source>
        <translation>In Ihren Kalender eintragen</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>I cannot come</source>
        <translation>Ich kann nicht kommen</translation>
    </message>
    <message>
        <source>Your place becomes free for somebody else, and this link stops working. You can register again later if there is still room.</source>
        <translation>Ihr Platz wird für jemand anderen frei, und dieser Link gilt nicht mehr. Sie können sich später wieder registrieren, wenn noch Platz ist.</translation>
    </message>
    <message>
        <source>Cancel my registration</source>
        <translation>Meine Registrierung stornieren</translation>
    </message>
    <message>
        <source>Your registration is cancelled</source>
        <translation>Ihre Registrierung ist storniert</translation>
    </message>
    <message>
        <source>You are no longer expected. If that was a mistake, register again.</source>
        <translation>Sie werden nicht mehr erwartet. Wenn das ein Versehen war, registrieren Sie sich noch einmal.</translation>
    </message>
    <message>
        <source>Register again</source>
        <translation>Noch einmal registrieren</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Warteraum</translation>
    </message>
    <message>
        <source>Waiting for the host</source>
        <translation>Warten auf den Gastgeber</translation>
    </message>
    <message>
        <source>You are let in by yourself as soon as the host starts. Leave this page open.</source>
        <translation>Sie werden von selbst eingelassen, sobald der Gastgeber startet. Lassen Sie diese Seite offen.</translation>
    </message>
    <message>
        <source>Your browser runs no scripts, so this page loads itself anew every few seconds. When the host has started, you find a link here.</source>
        <translation>Ihr Browser führt keine Skripte aus, deshalb lädt sich diese Seite alle paar Sekunden neu. Wenn der Gastgeber gestartet hat, finden Sie hier einen Link.</translation>
    </message>
    <message>
        <source>The host has started</source>
        <translation>Der Gastgeber hat gestartet</translation>
    </message>
    <message>
        <source>The host has started. Taking you there…</source>
        <translation>Der Gastgeber hat gestartet. Sie werden weitergeleitet…</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>Zur Sitzung</translation>
    </message>
    <message>
        <source>Planned start: %1</source>
        <translation>Geplanter Beginn: %1</translation>
    </message>
    <message>
        <source>No connection at the moment. This page keeps trying; you need not do anything.</source>
        <translation>Im Moment keine Verbindung. Diese Seite versucht es weiter; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Check camera and microphone</source>
        <translation>Kamera und Mikrofon prüfen</translation>
    </message>
    <message>
        <source>Picture and sound stay on this page: nothing is sent or recorded. You can also go on without.</source>
        <translation>Bild und Ton bleiben auf dieser Seite: Nichts wird gesendet oder aufgezeichnet. Sie können auch ohne Prüfung weitermachen.</translation>
    </message>
    <message>
        <source>Turn on camera and microphone</source>
        <translation>Kamera und Mikrofon einschalten</translation>
    </message>
    <message>
        <source>Your camera&apos;s picture</source>
        <translation>Bild Ihrer Kamera</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>Sagen Sie etwas: Der Balken sollte sich bewegen.</translation>
    </message>
    <message>
        <source>Your microphone works.</source>
        <translation>Ihr Mikrofon funktioniert.</translation>
    </message>
    <message>
        <source>Your browser does not let this page use camera and microphone. Allow it at the address bar, then try again.</source>
        <translation>Ihr Browser lässt diese Seite Kamera und Mikrofon nicht benutzen. Erlauben Sie es an der Adressleiste und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No camera and no microphone were found. Plug one in and try again, or go on without.</source>
        <translation>Es wurden weder Kamera noch Mikrofon gefunden. Schließen Sie etwas an und versuchen Sie es noch einmal, oder machen Sie ohne weiter.</translation>
    </message>
    <message>
        <source>Camera or microphone cannot be used; another program may have them. Close it and try again.</source>
        <translation>Kamera oder Mikrofon sind nicht verfügbar; vielleicht benutzt sie ein anderes Programm. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Browsers allow this check only on encrypted pages, and this one is not. Go on, and check in the session itself.</source>
        <translation>Browser erlauben diese Prüfung nur auf verschlüsselten Seiten, und diese ist es nicht. Machen Sie weiter und prüfen Sie in der Sitzung selbst.</translation>
    </message>
    <message>
        <source>Your browser runs no scripts, so this check does not work here. Go on, and check in the session itself.</source>
        <translation>Ihr Browser führt keine Skripte aus, deshalb geht diese Prüfung hier nicht. Machen Sie weiter und prüfen Sie in der Sitzung selbst.</translation>
    </message>
    <message>
        <source>That does not lead to a session you can join. Compare every digit, and the password if there is one, with your invitation, and try again.</source>
        <translation>Das führt zu keiner Sitzung, der Sie beitreten können. Vergleichen Sie jede Ziffer, und das Kennwort, falls es eines gibt, mit Ihrer Einladung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>Bitte geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Please type the session ID or code, or paste the link.</source>
        <translation>Bitte geben Sie die Sitzungsnummer oder den Code ein, oder fügen Sie den Link ein.</translation>
    </message>
    <message>
        <source>Something is missing. Please look at the marked fields.</source>
        <translation>Es fehlt etwas. Bitte sehen Sie sich die markierten Felder an.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte füllen Sie das aus.</translation>
    </message>
    <message>
        <source>Please give an e-mail address, like ana@example.org.</source>
        <translation>Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel ana@example.org.</translation>
    </message>
    <message>
        <source>Please tick this box to register.</source>
        <translation>Bitte kreuzen Sie dieses Kästchen an, um sich zu registrieren.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Diese Seite gibt es nicht</translation>
    </message>
    <message>
        <source>The address may be incomplete. Open the link in your invitation again, or type the session ID.</source>
        <translation>Vielleicht ist die Adresse unvollständig. Öffnen Sie den Link in Ihrer Einladung noch einmal oder geben Sie die Sitzungsnummer ein.</translation>
    </message>
    <message>
        <source>This link does not lead to a session</source>
        <translation>Dieser Link führt zu keiner Sitzung</translation>
    </message>
    <message>
        <source>It may be incomplete, or the host has replaced it by a new one. Ask your host for the new link, or type the session ID from your invitation.</source>
        <translation>Vielleicht ist er unvollständig, oder der Gastgeber hat ihn durch einen neuen ersetzt. Bitten Sie Ihren Gastgeber um den neuen Link oder geben Sie die Sitzungsnummer aus Ihrer Einladung ein.</translation>
    </message>
    <message>
        <source>Your place in the waiting room has run out</source>
        <translation>Ihr Platz im Warteraum ist abgelaufen</translation>
    </message>
    <message>
        <source>Open the link in your invitation again to get a new one.</source>
        <translation>Öffnen Sie den Link in Ihrer Einladung noch einmal, um einen neuen zu bekommen.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>To keep strangers out, there is a pause after several wrong tries. Wait a few minutes, look at your invitation, and try again.</source>
        <translation>Damit keine Fremden hereinkommen, gibt es nach mehreren falschen Versuchen eine Pause. Warten Sie einige Minuten, sehen Sie in Ihrer Einladung nach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That did not work just now</source>
        <translation>Das hat gerade nicht geklappt</translation>
    </message>
    <message>
        <source>Nothing of what you sent was kept. Wait a moment and load the page again.</source>
        <translation>Von dem, was Sie gesendet haben, wurde nichts gespeichert. Warten Sie einen Moment und laden Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>The host&apos;s computer is not ready yet</source>
        <translation>Der Rechner des Gastgebers ist noch nicht bereit</translation>
    </message>
    <message>
        <source>It has to be unlocked first. Load this page again in a few minutes, or tell your host.</source>
        <translation>Er muss zuerst entsperrt werden. Laden Sie diese Seite in einigen Minuten noch einmal oder sagen Sie Ihrem Gastgeber Bescheid.</translation>
    </message>
    <message>
        <source>Please send the form again</source>
        <translation>Bitte senden Sie das Formular noch einmal</translation>
    </message>
    <message>
        <source>The page was open for too long, or your browser keeps no cookies; one is needed to see that the form is really yours. Go back, load the page anew, and send it again.</source>
        <translation>Die Seite war zu lange offen, oder Ihr Browser bewahrt keine Cookies auf; eines ist nötig, um zu sehen, dass das Formular wirklich von Ihnen kommt. Gehen Sie zurück, laden Sie die Seite neu und senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That could not be read</source>
        <translation>Das war nicht lesbar</translation>
    </message>
    <message>
        <source>Your browser sent something unexpected. Start again from here.</source>
        <translation>Ihr Browser hat etwas Unerwartetes gesendet. Beginnen Sie von hier aus noch einmal.</translation>
    </message>
    <message>
        <source>The host has started, but without a link</source>
        <translation>Der Gastgeber hat gestartet, aber ohne Link</translation>
    </message>
    <message>
        <source>There is no meeting link to take you to yet. Tell your host, and load this page again.</source>
        <translation>Es gibt noch keinen Meeting-Link, zu dem Sie weitergeleitet werden könnten. Sagen Sie Ihrem Gastgeber Bescheid und laden Sie diese Seite noch einmal.</translation>
    </message>
    <message>
        <source>Type a session ID</source>
        <translation>Sitzungsnummer eingeben</translation>
    </message>
    <message>
        <source>The host sends you a personal link, which lets you in.</source>
        <translation>Der Gastgeber sendet Ihnen einen persönlichen Link, mit dem Sie hineinkommen.</translation>
    </message>
    <message>
        <source>Already registered? Use your personal link. If you have lost it, ask the host for it.</source>
        <translation>Schon angemeldet? Verwenden Sie Ihren persönlichen Link. Falls er verloren ging, fragen Sie den Gastgeber danach.</translation>
    </message>
    <message>
        <source>The host sends a personal link to the address you gave. It is yours alone: please do not pass it on.</source>
        <translation>Der Gastgeber sendet einen persönlichen Link an die angegebene Adresse. Er gehört nur Ihnen: Bitte geben Sie ihn nicht weiter.</translation>
    </message>
    <message>
        <source>Nothing there before the start? Look among the junk mail, or ask the host.</source>
        <translation>Vor dem Beginn nichts angekommen? Sehen Sie im Spam-Ordner nach oder fragen Sie den Gastgeber.</translation>
    </message>
    <message>
        <source>A session with a password</source>
        <translation>Eine Sitzung mit Kennwort</translation>
    </message>
    <message>
        <source>You get an e-mail with your personal link and an entry for your calendar.</source>
        <translation>Sie erhalten eine E-Mail mit Ihrem persönlichen Link und einem Eintrag für Ihren Kalender.</translation>
    </message>
    <message>
        <source>Already registered? Use the personal link in your e-mail. If you have lost it, register again with the same address and it is sent once more.</source>
        <translation>Schon registriert? Nehmen Sie den persönlichen Link aus Ihrer E-Mail. Wenn Sie ihn verloren haben, registrieren Sie sich noch einmal mit derselben Adresse: Dann kommt er erneut.</translation>
    </message>
    <message>
        <source>A confirmation is on its way to the address you gave. The link in it is yours alone: please do not pass it on.</source>
        <translation>Eine Bestätigung ist unterwegs an die angegebene Adresse. Der Link darin ist nur für Sie: Bitte geben Sie ihn nicht weiter.</translation>
    </message>
    <message>
        <source>Nothing there after a few minutes? Look among the junk mail, or register again with the same address.</source>
        <translation>Nach einigen Minuten nichts angekommen? Sehen Sie im Spam-Ordner nach oder registrieren Sie sich noch einmal mit derselben Adresse.</translation>
    </message>
</context>
<context>
    <name>providers::AppLink</name>
    <message>
        <source>This link is not one of Meetwright’s. It should look like meetwright://join/414319478.</source>
        <translation>Dieser Link gehört nicht zu Meetwright. Er müsste aussehen wie meetwright://join/414319478.</translation>
    </message>
</context>
<context>
    <name>providers::BbbProvider</name>
    <message>
        <source>This room is not open yet. You can enter once it was opened where it belongs.</source>
        <translation>Dieser Raum ist noch nicht offen. Sie können eintreten, sobald er dort geöffnet wurde, wo er hingehört.</translation>
    </message>
</context>
<context>
    <name>providers::BigBlueButton</name>
    <message>
        <source>The checksum algorithm is one of sha1, sha256, sha384 and sha512.</source>
        <translation>Als Prüfsummenverfahren gibt es sha1, sha256, sha384 und sha512.</translation>
    </message>
    <message>
        <source>Enter the shared secret. On the server, “bbb-conf --secret” prints it.</source>
        <translation>Geben Sie das gemeinsame Geheimnis ein. Auf dem Server gibt „bbb-conf --secret“ es aus.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Ask whoever runs the BigBlueButton server to type “bbb-conf --secret” there. It prints two lines, URL and Secret.</source>
        <translation>Bitten Sie die Person, die den BigBlueButton-Server betreibt, dort „bbb-conf --secret“ einzugeben. Das gibt zwei Zeilen aus, URL und Secret.</translation>
    </message>
    <message>
        <source>Leave the checksum algorithm at sha256, unless the server allows only another one.</source>
        <translation>Lassen Sie das Prüfsummenverfahren bei sha256, wenn der Server nicht nur ein anderes erlaubt.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Checksum algorithm</source>
        <translation>Prüfsummenverfahren</translation>
    </message>
    <message>
        <source>The server does not accept the shared secret. Enter it again as “bbb-conf --secret” prints it, or choose another checksum algorithm.</source>
        <translation>Der Server akzeptiert das gemeinsame Geheimnis nicht. Geben Sie es noch einmal so ein, wie „bbb-conf --secret“ es ausgibt, oder wählen Sie ein anderes Prüfsummenverfahren.</translation>
    </message>
    <message>
        <source>The server refused and gave no reason.</source>
        <translation>Der Server hat abgelehnt und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Der Server hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Enter the server’s address, such as https://bbb.example.org/bigbluebutton/.</source>
        <translation>Geben Sie die Adresse des Servers ein, zum Beispiel https://bbb.example.org/bigbluebutton/.</translation>
    </message>
    <message>
        <source>The server’s address must begin with https://.</source>
        <translation>Die Adresse des Servers muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The server’s address has too many parts. Enter what “bbb-conf --secret” prints on the server behind “URL”.</source>
        <translation>Die Adresse des Servers hat zu viele Teile. Geben Sie ein, was „bbb-conf --secret“ auf dem Server hinter „URL“ ausgibt.</translation>
    </message>
    <message>
        <source>There is no BigBlueButton at this address. Check the server’s address.</source>
        <translation>Unter dieser Adresse ist kein BigBlueButton. Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Enter both here. The secret is kept in this computer’s keychain.</source>
        <translation>Geben Sie beides hier ein. Das Geheimnis liegt im Schlüsselbund dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>providers::GoTo</name>
    <message>
        <source>Create an OAuth client, and give it a name your participants may see.</source>
        <translation>Legen Sie einen OAuth-Client an und geben Sie ihm einen Namen, den Ihre Teilnehmer sehen dürfen.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret into the fields here. The secret is shown only once.</source>
        <translation>Kopieren Sie die Client-ID und das Client-Geheimnis in die Felder hier. Das Geheimnis wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>Sign in. GoTo asks you once whether you agree.</source>
        <translation>Melden Sie sich an. GoTo fragt Sie einmal, ob Sie zustimmen.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>To make, change and read your webinars, trainings and meetings.</source>
        <translation>Um Ihre Webinare, Trainings und Meetings anzulegen, zu ändern und zu lesen.</translation>
    </message>
    <message>
        <source>GoTo needs a topic. Enter one.</source>
        <translation>GoTo braucht ein Thema. Geben Sie eines ein.</translation>
    </message>
    <message>
        <source>GoTo takes at most %1 characters in the topic. Shorten it.</source>
        <translation>GoTo nimmt höchstens %1 Zeichen im Thema. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>GoTo takes at most %1 characters in the description. Shorten it.</source>
        <translation>GoTo nimmt höchstens %1 Zeichen in der Beschreibung. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>At GoTo only a meeting can be a room without fixed times. Choose “Meeting”.</source>
        <translation>Bei GoTo kann nur ein Meeting ein Raum ohne feste Zeiten sein. Wählen Sie „Meeting“.</translation>
    </message>
    <message>
        <source>GoTo refused it and gave no reason (status %1).</source>
        <translation>GoTo hat das abgelehnt und keinen Grund genannt (Status %1).</translation>
    </message>
    <message>
        <source>GoTo refused it. It says: %1</source>
        <translation>GoTo hat das abgelehnt. Es heißt dort: %1</translation>
    </message>
    <message>
        <source>The time zone of the session is unknown here. Choose another one.</source>
        <translation>Die Zeitzone der Sitzung ist hier nicht bekannt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The session has no dates. Change its repetition.</source>
        <translation>Die Sitzung hat keine Termine. Ändern Sie ihre Wiederholung.</translation>
    </message>
    <message>
        <source>The session has more than %1 dates. Give its repetition an earlier end.</source>
        <translation>Die Sitzung hat mehr als %1 Termine. Lassen Sie die Wiederholung früher enden.</translation>
    </message>
    <message>
        <source>A GoTo meeting repeats only as a room without fixed times. Make single meetings, or one room.</source>
        <translation>Ein GoTo-Meeting wiederholt sich nur als Raum ohne feste Zeiten. Legen Sie einzelne Meetings an oder einen Raum.</translation>
    </message>
    <message>
        <source>GoTo has one title and description for all dates. Make single events.</source>
        <translation>GoTo hat einen Titel und eine Beschreibung für alle Termine. Legen Sie einzelne Veranstaltungen an.</translation>
    </message>
    <message>
        <source>GoTo cannot repeat a webinar in just this way. Make single webinars.</source>
        <translation>GoTo kann ein Webinar nicht genau so wiederholen. Legen Sie einzelne Webinare an.</translation>
    </message>
    <message>
        <source>Sign in at the GoTo developer site with the host’s GoTo account.</source>
        <translation>Melden Sie sich mit dem GoTo-Konto des Gastgebers auf der Entwicklerseite von GoTo an.</translation>
    </message>
    <message>
        <source>Enter %1 as the redirect address, and choose the products you use.</source>
        <translation>Geben Sie %1 als Weiterleitungsadresse ein und wählen Sie die Produkte, die Sie nutzen.</translation>
    </message>
</context>
<context>
    <name>providers::GoToProvider</name>
    <message>
        <source>It is running at GoTo and cannot be cancelled now. End it there first.</source>
        <translation>Es läuft gerade bei GoTo und kann jetzt nicht abgesagt werden. Beenden Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>GoTo says that this address is registered, but does not list it. Look there.</source>
        <translation>Laut GoTo ist diese Adresse registriert, steht dort aber nicht in der Liste. Sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>GoTo has several meetings with this topic and time, so it cannot be told which is this session’s. Remove those you do not need there.</source>
        <translation>Bei GoTo gibt es mehrere Meetings mit diesem Thema und dieser Zeit; welches zu dieser Sitzung gehört, lässt sich nicht sagen. Entfernen Sie dort die, die Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>This is the host’s own address, which cannot be registered. Use another one.</source>
        <translation>Das ist die eigene Adresse des Gastgebers; sie lässt sich nicht registrieren. Nehmen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>providers::GoogleMeet</name>
    <message>
        <source>In the Google Cloud console, make a project named Meetwright and switch on the Google Calendar API and the Google Meet API.</source>
        <translation>Legen Sie in der Google-Cloud-Konsole ein Projekt namens Meetwright an und schalten Sie die Google Calendar API und die Google Meet API ein.</translation>
    </message>
    <message>
        <source>Set up the consent screen. Choose “Internal” with Google Workspace; otherwise publish the app, or the sign-in ends after seven days.</source>
        <translation>Richten Sie den Zustimmungsbildschirm ein. Wählen Sie mit Google Workspace „Intern“; veröffentlichen Sie die App sonst, damit die Anmeldung nicht nach sieben Tagen endet.</translation>
    </message>
    <message>
        <source>Add the permissions listed here under Data access.</source>
        <translation>Fügen Sie unter „Datenzugriff“ die hier genannten Berechtigungen hinzu.</translation>
    </message>
    <message>
        <source>Make an OAuth client of the type Desktop app, and copy its client ID and client secret.</source>
        <translation>Legen Sie einen OAuth-Client vom Typ „Desktopanwendung“ an und kopieren Sie seine Client-ID und sein Client-Geheimnis.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Calendar, if not your own one</source>
        <translation>Kalender, wenn nicht Ihr eigener</translation>
    </message>
    <message>
        <source>Whom Google writes to besides Meetwright: none, externalOnly or all</source>
        <translation>Wem Google außer Meetwright schreibt: none, externalOnly oder all</translation>
    </message>
    <message>
        <source>Tells whose account this is.</source>
        <translation>Sagt, wessen Konto es ist.</translation>
    </message>
    <message>
        <source>Makes, changes and removes the events of your sessions.</source>
        <translation>Legt die Termine Ihrer Sitzungen an, ändert und entfernt sie.</translation>
    </message>
    <message>
        <source>Reads the events you linked.</source>
        <translation>Liest die Termine, die Sie verknüpft haben.</translation>
    </message>
    <message>
        <source>Makes meetings without a calendar, and closes them.</source>
        <translation>Legt Meetings ohne Kalender an und schließt sie.</translation>
    </message>
    <message>
        <source>Reads afterwards who came.</source>
        <translation>Liest danach, wer da war.</translation>
    </message>
    <message>
        <source>Only a calendar event can repeat at Google.</source>
        <translation>Bei Google kann sich nur ein Kalendertermin wiederholen.</translation>
    </message>
    <message>
        <source>Google Calendar cannot change the rule in the middle of a repeating event.</source>
        <translation>Google Kalender kann die Regel eines wiederholten Termins nicht mittendrin ändern.</translation>
    </message>
    <message>
        <source>Google Calendar repeats events once a day at most.</source>
        <translation>Google Kalender wiederholt Termine höchstens einmal am Tag.</translation>
    </message>
    <message>
        <source>Google refused this and gave no reason.</source>
        <translation>Google hat das abgelehnt und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Google refused this: %1</source>
        <translation>Google hat das abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>providers::GoogleMeetProvider</name>
    <message>
        <source>Google’s answer was lost, and a meeting without a calendar event cannot be looked up. If it was made, it is an empty room whose link nobody knows. Initiate the session again.</source>
        <translation>Die Antwort von Google ging verloren, und ein Meeting ohne Kalendertermin lässt sich nicht nachschlagen. Falls es angelegt wurde, ist es ein leerer Raum, dessen Link niemand kennt. Richten Sie die Sitzung noch einmal ein.</translation>
    </message>
    <message>
        <source>Google made the calendar event, but no meeting in it. Check that Google Meet is switched on for your account, then try again.</source>
        <translation>Google hat den Kalendertermin angelegt, aber kein Meeting darin. Prüfen Sie, ob Google Meet für Ihr Konto eingeschaltet ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A Google Meet room without a calendar has no dates.</source>
        <translation>Ein Google-Meet-Raum ohne Kalender hat keine Termine.</translation>
    </message>
</context>
<context>
    <name>providers::Jitsi</name>
    <message>
        <source>A server that anybody may use needs only its address; without one it is meet.jit.si.</source>
        <translation>Ein Server, den alle benutzen dürfen, braucht nur seine Adresse; ohne Adresse ist es meet.jit.si.</translation>
    </message>
    <message>
        <source>A server of your own that asks for tokens: enter its address, and the app ID and app secret from its settings (JWT_APP_ID and JWT_APP_SECRET).</source>
        <translation>Ein eigener Server, der Token verlangt: Geben Sie seine Adresse ein und aus seinen Einstellungen die App-ID und das App-Geheimnis (JWT_APP_ID und JWT_APP_SECRET).</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App-Geheimnis</translation>
    </message>
    <message>
        <source>Key ID (JaaS)</source>
        <translation>Schlüssel-ID (JaaS)</translation>
    </message>
    <message>
        <source>Private key (JaaS)</source>
        <translation>Privater Schlüssel (JaaS)</translation>
    </message>
    <message>
        <source>An AppID of JaaS is “vpaas-magic-cookie-” and 32 letters and digits.</source>
        <translation>Eine AppID von JaaS besteht aus „vpaas-magic-cookie-“ und 32 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Choose the private key file that you got with the API key.</source>
        <translation>Wählen Sie die Datei mit dem privaten Schlüssel, die Sie mit dem API-Schlüssel bekommen haben.</translation>
    </message>
    <message>
        <source>Enter the app ID that the server expects in its tokens.</source>
        <translation>Geben Sie die App-ID ein, die der Server in seinen Token erwartet.</translation>
    </message>
    <message>
        <source>Enter the app secret of the server.</source>
        <translation>Geben Sie das App-Geheimnis des Servers ein.</translation>
    </message>
    <message>
        <source>This private key cannot be read. Choose the .pk or .pem file without a password that was made with the API key.</source>
        <translation>Dieser private Schlüssel ist nicht lesbar. Wählen Sie die .pk- oder .pem-Datei ohne Kennwort, die mit dem API-Schlüssel angelegt wurde.</translation>
    </message>
    <message>
        <source>The private key must be an RSA key of at least 2048 bits.</source>
        <translation>Der private Schlüssel muss ein RSA-Schlüssel mit mindestens 2048 Bit sein.</translation>
    </message>
    <message>
        <source>8x8’s JaaS: in its console choose API Keys, make a key, and enter the AppID, the key’s ID and the private key file. The address is known.</source>
        <translation>JaaS von 8x8: Wählen Sie in der Konsole „API Keys“, legen Sie einen Schlüssel an und geben Sie die AppID, die ID des Schlüssels und die Datei mit dem privaten Schlüssel an. Die Adresse ist bekannt.</translation>
    </message>
    <message>
        <source>Secret and key stay in this computer’s keychain. Each start makes a token that lets in for ten minutes.</source>
        <translation>Geheimnis und Schlüssel bleiben im Schlüsselbund dieses Rechners. Jeder Start erzeugt ein Token, mit dem man zehn Minuten lang hineinkommt.</translation>
    </message>
    <message>
        <source>Enter the key’s ID, as the JaaS console shows it.</source>
        <translation>Geben Sie die ID des Schlüssels ein, wie die JaaS-Konsole sie zeigt.</translation>
    </message>
    <message>
        <source>There is no Jitsi Meet at this address. Check the server’s address.</source>
        <translation>Unter dieser Adresse ist kein Jitsi Meet. Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Signing needs OpenSSL 3, which is not installed. Install it and try again.</source>
        <translation>Zum Signieren wird OpenSSL 3 gebraucht, das nicht installiert ist. Installieren Sie es und versuchen Sie es noch einmal.</translation>
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
    <name>providers::MeetingProvider</name>
    <message>
        <source>This provider cannot do that.</source>
        <translation>Dieser Anbieter kann das nicht.</translation>
    </message>
    <message>
        <source>A GoTo meeting has no registrants. Make a webinar or a training instead.</source>
        <translation>Für ein GoTo-Meeting kann sich niemand registrieren. Legen Sie stattdessen ein Webinar oder ein Training an.</translation>
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
        <source>Jitsi Meet</source>
        <translation>Jitsi Meet</translation>
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
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Enter the server’s address, such as https://meet.jit.si.</source>
        <translation>Geben Sie die Adresse des Servers ein, zum Beispiel https://meet.jit.si.</translation>
    </message>
    <message>
        <source>This is not a server’s address. Try one such as https://meet.jit.si.</source>
        <translation>Das ist keine Adresse eines Servers. Versuchen Sie eine wie https://meet.jit.si.</translation>
    </message>
    <message>
        <source>The server’s address must begin with https://.</source>
        <translation>Die Adresse des Servers muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Enter only the server’s address, without a user name, a question mark or a # part.</source>
        <translation>Geben Sie nur die Adresse des Servers ein, ohne Benutzernamen, Fragezeichen oder einen Teil mit #.</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Enter the meeting’s number at %1.</source>
        <translation>Geben Sie die Nummer des Meetings bei %1 ein.</translation>
    </message>
</context>
<context>
    <name>providers::Rehearsal</name>
    <message>
        <source>The rehearsal needs no account: it is there while the demo runs.</source>
        <translation>Der Probelauf braucht kein Konto: Er ist da, solange die Demo läuft.</translation>
    </message>
    <message>
        <source>The rehearsal has no such meeting.</source>
        <translation>Im Probelauf gibt es dieses Meeting nicht.</translation>
    </message>
    <message>
        <source>The rehearsal refuses sessions with “refused” in the topic. Change the topic and try again.</source>
        <translation>Der Probelauf lehnt Sitzungen mit „refused“ im Thema ab. Ändern Sie das Thema und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The password needs %1 to %2 letters, digits or the signs %3.</source>
        <translation>Das Kennwort braucht %1 bis %2 Buchstaben, Ziffern oder die Zeichen %3.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>This meeting does not repeat.</source>
        <translation>Dieses Meeting wiederholt sich nicht.</translation>
    </message>
    <message>
        <source>This meeting does not ask for registration. Turn registration on for the session.</source>
        <translation>Dieses Meeting verlangt keine Registrierung. Schalten Sie die Registrierung für die Sitzung ein.</translation>
    </message>
    <message>
        <source>At most %1 people at once.</source>
        <translation>Höchstens %1 Personen auf einmal.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The meeting is full. Raise its limit or remove somebody, and try again.</source>
        <translation>Das Meeting ist voll. Erhöhen Sie die Grenze oder entfernen Sie jemanden und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is where your meeting would be. It is a rehearsal: nobody else sees it.</source>
        <translation>Hier wäre Ihr Meeting. Es ist ein Probelauf: Niemand sonst sieht ihn.</translation>
    </message>
    <message>
        <source>The host has not started yet. This is where people would wait.</source>
        <translation>Der Gastgeber hat noch nicht gestartet. Hier würde man warten.</translation>
    </message>
    <message>
        <source>This link no longer works</source>
        <translation>Dieser Link gilt nicht mehr</translation>
    </message>
    <message>
        <source>The meeting is gone, or the start link is too old. Click Start in Meetwright again.</source>
        <translation>Das Meeting gibt es nicht mehr, oder der Startlink ist zu alt. Klicken Sie in Meetwright noch einmal auf „Starten“.</translation>
    </message>
    <message>
        <source>This is the host’s own address; the host needs no registration.</source>
        <translation>Das ist die eigene Adresse des Gastgebers; der Gastgeber braucht keine Registrierung.</translation>
    </message>
    <message>
        <source>The rehearsal’s changes for today are used up.</source>
        <translation>Die Änderungen, die der Probelauf für heute erlaubt, sind aufgebraucht.</translation>
    </message>
</context>
<context>
    <name>providers::RoomProvider</name>
    <message>
        <source>This account only links to meetings. To make them here, change what the account may do.</source>
        <translation>Dieses Konto verknüpft Meetings nur. Um hier welche anzulegen, ändern Sie, was das Konto darf.</translation>
    </message>
</context>
<context>
    <name>providers::Teams</name>
    <message>
        <source>Teams cannot add single dates to a repeating meeting.</source>
        <translation>Teams kann einem wiederholten Meeting keine einzelnen Termine hinzufügen.</translation>
    </message>
    <message>
        <source>Teams cannot leave single dates out when it makes a repeating meeting.</source>
        <translation>Teams kann beim Anlegen eines wiederholten Meetings keine einzelnen Termine auslassen.</translation>
    </message>
    <message>
        <source>Teams cannot change the rule in the middle of a repeating meeting.</source>
        <translation>Teams kann die Regel eines wiederholten Meetings nicht mittendrin ändern.</translation>
    </message>
    <message>
        <source>Teams counts to 999 at most in a repeating meeting.</source>
        <translation>Teams zählt in einem wiederholten Meeting höchstens bis 999.</translation>
    </message>
    <message>
        <source>Teams does not know this way of repeating.</source>
        <translation>Teams kennt diese Art der Wiederholung nicht.</translation>
    </message>
    <message>
        <source>Teams does not know the time zone %1.</source>
        <translation>Teams kennt die Zeitzone %1 nicht.</translation>
    </message>
    <message>
        <source>Sign in to the Microsoft Entra admin center, open App registrations and choose New registration. Ask your administrator if you may not.</source>
        <translation>Melden Sie sich im Microsoft Entra Admin Center an, öffnen Sie „App-Registrierungen“ und wählen Sie „Neue Registrierung“. Bitten Sie Ihre Administration darum, wenn Sie das nicht dürfen.</translation>
    </message>
    <message>
        <source>Name it Meetwright. As redirect URI choose “Public client/native” and enter http://127.0.0.1.</source>
        <translation>Nennen Sie sie Meetwright. Wählen Sie als Umleitungs-URI „Öffentlicher Client/nativ“ und geben Sie http://127.0.0.1 ein.</translation>
    </message>
    <message>
        <source>Under Authentication, allow public client flows if you want to sign in with a code on another device.</source>
        <translation>Erlauben Sie unter „Authentifizierung“ öffentliche Clientflows, wenn Sie sich mit einem Code auf einem anderen Gerät anmelden möchten.</translation>
    </message>
    <message>
        <source>Under API permissions, add the delegated Microsoft Graph permissions listed here. Your administrator may have to grant them.</source>
        <translation>Fügen Sie unter „API-Berechtigungen“ die hier genannten delegierten Berechtigungen für Microsoft Graph hinzu. Vielleicht muss Ihre Administration sie erteilen.</translation>
    </message>
    <message>
        <source>From the overview, copy the application (client) ID and the directory (tenant) ID.</source>
        <translation>Kopieren Sie aus der Übersicht die Anwendungs-ID (Client) und die Verzeichnis-ID (Mandant).</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>Verzeichnis-ID (Mandant)</translation>
    </message>
    <message>
        <source>Tells whose account this is.</source>
        <translation>Sagt, wessen Konto es ist.</translation>
    </message>
    <message>
        <source>Keeps you signed in.</source>
        <translation>Hält Sie angemeldet.</translation>
    </message>
    <message>
        <source>Makes, changes and removes the events of your sessions.</source>
        <translation>Legt die Termine Ihrer Sitzungen an, ändert und entfernt sie.</translation>
    </message>
    <message>
        <source>Reads the events you linked.</source>
        <translation>Liest die Termine, die Sie verknüpft haben.</translation>
    </message>
    <message>
        <source>Makes, changes and removes meetings without a calendar.</source>
        <translation>Legt Meetings ohne Kalender an, ändert und entfernt sie.</translation>
    </message>
    <message>
        <source>Reads the meetings you linked.</source>
        <translation>Liest die Meetings, die Sie verknüpft haben.</translation>
    </message>
    <message>
        <source>Makes webinars and reads who registered.</source>
        <translation>Legt Webinare an und liest, wer sich registriert hat.</translation>
    </message>
    <message>
        <source>Reads afterwards who came.</source>
        <translation>Liest danach, wer da war.</translation>
    </message>
    <message>
        <source>Only a calendar event can repeat at Teams.</source>
        <translation>Bei Teams kann sich nur ein Kalendertermin wiederholen.</translation>
    </message>
    <message>
        <source>Microsoft refused this and gave no reason.</source>
        <translation>Microsoft hat das abgelehnt und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Microsoft refused this: %1</source>
        <translation>Microsoft hat das abgelehnt: %1</translation>
    </message>
    <message>
        <source>Host’s user ID, only where an application signs in without a person</source>
        <translation>Benutzer-ID des Gastgebers, nur wo sich eine Anwendung ohne Person anmeldet</translation>
    </message>
</context>
<context>
    <name>providers::TeamsProvider</name>
    <message>
        <source>Only a calendar event can repeat at Teams.</source>
        <translation>Bei Teams kann sich nur ein Kalendertermin wiederholen.</translation>
    </message>
    <message>
        <source>Only webinars have registrants at Teams.</source>
        <translation>Bei Teams gibt es nur für Webinare Registrierungen.</translation>
    </message>
    <message>
        <source>Microsoft lets people register only themselves. Send them the webinar’s registration page.</source>
        <translation>Bei Microsoft kann man sich nur selbst registrieren. Schicken Sie den Personen die Registrierungsseite des Webinars.</translation>
    </message>
</context>
<context>
    <name>providers::Webex</name>
    <message>
        <source>Choose “Create a New App”, then “Integration”, and give it a name your participants may see.</source>
        <translation>Wählen Sie „Create a New App“, dann „Integration“, und geben Sie ihr einen Namen, den Ihre Teilnehmer sehen dürfen.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret into the fields here. The secret is shown only once.</source>
        <translation>Kopieren Sie die Client-ID und das Client-Geheimnis in die Felder hier. Das Geheimnis wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>Sign in. Webex asks you once whether you agree.</source>
        <translation>Melden Sie sich an. Webex fragt Sie einmal, ob Sie zustimmen.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>To show whose account it is.</source>
        <translation>Um zu zeigen, wessen Konto es ist.</translation>
    </message>
    <message>
        <source>To read your meetings and their registrants.</source>
        <translation>Um Ihre Meetings und die dafür Registrierten zu lesen.</translation>
    </message>
    <message>
        <source>To make and change meetings, and to register people.</source>
        <translation>Um Meetings anzulegen und zu ändern und um Personen zu registrieren.</translation>
    </message>
    <message>
        <source>To see afterwards who came.</source>
        <translation>Um danach zu sehen, wer da war.</translation>
    </message>
    <message>
        <source>To end a meeting.</source>
        <translation>Um ein Meeting zu beenden.</translation>
    </message>
    <message>
        <source>To see which kinds of meetings your licence has.</source>
        <translation>Um zu sehen, welche Arten von Meetings Ihre Lizenz umfasst.</translation>
    </message>
    <message>
        <source>Webex needs a topic. Enter one.</source>
        <translation>Webex braucht ein Thema. Geben Sie eines ein.</translation>
    </message>
    <message>
        <source>Webex takes at most %1 characters in the topic. Shorten it.</source>
        <translation>Webex nimmt höchstens %1 Zeichen im Thema. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Webex takes at most %1 characters in the description. Shorten it.</source>
        <translation>Webex nimmt höchstens %1 Zeichen in der Beschreibung. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>A Webex meeting lasts from 10 minutes to 23 hours and 59 minutes. Change the duration.</source>
        <translation>Ein Webex-Meeting dauert zwischen 10 Minuten und 23 Stunden 59 Minuten. Ändern Sie die Dauer.</translation>
    </message>
    <message>
        <source>Webex takes registrations only for a meeting with a password. Enter one.</source>
        <translation>Webex nimmt Registrierungen nur für ein Meeting mit Kennwort an. Geben Sie eines ein.</translation>
    </message>
    <message>
        <source>The time zone of the session is unknown here. Choose another one.</source>
        <translation>Die Zeitzone der Sitzung ist hier nicht bekannt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Webex refused it and gave no reason (status %1).</source>
        <translation>Webex hat das abgelehnt und keinen Grund genannt (Status %1).</translation>
    </message>
    <message>
        <source>Webex does not allow this account to do that. It says: %1</source>
        <translation>Webex erlaubt das diesem Konto nicht. Es heißt dort: %1</translation>
    </message>
    <message>
        <source>Webex refused it. It says: %1</source>
        <translation>Webex hat das abgelehnt. Es heißt dort: %1</translation>
    </message>
    <message>
        <source>Webex makes a series only without added, moved or left out dates. Make single meetings.</source>
        <translation>Webex legt eine Serie nur ohne zusätzliche, verschobene oder ausgelassene Termine an. Legen Sie einzelne Meetings an.</translation>
    </message>
    <message>
        <source>Webex takes no registrations for a repeating meeting. Make single meetings.</source>
        <translation>Webex nimmt für ein wiederholtes Meeting keine Registrierungen an. Legen Sie einzelne Meetings an.</translation>
    </message>
    <message>
        <source>Webex repeats a meeting for five years at most. Give the repetition an end, or make single meetings.</source>
        <translation>Webex wiederholt ein Meeting höchstens fünf Jahre lang. Geben Sie der Wiederholung ein Ende oder legen Sie einzelne Meetings an.</translation>
    </message>
    <message>
        <source>Webex cannot repeat a meeting in just this way. Make single meetings.</source>
        <translation>Webex kann ein Meeting nicht genau so wiederholen. Legen Sie einzelne Meetings an.</translation>
    </message>
    <message>
        <source>Webex repeats a meeting for five years at most. Choose an earlier end, or make single meetings.</source>
        <translation>Webex wiederholt ein Meeting höchstens fünf Jahre lang. Wählen Sie ein früheres Ende oder legen Sie einzelne Meetings an.</translation>
    </message>
    <message>
        <source>The session has no dates. Change its repetition.</source>
        <translation>Die Sitzung hat keine Termine. Ändern Sie ihre Wiederholung.</translation>
    </message>
    <message>
        <source>Webex refused this person and gave no reason. Check the address.</source>
        <translation>Webex hat diese Person ohne Begründung abgelehnt. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Webex refused this person. It says: %1</source>
        <translation>Webex hat diese Person abgelehnt. Dort heißt es: %1</translation>
    </message>
    <message>
        <source>Sign in at the Webex developer site with the host’s Webex account.</source>
        <translation>Melden Sie sich mit dem Webex-Konto des Gastgebers auf der Entwicklerseite von Webex an.</translation>
    </message>
    <message>
        <source>Enter %1 as the redirect address, and tick the permissions listed below.</source>
        <translation>Geben Sie %1 als Weiterleitungsadresse ein und wählen Sie die unten genannten Berechtigungen.</translation>
    </message>
</context>
<context>
    <name>providers::WebexProvider</name>
    <message>
        <source>This Webex account has no licence for webinars. Make a meeting instead.</source>
        <translation>Dieses Webex-Konto hat keine Lizenz für Webinare. Legen Sie stattdessen ein Meeting an.</translation>
    </message>
    <message>
        <source>The time zone of the session is unknown here.</source>
        <translation>Die Zeitzone der Sitzung ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This address is registered already, under another name.</source>
        <translation>Diese Adresse ist schon registriert, unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Webex gives a start link only to the meeting’s host. Sign in with the host’s account.</source>
        <translation>Webex gibt nur dem Gastgeber des Meetings einen Startlink. Melden Sie sich mit dem Konto des Gastgebers an.</translation>
    </message>
    <message>
        <source>Webex’s list of registrants has no end. Try again later.</source>
        <translation>Die Liste der Registrierten bei Webex hört nicht auf. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This is the host’s own address, which cannot be registered. Use another one.</source>
        <translation>Das ist die eigene Adresse des Gastgebers; sie lässt sich nicht registrieren. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>Webex’s list of participants has no end. Try again later.</source>
        <translation>Die Teilnehmerliste bei Webex hört nicht auf. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>providers::Zoom</name>
    <message numerus="yes">
        <source>The topic is too long for Zoom: at most %n characters.</source>
        <translation>
            <numerusform>Das Thema ist zu lang für Zoom: höchstens %n Zeichen.</numerusform>
            <numerusform>Das Thema ist zu lang für Zoom: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is too long for Zoom: at most %n characters.</source>
        <translation>
            <numerusform>Die Beschreibung ist zu lang für Zoom: höchstens %n Zeichen.</numerusform>
            <numerusform>Die Beschreibung ist zu lang für Zoom: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A password at Zoom has at most 10 characters: letters, digits and @ - _ * !</source>
        <translation>Ein Kennwort bei Zoom hat höchstens 10 Zeichen: Buchstaben, Ziffern und @ - _ * !</translation>
    </message>
    <message>
        <source>A meeting at Zoom takes from one minute to 24 hours.</source>
        <translation>Ein Meeting bei Zoom dauert zwischen einer Minute und 24 Stunden.</translation>
    </message>
    <message>
        <source>The time zone of this session is not known on this computer.</source>
        <translation>Die Zeitzone dieser Sitzung ist auf diesem Rechner nicht bekannt.</translation>
    </message>
    <message>
        <source>Zoom does not let the host register for a meeting of their own.</source>
        <translation>Zoom lässt nicht zu, dass sich Gastgeber für ihr eigenes Meeting registrieren.</translation>
    </message>
    <message>
        <source>At Zoom this meeting is over, so nobody can be registered for it.</source>
        <translation>Bei Zoom ist dieses Meeting vorbei, es kann also niemand dafür registriert werden.</translation>
    </message>
    <message>
        <source>At Zoom this meeting is full. Raise the limit there, or cancel somebody first.</source>
        <translation>Bei Zoom ist dieses Meeting voll. Erhöhen Sie dort die Grenze oder stornieren Sie zuerst eine Registrierung.</translation>
    </message>
    <message>
        <source>This Zoom account has no webinar plan, or webinars are not switched on for the user.</source>
        <translation>Dieses Zoom-Konto hat keinen Webinar-Tarif, oder Webinare sind für den Benutzer nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>This Zoom account does not allow that: %1</source>
        <translation>Dieses Zoom-Konto erlaubt das nicht: %1</translation>
    </message>
    <message>
        <source>Zoom does not know the user of this account. Check the account.</source>
        <translation>Zoom kennt den Benutzer dieses Kontos nicht. Prüfen Sie das Konto.</translation>
    </message>
    <message>
        <source>The meeting is running at Zoom. End it first.</source>
        <translation>Das Meeting läuft gerade bei Zoom. Beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>This Zoom account is not the host of the meeting.</source>
        <translation>Dieses Zoom-Konto ist nicht der Gastgeber des Meetings.</translation>
    </message>
    <message>
        <source>Zoom does not let this user host meetings. Ask the administrator of the account.</source>
        <translation>Zoom lässt diesen Benutzer keine Meetings abhalten. Fragen Sie die Administration des Kontos.</translation>
    </message>
    <message>
        <source>The meeting was more than a year ago. Zoom no longer tells about it.</source>
        <translation>Das Meeting liegt mehr als ein Jahr zurück. Zoom gibt darüber keine Auskunft mehr.</translation>
    </message>
    <message>
        <source>Zoom refused with the code %1 and gave no reason.</source>
        <translation>Zoom hat mit dem Code %1 abgelehnt und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Zoom refused: %1</source>
        <translation>Zoom hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The Zoom app lacks a scope. Compare its scopes with the connection guide.</source>
        <translation>Der Zoom-App fehlt ein Scope. Vergleichen Sie ihre Scopes mit der Anleitung zur Verbindung.</translation>
    </message>
    <message>
        <source>The Zoom app lacks the scope %1. Add it at Zoom under Scopes, then try again.</source>
        <translation>Der Zoom-App fehlt der Scope %1. Fügen Sie ihn bei Zoom unter „Scopes“ hinzu und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Reads one of the %1: time, link, password.</source>
        <translation>Liest einzelne %1: Zeit, Link, Kennwort.</translation>
    </message>
    <message>
        <source>Finds %1 again after a connection broke, so that nothing is made twice.</source>
        <translation>Findet %1 nach einer abgebrochenen Verbindung wieder, damit nichts doppelt angelegt wird.</translation>
    </message>
    <message>
        <source>Compares the registrations of %1 with those kept here.</source>
        <translation>Vergleicht die Registrierungen für %1 mit den hier geführten.</translation>
    </message>
    <message>
        <source>Registers people for %1.</source>
        <translation>Registriert Personen für %1.</translation>
    </message>
    <message>
        <source>Registers several people for %1 at once.</source>
        <translation>Registriert mehrere Personen auf einmal für %1.</translation>
    </message>
    <message>
        <source>Cancels and approves registrations of %1.</source>
        <translation>Storniert und genehmigt Registrierungen für %1.</translation>
    </message>
    <message>
        <source>Makes %1 that you initiate.</source>
        <translation>Legt %1 an, die Sie einrichten.</translation>
    </message>
    <message>
        <source>Passes your changes of %1 on.</source>
        <translation>Gibt Ihre Änderungen weiter: %1.</translation>
    </message>
    <message>
        <source>Removes %1 that you cancel.</source>
        <translation>Entfernt %1, die Sie absagen.</translation>
    </message>
    <message>
        <source>Ends %1 that are running.</source>
        <translation>Beendet %1, die laufen.</translation>
    </message>
    <message>
        <source>Says whose account this is: the check of the connection.</source>
        <translation>Sagt, wessen Konto es ist: die Prüfung der Verbindung.</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>webinars</source>
        <translation>Webinare</translation>
    </message>
    <message>
        <source>Reads afterwards who came to meetings (needs a paid plan).</source>
        <translation>Liest danach, wer in Meetings war (braucht einen bezahlten Tarif).</translation>
    </message>
    <message>
        <source>Reads afterwards who came to webinars (needs a paid plan).</source>
        <translation>Liest danach, wer in Webinaren war (braucht einen bezahlten Tarif).</translation>
    </message>
    <message>
        <source>Open the Zoom App Marketplace and sign in as an administrator of the Zoom account, or as somebody whose role may make Server-to-Server OAuth apps.</source>
        <translation>Öffnen Sie den Zoom App Marketplace und melden Sie sich an, als Administrator des Zoom-Kontos oder in einer Rolle, die Server-to-Server-OAuth-Apps anlegen darf.</translation>
    </message>
    <message>
        <source>Choose Develop, then Build App, then Server-to-Server OAuth App, and Create.</source>
        <translation>Wählen Sie „Develop“, dann „Build App“, dann „Server-to-Server OAuth App“ und „Create“.</translation>
    </message>
    <message>
        <source>Give the app a name that the administrators will recognise, such as Meetwright.</source>
        <translation>Geben Sie der App einen Namen, den die Administration wiedererkennt, zum Beispiel Meetwright.</translation>
    </message>
    <message>
        <source>Fill in company and contact under Information. Zoom wants them before it activates an app.</source>
        <translation>Füllen Sie unter „Information“ Firma und Kontakt aus. Zoom will beides, bevor es eine App aktiviert.</translation>
    </message>
    <message>
        <source>Choose Scopes, then Add Scopes, and tick the ones listed below. Leave webinars out if you hold none.</source>
        <translation>Wählen Sie „Scopes“, dann „Add Scopes“, und kreuzen Sie die unten genannten an. Lassen Sie die für Webinare weg, wenn Sie keine abhalten.</translation>
    </message>
    <message>
        <source>Choose Activation, then Activate your app.</source>
        <translation>Wählen Sie „Activation“, dann „Activate your app“.</translation>
    </message>
    <message>
        <source>Check the connection here. A scope that is missing is named; add it at Zoom and check again.</source>
        <translation>Prüfen Sie hier die Verbindung. Fehlt ein Scope, wird er genannt; fügen Sie ihn bei Zoom hinzu und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Without an administrator: make a General App that is managed by the user instead, with the redirect http://127.0.0.1/ and the same scopes without &quot;:admin&quot;, and sign in with the browser. It needs no Account ID.</source>
        <translation>Ohne Administrator: Legen Sie stattdessen eine „General App“ an, die vom Benutzer verwaltet wird, mit der Weiterleitung http://127.0.0.1/ und denselben Scopes ohne „:admin“, und melden Sie sich mit dem Browser an. Sie braucht keine Account ID.</translation>
    </message>
    <message>
        <source>Account ID (Server-to-Server OAuth)</source>
        <translation>Account ID (Server-to-Server OAuth)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Zoom registers people by their e-mail address only.</source>
        <translation>Zoom registriert Personen nur unter ihrer E-Mail-Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>This e-mail address is too long for Zoom: at most %n characters.</source>
        <translation>
            <numerusform>Diese E-Mail-Adresse ist zu lang für Zoom: höchstens %n Zeichen.</numerusform>
            <numerusform>Diese E-Mail-Adresse ist zu lang für Zoom: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This name is too long for Zoom: at most %n characters.</source>
        <translation>
            <numerusform>Dieser Name ist zu lang für Zoom: höchstens %n Zeichen.</numerusform>
            <numerusform>Dieser Name ist zu lang für Zoom: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom did not take the new time. It takes none that lies in the past.</source>
        <translation>Zoom hat die neue Zeit nicht angenommen. Es nimmt keine, die in der Vergangenheit liegt.</translation>
    </message>
    <message>
        <source>Zoom no longer has this date of the meeting, so it cannot be changed there.</source>
        <translation>Zoom hat diesen Termin des Meetings nicht mehr, er kann dort also nicht geändert werden.</translation>
    </message>
    <message>
        <source>Zoom has one topic for all dates of a meeting: the time of this one was changed there, the topic was not.</source>
        <translation>Zoom hat ein Thema für alle Termine eines Meetings: Dort wurde die Zeit dieses Termins geändert, das Thema nicht.</translation>
    </message>
    <message>
        <source>Zoom knows weekdays for weekly repetition, and nothing finer.</source>
        <translation>Zoom kennt Wochentage für wöchentliche Wiederholung und nichts Feineres.</translation>
    </message>
    <message>
        <source>The first date is not on one of the weekdays of the repetition.</source>
        <translation>Der erste Termin fällt auf keinen der Wochentage der Wiederholung.</translation>
    </message>
    <message>
        <source>Zoom can repeat every so many days, but not on chosen days only.</source>
        <translation>Zoom kann im Abstand von Tagen wiederholen, aber nicht nur an ausgewählten Tagen.</translation>
    </message>
    <message>
        <source>Zoom can repeat on one weekday of the month: the first to the fourth, or the last.</source>
        <translation>Zoom kann an einem Wochentag des Monats wiederholen: am ersten bis vierten oder am letzten.</translation>
    </message>
    <message>
        <source>The first date is not one of the dates of the repetition.</source>
        <translation>Der erste Termin gehört nicht zu den Terminen der Wiederholung.</translation>
    </message>
    <message>
        <source>Zoom can repeat on one day of the month only.</source>
        <translation>Zoom kann nur an einem Tag des Monats wiederholen.</translation>
    </message>
    <message>
        <source>Not every month has this day, and Zoom does not say what it does then.</source>
        <translation>Nicht jeder Monat hat diesen Tag, und Zoom sagt nicht, was dann geschieht.</translation>
    </message>
    <message>
        <source>Zoom can repeat by days, weeks and months only, not within chosen ones.</source>
        <translation>Zoom kann nur nach Tagen, Wochen und Monaten wiederholen, nicht innerhalb ausgewählter.</translation>
    </message>
    <message>
        <source>Zoom cannot repeat once a year.</source>
        <translation>Zoom kann nicht einmal im Jahr wiederholen.</translation>
    </message>
    <message>
        <source>Zoom cannot repeat several times a day.</source>
        <translation>Zoom kann nicht mehrmals am Tag wiederholen.</translation>
    </message>
    <message>
        <source>Zoom can repeat every 99 days at most.</source>
        <translation>Zoom kann höchstens alle 99 Tage wiederholen.</translation>
    </message>
    <message>
        <source>Zoom can repeat every 50 weeks at most.</source>
        <translation>Zoom kann höchstens alle 50 Wochen wiederholen.</translation>
    </message>
    <message>
        <source>Zoom can repeat every 10 months at most.</source>
        <translation>Zoom kann höchstens alle 10 Monate wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>Zoom keeps at most %n dates of a repetition.</source>
        <translation>
            <numerusform>Zoom behält höchstens %n Termin einer Wiederholung.</numerusform>
            <numerusform>Zoom behält höchstens %n Termine einer Wiederholung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The repetition ends before it begins.</source>
        <translation>Die Wiederholung endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Zoom cannot add single dates to a repetition.</source>
        <translation>Zoom kann einer Wiederholung keine einzelnen Termine hinzufügen.</translation>
    </message>
    <message>
        <source>Zoom cannot leave single dates out of a repetition.</source>
        <translation>Zoom kann aus einer Wiederholung keine einzelnen Termine auslassen.</translation>
    </message>
    <message>
        <source>Zoom has one topic for all dates of a repetition.</source>
        <translation>Zoom hat ein Thema für alle Termine einer Wiederholung.</translation>
    </message>
    <message>
        <source>This Zoom account has more entries than can be looked through.</source>
        <translation>Dieses Zoom-Konto hat mehr Einträge, als sich durchsehen lassen.</translation>
    </message>
    <message>
        <source>This meeting takes no registrations at Zoom. Switch &quot;Registration required&quot; on in the meeting’s settings there, then repeat this.</source>
        <translation>Für dieses Meeting nimmt Zoom keine Registrierungen an. Schalten Sie dort in den Einstellungen des Meetings die Registrierung ein und wiederholen Sie das.</translation>
    </message>
    <message>
        <source>The meeting’s host does not belong to this Zoom account.</source>
        <translation>Der Gastgeber des Meetings gehört nicht zu diesem Zoom-Konto.</translation>
    </message>
    <message>
        <source>Copy Account ID, Client ID and Client Secret from App Credentials into the fields below. The secret goes to this computer’s keychain and nowhere else.</source>
        <translation>Kopieren Sie „Account ID“, „Client ID“ und „Client Secret“ aus „App Credentials“ in die Felder unten. Das Geheimnis kommt in den Schlüsselbund dieses Rechners und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Zoom gave no link to start this meeting. Only its host’s account gets one.</source>
        <translation>Zoom hat keinen Link zum Starten dieses Meetings gegeben. Nur das Konto seines Gastgebers bekommt einen.</translation>
    </message>
    <message>
        <source>Zoom did not take this person in again. Approve them in the meeting’s registrations at Zoom.</source>
        <translation>Zoom hat diese Person nicht wieder aufgenommen. Genehmigen Sie sie bei Zoom in den Registrierungen des Meetings.</translation>
    </message>
    <message>
        <source>Zoom’s weeks begin on Sunday, those of this repetition do not.</source>
        <translation>Bei Zoom beginnt die Woche am Sonntag, bei dieser Wiederholung nicht.</translation>
    </message>
    <message>
        <source>Finds afterwards when meetings were held, to read who came.</source>
        <translation>Findet danach heraus, wann Meetings stattfanden, um zu lesen, wer da war.</translation>
    </message>
    <message>
        <source>Finds afterwards when webinars were held, to read who came.</source>
        <translation>Findet danach heraus, wann Webinare stattfanden, um zu lesen, wer da war.</translation>
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
    <name>services::AccountService</name>
    <message>
        <source>Read the meetings that I link by their number: time, link, state.</source>
        <translation>die Meetings lesen, die ich über ihre Nummer verknüpfe: Zeit, Link, Status.</translation>
    </message>
    <message>
        <source>Register people for them at %1, and cancel or approve registrations.</source>
        <translation>bei %1 Personen dafür registrieren und Registrierungen stornieren oder genehmigen.</translation>
    </message>
    <message>
        <source>Read afterwards who came.</source>
        <translation>danach lesen, wer da war.</translation>
    </message>
    <message>
        <source>Make meetings at %1 when I initiate a session.</source>
        <translation>Meetings bei %1 anlegen, wenn ich eine Sitzung einrichte.</translation>
    </message>
    <message>
        <source>Pass on my changes of these meetings, and remove those that I cancel.</source>
        <translation>meine Änderungen an diesen Meetings weitergeben und die entfernen, die ich absage.</translation>
    </message>
    <message>
        <source>Register people for them, and cancel or approve registrations.</source>
        <translation>Personen dafür registrieren und Registrierungen stornieren oder genehmigen.</translation>
    </message>
    <message>
        <source>Make, change or remove a meeting: such requests are refused before they are sent.</source>
        <translation>ein Meeting anlegen, ändern oder entfernen: Solche Anfragen werden abgewiesen, bevor sie gesendet werden.</translation>
    </message>
    <message>
        <source>Change or remove a meeting that it did not make itself.</source>
        <translation>ein Meeting ändern oder entfernen, das es nicht selbst angelegt hat.</translation>
    </message>
    <message>
        <source>Read recordings, chats, messages or files.</source>
        <translation>Aufzeichnungen, Chats, Nachrichten oder Dateien lesen.</translation>
    </message>
    <message>
        <source>Change settings of the account or of other users.</source>
        <translation>Einstellungen des Kontos oder anderer Benutzer ändern.</translation>
    </message>
    <message>
        <source>Send what it reads to anybody: it talks from my computer to %1 and has no server of its own in between.</source>
        <translation>weitergeben, was es liest: Es spricht von meinem Rechner aus mit %1 und hat keinen eigenen Server dazwischen.</translation>
    </message>
    <message>
        <source>Meetwright only keeps links to meetings at %1. It connects to nothing there and needs nothing from an administrator.</source>
        <translation>Meetwright bewahrt nur Links zu Meetings bei %1 auf. Es verbindet sich dort mit nichts und braucht nichts von der Administration.</translation>
    </message>
    <message>
        <source>Connecting Meetwright to %1</source>
        <translation>Meetwright mit %1 verbinden</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>I plan my online sessions with Meetwright, a program on my own computer. I would like to connect it to our account at %1 and need your help with that.</source>
        <translation>ich plane meine Online-Sitzungen mit Meetwright, einem Programm auf meinem eigenen Rechner. Ich möchte es mit unserem Konto bei %1 verbinden und brauche dazu Ihre Hilfe.</translation>
    </message>
    <message>
        <source>It asks for exactly these permissions:</source>
        <translation>Es bittet um genau diese Berechtigungen:</translation>
    </message>
    <message>
        <source>It asks for no permissions beyond the secret that you give me.</source>
        <translation>Es bittet um keine Berechtigungen außer dem Geheimnis, das Sie mir geben.</translation>
    </message>
    <message>
        <source>With them Meetwright will:</source>
        <translation>Damit wird Meetwright:</translation>
    </message>
    <message>
        <source>It will never:</source>
        <translation>Niemals wird es:</translation>
    </message>
    <message>
        <source>These are the steps:</source>
        <translation>Das sind die Schritte:</translation>
    </message>
    <message>
        <source>You can take the permissions back at any time at %1. Thank you!</source>
        <translation>Sie können die Berechtigungen bei %1 jederzeit wieder entziehen. Vielen Dank!</translation>
    </message>
    <message>
        <source>Meetwright can only keep links to meetings there.</source>
        <translation>Meetwright kann Links zu Meetings dort nur aufbewahren.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>This way of signing in is not for this provider.</source>
        <translation>Diese Art der Anmeldung gibt es bei diesem Anbieter nicht.</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>„%1“ fehlt noch.</translation>
    </message>
    <message>
        <source>The account’s secret is needed.</source>
        <translation>Das Geheimnis des Kontos fehlt noch.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 min fast. Set it right: sign-ins and reminders depend on it.</source>
        <translation>Die Uhr dieses Rechners geht %1 Min. vor. Stellen Sie sie richtig: Anmeldungen und Erinnerungen hängen davon ab.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 min slow. Set it right: sign-ins and reminders depend on it.</source>
        <translation>Die Uhr dieses Rechners geht %1 Min. nach. Stellen Sie sie richtig: Anmeldungen und Erinnerungen hängen davon ab.</translation>
    </message>
    <message>
        <source>Write passwords, secrets or tokens into a file: they stay in my computer’s keychain.</source>
        <translation>Kennwörter, Geheimnisse oder Token in eine Datei schreiben: Sie bleiben im Schlüsselbund meines Rechners.</translation>
    </message>
</context>
<context>
    <name>services::AttendanceBook</name>
    <message>
        <source>The session has not taken place yet.</source>
        <translation>Die Sitzung hat noch nicht stattgefunden.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Beitritte</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>Followed the link</source>
        <translation>Link geöffnet</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>By the provider’s report</source>
        <translation>Laut Bericht des Anbieters</translation>
    </message>
    <message>
        <source>By a followed link</source>
        <translation>Durch geöffneten Link</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By import</source>
        <translation>Durch Import</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Came without being registered</source>
        <translation>Ohne Registrierung da</translation>
    </message>
    <message>
        <source>Nobody with this address was ever registered or seen.</source>
        <translation>Mit dieser Adresse war nie jemand registriert oder anwesend.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand eingetragen</translation>
    </message>
    <message>
        <source>From an imported file</source>
        <translation>Aus einer importierten Datei</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>der Anbieter</translation>
    </message>
    <message>
        <source>Not in the report of %1</source>
        <translation>Nicht im Bericht von %1</translation>
    </message>
    <message>
        <source>Report of %1, by its own registration</source>
        <translation>Bericht von %1, über die Registrierung dort</translation>
    </message>
    <message>
        <source>Report of %1, by e-mail address</source>
        <translation>Bericht von %1, über die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Report of %1, as confirmed before</source>
        <translation>Bericht von %1, wie früher bestätigt</translation>
    </message>
    <message>
        <source>Report of %1, confirmed by the host</source>
        <translation>Bericht von %1, vom Gastgeber bestätigt</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Bericht von %1</translation>
    </message>
</context>
<context>
    <name>services::AttendeeService</name>
    <message>
        <source>Enter your name.</source>
        <translation>Geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This session asks people to register. Register, or use the link in your mail.</source>
        <translation>Für diese Sitzung muss man sich registrieren. Registrieren Sie sich oder nehmen Sie den Link aus Ihrer E-Mail.</translation>
    </message>
    <message>
        <source>Your registration was cancelled. Register again to take part.</source>
        <translation>Ihre Registrierung wurde storniert. Registrieren Sie sich noch einmal, um teilzunehmen.</translation>
    </message>
    <message>
        <source>This session has no date yet, so there is nothing for a calendar.</source>
        <translation>Diese Sitzung hat noch kein Datum, für einen Kalender gibt es also nichts.</translation>
    </message>
    <message>
        <source>This session is over.</source>
        <translation>Diese Sitzung ist vorbei.</translation>
    </message>
    <message>
        <source>The host has closed this session. Ask the host to open it.</source>
        <translation>Der Gastgeber hat diese Sitzung geschlossen. Bitten Sie ihn, sie zu öffnen.</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Diese Sitzung wurde abgesagt.</translation>
    </message>
    <message>
        <source>This session takes place in person; there is nothing to join online.</source>
        <translation>Diese Sitzung findet vor Ort statt; online kann man ihr nicht beitreten.</translation>
    </message>
    <message>
        <source>This session needs no registration. Just come.</source>
        <translation>Diese Sitzung braucht keine Registrierung. Kommen Sie einfach.</translation>
    </message>
    <message>
        <source>All places are taken. Whoever has registered already gets the confirmation once more.</source>
        <translation>Alle Plätze sind vergeben. Wer schon registriert ist, bekommt die Bestätigung noch einmal.</translation>
    </message>
    <message>
        <source>“%1” has to be filled in.</source>
        <translation>„%1“ muss ausgefüllt werden.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>„%1“ ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>“%1”: choose one of what is offered.</source>
        <translation>„%1“: Wählen Sie eine der angebotenen Antworten.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Tick the box to agree.</source>
        <translation>Kreuzen Sie das Kästchen an, um zuzustimmen.</translation>
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
    <name>services::CheckIn</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>The session has not begun yet. Check in the attendees afterwards.</source>
        <translation>Die Sitzung hat noch nicht begonnen. Erfassen Sie die Anwesenheit danach.</translation>
    </message>
    <message>
        <source>No provider tells who came to this session. Links that were followed count; enter the others by hand.</source>
        <translation>Kein Anbieter sagt, wer in dieser Sitzung war. Geöffnete Links zählen; tragen Sie die übrigen von Hand ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n Person war da</numerusform>
            <numerusform>%n Personen waren da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are registered</source>
        <translation>
            <numerusform>%n davon ist registriert</numerusform>
            <numerusform>%n davon sind registriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tells who is there only while a session runs, and nobody was seen then. Enter who came by hand.</source>
        <translation>%1 sagt nur, wer da ist, solange eine Sitzung läuft, und da wurde niemand gesehen. Tragen Sie von Hand ein, wer da war.</translation>
    </message>
    <message>
        <source>%1 knows of no meeting that took place then. Enter who came by hand.</source>
        <translation>%1 weiß von keinem Meeting zu dieser Zeit. Tragen Sie von Hand ein, wer da war.</translation>
    </message>
    <message>
        <source>%1 does not have the whole report yet. It is asked again by itself at %2.</source>
        <translation>%1 hat noch nicht den ganzen Bericht. Nächste Anfrage von selbst: %2.</translation>
    </message>
    <message>
        <source>Sign in to the account “%1” again, then check in the attendees.</source>
        <translation>Melden Sie sich noch einmal beim Konto „%1“ an und erfassen Sie dann die Anwesenheit.</translation>
    </message>
    <message>
        <source>%1 could not be asked who came.</source>
        <translation>%1 war nicht zu befragen, wer da war.</translation>
    </message>
</context>
<context>
    <name>services::FeedService</name>
    <message>
        <source>Session ID: %1</source>
        <translation>Sitzungsnummer: %1</translation>
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
    <name>services::MailAccounts</name>
    <message>
        <source>The certificate “%1” cannot be read. Choose the file again.</source>
        <translation>Das Zertifikat „%1“ ist nicht lesbar. Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is no certificate (PEM). Choose another file.</source>
        <translation>„%1“ ist kein Zertifikat (PEM). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Enter the name of the mail server, such as smtp.example.org.</source>
        <translation>Geben Sie den Namen des E-Mail-Servers ein, zum Beispiel smtp.example.org.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; usual are 465 and 587.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535; üblich sind 465 und 587.</translation>
    </message>
    <message>
        <source>Enter the user name of the mail account, often your e-mail address.</source>
        <translation>Geben Sie den Benutzernamen des E-Mail-Kontos ein, oft ist es Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Enter the password of the mail account.</source>
        <translation>Geben Sie das Kennwort des E-Mail-Kontos ein.</translation>
    </message>
    <message>
        <source>The account that e-mail was sent by is no longer there. Choose another in the mail account.</source>
        <translation>Das Konto, über das E-Mails gesendet wurden, gibt es nicht mehr. Wählen Sie im E-Mail-Konto ein anderes.</translation>
    </message>
    <message>
        <source>“%1” may not send e-mail yet. Allow it, then sign in to it again.</source>
        <translation>„%1“ darf noch keine E-Mails senden. Erlauben Sie es und melden Sie sich dann noch einmal an.</translation>
    </message>
    <message>
        <source>The sign-in of “%1” has ended. Sign in to it again.</source>
        <translation>Die Anmeldung bei „%1“ ist abgelaufen. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>%1 wants a password made for this program instead of your usual one. Make one on its pages and paste it here.</source>
        <translation>%1 verlangt statt Ihres üblichen Kennworts ein eigenes für dieses Programm. Erzeugen Sie dort eines und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>If you sign in to %1 in two steps, make a password for this program on its pages and paste it here.</source>
        <translation>Wenn Sie sich bei %1 in zwei Schritten anmelden, erzeugen Sie dort ein Kennwort für dieses Programm und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>%1 lets programs send only after you allowed it in its settings, under POP3 and IMAP.</source>
        <translation>%1 lässt Programme erst senden, wenn Sie das in den Einstellungen dort unter POP3 und IMAP erlaubt haben.</translation>
    </message>
    <message>
        <source>Start %1 on this computer. It shows the user name and the password to enter here, and exports the certificate to choose.</source>
        <translation>Starten Sie %1 auf diesem Rechner. Dort stehen der Benutzername und das Kennwort, die Sie hier eingeben, und dort exportieren Sie das Zertifikat, das Sie hier wählen.</translation>
    </message>
    <message>
        <source>%1 takes no passwords from programs. Connect your Microsoft account in the Account drawer and choose it here.</source>
        <translation>%1 nimmt von Programmen keine Kennwörter an. Verbinden Sie Ihr Microsoft-Konto unter „Konto“ und wählen Sie es hier.</translation>
    </message>
    <message>
        <source>Meetwright can send e-mail</source>
        <translation>Meetwright kann E-Mails senden</translation>
    </message>
    <message>
        <source>This is the test mail that you asked for. Invitations, confirmations and reminders will go out this way.</source>
        <translation>Das ist die Test-E-Mail, um die Sie gebeten haben. Einladungen, Bestätigungen und Erinnerungen gehen auf diesem Weg hinaus.</translation>
    </message>
    <message>
        <source>This is the rehearsal: nothing leaves this computer, and no account is needed.</source>
        <translation>Das ist der Probelauf: Nichts verlässt diesen Computer, ein Konto ist nicht nötig.</translation>
    </message>
</context>
<context>
    <name>services::MailHistory</name>
    <message>
        <source>%1 sent to %2</source>
        <translation>%1 an %2 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent to %n people</source>
        <translation>
            <numerusform>%1 an %n Person gesendet</numerusform>
            <numerusform>%1 an %n Personen gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent to %2</source>
        <translation>%1 nicht an %2 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 not sent to %n people</source>
        <translation>
            <numerusform>%1 nicht an %n Person gesendet</numerusform>
            <numerusform>%1 nicht an %n Personen gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may have reached %2</source>
        <translation>%1 ist vielleicht bei %2 angekommen</translation>
    </message>
    <message numerus="yes">
        <source>%1 may have reached %n people</source>
        <translation>
            <numerusform>%1 ist vielleicht bei %n Person angekommen</numerusform>
            <numerusform>%1 ist vielleicht bei %n Personen angekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent in time to %2</source>
        <translation>%1 nicht rechtzeitig an %2 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 not sent in time to %n people</source>
        <translation>
            <numerusform>%1 nicht rechtzeitig an %n Person gesendet</numerusform>
            <numerusform>%1 nicht rechtzeitig an %n Personen gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 taken back</source>
        <translation>%1 an %2 zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n people taken back</source>
        <translation>
            <numerusform>%1 an %n Person zurückgenommen</numerusform>
            <numerusform>%1 an %n Personen zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 written as a draft</source>
        <translation>%1 an %2 als Entwurf geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n people written as drafts</source>
        <translation>
            <numerusform>%1 an %n Person als Entwurf geschrieben</numerusform>
            <numerusform>%1 an %n Personen als Entwürfe geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::MailKind</name>
    <message>
        <source>Confirmation</source>
        <comment>kind of e-mail: somebody is registered</comment>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>kind of e-mail: the session was moved or changed</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <comment>kind of e-mail: the session will not take place</comment>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Cancelled registration</source>
        <comment>kind of e-mail: somebody is no longer registered</comment>
        <translation>Stornierte Registrierung</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>kind of e-mail</comment>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Invitation as co-host</source>
        <comment>kind of e-mail</comment>
        <translation>Einladung als Mitgastgeber</translation>
    </message>
    <message>
        <source>Reminder</source>
        <comment>kind of e-mail</comment>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Reminder to the host</source>
        <comment>kind of e-mail</comment>
        <translation>Erinnerung an den Gastgeber</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>kind of e-mail: any other</comment>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>services::MailPlan</name>
    <message>
        <source>You saved the change without telling anybody.</source>
        <translation>Sie haben die Änderung gespeichert, ohne jemandem Bescheid zu sagen.</translation>
    </message>
</context>
<context>
    <name>services::MailReminders</name>
    <message>
        <source>This session is over or does not take place then: nobody is reminded of it.</source>
        <translation>Diese Sitzung ist vorbei oder findet dann nicht statt: Niemand wird daran erinnert.</translation>
    </message>
    <message>
        <source>Not needed: the session has been started</source>
        <translation>Nicht nötig: Die Sitzung wurde schon gestartet</translation>
    </message>
    <message>
        <source>Not sent while the session is closed</source>
        <translation>Wird nicht gesendet, solange die Sitzung geschlossen ist</translation>
    </message>
    <message>
        <source>The Meetwright service sends it</source>
        <translation>Der Meetwright-Dienst sendet sie</translation>
    </message>
    <message>
        <source>Sent while Meetwright runs on this computer</source>
        <translation>Wird gesendet, wenn Meetwright auf diesem Rechner läuft</translation>
    </message>
    <message>
        <source>Waits for you then: no e-mail account is set up</source>
        <translation>Wartet dann auf Sie: Es ist kein E-Mail-Konto eingerichtet</translation>
    </message>
    <message>
        <source>Missed: Meetwright was not running. Send it again, or leave it.</source>
        <translation>Versäumt: Meetwright lief nicht. Senden Sie sie noch einmal oder lassen Sie es dabei.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be sent</source>
        <translation>
            <numerusform>%n konnte nicht gesendet werden</numerusform>
            <numerusform>%n konnten nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n wartet auf das Senden</numerusform>
            <numerusform>%n warten auf das Senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n</source>
        <translation>
            <numerusform>An %n gesendet</numerusform>
            <numerusform>An %n gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to remind yet</source>
        <translation>Noch niemand zu erinnern</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Its time has passed: a notification on this computer</source>
        <translation>Zeitpunkt vorbei: Benachrichtigung auf diesem Rechner</translation>
    </message>
    <message>
        <source>Its time has passed</source>
        <translation>Zeitpunkt vorbei</translation>
    </message>
    <message>
        <source>A desktop notification: no e-mail account is set up</source>
        <translation>Eine Benachrichtigung am Bildschirm: Es ist kein E-Mail-Konto eingerichtet</translation>
    </message>
</context>
<context>
    <name>services::MailService</name>
    <message>
        <source>waits until a mail account is set up</source>
        <translation>wartet, bis ein E-Mail-Konto eingerichtet ist</translation>
    </message>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation>
            <numerusform>in %n Sekunde</numerusform>
            <numerusform>in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours before</source>
        <translation>
            <numerusform>%n Stunde vorher</numerusform>
            <numerusform>%n Stunden vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n Minute vorher</numerusform>
            <numerusform>%n Minuten vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Goes out again %2.</source>
        <translation>%1 Wird %2 noch einmal gesendet.</translation>
    </message>
    <message>
        <source>%1 Goes out again at once.</source>
        <translation>%1 Wird sofort noch einmal gesendet.</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>goes out %1; until then you can take it back</source>
        <translation>geht %1 hinaus; bis dahin können Sie sie zurücknehmen</translation>
    </message>
    <message>
        <source>goes out %1</source>
        <translation>geht %1 hinaus</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to send e-mail.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, um E-Mails zu senden.</translation>
    </message>
    <message>
        <source>%1 wants a password made for programs, not your usual one. Make one on its pages and enter it in the mail account.</source>
        <translation>%1 verlangt ein Kennwort für Programme, nicht Ihr übliches. Erzeugen Sie dort eines und geben Sie es im E-Mail-Konto ein.</translation>
    </message>
    <message>
        <source>%1 refused the user name or the password. Enter them again in the mail account.</source>
        <translation>%1 hat den Benutzernamen oder das Kennwort abgelehnt. Geben Sie beides noch einmal im E-Mail-Konto ein.</translation>
    </message>
    <message>
        <source>The sign-in for %1 has ended. Sign in again in the mail account.</source>
        <translation>Die Anmeldung bei %1 ist abgelaufen. Melden Sie sich im E-Mail-Konto noch einmal an.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check the network, and the server’s name and port.</source>
        <translation>%1 war nicht zu erreichen. Prüfen Sie das Netz sowie Name und Port des Servers.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about. Check port and encryption in the mail account.</source>
        <translation>Mit %1 kam keine verschlüsselte Verbindung zustande. Prüfen Sie Port und Verschlüsselung im E-Mail-Konto.</translation>
    </message>
    <message>
        <source>%1 takes no more of your mails today.</source>
        <translation>%1 nimmt heute keine weiteren E-Mails von Ihnen an.</translation>
    </message>
    <message>
        <source>%1 did not take it yet and says: “%2”.</source>
        <translation>%1 hat sie noch nicht angenommen und sagt: „%2“.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Reminder, 2 hours before</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>wird gerade gesendet</translation>
    </message>
    <message>
        <source>may have arrived: it was handed over, and no answer came. Ask the person, then say “It arrived” or “Send again”.</source>
        <translation>vielleicht angekommen: Die E-Mail wurde übergeben, aber es kam keine Antwort. Fragen Sie die Person und wählen Sie dann „Angekommen“ oder „Noch einmal senden“.</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>gesendet am %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>nicht gesendet: %1</translation>
    </message>
    <message>
        <source>not sent: taken back or no longer needed</source>
        <translation>nicht gesendet: zurückgenommen oder nicht mehr nötig</translation>
    </message>
    <message>
        <source>was not sent in time: nothing was running that could. Send it now, or leave it.</source>
        <translation>nicht rechtzeitig gesendet: Es lief nichts, was senden konnte. Senden Sie sie jetzt oder lassen Sie es dabei.</translation>
    </message>
    <message>
        <source>was not sent in time: %1</source>
        <translation>nicht rechtzeitig gesendet: %1</translation>
    </message>
    <message>
        <source>written as a draft for your mail program</source>
        <translation>als Entwurf für Ihr E-Mail-Programm geschrieben</translation>
    </message>
    <message>
        <source>The answer of %1 was lost: the mail may have arrived.</source>
        <translation>Die Antwort von %1 ging verloren: Die E-Mail ist vielleicht angekommen.</translation>
    </message>
    <message>
        <source>%1 said no and did not say why.</source>
        <translation>%1 hat abgelehnt und nicht gesagt, warum.</translation>
    </message>
    <message>
        <source>The session or the person is no longer there.</source>
        <translation>Die Sitzung oder die Person gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The keychain cannot be used. Start it, then send again.</source>
        <translation>Der Schlüsselbund ist nicht verfügbar. Starten Sie ihn und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The data cannot be read or written. Check the disk, then send again.</source>
        <translation>Die Daten lassen sich nicht lesen oder schreiben. Prüfen Sie den Datenträger und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Das Senden wurde angehalten.</translation>
    </message>
    <message>
        <source>Something in Meetwright went wrong (%1). Tell us.</source>
        <translation>In Meetwright ist etwas schiefgegangen (%1). Sagen Sie uns Bescheid.</translation>
    </message>
</context>
<context>
    <name>services::MailTemplate</name>
    <message>
        <source>There is no variable {%1}.</source>
        <translation>Es gibt keine Variable {%1}.</translation>
    </message>
    <message>
        <source>{%1} is not closed, or has no value in every e-mail: write {?%1}…{/%1} around what belongs to it.</source>
        <translation>{%1} ist nicht geschlossen oder hat nicht in jeder E-Mail einen Wert: Schreiben Sie {?%1}…{/%1} um das, was dazu gehört.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Schreiben Sie einen Betreff.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Schreiben Sie einen Text.</translation>
    </message>
    <message>
        <source>The subject is too long.</source>
        <translation>Der Betreff ist zu lang.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>Your own words for this e-mail use {%1}, which it has no value for. Change them in the settings of the profile.</source>
        <translation>Ihr eigener Text für diese E-Mail verwendet {%1}, wofür es hier keinen Wert gibt. Ändern Sie ihn in den Einstellungen des Profils.</translation>
    </message>
    <message>
        <source>Sales meeting</source>
        <translation>Vertriebsrunde</translation>
    </message>
    <message>
        <source>What the description of the session says stands here.</source>
        <translation>Hier steht, was in der Beschreibung der Sitzung steht.</translation>
    </message>
</context>
<context>
    <name>services::MailWords</name>
    <message>
        <source>Registered: %1</source>
        <translation>Registriert: %1</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>Neue Zeit: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgesagt: %1</translation>
    </message>
    <message>
        <source>Registration cancelled: %1</source>
        <translation>Registrierung storniert: %1</translation>
    </message>
    <message>
        <source>You are a co-host: %1</source>
        <translation>Sie sind Mitgastgeber: %1</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Einladung: %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>you are registered for this session.</source>
        <translation>Sie sind für diese Sitzung registriert.</translation>
    </message>
    <message>
        <source>the time of this session has changed. Your registration stays as it is.</source>
        <translation>die Zeit dieser Sitzung hat sich geändert. Ihre Registrierung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>this session was cancelled by the host.</source>
        <translation>diese Sitzung wurde vom Gastgeber abgesagt.</translation>
    </message>
    <message>
        <source>your registration for this session was cancelled, as you asked.</source>
        <translation>Ihre Registrierung für diese Sitzung wurde storniert, wie Sie es gewünscht haben.</translation>
    </message>
    <message>
        <source>%1 asks you to help with this session as a co-host.</source>
        <translation>%1 bittet Sie, bei dieser Sitzung als Mitgastgeber zu helfen.</translation>
    </message>
    <message>
        <source>%1 invites you to this session.</source>
        <translation>%1 lädt Sie zu dieser Sitzung ein.</translation>
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
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungsnummer</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>Beitrittscode</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Teilnehmen</translation>
    </message>
    <message>
        <source>Your personal link</source>
        <translation>Ihr persönlicher Link</translation>
    </message>
    <message>
        <source>This link is yours alone: please do not share it. It also lets you cancel your registration.</source>
        <translation>Dieser Link ist nur für Sie: Bitte geben Sie ihn nicht weiter. Mit ihm können Sie auch Ihre Registrierung stornieren.</translation>
    </message>
    <message>
        <source>The link is yours alone: please do not share it.</source>
        <translation>Der Link ist nur für Sie: Bitte geben Sie ihn nicht weiter.</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Erinnerung: %1</translation>
    </message>
    <message>
        <source>Your session: %1</source>
        <translation>Ihre Sitzung: %1</translation>
    </message>
    <message>
        <source>one date of this session has a new time. It was to be on %1. Your registration stays as it is.</source>
        <translation>ein Termin dieser Sitzung hat eine neue Zeit. Er sollte am %1 sein. Ihre Registrierung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>the host cancelled one date of this session: %1. The others take place.</source>
        <translation>der Gastgeber hat einen Termin dieser Sitzung abgesagt: %1. Die anderen finden statt.</translation>
    </message>
    <message>
        <source>this is your reminder of the session that you registered for.</source>
        <translation>dies ist Ihre Erinnerung an die Sitzung, für die Sie sich registriert haben.</translation>
    </message>
    <message>
        <source>this is your reminder of your own session.</source>
        <translation>dies ist Ihre Erinnerung an Ihre eigene Sitzung.</translation>
    </message>
    <message>
        <source>You get this e-mail because you are registered for this session with your address.</source>
        <translation>Sie erhalten diese E-Mail, weil Sie mit Ihrer Adresse für diese Sitzung registriert sind.</translation>
    </message>
    <message>
        <source>In the session’s time zone</source>
        <translation>In der Zeitzone der Sitzung</translation>
    </message>
    <message>
        <source>Registered people</source>
        <translation>Registrierte</translation>
    </message>
    <message>
        <source>Where attendees join</source>
        <translation>Hier treten Teilnehmer bei</translation>
    </message>
    <message>
        <source>To start it, open Meetwright, select the session and press Start.</source>
        <translation>Zum Starten öffnen Sie Meetwright, wählen die Sitzung und drücken Starten.</translation>
    </message>
    <message>
        <source>That is possible from 15 minutes before it begins.</source>
        <translation>Das geht ab 15 Minuten vor dem Beginn.</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch ohne Termin</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Der Gastgeber</translation>
    </message>
</context>
<context>
    <name>services::MeetingService</name>
    <message>
        <source>The session is initiated. Cancel the initiation first, or move the session.</source>
        <translation>Die Sitzung ist eingerichtet. Nehmen Sie zuerst die Einrichtung zurück oder wechseln Sie mit der Sitzung den Anbieter.</translation>
    </message>
    <message>
        <source>The session is being initiated or cancelled just now. Wait until that is through.</source>
        <translation>Die Sitzung wird gerade eingerichtet oder zurückgenommen. Warten Sie, bis das durch ist.</translation>
    </message>
    <message>
        <source>Give the session a date first.</source>
        <translation>Geben Sie der Sitzung zuerst ein Datum.</translation>
    </message>
    <message>
        <source>A session can be initiated until 15 minutes after its start. Give it a new date.</source>
        <translation>Eine Sitzung lässt sich bis 15 Minuten nach ihrem Beginn einrichten. Geben Sie ihr einen neuen Termin.</translation>
    </message>
    <message>
        <source>A session with registration has to be public. Make it public first.</source>
        <translation>Eine Sitzung mit Registrierung muss öffentlich sein. Machen Sie sie zuerst öffentlich.</translation>
    </message>
    <message>
        <source>Nobody with an e-mail address is registered yet. Add a registrant, or initiate without registrants.</source>
        <translation>Noch ist niemand mit E-Mail-Adresse registriert. Fügen Sie eine Person hinzu oder richten Sie die Sitzung ohne Registrierte ein.</translation>
    </message>
    <message>
        <source>No account that can make meetings is connected. Connect one first.</source>
        <translation>Es ist kein Konto verbunden, das Meetings anlegen kann. Verbinden Sie zuerst eines.</translation>
    </message>
    <message>
        <source>The sign-in to the account “%1” has ended. Sign in again.</source>
        <translation>Die Anmeldung beim Konto „%1“ ist abgelaufen. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>This account makes no meetings. Choose another one.</source>
        <translation>Dieses Konto legt keine Meetings an. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The session is in the trash. Restore it first.</source>
        <translation>Die Sitzung liegt im Papierkorb. Stellen Sie sie zuerst wieder her.</translation>
    </message>
    <message>
        <source>The session takes place in person: there is nothing to initiate.</source>
        <translation>Die Sitzung findet vor Ort statt: Es gibt nichts einzurichten.</translation>
    </message>
    <message>
        <source>The session has no dates ahead.</source>
        <translation>Der Sitzung stehen keine Termine mehr bevor.</translation>
    </message>
    <message>
        <source>The session no longer takes place on this date. Cancel its meeting.</source>
        <translation>An diesem Datum findet die Sitzung nicht mehr statt. Sagen Sie das Meeting dazu ab.</translation>
    </message>
    <message>
        <source>The dates of “%1” follow one rule now and another one later, which no provider takes as one meeting. Cancel the initiation and initiate single meetings.</source>
        <translation>„%1“ folgt jetzt der einen und später einer anderen Regel; kein Anbieter nimmt das als ein Meeting. Nehmen Sie die Einrichtung zurück und richten Sie einzelne Meetings ein.</translation>
    </message>
    <message>
        <source>The session is not initiated.</source>
        <translation>Die Sitzung ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The meeting at %1 was removed while the session was in the trash. Initiate the session again.</source>
        <translation>Das Meeting bei %1 wurde entfernt, während die Sitzung im Papierkorb lag. Richten Sie die Sitzung noch einmal ein.</translation>
    </message>
    <message>
        <source>without fixed time</source>
        <translation>ohne feste Zeit</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>with password</source>
        <translation>mit Kennwort</translation>
    </message>
    <message>
        <source>without password</source>
        <translation>ohne Kennwort</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
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
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>eine Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>initiated</source>
        <translation>eingerichtet</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>another password</source>
        <translation>anderes Kennwort</translation>
    </message>
    <message>
        <source>The times of this session cannot be taken over by themselves. Edit the session.</source>
        <translation>Die Zeiten dieser Sitzung lassen sich nicht für sich allein übernehmen. Bearbeiten Sie die Sitzung.</translation>
    </message>
    <message>
        <source>A linked meeting is only changed at its provider.</source>
        <translation>Ein verknüpftes Meeting wird nur bei seinem Anbieter geändert.</translation>
    </message>
    <message>
        <source>This provider chooses the password itself.</source>
        <translation>Dieser Anbieter wählt das Kennwort selbst.</translation>
    </message>
    <message>
        <source>Enter a password, or have one generated.</source>
        <translation>Geben Sie ein Kennwort ein oder lassen Sie eines erzeugen.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs %n characters at least.</source>
        <translation>
            <numerusform>Das Kennwort braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Das Kennwort braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password may have %n characters at most.</source>
        <translation>
            <numerusform>Das Kennwort darf höchstens %n Zeichen haben.</numerusform>
            <numerusform>Das Kennwort darf höchstens %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password may have only letters from A to Z and digits.</source>
        <translation>Das Kennwort darf nur Buchstaben von A bis Z und Ziffern enthalten.</translation>
    </message>
    <message>
        <source>“%1” may not be in the password. Besides letters from A to Z and digits it may have: %2</source>
        <translation>„%1“ darf nicht im Kennwort stehen. Außer Buchstaben von A bis Z und Ziffern darf es enthalten: %2</translation>
    </message>
    <message>
        <source>The session has a meeting already. Cancel its initiation first.</source>
        <translation>Die Sitzung hat schon ein Meeting. Nehmen Sie zuerst dessen Einrichtung zurück.</translation>
    </message>
    <message>
        <source>No meeting with this number or link was found in the account.</source>
        <translation>Im Konto wurde kein Meeting mit dieser Nummer oder diesem Link gefunden.</translation>
    </message>
    <message>
        <source>Enter the meeting’s number, or paste one of its links.</source>
        <translation>Geben Sie die Nummer des Meetings ein oder fügen Sie einen seiner Links ein.</translation>
    </message>
</context>
<context>
    <name>services::OutboxService</name>
    <message numerus="yes">
        <source>%1 accepts %n more changes for this host today</source>
        <translation>
            <numerusform>%1 nimmt heute noch %n Änderung für diesen Gastgeber an</numerusform>
            <numerusform>%1 nimmt heute noch %n Änderungen für diesen Gastgeber an</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Create the %1 meeting on “%2”</source>
        <translation>Meeting zu „%2“ bei %1 anlegen</translation>
    </message>
    <message>
        <source>Change the %1 meeting on “%2”</source>
        <translation>Meeting zu „%2“ bei %1 ändern</translation>
    </message>
    <message>
        <source>Cancel the %1 meeting on “%2”</source>
        <translation>Meeting zu „%2“ bei %1 absagen</translation>
    </message>
    <message>
        <source>Change one date of the %1 meeting on “%2”</source>
        <translation>Einen Termin des Meetings zu „%2“ bei %1 ändern</translation>
    </message>
    <message>
        <source>Cancel one date of the %1 meeting on “%2”</source>
        <translation>Einen Termin des Meetings zu „%2“ bei %1 absagen</translation>
    </message>
    <message>
        <source>Register a person at %1 for “%2”</source>
        <translation>Person bei %1 für „%2“ registrieren</translation>
    </message>
    <message>
        <source>Cancel a person’s registration at %1 for “%2”</source>
        <translation>Registrierung einer Person bei %1 für „%2“ stornieren</translation>
    </message>
    <message>
        <source>Approve a person’s registration at %1 for “%2”</source>
        <translation>Registrierung einer Person bei %1 für „%2“ genehmigen</translation>
    </message>
    <message>
        <source>End the %1 meeting on “%2”</source>
        <translation>Meeting zu „%2“ bei %1 beenden</translation>
    </message>
    <message>
        <source>is going out now</source>
        <translation>wird gerade gesendet</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 hat abgelehnt: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>waits until you sign in at %1 again</source>
        <translation>wartet, bis Sie sich wieder bei %1 anmelden</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>%1 Goes out again %2.</source>
        <translation>%1 Wird %2 noch einmal gesendet.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The answer of %1 was lost.</source>
        <translation>Die Antwort von %1 ging verloren.</translation>
    </message>
    <message>
        <source>The sign-in at %1 has ended. Sign in again to the account “%2”.</source>
        <translation>Die Anmeldung bei %1 ist abgelaufen. Melden Sie sich noch einmal beim Konto „%2“ an.</translation>
    </message>
    <message>
        <source>%1 no longer has it. It may have been removed there.</source>
        <translation>Bei %1 gibt es das nicht mehr. Vielleicht wurde es dort entfernt.</translation>
    </message>
    <message>
        <source>%1 does not allow it as things are there now (%2).</source>
        <translation>%1 lässt das beim jetzigen Stand dort nicht zu (%2).</translation>
    </message>
    <message>
        <source>Something in Meetwright went wrong (%1). Tell us.</source>
        <translation>In Meetwright ist etwas schiefgegangen (%1). Sagen Sie uns Bescheid.</translation>
    </message>
    <message>
        <source>%1 said no and did not say why.</source>
        <translation>%1 hat abgelehnt und nicht gesagt, warum.</translation>
    </message>
    <message>
        <source>%1’s answer was lost; checking there what became of it, %2</source>
        <translation>Die Antwort von %1 ging verloren; dort wird nachgesehen, was daraus wurde, %2</translation>
    </message>
    <message>
        <source>%1 takes no requests for a while.</source>
        <translation>%1 nimmt eine Weile keine Anfragen an.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then send again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be used. Start it, then send again.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht verfügbar. Starten Sie ihn und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 accepts no more changes for this person today. It goes out after midnight UTC.</source>
        <translation>%1 nimmt heute keine Änderungen für diese Person mehr an. Gesendet wird nach Mitternacht UTC.</translation>
    </message>
    <message>
        <source>%1 accepts no more changes for this host today. It goes out after midnight UTC.</source>
        <translation>%1 nimmt heute keine Änderungen für diesen Gastgeber mehr an. Gesendet wird nach Mitternacht UTC.</translation>
    </message>
</context>
<context>
    <name>services::PagesCheck</name>
    <message>
        <source>This is no web address. It looks like https://join.example.org.</source>
        <translation>Das ist keine Web-Adresse. Sie sieht aus wie https://join.example.org.</translation>
    </message>
    <message>
        <source>Browsers will not trust the certificate there, and warn those who come.</source>
        <translation>Browser werden dem Zertifikat dort nicht vertrauen und alle warnen, die kommen.</translation>
    </message>
    <message>
        <source>It leads on to %1. Enter that address instead.</source>
        <translation>Sie leitet weiter zu %1. Geben Sie stattdessen diese Adresse ein.</translation>
    </message>
    <message>
        <source>Something answers there, but not these attendee pages. Check the address and where your proxy or router leads it.</source>
        <translation>Dort antwortet etwas, aber nicht diese Teilnehmerseiten. Prüfen Sie die Adresse und wohin Ihr Proxy oder Router sie leitet.</translation>
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
    <message>
        <source>This is no colour, such as #24527a.</source>
        <translation>Das ist keine Farbe, wie zum Beispiel #24527a.</translation>
    </message>
    <message>
        <source>The logo is no picture that e-mails can carry.</source>
        <translation>Das Logo ist kein Bild, das E-Mails tragen können.</translation>
    </message>
</context>
<context>
    <name>services::ProviderDesk</name>
    <message>
        <source>The account “%1” only keeps links. Let it connect to its provider to do this.</source>
        <translation>Das Konto „%1“ bewahrt nur Links auf. Lassen Sie es sich dafür mit seinem Anbieter verbinden.</translation>
    </message>
    <message>
        <source>The account “%1” may not send e-mail. Sign in to it again and allow that.</source>
        <translation>Das Konto „%1“ darf keine E-Mails senden. Melden Sie sich dort noch einmal an und erlauben Sie es.</translation>
    </message>
</context>
<context>
    <name>services::ReadyCheck</name>
    <message>
        <source>The meeting could not be made.</source>
        <translation>Das Meeting konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The meeting is no longer at %1. Initiate the session again.</source>
        <translation>Das Meeting gibt es bei %1 nicht mehr. Richten Sie die Sitzung noch einmal ein.</translation>
    </message>
    <message>
        <source>The meeting at %1 differs from the session. Say which one counts.</source>
        <translation>Das Meeting bei %1 weicht von der Sitzung ab. Sagen Sie, was gilt.</translation>
    </message>
    <message>
        <source>%1 could not be asked. Check the network, then check again.</source>
        <translation>%1 war nicht zu befragen. Prüfen Sie das Netz und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The meeting is at %1, at the same time.</source>
        <translation>Das Meeting ist bei %1, zur selben Zeit.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” has to be signed in again.</source>
        <translation>Beim Konto „%1“ müssen Sie sich noch einmal anmelden.</translation>
    </message>
    <message>
        <source>“%1” is signed in.</source>
        <translation>„%1“ ist angemeldet.</translation>
    </message>
    <message>
        <source>“%1” runs “%2” at the same time. Choose another account.</source>
        <translation>Über „%1“ läuft zur selben Zeit „%2“. Wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>“%1” is free then.</source>
        <translation>„%1“ ist dann frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are not registered as they should be. Send them again.</source>
        <translation>
            <numerusform>Eine Person ist nicht so registriert, wie sie sein sollte. Senden Sie sie noch einmal.</numerusform>
            <numerusform>%n Personen sind nicht so registriert, wie sie sein sollten. Senden Sie sie noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody is registered; %n people registered only at the provider.</source>
        <translation>
            <numerusform>Alle sind registriert; eine Person nur beim Anbieter.</numerusform>
            <numerusform>Alle sind registriert; %n Personen nur beim Anbieter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is registered.</source>
        <translation>Alle sind registriert.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were refused. Send them again or discard them.</source>
        <translation>
            <numerusform>Eine Änderung wurde abgelehnt. Senden Sie sie noch einmal oder verwerfen Sie sie.</numerusform>
            <numerusform>%n Änderungen wurden abgelehnt. Senden Sie sie noch einmal oder verwerfen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent.</source>
        <translation>
            <numerusform>Eine Änderung wartet auf das Senden.</numerusform>
            <numerusform>%n Änderungen warten auf das Senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf das Senden.</translation>
    </message>
    <message>
        <source>People meet in person.</source>
        <translation>Man trifft sich vor Ort.</translation>
    </message>
    <message>
        <source>The link is there.</source>
        <translation>Der Link ist da.</translation>
    </message>
    <message>
        <source>There is no meeting yet. Initiate the session.</source>
        <translation>Es gibt noch kein Meeting. Richten Sie die Sitzung ein.</translation>
    </message>
    <message>
        <source>The password is set.</source>
        <translation>Das Kennwort ist festgelegt.</translation>
    </message>
    <message>
        <source>%1 wants a password. Set one.</source>
        <translation>%1 verlangt ein Kennwort. Legen Sie eines fest.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The meeting’s account is gone. Move the session to another one.</source>
        <translation>Das Konto des Meetings gibt es nicht mehr. Wechseln Sie mit der Sitzung zu einem anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders were not sent. Remind these people now.</source>
        <translation>
            <numerusform>%n Erinnerung wurde nicht gesendet. Erinnern Sie diese Person jetzt.</numerusform>
            <numerusform>%n Erinnerungen wurden nicht gesendet. Erinnern Sie diese Personen jetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders wait to be sent. Look at the e-mail that waits.</source>
        <translation>
            <numerusform>%n Erinnerung wartet auf das Senden. Sehen Sie nach, welche E-Mail wartet.</numerusform>
            <numerusform>%n Erinnerungen warten auf das Senden. Sehen Sie nach, welche E-Mails warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminders are sent.</source>
        <translation>Die Erinnerungen sind gesendet.</translation>
    </message>
</context>
<context>
    <name>services::RegistrantService</name>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The phone number is longer than %1 characters.</source>
        <translation>Die Telefonnummer ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Line %1 has the same address.</source>
        <translation>Zeile %1 hat dieselbe Adresse.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>registered there</source>
        <translation>dort registriert</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>nur dort</translation>
    </message>
    <message>
        <source>waits for approval there</source>
        <translation>wartet dort auf Genehmigung</translation>
    </message>
    <message>
        <source>The list is larger than 10 MB.</source>
        <translation>Die Liste ist größer als 10 MB.</translation>
    </message>
    <message>
        <source>There is nobody in this list.</source>
        <translation>In dieser Liste steht niemand.</translation>
    </message>
    <message>
        <source>The list has more than %1 lines. Import it in parts.</source>
        <translation>Die Liste hat mehr als %1 Zeilen. Importieren Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>Beim Anbieter</translation>
    </message>
    <message>
        <source>No e-mail address: %1 cannot register this person.</source>
        <translation>Keine E-Mail-Adresse: %1 kann diese Person nicht registrieren.</translation>
    </message>
    <message>
        <source>This is the host’s own address at %1, which cannot be registered there.</source>
        <translation>Das ist die eigene Adresse des Gastgebers bei %1; sie lässt sich dort nicht registrieren.</translation>
    </message>
    <message>
        <source>The meeting at %1 asks for no registration. Turn it on there, then send again.</source>
        <translation>Das Meeting bei %1 verlangt keine Registrierung. Schalten Sie sie dort ein und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Is registered already.</source>
        <translation>Ist schon registriert.</translation>
    </message>
    <message>
        <source>Was cancelled here. Register this person again in the list.</source>
        <translation>Wurde hier storniert. Registrieren Sie diese Person in der Liste noch einmal.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>%1 is registered already.</source>
        <translation>%1 ist schon registriert.</translation>
    </message>
    <message>
        <source>This is the host’s own address, which the provider does not register.</source>
        <translation>Das ist die eigene Adresse des Gastgebers; der Anbieter registriert sie nicht.</translation>
    </message>
    <message>
        <source>The session is at no provider that registers people.</source>
        <translation>Die Sitzung ist bei keinem Anbieter, der Personen registriert.</translation>
    </message>
    <message>
        <source>Is still registered at %1. Send the cancellation again.</source>
        <translation>Ist bei %1 noch registriert. Senden Sie die Stornierung noch einmal.</translation>
    </message>
    <message>
        <source>Was cancelled at %1. Send again to register this person again.</source>
        <translation>Wurde bei %1 abgesagt. Noch einmal senden meldet diese Person wieder an.</translation>
    </message>
    <message>
        <source>Is no longer registered at %1. Send again to register this person again.</source>
        <translation>Ist bei %1 nicht mehr angemeldet. Noch einmal senden meldet diese Person wieder an.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>„%1“ ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>“%1”: write yes or no.</source>
        <translation>„%1“: Schreiben Sie ja oder nein.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is none of the choices.</source>
        <translation>„%1“: „%2“ steht nicht zur Auswahl.</translation>
    </message>
</context>
<context>
    <name>services::RehearsalPlan</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vorbei</translation>
    </message>
    <message numerus="yes">
        <source>Notification: starts in %n minutes</source>
        <translation>
            <numerusform>Benachrichtigung: beginnt in %n Minute</numerusform>
            <numerusform>Benachrichtigung: beginnt in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>you, on this computer</source>
        <translation>Sie, an diesem Computer</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Page opens: register and wait for the host</source>
        <translation>Seite öffnet: anmelden und auf den Gastgeber warten</translation>
    </message>
    <message>
        <source>Page opens: wait for the host</source>
        <translation>Seite öffnet: auf den Gastgeber warten</translation>
    </message>
    <message>
        <source>Start is possible</source>
        <translation>Der Start ist möglich</translation>
    </message>
    <message>
        <source>Begins: who waits comes in when you start it</source>
        <translation>Beginnt: Wer wartet, kommt herein, wenn Sie starten</translation>
    </message>
    <message>
        <source>Ends: check in attendees</source>
        <translation>Endet: Anwesenheit erfassen</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Page says that it is over</source>
        <translation>Die Seite sagt, dass die Sitzung vorbei ist</translation>
    </message>
    <message>
        <source>kept here, not sent</source>
        <translation>hier aufbewahrt, nicht gesendet</translation>
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
    <message>
        <source>Its meeting is still at the provider. Cancel the initiation first.</source>
        <translation>Das Meeting besteht noch beim Anbieter. Nehmen Sie erst die Einrichtung zurück.</translation>
    </message>
    <message>
        <source>The provider does not know yet that its meeting is cancelled. Look at what is waiting to be sent: send it now, or discard it.</source>
        <translation>Der Anbieter weiß noch nicht, dass das Meeting abgesagt ist. Sehen Sie nach, was auf das Senden wartet: jetzt senden oder verwerfen.</translation>
    </message>
    <message>
        <source>“%1” belongs to %2. Ask to be added as a co-host, who can edit and start it.</source>
        <translation>„%1“ gehört %2. Lassen Sie sich als Mitgastgeber hinzufügen; dann können Sie die Sitzung bearbeiten und starten.</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, who alone can open, close or delete it and remove co-hosts.</source>
        <translation>„%1“ gehört %2. Nur %2 kann die Sitzung öffnen, schließen oder löschen und Mitgastgeber entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n reminder(s) by e-mail are possible.</source>
        <translation>
            <numerusform>Es ist höchstens %n Erinnerung per E-Mail möglich.</numerusform>
            <numerusform>Es sind höchstens %n Erinnerungen per E-Mail möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder goes out between a minute and four weeks before.</source>
        <translation>Eine Erinnerung geht zwischen einer Minute und vier Wochen vorher hinaus.</translation>
    </message>
    <message>
        <source>Two of the reminders are the same. Remove one.</source>
        <translation>Zwei der Erinnerungen sind gleich. Entfernen Sie eine.</translation>
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
    <message>
        <source>The meeting of “%1” is no longer at its provider. Initiate the session again.</source>
        <translation>Das Meeting von „%1“ gibt es bei seinem Anbieter nicht mehr. Richten Sie die Sitzung noch einmal ein.</translation>
    </message>
    <message>
        <source>“%1” was opened by the link that everybody has, because its account at %2 is not connected on this computer. Sign in at %2 with that account to be the host there.</source>
        <translation>„%1“ wurde über den Link geöffnet, den alle haben, denn das zugehörige Konto bei %2 ist auf diesem Rechner nicht verbunden. Melden Sie sich bei %2 mit diesem Konto an, um dort Gastgeber zu sein.</translation>
    </message>
    <message>
        <source>“%1” was opened by the link that everybody has, because %2 gave no link for the host. Sign in at %2 to be the host there.</source>
        <translation>„%1“ wurde über den Link geöffnet, den alle haben, denn %2 hat keinen Link für den Gastgeber gegeben. Melden Sie sich bei %2 an, um dort Gastgeber zu sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be started here, because its account at %2 is not connected on this computer. Connect it in the Account drawer.</source>
        <translation>„%1“ lässt sich hier nicht starten, denn das zugehörige Konto bei %2 ist auf diesem Rechner nicht verbunden. Verbinden Sie es unter „Konto“.</translation>
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
    <name>ui::AccountDialog</name>
    <message>
        <source>The private key</source>
        <translation>Der private Schlüssel</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.pk);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key *.pk);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Konto „%1“</translation>
    </message>
    <message>
        <source>Something is missing above: it is marked.</source>
        <translation>Oben fehlt etwas: Es ist markiert.</translation>
    </message>
    <message>
        <source>The name was not changed.</source>
        <translation>Der Name wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The account is not connected.</source>
        <translation>Das Konto ist nicht verbunden.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>&amp;Wieder anmelden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No browser opened. The address is %1</source>
        <translation>Es hat sich kein Browser geöffnet. Die Adresse ist %1</translation>
    </message>
    <message>
        <source>Cancelled. What you entered is still here.</source>
        <translation>Abgebrochen. Ihre Eingaben sind noch da.</translation>
    </message>
</context>
<context>
    <name>ui::AccountForm</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What may Meetwright do there?</source>
        <translation>Was darf Meetwright dort?</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>How to s&amp;ign in</source>
        <translation>Art der An&amp;meldung</translation>
    </message>
    <message>
        <source>What to enter here</source>
        <translation>Was Sie hier eingeben</translation>
    </message>
    <message>
        <source>such as Sales; otherwise %1</source>
        <translation>zum Beispiel Vertrieb; sonst %1</translation>
    </message>
    <message>
        <source>What to do at %1</source>
        <translation>Was bei %1 zu tun ist</translation>
    </message>
    <message>
        <source>What is asked for at %1, and why</source>
        <translation>Worum %1 gebeten wird, und warum</translation>
    </message>
    <message>
        <source>&amp;Letter to your administrator…</source>
        <translation>&amp;Brief an Ihre Administration …</translation>
    </message>
</context>
<context>
    <name>ui::AccountList</name>
    <message>
        <source>No account is connected yet; sessions with links of your own and Jitsi Meet need none.</source>
        <translation>Noch ist kein Konto verbunden; Sitzungen mit eigenen Links und mit Jitsi Meet brauchen keines.</translation>
    </message>
    <message>
        <source>Provider accounts</source>
        <translation>Konten bei Anbietern</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The provider accounts could not be read.</source>
        <translation>Die Konten bei Anbietern konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is not connected.</source>
        <translation>„%1“ ist nicht verbunden.</translation>
    </message>
    <message>
        <source>“%1” is connected, but permissions are missing: %2. Add them at %3.</source>
        <translation>„%1“ ist verbunden, aber es fehlen Berechtigungen: %2. Fügen Sie sie bei %3 hinzu.</translation>
    </message>
    <message>
        <source>“%1” is connected.</source>
        <translation>„%1“ ist verbunden.</translation>
    </message>
    <message>
        <source>“%1” was not removed.</source>
        <translation>„%1“ wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Sessions that use it: %1.</source>
        <translation>Sitzungen, die es nutzen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that wait to be sent will not be sent.</source>
        <translation>
            <numerusform>Eine Änderung, die auf das Senden wartet, wird nicht gesendet.</numerusform>
            <numerusform>%n Änderungen, die auf das Senden warten, werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be removed yet: %n meeting(s) at %2 stand on it.</source>
        <translation>
            <numerusform>„%1“ lässt sich noch nicht entfernen: Ein Meeting bei %2 gehört dazu.</numerusform>
            <numerusform>„%1“ lässt sich noch nicht entfernen: %n Meetings bei %2 gehören dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel their initiation, or move them to another account first.</source>
        <translation>Nehmen Sie zuerst ihre Einrichtung zurück oder wechseln Sie mit ihnen zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Das Konto „%1“ entfernen?</translation>
    </message>
    <message>
        <source>The account “%1” was removed.</source>
        <translation>Das Konto „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Its sign-in is erased from this computer’s keychain. Nothing is removed at %1.</source>
        <translation>Die Anmeldung wird aus dem Schlüsselbund dieses Rechners gelöscht. Bei %1 wird nichts entfernt.</translation>
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
        <source>This is no e-mail address. It looks like dana@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse. Sie sieht aus wie dana@example.org.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>Accounts at &amp;providers</source>
        <translation>Konten bei &amp;Anbietern</translation>
    </message>
    <message>
        <source>Edit profiles…</source>
        <translation>Profile bearbeiten…</translation>
    </message>
    <message>
        <source>Text of the invitation…</source>
        <translation>Text der Einladung…</translation>
    </message>
    <message>
        <source>Conference-call numbers…</source>
        <translation>Einwahlnummern…</translation>
    </message>
    <message>
        <source>Meetings…</source>
        <translation>Meetings…</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-Mail…</translation>
    </message>
</context>
<context>
    <name>ui::AccountPicker</name>
    <message numerus="yes">
        <source>takes %n more change(s) today</source>
        <translation>
            <numerusform>nimmt heute noch %n Änderung an</numerusform>
            <numerusform>nimmt heute noch %n Änderungen an</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out there. Sign in again under “Account”.</source>
        <translation>Sie sind dort abgemeldet. Melden Sie sich unter „Konto“ wieder an.</translation>
    </message>
    <message>
        <source>Takes no more changes today. It would be made after midnight (UTC).</source>
        <translation>Nimmt heute keine Änderungen mehr an. Angelegt würde nach Mitternacht (UTC).</translation>
    </message>
    <message>
        <source>Runs “%1” at the same time. %2 is free then.</source>
        <translation>„%1“ läuft dort zur selben Zeit. %2 ist dann frei.</translation>
    </message>
    <message>
        <source>Runs “%1” at the same time, and only one of them can be on there.</source>
        <translation>„%1“ läuft dort zur selben Zeit, und nur eine von beiden kann dort laufen.</translation>
    </message>
</context>
<context>
    <name>ui::AccountWords</name>
    <message>
        <source>Create and manage meetings</source>
        <translation>Meetings anlegen und verwalten</translation>
    </message>
    <message>
        <source>Link only</source>
        <translation>Nur verknüpfen</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Meetwright makes, changes and removes the meetings that you initiate.</source>
        <translation>Meetwright legt die Meetings an, die Sie einrichten, ändert und entfernt sie.</translation>
    </message>
    <message>
        <source>You make meetings at %1; Meetwright reads those you link and looks after their registrants, and never creates nor changes a meeting.</source>
        <translation>Sie legen Meetings bei %1 an; Meetwright liest die, die Sie verknüpfen, kümmert sich um die Registrierten und legt nie ein Meeting an oder ändert eines.</translation>
    </message>
    <message>
        <source>Only links are kept here; Meetwright never asks %1 anything.</source>
        <translation>Hier werden nur Links aufbewahrt; Meetwright fragt %1 nie etwas.</translation>
    </message>
    <message>
        <source>Without signing in</source>
        <translation>Ohne Anmeldung</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>With a code, on any device</source>
        <translation>Mit einem Code, auf einem beliebigen Gerät</translation>
    </message>
    <message>
        <source>As an application, without a person</source>
        <translation>Als Anwendung, ohne Person</translation>
    </message>
    <message>
        <source>Server-to-Server OAuth</source>
        <translation>Server-to-Server OAuth</translation>
    </message>
    <message>
        <source>With a shared secret or key</source>
        <translation>Mit gemeinsamem Geheimnis oder Schlüssel</translation>
    </message>
    <message>
        <source>Anybody may use this server, so there is nothing to prove.</source>
        <translation>Diesen Server dürfen alle benutzen, es ist also nichts nachzuweisen.</translation>
    </message>
    <message>
        <source>Your browser opens a page of %1; you sign in there and come back.</source>
        <translation>Ihr Browser öffnet eine Seite von %1; dort melden Sie sich an und kommen zurück.</translation>
    </message>
    <message>
        <source>A short code appears here; you enter it at %1, in any browser.</source>
        <translation>Hier erscheint ein kurzer Code; Sie geben ihn bei %1 ein, in einem beliebigen Browser.</translation>
    </message>
    <message>
        <source>The application proves itself by its own secret; an administrator has to allow it.</source>
        <translation>Die Anwendung weist sich mit ihrem eigenen Geheimnis aus; die Administration muss das erlauben.</translation>
    </message>
    <message>
        <source>An app of your Zoom account proves itself by three values; nobody has to sign in again.</source>
        <translation>Eine App Ihres Zoom-Kontos weist sich mit drei Werten aus; niemand muss sich noch einmal anmelden.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Prüfung gescheitert</translation>
    </message>
    <message>
        <source>Sign in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Only links</source>
        <translation>Nur Links</translation>
    </message>
    <message>
        <source>%1 refused. Check what you entered, and the steps at %1.</source>
        <translation>%1 hat abgelehnt. Prüfen Sie Ihre Eingaben und die Schritte bei %1.</translation>
    </message>
    <message>
        <source>%1 does not accept this sign-in. Check what you entered, then connect again.</source>
        <translation>%1 akzeptiert diese Anmeldung nicht. Prüfen Sie Ihre Eingaben und verbinden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network, then try again.</source>
        <translation>%1 antwortet nicht. Prüfen Sie das Netz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for. Check what you entered.</source>
        <translation>%1 kennt nicht, wonach gefragt wurde. Prüfen Sie Ihre Eingaben.</translation>
    </message>
    <message>
        <source>The account was changed somewhere else meanwhile. Try again.</source>
        <translation>Das Konto wurde inzwischen an anderer Stelle geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server knows the same secret; it stays in this computer’s keychain.</source>
        <translation>Der Server kennt dasselbe Geheimnis; es bleibt im Schlüsselbund dieses Rechners.</translation>
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
    <message>
        <source>S&amp;hare…</source>
        <translation>Te&amp;ilen…</translation>
    </message>
    <message>
        <source>&amp;QR code and join sheet</source>
        <translation>&amp;QR-Code und Beitrittsblatt</translation>
    </message>
    <message>
        <source>&amp;Tell registrants…</source>
        <translation>Registrierte in&amp;formieren…</translation>
    </message>
    <message>
        <source>E-&amp;mails of this session…</source>
        <translation>E-Mails die&amp;ser Sitzung…</translation>
    </message>
    <message>
        <source>&amp;Attendance…</source>
        <translation>An&amp;wesenheit…</translation>
    </message>
    <message>
        <source>Nobody is registered.</source>
        <translation>Niemand ist registriert.</translation>
    </message>
</context>
<context>
    <name>ui::AnswerFields</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>ui::AttendanceCommands</name>
    <message>
        <source>Keep the attendance of “%1”?</source>
        <translation>Die Anwesenheit zu „%1“ behalten?</translation>
    </message>
    <message>
        <source>The session is opened again. Who came so far can stay in its reports, or be cleared so that it begins anew.</source>
        <translation>Die Sitzung wird wieder geöffnet. Wer bisher da war, kann in den Berichten bleiben oder gelöscht werden, sodass alles neu beginnt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“%1” is open, and its attendance is cleared.</source>
        <translation>„%1“ ist offen, und die Anwesenheit ist gelöscht.</translation>
    </message>
    <message>
        <source>The attendance was not cleared.</source>
        <translation>Die Anwesenheit wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The attendance of “%1” is as it was.</source>
        <translation>Die Anwesenheit zu „%1“ ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>It could not be undone.</source>
        <translation>Es konnte nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>ui::AttendanceDialog</name>
    <message>
        <source>Pages of the attendance</source>
        <translation>Seiten der Anwesenheit</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Klären</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Which time of the session</source>
        <translation>Welcher Termin der Sitzung</translation>
    </message>
    <message>
        <source>&amp;Check in attendees</source>
        <translation>&amp;Anwesenheit erfassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Re&amp;view (%1)</source>
        <translation>&amp;Klären (%1)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>The attendance could not be read.</source>
        <translation>Die Anwesenheit konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Attendance of “%1”</source>
        <translation>Anwesenheit bei „%1“</translation>
    </message>
    <message>
        <source>The session has not taken place yet. Afterwards you see here who came.</source>
        <translation>Die Sitzung hat noch nicht stattgefunden. Danach sehen Sie hier, wer da war.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Nobody can be asked: the session did not take place at a provider that tells who came.</source>
        <translation>Es lässt sich niemand fragen: Die Sitzung fand bei keinem Anbieter statt, der sagt, wer da war.</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <translation>&amp;Bericht (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Table for spreadsheets (CSV, separated by “%1”)…</source>
        <translation>&amp;Tabelle für Tabellenprogramme (CSV, getrennt durch „%1“)…</translation>
    </message>
    <message>
        <source>Table for &amp;other programs (CSV, commas and ISO times)…</source>
        <translation>Tabelle für &amp;andere Programme (CSV, Kommas und ISO-Zeiten)…</translation>
    </message>
    <message>
        <source>&amp;All times of the session (CSV)…</source>
        <translation>A&amp;lle Termine der Sitzung (CSV)…</translation>
    </message>
</context>
<context>
    <name>ui::AttendanceModel</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht anwesend</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu klären</translation>
    </message>
    <message numerus="yes">
        <source>%1, joined %n times</source>
        <translation>
            <numerusform>%1, %n Mal beigetreten</numerusform>
            <numerusform>%1, %n Mal beigetreten</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Verweildauer</translation>
    </message>
    <message>
        <source>Followed the link</source>
        <translation>Link geöffnet</translation>
    </message>
</context>
<context>
    <name>ui::AttendanceReport</name>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Reminded by e-mail</source>
        <translation>Per E-Mail erinnert</translation>
    </message>
    <message>
        <source>Followed the link</source>
        <translation>Link geöffnet</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht anwesend</translation>
    </message>
    <message>
        <source>Came without being registered</source>
        <translation>Ohne Registrierung da</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to review</source>
        <translation>
            <numerusform>%1, %n zu klären</numerusform>
            <numerusform>%1, %n zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes of all together</source>
        <translation>Minuten aller zusammen</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>Im Durchschnitt</translation>
    </message>
</context>
<context>
    <name>ui::AttendanceSection</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the attendance</source>
        <translation>Anwesenheit zeigen</translation>
    </message>
    <message>
        <source>Attendees not checked in yet</source>
        <translation>Anwesenheit noch nicht erfasst</translation>
    </message>
</context>
<context>
    <name>ui::AttendanceText</name>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht anwesend</translation>
    </message>
    <message>
        <source>Came, implied</source>
        <translation>Vermutlich anwesend</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Not registered, to review</source>
        <translation>Nicht registriert, zu klären</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n anwesend</numerusform>
            <numerusform>%n anwesend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n came</source>
        <translation>
            <numerusform>%1 von %n anwesend</numerusform>
            <numerusform>%1 von %n anwesend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not registered</source>
        <translation>
            <numerusform>%n nicht registriert</numerusform>
            <numerusform>%n nicht registriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n storniert</numerusform>
            <numerusform>%n storniert</numerusform>
        </translation>
    </message>
    <message>
        <source>No provider tells who came to this session: whoever followed the personal link counts, as implied. Correct it by hand.</source>
        <translation>Kein Anbieter sagt, wer in dieser Sitzung war: Wer den persönlichen Link geöffnet hat, zählt als vermutlich anwesend. Berichtigen Sie es von Hand.</translation>
    </message>
    <message>
        <source>The session runs: who is there is noted every minute, because %1 tells it only now.</source>
        <translation>Die Sitzung läuft: Jede Minute wird notiert, wer da ist, denn %1 sagt es nur jetzt.</translation>
    </message>
    <message>
        <source>%1 never had the data. Enter who came by hand.</source>
        <translation>%1 hatte die Daten nie. Tragen Sie von Hand ein, wer da war.</translation>
    </message>
    <message>
        <source>The data of %1 is not ready yet. It is asked again by itself at %2.</source>
        <translation>Die Daten von %1 sind noch nicht bereit. Nächste Anfrage von selbst: %2.</translation>
    </message>
    <message>
        <source>in the provider’s report</source>
        <translation>im Bericht des Anbieters</translation>
    </message>
    <message>
        <source>in the report of %1</source>
        <translation>im Bericht von %1</translation>
    </message>
    <message>
        <source>followed the link (implied)</source>
        <translation>Link geöffnet (vermutlich anwesend)</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>from an imported file</source>
        <translation>aus einer importierten Datei</translation>
    </message>
</context>
<context>
    <name>ui::BeforeSendingDialog</name>
    <message>
        <source>Before it is sent</source>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>Meetwright has no e-mail account yet, so these e-mails will wait: set one up, or save them as drafts for your own mail program in the window “E-mails”.</source>
        <translation>Meetwright hat noch kein E-Mail-Konto, deshalb warten diese E-Mails: Richten Sie eines ein oder speichern Sie sie im Fenster „E-Mails“ als Entwürfe für Ihr eigenes E-Mail-Programm.</translation>
    </message>
    <message>
        <source>Set &amp;up e-mail…</source>
        <translation>E-Mail ein&amp;richten…</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Wer was bekommt</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ihre eigenen Worte</translation>
    </message>
    <message>
        <source>optional; stands at the top of every one of these e-mails</source>
        <translation>freiwillig; steht in jeder dieser E-Mails ganz oben</translation>
    </message>
    <message>
        <source>&amp;Your own words</source>
        <translation>Ihre &amp;eigenen Worte</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n e-mail(s)</source>
        <translation>
            <numerusform>%n E-Mail &amp;senden</numerusform>
            <numerusform>%n E-Mails &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete without telling</source>
        <translation>Ohne Nachricht &amp;löschen</translation>
    </message>
    <message>
        <source>Save &amp;without telling</source>
        <translation>Ohne Nachricht s&amp;peichern</translation>
    </message>
    <message>
        <source>“%1” is cancelled.</source>
        <translation>„%1“ wird abgesagt.</translation>
    </message>
    <message>
        <source>“%1” takes place after all.</source>
        <translation>„%1“ findet doch statt.</translation>
    </message>
    <message>
        <source>“%1” gets new co-hosts.</source>
        <translation>„%1“ bekommt neue Mitgastgeber.</translation>
    </message>
    <message>
        <source>You invite to “%1”.</source>
        <translation>Sie laden zu „%1“ ein.</translation>
    </message>
    <message>
        <source>You write to the registrants of “%1”.</source>
        <translation>Sie schreiben an die Registrierten von „%1“.</translation>
    </message>
    <message>
        <source>“%1” gets other times.</source>
        <translation>„%1“ bekommt andere Zeiten.</translation>
    </message>
    <message>
        <source>“%1” moves: %2 → %3.</source>
        <translation>„%1“ wird verlegt: %2 → %3.</translation>
    </message>
    <message numerus="yes">
        <source>These people get an e-mail. For %n second(s) after you send them, you can take them back.</source>
        <translation>
            <numerusform>Diese Personen bekommen eine E-Mail. Nach dem Senden können Sie die E-Mails %n Sekunde lang zurücknehmen.</numerusform>
            <numerusform>Diese Personen bekommen eine E-Mail. Nach dem Senden können Sie die E-Mails %n Sekunden lang zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person gets no e-mail.</source>
        <translation>Diese Person bekommt keine E-Mail.</translation>
    </message>
    <message>
        <source>The text could not be composed.</source>
        <translation>Der Text konnte nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was there, over time</source>
        <translation>Wer wann da war</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>From %1 to %2. The most were there at %3: %4.</source>
        <translation>Von %1 bis %2. Am meisten waren es um %3: %4.</translation>
    </message>
    <message>
        <source>Who came, month by month</source>
        <translation>Wer da war, Monat für Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3 of %4 came, in %n session(s)</source>
        <translation>
            <numerusform>%1 %2: %3 von %4 anwesend, in %n Sitzung</numerusform>
            <numerusform>%1 %2: %3 von %4 anwesend, in %n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The dashed outline is how many were registered.</source>
        <translation>Der gestrichelte Umriss zeigt, wie viele angemeldet waren.</translation>
    </message>
</context>
<context>
    <name>ui::CheckInBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checking in attendees</source>
        <translation>Anwesenheit wird erfasst</translation>
    </message>
    <message>
        <source>Cancel the check-in</source>
        <translation>Erfassung abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. What was known before stays as it was.</source>
        <translation>Abgebrochen. Was vorher bekannt war, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The attendees were not checked in.</source>
        <translation>Die Anwesenheit wurde nicht erfasst.</translation>
    </message>
    <message>
        <source>Asking %1 who came…</source>
        <translation>%1 wird gefragt, wer da war…</translation>
    </message>
    <message numerus="yes">
        <source>Matching %n entries with the registrants…</source>
        <translation>
            <numerusform>%n Eintrag wird mit den Registrierten abgeglichen…</numerusform>
            <numerusform>%n Einträge werden mit den Registrierten abgeglichen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CohostsField</name>
    <message>
        <source>Co-hosts</source>
        <translation>Mitgastgeber</translation>
    </message>
    <message>
        <source>e-mail addresses; they can edit and start the session</source>
        <translation>E-Mail-Adressen; sie dürfen die Sitzung bearbeiten und starten</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n co-host(s) can be named.</source>
        <translation>
            <numerusform>Es lässt sich höchstens eine Person als Mitgastgeber nennen.</numerusform>
            <numerusform>Es lassen sich höchstens %n Mitgastgeber nennen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CohostsPart</name>
    <message>
        <source>Co-hosts, who can edit and start</source>
        <translation>Mitgastgeber, die bearbeiten und starten dürfen</translation>
    </message>
    <message>
        <source>Addresses of co-hosts</source>
        <translation>Adressen von Mitgastgebern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>%1: is a co-host already</source>
        <translation>%1: ist schon Mitgastgeber</translation>
    </message>
    <message>
        <source>No co-host was added.</source>
        <translation>Es wurde kein Mitgastgeber hinzugefügt.</translation>
    </message>
    <message>
        <source>Co-hosts of this session</source>
        <translation>Mitgastgeber dieser Sitzung</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove the co-host</source>
        <translation>Mitgastgeber entfernen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The co-host was not removed.</source>
        <translation>Der Mitgastgeber wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>%1 is no longer a co-host.</source>
        <translation>%1 ist nicht mehr Mitgastgeber.</translation>
    </message>
    <message>
        <source>%1: is a co-host now</source>
        <translation>%1: ist jetzt Mitgastgeber</translation>
    </message>
    <message>
        <source>%1: is a co-host now, told by e-mail</source>
        <translation>%1: ist jetzt Mitgastgeber, per E-Mail benachrichtigt</translation>
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
    <name>ui::ConnectionResult</name>
    <message>
        <source>Kind of message</source>
        <translation>Art der Meldung</translation>
    </message>
    <message>
        <source>Missing permissions</source>
        <translation>Fehlende Berechtigungen</translation>
    </message>
    <message>
        <source>Saved. Only links are kept; nothing is asked of %1.</source>
        <translation>Gespeichert. Nur Links werden aufbewahrt; %1 wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Mit %1 verbunden.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>Mit %1 verbunden als %2.</translation>
    </message>
    <message>
        <source>These permissions are missing. Add them at %1, then connect again; what does not need them works already.</source>
        <translation>Diese Berechtigungen fehlen. Fügen Sie sie bei %1 hinzu und verbinden Sie dann noch einmal; was sie nicht braucht, geht schon.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionSteps</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the page for step %1: %2</source>
        <translation>Seite zu Schritt %1 öffnen: %2</translation>
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
    <message>
        <source>by a rule’s text</source>
        <translation>nach einer Regel als Text</translation>
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
    <message>
        <source>A backup is one file with all sessions, profiles and history. Session passwords are not in it: they stay in this computer’s keychain.</source>
        <translation>Eine Sicherung ist eine Datei mit allen Sitzungen, Profilen und dem Verlauf. Sitzungskennwörter sind nicht darin: Sie bleiben im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPlace</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>ui::DoorPart</name>
    <message>
        <source>Open or closed</source>
        <translation>Offen oder geschlossen</translation>
    </message>
    <message>
        <source>Closes by itself</source>
        <translation>Schließt von selbst</translation>
    </message>
    <message>
        <source>Clo&amp;ses by itself</source>
        <translation>Schließt von &amp;selbst</translation>
    </message>
    <message>
        <source>Open: people can join.</source>
        <translation>Offen: Teilnehmer können beitreten.</translation>
    </message>
    <message>
        <source>Closed: nobody can join, and a page tells so politely.</source>
        <translation>Geschlossen: Niemand kann beitreten, und eine Seite sagt das höflich.</translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <translation>Sitzung sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Sitzung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>one hour after its end</source>
        <translation>eine Stunde nach ihrem Ende</translation>
    </message>
    <message>
        <source>one day after its end</source>
        <translation>einen Tag nach ihrem Ende</translation>
    </message>
    <message>
        <source>one week after its end</source>
        <translation>eine Woche nach ihrem Ende</translation>
    </message>
    <message>
        <source>%1 after its end</source>
        <translation>%1 nach ihrem Ende</translation>
    </message>
    <message>
        <source>After the end of its last time.</source>
        <translation>Nach dem Ende ihres letzten Termins.</translation>
    </message>
    <message>
        <source>The padlock was not changed.</source>
        <translation>Das Vorhängeschloss wurde nicht geändert.</translation>
    </message>
    <message>
        <source>When it closes was not changed.</source>
        <translation>Wann sie schließt, wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>ui::DriftDialog</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Differences at the provider</source>
        <translation>Unterschiede zum Anbieter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>The differences could not be read.</source>
        <translation>Die Unterschiede konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Both sides agree.</source>
        <translation>Beide Seiten stimmen überein.</translation>
    </message>
    <message>
        <source>Read from %1: %2.</source>
        <translation>Bei %1 gelesen: %2.</translation>
    </message>
    <message>
        <source>%1 and this session differ. Choose for each what shall hold.</source>
        <translation>%1 und diese Sitzung weichen voneinander ab. Wählen Sie jeweils, was gelten soll.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Zuletzt übereinstimmend</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Wieder anlegen</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Stand von hier behalten</translation>
    </message>
    <message>
        <source>Make the meeting again</source>
        <translation>Das Meeting wieder anlegen</translation>
    </message>
    <message>
        <source>Keep ours: %1</source>
        <translation>Stand von hier behalten: %1</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dabei belassen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Stand von dort übernehmen</translation>
    </message>
    <message>
        <source>Let the meeting go</source>
        <translation>Das Meeting nicht wieder anlegen</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Stand von dort übernehmen: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Decide later: %1</source>
        <translation>Später entscheiden: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>That was all. What you chose for here holds now; what you chose for there is being sent.</source>
        <translation>Das war alles. Was Sie für hier gewählt haben, gilt jetzt; was Sie für dort gewählt haben, wird gerade gesendet.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
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
    <message>
        <source>It may have been done all the same: Meetwright looks before it tries again.</source>
        <translation>Vielleicht ist es trotzdem geschehen: Meetwright sieht nach, bevor es einen neuen Versuch macht.</translation>
    </message>
</context>
<context>
    <name>ui::FeedPart</name>
    <message>
        <source>Your sessions in other calendars</source>
        <translation>Ihre Sitzungen in anderen Kalendern</translation>
    </message>
    <message>
        <source>Calendar programs that subscribe to this address show all your sessions to come. Whoever knows it can read them.</source>
        <translation>Kalenderprogramme, die diese Adresse abonnieren, zeigen alle Ihre kommenden Sitzungen. Wer sie kennt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Address of the calendar feed</source>
        <translation>Adresse des Kalenderabos</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the address of the calendar feed</source>
        <translation>Adresse des Kalenderabos kopieren</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>Er&amp;neuern…</translation>
    </message>
    <message>
        <source>Renew the address of the calendar feed</source>
        <translation>Adresse des Kalender-Feeds erneuern</translation>
    </message>
    <message>
        <source>Copied. In your calendar program, subscribe to a calendar by its address.</source>
        <translation>Kopiert. Abonnieren Sie in Ihrem Kalenderprogramm einen Kalender über seine Adresse.</translation>
    </message>
    <message>
        <source>The calendar feed is not to be had.</source>
        <translation>Der Kalender-Feed ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>Aussc&amp;halten</translation>
    </message>
    <message>
        <source>Turn o&amp;n</source>
        <translation>Einsc&amp;halten</translation>
    </message>
    <message>
        <source>Turn the calendar feed off</source>
        <translation>Kalender-Feed ausschalten</translation>
    </message>
    <message>
        <source>Turn the calendar feed on</source>
        <translation>Kalender-Feed einschalten</translation>
    </message>
    <message>
        <source>It is on. Enter the address of the attendee pages above and apply it to see the feed’s.</source>
        <translation>Er ist eingeschaltet. Geben Sie oben die Adresse der Teilnehmerseiten ein und übernehmen Sie sie, um die des Feeds zu sehen.</translation>
    </message>
    <message>
        <source>Renew the address of the calendar feed?</source>
        <translation>Adresse des Kalender-Feeds erneuern?</translation>
    </message>
    <message>
        <source>Calendars that subscribed to the present one get nothing more, until they subscribe to the new one.</source>
        <translation>Kalender, die die jetzige abonniert haben, bekommen nichts mehr, bis sie die neue abonnieren.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
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
    <name>ui::FormEditor</name>
    <message>
        <source>A question has no words yet.</source>
        <translation>Eine Frage hat noch keinen Text.</translation>
    </message>
    <message>
        <source>“%1” has no answers to choose from.</source>
        <translation>„%1“ hat keine Antworten zur Auswahl.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has more than %n answer(s) to choose from.</source>
        <translation>
            <numerusform>„%1“ hat mehr als eine Antwort zur Auswahl.</numerusform>
            <numerusform>„%1“ hat mehr als %n Antworten zur Auswahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>has to be answered</source>
        <translation>muss beantwortet werden</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>several lines</source>
        <translation>mehrere Zeilen</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>eine Auswahl</translation>
    </message>
    <message>
        <source>a box to tick</source>
        <translation>ein Kästchen zum Ankreuzen</translation>
    </message>
    <message>
        <source>Questions to people who register</source>
        <translation>Fragen an Personen, die sich registrieren</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves a question, Delete removes it.</source>
        <translation>Alt mit den Pfeiltasten verschiebt eine Frage, die Taste Entf entfernt sie.</translation>
    </message>
    <message>
        <source>As&amp;ked beside name and e-mail</source>
        <translation>Zus&amp;ätzlich zu Name und E-Mail gefragt</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Früher fragen</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>Später fragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What is asked, such as “Company”</source>
        <translation>Was gefragt wird, zum Beispiel „Firma“</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Antworten zur Auswahl</translation>
    </message>
    <message>
        <source>Answers to choose from, one in each line</source>
        <translation>Antworten zur Auswahl, eine je Zeile</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>A text that people have to agree to; empty: none</source>
        <translation>Ein Text, dem man zustimmen muss; leer: keiner</translation>
    </message>
    <message>
        <source>At most so many people</source>
        <translation>Höchstens so viele Personen</translation>
    </message>
    <message>
        <source>as many as come</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>Conse&amp;nt</source>
        <translation>Ein&amp;willigung</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
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
    <message>
        <source>C&amp;o-hosts</source>
        <translation>&amp;Mitgastgeber</translation>
    </message>
    <message>
        <source>E-mai&amp;l reminders</source>
        <translation>&amp;Erinnerungen per E-Mail</translation>
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
    <name>ui::GuideFields</name>
    <message>
        <source>such as %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>This is needed to connect.</source>
        <translation>Das wird zum Verbinden gebraucht.</translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>Who hosts, and the profile for new sessions</source>
        <translation>Wer Gastgeber ist, und das Profil für neue Sitzungen</translation>
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
        <source>Reading profiles…</source>
        <translation>Profile werden gelesen…</translation>
    </message>
    <message>
        <source>Edit &amp;profiles…</source>
        <translation>&amp;Profile bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>&amp;Konto…</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>Sessions of this person</source>
        <translation>Sitzungen dieser Person</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Verweildauer</translation>
    </message>
    <message>
        <source>Columns of the sessions</source>
        <translation>Spalten der Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>Als Tabelle &amp;speichern…</translation>
    </message>
    <message>
        <source>All sessions of %1</source>
        <translation>Alle Sitzungen von %1</translation>
    </message>
    <message>
        <source>The sessions could not be read.</source>
        <translation>Die Sitzungen konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Registered %n time(s)</source>
        <translation>
            <numerusform>%n-mal registriert</numerusform>
            <numerusform>%n-mal registriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came %n time(s)</source>
        <translation>
            <numerusform>%n-mal gekommen</numerusform>
            <numerusform>%n-mal gekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>insgesamt %1</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
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
        <source>Columns of the history</source>
        <translation>Spalten des Verlaufs</translation>
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
    <message>
        <source>Initiated at the provider</source>
        <translation>Beim Anbieter eingerichtet</translation>
    </message>
    <message>
        <source>Could not be initiated</source>
        <translation>Konnte nicht eingerichtet werden</translation>
    </message>
    <message>
        <source>Initiation cancelled</source>
        <translation>Einrichtung zurückgenommen</translation>
    </message>
    <message>
        <source>Meeting changed at the provider</source>
        <translation>Meeting von hier aus beim Anbieter geändert</translation>
    </message>
    <message>
        <source>Meeting found at the provider and taken over</source>
        <translation>Meeting beim Anbieter gefunden und übernommen</translation>
    </message>
    <message>
        <source>Registrant sent to the provider</source>
        <translation>Registrierte Person an den Anbieter gesendet</translation>
    </message>
    <message>
        <source>Registrant not taken by the provider</source>
        <translation>Registrierte Person vom Anbieter nicht angenommen</translation>
    </message>
    <message>
        <source>Registration cancelled at the provider</source>
        <translation>Registrierung beim Anbieter storniert</translation>
    </message>
    <message>
        <source>Changed at the provider</source>
        <translation>Beim Anbieter selbst geändert</translation>
    </message>
    <message>
        <source>Difference to the provider settled</source>
        <translation>Unterschied zum Anbieter geklärt</translation>
    </message>
    <message>
        <source>Moved to another provider</source>
        <translation>Zu einem anderen Anbieter gewechselt</translation>
    </message>
    <message>
        <source>Checked at the provider</source>
        <translation>Beim Anbieter geprüft</translation>
    </message>
    <message>
        <source>Meeting ended at the provider</source>
        <translation>Meeting beim Anbieter beendet</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Registration cancelled by the person</source>
        <translation>Registrierung von der Person selbst storniert</translation>
    </message>
    <message>
        <source>New join code and public link</source>
        <translation>Neuer Beitrittscode und öffentlicher Link</translation>
    </message>
    <message>
        <source>Invited by e-mail</source>
        <translation>Per E-Mail eingeladen</translation>
    </message>
    <message>
        <source>Co-host added</source>
        <translation>Mitgastgeber hinzugefügt</translation>
    </message>
    <message>
        <source>Co-host removed</source>
        <translation>Mitgastgeber entfernt</translation>
    </message>
    <message>
        <source>New personal link</source>
        <translation>Neuer persönlicher Link</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>E-mail not sent</source>
        <translation>E-Mail nicht gesendet</translation>
    </message>
    <message>
        <source>E-mail may have arrived</source>
        <translation>E-Mail vielleicht angekommen</translation>
    </message>
    <message>
        <source>E-mail not sent in time</source>
        <translation>E-Mail nicht rechtzeitig gesendet</translation>
    </message>
    <message>
        <source>E-mail taken back</source>
        <translation>E-Mail zurückgenommen</translation>
    </message>
    <message>
        <source>E-mail written as a draft</source>
        <translation>E-Mail als Entwurf geschrieben</translation>
    </message>
    <message>
        <source>Attendees checked in</source>
        <translation>Anwesenheit erfasst</translation>
    </message>
    <message>
        <source>Attendees could not be checked in</source>
        <translation>Anwesenheit konnte nicht erfasst werden</translation>
    </message>
    <message>
        <source>Attendance entered by hand</source>
        <translation>Anwesenheit von Hand eingetragen</translation>
    </message>
    <message>
        <source>Attendance cleared</source>
        <translation>Anwesenheit gelöscht</translation>
    </message>
    <message>
        <source>Reminded by e-mail</source>
        <translation>Per E-Mail erinnert</translation>
    </message>
    <message>
        <source>Reminder missed: nothing was running</source>
        <translation>Erinnerung versäumt: Es lief nichts</translation>
    </message>
    <message>
        <source>Reminded again</source>
        <translation>Noch einmal erinnert</translation>
    </message>
    <message numerus="yes">
        <source>Attendance of %n people entered by hand</source>
        <translation>
            <numerusform>Anwesenheit von einer Person von Hand eingetragen</numerusform>
            <numerusform>Anwesenheit von %n Personen von Hand eingetragen</numerusform>
        </translation>
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
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>ui::InitiateDialog</name>
    <message>
        <source>Initiate a session</source>
        <translation>Sitzung einrichten</translation>
    </message>
    <message>
        <source>&amp;Initiate</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>The session could not be read.</source>
        <translation>Die Sitzung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Noch nicht: %1</translation>
    </message>
    <message>
        <source>The session was not initiated.</source>
        <translation>Die Sitzung wurde nicht eingerichtet.</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>ui::InitiateForm</name>
    <message>
        <source>Single meetings for the &amp;next</source>
        <translation>Einzelne Meetings für die &amp;nächsten</translation>
    </message>
    <message>
        <source>&amp;One meeting without fixed time, for all of them</source>
        <translation>Ein Meeting &amp;ohne feste Zeit für alle</translation>
    </message>
    <message>
        <source>Made as</source>
        <translation>Angelegt als</translation>
    </message>
    <message>
        <source>How many meetings</source>
        <translation>Wie viele Meetings</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>&amp;Made as</source>
        <translation>Ange&amp;legt als</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Kenn&amp;wort</translation>
    </message>
    <message>
        <source>Initiate without &amp;registrants</source>
        <translation>Ohne &amp;Registrierte einrichten</translation>
    </message>
    <message numerus="yes">
        <source>time(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Termin</numerusform>
            <numerusform>Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes only %2 of them today; the others are made on the days after.</source>
        <translation>%1 nimmt heute nur %2 davon an; die übrigen werden an den Tagen danach angelegt.</translation>
    </message>
    <message>
        <source>Say above that it shall be initiated without registrants, or add some first.</source>
        <translation>Sagen Sie oben, dass ohne Registrierte eingerichtet werden soll, oder fügen Sie zuerst welche hinzu.</translation>
    </message>
    <message>
        <source>No account at a provider is connected. Connect one under “Account”.</source>
        <translation>Es ist kein Konto bei einem Anbieter verbunden. Verbinden Sie eines unter „Konto“.</translation>
    </message>
    <message>
        <source>Sign in again at %1 first.</source>
        <translation>Melden Sie sich zuerst wieder bei %1 an.</translation>
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
    <message>
        <source>&amp;Email…</source>
        <translation>&amp;E-Mail…</translation>
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
    <name>ui::LetterDialog</name>
    <message>
        <source>Please allow Meetwright to use %1</source>
        <translation>Bitte erlauben Sie Meetwright, %1 zu nutzen</translation>
    </message>
    <message>
        <source>Letter to your administrator</source>
        <translation>Brief an Ihre Administration</translation>
    </message>
    <message>
        <source>Who looks after %1 in your organisation may have to allow this connection. Change the letter as you like.</source>
        <translation>Wer sich bei Ihnen um %1 kümmert, muss diese Verbindung vielleicht erlauben. Ändern Sie den Brief, wie Sie möchten.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The letter is on the clipboard.</source>
        <translation>Der Brief ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Your e-mail program has the letter.</source>
        <translation>Der Brief ist in Ihrem E-Mail-Programm.</translation>
    </message>
    <message>
        <source>The letter is on the clipboard: paste it into the e-mail that has opened.</source>
        <translation>Der Brief ist in der Zwischenablage: Fügen Sie ihn in die E-Mail ein, die sich geöffnet hat.</translation>
    </message>
    <message>
        <source>No e-mail program opened. The letter is on the clipboard: paste it into an e-mail.</source>
        <translation>Es hat sich kein E-Mail-Programm geöffnet. Der Brief ist in der Zwischenablage: Fügen Sie ihn in eine E-Mail ein.</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail…</source>
        <translation>&amp;E-Mail schreiben …</translation>
    </message>
</context>
<context>
    <name>ui::LinkDialog</name>
    <message>
        <source>Link an existing meeting</source>
        <translation>Bestehendes Meeting verknüpfen</translation>
    </message>
    <message>
        <source>A meeting that you made at the provider yourself. Meetwright reads it and its registrants, and never changes it.</source>
        <translation>Ein Meeting, das Sie selbst beim Anbieter angelegt haben. Meetwright liest das Meeting und seine Registrierten und ändert es nie.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Meeting ID or link</source>
        <translation>Meeting-ID oder Link</translation>
    </message>
    <message>
        <source>123 4567 8901, or its link</source>
        <translation>123 4567 8901 oder der Link</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Meeting ID or link</source>
        <translation>&amp;Meeting-ID oder Link</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verknüpfen</translation>
    </message>
    <message>
        <source>No account at a provider is connected. Connect one under “Account”.</source>
        <translation>Es ist kein Konto bei einem Anbieter verbunden. Verbinden Sie eines unter „Konto“.</translation>
    </message>
    <message>
        <source>This account has no such meeting. Look at the ID, or choose another account.</source>
        <translation>In diesem Konto gibt es dieses Meeting nicht. Prüfen Sie die ID oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The meeting was not linked.</source>
        <translation>Das Meeting wurde nicht verknüpft.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Wird gesucht…</translation>
    </message>
</context>
<context>
    <name>ui::LinksPart</name>
    <message>
        <source>This session has no link yet. Edit it and choose where it takes place, or initiate it.</source>
        <translation>Diese Sitzung hat noch keinen Link. Bearbeiten Sie die Sitzung und wählen Sie, wo sie stattfindet, oder richten Sie sie ein.</translation>
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
        <source>Re&amp;generate…</source>
        <translation>Neu er&amp;zeugen…</translation>
    </message>
    <message>
        <source>Regenerate the join code and the public link</source>
        <translation>Beitrittscode und öffentlichen Link neu erzeugen</translation>
    </message>
    <message>
        <source>Copied the join code.</source>
        <translation>Beitrittscode kopiert.</translation>
    </message>
    <message>
        <source>&amp;Join sheet…</source>
        <translation>&amp;Beitrittsblatt…</translation>
    </message>
    <message>
        <source>QR code, code and link in large type: on a display, printed or saved</source>
        <translation>QR-Code, Code und Link in großer Schrift: auf einem Bildschirm, gedruckt oder gespeichert</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Join code %1</source>
        <translation>Beitrittscode %1</translation>
    </message>
    <message>
        <source>Public link</source>
        <translation>Öffentlicher Link</translation>
    </message>
    <message>
        <source>For everybody; ends when the code is regenerated.</source>
        <translation>Für alle; gilt nicht mehr, wenn der Code neu erzeugt wird.</translation>
    </message>
    <message>
        <source>Copied the public link.</source>
        <translation>Öffentlicher Link kopiert.</translation>
    </message>
    <message>
        <source>By session ID</source>
        <translation>Über die Sitzungsnummer</translation>
    </message>
    <message>
        <source>Lives as long as the session.</source>
        <translation>Gilt so lange wie die Sitzung.</translation>
    </message>
    <message>
        <source>Copied the link with the session ID.</source>
        <translation>Link mit der Sitzungsnummer kopiert.</translation>
    </message>
    <message>
        <source>Provider&apos;s link</source>
        <translation>Link des Anbieters</translation>
    </message>
    <message>
        <source>Copied the link.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
    <message>
        <source>Make a new join code and a new public link?</source>
        <translation>Einen neuen Beitrittscode und einen neuen öffentlichen Link erzeugen?</translation>
    </message>
    <message>
        <source>The code %1 and the old public link stop working at once. The session ID %2, its link and personal links live on.</source>
        <translation>Der Code %1 und der alte öffentliche Link gelten sofort nicht mehr. Die Sitzungsnummer %2, ihr Link und persönliche Links gelten weiter.</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>No new code was made. The old code and link still work.</source>
        <translation>Es wurde kein neuer Code erzeugt. Der alte Code und der alte Link gelten noch.</translation>
    </message>
    <message>
        <source>The new join code is %1.</source>
        <translation>Der neue Beitrittscode ist %1.</translation>
    </message>
</context>
<context>
    <name>ui::MailCommands</name>
    <message>
        <source>The registrants were not written to.</source>
        <translation>Den Registrierten wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Nobody is registered whom an e-mail could reach.</source>
        <translation>Es ist niemand registriert, den eine E-Mail erreichen könnte.</translation>
    </message>
</context>
<context>
    <name>ui::MailDialog</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The text could not be composed.</source>
        <translation>Der Text konnte nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>ui::MailForm</name>
    <message>
        <source>encrypted from the first byte (TLS)</source>
        <translation>vom ersten Byte an verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>encrypted after a greeting (STARTTLS)</source>
        <translation>nach einer Begrüßung verschlüsselt (STARTTLS)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>S&amp;erver</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>your name, as in invitations</source>
        <translation>Ihr Name, wie in Einladungen</translation>
    </message>
    <message>
        <source>How you sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>A&amp;llow it to send e-mail</source>
        <translation>Senden von E-Mails erla&amp;uben</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>&amp;How that is done…</source>
        <translation>&amp;Wie das geht…</translation>
    </message>
    <message>
        <source>E-mail &amp;address</source>
        <translation>E-Mail-&amp;Adresse</translation>
    </message>
    <message>
        <source>Sender’s &amp;name</source>
        <translation>&amp;Name des Absenders</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Anmel&amp;dung</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>E-Mail-Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>mostly the e-mail address</source>
        <translation>meist die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>only for a server of your own: a PEM file to trust</source>
        <translation>nur für einen eigenen Server: eine PEM-Datei, der vertraut wird</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>E-&amp;Mail-Server</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Where the test mail goes</source>
        <translation>Wohin die Testmail geht</translation>
    </message>
    <message>
        <source>to yourself</source>
        <translation>an Sie selbst</translation>
    </message>
    <message>
        <source>Send a &amp;test mail</source>
        <translation>&amp;Testmail senden</translation>
    </message>
    <message>
        <source>&amp;Save this account</source>
        <translation>Dieses Konto &amp;speichern</translation>
    </message>
    <message>
        <source>Remove the acc&amp;ount…</source>
        <translation>Konto ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Test mail t&amp;o</source>
        <translation>Testma&amp;il an</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>mit einem Kennwort</translation>
    </message>
    <message>
        <source>with the account “%1” of this window</source>
        <translation>mit dem Konto „%1“ aus diesem Fenster</translation>
    </message>
    <message>
        <source>%1: the server is known, and filled in below.</source>
        <translation>%1: Der Server ist bekannt und unten eingetragen.</translation>
    </message>
    <message>
        <source>Type the address that your e-mails come from.</source>
        <translation>Geben Sie die Adresse ein, von der Ihre E-Mails kommen.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like dana@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse. Sie sieht aus wie dana@example.org.</translation>
    </message>
    <message>
        <source>Type the name of your mail server. Your mail provider’s help names it as “SMTP”.</source>
        <translation>Geben Sie den Namen Ihres E-Mail-Servers ein. In der Hilfe Ihres E-Mail-Anbieters steht er unter „SMTP“.</translation>
    </message>
    <message>
        <source>Wait until the account is tested or saved.</source>
        <translation>Warten Sie, bis das Konto geprüft oder gespeichert ist.</translation>
    </message>
    <message>
        <source>Save the account or empty its fields.</source>
        <translation>Speichern Sie das Konto oder leeren Sie seine Felder.</translation>
    </message>
    <message>
        <source>No e-mail account is set up. Without one Meetwright sends nothing by itself: confirmations, updates and reminders wait as drafts, which you send from your own mail program.</source>
        <translation>Es ist kein E-Mail-Konto eingerichtet. Ohne Konto sendet Meetwright nichts von selbst: Bestätigungen, Änderungen und Erinnerungen warten als Entwürfe, die Sie aus Ihrem eigenen E-Mail-Programm senden.</translation>
    </message>
    <message>
        <source>E-mails go out as %1, by %2.</source>
        <translation>E-Mails werden als %1 über %2 gesendet.</translation>
    </message>
    <message>
        <source>The account %1 is set up, but its password is not in the keychain: type it again and save. Until then e-mails wait.</source>
        <translation>Das Konto %1 ist eingerichtet, aber sein Kennwort liegt nicht im Schlüsselbund: Geben Sie es noch einmal ein und speichern Sie. Bis dahin warten E-Mails.</translation>
    </message>
    <message>
        <source>The account was not changed.</source>
        <translation>Das Konto wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Now sign in again with this account, in the drawer “Account”. Then come back here.</source>
        <translation>Melden Sie sich jetzt unter „Konto“ mit diesem Konto wieder an. Kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. It looks like dana@example.org.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Sie sieht aus wie dana@example.org.</translation>
    </message>
    <message>
        <source>Sending a test mail to %1 by %2…</source>
        <translation>Testmail an %1 wird über %2 gesendet…</translation>
    </message>
    <message>
        <source>It works: the test mail is on its way to %1. Now save the account.</source>
        <translation>Es klappt: Die Testmail ist unterwegs an %1. Speichern Sie jetzt das Konto.</translation>
    </message>
    <message>
        <source>It works: the test mail is on its way to %1.</source>
        <translation>Es klappt: Die Testmail ist unterwegs an %1.</translation>
    </message>
    <message>
        <source>The test mail was not sent.</source>
        <translation>Die Testmail wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved. What waits to be sent goes out from now on.</source>
        <translation>Gespeichert. Was auf das Senden wartet, wird ab jetzt gesendet.</translation>
    </message>
    <message>
        <source>The account was not saved.</source>
        <translation>Das Konto wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Remove the e-mail account %1?</source>
        <translation>E-Mail-Konto %1 entfernen?</translation>
    </message>
    <message>
        <source>Meetwright forgets it and its password, and sends nothing by itself any more. What waits stays, and can be saved as drafts.</source>
        <translation>Meetwright vergisst es und sein Kennwort und sendet nichts mehr von selbst. Was wartet, bleibt und lässt sich als Entwürfe speichern.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>The account was not removed.</source>
        <translation>Das Konto wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>This is the rehearsal: e-mails are written and shown as if an account were set up, and nothing leaves this computer.</source>
        <translation>Das ist der Probelauf: E-Mails werden geschrieben und gezeigt, als wäre ein Konto eingerichtet, und nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>ui::MailLook</name>
    <message>
        <source>Colour of the head</source>
        <translation>Farbe des Kopfes</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wä&amp;hlen…</translation>
    </message>
    <message>
        <source>Choose the colour of the head</source>
        <translation>Farbe des Kopfes wählen</translation>
    </message>
    <message>
        <source>&amp;Colour of the head</source>
        <translation>Farbe des &amp;Kopfes</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a file for the logo</source>
        <translation>Datei für das Logo wählen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <source>&amp;Answers go to</source>
        <translation>&amp;Antworten gehen an</translation>
    </message>
    <message>
        <source>This is no colour, such as #24527a.</source>
        <translation>Das ist keine Farbe, wie zum Beispiel #24527a.</translation>
    </message>
    <message>
        <source>White text stands on it, contrast %1 : 1.</source>
        <translation>Darauf steht weiße Schrift, Kontrast %1 : 1.</translation>
    </message>
    <message>
        <source>Black text stands on it, contrast %1 : 1.</source>
        <translation>Darauf steht schwarze Schrift, Kontrast %1 : 1.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.gif *.bmp *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose another one, such as a PNG.</source>
        <translation>Diese Datei ist kein lesbares Bild. Wählen Sie eine andere, zum Beispiel ein PNG.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Logo: none</source>
        <translation>Logo: keines</translation>
    </message>
    <message>
        <source>Logo: %1 by %2 points</source>
        <translation>Logo: %1 mal %2 Punkte</translation>
    </message>
</context>
<context>
    <name>ui::MailNotices</name>
    <message>
        <source>No e-mail goes out. %1</source>
        <translation>Es wird keine E-Mail gesendet. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) wait, and Meetwright has no e-mail account to send them by. Set one up, or save them as drafts for your own mail program.</source>
        <translation>
            <numerusform>%n E-Mail wartet, und Meetwright hat kein E-Mail-Konto, um sie zu senden. Richten Sie eines ein oder speichern Sie sie als Entwurf für Ihr eigenes E-Mail-Programm.</numerusform>
            <numerusform>%n E-Mails warten, und Meetwright hat kein E-Mail-Konto, um sie zu senden. Richten Sie eines ein oder speichern Sie sie als Entwürfe für Ihr eigenes E-Mail-Programm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up e-mail…</source>
        <translation>E-Mail einrichten…</translation>
    </message>
    <message>
        <source>Show the e-mails</source>
        <translation>E-Mails zeigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) wait until an e-mail account is set up.</source>
        <translation>
            <numerusform>%n E-Mail wartet, bis ein E-Mail-Konto eingerichtet ist.</numerusform>
            <numerusform>%n E-Mails warten, bis ein E-Mail-Konto eingerichtet ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) go out in %1 s.</source>
        <translation>
            <numerusform>%n E-Mail wird in %1 s gesendet.</numerusform>
            <numerusform>%n E-Mails werden in %1 s gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) taken back. The session itself stays as you saved it.</source>
        <translation>
            <numerusform>%n E-Mail zurückgenommen. Die Sitzung selbst bleibt, wie Sie sie gespeichert haben.</numerusform>
            <numerusform>%n E-Mails zurückgenommen. Die Sitzung selbst bleibt, wie Sie sie gespeichert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The e-mails were not taken back.</source>
        <translation>Die E-Mails wurden nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>The e-mails were not sent.</source>
        <translation>Die E-Mails wurden nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) were not sent in time, because this computer slept or Meetwright did not run.</source>
        <translation>
            <numerusform>%n Erinnerung wurde nicht rechtzeitig gesendet, weil dieser Rechner im Ruhezustand war oder Meetwright nicht lief.</numerusform>
            <numerusform>%n Erinnerungen wurden nicht rechtzeitig gesendet, weil dieser Rechner im Ruhezustand war oder Meetwright nicht lief.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>The reminders were not sent.</source>
        <translation>Die Erinnerungen wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>The reminders were not skipped.</source>
        <translation>Die Erinnerungen wurden nicht ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) skipped.</source>
        <translation>
            <numerusform>%n Erinnerung ausgelassen.</numerusform>
            <numerusform>%n Erinnerungen ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MailPreview</name>
    <message>
        <source>What it looks like</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>The same as plain text</source>
        <translation>Dasselbe als reiner Text</translation>
    </message>
    <message>
        <source>What it &amp;looks like</source>
        <translation>Wie es &amp;aussieht</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Reiner Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
</context>
<context>
    <name>ui::MailSection</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n gesendet</numerusform>
            <numerusform>%n gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have arrived</source>
        <translation>
            <numerusform>%n vielleicht angekommen</numerusform>
            <numerusform>%n vielleicht angekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n versäumt</numerusform>
            <numerusform>%n versäumt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the e-mails of this session</source>
        <translation>E-Mails dieser Sitzung zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of e-mail: how many are sent</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>E-mails · %1</source>
        <translation>E-Mails · %1</translation>
    </message>
</context>
<context>
    <name>ui::MailText</name>
    <message>
        <source>as in Meetwright</source>
        <translation>wie in Meetwright</translation>
    </message>
    <message>
        <source>as the session</source>
        <translation>wie die Sitzung</translation>
    </message>
    <message>
        <source>Nothing: no e-mail address, so tell them yourself</source>
        <translation>Nichts: keine E-Mail-Adresse, sagen Sie also selbst Bescheid</translation>
    </message>
    <message>
        <source>Nothing: registered only at the provider</source>
        <translation>Nichts: nur beim Anbieter registriert</translation>
    </message>
    <message>
        <source>Nothing: was not told of the session yet</source>
        <translation>Nichts: weiß noch nichts von der Sitzung</translation>
    </message>
    <message>
        <source>The session or the person is no longer here, so nobody is written to.</source>
        <translation>Die Sitzung oder die Person ist nicht mehr hier, deshalb wird niemandem geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::MailView</name>
    <message>
        <source>Calendars enter the session, or move it where they have it already.</source>
        <translation>Kalender tragen die Sitzung ein oder verschieben sie, wenn sie schon eingetragen ist.</translation>
    </message>
    <message>
        <source>Calendars take the session out.</source>
        <translation>Kalender nehmen die Sitzung heraus.</translation>
    </message>
    <message>
        <source>A calendar file is attached, which the receiver can open.</source>
        <translation>Eine Kalenderdatei ist angehängt, die man öffnen kann.</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>Die E-Mail</translation>
    </message>
    <message>
        <source>The e-mail as it looks</source>
        <translation>Die E-Mail, wie sie aussieht</translation>
    </message>
    <message>
        <source>The e-mail as plain text</source>
        <translation>Die E-Mail als reiner Text</translation>
    </message>
    <message>
        <source>Calendar data of the e-mail</source>
        <translation>Kalenderdaten der E-Mail</translation>
    </message>
    <message>
        <source>How it &amp;looks</source>
        <translation>Wie sie a&amp;ussieht</translation>
    </message>
    <message>
        <source>Plain te&amp;xt</source>
        <translation>Reiner Te&amp;xt</translation>
    </message>
    <message>
        <source>Calen&amp;dar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>Select an e-mail to read it here.</source>
        <translation>Wählen Sie eine E-Mail aus, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <translation>An: %1
Betreff: %2</translation>
    </message>
</context>
<context>
    <name>ui::MailWordsDialog</name>
    <message>
        <source>E-mails of the new profile</source>
        <translation>E-Mails des neuen Profils</translation>
    </message>
    <message>
        <source>E-mails of the profile “%1”</source>
        <translation>E-Mails des Profils „%1“</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>Wie sie aussehen</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was sie sagen</translation>
    </message>
    <message>
        <source>Preview, with sample values</source>
        <translation>Vorschau, mit Beispielwerten</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
</context>
<context>
    <name>ui::MailWordsEditor</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Variable einfügen</translation>
    </message>
    <message>
        <source>&amp;Built-in words</source>
        <translation>&amp;Eingebauter Text</translation>
    </message>
    <message>
        <source>Puts back the words that come with the program</source>
        <translation>Nimmt wieder den Text, der mit dem Programm kommt</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;Mail</translation>
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
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>name of the reader</source>
        <translation>Name des Lesers</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>date and time, for the reader</source>
        <translation>Datum und Uhrzeit, für den Leser</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>session ID</source>
        <translation>Sitzungsnummer</translation>
    </message>
    <message>
        <source>how many are registered</source>
        <translation>wie viele registriert sind</translation>
    </message>
    <message>
        <source>all facts, as a table</source>
        <translation>alle Angaben, als Tabelle</translation>
    </message>
    <message>
        <source>button and link to join</source>
        <translation>Knopf und Link zum Teilnehmen</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>your words to one e-mail</source>
        <translation>Ihre Worte zu einer einzelnen E-Mail</translation>
    </message>
    <message>
        <source>how to join by phone</source>
        <translation>wie man per Telefon teilnimmt</translation>
    </message>
    <message>
        <source>how to start, for the host</source>
        <translation>wie man startet, für den Gastgeber</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>date and time, in the session’s zone</source>
        <translation>Datum und Uhrzeit, in der Zeitzone der Sitzung</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>how it repeats</source>
        <translation>wie sie sich wiederholt</translation>
    </message>
    <message>
        <source>the date that was moved or cancelled</source>
        <translation>der Termin, der verschoben oder abgesagt wurde</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>link to join</source>
        <translation>Link zum Teilnehmen</translation>
    </message>
    <message>
        <source>join code</source>
        <translation>Beitrittscode</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Insert a variable…</source>
        <translation>Variable einfügen…</translation>
    </message>
    <message>
        <source>{%1}: %2</source>
        <comment>variable: what it stands for</comment>
        <translation>{%1}: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of e-mail, language: what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>These are your own words.</source>
        <translation>Dies ist Ihr eigener Text.</translation>
    </message>
    <message>
        <source>These are the built-in words.</source>
        <translation>Dies ist der eingebaute Text.</translation>
    </message>
</context>
<context>
    <name>ui::MailsModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n versäumt</numerusform>
            <numerusform>%n versäumt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have arrived</source>
        <translation>
            <numerusform>%n vielleicht angekommen</numerusform>
            <numerusform>%n vielleicht angekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ui::MailsWindow</name>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Search people and sessions</source>
        <translation>Personen und Sitzungen suchen</translation>
    </message>
    <message>
        <source>Which e-mails</source>
        <translation>Welche E-Mails</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Vielleicht angekommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>Meetwright has no e-mail account, so nothing goes out by itself. Set one up, or save the e-mails as drafts for your own mail program.</source>
        <translation>Meetwright hat kein E-Mail-Konto, deshalb wird nichts von selbst gesendet. Richten Sie eines ein oder speichern Sie die E-Mails als Entwürfe für Ihr eigenes E-Mail-Programm.</translation>
    </message>
    <message>
        <source>Set &amp;up e-mail…</source>
        <translation>E-Mail ein&amp;richten…</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>Zei&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Jetzt &amp;senden</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>Ist &amp;angekommen</translation>
    </message>
    <message>
        <source>Save as &amp;drafts…</source>
        <translation>Als &amp;Entwürfe speichern…</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>Im E-Mail-Programm ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>E-mails of “%1”</source>
        <translation>E-Mails von „%1“</translation>
    </message>
    <message>
        <source>What waits could not be read.</source>
        <translation>Was wartet, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No e-mail is like that. Choose “All” and clear the search to see every one that is not settled.</source>
        <translation>Keine E-Mail entspricht dem. Wählen Sie „Alle“ und leeren Sie die Suche, um alle zu sehen, die noch nicht erledigt sind.</translation>
    </message>
    <message>
        <source>No e-mail waits: everything has been sent.</source>
        <translation>Keine E-Mail wartet: Alles ist gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>There are more: these are the %n most urgent ones.</source>
        <translation>
            <numerusform>Es gibt mehr: Hier steht nur die dringendste (%n).</numerusform>
            <numerusform>Es gibt mehr: Hier stehen die %n dringendsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n e-mail(s) again that may have arrived?</source>
        <translation>
            <numerusform>%n E-Mail noch einmal senden, die vielleicht angekommen ist?</numerusform>
            <numerusform>%n E-Mails noch einmal senden, die vielleicht angekommen sind?</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took them, but its answer was lost. Who has them already would get them twice.</source>
        <translation>Der E-Mail-Server hat sie angenommen, aber seine Antwort ging verloren. Wer sie schon hat, bekäme sie zweimal.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message numerus="yes">
        <source>Take %n e-mail(s) back?</source>
        <translation>
            <numerusform>%n E-Mail zurücknehmen?</numerusform>
            <numerusform>%n E-Mails zurücknehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not sent. The session stays as it is, and these people are not told of it.</source>
        <translation>Sie werden nicht gesendet. Die Sitzung bleibt, wie sie ist, und diese Personen erfahren nichts davon.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Es wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>It was not noted.</source>
        <translation>Es wurde nicht vermerkt.</translation>
    </message>
    <message>
        <source>Save as drafts</source>
        <translation>Als Entwürfe speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) saved in %1. Open them in your mail program and send them from there.</source>
        <translation>
            <numerusform>%n Entwurf in %1 gespeichert. Öffnen Sie ihn in Ihrem E-Mail-Programm und senden Sie ihn von dort.</numerusform>
            <numerusform>%n Entwürfe in %1 gespeichert. Öffnen Sie sie in Ihrem E-Mail-Programm und senden Sie sie von dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drafts were not saved.</source>
        <translation>Die Entwürfe wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your mail program opens the e-mail. Send it from there.</source>
        <translation>Ihr E-Mail-Programm öffnet die E-Mail. Senden Sie sie von dort.</translation>
    </message>
    <message>
        <source>The e-mail did not reach your mail program. Save it as a draft instead.</source>
        <translation>Die E-Mail ist nicht in Ihrem E-Mail-Programm angekommen. Speichern Sie sie stattdessen als Entwurf.</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
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
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export all…</source>
        <translation>Alles &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>What &amp;waits to be sent…</source>
        <translation>Was auf das Se&amp;nden wartet…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>E-&amp;mails…</source>
        <translation>E-&amp;Mails…</translation>
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
        <source>The attendee pages do not run. %1</source>
        <translation>Die Teilnehmerseiten laufen nicht. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ui::MeetingActions</name>
    <message>
        <source>&amp;Read from the provider now</source>
        <translation>Jetzt beim Anbieter na&amp;chsehen</translation>
    </message>
    <message>
        <source>Is everything rea&amp;dy?</source>
        <translation>Ist alles &amp;bereit?</translation>
    </message>
    <message>
        <source>It is not initiated.</source>
        <translation>Sie ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>You made this meeting at the provider: Meetwright never changes it.</source>
        <translation>Sie haben dieses Meeting beim Anbieter angelegt: Meetwright ändert es nie.</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>Wählen Sie zuerst eine Sitzung aus.</translation>
    </message>
    <message>
        <source>It has a meeting already.</source>
        <translation>Sie hat schon ein Meeting.</translation>
    </message>
    <message>
        <source>Both sides agree.</source>
        <translation>Beide Seiten stimmen überein.</translation>
    </message>
    <message>
        <source>At the &amp;provider</source>
        <translation>Beim A&amp;nbieter</translation>
    </message>
    <message>
        <source>&amp;Initiate…</source>
        <translation>&amp;Einrichten…</translation>
    </message>
    <message>
        <source>&amp;Cancel the initiation…</source>
        <translation>Einrichtung &amp;zurücknehmen…</translation>
    </message>
    <message>
        <source>&amp;Link an existing meeting…</source>
        <translation>Bestehendes Meeting &amp;verknüpfen…</translation>
    </message>
    <message>
        <source>&amp;End at the provider…</source>
        <translation>Beim Anbieter been&amp;den…</translation>
    </message>
    <message>
        <source>&amp;Move to another provider…</source>
        <translation>Zu anderem Anbieter &amp;wechseln…</translation>
    </message>
    <message>
        <source>Settle the &amp;differences…</source>
        <translation>&amp;Unterschiede klären…</translation>
    </message>
    <message>
        <source>Re&amp;gistrants…</source>
        <translation>Re&amp;gistrierte…</translation>
    </message>
    <message>
        <source>Initiate &amp;several…</source>
        <translation>&amp;Mehrere einrichten…</translation>
    </message>
</context>
<context>
    <name>ui::MeetingCommands</name>
    <message>
        <source>The session could not be read.</source>
        <translation>Die Sitzung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is being initiated. The list says when it is done.</source>
        <translation>„%1“ wird eingerichtet. Die Liste zeigt, wann das erledigt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are being initiated.</source>
        <translation>
            <numerusform>Eine Sitzung wird eingerichtet.</numerusform>
            <numerusform>%n Sitzungen werden eingerichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the initiation of “%1”?</source>
        <translation>Die Einrichtung von „%1“ zurücknehmen?</translation>
    </message>
    <message>
        <source>The meeting is removed at the provider, and the links that registrants got stop working. The session stays, and you can initiate it again.</source>
        <translation>Das Meeting wird beim Anbieter entfernt, und die Links der Registrierten gelten nicht mehr. Die Sitzung bleibt, und Sie können sie wieder einrichten.</translation>
    </message>
    <message>
        <source>Cancel the initiation</source>
        <translation>Einrichtung zurücknehmen</translation>
    </message>
    <message>
        <source>The initiation was not cancelled.</source>
        <translation>Die Einrichtung wurde nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>The meeting of “%1” is being cancelled.</source>
        <translation>Das Meeting von „%1“ wird abgesagt.</translation>
    </message>
    <message>
        <source>Linked. “%1” at the provider is read from now on, and never changed.</source>
        <translation>Verknüpft. „%1“ wird von jetzt an beim Anbieter gelesen und nie geändert.</translation>
    </message>
    <message>
        <source>Read. Something there differs from here: look at “Details”.</source>
        <translation>Gelesen. Dort ist etwas anders als hier: Sehen Sie in den „Details“ nach.</translation>
    </message>
    <message>
        <source>Read. Both sides agree.</source>
        <translation>Gelesen. Beide Seiten stimmen überein.</translation>
    </message>
    <message>
        <source>End “%1” at the provider?</source>
        <translation>„%1“ beim Anbieter beenden?</translation>
    </message>
    <message>
        <source>Everybody who is in the meeting is sent out.</source>
        <translation>Alle, die im Meeting sind, müssen es verlassen.</translation>
    </message>
    <message>
        <source>End for all</source>
        <translation>Für alle beenden</translation>
    </message>
    <message>
        <source>The meeting was not ended.</source>
        <translation>Das Meeting wurde nicht beendet.</translation>
    </message>
    <message>
        <source>“%1” has ended at the provider.</source>
        <translation>„%1“ ist beim Anbieter beendet.</translation>
    </message>
    <message>
        <source>“%1” is moving to %2.</source>
        <translation>„%1“ wechselt zu %2.</translation>
    </message>
    <message>
        <source>Its meeting could not be read.</source>
        <translation>Ihr Meeting konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The registrants were not sent.</source>
        <translation>Die Registrierten wurden nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n registrant(s) are being sent.</source>
        <translation>
            <numerusform>Eine registrierte Person wird gesendet.</numerusform>
            <numerusform>%n registrierte Personen werden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider’s data could not be read.</source>
        <translation>Die Daten des Anbieters konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ui::MeetingPassword</name>
    <message>
        <source>Password of the meeting</source>
        <translation>Kennwort des Meetings</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the password of the meeting</source>
        <translation>Kennwort des Meetings zeigen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generate a password for the meeting</source>
        <translation>Kennwort für das Meeting erzeugen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>“%1” has the same password. Whoever was there can get in here too.</source>
        <translation>„%1“ hat dasselbe Kennwort. Wer dort dabei war, kommt auch hier hinein.</translation>
    </message>
    <message>
        <source>the session’s own password</source>
        <translation>das eigene Kennwort der Sitzung</translation>
    </message>
</context>
<context>
    <name>ui::MeetingSection</name>
    <message>
        <source>No longer at the provider</source>
        <translation>Beim Anbieter nicht mehr da</translation>
    </message>
    <message>
        <source>Linked: you made it there</source>
        <translation>Verknüpft: von Ihnen dort angelegt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>differs there</source>
        <translation>weicht dort ab</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check now whether everything is ready</source>
        <translation>Jetzt prüfen, ob alles bereit ist</translation>
    </message>
    <message>
        <source>Its meeting could not be read.</source>
        <translation>Ihr Meeting konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Angelegt bei</translation>
    </message>
    <message>
        <source>Linked by</source>
        <translation>Verknüpft von</translation>
    </message>
    <message>
        <source>Initiated by</source>
        <translation>Eingerichtet von</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Stand der Daten</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Nummer dort</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Single meetings</source>
        <translation>Einzelne Meetings</translation>
    </message>
    <message>
        <source>Copy the join link</source>
        <translation>Teilnahmelink kopieren</translation>
    </message>
    <message>
        <source>Copied the join link.</source>
        <translation>Teilnahmelink kopiert.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Zu beheben</translation>
    </message>
</context>
<context>
    <name>ui::MeetingText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>differs at %1</source>
        <translation>weicht ab bei %1</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>initiated</source>
        <translation>eingerichtet</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>wird abgesagt</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>Wählen Sie zuerst eine Sitzung aus.</translation>
    </message>
    <message>
        <source>It is in the trash. Restore it first.</source>
        <translation>Sie liegt im Papierkorb. Stellen Sie sie zuerst wieder her.</translation>
    </message>
    <message>
        <source>It is linked to a meeting already.</source>
        <translation>Sie ist schon mit einem Meeting verknüpft.</translation>
    </message>
    <message>
        <source>It is initiated already.</source>
        <translation>Sie ist schon eingerichtet.</translation>
    </message>
    <message>
        <source>It is being initiated.</source>
        <translation>Sie wird gerade eingerichtet.</translation>
    </message>
    <message>
        <source>Meetwright is finding out whether the provider made it.</source>
        <translation>Meetwright stellt gerade fest, ob der Anbieter das Meeting angelegt hat.</translation>
    </message>
    <message>
        <source>Its meeting is being cancelled. Initiate it when that is done.</source>
        <translation>Ihr Meeting wird gerade abgesagt. Richten Sie sie ein, wenn das erledigt ist.</translation>
    </message>
    <message>
        <source>No account at a provider is connected. Connect one under “Account”.</source>
        <translation>Es ist kein Konto bei einem Anbieter verbunden. Verbinden Sie eines unter „Konto“.</translation>
    </message>
    <message>
        <source>It began over 15 minutes ago. Give it a new time first.</source>
        <translation>Sie hat vor mehr als 15 Minuten begonnen. Geben Sie ihr zuerst eine neue Zeit.</translation>
    </message>
    <message>
        <source>Waiting to be made there</source>
        <translation>Muss dort noch angelegt werden</translation>
    </message>
    <message>
        <source>Initiated</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>The answer was lost: looking whether it was made</source>
        <translation>Die Antwort ging verloren: Es wird nachgesehen, ob das Meeting angelegt wurde</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht angelegt</translation>
    </message>
    <message>
        <source>Waiting to be cancelled there</source>
        <translation>Muss dort noch abgesagt werden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Not initiated</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Event in the calendar</source>
        <translation>Kalendertermin</translation>
    </message>
    <message>
        <source>Meeting room</source>
        <translation>Meetingraum</translation>
    </message>
    <message>
        <source>Room, made when it starts</source>
        <translation>Raum, der beim Start entsteht</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>cancelled, waiting to be told to the provider</source>
        <translation>storniert, dem Anbieter noch nicht gemeldet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>no e-mail address: gets no link</source>
        <translation>keine E-Mail-Adresse: bekommt keinen Link</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>hier geführt</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>registered there</source>
        <translation>dort registriert</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>only at the provider</source>
        <translation>nur beim Anbieter</translation>
    </message>
    <message>
        <source>waits for approval there</source>
        <translation>wartet dort auf Genehmigung</translation>
    </message>
    <message>
        <source>The sign-in at the provider has ended, or the keychain is locked. Sign in again under “Account”.</source>
        <translation>Die Anmeldung beim Anbieter ist abgelaufen, oder der Schlüsselbund ist gesperrt. Melden Sie sich unter „Konto“ wieder an.</translation>
    </message>
    <message>
        <source>The provider cannot be reached now. Try again in a moment.</source>
        <translation>Der Anbieter ist gerade nicht zu erreichen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>initiating…</source>
        <translation>wird eingerichtet…</translation>
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
        <source>Only the server’s address, without anything behind it.</source>
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
    <name>ui::MoveDialog</name>
    <message>
        <source>Move to another provider</source>
        <translation>Zu anderem Anbieter wechseln</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>The session could not be read.</source>
        <translation>Die Sitzung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Noch nicht: %1</translation>
    </message>
    <message>
        <source>What happens, in this order:</source>
        <translation>Was geschieht, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>1. The meeting is made at %1.</source>
        <translation>1. Das Meeting wird bei %1 angelegt.</translation>
    </message>
    <message>
        <source>3. The meeting at %1 is cancelled.</source>
        <translation>3. Das Meeting bei %1 wird abgesagt.</translation>
    </message>
    <message>
        <source>The session ID %1, the link and the join code that people have stay as they are. Should a step fail, the ones before it hold, and it is tried again.</source>
        <translation>Die Sitzungsnummer %1 und der Link und der Beitrittscode, die andere schon haben, bleiben, wie sie sind. Scheitert ein Schritt, gelten die davor, und er wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The session was not moved.</source>
        <translation>Die Sitzung hat den Anbieter nicht gewechselt.</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>2. The session’s link leads there from then on.</source>
        <translation>2. Der Link der Sitzung führt von da an dorthin.</translation>
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
    <name>ui::OutboxDialog</name>
    <message>
        <source>What waits to be sent</source>
        <translation>Was auf das Senden wartet</translation>
    </message>
    <message>
        <source>What you changed here goes to the provider by itself, in this order, as soon as it can be reached.</source>
        <translation>Was Sie hier geändert haben, geht von selbst und in dieser Reihenfolge an den Anbieter, sobald er zu erreichen ist.</translation>
    </message>
    <message>
        <source>Nothing waits: everything has been sent.</source>
        <translation>Nichts wartet: Alles ist gesendet.</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Jetzt &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>What waits could not be read.</source>
        <translation>Was wartet, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Es wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Discard “%1”?</source>
        <translation>„%1“ verwerfen?</translation>
    </message>
    <message>
        <source>It will not be sent. Your session stays as it is here, and may then differ from what the provider has.</source>
        <translation>Es wird nicht gesendet. Ihre Sitzung bleibt hier, wie sie ist, und kann dann von dem abweichen, was der Anbieter hat.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>It was not discarded.</source>
        <translation>Es wurde nicht verworfen.</translation>
    </message>
</context>
<context>
    <name>ui::PagesForm</name>
    <message>
        <source>Attendee pages</source>
        <translation>Teilnehmerseiten</translation>
    </message>
    <message>
        <source>On the attendee pages people register, wait and are let in when you start. They need only a browser.</source>
        <translation>Auf den Teilnehmerseiten registrieren sich Teilnehmer, warten und werden eingelassen, wenn Sie starten. Sie brauchen nur einen Browser.</translation>
    </message>
    <message>
        <source>This computer &amp;serves the pages</source>
        <translation>Dieser Rechner &amp;stellt die Seiten bereit</translation>
    </message>
    <message>
        <source>Who can reach the pages</source>
        <translation>Wer die Seiten erreichen kann</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>a certificate of my own</source>
        <translation>ein eigenes Zertifikat</translation>
    </message>
    <message>
        <source>a reverse proxy in front encrypts</source>
        <translation>ein vorgeschalteter Reverse-Proxy verschlüsselt</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>IP addresses, separated by commas</source>
        <translation>IP-Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Reachable from</source>
        <translation>E&amp;rreichbar für</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>Privater Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>&amp;Trusted proxies</source>
        <translation>Ver&amp;trauenswürdige Proxys</translation>
    </message>
    <message>
        <source>&amp;Use this address in invitations</source>
        <translation>Diese Adresse in Einladungen ver&amp;wenden</translation>
    </message>
    <message>
        <source>Address in invitations</source>
        <translation>Adresse in Einladungen</translation>
    </message>
    <message>
        <source>Address of the attendee pages</source>
        <translation>Adresse der Teilnehmerseiten</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>Check whether the pages answer there</source>
        <translation>Prüfen, ob die Seiten dort antworten</translation>
    </message>
    <message>
        <source>Where people reach the pages. While this is &amp;empty, invitations carry the provider&apos;s link.</source>
        <translation>Wo man die Seiten erreicht. Solange das l&amp;eer ist, steht in Einladungen der Link des Anbieters.</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>eine PEM-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>%1: choose</source>
        <translation>%1: wählen</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>nur diesen Rechner</translation>
    </message>
    <message>
        <source>the network at %1 (%2)</source>
        <translation>das Netz an %1 (%2)</translation>
    </message>
    <message>
        <source>every network of this computer</source>
        <translation>jedes Netz dieses Rechners</translation>
    </message>
    <message>
        <source>Choose both files: the certificate with its chain, and its private key.</source>
        <translation>Wählen Sie beide Dateien: das Zertifikat mit seiner Kette und seinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, such as 127.0.0.1. Only its word is believed on where people come from.</source>
        <translation>Geben Sie die Adresse des Proxys ein, zum Beispiel 127.0.0.1. Nur ihm wird geglaubt, woher jemand kommt.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://join.example.org.</source>
        <translation>Das ist keine Web-Adresse. Sie sieht aus wie https://join.example.org.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>Only the address of the pages, without anything behind it.</source>
        <translation>Nur die Adresse der Seiten, ohne etwas dahinter.</translation>
    </message>
    <message>
        <source>What people type can be read by others in the network. Browsers allow camera and microphone only with a certificate.</source>
        <translation>Was man eingibt, können andere im Netz mitlesen. Kamera und Mikrofon erlauben Browser nur mit einem Zertifikat.</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>Laufen nicht.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Werden gestartet…</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>Laufen auf %1</translation>
    </message>
    <message>
        <source>Not running: %1</source>
        <translation>Laufen nicht: %1</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
    <message>
        <source>In your network: %1</source>
        <translation>In Ihrem Netz: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The attendee pages answer there.</source>
        <translation>Die Teilnehmerseiten antworten dort.</translation>
    </message>
    <message>
        <source>Nothing answers there. Check the address, and that the pages run and your router or proxy leads to them.</source>
        <translation>Dort antwortet nichts. Prüfen Sie die Adresse und ob die Seiten laufen und Ihr Router oder Proxy zu ihnen führt.</translation>
    </message>
    <message>
        <source>The pages were not found.</source>
        <translation>Die Seiten wurden nicht gefunden.</translation>
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
    <name>ui::PeopleImport</name>
    <message>
        <source>Import registrants</source>
        <translation>Registrierte importieren</translation>
    </message>
    <message>
        <source>&amp;Paste names and addresses, one person a line, or open a CSV file.</source>
        <translation>Fügen Sie &amp;Namen und Adressen ein, eine Person je Zeile, oder öffnen Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Pasted people</source>
        <translation>Eingefügte Personen</translation>
    </message>
    <message>
        <source>Kim Sample &lt;kim@example.org&gt;</source>
        <translation>Kim Muster &lt;kim@example.org&gt;</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>Was importiert wird</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Columns of the import</source>
        <translation>Spalten des Imports</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MB.</source>
        <translation>%1 ist größer als 10 MB.</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>Das war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>registered here, without an e-mail address</source>
        <translation>wird hier registriert, ohne E-Mail-Adresse</translation>
    </message>
    <message>
        <source>will be registered</source>
        <translation>wird registriert</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be registered.</source>
        <translation>
            <numerusform>Eine Person wird registriert.</numerusform>
            <numerusform>%n Personen werden registriert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken.</source>
        <translation>
            <numerusform>Eine Zeile lässt sich nicht übernehmen.</numerusform>
            <numerusform>%n Zeilen lassen sich nicht übernehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>Spalten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n person(s)</source>
        <translation>
            <numerusform>%n Person &amp;importieren</numerusform>
            <numerusform>%n Personen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message>
        <source>Ca&amp;me</source>
        <translation>Gek&amp;ommen</translation>
    </message>
    <message>
        <source>Did &amp;not come</source>
        <translation>&amp;Nicht gekommen</translation>
    </message>
    <message>
        <source>As &amp;reported</source>
        <translation>Wie ge&amp;meldet</translation>
    </message>
    <message>
        <source>Takes back what you entered by hand</source>
        <translation>Nimmt zurück, was Sie von Hand eingetragen haben</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
    <message>
        <source>A&amp;ll sessions of this person</source>
        <translation>A&amp;lle Sitzungen dieser Person</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Klä&amp;ren…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search people by name or e-mail</source>
        <translation>Personen nach Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Which people are shown</source>
        <translation>Welche Personen gezeigt werden</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Wer gekommen ist</translation>
    </message>
    <message>
        <source>Columns of the people</source>
        <translation>Spalten der Personen</translation>
    </message>
    <message>
        <source>Nobody fits what you search for.</source>
        <translation>Niemand passt zu Ihrer Suche.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select one person with an e-mail address.</source>
        <translation>Wählen Sie eine Person mit E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>Nobody was registered, and nobody is known to have come.</source>
        <translation>Es war niemand registriert, und es ist niemand bekannt, der gekommen wäre.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: came, entered by hand.</source>
        <translation>%1: gekommen, von Hand eingetragen.</translation>
    </message>
    <message>
        <source>%1: did not come, entered by hand.</source>
        <translation>%1: nicht gekommen, von Hand eingetragen.</translation>
    </message>
    <message>
        <source>%1: as reported again.</source>
        <translation>%1: wieder wie gemeldet.</translation>
    </message>
    <message>
        <source>It was not entered.</source>
        <translation>Es wurde nicht eingetragen.</translation>
    </message>
    <message>
        <source>It could not be undone.</source>
        <translation>Es konnte nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePart</name>
    <message>
        <source>Addresses, separated by commas or lines</source>
        <translation>Adressen, durch Kommas oder Zeilen getrennt</translation>
    </message>
    <message>
        <source>What became of each address</source>
        <translation>Was aus jeder Adresse wurde</translation>
    </message>
    <message>
        <source>%1: no e-mail address, put it right above</source>
        <translation>%1: keine E-Mail-Adresse, korrigieren Sie sie oben</translation>
    </message>
    <message>
        <source>The e-mails go out in a minute. “E-mails” in the menu shows how they stand.</source>
        <translation>Die E-Mails werden in einer Minute gesendet. „E-Mails“ im Menü zeigt, wie es um sie steht.</translation>
    </message>
    <message>
        <source>Noted here, but not sent: no e-mail account is set up yet. Set one up in the settings and it goes out. Invite, then Email, opens the invitation in your mail program.</source>
        <translation>Hier vermerkt, aber nicht gesendet: Es ist noch kein E-Mail-Konto eingerichtet. Richten Sie in den Einstellungen eines ein, dann geht sie hinaus. Einladen, dann E-Mail, öffnet die Einladung in Ihrem Mailprogramm.</translation>
    </message>
</context>
<context>
    <name>ui::PersonDialog</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Without one the person gets no link from the provider.</source>
        <translation>Ohne sie bekommt die Person keinen Link vom Anbieter.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Add a registrant</source>
        <translation>Person registrieren</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>The e-mail address is not complete.</source>
        <translation>Die E-Mail-Adresse ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Somebody with this address is registered already.</source>
        <translation>Mit dieser Adresse ist schon jemand registriert.</translation>
    </message>
    <message>
        <source>This address cannot be registered.</source>
        <translation>Diese Adresse lässt sich nicht registrieren.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
</context>
<context>
    <name>ui::PhoneSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>country: telephone number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, access code %2</source>
        <translation>%1, Zugangscode %2</translation>
    </message>
    <message>
        <source>Session ID %1</source>
        <translation>Sitzungsnummer %1</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>keine Telefonnummer</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>day, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Einwahl: %1</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungsnummer</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
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
    <message>
        <source>The account “%1” runs “%2” then (%3), and cannot run both.</source>
        <translation>Im Konto „%1“ läuft dann „%2“ (%3); beides zugleich geht nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Likewise on %n more date(s).</source>
        <translation>
            <numerusform>Ebenso an %n weiteren Termin.</numerusform>
            <numerusform>Ebenso an %n weiteren Terminen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account “%1” is free.</source>
        <translation>Das Konto „%1“ ist frei.</translation>
    </message>
    <message>
        <source>It is free at %1.</source>
        <translation>Frei ist es um %1.</translation>
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
    <message>
        <source>What they say and &amp;look like…</source>
        <translation>Was sie sagen und wie sie &amp;aussehen…</translation>
    </message>
    <message>
        <source>E-mails: what they say and look like</source>
        <translation>E-Mails: was sie sagen und wie sie aussehen</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>E-mai&amp;l reminders</source>
        <translation>Erinnerungen &amp;per E-Mail</translation>
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
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
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
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
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
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Join sheet of “%1”</source>
        <translation>Beitrittsblatt zu „%1“</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>Das Blatt ist beim Drucker.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Save it as PDF instead.</source>
        <translation>Der Drucker hat das Blatt nicht angenommen. Speichern Sie es stattdessen als PDF.</translation>
    </message>
    <message>
        <source>Save the join sheet</source>
        <translation>Beitrittsblatt speichern</translation>
    </message>
</context>
<context>
    <name>ui::ReadyDialog</name>
    <message>
        <source>Send the registrants</source>
        <translation>Registrierte senden</translation>
    </message>
    <message>
        <source>Is everything ready?</source>
        <translation>Ist alles bereit?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>It could not be checked.</source>
        <translation>Das konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Initiate…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Wieder anmelden…</translation>
    </message>
    <message>
        <source>Look at the differences…</source>
        <translation>Unterschiede ansehen…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Kennwort festlegen…</translation>
    </message>
    <message>
        <source>Choose another account…</source>
        <translation>Anderes Konto wählen…</translation>
    </message>
    <message>
        <source>Look at what waits…</source>
        <translation>Ansehen, was wartet…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Noch einmal senden…</translation>
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
    <message>
        <source>otherwise…</source>
        <translation>anders…</translation>
    </message>
</context>
<context>
    <name>ui::RegistrantsDialog</name>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Noch einmal senden</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Send a&amp;ll that are missing there</source>
        <translation>&amp;Alle senden, die dort fehlen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are being sent.</source>
        <translation>
            <numerusform>Eine Person wird gesendet.</numerusform>
            <numerusform>%n Personen werden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read from the provider now</source>
        <translation>Jetzt beim Anbieter na&amp;chsehen</translation>
    </message>
    <message>
        <source>A&amp;dopt</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>The person was not adopted.</source>
        <translation>Die Person wurde nicht übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered.</source>
        <translation>
            <numerusform>Eine Person registriert.</numerusform>
            <numerusform>%n Personen registriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the registration of %1?</source>
        <translation>Die Registrierung von %1 stornieren?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n registration(s)?</source>
        <translation>
            <numerusform>Eine Registrierung stornieren?</numerusform>
            <numerusform>%n Registrierungen stornieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the registration</source>
        <translation>Registrierung stornieren</translation>
    </message>
    <message>
        <source>The registration was not cancelled.</source>
        <translation>Die Registrierung wurde nicht storniert.</translation>
    </message>
    <message>
        <source>Export registrants</source>
        <translation>Registrierte exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search registrants by name or e-mail</source>
        <translation>Registrierte nach Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Registrants</source>
        <translation>Registrierte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Columns of the registrants</source>
        <translation>Spalten der Registrierten</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>Beim Anbieter</translation>
    </message>
    <message>
        <source>Registrants of “%1”</source>
        <translation>Registrierte von „%1“</translation>
    </message>
    <message>
        <source>The registrants could not be read.</source>
        <translation>Die Registrierten konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registriert</numerusform>
            <numerusform>%n registriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered at the provider</source>
        <translation>
            <numerusform>%n beim Anbieter registriert</numerusform>
            <numerusform>%n beim Anbieter registriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n wartet auf das Senden</numerusform>
            <numerusform>%n warten auf das Senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only at the provider</source>
        <translation>
            <numerusform>%n nur beim Anbieter</numerusform>
            <numerusform>%n nur beim Anbieter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an e-mail address</source>
        <translation>
            <numerusform>%n ohne E-Mail-Adresse</numerusform>
            <numerusform>%n ohne E-Mail-Adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n storniert</numerusform>
            <numerusform>%n storniert</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown. Search to find the others.</source>
        <translation>Die ersten %1 sind zu sehen. Suchen Sie, um die anderen zu finden.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>&amp;Stornieren…</translation>
    </message>
    <message>
        <source>Register a&amp;gain</source>
        <translation>&amp;Wieder registrieren</translation>
    </message>
    <message>
        <source>Nobody was registered again.</source>
        <translation>Niemand wurde wieder angemeldet.</translation>
    </message>
    <message>
        <source>The provider’s list could not be read.</source>
        <translation>Die Liste des Anbieters konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Their links stop working. You can register them again later.</source>
        <translation>Die Links gelten dann nicht mehr. Sie können die Personen später wieder registrieren.</translation>
    </message>
    <message>
        <source>Copy the personal &amp;link</source>
        <translation>Persönlichen Link &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Renew the personal link…</source>
        <translation>Persönlichen Link e&amp;rneuern…</translation>
    </message>
    <message>
        <source>People you still have to &amp;tell…</source>
        <translation>Wem Sie noch &amp;Bescheid sagen müssen…</translation>
    </message>
    <message>
        <source>Copied the personal link of %1. Give it to nobody else.</source>
        <translation>Persönlicher Link von %1 kopiert. Geben Sie ihn niemand anderem.</translation>
    </message>
    <message>
        <source>Renew the personal link of %1?</source>
        <translation>Den persönlichen Link von %1 erneuern?</translation>
    </message>
    <message>
        <source>The old link stops working at once, also in mails that were sent. The new one is copied, so that you can pass it on.</source>
        <translation>Der alte Link gilt sofort nicht mehr, auch nicht in schon gesendeten E-Mails. Der neue wird kopiert, damit Sie ihn weitergeben können.</translation>
    </message>
    <message>
        <source>Renew the link</source>
        <translation>Link erneuern</translation>
    </message>
    <message>
        <source>The link was not renewed. The old one still works.</source>
        <translation>Der Link wurde nicht erneuert. Der alte gilt noch.</translation>
    </message>
    <message>
        <source>Renewed, and copied the new link of %1. The old one is dead.</source>
        <translation>Erneuert und den neuen Link von %1 kopiert. Der alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message numerus="yes">
        <source>● %n waiting to be let in now</source>
        <translation>
            <numerusform>● %n wartet jetzt auf Einlass</numerusform>
            <numerusform>● %n warten jetzt auf Einlass</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal links need the attendee pages. Set them up under “Settings”.</source>
        <translation>Persönliche Links brauchen die Teilnehmerseiten. Richten Sie sie unter „Einstellungen“ ein.</translation>
    </message>
    <message>
        <source>Select one person who is registered.</source>
        <translation>Wählen Sie eine Person aus, die registriert ist.</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationFields</name>
    <message>
        <source>People re&amp;gister before they join</source>
        <translation>Teilnahme nur nach Registrier&amp;ung</translation>
    </message>
    <message>
        <source>P&amp;ublic: everybody may see it and register</source>
        <translation>&amp;Öffentlich: Alle dürfen sie sehen und sich registrieren</translation>
    </message>
    <message>
        <source>It can be initiated at a provider only when it is public.</source>
        <translation>Nur öffentlich lässt sie sich bei einem Anbieter einrichten.</translation>
    </message>
    <message>
        <source>Camera and micro&amp;phone are checked first</source>
        <translation>Kamera und Mikrofon werden zuerst geprü&amp;ft</translation>
    </message>
</context>
<context>
    <name>ui::RehearsalWindow</name>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
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
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What the session causes</source>
        <translation>Was die Sitzung auslöst</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>All that the session brings about in the days to come. Nothing leaves this computer: e-mails are written as ever and kept here to be read.</source>
        <translation>Alles, was die Sitzung in den nächsten Tagen auslöst. Nichts verlässt diesen Computer: E-Mails werden wie immer geschrieben und hier zum Lesen aufbewahrt.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>S&amp;ession</source>
        <translation>S&amp;itzung</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>&amp;Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Moves the demo’s clock to what comes next</source>
        <translation>Stellt die Uhr der Demo auf das, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Sho&amp;w e-mail…</source>
        <translation>E-Mail &amp;zeigen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>It is now %1</source>
        <comment>demo clock</comment>
        <translation>Es ist jetzt %1</translation>
    </message>
</context>
<context>
    <name>ui::RemindDialog</name>
    <message>
        <source>Send the reminder again</source>
        <translation>Erinnerung noch einmal senden</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Jemanden suchen</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Who is reminded</source>
        <translation>Wer erinnert wird</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>There is no time to come that people could be reminded of.</source>
        <translation>Es gibt keinen künftigen Termin, an den erinnert werden könnte.</translation>
    </message>
    <message>
        <source>The registrants could not be read.</source>
        <translation>Die Registrierten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nobody with an e-mail address is registered.</source>
        <translation>Niemand mit E-Mail-Adresse ist registriert.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to %n</source>
        <translation>
            <numerusform>An %n &amp;senden</numerusform>
            <numerusform>An %n &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was reminded.</source>
        <translation>Es wurde niemand erinnert.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) go out in a minute.</source>
        <translation>
            <numerusform>%n Erinnerung wird in einer Minute gesendet.</numerusform>
            <numerusform>%n Erinnerungen werden in einer Minute gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder of %1, %2. It goes out in a minute; till then it can be taken back.</source>
        <translation>Die Erinnerung an den Termin am %1, %2. Sie geht in einer Minute hinaus; bis dahin lässt sie sich zurücknehmen.</translation>
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
    <name>ui::ReminderLine</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>Reminder to %1 before</source>
        <translation>Erinnerung an %1 vorher</translation>
    </message>
    <message>
        <source>This reminder is on</source>
        <translation>Diese Erinnerung ist eingeschaltet</translation>
    </message>
    <message>
        <source>This reminder is off</source>
        <translation>Diese Erinnerung ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Who is reminded</source>
        <translation>Wer erinnert wird</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>Wie lange vorher</translation>
    </message>
    <message>
        <source>Remove this reminder</source>
        <translation>Diese Erinnerung entfernen</translation>
    </message>
    <message>
        <source>Remove the reminder to %1 before</source>
        <translation>Erinnerung an %1 vorher entfernen</translation>
    </message>
</context>
<context>
    <name>ui::ReminderTable</name>
    <message>
        <source>Add a reminder</source>
        <translation>Erinnerung hinzufügen</translation>
    </message>
    <message>
        <source>Say how long before, such as 2 h or 30 min.</source>
        <translation>Geben Sie an, wie lange vorher, zum Beispiel 2 Std. oder 30 Min.</translation>
    </message>
    <message>
        <source>Without an e-mail account your own comes as a notification on this computer.</source>
        <translation>Ohne E-Mail-Konto kommt Ihre eigene als Benachrichtigung auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>ui::RemindersPage</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n Teilnehmer</numerusform>
            <numerusform>%n Teilnehmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;again…</source>
        <translation>N&amp;och einmal senden…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reminders by e-mail</source>
        <translation>Erinnerungen per E-Mail</translation>
    </message>
    <message>
        <source>Columns of the reminders</source>
        <translation>Spalten der Erinnerungen</translation>
    </message>
    <message>
        <source>Remind all or some of the attendees of the chosen time once more</source>
        <translation>Alle oder einige Teilnehmer noch einmal an den gewählten Termin erinnern</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>No reminders by e-mail are planned. Edit the session, and add some under “Further options”.</source>
        <translation>Es sind keine Erinnerungen per E-Mail geplant. Bearbeiten Sie die Sitzung und fügen Sie unter „Weitere Optionen“ welche hinzu.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as short as can be</comment>
        <translation>ddd d. MMM</translation>
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
    <name>ui::ReportFiles</name>
    <message>
        <source>Save the attendance as a table</source>
        <translation>Anwesenheit als Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Der Bericht wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Copy their addresses</source>
        <translation>Deren Adressen kopieren</translation>
    </message>
    <message>
        <source>When people came and went is not known, so there is no chart of it.</source>
        <translation>Wann jemand kam und ging, ist nicht bekannt, deshalb gibt es dazu kein Diagramm.</translation>
    </message>
    <message>
        <source>Point at a month, or use the arrow keys, to read its numbers.</source>
        <translation>Zeigen Sie auf einen Monat oder nehmen Sie die Pfeiltasten, um seine Zahlen zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n who did not come</source>
        <translation>
            <numerusform>Nicht Gekommene zeigen (%n)</numerusform>
            <numerusform>Nicht Gekommene zeigen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n address(es).</source>
        <translation>
            <numerusform>%n Adresse kopiert.</numerusform>
            <numerusform>%n Adressen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportPaper</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Verweildauer</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewModel</name>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>came already</source>
        <translation>schon gekommen</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
    <message>
        <source>&amp;Match</source>
        <translation>&amp;Zuordnen</translation>
    </message>
    <message>
        <source>They are the same person</source>
        <translation>Das ist dieselbe Person</translation>
    </message>
    <message>
        <source>&amp;Is nobody of these</source>
        <translation>&amp;Ist niemand davon</translation>
    </message>
    <message>
        <source>Counted as somebody who is not registered</source>
        <translation>Zählt als jemand, der nicht registriert ist</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
    <message>
        <source>Participants to review</source>
        <translation>Teilnehmer, die zu klären sind</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search registrants by name or e-mail</source>
        <translation>Registrierte nach Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Registrants</source>
        <translation>Registrierte</translation>
    </message>
    <message>
        <source>Came, and matches &amp;nobody:</source>
        <translation>Gekommen, passt aber zu &amp;niemandem:</translation>
    </message>
    <message>
        <source>Is the re&amp;gistrant:</source>
        <translation>Ist diese registrie&amp;rte Person:</translation>
    </message>
    <message>
        <source>The review could not be read.</source>
        <translation>Was zu klären ist, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nobody is left to look at: whoever came is known.</source>
        <translation>Es ist niemand mehr zu klären: Wer gekommen ist, ist bekannt.</translation>
    </message>
    <message>
        <source>Say who they are. Where an address, an account or a full name tells them apart, your answer holds in every session from now on. Nobody is matched by a similar name alone.</source>
        <translation>Geben Sie an, wer es ist. Wo eine Adresse, ein Konto oder ein voller Name die Personen unterscheidet, gilt Ihre Antwort von jetzt an in jeder Sitzung. Allein wegen eines ähnlichen Namens wird niemand zugeordnet.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>„%1“ ist %2.</translation>
    </message>
    <message>
        <source>“%1” is not registered.</source>
        <translation>„%1“ ist nicht registriert.</translation>
    </message>
    <message>
        <source>It was not noted.</source>
        <translation>Es wurde nicht vermerkt.</translation>
    </message>
    <message>
        <source>It could not be undone.</source>
        <translation>Es konnte nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>ui::RowLook</name>
    <message>
        <source>Session without a topic</source>
        <translation>Sitzung ohne Thema</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registriert</numerusform>
            <numerusform>%n registriert</numerusform>
        </translation>
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
    <name>ui::ScopesTable</name>
    <message>
        <source>What it is for</source>
        <translation>Wozu sie dient</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Permissions, and what each is for</source>
        <translation>Berechtigungen, und wozu sie dienen</translation>
    </message>
</context>
<context>
    <name>ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what you entered</source>
        <translation>Ihre Eingabe zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>From a file: %1</source>
        <translation>Aus einer Datei: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>aus %1 gelesen</translation>
    </message>
    <message>
        <source>kept in the keychain; leave empty to keep it</source>
        <translation>liegt im Schlüsselbund; zum Behalten leer lassen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
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
        <source>No more times to come</source>
        <translation>Keine weiteren Termine</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Provider’s ID</source>
        <translation>ID beim Anbieter</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>Eri&amp;nnerungen</translation>
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
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
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
    <name>ui::SeveralDialog</name>
    <message>
        <source>not on this account</source>
        <translation>nicht auf diesem Konto</translation>
    </message>
    <message>
        <source>its repetition needs a choice: initiate it by itself</source>
        <translation>die Wiederholung verlangt eine Wahl: einzeln einrichten</translation>
    </message>
    <message>
        <source>Initiate several sessions</source>
        <translation>Mehrere Sitzungen einrichten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sessions to initiate</source>
        <translation>Einzurichtende Sitzungen</translation>
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
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Columns of the sessions</source>
        <translation>Spalten der Sitzungen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Initiate</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>The sessions could not be read.</source>
        <translation>Die Sitzungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Every session to come is initiated, or has no date.</source>
        <translation>Jede kommende Sitzung ist eingerichtet oder hat kein Datum.</translation>
    </message>
    <message>
        <source>Choose the sessions to make at the provider.</source>
        <translation>Wählen Sie die Sitzungen, die beim Anbieter angelegt werden sollen.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Das konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>the account runs “%1” at the same time</source>
        <translation>über das Konto läuft zur selben Zeit „%1“</translation>
    </message>
    <message>
        <source>gets a generated password</source>
        <translation>bekommt ein erzeugtes Kennwort</translation>
    </message>
    <message>
        <source>ready to be initiated</source>
        <translation>kann eingerichtet werden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Initiate %n session(s)</source>
        <translation>
            <numerusform>%n Sitzung &amp;einrichten</numerusform>
            <numerusform>%n Sitzungen &amp;einrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>is being initiated</source>
        <translation>wird eingerichtet</translation>
    </message>
    <message>
        <source>Not initiated.</source>
        <translation>Nicht eingerichtet.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are being initiated.</source>
        <translation>
            <numerusform>Eine Sitzung wird eingerichtet.</numerusform>
            <numerusform>%n Sitzungen werden eingerichtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>Eine konnte es nicht.</numerusform>
            <numerusform>%n konnten es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
</context>
<context>
    <name>ui::ShareCommands</name>
    <message>
        <source>The join sheet could not be made.</source>
        <translation>Das Beitrittsblatt konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>“%1” has no link for a QR code. Edit the session and choose where it takes place.</source>
        <translation>„%1“ hat keinen Link für einen QR-Code. Bearbeiten Sie die Sitzung und wählen Sie, wo sie stattfindet.</translation>
    </message>
</context>
<context>
    <name>ui::ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Invite by e-mail</source>
        <translation>Per E-Mail einladen</translation>
    </message>
    <message>
        <source>Addresses to invite</source>
        <translation>Adressen, die eingeladen werden</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Einladen</translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation>Niemand wurde eingeladen.</translation>
    </message>
    <message>
        <source>There are no attendee pages yet, so there is no join code, and people come by the provider&apos;s link.</source>
        <translation>Es gibt noch keine Teilnehmerseiten, also keinen Beitrittscode, und man kommt über den Link des Anbieters.</translation>
    </message>
    <message>
        <source>Set &amp;up attendee pages…</source>
        <translation>Teilnehmerseiten ein&amp;richten…</translation>
    </message>
    <message>
        <source>How the session is shared could not be read.</source>
        <translation>Wie die Sitzung geteilt ist, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Share “%1”</source>
        <translation>„%1“ teilen</translation>
    </message>
    <message>
        <source>%1: noted</source>
        <translation>%1: vorgemerkt</translation>
    </message>
    <message>
        <source>%1: was noted before, not again</source>
        <translation>%1: war schon vorgemerkt, nicht noch einmal</translation>
    </message>
    <message>
        <source>%1: invited by e-mail</source>
        <translation>%1: per E-Mail eingeladen</translation>
    </message>
    <message>
        <source>%1: was invited before, not again</source>
        <translation>%1: wurde schon eingeladen, nicht noch einmal</translation>
    </message>
</context>
<context>
    <name>ui::SharePage</name>
    <message>
        <source>Join link</source>
        <translation>Teilnahmelink</translation>
    </message>
    <message>
        <source>Copy the join link</source>
        <translation>Teilnahmelink kopieren</translation>
    </message>
    <message>
        <source>Copied the join link.</source>
        <translation>Teilnahmelink kopiert.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Provider&apos;s link</source>
        <translation>Link des Anbieters</translation>
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
        <source>Session ID</source>
        <translation>Sitzungsnummer</translation>
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
    <message>
        <source>Share it</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Pages where people register and wait</source>
        <translation>Seiten, auf denen man sich registriert und wartet</translation>
    </message>
    <message>
        <source>Settings, Attendee pages</source>
        <translation>Einstellungen, Teilnehmerseiten</translation>
    </message>
</context>
<context>
    <name>ui::SignInView</name>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite noch einmal öffnen</translation>
    </message>
    <message>
        <source>Finish in your browser: sign in there and allow Meetwright. This window notices by itself.</source>
        <translation>Weiter geht es in Ihrem Browser: Melden Sie sich dort an und stimmen Sie Meetwright zu. Dieses Fenster merkt es von selbst.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Enter this code at %1, in any browser.</source>
        <translation>Geben Sie diesen Code bei %1 ein, in einem beliebigen Browser.</translation>
    </message>
    <message>
        <source>Enter this code at %1, in any browser, before %2.</source>
        <translation>Geben Sie diesen Code bis %2 bei %1 ein, in einem beliebigen Browser.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
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
        <source>Nothing is scheduled for today.</source>
        <translation>Für heute ist nichts geplant.</translation>
    </message>
    <message>
        <source>No session was started.</source>
        <translation>Es wurde keine Sitzung gestartet.</translation>
    </message>
    <message>
        <source>Reading profiles…</source>
        <translation>Profile werden gelesen…</translation>
    </message>
    <message>
        <source>Today’s scheduled sessions</source>
        <translation>Heute geplante Sitzungen</translation>
    </message>
    <message>
        <source>Today’s sessions could not be read.</source>
        <translation>Die heutigen Sitzungen konnten nicht gelesen werden.</translation>
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
    <message>
        <source>“%1” has to be initiated before it can be started. %2</source>
        <translation>„%1“ muss eingerichtet werden, bevor Sie die Sitzung starten können. %2</translation>
    </message>
    <message>
        <source>“%1” is not initiated yet.</source>
        <translation>„%1“ ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Before it can be started, its meeting has to be made at the provider.</source>
        <translation>Bevor sie gestartet werden kann, muss ihr Meeting beim Anbieter angelegt werden.</translation>
    </message>
    <message>
        <source>Initiate…</source>
        <translation>Einrichten…</translation>
    </message>
</context>
<context>
    <name>ui::TellDialog</name>
    <message>
        <source>People you still have to tell</source>
        <translation>Wem Sie noch Bescheid sagen müssen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Kurzer Text</translation>
    </message>
    <message>
        <source>S&amp;hort text, to be sent to their telephones</source>
        <translation>Kur&amp;zer Text zum Senden an ihre Telefone</translation>
    </message>
    <message>
        <source>&amp;Copy the short text</source>
        <translation>&amp;Kurzen Text kopieren</translation>
    </message>
    <message>
        <source>Copied the short text.</source>
        <translation>Kurzer Text kopiert.</translation>
    </message>
    <message>
        <source>Phone &amp;sheet</source>
        <translation>&amp;Telefonliste</translation>
    </message>
    <message>
        <source>&amp;Print the phone sheet…</source>
        <translation>Telefonliste &amp;drucken…</translation>
    </message>
    <message>
        <source>Save the phone sheet as P&amp;DF…</source>
        <translation>Telefonliste als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy the phone sheet</source>
        <translation>Telefonliste &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied the phone sheet.</source>
        <translation>Telefonliste kopiert.</translation>
    </message>
    <message>
        <source>&amp;Large-print card</source>
        <translation>Karte in &amp;großer Schrift</translation>
    </message>
    <message>
        <source>&amp;Print the card…</source>
        <translation>Karte &amp;drucken…</translation>
    </message>
    <message>
        <source>Save the card as P&amp;DF…</source>
        <translation>Karte als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>The session could not be read.</source>
        <translation>Die Sitzung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This session has no number to call. Edit it, and add conference-call information under “Further options”.</source>
        <translation>Diese Sitzung hat keine Nummer zum Einwählen. Bearbeiten Sie die Sitzung und fügen Sie unter „Weitere Optionen“ Angaben zur Telefonkonferenz hinzu.</translation>
    </message>
    <message>
        <source>The registrants could not be read.</source>
        <translation>Die Registrierten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>keine Telefonnummer</translation>
    </message>
    <message>
        <source>Everybody has an e-mail address, so there is nobody whom you have to tell yourself.</source>
        <translation>Alle haben eine E-Mail-Adresse, Sie müssen also niemandem selbst Bescheid sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered without an e-mail address: nobody writes to them, so tell them yourself.</source>
        <translation>
            <numerusform>Eine Person ist ohne E-Mail-Adresse registriert: Ihr schreibt niemand, sagen Sie ihr also selbst Bescheid.</numerusform>
            <numerusform>%n Personen sind ohne E-Mail-Adresse registriert: Ihnen schreibt niemand, sagen Sie ihnen also selbst Bescheid.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone sheet went to the printer.</source>
        <translation>Die Telefonliste ist beim Drucker.</translation>
    </message>
    <message>
        <source>The card went to the printer.</source>
        <translation>Die Karte ist beim Drucker.</translation>
    </message>
    <message>
        <source>The printer did not take the card. Save it as PDF instead.</source>
        <translation>Der Drucker hat die Karte nicht angenommen. Speichern Sie sie stattdessen als PDF.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Save the phone sheet</source>
        <translation>Telefonliste speichern</translation>
    </message>
    <message>
        <source>Save the large-print card</source>
        <translation>Karte in großer Schrift speichern</translation>
    </message>
</context>
<context>
    <name>ui::TellingModel</name>
    <message>
        <source>%1, which waits already and will tell the change</source>
        <translation>%1, wartet schon und teilt die Änderung mit</translation>
    </message>
    <message>
        <source>Nothing: what waits for them is taken back (%1)</source>
        <translation>Nichts: Was wartet, wird zurückgenommen (%1)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
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
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>initiate soon</source>
        <translation>bald einrichten</translation>
    </message>
    <message>
        <source>data of %1 from %2</source>
        <translation>Daten von %1, Stand %2</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registriert</numerusform>
            <numerusform>%n registriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
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
        <source>S&amp;cheduler</source>
        <translation>&amp;Planer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Meetwright &amp;beenden</translation>
    </message>
    <message>
        <source>No session was started.</source>
        <translation>Es wurde keine Sitzung gestartet.</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>&amp;Neue Sitzung…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
</context>
<context>
    <name>ui::WaitingButton</name>
    <message>
        <source>What waits to be sent</source>
        <translation>Was auf das Senden wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need you. Show what waits to be sent.</source>
        <translation>
            <numerusform>Eine Änderung braucht Sie. Zeigen, was auf das Senden wartet.</numerusform>
            <numerusform>%n Änderungen brauchen Sie. Zeigen, was auf das Senden wartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent. Show them.</source>
        <translation>
            <numerusform>Eine Änderung wartet auf das Senden. Zeigen.</numerusform>
            <numerusform>%n Änderungen warten auf das Senden. Zeigen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WaitingSection</name>
    <message numerus="yes">
        <source>%n waiting now</source>
        <translation>
            <numerusform>%n wartet jetzt</numerusform>
            <numerusform>%n warten jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
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
