import type { Force } from '../classify/label.js';

/**
 * Page furniture by what its line says. A pattern must match the whole line after levelling: lower case, straight
 * quotes, single spaces, no bullets or punctuation at the two ends. Every pattern is linear: no repetition holds
 * another repetition over the same characters.
 */
export interface ChromeRule {
  readonly name: string;
  readonly force: Force;
  /** One pattern a line. */
  readonly patterns: string;
}

export const CHROME_RULES: readonly ChromeRule[] = [
  {
    name: 'comment-form',
    force: 'END',
    patterns: `
      (leave|post|write|add|submit|make) (a|your|the first)( new)? (comment|reply|response|review)( cancel reply)?
      (leave|post|write|add) a comment( below)?( as a guest)?
      your e-?mail( address)? will not be (published|shared|made public|displayed).{0,80}
      required fields are marked.{0,20}
      (comment|name|e-?mail|website|your name|your e-?mail|your comment)( \\((required|optional).{0,30}\\))?( ?\\*)
      save my name, e-?mail.{0,100}
      notify me (of|by|when|via).{0,80}
      (post|submit|send|add|publish) (your )?(comment|reply)
      (log|sign) ?in (or (register|sign ?up|join) )?to (leave a |post a |add a |make a |write a )?(comment|reply|join the conversation).{0,40}
      you must be (logged|signed) in to.{0,60}
      please (log|sign) ?in to (leave|post|comment|reply|add).{0,60}
      cancel reply
      (the )?comments? (section )?(are|is|have been) (now )?(closed|disabled|turned off).{0,60}
      this site uses akismet.{0,120}
      learn how your comment data is processed
      be the first to (comment|reply|leave a comment|post a comment|share what you think).{0,40}
      (disqus )?comments powered by.{0,40}
      please enable javascript to view the comments.{0,60}
      .{0,40}(comment|community) (guidelines|policy|rules)
      schreiben sie (einen|ihren) kommentar|kommentar (schreiben|verfassen|hinterlassen)|laissez un commentaire|laisser un commentaire|deja (un|tu) comentario|dejar un comentario|lascia un commento
      deine? e-mail-adresse wird nicht veröffentlicht.{0,80}|votre adresse e-?mail ne sera pas publiée.{0,80}|tu dirección de correo electrónico no será publicada.{0,80}
    `,
  },
  {
    name: 'comments',
    force: 'END',
    patterns: `
      comments?( \\(?\\d{1,5}\\)?)?
      (view|show|see|read|load|hide|all|more|older|newer|recent|latest) (all |the |more )?(\\d{1,5} )?(user |reader )?(comments?|replies|responses)( \\(?\\d{1,5}\\)?)?
      (no|0) (comments?|replies|responses)( yet)?
      reader comments?|readers' comments|user comments|discussion|join the (conversation|discussion|debate)|have your say|what do you think\\??|your say
      (\\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|leave a) (comments?|replies|responses|thoughts?)( (on|to) .{1,160})?
      kommentare?( \\(?\\d{1,5}\\)?)?|\\d{1,5} kommentare?|commentaires?( \\(?\\d{1,5}\\)?)?|\\d{1,5} commentaires?|comentarios?( \\(?\\d{1,5}\\)?)?|\\d{1,5} comentarios?|commenti|\\d{1,5} commenti
    `,
  },
  {
    name: 'newsletter',
    force: 'BREAK',
    patterns: `
      (sign|signing) ?up (for|to|here|now|below|today).{0,120}
      sign ?up
      subscribe( (to|for|now|today|here|via|by|free)\\b.{0,120})?
      (get|receive|have) .{1,100} (in|to|into|delivered to|sent to|straight to|direct to|directly to) your (e-?mail )?inbox.{0,60}
      .{0,120} (in|to) your inbox.{0,60}
      (our |the |free |daily |weekly |e-?mail )?newsletters?( sign[- ]?up)?
      (enter |your |an |e-?mail )?(e-?mail )?address
      enter your e-?mail.{0,60}
      (please )?verify you're not a robot.{0,80}
      newsletter sign up.{0,200}
      (you can |to )unsubscribe.{0,80}
      (thank you|thanks) for (subscribing|signing up).{0,80}
      by (signing up|subscribing|submitting|entering|clicking|providing).{0,200}
      join (our|the) (newsletter|mailing list|community|telegram|whatsapp).{0,80}
      don'?t miss (out|a story|a thing|an update).{0,80}
      get (our|the|more|daily|breaking|all the) .{0,60}(newsletter|alerts?|updates|briefing|headlines|e-?mails?).{0,40}
      newsletter (abonnieren|anmelden|erhalten|bestellen)|zum newsletter.{0,40}|jetzt (abonnieren|anmelden).{0,40}|inscrivez-vous.{0,80}|abonnez-vous.{0,80}|suscríbete.{0,80}|iscriviti.{0,80}
    `,
  },
  {
    name: 'cookies',
    force: 'BREAK',
    patterns: `
      (we|this (web)?site|our (web)?site|this page)( and our partners)? uses? cookies.{0,400}
      .{0,160}\\b(use|uses|using|usage|storage|placing) (of )?cookies.{0,300}
      (by|if you) (continuing|continue|browsing|using|clicking).{0,60}(you agree|you consent|you accept).{0,200}
      (accept|reject|allow|decline|deny|manage|customi[sz]e|save)( all)?( cookies| preferences| settings| options| choices| & close| and close| and continue)
      (accept|reject|allow|decline)( all)?
      (cookie|privacy|consent) (settings|preferences|policy|notice|options|choices|manager)
      (i|ok,? i) (agree|accept|understand)|got it!?|agree and (close|continue)
      (your |we value your |we care about your )(privacy|personal data).{0,60}
      do not sell (or share )?my (personal )?(information|data|info)
      wir verwenden cookies.{0,300}|alle akzeptieren|nous utilisons des cookies.{0,300}|tout accepter|utilizamos cookies.{0,300}|aceptar
    `,
  },
  {
    name: 'related',
    force: 'LIST',
    patterns: `
      (related|more|similar|recommended|suggested|other|latest|recent|popular|top|trending|featured|further) (articles?|stories|posts?|news|topics?|content|coverage|reading|headlines?|videos?|links|reads)( (for you|to read|now|today|on this topic|from .{1,40}))?
      related( to this (story|article|topic))?( content| links)?
      (read|up|watch|what to read) next( up)?
      you (may|might|could)( also| just)? (also )?(like|be interested in|enjoy|want to read).{0,30}
      (more|read more|latest|other stories|also|further) (from|on|in|by|about) .{1,60}
      more (stories|articles|news|headlines) (you may like|from|on|about|for you).{0,40}|more popular and trending.{0,20}|more on this( story)?|on this topic|also on .{1,40}|also in .{1,40}
      (most|today's most) (read|viewed|popular|shared|commented|watched|recent|discussed)( (stories|articles|posts|news|now|today|this week|in .{1,30}))?
      (trending|popular|latest|breaking|just in|recommended|promoted|sponsored|spotlight|must[- ]reads?|hot topics?)( (now|today|stories|news|posts|on .{1,40}|for you|by .{1,30}|content|topics|this week))?
      (recommended|picked|selected|chosen|suggested) (for|by) (you|us|our .{1,20}|taboola|outbrain)
      don'?t miss( this)?|in case you missed it|icymi|what others are reading|people also read|readers also (liked|read)|see also|also read|also see|in other news|elsewhere|what we('re| are) reading|keep (on )?reading
      (editor'?s?'?|editors'|our|staff|critics?'?) (picks?|choice|top picks|selection)|must read|best of .{1,30}|more for you|around the web|from (around )?the web|from our (partners|network|sponsors)|paid content|partner content|sponsored (links|content|stories)|you may have missed|top stories|top news|today's headlines|latest headlines|in pictures|in video|in this (story|series|section)|part of .{1,40} series
      das könnte (sie|dich) auch interessieren.{0,20}|mehr zum thema|mehr (von|aus|über) .{1,40}|ähnliche (artikel|beiträge)|weitere (artikel|beiträge|themen|meldungen|nachrichten).{0,30}|meistgelesen.{0,20}|auch interessant|lesen sie auch.{0,140}|verwandte (artikel|beiträge|themen)
      (à|a) lire (aussi|également).{0,140}|sur le même (sujet|thème)|articles (similaires|liés|connexes)|les plus (lus|populaires)|lire (aussi|également).{0,140}|vous aimerez aussi.{0,30}|à découvrir.{0,40}
      (artículos|noticias|contenidos?) relacionad[oa]s|te puede interesar.{0,140}|lo más (leído|visto)|más noticias|(articoli|notizie) correlat[ie]|leggi anche.{0,140}|ti potrebbe interessare.{0,40}|i più letti|lees ook.{0,140}|leia (também|mais).{0,140}|notícias relacionadas
    `,
  },
  {
    name: 'advertisement',
    force: 'SOFT',
    patterns: `
      (advertisements?|advertising|ad|ads|advert|adverts|sponsored|sponsor(ed)? content|promotion|promoted|paid post)( by .{1,30})?
      (article|story|post|content|text|page|report) continues? (below|after|under).{0,40}
      (advertisement|ad)[ -]*(continue reading|story continues|article continues|scroll|skip|feedback|message|from).{0,60}
      (continue|keep) (reading|scrolling)( below| the main story| after.{0,30}| this (story|article))?
      (continue reading|scroll|skip).{0,30}(main story|to continue.{0,30}|ad(vertisement)?|content)
      (remove|hide|report|skip|close|why this) (this )?ads?( & .{0,20})?
      anzeige|werbung|publicité|publicidad|pubblicità|reklame|reclame|annonse
    `,
  },
  {
    name: 'read-more',
    force: 'SOFT',
    patterns: `
      (read|see|learn|view|show|find out|discover|watch|load|listen|click here for) (more|less|on|further)
      (read|see|watch|listen)( more| also| next| now| here| this)?( on| about| from)? ?[:»>|] ?.{1,220}
      also (read|see|watch) ?[:»>|-] ?.{1,220}
      (related|more|see also|also read|must read|recommended|don'?t miss|trending|watch|gallery|listen|in pictures) ?[:»>|] ?.{1,160}
      (video|photos) ?[:»>|] ?.{1,90}
      read (the )?(full|rest of the|complete|entire|original|more of this|more about this) ?(story|article|post|report|text|piece|interview)?.{0,60}
      read or share this story ?:? ?.{0,120}
      (click|tap) (here|on|to) .{1,100}
      (full|original) (story|article|report|text)( here)?|details|more details|more\\.*|more info(rmation)?|continue|view (all|full|gallery|more.{0,30}|original.{0,30}|on .{1,30})
      (mehr|weiter)( lesen| erfahren| dazu)?|weiterlesen|lire (la suite|plus)|en savoir plus|leer más|ver más|leggi (tutto|di più)|lees (meer|verder)|les mer|läs mer|læs mere
    `,
  },
  {
    name: 'navigation',
    force: 'BREAK',
    patterns: `
      (skip|jump|go|back|return|scroll) (to|back to) (main |the |primary )?(content|navigation|top|main|home ?page|home|search|site|footer|start|.{1,30} home)( ?[↑^])?
      skip (main )?navigation|main (menu|navigation)|toggle (navigation|menu|search).{0,20}|(open|close|show|hide)( the)? (menu|navigation|search|sidebar).{0,20}|menu|navigation|breadcrumbs?|home|homepage|search( for:?| .{0,20})?|search results.{0,40}|sitemap|site map|sections?|categories|category|archives?|select (month|category)|tags?|topics?|pages?|languages?
      (log|sign) ?(in|out|on|up)|register|my account|account|create (an |your )?(free )?account|(log|sign) in (or|/) (register|sign up).{0,20}|login|logout|register now|my profile|settings|preferences
      (newer|older|previous|next|prev) (posts?|articles?|stories|story|entries|entry|page|news|post:? .{0,160}|article:? .{0,160}|story:? .{0,160})
      (prev|previous|next)( ?[:→←»«>|-] ?.{0,160})?
      (load|show|see|view) (more|all|less)( .{1,30})?|page \\d{1,4}( of \\d{1,4})?|\\d{1,3} of \\d{1,3}|\\d{1,3} ?/ ?\\d{1,3}
      home ?([>»›/|·•-]|→) ?.{1,160}|home tags .{1,120}|you are here ?:? ?.{0,160}
      posts tagged( with| as)? .{1,120}|(tag|category|author|archive|section|topic)s? ?(archives?)? ?: ?.{0,120}|browsing (tag|category).{0,80}|all posts (by|in|tagged) .{1,80}
      (filed under|posted in|tagged( with| as)?|categori[sz]ed( as| in| under)?|published in|this (entry|post) was posted in|in this article|tags?|topics?|themes?|keywords?) ?:? .{1,200}
      (end of (list|article|story|page|content|feed|.{1,20}))|back|close|cancel|ok|submit|send|go|expand|collapse|more options|options|print( this)?( page| article| story)?|text size.{0,20}|font size.{0,20}|dark mode|edition|.{1,20} edition|weather|video|videos|live|live (tv|news|updates)|watch live|listen live|podcasts?|photos|gallery|galleries|e-?paper|today's paper|jobs|obituaries|classifieds|crossword|puzzles|games
      startseite|suche|menü|impressum|kontakt|zurück( zur .{1,30})?|nach oben|accueil|rechercher|inicio|buscar|contacto|cerca
    `,
  },
  {
    name: 'footer',
    force: 'BREAK',
    patterns: `
      (©|\\(c\\)|copyright|@ ?(19|20)\\d\\d).{0,300}
      .{0,160}all rights? reserved.{0,200}
      (terms|conditions)( (of|and|&) (use|service|sale|conditions|privacy.{0,20}))?( ?[|·•/] ?.{0,120})?
      privacy( policy| notice| statement| & cookies| and cookies)?( ?[|·•/] ?.{0,120})?
      (about|contact|advertise|work|careers|jobs|join|partner|write|help|support|feedback|faq|faqs|meet)( us| with us| for us| the team| at .{1,30}| & support| centre| center)?
      (accessibility|disclaimer|disclosure|imprint|legal( notice)?|corrections?( policy)?|editorial (policy|guidelines|standards)|ethics policy|code of (conduct|ethics)|complaints?|masthead|our (team|mission|story|staff))( .{0,20}(statement|policy))?
      (powered|designed|developed|hosted|built|created) (and (developed|designed) )?by .{1,60}
      (proudly )?powered by .{1,60}|wordpress.{0,30}
      .{0,60}theme by .{1,60}
      about (this|the) (site|blog|author|writer|website|newspaper|company|publisher)|who we are|our news portal|our website|our partners|quick links|useful links|important links|follow us.{0,10}|company|legal|services
    `,
  },
  {
    name: 'follow-us',
    force: 'BREAK',
    patterns: `
      (for .{1,60} )?(please )?(follow|like|find|join|add|connect with|subscribe to|watch|visit) (us|our|@\\w+|.{1,30})( page| channel| group)? (on|at|in|via) (google|facebook|twitter|instagram|x|youtube|tik ?tok|telegram|whatsapp|linkedin|threads|bluesky|social media|pinterest|snapchat|the app|apple news|flipboard).{0,140}
      follow( us)?( on)?( social media)?|follow .{0,40}@\\w+.{0,60}|follow (this|the) (author|topic|reporter|story).{0,40}|stay (connected|tuned|informed|updated).{0,100}
      (download|get|install|try|open in) (the |our |your )?(free |new |mobile |news )?(app|application)s?\\b.{0,120}
      (available )?(on|download on|get it on) (the )?(google play|app store|apple store|play store)
      (add|set|make) .{1,40} (as|to) (your |a |my )?(preferred|trusted|favou?rite|default).{0,60}
      (click|tap) .{0,30}(bell|notification|follow).{0,60}|(turn on|enable|allow|get) (push )?(notifications?|alerts?).{0,60}
    `,
  },
  {
    name: 'share-prompt',
    force: 'SOFT',
    patterns: `
      (share|tweet|pin|e-?mail|print|save|like|bookmark|copy|send|post|forward|recommend|gift)( (this|the|it|to|with|on|via|by|in|link|article|story|post|page|news|friends?|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|e-?mail|telegram|messenger|more|url|for later|a friend|your friends?|others)){1,6}( \\(opens in.{0,20}\\))?
      (like|share) (this|us)( .{1,40})?|share( \\d{1,5})?|shares|\\d[\\d.,]{0,6} ?[km]? ?(shares?|likes?|views?|tweets?|reads?|retweets?|reactions?|votes?|comments and shares)|like this:?|like loading.*|sharing is caring.{0,10}|spread the (love|word)
      (click|tap) to (share|e-?mail|print|tweet).{0,60}|link copied.{0,20}|copied( to clipboard)?|copy (link|url)|copy|share (options|buttons?)|share on social media|opens in (a )?new (window|tab)
      teilen|twittern|drucken|partager|imprimer|compartir|imprimir|condividi|delen|dela|del
    `,
  },
  {
    name: 'player',
    force: 'SOFT',
    patterns: `
      (\\d{1,2}:)?\\d{1,2}:\\d\\d( ?[/-] ?(\\d{1,2}:)?\\d{1,2}:\\d\\d)?
      (play|pause|mute|unmute|full ?screen|stop|rewind|replay|watch again|seek|captions?( off)?|subtitles( off)?|descriptions? off|chapters?|quality|settings|auto|audio track|picture-in-picture|playback( rate| speed)?|volume( .{1,20})?|current time.{0,20}|duration( time)?.{0,20}|remaining time.{0,20}|loaded:? ?[\\d.]{0,6}%?|progress:? ?[\\d.]{0,6}%?|stream type.{0,10}|live ?stream|seek to live.{0,40}|loading\\.*|buffering|up next in.{0,20})
      (play|watch|listen|hear|view|open|now playing|playing)( the| this| to this| to the| now)?( video| audio| clip| gallery| slideshow| article| story| podcast| episode| image)s?( .{0,60})?
      video (player|unavailable|is loading|playback|not available|can ?not be played|duration|ad feedback|caption|embed).{0,120}|the video player is.{0,60}|this (video|content|media|is a modal window).{0,120}|(sorry,? )?(your|this) browser (does not|doesn't|is not|cannot).{0,120}|media (playback|caption|requires).{0,120}|.{0,20}flash (player|plugin|plug-in).{0,80}|please (enable|turn on|allow|update|install|upgrade).{0,100}|javascript.{0,100}|beginning of dialog window.{0,60}|end of dialog window.{0,20}|escape will cancel.{0,60}|no compatible source.{0,80}|an error (has )?occurred.{0,60}|close modal.{0,20}|text (color|background|edge style).{0,40}
      (enlarge|expand|zoom|hide|show|toggle|view|open|close)( this| full| larger)? (image|photo|picture|caption|gallery|transcript|captions)s?( toggle caption)?( in fullscreen)?|image \\d{1,3} of \\d{1,3}|photo \\d{1,3} of \\d{1,3}|slide \\d{1,3} of \\d{1,3}|gallery \\d{0,3}|slideshow.{0,40}|swipe.{0,30}|view \\d{1,3} images?|video|photos?:?|images?|audio|listen( \\d.{0,20})?|transcript|download|embed|\\d{1,3} (photos?|images?|pictures)|(i|image|photo|picture|file)
      listen to (this )?(article|story|post).{0,60}|this (article|text|story|audio) (was|is) (auto|ai|machine)[- ](generated|read).{0,80}|(ai|audio) generated.{0,60}
    `,
  },
  {
    name: 'paywall',
    force: 'SOFT',
    patterns: `
      (to|please) (continue|keep|finish) reading.{0,120}|(already|not) a (subscriber|member).{0,80}|already have an account.{0,60}|(subscribe|register|log ?in|sign ?in|upgrade|unlock|become a (member|subscriber)).{0,20} (to|and|for) (continue|read|unlock|access|get|view|keep|support|enjoy|unlimited|full).{0,120}
      (this|the rest of this) (article|story|content|feature|post) is (only |exclusively |reserved )?(available )?(for|to) (our )?(paying |paid |registered )?(subscribers|members|users|readers).{0,80}|(you have|you've) (reached|read|used|run out).{0,120}|.{0,40}free articles?.{0,80}|(premium|exclusive|subscriber|members?)( only)?( content| article| exclusive| benefits?)?|start (your )?(free )?trial.{0,60}|support (our|independent|quality|local).{0,60}journalism.{0,60}|(donate|contribute|become a (member|supporter|subscriber|patron))( now| today| here)?.{0,30}
      are you sure (you )?want to .{1,80}|unlock( left)?( ?: ?\\d{0,5})?|unlock .{0,60}
    `,
  },
  {
    name: 'assistant',
    force: 'BREAK',
    patterns: `
      try (our|the|out our|out the) .{0,20}\\bai\\b.{0,60}|explore what .{1,60} (can do|offers?).{0,40}|ask (our )?.{0,20}\\bai\\b.{0,60}|(ai|ai-generated|key) (summary|takeaways|highlights)( by .{1,30})?|summari[sz]e( (this|with).{0,40})?|generate (a )?summary.{0,40}|powered by ai.{0,40}|this summary was .{0,100}|chat with .{0,20}\\bai\\b.{0,40}|translate( this.{0,40})?|(select|choose) (your )?(a )?(language|region|country|edition).{0,40}|google translate|rate this (article|story|post|page).{0,40}|was this (article|page|story) helpful.{0,30}|(report|suggest|flag|spot) (a |an )?(correction|error|typo|mistake|comment|abuse|problem|this).{0,60}|(found|spotted|see|notice) (a|an|any) (typo|error|mistake).{0,80}
    `,
  },
  {
    name: 'reading-time',
    force: 'SOFT',
    patterns: `
      (reading time|read time|estimated read(ing)? time|time to read|lesezeit|temps de lecture|tiempo de lectura)( ?:)? ?.{0,30}
      (less than )?\\d{1,3}( |-)?(min|mins|minute|minutes|m)( |-)?(read|reading|listen|watch)( time)?
      \\d{1,3} ?min( read)?|\\d[\\d.,]{0,8} ?(words|views?|reads)
    `,
  },
];
