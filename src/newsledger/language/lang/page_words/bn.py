"""Bengali words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    জানুয়ারি/জানুয়ারী | ফেব্রুয়ারি | মার্চ | এপ্রিল | মে | জুন | জুলাই | আগস্ট | সেপ্টেম্বর | অক্টোবর | নভেম্বর | ডিসেম্বর
""")
WEEKDAYS = phrases("সোমবার | মঙ্গলবার | বুধবার | বৃহস্পতিবার | শুক্রবার | শনিবার | রবিবার")
PUBLISHED = phrases("প্রকাশ | প্রকাশিত | প্রকাশের সময়")
UPDATED = phrases("আপডেট | হালনাগাদ | সর্বশেষ আপডেট")
CLOCK = phrases("আজ")
STAMP_FILL = phrases("টা")
BYLINE = phrases("প্রতিবেদক | লেখক")
CREDIT = phrases("ছবি")
RELATED_SURE = phrases("আরও পড়ুন | আরো পড়ুন")
RELATED_HEADS = phrases("আরও পড়ুন | আরো পড়ুন | সম্পর্কিত খবর | সর্বশেষ | সর্বাধিক পঠিত")
TOPICS = phrases("বিষয় | ট্যাগ")
WHOLE = phrases("বিজ্ঞাপন | শেয়ার | শেয়ার করুন | প্রিন্ট | মন্তব্য | লগইন | প্রচ্ছদ | যোগাযোগ")
STARTS = phrases("সর্বস্বত্ব")
