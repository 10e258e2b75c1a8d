<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Second way: {names}.</source>
        <translation>Второй путь: {names}.</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
</context>
<context>
    <name>BackupsScreen</name>
    <message>
        <source>A second folder with everything in it, encrypted like the first; it opens with the same passphrase. Best on a stick that lies somewhere else.</source>
        <translation>Вторая папка, в которой есть всё; она зашифрована так же, как первая, и открывается тем же паролем. Лучше всего на флешке, которая лежит в другом месте.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups made so far</source>
        <translation>Сделанные копии</translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n.</source>
        <translation>
            <numerusform>Возвращено: %n.</numerusform>
            <numerusform>Возвращено: %n.</numerusform>
            <numerusform>Возвращено: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a place for the backup</source>
        <translation>Выберите место для резервной копии</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Выберите папку резервной копии</translation>
    </message>
    <message>
        <source>Copied and read back: {size}. Now put the stick somewhere safe.</source>
        <translation>Скопировано и перечитано: {size}. Теперь уберите флешку в надёжное место.</translation>
    </message>
    <message>
        <source>Copying everything and reading it back. Leave the stick in.</source>
        <translation>Копируем всё и перечитываем скопированное. Не вынимайте флешку.</translation>
    </message>
    <message>
        <source>Erasing the backup…</source>
        <translation>Стираем копию…</translation>
    </message>
    <message>
        <source>Every recording and document of the vault was read, and all are whole.</source>
        <translation>Все записи и документы сейфа прочитаны, все целы.</translation>
    </message>
    <message>
        <source>Home papers, copy</source>
        <translation>Домашние бумаги, копия</translation>
    </message>
    <message>
        <source>It goes to: {place}</source>
        <translation>Место копии: {place}</translation>
    </message>
    <message>
        <source>Lock and bring back what was written…</source>
        <translation>Запереть и вернуть написанное…</translation>
    </message>
    <message>
        <source>Looking at every recording and document…</source>
        <translation>Проверяем каждую запись и каждый документ…</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Ищем их…</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <source>Make the backup now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message numerus="yes">
        <source>Missing in the vault itself, and so in the backup: %n</source>
        <translation>
            <numerusform>Нет в самом сейфе, а значит и в копии: %n</numerusform>
            <numerusform>Нет в самом сейфе, а значит и в копии: %n</numerusform>
            <numerusform>Нет в самом сейфе, а значит и в копии: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither in the vault nor in this backup whole: %n.</source>
        <translation>
            <numerusform>Целыми нет ни в сейфе, ни в этой копии: %n.</numerusform>
            <numerusform>Целыми нет ни в сейфе, ни в этой копии: %n.</numerusform>
            <numerusform>Целыми нет ни в сейфе, ни в этой копии: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. If this computer or stick is lost, everything is lost.</source>
        <translation>Пока ни одной. Если этот компьютер или флешка пропадёт, пропадёт всё.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>Plug in a stick, or choose a folder on another disk.</source>
        <translation>Вставьте флешку или выберите папку на другом диске.</translation>
    </message>
    <message>
        <source>Recordings from another folder…</source>
        <translation>Вернуть записи из другой папки…</translation>
    </message>
    <message>
        <source>Something is missing or damaged, or you want an earlier state of what you wrote? It can come back from a backup, also from one that is not in this list. To bring back what was written, everything is saved and locked first.</source>
        <translation>Что-то пропало или повреждено, или нужно прежнее состояние написанного? Его можно вернуть из резервной копии, даже если её нет в этом списке. Чтобы вернуть написанное, всё сначала сохраняется и запирается.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>The backup is erased</source>
        <translation>Копия стёрта</translation>
    </message>
    <message>
        <source>The backup is made</source>
        <translation>Резервная копия готова</translation>
    </message>
    <message>
        <source>The earlier backup is as it was. What was copied so far is not copied again.</source>
        <translation>Прежняя копия осталась как была. Уже скопированное не придётся копировать заново.</translation>
    </message>
    <message>
        <source>The recordings were looked at</source>
        <translation>Записи проверены</translation>
    </message>
    <message>
        <source>The vault itself is as it was.</source>
        <translation>Сам сейф остался как был.</translation>
    </message>
    <message>
        <source>Waiting until the work before it has ended, such as adding a recording…</source>
        <translation>Ждём, пока закончится то, что начато раньше, например добавление записи…</translation>
    </message>
    <message>
        <source>What is not part of it stays in its folder: {names}</source>
        <translation>В её папке осталось то, что к ней не относится: {names}</translation>
    </message>
</context>
<context>
    <name>BlankForms</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the paper</source>
        <translation>Выберите папку для бумаги</translation>
    </message>
    <message>
        <source>Handing the paper to the printer…</source>
        <translation>Отправляем бумагу на принтер…</translation>
    </message>
    <message>
        <source>It is here: {path}</source>
        <translation>Он здесь: {path}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Preparing the paper…</source>
        <translation>Готовим бумагу…</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Как будет выглядеть бумага</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Stand by until all of it has come out, and take every sheet with you.</source>
        <translation>Подождите у принтера, пока выйдет всё, и заберите каждый лист.</translation>
    </message>
    <message>
        <source>The form is on its way to the printer</source>
        <translation>Бланк отправлен на принтер</translation>
    </message>
    <message>
        <source>The form is saved</source>
        <translation>Бланк сохранён</translation>
    </message>
    <message>
        <source>To have it read out, choose “As text”.</source>
        <translation>Чтобы её прочитали вслух, выберите «Текстом».</translation>
    </message>
</context>
<context>
    <name>BlankFormsForm</name>
    <message>
        <source>A printer at work or a shared one shows the job to others, and may keep it in its own memory.</source>
        <translation>Рабочий или общий принтер покажет задание другим и может оставить его в своей памяти.</translation>
    </message>
    <message>
        <source>A saved file is not encrypted. Its name, “document.pdf”, says nothing, and nothing about you is in it; but whoever opens it sees what it is for.</source>
        <translation>Сохранённый файл не зашифрован. Имя «document.pdf» ни о чём не говорит, и о вас в нём ничего нет, но тот, кто его откроет, увидит, для чего он.</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Как на бумаге</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Текстом</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Before you print it</source>
        <translation>Прежде чем печатать</translation>
    </message>
    <message>
        <source>Card for the duty station</source>
        <translation>Памятка для дежурной части</translation>
    </message>
    <message>
        <source>Complaint about a refusal</source>
        <translation>Жалоба на отказ</translation>
    </message>
    <message>
        <source>English, for reading only</source>
        <translation>English, только для чтения</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык бумаги</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>Искать принтеры снова</translation>
    </message>
    <message>
        <source>One page to the prosecutor, for when a statement was not accepted or not registered. Print it twice.</source>
        <translation>Одна страница прокурору, если заявление не приняли или не зарегистрировали. Напечатайте дважды.</translation>
    </message>
    <message>
        <source>One page: what to say, what to ask for, what to write down, and what to do if they refuse.</source>
        <translation>Одна страница: что сказать, что попросить, что записать и что делать, если отказывают.</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Напечатать пустой бланк</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Печатать</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Напечатать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Text of the paper</source>
        <translation>Текст бумаги</translation>
    </message>
    <message>
        <source>The Kazakh wording of this paper has not yet been confirmed by a lawyer who is a native speaker. Read it through before you sign.</source>
        <translation>Казахский текст этой бумаги ещё не подтверждён юристом, для которого казахский язык родной. Прочитайте его целиком, прежде чем подписать.</translation>
    </message>
    <message>
        <source>The print system of this computer keeps the form for about a day, and longer that somebody printed, from which account and when. This program cannot remove it. The job is called “Document”.</source>
        <translation>Система печати этого компьютера хранит бланк примерно сутки, а ещё дольше сведения о том, что печатали, под какой учётной записью и когда. Программа не может этого стереть. Задание называется «Document».</translation>
    </message>
    <message>
        <source>This is a copy for reading. Papers are handed in in Kazakh or in Russian.</source>
        <translation>Это перевод для чтения. Бумаги подают на казахском или русском языке.</translation>
    </message>
    <message>
        <source>To be filled in by hand. Nothing about you is asked, and nothing is kept.</source>
        <translation>Чтобы заполнить от руки. О вас ничего не спрашиваем и ничего не храним.</translation>
    </message>
    <message>
        <source>Two copies: one is handed in, the other comes back to you with a mark.</source>
        <translation>Два экземпляра: один отдаёте, второй с отметкой возвращается к вам.</translation>
    </message>
    <message>
        <source>Two pages: who, what, for what, when and where. Print it twice.</source>
        <translation>Две страницы: кто, что, за что, когда и где. Напечатайте дважды.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Another passphrase</source>
        <translation>Другой пароль</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>For a passphrase that nobody else knows. If somebody may know it, make new keys, further down this page.</source>
        <translation>Подходит, если нынешнего пароля не знает никто, кроме вас. Если его могли узнать, сделайте новые ключи: это ниже на этой странице.</translation>
    </message>
    <message>
        <source>From now on only the new one opens the vault. Copies of the folder made earlier still open with the old one.</source>
        <translation>Теперь сейф открывает только новый пароль. Копии папки, сделанные раньше, по-прежнему открываются старым.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Оставить прежний</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>Задать новый пароль</translation>
    </message>
    <message>
        <source>Setting the passphrase. It takes some seconds on purpose.</source>
        <translation>Меняем пароль. Это нарочно занимает несколько секунд.</translation>
    </message>
    <message>
        <source>The new passphrase holds</source>
        <translation>Новый пароль действует</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Проверить всё</translation>
    </message>
    <message>
        <source>Check everything again to be sure of the rest.</source>
        <translation>Проверьте всё ещё раз, чтобы быть уверенными в остальном.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Delete these files</source>
        <translation>Удалить эти файлы</translation>
    </message>
    <message>
        <source>Delete these files for good? If one of them is a recording you want, it is lost.</source>
        <translation>Удалить эти файлы навсегда? Если среди них есть нужная вам запись, она пропадёт.</translation>
    </message>
    <message numerus="yes">
        <source>Files deleted: %n</source>
        <translation>
            <numerusform>Удалено файлов: %n</numerusform>
            <numerusform>Удалено файлов: %n</numerusform>
            <numerusform>Удалено файлов: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Files not linked to anything</source>
        <translation>Файлы, которые ни с чем не связаны</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Nothing was changed. Begin it again any time.</source>
        <translation>Ничего не изменено. Её можно начать снова в любое время.</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Открыть резервные копии</translation>
    </message>
    <message>
        <source>Reading everything that is kept…</source>
        <translation>Читаем всё, что сохранено…</translation>
    </message>
    <message>
        <source>Reads everything you wrote and every recording from the stick or disk, and compares it with what was kept. With many recordings this takes a while. Nothing is changed.</source>
        <translation>Читает с флешки или диска всё, что вы написали, и каждую запись и сверяет с тем, что было сохранено. Если записей много, это займёт время. Ничего не изменяется.</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>Проверка остановлена</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>This is {length} characters; more than {limit} make the paper hard to read. Nothing is cut off.</source>
        <translation>Знаков здесь: {length}. Если их больше {limit}, бумагу трудно читать. Ничего не обрезается.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Handing the sheet to the printer.</source>
        <translation>Отправляем лист на принтер.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Код записан</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only a recovery code on paper can open the vault: we cannot either. Whoever finds the paper and has the folder can open it too, so keep it elsewhere.</source>
        <translation>Если вы забудете пароль, сейф откроет только код восстановления на бумаге: без него не откроем и мы. Но тот, кто найдёт бумагу и получит папку, тоже откроет, поэтому храните её в другом месте.</translation>
    </message>
    <message>
        <source>Keep the paper apart from this folder. In a week the program asks you to try it once.</source>
        <translation>Храните бумагу отдельно от этой папки. Через неделю программа попросит один раз проверить код.</translation>
    </message>
    <message>
        <source>Looking whether the code fits.</source>
        <translation>Смотрим, подходит ли код.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Сделать новый код</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Сделать код восстановления</translation>
    </message>
    <message>
        <source>Make no code</source>
        <translation>Не делать код</translation>
    </message>
    <message>
        <source>Making the code the vault&apos;s.</source>
        <translation>Сейф запоминает код.</translation>
    </message>
    <message>
        <source>Now type the code from the paper. Until then nothing changes.</source>
        <translation>Теперь введите код с бумаги. До этого ничего не меняется.</translation>
    </message>
    <message>
        <source>Print the code…</source>
        <translation>Напечатать код…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>See whether it fits</source>
        <translation>Посмотреть, подходит ли</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Показать код ещё раз</translation>
    </message>
    <message>
        <source>Take it as soon as it is out, and keep it apart from this folder.</source>
        <translation>Заберите его, как только он выйдет, и храните отдельно от этой папки.</translation>
    </message>
    <message>
        <source>The code fits</source>
        <translation>Код подходит</translation>
    </message>
    <message>
        <source>The code works now</source>
        <translation>Код действует</translation>
    </message>
    <message>
        <source>The paper would open this vault. Nothing was changed. Put it back in its place.</source>
        <translation>Эта бумага открыла бы сейф. Ничего не изменилось. Верните её на место.</translation>
    </message>
    <message>
        <source>The paper written by hand is enough. If you want a printed sheet as well, print it now: once you leave this page, the program does not know the code any more.</source>
        <translation>Бумаги, записанной от руки, достаточно. Если нужен ещё и печатный лист, напечатайте его сейчас: как только вы уйдёте с этой страницы, программа больше не знает код.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer</source>
        <translation>Лист отправлен на принтер</translation>
    </message>
    <message>
        <source>There is a code. Whoever has the paper and the folder can open the vault: keep them apart. A new code puts an end to the old one.</source>
        <translation>Код есть. Тот, у кого и бумага, и папка, может открыть сейф: храните их порознь. Новый код отменяет старый.</translation>
    </message>
    <message>
        <source>Try the code</source>
        <translation>Проверить код</translation>
    </message>
    <message>
        <source>Type the code from the paper. Nothing is changed: it is only seen whether it would open the vault.</source>
        <translation>Введите код с бумаги. Ничего не изменится: программа только посмотрит, открыл бы он сейф.</translation>
    </message>
    <message>
        <source>Use this code from now on</source>
        <translation>Код верный, пусть действует</translation>
    </message>
    <message>
        <source>Write all eight groups on paper by hand, with their numbers. Do not photograph them and do not save them in a file. The code works only after you have typed it back.</source>
        <translation>Запишите на бумаге от руки все восемь групп с их номерами. Не фотографируйте их и не сохраняйте в файле. Код начнёт действовать, только когда вы введёте его с бумаги.</translation>
    </message>
    <message>
        <source>You wrote it down a week ago or earlier: see now whether the paper is right.</source>
        <translation>Вы записали его неделю назад или раньше: проверьте сейчас, верна ли бумага.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Eight groups of six digits, as you wrote them on paper. You can correct any group.</source>
        <translation>Восемь групп по шесть цифр, как вы записали их на бумаге. Любую группу можно исправить.</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>У меня есть код восстановления</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Ввести пароль</translation>
    </message>
</context>
<context>
    <name>CodeFields</name>
    <message>
        <source>Group {number} of {all}, six digits</source>
        <translation>Группа {number} из {all}, шесть цифр</translation>
    </message>
    <message>
        <source>Look at the paper again. Not right: group {numbers}.</source>
        <translation>Сверьтесь с бумагой. Ошибка в группе: {numbers}.</translation>
    </message>
</context>
<context>
    <name>CodePrint</name>
    <message>
        <source>A printer at work, a shared one or one in a copy shop may keep the code in its memory and show it to others. The code and the folder together open everything. Print only on a printer of your own: the handwritten paper is enough.</source>
        <translation>Принтер на работе, общий или в копицентре может оставить код в своей памяти и показать его другим. Код и папка вместе открывают всё. Печатайте только на своём принтере: бумаги, записанной от руки, достаточно.</translation>
    </message>
    <message>
        <source>Before you print the code</source>
        <translation>Прежде чем печатать код</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Не печатать</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>Искать принтеры снова</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>Принтер не найден</translation>
    </message>
    <message>
        <source>Print one sheet now</source>
        <translation>Напечатать один лист</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Switch the printer on and look again, or keep to the handwritten paper.</source>
        <translation>Включите принтер и поищите снова или обойдитесь бумагой, записанной от руки.</translation>
    </message>
    <message>
        <source>The print system of this computer keeps the sheet with the code for about a day, and longer that something was printed, from which account and when. This program cannot remove it.</source>
        <translation>Система печати этого компьютера хранит лист с кодом примерно сутки, а ещё дольше сведения о том, что печатали, под какой учётной записью и когда. Программа не может этого стереть.</translation>
    </message>
    <message>
        <source>The printer refused the sheet</source>
        <translation>Принтер не принял лист</translation>
    </message>
    <message>
        <source>The system says: {reason}. Look at the printer (paper, cable, messages) and try again, or keep to the handwritten paper.</source>
        <translation>Система сообщает: {reason}. Посмотрите на принтер (бумага, кабель, сообщения) и попробуйте ещё раз или обойдитесь бумагой, записанной от руки.</translation>
    </message>
</context>
<context>
    <name>CodeReminder</name>
    <message>
        <source>Do without one</source>
        <translation>Обойтись без кода</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only a recovery code on paper can open what you save here.</source>
        <translation>Если вы забудете пароль, сохранённое здесь откроет только код восстановления, записанный на бумаге.</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Сделать код восстановления</translation>
    </message>
    <message>
        <source>Try the code</source>
        <translation>Проверить код</translation>
    </message>
    <message>
        <source>You can make one later, under “Safety”.</source>
        <translation>Код можно сделать и позже, в разделе «Безопасность».</translation>
    </message>
    <message>
        <source>You wrote down the recovery code a week ago or earlier. See whether the paper is right while it can still be replaced: it takes a minute and changes nothing.</source>
        <translation>Вы записали код восстановления неделю назад или раньше. Проверьте, верна ли бумага, пока её ещё можно заменить: это займёт минуту и ничего не изменит.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Copied. It is taken back from the clipboard after a minute and at every lock.</source>
        <translation>Скопировано. Из буфера обмена номер исчезнет через минуту и при каждом запирании.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the number {number}</source>
        <translation>Копировать номер {number}</translation>
    </message>
    <message>
        <source>No number with a source is known. The printed sheet leaves an empty line for it.</source>
        <translation>Номера с надёжным источником у нас нет. На печатном листе для него оставлена пустая строка.</translation>
    </message>
    <message>
        <source>Puts the number on the clipboard for a minute</source>
        <translation>Поместит номер в буфер обмена на минуту</translation>
    </message>
</context>
<context>
    <name>ContactsScreen</name>
    <message>
        <source>All others</source>
        <translation>Все остальные</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>For your case</source>
        <translation>Для вашей истории</translation>
    </message>
    <message>
        <source>Save or print these as a sheet</source>
        <translation>Сохранить или напечатать листом</translation>
    </message>
</context>
<context>
    <name>EmergencyView</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>A file was added that was deleted later</source>
        <translation>Добавлен файл, который потом удалили</translation>
    </message>
    <message>
        <source>A file was checked that was deleted later</source>
        <translation>Проверен файл, который потом удалили</translation>
    </message>
    <message>
        <source>A file was copied out that was deleted later</source>
        <translation>Скопирован файл, который потом удалили</translation>
    </message>
    <message>
        <source>A file was deleted for good</source>
        <translation>Файл удалён навсегда</translation>
    </message>
    <message>
        <source>A file was opened that was deleted later</source>
        <translation>Открыт файл, который потом удалили</translation>
    </message>
    <message>
        <source>Added: “{name}”</source>
        <translation>Добавлено: «{name}»</translation>
    </message>
    <message>
        <source>Changed between the short and the full statement</source>
        <translation>Переход между коротким и полным заявлением</translation>
    </message>
    <message>
        <source>Checked and found whole: “{name}”</source>
        <translation>Проверено, цело: «{name}»</translation>
    </message>
    <message>
        <source>Copied out of the vault: “{name}”</source>
        <translation>Скопировано из сейфа: «{name}»</translation>
    </message>
    <message>
        <source>Everything was checked and found whole</source>
        <translation>Проверено всё, всё цело</translation>
    </message>
    <message>
        <source>Everything was checked. Damaged or missing: {number}</source>
        <translation>Проверено всё. Повреждено или пропало: {number}</translation>
    </message>
    <message>
        <source>Opened: “{name}”</source>
        <translation>Открыто: «{name}»</translation>
    </message>
    <message>
        <source>Printed: {paper}</source>
        <translation>Напечатано: {paper}</translation>
    </message>
    <message>
        <source>Saved as a file: {paper}</source>
        <translation>Сохранено в файл: {paper}</translation>
    </message>
    <message>
        <source>Something was done with a file that was deleted later</source>
        <translation>Что-то сделано с файлом, который потом удалили</translation>
    </message>
    <message>
        <source>The case was begun</source>
        <translation>История начата</translation>
    </message>
    <message>
        <source>file code {code}</source>
        <translation>код файла {code}</translation>
    </message>
    <message>
        <source>sheet of contacts</source>
        <translation>лист контактов</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>заявление</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>A statement was printed for filing. Ask a lawyer first: what you erase may be the proof you need, and erasing it may be held against you.</source>
        <translation>Заявление уже печаталось для подачи. Сначала спросите адвоката: то, что вы сотрёте, может понадобиться как доказательство, а само удаление могут обратить против вас.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Стереть всё</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Стереть всё…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Erasing everything.</source>
        <translation>Стираем всё.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Ничего не стирать</translation>
    </message>
    <message>
        <source>The keys are destroyed first, then everything you wrote and collected here. Nobody can bring it back, neither can we.</source>
        <translation>Сначала уничтожаются ключи, затем всё, что вы здесь написали и собрали. Вернуть это не сможет никто, и мы тоже.</translation>
    </message>
    <message>
        <source>To erase everything, type these digits: {digits}</source>
        <translation>Чтобы стереть всё, введите эти цифры: {digits}</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>Что останется:</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <source>Everything was erased</source>
        <translation>Всё стёрто</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>На первую страницу</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>Что осталось:</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Add a file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>Adding a file</source>
        <translation>Файл добавляется</translation>
    </message>
    <message>
        <source>All recordings and documents</source>
        <translation>Все записи и документы</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. A statement is valid without it too.</source>
        <translation>Здесь пока ничего нет. Заявление действительно и без этого.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>аудиозапись</translation>
    </message>
    <message>
        <source>video</source>
        <translation>видеозапись</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>A copy of each file is encrypted into the vault and checked; the original is left where it is.</source>
        <translation>Копия каждого файла шифруется, кладётся в сейф и проверяется; оригинал остаётся на своём месте.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Отменить всё</translation>
    </message>
    <message>
        <source>Check that it is intact</source>
        <translation>Проверить, цел ли файл</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>File code</source>
        <translation>Код файла</translation>
    </message>
    <message>
        <source>For example: phone call of 3 November; from the second minute he names the sum.</source>
        <translation>Например: разговор по телефону 3 ноября; со второй минуты он называет сумму.</translation>
    </message>
    <message>
        <source>It is deleted for good and cannot be brought back. If the original is lost, this is the only copy.</source>
        <translation>Файл удаляется навсегда, вернуть его нельзя. Если оригинал потерян, это единственная копия.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Let go, and the files are added. Your originals stay where they are.</source>
        <translation>Отпустите, и файлы добавятся. Оригиналы останутся на своём месте.</translation>
    </message>
    <message>
        <source>Nothing is kept here yet: add a recording, a photograph or a document, drop it onto this page, or paste it.</source>
        <translation>Здесь пока ничего нет: добавьте запись, фотографию или документ, перетащите на эту страницу или вставьте.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Progress of adding</source>
        <translation>Ход добавления</translation>
    </message>
    <message>
        <source>Recordings and documents</source>
        <translation>Записи и документы</translation>
    </message>
    <message>
        <source>Save a copy to a folder…</source>
        <translation>Сохранить копию в папку…</translation>
    </message>
    <message>
        <source>Take the selected off the list</source>
        <translation>Убрать выбранное из списка</translation>
    </message>
    <message>
        <source>The file code (SHA-256) is worked out from every byte of the file: two files with the same code are the same file.</source>
        <translation>Код файла (SHA-256) вычисляется по каждому его байту: если коды двух файлов совпали, это один и тот же файл.</translation>
    </message>
    <message>
        <source>Waiting to be added</source>
        <translation>Ждут добавления</translation>
    </message>
    <message>
        <source>What it shows, in your own words</source>
        <translation>Что здесь видно или слышно, своими словами</translation>
    </message>
</context>
<context>
    <name>EvidenceScreen</name>
    <message>
        <source>A copy was saved and checked</source>
        <translation>Копия сохранена и проверена</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Добавлено: {name}</translation>
    </message>
    <message>
        <source>Checking “{name}”…</source>
        <translation>Проверяем «{name}»…</translation>
    </message>
    <message>
        <source>Choose a folder for a copy that is not encrypted</source>
        <translation>Выберите папку для незашифрованной копии</translation>
    </message>
    <message>
        <source>Choose recordings and documents to add</source>
        <translation>Выберите записи и документы</translation>
    </message>
    <message>
        <source>Copy a file or a picture first and paste it here. Words can be pasted into a note.</source>
        <translation>Сначала скопируйте файл или изображение, потом вставьте здесь. Слова можно вставить в заметку.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
    <message>
        <source>Every byte is as it was when it was added.</source>
        <translation>Каждый байт такой же, каким был при добавлении.</translation>
    </message>
    <message>
        <source>It is byte for byte the same as “{other}”, added {moment}. One of them is enough.</source>
        <translation>Он байт в байт совпадает с файлом «{other}», который добавлен {moment}. Одного из них достаточно.</translation>
    </message>
    <message>
        <source>It is here: {path}. It is not encrypted: anyone who finds it can open it.</source>
        <translation>Она здесь: {path}. Она не зашифрована: открыть её сможет любой, кто найдёт.</translation>
    </message>
    <message>
        <source>Recordings and documents</source>
        <translation>Записи и документы</translation>
    </message>
    <message>
        <source>Saving a copy of “{name}”…</source>
        <translation>Сохраняем копию «{name}»…</translation>
    </message>
    <message>
        <source>There is no file or picture on the clipboard</source>
        <translation>В буфере обмена нет ни файла, ни изображения</translation>
    </message>
    <message>
        <source>“{name}” is here twice now</source>
        <translation>«{name}» теперь здесь дважды</translation>
    </message>
    <message>
        <source>“{name}” is intact</source>
        <translation>«{name}»: файл цел</translation>
    </message>
</context>
<context>
    <name>ExpressPage</name>
    <message>
        <source>Before you print</source>
        <translation>Перед печатью</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всего хватает.</translation>
    </message>
    <message>
        <source>Nothing on this page looks wrong</source>
        <translation>На этой странице ошибок не видно</translation>
    </message>
    <message>
        <source>Officers usually ask for this too:</source>
        <translation>Дежурные обычно спрашивают и это:</translation>
    </message>
    <message>
        <source>One page, one sheet of paper: what a statement needs to be registered. Write what you know; the rest can be added later. Everything is saved as you write.</source>
        <translation>Одна страница и один лист бумаги: то, без чего заявление могут не зарегистрировать. Напишите что знаете, остальное можно добавить позже. Всё сохраняется само.</translation>
    </message>
    <message>
        <source>Please look at this once more:</source>
        <translation>Посмотрите ещё раз:</translation>
    </message>
    <message>
        <source>The law asks for this:</source>
        <translation>Этого требует закон:</translation>
    </message>
</context>
<context>
    <name>ExpressScreen</name>
    <message>
        <source>Short statement</source>
        <translation>Короткое заявление</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>It is not your fault. Everything that was shown as saved is saved. Lock and begin again: you will come back to the same place.</source>
        <translation>Вы в этом не виноваты. Всё, что отмечено как сохранённое, сохранено. Заприте и начните заново: вы вернётесь на то же место.</translation>
    </message>
    <message>
        <source>Lock and begin again</source>
        <translation>Запереть и начать заново</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>В программе произошла ошибка</translation>
    </message>
    <message>
        <source>This line says where in the program it happened, and nothing of what you wrote. You may pass it on to whoever repairs the program.</source>
        <translation>Эта строка говорит только о месте ошибки в программе; того, что вы писали, в ней нет. Её можно показать тому, кто чинит программу.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>осталось примерно {hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>осталось примерно {minutes} мин</translation>
    </message>
    <message>
        <source>less than 1 kB</source>
        <translation>меньше 1 кБ</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in what you wrote</source>
        <translation>Найти в том, что вы записали</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Full statement</source>
        <translation>Полное заявление</translation>
    </message>
    <message numerus="yes">
        <source>Not answered: %n</source>
        <translation>
            <numerusform>Без ответа: %n</numerusform>
            <numerusform>Без ответа: %n</numerusform>
            <numerusform>Без ответа: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всего хватает</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Напечатать или сохранить</translation>
    </message>
    <message>
        <source>Step by step, with talks, witnesses and recordings. Nothing is lost.</source>
        <translation>По шагам: разговоры, свидетели, записи. Написанное не пропадёт.</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Go to the contacts</source>
        <translation>Перейти к контактам</translation>
    </message>
    <message>
        <source>Go to the home page</source>
        <translation>Перейти на главную</translation>
    </message>
    <message>
        <source>Go to this answer</source>
        <translation>Перейти к этому ответу</translation>
    </message>
    <message>
        <source>Go to this entry</source>
        <translation>Перейти к этой записи</translation>
    </message>
    <message>
        <source>Go to this file</source>
        <translation>Перейти к этому файлу</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Название истории</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Open this note</source>
        <translation>Открыть эту заметку</translation>
    </message>
    <message>
        <source>Recordings and documents</source>
        <translation>Записи и документы</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
</context>
<context>
    <name>GapsView</name>
    <message>
        <source>Back to the page</source>
        <translation>Вернуться на страницу</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всего хватает.</translation>
    </message>
    <message>
        <source>Officers usually ask for this too:</source>
        <translation>Дежурные обычно спрашивают и это:</translation>
    </message>
    <message>
        <source>The law asks for this:</source>
        <translation>Этого требует закон:</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>GatesPage</name>
    <message>
        <source>Choose what comes closest, then go on.</source>
        <translation>Выберите то, что ближе, и нажмите «Далее».</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Всё равно продолжить</translation>
    </message>
    <message>
        <source>More of this in the guide</source>
        <translation>Подробнее в справочнике</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Step %1 of %2. Nothing is saved yet.</source>
        <translation>Шаг %1 из %2. Пока ничего не сохраняется.</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change: {row}</source>
        <translation>Изменить: {row}</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove: {row}</source>
        <translation>Убрать: {row}</translation>
    </message>
    <message>
        <source>Removed, with everything written in it.</source>
        <translation>Убрано вместе со всем, что там записано.</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>Guide</source>
        <translation>Справочник</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Найти в справочнике</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Ничего не нашлось. Попробуйте другое слово.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
</context>
<context>
    <name>HappenedLine</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>A short statement on one sheet. It can become a full one at any moment.</source>
        <translation>Короткое заявление на одном листе. В любой момент его можно сделать полным.</translation>
    </message>
    <message>
        <source>Add or look at them</source>
        <translation>Добавить или посмотреть</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Все контакты</translation>
    </message>
    <message>
        <source>Answer what is missing: {page}</source>
        <translation>Ответить на недостающее: {page}</translation>
    </message>
    <message>
        <source>Begin with: {page}</source>
        <translation>Начать: {page}</translation>
    </message>
    <message>
        <source>Everything that the law asks for is answered.</source>
        <translation>На всё, что требует закон, ответы есть.</translation>
    </message>
    <message>
        <source>Go on with: {page}</source>
        <translation>Продолжить: {page}</translation>
    </message>
    <message numerus="yes">
        <source>Kept here: %n</source>
        <translation>
            <numerusform>Хранится здесь: %n</numerusform>
            <numerusform>Хранится здесь: %n</numerusform>
            <numerusform>Хранится здесь: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: {age}</source>
        <translation>Последняя резервная копия: {age}</translation>
    </message>
    <message>
        <source>Look at the papers</source>
        <translation>Посмотреть бумаги</translation>
    </message>
    <message>
        <source>My case</source>
        <translation>Моя история</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Заметок пока нет.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message numerus="yes">
        <source>Notes: %n</source>
        <translation>
            <numerusform>Заметок: %n</numerusform>
            <numerusform>Заметок: %n</numerusform>
            <numerusform>Заметок: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been saved or printed for filing yet.</source>
        <translation>Для подачи пока ничего не сохранено и не напечатано.</translation>
    </message>
    <message>
        <source>Nothing is kept here yet.</source>
        <translation>Здесь пока ничего нет.</translation>
    </message>
    <message>
        <source>Nothing is written yet. You can stop at any moment: everything is saved as you type.</source>
        <translation>Пока ничего не написано. Остановиться можно в любой момент: всё сохраняется по мере ввода.</translation>
    </message>
    <message>
        <source>Of what the law asks for, answered: {answered} of {needed}</source>
        <translation>Ответы на то, что требует закон: {answered} из {needed}</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Читать и писать</translation>
    </message>
    <message>
        <source>Read, save or print the statement</source>
        <translation>Прочитать, сохранить или напечатать заявление</translation>
    </message>
    <message>
        <source>Recordings and documents</source>
        <translation>Записи и документы</translation>
    </message>
    <message>
        <source>Saved or printed for filing: {moment}</source>
        <translation>Сохранено или напечатано для подачи: {moment}</translation>
    </message>
    <message>
        <source>See where to take the statement</source>
        <translation>Посмотреть, куда подать заявление</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>The law asks for this:</source>
        <translation>Этого требует закон:</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one</source>
        <translation>Резервной копии пока нет. Сделать</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Куда подать</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Написать первую</translation>
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
        <source>last changed {moment}</source>
        <translation>последнее изменение: {moment}</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>pasted picture</source>
        <translation>вставленное изображение</translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back: Alt+Left</source>
        <translation>Назад: Alt+Left</translation>
    </message>
    <message>
        <source>Enter: next field · Alt+← and Alt+→: pages</source>
        <translation>Enter: следующее поле · Alt+← и Alt+→: страницы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next: Alt+Right</source>
        <translation>Далее: Alt+Right</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Steps of the statement</source>
        <translation>Шаги заявления</translation>
    </message>
</context>
<context>
    <name>InterviewScreen</name>
    <message>
        <source>Add a file</source>
        <translation>Добавить файл</translation>
    </message>
    <message numerus="yes">
        <source>Not answered: %n</source>
        <translation>
            <numerusform>Без ответа: %n</numerusform>
            <numerusform>Без ответа: %n</numerusform>
            <numerusform>Без ответа: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всего хватает</translation>
    </message>
    <message>
        <source>Removed. It can be put back.</source>
        <translation>Убрано. Это можно вернуть.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Удалить «{name}»?</translation>
    </message>
    <message>
        <source>added {moment}</source>
        <translation>добавлено: {moment}</translation>
    </message>
    <message>
        <source>file dated {moment}</source>
        <translation>дата файла: {moment}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>file of another kind</source>
        <translation>другой файл</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>sound recording</source>
        <translation>аудиозапись</translation>
    </message>
    <message>
        <source>video</source>
        <translation>видеозапись</translation>
    </message>
</context>
<context>
    <name>KazakhLetters</name>
    <message>
        <source>Kazakh letters</source>
        <translation>Казахские буквы</translation>
    </message>
    <message>
        <source>Large Kazakh letters</source>
        <translation>Заглавные казахские буквы</translation>
    </message>
    <message>
        <source>Large letters: also Shift with Alt and the figure</source>
        <translation>Заглавные буквы: или Shift вместе с Alt и цифрой</translation>
    </message>
    <message>
        <source>Letters that the keyboard lacks: Alt+1 to Alt+9</source>
        <translation>Буквы, которых нет на клавиатуре: Alt+1 … Alt+9</translation>
    </message>
    <message>
        <source>{letter}: Alt+{number}</source>
        <translation>{letter}: Alt+{number}</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>Opened by the recovery code</source>
        <translation>Открыто кодом восстановления</translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <translation>Пароль и код восстановления</translation>
    </message>
    <message>
        <source>Set a new passphrase first: the program does not know the old one, and the code stays.</source>
        <translation>Сначала задайте новый пароль: старого программа не знает. Код восстановления остаётся прежним.</translation>
    </message>
</context>
<context>
    <name>KnownRow</name>
    <message>
        <source>Bring back recordings</source>
        <translation>Вернуть записи и документы</translation>
    </message>
    <message>
        <source>Bring back what was written…</source>
        <translation>Вернуть написанное…</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Erase this backup? The vault itself stays as it is. Traces can often be recovered from a stick even so; without your passphrase nobody can read them.</source>
        <translation>Стереть эту копию? Сам сейф останется как есть. Следы на флешке часто можно восстановить и после этого, но без вашего пароля их не прочтёт никто.</translation>
    </message>
    <message>
        <source>Erase this backup…</source>
        <translation>Стереть эту копию…</translation>
    </message>
    <message>
        <source>First everything is saved and locked. Then you see the states in this backup, and choose which one comes back and where. What is replaced is kept next to it.</source>
        <translation>Сначала всё сохраняется и запирается. Потом вы увидите состояния в этой копии и выберете, какое вернуть и куда. То, что заменяется, остаётся рядом.</translation>
    </message>
    <message>
        <source>It is not there now: plug in its stick or disk to use it.</source>
        <translation>Сейчас её там нет: чтобы ею пользоваться, вставьте её флешку или подключите диск.</translation>
    </message>
    <message>
        <source>It is there, with one state of your papers.</source>
        <translation>Она на месте, в ней одно состояние ваших бумаг.</translation>
    </message>
    <message numerus="yes">
        <source>It is there. Earlier states kept in it: %n, of {moments}.</source>
        <translation>
            <numerusform>Она на месте. Прежних состояний в ней: %n, от {moments}.</numerusform>
            <numerusform>Она на месте. Прежних состояний в ней: %n, от {moments}.</numerusform>
            <numerusform>Она на месте. Прежних состояний в ней: %n, от {moments}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens with an earlier passphrase, not with the one of today.</source>
        <translation>Она открывается прежним паролем, а не нынешним.</translation>
    </message>
    <message>
        <source>It was never finished: bring it up to date.</source>
        <translation>Она не была закончена: обновите её.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep only the newest</source>
        <translation>Стереть прежние</translation>
    </message>
    <message numerus="yes">
        <source>Keep only the newest state? The backup is brought up to date, then the earlier states in it are erased: %n.</source>
        <translation>
            <numerusform>Оставить только самое новое состояние? Копия будет обновлена, затем прежние состояния в ней будут стёрты: %n.</numerusform>
            <numerusform>Оставить только самое новое состояние? Копия будет обновлена, затем прежние состояния в ней будут стёрты: %n.</numerusform>
            <numerusform>Оставить только самое новое состояние? Копия будет обновлена, затем прежние состояния в ней будут стёрты: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only the newest state…</source>
        <translation>Оставить только новое состояние…</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Ничего не стирать</translation>
    </message>
    <message>
        <source>Lock and go on</source>
        <translation>Запереть и продолжить</translation>
    </message>
    <message>
        <source>Made {moment}, {age}</source>
        <translation>Сделана {moment}, {age}</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
    <message>
        <source>They still hold what you deleted or overwrote since. After this nobody can go back to them, not even you. Traces can often be recovered from a stick even so; without your passphrase nobody can read them.</source>
        <translation>В них ещё есть то, что вы потом удалили или переписали. После этого к ним не вернётся никто, даже вы. Следы на флешке часто можно восстановить и после этого, но без вашего пароля их не прочтёт никто.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The Kazakh wording has not been confirmed by a Kazakh-speaking lawyer yet.</source>
        <translation>Казахский текст ещё не подтверждён юристом, владеющим казахским языком.</translation>
    </message>
</context>
<context>
    <name>LeakedCard</name>
    <message>
        <source>Change nothing</source>
        <translation>Ничего не менять</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Сделать новые ключи</translation>
    </message>
    <message>
        <source>Making new keys and writing everything anew under them.</source>
        <translation>Делаем новые ключи и переписываем всё под них.</translation>
    </message>
    <message>
        <source>Set a new passphrase and new keys</source>
        <translation>Задать новый пароль и новые ключи</translation>
    </message>
    <message>
        <source>Somebody may know the passphrase</source>
        <translation>Пароль мог узнать кто-то ещё</translation>
    </message>
    <message>
        <source>Somebody saw you type it, or you were made to tell it. Then the vault gets new keys, and the old passphrase opens nothing here any more.</source>
        <translation>Кто-то видел, как вы его набирали, или вас заставили его назвать. Тогда сейф получит новые ключи, и старый пароль здесь больше ничего не откроет.</translation>
    </message>
    <message>
        <source>The keys are new</source>
        <translation>Ключи новые</translation>
    </message>
    <message>
        <source>The recovery code stops working too.</source>
        <translation>Код восстановления тоже перестанет действовать.</translation>
    </message>
    <message>
        <source>These backups keep opening with the old passphrase. Erase them or make them anew:</source>
        <translation>Эти резервные копии и дальше будут открываться старым паролем. Сотрите их или сделайте заново:</translation>
    </message>
    <message>
        <source>What the old passphrase or the old recovery code opened here, it opens no more. If you had a recovery code, make a new one now and destroy the old paper.</source>
        <translation>Старый пароль и старый код восстановления здесь больше ничего не открывают. Если код восстановления у вас был, сделайте новый, а старую бумагу уничтожьте.</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Locked</source>
        <translation>Заперто</translation>
    </message>
    <message>
        <source>Saving what was typed last and closing…</source>
        <translation>Сохраняем набранное последним и закрываем…</translation>
    </message>
</context>
<context>
    <name>LogScreen</name>
    <message>
        <source>Entry {number} does not follow from the one before it: the log was damaged or changed.</source>
        <translation>Строка {number} не следует из предыдущей: журнал повреждён или изменён.</translation>
    </message>
    <message>
        <source>Every entry follows from the one before it.</source>
        <translation>Каждая строка следует из предыдущей.</translation>
    </message>
    <message>
        <source>Fingerprint of the whole log: {code}</source>
        <translation>Отпечаток всего журнала: {code}</translation>
    </message>
    <message>
        <source>It shows in which order things were done, and whether an entry is missing or was changed. It does not prove when: your own program wrote it by this computer&apos;s clock, and you could make it anew. Say so when you are asked.</source>
        <translation>Он показывает, в каком порядке всё делалось и не пропала ли, не изменена ли какая-то строка. Когда это было, он не доказывает: его вела ваша собственная программа по часам этого компьютера, и вы могли бы составить его заново. Так и скажите, если спросят.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Пока ничего не сделано.</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>Показать более ранние строки</translation>
    </message>
    <message>
        <source>What this log is worth</source>
        <translation>Что показывает этот журнал</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что было сделано</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message numerus="yes">
        <source>%n more: put this one away to read it.</source>
        <translation>
            <numerusform>Ещё %n сообщение: уберите это, чтобы прочитать.</numerusform>
            <numerusform>Ещё %n сообщения: уберите это, чтобы прочитать следующее.</numerusform>
            <numerusform>Ещё %n сообщений: уберите это, чтобы прочитать следующее.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>Ещё %n сообщение</numerusform>
            <numerusform>Ещё %n сообщения</numerusform>
            <numerusform>Ещё %n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Chinese yuan (¥)</source>
        <translation>китайские юани (¥)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>In words: {words}</source>
        <translation>Словами: {words}</translation>
    </message>
    <message>
        <source>Russian roubles (₽)</source>
        <translation>российские рубли (₽)</translation>
    </message>
    <message>
        <source>Sum in figures</source>
        <translation>Сумма цифрами</translation>
    </message>
    <message>
        <source>This is an estimate, the exact sum was not named</source>
        <translation>Это примерно, точную сумму не называли</translation>
    </message>
    <message>
        <source>US dollars ($)</source>
        <translation>доллары США ($)</translation>
    </message>
    <message>
        <source>We could not read this as one sum. Write for example 1 500 000 or 250,50.</source>
        <translation>Не получилось прочитать это как одну сумму. Напишите, например, 1 500 000 или 250,50.</translation>
    </message>
    <message>
        <source>Which currency</source>
        <translation>Какая валюта</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>другая валюта</translation>
    </message>
    <message>
        <source>euros (€)</source>
        <translation>евро (€)</translation>
    </message>
    <message>
        <source>tenge (₸)</source>
        <translation>тенге (₸)</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>Тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Они пока не совпадают.</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>A place for what you write: step %1 of 3</source>
        <translation>Сейф: шаг %1 из 3</translation>
    </message>
    <message>
        <source>At least %1 characters. Four or more ordinary words with spaces are easy to remember and hard to guess. Not a birthday, a name or a phone number.</source>
        <translation>Не меньше %1 знаков. Четыре обычных слова или больше, через пробел: запомнить легко, угадать трудно. Не день рождения, не имя и не номер телефона.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Eight groups of digits on paper that open the vault if you forget the passphrase. You make it once the vault is open, under “Safety”; the Home page reminds you. Nobody else can make it for you.</source>
        <translation>Восемь групп цифр на бумаге, которые откроют сейф, если вы забудете пароль. Код делают, когда сейф уже открыт, в разделе «Безопасность»; главная страница напомнит. Никто другой сделать его за вас не может.</translation>
    </message>
    <message>
        <source>Everything you write and every recording you add is kept in a vault: one folder, unreadable without your passphrase. You can carry it on a stick.</source>
        <translation>Всё, что вы пишете, и каждая запись, которую добавите, хранятся в сейфе. Это одна папка, и без вашего пароля её не прочитать. Её можно носить на флешке.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Папка сейфа</translation>
    </message>
    <message>
        <source>Four things to remember</source>
        <translation>Четыре вещи, которые нужно помнить</translation>
    </message>
    <message>
        <source>Home papers</source>
        <translation>Домашние бумаги</translation>
    </message>
    <message>
        <source>How to open it again</source>
        <translation>Как открыть его снова</translation>
    </message>
    <message>
        <source>In this folder: %1. Move it or copy it only as a whole.</source>
        <translation>В этой папке: %1. Переносите и копируйте её только целиком.</translation>
    </message>
    <message>
        <source>It cannot be reset: if it is forgotten, nothing but a recovery code opens the vault. If you must write it down, do it by hand, and keep the paper far from the vault.</source>
        <translation>Сбросить его нельзя: если пароль забыть, сейф откроет только код восстановления. Если его нужно записать, запишите от руки и держите листок подальше от сейфа.</translation>
    </message>
    <message>
        <source>Keep it here all the same</source>
        <translation>Всё равно хранить здесь</translation>
    </message>
    <message>
        <source>Make the vault and begin</source>
        <translation>Создать сейф и начать</translation>
    </message>
    <message>
        <source>Making the lock. It takes some seconds on purpose: guessing takes as long.</source>
        <translation>Делаем замок. Несколько секунд уходит нарочно: столько же займёт каждая попытка угадать пароль.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>On the stick: %1</source>
        <translation>На флешке: %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль (несколько слов)</translation>
    </message>
    <message>
        <source>Start the program, press “Open what I saved”, and type the passphrase. You come back to where you were.</source>
        <translation>Запустите программу, нажмите «Открыть сохранённое» и введите пароль. Вы вернётесь туда, где были.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>Тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Пароли пока не совпадают.</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Пароли не совпадают</translation>
    </message>
    <message>
        <source>Think of a passphrase</source>
        <translation>Придумайте пароль</translation>
    </message>
    <message>
        <source>This computer is not yours alone: a stick that you carry with you is the better place.</source>
        <translation>За этим компьютером можете быть не только вы: надёжнее флешка, которую вы носите с собой.</translation>
    </message>
    <message>
        <source>Type the same passphrase into both fields; “Show” lets you see what you type.</source>
        <translation>Введите один и тот же пароль в оба поля; кнопка «Показать» покажет, что вы набираете.</translation>
    </message>
    <message>
        <source>Where the vault is</source>
        <translation>Где лежит сейф</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Где хранить</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
</context>
<context>
    <name>NotesForm</name>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Delete this note for good? It cannot be brought back.</source>
        <translation>Удалить заметку навсегда? Вернуть её нельзя.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Notes stay in the vault. Nothing written here is put on paper.</source>
        <translation>Заметки остаются в сейфе. Ничего из написанного здесь на бумагу не попадёт.</translation>
    </message>
    <message>
        <source>Write down anything you want to remember: names, times, words said.</source>
        <translation>Записывайте всё, что хотите запомнить: имена, время, сказанные слова.</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>The note is deleted</source>
        <translation>Заметка удалена</translation>
    </message>
    <message>
        <source>Write here. It is saved as you type.</source>
        <translation>Пишите здесь. Всё сохраняется сразу.</translation>
    </message>
    <message>
        <source>begun {begun}, changed {changed}</source>
        <translation>начата {begun}, изменена {changed}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Lock and bring back…</source>
        <translation>Запереть и вернуть…</translation>
    </message>
    <message>
        <source>This is a backup</source>
        <translation>Это резервная копия</translation>
    </message>
    <message>
        <source>You opened a backup, not the vault itself. What you write here does not come into the vault. If the vault is lost, bring this backup back into a folder of its own and go on there.</source>
        <translation>Вы открыли резервную копию, а не сам сейф. То, что вы напишете здесь, в сейф не попадёт. Если сейф утрачен, верните эту копию в отдельную папку и продолжайте там.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Nothing on this page looks wrong</source>
        <translation>На этой странице ошибок не видно</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>A copy elsewhere saves what you collected when this folder or stick is lost.</source>
        <translation>Копия в другом месте сохранит всё собранное, если эта папка или флешка пропадёт.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Change the passphrase, make a recovery code in case you forget it, or erase everything.</source>
        <translation>Сменить пароль, сделать код восстановления на случай, если забудете пароль, или стереть всё.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Look whether everything in the vault is whole and can be read.</source>
        <translation>Посмотреть, всё ли в сейфе цело и читается.</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>К резервным копиям</translation>
    </message>
    <message>
        <source>Open passphrase and code</source>
        <translation>К паролю и коду</translation>
    </message>
    <message>
        <source>Open the check</source>
        <translation>К проверке</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>К журналу</translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <translation>Пароль и код восстановления</translation>
    </message>
    <message>
        <source>What was done with your recordings and documents, in order.</source>
        <translation>Что делали с вашими записями и документами, по порядку.</translation>
    </message>
</context>
<context>
    <name>PapersForm</name>
    <message>
        <source>A printer at work or a shared one shows the job to others, and may keep it in its own memory.</source>
        <translation>Рабочий или общий принтер покажет задание другим и может оставить его в своей памяти.</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Как на бумаге</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Текстом</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Before you print it</source>
        <translation>Прежде чем печатать</translation>
    </message>
    <message>
        <source>Before you save it</source>
        <translation>Прежде чем сохранять</translation>
    </message>
    <message>
        <source>Better at the home of somebody you trust, or written out by hand. Never at work.</source>
        <translation>Лучше дома у того, кому доверяете, или переписать от руки. На работе не печатайте никогда.</translation>
    </message>
    <message>
        <source>Choose a folder and save…</source>
        <translation>Выбрать папку и сохранить…</translation>
    </message>
    <message>
        <source>English, for reading only</source>
        <translation>English, только для чтения</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>If it is to be printed in a copy shop</source>
        <translation>Если печатать в копицентре</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык бумаги</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>Искать принтеры снова</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Печатать</translation>
    </message>
    <message>
        <source>Print straight from the stick, stand beside the printer, take spoiled sheets along.</source>
        <translation>Печатайте прямо с флешки, стойте у принтера, испорченные листы заберите с собой.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Напечатать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Send it to nobody by messenger or e-mail, not even to yourself.</source>
        <translation>Не отправляйте файл никому мессенджером или почтой, даже себе.</translation>
    </message>
    <message>
        <source>Some signs cannot be printed</source>
        <translation>Некоторые знаки нельзя напечатать</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Take an empty stick with this one file, never the stick your vault is on.</source>
        <translation>Возьмите пустую флешку с одним этим файлом, но не ту, на которой ваш сейф.</translation>
    </message>
    <message>
        <source>Text of the paper</source>
        <translation>Текст бумаги</translation>
    </message>
    <message>
        <source>The Kazakh wording of this paper has not yet been confirmed by a lawyer who is a native speaker. Read it through before you sign.</source>
        <translation>Казахский текст этой бумаги ещё не подтверждён юристом, для которого казахский язык родной. Прочитайте его целиком, прежде чем подписать.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever finds it can read it. It gets the name “document.pdf”, which says nothing.</source>
        <translation>Файл не зашифрован: его прочитает любой, кто найдёт. Он будет называться «document.pdf»: это имя ничего не выдаёт.</translation>
    </message>
    <message>
        <source>The print system of this computer keeps the document for about a day, and longer that somebody printed, from which account and when. This program cannot remove it. The job is called “Document”.</source>
        <translation>Система печати этого компьютера хранит документ примерно сутки, а ещё дольше сведения о том, что печатали, под какой учётной записью и когда. Программа не может этого стереть. Задание называется «Document».</translation>
    </message>
    <message>
        <source>The statement already holds two copies: one for the officer, one for you.</source>
        <translation>В заявлении уже два экземпляра: один дежурному, другой вам.</translation>
    </message>
    <message>
        <source>Their computer and their printer may keep a copy.</source>
        <translation>Их компьютер и принтер могут сохранить копию.</translation>
    </message>
    <message>
        <source>This is a copy for reading. A statement is handed in in Kazakh or in Russian.</source>
        <translation>Это текст для чтения. Заявление подают на казахском или русском языке.</translation>
    </message>
    <message>
        <source>Where to go: contacts</source>
        <translation>Куда обратиться: контакты</translation>
    </message>
    <message>
        <source>•</source>
        <translation>•</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), two copies in one</source>
        <translation>
            <numerusform>%n страница, два экземпляра вместе</numerusform>
            <numerusform>%n страницы, два экземпляра вместе</numerusform>
            <numerusform>%n страниц, два экземпляра вместе</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the paper</source>
        <translation>Выберите папку для бумаги</translation>
    </message>
    <message>
        <source>Handing the paper to the printer…</source>
        <translation>Отправляем бумагу на принтер…</translation>
    </message>
    <message>
        <source>It is here: {path}. It is not encrypted.</source>
        <translation>Она здесь: {path}. Она не зашифрована.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>No typeface of the paper has: {signs}. In their place the number in brackets is printed; in the program they stay. If they matter, say them in words.</source>
        <translation>В шрифтах бумаги нет этих знаков: {signs}. Вместо них печатается номер из скобок; в программе они останутся. Если они важны, скажите то же словами.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Preparing the paper…</source>
        <translation>Готовим бумагу…</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Как будет выглядеть бумага</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Stand by until all of it has come out, and take every sheet with you.</source>
        <translation>Подождите у принтера, пока выйдет всё, и заберите каждый лист.</translation>
    </message>
    <message>
        <source>The paper is on its way to the printer</source>
        <translation>Бумага отправлена на принтер</translation>
    </message>
    <message>
        <source>The paper is saved</source>
        <translation>Бумага сохранена</translation>
    </message>
    <message>
        <source>To have it read out, choose “As text”.</source>
        <translation>Чтобы её прочитали вслух, выберите «Текстом».</translation>
    </message>
</context>
<context>
    <name>ParticipantsField</name>
    <message>
        <source>Nobody is named yet: that is step 2. You can come back here later.</source>
        <translation>Пока никто не назван: это шаг 2. Сюда можно вернуться позже.</translation>
    </message>
    <message>
        <source>Part not said</source>
        <translation>Роль не указана</translation>
    </message>
    <message>
        <source>The part of {person}</source>
        <translation>Роль: {person}</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Caps Lock seems to be on: letters come out large.</source>
        <translation>Похоже, включён Caps Lock: буквы получаются большими.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic (if any)</source>
        <translation>Отчество (если есть)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>There is no patronymic</source>
        <translation>Отчества нет</translation>
    </message>
</context>
<context>
    <name>PlaceHelp</name>
    <message>
        <source>Bring back from a backup…</source>
        <translation>Вернуть из резервной копии…</translation>
    </message>
    <message>
        <source>If you have a backup, what was written can come back from it.</source>
        <translation>Если есть резервная копия, написанное можно вернуть из неё.</translation>
    </message>
    <message>
        <source>Only the place of the folder is kept, in a small file on this computer; anyone who looks there can see it.</source>
        <translation>Запоминается только место папки, в небольшом файле на этом компьютере; его увидит любой, кто туда заглянет.</translation>
    </message>
    <message>
        <source>Remember where it is</source>
        <translation>Запомнить, где она</translation>
    </message>
    <message>
        <source>This is a backup. To go on working, bring it back into a new folder first: what is written in the backup itself stays there.</source>
        <translation>Это резервная копия. Чтобы работать дальше, сначала верните её в новую папку: то, что написано в самой копии, останется только в ней.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Choose a folder</source>
        <translation>Выберите папку</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>ProposedWords</name>
    <message>
        <source>Chosen at random: practically impossible to guess. Write them on paper by hand and keep the paper away from this computer until you know them by heart.</source>
        <translation>Слова выбраны случайно: угадать их практически невозможно. Запишите их на бумаге от руки и держите её подальше от этого компьютера, пока не запомните.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>Suggest seven words</source>
        <translation>Предложить семь слов</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Взять эти слова</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Искать в:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка с файлами</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Вид файлов:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>На папку выше</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой компьютер</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Папка выше</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>Clear the answer</source>
        <translation>Стереть ответ</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>Пример: {example}</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>I do not remember</source>
        <translation>Не помню</translation>
    </message>
    <message>
        <source>I know this person only by a description</source>
        <translation>Знаю только приметы</translation>
    </message>
    <message>
        <source>Needed to register</source>
        <translation>Нужно для регистрации</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ещё не хватает</translation>
    </message>
    <message>
        <source>Told to me by:</source>
        <translation>Мне сказал(а):</translation>
    </message>
    <message>
        <source>Usually asked</source>
        <translation>Обычно спрашивают</translation>
    </message>
    <message>
        <source>Who told you</source>
        <translation>Кто вам сказал</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Зачем спрашиваем</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>В очереди: %n</numerusform>
            <numerusform>В очереди: %n</numerusform>
            <numerusform>В очереди: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Начинаем…</translation>
    </message>
    <message>
        <source>Checking what was written…</source>
        <translation>Проверяем записанное…</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Шифруем…</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>It took {seconds} s.</source>
        <translation>Заняло {seconds} с.</translation>
    </message>
    <message>
        <source>Longest gap of the window: {gaps}</source>
        <translation>Дольше всего окно не отвечало: {gaps}</translation>
    </message>
    <message>
        <source>Named as not printable before printing: {signs}</source>
        <translation>До печати названы знаки, которые нельзя напечатать: {signs}</translation>
    </message>
    <message>
        <source>Playing a made-up case into {folder}. Its papers and pictures are plain text there: never play a real case.</source>
        <translation>Вымышленная история проигрывается в папку {folder}. Бумаги и снимки лежат там незашифрованными: никогда не проигрывайте настоящую историю.</translation>
    </message>
    <message>
        <source>The practice vault {path} opens with this throw-away passphrase:</source>
        <translation>Сейф для тренировки {path} открывается этим одноразовым паролем:</translation>
    </message>
    <message>
        <source>The rehearsal stopped at this step: {step}</source>
        <translation>Репетиция остановилась на этом шаге: {step}</translation>
    </message>
    <message>
        <source>The rehearsal went well: after the lock everything was found again.</source>
        <translation>Репетиция прошла хорошо: после запирания всё нашлось снова.</translation>
    </message>
    <message>
        <source>a person is named here who is not in the file</source>
        <translation>здесь назван человек, которого нет в файле</translation>
    </message>
    <message>
        <source>adding a file</source>
        <translation>добавление файла</translation>
    </message>
    <message>
        <source>checking a file</source>
        <translation>проверка файла</translation>
    </message>
    <message>
        <source>making a paper</source>
        <translation>подготовка бумаги</translation>
    </message>
    <message>
        <source>making the vault</source>
        <translation>создание сейфа</translation>
    </message>
    <message>
        <source>names are made of a-z, 0-9, _ and -</source>
        <translation>имена состоят из a-z, 0-9, _ и -</translation>
    </message>
    <message>
        <source>no episode names this person</source>
        <translation>этого человека не называет ни один случай</translation>
    </message>
    <message>
        <source>no evidence in the file has this name</source>
        <translation>в файле нет записи или документа с таким именем</translation>
    </message>
    <message>
        <source>no such question is asked there</source>
        <translation>такого вопроса там нет</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>файл не читается</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>the file is larger than any case</source>
        <translation>файл больше любой истории</translation>
    </message>
    <message>
        <source>the file is missing or cannot be read</source>
        <translation>файла нет или он не читается</translation>
    </message>
    <message>
        <source>the file is not written in UTF-8</source>
        <translation>файл записан не в UTF-8</translation>
    </message>
    <message>
        <source>the languages are kk, ru and en</source>
        <translation>языки: kk, ru и en</translation>
    </message>
    <message>
        <source>the other answers lead past this question</source>
        <translation>другие ответы ведут мимо этого вопроса</translation>
    </message>
    <message>
        <source>the question takes another kind of value</source>
        <translation>вопрос принимает значение другого вида</translation>
    </message>
    <message>
        <source>the question&apos;s name must stand in quotes</source>
        <translation>имя вопроса нужно взять в кавычки</translation>
    </message>
    <message>
        <source>the same stands here twice</source>
        <translation>одно и то же стоит здесь дважды</translation>
    </message>
    <message>
        <source>the standings are own, not_known, not_remembered and told</source>
        <translation>пометки ответа: own, not_known, not_remembered и told</translation>
    </message>
    <message>
        <source>the text holds a character that cannot be typed</source>
        <translation>в тексте есть знак, который нельзя набрать</translation>
    </message>
    <message>
        <source>the text is longer than the question takes</source>
        <translation>текст длиннее, чем принимает вопрос</translation>
    </message>
    <message>
        <source>the text must stand on one line</source>
        <translation>текст должен стоять в одной строке</translation>
    </message>
    <message>
        <source>the value is empty; leave it out instead</source>
        <translation>значение пустое; лучше уберите его</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>такой записи нет</translation>
    </message>
    <message>
        <source>there is no such file beside the case</source>
        <translation>рядом с файлом истории такого файла нет</translation>
    </message>
    <message>
        <source>this cannot be read as one sum</source>
        <translation>это не читается как одна сумма</translation>
    </message>
    <message>
        <source>this choice is not offered</source>
        <translation>такого варианта нет</translation>
    </message>
    <message>
        <source>this contradicts the rest of the answer</source>
        <translation>это противоречит остальному ответу</translation>
    </message>
    <message>
        <source>this entry is needed</source>
        <translation>эта запись нужна</translation>
    </message>
    <message>
        <source>this is not TOML</source>
        <translation>это не TOML</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>this program reads format 1</source>
        <translation>программа читает формат 1</translation>
    </message>
    <message>
        <source>this standing is not offered here</source>
        <translation>такой пометки здесь нет</translation>
    </message>
    <message>
        <source>two pieces of evidence have the same name</source>
        <translation>у двух записей или документов одно имя</translation>
    </message>
    <message>
        <source>two rows have the same name</source>
        <translation>у двух строк одно имя</translation>
    </message>
    <message>
        <source>unlocking</source>
        <translation>открытие сейфа</translation>
    </message>
    <message>
        <source>{path}: pages: {pages}</source>
        <translation>{path}: страниц: {pages}</translation>
    </message>
    <message>
        <source>{path}: pictures: {pictures}</source>
        <translation>{path}: снимков: {pictures}</translation>
    </message>
</context>
<context>
    <name>RemainsWords</name>
    <message>
        <source>A stick or a modern disk may keep old parts of files for some time. Without the keys nobody can read them, unless it kept an old part of the key files too.</source>
        <translation>Флешка или современный диск может ещё какое-то время хранить старые части файлов. Без ключей их никто не прочтёт, если только не сохранилась и старая часть файлов с ключами.</translation>
    </message>
    <message>
        <source>Copies of the folder, and files and papers that you saved, printed or gave away, stay as they are.</source>
        <translation>Копии папки, а также файлы и бумаги, которые вы сохранили, напечатали или отдали, остаются как есть.</translation>
    </message>
    <message>
        <source>Files in the folder that are not the vault&apos;s stay: {names}</source>
        <translation>Файлы в папке, которые не относятся к сейфу, остаются: {names}</translation>
    </message>
    <message>
        <source>This disk keeps earlier states of files by itself; the system may have snapshots of them.</source>
        <translation>Этот диск сам хранит прежние состояния файлов; у системы могут быть их снимки.</translation>
    </message>
    <message>
        <source>{service} keeps copies of this folder, earlier ones too. Delete them there as well.</source>
        <translation>{service} хранит копии этой папки, в том числе прежние. Удалите их и там.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Bring damaged or missing files back from a backup if you have one, or add the originals again. Delete neither the originals nor the damaged files.</source>
        <translation>Верните повреждённые или пропавшие файлы из резервной копии, если она есть, или добавьте оригиналы ещё раз. Не удаляйте ни оригиналы, ни повреждённые файлы.</translation>
    </message>
    <message>
        <source>Copy the whole folder of the vault to another stick or disk now, and keep this one as it is.</source>
        <translation>Сейчас же скопируйте всю папку сейфа на другую флешку или диск, а эту сохраните как есть.</translation>
    </message>
    <message numerus="yes">
        <source>Earlier records that were replaced still lie in the folder: %n</source>
        <translation>
            <numerusform>В папке ещё лежат прежние, заменённые данные: %n</numerusform>
            <numerusform>В папке ещё лежат прежние, заменённые данные: %n</numerusform>
            <numerusform>В папке ещё лежат прежние, заменённые данные: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is whole</source>
        <translation>Всё цело</translation>
    </message>
    <message>
        <source>Everything you wrote can be read.</source>
        <translation>Всё, что вы написали, читается.</translation>
    </message>
    <message numerus="yes">
        <source>Files not linked to anything: %n</source>
        <translation>
            <numerusform>Файлов, которые ни с чем не связаны: %n</numerusform>
            <numerusform>Файлов, которые ни с чем не связаны: %n</numerusform>
            <numerusform>Файлов, которые ни с чем не связаны: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files read whole: %n</source>
        <translation>
            <numerusform>Прочитано файлов целиком: %n</numerusform>
            <numerusform>Прочитано файлов целиком: %n</numerusform>
            <numerusform>Прочитано файлов целиком: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>If it happens again, the stick or disk is wearing out. Use another one.</source>
        <translation>Если это повторится, значит флешка или диск изнашивается. Возьмите другую.</translation>
    </message>
    <message>
        <source>Lock and unlock once: the copy in the folder is made anew from whole records at a lock. Then check again.</source>
        <translation>Заприте и снова откройте сейф: при запирании копия в папке создаётся заново, если всё написанное цело. Затем проверьте ещё раз.</translation>
    </message>
    <message>
        <source>Look through your answers and notes. Write again what is missing, or bring back what was written from a backup.</source>
        <translation>Просмотрите ответы и заметки. Впишите заново то, чего не хватает, или верните написанное из резервной копии.</translation>
    </message>
    <message>
        <source>No recordings or documents could be read, or none are kept.</source>
        <translation>Ни одна запись и ни один документ не прочитаны, или их здесь нет.</translation>
    </message>
    <message>
        <source>Not all of this can be read: {parts}.</source>
        <translation>Читается не полностью: {parts}.</translation>
    </message>
    <message>
        <source>Something is damaged, missing or changed</source>
        <translation>Что-то повреждено, пропало или изменено</translation>
    </message>
    <message>
        <source>The log of what was done does not hold together. It was damaged or changed.</source>
        <translation>Журнал действий не сходится: он повреждён или изменён.</translation>
    </message>
    <message>
        <source>The log of what was done holds together.</source>
        <translation>Журнал действий сходится.</translation>
    </message>
    <message>
        <source>The second copy of what you wrote, kept in the same folder, is damaged.</source>
        <translation>Вторая копия написанного в той же папке повреждена.</translation>
    </message>
    <message>
        <source>The second copy of what you wrote, kept in the same folder, is whole.</source>
        <translation>Вторая копия написанного в той же папке цела.</translation>
    </message>
    <message>
        <source>There is no second copy of what you wrote in the folder yet. It is made the next time you lock.</source>
        <translation>Второй копии написанного в папке пока нет. Она появится, когда вы в следующий раз запрёте сейф.</translation>
    </message>
    <message>
        <source>They may come from an interrupted copy, or from a newer state of this vault: then they are recordings you still want. If unsure, leave them: they do no harm.</source>
        <translation>Они могли остаться от прерванного копирования или от более нового состояния этого сейфа: тогда это записи, которые вам ещё нужны. Если не уверены, оставьте их: вреда от них нет.</translation>
    </message>
    <message>
        <source>What you wrote is damaged in places.</source>
        <translation>Написанное вами местами повреждено.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>statements as printed</source>
        <translation>заявления в напечатанном виде</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>моя история</translation>
    </message>
    <message>
        <source>the keys of recordings and documents</source>
        <translation>ключи записей и документов</translation>
    </message>
    <message>
        <source>the list of recordings and documents</source>
        <translation>список записей и документов</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>“{name}” is damaged from the start.</source>
        <translation>«{name}» повреждён: прочитать ничего нельзя.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; the first {size} can be read.</source>
        <translation>«{name}» повреждён; читаются первые {size}.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>Файла «{name}» нет.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Bring back into the vault</source>
        <translation>Вернуть в сейф</translation>
    </message>
    <message>
        <source>Bringing back and checking…</source>
        <translation>Возвращаем и проверяем…</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Выберите папку резервной копии</translation>
    </message>
    <message>
        <source>Choose the new folder…</source>
        <translation>Выбрать новую папку…</translation>
    </message>
    <message>
        <source>Choose where the new folder will stand</source>
        <translation>Выберите, где будет новая папка</translation>
    </message>
    <message>
        <source>Home papers</source>
        <translation>Домашние бумаги</translation>
    </message>
    <message>
        <source>It belongs to another vault, so it can only go into a folder of its own.</source>
        <translation>Это копия другого сейфа, поэтому вернуть её можно только в отдельную папку.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Ищем резервные копии…</translation>
    </message>
    <message>
        <source>Made {moment}. It opens with the passphrase and recovery code of that day.</source>
        <translation>Сделана {moment}. Открывается паролем и кодом восстановления того дня.</translation>
    </message>
    <message>
        <source>Made {moment}. It opens with your present passphrase and recovery code.</source>
        <translation>Сделана {moment}. Открывается нынешними паролем и кодом восстановления.</translation>
    </message>
    <message>
        <source>None was found. Plug in its stick, then choose its folder.</source>
        <translation>Ни одной не найдено. Вставьте её флешку и выберите её папку.</translation>
    </message>
    <message>
        <source>Nothing of yours was changed. Begin again any time.</source>
        <translation>Ничего вашего не изменено. Можно начать снова в любое время.</translation>
    </message>
    <message>
        <source>Reading every state…</source>
        <translation>Читаем каждое состояние…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
</context>
<context>
    <name>RestoringForm</name>
    <message>
        <source>A backup keeps earlier states of what you wrote; each was checked when it was made. Recordings and documents are kept once, for all of them.</source>
        <translation>Резервная копия хранит прежние состояния написанного; каждое проверено, когда его сохранили. Записи и документы хранятся один раз, для всех состояний.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back into the vault</source>
        <translation>Обратно в сейф</translation>
    </message>
    <message>
        <source>Bring back from a backup</source>
        <translation>Вернуть из резервной копии</translation>
    </message>
    <message>
        <source>Choose the folder of the backup…</source>
        <translation>Выбрать папку копии…</translation>
    </message>
    <message>
        <source>Everything in the backup becomes a vault of its own, with what was written and all recordings. What you have now is not touched. It opens with the passphrase of the backup.</source>
        <translation>Из всего, что есть в копии, получается отдельный сейф: с написанным и всеми записями. То, что у вас есть сейчас, не меняется. Он открывается паролем этой копии.</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>В новую папку</translation>
    </message>
    <message>
        <source>Look inside each state</source>
        <translation>Заглянуть в каждое состояние</translation>
    </message>
    <message>
        <source>Nothing is deleted by this: what is replaced is kept next to it, and the backup stays as it is.</source>
        <translation>При этом ничего не удаляется: то, что заменяется, остаётся рядом, а копия остаётся как есть.</translation>
    </message>
    <message>
        <source>Only what was written comes back: answers, notes, lists, the log. Recordings in the folder stay as they are. What is there now is kept next to it as a file “records.db.replaced-…”; what was written after the chosen state is then in that file alone.</source>
        <translation>Возвращается только написанное: ответы, заметки, списки, журнал. Записи в папке остаются как есть. То, что там сейчас, остаётся рядом как файл «records.db.replaced-…»; написанное после выбранного состояния будет тогда только в этом файле.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>To look inside, or to put a state in the place of what is in the vault.</source>
        <translation>Нужен, чтобы заглянуть внутрь или поставить состояние на место того, что сейчас в сейфе.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда вернуть</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>Какое состояние</translation>
    </message>
</context>
<context>
    <name>ReviewField</name>
    <message>
        <source>Everything that the law asks for is here.</source>
        <translation>Всё, чего требует закон, есть.</translation>
    </message>
    <message>
        <source>Officers usually ask for this too:</source>
        <translation>Дежурные обычно спрашивают и это:</translation>
    </message>
    <message>
        <source>Please look at this once more:</source>
        <translation>Посмотрите ещё раз:</translation>
    </message>
    <message>
        <source>Prepare the papers</source>
        <translation>Подготовить бумаги</translation>
    </message>
    <message>
        <source>Something that the law asks for is missing. The statement can be printed all the same.</source>
        <translation>Не хватает чего-то, что требует закон. Напечатать заявление всё равно можно.</translation>
    </message>
    <message>
        <source>The law asks for this, and it is not answered:</source>
        <translation>Этого требует закон, а ответа нет:</translation>
    </message>
    <message>
        <source>What you have written</source>
        <translation>Что вы написали</translation>
    </message>
    <message>
        <source>You can look at them first, and still change everything.</source>
        <translation>Их можно сначала посмотреть, и всё ещё можно изменить.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Back to safety</source>
        <translation>Назад к безопасности</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>How you are protected now</source>
        <translation>Что защищает вас сейчас, а что нет</translation>
    </message>
    <message>
        <source>In one folder, which opens with your passphrase, or with the recovery code if you made one.</source>
        <translation>В одной папке, которая открывается вашим паролем или кодом восстановления, если вы его сделали.</translation>
    </message>
    <message numerus="yes">
        <source>It locks by itself after %n minutes without use.</source>
        <translation>
            <numerusform>Запирается сама через %n минуту без работы.</numerusform>
            <numerusform>Запирается сама через %n минуты без работы.</numerusform>
            <numerusform>Запирается сама через %n минут без работы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>More about this in the guide</source>
        <translation>Подробнее в справочнике</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show where the folder is</source>
        <translation>Показать, где папка</translation>
    </message>
    <message>
        <source>This is practice with a made-up case. It can be wiped at once; nothing real is lost.</source>
        <translation>Это тренировка на вымышленной истории. Её можно сразу стереть: ничего настоящего не пропадёт.</translation>
    </message>
    <message>
        <source>Traces that remain</source>
        <translation>Какие следы остаются</translation>
    </message>
    <message>
        <source>What the program cannot protect you from</source>
        <translation>От чего программа не защитит</translation>
    </message>
    <message>
        <source>When to lock, language, size of text, colours</source>
        <translation>Когда запираться, язык, размер текста, цвета</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Где всё хранится</translation>
    </message>
    <message>
        <source>Wipe the practice</source>
        <translation>Стереть тренировку</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>A folder that was deleted or a stick that was lost: keep a copy of the whole folder elsewhere.</source>
        <translation>От удалённой папки или потерянной флешки: держите копию всей папки в другом месте.</translation>
    </message>
    <message>
        <source>A forgotten passphrase: without a recovery code nobody can open the vault, and neither can we.</source>
        <translation>От забытого пароля: без кода восстановления сейф не откроет никто, и мы тоже.</translation>
    </message>
    <message>
        <source>Clipboard: what you copy stays there for a minute or until the lock, and other programs can read it meanwhile.</source>
        <translation>Буфер обмена: скопированное остаётся там минуту или до запирания, и другие программы могут его прочитать.</translation>
    </message>
    <message>
        <source>Each time it locks, the program starts afresh: nothing of your case stays in its memory.</source>
        <translation>При каждом запирании программа запускается заново: в её памяти ничего из вашей истории не остаётся.</translation>
    </message>
    <message>
        <source>Everything you write and add is encrypted with your passphrase before it reaches the disk or the stick.</source>
        <translation>Всё, что вы пишете и добавляете, зашифровано вашим паролем ещё до записи на диск или флешку.</translation>
    </message>
    <message>
        <source>Files that it makes are for your account alone.</source>
        <translation>Файлы, которые она создаёт, доступны только вашей учётной записи.</translation>
    </message>
    <message>
        <source>If it crashes, no copy of its memory is left on the disk.</source>
        <translation>Если она аварийно закроется, копии её памяти на диске не останется.</translation>
    </message>
    <message>
        <source>If it crashes, the system may leave a copy of its memory on the disk.</source>
        <translation>Если она аварийно закроется, система может оставить копию её памяти на диске.</translation>
    </message>
    <message>
        <source>It cannot reach the internet: the system refuses it every connection.</source>
        <translation>Она не может выйти в интернет: система отказывает ей в любом соединении.</translation>
    </message>
    <message>
        <source>Lists of the system: that this program ran, and which files you opened in other programs, may be remembered.</source>
        <translation>Списки системы: может сохраниться, что эта программа запускалась и какие файлы вы открывали в других программах.</translation>
    </message>
    <message>
        <source>Nothing of yours reaches the journals of the system.</source>
        <translation>Ничего вашего не попадает в журналы системы.</translation>
    </message>
    <message>
        <source>Originals: the recordings on your phone stay there. Keep them; they may be needed.</source>
        <translation>Оригиналы: записи на телефоне остаются там. Сохраните их: они могут понадобиться.</translation>
    </message>
    <message>
        <source>Other accounts of this computer may be able to open files it makes; in the vault they are encrypted.</source>
        <translation>Другие учётные записи этого компьютера, возможно, смогут открыть файлы, которые она создаёт; в сейфе они зашифрованы.</translation>
    </message>
    <message>
        <source>Other programs of your account cannot read its memory.</source>
        <translation>Другие программы вашей учётной записи не могут прочитать её память.</translation>
    </message>
    <message>
        <source>Other programs of your account could read its memory while it is open.</source>
        <translation>Пока она открыта, другие программы вашей учётной записи могли бы прочитать её память.</translation>
    </message>
    <message>
        <source>Parts of the system that it uses may write to the journals of the system.</source>
        <translation>Части системы, которыми она пользуется, могут делать записи в журналах системы.</translation>
    </message>
    <message>
        <source>Printing: the print system may keep a paper for some time, and for longer when it was printed and by whom.</source>
        <translation>Печать: система печати может хранить бумагу какое-то время, а запись о том, когда и кто печатал, ещё дольше.</translation>
    </message>
    <message>
        <source>Saved papers and copies: they are not encrypted. Deleted ones can often be brought back, from sticks too.</source>
        <translation>Сохранённые бумаги и копии: они не зашифрованы. Удалённые файлы часто можно восстановить, и с флешки тоже.</translation>
    </message>
    <message>
        <source>Sleep and memory: while it is open, the system may write parts of its memory to the disk. Lock it before the computer sleeps, and rather switch the computer off.</source>
        <translation>Сон и память: пока она открыта, система может записать часть её памяти на диск. Перед сном компьютера заприте её, а компьютер лучше выключите.</translation>
    </message>
    <message>
        <source>Somebody who knows your passphrase, or makes you open everything. There is no hidden second vault.</source>
        <translation>От того, кто знает ваш пароль или заставит вас всё открыть. Скрытого второго сейфа нет.</translation>
    </message>
    <message>
        <source>Somebody who sees the screen or the keyboard: a person behind you, a camera, a spying program.</source>
        <translation>От того, кто видит экран или клавиатуру: человек за спиной, камера, программа-шпион.</translation>
    </message>
    <message>
        <source>The administrator of this computer: on an employer&apos;s computer do not use it at all.</source>
        <translation>От администратора этого компьютера: на компьютере работодателя ею лучше не пользоваться совсем.</translation>
    </message>
    <message>
        <source>The folder: anybody can see that it is there, how large it is and when it last changed, but not what is in it.</source>
        <translation>Папка: любой видит, что она есть, какого она размера и когда менялась, но не видит, что внутри.</translation>
    </message>
    <message>
        <source>The program blocks its own way to the internet, but the system of this computer does not enforce it.</source>
        <translation>Программа сама закрывает себе выход в интернет, но система этого компьютера этого не обеспечивает.</translation>
    </message>
    <message>
        <source>The program has not been checked by independent experts.</source>
        <translation>Программу не проверяли независимые эксперты.</translation>
    </message>
    <message>
        <source>The program never goes online by itself, but nothing else on this computer blocks it.</source>
        <translation>Сама программа в интернет не выходит, но больше ничто на этом компьютере ей этого не запрещает.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>save, lock and hide everything at once</source>
        <translation>сразу всё сохранить, запереть и спрятать</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>справочник</translation>
    </message>
    <message>
        <source>the next field or button</source>
        <translation>следующее поле или кнопка</translation>
    </message>
    <message>
        <source>the places at the side, from the top</source>
        <translation>разделы сбоку, сверху вниз</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>A great deal was found; this is the beginning. Type more letters.</source>
        <translation>Найдено очень много, здесь только начало. Введите ещё несколько букв.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or only the beginning of one.</source>
        <translation>Ничего не найдено. Введите меньше слов или только начало одного.</translation>
    </message>
    <message>
        <source>Type the beginning of one word or of several. At least two letters are needed.</source>
        <translation>Введите начало одного или нескольких слов. Нужны хотя бы две буквы.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A backup in the same place would be lost together with it. Choose a stick or another disk.</source>
        <translation>Резервная копия в том же месте пропала бы вместе с ним. Выберите флешку или другой диск.</translation>
    </message>
    <message>
        <source>A damaged file was replaced by an earlier copy</source>
        <translation>Повреждённый файл заменён более ранней копией</translation>
    </message>
    <message>
        <source>A damaged file was replaced, and nothing is lost</source>
        <translation>Повреждённый файл заменён, ничего не пропало</translation>
    </message>
    <message>
        <source>A file that does not belong here was put aside</source>
        <translation>Посторонний файл отложен в сторону</translation>
    </message>
    <message>
        <source>A file with this name is already there</source>
        <translation>Файл с таким именем уже есть</translation>
    </message>
    <message>
        <source>A kept file is damaged</source>
        <translation>Сохранённый файл повреждён</translation>
    </message>
    <message>
        <source>A kept file is missing</source>
        <translation>Сохранённого файла нет</translation>
    </message>
    <message>
        <source>A key file is damaged</source>
        <translation>Файл ключа повреждён</translation>
    </message>
    <message>
        <source>A key file was repaired</source>
        <translation>Файл ключа исправлен</translation>
    </message>
    <message>
        <source>A mark in the folder says so since {since}. Lock it there first. If no other computer has it open, because the program or the connection broke off, it can be opened all the same.</source>
        <translation>Так говорит отметка в папке с {since}. Сначала заприте его там. Если ни на каком другом компьютере он не открыт, потому что программа или связь оборвалась, его всё равно можно открыть.</translation>
    </message>
    <message>
        <source>A newer version of the program is needed</source>
        <translation>Нужна более новая версия программы</translation>
    </message>
    <message>
        <source>A part of the vault is missing</source>
        <translation>Не хватает части сейфа</translation>
    </message>
    <message>
        <source>A part of what was written is damaged</source>
        <translation>Часть записанного повреждена</translation>
    </message>
    <message>
        <source>A short passphrase can be guessed by a computer. Take at least {shortest} characters: four ordinary words that only you would put together are enough.</source>
        <translation>Короткий пароль компьютер может подобрать. Возьмите не меньше {shortest} знаков: хватит четырёх обычных слов, которые рядом поставите только вы.</translation>
    </message>
    <message>
        <source>Added whole, but the original is gone</source>
        <translation>Добавлено целиком, но оригинал пропал</translation>
    </message>
    <message>
        <source>All of “{name}” is kept here. The file it came from disappeared meanwhile: look for it where it was, since investigators ask for the original.</source>
        <translation>Файл «{name}» сохранён здесь весь. Тем временем исходный файл исчез: поищите его там, где он был, ведь следователь попросит оригинал.</translation>
    </message>
    <message>
        <source>An older version had been put in place of yours</source>
        <translation>Вместо вашего файла был подложен более старый</translation>
    </message>
    <message>
        <source>Another program is still writing “{name}”. Nothing was kept of it. Wait until the recording or the download is finished, then add it again.</source>
        <translation>Другая программа ещё пишет в «{name}». Ничего из этого файла не сохранено. Дождитесь конца записи или загрузки и добавьте его снова.</translation>
    </message>
    <message>
        <source>Another window of this program, perhaps on another computer, has it open. Lock or close that one first, then try again.</source>
        <translation>Он открыт в другом окне этой программы, возможно, на другом компьютере. Сначала заприте или закройте то окно, потом попробуйте снова.</translation>
    </message>
    <message>
        <source>At {place}: {problem}. Correct it there and start again.</source>
        <translation>{place}: {problem}. Исправьте это там и начните снова.</translation>
    </message>
    <message>
        <source>Beside “records.db” lay a file that would have changed what you wrote. It was not used and is kept in the folder. Think about who could reach this folder.</source>
        <translation>Рядом с «records.db» лежал файл, который изменил бы написанное вами. Он не использован и сохранён в папке. Подумайте, у кого мог быть доступ к этой папке.</translation>
    </message>
    <message>
        <source>Both files “keys” and “keys.2” in this folder cannot be read, and without them nothing can be opened. Change nothing in the folder. If you have a backup, choose “Bring back from a backup…”; if you have a copy of the whole folder, open the copy.</source>
        <translation>Файлы «keys» и «keys.2» в этой папке не читаются, а без них ничего не открыть. Ничего в папке не меняйте. Если есть резервная копия, выберите «Вернуть из резервной копии…»; если есть копия всей папки, откройте её.</translation>
    </message>
    <message>
        <source>Changing the keys was interrupted last time and has been finished just now. Everything is here. The old passphrase and the old code open nothing any more.</source>
        <translation>В прошлый раз смена ключей прервалась, сейчас она закончена. Всё на месте. Старый пароль и старый код больше ничего не открывают.</translation>
    </message>
    <message>
        <source>Changing the keys was interrupted last time, before anything had changed. Everything is here, and the passphrase and code of before still count. If somebody may know them, change the keys again now.</source>
        <translation>В прошлый раз смена ключей прервалась, не успев ничего изменить. Всё на месте, действуют прежние пароль и код. Если их мог узнать кто-то ещё, сделайте новые ключи прямо сейчас.</translation>
    </message>
    <message>
        <source>Compare group {group} with the paper: six digits, each as it is written there. The other groups may stay as they are.</source>
        <translation>Сравните группу {group} с бумагой: шесть цифр, каждая как там написано. Остальные группы можно не трогать.</translation>
    </message>
    <message>
        <source>Each group is a possible one, but not in this order or not from one code. Look whether two groups changed places or one was copied from another paper. The 48 digits that Windows shows for a disk are not this code.</source>
        <translation>Каждая группа сама по себе возможна, но не в таком порядке или не из одного кода. Проверьте, не поменялись ли две группы местами и не с другой ли бумаги одна из них. 48 цифр, которые Windows показывает для диска, — не этот код.</translation>
    </message>
    <message>
        <source>Erasing it had been begun and was interrupted; what was left has been removed just now. Nothing here can be opened any more. A copy in another place would still open.</source>
        <translation>Стирание начали и прервали; остаток удалён сейчас. Здесь больше нечего открыть. Копия в другом месте по-прежнему открывается.</translation>
    </message>
    <message>
        <source>First set a new passphrase</source>
        <translation>Сначала задайте новый пароль</translation>
    </message>
    <message>
        <source>If it is on a stick, plug the stick in and try again; if it was moved or renamed, choose it where it is now.</source>
        <translation>Если она на флешке, вставьте флешку и попробуйте снова; если её перенесли или переименовали, выберите её там, где она теперь.</translation>
    </message>
    <message>
        <source>It does not fit on one sheet</source>
        <translation>На одном листе не помещается</translation>
    </message>
    <message>
        <source>It is not clear which secret counts now</source>
        <translation>Неясно, какой пароль теперь действует</translation>
    </message>
    <message>
        <source>It is typed without a mistake, but it is not the code of this vault: perhaps of another vault, or it was renewed since. Nothing was changed. Look for the newest paper, or open with the passphrase.</source>
        <translation>Код набран без ошибок, но он не от этого сейфа: возможно, от другого, или с тех пор его обновили. Ничего не изменилось. Найдите самую новую запись кода или откройте паролем.</translation>
    </message>
    <message>
        <source>It lies on another computer or behind a program, where two people could open it at once and a broken connection can damage it. Choose a folder on this computer or on a stick.</source>
        <translation>Она лежит на другом компьютере или подключена через программу: там её могут открыть двое сразу, а обрыв связи может её повредить. Выберите папку на этом компьютере или на флешке.</translation>
    </message>
    <message>
        <source>It may have been pulled out, or it is failing. What was reported saved is on it. Plug it in again, open the vault, and copy the whole of its folder to another place.</source>
        <translation>Возможно, флешку вынули или диск портится. Всё, что отмечено как сохранённое, там есть. Подключите снова, откройте сейф и скопируйте его папку целиком в другое место.</translation>
    </message>
    <message>
        <source>It may have been pulled out, or it is failing. Your vault is untouched, and the earlier backup is as it was. Plug it in and make the backup again: it goes on where it stopped. If this happens again, take another stick.</source>
        <translation>Возможно, её вынули или она портится. Ваш сейф не затронут, прежняя копия осталась как была. Вставьте её и сделайте копию ещё раз: она продолжится с того же места. Если это повторится, возьмите другую флешку.</translation>
    </message>
    <message>
        <source>It seems to be open on another computer</source>
        <translation>Похоже, он открыт на другом компьютере</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name or another folder for the new file.</source>
        <translation>Он остался как есть. Выберите для нового файла другое имя или другую папку.</translation>
    </message>
    <message>
        <source>It was made before the vault got new keys, so its records cannot be put into this vault. Choose “Into a new folder” and open it there with the passphrase of that time.</source>
        <translation>Она сделана до того, как сейф получил новые ключи, поэтому то, что в ней написано, нельзя вернуть в этот сейф. Выберите «В новую папку» и откройте её там с паролем того времени.</translation>
    </message>
    <message>
        <source>Its records cannot be read, so nothing was changed. Choose an earlier state of the same backup, or another backup.</source>
        <translation>Её записи не читаются, поэтому ничего не изменено. Выберите более раннее состояние этой же копии или другую копию.</translation>
    </message>
    <message>
        <source>Missing or of another length: {missing}; not known to the program: {unclaimed}. Nothing was removed. “Check” under “Safety” shows which recordings are concerned. Look for the files in the place the folder came from.</source>
        <translation>Пропали или изменили длину: {missing}; неизвестны программе: {unclaimed}. Ничего не удалено. Каких записей это касается, покажет «Проверка» в разделе «Безопасность». Поищите файлы там, откуда папка.</translation>
    </message>
    <message>
        <source>No code was made for it, so only the passphrase opens it. Nothing was changed.</source>
        <translation>Код для него не создавали, поэтому открывает его только пароль. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>No passphrase yet</source>
        <translation>Пароль ещё не введён</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>Принтер не найден</translation>
    </message>
    <message>
        <source>Not enough free memory</source>
        <translation>Не хватает свободной памяти</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>Сюда нельзя записать</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Туда нельзя записать</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was lost. Check the keyboard language and Caps Lock, and type it again; “Show” lets you see what you type. You may try as often as you like.</source>
        <translation>Ничего не изменилось и не потерялось. Проверьте язык клавиатуры и Caps Lock и введите пароль снова; кнопка «Показать» покажет, что вы набираете. Пробовать можно сколько угодно.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the backup of this vault, or an empty folder for a new one.</source>
        <translation>Ничего не изменено. Выберите резервную копию этого сейфа или пустую папку для новой.</translation>
    </message>
    <message>
        <source>One group is not right</source>
        <translation>Одна группа набрана неверно</translation>
    </message>
    <message>
        <source>One of the two key files is damaged and could not be repaired here; the other one still opens everything. Copy the whole folder to another stick or disk today.</source>
        <translation>Один из двух файлов ключей повреждён, исправить его здесь не удалось; второй пока всё открывает. Сегодня же скопируйте всю папку на другую флешку или диск.</translation>
    </message>
    <message>
        <source>One of the two key files was damaged and has been made whole from the other. The stick or disk may be wearing out: copy the whole folder to another place soon.</source>
        <translation>Один из двух файлов ключей был повреждён и восстановлен по второму. Возможно, флешка или диск изнашивается: скопируйте поскорее всю папку в другое место.</translation>
    </message>
    <message>
        <source>Opening the vault needs {needed_mib} MiB of free memory. Close other programs, the browser first, and try again.</source>
        <translation>Чтобы открыть сейф, нужно {needed_mib} МиБ свободной памяти. Закройте другие программы, сначала браузер, и попробуйте снова.</translation>
    </message>
    <message>
        <source>Other files are in it, and they must not be mixed with yours. Choose an empty folder, or type the name of a new one.</source>
        <translation>В ней лежат другие файлы, и смешивать их с вашими нельзя. Выберите пустую папку или впишите имя новой.</translation>
    </message>
    <message>
        <source>Perhaps another folder is meant, or the backup was never finished: then make it again with the same stick, and it goes on where it stopped.</source>
        <translation>Возможно, нужна другая папка или копия не была закончена: тогда сделайте её ещё раз на ту же флешку, и она продолжится с того же места.</translation>
    </message>
    <message>
        <source>Please look at what you typed last</source>
        <translation>Посмотрите, пожалуйста, что вы ввели последним</translation>
    </message>
    <message>
        <source>Something here changed while it was locked</source>
        <translation>Пока было заперто, здесь что-то изменилось</translation>
    </message>
    <message>
        <source>Switch the printer on and look again, or save the paper as a file and print it elsewhere, where nobody reads over your shoulder.</source>
        <translation>Включите принтер и поищите снова или сохраните бумагу файлом и напечатайте в другом месте, где никто не заглянет через плечо.</translation>
    </message>
    <message>
        <source>The backup is older than the keys</source>
        <translation>Резервная копия старше ключей</translation>
    </message>
    <message>
        <source>The computer does not allow it</source>
        <translation>Компьютер этого не разрешает</translation>
    </message>
    <message>
        <source>The disk or the stick does not answer</source>
        <translation>Диск или флешка не отвечает</translation>
    </message>
    <message>
        <source>The disk or the stick is full. Nothing was half-written. Make room by deleting or moving other files, and try again.</source>
        <translation>Диск или флешка заполнены. Ничего не записано наполовину. Освободите место: удалите или перенесите другие файлы и попробуйте снова.</translation>
    </message>
    <message>
        <source>The earlier backup there is as it was, and what was copied so far is kept. Free some space on that stick or disk, or take a larger one, and make the backup again.</source>
        <translation>Прежняя копия осталась как была, а уже скопированное сохранено. Освободите место на этой флешке или диске либо возьмите больше и сделайте копию ещё раз.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Файл не читается</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>Файл изменился во время чтения</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Файл пуст</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>Файла больше нет на месте</translation>
    </message>
    <message>
        <source>The file of the made-up case has a mistake</source>
        <translation>В файле вымышленной истории ошибка</translation>
    </message>
    <message>
        <source>The file “records.db” in this folder is damaged. Change nothing in the folder: copy the whole of it to another place first. If you have a backup, choose “Bring back from a backup…” on the page that asks for the passphrase; if you have an earlier copy of the folder, open that one.</source>
        <translation>Файл «records.db» в этой папке повреждён. Ничего в папке не меняйте: сначала скопируйте её целиком в другое место. Если есть резервная копия, выберите «Вернуть из резервной копии…» там, где вводят пароль; если есть более ранняя копия папки, откройте её.</translation>
    </message>
    <message>
        <source>The file “records.db” is damaged in places, and there is no whole copy of it in the folder. What can still be read is shown. Copy the whole folder to another stick or disk now. If you have a backup, “Backups” under “Safety” brings back what was written.</source>
        <translation>Файл «records.db» местами повреждён, а целой его копии в папке нет. Показано всё, что ещё читается. Скопируйте сейчас всю папку на другую флешку или диск. Если есть резервная копия, написанное вернут «Резервные копии» в разделе «Безопасность».</translation>
    </message>
    <message>
        <source>The file “records.db” is not in this folder. Perhaps only a part of it was copied: copy the whole folder again, or open it where it was first. If you have a backup, choose “Bring back from a backup…”.</source>
        <translation>В этой папке нет файла «records.db». Возможно, её скопировали не целиком: скопируйте всю папку снова или откройте там, где она была сначала. Если есть резервная копия, выберите «Вернуть из резервной копии…».</translation>
    </message>
    <message>
        <source>The file “records.db” is whole, but not as it was at the last lock: an older one may have been put in its place. Look through your answers and recordings before going on. If you have another copy of the folder, keep it.</source>
        <translation>Файл «records.db» цел, но он не такой, каким был при последнем запирании: возможно, на его место положили более старый. Прежде чем продолжить, просмотрите свои ответы и записи. Если есть другая копия папки, сохраните её.</translation>
    </message>
    <message>
        <source>The file “records.db” was damaged and is kept next to its copy. The copy was opened; what you wrote after it was made may be missing. Look through your answers, write again what is missing, and copy the whole folder to another stick or disk today.</source>
        <translation>Файл «records.db» был повреждён и сохранён рядом. Открыта его копия; того, что вы написали после неё, может не быть. Просмотрите свои ответы, допишите недостающее и сегодня же скопируйте всю папку на другую флешку или диск.</translation>
    </message>
    <message>
        <source>The file “records.db” was damaged or missing. Its copy, as you left everything at the last lock, has taken its place. The stick or disk may be wearing out: copy the whole folder to another place soon.</source>
        <translation>Файл «records.db» был повреждён или пропал. Его место заняла копия: в ней всё так, как вы оставили при последнем запирании. Флешка или диск, возможно, изнашивается: поскорее скопируйте всю папку в другое место.</translation>
    </message>
    <message>
        <source>The files “keys” and “keys.2” are not as the program wrote them: they were damaged, or somebody altered them. To be safe, nothing was opened and nothing was changed. If you have another copy of the vault&apos;s folder, open that one.</source>
        <translation>Файлы «keys» и «keys.2» не такие, какими их записала программа: они повреждены или их кто-то изменил. Для вашей безопасности ничего не открыто и не изменено. Если есть другая копия папки сейфа, откройте её.</translation>
    </message>
    <message>
        <source>The files “keys” and “keys.2” are not in this folder. Perhaps only a part of it was copied: copy the whole folder again, or open it where it was first. If you have a backup, choose “Bring back from a backup…”.</source>
        <translation>В этой папке нет файлов «keys» и «keys.2». Возможно, её скопировали не целиком: скопируйте всю папку снова или откройте там, где она была сначала. Если есть резервная копия, выберите «Вернуть из резервной копии…».</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>Папка не пуста</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Папки нет на месте</translation>
    </message>
    <message>
        <source>The folder or the stick is read-only. Move the little switch on the stick or card if it has one, or choose another folder.</source>
        <translation>Папку или флешку можно только читать. Если на флешке или карте есть маленький переключатель, передвиньте его или выберите другую папку.</translation>
    </message>
    <message>
        <source>The groups do not belong together like this</source>
        <translation>Группы не складываются в код</translation>
    </message>
    <message>
        <source>The kept files are not all as you left them</source>
        <translation>Не все сохранённые файлы такие, какими вы их оставили</translation>
    </message>
    <message>
        <source>The key files are damaged</source>
        <translation>Файлы ключей повреждены</translation>
    </message>
    <message>
        <source>The key files are missing</source>
        <translation>Файлов ключей нет</translation>
    </message>
    <message>
        <source>The key files are not as they were</source>
        <translation>Файлы ключей не те, что были</translation>
    </message>
    <message>
        <source>The keys were not changed</source>
        <translation>Ключи не сменились</translation>
    </message>
    <message>
        <source>The link leads nowhere</source>
        <translation>Ссылка никуда не ведёт</translation>
    </message>
    <message>
        <source>The new passphrase or code counts now</source>
        <translation>Теперь действуют новые ключи</translation>
    </message>
    <message>
        <source>The passphrase field is empty. Type the passphrase and try again.</source>
        <translation>Поле пароля пустое. Введите пароль и попробуйте снова.</translation>
    </message>
    <message>
        <source>The passphrase is too long</source>
        <translation>Пароль слишком длинный</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Пароль слишком короткий</translation>
    </message>
    <message>
        <source>The printer refused the paper</source>
        <translation>Принтер не принял бумагу</translation>
    </message>
    <message>
        <source>The program takes at most {longest} characters. Check whether something else was pasted into the field, and type the passphrase again.</source>
        <translation>Программа принимает не больше {longest} знаков. Проверьте, не вставлено ли в поле что-то другое, и введите пароль снова.</translation>
    </message>
    <message>
        <source>The stick or disk of the backup does not answer</source>
        <translation>Флешка или диск с резервной копией не отвечает</translation>
    </message>
    <message>
        <source>The stick or folder is write-protected. What is on it is as it was. Look for a small switch on the stick, or choose another place.</source>
        <translation>Флешка или папка защищена от записи. То, что на ней есть, осталось как было. Посмотрите, нет ли на флешке переключателя, или выберите другое место.</translation>
    </message>
    <message>
        <source>The system says: {reason}. Look at the printer (paper, cable, messages) and try again, or save the paper as a file.</source>
        <translation>Система сообщает: {reason}. Осмотрите принтер (бумага, кабель, сообщения) и попробуйте снова или сохраните бумагу файлом.</translation>
    </message>
    <message>
        <source>The vault has just been locked</source>
        <translation>Сейф только что заперт</translation>
    </message>
    <message>
        <source>The vault is already open</source>
        <translation>Сейф уже открыт</translation>
    </message>
    <message>
        <source>The vault is not as the program left it at the last lock: an older copy may have been put in its place, or a file changed. Look through your answers and recordings before going on. If you have another copy of the vault&apos;s folder, keep it.</source>
        <translation>Сейф не такой, каким программа его заперла: возможно, на его место положили старую копию или изменили файл. Прежде чем продолжать, просмотрите свои ответы и записи. Если есть другая копия папки сейфа, сохраните её.</translation>
    </message>
    <message>
        <source>The vault was opened with the recovery code, so the program does not know its passphrase. Set a new passphrase, then do this again.</source>
        <translation>Сейф открыт кодом восстановления, поэтому пароль программе неизвестен. Задайте новый пароль и повторите.</translation>
    </message>
    <message>
        <source>There is a vault here already</source>
        <translation>Здесь уже есть сейф</translation>
    </message>
    <message>
        <source>There is no finished backup here</source>
        <translation>Здесь нет готовой резервной копии</translation>
    </message>
    <message>
        <source>There is no room for the backup</source>
        <translation>Для резервной копии не хватает места</translation>
    </message>
    <message>
        <source>There is no room left</source>
        <translation>Места больше нет</translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <translation>Здесь сейфа нет</translation>
    </message>
    <message>
        <source>This backup belongs to another vault</source>
        <translation>Это резервная копия другого сейфа</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Эта резервная копия повреждена</translation>
    </message>
    <message>
        <source>This code belongs to something else</source>
        <translation>Это код от другого сейфа</translation>
    </message>
    <message>
        <source>This folder is copied to the internet</source>
        <translation>Эта папка копируется в интернет</translation>
    </message>
    <message>
        <source>This folder is not a vault of this program. Choose the folder that holds the files “keys” and “records.db”.</source>
        <translation>Эта папка не сейф этой программы. Выберите папку, в которой лежат файлы «keys» и «records.db».</translation>
    </message>
    <message>
        <source>This folder is not on this computer&apos;s own disk</source>
        <translation>Эта папка не на собственном диске компьютера</translation>
    </message>
    <message>
        <source>This is a backup</source>
        <translation>Это резервная копия</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Это папка</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Это не файл</translation>
    </message>
    <message>
        <source>This is the folder of the vault itself</source>
        <translation>Это папка самого сейфа</translation>
    </message>
    <message>
        <source>This passphrase does not fit</source>
        <translation>Этот пароль не подходит</translation>
    </message>
    <message>
        <source>This place belongs to another user of the computer. Choose a folder of your own, for example in your documents or on a stick.</source>
        <translation>Это место принадлежит другому пользователю компьютера. Выберите свою папку, например в своих документах или на флешке.</translation>
    </message>
    <message>
        <source>This vault has no recovery code</source>
        <translation>У этого сейфа нет кода восстановления</translation>
    </message>
    <message>
        <source>This vault was erased</source>
        <translation>Этот сейф стёрт</translation>
    </message>
    <message>
        <source>This vault was last opened by a newer version of the program. Nothing was changed. Open it with that version.</source>
        <translation>В последний раз этот сейф открывала более новая версия программы. Ничего не изменено. Откройте его в той версии.</translation>
    </message>
    <message>
        <source>To open it, go back to the first page and choose “Open what I saved”. For a new vault choose another folder.</source>
        <translation>Чтобы открыть его, вернитесь на первую страницу и выберите «Открыть сохранённое». Для нового сейфа выберите другую папку.</translation>
    </message>
    <message>
        <source>What is written here is not what you left</source>
        <translation>Записанное здесь не такое, каким вы его оставили</translation>
    </message>
    <message>
        <source>What was asked for came after the lock and was not done. Unlock, and do it again.</source>
        <translation>Просьба пришла уже после запирания и не выполнена. Откройте сейф и повторите.</translation>
    </message>
    <message>
        <source>What was typed in the last second before the lock cannot be opened with this vault. Look at the page where you were and type it again.</source>
        <translation>То, что было набрано в последнюю секунду перед запиранием, этим сейфом не открывается. Посмотрите страницу, где вы были, и наберите это ещё раз.</translation>
    </message>
    <message>
        <source>What was written cannot be read</source>
        <translation>Записанное не читается</translation>
    </message>
    <message>
        <source>What you typed last could not be brought back</source>
        <translation>Набранное последним вернуть не удалось</translation>
    </message>
    <message>
        <source>What you typed last is back</source>
        <translation>Набранное последним на месте</translation>
    </message>
    <message>
        <source>What you wrote is longer than one page, and nothing will be cut. Go over to the full statement: nothing is lost, and it may be of any length. Or shorten what you wrote here.</source>
        <translation>Написанное длиннее одной страницы, а обрезать его программа не будет. Перейдите к полному заявлению: ничего не потеряется, и оно может быть любой длины. Или сократите написанное здесь.</translation>
    </message>
    <message>
        <source>When it was locked or closed before, something typed last may not have been saved. What was saved earlier is all here. Look at the last answer or note, and type it again if it is missing. For a report of the fault: {fault}.</source>
        <translation>Когда сейф запирали или закрывали окно в прошлый раз, набранное последним могло не сохраниться. Всё сохранённое раньше на месте. Посмотрите последний ответ или заметку и наберите снова, если чего-то не хватает. Для сообщения об ошибке: {fault}.</translation>
    </message>
    <message>
        <source>When it was locked or closed, the stick or disk did not answer. What you had typed last has been saved now.</source>
        <translation>Когда сейф запирали или закрывали окно, флешка или диск не отвечали. То, что вы набрали последним, теперь сохранено.</translation>
    </message>
    <message>
        <source>While everything was locked, the file “records.db” or a part of it was replaced by an older one. What you left at the last lock is back; the file that was found is kept beside it. Think about who could reach this folder.</source>
        <translation>Пока всё было заперто, файл «records.db» или его часть заменили более старым. То, что вы оставили при последнем запирании, возвращено; найденный файл сохранён рядом. Подумайте, у кого мог быть доступ к этой папке.</translation>
    </message>
    <message>
        <source>Writing the new keys was interrupted by the stick or disk. Nothing of yours is lost. Lock, and open again: try the new passphrase or code first, then the old one. Then copy the whole folder to another stick or disk.</source>
        <translation>Запись новых ключей прервалась из-за флешки или диска. Ничего вашего не потеряно. Заприте сейф и откройте снова: сначала попробуйте новый пароль или код, затем старый. Потом скопируйте всю папку на другую флешку или диск.</translation>
    </message>
    <message>
        <source>You opened a backup, not the vault itself. What you write here stays here and does not come into the vault. If the vault is lost, bring the backup back into a folder of its own and go on there: “Backups” under “Safety” leads to it.</source>
        <translation>Вы открыли резервную копию, а не сам сейф. То, что вы напишете здесь, останется здесь и в сейф не попадёт. Если сейф утрачен, верните копию в отдельную папку и продолжайте там: к этому ведут «Резервные копии» в разделе «Безопасность».</translation>
    </message>
    <message>
        <source>{service} sends everything in it to its own computers and keeps old versions there. The content stays locked, but others can see that it exists. Better choose a folder of this computer or a stick.</source>
        <translation>{service} отправляет всё из неё на свои компьютеры и хранит там старые версии. Содержимое остаётся запертым, но другие увидят, что оно есть. Лучше выберите другую папку на этом компьютере или флешку.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read from byte {place} on: its content is not what was added. Everything else is untouched. If you still have the original, add it again and do not delete the original.</source>
        <translation>«{name}» не читается начиная с байта {place}: содержимое не то, что было добавлено. Всё остальное не тронуто. Если оригинал ещё есть, добавьте его снова и не удаляйте.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing. Perhaps it was not copied to the end: copy it from the phone again and look whether it opens there.</source>
        <translation>В файле «{name}» ничего нет. Возможно, он скопирован не до конца: скопируйте его с телефона снова и посмотрите, открывается ли он там.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a connection of the system. Choose an ordinary file, such as a recording, a picture or a document.</source>
        <translation>«{name}»: это устройство или соединение системы. Выберите обычный файл: запись, изображение или документ.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, and files are added one by one. Open it and choose the files.</source>
        <translation>«{name}»: это папка, а файлы добавляют по одному. Откройте её и выберите файлы.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads back to itself. Choose the file itself, in its own folder.</source>
        <translation>«{name}»: это ссылка, которая ведёт сама на себя. Выберите сам файл в его папке.</translation>
    </message>
    <message>
        <source>“{name}” is closed to you, or the place it lies on is failing. Nothing was kept of it. Copy it to a folder of your own first, and add the copy.</source>
        <translation>У вас нет доступа к файлу «{name}», или портится диск, на котором он лежит. Ничего из него не сохранено. Сначала скопируйте его в свою папку и добавьте копию.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in the folder. Perhaps only a part of the folder was copied; look for it in the place the folder came from. If you still have the original, add it again.</source>
        <translation>Файла «{name}» больше нет в папке. Возможно, папку скопировали не целиком; поищите его там, откуда она взята. Если оригинал ещё есть, добавьте его снова.</translation>
    </message>
    <message>
        <source>“{name}” was not found, or the phone or stick was unplugged. Nothing was kept of it. Plug it in, choose the file again.</source>
        <translation>Файл «{name}» не найден, или телефон либо флешку отключили. Ничего из него не сохранено. Подключите снова и выберите файл ещё раз.</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>через %n минуту бездействия</numerusform>
            <numerusform>через %n минуты бездействия</numerusform>
            <numerusform>через %n минут бездействия</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Lock automatically after</source>
        <translation>Запирать автоматически</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>One page, one sheet of paper. Nothing is lost.</source>
        <translation>Одна страница, один лист бумаги. Написанное не пропадёт.</translation>
    </message>
    <message>
        <source>Short statement</source>
        <translation>Короткое заявление</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Checked just now: complete. Answers: {answers}, notes: {notes}, recordings and documents: {items}.</source>
        <translation>Только что проверено: цело. Ответов: {answers}, заметок: {notes}, записей и документов: {items}.</translation>
    </message>
    <message>
        <source>Damaged. Choose another one.</source>
        <translation>Повреждено. Выберите другое.</translation>
    </message>
    <message>
        <source>Made before the passphrase or code was changed; it opens like the newest one.</source>
        <translation>Сделано до смены пароля или кода; открывается так же, как самое новое.</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>самое новое</translation>
    </message>
    <message>
        <source>{moment}, the newest</source>
        <translation>{moment}, самое новое</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {step} of 9: {name}. Page {page} of {pages}</source>
        <translation>Шаг {step} из 9: {name}. Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Step {step}/9, page {page}/{pages}</source>
        <translation>Шаг {step}/9, страница {page}/{pages}</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начато</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>чего-то не хватает</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Средний.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Надёжный.</translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Слабый.</translation>
    </message>
    <message>
        <source>With eight strong graphics cards somebody would guess it in: {time}.</source>
        <translation>На восьми мощных видеокартах его подберут за такое время: {time}.</translation>
    </message>
    <message>
        <source>You are mixing Latin and Cyrillic letters: that is easily mistyped.</source>
        <translation>Латинские и русские буквы смешаны: так легко ошибиться.</translation>
    </message>
    <message>
        <source>You are typing Kazakh letters.</source>
        <translation>Вы печатаете казахскими буквами.</translation>
    </message>
    <message>
        <source>You are typing Latin letters.</source>
        <translation>Вы печатаете латинскими буквами.</translation>
    </message>
    <message>
        <source>You are typing Russian letters.</source>
        <translation>Вы печатаете русскими буквами.</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>меньше суток</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>меньше минуты</translation>
    </message>
    <message>
        <source>more than a million years</source>
        <translation>больше миллиона лет</translation>
    </message>
    <message>
        <source>thousands of years</source>
        <translation>тысячи лет</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>I do not remember</source>
        <translation>Не помню</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>примерно {amount}</translation>
    </message>
    <message>
        <source>approximately: {moment}</source>
        <translation>примерно: {moment}</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>ещё не условились</translation>
    </message>
    <message>
        <source>{name}: nothing is written yet</source>
        <translation>{name}: пока ничего не записано</translation>
    </message>
    <message>
        <source>{said} (told to me by: {teller})</source>
        <translation>{said} (мне сказал(а): {teller})</translation>
    </message>
    <message>
        <source>{said} (told to me)</source>
        <translation>{said} (мне об этом сказали)</translation>
    </message>
</context>
<context>
    <name>TypedHint</name>
    <message>
        <source>It was typed in Kazakh letters.</source>
        <translation>Пароль набран казахскими буквами.</translation>
    </message>
    <message>
        <source>It was typed in Latin letters.</source>
        <translation>Пароль набран латинскими буквами.</translation>
    </message>
    <message>
        <source>It was typed in Russian letters.</source>
        <translation>Пароль набран русскими буквами.</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters were mixed in it.</source>
        <translation>В пароле смешаны латинские и русские буквы.</translation>
    </message>
    <message>
        <source>The letters came out large: perhaps Caps Lock is on.</source>
        <translation>Буквы вышли заглавными: возможно, включён Caps Lock.</translation>
    </message>
    <message>
        <source>Try small letters for large ones</source>
        <translation>Попробовать строчными вместо заглавных</translation>
    </message>
    <message>
        <source>Try the same keys in Kazakh letters</source>
        <translation>Попробовать те же клавиши казахскими буквами</translation>
    </message>
    <message>
        <source>Try the same keys in Latin letters</source>
        <translation>Попробовать те же клавиши латиницей</translation>
    </message>
    <message>
        <source>Try the same keys in Russian letters</source>
        <translation>Попробовать те же клавиши русскими буквами</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Bring back from a backup…</source>
        <translation>Вернуть из резервной копии…</translation>
    </message>
    <message>
        <source>Checking the passphrase. It takes a moment on purpose.</source>
        <translation>Проверяем пароль. Это не сразу, так задумано.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Папка сейфа</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заперто</translation>
    </message>
    <message>
        <source>Locked because the computer went to sleep or its screen was locked. Everything was saved.</source>
        <translation>Заперто: компьютер засыпал или был заблокирован экран. Всё сохранено.</translation>
    </message>
    <message>
        <source>Nobody used the program for a while, so it locked itself. What you wrote is saved. Type the passphrase to go on where you were.</source>
        <translation>Программой какое-то время не пользовались, и она заперлась сама. Всё написанное сохранено. Введите пароль, чтобы продолжить с того же места.</translation>
    </message>
    <message>
        <source>Open what I saved</source>
        <translation>Открыть сохранённое</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль (несколько слов)</translation>
    </message>
    <message>
        <source>The new folder is chosen below. It opens with the passphrase of the backup.</source>
        <translation>Новая папка уже выбрана ниже. Она открывается паролем этой копии.</translation>
    </message>
    <message>
        <source>The program has begun again. Type the passphrase to go on where you were.</source>
        <translation>Программа запущена заново. Введите пароль, чтобы продолжить с того же места.</translation>
    </message>
    <message>
        <source>The program is locked. Something typed last may not have been saved: look at it after opening.</source>
        <translation>Программа заперта. Что-то введённое последним могло не сохраниться: проверьте это после открытия.</translation>
    </message>
    <message>
        <source>The stick or disk with your vault was taken out. Put it back, then type the passphrase: what you typed last will be saved.</source>
        <translation>Флешку или диск с вашим сейфом вынули. Вставьте обратно и введите пароль: то, что вы набрали последним, сохранится.</translation>
    </message>
    <message>
        <source>The window was closed before everything was saved. Plug the stick in again if it was taken out, then type the passphrase.</source>
        <translation>Окно закрыли раньше, чем всё сохранилось. Вставьте флешку снова, если её вынули, и введите пароль.</translation>
    </message>
    <message>
        <source>This is the made-up case. Its passphrase is no secret: “%1”.</source>
        <translation>Это вымышленная история. Её пароль не секрет: «%1».</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>What was there before stays in the folder as “{name}”. Recordings added after the chosen state are there too: “Check” under “Safety” counts them as files not linked to anything.</source>
        <translation>То, что было там раньше, осталось в папке как «{name}». Записи, добавленные после выбранного состояния, тоже там: «Проверка» в разделе «Безопасность» сочтёт их файлами, которые ни с чем не связаны.</translation>
    </message>
    <message>
        <source>What you wrote is saved. Type the passphrase to go on where you were.</source>
        <translation>Всё написанное сохранено. Введите пароль, чтобы продолжить с того же места.</translation>
    </message>
</context>
<context>
    <name>UnsavedPage</name>
    <message>
        <source>Close and lose it</source>
        <translation>Закрыть, набранное пропадёт</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>If you close the program now, what you typed last is lost.</source>
        <translation>Если закрыть программу сейчас, набранное последним пропадёт.</translation>
    </message>
    <message>
        <source>Stay and look</source>
        <translation>Остаться и посмотреть</translation>
    </message>
    <message>
        <source>Stay and save it</source>
        <translation>Остаться и сохранить</translation>
    </message>
    <message>
        <source>The program was closed, but it is not certain that everything was saved. What was shown as saved is there. Type the passphrase, and look at what you typed last.</source>
        <translation>Программу закрыли, но неизвестно, всё ли сохранилось. Всё, что отмечено как сохранённое, на месте. Введите пароль и посмотрите на то, что набирали последним.</translation>
    </message>
    <message>
        <source>The stick or disk did not take what you typed last; everything before it is saved. It is kept here, locked, for as long as this window is open. Plug the stick in again if it was taken out, and type the passphrase: then it is saved.</source>
        <translation>Флешка или диск не приняли то, что вы набрали последним; всё, что было раньше, сохранено. Набранное хранится здесь, под замком, пока открыто это окно. Вставьте флешку снова, если её вынули, и введите пароль: тогда оно сохранится.</translation>
    </message>
    <message>
        <source>What you typed last is not saved yet</source>
        <translation>Набранное последним ещё не сохранено</translation>
    </message>
    <message>
        <source>What you typed last may not be saved</source>
        <translation>Набранное последним могло не сохраниться</translation>
    </message>
    <message>
        <source>You may also close the program and look another time.</source>
        <translation>Можно и закрыть программу, а посмотреть в другой раз.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>102 · 112</source>
        <translation>102 · 112</translation>
    </message>
    <message>
        <source>Begin now. You can stop at any moment and go on later.</source>
        <translation>Начните сейчас. В любой момент можно остановиться и продолжить позже.</translation>
    </message>
    <message>
        <source>How to behave, your rights.</source>
        <translation>Как себя вести, какие у вас права.</translation>
    </message>
    <message>
        <source>In danger now? Call 102 or 112.</source>
        <translation>Опасно? Звоните 102 или 112.</translation>
    </message>
    <message>
        <source>On this computer or on a stick, with your passphrase.</source>
        <translation>На этом компьютере или на флешке, с вашим паролем.</translation>
    </message>
    <message>
        <source>Open what I saved</source>
        <translation>Открыть сохранённое</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Напечатать пустой бланк</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Открыть справочник</translation>
    </message>
    <message>
        <source>Step by step, at your own pace</source>
        <translation>Шаг за шагом, без спешки</translation>
    </message>
    <message>
        <source>The program asks, you answer, and at the end you hold a statement ready to sign. Nothing leaves this computer by itself: the program does not use the internet, and what you write is locked with a passphrase only you know.</source>
        <translation>Программа спрашивает, вы отвечаете, и в конце у вас в руках заявление, которое осталось подписать. Программа ничего не отправляет и не пользуется интернетом, а написанное заперто паролем, который знаете только вы.</translation>
    </message>
    <message>
        <source>To be filled in by hand.</source>
        <translation>Чтобы заполнить от руки.</translation>
    </message>
    <message>
        <source>Try it with a made-up case</source>
        <translation>Попробовать на вымышленной истории</translation>
    </message>
    <message>
        <source>Write a statement</source>
        <translation>Написать заявление</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>Approximately</source>
        <translation>Примерно</translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation>Выбрать дату в календаре</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Ещё не условились</translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation>Или словами</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>We could not read this as a date (day.month.year). It is kept as words.</source>
        <translation>Не получилось прочитать это как дату (день.месяц.год). Сохранено словами.</translation>
    </message>
    <message>
        <source>We could not read this as a time (hours:minutes). It is kept as words.</source>
        <translation>Не получилось прочитать это как время (часы:минуты). Сохранено словами.</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>чч:мм</translation>
    </message>
</context>
<context>
    <name>Workroom</name>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Запереть</translation>
    </message>
    <message numerus="yes">
        <source>Nobody seems to be here. Locking in %n seconds.</source>
        <translation>
            <numerusform>Похоже, здесь никого нет. Программа запрётся через %n секунду.</numerusform>
            <numerusform>Похоже, здесь никого нет. Программа запрётся через %n секунды.</numerusform>
            <numerusform>Похоже, здесь никого нет. Программа запрётся через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Places of the program</source>
        <translation>Разделы программы</translation>
    </message>
    <message>
        <source>Practice with a made-up case: nothing here is real.</source>
        <translation>Тренировка на вымышленной истории: здесь нет ничего настоящего.</translation>
    </message>
    <message>
        <source>Recordings and documents</source>
        <translation>Записи и документы</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Save, lock and hide everything at once: Ctrl+L or F12</source>
        <translation>Сразу всё сохранить, запереть и спрятать: Ctrl+L или F12</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Wipe it now</source>
        <translation>Стереть сейчас</translation>
    </message>
</context>
<context>
    <name>_Meter</name>
    <message>
        <source>all there</source>
        <translation>всё есть</translation>
    </message>
    <message>
        <source>{answered} of {needed} answered</source>
        <translation>ответов {answered} из {needed}</translation>
    </message>
</context>
</TS>
