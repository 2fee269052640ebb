"""Spanish words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    enero/ene | febrero/feb | marzo/mar | abril/abr | mayo/may | junio/jun | julio/jul | agosto/ago | septiembre/setiembre/sep/sept/set |
    octubre/oct | noviembre/nov | diciembre/dic
""")
WEEKDAYS = phrases("""
    lunes | martes | miércoles | jueves | viernes | sábado | domingo | lun | mié | jue | vie | sáb | dom
""")
PUBLISHED = phrases("""
    publicado | publicado el | publicada el | publicación | fecha | fecha de publicación | creado el | creado | emitido el |
    comunicado de prensa | publicado a las
""")
UPDATED = phrases("""
    actualizado | actualizado el | actualizada | actualizado a las | última actualización | modificado | modificado el | act |
    actualización | última modificación
""")
CLOCK = phrases("hoy | impreso el | consultado el")
STAMP_FILL = phrases("a las | el | de | del | h | hrs | horas | las | los")
BYLINE = phrases("""
    por | redacción | redaccion | texto | autor | agencias | corresponsal | enviado especial | entrevista de | fuente | de nuestra redacción
""")
CREDIT = phrases("foto | fotos | fotografía | crédito | créditos | imagen | archivo | ilustración | cortesía | video")
RELATED_SURE = phrases("""
    leer también | lea también | lee también | lea más | leer más | leé también | te puede interesar | le puede interesar | ver también |
    relacionado | más información | puede leer | también te puede interesar | vea también | noticia relacionada | mira también | puedes leer
""")
RELATED_HEADS = phrases("""
    lo más leído | lo más visto | te puede interesar | le puede interesar | noticias relacionadas | más noticias | más información |
    relacionadas | artículos relacionados | lea también | leer también | últimas noticias | lo último | recomendados |
    también te puede interesar | más leídas | notas relacionadas | ver también | te recomendamos | temas relacionados | lo más popular
""")
TOPICS = phrases("""
    temas | etiquetas | palabras clave | tags | archivado en | en esta nota | tópicos | más sobre | temas relacionados | categorías
""")
WHOLE = phrases("""
    publicidad | compartir | compartir en facebook | imprimir | enviar | enviar por correo | comentarios | # comentarios | comentar |
    iniciar sesión | inicia sesión | registrarse | regístrate | suscribirse | suscríbete | inicio | portada | buscar | menú | aviso legal |
    contacto | boletín | política de privacidad | política de cookies | aceptar | aceptar todo | rechazar | noticias | política | economía |
    sociedad | cultura | deportes | mundo | internacional | nacional | opinión | sucesos | tendencias | subir | siguiente | anterior |
    escuchar | guardar | síguenos | anuncio | ver más | cargar más | tiempo de lectura: # min
""")
STARTS = phrases("""
    todos los derechos reservados | derechos reservados | utilizamos cookies | este sitio utiliza cookies | suscríbete | suscríbase |
    regístrate | síguenos | síganos | únete | descarga la app | recibe | ya eres suscriptor | para seguir leyendo | haz clic |
    fe de errores | nota del editor | queda prohibida | prohibida la reproducción | los comentarios |
    nuestra sección de | el contenido vertido | las opiniones expresadas | esta columna es
""")
