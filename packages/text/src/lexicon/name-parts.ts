import { entries } from './entries.ts'

/** Parts of a name that are left out or written together as one likes. */
export const nameParticles = entries(`
  ال | بن | ابن | بنت | ولد | آل | ايت | al | el | ul | ud | ad | ar | as | at | az | an | ash | ez | er | es | en | ed | et | esh | ech | ach | uz | us | un | ur | ush | il | l | ibn | bin | ben | b | bint | bent | ould | wuld | oulad | aal | ait | de | van | von`)

/** Titles, ranks and honours: no part of the name. */
export const honorifics = entries(`
  الشيخ | شيخ | الشيخة | الحاج | حاج | الحاجة | السيد | السيدة | الآنسة | الدكتور | الدكتورة | دكتور | دكتورة | المهندس | المهندسة | الأستاذ | الأستاذة | أستاذ | البروفيسور | بروفيسور
  القاضي | القاضية | المحامي | المحامية | الوزير | الوزيرة | النائب | النائبة | الرئيس | السفير | السفيرة | المستشار | المستشارة | الصحفي | الصحفية | الصحافي | الصحافية | الناشط | الناشطة | الكاتب
  الشهيد | الشهيدة | المرحوم | المرحومة | المعتقل | الأسير | المجاهد | المجاهدة | الإمام | الملا | ملا | المولوي | المفتي | الخوري | الأب | المطران | البطريرك | مولاي | سيدي | لالة
  العقيد | العميد | اللواء | الفريق | النقيب | الملازم | الرائد | المقدم | القائد | المشير | المساعد | الرقيب | العريف | الجندي | الركن | ركن | عقيد | عميد | لواء | نقيب | ملازم | القبطان | الأميرال
  الأمير | الأميرة | الآغا | الباشا | البيك | العلامة | السردار | كاك | دكتر | مهندس | سردار | سرتيب | حجتالاسلام
  sheikh | shaikh | shaykh | cheikh | sheik | scheich | cheykh | sheikha | haj | hajj | hajji | hadji | haji | hadj | hajja | sayyid | sayed | syed | seyed | seyyed | sayyed | sidi | si | sir | mr | mrs | ms | miss | dr | doctor
  eng | engr | engineer | prof | professor | judge | justice | minister | president | senator | ambassador | amb | governor | gov | lawyer | advocate | journalist | activist | martyr | late | hon
  imam | mullah | molla | mulla | mawlawi | maulvi | mawlana | maulana | ayatollah | ayatullah | grand | hojjatoleslam | hojatoleslam | mufti | father | bishop | patriarch | moulay | mulay | lalla
  colonel | col | general | gen | brigadier | brig | captain | capt | cpt | major | maj | lieutenant | lt | sergeant | sgt | corporal | cpl | marshal | admiral | adm | commander | cmdr | cdr | emir | staff
  prince | princess | king | bey | beg | pasha | effendi | agha | ustaz | ustadh | ustad | oustaz | oustadh | ostad | jr | sr`)

/** Of several words. */
export const honorificPhrases = entries(
  `آية الله | حجة الإسلام | حجت الاسلام | hojjat ol | hojat ol | صاحب السمو | السيد الرئيس`,
)

/** Titles of a letter, before a name: doctor, engineer, professor. */
export const lettersOfTitles = entries(`د | م | أ`)

/** “Son of”, which may be one word with the name behind: “Benjelloun”. */
export const sonsOf = entries(`بن | ben | bin`)

/** Names that are the father's or mother's of somebody: with what follows they are one part. */
export const fathersOf = entries(`أبو | أبي | أبا | بو | bu | bou | abu | abou | abi | abo | aboo | ebu`)
export const mothersOf = entries(`أم | um | umm | oum | om | oumm`)

/** Besides common given names, what may be one of two in a word: “Gholamreza”, “Hosseinzadeh”. */
export const joinedHalves = entries(`
  غلام | gholam | ghulam | gulam | أمير | amir | زاده | zadeh | zade | zada | نژاد | نجاد | nejad | nezhad | nejat | پور | بور | pour | poor | pur
  محمدي | mohammadi | حسيني | hosseini | أحمدي | ahmadi | عباسي | abbasi | قاضي | ghazi | qazi | قلي | gholi | qoli | خان | khan | آقا | agha`)

/** What is one part with the word behind it, though it may stand apart: “Dhu al-Fiqar”, “Bel Qasim”. */
export const openings = entries(
  `ذو, ذول | ذي, ذيل | dhu, dhul | zu, zul | thu, dhul | du, dul | zul, zul | dhul, dhul | bel, bel | bil, bil | بل, بل`,
).map((entry) => entry.split(',').map((word) => word.trim()) as [apart: string, joined: string])

/**
 * Given names in the forms other languages have made of them, beyond what spelling explains; and the commonest, of which two may
 * meet by chance. The first of a row is the Arabic one.
 */
export const givenNameForms = entries(`
  محمد, mohammed, mohammad, muhammad, mehmet, mehmed, mohand, mhamed, mahomet, mamadou, mohamad, mohamed, muhamed, mouhamad, mohd, md, mhd
  أحمد, ahmad, ahmed, ahmet, hmed
  محمود, mahmoud, mahmut
  حسين, hussein, hocine, husain, huseyin, hossein, hoceine, hussain, husayn, husein, hosain
  حسن, hassan, hasan, hacen, lahcen, hacene
  علي, ali, aly
  يوسف, youssef, yusuf, joseph, yousif, yosef, jussuf, yousuf
  إبراهيم, ابرهيم, ibrahim, brahim, abraham, ebrahim
  إسماعيل, إسمعيل, ismail, smail, ismael, esmail
  سليمان, سليمن, suleiman, slimane, solomon, soleiman, sliman
  داود, داوود, daoud, dawood, david, davud, daud
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
  عبد الرحمن, عبد الرحمان, abdulrahman, abderrahmane
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
  سمير, samir, semir
  نبيل, nabil
  كريم, karim, kerim, krim
  حمزة, hamza
  جعفر, jaafar, cafer, djaafar
  حيدر, haidar, haydar
  عباس, abbas
  مهدي, mahdi, mehdi
  فيصل, faisal
  ماجد, majed, majid
  جاسم, jassim
  عماد, imad
  رضا, reza, riza, rida, reda, ridha
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
  حامد, hamed, hamid
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
  جميل, jamil, djamil, jameel, cemil
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
  أمين, amin, amine, emin
  إياد, iyad, eyad
  باسل, basel, bassel, basil
  باسم, basem, bassem, basim
  بسام, bassam
  هادي, hadi
  هاني, hani
  حاتم, hatem, hatim
  حازم, hazem, hazim
  خلدون, khaldoun
  خلف, khalaf
  ماهر, maher, mahir
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
  شاكر, shaker, shakir, chaker
  عامر, amer, amir
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
  غازي, ghazi, gazi
  # one letter, or how it is said, from another
  حسان, hassan, hassane
  محسن, mohsen, muhsin
  إحسان, ihsan, ehsan
  علاء, alaa, ala, aala
  أنور, anwar, anouar, enver
  هاني, hany
  رائد, raed, raid
  أمير, amir, ameer
  مجيد, majid, majeed, madjid
  مجدي, majdi, magdi, magdy
  نصير, nasir, naseer
  رشدي, rushdi, rochdi
  أكرم, akram, ekrem
  أشرف, ashraf, achraf
  أسعد, asaad
  أيوب, ayoub, ayyub, ayub, eyup
  أسامة, osama, usama, oussama, ousama
  عدنان, adnan, adnane
  عدي, uday, oday, odai
  قصي, qusay, qusai, qosay, koussay
  لؤي, louay, luay, loay
  معاذ, muath, moaz, mouadh, muadh
  مصعب, musab, mosab, mosaab, mousab
  صهيب, suhaib, sohaib, souhaib
  سهل, sahl, sehl
  سهيل, suhail, sohail, souheil
  وائل, wael, wail, ouael
  نائل, nael, nail
  نضال, nidal, nedal
  جهاد, jihad, jehad, djihad
  إيهاب, ihab, ehab
  ياسر, yasser, yasir, yaser
  يسري, yusri, yosri
  شهاب, shihab, shehab, chihab
  فادي, fadi, fady
  طه, taha, tahaa
  جواد, jawad, javad, djaouad, jouad, cevad
  باقر, baqir, bagher, baqer, bakir, baker
  كاظم, kadhim, kazem, kadhem, kazim, kathem
  زكريا, zakaria, zakariya, zakarya
  كنعان, kanaan, kenan
  عبد الرؤوف, عبد الرؤف, abdulrauf, abdelraouf, abderraouf
  عبد الإله, abdelilah, abdulilah
  عبد المجيد, abdulmajid, abdelmajid, abdelmadjid
  عبد الحميد, abdulhamid, abdelhamid
  عبد الكريم, abdulkarim, abdelkarim, abdelkrim
  عبد السلام, abdulsalam, abdelsalam, abdessalem, abdessalam
  # of women
  أمينة, amina, emine, aminah
  أميرة, amira, ameera
  كريمة, karima, kerima
  سميرة, samira, semira
  جميلة, jamila, djamila, gamila, cemile
  خالدة, khalida, khaleda
  نبيلة, nabila
  سعيدة, saida, saeeda
  رشيدة, rachida, rashida
  نادية, nadia, nadiya, nadya
  سامية, samia, samiya
  هناء, hana, hanaa
  سناء, sana, sanaa
  رنا, rana
  رانيا, rania, raniya, ranya
  رشا, rasha, racha
  هدى, huda, hoda, houda
  ندى, nada, neda
  نهى, noha, nuha, nouha
  سهى, suha, soha, souha
  مها, maha
  منى, mona, muna, mouna
  سلمى, salma, selma
  ليلى, layla, leila, laila
  منال, manal
  منار, manar
  آمنة, amna, amneh
  حسناء, hasna, hasnaa
  إيمان, iman, eman, imane
  إسراء, israa, esraa, isra
  أسماء, asmaa, asma, esma
  آية, aya, ayah
  آلاء, alaa, ala
  هبة, hiba, heba
  سارة, sara, sarah
  زهراء, zahra, zahraa, zehra
  نجوى, najwa, nagwa, nejoua`).map((row) => row.split(',').map((name) => name.trim()))
