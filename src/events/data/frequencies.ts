/**
 * How common the stems of news are, learned from public news texts by `npm run train` and frozen, so that a graph can be
 * replayed exactly. Each line is a class and its stems: class n means that one text in e^(n x width) holds the stem. Only stems
 * of many texts on many topics are listed.
 */
export const CLASS_WIDTH = 0.5;

/** Of every stem that is not listed. */
export const RAREST_CLASS = 11;

export const STEM_CLASSES = `
1 polic shoot
2 call fire hospit investig kill man offic shot yearold
3 area arrest ask author believ block case charg citi come condit continu counti critic dead death depart di famili
3 follow found gun happen head help home hous incid inform injur insid know live look person place releas right scene
3 show state street suspect victim want work wound
4 appear arriv attack attempt avenu boi car center chief child children close com commun countri court crime describ
4 didnt dont drive expect face fatal father friend gener girl good group gunshot hand heard held high hit identifi
4 injuri involv issu law lead leav life local lot medic member men mother move murder name nation need open outsid park
4 parti plai plan point possibl post presid public receiv recent record remain respond return run school secur set
4 sheriff side south start stop stori support think try turn unit updat vehicl video weapon wit woman
5 abl accident account accus across act action activ addit administr ag allow along american apart appar arm assault
5 assist associ attornei base best big black bodi break brother build bullet busi campaign carri caus chang check claim
5 clear comment compani concern confer confirm connect contact copyright count crimin current custodi daughter deal
5 decis democrat deputi detail detect determin differ direct director district door east eight elect emerg end enter
5 evid far feder fight file final find firearm forc front full game get govern great gunfir handgun hear histori hold
5 homicid hope immedi includ initi intern interview jail job john kid known larg leader led let line list littl locat
5 long love major manag mark meet motiv multipl nearbi neighbor neighborhood north note obama occur offer old oper order
5 pass past photo polit presidenti problem pronounc prosecutor protect provid publish pull question ran reach read recov
5 relat report republican reserv resid respons result road round rush search seem sent seriou serv servic seven share
5 shooter shortli sign someon son sourc speak stai stand step store struck student suffer take talk target team teen
5 teenag thought threaten top total transport treat tri trump twitter univers violenc walk washington wasnt watch west
5 white william women world york young
6 accid actual address adult affect agre ahead aid air alleg allegedli america angel announc anonym answer approach argu
6 attend avail bad bank begin better bill board bond book bring broadcast broke brought california candid cant care
6 career caught celebr central chanc chest chri church clinton club commit committe complet complex conduct congress
6 consid control convict coupl cours cover creat crowd cut damag danger date david deadli debat decad decid declin
6 defend defens deni despit develop discov discuss document doesnt donald dozen driver drop drove due effect effort
6 email employe enforc event everyon everyth examin exchang execut explain express extrem facebook fact fail fall feel
6 felt femal field figur fled floor florida foot forward fourth fox free futur gang gather ground guard gui gunman half
6 handl hard health heart hill hillari host hundr hurt imag import increas indic individu interest jame join judg justic
6 kei kind knew land launch lawyer learn leg legal light limit link lo load loss lost main male mean measur memori
6 messag met michael middl mike mile minor miss moment monei natur ongo organ origin owner page pai parent patrol
6 percent perform phone pick pictur player pleas polici posit possess potenti power present prevent previou previous
6 prison privat probabl process program project promis push rais rang real reason red refer refus region rel repres
6 request requir reveal review rifl robert role room rule safe safeti san schedul season secretari seek senat send
6 senior sentenc separ seri shock short singl sister sit site situat small social special spend spent spoke sport spot
6 stabl staff star station strike strong suggest sure surviv system tell test theyr threat tip town treatment trial
6 troubl understand unknown urg us view violent visit vote wait wear weather weekend wife win window word worker wrong
6 wrote yard your
7 accept access admit advertis advis advoc agenc agent aggrav aim alert alon andrew anger anthoni approv argument articl
7 attent av avoid awar award babi background bail bar barack battl beach bear beat becom benefit beyond biggest billion
7 bit blood blue born boulevard box brian brief broken brown bui bureau burn bush calib camera capit caption captur
7 carolina cash catch cb chairman challeng chase chicago choic christma christoph cite citizen civil class click cnn
7 coach coast collect colleg command confront congression conserv contribut controversi cook cooper cop corner coron
7 corpor cost couldnt council cousin crash credit crew custom daili dark dec declar deep degre deliv demand demonstr
7 descript design detroit difficult discharg dismiss dispatch disput divis dog dollar domest doubl downtown drivebi drug
7 earn econom economi educ emot enabl engag ensur entir erupt escap especi establish estim eventu everybodi exactli
7 experi expert extend ey facil fan favor fbi fear feb feet fell feloni fifth fill film financi finish firm firstdegre
7 flee fly focu foreign fund ga gain georg give global gop gov governor grab grai grand green grow guilti harm harri
7 headquart hide highwai honor hotel houston http huge human husband idea ident ill illeg immigr impact improv independ
7 industri innoc intend intent internet intersect island isnt iv jackson jan joe johnson jone joseph jump juri juvenil
7 king lai lake lane legisl letter level lifethreaten listen lock longer lose lower ly magazin mari market mass materi
7 matter mayor mental midnight militari mind minist mobil mom monitor mount movi music nbc neck negoti newspap nine
7 nomin nomine none normal notic nov numer obtain offens oil on onlin opportun oppos option own paid particularli
7 partner passeng paul peac pend philadelphia playoff plead poll popular practic prayer preliminari prepar pressur
7 pretti price primari prior produc product profession promot prompt properti propos protest prove put quickli race
7 radio ralli rate readi redistribut regard regist relationship rememb remov rep replac rescu research resolut respect
7 rest rewritten richard rise risk rival robberi roll rout sad save score scott scream seat see select sen sens serious
7 sgt shell ship shop shoulder similar smith societi sometim sort sought sound southern specif speech spread spring
7 stage standard steve stood stopper straight struggl subject success summer surgeri surpris surround surveil tape tax
7 tear televis term texa text thank thoma thousand throughout throw ti titl toni trade traffic tragedi tragic train
7 travel trigger tweet twice ultim unclear union user usual vallei version vice victori villag violat voic voter wai
7 wall war warn warrant water web websit weve wide wish won wont worri worth wouldnt write younger youth
8 abandon abc abil absolut abus academi acknowledg activist actress adam add advanc affair affili aggress agreement
8 airport alarm alaska alcohol aliv allen alli alterc ambul ammunit amount angri anim annual antonio anybodi apolog app
8 appeal appli appropri approxim arent arkansa armi arraign arrang art assess assum atlanta audienc aug automat autopsi
8 averag back bai ball ballist ban basi basic basketbal beauti bed bedroom behalf behavior belong ben benjamin berni bid
8 birthdai blame blast blaze bleed blow bob bomb border boss boston breath briefli broad brooklyn browser bu budget
8 burglari cabl calif campu cap capt captain card cell certain certainli champion channel charl china choos christian
8 circumst clark clean clearli cleveland client cloth code collaps color combin comfort commiss commission common compar
8 complaint comput conclud condemn confid conflict consist conspiraci consult contain content contest contract convent
8 convers convinc correct counsel counselor coverag crazi crisi cross cry cultur dad data davi deceas deepli defeat
8 definit delai depend deploi deserv destroi detain devast devic die diego directli disappoint disclos displai distanc
8 disturb doctor domin don doubt download draw dress drew driven duti easi eastern elementari elig empti encourag endang
8 engin enjoi entertain entranc equip escal escort estat europ exampl except excit exist exit experienc explor explos
8 expos extens failur fair faith fals famou featur fellow felon fine firefight fish fix fla flag flew flight flown focus
8 food footag footbal ford form formal fort fought foundat founder franc franchis frequent frustrat fuel fulli fun funer
8 gai gangrel garag garden gari georgia giant girlfriend glass gmt goal god gofundm graduat grandmoth grant graze gulf
8 hall hang happi hasnt havent heavi hed height helicopt hell higher highlight hire histor hole hollywood howard hunt
8 imagin in incom increasingli india indian indict influenc insist instal institut intellig intens intercept invest
8 invit iowa item jack jason javascript jeff jersei jim joint jonathan journalist kansa keep kelli kevin killer knee
8 knock knowledg korea korean la lack ladi languag largest larri lawmak leadership leagu leak lee liber licens lift like
8 longtim loud loui louisiana low maintain manslaught marri marshal martin massiv match mayb meant mention metro miami
8 million ministri missil missouri mistak model mostli mourn murdersuicid navi necessari neglig neither network nfl nice
8 nightclub nixon nobodi nonlif nonlifethreaten noon northeast northern northwest notifi nuclear number object observ
8 obvious ocean oct ohio older opinion oppon opposit orlean outrag overal pacif pack pair palin paper paramed pari
8 parliament parol part particip particular pastor patch path patient patrick penalti pennsylvania period permit
8 personnel peter photograph physic pic piec pistol pittsburgh plane plant plea plu politician poor popul pose pound
8 prai prais presenc prime privaci pro probat professor progress promin prosecut publicli purchas purpos pursu quarter
8 quick quiet quot rampag random rank rare reaction realiz recal reckless recogn recommend recoveri reduc reflect reform
8 reggi regul regular reject remark remind repeat repeatedli reput resign resolv resourc restaur restor retali retir
8 reuter revers revolv reward ride riot rock rose roughli russia russian ryan saint sam sander sarah sat scandal scare
8 scienc scientist screen sea second seconddegre secret section seiz self sell semiautomat senseless sept session settl
8 sever sex sexual shootout shotgun shown shut sidewalk sight signific silver simpli sixth slai slain slip slow smart
8 smash smile smoke solut somebodi southeast southwest space spark specul speed squad stab statement statu steal stem
8 stephen stock stolen storm strai strategi stretch studi stuff suicid suit sun super suppos suprem surrend suspend
8 suspici suspicion sustain suv task technolog telephon tennesse tension terribl terror testifi testimoni theyv threw
8 tim toddler tonight touch tough track tradit trail transfer trauma trip truck true trust truth type typic uncl
8 unfortun unidentifi unlik upper upset valu van variou vega vessel veteran vigil vincent virginia vow vulner wake wave
8 wayn werent western whatev wild will wonder wood wors worst writer written www ye yell zone
9 abdomen abroad accompani accomplish achiev actor addition admir adopt advantag advic affidavit afford afraid african
9 aftermath afterward agenda alabama alan alex alexand allegheni allei alongsid altern amaz amend analysi analyst ankl
9 anti anticip anymor anywai applic appoint appreci apprehend arizona arson asia asid assail assert asset assign assur
9 athlet attract austin await badli bag balanc ballot bang baptist bare barri barricad basebal basement batteri beij
9 belief bell belt besid bibl bigger billi billionair blog boat boost bottl bottom bought bound bowl boyfriend branch
9 brand brandon brazen bright british broadwai bruce built bunch burst butler bystand caller calm candidaci capabl cape
9 capitol carjack carl carter cast caution centr centuri ceo ceremoni chair chamber chao charact charger charli charlott
9 cheek chines chip chose christi chuck circl circul clash climb clinic closer coalit cold colleagu collin colorado
9 commerc commerci compet complain complic compromis conceal conclus condol confus connecticut consequ consider
9 constitut construct contend contrast coordin copi core corp correspond corrupt costa counter courtesi courthous
9 courtroom crack craft craig cri crimestopp crossfir crucial cruz dalla dan danc daniel dave daylight deadlin dean debt
9 dedic delet deliber democraci derrick destruct detent diamond digit diplomat disast diseas disrupt distress distribut
9 divorc donat doug draft drag dramat drawn dream drill drink drivewai dui duke earth easili echo edg edit editor edt
9 edward egypt eighth element elimin elizabeth em emploi employ encount endors endur energi england entri environ
9 environment equal era eric error essenti european ev evacu evalu everywher exclus exercis expand expens exploit extent
9 extra factor fallen fame familiar farm fast favorit financ firework fit flame flash folk forens fortun foul francisco
9 frank fred freedom frontrunn fundrais galleri gate german germani getti gold golden googl gotten grandfath grandson
9 grave greater greatest greek gregori grew grief griev grown growth guarante guess guest guid gunmen hack hacker hadnt
9 hair harrison hat hate headlin heartbreak heat heavili heavyweight heel henri herald hero hidden highest highli hip
9 hispan holidai horribl horrif hostil hot hugh hung ic icon ignor illinoi implement impos impress inc inch indiana
9 indianapoli inspector inspir instanc instruct insult insur integr interim interior interst introduc iran isi islam
9 isol israel jacksonvil jacob jai japan jennif jeremi jerri joke jon jordan jose josh journal judici juror ken kennedi
9 kick kim kitchen knife labor laid larger last laugh laura lawsuit legitim lengthi lewi li liberti librari lieuten loan
9 lobbi lockdown lone loos luck lucki machin magnitud malici mandatori manner map mar margin marijuana marin marriag
9 maryland mask master matt matthew mauric maximum memphi merchant mere meredith metal mexico michel michigan miller
9 minneapoli misdemeanor mission mississippi mitchel mitt mix modern montgomeri monthold moon moor motel mountain
9 movement muslim myself mysteri nanci nashvil nationwid nativ naval neg nephew net newslett newton nicknam nois notif
9 nypd oak oakland obstruct obviou occas occasion occup occupi offend offici okai oklahoma orang orlando oscar otherwis
9 outcom outlet outstand overhaul oversea overturn owen pace pain paint panel pant parish passion patron paus percentag
9 perfect perman perri persuad phil pierr pilot pitch plate pledg pool pop porch port portion pour predict prefer
9 pregnant princ princip principl print prioriti probe procedur proceed profil profit prohibit properli prospect proud
9 provoc punch punish pursuit putin qualifi quarterback queen radic rai rain rape react reagan realiti rear rebound
9 refere regardless regim regret regularli reid relev reli reliev religi repair repli republ resist resort restrict
9 resum retain rev revel revis rich richmond rick ring rip river rob robber rocket ronald roof rooki rope ross row rumor
9 rural russel sadden sale sanction santa satellit saudi scale scari script scrutini sean sedan seed selfinflict server
9 seventh shake shaken shape shatter shed shelter shield shift shirt shook shouldnt shout sibl signal silent simpl sink
9 size skill sky sleep slightli socal softwar sold solid solv somehow song sorri speaker sped spirit split sprai spree
9 squar stabil stadium stake steel stewart stick stole stomach stone strength stress string strip structur studio stun
9 style submit subscrib subsequ suburb suburban successfulli suddenli summit superintend superior suppli surfac survei
9 survivor swat sweet tabl tackl tactic tall tampa taylor teach teacher tech technic ted temporarili ten tend tenn
9 termin terri territori terrorist theater theft thigh thompson throat ticket tie tight tire toler tom tone torso tour
9 tournament tower township transit tree tremend trend tripl troop truli tyler unabl undermin underw underwai unfold
9 uniform uniqu unlaw unless unload unpreced unusu upcom upstair usa vacat valuabl vast verifi vermont virtual visibl
9 vital vladimir volunt walker ward warm warren waterg weak weaken wealthi wed weekli weigh welcom welfar wildlif wilson
9 wind winner winter wire youtub zero
10 aaron airlift appl aunt aviat begun bridg carlo chain championship christ confess consciou conscious consecut deleg
10 departur desir downstair drunk duck earthquak er fairli fate fault funni gonna grate hail halt hampshir hook hostag
10 incred jeb jenkin justifi kenneth lui manuel mill moral newli nick notabl nowher officerinvolv openli packag payment
10 phillip pocket polar pump quit raid ram randi raw reelect romnei salari seattl seth smell soldier somewher spill
10 spoken spotlight strongli switch toss toyota trooper unanim understood unsur weight wheel whereabout worldwid yellow
10 youv
`;
