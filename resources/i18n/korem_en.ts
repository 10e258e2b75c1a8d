<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ages</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsScreen</name>
    <message numerus="yes">
        <source>Brought back: %n.</source>
        <translation>
            <numerusform>Brought back: %n.</numerusform>
            <numerusform>Brought back: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing in the vault itself, and so in the backup: %n</source>
        <translation>
            <numerusform>Missing in the vault itself, and so in the backup: %n</numerusform>
            <numerusform>Missing in the vault itself, and so in the backup: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither in the vault nor in this backup whole: %n.</source>
        <translation>
            <numerusform>Neither in the vault nor in this backup whole: %n.</numerusform>
            <numerusform>Neither in the vault nor in this backup whole: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlankForms</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message numerus="yes">
        <source>Files deleted: %n</source>
        <translation>
            <numerusform>Files deleted: %n</numerusform>
            <numerusform>Files deleted: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>Not answered: %n</source>
        <translation>
            <numerusform>Not answered: %n</numerusform>
            <numerusform>Not answered: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>Kept here: %n</source>
        <translation>
            <numerusform>Kept here: %n</numerusform>
            <numerusform>Kept here: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes: %n</source>
        <translation>
            <numerusform>Notes: %n</numerusform>
            <numerusform>Notes: %n</numerusform>
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
    <name>InterviewScreen</name>
    <message numerus="yes">
        <source>Not answered: %n</source>
        <translation>
            <numerusform>Not answered: %n</numerusform>
            <numerusform>Not answered: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnownRow</name>
    <message numerus="yes">
        <source>It is there. Earlier states kept in it: %n, of {moments}.</source>
        <translation>
            <numerusform>It is there. Earlier states kept in it: %n, of {moments}.</numerusform>
            <numerusform>It is there. Earlier states kept in it: %n, of {moments}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep only the newest state? The backup is brought up to date, then the earlier states in it are erased: %n.</source>
        <translation>
            <numerusform>Keep only the newest state? The backup is brought up to date, then the earlier states in it are erased: %n.</numerusform>
            <numerusform>Keep only the newest state? The backup is brought up to date, then the earlier states in it are erased: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message numerus="yes">
        <source>%n more: put this one away to read it.</source>
        <translation>
            <numerusform>One more message: put this one away to read it.</numerusform>
            <numerusform>%n more messages: put this one away to read the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), two copies in one</source>
        <translation>
            <numerusform>%n page, two copies in one</numerusform>
            <numerusform>%n pages, two copies in one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>Earlier records that were replaced still lie in the folder: %n</source>
        <translation>
            <numerusform>Earlier records that were replaced still lie in the folder: %n</numerusform>
            <numerusform>Earlier records that were replaced still lie in the folder: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files not linked to anything: %n</source>
        <translation>
            <numerusform>Files not linked to anything: %n</numerusform>
            <numerusform>Files not linked to anything: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files read whole: %n</source>
        <translation>
            <numerusform>Files read whole: %n</numerusform>
            <numerusform>Files read whole: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message numerus="yes">
        <source>It locks by itself after %n minutes without use.</source>
        <translation>
            <numerusform>It locks by itself after %n minute without use.</numerusform>
            <numerusform>It locks by itself after %n minutes without use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Found: %n</numerusform>
            <numerusform>Found: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>%n minute without use</numerusform>
            <numerusform>%n minutes without use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workroom</name>
    <message numerus="yes">
        <source>Nobody seems to be here. Locking in %n seconds.</source>
        <translation>
            <numerusform>Nobody seems to be here. Locking in %n second.</numerusform>
            <numerusform>Nobody seems to be here. Locking in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
