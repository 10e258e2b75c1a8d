<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Second way: {names}.</source>
        <translation>Екінші жол: {names}.</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n күн бұрын</numerusform>
            <numerusform>%n күн бұрын</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>кеше</translation>
    </message>
</context>
<context>
    <name>BackupsScreen</name>
    <message>
        <source>A second folder with everything in it, encrypted like the first; it opens with the same passphrase. Best on a stick that lies somewhere else.</source>
        <translation>Ішінде бәрі бар екінші қалта; ол да біріншісі сияқты шифрланған және сол құпиясөзбен ашылады. Басқа жерде сақталатын флешкада тұрғаны дұрыс.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Backups made so far</source>
        <translation>Жасалған көшірмелер</translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n.</source>
        <translation>
            <numerusform>Қайтарылды: %n.</numerusform>
            <numerusform>Қайтарылды: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a place for the backup</source>
        <translation>Сақтық көшірмеге орын таңдаңыз</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Орын таңдау…</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Сақтық көшірменің қалтасын таңдаңыз</translation>
    </message>
    <message>
        <source>Copied and read back: {size}. Now put the stick somewhere safe.</source>
        <translation>Көшіріліп, қайта оқылды: {size}. Енді флешканы сенімді жерге қойыңыз.</translation>
    </message>
    <message>
        <source>Copying everything and reading it back. Leave the stick in.</source>
        <translation>Бәрін көшіріп, көшірілгенін қайта оқып жатырмыз. Флешканы суырмаңыз.</translation>
    </message>
    <message>
        <source>Erasing the backup…</source>
        <translation>Көшірмені өшіріп жатырмыз…</translation>
    </message>
    <message>
        <source>Every recording and document of the vault was read, and all are whole.</source>
        <translation>Сейфтегі барлық жазба мен құжат оқылды, бәрі бүтін.</translation>
    </message>
    <message>
        <source>Home papers, copy</source>
        <translation>Үй қағаздары, көшірме</translation>
    </message>
    <message>
        <source>It goes to: {place}</source>
        <translation>Көшірменің орны: {place}</translation>
    </message>
    <message>
        <source>Lock and bring back what was written…</source>
        <translation>Құлыптап, жауаптарды қайтару…</translation>
    </message>
    <message>
        <source>Looking at every recording and document…</source>
        <translation>Әр жазба мен құжатты тексеріп жатырмыз…</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Оларды іздеп жатырмыз…</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Сақтық көшірме жасау</translation>
    </message>
    <message>
        <source>Make the backup now</source>
        <translation>Көшірмені қазір жасау</translation>
    </message>
    <message numerus="yes">
        <source>Missing in the vault itself, and so in the backup: %n</source>
        <translation>
            <numerusform>Сейфтің өзінде жоқ, сондықтан көшірмеде де жоқ: %n</numerusform>
            <numerusform>Сейфтің өзінде жоқ, сондықтан көшірмеде де жоқ: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither in the vault nor in this backup whole: %n.</source>
        <translation>
            <numerusform>Сейфте де, осы көшірмеде де бүтіні жоқ: %n.</numerusform>
            <numerusform>Сейфте де, осы көшірмеде де бүтіні жоқ: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. If this computer or stick is lost, everything is lost.</source>
        <translation>Әзірге жоқ. Осы компьютер немесе флешка жоғалса, бәрі жоғалады.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Бәрі орнында</translation>
    </message>
    <message>
        <source>Plug in a stick, or choose a folder on another disk.</source>
        <translation>Флешка салыңыз немесе басқа дискіден қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>Recordings from another folder…</source>
        <translation>Файлдарды басқа қалтадан қайтару…</translation>
    </message>
    <message>
        <source>Something is missing or damaged, or you want an earlier state of what you wrote? It can come back from a backup, also from one that is not in this list. To bring back what was written, everything is saved and locked first.</source>
        <translation>Бірдеңе жоғалды ма, бүлінді ме, әлде жазғаныңыздың бұрынғы күйі керек пе? Оны сақтық көшірмеден, осы тізімде жоғынан да қайтаруға болады. Жазылғанды қайтару үшін алдымен бәрі сақталып, құлыпталады.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Тоқтатылды</translation>
    </message>
    <message>
        <source>The backup is erased</source>
        <translation>Көшірме өшірілді</translation>
    </message>
    <message>
        <source>The backup is made</source>
        <translation>Сақтық көшірме дайын</translation>
    </message>
    <message>
        <source>The earlier backup is as it was. What was copied so far is not copied again.</source>
        <translation>Бұрынғы көшірме сол күйінде. Көшіріліп үлгергені қайта көшірілмейді.</translation>
    </message>
    <message>
        <source>The recordings were looked at</source>
        <translation>Жазбалар тексерілді</translation>
    </message>
    <message>
        <source>The vault itself is as it was.</source>
        <translation>Сейфтің өзі сол күйінде.</translation>
    </message>
    <message>
        <source>Waiting until the work before it has ended, such as adding a recording…</source>
        <translation>Бұрын басталған жұмыстың, мысалы жазба қосудың аяқталуын күтіп тұрмыз…</translation>
    </message>
    <message>
        <source>What is not part of it stays in its folder: {names}</source>
        <translation>Қалтасында көшірмеге жатпайтыны қалды: {names}</translation>
    </message>
</context>
<context>
    <name>BlankForms</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the paper</source>
        <translation>Қағазға қалта таңдаңыз</translation>
    </message>
    <message>
        <source>Handing the paper to the printer…</source>
        <translation>Қағаз принтерге беріліп жатыр…</translation>
    </message>
    <message>
        <source>It is here: {path}</source>
        <translation>Ол мына жерде: {path}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ірірек</translation>
    </message>
    <message>
        <source>Preparing the paper…</source>
        <translation>Қағаз дайындалып жатыр…</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Қағаздың көрінісі</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталып жатыр…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Ұсағырақ</translation>
    </message>
    <message>
        <source>Stand by until all of it has come out, and take every sheet with you.</source>
        <translation>Бәрі шыққанша принтердің жанында тұрып, әр парақты алып кетіңіз.</translation>
    </message>
    <message>
        <source>The form is on its way to the printer</source>
        <translation>Бланк принтерге жіберілді</translation>
    </message>
    <message>
        <source>The form is saved</source>
        <translation>Бланк сақталды</translation>
    </message>
    <message>
        <source>To have it read out, choose “As text”.</source>
        <translation>Дауыстап оқыту үшін «Мәтінмен» дегенді таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>BlankFormsForm</name>
    <message>
        <source>A printer at work or a shared one shows the job to others, and may keep it in its own memory.</source>
        <translation>Жұмыстағы немесе ортақ принтер тапсырманы басқаларға көрсетеді және оны жадында қалдыруы мүмкін.</translation>
    </message>
    <message>
        <source>A saved file is not encrypted. Its name, “document.pdf”, says nothing, and nothing about you is in it; but whoever opens it sees what it is for.</source>
        <translation>Сақталған файл шифрланбайды. «document.pdf» деген атауы ештеңе айтпайды, ішінде сіз туралы ештеңе жоқ, бірақ ашқан адам оның не үшін екенін көреді.</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Қағаздағыдай</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Мәтінмен</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Before you print it</source>
        <translation>Басып шығармас бұрын</translation>
    </message>
    <message>
        <source>Card for the duty station</source>
        <translation>Кезекші бөлімге арналған жадынама</translation>
    </message>
    <message>
        <source>Complaint about a refusal</source>
        <translation>Бас тартуға шағым</translation>
    </message>
    <message>
        <source>English, for reading only</source>
        <translation>English, тек оқуға</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Неше рет</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Қағаз тілі</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>Принтерлерді қайта іздеу</translation>
    </message>
    <message>
        <source>One page to the prosecutor, for when a statement was not accepted or not registered. Print it twice.</source>
        <translation>Арыз қабылданбаса немесе тіркелмесе, прокурорға арналған бір бет. Екі рет басып шығарыңыз.</translation>
    </message>
    <message>
        <source>One page: what to say, what to ask for, what to write down, and what to do if they refuse.</source>
        <translation>Бір бет: не айту, не сұрау, не жазып алу және бас тартса не істеу керек.</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Бос бланк басып шығару</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Арыз</translation>
    </message>
    <message>
        <source>Text of the paper</source>
        <translation>Қағаз мәтіні</translation>
    </message>
    <message>
        <source>The Kazakh wording of this paper has not yet been confirmed by a lawyer who is a native speaker. Read it through before you sign.</source>
        <translation>Бұл қағаздың қазақша мәтінін қазақтілді заңгер әлі растаған жоқ. Қол қоймас бұрын толық оқып шығыңыз.</translation>
    </message>
    <message>
        <source>The print system of this computer keeps the form for about a day, and longer that somebody printed, from which account and when. This program cannot remove it. The job is called “Document”.</source>
        <translation>Осы компьютердің басып шығару жүйесі бланкті шамамен бір тәулік, ал басылғаны, қай есептік жазбадан және қашан басылғаны туралы мәліметті одан да ұзақ сақтайды. Бағдарлама мұны өшіре алмайды. Тапсырма «Document» деп аталады.</translation>
    </message>
    <message>
        <source>This is a copy for reading. Papers are handed in in Kazakh or in Russian.</source>
        <translation>Бұл – оқуға арналған аударма. Қағаздар қазақ немесе орыс тілінде тапсырылады.</translation>
    </message>
    <message>
        <source>To be filled in by hand. Nothing about you is asked, and nothing is kept.</source>
        <translation>Қолмен толтыруға арналған. Сіз туралы ештеңе сұралмайды және сақталмайды.</translation>
    </message>
    <message>
        <source>Two copies: one is handed in, the other comes back to you with a mark.</source>
        <translation>Екі дана: бірін тапсырасыз, белгі қойылған екіншісі өзіңізге қайтады.</translation>
    </message>
    <message>
        <source>Two pages: who, what, for what, when and where. Print it twice.</source>
        <translation>Екі бет: кім, не, не үшін, қашан және қайда. Екі рет басып шығарыңыз.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Another passphrase</source>
        <translation>Басқа құпиясөз</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Құпиясөзді ауыстыру</translation>
    </message>
    <message>
        <source>For a passphrase that nobody else knows. If somebody may know it, make new keys, further down this page.</source>
        <translation>Қазіргі құпиясөзді сізден басқа ешкім білмесе, осыны таңдаңыз. Біреу біліп қойған болса, жаңа кілттер жасаңыз: бұл осы беттің төменгі жағында.</translation>
    </message>
    <message>
        <source>From now on only the new one opens the vault. Copies of the folder made earlier still open with the old one.</source>
        <translation>Енді сейфті тек жаңасы ашады. Қалтаның бұрын жасалған көшірмелері әлі де ескісімен ашылады.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Бұрынғысын қалдыру</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>Жаңа құпиясөзді қою</translation>
    </message>
    <message>
        <source>Setting the passphrase. It takes some seconds on purpose.</source>
        <translation>Құпиясөз ауыстырылып жатыр. Бұл әдейі бірнеше секунд алады.</translation>
    </message>
    <message>
        <source>The new passphrase holds</source>
        <translation>Жаңа құпиясөз күшіне енді</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Бәрін тексеру</translation>
    </message>
    <message>
        <source>Check everything again to be sure of the rest.</source>
        <translation>Қалғанына сенімді болу үшін бәрін қайта тексеріңіз.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Біржола жою</translation>
    </message>
    <message>
        <source>Delete these files</source>
        <translation>Осы файлдарды жою</translation>
    </message>
    <message>
        <source>Delete these files for good? If one of them is a recording you want, it is lost.</source>
        <translation>Осы файлдар біржола жойылсын ба? Араларында сізге керек жазба болса, ол жоғалады.</translation>
    </message>
    <message numerus="yes">
        <source>Files deleted: %n</source>
        <translation>
            <numerusform>Жойылған файлдар: %n</numerusform>
            <numerusform>Жойылған файлдар: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Files not linked to anything</source>
        <translation>Ештеңемен байланысы жоқ файлдар</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Nothing was changed. Begin it again any time.</source>
        <translation>Ештеңе өзгерген жоқ. Оны кез келген уақытта қайта бастауға болады.</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Сақтық көшірмелерді ашу</translation>
    </message>
    <message>
        <source>Reading everything that is kept…</source>
        <translation>Сақталғанның бәрі оқылып жатыр…</translation>
    </message>
    <message>
        <source>Reads everything you wrote and every recording from the stick or disk, and compares it with what was kept. With many recordings this takes a while. Nothing is changed.</source>
        <translation>Жазғаныңыздың бәрін және әр жазбаны флешкадан немесе дискіден оқып, сақталғанымен салыстырады. Жазба көп болса, біраз уақыт кетеді. Ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>Тексеру тоқтатылды</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>This is {length} characters; more than {limit} make the paper hard to read. Nothing is cut off.</source>
        <translation>Мұнда {length} таңба бар; {limit} таңбадан асса, қағазды оқу қиын. Ештеңе қысқартылмайды.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Handing the sheet to the printer.</source>
        <translation>Парақ принтерге беріліп жатыр.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Жазып алдым</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only a recovery code on paper can open the vault: we cannot either. Whoever finds the paper and has the folder can open it too, so keep it elsewhere.</source>
        <translation>Құпиясөзді ұмытсаңыз, сейфті тек қағаздағы қалпына келтіру коды ашады: онсыз біз де аша алмаймыз. Бірақ қағазды тауып алған адам қолына қалта тисе, ол да ашады, сондықтан қағазды бөлек сақтаңыз.</translation>
    </message>
    <message>
        <source>Keep the paper apart from this folder. In a week the program asks you to try it once.</source>
        <translation>Қағазды осы қалтадан бөлек сақтаңыз. Бір аптадан кейін бағдарлама кодты бір рет тексеруді сұрайды.</translation>
    </message>
    <message>
        <source>Looking whether the code fits.</source>
        <translation>Код сәйкес пе, қаралып жатыр.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Жаңа код жасау</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Қалпына келтіру коды жасау</translation>
    </message>
    <message>
        <source>Make no code</source>
        <translation>Код жасамау</translation>
    </message>
    <message>
        <source>Making the code the vault&apos;s.</source>
        <translation>Сейф кодты қабылдап жатыр.</translation>
    </message>
    <message>
        <source>Now type the code from the paper. Until then nothing changes.</source>
        <translation>Енді кодты қағаздан теріңіз. Оған дейін ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Print the code…</source>
        <translation>Кодты басып шығару…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>See whether it fits</source>
        <translation>Сәйкес пе, қарау</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Кодты қайта көрсету</translation>
    </message>
    <message>
        <source>Take it as soon as it is out, and keep it apart from this folder.</source>
        <translation>Шыға салысымен алып, осы қалтадан бөлек сақтаңыз.</translation>
    </message>
    <message>
        <source>The code fits</source>
        <translation>Код сәйкес</translation>
    </message>
    <message>
        <source>The code works now</source>
        <translation>Код күшіне енді</translation>
    </message>
    <message>
        <source>The paper would open this vault. Nothing was changed. Put it back in its place.</source>
        <translation>Бұл қағаз сейфті ашар еді. Ештеңе өзгерген жоқ. Оны орнына қойыңыз.</translation>
    </message>
    <message>
        <source>The paper written by hand is enough. If you want a printed sheet as well, print it now: once you leave this page, the program does not know the code any more.</source>
        <translation>Қолмен жазылған қағаз жеткілікті. Басылған парақ та керек болса, қазір басып шығарыңыз: осы беттен шыққан соң бағдарлама кодты білмейді.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer</source>
        <translation>Парақ принтерге жіберілді</translation>
    </message>
    <message>
        <source>There is a code. Whoever has the paper and the folder can open the vault: keep them apart. A new code puts an end to the old one.</source>
        <translation>Код бар. Қағаз да, қалта да қолында болған адам сейфті аша алады: оларды бөлек сақтаңыз. Жаңа код ескісінің күшін жояды.</translation>
    </message>
    <message>
        <source>Try the code</source>
        <translation>Кодты тексеру</translation>
    </message>
    <message>
        <source>Type the code from the paper. Nothing is changed: it is only seen whether it would open the vault.</source>
        <translation>Кодты қағаздан теріңіз. Ештеңе өзгермейді: оның сейфті аша алатын-алмайтыны ғана қаралады.</translation>
    </message>
    <message>
        <source>Use this code from now on</source>
        <translation>Осы код күшіне енсін</translation>
    </message>
    <message>
        <source>Write all eight groups on paper by hand, with their numbers. Do not photograph them and do not save them in a file. The code works only after you have typed it back.</source>
        <translation>Сегіз топтың бәрін нөмірлерімен қағазға қолмен жазып алыңыз. Суретке түсірмеңіз, файлға сақтамаңыз. Код қағаздан қайта теріп шыққаннан кейін ғана күшіне енеді.</translation>
    </message>
    <message>
        <source>You wrote it down a week ago or earlier: see now whether the paper is right.</source>
        <translation>Оны бір апта бұрын немесе одан ерте жазып алдыңыз: қағаз дұрыс па, қазір тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Eight groups of six digits, as you wrote them on paper. You can correct any group.</source>
        <translation>Қағазға жазып алғаныңыздай алты цифрдан тұратын сегіз топ. Кез келген топты түзетуге болады.</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>Менде қалпына келтіру коды бар</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Құпиясөзбен ашу</translation>
    </message>
</context>
<context>
    <name>CodeFields</name>
    <message>
        <source>Group {number} of {all}, six digits</source>
        <translation>{all} топтың {number}-тобы, алты цифр</translation>
    </message>
    <message>
        <source>Look at the paper again. Not right: group {numbers}.</source>
        <translation>Қағазды қайта қараңыз. Қате топ: {numbers}.</translation>
    </message>
</context>
<context>
    <name>CodePrint</name>
    <message>
        <source>A printer at work, a shared one or one in a copy shop may keep the code in its memory and show it to others. The code and the folder together open everything. Print only on a printer of your own: the handwritten paper is enough.</source>
        <translation>Жұмыстағы, ортақ немесе көшірме орталығындағы принтер кодты жадында қалдырып, басқаларға көрсетуі мүмкін. Код пен қалта бірге бәрін ашады. Тек өз принтеріңізден басып шығарыңыз: қолмен жазылған қағаз жеткілікті.</translation>
    </message>
    <message>
        <source>Before you print the code</source>
        <translation>Кодты басып шығармас бұрын</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Басып шығармау</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>Принтерлерді қайта іздеу</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>Принтер табылмады</translation>
    </message>
    <message>
        <source>Print one sheet now</source>
        <translation>Бір парақ басып шығару</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Switch the printer on and look again, or keep to the handwritten paper.</source>
        <translation>Принтерді қосып, қайта іздеңіз немесе қолмен жазылған қағазбен шектеліңіз.</translation>
    </message>
    <message>
        <source>The print system of this computer keeps the sheet with the code for about a day, and longer that something was printed, from which account and when. This program cannot remove it.</source>
        <translation>Осы компьютердің басып шығару жүйесі коды бар парақты шамамен бір тәулік, ал басылғаны, қай есептік жазбадан және қашан басылғаны туралы мәліметті одан да ұзақ сақтайды. Бағдарлама мұны өшіре алмайды.</translation>
    </message>
    <message>
        <source>The printer refused the sheet</source>
        <translation>Принтер парақты қабылдамады</translation>
    </message>
    <message>
        <source>The system says: {reason}. Look at the printer (paper, cable, messages) and try again, or keep to the handwritten paper.</source>
        <translation>Жүйе хабарлайды: {reason}. Принтерді қарап (қағаз, кабель, хабарламалар), қайталап көріңіз немесе қолмен жазылған қағазбен шектеліңіз.</translation>
    </message>
</context>
<context>
    <name>CodeReminder</name>
    <message>
        <source>Do without one</source>
        <translation>Кодсыз қалдыру</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only a recovery code on paper can open what you save here.</source>
        <translation>Құпиясөзді ұмытсаңыз, мұнда сақталғанды тек қағазға жазып алған қалпына келтіру коды ашады.</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Қалпына келтіру кодын жасау</translation>
    </message>
    <message>
        <source>Try the code</source>
        <translation>Кодты тексеру</translation>
    </message>
    <message>
        <source>You can make one later, under “Safety”.</source>
        <translation>Кодты кейін де «Қауіпсіздік» бөлімінде жасауға болады.</translation>
    </message>
    <message>
        <source>You wrote down the recovery code a week ago or earlier. See whether the paper is right while it can still be replaced: it takes a minute and changes nothing.</source>
        <translation>Қалпына келтіру кодын бір апта бұрын немесе одан ерте жазып алдыңыз. Қағазды әлі ауыстыруға болатын кезде дұрыс па, тексеріңіз: бір минут алады, ештеңе өзгермейді.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Copied. It is taken back from the clipboard after a minute and at every lock.</source>
        <translation>Көшірілді. Нөмір алмасу буферінен бір минуттан кейін және әр құлыптағанда өшеді.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy the number {number}</source>
        <translation>{number} нөмірін көшіру</translation>
    </message>
    <message>
        <source>No number with a source is known. The printed sheet leaves an empty line for it.</source>
        <translation>Дереккөзі белгілі нөмір бізде жоқ. Басылған парақта оған бос жол қалдырылған.</translation>
    </message>
    <message>
        <source>Puts the number on the clipboard for a minute</source>
        <translation>Нөмірді алмасу буферіне бір минутқа салады</translation>
    </message>
</context>
<context>
    <name>ContactsScreen</name>
    <message>
        <source>All others</source>
        <translation>Қалғандары</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Байланыстар</translation>
    </message>
    <message>
        <source>For your case</source>
        <translation>Сіздің жағдайыңыз үшін</translation>
    </message>
    <message>
        <source>Save or print these as a sheet</source>
        <translation>Парақ етіп сақтау немесе басып шығару</translation>
    </message>
</context>
<context>
    <name>EmergencyView</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>A file was added that was deleted later</source>
        <translation>Кейін жойылған файл қосылды</translation>
    </message>
    <message>
        <source>A file was checked that was deleted later</source>
        <translation>Кейін жойылған файл тексерілді</translation>
    </message>
    <message>
        <source>A file was copied out that was deleted later</source>
        <translation>Кейін жойылған файл көшірілді</translation>
    </message>
    <message>
        <source>A file was deleted for good</source>
        <translation>Файл біржола жойылды</translation>
    </message>
    <message>
        <source>A file was opened that was deleted later</source>
        <translation>Кейін жойылған файл ашылды</translation>
    </message>
    <message>
        <source>Added: “{name}”</source>
        <translation>Қосылды: «{name}»</translation>
    </message>
    <message>
        <source>Changed between the short and the full statement</source>
        <translation>Қысқа және толық арыз арасында ауысты</translation>
    </message>
    <message>
        <source>Checked and found whole: “{name}”</source>
        <translation>Тексерілді, бүтін: «{name}»</translation>
    </message>
    <message>
        <source>Copied out of the vault: “{name}”</source>
        <translation>Сейфтен көшірілді: «{name}»</translation>
    </message>
    <message>
        <source>Everything was checked and found whole</source>
        <translation>Бәрі тексерілді, бәрі бүтін</translation>
    </message>
    <message>
        <source>Everything was checked. Damaged or missing: {number}</source>
        <translation>Бәрі тексерілді. Бүлінгені не жоғалғаны: {number}</translation>
    </message>
    <message>
        <source>Opened: “{name}”</source>
        <translation>Ашылды: «{name}»</translation>
    </message>
    <message>
        <source>Printed: {paper}</source>
        <translation>Басып шығарылды: {paper}</translation>
    </message>
    <message>
        <source>Saved as a file: {paper}</source>
        <translation>Файлға сақталды: {paper}</translation>
    </message>
    <message>
        <source>Something was done with a file that was deleted later</source>
        <translation>Кейін жойылған файлмен бірдеңе істелді</translation>
    </message>
    <message>
        <source>The case was begun</source>
        <translation>Жағдай жазыла бастады</translation>
    </message>
    <message>
        <source>file code {code}</source>
        <translation>файл коды {code}</translation>
    </message>
    <message>
        <source>sheet of contacts</source>
        <translation>байланыстар парағы</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>арыз</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>A statement was printed for filing. Ask a lawyer first: what you erase may be the proof you need, and erasing it may be held against you.</source>
        <translation>Арыз тапсыру үшін басып шығарылған. Алдымен адвокаттан сұраңыз: өшіргеніңіз дәлел ретінде керек болуы мүмкін, ал өшірудің өзін сізге қарсы пайдалануы мүмкін.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Бәрін өшіру</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Бәрін өшіру…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Біржола өшіру</translation>
    </message>
    <message>
        <source>Erasing everything.</source>
        <translation>Бәрі өшіріліп жатыр.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Ештеңе өшірмеу</translation>
    </message>
    <message>
        <source>The keys are destroyed first, then everything you wrote and collected here. Nobody can bring it back, neither can we.</source>
        <translation>Алдымен кілттер жойылады, содан кейін мұнда жазғаныңыз бен жинағаныңыздың бәрі. Оны ешкім қайтара алмайды, біз де.</translation>
    </message>
    <message>
        <source>To erase everything, type these digits: {digits}</source>
        <translation>Бәрін өшіру үшін мына цифрларды теріңіз: {digits}</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>Не қалады:</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <source>Everything was erased</source>
        <translation>Бәрі өшірілді</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Бірінші бетке</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>Не қалды:</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Add a file</source>
        <translation>Файл қосу</translation>
    </message>
    <message>
        <source>Adding a file</source>
        <translation>Файл қосылып жатыр</translation>
    </message>
    <message>
        <source>All recordings and documents</source>
        <translation>Барлық жазбалар мен құжаттар</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. A statement is valid without it too.</source>
        <translation>Мұнда әзірге ештеңе жоқ. Арыз онсыз да жарамды.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>құжат</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>аудиожазба</translation>
    </message>
    <message>
        <source>video</source>
        <translation>бейнежазба</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>A copy of each file is encrypted into the vault and checked; the original is left where it is.</source>
        <translation>Әр файлдың көшірмесі шифрланып, сейфке салынады және тексеріледі; түпнұсқа орнында қалады.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Файл қосу…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Бәрінен бас тарту</translation>
    </message>
    <message>
        <source>Check that it is intact</source>
        <translation>Бүтіндігін тексеру</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Біржола жою</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>File code</source>
        <translation>Файл коды</translation>
    </message>
    <message>
        <source>For example: phone call of 3 November; from the second minute he names the sum.</source>
        <translation>Мысалы: 3 қарашадағы телефон әңгімесі; екінші минуттан бастап ол соманы айтады.</translation>
    </message>
    <message>
        <source>It is deleted for good and cannot be brought back. If the original is lost, this is the only copy.</source>
        <translation>Файл біржола жойылады, оны қайтару мүмкін емес. Түпнұсқасы жоғалған болса, бұл – жалғыз көшірме.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Let go, and the files are added. Your originals stay where they are.</source>
        <translation>Жібере салыңыз, файлдар қосылады. Түпнұсқалары орнында қалады.</translation>
    </message>
    <message>
        <source>Nothing is kept here yet: add a recording, a photograph or a document, drop it onto this page, or paste it.</source>
        <translation>Мұнда әзірге ештеңе жоқ: жазба, фотосурет немесе құжат қосыңыз, осы бетке сүйреп әкеліңіз немесе кірістіріңіз.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Progress of adding</source>
        <translation>Қосу барысы</translation>
    </message>
    <message>
        <source>Recordings and documents</source>
        <translation>Жазбалар мен құжаттар</translation>
    </message>
    <message>
        <source>Save a copy to a folder…</source>
        <translation>Көшірмесін қалтаға сақтау…</translation>
    </message>
    <message>
        <source>Take the selected off the list</source>
        <translation>Таңдалғанды тізімнен алу</translation>
    </message>
    <message>
        <source>The file code (SHA-256) is worked out from every byte of the file: two files with the same code are the same file.</source>
        <translation>Файл коды (SHA-256) файлдың әр байты бойынша есептеледі: екі файлдың коды бірдей болса, бұл – бір файл.</translation>
    </message>
    <message>
        <source>Waiting to be added</source>
        <translation>Қосылуын күтіп тұр</translation>
    </message>
    <message>
        <source>What it shows, in your own words</source>
        <translation>Мұнда не көрінеді немесе естіледі, өз сөзіңізбен</translation>
    </message>
</context>
<context>
    <name>EvidenceScreen</name>
    <message>
        <source>A copy was saved and checked</source>
        <translation>Көшірмесі сақталды және тексерілді</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Қосылды: {name}</translation>
    </message>
    <message>
        <source>Checking “{name}”…</source>
        <translation>«{name}» тексеріліп жатыр…</translation>
    </message>
    <message>
        <source>Choose a folder for a copy that is not encrypted</source>
        <translation>Шифрланбаған көшірмеге қалта таңдаңыз</translation>
    </message>
    <message>
        <source>Choose recordings and documents to add</source>
        <translation>Жазбалар мен құжаттарды таңдаңыз</translation>
    </message>
    <message>
        <source>Copy a file or a picture first and paste it here. Words can be pasted into a note.</source>
        <translation>Алдымен файлды немесе суретті көшіріп алып, осында кірістіріңіз. Сөздерді ескертпеге кірістіруге болады.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Жойылды: {name}</translation>
    </message>
    <message>
        <source>Every byte is as it was when it was added.</source>
        <translation>Әр байты қосылған кездегідей.</translation>
    </message>
    <message>
        <source>It is byte for byte the same as “{other}”, added {moment}. One of them is enough.</source>
        <translation>Ол {moment} қосылған «{other}» файлымен әр байтына дейін бірдей. Біреуі жеткілікті.</translation>
    </message>
    <message>
        <source>It is here: {path}. It is not encrypted: anyone who finds it can open it.</source>
        <translation>Ол мына жерде: {path}. Ол шифрланбаған: тапқан адам аша алады.</translation>
    </message>
    <message>
        <source>Recordings and documents</source>
        <translation>Жазбалар мен құжаттар</translation>
    </message>
    <message>
        <source>Saving a copy of “{name}”…</source>
        <translation>«{name}» көшірмесі сақталып жатыр…</translation>
    </message>
    <message>
        <source>There is no file or picture on the clipboard</source>
        <translation>Алмасу буферінде файл да, сурет те жоқ</translation>
    </message>
    <message>
        <source>“{name}” is here twice now</source>
        <translation>«{name}» енді мұнда екі рет тұр</translation>
    </message>
    <message>
        <source>“{name}” is intact</source>
        <translation>«{name}»: файл бүтін</translation>
    </message>
</context>
<context>
    <name>ExpressPage</name>
    <message>
        <source>Before you print</source>
        <translation>Басып шығарар алдында</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Жетіспейтіні жоқ.</translation>
    </message>
    <message>
        <source>Nothing on this page looks wrong</source>
        <translation>Бұл бетте қате көрінбейді</translation>
    </message>
    <message>
        <source>Officers usually ask for this too:</source>
        <translation>Кезекші әдетте мұны да сұрайды:</translation>
    </message>
    <message>
        <source>One page, one sheet of paper: what a statement needs to be registered. Write what you know; the rest can be added later. Everything is saved as you write.</source>
        <translation>Бір бет, бір парақ қағаз: арызды тіркеу үшін қажет нәрселер ғана. Білгеніңізді жазыңыз, қалғанын кейін қосуға болады. Бәрі өздігінен сақталады.</translation>
    </message>
    <message>
        <source>Please look at this once more:</source>
        <translation>Мынаны тағы бір қараңыз:</translation>
    </message>
    <message>
        <source>The law asks for this:</source>
        <translation>Мұны заң талап етеді:</translation>
    </message>
</context>
<context>
    <name>ExpressScreen</name>
    <message>
        <source>Short statement</source>
        <translation>Қысқа арыз</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>It is not your fault. Everything that was shown as saved is saved. Lock and begin again: you will come back to the same place.</source>
        <translation>Бұған сіз кінәлі емессіз. Сақталды деп көрсетілгеннің бәрі сақталған. Құлыптап, қайта бастаңыз: сол жерге ораласыз.</translation>
    </message>
    <message>
        <source>Lock and begin again</source>
        <translation>Құлыптап, қайта бастау</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Бағдарламада қате шықты</translation>
    </message>
    <message>
        <source>This line says where in the program it happened, and nothing of what you wrote. You may pass it on to whoever repairs the program.</source>
        <translation>Бұл жолда қатенің бағдарламадағы орны ғана айтылған; жазғаныңыздан ештеңе жоқ. Оны бағдарламаны жөндейтін адамға көрсетуге болады.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>шамамен {hours} сағ {minutes} мин қалды</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>шамамен {minutes} мин қалды</translation>
    </message>
    <message>
        <source>less than 1 kB</source>
        <translation>1 кБ-тан аз</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>бір минуттан аз қалды</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Find in what you wrote</source>
        <translation>Жазғандарыңыздан іздеу</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Full statement</source>
        <translation>Толық арыз</translation>
    </message>
    <message numerus="yes">
        <source>Not answered: %n</source>
        <translation>
            <numerusform>Жауапсыз: %n</numerusform>
            <numerusform>Жауапсыз: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Жетіспейтіні жоқ</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Басып шығару немесе сақтау</translation>
    </message>
    <message>
        <source>Step by step, with talks, witnesses and recordings. Nothing is lost.</source>
        <translation>Қадам бойынша: әңгімелер, куәлар, жазбалар. Жазғаныңыз жоғалмайды.</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Contacts</source>
        <translation>Байланыстар</translation>
    </message>
    <message>
        <source>Go to the contacts</source>
        <translation>Байланыстарға өту</translation>
    </message>
    <message>
        <source>Go to the home page</source>
        <translation>Басты бетке өту</translation>
    </message>
    <message>
        <source>Go to this answer</source>
        <translation>Осы жауапқа өту</translation>
    </message>
    <message>
        <source>Go to this entry</source>
        <translation>Журналдағы осы жолға өту</translation>
    </message>
    <message>
        <source>Go to this file</source>
        <translation>Осы файлға өту</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Жағдайдың аты</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Open this note</source>
        <translation>Осы ескертпені ашу</translation>
    </message>
    <message>
        <source>Recordings and documents</source>
        <translation>Жазбалар мен құжаттар</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Арыз</translation>
    </message>
</context>
<context>
    <name>GapsView</name>
    <message>
        <source>Back to the page</source>
        <translation>Бетке оралу</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Жетіспейтіні жоқ.</translation>
    </message>
    <message>
        <source>Officers usually ask for this too:</source>
        <translation>Кезекші әдетте мұны да сұрайды:</translation>
    </message>
    <message>
        <source>The law asks for this:</source>
        <translation>Мұны заң талап етеді:</translation>
    </message>
</context>
<context>
    <name>Gates</name>
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
    <name>GatesPage</name>
    <message>
        <source>Choose what comes closest, then go on.</source>
        <translation>Ең жақынын таңдап, «Келесі» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Бәрібір жалғастыру</translation>
    </message>
    <message>
        <source>More of this in the guide</source>
        <translation>Толығырақ – анықтамалықта</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Step %1 of %2. Nothing is saved yet.</source>
        <translation>%2 қадамның %1-қадамы. Әзірге ештеңе сақталмайды.</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation>Тағы қосу</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Change: {row}</source>
        <translation>Өзгерту: {row}</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Remove: {row}</source>
        <translation>Алып тастау: {row}</translation>
    </message>
    <message>
        <source>Removed, with everything written in it.</source>
        <translation>Ішінде жазылғанның бәрімен бірге алып тасталды.</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>Guide</source>
        <translation>Анықтамалық</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Анықтамалықтан іздеу</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Анықтамалық</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Ештеңе табылмады. Басқа сөзбен іздеп көріңіз.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
</context>
<context>
    <name>HappenedLine</name>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>A short statement on one sheet. It can become a full one at any moment.</source>
        <translation>Бір парақтық қысқа арыз. Оны кез келген сәтте толық арызға айналдыруға болады.</translation>
    </message>
    <message>
        <source>Add or look at them</source>
        <translation>Қосу немесе қарау</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Барлық байланыстар</translation>
    </message>
    <message>
        <source>Answer what is missing: {page}</source>
        <translation>Жетіспейтінін толтыру: {page}</translation>
    </message>
    <message>
        <source>Begin with: {page}</source>
        <translation>Бастау: {page}</translation>
    </message>
    <message>
        <source>Everything that the law asks for is answered.</source>
        <translation>Заң талап ететіннің бәріне жауап берілді.</translation>
    </message>
    <message>
        <source>Go on with: {page}</source>
        <translation>Жалғастыру: {page}</translation>
    </message>
    <message numerus="yes">
        <source>Kept here: %n</source>
        <translation>
            <numerusform>Мұнда сақтаулы: %n</numerusform>
            <numerusform>Мұнда сақтаулы: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: {age}</source>
        <translation>Соңғы сақтық көшірме: {age}</translation>
    </message>
    <message>
        <source>Look at the papers</source>
        <translation>Қағаздарды қарау</translation>
    </message>
    <message>
        <source>My case</source>
        <translation>Менің жағдайым</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Әзірге ескертпе жоқ.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message numerus="yes">
        <source>Notes: %n</source>
        <translation>
            <numerusform>Ескертпе саны: %n</numerusform>
            <numerusform>Ескертпе саны: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been saved or printed for filing yet.</source>
        <translation>Тапсыру үшін әзірге ештеңе сақталған да, басылған да жоқ.</translation>
    </message>
    <message>
        <source>Nothing is kept here yet.</source>
        <translation>Мұнда әзірге ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Nothing is written yet. You can stop at any moment: everything is saved as you type.</source>
        <translation>Әзірге ештеңе жазылған жоқ. Кез келген сәтте тоқтауға болады: жазғаныңыз бірден сақталып отырады.</translation>
    </message>
    <message>
        <source>Of what the law asks for, answered: {answered} of {needed}</source>
        <translation>Заң талап ететін {needed} сұрақтың {answered}-іне жауап берілді</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Қағаздар</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Оқу және жазу</translation>
    </message>
    <message>
        <source>Read, save or print the statement</source>
        <translation>Арызды оқу, сақтау немесе басып шығару</translation>
    </message>
    <message>
        <source>Recordings and documents</source>
        <translation>Жазбалар мен құжаттар</translation>
    </message>
    <message>
        <source>Saved or printed for filing: {moment}</source>
        <translation>Тапсыру үшін сақталған немесе басылған: {moment}</translation>
    </message>
    <message>
        <source>See where to take the statement</source>
        <translation>Арызды қайда тапсыруды көру</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Арыз</translation>
    </message>
    <message>
        <source>The law asks for this:</source>
        <translation>Мұны заң талап етеді:</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one</source>
        <translation>Сақтық көшірме әлі жоқ. Жасау</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Қайда тапсыру</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Алғашқысын жазу</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>last changed {moment}</source>
        <translation>соңғы өзгеріс: {moment}</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>pasted picture</source>
        <translation>кірістірілген сурет</translation>
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
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Back: Alt+Left</source>
        <translation>Артқа: Alt+Left</translation>
    </message>
    <message>
        <source>Enter: next field · Alt+← and Alt+→: pages</source>
        <translation>Enter: келесі өріс · Alt+← және Alt+→: беттер</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Next: Alt+Right</source>
        <translation>Әрі қарай: Alt+Right</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Қадамдар</translation>
    </message>
    <message>
        <source>Steps of the statement</source>
        <translation>Арыз қадамдары</translation>
    </message>
</context>
<context>
    <name>InterviewScreen</name>
    <message>
        <source>Add a file</source>
        <translation>Файл қосу</translation>
    </message>
    <message numerus="yes">
        <source>Not answered: %n</source>
        <translation>
            <numerusform>Жауапсыз: %n</numerusform>
            <numerusform>Жауапсыз: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Жетіспейтіні жоқ</translation>
    </message>
    <message>
        <source>Removed. It can be put back.</source>
        <translation>Алып тасталды. Қайтаруға болады.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Арыз</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Не жетіспейді</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Delete “{name}”?</source>
        <translation>«{name}» жойылсын ба?</translation>
    </message>
    <message>
        <source>added {moment}</source>
        <translation>қосылған: {moment}</translation>
    </message>
    <message>
        <source>file dated {moment}</source>
        <translation>файл күні: {moment}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>document</source>
        <translation>құжат</translation>
    </message>
    <message>
        <source>file of another kind</source>
        <translation>басқа файл</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>sound recording</source>
        <translation>аудиожазба</translation>
    </message>
    <message>
        <source>video</source>
        <translation>бейнежазба</translation>
    </message>
</context>
<context>
    <name>KazakhLetters</name>
    <message>
        <source>Kazakh letters</source>
        <translation>Қазақ әріптері</translation>
    </message>
    <message>
        <source>Large Kazakh letters</source>
        <translation>Қазақтың бас әріптері</translation>
    </message>
    <message>
        <source>Large letters: also Shift with Alt and the figure</source>
        <translation>Бас әріптер: немесе Alt пен цифрға Shift қосыңыз</translation>
    </message>
    <message>
        <source>Letters that the keyboard lacks: Alt+1 to Alt+9</source>
        <translation>Пернетақтада жоқ әріптер: Alt+1 … Alt+9</translation>
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
        <translation>Қалпына келтіру кодымен ашылды</translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <translation>Құпиясөз және қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Set a new passphrase first: the program does not know the old one, and the code stays.</source>
        <translation>Алдымен жаңа құпиясөз қойыңыз: ескісін бағдарлама білмейді. Қалпына келтіру коды бұрынғыша қалады.</translation>
    </message>
</context>
<context>
    <name>KnownRow</name>
    <message>
        <source>Bring back recordings</source>
        <translation>Жазбалар мен құжаттарды қайтару</translation>
    </message>
    <message>
        <source>Bring back what was written…</source>
        <translation>Жауаптар мен ескертпелерді қайтару…</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Жаңарту</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Erase this backup? The vault itself stays as it is. Traces can often be recovered from a stick even so; without your passphrase nobody can read them.</source>
        <translation>Бұл көшірмені өшіреміз бе? Сейфтің өзі сол күйінде қалады. Өшірілген соң да флешкадағы іздерін көбіне қалпына келтіруге болады, бірақ құпиясөзіңізсіз оларды ешкім оқи алмайды.</translation>
    </message>
    <message>
        <source>Erase this backup…</source>
        <translation>Бұл көшірмені өшіру…</translation>
    </message>
    <message>
        <source>First everything is saved and locked. Then you see the states in this backup, and choose which one comes back and where. What is replaced is kept next to it.</source>
        <translation>Алдымен бәрі сақталып, құлыпталады. Содан кейін осы көшірмедегі күйлерді көріп, қайсысын және қайда қайтаруды таңдайсыз. Ауыстырылғаны қасында сақталады.</translation>
    </message>
    <message>
        <source>It is not there now: plug in its stick or disk to use it.</source>
        <translation>Қазір ол орнында жоқ: пайдалану үшін флешкасын салыңыз немесе дискісін қосыңыз.</translation>
    </message>
    <message>
        <source>It is there, with one state of your papers.</source>
        <translation>Ол орнында, ішінде қағаздарыңыздың бір күйі бар.</translation>
    </message>
    <message numerus="yes">
        <source>It is there. Earlier states kept in it: %n, of {moments}.</source>
        <translation>
            <numerusform>Ол орнында. Ішіндегі бұрынғы күйлер: %n, уақыты: {moments}.</numerusform>
            <numerusform>Ол орнында. Ішіндегі бұрынғы күйлер: %n, уақыты: {moments}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens with an earlier passphrase, not with the one of today.</source>
        <translation>Ол қазіргі емес, бұрынғы құпиясөзбен ашылады.</translation>
    </message>
    <message>
        <source>It was never finished: bring it up to date.</source>
        <translation>Ол соңына дейін жасалмаған: жаңартыңыз.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Keep only the newest</source>
        <translation>Бұрынғыларын жою</translation>
    </message>
    <message numerus="yes">
        <source>Keep only the newest state? The backup is brought up to date, then the earlier states in it are erased: %n.</source>
        <translation>
            <numerusform>Тек ең жаңа күйін қалдырамыз ба? Көшірме жаңартылады, содан кейін ондағы бұрынғы күйлер өшіріледі: %n.</numerusform>
            <numerusform>Тек ең жаңа күйін қалдырамыз ба? Көшірме жаңартылады, содан кейін ондағы бұрынғы күйлер өшіріледі: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only the newest state…</source>
        <translation>Тек жаңа күйін қалдыру…</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Оларды қалдыру</translation>
    </message>
    <message>
        <source>Lock and go on</source>
        <translation>Құлыптап, жалғастыру</translation>
    </message>
    <message>
        <source>Made {moment}, {age}</source>
        <translation>Жасалған уақыты: {moment}, {age}</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Тізімнен алып тастау</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Осында қалу</translation>
    </message>
    <message>
        <source>They still hold what you deleted or overwrote since. After this nobody can go back to them, not even you. Traces can often be recovered from a stick even so; without your passphrase nobody can read them.</source>
        <translation>Оларда кейін жойғаныңыз бен үстінен жазғаныңыз әлі бар. Бұдан кейін оларға ешкім, тіпті өзіңіз де қайта алмайсыз. Өшірілген соң да флешкадағы іздерін көбіне қалпына келтіруге болады, бірақ құпиясөзіңізсіз оларды ешкім оқи алмайды.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>The Kazakh wording has not been confirmed by a Kazakh-speaking lawyer yet.</source>
        <translation>Қазақша мәтінді қазақтілді заңгер әлі растаған жоқ.</translation>
    </message>
</context>
<context>
    <name>LeakedCard</name>
    <message>
        <source>Change nothing</source>
        <translation>Ештеңе өзгертпеу</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Жаңа кілттер жасау</translation>
    </message>
    <message>
        <source>Making new keys and writing everything anew under them.</source>
        <translation>Жаңа кілттер жасалып, бәрі солармен қайта жазылып жатыр.</translation>
    </message>
    <message>
        <source>Set a new passphrase and new keys</source>
        <translation>Жаңа құпиясөз бен жаңа кілттер қою</translation>
    </message>
    <message>
        <source>Somebody may know the passphrase</source>
        <translation>Құпиясөзді басқа біреу біліп қоюы мүмкін</translation>
    </message>
    <message>
        <source>Somebody saw you type it, or you were made to tell it. Then the vault gets new keys, and the old passphrase opens nothing here any more.</source>
        <translation>Біреу тергеніңізді көрді немесе сізді айтуға мәжбүр етті. Онда сейф жаңа кілттер алады, ескі құпиясөз мұнда енді ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>The keys are new</source>
        <translation>Кілттер жаңарды</translation>
    </message>
    <message>
        <source>The recovery code stops working too.</source>
        <translation>Қалпына келтіру коды та күшін жояды.</translation>
    </message>
    <message>
        <source>These backups keep opening with the old passphrase. Erase them or make them anew:</source>
        <translation>Мына сақтық көшірмелер әлі де ескі құпиясөзбен ашылады. Оларды өшіріңіз немесе қайта жасаңыз:</translation>
    </message>
    <message>
        <source>What the old passphrase or the old recovery code opened here, it opens no more. If you had a recovery code, make a new one now and destroy the old paper.</source>
        <translation>Ескі құпиясөз бен ескі қалпына келтіру коды мұнда енді ештеңе ашпайды. Қалпына келтіру кодыңыз болса, жаңасын жасап, ескі қағазды жойыңыз.</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Locked</source>
        <translation>Құлыпталды</translation>
    </message>
    <message>
        <source>Saving what was typed last and closing…</source>
        <translation>Соңғы терілгені сақталып, жабылып жатыр…</translation>
    </message>
</context>
<context>
    <name>LogScreen</name>
    <message>
        <source>Entry {number} does not follow from the one before it: the log was damaged or changed.</source>
        <translation>{number}-жол алдыңғысымен сәйкес келмейді: журнал бүлінген немесе өзгертілген.</translation>
    </message>
    <message>
        <source>Every entry follows from the one before it.</source>
        <translation>Әр жол алдыңғысымен сәйкес келеді.</translation>
    </message>
    <message>
        <source>Fingerprint of the whole log: {code}</source>
        <translation>Бүкіл журналдың коды: {code}</translation>
    </message>
    <message>
        <source>It shows in which order things were done, and whether an entry is missing or was changed. It does not prove when: your own program wrote it by this computer&apos;s clock, and you could make it anew. Say so when you are asked.</source>
        <translation>Ол істердің қандай ретпен жасалғанын, қандай да бір жолдың жоғалмағанын не өзгермегенін көрсетеді. Қашан болғанын дәлелдемейді: оны сіздің бағдарламаңыз осы компьютердің сағатымен жүргізді, сіз оны қайта жасай алар едіңіз. Сұраса, солай деңіз.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Әзірге ештеңе істелген жоқ.</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>Бұрынырақ жолдарды көрсету</translation>
    </message>
    <message>
        <source>What this log is worth</source>
        <translation>Бұл журнал нені көрсетеді</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message numerus="yes">
        <source>%n more: put this one away to read it.</source>
        <translation>
            <numerusform>Тағы %n хабар: келесісін оқу үшін мұны жабыңыз.</numerusform>
            <numerusform>Тағы %n хабар: келесісін оқу үшін мұны жабыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Хабарды жабу</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>Тағы %n хабар</numerusform>
            <numerusform>Тағы %n хабар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… және тағы %n</numerusform>
            <numerusform>… және тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Chinese yuan (¥)</source>
        <translation>Қытай юані (¥)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>In words: {words}</source>
        <translation>Сөзбен: {words}</translation>
    </message>
    <message>
        <source>Russian roubles (₽)</source>
        <translation>Ресей рублі (₽)</translation>
    </message>
    <message>
        <source>Sum in figures</source>
        <translation>Сома цифрмен</translation>
    </message>
    <message>
        <source>This is an estimate, the exact sum was not named</source>
        <translation>Шамамен алынған сома, дәл сомасы аталған жоқ</translation>
    </message>
    <message>
        <source>US dollars ($)</source>
        <translation>АҚШ доллары ($)</translation>
    </message>
    <message>
        <source>We could not read this as one sum. Write for example 1 500 000 or 250,50.</source>
        <translation>Мұны бір сома деп оқи алмадық. Мысалы, 1 500 000 немесе 250,50 деп жазыңыз.</translation>
    </message>
    <message>
        <source>Which currency</source>
        <translation>Қандай валюта</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>басқа валюта</translation>
    </message>
    <message>
        <source>euros (€)</source>
        <translation>еуро (€)</translation>
    </message>
    <message>
        <source>tenge (₸)</source>
        <translation>теңге (₸)</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>Сол құпиясөз тағы бір рет</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Олар әлі сәйкес емес.</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>A place for what you write: step %1 of 3</source>
        <translation>Сейф: 3 қадамның %1-қадамы</translation>
    </message>
    <message>
        <source>At least %1 characters. Four or more ordinary words with spaces are easy to remember and hard to guess. Not a birthday, a name or a phone number.</source>
        <translation>Кемінде %1 таңба. Арасына бос орын қойылған төрт не одан көп қарапайым сөз: есте сақтау оңай, табу қиын. Туған күн, есім немесе телефон нөмірі болмасын.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Eight groups of digits on paper that open the vault if you forget the passphrase. You make it once the vault is open, under “Safety”; the Home page reminds you. Nobody else can make it for you.</source>
        <translation>Құпиясөзді ұмытсаңыз, сейфті ашатын қағаздағы сегіз топ цифр. Кодты сейф ашылған соң «Қауіпсіздік» бөлімінде жасайсыз; басты бет еске салады. Оны сіз үшін басқа ешкім жасай алмайды.</translation>
    </message>
    <message>
        <source>Everything you write and every recording you add is kept in a vault: one folder, unreadable without your passphrase. You can carry it on a stick.</source>
        <translation>Жазғаныңыз бен қосқан жазбаларыңыздың бәрі сейфте сақталады. Бұл – бір қалта, құпиясөзіңізсіз оны оқу мүмкін емес. Оны флешкада алып жүруге болады.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Сейф қалтасы</translation>
    </message>
    <message>
        <source>Four things to remember</source>
        <translation>Есте сақтайтын төрт нәрсе</translation>
    </message>
    <message>
        <source>Home papers</source>
        <translation>Үй қағаздары</translation>
    </message>
    <message>
        <source>How to open it again</source>
        <translation>Оны қайта қалай ашады</translation>
    </message>
    <message>
        <source>In this folder: %1. Move it or copy it only as a whole.</source>
        <translation>Мына қалтада: %1. Оны тек түгелімен жылжытыңыз не көшіріңіз.</translation>
    </message>
    <message>
        <source>It cannot be reset: if it is forgotten, nothing but a recovery code opens the vault. If you must write it down, do it by hand, and keep the paper far from the vault.</source>
        <translation>Оны ешкім қайтарып бере алмайды: құпиясөзді ұмытсаңыз, сейфті тек қалпына келтіру коды ашады. Жазып қою керек болса, қолмен жазып, қағазын сейфтен алыс ұстаңыз.</translation>
    </message>
    <message>
        <source>Keep it here all the same</source>
        <translation>Бәрібір осында сақтау</translation>
    </message>
    <message>
        <source>Make the vault and begin</source>
        <translation>Сейф жасап, бастау</translation>
    </message>
    <message>
        <source>Making the lock. It takes some seconds on purpose: guessing takes as long.</source>
        <translation>Құлып жасалып жатыр. Әдейі бірнеше секунд алады: құпиясөзді болжап көрудің әр әрекетіне де сонша уақыт кетеді.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>On the stick: %1</source>
        <translation>Флешкада: %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Осы компьютерде</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Start the program, press “Open what I saved”, and type the passphrase. You come back to where you were.</source>
        <translation>Бағдарламаны іске қосып, «Сақталғанды ашу» түймесін басыңыз да, құпиясөзді теріңіз. Тоқтаған жеріңізге ораласыз.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>Сол құпиясөз тағы бір рет</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Екеуі әзірге бірдей емес.</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Құпиясөздер бірдей емес</translation>
    </message>
    <message>
        <source>Think of a passphrase</source>
        <translation>Құпиясөз ойлап табыңыз</translation>
    </message>
    <message>
        <source>This computer is not yours alone: a stick that you carry with you is the better place.</source>
        <translation>Бұл компьютерде тек сіз ғана отырмайсыз: өзіңізбен алып жүретін флешка сенімдірек.</translation>
    </message>
    <message>
        <source>Type the same passphrase into both fields; “Show” lets you see what you type.</source>
        <translation>Екі өріске де бір құпиясөзді теріңіз; «Көрсету» түймесі теріп жатқаныңызды көрсетеді.</translation>
    </message>
    <message>
        <source>Where the vault is</source>
        <translation>Сейф қайда жатыр</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Қайда сақталады</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>New note</source>
        <translation>Жаңа ескертпе</translation>
    </message>
</context>
<context>
    <name>NotesForm</name>
    <message>
        <source>Delete for good</source>
        <translation>Біржола жою</translation>
    </message>
    <message>
        <source>Delete this note for good? It cannot be brought back.</source>
        <translation>Ескертпе біржола жойылсын ба? Оны қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Жаңа ескертпе</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Notes stay in the vault. Nothing written here is put on paper.</source>
        <translation>Ескертпелер сейфте қалады. Мұнда жазылғанның ештеңесі қағазға шықпайды.</translation>
    </message>
    <message>
        <source>Write down anything you want to remember: names, times, words said.</source>
        <translation>Есте сақтағыңыз келгеннің бәрін жазыңыз: есімдер, уақыт, айтылған сөздер.</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Ескертпе мәтіні</translation>
    </message>
    <message>
        <source>The note is deleted</source>
        <translation>Ескертпе жойылды</translation>
    </message>
    <message>
        <source>Write here. It is saved as you type.</source>
        <translation>Осында жазыңыз. Бәрі бірден сақталады.</translation>
    </message>
    <message>
        <source>begun {begun}, changed {changed}</source>
        <translation>басталған: {begun}, өзгертілген: {changed}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Practice</source>
        <translation>Жаттығу</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Lock and bring back…</source>
        <translation>Құлыптап, қайтару…</translation>
    </message>
    <message>
        <source>This is a backup</source>
        <translation>Бұл – сақтық көшірме</translation>
    </message>
    <message>
        <source>You opened a backup, not the vault itself. What you write here does not come into the vault. If the vault is lost, bring this backup back into a folder of its own and go on there.</source>
        <translation>Сіз сейфтің өзін емес, сақтық көшірмесін аштыңыз. Мұнда жазғаныңыз сейфке түспейді. Сейф жоғалса, осы көшірмені бөлек қалтаға қайтарып, сонда жалғастырыңыз.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Nothing on this page looks wrong</source>
        <translation>Бұл бетте қате көрінбейді</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>A copy elsewhere saves what you collected when this folder or stick is lost.</source>
        <translation>Осы қалта немесе флешка жоғалса, басқа жердегі көшірме жинағаныңызды сақтап қалады.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Change the passphrase, make a recovery code in case you forget it, or erase everything.</source>
        <translation>Құпиясөзді ауыстыру, ұмытып қалсаңыз деп қалпына келтіру кодын жасау немесе бәрін өшіру.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Look whether everything in the vault is whole and can be read.</source>
        <translation>Сейфтегінің бәрі бүтін бе және оқыла ма, соны қарау.</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Сақтық көшірмелерге өту</translation>
    </message>
    <message>
        <source>Open passphrase and code</source>
        <translation>Құпиясөз бен кодқа өту</translation>
    </message>
    <message>
        <source>Open the check</source>
        <translation>Тексеруге өту</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Журналға өту</translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <translation>Құпиясөз және қалпына келтіру коды</translation>
    </message>
    <message>
        <source>What was done with your recordings and documents, in order.</source>
        <translation>Жазбаларыңыз бен құжаттарыңызбен не істелгені, ретімен.</translation>
    </message>
</context>
<context>
    <name>PapersForm</name>
    <message>
        <source>A printer at work or a shared one shows the job to others, and may keep it in its own memory.</source>
        <translation>Жұмыстағы немесе ортақ принтер тапсырманы басқаларға көрсетеді және оны жадында қалдыруы мүмкін.</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Қағаздағыдай</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Мәтінмен</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Before you print it</source>
        <translation>Басып шығармас бұрын</translation>
    </message>
    <message>
        <source>Before you save it</source>
        <translation>Сақтамас бұрын</translation>
    </message>
    <message>
        <source>Better at the home of somebody you trust, or written out by hand. Never at work.</source>
        <translation>Сенетін адамыңыздың үйінде басқан немесе қолмен көшіріп жазған дұрыс. Жұмыста ешқашан баспаңыз.</translation>
    </message>
    <message>
        <source>Choose a folder and save…</source>
        <translation>Қалта таңдап, сақтау…</translation>
    </message>
    <message>
        <source>English, for reading only</source>
        <translation>English, тек оқуға</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Неше рет</translation>
    </message>
    <message>
        <source>If it is to be printed in a copy shop</source>
        <translation>Көшірме орталығында бассаңыз</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Қағаз тілі</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>Принтерлерді қайта іздеу</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Қағаздар</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Print straight from the stick, stand beside the printer, take spoiled sheets along.</source>
        <translation>Тікелей флешкадан басыңыз, принтердің жанында тұрыңыз, бүлінген парақтарды ала кетіңіз.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Send it to nobody by messenger or e-mail, not even to yourself.</source>
        <translation>Файлды мессенджермен не поштамен ешкімге, тіпті өзіңізге де жібермеңіз.</translation>
    </message>
    <message>
        <source>Some signs cannot be printed</source>
        <translation>Кейбір таңбалар басылмайды</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Арыз</translation>
    </message>
    <message>
        <source>Take an empty stick with this one file, never the stick your vault is on.</source>
        <translation>Осы бір файл салынған бос флешка алыңыз; сейфіңіз тұрған флешканы алмаңыз.</translation>
    </message>
    <message>
        <source>Text of the paper</source>
        <translation>Қағаз мәтіні</translation>
    </message>
    <message>
        <source>The Kazakh wording of this paper has not yet been confirmed by a lawyer who is a native speaker. Read it through before you sign.</source>
        <translation>Бұл қағаздың қазақша мәтінін қазақтілді заңгер әлі растаған жоқ. Қол қоймас бұрын толық оқып шығыңыз.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever finds it can read it. It gets the name “document.pdf”, which says nothing.</source>
        <translation>Файл шифрланбаған: тапқан адам оқи алады. Оның аты «document.pdf» болады: бұл атау ештеңені білдірмейді.</translation>
    </message>
    <message>
        <source>The print system of this computer keeps the document for about a day, and longer that somebody printed, from which account and when. This program cannot remove it. The job is called “Document”.</source>
        <translation>Осы компьютердің басып шығару жүйесі құжатты шамамен бір тәулік, ал басылғаны, қай есептік жазбадан және қашан басылғаны туралы мәліметті одан да ұзақ сақтайды. Бағдарлама мұны өшіре алмайды. Тапсырма «Document» деп аталады.</translation>
    </message>
    <message>
        <source>The statement already holds two copies: one for the officer, one for you.</source>
        <translation>Арызда екі дана бар: бірі кезекшіге, бірі сізге.</translation>
    </message>
    <message>
        <source>Their computer and their printer may keep a copy.</source>
        <translation>Олардың компьютері мен принтерінде көшірмесі қалуы мүмкін.</translation>
    </message>
    <message>
        <source>This is a copy for reading. A statement is handed in in Kazakh or in Russian.</source>
        <translation>Бұл – оқуға арналған мәтін. Арыз қазақ немесе орыс тілінде тапсырылады.</translation>
    </message>
    <message>
        <source>Where to go: contacts</source>
        <translation>Қайда жүгінуге болады: байланыстар</translation>
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
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), two copies in one</source>
        <translation>
            <numerusform>%n бет, екі дана бірге</numerusform>
            <numerusform>%n бет, екі дана бірге</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the paper</source>
        <translation>Қағазға қалта таңдаңыз</translation>
    </message>
    <message>
        <source>Handing the paper to the printer…</source>
        <translation>Қағаз принтерге беріліп жатыр…</translation>
    </message>
    <message>
        <source>It is here: {path}. It is not encrypted.</source>
        <translation>Ол мына жерде: {path}. Ол шифрланбаған.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ірірек</translation>
    </message>
    <message>
        <source>No typeface of the paper has: {signs}. In their place the number in brackets is printed; in the program they stay. If they matter, say them in words.</source>
        <translation>Қағаздың қаріптерінде мына таңбалар жоқ: {signs}. Олардың орнына жақшадағы нөмір басылады; бағдарламада өзгермейді. Маңызды болса, сөзбен жазыңыз.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Қағаздар</translation>
    </message>
    <message>
        <source>Preparing the paper…</source>
        <translation>Қағаз дайындалып жатыр…</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Қағаздың көрінісі</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталып жатыр…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Ұсағырақ</translation>
    </message>
    <message>
        <source>Stand by until all of it has come out, and take every sheet with you.</source>
        <translation>Бәрі шыққанша принтердің жанында тұрып, әр парақты алып кетіңіз.</translation>
    </message>
    <message>
        <source>The paper is on its way to the printer</source>
        <translation>Қағаз принтерге жіберілді</translation>
    </message>
    <message>
        <source>The paper is saved</source>
        <translation>Қағаз сақталды</translation>
    </message>
    <message>
        <source>To have it read out, choose “As text”.</source>
        <translation>Дауыстап оқыту үшін «Мәтінмен» дегенді таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>ParticipantsField</name>
    <message>
        <source>Nobody is named yet: that is step 2. You can come back here later.</source>
        <translation>Әзірге ешкім аталмаған: бұл – 2-қадам. Мұнда кейін оралуға болады.</translation>
    </message>
    <message>
        <source>Part not said</source>
        <translation>Рөлі айтылмаған</translation>
    </message>
    <message>
        <source>The part of {person}</source>
        <translation>Рөлі: {person}</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Caps Lock seems to be on: letters come out large.</source>
        <translation>Caps Lock қосулы сияқты: әріптер бас әріп болып шығады.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Құпиясөзді жасыру</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Құпиясөзді көрсету</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic (if any)</source>
        <translation>Әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>There is no patronymic</source>
        <translation>Әкесінің аты жоқ</translation>
    </message>
</context>
<context>
    <name>PlaceHelp</name>
    <message>
        <source>Bring back from a backup…</source>
        <translation>Сақтық көшірмеден қайтару…</translation>
    </message>
    <message>
        <source>If you have a backup, what was written can come back from it.</source>
        <translation>Сақтық көшірме болса, жазылғанды содан қайтаруға болады.</translation>
    </message>
    <message>
        <source>Only the place of the folder is kept, in a small file on this computer; anyone who looks there can see it.</source>
        <translation>Тек қалтаның орны осы компьютердегі шағын файлға жазылады; оны қараған кез келген адам көре алады.</translation>
    </message>
    <message>
        <source>Remember where it is</source>
        <translation>Орнын есте сақтау</translation>
    </message>
    <message>
        <source>This is a backup. To go on working, bring it back into a new folder first: what is written in the backup itself stays there.</source>
        <translation>Бұл – сақтық көшірме. Жұмысты жалғастыру үшін алдымен оны жаңа қалтаға қайтарыңыз: көшірменің өзіне жазғаныңыз сонда ғана қалады.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Choose a folder</source>
        <translation>Қалта таңдаңыз</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>ProposedWords</name>
    <message>
        <source>Chosen at random: practically impossible to guess. Write them on paper by hand and keep the paper away from this computer until you know them by heart.</source>
        <translation>Сөздер кездейсоқ таңдалды: оларды табу іс жүзінде мүмкін емес. Қағазға қолмен жазып алыңыз да, жаттап алғанша қағазды осы компьютерден аулақ ұстаңыз.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Басқа сөздер</translation>
    </message>
    <message>
        <source>Suggest seven words</source>
        <translation>Жеті сөз ұсыну</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Осы сөздерді алу</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Қайдан іздеу:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Жаңа қалта</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Бүркеншік ат</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Қалта жасау</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Қалта:</translation>
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
        <translation>Файлдар қалтасы</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Файл &amp;түрі:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Қалтаны табу</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Бір қалта жоғары</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менің компьютерім</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Жоғарғы қалта</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Жарлық</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>Clear the answer</source>
        <translation>Жауапты өшіру</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>Мысалы: {example}</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Білмеймін</translation>
    </message>
    <message>
        <source>I do not remember</source>
        <translation>Есімде жоқ</translation>
    </message>
    <message>
        <source>I know this person only by a description</source>
        <translation>Тек сыртқы белгілерін білемін</translation>
    </message>
    <message>
        <source>Needed to register</source>
        <translation>Тіркеуге керек</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Жауап жоқ</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Әлі жетіспейді</translation>
    </message>
    <message>
        <source>Told to me by:</source>
        <translation>Маған айтқан:</translation>
    </message>
    <message>
        <source>Usually asked</source>
        <translation>Әдетте сұрайды</translation>
    </message>
    <message>
        <source>Who told you</source>
        <translation>Сізге кім айтты</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Неге сұраймыз</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>Кезекте: %n</numerusform>
            <numerusform>Кезекте: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Басталып жатыр…</translation>
    </message>
    <message>
        <source>Checking what was written…</source>
        <translation>Жазылғаны тексеріліп жатыр…</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Шифрланып жатыр…</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>It took {seconds} s.</source>
        <translation>{seconds} с кетті.</translation>
    </message>
    <message>
        <source>Longest gap of the window: {gaps}</source>
        <translation>Терезе ең ұзақ жауап бермеген уақыт: {gaps}</translation>
    </message>
    <message>
        <source>Named as not printable before printing: {signs}</source>
        <translation>Басар алдында басылмайтын таңбалар аталды: {signs}</translation>
    </message>
    <message>
        <source>Playing a made-up case into {folder}. Its papers and pictures are plain text there: never play a real case.</source>
        <translation>Ойдан шығарылған жағдай мына қалтада ойнатылады: {folder}. Қағаздары мен суреттері онда шифрланбай жатады: шын жағдайды ешқашан ойнатпаңыз.</translation>
    </message>
    <message>
        <source>The practice vault {path} opens with this throw-away passphrase:</source>
        <translation>Жаттығу сейфі {path} мына бір реттік құпиясөзбен ашылады:</translation>
    </message>
    <message>
        <source>The rehearsal stopped at this step: {step}</source>
        <translation>Сынақ мына қадамда тоқтады: {step}</translation>
    </message>
    <message>
        <source>The rehearsal went well: after the lock everything was found again.</source>
        <translation>Сынақ жақсы өтті: құлыптан кейін бәрі қайта табылды.</translation>
    </message>
    <message>
        <source>a person is named here who is not in the file</source>
        <translation>мұнда файлда жоқ адам аталған</translation>
    </message>
    <message>
        <source>adding a file</source>
        <translation>файл қосу</translation>
    </message>
    <message>
        <source>checking a file</source>
        <translation>файлды тексеру</translation>
    </message>
    <message>
        <source>making a paper</source>
        <translation>қағаз дайындау</translation>
    </message>
    <message>
        <source>making the vault</source>
        <translation>сейф жасау</translation>
    </message>
    <message>
        <source>names are made of a-z, 0-9, _ and -</source>
        <translation>атаулар a-z, 0-9, _ және - таңбаларынан тұрады</translation>
    </message>
    <message>
        <source>no episode names this person</source>
        <translation>бұл адам бірде-бір оқиғада аталмаған</translation>
    </message>
    <message>
        <source>no evidence in the file has this name</source>
        <translation>файлда мұндай атаумен жазба не құжат жоқ</translation>
    </message>
    <message>
        <source>no such question is asked there</source>
        <translation>онда мұндай сұрақ жоқ</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>файл оқылмайды</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл бос</translation>
    </message>
    <message>
        <source>the file is larger than any case</source>
        <translation>файл кез келген жағдайдан үлкен</translation>
    </message>
    <message>
        <source>the file is missing or cannot be read</source>
        <translation>файл жоқ немесе оқылмайды</translation>
    </message>
    <message>
        <source>the file is not written in UTF-8</source>
        <translation>файл UTF-8 түрінде жазылмаған</translation>
    </message>
    <message>
        <source>the languages are kk, ru and en</source>
        <translation>тілдері: kk, ru және en</translation>
    </message>
    <message>
        <source>the other answers lead past this question</source>
        <translation>басқа жауаптарға қарай бұл сұрақ қойылмайды</translation>
    </message>
    <message>
        <source>the question takes another kind of value</source>
        <translation>сұраққа басқа түрдегі мән керек</translation>
    </message>
    <message>
        <source>the question&apos;s name must stand in quotes</source>
        <translation>сұрақтың атауы тырнақшада тұруы керек</translation>
    </message>
    <message>
        <source>the same stands here twice</source>
        <translation>бір нәрсе мұнда екі рет тұр</translation>
    </message>
    <message>
        <source>the standings are own, not_known, not_remembered and told</source>
        <translation>жауап белгілері: own, not_known, not_remembered және told</translation>
    </message>
    <message>
        <source>the text holds a character that cannot be typed</source>
        <translation>мәтінде теруге болмайтын таңба бар</translation>
    </message>
    <message>
        <source>the text is longer than the question takes</source>
        <translation>мәтін сұраққа сыятыннан ұзын</translation>
    </message>
    <message>
        <source>the text must stand on one line</source>
        <translation>мәтін бір жолда тұруы керек</translation>
    </message>
    <message>
        <source>the value is empty; leave it out instead</source>
        <translation>мәні бос; одан да алып тастаңыз</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>мұндай жазба жоқ</translation>
    </message>
    <message>
        <source>there is no such file beside the case</source>
        <translation>жағдай файлының қасында мұндай файл жоқ</translation>
    </message>
    <message>
        <source>this cannot be read as one sum</source>
        <translation>бұл бір сома болып оқылмайды</translation>
    </message>
    <message>
        <source>this choice is not offered</source>
        <translation>мұндай таңдау жоқ</translation>
    </message>
    <message>
        <source>this contradicts the rest of the answer</source>
        <translation>бұл жауаптың қалғанына қайшы</translation>
    </message>
    <message>
        <source>this entry is needed</source>
        <translation>бұл жазба керек</translation>
    </message>
    <message>
        <source>this is not TOML</source>
        <translation>бұл TOML емес</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>бұл кәдімгі файл емес</translation>
    </message>
    <message>
        <source>this program reads format 1</source>
        <translation>бағдарлама 1-форматты оқиды</translation>
    </message>
    <message>
        <source>this standing is not offered here</source>
        <translation>мұнда мұндай белгі жоқ</translation>
    </message>
    <message>
        <source>two pieces of evidence have the same name</source>
        <translation>екі жазбаның не құжаттың атауы бірдей</translation>
    </message>
    <message>
        <source>two rows have the same name</source>
        <translation>екі жолдың атауы бірдей</translation>
    </message>
    <message>
        <source>unlocking</source>
        <translation>сейфті ашу</translation>
    </message>
    <message>
        <source>{path}: pages: {pages}</source>
        <translation>{path}: беттер: {pages}</translation>
    </message>
    <message>
        <source>{path}: pictures: {pictures}</source>
        <translation>{path}: суреттер: {pictures}</translation>
    </message>
</context>
<context>
    <name>RemainsWords</name>
    <message>
        <source>A stick or a modern disk may keep old parts of files for some time. Without the keys nobody can read them, unless it kept an old part of the key files too.</source>
        <translation>Флешка немесе қазіргі диск файлдардың ескі бөліктерін біраз уақыт сақтауы мүмкін. Кілттерсіз оларды ешкім оқи алмайды, тек кілт файлдарының ескі бөлігі де сақталып қалмаса.</translation>
    </message>
    <message>
        <source>Copies of the folder, and files and papers that you saved, printed or gave away, stay as they are.</source>
        <translation>Қалтаның көшірмелері, сондай-ақ сақтаған, басып шығарған немесе біреуге берген файлдар мен қағаздар сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Files in the folder that are not the vault&apos;s stay: {names}</source>
        <translation>Қалтадағы сейфке қатысы жоқ файлдар қалады: {names}</translation>
    </message>
    <message>
        <source>This disk keeps earlier states of files by itself; the system may have snapshots of them.</source>
        <translation>Бұл диск файлдардың бұрынғы күйлерін өзі сақтайды; жүйеде олардың түсірілімдері болуы мүмкін.</translation>
    </message>
    <message>
        <source>{service} keeps copies of this folder, earlier ones too. Delete them there as well.</source>
        <translation>{service} осы қалтаның көшірмелерін, бұрынғыларын да сақтайды. Оларды сол жерден де жойыңыз.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Bring damaged or missing files back from a backup if you have one, or add the originals again. Delete neither the originals nor the damaged files.</source>
        <translation>Бүлінген не жоғалған файлдарды сақтық көшірме болса, содан қайтарыңыз немесе түпнұсқаларын қайта қосыңыз. Түпнұсқаларды да, бүлінген файлдарды да жоймаңыз.</translation>
    </message>
    <message>
        <source>Copy the whole folder of the vault to another stick or disk now, and keep this one as it is.</source>
        <translation>Сейфтің бүкіл қалтасын қазір басқа флешкаға немесе дискіге көшіріңіз, ал мынасын сол күйінде сақтаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Earlier records that were replaced still lie in the folder: %n</source>
        <translation>
            <numerusform>Қалтада ауыстырылған бұрынғы деректер әлі жатыр: %n</numerusform>
            <numerusform>Қалтада ауыстырылған бұрынғы деректер әлі жатыр: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is whole</source>
        <translation>Бәрі бүтін</translation>
    </message>
    <message>
        <source>Everything you wrote can be read.</source>
        <translation>Жазғаныңыздың бәрі оқылады.</translation>
    </message>
    <message numerus="yes">
        <source>Files not linked to anything: %n</source>
        <translation>
            <numerusform>Ештеңемен байланысы жоқ файлдар: %n</numerusform>
            <numerusform>Ештеңемен байланысы жоқ файлдар: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files read whole: %n</source>
        <translation>
            <numerusform>Толық оқылған файлдар: %n</numerusform>
            <numerusform>Толық оқылған файлдар: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>If it happens again, the stick or disk is wearing out. Use another one.</source>
        <translation>Тағы қайталанса, флешканың немесе дискінің тозғаны. Басқасын алыңыз.</translation>
    </message>
    <message>
        <source>Lock and unlock once: the copy in the folder is made anew from whole records at a lock. Then check again.</source>
        <translation>Сейфті құлыптап, қайта ашыңыз: жазылғаны бүтін болса, құлыпталғанда қалтадағы көшірме жаңадан жасалады. Содан кейін қайта тексеріңіз.</translation>
    </message>
    <message>
        <source>Look through your answers and notes. Write again what is missing, or bring back what was written from a backup.</source>
        <translation>Жауаптарыңыз бен ескертпелеріңізді қарап шығыңыз. Жоғын қайта жазыңыз немесе жазылғанды сақтық көшірмеден қайтарыңыз.</translation>
    </message>
    <message>
        <source>No recordings or documents could be read, or none are kept.</source>
        <translation>Бірде-бір жазба не құжат оқылмады немесе олар мұнда жоқ.</translation>
    </message>
    <message>
        <source>Not all of this can be read: {parts}.</source>
        <translation>Толық оқылмайды: {parts}.</translation>
    </message>
    <message>
        <source>Something is damaged, missing or changed</source>
        <translation>Бірдеңе бүлінген, жоғалған немесе өзгерген</translation>
    </message>
    <message>
        <source>The log of what was done does not hold together. It was damaged or changed.</source>
        <translation>Әрекеттер журналының тізбегі үзілген: ол бүлінген немесе өзгертілген.</translation>
    </message>
    <message>
        <source>The log of what was done holds together.</source>
        <translation>Әрекеттер журналының тізбегі бүтін.</translation>
    </message>
    <message>
        <source>The second copy of what you wrote, kept in the same folder, is damaged.</source>
        <translation>Жазғаныңыздың сол қалтадағы екінші көшірмесі бүлінген.</translation>
    </message>
    <message>
        <source>The second copy of what you wrote, kept in the same folder, is whole.</source>
        <translation>Жазғаныңыздың сол қалтадағы екінші көшірмесі бүтін.</translation>
    </message>
    <message>
        <source>There is no second copy of what you wrote in the folder yet. It is made the next time you lock.</source>
        <translation>Қалтада жазғаныңыздың екінші көшірмесі әзірге жоқ. Ол сейфті келесі рет құлыптағанда жасалады.</translation>
    </message>
    <message>
        <source>They may come from an interrupted copy, or from a newer state of this vault: then they are recordings you still want. If unsure, leave them: they do no harm.</source>
        <translation>Олар үзілген көшіруден немесе осы сейфтің жаңарақ күйінен қалуы мүмкін: онда бұл – сізге әлі керек жазбалар. Сенімді болмасаңыз, қалдырыңыз: олардан зиян жоқ.</translation>
    </message>
    <message>
        <source>What you wrote is damaged in places.</source>
        <translation>Жазғаныңыздың кей жері бүлінген.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>жауаптар</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ескертпелер</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>баптаулар</translation>
    </message>
    <message>
        <source>statements as printed</source>
        <translation>басып шығарылған арыздар</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>менің жағдайым</translation>
    </message>
    <message>
        <source>the keys of recordings and documents</source>
        <translation>жазбалар мен құжаттардың кілттері</translation>
    </message>
    <message>
        <source>the list of recordings and documents</source>
        <translation>жазбалар мен құжаттар тізімі</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>“{name}” is damaged from the start.</source>
        <translation>«{name}» бүлінген: ештеңесі оқылмайды.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; the first {size} can be read.</source>
        <translation>«{name}» бүлінген; алғашқы {size} оқылады.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>«{name}» файлы жоқ.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Bring back into the vault</source>
        <translation>Сейфке қайтару</translation>
    </message>
    <message>
        <source>Bringing back and checking…</source>
        <translation>Қайтарып, тексеріп жатырмыз…</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Сақтық көшірменің қалтасын таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the new folder…</source>
        <translation>Жаңа қалтаны таңдау…</translation>
    </message>
    <message>
        <source>Choose where the new folder will stand</source>
        <translation>Жаңа қалтаның орнын таңдаңыз</translation>
    </message>
    <message>
        <source>Home papers</source>
        <translation>Үй қағаздары</translation>
    </message>
    <message>
        <source>It belongs to another vault, so it can only go into a folder of its own.</source>
        <translation>Бұл – басқа сейфтің көшірмесі, сондықтан оны тек бөлек қалтаға қайтаруға болады.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Сақтық көшірмелерді іздеп жатырмыз…</translation>
    </message>
    <message>
        <source>Made {moment}. It opens with the passphrase and recovery code of that day.</source>
        <translation>Жасалған уақыты: {moment}. Сол күнгі құпиясөзбен және қалпына келтіру кодымен ашылады.</translation>
    </message>
    <message>
        <source>Made {moment}. It opens with your present passphrase and recovery code.</source>
        <translation>Жасалған уақыты: {moment}. Қазіргі құпиясөзбен және қалпына келтіру кодымен ашылады.</translation>
    </message>
    <message>
        <source>None was found. Plug in its stick, then choose its folder.</source>
        <translation>Бірде-бірі табылмады. Флешкасын салып, қалтасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing of yours was changed. Begin again any time.</source>
        <translation>Сіздікінің ештеңесі өзгерген жоқ. Кез келген уақытта қайта бастай аласыз.</translation>
    </message>
    <message>
        <source>Reading every state…</source>
        <translation>Әр күйін оқып жатырмыз…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Тоқтатылды</translation>
    </message>
</context>
<context>
    <name>RestoringForm</name>
    <message>
        <source>A backup keeps earlier states of what you wrote; each was checked when it was made. Recordings and documents are kept once, for all of them.</source>
        <translation>Сақтық көшірме жазғаныңыздың бұрынғы күйлерін сақтайды; әр күйі сақталғанда тексерілген. Жазбалар мен құжаттар барлық күйге ортақ, бір рет сақталады.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Back into the vault</source>
        <translation>Сейфтің өзіне</translation>
    </message>
    <message>
        <source>Bring back from a backup</source>
        <translation>Сақтық көшірмеден қайтару</translation>
    </message>
    <message>
        <source>Choose the folder of the backup…</source>
        <translation>Көшірменің қалтасын таңдау…</translation>
    </message>
    <message>
        <source>Everything in the backup becomes a vault of its own, with what was written and all recordings. What you have now is not touched. It opens with the passphrase of the backup.</source>
        <translation>Көшірмедегінің бәрінен жазылғаны да, барлық жазбасы да бар бөлек сейф жасалады. Қазір қолыңыздағы өзгермейді. Ол осы көшірменің құпиясөзімен ашылады.</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>Жаңа қалтаға</translation>
    </message>
    <message>
        <source>Look inside each state</source>
        <translation>Әр күйдің ішін қарау</translation>
    </message>
    <message>
        <source>Nothing is deleted by this: what is replaced is kept next to it, and the backup stays as it is.</source>
        <translation>Бұл кезде ештеңе жойылмайды: ауыстырылғаны қасында қалады, ал көшірме сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Only what was written comes back: answers, notes, lists, the log. Recordings in the folder stay as they are. What is there now is kept next to it as a file “records.db.replaced-…”; what was written after the chosen state is then in that file alone.</source>
        <translation>Тек жазылғаны қайтады: жауаптар, ескертпелер, тізімдер, журнал. Қалтадағы жазбалар сол күйінде қалады. Қазір сонда тұрғаны қасында «records.db.replaced-…» файлы болып қалады; таңдалған күйден кейін жазылғаны сонда тек осы файлда болады.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>To look inside, or to put a state in the place of what is in the vault.</source>
        <translation>Ішін қарау үшін немесе сейфтегінің орнына бір күйін қою үшін керек.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Қайда қайтару</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>Қай күйі</translation>
    </message>
</context>
<context>
    <name>ReviewField</name>
    <message>
        <source>Everything that the law asks for is here.</source>
        <translation>Заң талап ететіннің бәрі бар.</translation>
    </message>
    <message>
        <source>Officers usually ask for this too:</source>
        <translation>Кезекші әдетте мұны да сұрайды:</translation>
    </message>
    <message>
        <source>Please look at this once more:</source>
        <translation>Мынаны тағы бір қараңыз:</translation>
    </message>
    <message>
        <source>Prepare the papers</source>
        <translation>Қағаздарды дайындау</translation>
    </message>
    <message>
        <source>Something that the law asks for is missing. The statement can be printed all the same.</source>
        <translation>Заң талап ететін бірдеңе жетіспейді. Арызды бәрібір басып шығаруға болады.</translation>
    </message>
    <message>
        <source>The law asks for this, and it is not answered:</source>
        <translation>Мұны заң талап етеді, ал жауабы жоқ:</translation>
    </message>
    <message>
        <source>What you have written</source>
        <translation>Жазғаныңыз</translation>
    </message>
    <message>
        <source>You can look at them first, and still change everything.</source>
        <translation>Алдымен қарап шығуға болады, бәрін әлі өзгерте аласыз.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Back to safety</source>
        <translation>Қауіпсіздікке оралу</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>How you are protected now</source>
        <translation>Қазір не қорғайды, не қорғамайды</translation>
    </message>
    <message>
        <source>In one folder, which opens with your passphrase, or with the recovery code if you made one.</source>
        <translation>Бір қалтада, ол құпиясөзіңізбен немесе жасап қойған болсаңыз, қалпына келтіру кодымен ашылады.</translation>
    </message>
    <message numerus="yes">
        <source>It locks by itself after %n minutes without use.</source>
        <translation>
            <numerusform>%n минут қолданылмаса, өзі құлыпталады.</numerusform>
            <numerusform>%n минут қолданылмаса, өзі құлыпталады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>More about this in the guide</source>
        <translation>Толығырақ анықтамалықта</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Баптауларды ашу</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Қауіпсіздік</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Show where the folder is</source>
        <translation>Қалта қайда екенін көрсету</translation>
    </message>
    <message>
        <source>This is practice with a made-up case. It can be wiped at once; nothing real is lost.</source>
        <translation>Бұл – ойдан шығарылған жағдаймен жаттығу. Оны бірден өшіруге болады: шын ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>Traces that remain</source>
        <translation>Қандай іздер қалады</translation>
    </message>
    <message>
        <source>What the program cannot protect you from</source>
        <translation>Бағдарлама неден қорғай алмайды</translation>
    </message>
    <message>
        <source>When to lock, language, size of text, colours</source>
        <translation>Қашан құлыпталу, тіл, мәтін өлшемі, түстер</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Бәрі қайда сақталады</translation>
    </message>
    <message>
        <source>Wipe the practice</source>
        <translation>Жаттығуды өшіру</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>A folder that was deleted or a stick that was lost: keep a copy of the whole folder elsewhere.</source>
        <translation>Өшірілген қалтадан немесе жоғалған флешкадан: бүкіл қалтаның көшірмесін басқа жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>A forgotten passphrase: without a recovery code nobody can open the vault, and neither can we.</source>
        <translation>Ұмытылған құпиясөзден: қалпына келтіру кодынсыз сейфті ешкім аша алмайды, біз де.</translation>
    </message>
    <message>
        <source>Clipboard: what you copy stays there for a minute or until the lock, and other programs can read it meanwhile.</source>
        <translation>Алмасу буфері: көшірілген нәрсе онда бір минут немесе құлыптағанша тұрады, сол кезде басқа бағдарламалар оқи алады.</translation>
    </message>
    <message>
        <source>Each time it locks, the program starts afresh: nothing of your case stays in its memory.</source>
        <translation>Әр құлыптағанда бағдарлама қайта іске қосылады: жадында жағдайыңыздан ештеңе қалмайды.</translation>
    </message>
    <message>
        <source>Everything you write and add is encrypted with your passphrase before it reaches the disk or the stick.</source>
        <translation>Жазғаныңыз бен қосқаныңыздың бәрі дискіге немесе флешкаға түспей тұрып құпиясөзіңізбен шифрланады.</translation>
    </message>
    <message>
        <source>Files that it makes are for your account alone.</source>
        <translation>Ол жасайтын файлдарды тек сіздің есептік жазбаңыз ғана аша алады.</translation>
    </message>
    <message>
        <source>If it crashes, no copy of its memory is left on the disk.</source>
        <translation>Ол кенет жабылып қалса, жадының көшірмесі дискіде қалмайды.</translation>
    </message>
    <message>
        <source>If it crashes, the system may leave a copy of its memory on the disk.</source>
        <translation>Ол кенет жабылып қалса, жүйе жадының көшірмесін дискіде қалдыруы мүмкін.</translation>
    </message>
    <message>
        <source>It cannot reach the internet: the system refuses it every connection.</source>
        <translation>Ол интернетке шыға алмайды: жүйе оған ешқандай қосылуға рұқсат бермейді.</translation>
    </message>
    <message>
        <source>Lists of the system: that this program ran, and which files you opened in other programs, may be remembered.</source>
        <translation>Жүйе тізімдері: бұл бағдарламаның іске қосылғаны және басқа бағдарламаларда қай файлдарды ашқаныңыз сақталып қалуы мүмкін.</translation>
    </message>
    <message>
        <source>Nothing of yours reaches the journals of the system.</source>
        <translation>Сізге қатысты ештеңе жүйе журналдарына түспейді.</translation>
    </message>
    <message>
        <source>Originals: the recordings on your phone stay there. Keep them; they may be needed.</source>
        <translation>Түпнұсқалар: телефондағы жазбалар сонда қалады. Оларды сақтап қойыңыз: керек болуы мүмкін.</translation>
    </message>
    <message>
        <source>Other accounts of this computer may be able to open files it makes; in the vault they are encrypted.</source>
        <translation>Ол жасайтын файлдарды осы компьютердің басқа есептік жазбалары аша алуы мүмкін; сейфте олар шифрланған.</translation>
    </message>
    <message>
        <source>Other programs of your account cannot read its memory.</source>
        <translation>Сіздің есептік жазбаңыздағы басқа бағдарламалар оның жадын оқи алмайды.</translation>
    </message>
    <message>
        <source>Other programs of your account could read its memory while it is open.</source>
        <translation>Ол ашық тұрғанда сіздің есептік жазбаңыздағы басқа бағдарламалар оның жадын оқи алуы мүмкін.</translation>
    </message>
    <message>
        <source>Parts of the system that it uses may write to the journals of the system.</source>
        <translation>Ол пайдаланатын жүйе бөліктері жүйе журналдарына жазуы мүмкін.</translation>
    </message>
    <message>
        <source>Printing: the print system may keep a paper for some time, and for longer when it was printed and by whom.</source>
        <translation>Басып шығару: басу жүйесі қағазды біраз уақыт, ал оны қашан және кім басқанын одан да ұзақ сақтауы мүмкін.</translation>
    </message>
    <message>
        <source>Saved papers and copies: they are not encrypted. Deleted ones can often be brought back, from sticks too.</source>
        <translation>Сақталған қағаздар мен көшірмелер: олар шифрланбаған. Өшірілген файлдарды көбіне қалпына келтіруге болады, флешкадан да.</translation>
    </message>
    <message>
        <source>Sleep and memory: while it is open, the system may write parts of its memory to the disk. Lock it before the computer sleeps, and rather switch the computer off.</source>
        <translation>Ұйқы режимі және жад: ол ашық тұрғанда жүйе жадының бір бөлігін дискіге жазуы мүмкін. Компьютер ұйықтар алдында құлыптаңыз, ал компьютерді өшірген дұрыс.</translation>
    </message>
    <message>
        <source>Somebody who knows your passphrase, or makes you open everything. There is no hidden second vault.</source>
        <translation>Құпиясөзіңізді білетін немесе бәрін ашуға мәжбүрлейтін адамнан. Жасырын екінші сейф жоқ.</translation>
    </message>
    <message>
        <source>Somebody who sees the screen or the keyboard: a person behind you, a camera, a spying program.</source>
        <translation>Экранды немесе пернетақтаны көріп тұрғаннан: артыңыздағы адам, камера, тыңшы бағдарлама.</translation>
    </message>
    <message>
        <source>The administrator of this computer: on an employer&apos;s computer do not use it at all.</source>
        <translation>Осы компьютердің әкімшісінен: жұмыс берушінің компьютерінде оны мүлде қолданбаған жөн.</translation>
    </message>
    <message>
        <source>The folder: anybody can see that it is there, how large it is and when it last changed, but not what is in it.</source>
        <translation>Қалта: оның бар екенін, көлемін және қашан өзгергенін кез келген адам көреді, бірақ ішінде не барын көрмейді.</translation>
    </message>
    <message>
        <source>The program blocks its own way to the internet, but the system of this computer does not enforce it.</source>
        <translation>Бағдарлама интернетке шығатын жолын өзі жабады, бірақ бұл компьютердің жүйесі мұны қамтамасыз етпейді.</translation>
    </message>
    <message>
        <source>The program has not been checked by independent experts.</source>
        <translation>Бағдарламаны тәуелсіз сарапшылар тексерген жоқ.</translation>
    </message>
    <message>
        <source>The program never goes online by itself, but nothing else on this computer blocks it.</source>
        <translation>Бағдарлама өздігінен интернетке шықпайды, бірақ бұл компьютерде оған басқа ештеңе тыйым салмайды.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>артқа</translation>
    </message>
    <message>
        <source>save, lock and hide everything at once</source>
        <translation>бәрін бірден сақтап, құлыптап, жасыру</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>анықтамалық</translation>
    </message>
    <message>
        <source>the next field or button</source>
        <translation>келесі өріс немесе түйме</translation>
    </message>
    <message>
        <source>the places at the side, from the top</source>
        <translation>шеттегі бөлімдер, жоғарыдан төмен</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>A great deal was found; this is the beginning. Type more letters.</source>
        <translation>Табылғаны өте көп, мұнда басы ғана. Тағы бірнеше әріп теріңіз.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Табылды: %n</numerusform>
            <numerusform>Табылды: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or only the beginning of one.</source>
        <translation>Ештеңе табылмады. Азырақ сөз немесе бір сөздің басын ғана теріңіз.</translation>
    </message>
    <message>
        <source>Type the beginning of one word or of several. At least two letters are needed.</source>
        <translation>Бір не бірнеше сөздің басын теріңіз. Кемінде екі әріп керек.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A backup in the same place would be lost together with it. Choose a stick or another disk.</source>
        <translation>Сол жердегі сақтық көшірме сейфпен бірге жоғалып кетер еді. Флешканы немесе басқа дискіні таңдаңыз.</translation>
    </message>
    <message>
        <source>A damaged file was replaced by an earlier copy</source>
        <translation>Бүлінген файл ертеректегі көшірмемен ауыстырылды</translation>
    </message>
    <message>
        <source>A damaged file was replaced, and nothing is lost</source>
        <translation>Бүлінген файл ауыстырылды, ештеңе жоғалған жоқ</translation>
    </message>
    <message>
        <source>A file that does not belong here was put aside</source>
        <translation>Бөтен файл шетке қойылды</translation>
    </message>
    <message>
        <source>A file with this name is already there</source>
        <translation>Мұндай атаумен файл бар</translation>
    </message>
    <message>
        <source>A kept file is damaged</source>
        <translation>Сақталған файл бүлінген</translation>
    </message>
    <message>
        <source>A kept file is missing</source>
        <translation>Сақталған файл жоқ</translation>
    </message>
    <message>
        <source>A key file is damaged</source>
        <translation>Кілт файлы бүлінген</translation>
    </message>
    <message>
        <source>A key file was repaired</source>
        <translation>Кілт файлы түзетілді</translation>
    </message>
    <message>
        <source>A mark in the folder says so since {since}. Lock it there first. If no other computer has it open, because the program or the connection broke off, it can be opened all the same.</source>
        <translation>Қалтадағы белгі бойынша ол {since} уақытынан бері ашық. Алдымен сонда құлыптаңыз. Бағдарлама немесе байланыс үзіліп қалып, басқа еш компьютерде ашық тұрмаса, оны бәрібір ашуға болады.</translation>
    </message>
    <message>
        <source>A newer version of the program is needed</source>
        <translation>Бағдарламаның жаңарақ нұсқасы керек</translation>
    </message>
    <message>
        <source>A part of the vault is missing</source>
        <translation>Сейфтің бір бөлігі жоқ</translation>
    </message>
    <message>
        <source>A part of what was written is damaged</source>
        <translation>Жазылғанның бір бөлігі бүлінген</translation>
    </message>
    <message>
        <source>A short passphrase can be guessed by a computer. Take at least {shortest} characters: four ordinary words that only you would put together are enough.</source>
        <translation>Қысқа құпиясөзді компьютер тауып алуы мүмкін. Кемінде {shortest} таңба болсын: тек өзіңіз ғана қатар қоятын төрт қарапайым сөз жеткілікті.</translation>
    </message>
    <message>
        <source>Added whole, but the original is gone</source>
        <translation>Түгел қосылды, бірақ түпнұсқасы жоқ</translation>
    </message>
    <message>
        <source>All of “{name}” is kept here. The file it came from disappeared meanwhile: look for it where it was, since investigators ask for the original.</source>
        <translation>«{name}» файлы мұнда түгел сақталған. Сол арада бастапқы файл жоғалып кетті: оны бұрынғы орнынан іздеңіз, өйткені тергеуші түпнұсқасын сұрайды.</translation>
    </message>
    <message>
        <source>An older version had been put in place of yours</source>
        <translation>Файлыңыздың орнына ескісі қойылған екен</translation>
    </message>
    <message>
        <source>Another program is still writing “{name}”. Nothing was kept of it. Wait until the recording or the download is finished, then add it again.</source>
        <translation>«{name}» файлына басқа бағдарлама әлі жазып жатыр. Одан ештеңе сақталған жоқ. Жазу немесе жүктеу біткенше күтіп, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>Another window of this program, perhaps on another computer, has it open. Lock or close that one first, then try again.</source>
        <translation>Ол осы бағдарламаның басқа терезесінде, мүмкін, басқа компьютерде ашық тұр. Алдымен сол терезені құлыптаңыз не жабыңыз, содан кейін қайталаңыз.</translation>
    </message>
    <message>
        <source>At {place}: {problem}. Correct it there and start again.</source>
        <translation>{place}: {problem}. Сол жерін түзетіп, қайта бастаңыз.</translation>
    </message>
    <message>
        <source>Beside “records.db” lay a file that would have changed what you wrote. It was not used and is kept in the folder. Think about who could reach this folder.</source>
        <translation>«records.db» жанында жазғаныңызды өзгертетін файл жатты. Ол пайдаланылған жоқ, қалтада сақталды. Бұл қалтаға кімнің қолы жетуі мүмкін екенін ойлаңыз.</translation>
    </message>
    <message>
        <source>Both files “keys” and “keys.2” in this folder cannot be read, and without them nothing can be opened. Change nothing in the folder. If you have a backup, choose “Bring back from a backup…”; if you have a copy of the whole folder, open the copy.</source>
        <translation>Осы қалтадағы «keys» және «keys.2» файлдары оқылмайды, ал оларсыз ештеңе ашылмайды. Қалтада ештеңені өзгертпеңіз. Сақтық көшірме болса, «Сақтық көшірмеден қайтару…» түймесін таңдаңыз; бүкіл қалтаның көшірмесі болса, соны ашыңыз.</translation>
    </message>
    <message>
        <source>Changing the keys was interrupted last time and has been finished just now. Everything is here. The old passphrase and the old code open nothing any more.</source>
        <translation>Өткен жолы кілттерді ауыстыру үзіліп қалған еді, қазір ол аяқталды. Бәрі орнында. Ескі құпиясөз бен ескі код енді ештеңені ашпайды.</translation>
    </message>
    <message>
        <source>Changing the keys was interrupted last time, before anything had changed. Everything is here, and the passphrase and code of before still count. If somebody may know them, change the keys again now.</source>
        <translation>Өткен жолы кілттерді ауыстыру ештеңені өзгертпей тұрып үзілді. Бәрі орнында, бұрынғы құпиясөз бен код жарамды. Оларды басқа біреу біліп қалуы мүмкін болса, кілттерді қазір қайта ауыстырыңыз.</translation>
    </message>
    <message>
        <source>Compare group {group} with the paper: six digits, each as it is written there. The other groups may stay as they are.</source>
        <translation>{group}-топты қағазбен салыстырыңыз: алты цифр, әрқайсысы қағаздағыдай болсын. Қалған топтарды өзгертпеуге болады.</translation>
    </message>
    <message>
        <source>Each group is a possible one, but not in this order or not from one code. Look whether two groups changed places or one was copied from another paper. The 48 digits that Windows shows for a disk are not this code.</source>
        <translation>Әр топ жеке алғанда мүмкін, бірақ реті басқа немесе бір кодтан емес. Екі топтың орны ауысып кетпеді ме, біреуі басқа қағаздан алынбады ма, қараңыз. Windows диск үшін көрсететін 48 цифр бұл код емес.</translation>
    </message>
    <message>
        <source>Erasing it had been begun and was interrupted; what was left has been removed just now. Nothing here can be opened any more. A copy in another place would still open.</source>
        <translation>Өшіру басталып, үзіліп қалған еді; қалғаны қазір жойылды. Мұнда енді ашатын ештеңе жоқ. Басқа жердегі көшірмесі болса, ол бұрынғыдай ашылады.</translation>
    </message>
    <message>
        <source>First set a new passphrase</source>
        <translation>Алдымен жаңа құпиясөз қойыңыз</translation>
    </message>
    <message>
        <source>If it is on a stick, plug the stick in and try again; if it was moved or renamed, choose it where it is now.</source>
        <translation>Флешкада болса, флешканы салып, қайталаңыз; орны ауысқан не аты өзгерген болса, қазір тұрған жерінен таңдаңыз.</translation>
    </message>
    <message>
        <source>It does not fit on one sheet</source>
        <translation>Бір параққа сыймайды</translation>
    </message>
    <message>
        <source>It is not clear which secret counts now</source>
        <translation>Қазір қай құпиясөз жарамды екені белгісіз</translation>
    </message>
    <message>
        <source>It is typed without a mistake, but it is not the code of this vault: perhaps of another vault, or it was renewed since. Nothing was changed. Look for the newest paper, or open with the passphrase.</source>
        <translation>Код қатесіз терілген, бірақ ол осы сейфтікі емес: басқа сейфтікі немесе содан бері жаңартылған болуы мүмкін. Ештеңе өзгерген жоқ. Ең соңғы жазылған кодты іздеңіз немесе құпиясөзбен ашыңыз.</translation>
    </message>
    <message>
        <source>It lies on another computer or behind a program, where two people could open it at once and a broken connection can damage it. Choose a folder on this computer or on a stick.</source>
        <translation>Ол басқа компьютерде жатыр немесе бағдарлама арқылы қосылған: онда оны екі адам қатар ашып қоюы, ал байланыс үзілсе, бүлінуі мүмкін. Осы компьютерден немесе флешкадан қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>It may have been pulled out, or it is failing. What was reported saved is on it. Plug it in again, open the vault, and copy the whole of its folder to another place.</source>
        <translation>Флешка суырылған немесе диск бүлініп жатқан болуы мүмкін. Сақталды деп көрсетілгеннің бәрі сонда. Қайта қосып, сейфті ашыңыз да, қалтасын түгел басқа жерге көшіріңіз.</translation>
    </message>
    <message>
        <source>It may have been pulled out, or it is failing. Your vault is untouched, and the earlier backup is as it was. Plug it in and make the backup again: it goes on where it stopped. If this happens again, take another stick.</source>
        <translation>Ол суырылып қалған немесе бұзылып жатқан болуы мүмкін. Сейфіңізге ештеңе болған жоқ, бұрынғы көшірме сол күйінде. Оны салып, көшірмені қайта жасаңыз: ол тоқтаған жерінен жалғасады. Қайталанса, басқа флешка алыңыз.</translation>
    </message>
    <message>
        <source>It seems to be open on another computer</source>
        <translation>Ол басқа компьютерде ашық сияқты</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name or another folder for the new file.</source>
        <translation>Ол сол күйінде қалды. Жаңа файлға басқа ат немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>It was made before the vault got new keys, so its records cannot be put into this vault. Choose “Into a new folder” and open it there with the passphrase of that time.</source>
        <translation>Ол сейф жаңа кілт алғанға дейін жасалған, сондықтан ондағы жазылғанды бұл сейфке қайтару мүмкін емес. «Жаңа қалтаға» дегенді таңдап, сонда сол кездегі құпиясөзбен ашыңыз.</translation>
    </message>
    <message>
        <source>Its records cannot be read, so nothing was changed. Choose an earlier state of the same backup, or another backup.</source>
        <translation>Ондағы жазбалар оқылмайды, сондықтан ештеңе өзгертілген жоқ. Осы көшірменің бұрынырақ күйін немесе басқа көшірмені таңдаңыз.</translation>
    </message>
    <message>
        <source>Missing or of another length: {missing}; not known to the program: {unclaimed}. Nothing was removed. “Check” under “Safety” shows which recordings are concerned. Look for the files in the place the folder came from.</source>
        <translation>Жоғалғаны немесе ұзындығы өзгергені: {missing}; бағдарламаға белгісізі: {unclaimed}. Ештеңе өшірілген жоқ. Қай жазбаларға қатысты екенін «Қауіпсіздік» бөліміндегі «Тексеру» көрсетеді. Файлдарды қалта алынған жерден іздеңіз.</translation>
    </message>
    <message>
        <source>No code was made for it, so only the passphrase opens it. Nothing was changed.</source>
        <translation>Оған код жасалмаған, сондықтан оны тек құпиясөз ашады. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>No passphrase yet</source>
        <translation>Құпиясөз әлі терілмеген</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>Принтер табылмады</translation>
    </message>
    <message>
        <source>Not enough free memory</source>
        <translation>Бос жад жетіспейді</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>Мұнда жазу мүмкін емес</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Онда жазу мүмкін емес</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was lost. Check the keyboard language and Caps Lock, and type it again; “Show” lets you see what you type. You may try as often as you like.</source>
        <translation>Ештеңе өзгерген де, жоғалған да жоқ. Пернетақта тілі мен Caps Lock пернесін тексеріп, қайта теріңіз; «Көрсету» түймесі теріп жатқаныңызды көрсетеді. Қанша рет болса да теруге болады.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the backup of this vault, or an empty folder for a new one.</source>
        <translation>Ештеңе өзгертілген жоқ. Осы сейфтің сақтық көшірмесін немесе жаңасы үшін бос қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>One group is not right</source>
        <translation>Бір топ дұрыс терілмеген</translation>
    </message>
    <message>
        <source>One of the two key files is damaged and could not be repaired here; the other one still opens everything. Copy the whole folder to another stick or disk today.</source>
        <translation>Екі кілт файлының бірі бүлінген, оны осында түзету мүмкін болмады; екіншісі бәрін әлі ашады. Бүкіл қалтаны бүгін басқа флешкаға не дискіге көшіріңіз.</translation>
    </message>
    <message>
        <source>One of the two key files was damaged and has been made whole from the other. The stick or disk may be wearing out: copy the whole folder to another place soon.</source>
        <translation>Екі кілт файлының бірі бүлінген еді, екіншісі бойынша қалпына келтірілді. Флешка не диск тозып жатқан болуы мүмкін: бүкіл қалтаны тезірек басқа жерге көшіріңіз.</translation>
    </message>
    <message>
        <source>Opening the vault needs {needed_mib} MiB of free memory. Close other programs, the browser first, and try again.</source>
        <translation>Сейфті ашуға {needed_mib} МиБ бос жад керек. Басқа бағдарламаларды, алдымен браузерді жауып, қайталаңыз.</translation>
    </message>
    <message>
        <source>Other files are in it, and they must not be mixed with yours. Choose an empty folder, or type the name of a new one.</source>
        <translation>Онда басқа файлдар бар, оларды сіздікімен араластыруға болмайды. Бос қалта таңдаңыз немесе жаңасының атын жазыңыз.</translation>
    </message>
    <message>
        <source>Perhaps another folder is meant, or the backup was never finished: then make it again with the same stick, and it goes on where it stopped.</source>
        <translation>Мүмкін, басқа қалта керек шығар немесе көшірме соңына дейін жасалмаған: онда оны сол флешкаға қайта жасаңыз, ол тоқтаған жерінен жалғасады.</translation>
    </message>
    <message>
        <source>Please look at what you typed last</source>
        <translation>Соңғы жазғаныңызды қарап шығыңызшы</translation>
    </message>
    <message>
        <source>Something here changed while it was locked</source>
        <translation>Құлыптаулы кезде мұнда бірдеңе өзгерген</translation>
    </message>
    <message>
        <source>Switch the printer on and look again, or save the paper as a file and print it elsewhere, where nobody reads over your shoulder.</source>
        <translation>Принтерді қосып, қайта іздеңіз немесе қағазды файл етіп сақтап, ешкім қарап тұрмайтын басқа жерде басып шығарыңыз.</translation>
    </message>
    <message>
        <source>The backup is older than the keys</source>
        <translation>Сақтық көшірме кілттерден ескі</translation>
    </message>
    <message>
        <source>The computer does not allow it</source>
        <translation>Компьютер рұқсат бермейді</translation>
    </message>
    <message>
        <source>The disk or the stick does not answer</source>
        <translation>Диск немесе флешка жауап бермейді</translation>
    </message>
    <message>
        <source>The disk or the stick is full. Nothing was half-written. Make room by deleting or moving other files, and try again.</source>
        <translation>Диск немесе флешка толып қалды. Жартылай жазылған ештеңе жоқ. Басқа файлдарды жойып не басқа жерге ауыстырып, орын босатыңыз да, қайталаңыз.</translation>
    </message>
    <message>
        <source>The earlier backup there is as it was, and what was copied so far is kept. Free some space on that stick or disk, or take a larger one, and make the backup again.</source>
        <translation>Бұрынғы көшірме сол күйінде қалды, ал көшіріліп үлгергені сақталды. Флешкада немесе дискіде орын босатыңыз не үлкенірегін алып, көшірмені қайта жасаңыз.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Файл оқылмайды</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>Файл оқылып жатқанда өзгерді</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Файл бос</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>Файл орнында жоқ</translation>
    </message>
    <message>
        <source>The file of the made-up case has a mistake</source>
        <translation>Ойдан шығарылған жағдай файлында қате бар</translation>
    </message>
    <message>
        <source>The file “records.db” in this folder is damaged. Change nothing in the folder: copy the whole of it to another place first. If you have a backup, choose “Bring back from a backup…” on the page that asks for the passphrase; if you have an earlier copy of the folder, open that one.</source>
        <translation>Осы қалтадағы «records.db» файлы бүлінген. Қалтада ештеңені өзгертпеңіз: алдымен оны түгел басқа жерге көшіріңіз. Сақтық көшірме болса, құпиясөз сұралатын бетте «Сақтық көшірмеден қайтару…» түймесін таңдаңыз; қалтаның бұрынырақ көшірмесі болса, соны ашыңыз.</translation>
    </message>
    <message>
        <source>The file “records.db” is damaged in places, and there is no whole copy of it in the folder. What can still be read is shown. Copy the whole folder to another stick or disk now. If you have a backup, “Backups” under “Safety” brings back what was written.</source>
        <translation>«records.db» файлының кей жері бүлінген, ал бүтін көшірмесі қалтада жоқ. Оқуға келетінінің бәрі көрсетілді. Бүкіл қалтаны қазір басқа флешкаға не дискіге көшіріңіз. Сақтық көшірме болса, жазылғанды «Қауіпсіздік» бөліміндегі «Сақтық көшірмелер» қайтарады.</translation>
    </message>
    <message>
        <source>The file “records.db” is not in this folder. Perhaps only a part of it was copied: copy the whole folder again, or open it where it was first. If you have a backup, choose “Bring back from a backup…”.</source>
        <translation>Бұл қалтада «records.db» файлы жоқ. Қалта түгел көшірілмеген болуы мүмкін: оны түгел қайта көшіріңіз немесе бастапқы орнында ашыңыз. Сақтық көшірме болса, «Сақтық көшірмеден қайтару…» түймесін таңдаңыз.</translation>
    </message>
    <message>
        <source>The file “records.db” is whole, but not as it was at the last lock: an older one may have been put in its place. Look through your answers and recordings before going on. If you have another copy of the folder, keep it.</source>
        <translation>«records.db» файлы бүтін, бірақ соңғы құлыптағандағыдай емес: орнына ескісі қойылған болуы мүмкін. Жалғастырмас бұрын жауаптарыңыз бен жазбаларыңызды қарап шығыңыз. Қалтаның басқа көшірмесі болса, оны сақтап қойыңыз.</translation>
    </message>
    <message>
        <source>The file “records.db” was damaged and is kept next to its copy. The copy was opened; what you wrote after it was made may be missing. Look through your answers, write again what is missing, and copy the whole folder to another stick or disk today.</source>
        <translation>«records.db» файлы бүлінген, ол жанында сақталды. Көшірмесі ашылды; одан кейін жазғаныңыз болмауы мүмкін. Жауаптарыңызды қарап шығып, жетпейтінін қайта жазыңыз, бүкіл қалтаны бүгін басқа флешкаға не дискіге көшіріңіз.</translation>
    </message>
    <message>
        <source>The file “records.db” was damaged or missing. Its copy, as you left everything at the last lock, has taken its place. The stick or disk may be wearing out: copy the whole folder to another place soon.</source>
        <translation>«records.db» файлы бүлінген немесе жоғалып кеткен. Орнына көшірмесі қойылды: онда бәрі соңғы құлыптағандағыдай. Флешка не диск тозып бара жатқан болуы мүмкін: бүкіл қалтаны тезірек басқа жерге көшіріңіз.</translation>
    </message>
    <message>
        <source>The files “keys” and “keys.2” are not as the program wrote them: they were damaged, or somebody altered them. To be safe, nothing was opened and nothing was changed. If you have another copy of the vault&apos;s folder, open that one.</source>
        <translation>«keys» және «keys.2» файлдары бағдарлама жазған күйінде емес: бүлінген немесе біреу өзгерткен. Қауіпсіздігіңіз үшін ештеңе ашылған да, өзгертілген де жоқ. Сейф қалтасының басқа көшірмесі болса, соны ашыңыз.</translation>
    </message>
    <message>
        <source>The files “keys” and “keys.2” are not in this folder. Perhaps only a part of it was copied: copy the whole folder again, or open it where it was first. If you have a backup, choose “Bring back from a backup…”.</source>
        <translation>Бұл қалтада «keys» және «keys.2» файлдары жоқ. Қалта түгел көшірілмеген болуы мүмкін: оны түгел қайта көшіріңіз немесе бастапқы орнында ашыңыз. Сақтық көшірме болса, «Сақтық көшірмеден қайтару…» түймесін таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>Қалта бос емес</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Қалта орнында жоқ</translation>
    </message>
    <message>
        <source>The folder or the stick is read-only. Move the little switch on the stick or card if it has one, or choose another folder.</source>
        <translation>Қалтаны не флешканы тек оқуға болады. Флешкада не картада кішкене ауыстырғыш болса, соны жылжытыңыз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The groups do not belong together like this</source>
        <translation>Топтардан код құралмай тұр</translation>
    </message>
    <message>
        <source>The kept files are not all as you left them</source>
        <translation>Сақталған файлдардың бәрі бірдей сіз қалдырғандай емес</translation>
    </message>
    <message>
        <source>The key files are damaged</source>
        <translation>Кілт файлдары бүлінген</translation>
    </message>
    <message>
        <source>The key files are missing</source>
        <translation>Кілт файлдары жоқ</translation>
    </message>
    <message>
        <source>The key files are not as they were</source>
        <translation>Кілт файлдары бұрынғыдай емес</translation>
    </message>
    <message>
        <source>The keys were not changed</source>
        <translation>Кілттер ауысқан жоқ</translation>
    </message>
    <message>
        <source>The link leads nowhere</source>
        <translation>Сілтеме ешқайда апармайды</translation>
    </message>
    <message>
        <source>The new passphrase or code counts now</source>
        <translation>Енді жаңа кілттер жарамды</translation>
    </message>
    <message>
        <source>The passphrase field is empty. Type the passphrase and try again.</source>
        <translation>Құпиясөз өрісі бос. Құпиясөзді теріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>The passphrase is too long</source>
        <translation>Құпиясөз тым ұзын</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Құпиясөз тым қысқа</translation>
    </message>
    <message>
        <source>The printer refused the paper</source>
        <translation>Принтер қағазды қабылдамады</translation>
    </message>
    <message>
        <source>The program takes at most {longest} characters. Check whether something else was pasted into the field, and type the passphrase again.</source>
        <translation>Бағдарлама ең көбі {longest} таңба қабылдайды. Өріске басқа бірдеңе кірістірілмегенін тексеріп, құпиясөзді қайта теріңіз.</translation>
    </message>
    <message>
        <source>The stick or disk of the backup does not answer</source>
        <translation>Сақтық көшірме тұрған флешка немесе диск жауап бермейді</translation>
    </message>
    <message>
        <source>The stick or folder is write-protected. What is on it is as it was. Look for a small switch on the stick, or choose another place.</source>
        <translation>Флешка немесе қалта жазудан қорғалған. Ондағы нәрсе сол күйінде қалды. Флешкада кішкентай ауыстырғыш бар-жоғын қараңыз немесе басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The system says: {reason}. Look at the printer (paper, cable, messages) and try again, or save the paper as a file.</source>
        <translation>Жүйе былай дейді: {reason}. Принтерді қарап шығыңыз (қағаз, кабель, хабарлар) да, қайталаңыз немесе қағазды файл етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>The vault has just been locked</source>
        <translation>Сейф жаңа ғана құлыпталды</translation>
    </message>
    <message>
        <source>The vault is already open</source>
        <translation>Сейф ашық тұр</translation>
    </message>
    <message>
        <source>The vault is not as the program left it at the last lock: an older copy may have been put in its place, or a file changed. Look through your answers and recordings before going on. If you have another copy of the vault&apos;s folder, keep it.</source>
        <translation>Сейф бағдарлама соңғы рет құлыптағандағыдай емес: орнына ескі көшірмесі қойылған немесе бір файлы өзгерген болуы мүмкін. Жалғастырмас бұрын жауаптарыңыз бен жазбаларыңызды қарап шығыңыз. Сейф қалтасының басқа көшірмесі болса, сақтап қойыңыз.</translation>
    </message>
    <message>
        <source>The vault was opened with the recovery code, so the program does not know its passphrase. Set a new passphrase, then do this again.</source>
        <translation>Сейф қалпына келтіру кодымен ашылды, сондықтан бағдарлама құпиясөзді білмейді. Жаңа құпиясөз қойып, осы әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>There is a vault here already</source>
        <translation>Мұнда сейф бар</translation>
    </message>
    <message>
        <source>There is no finished backup here</source>
        <translation>Мұнда аяқталған сақтық көшірме жоқ</translation>
    </message>
    <message>
        <source>There is no room for the backup</source>
        <translation>Сақтық көшірмеге орын жетпейді</translation>
    </message>
    <message>
        <source>There is no room left</source>
        <translation>Бос орын қалмады</translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <translation>Мұнда сейф жоқ</translation>
    </message>
    <message>
        <source>This backup belongs to another vault</source>
        <translation>Бұл – басқа сейфтің сақтық көшірмесі</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Бұл сақтық көшірме бүлінген</translation>
    </message>
    <message>
        <source>This code belongs to something else</source>
        <translation>Бұл код басқа сейфтікі</translation>
    </message>
    <message>
        <source>This folder is copied to the internet</source>
        <translation>Бұл қалта интернетке көшіріледі</translation>
    </message>
    <message>
        <source>This folder is not a vault of this program. Choose the folder that holds the files “keys” and “records.db”.</source>
        <translation>Бұл қалта осы бағдарламаның сейфі емес. Ішінде «keys» және «records.db» файлдары бар қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>This folder is not on this computer&apos;s own disk</source>
        <translation>Бұл қалта осы компьютердің өз дискісінде емес</translation>
    </message>
    <message>
        <source>This is a backup</source>
        <translation>Бұл – сақтық көшірме</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Бұл – қалта</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Бұл файл емес</translation>
    </message>
    <message>
        <source>This is the folder of the vault itself</source>
        <translation>Бұл – сейфтің өз қалтасы</translation>
    </message>
    <message>
        <source>This passphrase does not fit</source>
        <translation>Бұл құпиясөз келмейді</translation>
    </message>
    <message>
        <source>This place belongs to another user of the computer. Choose a folder of your own, for example in your documents or on a stick.</source>
        <translation>Бұл орын компьютердің басқа пайдаланушысынікі. Өз қалтаңызды таңдаңыз, мысалы, құжаттарыңыздың ішінен немесе флешкадан.</translation>
    </message>
    <message>
        <source>This vault has no recovery code</source>
        <translation>Бұл сейфте қалпына келтіру коды жоқ</translation>
    </message>
    <message>
        <source>This vault was erased</source>
        <translation>Бұл сейф өшірілген</translation>
    </message>
    <message>
        <source>This vault was last opened by a newer version of the program. Nothing was changed. Open it with that version.</source>
        <translation>Бұл сейфті соңғы рет бағдарламаның жаңарақ нұсқасы ашқан. Ештеңе өзгерген жоқ. Оны сол нұсқамен ашыңыз.</translation>
    </message>
    <message>
        <source>To open it, go back to the first page and choose “Open what I saved”. For a new vault choose another folder.</source>
        <translation>Оны ашу үшін бірінші бетке оралып, «Сақталғанды ашу» дегенді таңдаңыз. Жаңа сейфке басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>What is written here is not what you left</source>
        <translation>Мұнда жазылғаны сіз қалдырғандай емес</translation>
    </message>
    <message>
        <source>What was asked for came after the lock and was not done. Unlock, and do it again.</source>
        <translation>Сұраныс құлыптағаннан кейін келді, сондықтан орындалмады. Сейфті ашып, қайталаңыз.</translation>
    </message>
    <message>
        <source>What was typed in the last second before the lock cannot be opened with this vault. Look at the page where you were and type it again.</source>
        <translation>Жабылар алдындағы соңғы секундта терілгені бұл сейфпен ашылмайды. Болған бетіңізді қарап, оны қайта теріңіз.</translation>
    </message>
    <message>
        <source>What was written cannot be read</source>
        <translation>Онда жазылғаны оқылмайды</translation>
    </message>
    <message>
        <source>What you typed last could not be brought back</source>
        <translation>Соңғы тергеніңізді қайтару мүмкін болмады</translation>
    </message>
    <message>
        <source>What you typed last is back</source>
        <translation>Соңғы тергеніңіз орнында</translation>
    </message>
    <message>
        <source>What you wrote is longer than one page, and nothing will be cut. Go over to the full statement: nothing is lost, and it may be of any length. Or shorten what you wrote here.</source>
        <translation>Жазғаныңыз бір беттен ұзын, ал бағдарлама одан ештеңені қысқартпайды. Толық арызға көшіңіз: ештеңе жоғалмайды, оның көлемі шектелмейді. Немесе осы жерде жазғаныңызды өзіңіз қысқартыңыз.</translation>
    </message>
    <message>
        <source>When it was locked or closed before, something typed last may not have been saved. What was saved earlier is all here. Look at the last answer or note, and type it again if it is missing. For a report of the fault: {fault}.</source>
        <translation>Өткен жолы сейф құлыпталғанда не терезе жабылғанда соңғы терілген нәрсе сақталмай қалған болуы мүмкін. Бұрын сақталғанның бәрі орнында. Соңғы жауапты немесе ескертпені қарап, жоқ болса қайта теріңіз. Қате туралы хабарлау үшін: {fault}.</translation>
    </message>
    <message>
        <source>When it was locked or closed, the stick or disk did not answer. What you had typed last has been saved now.</source>
        <translation>Сейф құлыпталғанда не терезе жабылғанда флешка немесе диск жауап бермеді. Соңғы тергеніңіз енді сақталды.</translation>
    </message>
    <message>
        <source>While everything was locked, the file “records.db” or a part of it was replaced by an older one. What you left at the last lock is back; the file that was found is kept beside it. Think about who could reach this folder.</source>
        <translation>Бәрі құлыптаулы тұрғанда «records.db» файлы немесе оның бөлігі ескісімен ауыстырылған. Соңғы құлыптағанда қалдырғаныңыз қайтарылды; табылған файл жанында сақталды. Бұл қалтаға кімнің қолы жетуі мүмкін екенін ойлаңыз.</translation>
    </message>
    <message>
        <source>Writing the new keys was interrupted by the stick or disk. Nothing of yours is lost. Lock, and open again: try the new passphrase or code first, then the old one. Then copy the whole folder to another stick or disk.</source>
        <translation>Жаңа кілттерді жазу флешкадағы не дискідегі ақаудан үзілді. Сіздің ештеңеңіз жоғалған жоқ. Сейфті құлыптап, қайта ашыңыз: алдымен жаңа құпиясөзді немесе кодты, содан кейін ескісін теріп көріңіз. Кейін бүкіл қалтаны басқа флешкаға не дискіге көшіріңіз.</translation>
    </message>
    <message>
        <source>You opened a backup, not the vault itself. What you write here stays here and does not come into the vault. If the vault is lost, bring the backup back into a folder of its own and go on there: “Backups” under “Safety” leads to it.</source>
        <translation>Сіз сейфтің өзін емес, сақтық көшірмесін аштыңыз. Мұнда жазғаныңыз осында қалады, сейфке түспейді. Сейф жоғалса, көшірмені бөлек қалтаға қайтарып, сонда жалғастырыңыз: оған «Қауіпсіздік» бөліміндегі «Сақтық көшірмелер» жеткізеді.</translation>
    </message>
    <message>
        <source>{service} sends everything in it to its own computers and keeps old versions there. The content stays locked, but others can see that it exists. Better choose a folder of this computer or a stick.</source>
        <translation>{service} ондағының бәрін өз компьютерлеріне жіберіп, ескі нұсқаларын сонда сақтайды. Мазмұны құлыптаулы қалады, бірақ бар екенін басқалар көре алады. Осы компьютердегі басқа қалтаны немесе флешканы таңдаған дұрыс.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read from byte {place} on: its content is not what was added. Everything else is untouched. If you still have the original, add it again and do not delete the original.</source>
        <translation>«{name}» {place}-байттан бастап оқылмайды: мазмұны қосылған кездегідей емес. Қалғанының бәрі орнында. Түпнұсқасы бар болса, қайта қосыңыз және түпнұсқаны жоймаңыз.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing. Perhaps it was not copied to the end: copy it from the phone again and look whether it opens there.</source>
        <translation>«{name}» файлының іші бос. Соңына дейін көшірілмеген болуы мүмкін: телефоннан қайта көшіріп, онда ашылатынын қараңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a connection of the system. Choose an ordinary file, such as a recording, a picture or a document.</source>
        <translation>«{name}»: бұл – жүйенің құрылғысы немесе байланысы. Кәдімгі файл таңдаңыз: жазба, сурет немесе құжат.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, and files are added one by one. Open it and choose the files.</source>
        <translation>«{name}»: бұл – қалта, ал файлдар бір-бірлеп қосылады. Оны ашып, файлдарды таңдаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads back to itself. Choose the file itself, in its own folder.</source>
        <translation>«{name}»: бұл – өзіне қайта апаратын сілтеме. Файлдың өзін өз қалтасынан таңдаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is closed to you, or the place it lies on is failing. Nothing was kept of it. Copy it to a folder of your own first, and add the copy.</source>
        <translation>«{name}» файлына рұқсатыңыз жоқ немесе ол жатқан диск бүлініп жатыр. Одан ештеңе сақталған жоқ. Алдымен файлды өз қалтаңызға көшіріп, көшірмесін қосыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in the folder. Perhaps only a part of the folder was copied; look for it in the place the folder came from. If you still have the original, add it again.</source>
        <translation>«{name}» файлы қалтада жоқ. Қалта түгел көшірілмеген болуы мүмкін; оны қалта алынған жерден іздеңіз. Түпнұсқасы бар болса, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>“{name}” was not found, or the phone or stick was unplugged. Nothing was kept of it. Plug it in, choose the file again.</source>
        <translation>«{name}» файлы табылмады немесе телефон не флешка ажыратылған. Одан ештеңе сақталған жоқ. Қайта қосып, файлды тағы таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>%n минут қолданылмаса</numerusform>
            <numerusform>%n минут қолданылмаса</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Lock automatically after</source>
        <translation>Өздігінен құлыптау</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Мәтін өлшемі</translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>One page, one sheet of paper. Nothing is lost.</source>
        <translation>Бір бет, бір парақ қағаз. Жазғаныңыз жоғалмайды.</translation>
    </message>
    <message>
        <source>Short statement</source>
        <translation>Қысқа арыз</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Checked just now: complete. Answers: {answers}, notes: {notes}, recordings and documents: {items}.</source>
        <translation>Жаңа ғана тексерілді: бүтін. Жауаптар: {answers}, ескертпелер: {notes}, жазбалар мен құжаттар: {items}.</translation>
    </message>
    <message>
        <source>Damaged. Choose another one.</source>
        <translation>Бүлінген. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Made before the passphrase or code was changed; it opens like the newest one.</source>
        <translation>Құпиясөз не код ауыстырылғанға дейін жасалған; ең жаңасы сияқты ашылады.</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>ең жаңасы</translation>
    </message>
    <message>
        <source>{moment}, the newest</source>
        <translation>{moment}, ең жаңасы</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {step} of 9: {name}. Page {page} of {pages}</source>
        <translation>9 қадамның {step}-қадамы: {name}. {pages} беттің {page}-беті</translation>
    </message>
    <message>
        <source>Step {step}/9, page {page}/{pages}</source>
        <translation>{step}/9-қадам, {page}/{pages}-бет</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>басталған</translation>
    </message>
    <message>
        <source>done</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>басталмаған</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>бірдеңе жетіспейді</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Орташа.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Берік.</translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Әлсіз.</translation>
    </message>
    <message>
        <source>With eight strong graphics cards somebody would guess it in: {time}.</source>
        <translation>Сегіз қуатты бейнекартамен оны мынадай уақытта табады: {time}.</translation>
    </message>
    <message>
        <source>You are mixing Latin and Cyrillic letters: that is easily mistyped.</source>
        <translation>Латын және кирилл әріптері аралас: бұлай оңай қателесесіз.</translation>
    </message>
    <message>
        <source>You are typing Kazakh letters.</source>
        <translation>Сіз қазақ әріптерімен теріп жатырсыз.</translation>
    </message>
    <message>
        <source>You are typing Latin letters.</source>
        <translation>Сіз латын әріптерімен теріп жатырсыз.</translation>
    </message>
    <message>
        <source>You are typing Russian letters.</source>
        <translation>Сіз орыс әріптерімен теріп жатырсыз.</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>бір тәуліктен аз</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>бір минуттан аз</translation>
    </message>
    <message>
        <source>more than a million years</source>
        <translation>миллион жылдан астам</translation>
    </message>
    <message>
        <source>thousands of years</source>
        <translation>мыңдаған жыл</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>I do not know</source>
        <translation>Білмеймін</translation>
    </message>
    <message>
        <source>I do not remember</source>
        <translation>Есімде жоқ</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>шамамен {amount}</translation>
    </message>
    <message>
        <source>approximately: {moment}</source>
        <translation>шамамен: {moment}</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>әлі келісілмеген</translation>
    </message>
    <message>
        <source>{name}: nothing is written yet</source>
        <translation>{name}: әзірге ештеңе жазылмаған</translation>
    </message>
    <message>
        <source>{said} (told to me by: {teller})</source>
        <translation>{said} (маған айтқан: {teller})</translation>
    </message>
    <message>
        <source>{said} (told to me)</source>
        <translation>{said} (бұл маған айтылған)</translation>
    </message>
</context>
<context>
    <name>TypedHint</name>
    <message>
        <source>It was typed in Kazakh letters.</source>
        <translation>Құпиясөз қазақ әріптерімен терілді.</translation>
    </message>
    <message>
        <source>It was typed in Latin letters.</source>
        <translation>Құпиясөз латын әріптерімен терілді.</translation>
    </message>
    <message>
        <source>It was typed in Russian letters.</source>
        <translation>Құпиясөз орыс әріптерімен терілді.</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters were mixed in it.</source>
        <translation>Құпиясөзде латын және кирилл әріптері араласқан.</translation>
    </message>
    <message>
        <source>The letters came out large: perhaps Caps Lock is on.</source>
        <translation>Әріптер бас әріп болып шықты: мүмкін, Caps Lock қосулы.</translation>
    </message>
    <message>
        <source>Try small letters for large ones</source>
        <translation>Бас әріптің орнына кіші әріппен байқау</translation>
    </message>
    <message>
        <source>Try the same keys in Kazakh letters</source>
        <translation>Сол пернелерді қазақ әріптерімен байқау</translation>
    </message>
    <message>
        <source>Try the same keys in Latin letters</source>
        <translation>Сол пернелерді латын әріптерімен байқау</translation>
    </message>
    <message>
        <source>Try the same keys in Russian letters</source>
        <translation>Сол пернелерді орыс әріптерімен байқау</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Bring back from a backup…</source>
        <translation>Сақтық көшірмеден қайтару…</translation>
    </message>
    <message>
        <source>Checking the passphrase. It takes a moment on purpose.</source>
        <translation>Құпиясөз тексеріліп жатыр. Әдейі сәл уақыт алады.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Сейф қалтасы</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Құлыпталды</translation>
    </message>
    <message>
        <source>Locked because the computer went to sleep or its screen was locked. Everything was saved.</source>
        <translation>Құлыпталды: компьютер ұйқы режиміне өтті немесе экран бұғатталды. Бәрі сақталды.</translation>
    </message>
    <message>
        <source>Nobody used the program for a while, so it locked itself. What you wrote is saved. Type the passphrase to go on where you were.</source>
        <translation>Бағдарлама біраз уақыт қолданылмай, өзі құлыпталды. Жазғаныңыз сақталды. Сол жерден жалғастыру үшін құпиясөзді теріңіз.</translation>
    </message>
    <message>
        <source>Open what I saved</source>
        <translation>Сақталғанды ашу</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>The new folder is chosen below. It opens with the passphrase of the backup.</source>
        <translation>Жаңа қалта төменде таңдалып тұр. Ол осы көшірменің құпиясөзімен ашылады.</translation>
    </message>
    <message>
        <source>The program has begun again. Type the passphrase to go on where you were.</source>
        <translation>Бағдарлама қайта іске қосылды. Сол жерден жалғастыру үшін құпиясөзді теріңіз.</translation>
    </message>
    <message>
        <source>The program is locked. Something typed last may not have been saved: look at it after opening.</source>
        <translation>Бағдарлама құлыпталды. Соңғы терілген нәрсе сақталмай қалған болуы мүмкін: ашқан соң тексеріңіз.</translation>
    </message>
    <message>
        <source>The stick or disk with your vault was taken out. Put it back, then type the passphrase: what you typed last will be saved.</source>
        <translation>Сейфіңіз тұрған флешка немесе диск суырылды. Қайта салып, құпиясөзді теріңіз: соңғы тергеніңіз сақталады.</translation>
    </message>
    <message>
        <source>The window was closed before everything was saved. Plug the stick in again if it was taken out, then type the passphrase.</source>
        <translation>Терезе бәрі сақталмай тұрып жабылды. Флешка суырылған болса, қайта салып, құпиясөзді теріңіз.</translation>
    </message>
    <message>
        <source>This is the made-up case. Its passphrase is no secret: “%1”.</source>
        <translation>Бұл – ойдан шығарылған жағдай. Оның құпиясөзі жасырын емес: «%1».</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>What was there before stays in the folder as “{name}”. Recordings added after the chosen state are there too: “Check” under “Safety” counts them as files not linked to anything.</source>
        <translation>Бұрын сонда тұрғаны қалтада «{name}» болып қалды. Таңдалған күйден кейін қосылған жазбалар да сонда: «Қауіпсіздік» бөліміндегі «Тексеру» оларды ештеңемен байланысы жоқ файлдар деп санайды.</translation>
    </message>
    <message>
        <source>What you wrote is saved. Type the passphrase to go on where you were.</source>
        <translation>Жазғаныңыз сақталды. Сол жерден жалғастыру үшін құпиясөзді теріңіз.</translation>
    </message>
</context>
<context>
    <name>UnsavedPage</name>
    <message>
        <source>Close and lose it</source>
        <translation>Жабу, тергеніңіз жоғалады</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Бағдарламаны жабу</translation>
    </message>
    <message>
        <source>If you close the program now, what you typed last is lost.</source>
        <translation>Бағдарламаны қазір жапсаңыз, соңғы тергеніңіз жоғалады.</translation>
    </message>
    <message>
        <source>Stay and look</source>
        <translation>Қалып, қарау</translation>
    </message>
    <message>
        <source>Stay and save it</source>
        <translation>Қалып, сақтау</translation>
    </message>
    <message>
        <source>The program was closed, but it is not certain that everything was saved. What was shown as saved is there. Type the passphrase, and look at what you typed last.</source>
        <translation>Бағдарлама жабылды, бірақ бәрі сақталғаны анық емес. Сақталды деп көрсетілгеннің бәрі орнында. Құпиясөзді теріп, соңғы тергеніңізді қараңыз.</translation>
    </message>
    <message>
        <source>The stick or disk did not take what you typed last; everything before it is saved. It is kept here, locked, for as long as this window is open. Plug the stick in again if it was taken out, and type the passphrase: then it is saved.</source>
        <translation>Флешка немесе диск соңғы тергеніңізді қабылдамады; оған дейінгінің бәрі сақталды. Тергеніңіз осы терезе ашық тұрғанда осында құлыптаулы тұрады. Флешка суырылған болса, қайта салып, құпиясөзді теріңіз: сонда ол сақталады.</translation>
    </message>
    <message>
        <source>What you typed last is not saved yet</source>
        <translation>Соңғы тергеніңіз әлі сақталған жоқ</translation>
    </message>
    <message>
        <source>What you typed last may not be saved</source>
        <translation>Соңғы тергеніңіз сақталмаған болуы мүмкін</translation>
    </message>
    <message>
        <source>You may also close the program and look another time.</source>
        <translation>Бағдарламаны жауып, басқа уақытта қарауға да болады.</translation>
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
        <translation>Қазір бастаңыз. Кез келген сәтте тоқтап, кейін жалғастыруға болады.</translation>
    </message>
    <message>
        <source>How to behave, your rights.</source>
        <translation>Өзіңізді қалай ұстау керек, құқықтарыңыз қандай.</translation>
    </message>
    <message>
        <source>In danger now? Call 102 or 112.</source>
        <translation>Қауіп төнсе, 102 не 112-ге қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>On this computer or on a stick, with your passphrase.</source>
        <translation>Осы компьютерде немесе флешкада, құпиясөзіңізбен.</translation>
    </message>
    <message>
        <source>Open what I saved</source>
        <translation>Сақталғанды ашу</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Бос бланк басып шығару</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Анықтамалықты ашу</translation>
    </message>
    <message>
        <source>Step by step, at your own pace</source>
        <translation>Қадам-қадаммен, асықпай</translation>
    </message>
    <message>
        <source>The program asks, you answer, and at the end you hold a statement ready to sign. Nothing leaves this computer by itself: the program does not use the internet, and what you write is locked with a passphrase only you know.</source>
        <translation>Бағдарлама сұрайды, сіз жауап бересіз, соңында қол қоюға дайын арызыңыз болады. Бағдарлама ештеңе жібермейді, интернетті пайдаланбайды, ал жазғаныңыз өзіңіз ғана білетін құпиясөзбен құлыпталады.</translation>
    </message>
    <message>
        <source>To be filled in by hand.</source>
        <translation>Қолмен толтыру үшін.</translation>
    </message>
    <message>
        <source>Try it with a made-up case</source>
        <translation>Ойдан шығарылған жағдаймен байқап көру</translation>
    </message>
    <message>
        <source>Write a statement</source>
        <translation>Арыз жазу</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>Approximately</source>
        <translation>Шамамен</translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation>Күнді күнтізбеден таңдау</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Дәл</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Әлі келісілмеген</translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation>Немесе сөзбен</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>We could not read this as a date (day.month.year). It is kept as words.</source>
        <translation>Мұны күн деп оқи алмадық (күн.ай.жыл). Сөз түрінде сақталды.</translation>
    </message>
    <message>
        <source>We could not read this as a time (hours:minutes). It is kept as words.</source>
        <translation>Мұны уақыт деп оқи алмадық (сағат:минут). Сөз түрінде сақталды.</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>сс:мм</translation>
    </message>
</context>
<context>
    <name>Workroom</name>
    <message>
        <source>Contacts</source>
        <translation>Байланыстар</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Анықтамалық</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Басты бет</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message numerus="yes">
        <source>Nobody seems to be here. Locking in %n seconds.</source>
        <translation>
            <numerusform>Мұнда ешкім жоқ сияқты. %n секундтан кейін құлыпталады.</numerusform>
            <numerusform>Мұнда ешкім жоқ сияқты. %n секундтан кейін құлыпталады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Қағаздар</translation>
    </message>
    <message>
        <source>Places of the program</source>
        <translation>Бағдарлама бөлімдері</translation>
    </message>
    <message>
        <source>Practice with a made-up case: nothing here is real.</source>
        <translation>Ойдан шығарылған жағдаймен жаттығу: мұнда шын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Recordings and documents</source>
        <translation>Жазбалар мен құжаттар</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Қауіпсіздік</translation>
    </message>
    <message>
        <source>Save, lock and hide everything at once: Ctrl+L or F12</source>
        <translation>Бәрін бірден сақтап, құлыптап, жасыру: Ctrl+L немесе F12</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Сақталды: {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталып жатыр…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Арыз</translation>
    </message>
    <message>
        <source>Wipe it now</source>
        <translation>Қазір өшіру</translation>
    </message>
</context>
<context>
    <name>_Meter</name>
    <message>
        <source>all there</source>
        <translation>бәрі бар</translation>
    </message>
    <message>
        <source>{answered} of {needed} answered</source>
        <translation>{needed} сұрақтың {answered} жауабы бар</translation>
    </message>
</context>
</TS>
