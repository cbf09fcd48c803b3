import { entries } from '../src/lexicon/entries.ts'
import { hardDifferent, hardSame } from './hard-name-pairs.ts'

/**
 * Names of persons, invented out of common parts: a row holds one person in the spellings of several schools; what two rows of
 * one block share makes them near, and yet two persons. Every two spellings of a row are a pair that matches, every two of
 * different rows in a block a pair that does not.
 */
export const nameBlocks: readonly (readonly (readonly string[])[])[] = `
محمد العقيلي; Mohammed al-Aqili; Muhammad El Akili; Mohamed Elaqili; Mohammad Aqeeli; Aqili, Mohamed
محمود العقيلي; Mahmoud al-Aqili; Mahmud Akili
أحمد محمد العقيلي; Ahmad Mohammed al-Aqili; Ahmed Mohamed El Akili
محمد العقيدي; Mohammed al-Aqidi; Mohamed Al Ukaidi

عبد الرحمن السدراوي; Abdulrahman al-Sadrawi; Abderrahmane Sedraoui; Abdul Rahman Sadrawi; Abd al-Rahman al-Sidrawi; عبدالرحمن السدراوي
عبد الرحيم السدراوي; Abdulrahim al-Sadrawi; Abderrahim Sedraoui
عبد الله السدراوي; Abdullah al-Sadrawi; Abdallah Sedraoui; Abdulla Sadrawi
رحمن السعداوي; Rahman al-Saadawi

حسين قاسم الدرجي; Hussein Qassem al-Darji; Hocine Kacem Derdji; Husayn Qasim al-Darji; Hüseyin Kasım Derci; Hossein Kassem Darji
حسن قاسم الدرجي; Hassan Qassem al-Darji; Hacene Kacem Derdji; Hasan Kasim Darji
حسين علي الدرجي; Hussein Ali al-Darji; Hocine Ali Derdji
قاسم حسين الدرجي; Qassem Hussein al-Darji; Kacem Hocine Derdji

يوسف شريف زرقون; Youssef Cherif Zerkoun; Yusuf Sharif Zarqun; Yousef Shareef Zarkoun; Jussuf Scherif Sarkun
يوسف زرقاوي; Youssef Zarqawi; Yusuf Zerkaoui
شريف يوسف زرقون; Cherif Youssef Zerkoun
يونس شريف زرقون; Younes Cherif Zerkoun; Yunus Sharif Zarqun

جمال عبد الناصر الهداف; Gamal Abdel Nasser El-Haddaf; Djamel Abdennacer Haddaf; Jamal Abdul Nasir al-Haddaf
كمال عبد الناصر الهداف; Kamal Abdel Nasser El-Haddaf; Kamel Abdennacer Haddaf
جمال الهادي; Gamal El-Hadi; Djamel Hadi; Jamal al-Hadi

طارق صفوان; Tareq Safwan; Tarik Safouane; Tariq Safwan; Tarek Safouan
رفيق صفوان; Rafiq Safwan; Rafik Safouane
طارق سلطان; Tareq Sultan; Tarik Soltane

غازي المنشار; Ghazi al-Minshar; Gazi Minşar; Ghazi Menchar; Ghazi El Minchar
غسان المنشار; Ghassan al-Minshar; Ghassane Menchar
راضي المنشار; Radi al-Minshar; Radhi Menchar

مصطفى بلحاج خليفة; Mustafa Belhaj Khalifa; Mostefa Belhadj Khelifa; Moustapha Belhadj Khalifa

ضياء الدين وهدان; Diaa al-Din Wahdan; Dhia Eddine Ouahdane; Ziauddin Wahdan; Diaeddin Wahdan; Dia al-Deen Wahdan
علاء الدين وهدان; Alaa al-Din Wahdan; Alaeddine Ouahdane; Ala Uddin Wahdan
ضياء وهبي; Diaa Wahbi; Dhia Ouahbi

أبو ليث السدراوي; Abu Layth al-Sadrawi; Abou Leith Sedraoui; Abu Laith Sadrawi
أبو ليان السدراوي; Abu Layan al-Sadrawi; Abou Leyane Sedraoui

فاطمة الزهراء الخرنوب; Fatima al-Zahraa Kharnoub; Fatma Zohra Kharnoub; Fatimah Zahra al-Kharnub; Fatima Ezzahra El Kharnoub
فاطمة الخروب; Fatima al-Kharroub; Fatma Kharroub
فتحية الخرنوب; Fathia Kharnoub; Fethiye Harnub

صالح بن علي الحوراني; Saleh bin Ali al-Hourani; Salah Ben Ali Hourani; Salih ibn Ali al-Hawrani; Saleh Ali Horani
سالم بن علي الحوراني; Salem bin Ali al-Hourani; Salem Ben Ali Hourani
علي صالح الحوراني; Ali Saleh al-Hourani
صلاح الدين الحوراني; Salahuddin al-Hourani; Salaheddine Hourani

قتيبة الجزائري; Qutayba al-Jazairi; Koutaiba El Djazairi; Kuteybe Cezayiri; Qutaiba Jazaeri
قحطان الجزائري; Qahtan al-Jazairi; Kahtane El Djazairi

خالد الشلهوب; Khaled Shalhoub; Khalid al-Shalhub; Halit Şelhub; Chaled Schalhub; Khaled Chalhoub
خلدون الشلهوب; Khaldoun Shalhoub; Khaldun al-Shalhub; Khaldoune Chalhoub
خليل الشلهوب; Khalil Shalhoub; Halil Şelhub

عثمان غزال; Uthman Ghazal; Othman Ghazal; Osman Gazal; Ousmane Ghazal; Athmane Ghezal
سليمان غزال; Suleiman Ghazal; Slimane Ghezal; Süleyman Gazal
عثمان غزالي; Othman Ghazali; Athmane Ghezali

عمر حمادي الراوي; Omar Hammadi al-Rawi; Umar Hamadi Alrawi; Omar Hamadi Al Rawi; Ömer Hamadi Ravi
عمار حمادي الراوي; Ammar Hammadi al-Rawi; Amar Hamadi Al Rawi
عمر حمدان الراشد; Omar Hamdan al-Rashed; Umar Hamdan Rashid

سعيد بوعلام مقران; Said Boualem Mokrane; Saïd Boualam Mokran; Saeed Bu Alam Muqran; Sait Boualem Mokran
سعد بوعلام مقران; Saad Boualem Mokrane

عائشة بنت سليم الطويلعي; Aisha bint Salim al-Tuwailei; Aicha Bent Salim Touilai; Ayşe Salim Tuveyli; Ayesha Salem al-Tuwaylai
عبير سليم الطويلعي; Abeer Salim al-Tuwailei; Abir Salim Touilai

نبيل فرج القادري; Nabil Faraj al-Qadiri; Nebil Ferec Kadiri; Nabil Faradj Kadri; Nabeel Farag El Kadry
جميل فرج القادري; Jamil Faraj al-Qadiri; Cemil Ferec Kadiri
نبيل فارس القادري; Nabil Fares al-Qadiri

إبراهيم جبارة الكيلاني; Ibrahim Jabbara al-Kilani; Brahim Djebara Kilani; Ibrahim Cabbara Geylani; Ebrahim Gebara El-Kilany; Ibrahim Jubara al-Gailani
إبراهيم صبري الكيلاني; Ibrahim Sabri al-Kilani; Brahim Sabri Kilani

زياد الأطرش; Ziad al-Atrash; Ziyad Latrache; Ziad el Atrache; Ziyad Atraş; Ziyaad Al-Atrash
زيدان الأطرش; Zidan al-Atrash; Zeidane Latrache
زياد الأحرش; Ziad al-Ahrash; Ziad Lahrache

حيدر عباس الموسوي; Haidar Abbas al-Musawi; Haydar Abbas Moussaoui; Heidar Abbas Mousavi; Hayder Abbas al-Mosawi; Haydar Abbas Musevi
حيدر جعفر الموسوي; Haidar Jaafar al-Musawi; Haydar Cafer Musevi
عباس حيدر الموسوي; Abbas Haidar al-Musawi

ذو الفقار الجبوري; Dhu al-Fiqar al-Jubouri; Zulfiqar al-Jabouri; Dhulfikar Jibouri; Thulfiqar Al-Juburi
ذاكر الجبوري; Dhakir al-Jubouri; Zakir al-Jabouri

ثامر ظاهر العنزي; Thamer Dhaher al-Anazi; Thamir Zahir Al-Enezi; Thamer Daher El Anzi
تامر ظاهر العنزي; Tamer Dhaher al-Anazi
ثامر ناصر العنزي; Thamer Nasser al-Anazi; Thamir Nasir Al-Enezi

وليد شوقي الأيوبي; Walid Shawqi al-Ayoubi; Oualid Chaouki El Ayoubi; Velid Şevki Eyyubi; Waleed Shawki Ayubi
خالد شوقي الأيوبي; Khaled Shawqi al-Ayoubi; Halit Şevki Eyyubi
وليد شاكر الأيوبي; Walid Shaker al-Ayoubi; Oualid Chaker El Ayoubi

مريم يعقوب حنا; Maryam Yaqoub Hanna; Mariam Yacoub Hanna; Meryem Yakup Hanna; Miriam Jakub Hanna
مروان يعقوب حنا; Marwan Yaqoub Hanna; Merouane Yacoub Hanna

بشير عبد المجيد التونسي; Bashir Abdul Majid al-Tunisi; Bachir Abdelmadjid Tounsi; Beşir Abdülmecid Tunusi; Basheer Abd al-Majeed Tunisi
بشار عبد المجيد التونسي; Bashar Abdul Majid al-Tunisi; Bachar Abdelmadjid Tounsi
بشير عبد الحميد التونسي; Bashir Abdul Hamid al-Tunisi; Bachir Abdelhamid Tounsi

الشيخ منصور الدليمي; Sheikh Mansour al-Dulaimi; Mansur Dulaymi; Cheikh Mansour Doulaimi; Dr. Mansoor Al-Dulaimy
منصور الدوسري; Mansour al-Dosari; Mansur Dawsari
منذر الدليمي; Munther al-Dulaimi; Mundhir Dulaymi

لبنى الخشاب; Lubna al-Khashab; Loubna Khachab; Lobna El-Khashab; Lübna Haşşab
لينا الخشاب; Lina al-Khashab; Lina Khachab

رياض محرز بلقاسم; Riad Mahrez Belkacem; Riyad Mehrez Bilqasim; Riadh Mahrez Belgacem; Ryad Mahriz Bel Qasim
رضا محرز بلقاسم; Reda Mahrez Belkacem; Ridha Mehrez Belgacem
رياض محيي بلخير; Riad Mohieddine Belkheir

عصام الدين شرارة; Essam al-Din Sharara; Issam Eddine Charara; Isam Uddin Sharara; Esam Eldin Sharara
حسام الدين شرارة; Hossam al-Din Sharara; Houssam Eddine Charara
عصام شعراني; Essam Shaarani; Issam Chaarani

قيس ثابت البرغوثي; Qais Thabet al-Barghouthi; Kais Thabet Barghouti; Qays Thabit Barguti; Kays Sabit Bergusi
قيس طالب البرغوثي; Qais Taleb al-Barghouthi; Kais Taleb Barghouti

هشام بوزيد العربي; Hisham Bouzid al-Arabi; Hichem Bouzid Larbi; Hisham Bu Zayd Al-Araby; Hicham Bouzid El Arbi
هاشم بوزيد العربي; Hashem Bouzid al-Arabi; Hachem Bouzid Larbi

عدنان غيث الحكيم; Adnan Ghaith al-Hakim; Adnane Gheith El Hakim; Adnan Gays Hekim; Adnan Ghayth Hakeem
عدنان ليث الحكيم; Adnan Laith al-Hakim; Adnane Leith El Hakim
غيث عدنان الحكيم; Ghaith Adnan al-Hakim

زهراء نوري المالح; Zahraa Nouri al-Maleh; Zehra Nuri Malih; Zahra Nouri El Maleh; Zahra Noori Al-Maleh
زهير نوري المالح; Zuhair Nouri al-Maleh; Zoheir Nouri El Maleh

رامي عبد الحق; Rami Abdul Haq; Rami Abdelhak; Ramy Abd al-Haqq; رامي عبدالحق
رامي عبد الحي; Rami Abdul Hayy; Rami Abdelhai
سامي عبد الحق; Sami Abdul Haq; Sami Abdelhak

توفيق رحال; Tawfiq Rahhal; Toufik Rahal; Tevfik Rahhal; Taoufik Rahhal; Tewfik Rahal; Towfik Rahal
توفيق رحيل; Tawfiq Rahil; Toufik Rahil

جورج ميخائيل خوري; George Mikhail Khoury; Jurj Mikhael Khuri; Georges Michel Khouri; Jorj Mikhaeel Khoury
جورج إلياس خوري; George Elias Khoury; Georges Elias Khouri

كاظم جواد الساعدي; Kadhim Jawad al-Saadi; Kazem Javad Saadi; Kadhem Djaouad Saadi; Kazim Cevad Saadi
كاظم مراد الساعدي; Kadhim Murad al-Saadi; Kazem Morad Saadi
كريم جواد الساعدي; Karim Jawad al-Saadi

ماجدة سويدان النقاش; Majida Suwaydan al-Naqqash; Magda Sowaidan El-Nakkash; Majda Souidane Nakkach
ماجد سويدان النقاش; Majed Suwaydan al-Naqqash; Maged Sowaidan El-Nakkash

الحبيب بورقعة الصفاقسي; Habib Bourguaa Sfaxi; al-Habib Bu Raqaa al-Safaqusi; Lahbib Bourgaa Sfaksi
لطفي بورقعة الصفاقسي; Lotfi Bourguaa Sfaxi

طه ياسين القيسي; Taha Yassin al-Qaysi; Taha Yasin Al Qaisi; Taha Jassin Kaisi
طه أمين القيسي; Taha Amin al-Qaysi

عبد السلام جلود; Abdulsalam Jalloud; Abdessalem Djelloud; Abd as-Salam Jallud; Abdel Salam Galloud
عبد السميع جلود; Abdul Sami Jalloud

غادة فرحات العجيلي; Ghada Farhat al-Ojaili; Rhada Ferhat Ajili; Ghadah Farahat Al-Ujayli
فادية فرحات العجيلي; Fadia Farhat al-Ojaili

مقداد ذنون الشمري; Miqdad Dhannoun al-Shammari; Mikdad Thanoon Al Shamari; Mokdad Zannoun Chammari
مهند ذنون الشمري; Muhannad Dhannoun al-Shammari; Mohanad Thanoon Al Shamari

نجم الدين كريكار; Najm al-Din Kraykar; Najmuddin Krekar; Necmeddin Kreykar; Nedjmeddine Krikar
شمس الدين كريكار; Shams al-Din Kraykar; Chemseddine Krikar

سهى عرفات; Suha Arafat; Souha Arafat; Soha Arafaat
سهيل عرفات; Suhail Arafat; Souheil Arafat

خير الله طلفاح; Khairallah Tulfah; Khayr Allah Talfah; Kheirallah Tulfa; Hayrullah Tulfah
خيري طلفاح; Khairi Tulfah

جمعة القماطي; Juma al-Gamati; Jomaa El Gomati; Djemaa Kamati; Jumah Al-Qamati
رابعة القماطي; Rabia al-Gamati

مثنى حارث الضاري; Muthanna Harith al-Dari; Mothana Hareth Al-Dhari; Musanna Haris Dari
مثنى حازم الضاري; Muthanna Hazem al-Dari

إسراء الغمغام; Israa al-Ghomgham; Esraa Al Ghamgham; Isra Ghumgham
أسماء الغمغام; Asmaa al-Ghomgham

لؤي حسين البدري; Louay Hussein al-Badri; Luai Husain Badri; Loai Hussain El Badry
عدي حسين البدري; Uday Hussein al-Badri; Oudai Husain Badri

عبد الباسط الساروت; Abdul Basit al-Sarout; Abdelbaset Sarout; Abdulbasset al-Sarut; Abdel Baset Sarut
عبد الواسع الساروت; Abdul Wasea al-Sarout

وائل عصام قنديل; Wael Essam Qandil; Wail Isam Kandil; Ouael Issam Kandil; Vail İsam Kandil
نائل عصام قنديل; Nael Essam Qandil
`
  .trim()
  .split(/\n\s*\n/)
  .map((block) => entries(block).map((row) => row.split(';').map((name) => name.trim())))

/** Pairs of names with a part left out on one side: the same person may be meant. */
const shortenedNames = entries(`
محمد أحمد العقيلي; Mohammed al-Aqili
Mohammed Ahmed Hassan al-Aqili; Mohammed al-Aqili
خالد عمر الشلهوب; Khaled Shalhoub
نبيل فرج سعيد القادري; Nabil Faraj al-Qadiri
حيدر عباس; Haidar Abbas al-Musawi
عبد الرحمن خليل السدراوي; Abderrahmane Sedraoui
Qassem Hussein; قاسم حسين الدرجي
Bashir al-Tunisi; بشير عبد المجيد التونسي
Osman Gazal; عثمان محمد غزال
Salah Ben Ali Hourani; صالح الحوراني
وليد الأيوبي; Walid Shawqi al-Ayoubi
Abu Layth; أبو ليث السدراوي
زياد فهد الأطرش; Ziad al-Atrash
Ibrahim Kilani; إبراهيم جبارة الكيلاني
كاظم الساعدي; Kazem Javad Saadi
Thamer al-Anazi; ثامر ظاهر العنزي
Adnan Hakeem; عدنان غيث الحكيم
محمد غازي المنشار; Ghazi al-Minshar
Tawfiq Rahhal; توفيق سليم رحال
Bashir A. al-Tunisi; بشير عبد المجيد التونسي
مصطفى بلحاج خليفة; Mustafa Khalifa`).map((row) => row.split(';').map((name) => name.trim()) as [string, string])

/** Pairs that share parts and are two persons: father and son, brothers, parts in another order, names that only sound near. */
const nearNames = entries(`
أحمد علي; Ali Ahmad Hassan
Ahmad Ali; علي أحمد
حسن محمود علي; Mahmoud Ali
خالد وليد الأيوبي; Walid al-Ayoubi
سعيد قاسم الدرجي; Qassem al-Darji
محمد علي حسن; Mohammed Ali Hussein
محمد خالد; Mohammed Walid
أحمد حسين السالم; Ahmad Hussein al-Saleh
عبد الله محمد; Abdul Rahman Mohammed
ياسين; Hussein
نبيل; Jamil
رشا المعصراني; Rasha Masri
سليم وهدان; Salam Hamdan
قاسم الدرجي; Karim Tarraji
شريف زرقون; Sharaf Marzouq
فاطمة الخرنوب; Fathi Kharroub
كريم العلي; Rahim al-Ali
سعد الحريري; Saeed Hariri
ماجد الصالح; Majid al-Sultan
فهد العتيبي; Fahd al-Otaiba Shammari
علي حسن; Ali Hussein
عمر خالد; Amr Khaled
هادي العامري; Mahdi al-Ameri
حمد الثاني; Ahmed al-Thani
سامر فوزي; Samir Fawzi
رنا الحلبي; Rania al-Halabi
بلال الشامي; Jalal al-Shami
منى السيد; Muna al-Saadi
طلال الرشيد; Hilal al-Rashid
نور الدين حسن; Badr al-Din Hassan
عبد العزيز التميمي; Aziz al-Tamimi
أنس الفارس; Younes al-Fares
باسل الأسود; Basel al-Assad
زيد الخطيب; Ziad al-Khatib
جابر المبارك; Jaber al-Barrak
ناصر السعيد; Nasr al-Sayed
حمدي القاسم; Hamid al-Qassem
راشد الغنيمي; Rashid al-Ghannouchi
مصطفى كمال; Kamal Mustafa Ali
أبو بكر الشامي; Abu Amr al-Shami`).map((row) => row.split(';').map((name) => name.trim()) as [string, string])

export interface LabelledPair {
  readonly one: string
  readonly other: string
  /** Whether it may be one person. */
  readonly same: boolean
}

/** Pairs that were written to be hard, one by one. */
export const hardPairs = (): LabelledPair[] => [
  ...hardSame.map(([one, other]) => ({ one, other, same: true })),
  ...hardDifferent.map(([one, other]) => ({ one, other, same: false })),
]

/** Every pair, with whether it may be one person. */
export function labelledPairs(): LabelledPair[] {
  const pairs: LabelledPair[] = hardPairs()
  for (const block of nameBlocks) {
    for (const [k, row] of block.entries()) {
      for (const [n, one] of row.entries()) {
        for (const other of row.slice(n + 1)) pairs.push({ one, other, same: true })
        for (const near of block.slice(k + 1)) for (const other of near) pairs.push({ one, other, same: false })
      }
    }
  }
  for (const [one, other] of shortenedNames) pairs.push({ one, other, same: true })
  for (const [one, other] of nearNames) pairs.push({ one, other, same: false })
  return pairs
}
