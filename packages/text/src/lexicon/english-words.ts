import { entries } from './entries.ts'

/** English words that begin sentences and headings, or names of other things, and sound as an Arabic name may. */
export const englishWords = entries(`
  about above after again against ahead along already among another around because before behind being below between beyond both
  central christian church civil coalition colonel column command commander committee company conflict control council country court crime crisis
  daily damage death defence defense democratic department deputy despite director district during early east eastern economic emergency english
  european even every exactly except fighters fighting final first following force forces foreign former forward fourth france freedom friday front
  general german germany government governor great group guard health heavy high hospital house however human hundreds images inside instead
  international iran iraq islamic israel israeli italian january joint journal judge june just justice killed king kurdish large last later
  leader leaders letter like limited local london major many march martyr martyrs mayor media medical meeting member members middle military
  minister ministry monday money month moscow most mountain movement muslim nation national nations near never news next night north northern
  nothing november number october office officer officers official officials once online other outside palace party peace people percent
  police political port power president press prime prince prison private province public rebel rebels region reports republic residents russia
  russian saturday school second secretary security senior september several shelling since soldier soldiers some source sources south southern
  speaker special spokesman state statement street strike such sunday support syria syrian television terror their then there these they third
  those though thousands three through thursday today told town troops tuesday turkey turkish twenty under union unit united until upper village
  violence wednesday week west western when where which while white with within without witness women world would year years yesterday young
  baker banker barber brown butcher carter clark cooper garden goldman gordon hardin harmon harris jordan martin marshal mason miller mister
  morgan morning moslem murder norman parliament person pilot radio raid railway reader reform refugee regime salem sample samuel senate server
  shadow sharing simon single sister summer sultan supreme taliban target tower traffic trial tribal troop truce trust turkmen veteran victim
  victor warden warning water weapon winter worker`).flatMap((line) => line.split(/\s+/))
