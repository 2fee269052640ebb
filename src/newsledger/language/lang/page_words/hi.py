"""Hindi words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    जनवरी | फरवरी/फ़रवरी | मार्च | अप्रैल | मई | जून | जुलाई | अगस्त | सितंबर/सितम्बर | अक्टूबर | नवंबर/नवम्बर | दिसंबर/दिसम्बर
""")
WEEKDAYS = phrases("सोमवार | मंगलवार | बुधवार | गुरुवार | शुक्रवार | शनिवार | रविवार")
PUBLISHED = phrases("प्रकाशित | पब्लिश | प्रकाशन तिथि")
UPDATED = phrases("अपडेट | अपडेटेड | अद्यतन | अंतिम अपडेट")
CLOCK = phrases("आज")
STAMP_FILL = phrases("बजे")
BYLINE = phrases("द्वारा | लेखक | संवाददाता")
CREDIT = phrases("फोटो | तस्वीर | चित्र")
RELATED_SURE = phrases("यह भी पढ़ें | ये भी पढ़ें | और पढ़ें")
RELATED_HEADS = phrases("यह भी पढ़ें | ये भी पढ़ें | संबंधित खबरें | ताजा खबरें | लोकप्रिय")
TOPICS = phrases("टैग | विषय | टैग्स")
WHOLE = phrases("विज्ञापन | शेयर | शेयर करें | प्रिंट | टिप्पणियां | लॉग इन | होम | खोजें | संपर्क")
STARTS = phrases("सर्वाधिकार सुरक्षित | हमें फॉलो")
