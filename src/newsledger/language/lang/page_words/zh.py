"""Chinese words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("一月 | 二月 | 三月 | 四月 | 五月 | 六月 | 七月 | 八月 | 九月 | 十月 | 十一月 | 十二月")
WEEKDAYS = phrases("星期一 | 星期二 | 星期三 | 星期四 | 星期五 | 星期六 | 星期日")
PUBLISHED = phrases("发布时间 | 发布 | 发表时间 | 发布日期 | 發布時間 | 發布 | 日期 | 时间 | 時間 | 發稿時間")
UPDATED = phrases("更新时间 | 更新 | 最后更新 | 更新時間 | 最後更新 | 最新更新")
CLOCK = phrases("今天 | 打印日期")
STAMP_FILL = phrases("时 | 分 | 日 | 年 | 月")
BYLINE = phrases("作者 | 记者 | 責任編輯 | 责任编辑 | 编辑 | 来源 | 來源 | 記者 | 文")
CREDIT = phrases("图 | 摄 | 圖 | 攝 | 图片来源 | 圖片來源 | 摄影")
RELATED_SURE = phrases("延伸阅读 | 相关阅读 | 相关新闻 | 延伸閱讀 | 更多")
RELATED_HEADS = phrases("相关新闻 | 相关阅读 | 热门新闻 | 推荐阅读 | 最新新闻 | 延伸阅读 | 相關新聞 | 熱門新聞 | 猜你喜欢")
TOPICS = phrases("标签 | 关键词 | 關鍵字 | 標籤 | 关键字")
WHOLE = phrases(
    "广告 | 廣告 | 分享 | 打印 | 评论 | 登录 | 注册 | 首页 | 首頁 | 搜索 | 关于我们 | 联系我们 | 返回顶部 | 下一页 | 上一页 | 微博 | 微信"
)
STARTS = phrases("版权所有 | 版權所有 | 未经授权 | 扫描二维码")
