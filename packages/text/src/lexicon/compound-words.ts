import { entries } from './entries.ts'

/** What is written in one word with the name behind it, or apart: “عبدالله”, “ديرالزور”. */
export const compoundOpeners = entries(`عبد | أبو | أبي | دير | كفر | بندر | نيو | محمد | غلام | بيت`)

/** They are apart from what follows as often, but joined they look like another word: “تل أبيض”. */
export const looseOpeners = entries(`تل | رأس | خان | أم | بن | ابن | آل | ذو | علي | شبه | سان | حضر | أمير`)

/** English words in two parts: “airstrikes”, “air strikes”. */
export const englishCompounds = entries(`
  air strike | air raid | air field | air base | air lift | air space | air drop | cease fire | check point | war plane | war ship | war lord | land mine | road block | gun fire | gun man | gun ship | fire fight | cross fire | cross border
  strong hold | battle field | battle ground | head quarter | safe house | prison camp | blood shed | mid night | strong man | spokes man | policy maker | back fire | mine field | rocket fire | bomb shell | eye witness | help line | hostage taker | man hunt | out post`).map(
  (pair) => pair.split(' ') as [first: string, second: string],
)

/** Words that are spelled in two ways with other letters: of languages that have other sounds. */
export const wordsSpelledTwice: readonly (readonly string[])[] = entries(`
  طهران, تهران | أصفهان, أصبهان | إنجليزي, إنكليزي, إنقليزي | إنجلترا, إنكلترا, إنجلتره | غوغل, جوجل, قوقل, كوكل | غروزني, جروزني | تلفزيون, تلفاز | فيينا, ڤيينا | غرام, جرام | كيلوغرام, كيلوجرام
  هونغ, هونج | كونغ, كونج | بلغاريا, بلجاريا | يوغوسلافيا, يوجوسلافيا | غواتيمالا, جواتيمالا | أوغندا, أوجندا | هنغاريا, هنجاريا | بلجيكا, بلجيكة | شيكاغو, شيكاجو | إيغور, إيجور, أويغور
  طوس, توس | شطرنج, شترنج | سباه, سپاه | بيشمركة, بيشمرغة, پیشمرگه, بشمركة, بشمرغة | موسيقى, موسيقا | آذربيجان, أذربيجان | كازاخستان, كازخستان`).map(
  (row) => row.split(',').map((word) => word.trim()),
)
