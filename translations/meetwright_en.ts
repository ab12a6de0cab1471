<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>app::Application</name>
    <message numerus="yes">
        <source>While this computer slept, %n session(s) began.</source>
        <translation>
            <numerusform>While this computer slept, %n session began.</numerusform>
            <numerusform>While this computer slept, %n sessions began.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While Meetwright was not running, %n e-mail reminder(s) fell due and were not sent: %1.</source>
        <translation>
            <numerusform>While Meetwright was not running, %n e-mail reminder fell due and was not sent: %1.</numerusform>
            <numerusform>While Meetwright was not running, %n e-mail reminders fell due and were not sent: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) wait until an e-mail account is set up.</source>
        <translation>
            <numerusform>%n e-mail waits until an e-mail account is set up.</numerusform>
            <numerusform>%n e-mails wait until an e-mail account is set up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>invites::CalendarFile</name>
    <message numerus="yes">
        <source>This calendar file holds more than %Ln event(s). Split it into smaller ones.</source>
        <translation>
            <numerusform>This calendar file holds more than %Ln event. Split it into smaller ones.</numerusform>
            <numerusform>This calendar file holds more than %Ln events. Split it into smaller ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) like these.</source>
        <translation>
            <numerusform>%Ln more problem like these.</numerusform>
            <numerusform>%Ln more problems like these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>invites::Invitation</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mail::Mail</name>
    <message numerus="yes">
        <source>These are more than %Ln addresses. Enter them in several steps.</source>
        <translation>
            <numerusform>This is more than %Ln address. Enter them in several steps.</numerusform>
            <numerusform>These are more than %Ln addresses. Enter them in several steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>providers::Zoom</name>
    <message numerus="yes">
        <source>The topic is too long for Zoom: at most %n characters.</source>
        <translation>
            <numerusform>The topic is too long for Zoom: at most %n character.</numerusform>
            <numerusform>The topic is too long for Zoom: at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is too long for Zoom: at most %n characters.</source>
        <translation>
            <numerusform>The description is too long for Zoom: at most %n character.</numerusform>
            <numerusform>The description is too long for Zoom: at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This e-mail address is too long for Zoom: at most %n characters.</source>
        <translation>
            <numerusform>This e-mail address is too long for Zoom: at most %n character.</numerusform>
            <numerusform>This e-mail address is too long for Zoom: at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This name is too long for Zoom: at most %n characters.</source>
        <translation>
            <numerusform>This name is too long for Zoom: at most %n character.</numerusform>
            <numerusform>This name is too long for Zoom: at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zoom keeps at most %n dates of a repetition.</source>
        <translation>
            <numerusform>Zoom keeps at most %n date of a repetition.</numerusform>
            <numerusform>Zoom keeps at most %n dates of a repetition.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schedule::PlainWords</name>
    <message numerus="yes">
        <source>Every %n seconds</source>
        <translation>
            <numerusform>Every second</numerusform>
            <numerusform>Every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Every month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Every year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::CheckIn</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n person came</numerusform>
            <numerusform>%n people came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are registered</source>
        <translation>
            <numerusform>%n of them is registered</numerusform>
            <numerusform>%n of them are registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::MailHistory</name>
    <message numerus="yes">
        <source>%1 sent to %n people</source>
        <translation>
            <numerusform>%1 sent to %n person</numerusform>
            <numerusform>%1 sent to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not sent to %n people</source>
        <translation>
            <numerusform>%1 not sent to %n person</numerusform>
            <numerusform>%1 not sent to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may have reached %n people</source>
        <translation>
            <numerusform>%1 may have reached %n person</numerusform>
            <numerusform>%1 may have reached %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not sent in time to %n people</source>
        <translation>
            <numerusform>%1 not sent in time to %n person</numerusform>
            <numerusform>%1 not sent in time to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n people taken back</source>
        <translation>
            <numerusform>%1 to %n person taken back</numerusform>
            <numerusform>%1 to %n people taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n people written as drafts</source>
        <translation>
            <numerusform>%1 to %n person written as a draft</numerusform>
            <numerusform>%1 to %n people written as drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::MailReminders</name>
    <message numerus="yes">
        <source>%n could not be sent</source>
        <translation>
            <numerusform>%n could not be sent</numerusform>
            <numerusform>%n could not be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n</source>
        <translation>
            <numerusform>Sent to %n</numerusform>
            <numerusform>Sent to %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::MailService</name>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::MeetingService</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password needs %n characters at least.</source>
        <translation>
            <numerusform>The password needs %n character at least.</numerusform>
            <numerusform>The password needs %n characters at least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password may have %n characters at most.</source>
        <translation>
            <numerusform>The password may have %n character at most.</numerusform>
            <numerusform>The password may have %n characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::OutboxService</name>
    <message numerus="yes">
        <source>%1 accepts %n more changes for this host today</source>
        <translation>
            <numerusform>%1 accepts %n more change for this host today</numerusform>
            <numerusform>%1 accepts %n more changes for this host today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::ReadyCheck</name>
    <message numerus="yes">
        <source>%n people are not registered as they should be. Send them again.</source>
        <translation>
            <numerusform>%n person is not registered as they should be. Send them again.</numerusform>
            <numerusform>%n people are not registered as they should be. Send them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody is registered; %n people registered only at the provider.</source>
        <translation>
            <numerusform>Everybody is registered; %n person registered only at the provider.</numerusform>
            <numerusform>Everybody is registered; %n people registered only at the provider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were refused. Send them again or discard them.</source>
        <translation>
            <numerusform>%n change was refused. Send it again or discard it.</numerusform>
            <numerusform>%n changes were refused. Send them again or discard them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent.</source>
        <translation>
            <numerusform>%n change waits to be sent.</numerusform>
            <numerusform>%n changes wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders were not sent. Remind these people now.</source>
        <translation>
            <numerusform>%n reminder was not sent. Remind this person now.</numerusform>
            <numerusform>%n reminders were not sent. Remind these people now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders wait to be sent. Look at the e-mail that waits.</source>
        <translation>
            <numerusform>%n reminder waits to be sent. Look at the e-mail that waits.</numerusform>
            <numerusform>%n reminders wait to be sent. Look at the e-mail that waits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::RehearsalPlan</name>
    <message numerus="yes">
        <source>Notification: starts in %n minutes</source>
        <translation>
            <numerusform>Notification: starts in %n minute</numerusform>
            <numerusform>Notification: starts in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::ReminderService</name>
    <message numerus="yes">
        <source>Starts in %n minute(s), at %1.</source>
        <translation>
            <numerusform>Starts in %n minute, at %1.</numerusform>
            <numerusform>Starts in %n minutes, at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::SessionService</name>
    <message numerus="yes">
        <source>On %n dates</source>
        <translation>
            <numerusform>On %n date</numerusform>
            <numerusform>On %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n reminder(s) by e-mail are possible.</source>
        <translation>
            <numerusform>At most %n reminder by e-mail is possible.</numerusform>
            <numerusform>At most %n reminders by e-mail are possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountList</name>
    <message numerus="yes">
        <source>%n change(s) that wait to be sent will not be sent.</source>
        <translation>
            <numerusform>%n change that waits to be sent will not be sent.</numerusform>
            <numerusform>%n changes that wait to be sent will not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be removed yet: %n meeting(s) at %2 stand on it.</source>
        <translation>
            <numerusform>“%1” cannot be removed yet: %n meeting at %2 stands on it.</numerusform>
            <numerusform>“%1” cannot be removed yet: %n meetings at %2 stand on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountPicker</name>
    <message numerus="yes">
        <source>takes %n more change(s) today</source>
        <translation>
            <numerusform>takes %n more change today</numerusform>
            <numerusform>takes %n more changes today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AttendanceModel</name>
    <message numerus="yes">
        <source>%1, joined %n times</source>
        <translation>
            <numerusform>%1, joined %n time</numerusform>
            <numerusform>%1, joined %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AttendanceReport</name>
    <message numerus="yes">
        <source>%1, %n to review</source>
        <translation>
            <numerusform>%1, %n to review</numerusform>
            <numerusform>%1, %n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AttendanceText</name>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n came</source>
        <translation>
            <numerusform>%1 of %n came</numerusform>
            <numerusform>%1 of %n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not registered</source>
        <translation>
            <numerusform>%n not registered</numerusform>
            <numerusform>%n not registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BeforeSendingDialog</name>
    <message numerus="yes">
        <source>&amp;Send %n e-mail(s)</source>
        <translation>
            <numerusform>&amp;Send %n e-mail</numerusform>
            <numerusform>&amp;Send %n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These people get an e-mail. For %n second(s) after you send them, you can take them back.</source>
        <translation>
            <numerusform>These people get an e-mail. For %n second after you send them, you can take them back.</numerusform>
            <numerusform>These people get an e-mail. For %n seconds after you send them, you can take them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3 of %4 came, in %n session(s)</source>
        <translation>
            <numerusform>%1 %2: %3 of %4 came, in %n session</numerusform>
            <numerusform>%1 %2: %3 of %4 came, in %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckInBar</name>
    <message numerus="yes">
        <source>Matching %n entries with the registrants…</source>
        <translation>
            <numerusform>Matching %n entry with the registrants…</numerusform>
            <numerusform>Matching %n entries with the registrants…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CohostsField</name>
    <message numerus="yes">
        <source>At most %n co-host(s) can be named.</source>
        <translation>
            <numerusform>At most %n co-host can be named.</numerusform>
            <numerusform>At most %n co-hosts can be named.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CustomRepeat</name>
    <message numerus="yes">
        <source>days</source>
        <comment>every n days</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weeks</source>
        <comment>every n weeks</comment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <comment>every n months</comment>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <comment>every n years</comment>
        <translation>
            <numerusform>year</numerusform>
            <numerusform>years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileCommands</name>
    <message numerus="yes">
        <source>%n session(s) imported.</source>
        <translation>
            <numerusform>%n session imported.</numerusform>
            <numerusform>%n sessions imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) exported to %1.</source>
        <translation>
            <numerusform>%n session exported to %1.</numerusform>
            <numerusform>%n sessions exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FormEditor</name>
    <message numerus="yes">
        <source>“%1” has more than %n answer(s) to choose from.</source>
        <translation>
            <numerusform>“%1” has more than one answer to choose from.</numerusform>
            <numerusform>“%1” has more than %n answers to choose from.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message numerus="yes">
        <source>Registered %n time(s)</source>
        <translation>
            <numerusform>Registered %n time</numerusform>
            <numerusform>Registered %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came %n time(s)</source>
        <translation>
            <numerusform>came %n time</numerusform>
            <numerusform>came %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryText</name>
    <message numerus="yes">
        <source>Attendance of %n people entered by hand</source>
        <translation>
            <numerusform>Attendance of one person entered by hand</numerusform>
            <numerusform>Attendance of %n people entered by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n session(s) in %1. Choose what to import.</source>
        <translation>
            <numerusform>%n session in %1. Choose what to import.</numerusform>
            <numerusform>%n sessions in %1. Choose what to import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n session(s)</source>
        <translation>
            <numerusform>&amp;Import %n session</numerusform>
            <numerusform>&amp;Import %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added.</source>
        <translation>
            <numerusform>%n session added.</numerusform>
            <numerusform>%n sessions added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated.</source>
        <translation>
            <numerusform>%n updated.</numerusform>
            <numerusform>%n updated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InitiateForm</name>
    <message numerus="yes">
        <source>time(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>time</numerusform>
            <numerusform>times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MailNotices</name>
    <message numerus="yes">
        <source>%n e-mail(s) wait, and Meetwright has no e-mail account to send them by. Set one up, or save them as drafts for your own mail program.</source>
        <translation>
            <numerusform>%n e-mail waits, and Meetwright has no e-mail account to send it by. Set one up, or save it as a draft for your own mail program.</numerusform>
            <numerusform>%n e-mails wait, and Meetwright has no e-mail account to send them by. Set one up, or save them as drafts for your own mail program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) wait until an e-mail account is set up.</source>
        <translation>
            <numerusform>%n e-mail waits until an e-mail account is set up.</numerusform>
            <numerusform>%n e-mails wait until an e-mail account is set up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) go out in %1 s.</source>
        <translation>
            <numerusform>%n e-mail goes out in %1 s.</numerusform>
            <numerusform>%n e-mails go out in %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) taken back. The session itself stays as you saved it.</source>
        <translation>
            <numerusform>%n e-mail taken back. The session itself stays as you saved it.</numerusform>
            <numerusform>%n e-mails taken back. The session itself stays as you saved it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) were not sent in time, because this computer slept or Meetwright did not run.</source>
        <translation>
            <numerusform>%n reminder was not sent in time, because this computer slept or Meetwright did not run.</numerusform>
            <numerusform>%n reminders were not sent in time, because this computer slept or Meetwright did not run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) skipped.</source>
        <translation>
            <numerusform>%n reminder skipped.</numerusform>
            <numerusform>%n reminders skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MailSection</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have arrived</source>
        <translation>
            <numerusform>%n may have arrived</numerusform>
            <numerusform>%n may have arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MailsModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have arrived</source>
        <translation>
            <numerusform>%n may have arrived</numerusform>
            <numerusform>%n may have arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MailsWindow</name>
    <message numerus="yes">
        <source>There are more: these are the %n most urgent ones.</source>
        <translation>
            <numerusform>There are more: this is the %n most urgent one.</numerusform>
            <numerusform>There are more: these are the %n most urgent ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n e-mail(s) again that may have arrived?</source>
        <translation>
            <numerusform>Send %n e-mail again that may have arrived?</numerusform>
            <numerusform>Send %n e-mails again that may have arrived?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n e-mail(s) back?</source>
        <translation>
            <numerusform>Take %n e-mail back?</numerusform>
            <numerusform>Take %n e-mails back?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) saved in %1. Open them in your mail program and send them from there.</source>
        <translation>
            <numerusform>%n draft saved in %1. Open it in your mail program and send it from there.</numerusform>
            <numerusform>%n drafts saved in %1. Open them in your mail program and send them from there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>● %n running</source>
        <translation>
            <numerusform>● %n running</numerusform>
            <numerusform>● %n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeetingCommands</name>
    <message numerus="yes">
        <source>%n session(s) are being initiated.</source>
        <translation>
            <numerusform>%n session is being initiated.</numerusform>
            <numerusform>%n sessions are being initiated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registrant(s) are being sent.</source>
        <translation>
            <numerusform>%n registrant is being sent.</numerusform>
            <numerusform>%n registrants are being sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeetingSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MonthModel</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MonthView</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeopleImport</name>
    <message numerus="yes">
        <source>%n person(s) will be registered.</source>
        <translation>
            <numerusform>%n person will be registered.</numerusform>
            <numerusform>%n people will be registered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken.</source>
        <translation>
            <numerusform>%n line cannot be taken.</numerusform>
            <numerusform>%n lines cannot be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n person(s)</source>
        <translation>
            <numerusform>&amp;Import %n person</numerusform>
            <numerusform>&amp;Import %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlaceFields</name>
    <message numerus="yes">
        <source>Likewise on %n more date(s).</source>
        <translation>
            <numerusform>Likewise on %n more date.</numerusform>
            <numerusform>Likewise on %n more dates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RegistrantsDialog</name>
    <message numerus="yes">
        <source>%n person(s) are being sent.</source>
        <translation>
            <numerusform>%n person is being sent.</numerusform>
            <numerusform>%n people are being sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered.</source>
        <translation>
            <numerusform>%n person registered.</numerusform>
            <numerusform>%n people registered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n registration(s)?</source>
        <translation>
            <numerusform>Cancel %n registration?</numerusform>
            <numerusform>Cancel %n registrations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered at the provider</source>
        <translation>
            <numerusform>%n registered at the provider</numerusform>
            <numerusform>%n registered at the provider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only at the provider</source>
        <translation>
            <numerusform>%n only at the provider</numerusform>
            <numerusform>%n only at the provider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an e-mail address</source>
        <translation>
            <numerusform>%n without an e-mail address</numerusform>
            <numerusform>%n without an e-mail address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %n waiting to be let in now</source>
        <translation>
            <numerusform>● %n waiting to be let in now</numerusform>
            <numerusform>● %n waiting to be let in now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemindDialog</name>
    <message numerus="yes">
        <source>&amp;Send to %n</source>
        <translation>
            <numerusform>&amp;Send to %n</numerusform>
            <numerusform>&amp;Send to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) go out in a minute.</source>
        <translation>
            <numerusform>%n reminder goes out in a minute.</numerusform>
            <numerusform>%n reminders go out in a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemindersPage</name>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n attendee</numerusform>
            <numerusform>%n attendees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RepeatEndField</name>
    <message numerus="yes">
        <source> times</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> time</numerusform>
            <numerusform> times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message numerus="yes">
        <source>Show the %n who did not come</source>
        <translation>
            <numerusform>Show the %n who did not come</numerusform>
            <numerusform>Show the %n who did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n address(es).</source>
        <translation>
            <numerusform>Copied %n address.</numerusform>
            <numerusform>Copied %n addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowLook</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SchedulerDrawer</name>
    <message numerus="yes">
        <source>%n ahead</source>
        <translation>
            <numerusform>%n ahead</numerusform>
            <numerusform>%n ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SessionCommands</name>
    <message numerus="yes">
        <source>%n session(s) deleted for ever.</source>
        <translation>
            <numerusform>%n session deleted for ever.</numerusform>
            <numerusform>%n sessions deleted for ever.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SeveralDialog</name>
    <message numerus="yes">
        <source>&amp;Initiate %n session(s)</source>
        <translation>
            <numerusform>&amp;Initiate %n session</numerusform>
            <numerusform>&amp;Initiate %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are being initiated.</source>
        <translation>
            <numerusform>%n session is being initiated.</numerusform>
            <numerusform>%n sessions are being initiated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>%n could not be.</numerusform>
            <numerusform>%n could not be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TellDialog</name>
    <message numerus="yes">
        <source>%n person(s) registered without an e-mail address: nobody writes to them, so tell them yourself.</source>
        <translation>
            <numerusform>One person registered without an e-mail address: nobody writes to them, so tell them yourself.</numerusform>
            <numerusform>%n people registered without an e-mail address: nobody writes to them, so tell them yourself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Texts</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WaitingButton</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need you. Show what waits to be sent.</source>
        <translation>
            <numerusform>%n change needs you. Show what waits to be sent.</numerusform>
            <numerusform>%n changes need you. Show what waits to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent. Show them.</source>
        <translation>
            <numerusform>%n change waits to be sent. Show it.</numerusform>
            <numerusform>%n changes wait to be sent. Show them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WaitingSection</name>
    <message numerus="yes">
        <source>%n waiting now</source>
        <translation>
            <numerusform>%n waiting now</numerusform>
            <numerusform>%n waiting now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhenFields</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
