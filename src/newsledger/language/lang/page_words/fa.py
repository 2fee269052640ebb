"""Persian words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("ژانویه | فوریه | مارس | آوریل | مه | ژوئن | ژوئیه | اوت | سپتامبر | اکتبر | نوامبر | دسامبر")
WEEKDAYS = phrases("دوشنبه | سه‌شنبه | چهارشنبه | پنجشنبه | جمعه | شنبه | یکشنبه")
PUBLISHED = phrases("تاریخ انتشار | منتشر شده | انتشار")
UPDATED = phrases("به‌روزرسانی | آخرین به‌روزرسانی | به روز شده")
CLOCK = phrases("امروز")
STAMP_FILL = phrases("ساعت")
BYLINE = phrases("نویسنده | منبع")
CREDIT = phrases("عکس | تصویر")
RELATED_SURE = phrases("بیشتر بخوانید | بخوانید | همچنین بخوانید")
RELATED_HEADS = phrases("مطالب مرتبط | اخبار مرتبط | پربازدیدترین | بیشتر بخوانید")
TOPICS = phrases("برچسب‌ها | برچسب ها | کلیدواژه‌ها")
WHOLE = phrases("آگهی | اشتراک‌گذاری | چاپ | نظرات | ورود | ثبت نام | صفحه اصلی | جستجو | تماس با ما | درباره ما")
STARTS = phrases("تمامی حقوق | کلیه حقوق")
