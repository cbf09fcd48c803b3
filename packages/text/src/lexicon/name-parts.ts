import { entries } from './entries.ts'

/** Parts of a name that are left out or written together as one likes. */
export const nameParticles = entries(`
  ال | بن | ابن | بنت | ولد | آل | ايت | al | el | ul | ud | ad | ar | as | at | az | an | ash | ez | er | es | en | ed | et | esh | ech | ach | uz | us | un | ur | ush | il | l | ibn | bin | ben | b | bint | bent | ould | wuld | oulad | aal | ait | de | van | von`)

/** Titles, ranks and honours: no part of the name. */
export const honorifics = entries(`
  الشيخ | شيخ | الحاج | حاج | السيد | السيدة | الدكتور | دكتور | المهندس | الأستاذ | الإمام | الملا | ملا | المولوي | العقيد | العميد | اللواء | الفريق | النقيب | الملازم
  الرائد | المقدم | القائد | الأمير | الآغا | الباشا | البيك
  sheikh | shaikh | shaykh | cheikh | sheik | scheich | haj | hajj | hajji | hadji | haji | hadj | sayyid | sayed | syed | sidi | si | sir | mr | mrs | ms | dr | doctor
  eng | engineer | professor | prof | imam | mullah | molla | mulla | mawlawi | maulvi | colonel | general | brigadier | captain | major | lieutenant | commander | emir
  prince | king | bey | pasha | effendi | agha | ustaz | jr | sr`)

/** Names that are the father's or mother's of somebody: with what follows they are one part. */
export const kunyas = entries(
  `أبو | أبي | أبا | بو | أم | bu | bou | abu | abou | abi | abo | aboo | ebu | um | umm | oum | om | oumm`,
)

/** What is one part with the word behind it, though it may stand apart: “Dhu al-Fiqar”, “Bel Qasim”. */
export const openings = entries(
  `ذو, ذول | ذي, ذيل | dhu, dhul | zu, zul | thu, dhul | du, dul | zul, zul | dhul, dhul | bel, bel | bil, bil | بل, بل`,
).map((entry) => entry.split(',').map((word) => word.trim()) as [apart: string, joined: string])

/**
 * Given names in the forms other languages have made of them, beyond what spelling explains; and the commonest, of which two may
 * meet by chance. The first of a row is the Arabic one.
 */
export const givenNameForms = entries(`
  محمد, mohammed, muhammad, mehmet, mehmed, mohand, mhamed, mahomet, mamadou, mohamad, mohamed, muhamed, mouhamad, mohd, md, mhd
  أحمد, ahmad, ahmed, ahmet, hmed
  محمود, mahmoud, mahmut
  حسين, hussein, hocine, husain, huseyin, hossein, hoceine, hussain, husayn, husein, hosain
  حسن, hassan, hasan, hacen, lahcen, hacene
  علي, ali, aly
  يوسف, youssef, yusuf, joseph, yousif, yosef, jussuf, yousuf
  إبراهيم, ibrahim, brahim, abraham, ebrahim
  إسماعيل, ismail, smail, ismael, esmail
  سليمان, suleiman, slimane, solomon, soleiman, sliman
  داود, daoud, dawood, david, davud, daud
  موسى, moussa, musa, moses
  عيسى, issa, isa, aissa, eissa
  يعقوب, yaqoub, yakoub, jacob, yakup, yacoub
  إسحاق, ishaq, isaac, ishak
  يحيى, yahya, yahia, yehia
  إلياس, elias, ilyas, lyes, ilias
  عمر, omar, umar, omer, amor
  عثمان, othman, osman, uthman, ousmane, athman
  خالد, khaled, khalid, halit, halid
  مصطفى, mustafa, mostafa, moustapha, mostefa
  فاطمة, fatima, fatma, fatme, fatimah
  خديجة, khadija, hatice, khadidja
  عائشة, aisha, aicha, ayse, ayesha
  مريم, maryam, mariam, meryem, meriem
  زينب, zainab, zeynep, zineb, zeinab
  سعيد, said, saeed, sait
  كمال, kamal, kemal, kamel
  كامل, kamel, kamil
  جمال, jamal, gamal, djamel, cemal, jamel, jamaal, djamal
  قاسم, qasim, kassem, gasim, kasim, belkacem, qassem
  صالح, saleh, salih, salah
  عبد الله, abdullah, abdallah
  عبد الرحمن, abdulrahman, abderrahmane
  عبد القادر, abdulqader, abdelkader
  عبد العزيز, abdulaziz, abdelaziz
  خليل, khalil, halil
  ياسين, yassin, yacine
  طارق, tariq, tarek
  ناصر, nasser, nasir, nacer
  بلال, bilal, belal
  سالم, salem, salim
  هشام, hisham, hichem
  رشيد, rashid, rachid
  شريف, sharif, cherif
  عادل, adel, adil
  وليد, walid, velid
  زياد, ziad, ziyad
  سمير, samir
  نبيل, nabil
  كريم, karim
  حمزة, hamza
  جعفر, jaafar, cafer, djaafar
  حيدر, haidar, haydar
  عباس, abbas
  مهدي, mahdi, mehdi
  فيصل, faisal
  ماجد, majed
  جاسم, jassim
  عماد, imad
  رضا, reza, rida, reda, ridha
  جورج, george, georges, jurj, jorj
  ميخائيل, mikhail, mikhael, michel, michael
  هاشم, hashem, hachem, hashim
  عمار, ammar, amar
  عمرو, amr, amro
  بشار, bashar, bachar
  بشير, bashir, bachir, besir, basheer
  زيد, zaid, zayd, zeid
  زيدان, zidan, zidane, zeidan
  سعد, saad
  سليم, selim, salim
  صلاح, salah, sallah
  صادق, sadiq, sadek
  حامد, hamed
  حميد, hamid
  حمد, hamad
  حماد, hammad
  حمدان, hamdan
  راشد, rashed, rached, rashid, rachid
  رشاد, rashad, rachad
  رياض, riad, riyad, riadh, ryad
  راضي, radi, radhi
  فارس, fares, faris
  فراس, firas
  فرج, faraj, farag
  فاروق, farouk, faruq
  فؤاد, fouad, fuad
  فهد, fahd, fahad
  فتحي, fathi
  جابر, jaber, jabir
  جميل, jamil, djamil, jameel
  جلال, jalal, djalal, galal
  طلال, talal
  طالب, taleb, talib
  طاهر, taher, tahir
  ثامر, thamer, thamir
  تامر, tamer
  ثابت, thabet, thabit
  نصر, nasr
  نزار, nizar
  نوري, nouri, nuri
  نور, nour, noor
  أنس, anas
  يونس, younes, yunus, younis
  أيمن, ayman, aimen
  أمين, amin, amine
  إياد, iyad, eyad
  باسل, basel, bassel
  باسم, basem, bassem
  بسام, bassam
  هادي, hadi
  هاني, hani
  حاتم, hatem, hatim
  حازم, hazem, hazim
  خلدون, khaldoun
  خلف, khalaf
  ماهر, maher
  مالك, malik, malek
  مراد, murad, mourad
  مروان, marwan, merouane
  منصور, mansour, mansur
  منير, munir, mounir
  منذر, munther, mundhir, monther
  مازن, mazen
  سامر, samer
  سامي, sami
  رامي, rami
  رفيق, rafiq, rafik
  شادي, shadi
  شاكر, shaker, chaker
  عامر, amer
  عزيز, aziz
  عصام, essam, issam, isam
  حسام, hossam, houssam, husam
  لبنى, lubna, loubna
  لينا, lina
  ليث, laith, layth, leith
  غيث, ghaith, ghayth, gheith
  زهير, zuhair, zoheir, zuhayr
  قيس, qais, kais, qays
  غسان, ghassan
  غازي, ghazi, gazi`).map((row) => row.split(',').map((name) => name.trim()))
