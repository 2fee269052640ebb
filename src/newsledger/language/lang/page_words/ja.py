"""Japanese words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月")
WEEKDAYS = phrases("月曜日 | 火曜日 | 水曜日 | 木曜日 | 金曜日 | 土曜日 | 日曜日")
PUBLISHED = phrases("公開 | 掲載 | 配信 | 公開日 | 投稿日 | 掲載日 | 発信")
UPDATED = phrases("更新 | 最終更新 | 更新日")
CLOCK = phrases("今日")
STAMP_FILL = phrases("時 | 分 | 日 | 年")
BYLINE = phrases("文 | 取材 | 記者 | 執筆")
CREDIT = phrases("写真 | 撮影 | 画像 | 提供")
RELATED_SURE = phrases("関連記事 | あわせて読みたい | 続きを読む")
RELATED_HEADS = phrases("関連記事 | おすすめ記事 | 人気記事 | アクセスランキング | 最新記事 | ランキング")
TOPICS = phrases("タグ | キーワード | トピックス")
WHOLE = phrases("広告 | シェア | 印刷 | コメント | ログイン | 会員登録 | ホーム | トップ | 検索 | お問い合わせ | ツイート | 次へ | 前へ")
STARTS = phrases("無断転載 | 著作権")
