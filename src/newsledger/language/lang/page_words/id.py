"""Indonesian and Malay words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    januari/jan | februari/feb | maret/mar/mac | april/apr | mei | juni/jun | juli/jul/julai | agustus/agu/ogos | september/sep |
    oktober/okt | november/nov | desember/des/disember
""")
WEEKDAYS = phrases("senin | selasa | rabu | kamis | jumat | sabtu | minggu | isnin | khamis | jumaat | ahad")
PUBLISHED = phrases("diterbitkan | dipublikasikan | terbit | tanggal | dikirim | diterbitkan pada | tarikh")
UPDATED = phrases("""
    diperbarui | diperbaharui | update | pembaruan terakhir | dikemas kini | kemas kini | terakhir diperbarui | diupdate |
    dikemaskini
""")
CLOCK = phrases("hari ini | dicetak")
STAMP_FILL = phrases("pukul | wib | wita | wit | pada")
BYLINE = phrases("oleh | penulis | reporter | editor | pewarta | laporan | teks | wartawan | sumber")
CREDIT = phrases("foto | gambar | dok | sumber | sumber foto | ilustrasi")
RELATED_SURE = phrases("""
    baca juga | baca selengkapnya | lihat juga | simak juga | baca | selengkapnya | artikel terkait | berita terkait
""")
RELATED_HEADS = phrases("""
    baca juga | berita terkait | artikel terkait | terpopuler | berita lainnya | berita terbaru | terkini | rekomendasi | populer |
    lainnya | artikel lainnya | pilihan editor
""")
TOPICS = phrases("tag | topik | topik terkait | kata kunci | tags | label")
WHOLE = phrases("""
    iklan | bagikan | cetak | komentar | masuk | daftar | berlangganan | beranda | cari | menu | kontak | hubungi kami | tentang kami |
    nasional | internasional | ekonomi | olahraga | hiburan | advertisement | scroll to continue with content | lanjutkan membaca
""")
STARTS = phrases("hak cipta | dapatkan update | ikuti kami | kami menggunakan cookie | dilarang | cek berita | gabung")
