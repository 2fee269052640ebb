"""Hebrew words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    ינואר/בינואר | פברואר/בפברואר | מרץ/במרץ | אפריל/באפריל | מאי/במאי | יוני/ביוני | יולי/ביולי | אוגוסט/באוגוסט | ספטמבר/בספטמבר |
    אוקטובר/באוקטובר | נובמבר/בנובמבר | דצמבר/בדצמבר
""")
WEEKDAYS = phrases("יום שני | יום שלישי | יום רביעי | יום חמישי | יום שישי | שבת | יום ראשון")
PUBLISHED = phrases("פורסם | פורסם ב | תאריך")
UPDATED = phrases("עודכן | עודכן ב | עדכון אחרון")
CLOCK = phrases("היום")
STAMP_FILL = phrases("בשעה")
BYLINE = phrases("מאת | כתב | כתבה")
CREDIT = phrases("צילום | תמונה")
RELATED_SURE = phrases("קראו גם | קרא עוד | עוד בנושא")
RELATED_HEADS = phrases("עוד בנושא | כתבות נוספות | הנקראות ביותר | קראו גם")
TOPICS = phrases("תגיות | נושאים")
WHOLE = phrases("פרסומת | שתף | שיתוף | הדפסה | תגובות | התחברות | הרשמה | דף הבית | חיפוש | צור קשר")
STARTS = phrases("כל הזכויות שמורות")
