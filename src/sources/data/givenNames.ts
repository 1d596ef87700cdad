import { lines } from './lists.js';

/**
 * Given names that news writes differently for one person: Russian, Ukrainian and Belarusian forms, Arabic and Persian
 * spellings, common short forms in English. One class on each line. Never names of different people's languages that
 * only share a root (Ivan is not John).
 */
export const GIVEN_NAME_CLASSES = lines(`
alexander aleksandr alexandr aleksander oleksandr alyaksandr aliaksandr alexandre olexandr
alexei alexey aleksei aleksey alexej oleksiy oleksii oleksij aliaksei
andrei andrey andriy andrii andrej andrij andrzej andre
anatoly anatoli anatolii anatoliy
anastasia anastasiya anastasiia
anna hanna ganna
arseny arsenii arseniy arseni
artem artyom artiom
boris borys
bogdan bohdan
hlib gleb
olexandra oleksandra aleksandra alexandra
sofia sofiya sofiia
daria dariya dariia darya
liubov lyubov
nadezhda nadiia nadiya
fedir fyodor fedor
yefim efim yukhym
yehor egor yegor
ilya illia illya
kseniya ksenia kseniia
valentyn valentin
valentyna valentina
viktoriia viktoria victoria
marharyta margarita
dmitry dmitri dmitrii dmitriy dmytro dzmitry dimitri dmitrij
denis denys
evgeny yevgeny evgeni yevgeni evgenii yevgenii yevhen evhen yevheniy ievgen eugene
yevgenia evgenia yevheniia evgeniya yevgeniya
elena yelena olena alena
ekaterina yekaterina kateryna katerina katsiaryna
galina halyna galyna
georgy georgi georgii georgiy heorhii heorhiy heorgiy giorgi
grigory grigori grigorii hryhorii hryhoriy grigoriy
gennady gennadi gennadii gennadiy hennadii hennadiy
igor ihor
irina iryna
ivan
kirill kyrylo kiril cyril
konstantin kostiantyn kostyantyn
leonid leonyd
lyudmila ludmila liudmyla lyudmyla
maria mariya mariia
maxim maksim maksym
mikhail mykhailo mikhailo mihail mykhaylo mihails
nikita mykyta
nikolai nikolay mykola nikolaj mikalai nikolas
natalia nataliya nataliia natalya natalja
oleg oleh
olga olha
pavel pavlo pavlov
petr pyotr petro piotr
roman
sergei sergey serhii serhiy sergiy sergii siarhei sergej serguei serge sergio
stepan
svetlana svitlana sviatlana
sviatoslav svyatoslav
tatiana tatyana tetiana tetyana
timur tymur
vadim vadym
valery valeri valerii valeriy valerij
vasily vasili vasyl vasiliy vasilii vassily
vitaly vitali vitalii vitaliy vitalij
victor viktor
vladimir volodymyr wladimir uladzimir vladymyr volodimir
vladislav vladyslav uladzislau
vyacheslav viacheslav
yaroslav iaroslav jaroslav
yulia yuliya yuliia iuliia julia
yuri yury yuriy yurii iurii jurij yuriy
yakov yakiv
zinaida zinayida
mohammed mohammad muhammad mohamed mohamad muhammed mohammod mehmed
ahmed ahmad
abdel abdul abd
hussein hossein hussain husain husayn hosein
hassan hasan
ibrahim ebrahim
yousef youssef yusuf yousuf yusef josef
khaled khalid
said saeed saied
mahmoud mahmud
moussa musa
omar umar
osman othman uthman
recep rejep
suleiman sulaiman soleiman suleyman
ismail esmail ismael
qassem qasem kassem kasim qasim ghasem ghassem
abdullah abdallah abdulla abdollah
bashir basheer bachir
walid waleed
salim saleem
samir sameer
rashid rashed rachid rasheed
karim kareem
amin ameen
mustafa mostafa moustafa
mansour mansur
tariq tarek tarik
farouk faruk farooq
fuad fouad
yasser yasir
mehdi mahdi
faisal faysal
hisham hicham
jamal gamal
usama osama
tawfiq tawfik toufic
giorgos yiorgos georgios
yannis giannis ioannis
nikos nikolaos
dimitris dimitrios
kostas konstantinos
panagiotis panayiotis
vangelis evangelos
christos hristos
benjamin binyamin benyamin
yitzhak yitzchak itzhak isaac
avigdor
luis luiz
jose
joao
joe joseph
mike michael
bill william will
bob robert rob
jim james jimmy
tom thomas
tim timothy
tony anthony
steve steven stephen stephan
chris christopher
dan daniel danny
dave david
matt matthew
ben benjamin
nick nicholas
ken kenneth
ron ronald
don donald
ed edward
greg gregory
jeff jeffrey geoffrey geoff
josh joshua
ted theodore
kate katherine catherine kathryn
liz elizabeth
sue susan
pete peter
phil philip phillip
rick richard
sam samuel
andy andrew
doug douglas
fred frederick
larry lawrence
`);
