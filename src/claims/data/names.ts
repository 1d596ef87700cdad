/** Given names met in English-language news, by the part of the world they come from; lower case, without diacritics. */
export const GIVEN_NAMES = `
  aaron abby abigail abraham adam adele adrian agatha agnes aidan aileen aimee alan alana alastair albert alec alex alexander alexandra alexis
  alfred alice alicia alison alistair allan allen allison allie alvin alyssa amanda amber amelia amy andrea andrew andy angela angelina angie
  angus anita ann anna annabel anne annette annie anthony antonia april archie ariana ariel arnold arthur ashley ashton aubrey audrey austin
  ava avery barbara barney barry bart beatrice becky belinda bella ben benedict benjamin bernadette bernard bernie bert beth bethany betty
  beverley beverly bill billie billy blair blake bob bobby bonnie boris brad bradley brady brandon brenda brendan brent brett brian bridget
  britney brittany brooke bruce bryan bryce bryony byron caitlin caleb calvin cameron camilla candace carl carla carly carmen carol carole
  caroline carolyn carrie casey cassandra cassie catherine cathy cecil cecilia cedric charlene charles charlie charlotte chelsea cheryl chester
  chloe chris chrissy christian christina christine christopher chuck cindy claire clara clare clarence clark claude claudia clay clayton clement
  cliff clifford clint clive clyde cody colin colleen connie connor conor constance cora corey cornelius courtney craig crystal curtis cynthia
  daisy dale damian damien dan dana daniel danielle danny daphne darcy daren darlene darren darryl dave david dawn dean debbie deborah debra
  declan denise dennis derek desmond dexter diana diane dick dillon dina dolores dominic don donald donna doris dorothy doug douglas drew duncan
  dustin dwayne dwight dylan eamon earl ed eddie edgar edith edmund eduard edward edwin eileen elaine eleanor elena eli elijah elinor elise
  elizabeth ella ellen ellie elliot elliott elsie elton emily emma emmanuel eric erica erik erin ernest ernie estelle esther ethan ethel eugene
  eunice eva evan eve evelyn ewan faith fay felicity felix fern fiona florence floyd frances francis frank franklin fraser fred freddie frederick
  freya gail gareth gary gavin gemma gene geoff geoffrey george georgia georgina gerald geraldine gerard gerry gilbert gillian gina ginny giselle
  gladys glen glenda glenn gloria gordon grace graeme graham grant greg gregory greta gwen gwyneth hailey hal hannah harold harriet harris harrison
  harry harvey hayden hayley hazel heather hector helen henrietta henry herbert herman hilary hillary holly hope howard hubert hugh hugo humphrey
  ian ida imogen ingrid ira irene iris irwin isaac isabel isabella isabelle isaiah isla ivan ivor jack jackie jackson jacob jacqueline jade jake
  james jamie jan jane janet janice jared jasmine jason jasper jay jayden jayne jean jeff jeffrey jemima jen jenna jennifer jenny jeremiah jeremy
  jerome jerry jess jesse jessica jill jillian jim jimmy jo joan joann joanna joanne joe joel joey john johnny jon jonah jonathan jordan joseph
  josephine josh joshua josie joy joyce juan judith judy julia julian juliana julie juliet julius june justin justine kaitlin kamala karen kate
  katherine kathleen kathryn kathy katie katrina kay kayla keith kellie kelly kelsey ken kendall kendrick kenneth kenny kerry kevin kieran kim
  kimberly kirk kirsten kirsty kristen kristin kristina kristy kurt kyle kylie lachlan lacey lana lance lara larry laura lauren laurence laurie
  lawrence leah leanne lee leigh leo leon leona leonard leroy leslie lester lewis liam lila lillian lily linda lindsay lindsey lionel lisa liz
  lizzie lloyd logan lois lola loretta lori lorna lorraine lou louis louisa louise lucas lucia lucinda lucy luke lydia lyle lynda lyndon lynn lynne
  mabel mackenzie madeleine madeline madison maggie malcolm mandy marc marcia marcus margaret margot maria marian marianne marie marilyn marina
  marion marissa marjorie mark marlene marlon marshall martha martin marty martyn marvin mary mason matt matthew maureen maurice max maxine maxwell
  maya meg megan meghan melanie melinda melissa melvin meredith mervyn mia michael michele michelle mick mickey mike mildred miles millie milo
  milton mindy miranda miriam mitch mitchell moira mollie molly monica monique morgan morris muriel murray myra myrtle nadia nancy naomi natalie
  natasha nathan nathaniel neal ned neil nell nelson nicholas nick nicky nicola nicole nigel nikki nina noah noel nora norma norman odette olive
  oliver olivia ollie opal ophelia oscar otis owen paige pam pamela pat patricia patrick patsy patty paul paula pauline pearl peggy penelope penny
  percy perry pete peter petra phil philip phillip phillipa phoebe phyllis piers pippa polly portia poppy priscilla quentin quincy rachael rachel
  ralph ramona randall randolph randy raphael ray raymond rebecca reggie reginald rene renee rex rhiannon rhona rhys ricardo richard rick ricky
  riley rishi rita rob robbie robert roberta robin robyn rod roderick rodney roger roland ron ronald ronnie rory rosa rosalind rose rosemary rosie
  ross rowan roxanne roy ruby rudolph rudy rufus rupert russ russell ruth ryan sabrina sadie sally sam samantha samuel sandra sandy sara sarah
  saul scarlett scott sean sebastian selena selina serena seth shane shania shannon sharon shaun shawn sheila shelby sheldon shelley sheri sherry
  shirley sidney sienna simon simone skye sonia sonya sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart
  stuart sue summer susan susanna susanne susie suzanne sybil sydney sylvia tabitha tamara tammy tania tanya tara taylor ted teddy terence teresa terrance
  terrence terri terry tess thea thelma theo theodore theresa therese thomas tia tiffany tilda tim timothy tina toby todd tom tommy toni tony tracey
  tracy travis trent trevor tricia trina tristan troy trudy tucker tyler tyrone ursula valerie vanessa vaughan vera vernon veronica vicki vicky victor
  victoria vince vincent viola violet virginia vivian vivien wade wallace walter wanda ward warren wayne wendy wes wesley whitney wilbur wilfred
  will willem william willie winifred winston xavier yvette yvonne zac zach zachary zack zara zoe
  donna elon jd barack joe jeb mitt beyonce rihanna kanye lebron tiger serena venus shaquille tyson deandre darnell jamal malik terrell keisha latoya tanisha
  aisling aoife brid caoimhe ciara ciaran cillian colm cormac daithi deirdre diarmuid donal donncha eoghan eoin fergus fionn gearoid grainne leo micheal micheál
  niamh niall oisin orla padraig pearse ruairi saoirse seamus seán sinead siobhan tadhg una alun angharad bronwen carwyn catrin dafydd dewi dylan emlyn gareth
  gethin gruffydd gwyn huw idris ieuan ioan llewelyn owain rhodri sian aled euan fergus hamish iain kenny mairi murdo niamh nicola rhona ruaridh
`;

export const GIVEN_NAMES_EUROPE = `
  alain alexandre amelie antoine arnaud audrey aurelie baptiste benoit bernard bertrand brigitte bruno camille cecile celine chantal christophe claude
  clemence clement colette corinne cyril damien delphine denis didier dominique edouard elisabeth elodie emile emmanuel estelle etienne eva fabien fabrice
  florian francois francoise frederic gabriel gaelle gaston gauthier georges gerald gilles guillaume gustave guy helene henri herve hubert hugues ines jacques
  jean jean-baptiste jean-claude jean-francois jean-luc jean-marie jean-michel jean-noel jean-paul jean-pierre jean-yves jeanne jerome joel jordan jose josephine
  jules julien juliette karim kylian laetitia laurence laurent lea leon leonie luc lucie ludovic manon manuel marc marcel margaux marianne marie marine
  mathieu mathilde mathis matthieu maxime melanie michel mireille monique nathalie nicolas nicole odile olivier pascal patrice paulette philippe pierre
  quentin rachida raphael raymond remi remy renaud rodolphe roland romain romane sandrine sebastien segolene serge simone solene stephane sylvain sylvie thibault
  thierry thomas valentin valerie veronique vincent virginie xavier yann yannick yves zinedine
  achim albrecht alexander alfons alois andreas angela anja anke annalena annegret annette anton armin arne astrid axel barbel bastian beate benedikt benjamin bernd
  bernhard birgit bjorn boris britta burkhard carsten christa christoph claudia claus cornelia dagmar detlef dieter dietmar dietrich dirk dorothea eberhard
  eckhard edeltraud ekkehard elfriede elke elmar emil erich ernst erwin eva fabian felix florian frank franz franziska frauke friedrich fritz georg gerd gerda gerhard
  gerhart gisela gottfried gudrun gunter gunther gustav hannes hans hans-dietrich hans-georg hans-joachim hans-jurgen hans-peter harald hartmut heidi heike heiko heiner
  heinrich heinz helga helge helmut henning henrik herbert hermann hildegard holger horst hubertus ilse ingeborg ingo ingrid jan jens jochen joachim jorg jorn jost
  jurgen jutta kai karin karl karl-heinz karl-theodor karsten katarina katja katrin kerstin kevin klaas klara klaus konrad konstantin kristian kurt lars leif lena leni leonie
  liane lothar ludwig lukas lutz magdalena malte manfred manuela marco marcus mareike mario markus marlis martina mathias matthias maximilian meike michaela mirko monika moritz
  nadine nicolai nils norbert nils olaf ole oskar otto peter petra philipp rainer ralf regina reiner reinhard reinhold renate robert roderich roland rolf rosemarie rudiger rudolf sabine
  sahra sandra sascha saskia sebastian siegfried sigmar sigrid silke silvia simone sonja stefan stefanie steffen sven svenja susanne tanja thilo thomas thorsten tilman
  tobias torsten udo ulf uli ulrich ulrike ursula ute uwe uta valentin volker walter waltraud werner wilhelm wilfried winfried wolf wolfgang wolfram yvonne
  adriana agata agnieszka alessandra alessandro alessia alberto aldo alfonso andrea angelo anna annalisa antonella antonio arturo attilio aurelio barbara beatrice benedetta beppe
  bruna bruno carla carlo caterina cesare chiara claudia claudio clemente corrado cristiano cristina daniela daniele dario davide debora diego domenico donatella edoardo elena
  eleonora elisa elisabetta elly emanuela emanuele emiliano emilio enrico enzo ernesto ettore eugenio fabio fabrizio federica federico ferdinando filippo flavia flavio franca francesca
  francesco franco gabriele gabriella gaetano gennaro giacomo giada gian giancarlo gianfranco gianluca gianluigi gianni gigi gino giorgia giorgio giovanna giovanni giulia giuliano giulio
  giuseppe giuseppina graziano guglielmo guido ignazio ilaria irene italo jacopo laura leonardo lino livio lorenzo luca lucia luciano lucio luigi luisa manuela marcello marco
  margherita mariano mario marta martina massimiliano massimo matteo mattia maurizio mauro michele milena monica natalia nicola nicolo orlando ornella oscar paola paolo pasquale patrizia
  piero pietro raffaele raffaella renato renzo riccardo roberta roberto rocco romano rosa rosario salvatore samuele sandro sara sergio silvana silvia silvio simona simone sofia stefania
  stefano tiziana tiziano tommaso ugo umberto valentina valentino valerio vincenzo virgilio vito vittoria vittorio walter
  aitana alba alejandra alejandro alfonso alfredo alicia alonso alvaro ana andres angel angeles antonio araceli arturo beatriz begona belen blanca borja bernardo camila carlos carles carme
  carmen carolina catalina cayetana clara claudia concepcion cristian cristina cristobal cruz diego dolores eduardo elena elias emilia emiliano emilio enrique ernesto esteban esperanza
  eva evo ezequiel fabian facundo felipe fermin fernanda fernando fidel florencia francisco gabriel gabriela gerardo german gilberto gloria gonzalo graciela gregorio guadalupe guillermo gustavo
  hector hernan horacio hugo humberto ignacio inaki ines inmaculada irene isabel isidro ismael ivan iker jaime javier jesus joaquin jordi jorge jose josefina josep juan julia julian
  julio karina keiko laura leandro leonel leonor leticia lionel lorena lorenzo lourdes lucia luis luisa lula magdalena manuel manuela marc marcela marcelo marcos margarita maria mariana mariano
  maribel marina mario marisol marta martin mateo matias mauricio maximiliano maximo mercedes miguel milagros monica montserrat nadia natalia nayib nestor nicolas nicolás nieves nuria octavio olga
  omar oriol oscar osvaldo pablo paloma paola patricia patricio pau paz pedro pepe pilar rafael ramiro ramon raquel raul rebeca reyes ricardo rigoberta roberto rocio rodolfo rodrigo
  rogelio rolando roman rosa rosario ruben salvador samuel sandra santiago santos sara sebastian sergi sergio silvia simon sofia soledad sonia susana teofilo teresa tomas unai valentina vanesa
  veronica vicente victor vidal violeta virginia xabi xavi ximena yamile yolanda zulema
  abilio adalberto afonso alexandre aline almir aloysio anabela andre andreia anibal anielle antonia arthur augusto benedita bento bernardo braga bruna caetano caio camila catarina celso cesar cintia claudio
  cristiano cristovao damiao davi debora dilma diogo domingos duarte edson eduardo elisabete eliane everton fatima fernandinho filipa filipe flavio francisca gilberto gilson giovani goncalo guilherme henrique
  igor inacio ines isabela jair janaina joana joao joaquim jorge josefa jose josue julia juliana katia kleber larissa leandro leonardo leticia lidia lucas lucia luciana luciano luis luiz luiza lula manuela marcelo
  marcia marcio margarida mariana marielle marilia marina marta mateus matheus mauro michelle moacir nelson neymar nilson nuno orlando osmar otavio paula paulo pedro rafael rafaela raimundo raquel regina renan renata
  renato ricardo roberto rodrigo rogerio romario romeu ronaldo rosangela rubens rui ruy sandra sebastiao sergio silvio simone simao sonia tabata tania tarcisio tatiana telma teresa thiago tiago tome tulio ulisses
  valdemar vanessa vasco vinicius vitor wagner washington wellington wesley zeca
  aafke adriaan anneke anouk arie arjen bart bas bram carola cees corrie daan dick dirk dolf eva femke floris freek frans frits geert gerben gerrit gijs guus hans harm hein hendrik henk herman hugo ilse
  inge jaap jan jasper jelle jeroen jesse joep johan johannes joop joost jorrit joris jos julian karel kees klaas koen lars lieke liesbeth lodewijk maarten maaike marieke marijke mark marleen martijn mathijs menno merel
  mieke niels nienke noor paulien pieter pim rens rik rob robbert robin roel ruben ruud sander sanne sigrid sjoerd sophie stijn sybrand teun theo thijs tijmen tim tjeerd ton wiebe willemijn wim wopke wout wouter yvonne
  agneta aksel alva anders anette anna annika arvid asa asger astrid auli axel bengt bente birger birgitta birgitte bjarne bjorn bo britt brynhild camilla carl carsten cecilia christel daniel ditte dag dagfinn ebba edda egil einar eirik elin elina
  elisabet else erik erkki erling erna espen esko eva fredrik freja frida frode gerd greta grete gro gudmundur guðni guri gunhild gunilla gunnar gustaf gustav haakon hakan halla halldor hallvard hanne hans harald hege heidi heikki
  helena helle helvi henning henrik hilde ida inga inger ingvar inka ivar jaakko jacob jakob jan jari jarl jens jesper joar johan johanna johannes jon jonas jonny jorgen jorn juha jukka jussi kaisa kaj kaja karen kari karianne kirsten kjell kjersti klaus knud
  knut kristen kristersson kristin kristina krista lars lasse lauri leena leif lene lennart liv lise lone lotta magdalena magne magnus maja malene margrethe mari marja marit markku markus marte martti mats matti merete mette mia mika mikael mikkel mikko mona
  morten nicolai niels niinisto nils nina oddvar ola olaf olav ole olli olof oluf olympia outi paavo pal par pekka pelle per pernilla pernille pertti petra petteri pia poul ragnhild rasmus riikka risto roar roger ronja rune saara sanna sari satu sauli sigmund
  sigrid sigurd siiri silje siri siv solveig soren stefan stein sten stig stina sture sune susanne svante svein sven synnove tarja teemu tero terje thea thomas thor thorbjorn timo tiina tobias tone tor torbjorn tord tore trine trond troels trygve tuula tuomas ulf ulla ulrik
  unni urho vagn veli vidar viggo vigdis ville viktor wenche yngve
`;
