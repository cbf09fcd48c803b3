import { entries } from './entries.ts'

/** Places that are much told of, with the names they have in Latin letters: one is found by the other. */
export const placesInLatin: readonly (readonly string[])[] = entries(`
  # Syria and Lebanon
  حلب, aleppo, halab | دمشق, damascus, dimashq | حمص, homs, hims | حماة, hama, hamah | إدلب, idlib, edlib | الرقة, raqqa, raqqah, rakka, raqa | درعا, daraa, deraa, dar'a, dara | اللاذقية, latakia, lattakia, ladhiqiya
  طرطوس, tartus, tartous | السويداء, sweida, suwayda, suweida, swaida | القنيطرة, quneitra, qunaitra, kuneitra | الحسكة, hasakah, hasaka, hassakeh, hasakeh | القامشلي, qamishli, qamishlo, kamishli | عفرين, afrin, efrin
  منبج, manbij, minbej | تدمر, palmyra, tadmur, tadmor | دوما, douma, duma | الغوطة, ghouta, ghuta | داريا, daraya, darayya | سوريا, syria | لبنان, lebanon | بيروت, beirut, beyrouth | صيدا, sidon, saida | بعلبك, baalbek
  # Iraq
  العراق, iraq, irak | بغداد, baghdad, bagdad | الموصل, mosul, mossul | البصرة, basra, basrah | كركوك, kirkuk, kerkuk | أربيل, erbil, irbil, arbil | الفلوجة, fallujah, falluja, faluja | الرمادي, ramadi | تكريت, tikrit | سامراء, samarra | سنجار, sinjar, shengal | النجف, najaf | كربلاء, karbala, kerbala | السليمانية, sulaymaniyah, sulaimaniya, slemani | دهوك, duhok, dohuk
  # Yemen and the Gulf
  اليمن, yemen, jemen | صنعاء, sanaa, sana'a, sana | عدن, aden | تعز, taiz, taizz, ta'izz | الحديدة, hodeidah, hudaydah, hodeida | مأرب, marib, ma'rib | صعدة, saada, sa'dah, sadah | حضرموت, hadramawt, hadhramaut | السعودية, saudi | الرياض, riyadh
  # Palestine, Israel, Jordan, Egypt
  غزة, gaza | القدس, jerusalem | رفح, rafah | جنين, jenin | نابلس, nablus | الخليل, hebron | إسرائيل, israel | الأردن, jordan | عمان, amman | مصر, egypt | القاهرة, cairo | سيناء, sinai
  # Sudan, Libya, the Maghreb
  السودان, sudan | الخرطوم, khartoum | دارفور, darfur | الفاشر, fasher, elfasher | نيالا, nyala | ليبيا, libya, libyen | طرابلس, tripoli | بنغازي, benghazi, bengazi | مصراتة, misrata, misurata | سرت, sirte, sirt | تونس, tunis, tunisia | الجزائر, algeria, algiers | المغرب, morocco
  # farther off
  إيران, iran | طهران, tehran, teheran | تركيا, turkey, turkiye | روسيا, russia | أوكرانيا, ukraine | كييف, kyiv, kiev | خاركيف, kharkiv, kharkov | أفغانستان, afghanistan | كابول, kabul | قندهار, kandahar, qandahar | الصومال, somalia | مقديشو, mogadishu | إثيوبيا, ethiopia | تيغراي, tigray`).map(
  (row) => row.split(',').map((word) => word.trim()),
)
