"""Korean words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("1월 | 2월 | 3월 | 4월 | 5월 | 6월 | 7월 | 8월 | 9월 | 10월 | 11월 | 12월")
WEEKDAYS = phrases("월요일 | 화요일 | 수요일 | 목요일 | 금요일 | 토요일 | 일요일")
PUBLISHED = phrases("입력 | 등록 | 기사입력 | 승인 | 송고시간 | 작성 | 게재 | 발행 | 기사등록")
UPDATED = phrases("수정 | 최종수정 | 업데이트 | 최종 수정")
CLOCK = phrases("오늘")
STAMP_FILL = phrases("오전 | 오후 | 시 | 분")
BYLINE = phrases("기자 | 글 | 특파원")
CREDIT = phrases("사진 | 사진제공 | 자료사진 | 이미지")
RELATED_SURE = phrases("관련기사 | 더보기 | 함께 읽기")
RELATED_HEADS = phrases("관련기사 | 많이 본 뉴스 | 인기기사 | 주요뉴스 | 추천기사 | 최신기사")
TOPICS = phrases("태그 | 키워드 | 주제")
WHOLE = phrases("광고 | 공유 | 인쇄 | 댓글 | 로그인 | 회원가입 | 홈 | 검색 | 구독 | 글자크기 | 스크랩 | 목록")
STARTS = phrases("무단전재 | 저작권자 | 무단 전재")
