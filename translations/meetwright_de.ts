<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Meetwright</name>
    <message>
        <source>Schedule online sessions, invite people, start with one click.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message numerus="yes">
        <source>While this computer slept, %n session(s) began.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start the session that is on now or next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortcut was not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetwright is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s sessions start from this icon. Quit from its menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not one of Meetwright&apos;s: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sessions could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DemoClockBar</name>
    <message>
        <source>Demo clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo, it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>invites::CalendarFile</name>
    <message>
        <source>“%1” is no date or time and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line could not be understood and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be understood and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first of several rules of repetition was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here; %2 was taken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end makes no sense; one hour was taken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of repetition makes no sense (%1); only the first date was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two events share one identity (UID); both were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This calendar file nests too deeply to be a real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This calendar file holds more than %Ln event(s). Split it into smaller ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An entry has no end; it was taken to end here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early. The last entry in it may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line makes no sense and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is too long; the rest of it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule for exceptions (EXRULE) is not supported and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds too many dates and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) like these.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This calendar file is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is somebody&apos;s answer to an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal entry is no session and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task is no session and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no start that can be read and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>invites::Invitation</name>
    <message>
        <source>Subject: Invitation: {topic}{?when}, {when}{/when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{?host}{host} invites you to a session.{/host}{!host}You are invited to an online session.{/host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{?when}When: {when}{/when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{?duration}Duration: {duration}{/duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{?recurrence}Repeats: {recurrence}{/recurrence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{?location}Where: {location}{/location}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{?link}Join: {link}{/link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{?session_id}Session ID: {session_id}{/session_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{?password}Password: {password}{/password}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>providers::AppLink</name>
    <message>
        <source>This link is not one of Meetwright&apos;s. It should look like meetwright://join/414319478.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>providers::JoinTarget</name>
    <message>
        <source>Enter a session ID, a join code or a link, or paste an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session ID, join code or meeting link in this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>providers::Provider</name>
    <message>
        <source>BigBlueButton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GoTo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, such as https://meet.jit.si.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. Try one such as https://meet.jit.si.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only the server&apos;s address, without a user name, a question mark or a # part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitsi Meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the meeting&apos;s number at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the link that attendees open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web link. It should begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No online meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vimeo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Zoom meeting number has 9 to 11 digits, such as 987 6543 2101.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schedule::PlainWords</name>
    <message>
        <source>%1, only %2 of each</source>
        <extracomment>%1: &quot;the last&quot;, &quot;the first and the second&quot;; %2: &quot;every month on Mon and Tue&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1: &quot;Every year&quot;; %2: a date without a year, &quot;24 December&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, only on %2</source>
        <extracomment>%1: &quot;Every month on Fri&quot;; %2: &quot;day 13&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of the year: %1 is the number of the day, %2 the month&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of the year</source>
        <extracomment>%1: &quot;the second&quot;; %2: a weekday</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>nth weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1</source>
        <extracomment>A rank, like &quot;number 12&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1 from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: &quot;Tue and Thu&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1 from the end of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1 from the end of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1 of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last week of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week %1 from the end of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour %1</source>
        <extracomment>%1: hours of the day, &quot;9 and 17&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>hours, minutes, seconds</comment>
        <extracomment>%1: &quot;Every minute&quot;; %2: &quot;hour 9 and 17, minute 0 and 30&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services::CalendarService</name>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 10 MB. Export a shorter time from your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services::InviteService</name>
    <message>
        <source>Session ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for drafts could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no date yet, so there is nothing for a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services::ProfileService</name>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the default profile. Make another one the default first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services::ReminderService</name>
    <message numerus="yes">
        <source>Starts in %n minute(s), at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Starts at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services::SessionService</name>
    <message>
        <source>This time zone is not known. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session lasts at least one minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session lasts two weeks at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this rule the session would never take place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the session a topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the topic: it is over 500 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo edit of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve between 1 and 1,000 session IDs at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo delete of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo delete of one “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo delete of later “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services::StartService</name>
    <message>
        <source>“%1” is in the trash. Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no meeting link yet. Edit it and choose where it takes place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be started from 15 minutes before its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instant session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is scheduled for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no meeting link yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Meetwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetwright %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule online sessions, invite people, start on any provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %1. Calendar files by libical, QR codes by qrcodegen, passwords by QtKeychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AccountPanel</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed in invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit profiles...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the invitation...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference-call numbers...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like dana@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the padlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;mpty trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;padlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the &amp;padlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConferenceField</name>
    <message>
        <source>Conference call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my service numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my own text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference-call information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and access code, as they are to stand in the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(code %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no numbers yet: add them in the settings under Conference call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CustomRepeat</name>
    <message>
        <source>the last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fourth %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fifth %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number: every 2 weeks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recurrence rule as calendars write it (RFC 5545)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <comment>every day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>every n days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>week</source>
        <comment>every week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>weeks</source>
        <comment>every n weeks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>month</source>
        <comment>every month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <comment>every n months</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <comment>every year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <comment>every n years</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by a rule&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 of %2</source>
        <comment>on the third Friday of November</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>on the third Friday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>day 20 of a month</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DataForm</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.meetwright)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.meetwright);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is one file with all sessions, profiles and history. Session passwords are not in it: they stay in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all data with this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now is backed up first, beside the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. What was here before is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DurationCombo</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ErrorText</name>
    <message>
        <source>This can pass by itself. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain that holds your passwords is locked or missing. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of this session do not allow it. Look at its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer here. Press F5 to see what there is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed somewhere else in the meantime. Open it again and repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it cannot be understood. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, read-only or damaged; your data is as it was before. Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer Meetwright and was left untouched. Update Meetwright, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of Meetwright itself. Restart it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FieldNote</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FileCommands</name>
    <message>
        <source>Import a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) exported to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The sessions were not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up all data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetwright backups (*.meetwright)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1. Passwords are not in it; they stay in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetwright backups (*.meetwright);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all sessions by those in “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now is backed up first, so that you can come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not restored; your data is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. What was here before is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FurtherOptions</name>
    <message>
        <source>as the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 15 minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name printed in the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conference call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be s&amp;tarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;vitation in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GeneralForm</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;hidden in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify me before a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remind me before starting what others would see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point out sessions that &amp;overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut that starts what is on now or next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works everywhere: starts what is on now or comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global &amp;shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting at login could not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>Who hosts, and the profile for new sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading profiles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile for new sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;profiles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HistoryText</name>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One time edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation handed to the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padlock opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padlock closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by a newer Meetwright</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled: goes to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is here: will be updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sessions in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in %1. Choose what to import.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::InvitationForm</name>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can stand in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or double-click puts it into the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations of the pro&amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the built-in text. It is written in the language of each invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line may be “Subject: ...”. {?name}...{/name} is left out where there is no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} is not closed, or has no value in every invitation: write {?%1}...{/%1} around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variable {%1}. Those that exist stand beside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was not saved: the profile was changed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::InvitationPreview</name>
    <message>
        <source>as the session says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach the calendar file to the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not in it: it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail is open in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::JoinDrawer</name>
    <message>
        <source>&amp;Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ID, join code, link, or the whole &amp;invitation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ID, join code, link, or the whole invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened “%1”, one of your own sessions, as an attendee sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the link to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is closed, so nobody can join. Open its padlock in the Scheduler first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session with this ID or code is known here. Ask the host for the link and paste it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session ID, join code or meeting link in this text. Paste the whole invitation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export all …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Meetwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Start &amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>● %n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MeetingsForm</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitsi server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Jitsi Meet sessions get a room there. A session can name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jitsi server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in their own program instead of the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the program is missing, the browser is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of a Jitsi server, such as https://meet.jit.si.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://meet.jit.si.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the server&apos;s address, without anything behind it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Kind of message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MonthGrid</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MonthModel</name>
    <message>
        <source>no sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MonthView</name>
    <message>
        <source>+%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>Who invites?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations say who they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like dana@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NumbersForm</name>
    <message>
        <source>Conference call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers that people can call. They stand in invitations of sessions that use “my service numbers”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access code needs a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number for %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OccurrenceScope</name>
    <message>
        <source>You chose the one on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and all later ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” repeats. Which ones do you want to edit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” repeats. Which ones do you want to delete?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <source>Put it in the in&amp;vitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password will be removed when you save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlaceFields</name>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting ID at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste the link or the whole invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take link, ID and passcode from the invitation on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: %1, meeting %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room of its own, no account needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting link in the text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate one for every new session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a password for every new session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conference call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 15 minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be s&amp;tarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;vitation in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;it for new sessions unless another is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long, such as 45 min or 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the profile a name to save it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProfilesForm</name>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profiles are what new sessions begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions made with it stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remove the default profile, make another one the default first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QrWindow</name>
    <message>
        <source>QR code of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display for the full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image was not saved: %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecurrenceEditor</name>
    <message>
        <source>does not repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every weekday (%1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month on day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month on %1</source>
        <comment>on the third Friday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>otherwise...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule makes no sense: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule must say how often: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part %1 of the rule is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. No day fits this rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Next: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The first one is later than the start: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReminderChips</name>
    <message>
        <source>%1 before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RepeatEndField</name>
    <message>
        <source>for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> times</source>
        <comment>after a number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowLook</name>
    <message>
        <source>Session without a topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SchedulerDrawer</name>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions ahead. Press Add below to schedule one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is scheduled for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions are over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session has a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty. Deleted sessions stay here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sessions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sessions by topic, session ID or host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sessions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of sessions could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ahead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SessionCommands</name>
    <message>
        <source>The session was saved, but without its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new session could be begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time of “%1” is no longer planned. Press F5 to see what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not duplicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicated “%1”, with a new session ID: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: “%1” on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: “%1” from %2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored “%1” with its session ID %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” for ever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back. Its session ID %1 is never used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is gone for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions in it are deleted for ever; none can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash was not emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) deleted for ever.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The padlock was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open: people can join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is closed: nobody can join until you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation did not reach your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program opens with the invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program opens a draft with the invitation and its calendar file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation was not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not noted in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation was copied, but without its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the invitation to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no link yet. Edit the session and choose where it takes place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the link of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no link for a QR code. Edit the session and choose where it takes place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar file was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SessionDetailsView</name>
    <message>
        <source>Your service numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a session to see all about it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Running since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: people can join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: nobody can join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the session ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the session ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the join code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the join code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more times to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SessionDialog</name>
    <message>
        <source>Pro&amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it can be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is saved, but its password could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is saved, but without its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it &amp;without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this session meanwhile, so yours was not saved. Load the newer one and make your changes there; what you typed here is lost then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load the newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer session could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep looking at mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1” on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1” from %2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SessionForm</name>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person and online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room, building, address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;cation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Further options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule for repeating makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SessionListModel</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page: its problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keys and where things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press or go here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the selected session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a session right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with an ID, a code or a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions, invitations, deleted ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, e-mail and profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import and export calendar files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window when it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing starts by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click or Enter starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session ID never changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be started again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay in the trash for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StartDrawer</name>
    <message>
        <source>Start an instant session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a session now, without scheduling it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading profiles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s scheduled sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is scheduled for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s sessions could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session was started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StartFlow</name>
    <message>
        <source>The session was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the trash and cannot be started there. Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no link to open. Edit the session and choose where it takes place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be started from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is early for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it now all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what nobody should see, and choose what you share: your attendees see it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to be seen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not remind me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on now, and nothing else is planned for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Texts</name>
    <message>
        <source>Yesterday · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session ID %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TimeZonePicker</name>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Running: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is scheduled for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an &amp;instant session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New session …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session was started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WhenFields</name>
    <message>
        <source>&amp;No date yet, only reserve the session ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f&amp;or</source>
        <comment>a session at 10:00 for 1 h</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long, such as 45 min or 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone: type a city, such as Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The ID can be started at any time, again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist on this day, the clocks go forward; it will be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is past.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
