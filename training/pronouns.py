"""Fits the weights of `find/coref_weights.py` on the pronouns of GUM (free genres): `python training/pronouns.py ../shared/corpora`.

Prints accuracy by hand-set and fitted weights on both parts, and the fitted weights, to be rounded and written into `WEIGHTS` by hand.
"""
import gzip,re,sys
import numpy as np
from newsledger.records import *
from newsledger.find.name_scene import Scene,Draft
from newsledger.find import coref_weights as W
from newsledger.know.actors import know
from newsledger.language.lang.en.names import *
def docs(path):
    doc=None
    for block in gzip.open(path,'rt').read().split('\n\n'):
        rows=[]
        for l in block.split('\n'):
            if l.startswith('# newdoc'):
                if doc: yield doc
                doc=[]
            elif l and l[0]!='#':
                c=l.split('\t')
                if c[0].isdigit(): rows.append(c)
        if rows and doc is not None: doc.append(rows)
    if doc: yield doc
def scene_of(doc):
    t=Tokens(start=[],end=[],text=[],lemma=[],upos=[],xpos=[],feats=[],head=[],dep=[],sentences=[],sentence_block=[],entities=[])
    pos=0; ents=[]; stack=[]
    for rows in doc:
        base=len(t.text); 
        for i,c in enumerate(rows):
            t.start.append(pos); t.end.append(pos+len(c[1])); pos+=len(c[1])+1
            t.text.append(c[1]); t.lemma.append(c[2]); t.upos.append(c[3]); t.xpos.append(c[4]); t.feats.append(c[5]); t.dep.append(c[7])
            h=int(c[6]); t.head.append(base+(h-1 if h else i))
            m=re.search(r'Entity=([^|]+)',c[9])
            if m:
                for o,body,cl in re.findall(r'(\()?([^()]+)(\))?',m.group(1)):
                    f=body.split('-')
                    if o: stack.append((f[0],f[1] if len(f)>1 else '',base+i))
                    if cl:
                        for k in range(len(stack)-1,-1,-1):
                            if stack[k][0]==f[0]:
                                g=stack.pop(k); ents.append((g[2],base+i+1,g[0],g[1])); break
        t.sentences.append((base,len(t.text))); t.sentence_block.append(0)
    text=' '.join(t.text)
    r=Report.from_text(text)
    s=Scene(Reading(report=r,layout=Layout(),tokens=t),text,None,know(),[])
    s.low=[x.lower() for x in t.text]
    s.sentence_of=[0]*len(t)
    for n,(a,b) in enumerate(t.sentences): s.sentence_of[a:b]=[n]*(b-a)
    s.children=[[] for _ in t.text]
    for i,h in enumerate(t.head):
        if h!=i: s.children[h].append(i)
    return s,ents
def data(path,want):
    out=[]
    for doc in docs(path):
        s,ents=scene_of(doc); t=s.reading.tokens
        ents.sort(key=lambda e:(e[0],-e[1]))
        for a,b,e,ty in ents:
            if ty!='person': continue
            one=b-a==1
            how='pronoun' if one and t.upos[a]=='PRON' else 'name' if any(t.upos[k]=='PROPN' for k in range(a,b)) else 'title'
            if how=='pronoun' and s.low[a] not in HE: continue
            if any('Number=Plur' in t.feats[s.head(a,b)] for _ in [0]): continue
            s.drafts.append(Draft(t.start[a],t.end[b-1],e,'person',how,'gold',1,a,b,core=(a,b)))
            if how!='pronoun':
                words=set(s.low[a:b])
                if words&FEMALE_WORDS: s.gender[e]='f'
                elif words&MALE_WORDS: s.gender[e]='m'
                else:
                    f=next((w for w in s.low[a:b] if w in MALE_NAMES or w in FEMALE_NAMES),None)
                    if f and e not in s.gender: s.gender[e]='m' if f in MALE_NAMES else 'f'
        pron=[(d.first,d.actor) for d in s.drafts if d.how=='pronoun']
        alld=sorted(s.drafts,key=lambda d:(d.last,d.first))
        for i,e in pron:
            g=HE[s.low[i]]; here=s.sentence_of[i]
            near=[d for d in alld if d.last<=i and 0<=here-s.sentence_of[d.first]<=3 and s.gender.get(d.actor,g)==g]
            if not near: continue
            s2=s
            # a pronoun settles gender only afterwards
            sg=[set(W.signs(s,d,i,near[-1],near)) for d in near]
            out.append((sg,[d.actor==e for d in near],s.low[i],[d.actor for d in near]))
            s.gender.setdefault(e,g)
    return out
def fit(D,names,lam=0.003,n=300,lr=1.0):
    w=np.zeros(len(names)); ix={n:i for i,n in enumerate(names)}
    X=[]
    for sg,Y,*_ in D:
        F=np.zeros((len(sg),len(names)))
        for r,x in enumerate(sg):
            for q in x:
                if q in ix: F[r,ix[q]]=1
        Y=np.array(Y)
        if Y.any() and not Y.all(): X.append((F,Y))
    m=np.zeros_like(w); v=np.zeros_like(w)
    for it in range(n):
        g=np.zeros_like(w)
        for F,Y in X:
            z=F@w; z-=z.max(); p=np.exp(z); p/=p.sum(); q=p*Y; q/=q.sum(); g+=F.T@(q-p)
        g=g/len(X)-lam*w
        m=.9*m+.1*g; v=.99*v+.01*g*g
        w+=0.05*m/(np.sqrt(v)+1e-6)
    return w
def acc(D,names,w):
    ix={n:i for i,n in enumerate(names)}; c=t=0
    for sg,Y,*_ in D:
        if not any(Y): continue
        sc=[sum(w[ix[q]] for q in x if q in ix) for x in sg]
        k=max(range(len(sc)),key=lambda j:(sc[j],j)); c+=Y[k]; t+=1
    return c/t,t
if __name__ == '__main__':
    home = sys.argv[1] if len(sys.argv) > 1 else '../shared/corpora'
    train, dev = (data(f'{home}/gum_free_{part}.conllu.gz', None) for part in ('train', 'dev'))
    names = list(W.WEIGHTS)
    hand = [W.WEIGHTS[n] for n in names]
    print('now', acc(train, names, hand), acc(dev, names, hand))
    w = fit(train, names)
    print('fit', acc(train, names, w), acc(dev, names, w))
    print({n: round(float(x), 2) for n, x in zip(names, w)})
