/** ACLED sub-event types (ACLED Codebook 2023), in kebab case. */
export type IncidentType =
  | 'armed-clash'
  | 'government-regains-territory'
  | 'non-state-actor-overtakes-territory'
  | 'non-violent-transfer-of-territory'
  | 'chemical-weapon'
  | 'air-drone-strike'
  | 'suicide-bomb'
  | 'shelling-artillery-missile'
  | 'remote-explosive-landmine-ied'
  | 'grenade'
  | 'attack'
  | 'sexual-violence'
  | 'abduction-forced-disappearance'
  | 'looting-property-destruction'
  | 'arrests'
  | 'agreement'
  | 'disrupted-weapons-use'
  | 'change-to-group-activity'
  | 'other'

/**
 * Who is who beside a word: `acts`: “X shelled Y”, “the shelling of Y”; `reaches`: “X fired on Y”, “X's attack on Y”;
 * `suffers`: “Y died”; `meets`: “X clashed with Y”, “clashes between X and Y”; `leaves`: “Y withdrew from”; `takes`: “X
 * retook the town”; `joins`: “X defected from Y”; `controls`: “X took control of the town”; `occurs`: “a bomb went off”, “the explosion of a bomb”.
 */
export type Frame = 'joins' | 'acts' | 'reaches' | 'suffers' | 'meets' | 'leaves' | 'takes' | 'controls' | 'occurs'

export type Harm = 'killed' | 'wounded' | 'abducted' | 'missing' | 'arrested'

/**
 * `place`: a place is taken; `weapon`: a weapon or an attack stands behind; `exchange`: something is given in return;
 * `unopposed`: “without a fight”; `hands`: “into the hands of”; `person`: people stand behind; `wounds`: of wounds, under
 * torture; `reached`: an agreement is reached or signed; `nowhere`: “to an unknown
 * place”; `captives`: prisoners or the dead are exchanged; `signs`: a body bears the signs of violence;
 * `fire`: fire is opened; `given`: a place is what is given; `upon`: what is raided stands behind على.
 */
export type Need =
  | 'place'
  | 'weapon'
  | 'exchange'
  | 'unopposed'
  | 'hands'
  | 'person'
  | 'wounds'
  | 'reached'
  | 'nowhere'
  | 'captives'
  | 'signs'
  | 'fire'
  | 'given'
  | 'upon'

/** Words of one type and frame. Spelling and vowels do not matter; و, ال and prepositions may be written with a noun. */
export interface TriggerWords {
  readonly type: IncidentType
  readonly frame: Frame
  /** `attack`: the words around may tell more exactly what it was. `harm`: what came of it; an event only where no other is told; a `toll`
   * never is one. */
  readonly tells?: 'attack' | 'harm' | 'toll'
  /** What becomes of who suffers. */
  readonly harm?: Harm
  /** What must stand beside the word: else it tells of something else. */
  readonly needs?: Need
  /** “He bombed, he bombs”; all persons are made from these. A present of `-` where it means something else. */
  readonly verbs?: string
  /** Verbal nouns and phrases. */
  readonly nouns?: string
  /** English forms of verbs: “shelled”. */
  readonly englishVerbs?: string
  readonly englishNouns?: string
}

export const incidentTriggers: readonly TriggerWords[] = [
  {
    type: 'shelling-artillery-missile',
    frame: 'acts',
    verbs: `قصف يقصف | دك يدك | أمطر يمطر`,
    nouns: `قصف | القصف المدفعي | قصف مدفعي | قصف صاروخي | قصف متبادل | قصف عنيف | دك | رمايات | رشقات صاروخية | رشقة صاروخية
      هجوم صاروخي | الهجوم الصاروخي | هجمات صاروخية | استخدام الذخائر العنقودية | ذخائر عنقودية | رمايات مدفعية | ضربات صاروخية | ضربة صاروخية | ضربات مدفعية | قصف بري`,
    englishVerbs: `shelled | bombarded | pounded`,
    englishNouns: `shelling | bombardment | artillery fire | mortar fire | rocket fire | rocket attack | missile attack | missile strike | mortar attack | shellfire | artillery strike | rocket strike`,
  },
  {
    type: 'air-drone-strike',
    frame: 'reaches',
    verbs: `أغار -`,
    nouns: `غارة | غارات | غارتان | غارتين | غارة جوية | غارات جوية | عدوان جوي | عدوانا جويا | العدوان الجوي | ضربة جوية | ضربات جوية | قصف جوي | القصف الجوي | ضربتان جويتان | ضربتين جويتين
      ضربة بطائرة مسيرة | استهداف جوي | طلعات قتالية`,
    englishVerbs: `airstruck`,
    englishNouns: `airstrike | airstrikes | air strike | air strikes | drone strike | drone strikes | air raid | air raids | drone attack | drone attacks | aerial bombardment`,
  },
  {
    type: 'air-drone-strike',
    frame: 'reaches',
    needs: 'upon',
    verbs: `أغار يغير`,
  },
  {
    type: 'remote-explosive-landmine-ied',
    frame: 'occurs',
    tells: 'attack',
    verbs: `انفجر ينفجر`,
    nouns: `انفجار | انفجارات | انفجاران | انفجارين | تفجير | تفجيرات | تفجيران | تفجيرين | تفجير مزدوج`,
    englishVerbs: `exploded | detonated | went off | blew up | explodes`,
    englishNouns: `explosion | explosions | blast | blasts | bombing | bombings | roadside bombing | car bombing`,
  },
  {
    type: 'remote-explosive-landmine-ied',
    frame: 'acts',
    tells: 'attack',
    verbs: `فجر يفجر`,
    englishVerbs: `bombed`,
  },
  {
    type: 'suicide-bomb',
    frame: 'reaches',
    verbs: `فجر نفسه يفجر نفسه | فجرت نفسها تفجر نفسها | فجرا نفسيهما - | فجروا أنفسهم -`,
    englishVerbs: `blew himself up | blew herself up | blew themselves up`,
    nouns: `تفجير انتحاري | هجوم انتحاري | عملية انتحارية | عملية استشهادية | العملية الاستشهادية | عمليات استشهادية | عمليات انتحارية | هجمات انتحارية | تفجيرات انتحارية | تفجير إرهابي انتحاري`,
    englishNouns: `suicide bombing | suicide bombings | suicide attack | suicide attacks | suicide car bomb | suicide blast`,
  },
  {
    type: 'chemical-weapon',
    frame: 'reaches',
    nouns: `هجوم كيميائي | الهجوم الكيميائي | قصف كيميائي | هجوم كيماوي | الهجوم الكيماوي | هجوم كيمياوي | الهجوم الكيمياوي | هجوم بالغازات السامة | هجوم بغاز | اختناق بالغاز | حالات اختناق بغاز | مجزرة الكيماوي | هجوم بالكلور | هجوم بالسارين`,
    englishNouns: `chlorine attack | chemical attack | gas attack | sarin attack | chemical weapons attack | poison gas attack`,
  },
  {
    type: 'grenade',
    frame: 'reaches',
    nouns: `إلقاء قنبلة | إلقاء قنبلة يدوية | هجوم بقنبلة يدوية | انفجار قنبلة يدوية | تفجير قنبلة يدوية | هجوم بقنبلة صوتية`,
    englishNouns: `grenade attack | grenade attacks | grenade blast`,
  },
  {
    type: 'armed-clash',
    frame: 'meets',
    verbs: `اشتبك يشتبك | اقتتل يقتتل | تقاتل يتقاتل`,
    nouns: `اشتباك | اشتباكات | معارك | معركة | مواجهات مسلحة | المواجهات المسلحة | مواجهات عنيفة | اقتتال | قتال | تبادل إطلاق النار | تبادل لإطلاق النار | تبادل لإطلاق نار | تبادل إطلاق نار
      مواجهات مباشرة | قتال شوارع | حرب شوارع | اشتباك مسلح | اشتباكات عنيفة | اشتباكات مسلحة | مواجهات بين`,
    englishVerbs: `clashed | fought | skirmished | battled | exchanged fire | traded fire`,
    englishNouns: `clash | clashes | fighting | battle | battles | firefight | gunfight | gun battle | gun battles | skirmish | skirmishes | gunbattle | gunfire | exchange of fire | crossfire`,
  },
  {
    type: 'armed-clash',
    frame: 'reaches',
    tells: 'attack',
    verbs: `تصدى يتصدى`,
    nouns: `محاولة تسلل | محاولة تقدم | محاولة اقتحام | عملية تسلل | عملية انغماسية | هجوم معاكس | رشقات | رشقات نارية | التصدي`,
    englishVerbs: `repelled | repulsed`,
    englishNouns: `infiltration attempt | counterattack | counter-attack`,
  },
  {
    type: 'armed-clash',
    frame: 'reaches',
    tells: 'attack',
    needs: 'person',
    nouns: `تسلل`,
  },
  {
    type: 'armed-clash',
    frame: 'acts',
    tells: 'attack',
    verbs: `كبد يكبد`,
  },
  {
    type: 'attack',
    frame: 'reaches',
    tells: 'attack',
    verbs: `اعتدى يعتدي | هجم يهجم | أطلق النار يطلق النار | فتح النار يفتح النار | أطلق الرصاص يطلق الرصاص | فتح نيران يفتح نيران | أطلق نيران يطلق نيران | أطلق رصاصة يطلق رصاصة`,
    nouns: `هجوم | عدوان | هجمات | هجومان | هجومين | اعتداء | اعتداءات | إطلاق نار | إطلاق النار | إطلاق رصاص | إطلاق الرصاص | كمين | كمائن | كمينان | كمينين | كمين مسلح | هجوم مسلح | الهجوم المسلح
      مجزرة | مجازر | مذبحة | الاستعمال المفرط للقوة | الاستخدام المفرط للقوة | استخدام مفرط للقوة | ضربة | ضربات | هجوم مباغت | رشق بالرصاص`,
    englishVerbs: `opened fire | fired on | fired at | fired upon | opened fire on`,
    englishNouns: `attack | attacks | raid | raids | ambush | ambushes | assault | massacre | shooting | shootings | strike | strikes`,
  },
  {
    type: 'attack',
    frame: 'reaches',
    tells: 'attack',
    needs: 'fire',
    verbs: `أطلق يطلق | فتح يفتح`,
  },
  {
    type: 'attack',
    frame: 'acts',
    tells: 'attack',
    verbs: `هاجم يهاجم هوجم | استهدف يستهدف | ضرب يضرب | باغت يباغت بوغت`,
    nouns: `استهداف | استهدافات | مهاجمة | ضرب`,
    englishVerbs: `attacked | ambushed | struck | targeted | raided | hit | assaulted | strikes | hits`,
    englishNouns: `targeting | beating`,
  },
  {
    type: 'attack',
    frame: 'acts',
    verbs: `عذب يعذب | جلد يجلد | دهس يدهس`,
    nouns: `تعذيب | جلد | دهس | ضرب مبرح | محاولة اغتيال`,
    englishVerbs: `tortured | beat | flogged | whipped`,
    englishNouns: `torture | assassination attempt | attempted assassination | attempt on the life`,
  },
  {
    type: 'attack',
    frame: 'acts',
    harm: 'killed',
    verbs: `اغتال يغتال اغتيل | أعدم يعدم | ذبح يذبح | قنص يقنص | طعن يطعن | أردى - | شنق يشنق | أجهز على يجهز على`,
    nouns: `اغتيال | اغتيالات | إعدام | إعدامات | ذبح | تصفية | تصفيات | قنص | إعدام ميداني | طعن | عملية اغتيال | عملية طعن | عملية إعدام | عملية قنص | قتلة`,
    englishVerbs: `assassinated | executed | beheaded | stabbed | shot dead | gunned down | murdered | lynched | summarily executed | hanged`,
    englishNouns: `assassination | execution | executions | murder | beheading | stabbing | lynching | extrajudicial killing`,
  },
  {
    type: 'attack',
    frame: 'acts',
    tells: 'harm',
    harm: 'killed',
    verbs: `قتل يقتل`,
    nouns: `قتل`,
    englishVerbs: `killed | killing | kills`,
    englishNouns: ``,
  },
  {
    type: 'attack',
    frame: 'suffers',
    tells: 'harm',
    harm: 'killed',
    needs: 'person',
    verbs: `استشهد يستشهد | قضى - | ارتقى - | لقي مصرعه - | لقي حتفه - | لقوا مصرعهم - | لقوا حتفهم - | لقيت مصرعها - | لقيت حتفها - | لقيا مصرعهما - | لقيا حتفهما - | سقط قتلى - | سقط شهداء - | سقط ضحايا -`,
    nouns: `مقتل | مصرع | استشهاد | سقوط قتلى | سقوط شهداء | ارتقاء | سقوط ضحايا | حتف`,
    englishVerbs: `perished | met their end | met his end`,
    englishNouns: `killing of | killings of | killings`,
  },
  {
    type: 'attack',
    frame: 'suffers',
    tells: 'harm',
    harm: 'killed',
    needs: 'wounds',
    verbs: `فارق الحياة يفارق الحياة | فارقت الحياة - | توفي - | توفيت - | مات - | توفوا -`,
    nouns: `وفاة`,
    englishVerbs: `died`,
    englishNouns: `death of | deaths of`,
  },
  {
    type: 'attack',
    frame: 'acts',
    tells: 'harm',
    harm: 'wounded',
    needs: 'person',
    verbs: `جرح يجرح`,
    englishVerbs: `wounded | wounding | injured | injuring | hurt`,
  },
  {
    type: 'attack',
    frame: 'suffers',
    tells: 'harm',
    harm: 'wounded',
    needs: 'person',
    verbs: `أصيب يصاب`,
    nouns: `إصابة | جرح | سقوط جرحى`,
  },
  {
    type: 'attack',
    frame: 'suffers',
    tells: 'toll',
    harm: 'killed',
    verbs: `أودى بحياة يودي بحياة | أودت بحياة تودي بحياة | راح ضحيته - | راحت ضحيته - | راح ضحيتها - | راحت ضحيتها - | حصد أرواح يحصد أرواح | حصدت أرواح تحصد أرواح | أزهق أرواح - | خسر فيها -`,
    nouns: `بحياة | بأرواح`,
    englishNouns: `the lives of`,
  },
  {
    type: 'attack',
    frame: 'suffers',
    tells: 'toll',
    harm: 'wounded',
    verbs: `أصاب يصيب`,
  },
  {
    type: 'sexual-violence',
    frame: 'acts',
    verbs: `اغتصب يغتصب | تحرش يتحرش`,
    nouns: `اغتصاب | تحرش | اعتداء جنسي | اعتداءات جنسية | عنف جنسي | تحرش جنسي | انتهاك جنسي | استعباد جنسي`,
    englishVerbs: `raped | sexually assaulted | sexually abused | gang-raped`,
    englishNouns: `rape | rapes | sexual violence | sexual assault | sexual abuse | gang rape`,
  },
  {
    type: 'abduction-forced-disappearance',
    frame: 'acts',
    harm: 'abducted',
    verbs: `خطف يخطف | اختطف يختطف | احتجز يحتجز | اقتاد يقتاد اقتيد | أسر يأسر | غيب يغيب`,
    nouns: `خطف | اختطاف | احتجاز | إخفاء | الإخفاء القسري | إخفاء قسري | أسر | اقتياد | تغييب قسري | عملية خطف | عملية اختطاف`,
    englishVerbs: `abducted | abducting | kidnapped | kidnapping | took hostage | taken hostage | captured | forcibly disappeared | seized hostage`,
    englishNouns: `abduction | abductions | kidnapping | kidnappings | hostage-taking | enforced disappearance`,
  },
  {
    type: 'abduction-forced-disappearance',
    frame: 'suffers',
    harm: 'missing',
    needs: 'person',
    verbs: `اختفى يختفي | فقد الاتصال - | انقطع الاتصال -`,
    nouns: `اختفاء | فقدان | فقدان الاتصال | اختفاء قسري`,
    englishVerbs: `disappeared | went missing | vanished | gone missing`,
    englishNouns: `disappearance | disappearances`,
  },
  {
    type: 'abduction-forced-disappearance',
    frame: 'suffers',
    tells: 'harm',
    harm: 'missing',
    needs: 'person',
    verbs: `فقد -`,
    englishVerbs: `is missing | are missing`,
  },
  {
    type: 'arrests',
    frame: 'acts',
    harm: 'arrested',
    verbs: `اعتقل يعتقل |  ألقى القبض يلقي القبض | ألقت القبض تلقي القبض | ألقي القبض - | قبض على يقبض على`,
    nouns: `اعتقال | اعتقالات | توقيف | توقيفات | إلقاء القبض | القبض على | حملة اعتقالات | مداهمة واعتقال`,
    englishVerbs: `arrested | detained | rounded up | took into custody | arresting | detaining`,
    englishNouns: `arrest | arrests | detention of | roundup | search and arrest`,
  },
  {
    type: 'arrests',
    frame: 'acts',
    harm: 'arrested',
    needs: 'person',
    verbs: `أوقف -`,
  },
  {
    type: 'arrests',
    frame: 'acts',
    tells: 'attack',
    verbs: `داهم يداهم دوهم`,
    nouns: `مداهمة | مداهمات | حملة دهم | حملة مداهمات | حملة الدهم | حملة أمنية`,
  },
  {
    type: 'abduction-forced-disappearance',
    frame: 'acts',
    harm: 'missing',
    needs: 'nowhere',
    verbs: `نقل -`,
    englishVerbs: `transferred | taken`,
  },
  {
    type: 'looting-property-destruction',
    frame: 'acts',
    verbs: `نهب ينهب | سرق يسرق | أحرق يحرق | حرق - | جرف يجرف | هدم يهدم | سلب يسلب | خرب يخرب | عفش يعفش`,
    nouns: `نهب | سرقة | حرق | إحراق | تجريف | هدم | تخريب | سلب | إضرام النار | مصادرة ممتلكات | مصادرة منازل | مصادرة أراض | تعفيش | عمليات نهب | سلب ونهب | إتلاف | بيع أبواب`,
    englishVerbs: `looted | burned | burnt | torched | bulldozed | demolished | ransacked | set fire to | set ablaze | plundered | stole | pillaged | vandalised | vandalized | confiscated | razed`,
    englishNouns: `looting | arson | demolition | pillage | plunder | burning of`,
  },
  {
    type: 'looting-property-destruction',
    frame: 'acts',
    tells: 'attack',
    verbs: `دمر يدمر | فخخ -`,
    nouns: `تدمير`,
    englishVerbs: `destroyed | destroying`,
    englishNouns: `destruction`,
  },
  {
    type: 'attack',
    frame: 'acts',
    tells: 'attack',
    verbs: `أعطب يعطب`,
    nouns: `إعطاب | عطب`,
  },
  {
    type: 'looting-property-destruction',
    frame: 'acts',
    needs: 'fire',
    verbs: `أضرم يضرم | أشعل يشعل`,
  },
  {
    type: 'non-violent-transfer-of-territory',
    frame: 'leaves',
    verbs: `انسحب ينسحب | أخلى يخلي | انحاز ينحاز`,
    nouns: `انسحاب | انسحابات | إخلاء | سحب المسلحين | سحب القوات | سحب قوات | خروج مقاتل | خروج المقاتلين | خروج المسلحين | انحياز`,
    englishVerbs: `withdrew | pulled out | pulled back | withdraws | retreated | evacuated | vacated | withdrawing`,
    englishNouns: `withdrawal | pullout | pull-out | pullback | retreat | evacuation of fighters`,
  },
  {
    type: 'non-violent-transfer-of-territory',
    frame: 'takes',
    needs: 'place',
    nouns: `تسليم المنطقة | تسليم البلدة | تسليم المدينة | تسليم القرية | تسليم الموقع | تسليم المعبر | تسليم المقر | تسليم الحاجز | تسليم جسر | تسليم معبر | تسليم نقاط | تسليم مواقع | تسليم حقل | تسليم مدينة | تسليم بلدة | تسليم قرية | تسليم محطة`,
    englishVerbs: `handed over | was handed | were handed | ceded`,
    englishNouns: `handover | hand-over | transfer of control`,
  },
  {
    type: 'non-violent-transfer-of-territory',
    frame: 'leaves',
    needs: 'given',
    verbs: `سلم يسلم`,
  },
  {
    type: 'government-regains-territory',
    frame: 'takes',
    needs: 'place',
    verbs: `استعاد يستعيد استعيد | حرر يحرر | استرد يسترد | طهر يطهر | استرجع يسترجع`,
    nouns: `استعادة | تحرير | استرداد | تطهير | استرجاع | استعادة السيطرة`,
    englishVerbs: `retook | recaptured | regained | liberated | retaken | reclaimed | regained control of | recovered control of`,
    englishNouns: `recapture | liberation | retaking`,
  },
  {
    type: 'non-state-actor-overtakes-territory',
    frame: 'takes',
    needs: 'place',
    verbs: `اقتحم يقتحم | احتل يحتل | انتزع ينتزع`,
    nouns: `اقتحام | انتزاع`,
    englishVerbs: `seized | captured | stormed | overran | overrun | took over | took`,
    englishNouns: `capture of | seizure of | storming of | takeover of | fall of`,
  },
  {
    type: 'non-state-actor-overtakes-territory',
    frame: 'controls',
    needs: 'place',
    verbs: `استولى يستولي | سيطر يسيطر | بسط سيطرته يبسط سيطرته | بسطت سيطرتها تبسط سيطرتها | فرض سيطرته - | فرضت سيطرتها - | أحكم سيطرته - | أحكمت سيطرتها -`,
    nouns: `سيطرة | استيلاء | بسط السيطرة | بسط سيطرته | بسط سيطرتها | فرض السيطرة`,
    englishVerbs: `took control of | seized control of | gained control of | taken control of`,
  },
  {
    type: 'agreement',
    frame: 'meets',
    verbs: `اتفق يتفق | توافق - | تعاهدت - | تعاهدا - | تعاهدوا - | تصالح يتصالح | تهادن يتهادن`,
    nouns: `هدنة | هدن | اتفاق | اتفاقية | اتفاقا | وقف إطلاق النار | وقف لإطلاق النار | وقف فوري لإطلاق النار | وقفا لإطلاق النار | تهدئة | صفقة تبادل | تبادل الأسرى | تبادل أسرى | تبادل جثامين | تبادل الجثامين | تبادل للأسرى | تبادل معتقلين | تبادل محتجزين | ميثاق شرف | عملية تبادل | تبادل جميع الأسرى | تبادل موقوفين`,
    englishVerbs: `agreed to | agreed on | agreed overnight | swapped | were swapped | exchanged prisoners | reached an agreement | signed a truce | signed an agreement | reached a deal`,
    englishNouns: `ceasefire | cease-fire | truce | prisoner swap | prisoner exchange | peace deal | peace agreement | deal | agreement | exchange of prisoners | armistice`,
  },
  {
    type: 'agreement',
    frame: 'meets',
    needs: 'captives',
    verbs: `تبادل يتبادل`,
    nouns: `تبادل`,
    englishVerbs: `exchanged`,
  },
  {
    type: 'attack',
    frame: 'suffers',
    tells: 'harm',
    harm: 'killed',
    needs: 'signs',
    nouns: `جثة | جثث | جثتين | جثتان | جثمان | جثته`,
    englishNouns: `body of | bodies of | body | bodies`,
  },
  {
    type: 'agreement',
    frame: 'meets',
    needs: 'reached',
    nouns: `تفاهم | تفاهمات | مذكرة تفاهم`,
  },
  {
    type: 'agreement',
    frame: 'acts',
    needs: 'exchange',
    verbs: `أفرج يفرج | أطلق سراح يطلق سراح | أطلقت سراح -`,
    nouns: `صفقة`,
    englishVerbs: `freed | released`,
  },
  {
    type: 'non-state-actor-overtakes-territory',
    frame: 'takes',
    needs: 'hands',
    verbs: `سقط يسقط`,
    nouns: `سقوط`,
    englishVerbs: `fell`,
  },
  {
    type: 'non-violent-transfer-of-territory',
    frame: 'takes',
    needs: 'unopposed',
    verbs: `دخل يدخل`,
    englishVerbs: `entered`,
  },
  {
    type: 'change-to-group-activity',
    frame: 'meets',
    nouns: `تشكيل غرفة عمليات | تشكيل فصيل | تشكيل جيش | تشكيل قيادة موحدة | تشكيل قيادة مشتركة | تشكيل تحالف عسكري`,
  },
  {
    type: 'disrupted-weapons-use',
    frame: 'acts',
    needs: 'weapon',
    verbs: `فكك يفكك | أبطل مفعول يبطل مفعول | أبطلت مفعول تبطل مفعول | أحبط يحبط | أسقط - | اعترض -`,
    nouns: `تفكيك | إبطال مفعول | إحباط | إحباط هجوم | إحباط محاولة | إسقاط | إسقاط طائرة | إسقاط مسيرة | إسقاط طائرات | إسقاط مروحية | اعتراض صاروخ | اعتراض صواريخ | اعتراض طائرة | اعتراض مسيرة | إسقاط طائرتين | إبطال عبوة | تفجير ذخائر غير منفجرة | اعتراض طائرات`,
    englishVerbs: `defused | dismantled | foiled | intercepted | shot down | thwarted | downed | disarmed`,
    englishNouns: `interception | controlled explosion | controlled detonation`,
  },
  {
    type: 'change-to-group-activity',
    frame: 'joins',
    verbs: `اندمج يندمج | انشق ينشق | توحد يتوحد `,
    nouns: `اندماج | انشقاق | انشقاقات | إعادة تموضع | إعادة انتشار | النفير العام | وقف للعمليات | وقفا للعمليات | وقف العمليات العسكرية | تعليق العمليات | حل نفسه | حل نفسها | تعيين قائد جديد`,
    englishVerbs: `merged | defected | redeployed | switched sides | disbanded | regrouped | pledged allegiance`,
    englishNouns: `merger | defection | defections | redeployment | mobilisation | mobilization`,
  },
]
