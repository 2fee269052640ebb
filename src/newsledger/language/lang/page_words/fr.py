"""French words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    janvier/janv/jan | février/févr/fév/fevrier | mars | avril/avr | mai | juin | juillet/juil | août/aout | septembre/sept/sep |
    octobre/oct | novembre/nov | décembre/déc/decembre
""")
WEEKDAYS = phrases("lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche")
PUBLISHED = phrases("""
    publié | publié le | publiée le | paru le | mis en ligne le | mis en ligne | posté le | date de publication | date |
    communiqué de presse | diffusé le | sous embargo jusqu'au | créé le | rédigé le
""")
UPDATED = phrases("""
    mis à jour | mis à jour le | mise à jour | mise à jour le | modifié le | dernière mise à jour | dernière modification |
    actualisé le | màj | modification
""")
CLOCK = phrases("aujourd'hui | imprimé le | consulté le")
STAMP_FILL = phrases("à | le | h | heures | du")
BYLINE = phrases("""
    par | de notre correspondant | de notre envoyé spécial | propos recueillis par | avec | texte | auteur | rédaction | la rédaction |
    source
""")
CREDIT = phrases("""
    photo | photos | crédit | crédits | crédit photo | image | illustration | photographie | légende | vidéo
""")
RELATED_SURE = phrases("""
    lire aussi | à lire aussi | lire également | voir aussi | lire la suite | à lire | lire plus | à voir aussi | sur le même sujet |
    à lire également | écouter aussi | notre dossier | lire
""")
RELATED_HEADS = phrases("""
    lire aussi | à lire aussi | les plus lus | sur le même sujet | articles les plus lus | articles similaires | à la une |
    dernières actualités | derniers articles | voir aussi | recommandés | sur le même thème | à découvrir | nos articles |
    dans la même rubrique | les plus populaires | articles récents
""")
TOPICS = phrases("""
    mots-clés | mots clés | thèmes | sujets | étiquettes | tags | thématiques | classé sous | catégories
""")
WHOLE = phrases("""
    publicité | partager | partager sur facebook | imprimer | envoyer | envoyer par e-mail | commentaires | # commentaires | commenter |
    se connecter | connexion | s'inscrire | inscription | s'abonner | abonnez-vous | accueil | rechercher | recherche | menu |
    mentions légales | contact | newsletter | plan du site | accepter | tout accepter | refuser | actualités | politique | économie |
    société | culture | monde | sports | météo | haut de page | suivant | précédent | écouter | sauvegarder | lecture # min. |
    temps de lecture # min | réagir | abonnés | article réservé aux abonnés | gestion des cookies
""")
STARTS = phrases("""
    tous droits réservés | nous utilisons des cookies | ce site utilise des cookies | abonnez-vous | inscrivez-vous | en cliquant sur |
    suivez-nous | recevez | vous avez déjà | pour lire la suite | cet article est réservé | il vous reste | correction : |
    note de la rédaction | reproduction interdite | retrouvez
""")
