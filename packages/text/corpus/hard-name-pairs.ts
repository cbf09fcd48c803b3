import { entries } from '../src/lexicon/entries.ts'

const pairs = (list: string): readonly (readonly [one: string, other: string])[] =>
  entries(list).map((entry) => {
    const [one = '', other = ''] = entry.split(';').map((name) => name.trim())
    return [one, other] as const
  })

/** Names of one invented person, in spellings that are far from each other. */
export const hardSame = pairs(`
# French spellings
رشيد بن جلون; Rachid Benjelloun
يوسف بوشناق; Youcef Bouchenak
خديجة الوزاني; Khadija Ouazzani
مولاي إدريس العلوي; Moulay Driss Alaoui
منصف الجبالي; Moncef Jebali
نجوى الغرياني; Nejoua Gheriani
جلول بن دحمان; Djelloul Bendahmane
سفيان حجاج; Sofiane Hadjadj
لخضر بوقرة; Lakhdar Bouguerra
شهرزاد عياشي; Chahrazed Ayachi
قادة بن عمارة; Kada Benamara
# German ones
جميل شحادة; Dschamil Schehade
خليل حجازي; Chalil Hedschasi
يونس جلال الدين; Junis Dschalaluddin
شادي مشعل; Schadi Maschaal
يحيى شوكت; Jahja Schaukat
وائل جابر الخوري; Wael Dschaber al-Churi
زكريا عوض; Sakarija Awad
# Turkish ones
محمود جلبي; Mahmut Çelebi
جعفر شاهين; Cafer Şahin
خالد خوجة; Halit Hoca
عبد القادر صالح; Abdülkadir Salih
رجب عثمان; Recep Osman
حجي يوسف شريف; Hacı Yusuf Şerif
زينب أوغلو; Zeynep Oğlu
# Persian and Kurdish ones
رضا موسوي; Reza Mousavi
قاسم رضائي; Ghasem Rezaei
شيركو حسن; Şêrko Hesen
آزاد إبراهيم; Azad Îbrahîm
صلاح الدين دمرداش; Selahedîn Demirdaş
حميد رضا تقوي; Hamidreza Taghavi
# two schools of Latin letters
Khalid Sheik al-Mutairi; Khaled Cheikh Moutairi
Yacine Bouaziz; Yassin Buaziz
Qusai Ramadan; Koussay Ramadhan
Jafar Sadiq al-Lami; Jaafar Sadek Allami
Noureddine Chaabane; Nur al-Din Shaban
Ousama Jaziri; Usama El Djaziri
Haitham al-Ghamdi; Haytham Alghamdi
Mehdi Djomaa; Mahdi Jumaa
Zineb Elouafi; Zaynab al-Wafi
Faisal Al Qahtani; Feysal el-Kahtani
Hatem Bin Othman; Hatim ben Uthman
Thabit Wajih; Sabet Wajeeh
Giuma Almabrouk; Jumaa al-Mabruk
# two spellings in Arabic
أسامة الأحمد; اسامه الاحمد
هبة الله عيسى; هبه الله عيسي
عبد الرؤوف شحاتة; عبدالرؤف شحاته
موسى عبد المعطي; موسي عبدالمعطى
ابراهيم رؤوف; إبراهيم رءوف
حياة الهاشمي; حياه الهاشمى
داود سليمان; داوود سليمان
طه الشيخ علي; طـه الشيخ علي
مُصْعَب الزُّبَيْر; مصعب الزبير
إسماعيل هنداوي; إسمعيل هنداوي
عبد الرحمن الكرد; عبد الرحمان الكرد
آلاء بن يونس; الاء ابن يونس
# parts left out
أنس محمد كمال الطيار; Anas al-Tayyar
مها عادل سعيد القصاب; مها القصاب
Fadi Nabil Saleh Haddad; Fadi Haddad
حازم إبراهيم يوسف الجابر; حازم إبراهيم الجابر
بلال سمير ناصر درويش; Bilal Samir Darwish
Wisam Faleh Hadi al-Zubaidi; Wissam al-Zobaidi
سناء حسين علي البياتي; Sanaa Hussein al-Bayati
تحسين عبد الكريم محمود عزت; Tahsin Izzat
Luqman Hakim Abdullah Azzam; Lokman Azzam
# called after a son
أبو بكر صهيب العراقي; Abou Bakr Souhaib al-Iraqi
أبو ذر الجنوبي; Abu Dharr al-Janubi
أم أيمن السورية; Umm Ayman al-Suriya
أبو عمر حسان الديري; حسان الديري
Abu Yahya Nasser Harith; Nasser Harith
أبي حفص الموريتاني; Abu Hafs al-Muritani
# with where one is from, or without
كمال درويش الحموي; Kamal Darwish
سامي عياد; Sami Ayyad al-Filistini
حسام بركات الدمشقي; Hussam Barakat al-Dimashqi al-Shami
Anwar Shaaban al-Misri; أنور شعبان
بدر عواد الشمري; Badr Awad
# the family name first
الزين، ياسر; Yasser al-Zein
Mansouri, Tarak; طارق المنصوري
BENALI Mourad; Mourad Benali
Haddad, Rania Elias; رانيا إلياس حداد
Al-Jaberi, Majid Hamad; Majed Hamad al Jabiri
KHELIFI Abdelmalek; عبد الملك خليفي
شعيب، نوال; Nawal Shuaib
Ghali Samira; Samira Ghali
# “son of”
محمد سالم ولد بوها; Mohamed Salem Ould Bouha
أحمد ابن عيسى; Ahmed Ben Aissa
سلطان بن تركي; Sultan Turki
Mokhtar Ould Daddah Sidi; Moctar Wuld Dadda Sidi
مريم منت أحمد; Mariem Mint Ahmed
لطفي بن عاشور; Lotfi Benachour
جابر إبن حيان السوفي; Djaber Ibn Hayyan Soufi
Fahd b. Jamil al-Otaibi; فهد بن جميل العتيبي
# “servant of”
عبد العزيز مراد; Abdelaziz Mourad
عبدالعزيز مراد; Abd-ul-Aziz Murad
عبد السلام جلود; Abdessalam Jalloud
عبد الغني براهمي; Abdelghani Brahmi
عبد الجبار عزام; Abduljabbar Azzam
عبد الواحد نصر; Abdul-Wahid Nasr
عبد الحق زروال; Abdelhak Zeroual
Abd el Fattah Tantawi; Abdulfattah Tantawy
عبد الستار شريف; Abdul Sattar Sharif
عبد الصمد ديوري; Abdessamad Diouri
# initials
هاني م. الصالحي; Hani Mahmoud al-Salihi
M. Tariq Nasrallah; Mohammed Tariq Nasrallah
كريم ف. شمعون; Karim F. Chamoun
A. R. Zaidan; Ahmad Rashid Zaidan
# slips
جمانة البيطار; Jumana al-Bitar
وسيم الشعراوي; Waseem al-Sharawi
Mustafa Kanaan; Mutsafa Kanaan
Bassam Zaarour; Bassam Zarour
نضال عرفات; نظال عرفات
Hamdan al-Mazrouei; Hamdan al-Mazruoei
شكري الجوهري; شكري الجهوري
Firas Tlass; Feras Tlas
# titles
العميد الركن نجيب الصالح; Brig. Gen. Najib al-Saleh
الحاج قاسم نعمة; Haji Qasim Nima
اللواء طلعت فهمي; Gen. Talaat Fahmy
د. إلهام شاكر; Elham Shaker
Ustadh Khalifa Mahdi; الأستاذ خليفة مهدي`)

/** Names of two invented persons that are near: where a letter or a part tells them apart. */
export const hardDifferent = pairs(`
# father and son
حافظ ماهر شعبان; ماهر شعبان
سمير بلال درويش; بلال سمير درويش
عدي صالح المجيد; صالح المجيد
أحمد بن سلطان القاسمي; Sultan bin Ahmed al-Qasimi
Omar Khalid Mahmoud; Khalid Mahmoud
طارق جمال حيدر; Jamal Haidar
إدريس بن الحسن العلوي; الحسن بن إدريس العلوي
# of one root
محمد السالم; Mahmoud al-Salem
محمود عزت فياض; Mohammed Ezzat Fayyad
أحمد شاكر النعيمي; حامد شاكر النعيمي
حميد الزبيدي; أحمد الزبيدي
Mohamed Trabelsi; Hamadi Trabelsi
محمد أمين كامل; محمود أمين كامل
Ahmad Fawzi Tamimi; Hamad Fawzi Tamimi
حمد العطية; محمد العطية
حمدان المري; حمد المري
Mahmoud Ghazi; Hammoud Ghazi
حماد العبيدي; أحمد العبيدي
Muhammad Yusuf Zain; Ahmad Yusuf Zain
# of another
حسن الطويل; حسين الطويل
Hassan Nasser Eddine; Hussein Nasreddine
حسان البزاز; حسن البزاز
حسين الجبوري; Hassan al-Jubouri
حسنين عبد الله; حسين عبد الله
Mohsen Karimi; Hossein Karimi
حسناء العمراني; حسن العمراني
Hasan Yılmaz; Hüseyin Yılmaz
Ihsan Rashad; Hassan Rashad
# given names that are near
عمر التكريتي; Ammar al-Tikriti
Omar Bashir Salman; Amr Bashir Salman
علي الفاضل; علاء الفاضل
Ali Qasim Hilal; Alaa Qasim Hilal
سعيد الشهري; سعد الشهري
Said Ferhat; Saad Ferhat
سالم الدوسري; سليم الدوسري
خالد الفرا; خلدون الفرا
راشد الزياني; رشيد الزياني
Faris Abboud; Firas Abboud
ماجد نعمان; مجدي نعمان
جمال خضر; جميل خضر
عادل زعيتر; عدلي زعيتر
سامر القدسي; سمير القدسي
أنور رسلان; نور رسلان
ياسر البرغوثي; يسري البرغوثي
Karim Mansour; Akram Mansour
فاروق السعدي; فارس السعدي
هاني عبود; هناء عبود
# another servant of God
عبد الرحمن الشمري; عبد الرحيم الشمري
Abdul Rahman Zaidi; Abdul Rauf Zaidi
عبد الكريم العزي; Abdelkader Azzi
عبد الله الحربي; عبد الإله الحربي
Abdulaziz Hakami; Abdulmuhsin Hakami
عبد الحميد دشتي; عبد المجيد دشتي
عبد السلام فرج; عبد السميع فرج
عبد الملك قنديل; Abdelkhalek Qandil
عبد الغني ملا; عبد الغفور ملا
عبد الجليل شمس; عبد الجبار شمس
كريم القحطاني; عبد الكريم القحطاني
Abdul Wahid Noor; Abdul Wahhab Noor
# a woman and a man
أمين الصيرفي; أمينة الصيرفي
سمير حمدي; سميرة حمدي
Karim Jaziri; Karima Jaziri
خالد النابلسي; خالدة النابلسي
جميل بو حيرد; جميلة بو حيرد
Farid Atrach; Farida Atrach
نادر الحسيني; نادرة الحسيني
Amir Zaki; Amira Zaki
رشيد بوجدرة; Rachida Boudjedra
وحيد المغربي; Wahida al-Maghribi
Latif Ahmadi; Latifa Ahmadi
صالح اليافعي; Saliha al-Yafei
# brothers and sisters
زياد محمد قاسم الهلالي; رياض محمد قاسم الهلالي
Walid Jamil Saadi; Wael Jamil Saadi
طلال عواد المطيري; فيصل عواد المطيري
Nabil Ben Salah Mekki; Habib Ben Salah Mekki
عماد خلف الجغيفي; عامر خلف الجغيفي
أكرم فرحان الديري; أيمن فرحان الديري
Qusay Salah Hamdani; Uday Salah Hamdani
يوسف إبراهيم عبيد; يونس إبراهيم عبيد
منار عادل الشيخ; منال عادل الشيخ
مازن عمر الحافظ; مأمون عمر الحافظ
هدى فاضل كريم; ندى فاضل كريم
# what they are called by is shared
أبو مصعب الجزائري; أبو صهيب الجزائري
أبو بكر العراقي; Abu Talha al-Iraqi
ماهر ديب الحلبي; ناصر ديب الحلبي
أبو حفص المصري; Abu Hafs al-Mauritani
سعد كاظم البصري; سعيد هاشم البصري
Nasser al-Yamani; Nashwan al-Yamani
أم مالك التونسية; أبو مالك التونسي
# family names that are near
جواد الخفاجي; Jawad al-Khazraji
باسم الحداد; باسم الحدادي
نبيل الصالحي; نبيل المصلح
وليد السعدي; وليد السعيدي
مروان البرازي; مروان البزاز
Tamer Najjar; Tamer Najjari
سلمان الجبوري; سلمان الجبري
عدي الراوي; عدي الرازي
منير المالكي; منير الملك
هاشم عقراوي; هاشم عكاوي
Anis Mansour; Anis Nassour
إيهاب غنيم; إيهاب غانم
لقمان الكردي; لقمان الكندي
# what nobody could be sure of: a vowel in Latin letters, two names turned round
Salem Barakat; Salam Barakat
Ziad Hamdan; Ziad Hamadan
Rafik Slimani; Rafik Selmani
يزن الحريري; يزن الحرير
ياسين شاهين; شاهين ياسين
كريم فؤاد; Fouad Karim`)
