import { entries } from './entries.ts'

/** Before the one who did it. */
export const byWhom: readonly string[] = entries(`
  على يد | على أيدي | من قبل | من جانب | بنيران | برصاص | بقصف | نفذه | نفذته | نفذها | نفذتها | شنه | شنته | شنها | شنتها | نصبه | نصبته | ارتكبها | ارتكبته | ارتكبتها | تقف وراءه | يقف وراءه | تقف وراءها | يقف وراءها | تقف خلفه | تقف خلفها
  زرعه | زرعته | زرعها | زرعتها | أطلقه | أطلقته | أطلقها | أطلقتها | أطلقتهما | ألقاه | ألقته | ألقاها | ألقتها | تبناه | تبنته | تبناها | تبنتها | بدأه | بدأته | بدأها | بدأتها | من مخلفات | دبره | دبرته | رماها | رمتها | رموها | رماه | رموه | ألقوها | أطلقوها | أطلقوه | فجرها | فجرته | فجره | فجرتها | فجروها | أرسلها | أرسلتها | مصدرها | مصدره | by
`)

/** Before the one it was done to. */
export const onWhom: readonly string[] = entries(`
  على | ع | ضد | بحق | في صفوف | صوب | استهدف | استهدفت | استهدفا | استهدفتا | استهدفوا | يستهدف | تستهدف | طال | طالت | طاول | طاولت | يطال | تطال | مستهدفا | مستهدفة | لتفريق | أصاب | أصابت | ضرب | ضربت | ضربا | ضربتا | مستهدفين
  on | against | targeting | hit | struck | at
`)

/** Between two sides, and with the other. */
export const withWhom: readonly string[] = entries(`مع | ضد | with | against`)

/** Behind a campaign, a wave of arrests: before those it reached. */
export const reachingVerbs: readonly string[] = entries(
  `طال | طالت | طاول | طاولت | تطال | يطال | شمل | شملت | يشمل | تشمل | استهدف | استهدفت | تستهدف | يستهدف | بحق`,
)
