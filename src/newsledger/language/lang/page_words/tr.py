"""Turkish words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("ocak | şubat | mart | nisan | mayıs | haziran | temmuz | ağustos | eylül | ekim | kasım | aralık")
WEEKDAYS = phrases("pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar")
PUBLISHED = phrases("""
    yayınlanma | yayın tarihi | yayınlanma tarihi | yayınlandı | giriş | giriş tarihi | oluşturulma tarihi | eklenme | tarih | oluşturma
""")
UPDATED = phrases("""
    güncelleme | güncellenme | güncellenme tarihi | son güncelleme | güncelleme tarihi | güncellendi | son değişiklik
""")
CLOCK = phrases("bugün")
STAMP_FILL = phrases("saat")
BYLINE = phrases("haber | muhabir | yazan | yazar | hazırlayan | editör | kaynak")
CREDIT = phrases("fotoğraf | foto | görsel | kaynak | arşiv")
RELATED_SURE = phrases("""
    ayrıca okuyun | ilgili haber | devamını oku | bunlar da ilginizi çekebilir | i̇lgili haber | okumaya devam
""")
RELATED_HEADS = phrases("""
    ilgili haberler | i̇lgili haberler | en çok okunanlar | son dakika | son haberler | diğer haberler | önerilen haberler | benzer haberler
""")
TOPICS = phrases("etiketler | konular | anahtar kelimeler | i̇lgili konular | ilgili konular")
WHOLE = phrases("""
    reklam | paylaş | yazdır | yorumlar | yorum yap | giriş yap | üye ol | abone ol | ana sayfa | anasayfa | ara | menü | i̇letişim |
    iletişim | kabul et | gündem | ekonomi | spor | dünya | siyaset | kültür | sonraki | önceki
""")
STARTS = phrases("tüm hakları saklıdır | bu sitede | sitemizde çerez | abone olun | bizi takip")
