"""Portuguese words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    janeiro/jan | fevereiro/fev | março/mar/marco | abril/abr | maio/mai | junho/jun | julho/jul | agosto/ago | setembro/set | outubro/out |
    novembro/nov | dezembro/dez
""")
WEEKDAYS = phrases("""
    segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo | segunda | terça | quarta | quinta | sexta
""")
PUBLISHED = phrases("""
    publicado | publicado em | publicada em | publicação | data | data de publicação | criado em | postado em | divulgado em
""")
UPDATED = phrases("""
    atualizado | atualizado em | atualizada em | última atualização | modificado em | actualizado | actualizado em | atualização |
    alterado em | última modificação | última actualização
""")
CLOCK = phrases("hoje | impresso em")
STAMP_FILL = phrases("às | as | em | de | h | do | há")
BYLINE = phrases("""
    por | texto | redação | redacção | da redação | autor | reportagem de | edição de | entrevista de | agências | lusa
""")
CREDIT = phrases("""
    foto | fotos | imagem | crédito | créditos | fotografia | divulgação | reprodução | arquivo | ilustração
""")
RELATED_SURE = phrases("""
    leia também | leia mais | veja também | saiba mais | leia ainda | ler mais | ler também | relacionado | confira | mais sobre | assista |
    recomendado | continue lendo
""")
RELATED_HEADS = phrases("""
    leia também | leia mais | veja também | mais lidas | mais lidos | as mais lidas | últimas notícias | notícias relacionadas |
    relacionadas | artigos relacionados | recomendados | recomendamos | você pode gostar | saiba mais | mais notícias | em destaque |
    outras notícias | mais vistas
""")
TOPICS = phrases("tags | assuntos | tópicos | palavras-chave | temas | etiquetas | mais sobre | categorias")
WHOLE = phrases("""
    publicidade | anúncio | compartilhe | compartilhar | partilhar | imprimir | enviar | comentários | # comentários | comentar | entrar |
    login | cadastre-se | assine | assinar | início | página inicial | buscar | pesquisar | menu | contato | contacto | newsletter |
    aceitar | política de privacidade | notícias | política | economia | cultura | esportes | desporto | mundo | opinião | voltar ao topo |
    próximo | anterior | ouvir | salvar | guardar | deixe um comentário | continua após a publicidade | siga-nos
""")
STARTS = phrases("""
    todos os direitos reservados | utilizamos cookies | este site utiliza cookies | este site usa cookies | assine | inscreva-se |
    siga-nos | siga o | receba | já é assinante | clique aqui | para continuar lendo | cadastre-se | compartilhe | é proibida | baixe o app
""")
