/**
 * The words around a number that tell whether it is a code, as data: in English, and in the languages in which carriers and
 * admins of Europe and Latin America write their mails.
 */

function words(list: string): ReadonlySet<string> {
    return new Set(list.split(' '));
}

/** Words right before a number that make it something other than a code. */
export const COUNTED_BY_WORD_BEFORE = words(
    'port ports line lines room page pages version v ver ext extension area zip postal postcode order invoice ticket case ' +
        'number numbers no nr num id ids agent agents user users team queue seat gate flight route highway step chapter section durchwahl nebenstelle raum zimmer rufnummer telefon tel phone fax poste anexo ' +
        'build bus train cseq length content size count total timeout after took for about over last than every least most up ' +
        'reference dn po session pid thread invokeid seq offset rate account box suite apt unit building street floor lot po sku item model serial ' +
        'quantity qty price amount cost paid pay costs around approximately approx nearly almost only all another these those ' +
        'table row column figure page issue bug pr pull fixes closes rfc section ttl expires age max min limit at by within ' +
        'under between and or to the from in on per plus minus year since until worth chip processor locker aisle ' +
        'pin passcode passwort short vlan centre center kostenstelle budget contract rule policy campaign site asset konto ' +
        'tracking promo product voucher coupon country access door discount booking confirmation verification wrapup customs source exit ' +
        'extensión extensão poste apartado artículo calle rue straße strasse nummer numéro número ref réf dossier incidencia vorgang bestellung rechnung factura facture ' +
        'retry attempts attempt level volume bitrate weight height width speed batch lane platform channel span interval'
);

/** Words right after a number that make it a quantity. */
export const COUNTED_BY_WORD_AFTER = words(
    'ms s sec secs seconds min mins minutes h hours days weeks months years calls ' +
        'users agents people customers tickets px kb mb gb tb bytes byte kbps mbps hz khz percent ' +
        'utc gmt cet cest uhr hrs est pst edt ' +
        'eur euro euros usd dollar dollars pounds gbp am pm times items orders messages rows lines records requests street st ' +
        'avenue ave road rd contacts reps seats licenses licences points units pieces pages words characters chars digits km ' +
        'miles meters kg lbs guests children employees emails cases area numbers leads minutes/month steps files jobs rooms nights channels sessions ports extensions bit bits packets frames samples ppm ' +
        'clients clientes kunden abonnés abonados teilnehmer appels llamadas anrufe anrufen chamadas chiamate minuten minutos sekunden segundos secondes stunden ' +
        'horas heures tage días dias jours veces mal fois tarifa plätze usuarios utilisateurs benutzer meldungen'
);

/** Words that announce a code right before a number. */
export const CODE_NOUNS = words(
    'error errors err code codes status httperror httpexception response responded responds cause causes reason failed failure fails exception rejected ' +
        'auslösegrund trenngrund abbruchgrund causa ursache grund motivo fehler fehlercode erreur error código codigo errore erro codice fout kod błąd ошибка ошибку ошибкой код ' +
        'returned returns returning errorcode rc statuscode answered answers answer replied replies result sip_code'
);

/** Words that say that somebody sends, gets or sees a code. */
export const CODE_VERBS = words(
    'contains contain includes include devolvía devolvió respondió respondía antwortete gab renvoyait répondait die dies died devolve risponde geeft krijg krijgen krijgt throw throwing firing raising emitting fail return respond reply report produce display fires fire raises raise emits emit da dan tagged labelled labeled classified check explain fix investigate reproduce avoid trigger triggers causes lanza lanzan salta saltan aparece aparecen arroja arrojan muestra muestran wirft zeigt gibt affiche affichent donne donnent mostra ' +
        'recibe recibimos recibes recibo reciben devuelve devuelven devuelva responde responden bekommen bekomme bekommt erhalten erhalte erhält liefert meldet kommt ' +
        'schickt sendet recevez reçoit reçois recevons renvoie renvoient retourne retournent obtenons ricevo riceve recebe recebemos retorna traduce ' +
        'sends sent send sending got gets get getting receive received receives receiving gives giving give gave given see sees saw ' +
        'seeing seen throws threw thrown show shows showing shown says said saying logs logged reports reported reporting hit hits hitting ' +
        'answer answering reject refuse refuses refused releases released decline declines declined drops dropped terminates terminated ' +
        'returns returned return returning responds responded replies replied answers answered rejects rejected rejecting fails failed ' +
        'recorded logged registered flagged listed marked makes made ends ended ending ' +
        'failing came come comes coming becomes became turns turned yields produces produced displays displayed'
);

/** Words that may stand between a code and what is said of it. */
export const PASSED_OVER = words(
    'a an the back only just always still me us them it then in sometimes also often now by as of is was are were be been to on in with ' +
        'een nos te se ya nur solo seulement sólo ' +
        'handful bunch dozens loads plenty tons up few couple multiple several occasional random sporadic intermittent constant frequent there ' +
        'this that code codes number value like either first again un una el la los le les une des der die das ein eine einen einem den mit con avec com por par als como comme'
);

/** Words, and signs between them, that put one code after another: 486, 480 and 603; "404 instead of 486". */
export const BETWEEN_CODES =
    /^(?:["'`()[\]\s,/&;+]|\b(?:or|and|not|vs|then|instead|of|but|rather|than|only|even|sometimes|also|an?|the|to|from|into|as)\b)+$/i;

/** Words that announce a code right after a number. */
export const CODE_NOUNS_AFTER = words('error errors response responses status code codes cause');

/** Articles and the like before a code that stands in a sentence like a noun: "a 503", "el 480", "mit 486". */
export const ARTICLES = words(
    'a an the un una uma el la le les der die das den dem ein eine einen einem il lo o um mit con avec com als como comme as another each every any this that'
);

export const GERMAN_ARTICLES = words('mit als der den dem das ein einen einem');

/** Words without substance, which name nothing and count nothing: a code may stand right behind them. */
export const FREE_BEFORE = words(
    'under plain simple mere pure to with from in on by at the and or was is are were for after than then of as into that this these those any all other more another same both either neither nor not only just even also about against via instead over like plus versus vs a an no our your my its their his her ' +
        'rather always sometimes often usually again still first second third next last least because if when while where whether until before since but so et ou und oder y o e de des du da do'
);

/** Words that may follow such a code; any other makes the number a quantity of something. */
export const AFTER_NOUN = words(
    'followed seems means indicates goes gets shows appears again instead and or but not from for when while which that after before until because since to in on at by is was are were has had comes came instead back response responses error ' +
        'zurück retour just right shortly immediately sur au aux chez avec dès por para con al del auf beim zum zur im über ohne ' +
        'out into onto toward towards there here too yet still today yesterday tonight now twice once where who we they it i you he she every each all both ' +
        'with without if then so as even also again only ' +
        'y o pero de desde cuando por porque en debería es und oder aber von vom bei weil wenn ist war kommt et ou mais depuis quand parce est était dans e ma da quando'
);

/** Words between a number and what it counts: "428 new bytes". */
export const COUNTED_ADJECTIVES = words(
    'new more other different active concurrent failed total of simultaneous parallel additional open free used unique'
);

/** Words that may stand between an announcement and its code. */
export const FILLERS = words(
    'the a an value code codes number of is was message final to into with from'
);
/** The words of which an error is spoken. */
export const ERROR_WORDS = words(
    'error errors err errorcode failed failure fails exception code codes rejected warning'
);
/** Words that lead from what is spoken of to its number. */
export const LEADING = words('is was as with are being namely eg say says');
/** Words between what is answered and the answer. */
export const WITH = words('with mit con avec com en by');
/** Verbs after which a number counts something more often than not. */
export const OWNING = words(
    'contains contain includes include came come comes coming check explain fix investigate reproduce avoid trigger triggers causes da dan'
);
/** Words that say what a code means. */
export const EXPLAINS = words(
    'means mean meant indicates stands refers is says bedeutet significa signifie'
);
/** Words that go on to say what a code is or when it comes. */
export const SUBJECT_OF: ReadonlySet<string> = new Set([
    ...EXPLAINS,
    ...words(
        'pops pop appears comes shows keeps kommt erscheint aparece was would will can should could must ist est es when if'
    )
]);
/** Words behind several of one status: "404s are unallocated numbers". */
export const AFTER_PLURAL = words('are were come came mean from');
/** Words before several of one status. */
export const BEFORE_PLURAL = words(
    'of some many few more random occasional intermittent sporadic frequent constant get gets getting got see seeing returns returning throws throwing sends these those the sip http'
);
/** Of what a sentence says a number, not a code: "the limit is 600", "there are 429". */
export const QUANTITIES = words(
    'there limit maximum minimum max min count total capacity size timeout ttl value rate number ext extension pin port balance price cost costs sum length average volume threshold interval'
);
/** Words of a clause that tells of a failure. */
export const FAILING = words(
    'down dead fail fails failing failed failure rejected refused broken drop drops dropped cannot tot kaputt'
);
/** Words with which a sentence that begins with a code goes on: "404 on all numbers". */
export const GOES_ON = words('from on again when since after with');
/** Words behind a code that came once more: "503 again on the trunk". */
export const AGAIN = words('again still everywhere wieder immer encore otra');
/** What is said of a code between its article and itself: "a perpetual 401". */
export const ADJECTIVES = words(
    'perpetual persistent immediate instant plain bare single genuine spurious strange odd weird final sudden random occasional constant simple'
);
/** What announces a code of five digits, but none of three: SIP has a Warning header with numbers of its own. */
export const LONG_NOUNS = words('warning warn notification');
/** What kind of code it is, between a code and that word: "with 408 return code". */
export const KIND_OF_CODE = words('return sip http final answer q850 isdn twilio finesse cti');
/** What a code is called, behind "as". */
export const ANSWERS = words('answer response status cause reason code error reply result');
/** What has a code has it as something: "the trace has 488 as final answer". */
export const HAVE = words('has had have');
/** What a code is, comes with or comes as. */
export const SAID_TO_BE = words(
    'is was are were be as with by on en into mostly mainly either still does did do why warum wieso pourquoi'
);
