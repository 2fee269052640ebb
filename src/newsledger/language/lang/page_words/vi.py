"""Vietnamese words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    tháng 1/tháng một | tháng 2/tháng hai | tháng 3/tháng ba | tháng 4/tháng tư | tháng 5/tháng năm | tháng 6/tháng sáu |
    tháng 7/tháng bảy | tháng 8/tháng tám | tháng 9/tháng chín | tháng 10/tháng mười | tháng 11/tháng mười một | tháng 12/tháng mười hai
""")
WEEKDAYS = phrases("thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật")
PUBLISHED = phrases("ngày đăng | đăng lúc | xuất bản | ngày")
UPDATED = phrases("cập nhật | cập nhật lúc | cập nhật lần cuối")
CLOCK = phrases("hôm nay")
STAMP_FILL = phrases("lúc | giờ | ngày")
BYLINE = phrases("tác giả | theo | phóng viên")
CREDIT = phrases("ảnh | hình | nguồn ảnh")
RELATED_SURE = phrases("xem thêm | đọc thêm | tin liên quan")
RELATED_HEADS = phrases("tin liên quan | đọc nhiều | tin mới | bài liên quan | xem thêm | cùng chuyên mục | tin khác")
TOPICS = phrases("từ khóa | chủ đề | thẻ")
WHOLE = phrases("""
    quảng cáo | chia sẻ | in | bình luận | đăng nhập | đăng ký | trang chủ | tìm kiếm | liên hệ | thời sự | thế giới | kinh doanh | thể thao
""")
STARTS = phrases("bản quyền | theo dõi | đăng ký nhận")
