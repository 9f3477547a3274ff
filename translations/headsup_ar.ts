<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Ask</name>
    <message>
        <source>The 24 hours are nearly over</source>
        <translation>أوشكت الساعات الأربع والعشرون على الانتهاء</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>أُلغي الاشتراك</translation>
    </message>
    <message>
        <source>Waits for news of this topic already</source>
        <translation>ينتظر أخبار هذا الموضوع بالفعل</translation>
    </message>
    <message>
        <source>Was asked the same lately</source>
        <translation>طُلب منه الشيء نفسه مؤخرًا</translation>
    </message>
    <message>
        <source>Did not react to the campaign</source>
        <translation>لم يتفاعل مع الحملة</translation>
    </message>
    <message>
        <source>You decided not to ask this person</source>
        <translation>قررتَ عدم الطلب من هذا الشخص</translation>
    </message>
    <message>
        <source>An earlier request is not answered yet</source>
        <translation>لم يُرَد على طلب سابق بعد</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>You paused it. The rest is waiting.</source>
        <translation>أوقفتَ الحملة مؤقتًا. بقية الأشخاص في الانتظار.</translation>
    </message>
    <message>
        <source>Headsup ended while it was sending. The rest is waiting.</source>
        <translation>أُغلق Headsup أثناء الإرسال. بقية الأشخاص في الانتظار.</translation>
    </message>
    <message>
        <source>Messenger refused a request in a way that concerns the whole Page.</source>
        <translation>رفض Messenger إحدى العمليات لسبب يخص الصفحة بأكملها.</translation>
    </message>
    <message>
        <source>Too many messages failed, so sending stopped to protect the Page.</source>
        <translation>فشل عدد كبير من الرسائل، فتوقف الإرسال حمايةً للصفحة.</translation>
    </message>
    <message>
        <source>Messenger asked for a break.</source>
        <translation>طلب Messenger التوقف لبعض الوقت.</translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nobody else was written to.</source>
        <translation>تعذر الوصول إلى Messenger. لم تُرسل رسالة إلى أي شخص آخر.</translation>
    </message>
    <message>
        <source>A result could not be saved, so sending stopped.</source>
        <translation>تعذر حفظ إحدى النتائج، فتوقف الإرسال.</translation>
    </message>
    <message>
        <source>The time after which this message is useless has passed.</source>
        <translation>انقضى الوقت الذي تصبح هذه الرسالة بعده بلا فائدة.</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped.</source>
        <translation>كل الإرسال من هذه الصفحة متوقف.</translation>
    </message>
    <message>
        <source>Whoever is left in line may be asked again only later.</source>
        <translation>لا يمكن الطلب مجددًا ممن بقي في قائمة الانتظار إلا لاحقًا.</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>‏%Ln مقبولة</numerusform>
            <numerusform>‏%Ln مقبولة</numerusform>
            <numerusform>‏%Ln مقبولة</numerusform>
            <numerusform>‏%Ln مقبولة</numerusform>
            <numerusform>‏%Ln مقبولة</numerusform>
            <numerusform>‏%Ln مقبولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>‏%Ln فاشلة</numerusform>
            <numerusform>‏%Ln فاشلة</numerusform>
            <numerusform>‏%Ln فاشلة</numerusform>
            <numerusform>‏%Ln فاشلة</numerusform>
            <numerusform>‏%Ln فاشلة</numerusform>
            <numerusform>‏%Ln فاشلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>‏%Ln غير مؤكدة</numerusform>
            <numerusform>‏%Ln غير مؤكدة</numerusform>
            <numerusform>‏%Ln غير مؤكدة</numerusform>
            <numerusform>‏%Ln غير مؤكدة</numerusform>
            <numerusform>‏%Ln غير مؤكدة</numerusform>
            <numerusform>‏%Ln غير مؤكدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>‏%Ln في الانتظار</numerusform>
            <numerusform>‏%Ln في الانتظار</numerusform>
            <numerusform>‏%Ln في الانتظار</numerusform>
            <numerusform>‏%Ln في الانتظار</numerusform>
            <numerusform>‏%Ln في الانتظار</numerusform>
            <numerusform>‏%Ln في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts, reason of the pause</comment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مشاهدة الإرسال</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln</source>
        <comment>people who still wait</comment>
        <translation>
            <numerusform>استئناف %Ln</numerusform>
            <numerusform>استئناف %Ln</numerusform>
            <numerusform>استئناف %Ln</numerusform>
            <numerusform>استئناف %Ln</numerusform>
            <numerusform>استئناف %Ln</numerusform>
            <numerusform>استئناف %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is not valid JSON, so it may be damaged.</source>
        <translation>هذا ليس JSON صالحًا، وقد يكون تالفًا.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this line. Import it again once it is complete; what is known already is not taken twice.</source>
        <translation>ينتهي الملف في منتصف هذا السطر. يُرجى استيراده مجددًا عند اكتماله؛ ما هو معروف من قبل لا يُضاف مرتين.</translation>
    </message>
    <message>
        <source>This entry is longer than 16 MB, which no webhook sends.</source>
        <translation>حجم هذا الإدخال أكبر من 16 MB، ولا يرسل أي webhook مثل ذلك.</translation>
    </message>
    <message>
        <source>This entry is nested deeper than any webhook writes.</source>
        <translation>مستويات التداخل في هذا الإدخال أعمق مما يكتبه أي webhook.</translation>
    </message>
    <message>
        <source>This is JSON, but not an event of a Page&apos;s webhook.</source>
        <translation>هذا JSON، لكنه ليس حدثًا من webhook لصفحة.</translation>
    </message>
    <message>
        <source>This is about “%1”, not about a Page on Messenger. It is left out.</source>
        <translation>يتعلق هذا بـ «%1» وليس بصفحة على Messenger. لذلك استُبعد.</translation>
    </message>
    <message>
        <source>This event belongs to the Page %1. Import it for that Page.</source>
        <translation>ينتمي هذا الحدث إلى الصفحة %1. يُرجى استيراده لتلك الصفحة.</translation>
    </message>
    <message>
        <source>The id “%1” is written as a number, so its last digits may be lost. Capture it again with ids as text.</source>
        <translation>كُتب المعرّف «%1» كرقم، ولذلك قد تكون أرقامه الأخيرة مفقودة. يُرجى التقاط الأحداث مجددًا مع كتابة المعرّفات كنص.</translation>
    </message>
    <message>
        <source>The id of the person is missing.</source>
        <translation>معرّف الشخص مفقود.</translation>
    </message>
    <message>
        <source>“%1” is not a Page-scoped id, which is a row of about 16 digits.</source>
        <translation>«%1» ليس معرّفًا مرتبطًا بالصفحة؛ فهذا المعرّف سلسلة من نحو 16 رقمًا.</translation>
    </message>
    <message>
        <source>The opt-in has no token. Without it nothing can be sent for this opt-in.</source>
        <translation>لا تحتوي الموافقة على رمز. ولا يمكن إرسال أي شيء لهذه الموافقة من دونه.</translation>
    </message>
    <message>
        <source>The token holds blanks or characters that no token has.</source>
        <translation>يحتوي الرمز على مسافات أو أحرف لا تظهر في أي رمز.</translation>
    </message>
    <message>
        <source>The opt-in names no topic. Import it again and give one topic for all that have none.</source>
        <translation>لا تذكر الموافقة أي موضوع. يُرجى الاستيراد مجددًا وتحديد موضوع واحد لكل ما ليس له موضوع.</translation>
    </message>
    <message>
        <source>The topic has more than 200 characters.</source>
        <translation>يزيد عدد أحرف الموضوع على 200 حرف.</translation>
    </message>
    <message>
        <source>The opt-in does not say which prompt was shown, and its payload has %1 characters where a prompt has at most 65. Import it again and give the prompt for all that have none.</source>
        <translation>لا تذكر الموافقة الطلب الذي عُرض، وعدد أحرف بياناتها المرفقة (payload) هو %1 بينما الحد الأقصى للطلب 65. يُرجى الاستيراد مجددًا وتحديد الطلب لكل ما ليس له طلب.</translation>
    </message>
    <message>
        <source>The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.</source>
        <translation>وقت الموافقة مفقود. تسري الموافقة سنة واحدة، ولذلك يجب أن تكون بدايتها معروفة.</translation>
    </message>
    <message>
        <source>The time of the opt-in has not come yet. Check the clock of this computer.</source>
        <translation>لم يحن وقت الموافقة بعد. يُرجى التحقق من ساعة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This person was erased from the workspace and is not taken in again.</source>
        <translation>مُحي هذا الشخص من مساحة العمل ولا يُضاف إليها مجددًا.</translation>
    </message>
    <message>
        <source>This token is in the workspace already, but as another person&apos;s or another Page&apos;s. One of the two is wrong; what was there stays.</source>
        <translation>هذا الرمز موجود في مساحة العمل بالفعل، لكنه لشخص آخر أو لصفحة أخرى. أحد البيانين خاطئ؛ وما كان موجودًا يبقى كما هو.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>‏%Ln دقائق</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>‏%Ln ساعات</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>‏%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏%Ln أيام</numerusform>
            <numerusform>‏%Ln يومًا</numerusform>
            <numerusform>‏%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of Messenger&apos;s. Opt-ins would expire too early by it: set it right.</source>
        <translation>ساعة هذا الكمبيوتر متقدمة على ساعة Messenger، والفرق: %1. ووفقًا لها تنتهي صلاحية الموافقات قبل أوانها: يُرجى ضبطها.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind Messenger&apos;s. Opt-ins would count as good for too long by it: set it right.</source>
        <translation>ساعة هذا الكمبيوتر متأخرة عن ساعة Messenger، والفرق: %1. ووفقًا لها تُعد الموافقات صالحة مدة أطول من اللازم: يُرجى ضبطها.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>في انتظار الدور</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>The opt-in is older than a year</source>
        <translation>مضى على الموافقة أكثر من سنة</translation>
    </message>
    <message>
        <source>Was told before with this opt-in</source>
        <translation>سبق إرسال رسالة بهذه الموافقة</translation>
    </message>
    <message>
        <source>Used by another tool, or from another copy of this workspace</source>
        <translation>استخدمتها أداة أخرى، أو استُخدمت من نسخة أخرى من مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>أُلغي الاشتراك</translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good</source>
        <translation>رفض Messenger هذه الموافقة نهائيًا</translation>
    </message>
    <message>
        <source>An earlier attempt is not settled yet</source>
        <translation>لم تُحسم محاولة سابقة بعد</translation>
    </message>
    <message>
        <source>Part of another campaign that is not finished</source>
        <translation>ضمن حملة أخرى لم تكتمل</translation>
    </message>
    <message>
        <source>Gets the message through an earlier opt-in</source>
        <translation>تصل الرسالة عبر موافقة أسبق</translation>
    </message>
    <message>
        <source>Kept for the next wave</source>
        <translation>محفوظة للدفعة التالية</translation>
    </message>
    <message>
        <source>The text is too long with this person&apos;s name</source>
        <translation>النص طويل جدًا مع اسم هذا الشخص</translation>
    </message>
    <message>
        <source>The campaign was cancelled before</source>
        <translation>أُلغيت الحملة قبل ذلك</translation>
    </message>
    <message>
        <source>Was written to with this permission within the last 48 hours</source>
        <translation>تلقى رسالة بهذا الإذن خلال آخر 48 ساعة</translation>
    </message>
    <message>
        <source>Stopped these notifications</source>
        <translation>أوقف هذه الإشعارات</translation>
    </message>
    <message>
        <source>The 24 hours since the person&apos;s last message are over</source>
        <translation>انقضت 24 ساعة منذ آخر رسالة من الشخص</translation>
    </message>
    <message>
        <source>Held: it is night where they are. Kept for the next wave</source>
        <translation>مؤجل: الوقت ليل حيث هو. محفوظ للدفعة التالية</translation>
    </message>
    <message>
        <source>Held: got something this week. Kept for the next wave</source>
        <translation>مؤجل: تلقى شيئًا هذا الأسبوع. محفوظ للدفعة التالية</translation>
    </message>
</context>
<context>
    <name>EmojiMenu</name>
    <message>
        <source>waving hand</source>
        <translation>يد تلوّح</translation>
    </message>
    <message>
        <source>smile</source>
        <translation>ابتسامة</translation>
    </message>
    <message>
        <source>heart eyes</source>
        <translation>عيون قلوب</translation>
    </message>
    <message>
        <source>party</source>
        <translation>احتفال</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>thumb up</source>
        <translation>إبهام لأعلى</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>sparkles</source>
        <translation>بريق</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>جرس</translation>
    </message>
    <message>
        <source>alarm clock</source>
        <translation>منبّه</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>music</source>
        <translation>موسيقى</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>طرد</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>shopping</source>
        <translation>تسوق</translation>
    </message>
    <message>
        <source>price tag</source>
        <translation>بطاقة سعر</translation>
    </message>
    <message>
        <source>money</source>
        <translation>نقود</translation>
    </message>
    <message>
        <source>shoe</source>
        <translation>حذاء</translation>
    </message>
    <message>
        <source>dress</source>
        <translation>فستان</translation>
    </message>
    <message>
        <source>books</source>
        <translation>كتب</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>قهوة</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>وجبة</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>نبتة</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>عدّاء</translation>
    </message>
    <message>
        <source>tent</source>
        <translation>خيمة</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>شمس</translation>
    </message>
    <message>
        <source>snow</source>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>check mark</source>
        <translation>علامة صح</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>pointing down</source>
        <translation>إشارة لأسفل</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Unicode (UTF-16, little endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode (UTF-16, big endian)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>أوروبا الغربية (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside Headsup (%1). Nothing was sent because of it. Please report this.</source>
        <translation>حدث خطأ داخل Headsup ‏(%1). لم يُرسل شيء بسببه. يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Expected: %2.</source>
        <translation>لا يمكن استخدام «%1» هنا. المتوقع: %2.</translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing of this step was kept.</source>
        <translation>توقفت العملية قبل نهايتها. لم يُحفظ شيء من هذه الخطوة.</translation>
    </message>
    <message>
        <source>The prompt is missing. It is the exact text that the person agreed to.</source>
        <translation>الطلب مفقود. وهو النص الدقيق الذي وافق عليه الشخص.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65. Check that the right column is used for it.</source>
        <translation>عدد أحرف الطلب %1؛ يسمح Messenger بـ 65. يُرجى التحقق من استخدام العمود الصحيح له.</translation>
    </message>
    <message>
        <source>The message is empty. Write what the person asked to be told.</source>
        <translation>الرسالة فارغة. يُرجى كتابة ما طلب الشخص أن يُبلَّغ به.</translation>
    </message>
    <message>
        <source>The message has %1 characters; Messenger takes %2 here. Shorten it.</source>
        <translation>عدد أحرف الرسالة %1؛ يقبل Messenger هنا %2. يُرجى اختصارها.</translation>
    </message>
    <message>
        <source>The message has %1 buttons; Messenger shows three at most. Remove some.</source>
        <translation>عدد أزرار الرسالة %1؛ يعرض Messenger ثلاثة على الأكثر. يُرجى إزالة بعضها.</translation>
    </message>
    <message>
        <source>A button has no title. Write up to 20 characters.</source>
        <translation>يوجد زر بلا عنوان. يُرجى كتابة 20 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The button title “%1” is longer than 20 characters. Shorten it.</source>
        <translation>عنوان الزر «%1» أطول من 20 حرفًا. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>The reply button “%1” needs a payload of 1 to 1000 characters.</source>
        <translation>يحتاج زر الرد «%1» إلى بيانات مرفقة (payload) من 1 إلى 1000 حرف.</translation>
    </message>
    <message>
        <source>“%1” is not a complete web address. Use one that begins with https://.</source>
        <translation>«%1» ليس عنوان ويب كاملًا. يُرجى استخدام عنوان يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Known are first_name, last_name and name.</source>
        <translation>لا يوجد متغير باسم «%1». المتغيرات المعروفة هي first_name وlast_name وname.</translation>
    </message>
    <message>
        <source>The variable “%1” needs a fallback for people without a name, for example {%1|there}.</source>
        <translation>يحتاج المتغير «%1» إلى نص بديل للأشخاص الذين لا يُعرف اسمهم، مثل {%1|بك}.</translation>
    </message>
    <message>
        <source>A “{” has no “}”. Close the variable, or write {{ for a plain brace.</source>
        <translation>يوجد قوس «{» من دون «}». يُرجى إغلاق المتغير، أو كتابة {{ للقوس العادي.</translation>
    </message>
    <message>
        <source>An opt-in cannot go from “%1” to “%2”. Nothing was changed.</source>
        <translation>لا يمكن أن تنتقل الموافقة من «%1» إلى «%2». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was changed.</source>
        <translation>لا يوجد ملف باسم «%1». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was changed.</source>
        <translation>تعذرت قراءة «%1»: %2. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is untouched.</source>
        <translation>تعذرت كتابة «%1»: %2. ما كان موجودًا من قبل لم يُمس.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was changed.</source>
        <translation>«%1» فارغ. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” does not look like a text file. Export the list as CSV and try again. Nothing was changed.</source>
        <translation>لا يبدو «%1» ملفًا نصيًا. يُرجى تصدير القائمة بتنسيق CSV والمحاولة مجددًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Nothing was kept; import it again once it is complete.</source>
        <translation>تغيّر «%1» أثناء قراءته. لم يُحفظ شيء؛ يُرجى استيراده مجددًا عند اكتماله.</translation>
    </message>
    <message>
        <source>No column holds “%1”. The file has: %2. Choose the column by hand.</source>
        <translation>لا يحتوي أي عمود على «%1». يتضمن الملف: %2. يُرجى اختيار العمود يدويًا.</translation>
    </message>
    <message>
        <source>Several columns are called “%1”, so it is not clear which one is meant. Choose the column by hand, by its number from 1. Nothing was changed.</source>
        <translation>توجد عدة أعمدة باسم «%1»، ولذلك ليس واضحًا أيها المقصود. يُرجى اختيار العمود يدويًا برقمه بدءًا من 1. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The mapping “%1” is not understood. Write FIELD=COLUMN with a known field and a column of the file.</source>
        <translation>لم يُفهم التعيين «%1». يُرجى الكتابة بالصيغة FIELD=COLUMN باستخدام حقل معروف وعمود من الملف.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known. Use a name such as Europe/Berlin.</source>
        <translation>المنطقة الزمنية «%1» غير معروفة. يُرجى استخدام اسم مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>The message file “%1” cannot be used: %2.</source>
        <translation>لا يمكن استخدام ملف الرسالة «%1»: %2.</translation>
    </message>
    <message>
        <source>The fault script “%1” cannot be used: %2.</source>
        <translation>لا يمكن استخدام نص الأعطال البرمجي «%1»: %2.</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation>تعذرت قراءة JSON: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a Headsup workspace. It was left as it is; choose another file.</source>
        <translation>«%1» ليس مساحة عمل Headsup. تُرك الملف كما هو؛ يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The workspace “%1” is damaged (%2). It was left as it is; restore a backup, or choose another file.</source>
        <translation>مساحة العمل «%1» تالفة (%2). تُركت كما هي؛ يُرجى استعادة نسخة احتياطية أو اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The workspace “%1” was made by a newer Headsup. It was left as it is; update Headsup to open it.</source>
        <translation>أُنشئت مساحة العمل «%1» بإصدار أحدث من Headsup. تُركت كما هي؛ يُرجى تحديث Headsup لفتحها.</translation>
    </message>
    <message>
        <source>The workspace “%1” is in use by %2. Close it there first, or use another workspace.</source>
        <translation>مساحة العمل «%1» قيد الاستخدام من قِبل %2. يُرجى إغلاقها هناك أولًا أو استخدام مساحة عمل أخرى.</translation>
    </message>
    <message>
        <source>The workspace “%1” cannot be written to. Nothing was changed; check the rights of the file and its folder.</source>
        <translation>لا يمكن الكتابة في مساحة العمل «%1». لم يتغير شيء؛ يُرجى التحقق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>The workspace “%1” is sent from another computer or account. Nothing was sent: if both sent, a token could be spent twice. If this copy is the one to go on with, choose this computer for sending first.</source>
        <translation>يجري الإرسال من مساحة العمل «%1» على كمبيوتر آخر أو بحساب آخر. لم يُرسل شيء: لو أرسل كلاهما لأمكن استهلاك الرمز مرتين. إذا كان العمل سيستمر في هذه النسخة، يُرجى أولًا اختيار هذا الكمبيوتر للإرسال.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. What was saved before is safe; free some space and try again.</source>
        <translation>لم تبقَ مساحة على القرص لـ «%1». ما حُفظ من قبل آمن؛ يُرجى توفير مساحة والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than 400 days ahead of the last import and the last message of this workspace (%1). No opt-in was marked as expired and nothing was sent. Set the clock; if it is right, import the current list once more and go on.</source>
        <translation>ساعة هذا الكمبيوتر متقدمة بأكثر من 400 يوم على آخر استيراد وآخر رسالة في مساحة العمل هذه (%1). لم تُعدّ أي موافقة منتهية الصلاحية ولم يُرسل شيء. يُرجى ضبط الساعة؛ وإذا كانت صحيحة، يُرجى استيراد القائمة الحالية مرة أخرى ثم المتابعة.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, Messenger&apos;s says %2. With a clock that far off no opt-in is marked as expired and nothing is sent. Set the clock, then go on.</source>
        <translation>تشير ساعة هذا الكمبيوتر إلى %1، وتشير ساعة Messenger إلى %2. مع فرق كبير كهذا لا تُحدَّد أي موافقة كمنتهية الصلاحية ولا يُرسل شيء. يُرجى ضبط الساعة ثم المتابعة.</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped since %1. %2 Nobody is written to until a person lifts the stop: in the window under Page, or with “headsup-cli page go”.</source>
        <translation>كل الإرسال من هذه الصفحة متوقف منذ %1. %2 لا تُرسل رسالة إلى أحد حتى يرفع شخص هذا الإيقاف: في النافذة ضمن «الصفحة»، أو بالأمر «headsup-cli page go».</translation>
    </message>
    <message>
        <source>No message of this campaign that was asked for is uncertain. Nothing was changed.</source>
        <translation>لا توجد رسالة غير مؤكدة ضمن الرسائل المحددة من هذه الحملة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The workspace could not be changed: %1. What was saved before is safe.</source>
        <translation>تعذر تغيير مساحة العمل: %1. ما حُفظ من قبل آمن.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>غير موجود: %1 بالمعرّف %2.</translation>
    </message>
    <message>
        <source>This workspace has no Page %1.</source>
        <translation>لا تحتوي مساحة العمل هذه على الصفحة %1.</translation>
    </message>
    <message>
        <source>This workspace holds several Pages. Say which one is meant.</source>
        <translation>تحتوي مساحة العمل هذه على عدة صفحات. يُرجى تحديد الصفحة المقصودة.</translation>
    </message>
    <message>
        <source>This workspace has no Page yet. Add one first.</source>
        <translation>لا تحتوي مساحة العمل هذه على أي صفحة بعد. يُرجى إضافة صفحة أولًا.</translation>
    </message>
    <message>
        <source>The Page %1 is in this workspace already.</source>
        <translation>الصفحة %1 موجودة في مساحة العمل هذه بالفعل.</translation>
    </message>
    <message>
        <source>“%1” is not a Page id. A Page id is a row of digits.</source>
        <translation>«%1» ليس معرّف صفحة. معرّف الصفحة سلسلة من الأرقام.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as Graph address. It must begin with https://; http:// is allowed to this machine only.</source>
        <translation>لا يمكن استخدام «%1» عنوانًا لـ Graph. يجب أن يبدأ بـ https://؛ ولا يُسمح بـ http:// إلا لهذا الجهاز.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as Graph version: it has ended or is none. Use v21.0 or newer, such as v25.0.</source>
        <translation>لا يمكن استخدام «%1» إصدارًا لـ Graph: فهو منتهٍ أو ليس إصدارًا. يُرجى استخدام v21.0 أو إصدار أحدث مثل v25.0.</translation>
    </message>
    <message>
        <source>No access token is known for the Page %1. Nothing was sent. Store one for the Page, or set HEADSUP_PAGE_TOKEN.</source>
        <translation>لا يوجد رمز وصول معروف للصفحة %1. لم يُرسل شيء. يُرجى حفظ رمز للصفحة أو تعيين HEADSUP_PAGE_TOKEN.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used here (%1). The access token is kept until Headsup is closed.</source>
        <translation>لا يمكن استخدام سلسلة مفاتيح النظام هنا (%1). يُحتفظ برمز الوصول إلى أن يُغلق Headsup.</translation>
    </message>
    <message>
        <source>%1 Messenger was not reached, and nothing was sent.</source>
        <translation>‏%1 لم يتم الوصول إلى Messenger ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The answer did not come from Messenger (%1). A sign-in page of the network may be in between.</source>
        <translation>لم يأتِ الرد من Messenger ‏(%1). قد تكون هناك صفحة تسجيل دخول للشبكة في الطريق.</translation>
    </message>
    <message>
        <source>%2 Messenger&apos;s code is %1.</source>
        <translation>%2 رمز الخطأ من Messenger هو %1.</translation>
    </message>
    <message>
        <source>The access token belongs to another Page or to a person (%2), not to the Page %1. Nothing was sent; store the Page&apos;s own access token.</source>
        <translation>ينتمي رمز الوصول إلى صفحة أخرى أو إلى شخص (%2)، وليس إلى الصفحة %1. لم يُرسل شيء؛ يُرجى حفظ رمز الوصول الخاص بالصفحة نفسها.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port.</source>
        <translation>المنفذ %1 قيد الاستخدام من برنامج آخر. يُرجى اختيار منفذ آخر.</translation>
    </message>
    <message>
        <source>This campaign is “%1”, no longer a draft, so it cannot be changed. Duplicate it instead.</source>
        <translation>حالة هذه الحملة «%1» ولم تعد مسودة، ولذلك لا يمكن تغييرها. يُرجى إنشاء نسخة منها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This campaign is “%1”, so there is nothing to send.</source>
        <translation>حالة هذه الحملة «%1»، ولذلك لا يوجد ما يُرسل.</translation>
    </message>
    <message>
        <source>This campaign is being sent. Pause it first; nothing was changed.</source>
        <translation>هذه الحملة قيد الإرسال. يُرجى إيقافها مؤقتًا أولًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A message to %1 is on its way, or it is not known whether it arrived. Settle it first; then the person can be erased. Nothing was changed.</source>
        <translation>توجد رسالة إلى %1 في الطريق، أو لا يُعرف هل وصلت. يُرجى حسم ذلك أولًا؛ ثم يمكن محو الشخص. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody is left to write to: every opt-in of this topic is used, expired or withdrawn.</source>
        <translation>لم يبقَ أحد يمكن مراسلته: كل موافقات هذا الموضوع مستخدمة أو منتهية الصلاحية أو مسحوبة.</translation>
    </message>
    <message>
        <source>The message does not keep the promise of the prompt, so it is not sent. Mend the message and check again.</source>
        <translation>لا تفي الرسالة بوعد الطلب، ولذلك لا تُرسل. يُرجى تصحيح الرسالة والتحقق مجددًا.</translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write down why it does.</source>
        <translation>ليس واضحًا أن الرسالة تفي بالوعد. يُرجى تصحيحها أو كتابة سبب وفائها به.</translation>
    </message>
    <message>
        <source>You typed %1, but %2 people would get this message. Nothing was sent; check the pre-flight again.</source>
        <translation>أدخلتَ %1، لكن عدد من ستصلهم هذه الرسالة %2. لم يُرسل شيء؛ يُرجى الاطلاع مجددًا على المراجعة قبل الإرسال.</translation>
    </message>
    <message>
        <source>This workspace has no topic %1.</source>
        <translation>لا تحتوي مساحة العمل هذه على الموضوع %1.</translation>
    </message>
    <message>
        <source>The app secret is missing, so nobody could tell Meta&apos;s events from forged ones. Nothing was received. Set HEADSUP_APP_SECRET to the secret of your app and start again.</source>
        <translation>المفتاح السري للتطبيق مفقود، ولذلك لا يمكن تمييز أحداث Meta من الأحداث المزوّرة. لم يُستلم شيء. يُرجى ضبط HEADSUP_APP_SECRET على المفتاح السري لتطبيقك والبدء مجددًا.</translation>
    </message>
    <message>
        <source>%1 percent of the people were lost to the Page: %3. The limit is %2 percent. Nothing was sent. Find out why before anybody else is written to.</source>
        <translation>فقدت الصفحة %1 % من الأشخاص: %3. الحد هو %2 %. لم يُرسل شيء. يُرجى معرفة السبب قبل مراسلة أي شخص آخر.</translation>
    </message>
    <message>
        <source>Meta has taken measures against this Page since %1: %2. Nothing was sent. Read the notice in the Page Support Inbox; once it is dealt with, confirm that and go on.</source>
        <translation>اتخذت Meta إجراءات ضد هذه الصفحة منذ %1: %2. لم يُرسل شيء. يُرجى قراءة الإشعار في صندوق الدعم الخاص بالصفحة؛ وبعد معالجة الأمر يُرجى تأكيد ذلك والمتابعة.</translation>
    </message>
    <message>
        <source>This message was useless after %1, and that time has passed. Nothing was sent.</source>
        <translation>لم تعد هذه الرسالة مفيدة بعد %1، وقد انقضى هذا الوقت. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The message changed after the pre-flight. Nothing was sent; look at the pre-flight again.</source>
        <translation>تغيرت الرسالة بعد المراجعة قبل الإرسال. لم يُرسل شيء؛ يُرجى الاطلاع مجددًا على المراجعة.</translation>
    </message>
    <message>
        <source>A message that is itself a request has Messenger&apos;s “Notify Me” button and no other. Remove the buttons.</source>
        <translation>الرسالة التي هي نفسها طلب لها زر “Notify Me” من Messenger ولا زر غيره. أزل الأزرار.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a utility template. Use its name in lower case with digits and “_”, a language such as en or de_DE, and reply buttons alone.</source>
        <translation>لا يمكن أن يكون “%1” جزءًا من قالب خدمي. استخدم اسمًا بأحرف صغيرة وأرقام و“_”، ولغة مثل en أو de_DE، وأزرار رد فقط.</translation>
    </message>
    <message>
        <source>This message does not fit the topic, whose kind of permission is “%1”: a utility topic takes templates and nothing else, and only a one-time opt-in pays for the next request.</source>
        <translation>هذه الرسالة لا تناسب الموضوع الذي نوع إذنه “%1”: الموضوع الخدمي لا يقبل إلا القوالب، ولا يدفع ثمن الطلب التالي إلا موافقة لمرة واحدة.</translation>
    </message>
    <message>
        <source>The topic&apos;s kind of permission is “%1”. Name it with --permission, or choose another topic.</source>
        <translation>نوع إذن الموضوع هو “%1”. حدده باستخدام --permission أو اختر موضوعًا آخر.</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Opt-in</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Button tapped</source>
        <translation>نقر على زر</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>تمت القراءة</translation>
    </message>
    <message>
        <source>Stopped notifications</source>
        <translation>إيقاف الإشعارات</translation>
    </message>
    <message>
        <source>Resumed notifications</source>
        <translation>استئناف الإشعارات</translation>
    </message>
    <message>
        <source>Policy enforcement</source>
        <translation>إنفاذ السياسات</translation>
    </message>
    <message>
        <source>Message of the Page</source>
        <translation>رسالة من الصفحة</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>a spreadsheet takes 1,048,576 rows and there are %1; save them as CSV, or topic by topic</source>
        <translation>يتسع جدول البيانات لعدد 1,048,576 من الصفوف، وعددها هنا %1؛ يُرجى حفظها بتنسيق CSV أو كل موضوع على حدة</translation>
    </message>
    <message>
        <source>it could not be put in its place</source>
        <translation>تعذر وضعه في مكانه</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>يوجد مجلد بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>This workspace lies on a network drive (%1). Two computers may change it at once there, and what was saved may get lost. Move it to a folder of this computer before you send.</source>
        <translation>توجد مساحة العمل هذه على محرك أقراص في الشبكة (%1). قد يغيّرها هناك جهازا كمبيوتر في الوقت نفسه، وقد يضيع ما حُفظ. يُرجى نقلها إلى مجلد على هذا الكمبيوتر قبل الإرسال.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that is synced with other computers (%1). A copy made while Headsup writes may be damaged, and an older one may come back. Move it to a folder of its own before you send.</source>
        <translation>توجد مساحة العمل هذه في مجلد تجري مزامنته مع أجهزة كمبيوتر أخرى (%1). قد تكون النسخة المأخوذة أثناء كتابة Headsup تالفة، وقد تعود نسخة أقدم. يُرجى نقلها إلى مجلد خاص بها قبل الإرسال.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>they blocked the Page, as its insights say</source>
        <translation>حظروا الصفحة، وفقًا لإحصاءاتها</translation>
    </message>
    <message>
        <source>unavailable to it, or they answered “Bad response”</source>
        <translation>لا يمكن للصفحة الوصول إليهم، أو أجابوا بـ «رد غير مناسب»</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Open your Page on Facebook and go to its settings: Page settings, Advanced Messaging, Requested features, One-Time Notification.</source>
        <translation>افتح صفحتك على فيسبوك وانتقل إلى إعداداتها: Page settings ثم Advanced Messaging ثم Requested features ثم One-Time Notification.</translation>
    </message>
    <message>
        <source>Press Request. Meta asks what you want to use it for and answers within a few days; the state is shown in the same place.</source>
        <translation>اضغط Request. تسأل Meta عن الغرض وتجيب خلال أيام قليلة؛ وتظهر الحالة في المكان نفسه.</translation>
    </message>
    <message>
        <source>Create an access token for the Page with the permission pages_messaging, in the developer tools of Meta or in your Business settings.</source>
        <translation>أنشئ رمز وصول للصفحة بإذن pages_messaging من أدوات مطوري Meta أو من إعدادات نشاطك التجاري.</translation>
    </message>
    <message>
        <source>Paste the token here. It goes to the keychain of this computer, never into the workspace and never into a log.</source>
        <translation>الصق الرمز هنا. يُحفظ في سلسلة مفاتيح هذا الحاسوب، ولا يُكتب أبدًا في مساحة العمل ولا في أي سجل.</translation>
    </message>
    <message>
        <source>In Europe One-Time Notification may not be available for your Page or for people there. Headsup then says what Messenger answered, and keeps the opt-ins.</source>
        <translation>في أوروبا قد لا يتوفر الإشعار لمرة واحدة لصفحتك أو للأشخاص هناك. عندئذ يخبرك Headsup بجواب Messenger ويحتفظ بالموافقات.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>A person taps Notify me under a prompt, for example “Aurora 2 back in stock? Tell me”. Your Page gets one token for that person: good for one message, once, within a year.</source>
        <translation>ينقر شخص على Notify me تحت طلب مثل “هل توفر Aurora 2 من جديد؟ أخبروني”. تحصل صفحتك على رمز واحد لهذا الشخص: يصلح لرسالة واحدة، مرة واحدة، خلال سنة.</translation>
    </message>
    <message>
        <source>Headsup keeps these tokens, shows who waits for what, helps you write the one message that the prompt allows, and sends it without spending a token twice.</source>
        <translation>يحفظ Headsup هذه الرموز، ويعرض من ينتظر ماذا، ويساعدك على كتابة الرسالة الوحيدة التي يسمح بها الطلب، ويرسلها دون أن يستهلك رمزًا مرتين.</translation>
    </message>
    <message>
        <source>A Page in rehearsal works like a real one, but nothing leaves this computer. Try everything there first.</source>
        <translation>الصفحة في التجربة تعمل كالصفحة الحقيقية، لكن لا شيء يغادر هذا الحاسوب. جرّب كل شيء هناك أولًا.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What wants your attention: new opt-ins, opt-ins that expire soon, and campaigns that are not finished. Every number opens the list behind it.</source>
        <translation>ما يحتاج إلى انتباهك: موافقات جديدة، وموافقات تنتهي قريبًا، وحملات لم تكتمل. كل رقم يفتح القائمة التي وراءه.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Drop a CSV file or a captured webhook log anywhere on the window. Columns, separator and encoding are guessed and shown; nothing is stored before you say so.</source>
        <translation>أفلت ملف CSV أو سجل webhook ملتقطًا في أي مكان من النافذة. تُخمَّن الأعمدة والفاصل والترميز وتُعرض؛ ولا يُحفظ شيء قبل أن تقول ذلك.</translation>
    </message>
    <message>
        <source>Rows that cannot be used are listed with their reason and can be saved as a file. Ids that a spreadsheet has rounded, like 2.13E+15, are refused.</source>
        <translation>الصفوف التي لا يمكن استخدامها تُسرد مع سببها ويمكن حفظها كملف. تُرفض المعرّفات التي قرّبها جدول بيانات، مثل 2.13E+15.</translation>
    </message>
    <message>
        <source>A whole import can be taken back. Opt-ins that were used meanwhile stay.</source>
        <translation>يمكن التراجع عن عملية استيراد كاملة. تبقى الموافقات التي استُخدمت في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Topics and people</source>
        <translation>الموضوعات والأشخاص</translation>
    </message>
    <message>
        <source>A topic is what people asked to hear of. Choose one to see who waits, who was told, and how many opt-ins run out in the next 30, 60 and 90 days.</source>
        <translation>الموضوع هو ما طلب الناس أن يسمعوا عنه. اختر موضوعًا لترى من ينتظر ومن أُبلغ وكم موافقة تنتهي خلال 30 و60 و90 يومًا القادمة.</translation>
    </message>
    <message>
        <source>Change, split and merge topics from the menu beside the name. A change and a split can be undone; everybody keeps the prompt they saw.</source>
        <translation>غيّر الموضوعات وقسّمها وادمجها من القائمة بجانب الاسم. يمكن التراجع عن التغيير والتقسيم؛ ويحتفظ كل شخص بالطلب الذي رآه.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>The receipt of a consent: the exact prompt, when and from where it came, what was sent for it.</source>
        <translation>إيصال الموافقة: الطلب بنصه، ومتى ومن أين جاء، وما أُرسل مقابله.</translation>
    </message>
    <message>
        <source>Opting a person out cannot be undone: whoever asked to be left alone must ask again. Erasing removes all but a keyed hash, so that no import brings them back.</source>
        <translation>لا يمكن التراجع عن إلغاء اشتراك شخص: من طلب أن يُترك وشأنه يجب أن يطلب من جديد. المحو يزيل كل شيء ما عدا بصمة مشفرة، فلا يعيده أي استيراد.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Every follow-up you write is a campaign: a draft, being sent, paused or finished. A draft is saved while you type.</source>
        <translation>كل رسالة متابعة تكتبها هي حملة: مسودة، أو قيد الإرسال، أو متوقفة مؤقتًا، أو منتهية. تُحفظ المسودة أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Writing a follow-up</source>
        <translation>كتابة رسالة متابعة</translation>
    </message>
    <message>
        <source>On the left stands what people agreed to. The message must bring that news and no other; the card below says whether it does, and how to mend it.</source>
        <translation>في الجهة الأولى ما وافق عليه الناس. يجب أن تحمل الرسالة ذلك الخبر لا غيره؛ والبطاقة أدناه تقول هل تفعل وكيف تُصلح.</translation>
    </message>
    <message>
        <source>{first_name|there} becomes the person&apos;s first name, or “there” where none is known. The phone shows the message as each person gets it, the worst cases first.</source>
        <translation>يصبح {first_name|there} الاسم الأول للشخص، أو “there” إن لم يُعرف له اسم. يعرض الهاتف الرسالة كما يتلقاها كل شخص، وأسوأ الحالات أولًا.</translation>
    </message>
    <message>
        <source>A link button does not open the 24-hour window again; a reply button does.</source>
        <translation>زر الرابط لا يعيد فتح نافذة 24 ساعة؛ أما زر الرد فيعيد فتحها.</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>مراجعة قبل الإرسال</translation>
    </message>
    <message>
        <source>The last look: how many people get it, who is left out and why, what time it is where they live, and samples with the worst first.</source>
        <translation>النظرة الأخيرة: كم شخصًا يتلقاها، ومن يُستبعد ولماذا، وكم الساعة حيث يعيشون، ونماذج أسوؤها أولًا.</translation>
    </message>
    <message>
        <source>A message that is not relevant does not go out. One that is unclear needs a reason, which is kept. Typing the number of people sends: their tokens are spent for good.</source>
        <translation>الرسالة غير المتصلة بالموضوع لا تخرج. وغير الواضحة تحتاج إلى سبب يُحفظ. كتابة عدد الأشخاص ترسل: تُستهلك رموزهم نهائيًا.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>One person gets it first. If that goes well, the rest follow at the pace you set. Pause and Stop act within one message.</source>
        <translation>يتلقاها شخص واحد أولًا. إن سار ذلك جيدًا يتبعه الباقون بالسرعة التي حددتها. الإيقاف المؤقت والإيقاف يعملان خلال رسالة واحدة.</translation>
    </message>
    <message>
        <source>Headsup pauses by itself and says why when Messenger refuses too often. Closing the window asks first and waits for the last answers.</source>
        <translation>يتوقف Headsup مؤقتًا من نفسه ويقول السبب عندما يكثر رفض Messenger. إغلاق النافذة يسأل أولًا وينتظر الأجوبة الأخيرة.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Accepted means that Messenger took the message. Failed says why, in words, and whether the token is still good.</source>
        <translation>مقبولة تعني أن Messenger أخذ الرسالة. وفاشلة تقول السبب بالكلمات وهل لا يزال الرمز صالحًا.</translation>
    </message>
    <message>
        <source>Uncertain means that the message left and no answer came. Nothing sends it again by itself: look in the conversation, or settle it by hand.</source>
        <translation>غير مؤكدة تعني أن الرسالة خرجت ولم يصل جواب. لا شيء يعيد إرسالها من نفسه: انظر في المحادثة أو احسم الأمر يدويًا.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Whoever answers, taps a reply button or reacts opens 24 hours in which you may ask the next question. Here you see for whom they are open and how long still.</source>
        <translation>من يجيب أو ينقر زر رد أو يتفاعل يفتح 24 ساعة يمكنك فيها طرح السؤال التالي. هنا ترى لمن هي مفتوحة وكم بقي منها.</translation>
    </message>
    <message>
        <source>Nobody is asked the same twice within a week, and nobody who opted out. What is asked is checked like a message: no reward for signing up.</source>
        <translation>لا يُسأل أحد السؤال نفسه مرتين خلال أسبوع، ولا من ألغى اشتراكه. ويُفحص الطلب كما تُفحص الرسالة: لا مكافأة على الاشتراك.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>What came of opt-ins and messages in a time that you choose, per topic: on the screen, as a table, on paper.</source>
        <translation>ما نتج عن الموافقات والرسائل في مدة تختارها، لكل موضوع: على الشاشة، وكجدول، وعلى الورق.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Meta takes the feature away from Pages that people block. From 2 % on you are warned, from 3 % on nobody else is written to. Enter the block rate of each week from the Page&apos;s insights.</source>
        <translation>تسحب Meta الميزة من الصفحات التي يحظرها الناس. ابتداءً من 2 % تُحذَّر، وابتداءً من 3 % لا يُكتب إلى أحد غيرهم. أدخل نسبة الحظر لكل أسبوع من إحصاءات الصفحة.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Writes opt-ins, people or results as a file for a spreadsheet. Choose the columns; tokens are left out unless you ask for them.</source>
        <translation>يكتب الموافقات أو الأشخاص أو النتائج في ملف لجدول بيانات. اختر الأعمدة؛ وتُترك الرموز ما لم تطلبها.</translation>
    </message>
    <message>
        <source>Your Page</source>
        <translation>صفحتك</translation>
    </message>
    <message>
        <source>Connect the Page and test the connection. The access token lies in the keychain of this computer.</source>
        <translation>اربط الصفحة واختبر الاتصال. رمز الوصول محفوظ في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The tester is a person of the Page, best yourself, who gets test messages through an open conversation or a token of their own.</source>
        <translation>المختبِر شخص من الصفحة، والأفضل أن تكون أنت، يتلقى رسائل الاختبار عبر محادثة مفتوحة أو رمز خاص به.</translation>
    </message>
    <message>
        <source>Stop the Page when something goes wrong: every campaign of it pauses until somebody lifts the stop.</source>
        <translation>أوقف الصفحة عندما يحدث خطأ: تتوقف كل حملاتها مؤقتًا حتى يرفع أحد الإيقاف.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Everything works as soon as you change it and can be undone with Ctrl+Z. Language and time zone wait for the next start.</source>
        <translation>يسري كل شيء فور تغييره ويمكن التراجع عنه بـ Ctrl+Z. اللغة والمنطقة الزمنية تنتظران التشغيل التالي.</translation>
    </message>
    <message>
        <source>How long texts are kept holds for the whole workspace; what was removed by it stays removed.</source>
        <translation>مدة حفظ النصوص تسري على مساحة العمل كلها؛ وما أُزيل بها يبقى مُزالًا.</translation>
    </message>
    <message>
        <source>Permission from Meta</source>
        <translation>إذن من Meta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, topic, campaign and person by a few letters. Tab goes from field to field in the order of reading; F1 explains the screen you are on.</source>
        <translation>يجد Ctrl+K كل أمر وموضوع وحملة وشخص ببضعة أحرف. ينتقل Tab من حقل إلى حقل بترتيب القراءة؛ ويشرح F1 الشاشة التي أنت فيها.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>it is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>another file than the one that is imported</source>
        <translation>ملف آخر غير الملف المستورد</translation>
    </message>
    <message>
        <source>it is a workspace; choose another name</source>
        <translation>هذه مساحة عمل؛ يُرجى اختيار اسم آخر</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Page-scoped id of the person</source>
        <translation>معرّف الشخص المرتبط بالصفحة</translation>
    </message>
    <message>
        <source>Opt-in token</source>
        <translation>رمز الموافقة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Number of the topic</source>
        <translation>رقم الموضوع</translation>
    </message>
    <message>
        <source>Topic kind</source>
        <translation>نوع الموضوع</translation>
    </message>
    <message>
        <source>Prompt, the exact text agreed to</source>
        <translation>الطلب، أي النص الدقيق الذي تمت الموافقة عليه</translation>
    </message>
    <message>
        <source>Time of the opt-in</source>
        <translation>وقت الموافقة</translation>
    </message>
    <message>
        <source>Time of expiry</source>
        <translation>وقت انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Already used by another tool (yes or no)</source>
        <translation>استُخدمت بأداة أخرى (نعم أو لا)</translation>
    </message>
    <message>
        <source>Opted out (yes or no)</source>
        <translation>أُلغي الاشتراك (نعم أو لا)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>اللغة والبلد</translation>
    </message>
    <message>
        <source>Time zone of the person</source>
        <translation>المنطقة الزمنية للشخص</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Field “%1” of the topic</source>
        <translation>الحقل «%1» للموضوع</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of event, number</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Events of this capture: %1.</source>
        <translation>أحداث هذا الالتقاط: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in the workspace already.</source>
        <translation>
            <numerusform>لا توجد أحداث في مساحة العمل من قبل.</numerusform>
            <numerusform>يوجد حدث واحد في مساحة العمل من قبل.</numerusform>
            <numerusform>يوجد حدثان في مساحة العمل من قبل.</numerusform>
            <numerusform>توجد %Ln أحداث في مساحة العمل من قبل.</numerusform>
            <numerusform>يوجد %Ln حدثًا في مساحة العمل من قبل.</numerusform>
            <numerusform>يوجد %Ln حدث في مساحة العمل من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The events do not tell which prompt %Ln people saw; the payload stands for it.</source>
        <translation>
            <numerusform>تذكر الأحداث الطلب الذي رآه كل شخص.</numerusform>
            <numerusform>لا تذكر الأحداث الطلب الذي رآه شخص واحد؛ وتحل البيانات المرفقة (payload) محله.</numerusform>
            <numerusform>لا تذكر الأحداث الطلب الذي رآه شخصان؛ وتحل البيانات المرفقة (payload) محله.</numerusform>
            <numerusform>لا تذكر الأحداث الطلب الذي رآه %Ln أشخاص؛ وتحل البيانات المرفقة (payload) محله.</numerusform>
            <numerusform>لا تذكر الأحداث الطلب الذي رآه %Ln شخصًا؛ وتحل البيانات المرفقة (payload) محله.</numerusform>
            <numerusform>لا تذكر الأحداث الطلب الذي رآه %Ln شخص؛ وتحل البيانات المرفقة (payload) محله.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>came with an import</source>
        <translation>وردت مع عملية استيراد</translation>
    </message>
    <message>
        <source>taken into a campaign</source>
        <translation>أُدرجت في حملة</translation>
    </message>
    <message>
        <source>its turn came</source>
        <translation>حان دورها</translation>
    </message>
    <message>
        <source>the answer came</source>
        <translation>ورد الرد</translation>
    </message>
    <message>
        <source>Headsup had ended while the answer was awaited</source>
        <translation>كان Headsup قد أُغلق أثناء انتظار الرد</translation>
    </message>
    <message>
        <source>the year was over</source>
        <translation>انقضت السنة</translation>
    </message>
    <message>
        <source>the campaign was cancelled</source>
        <translation>أُلغيت الحملة</translation>
    </message>
    <message>
        <source>put in line again</source>
        <translation>أُعيدت إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>the use journal remembers what another copy or workspace did</source>
        <translation>يفيد سجل الاستخدام بما فعلته نسخة أخرى أو مساحة عمل أخرى</translation>
    </message>
    <message>
        <source>the person had opted out</source>
        <translation>كان الشخص قد ألغى الاشتراك</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>حُسمت يدويًا</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>“%1” is no link that opens. Links begin with https://</source>
        <translation>“%1” ليس رابطًا يُفتح. تبدأ الروابط بـ https://</translation>
    </message>
    <message>
        <source>“%1” breaks off: a link has no blanks, and an address behind https://</source>
        <translation>“%1” منقطع: ليس في الرابط فراغات، وبعد https:// عنوان</translation>
    </message>
    <message>
        <source>“%1” leads nowhere: its address has no ending such as .com</source>
        <translation>“%1” لا يؤدي إلى مكان: ينقص العنوان لاحقة مثل .com</translation>
    </message>
    <message>
        <source>“%1” begins with http://. Browsers warn of that; use https://</source>
        <translation>“%1” يبدأ بـ http://. تحذر المتصفحات من ذلك؛ استخدم https://</translation>
    </message>
</context>
<context>
    <name>MessageFile</name>
    <message>
        <source>a button has a type other than postback or web_url</source>
        <translation>يوجد زر من نوع غير postback أو web_url</translation>
    </message>
    <message>
        <source>the key “text” is missing</source>
        <translation>المفتاح «text» مفقود</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is larger than any message</source>
        <translation>الملف أكبر من أي رسالة</translation>
    </message>
    <message>
        <source>a parameter is no line of text</source>
        <translation>أحد المعاملات ليس سطرًا نصيًا</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The certificate of “%1” is out of date. Check the clock of this computer; if it is right, something in between reads along.</source>
        <translation>شهادة «%1» خارج مدة صلاحيتها. يُرجى التحقق من ساعة هذا الكمبيوتر؛ وإذا كانت صحيحة، فهناك جهة في الطريق تطّلع على الاتصال.</translation>
    </message>
    <message>
        <source>The certificate that came belongs to another name than “%1”. Something in between answers in its place; do not go on here.</source>
        <translation>الشهادة الواردة تخص اسمًا آخر غير «%1». هناك جهة في الطريق تجيب بدلًا منه؛ يُرجى عدم المتابعة هنا.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was called back. Do not go on in this network.</source>
        <translation>أُبطلت شهادة «%1». يُرجى عدم المتابعة في هذه الشبكة.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of “%1”. A program that looks into connections, or this network, is in between.</source>
        <translation>لا يثق هذا الكمبيوتر بشهادة «%1». يوجد في الطريق برنامج يفحص الاتصالات أو هذه الشبكة نفسها.</translation>
    </message>
    <message>
        <source>No secure connection to “%1” could be made. The network may want a sign-in first: open a web page to see.</source>
        <translation>تعذر إنشاء اتصال آمن مع «%1». قد تطلب الشبكة تسجيل الدخول أولًا: يُرجى فتح صفحة ويب للتحقق.</translation>
    </message>
    <message>
        <source>The name “%1” was not found. There is no internet connection, or the Graph address is wrong.</source>
        <translation>لم يُعثر على الاسم «%1». لا يوجد اتصال بالإنترنت، أو أن عنوان Graph خاطئ.</translation>
    </message>
    <message>
        <source>“%1” refused the connection. The Graph address or its port is wrong, or a firewall is in between.</source>
        <translation>رفض «%1» الاتصال. عنوان Graph أو منفذه خاطئ، أو يوجد جدار حماية في الطريق.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password before “%1”. Put them into the system&apos;s proxy settings.</source>
        <translation>يطلب وكيل هذه الشبكة اسمًا وكلمة مرور قبل الوصول إلى «%1». يُرجى إدخالهما في إعدادات الوكيل في النظام.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” does not answer. Check the system&apos;s proxy settings.</source>
        <translation>لا يستجيب الوكيل في الطريق إلى «%1». يُرجى التحقق من إعدادات الوكيل في النظام.</translation>
    </message>
    <message>
        <source>“%1” could not be reached. Check the internet connection and the system&apos;s proxy settings.</source>
        <translation>تعذر الوصول إلى «%1». يُرجى التحقق من الاتصال بالإنترنت ومن إعدادات الوكيل في النظام.</translation>
    </message>
    <message>
        <source>The connection to “%1” ended before the answer was complete.</source>
        <translation>انتهى الاتصال مع «%1» قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>a redirect, HTTP %1</source>
        <translation>إعادة توجيه، HTTP %1</translation>
    </message>
    <message>
        <source>a redirect to “%1”, HTTP %2</source>
        <translation>إعادة توجيه إلى «%1»، HTTP %2</translation>
    </message>
    <message>
        <source>a web page, HTTP %1</source>
        <translation>صفحة ويب، HTTP %1</translation>
    </message>
    <message>
        <source>What came was %1.</source>
        <translation>ما ورد: %1.</translation>
    </message>
    <message>
        <source>Messenger&apos;s words: “%1”</source>
        <translation>نص Messenger: «%1»</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password. Put them into the system&apos;s proxy settings.</source>
        <translation>يطلب وكيل هذه الشبكة اسمًا وكلمة مرور. يُرجى إدخالهما في إعدادات الوكيل في النظام.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own (HTTP %1). Try again in a few minutes.</source>
        <translation>أبلغ الخادم عن عطل لديه (HTTP %1). يُرجى المحاولة مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The Graph version %1 has ended, so Messenger may answer in another way than expected. Choose v%2.0 or newer for the Page.</source>
        <translation>انتهى إصدار Graph ‏%1، ولذلك قد يجيب Messenger بطريقة غير متوقعة. يُرجى اختيار v%2.0 أو إصدار أحدث للصفحة.</translation>
    </message>
    <message>
        <source>The Graph version %1 ends on %2. Choose v%3.0 or newer for the Page before that day.</source>
        <translation>ينتهي إصدار Graph ‏%1 في %2. يُرجى اختيار v%3.0 أو إصدار أحدث للصفحة قبل ذلك اليوم.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>%1: nobody knows yet whether %Ln messages arrived.</source>
        <comment>campaign</comment>
        <translation>
            <numerusform>‏%1: لا توجد رسائل يُجهل وصولها.</numerusform>
            <numerusform>‏%1: لا يُعرف بعد هل وصلت رسالة واحدة.</numerusform>
            <numerusform>‏%1: لا يُعرف بعد هل وصلت رسالتان.</numerusform>
            <numerusform>‏%1: لا يُعرف بعد هل وصلت %Ln رسائل.</numerusform>
            <numerusform>‏%1: لا يُعرف بعد هل وصلت %Ln رسالة.</numerusform>
            <numerusform>‏%1: لا يُعرف بعد هل وصلت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>campaign: how it stands</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1 is being sent: %2.</source>
        <comment>campaign; counts</comment>
        <translation>‏%1 قيد الإرسال: %2.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مشاهدة الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln unused opt-ins expire within 30 days.</source>
        <comment>topic</comment>
        <translation>
            <numerusform>‏%1: لا تنتهي صلاحية أي موافقة غير مستخدمة خلال 30 يومًا.</numerusform>
            <numerusform>‏%1: تنتهي صلاحية موافقة واحدة غير مستخدمة خلال 30 يومًا.</numerusform>
            <numerusform>‏%1: تنتهي صلاحية موافقتين غير مستخدمتين خلال 30 يومًا.</numerusform>
            <numerusform>‏%1: تنتهي صلاحية %Ln موافقات غير مستخدمة خلال 30 يومًا.</numerusform>
            <numerusform>‏%1: تنتهي صلاحية %Ln موافقة غير مستخدمة خلال 30 يومًا.</numerusform>
            <numerusform>‏%1: تنتهي صلاحية %Ln موافقة غير مستخدمة خلال 30 يومًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>كتابة رسالة المتابعة</translation>
    </message>
    <message>
        <source>%1 is a draft; nobody has got it yet.</source>
        <comment>campaign</comment>
        <translation>‏%1 مسودة؛ لم تصل إلى أحد بعد.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
</context>
<context>
    <name>OptInState</name>
    <message>
        <source>Unused</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Used outside of this copy</source>
        <translation>مستخدمة خارج هذه النسخة</translation>
    </message>
</context>
<context>
    <name>PageStop</name>
    <message>
        <source>Facebook enforced a policy</source>
        <translation>أنفذ Facebook إحدى السياسات</translation>
    </message>
    <message>
        <source>a person stopped it</source>
        <translation>أوقفه شخص</translation>
    </message>
    <message>
        <source>Stopped because Facebook enforced a policy: %1</source>
        <translation>متوقف لأن Facebook أنفذ إحدى السياسات: %1</translation>
    </message>
    <message>
        <source>Stopped because Facebook enforced a policy.</source>
        <translation>متوقف لأن Facebook أنفذ إحدى السياسات.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>متوقف: %1</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>أوقفه شخص.</translation>
    </message>
    <message>
        <source>Stopped by %1: %2</source>
        <translation>أوقفه %1: %2</translation>
    </message>
    <message>
        <source>Stopped by %1.</source>
        <translation>أوقفه %1.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>One-time notification</source>
        <translation>إشعار لمرة واحدة</translation>
    </message>
    <message>
        <source>One message for each opt-in. Works wherever Meta has granted the Page the feature.</source>
        <translation>رسالة واحدة لكل موافقة. يعمل حيثما منحت Meta الصفحة هذه الميزة.</translation>
    </message>
    <message>
        <source>Recurring notifications</source>
        <translation>إشعارات متكررة</translation>
    </message>
    <message>
        <source>Many messages, at least 48 hours apart, until the person stops them. Since February 2026 they work in Australia, the European Union, Japan, South Korea and the United Kingdom only.</source>
        <translation>رسائل كثيرة، بينها 48 ساعة على الأقل، حتى يوقفها الشخص. منذ فبراير 2026 تعمل في أستراليا والاتحاد الأوروبي واليابان وكوريا الجنوبية والمملكة المتحدة فقط.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>محادثة مفتوحة</translation>
    </message>
    <message>
        <source>Works everywhere, for 24 hours after the person wrote, tapped or reacted, and not a minute longer.</source>
        <translation>تعمل في كل مكان، لمدة 24 ساعة بعد أن يكتب الشخص أو ينقر أو يتفاعل، ولا دقيقة أكثر.</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>قالب خدمي</translation>
    </message>
    <message>
        <source>A template that Meta has approved, about something the person ordered or booked; nothing promotional. Needs the permission page_utility_messaging, and works where Meta offers utility messages.</source>
        <translation>قالب وافقت عليه Meta، عن شيء طلبه الشخص أو حجزه؛ لا شيء ترويجيًا. يحتاج إلى إذن page_utility_messaging ويعمل حيث توفر Meta الرسائل الخدمية.</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Check: %1.</source>
        <comment>verdict</comment>
        <translation>المراجعة: %1.</translation>
    </message>
    <message>
        <source>Check: %1. Sent because: %2</source>
        <comment>verdict; reason that a person wrote</comment>
        <translation>المراجعة: %1. سبب الإرسال: %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Campaign “%1” · %2</source>
        <comment>name, time</comment>
        <translation>الحملة «%1» · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a prompt</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Agreed on %1. Topic: %2. Good until %3.</source>
        <comment>time, topic, time</comment>
        <translation>تمت الموافقة في %1. الموضوع: %2. صالحة حتى %3.</translation>
    </message>
    <message>
        <source>From %1, import %2 of %3.</source>
        <comment>file, number, time</comment>
        <translation>من %1، عملية الاستيراد رقم %2 في %3.</translation>
    </message>
    <message>
        <source>What the Page was told</source>
        <translation>ما أُبلغت به الصفحة</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, kind of event</comment>
        <translation>‏%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln earlier ones.</source>
        <translation>
            <numerusform>… ولا أحداث أسبق.</numerusform>
            <numerusform>… وحدث واحد أسبق.</numerusform>
            <numerusform>… وحدثان أسبق.</numerusform>
            <numerusform>… و%Ln أحداث أسبق.</numerusform>
            <numerusform>… و%Ln حدثًا أسبق.</numerusform>
            <numerusform>… و%Ln حدث أسبق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPeople</name>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>%1 (no first name)</source>
        <translation>‏%1 (بلا اسم أول)</translation>
    </message>
    <message>
        <source>%1 (longest name)</source>
        <translation>‏%1 (أطول اسم)</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Messenger accepted the message.</source>
        <translation>قبل Messenger الرسالة.</translation>
    </message>
    <message>
        <source>Facebook wants the person behind the access token to sign in first.</source>
        <translation>يريد Facebook أن يسجّل صاحب رمز الوصول دخوله أولًا.</translation>
    </message>
    <message>
        <source>Let that person sign in at facebook.com and follow the steps shown there, then resume. No opt-in was used.</source>
        <translation>يُرجى أن يسجّل ذلك الشخص دخوله في facebook.com ويتبع الخطوات الظاهرة هناك، ثم استئناف الإرسال. لم تُستخدم أي موافقة.</translation>
    </message>
    <message>
        <source>The Facebook account behind the access token is not confirmed.</source>
        <translation>حساب Facebook المرتبط برمز الوصول غير مؤكَّد.</translation>
    </message>
    <message>
        <source>Confirm that account at facebook.com, then resume. No opt-in was used.</source>
        <translation>يُرجى تأكيد ذلك الحساب في facebook.com ثم استئناف الإرسال. لم تُستخدم أي موافقة.</translation>
    </message>
    <message>
        <source>The Facebook app is not live or not reviewed, so it may write only to people with a role in it.</source>
        <translation>تطبيق Facebook غير منشور أو لم تتم مراجعته، ولذلك لا يمكنه مراسلة إلا من لهم دور فيه.</translation>
    </message>
    <message>
        <source>Complete the app review for pages_messaging and switch the app to live, then resume.</source>
        <translation>يُرجى إكمال مراجعة التطبيق لإذن pages_messaging وتحويل التطبيق إلى الوضع المنشور، ثم استئناف الإرسال.</translation>
    </message>
    <message>
        <source>The app was removed from the Facebook account, so its access token is no longer valid.</source>
        <translation>أُزيل التطبيق من حساب Facebook، ولذلك لم يعد رمز الوصول الخاص به صالحًا.</translation>
    </message>
    <message>
        <source>Connect the app with the Page again, store the new access token in the Page setup, then resume.</source>
        <translation>يُرجى ربط التطبيق بالصفحة مجددًا وحفظ رمز الوصول الجديد في إعداد الصفحة، ثم استئناف الإرسال.</translation>
    </message>
    <message>
        <source>Messenger cannot use the attachment of this message.</source>
        <translation>لا يستطيع Messenger استخدام مرفق هذه الرسالة.</translation>
    </message>
    <message>
        <source>Mend or remove the attachment, send it to a tester, then send the rest. No opt-in was used.</source>
        <translation>يُرجى تصحيح المرفق أو إزالته وإرسال الرسالة إلى شخص مُختبِر، ثم إرسال الباقي. لم تُستخدم أي موافقة.</translation>
    </message>
    <message>
        <source>Messenger found something in the request that it does not accept.</source>
        <translation>وجد Messenger في العملية شيئًا لا يقبله.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, then try again. The opt-in is kept.</source>
        <translation>يُرجى قراءة نص Messenger نفسه إلى جانب هذا وتصحيح الرسالة ثم المحاولة مجددًا. الموافقة محفوظة.</translation>
    </message>
    <message>
        <source>This person cannot receive messages from the Page at the moment.</source>
        <translation>لا يمكن لهذا الشخص تلقي رسائل من الصفحة في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again on another day.</source>
        <translation>الموافقة محفوظة. يُرجى المحاولة مجددًا في يوم آخر.</translation>
    </message>
    <message>
        <source>The connection ended after the message had left, and no answer came. It may have arrived.</source>
        <translation>انتهى الاتصال بعد خروج الرسالة ولم يرد أي جواب. قد تكون الرسالة وصلت.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent, not sent, or ask once more.</source>
        <translation>يُرجى الاطلاع على المحادثة مع هذا الشخص ثم الحسم: مرسلة، أو غير مرسلة، أو محاولة أخرى.</translation>
    </message>
    <message>
        <source>The Page has not accepted the Page Contact Terms.</source>
        <translation>لم تقبل الصفحة شروط الاتصال الخاصة بالصفحات (Page Contact Terms).</translation>
    </message>
    <message>
        <source>Let an administrator accept them in the Page&apos;s settings, then resume. No opt-in was used.</source>
        <translation>يُرجى أن يقبلها أحد المسؤولين في إعدادات الصفحة، ثم استئناف الإرسال. لم تُستخدم أي موافقة.</translation>
    </message>
    <message>
        <source>Messenger does not accept the form of this message, whoever gets it.</source>
        <translation>لا يقبل Messenger شكل هذه الرسالة أيًا كان متلقيها.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, send it to a tester, then send the rest.</source>
        <translation>يُرجى قراءة نص Messenger نفسه إلى جانب هذا وتصحيح الرسالة وإرسالها إلى شخص مُختبِر، ثم إرسال الباقي.</translation>
    </message>
    <message>
        <source>This person got something of this kind too recently.</source>
        <translation>تلقى هذا الشخص شيئًا من هذا النوع قبل وقت قصير جدًا.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again in two days.</source>
        <translation>الموافقة محفوظة. يُرجى المحاولة مجددًا بعد يومين.</translation>
    </message>
    <message>
        <source>Messenger takes this for a message that was sent just before.</source>
        <translation>يعدّ Messenger هذه الرسالة مطابقة لرسالة أُرسلت قبل قليل.</translation>
    </message>
    <message>
        <source>Change the text, then try again. The opt-in is kept.</source>
        <translation>يُرجى تغيير النص ثم المحاولة مجددًا. الموافقة محفوظة.</translation>
    </message>
    <message>
        <source>Headsup ended before the answer came. It is not known whether the message arrived, and it is not sent again by itself.</source>
        <translation>أُغلق Headsup قبل ورود الرد. لا يُعرف هل وصلت الرسالة، ولا تُرسل مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as not sent. The opt-in can be used again.</source>
        <translation>اطّلع شخص على الأمر وحسم أن هذه الرسالة لم تُرسل. يمكن استخدام الموافقة مجددًا.</translation>
    </message>
    <message>
        <source>Retry the failed ones of this campaign, or keep the opt-in for another message.</source>
        <translation>يمكن إعادة محاولة الرسائل الفاشلة في هذه الحملة، أو الاحتفاظ بالموافقة لرسالة أخرى.</translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as sent. The opt-in is used.</source>
        <translation>اطّلع شخص على الأمر وحسم أن هذه الرسالة أُرسلت. الموافقة مستخدمة.</translation>
    </message>
    <message>
        <source>The access token lacks the permission pages_messaging.</source>
        <translation>ينقص رمز الوصول الإذن pages_messaging.</translation>
    </message>
    <message>
        <source>Make an access token with this permission, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>يُرجى إنشاء رمز وصول بهذا الإذن وحفظه في إعداد الصفحة، ثم استئناف الإرسال. لم تُستخدم أي موافقة.</translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nothing was sent, and the opt-in is kept.</source>
        <translation>تعذر الوصول إلى Messenger. لم يُرسل شيء، والموافقة محفوظة.</translation>
    </message>
    <message>
        <source>Check the connection, then resume.</source>
        <translation>يُرجى التحقق من الاتصال ثم استئناف الإرسال.</translation>
    </message>
    <message>
        <source>The message left, and no complete answer came in time. It may have arrived.</source>
        <translation>خرجت الرسالة ولم يرد جواب كامل في الوقت المناسب. قد تكون وصلت.</translation>
    </message>
    <message>
        <source>The Page or the app lacks a permission for this message.</source>
        <translation>تنقص الصفحة أو التطبيق إذنٌ لازم لهذه الرسالة.</translation>
    </message>
    <message>
        <source>Check the app&apos;s permissions, and that One-Time Notification is granted in the Page&apos;s settings under Advanced Messaging. Then resume.</source>
        <translation>يُرجى التحقق من أذونات التطبيق، ومن منح الإشعار لمرة واحدة (One-Time Notification) في إعدادات الصفحة ضمن المراسلة المتقدمة. ثم استئناف الإرسال.</translation>
    </message>
    <message>
        <source>Messenger knows no such person for this Page. The account is gone, or the id belongs to another Page.</source>
        <translation>لا يعرف Messenger هذا الشخص لهذه الصفحة. لم يعد الحساب موجودًا، أو أن المعرّف يخص صفحة أخرى.</translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. If many people of a list are refused like this, check that the list is of this Page.</source>
        <translation>لا يمكن إرسال أي شيء بهذه الموافقة. إذا رُفض كثيرون في قائمة واحدة بهذا الشكل، يُرجى التحقق من أن القائمة تخص هذه الصفحة.</translation>
    </message>
    <message>
        <source>The message left, and what came back was not an answer of Messenger. It may have arrived.</source>
        <translation>خرجت الرسالة، وما ورد لم يكن ردًا من Messenger. قد تكون وصلت.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the network asks to sign in. Then look in the conversation with this person and settle it.</source>
        <translation>يُرجى فتح صفحة ويب لمعرفة هل تطلب الشبكة تسجيل الدخول. ثم الاطلاع على المحادثة مع هذا الشخص وحسم الأمر.</translation>
    </message>
    <message>
        <source>Messenger does not find what the request names, or may not show it.</source>
        <translation>لا يجد Messenger ما تشير إليه العملية، أو لا يُسمح له بعرضه.</translation>
    </message>
    <message>
        <source>Check the Page id and the access token in the Page setup, then try again. The opt-in is kept.</source>
        <translation>يُرجى التحقق من معرّف الصفحة ورمز الوصول في إعداد الصفحة ثم المحاولة مجددًا. الموافقة محفوظة.</translation>
    </message>
    <message>
        <source>Messenger did not honour the opt-in and says that the time for writing to this person is over.</source>
        <translation>لم يعترف Messenger بالموافقة، ويفيد بأن وقت مراسلة هذا الشخص قد انتهى.</translation>
    </message>
    <message>
        <source>Check that One-Time Notification is still granted to the Page, then try again. If others get the message, this opt-in was probably used or withdrawn; Messenger does not say which.</source>
        <translation>يُرجى التحقق من أن الإشعار لمرة واحدة (One-Time Notification) ما زال ممنوحًا للصفحة ثم المحاولة مجددًا. إذا وصلت الرسالة إلى آخرين، فالأرجح أن هذه الموافقة استُخدمت أو سُحبت؛ ولا يذكر Messenger أيهما.</translation>
    </message>
    <message>
        <source>Facebook restricts this Page from sending for a while.</source>
        <translation>يقيّد Facebook الإرسال من هذه الصفحة لفترة.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox and wait until the restriction ends, then resume. No opt-in was used.</source>
        <translation>يُرجى قراءة الإشعار في صندوق الدعم الخاص بالصفحة والانتظار حتى ينتهي التقييد، ثم استئناف الإرسال. لم تُستخدم أي موافقة.</translation>
    </message>
    <message>
        <source>The access token of the Page has expired.</source>
        <translation>انتهت صلاحية رمز وصول الصفحة.</translation>
    </message>
    <message>
        <source>Make a new one, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>يُرجى إنشاء رمز جديد وحفظه في إعداد الصفحة، ثم استئناف الإرسال. لم تُستخدم أي موافقة.</translation>
    </message>
    <message>
        <source>The access token of the Page is no longer valid.</source>
        <translation>لم يعد رمز وصول الصفحة صالحًا.</translation>
    </message>
    <message>
        <source>There is no usable access token for this Page. Nothing was sent.</source>
        <translation>لا يوجد رمز وصول قابل للاستخدام لهذه الصفحة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Store the access token in the Page setup, then resume.</source>
        <translation>يُرجى حفظ رمز الوصول في إعداد الصفحة ثم استئناف الإرسال.</translation>
    </message>
    <message>
        <source>The password of the Facebook account was changed, so its access token is no longer valid.</source>
        <translation>غُيّرت كلمة مرور حساب Facebook، ولذلك لم يعد رمز الوصول الخاص به صالحًا.</translation>
    </message>
    <message>
        <source>Make a new access token, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>يُرجى إنشاء رمز وصول جديد وحفظه في إعداد الصفحة، ثم استئناف الإرسال. لم تُستخدم أي موافقة.</translation>
    </message>
    <message>
        <source>This person is not available: the Page is blocked, the account is inactive, or messages are switched off.</source>
        <translation>هذا الشخص غير متاح: الصفحة محظورة، أو الحساب غير نشط، أو الرسائل معطّلة.</translation>
    </message>
    <message>
        <source>Leave it, or try once more after some days: asking again at once does harm to the Page. Messenger does not say whether the opt-in is used up, so it counts as unused.</source>
        <translation>يمكن ترك الأمر أو المحاولة مرة أخرى بعد بضعة أيام: فالطلب مجددًا على الفور يضر بالصفحة. لا يذكر Messenger هل استُنفدت الموافقة، ولذلك تُحسب غير مستخدمة.</translation>
    </message>
    <message>
        <source>Facebook blocked this action because of its policies.</source>
        <translation>منع Facebook هذا الإجراء بسبب سياساته.</translation>
    </message>
    <message>
        <source>Stop sending, read the notice in the Page&apos;s support inbox and answer it there. No opt-in was used.</source>
        <translation>يُرجى إيقاف الإرسال وقراءة الإشعار في صندوق الدعم الخاص بالصفحة والرد عليه هناك. لم تُستخدم أي موافقة.</translation>
    </message>
    <message>
        <source>Asked once more, Messenger refused the token: the first message most likely arrived and used it.</source>
        <translation>عند المحاولة مرة أخرى رفض Messenger الرمز: والأرجح أن الرسالة الأولى وصلت واستخدمته.</translation>
    </message>
    <message>
        <source>Messenger asks to slow down.</source>
        <translation>يطلب Messenger إبطاء الوتيرة.</translation>
    </message>
    <message>
        <source>Sending goes on by itself after the wait. No opt-in was used.</source>
        <translation>يستمر الإرسال تلقائيًا بعد الانتظار. لم تُستخدم أي موافقة.</translation>
    </message>
    <message>
        <source>The use journal remembers that Messenger accepted this message.</source>
        <translation>يفيد سجل الاستخدام بأن Messenger قبل هذه الرسالة.</translation>
    </message>
    <message>
        <source>Messenger reports a fault in its own answer. The message probably went out.</source>
        <translation>أبلغ Messenger عن عطل في رده نفسه. الأرجح أن الرسالة أُرسلت.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent or not sent.</source>
        <translation>يُرجى الاطلاع على المحادثة مع هذا الشخص ثم الحسم: مرسلة أو غير مرسلة.</translation>
    </message>
    <message>
        <source>The Page may not ask for opt-ins at present.</source>
        <translation>لا يُسمح للصفحة حاليًا بطلب موافقات.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. The opt-ins you have are kept.</source>
        <translation>يُرجى قراءة الإشعار في صندوق الدعم الخاص بالصفحة. الموافقات الموجودة لديك محفوظة.</translation>
    </message>
    <message>
        <source>Sending is switched off for this Page after a violation of Facebook&apos;s policies.</source>
        <translation>أُوقف الإرسال لهذه الصفحة بعد مخالفة سياسات Facebook.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. Resume when the block ends, after hours or days. No opt-in was used.</source>
        <translation>يُرجى قراءة الإشعار في صندوق الدعم الخاص بالصفحة. يمكن الاستئناف عندما ينتهي الحظر بعد ساعات أو أيام. لم تُستخدم أي موافقة.</translation>
    </message>
    <message>
        <source>Messenger&apos;s server reported a fault after it had the message. It may have arrived.</source>
        <translation>أبلغ خادم Messenger عن عطل بعد تلقيه الرسالة. قد تكون وصلت.</translation>
    </message>
    <message>
        <source>Messenger reports a temporary fault and does not say whether the message went out.</source>
        <translation>أبلغ Messenger عن عطل مؤقت ولم يذكر هل أُرسلت الرسالة.</translation>
    </message>
    <message>
        <source>Another app or an automation of the Page holds the conversation with this person.</source>
        <translation>يتولى تطبيق آخر أو نظام آلي للصفحة المحادثة مع هذا الشخص.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again when the other app has let go of the conversation.</source>
        <translation>الموافقة محفوظة. يُرجى المحاولة مجددًا عندما يترك التطبيق الآخر المحادثة.</translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good: it was used, has expired, or is not valid.</source>
        <translation>رفض Messenger هذه الموافقة نهائيًا: فهي مستخدمة أو منتهية الصلاحية أو غير صالحة.</translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. Ask the person again when they next write to you.</source>
        <translation>لا يمكن إرسال أي شيء بهذه الموافقة. يُرجى سؤال الشخص مجددًا عندما يراسلك في المرة القادمة.</translation>
    </message>
    <message>
        <source>This person was asked for the same opt-in before.</source>
        <translation>سبق أن طُلبت من هذا الشخص الموافقة نفسها.</translation>
    </message>
    <message>
        <source>Do not ask again. The opt-in that was given is kept.</source>
        <translation>يُرجى عدم الطلب مجددًا. الموافقة الممنوحة محفوظة.</translation>
    </message>
    <message>
        <source>This person stopped the notifications of this topic.</source>
        <translation>أوقف هذا الشخص إشعارات هذا الموضوع.</translation>
    </message>
    <message>
        <source>Respect it: nothing can be sent with this opt-in.</source>
        <translation>يُرجى احترام ذلك: لا يمكن إرسال أي شيء بهذه الموافقة.</translation>
    </message>
    <message>
        <source>Messenger reports a fault without a cause. It does not say whether the message went out.</source>
        <translation>أبلغ Messenger عن عطل من دون سبب. ولم يذكر هل أُرسلت الرسالة.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it. If everybody gets this answer, check the app&apos;s permissions.</source>
        <translation>يُرجى الاطلاع على المحادثة مع هذا الشخص وحسم الأمر. إذا ورد هذا الرد للجميع، يُرجى التحقق من أذونات التطبيق.</translation>
    </message>
    <message>
        <source>Messenger answered with a code that Headsup does not know. The message probably did not go out.</source>
        <translation>أجاب Messenger برمز خطأ لا يعرفه Headsup. الأرجح أن الرسالة لم تُرسل.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words, look in the conversation with this person and settle it: sent, not sent, or ask once more. Until then the opt-in is kept out of other campaigns.</source>
        <translation>يُرجى قراءة نص Messenger نفسه والاطلاع على المحادثة مع هذا الشخص ثم الحسم: مرسلة، أو غير مرسلة، أو محاولة أخرى. وحتى ذلك الحين تبقى الموافقة خارج الحملات الأخرى.</translation>
    </message>
    <message>
        <source>Facebook warns that people are bothered by this Page&apos;s messages.</source>
        <translation>ينبّه Facebook إلى أن رسائل هذه الصفحة تزعج الناس.</translation>
    </message>
    <message>
        <source>Stop this campaign and look at its audience and message. Going on may cost the Page its right to send. No opt-in was used.</source>
        <translation>يُرجى إيقاف هذه الحملة ومراجعة جمهورها ورسالتها. قد يكلّف الاستمرار الصفحةَ حقَّها في الإرسال. لم تُستخدم أي موافقة.</translation>
    </message>
    <message>
        <source>The Graph API does not know the address of the request, probably because of its version.</source>
        <translation>لا تعرف Graph API عنوان العملية، والأرجح أن السبب هو إصدارها.</translation>
    </message>
    <message>
        <source>Check the Graph version and address in the Page setup, then resume. No opt-in was used.</source>
        <translation>يُرجى التحقق من إصدار Graph وعنوانه في إعداد الصفحة ثم استئناف الإرسال. لم تُستخدم أي موافقة.</translation>
    </message>
    <message>
        <source>%1 Messenger&apos;s words: “%2” (code %3).</source>
        <extracomment>%1: what it means, %2: Messenger&apos;s own words, %3: its code</extracomment>
        <translation>‏%1 نص Messenger: «%2» (رمز الخطأ %3).</translation>
    </message>
</context>
<context>
    <name>Reject</name>
    <message>
        <source>Field too long</source>
        <translation>الحقل طويل جدًا</translation>
    </message>
    <message>
        <source>A field of this row is longer than 64 KB. Perhaps a quotation mark is missing or one too many.</source>
        <translation>يوجد حقل في هذا الصف أطول من 64 KB. ربما تنقص علامة اقتباس أو تزيد واحدة.</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>أعمدة كثيرة جدًا</translation>
    </message>
    <message>
        <source>This row has more than 2,000 columns. Check the separator.</source>
        <translation>يحتوي هذا الصف على أكثر من 2,000 عمود. يُرجى التحقق من الفاصل.</translation>
    </message>
    <message>
        <source>Quotation mark not closed</source>
        <translation>علامة اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>A field begins with a quotation mark that is never closed. Close it, or write it twice if it is text.</source>
        <translation>يبدأ حقل بعلامة اقتباس لا تُغلق. يُرجى إغلاقها، أو كتابتها مرتين إذا كانت جزءًا من النص.</translation>
    </message>
    <message>
        <source>Quotation mark inside a quoted field</source>
        <translation>علامة اقتباس داخل حقل مقتبس</translation>
    </message>
    <message>
        <source>Text follows directly after a closing quotation mark. Inside a quoted field, write the mark twice.</source>
        <translation>يوجد نص بعد علامة اقتباس الإغلاق مباشرة. داخل الحقل المقتبس يُرجى كتابة العلامة مرتين.</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>أحرف تحكم</translation>
    </message>
    <message>
        <source>The row holds control characters that no text has, so it may be damaged. Export it again.</source>
        <translation>يحتوي الصف على أحرف تحكم لا ترد في أي نص، ولذلك قد يكون تالفًا. يُرجى تصديره مجددًا.</translation>
    </message>
    <message>
        <source>Does not fit the encoding</source>
        <translation>لا يتوافق مع الترميز</translation>
    </message>
    <message>
        <source>The row is not valid in the encoding %1. Choose another encoding for the file.</source>
        <translation>الصف غير صالح في الترميز %1. يُرجى اختيار ترميز آخر للملف.</translation>
    </message>
    <message>
        <source>Wrong number of columns</source>
        <translation>عدد الأعمدة غير صحيح</translation>
    </message>
    <message>
        <source>The row has %1 columns where the first row has %2. Perhaps a separator or a line break stands in a field without quotation marks.</source>
        <translation>عدد أعمدة الصف %1 بينما عدد أعمدة الصف الأول %2. ربما يوجد فاصل أو فاصل أسطر في حقل بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>لا يوجد شخص</translation>
    </message>
    <message>
        <source>The id of the person is missing.</source>
        <translation>معرّف الشخص مفقود.</translation>
    </message>
    <message>
        <source>Id ruined by a spreadsheet</source>
        <translation>معرّف أتلفه جدول بيانات</translation>
    </message>
    <message>
        <source>A spreadsheet turned the id into the number “%1” and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation>حوّل جدول بيانات المعرّف إلى الرقم «%1» وحذف أرقامه الأخيرة؛ ولا يمكن استعادتها. يُرجى تصدير القائمة مجددًا مع إبقاء العمود نصًا.</translation>
    </message>
    <message>
        <source>Id ends in zeros like the whole column</source>
        <translation>معرّف ينتهي بأصفار كما في العمود كله</translation>
    </message>
    <message>
        <source>The id “%1” ends in zero, as nearly all ids of this column do: a spreadsheet kept 15 digits and filled up the rest. Export the list again and keep the column as text.</source>
        <translation>ينتهي المعرّف «%1» بصفر، كما هي حال معظم معرّفات هذا العمود: احتفظ جدول بيانات بـ 15 رقمًا وملأ الباقي. يُرجى تصدير القائمة مجددًا مع إبقاء العمود نصًا.</translation>
    </message>
    <message>
        <source>Not an id of a person</source>
        <translation>ليس معرّف شخص</translation>
    </message>
    <message>
        <source>“%1” is not a Page-scoped id, which is a row of about 16 digits. Check that the right column is used.</source>
        <translation>«%1» ليس معرّفًا مرتبطًا بالصفحة؛ فهذا المعرّف سلسلة من نحو 16 رقمًا. يُرجى التحقق من استخدام العمود الصحيح.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>لا يوجد رمز</translation>
    </message>
    <message>
        <source>The token is missing. Without it nothing can be sent for this opt-in.</source>
        <translation>الرمز مفقود. ولا يمكن إرسال أي شيء لهذه الموافقة من دونه.</translation>
    </message>
    <message>
        <source>Token ruined by a spreadsheet</source>
        <translation>رمز أتلفه جدول بيانات</translation>
    </message>
    <message>
        <source>A spreadsheet turned the token into a number and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation>حوّل جدول بيانات الرمز إلى رقم وحذف أرقامه الأخيرة؛ ولا يمكن استعادتها. يُرجى تصدير القائمة مجددًا مع إبقاء العمود نصًا.</translation>
    </message>
    <message>
        <source>Token cut off</source>
        <translation>رمز مقطوع</translation>
    </message>
    <message>
        <source>The token was cut off. Export the list again with the whole token.</source>
        <translation>الرمز مقطوع. يُرجى تصدير القائمة مجددًا بالرمز الكامل.</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>ليس رمزًا</translation>
    </message>
    <message>
        <source>The token holds blanks or characters that no token has. Check that the right column is used.</source>
        <translation>يحتوي الرمز على مسافات أو أحرف لا تظهر في أي رمز. يُرجى التحقق من استخدام العمود الصحيح.</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>لا يوجد موضوع</translation>
    </message>
    <message>
        <source>The topic is missing. Fill it in, or give one topic for all rows that have none.</source>
        <translation>الموضوع مفقود. يُرجى إدخاله أو تحديد موضوع واحد لكل الصفوف التي ليس لها موضوع.</translation>
    </message>
    <message>
        <source>Unknown topic kind</source>
        <translation>نوع موضوع غير معروف</translation>
    </message>
    <message>
        <source>There is no topic kind “%1”. Use one such as back_in_stock, or leave it empty.</source>
        <translation>لا يوجد نوع موضوع باسم «%1». يُرجى استخدام نوع مثل back_in_stock أو تركه فارغًا.</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>لا يوجد طلب</translation>
    </message>
    <message>
        <source>The prompt is missing, so nobody can tell what the person agreed to. Fill in the exact text.</source>
        <translation>الطلب مفقود، ولذلك لا يمكن معرفة ما وافق عليه الشخص. يُرجى إدخال النص الدقيق.</translation>
    </message>
    <message>
        <source>Prompt too long</source>
        <translation>الطلب طويل جدًا</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65, so it cannot be the text that was shown. Check that the right column is used.</source>
        <translation>عدد أحرف الطلب %1؛ يسمح Messenger بـ 65، ولذلك لا يمكن أن يكون هذا هو النص الذي عُرض. يُرجى التحقق من استخدام العمود الصحيح.</translation>
    </message>
    <message>
        <source>No time of the opt-in</source>
        <translation>لا يوجد وقت للموافقة</translation>
    </message>
    <message>
        <source>The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.</source>
        <translation>وقت الموافقة مفقود. تسري الموافقة سنة واحدة، ولذلك يجب أن تكون بدايتها معروفة.</translation>
    </message>
    <message>
        <source>Time not understood</source>
        <translation>وقت غير مفهوم</translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. Write it like 2026-03-12 08:15:00.</source>
        <translation>تعذر فهم «%1» على أنه «%2». يُرجى كتابته مثل 2026-03-12 08:15:00.</translation>
    </message>
    <message>
        <source>Day or month first</source>
        <translation>اليوم أولًا أم الشهر</translation>
    </message>
    <message>
        <source>In “%1” the day and the month can be either way round. Say which comes first, or write it like 2026-03-12.</source>
        <translation>في «%1» يمكن أن يكون اليوم والشهر بأي ترتيب. يُرجى تحديد أيهما أولًا، أو الكتابة مثل 2026-03-12.</translation>
    </message>
    <message>
        <source>Opt-in in the future</source>
        <translation>موافقة في المستقبل</translation>
    </message>
    <message>
        <source>The opt-in time “%1” has not come yet. Check the time zone of the file and the clock of this computer.</source>
        <translation>لم يحن وقت الموافقة «%1» بعد. يُرجى التحقق من المنطقة الزمنية للملف ومن ساعة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>State not understood</source>
        <translation>حالة غير مفهومة</translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. The row was left out, since a used token must not look unused.</source>
        <translation>تعذر فهم «%1» على أنه «%2». استُبعد الصف لأن الرمز المستخدم يجب ألا يظهر غير مستخدم.</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>القيمة طويلة جدًا</translation>
    </message>
    <message>
        <source>The value for “%1” has more than %2 characters. Check that the right column is used.</source>
        <translation>عدد أحرف قيمة «%1» أكبر من %2. يُرجى التحقق من استخدام العمود الصحيح.</translation>
    </message>
    <message>
        <source>Person was erased</source>
        <translation>مُحي الشخص</translation>
    </message>
    <message>
        <source>This person was erased from the workspace and is not taken in again.</source>
        <translation>مُحي هذا الشخص من مساحة العمل ولا يُضاف إليها مجددًا.</translation>
    </message>
    <message>
        <source>Token of another person</source>
        <translation>رمز لشخص آخر</translation>
    </message>
    <message>
        <source>This token is in the workspace already, but as another person&apos;s or another Page&apos;s. One of the two is wrong; what was there stays.</source>
        <translation>هذا الرمز موجود في مساحة العمل بالفعل، لكنه لشخص آخر أو لصفحة أخرى. أحد البيانين خاطئ؛ وما كان موجودًا يبقى كما هو.</translation>
    </message>
    <message>
        <source>Person not known</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>The list has no Page-scoped ids, and its e-mail address or phone number fits nobody in the workspace, or several people.</source>
        <translation>لا تحتوي القائمة على معرّفات مرتبطة بالصفحة، وعنوان البريد الإلكتروني أو رقم الهاتف فيها لا يطابق أحدًا في مساحة العمل أو يطابق عدة أشخاص.</translation>
    </message>
</context>
<context>
    <name>Relevance</name>
    <message>
        <source>People asked about “%1”. The message does not name it.</source>
        <translation>سأل الناس عن «%1». لا تذكره الرسالة.</translation>
    </message>
    <message>
        <source>Name “%1” in the first sentence.</source>
        <translation>يُرجى ذكر «%1» في الجملة الأولى.</translation>
    </message>
    <message>
        <source>The message leaves out a part of what people asked about: “%1”.</source>
        <translation>تُغفل الرسالة جزءًا مما سأل عنه الناس: «%1».</translation>
    </message>
    <message>
        <source>Name it as the prompt does.</source>
        <translation>يُرجى تسميته كما في الطلب.</translation>
    </message>
    <message>
        <source>The prompt does not say what people asked about, so nothing can be compared.</source>
        <translation>لا يذكر الطلب ما سأل عنه الناس، ولذلك لا يمكن المقارنة.</translation>
    </message>
    <message>
        <source>Enter the item in the topic, for example the product&apos;s name.</source>
        <translation>يُرجى إدخال العنصر في الموضوع، مثل اسم المنتج.</translation>
    </message>
    <message>
        <source>The message seems to be about another thing: “%1” is missing.</source>
        <translation>يبدو أن الرسالة عن شيء آخر: «%1» غير مذكور.</translation>
    </message>
    <message>
        <source>Send this to the people who asked for it, and write here about what the prompt names.</source>
        <translation>يُرجى إرسال هذا إلى من طلبوه، والكتابة هنا عما يذكره الطلب.</translation>
    </message>
    <message>
        <source>People asked for “%1”; the message says “%2”.</source>
        <translation>طلب الناس «%1»؛ وتذكر الرسالة «%2».</translation>
    </message>
    <message>
        <source>Wait until “%1” is the news, or send this to those who asked for “%2”.</source>
        <translation>يُرجى الانتظار حتى يصبح «%1» هو الخبر، أو إرسال هذا إلى من طلبوا «%2».</translation>
    </message>
    <message>
        <source>People asked to hear that %1. “%2” is other news.</source>
        <translation>طلب الناس أن يُبلَّغوا بهذا الخبر: %1. أما «%2» فخبر آخر.</translation>
    </message>
    <message>
        <source>Say that %1, or keep the message for a topic of its own.</source>
        <translation>يُرجى ذكر هذا الخبر: %1، أو الاحتفاظ بالرسالة لموضوع خاص بها.</translation>
    </message>
    <message>
        <source>The message does not say that %1.</source>
        <translation>لا تذكر الرسالة هذا الخبر: %1.</translation>
    </message>
    <message>
        <source>Say in plain words that %1.</source>
        <translation>يُرجى ذكر هذا الخبر بكلمات واضحة: %1.</translation>
    </message>
    <message>
        <source>The message may be about something other than “%1”.</source>
        <translation>قد تكون الرسالة عن شيء آخر غير «%1».</translation>
    </message>
    <message>
        <source>Name it as the prompt does, and write about nothing else.</source>
        <translation>يُرجى تسميته كما في الطلب وعدم الكتابة عن غيره.</translation>
    </message>
    <message>
        <source>“%1”: the promised news is not true yet. Sending would use up the one message you may send.</source>
        <translation>«%1»: لم يتحقق الخبر الموعود بعد. سيستهلك الإرسال الرسالة الوحيدة المسموح لك بإرسالها.</translation>
    </message>
    <message>
        <source>Wait until the news is true.</source>
        <translation>يُرجى الانتظار حتى يتحقق الخبر.</translation>
    </message>
    <message>
        <source>The message says nothing yet.</source>
        <translation>لا تقول الرسالة شيئًا بعد.</translation>
    </message>
    <message>
        <source>Name the thing and tell the news.</source>
        <translation>يُرجى تسمية الشيء وذكر الخبر.</translation>
    </message>
    <message>
        <source>News of a lower price needs the price, and there is none in the message.</source>
        <translation>يحتاج خبر انخفاض السعر إلى ذكر السعر، ولا يوجد سعر في الرسالة.</translation>
    </message>
    <message>
        <source>Write the new price, the amount saved or the percentage.</source>
        <translation>يُرجى كتابة السعر الجديد أو مبلغ التوفير أو النسبة المئوية.</translation>
    </message>
    <message>
        <source>A reminder needs a day or a time, and there is none in the message.</source>
        <translation>يحتاج التذكير إلى يوم أو وقت، ولا يوجد أي منهما في الرسالة.</translation>
    </message>
    <message>
        <source>Write when it begins.</source>
        <translation>يُرجى كتابة وقت البدء.</translation>
    </message>
    <message>
        <source>The prompt promises a link or a file, and there is none in the message.</source>
        <translation>يَعِد الطلب برابط أو ملف، ولا يوجد أي منهما في الرسالة.</translation>
    </message>
    <message>
        <source>Add the link.</source>
        <translation>يُرجى إضافة الرابط.</translation>
    </message>
    <message>
        <source>The message offers %1; people asked for a price under %2.</source>
        <translation>تعرض الرسالة %1؛ وطلب الناس سعرًا أقل من %2.</translation>
    </message>
    <message>
        <source>Wait until the price is under %2.</source>
        <translation>يُرجى الانتظار حتى يصبح السعر أقل من %2.</translation>
    </message>
    <message>
        <source>The new price %1 is not below the old price %2.</source>
        <translation>السعر الجديد %1 ليس أقل من السعر القديم %2.</translation>
    </message>
    <message>
        <source>Correct the prices of the topic, or wait until the price has dropped.</source>
        <translation>يُرجى تصحيح أسعار الموضوع أو الانتظار حتى ينخفض السعر.</translation>
    </message>
    <message>
        <source>“%1” is already past.</source>
        <translation>«%1» أصبح في الماضي.</translation>
    </message>
    <message>
        <source>Correct the date, or do not send this message any more.</source>
        <translation>يُرجى تصحيح التاريخ، أو عدم إرسال هذه الرسالة بعد الآن.</translation>
    </message>
    <message>
        <source>The message is in another language than the prompt.</source>
        <translation>لغة الرسالة مختلفة عن لغة الطلب.</translation>
    </message>
    <message>
        <source>Write in the language in which people opted in.</source>
        <translation>يُرجى الكتابة باللغة التي أعطى بها الأشخاص موافقتهم.</translation>
    </message>
    <message>
        <source>“%1” promises a reward. Meta forbids rewards around these notifications.</source>
        <translation>«%1» يَعِد بمكافأة. تحظر Meta المكافآت المرتبطة بهذه الإشعارات.</translation>
    </message>
    <message>
        <source>Take the reward out and tell the news alone.</source>
        <translation>يُرجى حذف المكافأة وذكر الخبر وحده.</translation>
    </message>
    <message>
        <source>“%1” looks like a scam to people and to Meta.</source>
        <translation>يبدو «%1» احتيالًا للناس ولشركة Meta.</translation>
    </message>
    <message>
        <source>Take it out. Ask for nothing about accounts, cards or passwords.</source>
        <translation>يُرجى حذفه. ويُرجى عدم طلب أي شيء عن الحسابات أو البطاقات أو كلمات المرور.</translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the message look like spam.</source>
        <translation>الأحرف الكبيرة وعلامات التعجب تجعل الرسالة تبدو رسالة مزعجة.</translation>
    </message>
    <message>
        <source>Write it in sentence case with one exclamation mark at most.</source>
        <translation>يُرجى كتابتها بأحرف عادية مع علامة تعجب واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>The message also offers things that people did not ask for.</source>
        <translation>تعرض الرسالة أيضًا أشياء لم يطلبها الناس.</translation>
    </message>
    <message>
        <source>Keep to the one thing; ask for consent to the rest with a new prompt.</source>
        <translation>يُرجى الاقتصار على الشيء الواحد، وطلب الموافقة على الباقي بطلب جديد.</translation>
    </message>
    <message>
        <source>“%1” is promotion for everybody, not the news that people asked for.</source>
        <translation>«%1» ترويج للجميع، وليس الخبر الذي طلبه الناس.</translation>
    </message>
    <message>
        <source>Tell the promised news and nothing else.</source>
        <translation>يُرجى ذكر الخبر الموعود دون غيره.</translation>
    </message>
    <message>
        <source>“%1” serves another purpose than the promised news.</source>
        <translation>«%1» يخدم غرضًا آخر غير الخبر الموعود.</translation>
    </message>
    <message>
        <source>Leave it out, or ask for it with a prompt of its own.</source>
        <translation>يُرجى حذفه، أو طلب الموافقة عليه بطلب خاص به.</translation>
    </message>
    <message>
        <source>This language is read only roughly.</source>
        <translation>تُقرأ هذه اللغة قراءة تقريبية فقط.</translation>
    </message>
    <message>
        <source>Please check by yourself whether the message keeps the promise.</source>
        <translation>يُرجى أن تتحقق بنفسك من أن الرسالة تفي بالوعد.</translation>
    </message>
    <message>
        <source>Names %1.</source>
        <translation>تذكر %1.</translation>
    </message>
    <message>
        <source>Says %1.</source>
        <translation>تذكر هذا الخبر: %1.</translation>
    </message>
    <message>
        <source>Has the price.</source>
        <translation>تتضمن السعر.</translation>
    </message>
    <message>
        <source>Says when.</source>
        <translation>تذكر الموعد.</translation>
    </message>
    <message>
        <source>Has the link.</source>
        <translation>تتضمن الرابط.</translation>
    </message>
    <message>
        <source>“%1” promises a reward for opting in. Meta forbids that in a prompt.</source>
        <translation>«%1» يَعِد بمكافأة مقابل الموافقة. تحظر Meta ذلك في الطلب.</translation>
    </message>
    <message>
        <source>Ask for consent to the news alone.</source>
        <translation>يُرجى طلب الموافقة على الخبر وحده.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Meta shows at most %2.</source>
        <translation>عدد أحرف الطلب %1؛ تعرض Meta ‏%2 على الأكثر.</translation>
    </message>
    <message>
        <source>Shorten it, and keep the name of the thing.</source>
        <translation>يُرجى اختصاره مع الإبقاء على اسم الشيء.</translation>
    </message>
    <message>
        <source>“%1” in a prompt looks like a scam to people and to Meta.</source>
        <translation>يبدو «%1» في الطلب احتيالًا للناس ولشركة Meta.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>يُرجى حذفه.</translation>
    </message>
    <message>
        <source>The prompt does not name the thing that people opt in to.</source>
        <translation>لا يذكر الطلب الشيء الذي يوافق عليه الناس.</translation>
    </message>
    <message>
        <source>Name it, for example “Aurora 2 back in stock? Tell me”.</source>
        <translation>يُرجى ذكره، مثل «هل عاد Aurora 2 إلى المخزون؟ أبلغوني».</translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the prompt look like spam.</source>
        <translation>الأحرف الكبيرة وعلامات التعجب تجعل الطلب يبدو رسالة مزعجة.</translation>
    </message>
    <message>
        <source>Write it in sentence case.</source>
        <translation>يُرجى كتابته بأحرف عادية.</translation>
    </message>
    <message>
        <source>it is back in stock</source>
        <translation>عاد المنتج إلى المخزون</translation>
    </message>
    <message>
        <source>the price has dropped</source>
        <translation>انخفض السعر</translation>
    </message>
    <message>
        <source>the event begins</source>
        <translation>يبدأ الحدث</translation>
    </message>
    <message>
        <source>the event takes place</source>
        <translation>يُقام الحدث</translation>
    </message>
    <message>
        <source>tickets can be had</source>
        <translation>التذاكر متاحة</translation>
    </message>
    <message>
        <source>it is out</source>
        <translation>صدر المنتج الجديد</translation>
    </message>
    <message>
        <source>the sale has begun</source>
        <translation>بدأت التخفيضات</translation>
    </message>
    <message>
        <source>it is open again</source>
        <translation>أُعيد الافتتاح</translation>
    </message>
    <message>
        <source>the survey is open</source>
        <translation>الاستبيان مفتوح</translation>
    </message>
    <message>
        <source>the matter is settled</source>
        <translation>حُسم الأمر</translation>
    </message>
    <message>
        <source>it is published</source>
        <translation>نُشر المحتوى</translation>
    </message>
    <message>
        <source>a place is free</source>
        <translation>يوجد مكان شاغر</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>نعم.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>ليس تمامًا.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>لا.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>السعر الجديد</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>السعر القديم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Accepted is what Messenger took. What was delivered and read is known only where webhooks tell it. In doubt is what nobody knows.</source>
        <translation>المقبولة هي ما أخذه Messenger. وما سُلّم وقُرئ لا يُعرف إلا حيث تخبر به webhooks. والمشكوك فيه هو ما لا يعرفه أحد.</translation>
    </message>
</context>
<context>
    <name>ReviewPacket</name>
    <message numerus="yes">
        <source>%n people get this message.</source>
        <translation>
            <numerusform>لا يتلقى هذه الرسالة أحد.</numerusform>
            <numerusform>يتلقى هذه الرسالة شخص واحد.</numerusform>
            <numerusform>يتلقى هذه الرسالة شخصان.</numerusform>
            <numerusform>يتلقى هذه الرسالة %n أشخاص.</numerusform>
            <numerusform>يتلقى هذه الرسالة %n شخصًا.</numerusform>
            <numerusform>يتلقى هذه الرسالة %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-time tokens are spent for good.</source>
        <translation>
            <numerusform>لا يُستهلك أي رمز لمرة واحدة.</numerusform>
            <numerusform>يُستهلك رمز واحد من رموز المرة الواحدة نهائيًا.</numerusform>
            <numerusform>يُستهلك رمزان من رموز المرة الواحدة نهائيًا.</numerusform>
            <numerusform>تُستهلك %n رموز من رموز المرة الواحدة نهائيًا.</numerusform>
            <numerusform>يُستهلك %n رمزًا من رموز المرة الواحدة نهائيًا.</numerusform>
            <numerusform>يُستهلك %n رمز من رموز المرة الواحدة نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were told something in the last seven days.</source>
        <translation>
            <numerusform>لم يتلقَّ أي منهم شيئًا في الأيام السبعة الماضية.</numerusform>
            <numerusform>تلقى واحد منهم شيئًا في الأيام السبعة الماضية.</numerusform>
            <numerusform>تلقى اثنان منهم شيئًا في الأيام السبعة الماضية.</numerusform>
            <numerusform>تلقى %n منهم شيئًا في الأيام السبعة الماضية.</numerusform>
            <numerusform>تلقى %n منهم شيئًا في الأيام السبعة الماضية.</numerusform>
            <numerusform>تلقى %n منهم شيئًا في الأيام السبعة الماضية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is night, between 21:00 and 8:00, for %n of them.</source>
        <translation>
            <numerusform>الوقت ليس ليلًا عند أي منهم.</numerusform>
            <numerusform>الوقت ليل، بين 21:00 و8:00، عند واحد منهم.</numerusform>
            <numerusform>الوقت ليل، بين 21:00 و8:00، عند اثنين منهم.</numerusform>
            <numerusform>الوقت ليل، بين 21:00 و8:00، عند %n منهم.</numerusform>
            <numerusform>الوقت ليل، بين 21:00 و8:00، عند %n منهم.</numerusform>
            <numerusform>الوقت ليل، بين 21:00 و8:00، عند %n منهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Button “%1” opens %2</source>
        <comment>title; address</comment>
        <translation>الزر “%1” يفتح %2</translation>
    </message>
    <message>
        <source>Button “%1” answers in the conversation</source>
        <translation>الزر “%1” يجيب في المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody without a name reads:</source>
        <translation>شخص بلا اسم يقرأ:</translation>
    </message>
    <message>
        <source>%1 reads:</source>
        <comment>a name</comment>
        <translation>%1 يقرأ:</translation>
    </message>
    <message>
        <source>Not noted.</source>
        <translation>لم تُسجَّل.</translation>
    </message>
    <message>
        <source>%1 agreed to an earlier text; that approval is void.</source>
        <translation>وافق %1 على نص سابق؛ تلك الموافقة لاغية.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name; day and time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Review before sending: %1</source>
        <translation>مراجعة قبل الإرسال: %1</translation>
    </message>
    <message>
        <source>%1 · topic “%2” · as of %3</source>
        <comment>Page; topic; day and time</comment>
        <translation>%1 · الموضوع “%2” · حتى %3</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>من يتلقاها</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>هل تفي بالوعد؟</translation>
    </message>
    <message>
        <source>Why it is to be sent all the same: %1</source>
        <translation>لماذا تُرسل مع ذلك: %1</translation>
    </message>
    <message>
        <source>As people read it</source>
        <translation>كما يقرؤها الناس</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Text %1: whoever changes a word gets another number.</source>
        <comment>the first digits of a hash</comment>
        <translation>النص %1: من يغيّر كلمة يحصل على رقم آخر.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Messages are being sent</source>
        <translation>يجري إرسال رسائل</translation>
    </message>
</context>
<context>
    <name>Separator</name>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>شَرطة عمودية</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Campaign manager for Messenger One-Time Notifications</source>
        <translation>إدارة حملات إشعارات Messenger لمرة واحدة</translation>
    </message>
    <message>
        <source>Opens this workspace; makes it where there is none.</source>
        <translation>يفتح مساحة العمل هذه؛ وينشئها إن لم تكن موجودة.</translation>
    </message>
    <message>
        <source>Opens the sample workspace, in rehearsal: nothing leaves this computer.</source>
        <translation>يفتح مساحة العمل النموذجية في وضع التجربة: لا شيء يغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Speaks this language, for example de.</source>
        <translation>يستخدم هذه اللغة، مثل de.</translation>
    </message>
    <message>
        <source>Opens the import with this file.</source>
        <translation>يفتح الاستيراد بهذا الملف.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>prompt</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>محاولة</translation>
    </message>
    <message>
        <source>a cool-down of a day or more</source>
        <translation>فترة انتظار مدتها يوم أو أكثر</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>it could not be kept</source>
        <translation>تعذر الاحتفاظ به</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>هذه هي مساحة العمل نفسها</translation>
    </message>
    <message>
        <source>a backup, not the workspace itself</source>
        <translation>نسخة احتياطية، وليست مساحة العمل نفسها</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>an import or the start of a campaign is still under way</source>
        <translation>ما زالت عملية استيراد أو بدء حملة جارية</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>rows of “%1” refer to what is not there</source>
        <translation>تشير صفوف من «%1» إلى ما ليس موجودًا</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>نهايته مفقودة</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>لا يمكن إنشاء المجلد</translation>
    </message>
    <message>
        <source>opt-in</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>notice of Meta</source>
        <translation>إشعار من Meta</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>‏%1 (العملية %2 على %3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>not even its name can be read</source>
        <translation>لا يمكن حتى قراءة اسمه</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>يوجد ملف بهذا الاسم من قبل</translation>
    </message>
    <message>
        <source>a name that no other topic of the Page has</source>
        <translation>اسم لا يحمله أي موضوع آخر في الصفحة</translation>
    </message>
    <message>
        <source>another topic of the same Page</source>
        <translation>موضوع آخر من الصفحة نفسها</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>a prompt of this topic, word by word</source>
        <translation>طلب من هذا الموضوع، كلمةً بكلمة</translation>
    </message>
    <message>
        <source>some of the topic&apos;s prompts, so that others stay</source>
        <translation>بعض طلبات الموضوع، بحيث تبقى طلبات أخرى</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>a version of the Graph API, for example v25.0</source>
        <translation>إصدار من Graph API، مثل v25.0</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>a topic of one-time opt-ins</source>
        <translation>موضوع من موافقات المرة الواحدة</translation>
    </message>
</context>
<context>
    <name>TopicKind</name>
    <message>
        <source>Back in stock</source>
        <translation>العودة إلى المخزون</translation>
    </message>
    <message>
        <source>Price drop</source>
        <translation>انخفاض السعر</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>تذكير بحدث</translation>
    </message>
    <message>
        <source>Event confirmed</source>
        <translation>تأكيد حدث</translation>
    </message>
    <message>
        <source>Tickets available</source>
        <translation>توفر التذاكر</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>إطلاق</translation>
    </message>
    <message>
        <source>Sale begins</source>
        <translation>بدء التخفيضات</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>إعادة افتتاح</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Purchase or account update</source>
        <translation>مستجدات شراء أو حساب</translation>
    </message>
    <message>
        <source>News or publication</source>
        <translation>خبر أو منشور</translation>
    </message>
    <message>
        <source>Free appointment or place</source>
        <translation>موعد أو مكان شاغر</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Keeps the promise</source>
        <translation>تفي بالوعد</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضحة</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>غير ذات صلة</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Campaign: %1 (%2)</source>
        <comment>name, state</comment>
        <translation>الحملة: %1 (%2)</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>Write follow-up: %1</source>
        <translation>كتابة رسالة المتابعة: %1</translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
    <message numerus="yes">
        <source>%Ln messages were in flight when Headsup ended. It is not known whether they arrived; none is sent again by itself.</source>
        <translation>
            <numerusform>لم تكن أي رسالة في الطريق عندما أُغلق Headsup.</numerusform>
            <numerusform>كانت رسالة واحدة في الطريق عندما أُغلق Headsup. لا يُعرف هل وصلت؛ ولا تُرسل مجددًا تلقائيًا.</numerusform>
            <numerusform>كانت رسالتان في الطريق عندما أُغلق Headsup. لا يُعرف هل وصلتا؛ ولا تُرسل أي منهما مجددًا تلقائيًا.</numerusform>
            <numerusform>كانت %Ln رسائل في الطريق عندما أُغلق Headsup. لا يُعرف هل وصلت؛ ولا تُرسل أي منها مجددًا تلقائيًا.</numerusform>
            <numerusform>كانت %Ln رسالة في الطريق عندما أُغلق Headsup. لا يُعرف هل وصلت؛ ولا تُرسل أي منها مجددًا تلقائيًا.</numerusform>
            <numerusform>كانت %Ln رسالة في الطريق عندما أُغلق Headsup. لا يُعرف هل وصلت؛ ولا تُرسل أي منها مجددًا تلقائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns stopped when Headsup ended. Nothing is in doubt; you can go on where they stopped.</source>
        <translation>
            <numerusform>لم تتوقف أي حملة عندما أُغلق Headsup.</numerusform>
            <numerusform>توقفت حملة واحدة عندما أُغلق Headsup. لا يوجد ما يثير الشك؛ يمكنك المتابعة من حيث توقفت.</numerusform>
            <numerusform>توقفت حملتان عندما أُغلق Headsup. لا يوجد ما يثير الشك؛ يمكنك المتابعة من حيث توقفتا.</numerusform>
            <numerusform>توقفت %Ln حملات عندما أُغلق Headsup. لا يوجد ما يثير الشك؛ يمكنك المتابعة من حيث توقفت.</numerusform>
            <numerusform>توقفت %Ln حملة عندما أُغلق Headsup. لا يوجد ما يثير الشك؛ يمكنك المتابعة من حيث توقفت.</numerusform>
            <numerusform>توقفت %Ln حملة عندما أُغلق Headsup. لا يوجد ما يثير الشك؛ يمكنك المتابعة من حيث توقفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is an earlier copy of the workspace: %Ln opt-ins were used or withdrawn after it was made. They stay spent.</source>
        <translation>
            <numerusform>هذه نسخة سابقة من مساحة العمل: لم تُستخدم أو تُسحب أي موافقة بعد إنشائها.</numerusform>
            <numerusform>هذه نسخة سابقة من مساحة العمل: استُخدمت موافقة واحدة أو سُحبت بعد إنشائها. وتبقى مستهلكة.</numerusform>
            <numerusform>هذه نسخة سابقة من مساحة العمل: استُخدمت موافقتان أو سُحبتا بعد إنشائها. وتبقيان مستهلكتين.</numerusform>
            <numerusform>هذه نسخة سابقة من مساحة العمل: استُخدمت %Ln موافقات أو سُحبت بعد إنشائها. وتبقى مستهلكة.</numerusform>
            <numerusform>هذه نسخة سابقة من مساحة العمل: استُخدمت %Ln موافقة أو سُحبت بعد إنشائها. وتبقى مستهلكة.</numerusform>
            <numerusform>هذه نسخة سابقة من مساحة العمل: استُخدمت %Ln موافقة أو سُحبت بعد إنشائها. وتبقى مستهلكة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Page rehearses: messages go to a stand-in inside this program that answers as Messenger does. Nothing leaves this computer.</source>
        <translation>هذه الصفحة في وضع التجربة: تذهب الرسائل إلى محاكٍ داخل هذا البرنامج يجيب كما يجيب Messenger. لا شيء يغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This Page is live: a follow-up goes to real people and spends their one-time tokens for good.</source>
        <translation>هذه الصفحة في الوضع الفعلي: تصل رسالة المتابعة إلى أشخاص حقيقيين وتستهلك رموزهم المخصصة لمرة واحدة نهائيًا.</translation>
    </message>
</context>
<context>
    <name>headsup::graph::Exchange</name>
    <message>
        <source>There was no complete answer in time.</source>
        <translation>لم يرد جواب كامل في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The request was given up.</source>
        <translation>تم التخلي عن العملية.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of Messenger.</source>
        <translation>الرد أطول من أن يكون من Messenger.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>انتهى الاتصال قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>The address is not allowed: it must begin with https.</source>
        <translation>العنوان غير مسموح به: يجب أن يبدأ بـ https.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ActionRow</name>
    <message>
        <source>Accepted means that Messenger took the message. Delivered and read are not known here.</source>
        <translation>تعني «مقبولة» أن Messenger تسلّم الرسالة. ولا يُعرف هنا هل سُلّمت أو قُرئت.</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>&amp;Look in the conversations</source>
        <translation>الاطلاع على المحادثات</translation>
    </message>
    <message>
        <source>Asks Messenger what the Page wrote to the uncertain ones at that time. It settles nothing.</source>
        <translation>يسأل Messenger عما كتبته الصفحة في ذلك الوقت لذوي النتائج غير المؤكدة. ولا يحسم ذلك شيئًا.</translation>
    </message>
    <message>
        <source>Ends the campaign. Whoever was not written to keeps the opt-in for another one.</source>
        <translation>ينهي الحملة. من لم تُرسل إليه رسالة يحتفظ بموافقته لحملة أخرى.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مشاهدة الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln back</source>
        <comment>people who were not written to</comment>
        <translation>
            <numerusform>تحرير %Ln</numerusform>
            <numerusform>تحرير %Ln</numerusform>
            <numerusform>تحرير %Ln</numerusform>
            <numerusform>تحرير %Ln</numerusform>
            <numerusform>تحرير %Ln</numerusform>
            <numerusform>تحرير %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <comment>failed ones that may be tried again</comment>
        <translation>
            <numerusform>إعادة محاولة %Ln</numerusform>
            <numerusform>إعادة محاولة %Ln</numerusform>
            <numerusform>إعادة محاولة %Ln</numerusform>
            <numerusform>إعادة محاولة %Ln</numerusform>
            <numerusform>إعادة محاولة %Ln</numerusform>
            <numerusform>إعادة محاولة %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next wave …</source>
        <translation>الدفعة التالية …</translation>
    </message>
    <message>
        <source>&amp;Send to newcomers …</source>
        <translation>الإرسال إلى الجدد …</translation>
    </message>
    <message>
        <source>Opens the pre-flight for those of this topic who were not written to yet.</source>
        <translation>يفتح المراجعة قبل الإرسال لمن لم تُرسل إليهم رسالة بعد في هذا الموضوع.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ApprovalCard</name>
    <message>
        <source>Note the approval</source>
        <translation>تسجيل الاعتماد</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Review packet as PDF…</source>
        <translation>حزمة المراجعة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>من وافق</translation>
    </message>
    <message>
        <source>A second pair of eyes</source>
        <translation>عينان أخريان</translation>
    </message>
    <message>
        <source>Nobody has noted an approval of this text. It can be sent without one.</source>
        <translation>لم يسجّل أحد اعتمادًا لهذا النص. يمكن إرساله بدونه.</translation>
    </message>
    <message>
        <source>%1 agreed to this very text, %2.</source>
        <comment>a name; day and time</comment>
        <translation>وافق %1 على هذا النص بعينه، %2.</translation>
    </message>
    <message>
        <source>%1 agreed to another text, %2. The text was changed since, so that approval is void.</source>
        <comment>a name; day and time</comment>
        <translation>وافق %1 على نص آخر، %2. تغيّر النص منذ ذلك الحين، فذلك الاعتماد لاغٍ.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::AskPanel</name>
    <message>
        <source>Prompt to ask</source>
        <translation>الطلب المراد إرساله</translation>
    </message>
    <message>
        <source>Ask the next question</source>
        <translation>اطرح السؤال التالي</translation>
    </message>
    <message>
        <source>Aurora 3 trail shoes in stock</source>
        <translation>حذاء الجري Aurora 3 متوفر</translation>
    </message>
    <message>
        <source>Keep this prompt</source>
        <translation>حفظ هذا الطلب</translation>
    </message>
    <message>
        <source>News about</source>
        <translation>أخبار عن</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>What people read above “Notify me”</source>
        <translation>ما يقرؤه الناس فوق “Notify me”</translation>
    </message>
    <message>
        <source>Ask by itself whoever reacts, while webhooks are received here</source>
        <translation>اسأل من يتفاعل تلقائيًا، ما دامت webhooks تُستقبل هنا</translation>
    </message>
    <message>
        <source>Number of people, to confirm</source>
        <translation>عدد الأشخاص، للتأكيد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>A new prompt…</source>
        <translation>طلب جديد…</translation>
    </message>
    <message>
        <source>Everybody whose 24 hours are open</source>
        <translation>كل من نافذة 24 ساعة لديه مفتوحة</translation>
    </message>
    <message>
        <source>Who reacted to “%1”</source>
        <translation>من تفاعل مع “%1”</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 من %2 حرفًا</translation>
    </message>
    <message>
        <source>There is no topic yet. Import opt-ins first, so that the prompt has one.</source>
        <translation>لا يوجد موضوع بعد. استورد الموافقات أولًا ليكون للطلب موضوع.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Nobody can be asked this just now.</source>
        <translation>لا يمكن سؤال أحد الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n people can be asked this now.</source>
        <translation>
            <numerusform>لا يمكن سؤال أحد الآن.</numerusform>
            <numerusform>يمكن سؤال شخص واحد الآن.</numerusform>
            <numerusform>يمكن سؤال شخصين الآن.</numerusform>
            <numerusform>يمكن سؤال %n أشخاص الآن.</numerusform>
            <numerusform>يمكن سؤال %n شخصًا الآن.</numerusform>
            <numerusform>يمكن سؤال %n شخص الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not: %2</source>
        <comment>number; a clause such as: was asked the same lately</comment>
        <translation>%1 لا: %2</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n people</source>
        <translation>
            <numerusform>لا تسأل أحدًا</numerusform>
            <numerusform>اسأل شخصًا واحدًا</numerusform>
            <numerusform>اسأل شخصين</numerusform>
            <numerusform>اسأل %n أشخاص</numerusform>
            <numerusform>اسأل %n شخصًا</numerusform>
            <numerusform>اسأل %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of people to confirm</source>
        <translation>اكتب عدد الأشخاص للتأكيد</translation>
    </message>
    <message>
        <source>Asking the Page who it is…</source>
        <translation>جارٍ سؤال الصفحة عن هويتها…</translation>
    </message>
    <message numerus="yes">
        <source>%n people asked</source>
        <translation>
            <numerusform>لم يُسأل أحد</numerusform>
            <numerusform>سُئل شخص واحد</numerusform>
            <numerusform>سُئل شخصان</numerusform>
            <numerusform>سُئل %n أشخاص</numerusform>
            <numerusform>سُئل %n شخصًا</numerusform>
            <numerusform>سُئل %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 مشكوك فيها</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::BackupDesk</name>
    <message numerus="yes">
        <source>%Ln opt-ins are restored. What was spent since the backup stays spent.</source>
        <translation>
            <numerusform>لم تُستعد أي موافقة. ما استُهلك منذ النسخة الاحتياطية يبقى مستهلكًا.</numerusform>
            <numerusform>استُعيدت موافقة واحدة. ما استُهلك منذ النسخة الاحتياطية يبقى مستهلكًا.</numerusform>
            <numerusform>استُعيدت موافقتان. ما استُهلك منذ النسخة الاحتياطية يبقى مستهلكًا.</numerusform>
            <numerusform>استُعيدت %Ln موافقات. ما استُهلك منذ النسخة الاحتياطية يبقى مستهلكًا.</numerusform>
            <numerusform>استُعيدت %Ln موافقة. ما استُهلك منذ النسخة الاحتياطية يبقى مستهلكًا.</numerusform>
            <numerusform>استُعيدت %Ln موافقة. ما استُهلك منذ النسخة الاحتياطية يبقى مستهلكًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace that was there is kept as %1.</source>
        <translation>حُفظت مساحة العمل التي كانت هناك باسم %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins could be read and are in this new workspace.</source>
        <translation>
            <numerusform>تعذرت قراءة أي موافقة، ومساحة العمل الجديدة هذه فارغة.</numerusform>
            <numerusform>أمكنت قراءة موافقة واحدة، وهي في مساحة العمل الجديدة هذه.</numerusform>
            <numerusform>أمكنت قراءة موافقتين، وهما في مساحة العمل الجديدة هذه.</numerusform>
            <numerusform>أمكنت قراءة %Ln موافقات، وهي في مساحة العمل الجديدة هذه.</numerusform>
            <numerusform>أمكنت قراءة %Ln موافقة، وهي في مساحة العمل الجديدة هذه.</numerusform>
            <numerusform>أمكنت قراءة %Ln موافقة، وهي في مساحة العمل الجديدة هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many could not be read is not known.</source>
        <translation>لا يُعرف عدد ما تعذرت قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>أمكنت قراءة كل الموافقات.</numerusform>
            <numerusform>تعذرت قراءة موافقة واحدة.</numerusform>
            <numerusform>تعذرت قراءة موافقتين.</numerusform>
            <numerusform>تعذرت قراءة %Ln موافقات.</numerusform>
            <numerusform>تعذرت قراءة %Ln موافقة.</numerusform>
            <numerusform>تعذرت قراءة %Ln موافقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is still there. Import your last list again to fill the gaps; what was spent stays spent.</source>
        <translation>ما زال الملف التالف في مكانه. يُرجى استيراد آخر قائمة لديك مجددًا لسد الثغرات؛ ما استُهلك يبقى مستهلكًا.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>حفظ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Save a backup of the workspace…</source>
        <translation>حفظ نسخة احتياطية من مساحة العمل…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite);;All files (*)</source>
        <translation>مساحات عمل Headsup (*.sqlite);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saving a backup as %1…</source>
        <translation>جارٍ حفظ نسخة احتياطية باسم %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The backup is saved and checked: %1 (%2). It holds people&apos;s data and tokens; keep it as safe as the workspace.</source>
        <translation>حُفظت النسخة الاحتياطية وجرى التحقق منها: %1 (%2). تحتوي على بيانات أشخاص ورموز؛ يُرجى حفظها بأمان مثل مساحة العمل.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite *.backup);;All files (*)</source>
        <translation>مساحات عمل Headsup (*.sqlite *.backup);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Put the backup %1 in place of this workspace (%2)? The workspace is kept beside it under another name.</source>
        <translation>هل توضع النسخة الاحتياطية %1 مكان مساحة العمل هذه (%2)؟ تُحفظ مساحة العمل بجانبها باسم آخر.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر كما هو</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Banner</name>
    <message>
        <source>Close this note</source>
        <translation>إغلاق هذه الملاحظة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>headsup::ui::BoardScreen</name>
    <message>
        <source>24 hours open</source>
        <translation>24 ساعة مفتوحة</translation>
    </message>
    <message>
        <source>may be asked now</source>
        <translation>يمكن سؤالهم الآن</translation>
    </message>
    <message>
        <source>close within 3 hours</source>
        <translation>تُغلق خلال 3 ساعات</translation>
    </message>
    <message>
        <source>Nobody&apos;s 24 hours are open</source>
        <translation>لا أحد نافذة 24 ساعة لديه مفتوحة</translation>
    </message>
    <message>
        <source>When people answer, tap a button or react to a message, you may write to them for 24 hours and ask the next question. That is heard from webhooks: import a captured log, or receive them here.</source>
        <translation>عندما يجيب الناس أو ينقرون زرًا أو يتفاعلون مع رسالة، يمكنك الكتابة إليهم لمدة 24 ساعة وطرح السؤال التالي. يُعرف ذلك من webhooks: استورد سجلًا ملتقطًا أو استقبلها هنا.</translation>
    </message>
    <message>
        <source>Import a captured log</source>
        <translation>استيراد سجل ملتقط</translation>
    </message>
    <message>
        <source>People whose 24 hours are open</source>
        <translation>الأشخاص الذين نافذة 24 ساعة لديهم مفتوحة</translation>
    </message>
    <message>
        <source>Prompts that were asked, with what came of them</source>
        <translation>الطلبات التي أُرسلت وما نتج عنها</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ButtonRow</name>
    <message>
        <source>Title of the button</source>
        <translation>عنوان الزر</translation>
    </message>
    <message>
        <source>Title of button %1</source>
        <translation>عنوان الزر %1</translation>
    </message>
    <message>
        <source>Kind of button %1</source>
        <translation>نوع الزر %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Link of button %1</source>
        <translation>رابط الزر %1</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>إزالة هذا الزر</translation>
    </message>
    <message>
        <source>Remove button %1</source>
        <translation>إزالة الزر %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>characters used, allowed</comment>
        <translation>‏%1/%2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignActs</name>
    <message numerus="yes">
        <source>%Ln people are in line again, but may not be asked at once: asking soon after such a refusal harms the Page. The first of them is due on %1; resume then.</source>
        <translation>
            <numerusform>لم يعد أحد إلى قائمة الانتظار. أول موعد هو %1.</numerusform>
            <numerusform>عاد شخص واحد إلى قائمة الانتظار، لكن لا يمكن الطلب منه على الفور: فالطلب بعد رفض كهذا بوقت قصير يضر بالصفحة. موعده هو %1؛ يُرجى الاستئناف حينها.</numerusform>
            <numerusform>عاد شخصان إلى قائمة الانتظار، لكن لا يمكن الطلب منهما على الفور: فالطلب بعد رفض كهذا بوقت قصير يضر بالصفحة. موعد أولهما هو %1؛ يُرجى الاستئناف حينها.</numerusform>
            <numerusform>عاد %Ln أشخاص إلى قائمة الانتظار، لكن لا يمكن الطلب منهم على الفور: فالطلب بعد رفض كهذا بوقت قصير يضر بالصفحة. موعد أولهم هو %1؛ يُرجى الاستئناف حينها.</numerusform>
            <numerusform>عاد %Ln شخصًا إلى قائمة الانتظار، لكن لا يمكن الطلب منهم على الفور: فالطلب بعد رفض كهذا بوقت قصير يضر بالصفحة. موعد أولهم هو %1؛ يُرجى الاستئناف حينها.</numerusform>
            <numerusform>عاد %Ln شخص إلى قائمة الانتظار، لكن لا يمكن الطلب منهم على الفور: فالطلب بعد رفض كهذا بوقت قصير يضر بالصفحة. موعد أولهم هو %1؛ يُرجى الاستئناف حينها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this campaign can be tried again any more.</source>
        <translation>لم يعد في هذه الحملة من يمكن إعادة المحاولة معه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people keep their opt-ins for another campaign.</source>
        <translation>
            <numerusform>لا يوجد من يحتفظ بموافقته لحملة أخرى.</numerusform>
            <numerusform>يحتفظ شخص واحد بموافقته لحملة أخرى.</numerusform>
            <numerusform>يحتفظ شخصان بموافقتيهما لحملة أخرى.</numerusform>
            <numerusform>يحتفظ %Ln أشخاص بموافقاتهم لحملة أخرى.</numerusform>
            <numerusform>يحتفظ %Ln شخصًا بموافقاتهم لحملة أخرى.</numerusform>
            <numerusform>يحتفظ %Ln شخص بموافقاتهم لحملة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as sent. Their tokens are spent.</source>
        <translation>
            <numerusform>لم تُحدَّد أي رسالة كمرسلة.</numerusform>
            <numerusform>حُدّدت رسالة واحدة كمرسلة. رمزها مستهلك.</numerusform>
            <numerusform>حُدّدت رسالتان كمرسلتين. رمزاهما مستهلكان.</numerusform>
            <numerusform>حُدّدت %Ln رسائل كمرسلة. رموزها مستهلكة.</numerusform>
            <numerusform>حُدّدت %Ln رسالة كمرسلة. رموزها مستهلكة.</numerusform>
            <numerusform>حُدّدت %Ln رسالة كمرسلة. رموزها مستهلكة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as not sent. Their opt-ins are unused again.</source>
        <translation>
            <numerusform>لم تُحدَّد أي رسالة كغير مرسلة.</numerusform>
            <numerusform>حُدّدت رسالة واحدة كغير مرسلة. عادت موافقتها غير مستخدمة.</numerusform>
            <numerusform>حُدّدت رسالتان كغير مرسلتين. عادت موافقتاهما غير مستخدمتين.</numerusform>
            <numerusform>حُدّدت %Ln رسائل كغير مرسلة. عادت موافقاتها غير مستخدمة.</numerusform>
            <numerusform>حُدّدت %Ln رسالة كغير مرسلة. عادت موافقاتها غير مستخدمة.</numerusform>
            <numerusform>حُدّدت %Ln رسالة كغير مرسلة. عادت موافقاتها غير مستخدمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in line again. Resume when you are ready.</source>
        <translation>
            <numerusform>لم تعد أي رسالة إلى قائمة الانتظار.</numerusform>
            <numerusform>عادت رسالة واحدة إلى قائمة الانتظار. يمكنك الاستئناف عندما تكون مستعدًا.</numerusform>
            <numerusform>عادت رسالتان إلى قائمة الانتظار. يمكنك الاستئناف عندما تكون مستعدًا.</numerusform>
            <numerusform>عادت %Ln رسائل إلى قائمة الانتظار. يمكنك الاستئناف عندما تكون مستعدًا.</numerusform>
            <numerusform>عادت %Ln رسالة إلى قائمة الانتظار. يمكنك الاستئناف عندما تكون مستعدًا.</numerusform>
            <numerusform>عادت %Ln رسالة إلى قائمة الانتظار. يمكنك الاستئناف عندما تكون مستعدًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignHealthModel</name>
    <message>
        <source>too few to tell</source>
        <translation>أقل من أن يُحكم</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how people took it</comment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>look out</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>too many were lost</comment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>غير متاحين</translation>
    </message>
    <message>
        <source>“Bad”</source>
        <comment>feedback</comment>
        <translation>“سيئ”</translation>
    </message>
    <message>
        <source>“Good”</source>
        <comment>feedback</comment>
        <translation>“جيد”</translation>
    </message>
    <message>
        <source>Share lost</source>
        <translation>نسبة الخسارة</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>وهذا</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignModel</name>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignsScreen</name>
    <message>
        <source>No campaign yet</source>
        <translation>لا توجد حملات بعد</translation>
    </message>
    <message>
        <source>A campaign is one message to the people who wait for one topic. Choose a topic and write the first follow-up.</source>
        <translation>الحملة رسالة واحدة إلى الأشخاص الذين ينتظرون موضوعًا واحدًا. يُرجى اختيار موضوع وكتابة أول رسالة متابعة.</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>اختيار موضوع</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>كتابة رسالة المتابعة</translation>
    </message>
    <message>
        <source>Choose the topic first</source>
        <translation>يُرجى اختيار الموضوع أولًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Deleted the draft “%1”.</source>
        <translation>حُذفت المسودة «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Begin a new draft with the same message and audience</source>
        <translation>بدء مسودة جديدة بالرسالة والجمهور نفسيهما</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ColumnsPage</name>
    <message>
        <source>The first row names the columns</source>
        <translation>الصف الأول يسمّي الأعمدة</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>التحقق من الصفوف</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>الصفوف الأولى من الملف</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>الأوقات بلا منطقة زمنية تتبع</translation>
    </message>
    <message>
        <source>3/4/2026 is</source>
        <translation>3/4/2026 يعني</translation>
    </message>
    <message>
        <source>Not clear: refuse such rows</source>
        <translation>غير واضح: رفض هذه الصفوف</translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation>3 أبريل (اليوم أولًا)</translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation>4 مارس (الشهر أولًا)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>‏%1 (هذا الكمبيوتر)</translation>
    </message>
    <message>
        <source>One topic for the whole file</source>
        <translation>موضوع واحد للملف كله</translation>
    </message>
    <message>
        <source>The prompt that everybody saw</source>
        <translation>الطلب الذي رآه الجميع</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln rows, %1 columns, %2</source>
        <translation>
            <numerusform>لا صفوف، الأعمدة: %1، %2</numerusform>
            <numerusform>صف واحد تقريبًا، الأعمدة: %1، %2</numerusform>
            <numerusform>صفان تقريبًا، الأعمدة: %1، %2</numerusform>
            <numerusform>نحو %Ln صفوف، الأعمدة: %1، %2</numerusform>
            <numerusform>نحو %Ln صفًا، الأعمدة: %1، %2</numerusform>
            <numerusform>نحو %Ln صف، الأعمدة: %1، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · columns as you chose them for such a file before</source>
        <comment>about the file</comment>
        <translation>‏%1 · الأعمدة كما اخترتها سابقًا لملف من هذا النوع</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>محتوى العمود %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Several columns seem to hold the same: %1. The first one is used; choose another one if it should be that.</source>
        <translation>يبدو أن عدة أعمدة تحتوي على الشيء نفسه: %1. يُستخدم الأول منها؛ يُرجى اختيار عمود آخر إذا كان هو المقصود.</translation>
    </message>
    <message>
        <source>Choose the columns that hold: %1. Without them no row can be kept.</source>
        <translation>يُرجى اختيار الأعمدة التي تحتوي على: %1. لا يمكن الاحتفاظ بأي صف من دونها.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CommandPalette</name>
    <message>
        <source>What do you want to do? Type a topic, a campaign, a person or a command</source>
        <translation>ما الذي تريد فعله؟ يمكنك كتابة موضوع أو حملة أو شخص أو أمر</translation>
    </message>
    <message>
        <source>Search commands, topics and campaigns</source>
        <translation>البحث في الأوامر والموضوعات والحملات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ComposerScreen</name>
    <message>
        <source>Pre-&amp;flight →</source>
        <translation>المراجعة قبل الإرسال ←</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>اسم الحملة</translation>
    </message>
    <message>
        <source>&amp;Name of the campaign</source>
        <translation>اسم الحملة</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>أريد معرفة المزيد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>كتابة رسالة المتابعة</translation>
    </message>
    <message>
        <source>Follow-up · %1</source>
        <translation>رسالة المتابعة · %1</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>كل الحملات</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>What to look for is read from the prompt again.</source>
        <translation>يُقرأ ما يجب البحث عنه من الطلب مجددًا.</translation>
    </message>
    <message>
        <source>Every message of this topic has to name “%1” now.</source>
        <translation>يجب الآن أن تذكر كل رسالة في هذا الموضوع «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>The sample leaves a gap: fill in “%1”.</source>
        <translation>يترك القالب فراغًا: يُرجى إدخال «%1».</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>تم الحفظ %1</translation>
    </message>
    <message>
        <source>Kept among your templates.</source>
        <translation>حُفظت ضمن قوالبك.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ConversationLook</name>
    <message>
        <source>A message with this text was found, %1.</source>
        <comment>time of day</comment>
        <translation>عُثر على رسالة بهذا النص، %1.</translation>
    </message>
    <message>
        <source>Not found in the whole time in question.</source>
        <translation>لم يُعثر عليها في كامل المدة المعنية.</translation>
    </message>
    <message>
        <source>Cannot tell: the conversation does not show all that was written in the time in question. Within a quarter of an hour it may still appear.</source>
        <translation>لا يمكن الجزم: لا تُظهر المحادثة كل ما كُتب في المدة المعنية. وقد تظهر الرسالة خلال ربع ساعة.</translation>
    </message>
    <message>
        <source>Cannot tell: %1</source>
        <comment>a sentence</comment>
        <translation>لا يمكن الجزم: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3. Nothing was settled: that is for you to do.</source>
        <comment>how many were found; were not found; cannot be told</comment>
        <translation>‏%1، %2، %3. لم يُحسم شيء: فالقرار لك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were found</source>
        <translation>
            <numerusform>لم يُعثر على أي رسالة</numerusform>
            <numerusform>عُثر على رسالة واحدة</numerusform>
            <numerusform>عُثر على رسالتين</numerusform>
            <numerusform>عُثر على %Ln رسائل</numerusform>
            <numerusform>عُثر على %Ln رسالة</numerusform>
            <numerusform>عُثر على %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found</source>
        <translation>
            <numerusform>لم يُعثر على %Ln</numerusform>
            <numerusform>لم يُعثر على واحدة</numerusform>
            <numerusform>لم يُعثر على اثنتين</numerusform>
            <numerusform>لم يُعثر على %Ln</numerusform>
            <numerusform>لم يُعثر على %Ln</numerusform>
            <numerusform>لم يُعثر على %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln nothing can be told</source>
        <translation>
            <numerusform>لا يمكن الجزم بشأن %Ln</numerusform>
            <numerusform>لا يمكن الجزم بشأن واحدة</numerusform>
            <numerusform>لا يمكن الجزم بشأن اثنتين</numerusform>
            <numerusform>لا يمكن الجزم بشأن %Ln</numerusform>
            <numerusform>لا يمكن الجزم بشأن %Ln</numerusform>
            <numerusform>لا يمكن الجزم بشأن %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::Counter</name>
    <message>
        <source>%1 %2</source>
        <comment>number, what is counted</comment>
        <translation>‏%1 %2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DayChart</name>
    <message>
        <source>Nothing in these days.</source>
        <translation>لا شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>%1 in all; most on %2.</source>
        <comment>number; a day with its number</comment>
        <translation>المجموع %1؛ والأكثر في %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: number</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DeliveryModel</name>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DeliveryPane</name>
    <message>
        <source>%1  %2: %3</source>
        <comment>time; state; why</comment>
        <translation>‏%1  %2: %3</translation>
    </message>
    <message>
        <source>%1  %2 to %3: %4</source>
        <comment>time; state before; state after; why</comment>
        <translation>‏%1  من %2 إلى %3: %4</translation>
    </message>
    <message>
        <source>Choose a row to see the text, the answer and the life of the opt-in.</source>
        <translation>يُرجى اختيار صف لعرض النص والرد ومسار الموافقة.</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>الرد الأصلي</translation>
    </message>
    <message>
        <source>Asks Messenger what the Page wrote to them at that time. It settles nothing.</source>
        <translation>يسأل Messenger عما كتبته الصفحة إليهم في ذلك الوقت. ولا يحسم ذلك شيئًا.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>تحديد كمرسلة</translation>
    </message>
    <message>
        <source>The message is in the conversation. The token is spent.</source>
        <translation>الرسالة موجودة في المحادثة. الرمز مستهلك.</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>تحديد كغير مرسلة</translation>
    </message>
    <message>
        <source>The message is not in the conversation. The token may be used by another campaign.</source>
        <translation>الرسالة غير موجودة في المحادثة. يمكن لحملة أخرى استخدام الرمز.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Puts it in line with the same token. If the first message arrived, Messenger refuses the token.</source>
        <translation>يضعها في قائمة الانتظار بالرمز نفسه. إذا كانت الرسالة الأولى قد وصلت، فسيرفض Messenger الرمز.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>Id %1</source>
        <comment>of a person, given by Facebook</comment>
        <translation>المعرّف %1</translation>
    </message>
    <message>
        <source>No text was made for this person.</source>
        <translation>لم يُنشأ نص لهذا الشخص.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Message id %1</source>
        <translation>معرّف الرسالة %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Code %1, subcode %2</source>
        <translation>رمز الخطأ %1، الرمز الفرعي %2</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>رمز الخطأ %1</translation>
    </message>
    <message>
        <source>fbtrace_id %1</source>
        <translation>fbtrace_id %1</translation>
    </message>
    <message>
        <source>Life of the opt-in</source>
        <translation>مسار الموافقة</translation>
    </message>
    <message numerus="yes">
        <source>The requests of %Ln people left, and no answer is known. Look into the conversations, then say what you found.</source>
        <translation>
            <numerusform>لا توجد رسائل خرجت بلا رد معروف.</numerusform>
            <numerusform>خرجت رسالة إلى شخص واحد ولا يُعرف أي رد. يُرجى الاطلاع على المحادثة ثم تحديد ما وجدته.</numerusform>
            <numerusform>خرجت رسالتان إلى شخصين ولا يُعرف أي رد. يُرجى الاطلاع على المحادثتين ثم تحديد ما وجدته.</numerusform>
            <numerusform>خرجت رسائل إلى %Ln أشخاص ولا يُعرف أي رد. يُرجى الاطلاع على المحادثات ثم تحديد ما وجدته.</numerusform>
            <numerusform>خرجت رسائل إلى %Ln شخصًا ولا يُعرف أي رد. يُرجى الاطلاع على المحادثات ثم تحديد ما وجدته.</numerusform>
            <numerusform>خرجت رسائل إلى %Ln شخص ولا يُعرف أي رد. يُرجى الاطلاع على المحادثات ثم تحديد ما وجدته.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request left, and no answer is known. Look into the conversation, then say what you found.</source>
        <translation>خرجت الرسالة ولا يُعرف أي رد. يُرجى الاطلاع على المحادثة ثم تحديد ما وجدته.</translation>
    </message>
    <message numerus="yes">
        <source>Look in %Ln conversations</source>
        <translation>
            <numerusform>لا توجد محادثات للاطلاع عليها</numerusform>
            <numerusform>الاطلاع على محادثة واحدة</numerusform>
            <numerusform>الاطلاع على محادثتين</numerusform>
            <numerusform>الاطلاع على %Ln محادثات</numerusform>
            <numerusform>الاطلاع على %Ln محادثة</numerusform>
            <numerusform>الاطلاع على %Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the conversation</source>
        <translation>الاطلاع على المحادثة</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>أفلِت ملف CSV هنا</translation>
    </message>
    <message>
        <source>Comma, semicolon or tab, any common encoding. Nothing is stored before you have seen what is in it.</source>
        <translation>فاصلة أو فاصلة منقوطة أو علامة جدولة، وأي ترميز شائع. لا يُخزَّن شيء قبل أن ترى ما فيه.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ExportScreen</name>
    <message>
        <source>Opt-ins</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Results of all campaigns</source>
        <translation>نتائج كل الحملات</translation>
    </message>
    <message>
        <source>Report by topic</source>
        <translation>تقرير حسب الموضوع</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Spent list for another workspace</source>
        <translation>قائمة الرموز المستهلكة لمساحة عمل أخرى</translation>
    </message>
    <message>
        <source>One row an opt-in, with its token: the file comes back into Headsup without loss.</source>
        <translation>صف لكل موافقة مع رمزها: يعود الملف إلى Headsup دون فقد.</translation>
    </message>
    <message>
        <source>One row a person, with the number of opt-ins per state.</source>
        <translation>صف لكل شخص مع عدد الموافقات حسب الحالة.</translation>
    </message>
    <message>
        <source>One row a person of each campaign: what became of the message, and why.</source>
        <translation>صف لكل شخص من كل حملة: ما آلت إليه الرسالة وسبب ذلك.</translation>
    </message>
    <message>
        <source>One row a topic: opt-ins per state, campaigns, what was accepted.</source>
        <translation>صف لكل موضوع: الموافقات حسب الحالة، والحملات، وما قُبل.</translation>
    </message>
    <message>
        <source>One row a change: when, from which state to which, why, by which campaign.</source>
        <translation>صف لكل تغيير: متى، ومن أي حالة إلى أي حالة، ولماذا، ومن أي حملة.</translation>
    </message>
    <message>
        <source>Every token that is used, taken or withdrawn here. Another workspace imports it as spent, never as unused.</source>
        <translation>كل رمز استُخدم أو حُجز أو سُحب هنا. تستورده مساحة عمل أخرى كرمز مستهلك، وليس كرمز غير مستخدم أبدًا.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل الموضوعات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>A name that ends in .xlsx makes a spreadsheet, any other CSV. Ids and tokens are text in both. The file holds people&apos;s data: keep it as safe as the workspace.</source>
        <translation>الاسم الذي ينتهي بـ ‎.xlsx ينشئ جدول بيانات، وأي اسم آخر ينشئ CSV. المعرّفات والرموز نص في كليهما. يحتوي الملف على بيانات أشخاص: يُرجى حفظه بأمان مثل مساحة العمل.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)</source>
        <translation>CSV (*.csv);;جدول بيانات (*.xlsx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>جارٍ كتابة %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>لا توجد صفوف في %1.</numerusform>
            <numerusform>يوجد صف واحد في %1.</numerusform>
            <numerusform>يوجد صفان في %1.</numerusform>
            <numerusform>توجد %Ln صفوف في %1.</numerusform>
            <numerusform>يوجد %Ln صفًا في %1.</numerusform>
            <numerusform>يوجد %Ln صف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>أُلغيت العملية. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The export is done</source>
        <translation>اكتمل التصدير</translation>
    </message>
</context>
<context>
    <name>headsup::ui::FilterBar</name>
    <message>
        <source>Shows only these people in the list</source>
        <translation>يعرض هؤلاء الأشخاص فقط في القائمة</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>headsup::ui::FindingRow</name>
    <message>
        <source>Mend</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Adds “%1” to your message</source>
        <translation>يضيف «%1» إلى رسالتك</translation>
    </message>
</context>
<context>
    <name>headsup::ui::GaugeBar</name>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>share; what it means</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Guide</name>
    <message>
        <source>Your first campaign, in rehearsal</source>
        <translation>حملتك الأولى، في التجربة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>مراجعة قبل الإرسال</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Put the guide away; Help brings it back</source>
        <translation>إخفاء الدليل؛ وتعيده المساعدة</translation>
    </message>
    <message>
        <source>Put the guide away</source>
        <translation>إخفاء الدليل</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1، تم</translation>
    </message>
    <message>
        <source>Import opt-ins</source>
        <translation>استيراد الموافقات</translation>
    </message>
    <message>
        <source>Look at a topic</source>
        <translation>عرض موضوع</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>كتابة رسالة متابعة</translation>
    </message>
    <message>
        <source>Go to the pre-flight</source>
        <translation>إلى المراجعة قبل الإرسال</translation>
    </message>
    <message>
        <source>Go on and send</source>
        <translation>المتابعة والإرسال</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>عرض النتائج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>You have sent your first campaign, in rehearsal</source>
        <translation>أرسلت حملتك الأولى، في التجربة</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HeaderBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No Page yet</source>
        <translation>لا توجد صفحة بعد</translation>
    </message>
    <message>
        <source>Facebook Page: %1</source>
        <translation>صفحة Facebook: ‏%1</translation>
    </message>
    <message>
        <source>Switch to another Page</source>
        <translation>التبديل إلى صفحة أخرى</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>Rehearsal: nothing leaves this computer</source>
        <translation>تجربة: لا شيء يغادر هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Live: messages go to real people</source>
        <translation>فعلي: تصل الرسائل إلى أشخاص حقيقيين</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HealthScreen</name>
    <message>
        <source>Share of people lost in the last 30 days</source>
        <translation>نسبة من فُقدوا في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Block rate of the newest week</source>
        <translation>نسبة الحظر في أحدث أسبوع</translation>
    </message>
    <message>
        <source>Lost in the last 30 days</source>
        <translation>من فُقدوا في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Blocked in the newest week</source>
        <translation>الحظر في أحدث أسبوع</translation>
    </message>
    <message>
        <source>Block rate week by week</source>
        <translation>نسبة الحظر أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>يوم من الأسبوع</translation>
    </message>
    <message>
        <source>Block rate of that week</source>
        <translation>نسبة الحظر في ذلك الأسبوع</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Meta tells no program who blocked the Page. Page insights show the share of a week: enter it here.</source>
        <translation>لا تخبر Meta أي برنامج بمن حظر الصفحة. تعرض إحصاءات الصفحة نسبة الأسبوع: أدخلها هنا.</translation>
    </message>
    <message>
        <source>How people took each campaign</source>
        <translation>كيف استقبل الناس كل حملة</translation>
    </message>
    <message>
        <source>No campaign was sent yet.</source>
        <translation>لم تُرسل أي حملة بعد.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>لم يُرسل شيء في هذه الأيام</translation>
    </message>
    <message>
        <source>%1 of %2 messages and prompts: %3 people could not be reached any more, which is how Messenger answers for somebody who blocked the Page; %4 times “Bad response”. From 2 % on the pre-flight warns, from 3 % on nobody else is written to.</source>
        <translation>%1 من %2 من الرسائل والطلبات: تعذر الوصول إلى %3 من الأشخاص، وهكذا يجيب Messenger عمّن حظر الصفحة؛ و%4 مرات “رد سيئ”. ابتداءً من 2 % تحذر المراجعة قبل الإرسال، وابتداءً من 3 % لا يُكتب إلى أحد غيرهم.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how people took it</comment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>look out</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>too many were lost</comment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>One to two people in a hundred is what Pages usually see.</source>
        <translation>شخص أو شخصان من كل مئة هو ما تراه الصفحات عادة.</translation>
    </message>
    <message>
        <source>Write less often, and only what people asked for. Meta restricts Pages that go on.</source>
        <translation>اكتب مرات أقل، وما طلبه الناس فقط. تقيّد Meta الصفحات التي تستمر.</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>No week of the last 30 days was entered.</source>
        <translation>لم يُدخل أي أسبوع من آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>Meta took a measure against this Page on %1: %2. All sending is stopped. Read the notice in the Page Support Inbox and answer it there; then go on here.</source>
        <translation>اتخذت Meta إجراءً ضد هذه الصفحة في %1: %2. توقف كل إرسال. اقرأ الإشعار في صندوق دعم الصفحة وأجب عنه هناك؛ ثم تابع هنا.</translation>
    </message>
    <message>
        <source>I have dealt with it</source>
        <translation>عالجت الأمر</translation>
    </message>
    <message>
        <source>Entered %1 for the week of %2.</source>
        <translation>أُدخلت %1 لأسبوع %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HearingCard</name>
    <message>
        <source>Start receiving</source>
        <translation>بدء الاستقبال</translation>
    </message>
    <message>
        <source>Stop receiving</source>
        <translation>إيقاف الاستقبال</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>نص من اختيارك</translation>
    </message>
    <message>
        <source>As kept in the keychain</source>
        <translation>كما هو محفوظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>أي منفذ حر</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>عنوان المستقبِل</translation>
    </message>
    <message>
        <source>Verify token, the same as at Meta</source>
        <translation>رمز التحقق، نفسه الذي لدى Meta</translation>
    </message>
    <message>
        <source>App secret, to tell Meta&apos;s events from forged ones</source>
        <translation>سر التطبيق، لتمييز أحداث Meta من المزورة</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>المنفذ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Hear what people do</source>
        <translation>سماع ما يفعله الناس</translation>
    </message>
    <message>
        <source>Meta reaches this address only through a tunnel or proxy of yours with a certificate. Through a laptop that is for tests: an address that fails for an hour is dropped by Meta. In daily use let a server write the events to a file, and import that file.</source>
        <translation>لا تصل Meta إلى هذا العنوان إلا عبر نفق أو وكيل لك بشهادة. وعبر حاسوب محمول فذلك للاختبار: العنوان الذي يفشل ساعة تتركه Meta. في الاستخدام اليومي دع خادمًا يكتب الأحداث في ملف، واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>A prompt was not asked by itself: %1</source>
        <translation>لم يُرسل طلب تلقائيًا: %1</translation>
    </message>
    <message>
        <source>Nobody listens. Reactions come in with the files that you import.</source>
        <translation>لا أحد يستمع. تأتي التفاعلات مع الملفات التي تستوردها.</translation>
    </message>
    <message>
        <source>Listening. Meta has not called yet.</source>
        <translation>يستمع. لم تتصل Meta بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Listening. %n messages of Meta kept</source>
        <translation>
            <numerusform>يستمع. لم تُحفظ أي رسالة من Meta</numerusform>
            <numerusform>يستمع. حُفظت رسالة واحدة من Meta</numerusform>
            <numerusform>يستمع. حُفظت رسالتان من Meta</numerusform>
            <numerusform>يستمع. حُفظت %n رسائل من Meta</numerusform>
            <numerusform>يستمع. حُفظت %n رسالة من Meta</numerusform>
            <numerusform>يستمع. حُفظت %n رسالة من Meta</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 refused</source>
        <comment>begins with a dot in the middle</comment>
        <translation> · رُفضت %1</translation>
    </message>
    <message>
        <source>Type the verify token first: the text that you enter at Meta beside the address.</source>
        <translation>اكتب رمز التحقق أولًا: النص الذي تدخله لدى Meta بجانب العنوان.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HelpScreen</name>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ImportScreen</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Needed are the person&apos;s Page-scoped id, the one-time token, the topic and the time of the opt-in. The token and the id must come as text: a spreadsheet that has saved them as numbers has ruined them.</source>
        <translation>المطلوب هو معرّف الشخص المرتبط بالصفحة والرمز لمرة واحدة والموضوع ووقت الموافقة. يجب أن يرد الرمز والمعرّف كنص: فجدول البيانات الذي حفظهما كأرقام أتلفهما.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Choose a file with opt-ins</source>
        <translation>اختيار ملف يحتوي على موافقات</translation>
    </message>
    <message>
        <source>Tables and captured webhooks (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>جداول وأحداث webhook ملتقطة (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>جارٍ قراءة %1</translation>
    </message>
    <message>
        <source>Looking for the topics of the file.</source>
        <translation>جارٍ البحث عن موضوعات الملف.</translation>
    </message>
    <message numerus="yes">
        <source>This column names more than %Ln topics. Choose the column that holds the topic, or give one topic and one prompt for the whole file.</source>
        <translation>
            <numerusform>يذكر هذا العمود موضوعات. يُرجى اختيار العمود الذي يحتوي على الموضوع، أو تحديد موضوع واحد وطلب واحد للملف كله.</numerusform>
            <numerusform>يذكر هذا العمود أكثر من موضوع واحد. يُرجى اختيار العمود الذي يحتوي على الموضوع، أو تحديد موضوع واحد وطلب واحد للملف كله.</numerusform>
            <numerusform>يذكر هذا العمود أكثر من موضوعين. يُرجى اختيار العمود الذي يحتوي على الموضوع، أو تحديد موضوع واحد وطلب واحد للملف كله.</numerusform>
            <numerusform>يذكر هذا العمود أكثر من %Ln موضوعات. يُرجى اختيار العمود الذي يحتوي على الموضوع، أو تحديد موضوع واحد وطلب واحد للملف كله.</numerusform>
            <numerusform>يذكر هذا العمود أكثر من %Ln موضوعًا. يُرجى اختيار العمود الذي يحتوي على الموضوع، أو تحديد موضوع واحد وطلب واحد للملف كله.</numerusform>
            <numerusform>يذكر هذا العمود أكثر من %Ln موضوع. يُرجى اختيار العمود الذي يحتوي على الموضوع، أو تحديد موضوع واحد وطلب واحد للملف كله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <extracomment>Name of a file without its ending: the rejected rows of %1.</extracomment>
        <translation>‏%1 مرفوضة</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>جارٍ استيراد %1</translation>
    </message>
    <message>
        <source>If you cancel, nothing of this file is kept.</source>
        <translation>عند الإلغاء لا يُحفظ شيء من هذا الملف.</translation>
    </message>
    <message>
        <source>Nothing is stored while the rows are checked.</source>
        <translation>لا يُخزَّن شيء أثناء التحقق من الصفوف.</translation>
    </message>
    <message>
        <source>A campaign is being sent. Import this large file when it is done or paused.</source>
        <translation>توجد حملة قيد الإرسال. يُرجى استيراد هذا الملف الكبير عند اكتمالها أو إيقافها مؤقتًا.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of this file was kept.</source>
        <translation>تم الإلغاء. لم يُحفظ شيء من هذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are in %1. Mend them there and import that file again.</source>
        <translation>
            <numerusform>لا توجد صفوف مرفوضة في %1.</numerusform>
            <numerusform>يوجد صف مرفوض واحد في %1. يُرجى تصحيحه هناك واستيراد ذلك الملف مجددًا.</numerusform>
            <numerusform>يوجد صفان مرفوضان في %1. يُرجى تصحيحهما هناك واستيراد ذلك الملف مجددًا.</numerusform>
            <numerusform>توجد %Ln صفوف مرفوضة في %1. يُرجى تصحيحها هناك واستيراد ذلك الملف مجددًا.</numerusform>
            <numerusform>يوجد %Ln صفًا مرفوضًا في %1. يُرجى تصحيحها هناك واستيراد ذلك الملف مجددًا.</numerusform>
            <numerusform>يوجد %Ln صف مرفوض في %1. يُرجى تصحيحها هناك واستيراد ذلك الملف مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>اكتمل الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins are new.</source>
        <translation>
            <numerusform>لا موافقات جديدة.</numerusform>
            <numerusform>موافقة واحدة جديدة.</numerusform>
            <numerusform>موافقتان جديدتان.</numerusform>
            <numerusform>%Ln موافقات جديدة.</numerusform>
            <numerusform>%Ln موافقة جديدة.</numerusform>
            <numerusform>%Ln موافقة جديدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::LookCards</name>
    <message>
        <source>Left out, opt-in kept</source>
        <translation>مستبعدون مع حفظ الموافقة</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>هل تفي بالوعد؟</translation>
    </message>
    <message>
        <source>A message that was sent cannot be called back, and a token that was spent is spent. Pausing keeps the tokens of everybody who was not written to yet.</source>
        <translation>لا يمكن استرجاع رسالة أُرسلت، والرمز المستهلك يبقى مستهلكًا. يحفظ الإيقاف المؤقت رموز كل من لم تُرسل إليهم رسالة بعد.</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers: %Ln people have no place in this campaign yet.</source>
        <translation>
            <numerusform>الجدد: لا يوجد من ليس له مكان في هذه الحملة.</numerusform>
            <numerusform>الجدد: شخص واحد ليس له مكان في هذه الحملة بعد.</numerusform>
            <numerusform>الجدد: شخصان ليس لهما مكان في هذه الحملة بعد.</numerusform>
            <numerusform>الجدد: %Ln أشخاص ليس لهم مكان في هذه الحملة بعد.</numerusform>
            <numerusform>الجدد: %Ln شخصًا ليس لهم مكان في هذه الحملة بعد.</numerusform>
            <numerusform>الجدد: %Ln شخص ليس لهم مكان في هذه الحملة بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>of a wave</comment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%Ln أشخاص</numerusform>
            <numerusform>‏%Ln شخصًا</numerusform>
            <numerusform>‏%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Next wave: %1; it is the last one for now.</source>
        <comment>how many people</comment>
        <translation>الدفعة التالية: %1؛ وهي الأخيرة حاليًا.</translation>
    </message>
    <message>
        <source>Next wave: %1; %2.</source>
        <comment>how many people; how many wait for later waves</comment>
        <translation>الدفعة التالية: %1؛ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for later waves</source>
        <translation>
            <numerusform>لا أحد ينتظر دفعات لاحقة</numerusform>
            <numerusform>شخص واحد ينتظر دفعات لاحقة</numerusform>
            <numerusform>شخصان ينتظران دفعات لاحقة</numerusform>
            <numerusform>‏%Ln أشخاص ينتظرون دفعات لاحقة</numerusform>
            <numerusform>‏%Ln شخصًا ينتظرون دفعات لاحقة</numerusform>
            <numerusform>‏%Ln شخص ينتظرون دفعات لاحقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get this message</source>
        <translation>
            <numerusform>لا تصل هذه الرسالة إلى أحد</numerusform>
            <numerusform>تصل هذه الرسالة إلى شخص واحد</numerusform>
            <numerusform>تصل هذه الرسالة إلى شخصين</numerusform>
            <numerusform>تصل هذه الرسالة إلى %Ln أشخاص</numerusform>
            <numerusform>تصل هذه الرسالة إلى %Ln شخصًا</numerusform>
            <numerusform>تصل هذه الرسالة إلى %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people would get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>أشخاص كانت ستصلهم هذه الرسالة</numerusform>
            <numerusform>شخص كانت ستصله هذه الرسالة</numerusform>
            <numerusform>شخصان كانت ستصلهما هذه الرسالة</numerusform>
            <numerusform>أشخاص كانت ستصلهم هذه الرسالة</numerusform>
            <numerusform>شخصًا كانت ستصلهم هذه الرسالة</numerusform>
            <numerusform>شخص كانت ستصلهم هذه الرسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>أشخاص تصلهم هذه الرسالة</numerusform>
            <numerusform>شخص تصله هذه الرسالة</numerusform>
            <numerusform>شخصان تصلهما هذه الرسالة</numerusform>
            <numerusform>أشخاص تصلهم هذه الرسالة</numerusform>
            <numerusform>شخصًا تصلهم هذه الرسالة</numerusform>
            <numerusform>شخص تصلهم هذه الرسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops here, so no token is spent.</source>
        <translation>يتوقف الأمر هنا، ولذلك لا يُستهلك أي رمز.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln one-time tokens are spent for good.</source>
        <translation>
            <numerusform>لا يُستهلك أي رمز لمرة واحدة.</numerusform>
            <numerusform>يُستهلك رمز واحد من رموز المرة الواحدة نهائيًا.</numerusform>
            <numerusform>يُستهلك رمزان من رموز المرة الواحدة نهائيًا.</numerusform>
            <numerusform>تُستهلك %Ln رموز من رموز المرة الواحدة نهائيًا.</numerusform>
            <numerusform>يُستهلك %Ln رمزًا من رموز المرة الواحدة نهائيًا.</numerusform>
            <numerusform>يُستهلك %Ln رمز من رموز المرة الواحدة نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were told something in the last seven days.</source>
        <translation>
            <numerusform>لم يتلقَّ أي منهم شيئًا في الأيام السبعة الماضية.</numerusform>
            <numerusform>تلقى واحد منهم شيئًا في الأيام السبعة الماضية.</numerusform>
            <numerusform>تلقى اثنان منهم شيئًا في الأيام السبعة الماضية.</numerusform>
            <numerusform>تلقى %Ln منهم شيئًا في الأيام السبعة الماضية.</numerusform>
            <numerusform>تلقى %Ln منهم شيئًا في الأيام السبعة الماضية.</numerusform>
            <numerusform>تلقى %Ln منهم شيئًا في الأيام السبعة الماضية.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a prompt</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%Ln أشخاص</numerusform>
            <numerusform>‏%Ln شخصًا</numerusform>
            <numerusform>‏%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets the message, so there is nothing to judge.</source>
        <translation>لا تصل الرسالة إلى أحد، ولذلك لا يوجد ما يُقيَّم.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln prompts</source>
        <translation>
            <numerusform>لا توجد طلبات للعرض</numerusform>
            <numerusform>عرض الطلب</numerusform>
            <numerusform>عرض الطلبين</numerusform>
            <numerusform>عرض كل الطلبات (%Ln)</numerusform>
            <numerusform>عرض كل الطلبات (%Ln)</numerusform>
            <numerusform>عرض كل الطلبات (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is night now, between 21:00 and 8:00, for %Ln of them.</source>
        <translation>
            <numerusform>ليس الوقت الآن ليلًا، بين 21:00 و8:00، لدى أي منهم.</numerusform>
            <numerusform>الوقت الآن ليل، بين 21:00 و8:00، لدى واحد منهم.</numerusform>
            <numerusform>الوقت الآن ليل، بين 21:00 و8:00، لدى اثنين منهم.</numerusform>
            <numerusform>الوقت الآن ليل، بين 21:00 و8:00، لدى %Ln منهم.</numerusform>
            <numerusform>الوقت الآن ليل، بين 21:00 و8:00، لدى %Ln منهم.</numerusform>
            <numerusform>الوقت الآن ليل، بين 21:00 و8:00، لدى %Ln منهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is day now for everybody whose time zone is known.</source>
        <translation>الوقت الآن نهار لدى كل من تُعرف منطقته الزمنية.</translation>
    </message>
    <message>
        <source>No time was set after which the news is useless.</source>
        <translation>لم يُحدَّد وقت يصبح الخبر بعده بلا فائدة.</translation>
    </message>
    <message>
        <source>The news was useful until %1.</source>
        <translation>كان الخبر مفيدًا حتى %1.</translation>
    </message>
    <message>
        <source>The news is useful until %1. Nothing is sent after that.</source>
        <translation>الخبر مفيد حتى %1. ولا يُرسل شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Send to them as well</source>
        <translation>أرسل إليهم أيضًا</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>تأجيلهم</translation>
    </message>
    <message>
        <source>Whoever is held keeps the opt-in for the next wave.</source>
        <translation>من يُؤجَّل يحتفظ بموافقته للدفعة التالية.</translation>
    </message>
    <message>
        <source>Whoever got something in the last seven days is held.</source>
        <translation>أُجِّل من تلقى شيئًا في الأيام السبعة الماضية.</translation>
    </message>
    <message>
        <source>Whoever is asleep now, between 21:00 and 8:00, is held.</source>
        <translation>أُجِّل النائمون الآن، بين 21:00 و8:00.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MainWindow</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>الانتقال إلى «اليوم»</translation>
    </message>
    <message>
        <source>Go to the topics</source>
        <translation>الانتقال إلى الموضوعات</translation>
    </message>
    <message>
        <source>Go to the campaigns</source>
        <translation>الانتقال إلى الحملات</translation>
    </message>
    <message>
        <source>Import opt-ins</source>
        <translation>استيراد الموافقات</translation>
    </message>
    <message>
        <source>Go to the Page</source>
        <translation>الانتقال إلى الصفحة</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>اختيار ملف للاستيراد</translation>
    </message>
    <message>
        <source>Search on this screen</source>
        <translation>البحث في هذه الشاشة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>فتح مساحة عمل أخرى…</translation>
    </message>
    <message>
        <source>Close Headsup</source>
        <translation>إغلاق Headsup</translation>
    </message>
    <message>
        <source>Export opt-ins, people, results…</source>
        <translation>تصدير الموافقات والأشخاص والنتائج…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite);;All files (*)</source>
        <translation>مساحات عمل Headsup (*.sqlite);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 – Headsup</source>
        <translation>‏%1 – Headsup</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Sending is under way. What is in flight is awaited before Headsup closes; the rest keeps its opt-ins for later.</source>
        <translation>الإرسال جارٍ. تُنتظر ردود ما هو في الطريق قبل أن يُغلق Headsup؛ ويحتفظ الباقون بموافقاتهم لوقت لاحق.</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>إيقاف مؤقت وإغلاق</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>مواصلة الإرسال</translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>في انتظار الردود الأخيرة…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>That cannot be taken back any more. %1</source>
        <translation>لا يمكن التراجع عن ذلك بعد الآن. %1</translation>
    </message>
    <message>
        <source>A campaign paused</source>
        <translation>توقفت حملة مؤقتًا</translation>
    </message>
    <message>
        <source>A campaign is done</source>
        <translation>اكتملت حملة</translation>
    </message>
    <message>
        <source>Ask again: whose 24 hours are open</source>
        <translation>السؤال من جديد: من نافذة 24 ساعة لديه مفتوحة</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>إلى التقارير</translation>
    </message>
    <message>
        <source>Go to the health of the Page</source>
        <translation>إلى صحة الصفحة</translation>
    </message>
    <message>
        <source>Find a command, topic, campaign or person</source>
        <translation>البحث عن أمر أو موضوع أو حملة أو شخص</translation>
    </message>
    <message>
        <source>Workspaces used last</source>
        <translation>مساحات العمل المستخدمة مؤخرًا</translation>
    </message>
    <message>
        <source>Page and access token</source>
        <translation>الصفحة ورمز الوصول</translation>
    </message>
    <message>
        <source>What this mode means</source>
        <translation>ما معنى هذا الوضع</translation>
    </message>
    <message>
        <source>Permission from Meta, step by step</source>
        <translation>إذن من Meta، خطوة بخطوة</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>مساعدة لهذه الشاشة</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Guide to a first campaign</source>
        <translation>دليل إلى أول حملة</translation>
    </message>
    <message>
        <source>The guide rehearses. Choose a Page in rehearsal, or open the sample workspace.</source>
        <translation>الدليل للتجربة. اختر صفحة في التجربة، أو افتح مساحة العمل النموذجية.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MessageEditor</name>
    <message>
        <source>Variable</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Your &amp;message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Hi {first_name|there}, the news you asked for is here: …</source>
        <translation>مرحبًا {first_name|بك}، إليك الخبر الذي طلبته: …</translation>
    </message>
    <message>
        <source>Of the person</source>
        <translation>من بيانات الشخص</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Reply: reopens the conversation for 24 hours</source>
        <translation>رد: يعيد فتح المحادثة لمدة 24 ساعة</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>أريد معرفة المزيد</translation>
    </message>
    <message>
        <source>Link: opens a web page</source>
        <translation>رابط: يفتح صفحة ويب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>there</source>
        <comment>fallback for a name: Hi there</comment>
        <translation>بك</translation>
    </message>
    <message>
        <source>Of the topic</source>
        <translation>من بيانات الموضوع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact; the fact</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>characters used, allowed</comment>
        <translation>‏%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>الأحرف: %1 من %2</translation>
    </message>
    <message>
        <source>A message has at most three buttons.</source>
        <translation>للرسالة ثلاثة أزرار على الأكثر.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Keep this message as a template</source>
        <translation>حفظ هذه الرسالة كقالب</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>قوالبك</translation>
    </message>
    <message>
        <source>Forget one of your own</source>
        <translation>نسيان أحد قوالبك</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MoreOptions</name>
    <message>
        <source>Useless after</source>
        <translation>بلا فائدة بعد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> في الثانية</translation>
    </message>
    <message>
        <source>Pace in messages a second</source>
        <translation>الوتيرة بعدد الرسائل في الثانية</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>People per wave</source>
        <translation>عدد الأشخاص لكل دفعة</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>People per wave, oldest opt-in first</source>
        <translation>عدد الأشخاص لكل دفعة، الموافقة الأقدم أولًا</translation>
    </message>
</context>
<context>
    <name>headsup::ui::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entry, number of things</comment>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OptInModel</name>
    <message>
        <source>No name (%1)</source>
        <translation>بلا اسم (%1)</translation>
    </message>
    <message>
        <source>Page-scoped id %1</source>
        <translation>المعرّف المرتبط بالصفحة %1</translation>
    </message>
    <message>
        <source>%1, Page-scoped id %2</source>
        <translation>‏%1، المعرّف المرتبط بالصفحة %2</translation>
    </message>
    <message>
        <source>Opted in %1</source>
        <translation>تمت الموافقة في %1</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <translation>الرمز صالح حتى %1.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>‏%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏%Ln أيام</numerusform>
            <numerusform>‏%Ln يومًا</numerusform>
            <numerusform>‏%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Formats of a day in a table, see QLocale::toString(): without and with the year.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Prompt they saw</source>
        <translation>الطلب الذي رآه</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>وقت الموافقة</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OutcomePage</name>
    <message>
        <source>Back to the columns</source>
        <translation>العودة إلى الأعمدة</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>استيراد ملف آخر</translation>
    </message>
    <message>
        <source>This is what the import would do</source>
        <translation>هذا ما سيفعله الاستيراد</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>اكتمل الاستيراد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Show topics</source>
        <translation>عرض الموضوعات</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>already spent</source>
        <translation>مستهلكة مسبقًا</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln new opt-ins</source>
        <translation>
            <numerusform>لا توجد موافقات جديدة للاستيراد</numerusform>
            <numerusform>استيراد موافقة جديدة واحدة</numerusform>
            <numerusform>استيراد موافقتين جديدتين</numerusform>
            <numerusform>استيراد %Ln موافقات جديدة</numerusform>
            <numerusform>استيراد %Ln موافقة جديدة</numerusform>
            <numerusform>استيراد %Ln موافقة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new opt-ins can pay for one message each.</source>
        <translation>
            <numerusform>لا توجد موافقات جديدة.</numerusform>
            <numerusform>موافقة جديدة واحدة تكفي لرسالة واحدة.</numerusform>
            <numerusform>موافقتان جديدتان تكفي كل منهما لرسالة واحدة.</numerusform>
            <numerusform>‏%Ln موافقات جديدة تكفي كل منها لرسالة واحدة.</numerusform>
            <numerusform>‏%Ln موافقة جديدة تكفي كل منها لرسالة واحدة.</numerusform>
            <numerusform>‏%Ln موافقة جديدة تكفي كل منها لرسالة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known opt-ins were left as they are; spent and expired ones are kept so that nobody is written to with them.</source>
        <translation>تُركت الموافقات المعروفة كما هي؛ ويُحتفظ بالمستهلكة والمنتهية حتى لا يُراسَل أحد بها.</translation>
    </message>
    <message>
        <source>No opt-in is new in this capture. Importing it keeps its events.</source>
        <translation>لا توجد موافقة جديدة في هذا الالتقاط. يؤدي استيراده إلى حفظ أحداثه.</translation>
    </message>
    <message>
        <source>The file has no rows below its header. Nothing can be imported.</source>
        <translation>لا توجد في الملف صفوف تحت صف العناوين. لا يوجد ما يُستورد.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Spent and expired opt-ins are kept, but never written to.</source>
        <translation>لم يُخزَّن شيء بعد. يُحتفظ بالموافقات المستهلكة والمنتهية، لكنها لا تُستخدم في المراسلة أبدًا.</translation>
    </message>
    <message>
        <source>No row can be kept. Look at the reasons below; often a column is chosen wrongly.</source>
        <translation>لا يمكن الاحتفاظ بأي صف. يُرجى الاطلاع على الأسباب أدناه؛ فكثيرًا ما يكون أحد الأعمدة قد اختير خطأً.</translation>
    </message>
    <message>
        <source>Every opt-in of this file is in the workspace already. Importing it would change nothing.</source>
        <translation>كل موافقات هذا الملف موجودة في مساحة العمل بالفعل. لن يغيّر استيراده شيئًا.</translation>
    </message>
    <message>
        <source>Nothing is new in this file. Importing it only notes which opt-ins are spent or expired.</source>
        <translation>لا جديد في هذا الملف. يسجّل استيراده فقط الموافقات المستهلكة أو المنتهية.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OutcomeTable</name>
    <message>
        <source>No name (%1)</source>
        <translation>بلا اسم (%1)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageForm</name>
    <message>
        <source>Rehearse: nothing leaves this computer</source>
        <translation>تجربة: لا شيء يغادر هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Digits, from the Page&apos;s settings</source>
        <translation>أرقام، من إعدادات الصفحة</translation>
    </message>
    <message>
        <source>As your customers know it</source>
        <translation>كما يعرفها عملاؤك</translation>
    </message>
    <message>
        <source>A Page that rehearses stays so: what is spent in rehearsal was never spent at Meta.</source>
        <translation>الصفحة التي في وضع التجربة تبقى كذلك: ما يُستهلك في التجربة لم يُستهلك قط لدى Meta.</translation>
    </message>
    <message>
        <source>Page id</source>
        <translation>معرّف الصفحة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Give the Page a name, so that you can tell it from your other Pages.</source>
        <translation>يُرجى تسمية الصفحة لتتمكن من تمييزها عن صفحاتك الأخرى.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageMenu</name>
    <message>
        <source>%1 (rehearsal)</source>
        <translation>‏%1 (تجربة)</translation>
    </message>
    <message>
        <source>Page and access token</source>
        <translation>الصفحة ورمز الوصول</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>فتح مساحة عمل أخرى…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageScreen</name>
    <message>
        <source>This Page rehearses. Messages go to a stand-in inside this program; nothing leaves this computer and no access token is needed.</source>
        <translation>هذه الصفحة في وضع التجربة. تذهب الرسائل إلى محاكٍ داخل هذا البرنامج؛ لا شيء يغادر هذا الكمبيوتر ولا حاجة إلى رمز وصول.</translation>
    </message>
    <message>
        <source>Access token of the Page</source>
        <translation>رمز وصول الصفحة</translation>
    </message>
    <message>
        <source>Paste the Page&apos;s access token</source>
        <translation>لصق رمز وصول الصفحة</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>حفظ واختبار</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Add another Page</source>
        <translation>إضافة صفحة أخرى</translation>
    </message>
    <message>
        <source>Its people and opt-ins stay apart from those of your other Pages.</source>
        <translation>يبقى أشخاصها وموافقاتها منفصلين عن صفحاتك الأخرى.</translation>
    </message>
    <message>
        <source>Add the Page</source>
        <translation>إضافة الصفحة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Paste the access token first. You get it for your Page in Meta&apos;s tools.</source>
        <translation>يُرجى لصق رمز الوصول أولًا. يمكنك الحصول عليه لصفحتك في أدوات Meta.</translation>
    </message>
    <message>
        <source>Asking for the Page&apos;s identity…</source>
        <translation>جارٍ الاستعلام عن هوية الصفحة…</translation>
    </message>
    <message>
        <source>The stand-in answers as “%1” (%2).</source>
        <translation>يجيب المحاكي بصفته «%1» ‏(%2).</translation>
    </message>
    <message>
        <source>The access token belongs to “%1” (%2).</source>
        <translation>ينتمي رمز الوصول إلى «%1» ‏(%2).</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it is kept until you close Headsup.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الكمبيوتر، ولذلك يُحتفظ به حتى تغلق Headsup.</translation>
    </message>
    <message>
        <source>Page id %1</source>
        <translation>معرّف الصفحة %1</translation>
    </message>
    <message>
        <source>Messages of this Page go to real people and spend their one-time tokens for good.</source>
        <translation>تذهب رسائل هذه الصفحة إلى أشخاص حقيقيين وتستهلك رموزهم نهائيًا.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageSetupCard</name>
    <message>
        <source>Permission from Meta</source>
        <translation>إذن من Meta</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save the tester</source>
        <translation>حفظ المختبِر</translation>
    </message>
    <message>
        <source>No tester</source>
        <translation>لا مختبِر</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>حفظ الإصدار</translation>
    </message>
    <message>
        <source>Save the app secret</source>
        <translation>حفظ سر التطبيق</translation>
    </message>
    <message>
        <source>Remove the app secret</source>
        <translation>إزالة سر التطبيق</translation>
    </message>
    <message>
        <source>Id of a person, as the list of people shows it</source>
        <translation>معرّف شخص كما تعرضه قائمة الأشخاص</translation>
    </message>
    <message>
        <source>Only if your app requires a proof with each call</source>
        <translation>فقط إذا كان تطبيقك يطلب إثباتًا مع كل استدعاء</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>المختبِر</translation>
    </message>
    <message>
        <source>Graph version</source>
        <translation>إصدار Graph</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>سر التطبيق</translation>
    </message>
    <message>
        <source>Test messages go to %1.</source>
        <translation>تذهب رسائل الاختبار إلى %1.</translation>
    </message>
    <message>
        <source>Nobody gets test messages yet. Best choose yourself.</source>
        <translation>لا أحد يتلقى رسائل الاختبار بعد. الأفضل أن تختار نفسك.</translation>
    </message>
    <message>
        <source>In rehearsal no access token is needed.</source>
        <translation>في التجربة لا حاجة إلى رمز وصول.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer. A token is then kept until you close Headsup, and nowhere else.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب لا تجيب. عندئذ يُحفظ الرمز حتى تغلق Headsup، ولا في أي مكان آخر.</translation>
    </message>
    <message>
        <source>The keychain holds no access token of this Page.</source>
        <translation>لا تحتوي سلسلة المفاتيح على رمز وصول لهذه الصفحة.</translation>
    </message>
    <message>
        <source>The keychain holds the access token and the app secret.</source>
        <translation>تحتوي سلسلة المفاتيح على رمز الوصول وسر التطبيق.</translation>
    </message>
    <message>
        <source>The keychain holds the access token and no app secret.</source>
        <translation>تحتوي سلسلة المفاتيح على رمز الوصول دون سر التطبيق.</translation>
    </message>
    <message>
        <source>choice of the tester</source>
        <translation>اختيار المختبِر</translation>
    </message>
    <message>
        <source>The tester is saved.</source>
        <translation>حُفظ المختبِر.</translation>
    </message>
    <message>
        <source>Nobody is the tester now.</source>
        <translation>لا أحد مختبِر الآن.</translation>
    </message>
    <message>
        <source>change of the Graph version</source>
        <translation>تغيير إصدار Graph</translation>
    </message>
    <message>
        <source>From now on this Page speaks %1.</source>
        <translation>من الآن تتحدث هذه الصفحة %1.</translation>
    </message>
    <message>
        <source>The app secret is removed from the keychain.</source>
        <translation>أُزيل سر التطبيق من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The app secret is in the keychain.</source>
        <translation>سر التطبيق في سلسلة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageStopCard</name>
    <message>
        <source>Stop all sending</source>
        <translation>إيقاف كل الإرسال</translation>
    </message>
    <message>
        <source>Lift the stop</source>
        <translation>رفع الإيقاف</translation>
    </message>
    <message>
        <source>Sending of this Page</source>
        <translation>الإرسال من هذه الصفحة</translation>
    </message>
    <message>
        <source>Why, for whoever reads it later (optional)</source>
        <translation>السبب، لمن يقرؤه لاحقًا (اختياري)</translation>
    </message>
    <message>
        <source>Reason of the stop</source>
        <translation>سبب الإيقاف</translation>
    </message>
    <message>
        <source>Nobody is written to since %1. %2 Campaigns can be resumed once the stop is lifted.</source>
        <comment>time; who stopped it and why</comment>
        <translation>لا تُرسل رسالة إلى أحد منذ %1. %2 يمكن استئناف الحملات بعد رفع الإيقاف.</translation>
    </message>
    <message>
        <source>One press stops every campaign of this Page within one request. Nothing more is sent, here or from the command line, until somebody lifts it.</source>
        <translation>توقف ضغطة واحدة كل حملات هذه الصفحة في غضون طلب إرسال واحد. لا يُرسل شيء بعد ذلك، لا من هنا ولا من سطر الأوامر، حتى يرفع شخص الإيقاف.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>earlier stop: from, until, who and why</comment>
        <translation>من %1 إلى %2: %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PeoplePanel</name>
    <message>
        <source>People of the topic</source>
        <translation>أشخاص الموضوع</translation>
    </message>
    <message>
        <source>Search people, ids, prompts</source>
        <translation>البحث في الأشخاص والمعرّفات والطلبات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, number of people</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>by name, Z first</source>
        <translation>حسب الاسم، تنازليًا</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>by prompt, Z first</source>
        <translation>حسب الطلب، تنازليًا</translation>
    </message>
    <message>
        <source>by prompt</source>
        <translation>حسب الطلب</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>latest to expire first</source>
        <translation>الأبعد انتهاءً أولًا</translation>
    </message>
    <message>
        <source>soonest to expire first</source>
        <translation>الأقرب انتهاءً أولًا</translation>
    </message>
    <message>
        <source>in the order of import</source>
        <translation>بترتيب الاستيراد</translation>
    </message>
    <message>
        <source>Nobody of this topic fits. Clear the search or choose all states.</source>
        <translation>لا يوجد في هذا الموضوع من يطابق البحث. يُرجى مسح البحث أو اختيار كل الحالات.</translation>
    </message>
    <message>
        <source>Nobody has opted in to this topic yet.</source>
        <translation>لم يوافق أحد على هذا الموضوع بعد.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>%1 of %2 opt-ins · %3</source>
        <extracomment>&quot;412 of 461 opt-ins · oldest first&quot;</extracomment>
        <translation>‏%1 من %2 من الموافقات · %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PersonFinder</name>
    <message>
        <source>Person: %1</source>
        <translation>الشخص: %1</translation>
    </message>
    <message>
        <source>Person: %1 (%2)</source>
        <comment>name, id</comment>
        <translation>الشخص: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PersonScreen</name>
    <message>
        <source>Id %1</source>
        <translation>المعرّف %1</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Opted out on %1. Nothing that was given up to then is used any more.</source>
        <translation>أُلغي الاشتراك في %1. لا يُستخدم بعد الآن أي شيء أُعطي حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>There is no opt-in of this person.</source>
        <translation>لا توجد أي موافقة من هذا الشخص.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>There is no such person in this workspace, or not any more.</source>
        <translation>لا يوجد شخص كهذا في مساحة العمل هذه، أو لم يعد موجودًا فيها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is opted out; %Ln opt-ins are withdrawn.</source>
        <translation>
            <numerusform>أُلغي اشتراك %1؛ ولم تُسحب أي موافقة.</numerusform>
            <numerusform>أُلغي اشتراك %1؛ وسُحبت موافقة واحدة.</numerusform>
            <numerusform>أُلغي اشتراك %1؛ وسُحبت موافقتان.</numerusform>
            <numerusform>أُلغي اشتراك %1؛ وسُحبت %Ln موافقات.</numerusform>
            <numerusform>أُلغي اشتراك %1؛ وسُحبت %Ln موافقة.</numerusform>
            <numerusform>أُلغي اشتراك %1؛ وسُحبت %Ln موافقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is known of this person</source>
        <translation>حفظ ما يُعرف عن هذا الشخص</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds personal data; give it to nobody else.</source>
        <translation>حُفظ باسم %1. يحتوي على بيانات شخصية؛ يُرجى عدم إعطائه لأي شخص آخر.</translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation>هل تريد محو هذا الشخص؟</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>هل تريد محو %1 نهائيًا؟</translation>
    </message>
    <message>
        <source>Name, id, contacts, messages and tokens are removed, and the person is opted out. A hash stays, so that no import brings them back. This cannot be undone. Backups and files that were exported before still hold them.</source>
        <translation>يُزال الاسم والمعرّف وجهات الاتصال والرسائل والرموز، ويُلغى اشتراك الشخص. تبقى بصمة تجزئة (hash) حتى لا تعيده أي عملية استيراد. لا يمكن التراجع عن ذلك. تبقى البيانات في النسخ الاحتياطية والملفات التي صُدّرت من قبل.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>مُحي الشخص.</translation>
    </message>
    <message>
        <source>This stays so; it cannot be undone.</source>
        <translation>يبقى هذا كما هو؛ لا يمكن التراجع عنه.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PhonePreview</name>
    <message>
        <source>Preview on a phone</source>
        <translation>معاينة على الهاتف</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <translation>زر: %1</translation>
    </message>
    <message>
        <source>Your Page</source>
        <translation>صفحتك</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>أبلغني</translation>
    </message>
    <message>
        <source>Tapped once: one message</source>
        <translation>نقرة واحدة: رسالة واحدة</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>empty writing line of a phone</comment>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PreflightScreen</name>
    <message>
        <source>Counting people and rendering their messages …</source>
        <translation>جارٍ عدّ الأشخاص وإعداد رسائلهم …</translation>
    </message>
    <message>
        <source>Why send it &amp;all the same?</source>
        <translation>ما سبب إرسالها رغم ذلك؟</translation>
    </message>
    <message>
        <source>It is kept with the campaign.</source>
        <translation>يُحفظ ذلك مع الحملة.</translation>
    </message>
    <message>
        <source>&amp;Back to the message</source>
        <translation>العودة إلى الرسالة</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>مراجعة قبل الإرسال</translation>
    </message>
    <message>
        <source>Pre-flight · %1</source>
        <translation>مراجعة قبل الإرسال · %1</translation>
    </message>
    <message>
        <source>&amp;Type %1 to send</source>
        <translation>اكتب %1 للإرسال</translation>
    </message>
    <message>
        <source>Type the number of people, %1, to send</source>
        <translation>اكتب عدد الأشخاص، %1، للإرسال</translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write below why it does.</source>
        <translation>ليس واضحًا أن الرسالة تفي بالوعد. يُرجى تصحيحها أو كتابة سبب وفائها به أدناه.</translation>
    </message>
    <message>
        <source>Fixing the texts …</source>
        <translation>جارٍ تثبيت النصوص …</translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation>جارٍ سؤال Messenger هل هذه هي الصفحة الصحيحة …</translation>
    </message>
    <message>
        <source>This is not the number of people.</source>
        <translation>هذا ليس عدد الأشخاص.</translation>
    </message>
    <message>
        <source>Write first why it keeps the promise.</source>
        <translation>يُرجى أولًا كتابة سبب وفائها بالوعد.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The texts are fixed and everybody is in line.</source>
        <comment>what went wrong</comment>
        <translation>‏%1 لم يُرسل شيء. النصوص مثبّتة والجميع في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>To the campaign</source>
        <translation>إلى الحملة</translation>
    </message>
    <message>
        <source>Save the review packet</source>
        <translation>حفظ حزمة المراجعة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>review.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>review.pdf</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>تعذرت كتابة %1. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PreviewPanel</name>
    <message>
        <source>&amp;Preview as</source>
        <translation>معاينة لـ</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>معاينة لـ</translation>
    </message>
    <message>
        <source>Not for this person: %1</source>
        <translation>ليس لهذا الشخص: %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ProgressStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>التقدم: %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>‏%1 في الثانية</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>يتبقى %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>‏%1 س %2 د</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PromisePanel</name>
    <message>
        <source>Only people who saw this prompt</source>
        <translation>الأشخاص الذين رأوا هذا الطلب فقط</translation>
    </message>
    <message>
        <source>Only one language</source>
        <translation>لغة واحدة فقط</translation>
    </message>
    <message>
        <source>Prompt to look at</source>
        <translation>الطلب المراد الاطلاع عليه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>for example de</source>
        <translation>مثل de</translation>
    </message>
    <message>
        <source>We look for</source>
        <translation>ما نبحث عنه</translation>
    </message>
    <message>
        <source>What every message of this topic has to name. Left empty, it is read from the prompt.</source>
        <translation>ما يجب أن تذكره كل رسالة في هذا الموضوع. إذا تُرك فارغًا يُقرأ من الطلب.</translation>
    </message>
    <message>
        <source>They agreed to</source>
        <translation>ما وافقوا عليه</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>من تصله</translation>
    </message>
    <message>
        <source>%1 (%2 unused)</source>
        <comment>prompt, number of opt-ins</comment>
        <translation>‏%1 (%2 غير مستخدمة)</translation>
    </message>
    <message>
        <source>Nothing particular</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Nobody has opted in to this topic yet.</source>
        <translation>لم يوافق أحد على هذا الموضوع بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused opt-ins with this prompt.</source>
        <translation>
            <numerusform>لا توجد موافقات غير مستخدمة بهذا الطلب.</numerusform>
            <numerusform>موافقة واحدة غير مستخدمة بهذا الطلب.</numerusform>
            <numerusform>موافقتان غير مستخدمتين بهذا الطلب.</numerusform>
            <numerusform>‏%Ln موافقات غير مستخدمة بهذا الطلب.</numerusform>
            <numerusform>‏%Ln موافقة غير مستخدمة بهذا الطلب.</numerusform>
            <numerusform>‏%Ln موافقة غير مستخدمة بهذا الطلب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::PromptModel</name>
    <message>
        <source>%1 and %2 in doubt</source>
        <translation>%1 و%2 مشكوك فيها</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no share yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>While webhooks are received</source>
        <translation>ما دامت webhooks تُستقبل</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئلوا</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>وافقوا</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائيًا</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RejectModel</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>سبب الاستبعاد</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>محتوى الصف</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RejectTable</name>
    <message>
        <source>Save rejected rows…</source>
        <translation>حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>الصفوف المستبعدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out</source>
        <translation>
            <numerusform>لا توجد صفوف مستبعدة</numerusform>
            <numerusform>صف واحد مستبعد</numerusform>
            <numerusform>صفان مستبعدان</numerusform>
            <numerusform>‏%Ln صفوف مستبعدة</numerusform>
            <numerusform>‏%Ln صفًا مستبعدًا</numerusform>
            <numerusform>‏%Ln صف مستبعد</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. Saving writes all of them.</source>
        <translation>المعروض هو أول %1 من %2. يكتب الحفظ جميعها.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RelevanceCard</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Add a reply button</source>
        <translation>إضافة زر رد</translation>
    </message>
    <message>
        <source>A link button does not reopen the 24-hour window. A reply button does.</source>
        <translation>لا يعيد زر الرابط فتح نافذة الـ 24 ساعة. أما زر الرد فيعيد فتحها.</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>هل تفي بالوعد؟</translation>
    </message>
    <message>
        <source>Write the message. It is compared with what people agreed to while you type.</source>
        <translation>يُرجى كتابة الرسالة. تُقارن بما وافق عليه الناس أثناء الكتابة.</translation>
    </message>
    <message numerus="yes">
        <source>It fares worse for %Ln other prompts. The worst: “%1” (%2).</source>
        <comment>number of prompts; prompt; verdict</comment>
        <translation>
            <numerusform>لا توجد طلبات أخرى نتيجتها أسوأ. الأسوأ: «%1» (%2).</numerusform>
            <numerusform>نتيجتها أسوأ مع طلب واحد آخر: «%1» (%2).</numerusform>
            <numerusform>نتيجتها أسوأ مع طلبين آخرين. الأسوأ: «%1» (%2).</numerusform>
            <numerusform>نتيجتها أسوأ مع %Ln طلبات أخرى. الأسوأ: «%1» (%2).</numerusform>
            <numerusform>نتيجتها أسوأ مع %Ln طلبًا آخر. الأسوأ: «%1» (%2).</numerusform>
            <numerusform>نتيجتها أسوأ مع %Ln طلب آخر. الأسوأ: «%1» (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>A message has at most three buttons.</source>
        <translation>للرسالة ثلاثة أزرار على الأكثر.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RelevanceMeter</name>
    <message>
        <source>Relevance: %1</source>
        <translation>الصلة: %1</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>لا يوجد ما يُقيَّم بعد</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ReportModel</name>
    <message>
        <source>Prompts that the Page sent itself and Messenger took</source>
        <translation>طلبات أرسلتها الصفحة نفسها وأخذها Messenger</translation>
    </message>
    <message>
        <source>Opt-ins given, from whatever prompt</source>
        <translation>موافقات أُعطيت، من أي طلب كان</translation>
    </message>
    <message>
        <source>One-time tokens that paid for a message; a message in the open 24 hours costs none</source>
        <translation>رموز المرة الواحدة التي دفعت ثمن رسالة؛ والرسالة في 24 ساعة المفتوحة لا تكلف رمزًا</translation>
    </message>
    <message>
        <source>Messages that Messenger took</source>
        <translation>رسائل أخذها Messenger</translation>
    </message>
    <message>
        <source>Messages that did not go out</source>
        <translation>رسائل لم تخرج</translation>
    </message>
    <message>
        <source>Messages of which nobody knows whether they arrived</source>
        <translation>رسائل لا يعرف أحد هل وصلت</translation>
    </message>
    <message>
        <source>Accepted messages that people answered, tapped or reacted to, as far as events tell</source>
        <translation>رسائل مقبولة أجاب عنها الناس أو نقروا أو تفاعلوا معها، بقدر ما تخبر الأحداث</translation>
    </message>
    <message>
        <source>Prompts that followed a campaign of this topic</source>
        <translation>طلبات تبعت حملة من هذا الموضوع</translation>
    </message>
    <message>
        <source>Opt-ins that ran out without a message</source>
        <translation>موافقات انتهت دون رسالة</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل الموضوعات</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئلوا</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>وافقوا</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>استُهلكت</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>Reacted</source>
        <translation>تفاعلوا</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>سُئلوا من جديد</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>انتهت</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ReportsScreen</name>
    <message>
        <source>Save as table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Nothing happened in this time</source>
        <translation>لم يحدث شيء في هذه المدة</translation>
    </message>
    <message>
        <source>Once people opt in and messages go out, you see here per topic what came of it. Choose a longer time, or import opt-ins to begin.</source>
        <translation>عندما يوافق الناس وتخرج الرسائل، ترى هنا لكل موضوع ما نتج. اختر مدة أطول، أو استورد الموافقات للبدء.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>استيراد موافقاتك</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل المدة</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل الموضوعات</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What came of opt-ins and messages, per topic</source>
        <translation>ما نتج عن الموافقات والرسائل، لكل موضوع</translation>
    </message>
    <message>
        <source>Report per topic</source>
        <translation>تقرير لكل موضوع</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a day</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 · Rehearsal: nothing of this left the computer</source>
        <comment>a span of time</comment>
        <translation>%1 · تجربة: لم يغادر شيء من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)</source>
        <translation>CSV (*.csv);;جدول بيانات (*.xlsx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>name of a file</comment>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>التقرير في %1.</translation>
    </message>
    <message>
        <source>The printer takes nothing. Save the report as PDF, or choose another.</source>
        <translation>الطابعة لا تقبل شيئًا. احفظ التقرير كملف PDF أو اختر طابعة أخرى.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>التقرير في طريقه إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ResultsScreen</name>
    <message>
        <source>Looking in the conversations, two a second. Nothing is settled by this.</source>
        <translation>جارٍ الاطلاع على المحادثات، اثنتان في الثانية. ولا يحسم ذلك شيئًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Search names, ids and texts</source>
        <translation>البحث في الأسماء والمعرّفات والنصوص</translation>
    </message>
    <message>
        <source>Search people of this campaign</source>
        <translation>البحث في أشخاص هذه الحملة</translation>
    </message>
    <message>
        <source>People of this campaign</source>
        <translation>أشخاص هذه الحملة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Results · %1</source>
        <translation>النتائج · %1</translation>
    </message>
    <message>
        <source>This campaign is still a draft: nobody was written to.</source>
        <translation>ما زالت هذه الحملة مسودة: لم تُرسل رسالة إلى أحد.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>counts; state of the campaign</comment>
        <translation>‏%1. %2</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>لا يوجد أحد هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%Ln أشخاص</numerusform>
            <numerusform>‏%Ln شخصًا</numerusform>
            <numerusform>‏%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>results-%1.csv</source>
        <translation>results-%1.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>لا توجد صفوف في %1.</numerusform>
            <numerusform>يوجد صف واحد في %1.</numerusform>
            <numerusform>يوجد صفان في %1.</numerusform>
            <numerusform>توجد %Ln صفوف في %1.</numerusform>
            <numerusform>يوجد %Ln صفًا في %1.</numerusform>
            <numerusform>يوجد %Ln صف في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::RetentionCard</name>
    <message>
        <source>Remove the text of a token once it is used, expired or withdrawn, after</source>
        <translation>إزالة نص الرمز بعد استخدامه أو انتهاء صلاحيته أو سحبه، بعد</translation>
    </message>
    <message>
        <source>Remove the wording of events after</source>
        <translation>إزالة نصوص الأحداث بعد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>How long texts are kept</source>
        <translation>مدة الاحتفاظ بالنصوص</translation>
    </message>
    <message>
        <source>For the whole workspace, at the start and once a day. What is removed cannot be brought back; a hash stays, so that no list makes a used token look new.</source>
        <translation>لمساحة العمل بأكملها، عند البدء ومرة في اليوم. لا يمكن استعادة ما يُزال؛ تبقى بصمة تجزئة (hash) حتى لا تُظهر أي قائمة رمزًا مستخدمًا كأنه جديد.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>Saved. It is applied from now on.</source>
        <translation>تم الحفظ. يسري ذلك من الآن.</translation>
    </message>
    <message>
        <source>change of how long texts are kept</source>
        <translation>تغيير مدة حفظ النصوص</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RunwayBar</name>
    <message>
        <source>Opt-ins by month of expiry</source>
        <translation>الموافقات حسب شهر انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month: number</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>No unused opt-ins.</source>
        <translation>لا توجد موافقات غير مستخدمة.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SampleStepper</name>
    <message>
        <source>Previous sample</source>
        <translation>النموذج السابق</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>النموذج التالي</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>لا يوجد نموذج</translation>
    </message>
    <message>
        <source>Nobody gets this message.</source>
        <translation>لا تصل هذه الرسالة إلى أحد.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>No first name is known</source>
        <translation>الاسم الأول غير معروف</translation>
    </message>
    <message>
        <source>One of the longest</source>
        <translation>من أطول الرسائل</translation>
    </message>
    <message>
        <source>Among the first to be written to</source>
        <translation>من أوائل من تُرسل إليهم الرسالة</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>why this sample; its number; how many</comment>
        <translation>‏%1 · %2 من %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SendingScreen</name>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>The last people written to</source>
        <translation>آخر من أُرسلت إليهم الرسالة</translation>
    </message>
    <message>
        <source>Nobody was written to since this page was opened.</source>
        <translation>لم تُرسل رسالة إلى أحد منذ فتح هذه الصفحة.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Pauses and shows the results, where the rest can be given back</source>
        <translation>يوقف الإرسال مؤقتًا ويعرض النتائج حيث يمكن تحرير الباقي</translation>
    </message>
    <message>
        <source>Stop the whole Pa&amp;ge</source>
        <translation>إيقاف الصفحة بأكملها</translation>
    </message>
    <message>
        <source>Stops every campaign of this Page, here and from the command line, until somebody lifts it</source>
        <translation>يوقف كل حملات هذه الصفحة، هنا ومن سطر الأوامر، حتى يرفع شخص الإيقاف</translation>
    </message>
    <message>
        <source>Show &amp;results</source>
        <translation>عرض النتائج</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Sending · %1</source>
        <translation>الإرسال · %1</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped since %1. %2</source>
        <comment>time; who stopped it and why</comment>
        <translation>كل الإرسال من هذه الصفحة متوقف منذ %1. %2</translation>
    </message>
    <message>
        <source>Lift the stop</source>
        <translation>رفع الإيقاف</translation>
    </message>
    <message>
        <source>%1 The first of them on %2.</source>
        <comment>reason of the pause; time</comment>
        <translation>‏%1 أولهم في %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason of the pause; the raw answer</comment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>%1 Sending goes on by itself once the network is back, until %2.</source>
        <comment>why it paused; time of day</comment>
        <translation>‏%1 يستمر الإرسال تلقائيًا عند عودة الشبكة، حتى %2.</translation>
    </message>
    <message>
        <source>Stay paused</source>
        <translation>البقاء متوقفًا</translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation>جارٍ سؤال Messenger هل هذه هي الصفحة الصحيحة …</translation>
    </message>
    <message>
        <source>Pausing. The answers that are under way are awaited.</source>
        <translation>جارٍ الإيقاف المؤقت. تُنتظر الردود التي في الطريق.</translation>
    </message>
    <message>
        <source>Messenger asked for a break. Sending goes on in %1.</source>
        <translation>طلب Messenger التوقف لبعض الوقت. يستمر الإرسال بعد %1.</translation>
    </message>
    <message>
        <source>The first person alone: waiting for the answer before anybody else is written to.</source>
        <translation>الشخص الأول وحده: في انتظار الرد قبل مراسلة أي شخص آخر.</translation>
    </message>
    <message>
        <source>Sending. Pausing keeps the opt-ins of everybody who still waits.</source>
        <translation>الإرسال جارٍ. يحفظ الإيقاف المؤقت موافقات كل من لا يزال ينتظر.</translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <comment>counts</comment>
        <translation>اكتملت: %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1. The rest kept their opt-ins.</source>
        <comment>counts</comment>
        <translation>أُلغيت: %1. احتفظ الباقون بموافقاتهم.</translation>
    </message>
    <message>
        <source>Standing still: %1.</source>
        <comment>counts</comment>
        <translation>متوقفة: %1.</translation>
    </message>
    <message>
        <source>This campaign is still a draft.</source>
        <translation>ما زالت هذه الحملة مسودة.</translation>
    </message>
    <message>
        <source>This workspace was last sent from another computer. Nothing was sent now. If both computers send, the same token could be used twice, and neither would know. Send from here only if nobody sends from the other copy any more.</source>
        <translation>كان آخر إرسال من مساحة العمل هذه على كمبيوتر آخر. لم يُرسل شيء الآن. إذا أرسل الكمبيوتران معًا فقد يُستخدم الرمز نفسه مرتين من دون أن يعلم أي منهما. يُرجى الإرسال من هنا فقط إذا لم يعد أحد يرسل من النسخة الأخرى.</translation>
    </message>
    <message>
        <source>Send from this computer</source>
        <translation>الإرسال من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SettingsScreen</name>
    <message>
        <source>Tell me when a long job ends while I work in another window</source>
        <translation>أخبرني عندما تنتهي مهمة طويلة وأنا أعمل في نافذة أخرى</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>استخدام المجلد المعتاد</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>نسيانها</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>كما في الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Times are shown in</source>
        <translation>تُعرض الأوقات حسب</translation>
    </message>
    <message>
        <source>choice of a language</source>
        <translation>اختيار لغة</translation>
    </message>
    <message>
        <source>choice of the appearance</source>
        <translation>اختيار المظهر</translation>
    </message>
    <message>
        <source>choice of a time zone</source>
        <translation>اختيار منطقة زمنية</translation>
    </message>
    <message>
        <source>choice of notices</source>
        <translation>اختيار الإشعارات</translation>
    </message>
    <message>
        <source>Sending and backups</source>
        <translation>الإرسال والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source> messages a second</source>
        <translation> رسالة في الثانية</translation>
    </message>
    <message>
        <source>What a new campaign begins with; each campaign can have its own.</source>
        <translation>ما تبدأ به حملة جديدة؛ ويمكن أن يكون لكل حملة إعدادها.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>A new campaign sends</source>
        <translation>ترسل الحملة الجديدة</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>تذهب النسخ الاحتياطية إلى</translation>
    </message>
    <message>
        <source>change of the pace</source>
        <translation>تغيير السرعة</translation>
    </message>
    <message>
        <source>choice of a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>What imports remember</source>
        <translation>ما تتذكره عمليات الاستيراد</translation>
    </message>
    <message>
        <source>The columns you chose come back with the next file of the same shape. Of a file&apos;s headers only a hash is kept.</source>
        <translation>تعود الأعمدة التي اخترتها مع الملف التالي من الشكل نفسه. ولا يُحفظ من رؤوس الملف إلا بصمة.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The computer&apos;s time zone</source>
        <translation>المنطقة الزمنية للحاسوب</translation>
    </message>
    <message>
        <source>Nothing is remembered yet.</source>
        <translation>لا شيء محفوظ بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shapes of files are remembered.</source>
        <translation>
            <numerusform>لا شكل ملفات محفوظ.</numerusform>
            <numerusform>شكل ملفات واحد محفوظ.</numerusform>
            <numerusform>شكلا ملفات محفوظان.</numerusform>
            <numerusform>%Ln أشكال ملفات محفوظة.</numerusform>
            <numerusform>%Ln شكل ملفات محفوظًا.</numerusform>
            <numerusform>%Ln شكل ملفات محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language and time zone change when Headsup starts again. What you are working on is saved.</source>
        <translation>تتغير اللغة والمنطقة الزمنية عند تشغيل Headsup من جديد. ويُحفظ ما تعمل عليه.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>التشغيل من جديد</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>forgetting of columns</source>
        <translation>نسيان الأعمدة</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Spelling</name>
    <message>
        <source>The dictionary does not know this word.</source>
        <translation>القاموس لا يعرف هذه الكلمة.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::StateChip</name>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>اكتملت كل الخطوات.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::StepList</name>
    <message>
        <source>%1 %2</source>
        <comment>button; what it is about</comment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>Nothing waits for you. New opt-ins come with the next import.</source>
        <translation>لا شيء في انتظارك. تأتي الموافقات الجديدة مع الاستيراد التالي.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TodayScreen</name>
    <message>
        <source>Nobody waits for news yet</source>
        <translation>لا أحد ينتظر أخبارًا بعد</translation>
    </message>
    <message>
        <source>Here you see each morning what waits for you: opt-ins that expire soon, campaigns that stand still and answers that are in doubt. Import the CSV file that your opt-in tool exports to begin.</source>
        <translation>هنا يظهر لك كل صباح ما هو في انتظارك: الموافقات التي تنتهي صلاحيتها قريبًا، والحملات المتوقفة، والردود المشكوك فيها. للبدء، يُرجى استيراد ملف CSV الذي تصدّره أداة الموافقات لديك.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>استيراد موافقاتك</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>ما هو في انتظارك</translation>
    </message>
    <message>
        <source>unused opt-ins</source>
        <translation>موافقات غير مستخدمة</translation>
    </message>
    <message>
        <source>Show the topics</source>
        <translation>عرض الموضوعات</translation>
    </message>
    <message>
        <source>given in the last 30 days</source>
        <translation>أُعطيت في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>expire within 30 days</source>
        <translation>تنتهي صلاحيتها خلال 30 يومًا</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>Show the campaigns</source>
        <translation>عرض الحملات</translation>
    </message>
    <message>
        <source>Opt-ins a day</source>
        <translation>الموافقات في اليوم</translation>
    </message>
    <message>
        <source>Unused opt-ins expire in</source>
        <translation>تنتهي الموافقات غير المستخدمة في</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicBars</name>
    <message>
        <source>%1 %2</source>
        <comment>what is counted; number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>topic: numbers</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicHead</name>
    <message>
        <source>Write follow-up</source>
        <translation>كتابة رسالة المتابعة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message>
        <source>in a campaign</source>
        <translation>في حملة</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Unused opt-ins expire in</source>
        <translation>تنتهي الموافقات غير المستخدمة في</translation>
    </message>
    <message>
        <source>Name, kind and fields…</source>
        <translation>الاسم والنوع والحقول…</translation>
    </message>
    <message>
        <source>Split by prompt…</source>
        <translation>تقسيم حسب الطلب…</translation>
    </message>
    <message>
        <source>Merge into another topic…</source>
        <translation>دمج في موضوع آخر…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Show only these opt-ins</source>
        <translation>عرض هذه الموافقات فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused opt-ins, one message each.</source>
        <translation>
            <numerusform>لا توجد موافقات غير مستخدمة.</numerusform>
            <numerusform>موافقة واحدة غير مستخدمة، لرسالة واحدة.</numerusform>
            <numerusform>موافقتان غير مستخدمتين، لكل منهما رسالة واحدة.</numerusform>
            <numerusform>‏%Ln موافقات غير مستخدمة، لكل منها رسالة واحدة.</numerusform>
            <numerusform>‏%Ln موافقة غير مستخدمة، لكل منها رسالة واحدة.</numerusform>
            <numerusform>‏%Ln موافقة غير مستخدمة، لكل منها رسالة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for news on this topic now.</source>
        <translation>لا أحد ينتظر أخبارًا عن هذا الموضوع الآن.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicList</name>
    <message>
        <source>Search topics</source>
        <translation>البحث في الموضوعات</translation>
    </message>
    <message>
        <source>No topic has this in its name.</source>
        <translation>لا يوجد موضوع يتضمن اسمه ذلك.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicModel</name>
    <message numerus="yes">
        <source>%1, %Ln people wait</source>
        <translation>
            <numerusform>‏%1، لا أحد ينتظر</numerusform>
            <numerusform>‏%1، شخص واحد ينتظر</numerusform>
            <numerusform>‏%1، شخصان ينتظران</numerusform>
            <numerusform>‏%1، %Ln أشخاص ينتظرون</numerusform>
            <numerusform>‏%1، %Ln شخصًا ينتظرون</numerusform>
            <numerusform>‏%1، %Ln شخص ينتظرون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicNamesPage</name>
    <message>
        <source>Back to the columns</source>
        <translation>العودة إلى الأعمدة</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>التحقق من الصفوف</translation>
    </message>
    <message>
        <source>What did people ask for?</source>
        <translation>ماذا طلب الناس؟</translation>
    </message>
    <message>
        <source>The file tells topics by their numbers only. Say what each of them is about and which words people agreed to; every message is compared with those words.</source>
        <translation>لا يميّز الملف الموضوعات إلا بأرقامها. يُرجى تحديد ما يدور حوله كل منها والكلمات التي وافق عليها الناس؛ فكل رسالة تُقارن بتلك الكلمات.</translation>
    </message>
    <message>
        <source>The file does not tell the prompts. Write the words that people agreed to; every message is compared with them.</source>
        <translation>لا يذكر الملف الطلبات. يُرجى كتابة الكلمات التي وافق عليها الناس؛ فكل رسالة تُقارن بها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins</source>
        <translation>
            <numerusform>لا توجد موافقات</numerusform>
            <numerusform>موافقة واحدة</numerusform>
            <numerusform>موافقتان</numerusform>
            <numerusform>‏%Ln موافقات</numerusform>
            <numerusform>‏%Ln موافقة</numerusform>
            <numerusform>‏%Ln موافقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the topic, for example Aurora 2 trail shoes</source>
        <translation>اسم الموضوع، مثل حذاء Aurora 2 للجري الجبلي</translation>
    </message>
    <message>
        <source>Name of the topic that the file calls %1</source>
        <translation>اسم الموضوع الذي يسمّيه الملف %1</translation>
    </message>
    <message>
        <source>Kind of the topic that the file calls %1</source>
        <translation>نوع الموضوع الذي يسمّيه الملف %1</translation>
    </message>
    <message>
        <source>Choose the kind …</source>
        <translation>اختيار النوع …</translation>
    </message>
    <message>
        <source>The prompt they saw, word for word</source>
        <translation>الطلب الذي رأوه، كلمة بكلمة</translation>
    </message>
    <message>
        <source>Prompt of the topic that the file calls %1</source>
        <translation>طلب الموضوع الذي يسمّيه الملف %1</translation>
    </message>
    <message>
        <source>A prompt has at most %1 characters; this one has %2.</source>
        <translation>الحد الأقصى لأحرف الطلب %1؛ وعدد أحرف هذا الطلب %2.</translation>
    </message>
    <message>
        <source>Every topic needs its name, kind and prompt.</source>
        <translation>يحتاج كل موضوع إلى اسم ونوع وطلب.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicWork</name>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر كما هو</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>ما وُعد به</translation>
    </message>
    <message>
        <source>Prompts that go to the new topic</source>
        <translation>الطلبات التي تنتقل إلى الموضوع الجديد</translation>
    </message>
    <message>
        <source>Name of the new topic</source>
        <translation>اسم الموضوع الجديد</translation>
    </message>
    <message>
        <source>The topic that remains</source>
        <translation>الموضوع الذي يبقى</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>تغيير الموضوع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>prompt, number of opt-ins</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Choose the prompts that get a topic of their own</source>
        <translation>يُرجى اختيار الطلبات التي تحصل على موضوع خاص بها</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>topic, number of opt-ins</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Merge “%1” into another topic</source>
        <translation>دمج «%1» في موضوع آخر</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Files that still use the old name are understood.</source>
        <translation>الملفات التي ما زالت تستخدم الاسم القديم مفهومة.</translation>
    </message>
    <message>
        <source>%1 opt-ins get the new topic, %2 stay. Everybody keeps the prompt they saw.</source>
        <translation>تحصل %1 من الموافقات على الموضوع الجديد، وتبقى %2. يحتفظ كل شخص بالطلب الذي رآه.</translation>
    </message>
    <message>
        <source>“%1” will have %2 opt-ins. Everybody keeps the prompt they saw; the name “%3” still finds it. This cannot be undone at once, but a topic can be split by prompt.</source>
        <translation>سيكون عدد موافقات «%1»: %2. يحتفظ كل شخص بالطلب الذي رآه؛ ويبقى العثور عليه ممكنًا بالاسم «%3». لا يمكن التراجع عن ذلك دفعة واحدة، لكن يمكن تقسيم الموضوع حسب الطلب.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicsScreen</name>
    <message>
        <source>No opt-ins yet</source>
        <translation>لا توجد موافقات بعد</translation>
    </message>
    <message>
        <source>Topics appear here with the people who wait for them. Import the CSV file that your opt-in tool exports to begin.</source>
        <translation>تظهر الموضوعات هنا مع الأشخاص الذين ينتظرونها. للبدء، يُرجى استيراد ملف CSV الذي تصدّره أداة الموافقات لديك.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>استيراد موافقاتك</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>The topic is saved.</source>
        <translation>حُفظ الموضوع.</translation>
    </message>
    <message>
        <source>“%1” is a topic of its own now. Everybody keeps the prompt they saw.</source>
        <translation>أصبح «%1» الآن موضوعًا مستقلًا. يحتفظ كل شخص بالطلب الذي رآه.</translation>
    </message>
    <message>
        <source>The topics are one now. Everybody keeps the prompt they saw.</source>
        <translation>أصبح الموضوعان الآن موضوعًا واحدًا. يحتفظ كل شخص بالطلب الذي رآه.</translation>
    </message>
    <message>
        <source>Everybody of this topic saw the same prompt, so there is nothing to split.</source>
        <translation>رأى كل أشخاص هذا الموضوع الطلب نفسه، ولذلك لا يوجد ما يمكن تقسيمه.</translation>
    </message>
    <message>
        <source>“%1” (%2 opt-ins) and “%3” (%4) look alike. Merge the second into the first? Everybody keeps the prompt they saw.</source>
        <translation>«%1» (عدد الموافقات %2) و«%3» (%4) متشابهان. هل تريد دمج الثاني في الأول؟ يحتفظ كل شخص بالطلب الذي رآه.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>هما مختلفان</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>change of the topic</source>
        <translation>تغيير الموضوع</translation>
    </message>
    <message>
        <source>split of the topic</source>
        <translation>تقسيم الموضوع</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WeekChart</name>
    <message>
        <source>No week was entered yet.</source>
        <translation>لم يُدخل أي أسبوع بعد.</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <comment>a day; a share</comment>
        <translation>أسبوع %1: %2</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <comment>share</comment>
        <translation>%1: تحذير</translation>
    </message>
    <message>
        <source>%1: nobody else is written to</source>
        <comment>share</comment>
        <translation>%1: لا يُكتب إلى أحد غيرهم</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WelcomePage</name>
    <message>
        <source>Open the sample</source>
        <translation>فتح النموذج</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>حفظ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Makes a new workspace of every row that is still readable. The damaged file is only read.</source>
        <translation>ينشئ مساحة عمل جديدة من كل صف ما زال قابلًا للقراءة. الملف التالف يُقرأ فقط.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>جولة استكشافية</translation>
    </message>
    <message>
        <source>A sample shop with 5,000 opt-ins, in rehearsal: write, check and send as much as you like. Nothing leaves this computer.</source>
        <translation>متجر نموذجي يضم 5,000 موافقة في وضع التجربة: يمكنك الكتابة والتحقق والإرسال كما تشاء. لا شيء يغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Did you work with Headsup before?</source>
        <translation>هل سبق لك العمل مع Headsup؟</translation>
    </message>
    <message>
        <source>Begin with your own Page</source>
        <translation>البدء بصفحتك</translation>
    </message>
    <message>
        <source>Makes a new workspace on this computer. The access token comes later and goes to the system&apos;s keychain.</source>
        <translation>ينشئ مساحة عمل جديدة على هذا الكمبيوتر. يأتي رمز الوصول لاحقًا ويُحفظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>إنشاء مساحة العمل</translation>
    </message>
    <message>
        <source>Welcome to Headsup</source>
        <translation>مرحبًا بك في Headsup</translation>
    </message>
    <message>
        <source>Headsup keeps the one-time opt-ins of your Facebook Page, helps to write the one message that each of them allows, and sends it without ever using one twice.</source>
        <translation>يحفظ Headsup الموافقات لمرة واحدة الخاصة بصفحتك على Facebook، ويساعد في كتابة الرسالة الواحدة التي تسمح بها كل منها، ويرسلها من دون أن يستخدم أي موافقة مرتين.</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>جارٍ فتح مساحة العمل</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>جارٍ الإغلاق</translation>
    </message>
    <message>
        <source>Everything is stored.</source>
        <translation>حُفظ كل شيء.</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>تعذر فتح مساحة العمل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Which Page is it for?</source>
        <translation>لأي صفحة هي؟</translation>
    </message>
    <message>
        <source>Add a Page</source>
        <translation>إضافة صفحة</translation>
    </message>
    <message>
        <source>The people and opt-ins of each Page stay apart. You can add more Pages at any time.</source>
        <translation>يبقى أشخاص كل صفحة وموافقاتها منفصلين. يمكنك إضافة مزيد من الصفحات في أي وقت.</translation>
    </message>
    <message>
        <source>Add the Page</source>
        <translation>إضافة الصفحة</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WindowMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;الصفحة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WindowModel</name>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes left</comment>
        <translation>%1 دقيقة</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes left</comment>
        <translation>%1 ساعة و%2 دقيقة</translation>
    </message>
    <message>
        <source>No: the 24 hours are over</source>
        <translation>لا: انقضت 24 ساعة</translation>
    </message>
    <message>
        <source>No: %1</source>
        <comment>a clause such as: was asked the same lately</comment>
        <translation>لا: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Choose a prompt</source>
        <translation>اختر طلبًا</translation>
    </message>
    <message>
        <source>–</source>
        <comment>reacted to no message of ours</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Last did</source>
        <translation>آخر ما فعله</translation>
    </message>
    <message>
        <source>Reacted to</source>
        <translation>تفاعل مع</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>May be asked</source>
        <translation>يمكن سؤاله</translation>
    </message>
</context>
</TS>
