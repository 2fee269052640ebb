"""The encoder and its heads in torch. `newsledger.learn.encoder` runs the same sums in numpy.

Theory of operation. A word alone (vector, hashed affixes, shape) becomes D numbers. Each layer mixes in the two neighbours channel by
channel (`near`), makes candidate z, forget gate f and output gate o by one matrix, and runs c_t = f c_{t-1} + (1 - f) z, the first half
of the channels from left to right, the second from right to left. Only that last line is sequential and it is cheap, so that a CPU
spends its time in matrix products (Lei et al. 2018, SRU; Bradbury et al. 2017, QRNN).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from newsledger.learn.features import COLUMNS, VECTOR_WIDTH


class Scan(torch.autograd.Function):
    """c_t = f_t c_{t-1} + (1 - f_t) z_t over the first axis."""

    @staticmethod
    def forward(ctx, z, f):
        c = torch.empty_like(z)
        state = torch.zeros_like(z[0])
        for t in range(z.shape[0]):
            state = torch.lerp(z[t], state, f[t])
            c[t] = state
        ctx.save_for_backward(z, f, c)
        return c

    @staticmethod
    def backward(ctx, grad):
        z, f, c = ctx.saved_tensors
        g = torch.empty_like(grad)
        last = grad.shape[0] - 1
        state = grad[last]
        g[last] = state
        for t in range(last - 1, -1, -1):
            state = torch.addcmul(grad[t], f[t + 1], state)
            g[t] = state
        before = torch.cat([torch.zeros_like(c[:1]), c[:-1]])
        return (1 - f) * g, (before - z) * g


def drop(x: Tensor, p: float, training: bool) -> Tensor:
    """Dropout of the same channels over a whole sentence ([time, sentence, D])."""
    if not training or p <= 0:
        return x
    return x * ((torch.rand(1, *x.shape[1:]) >= p).float() / (1 - p))


def norm(x: Tensor, gain: Tensor) -> Tensor:
    """Root-mean-square norm in float32."""
    x = x.float()
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6) * gain


class Layer(nn.Module):
    """One bidirectional layer on [time, sentence, D]."""

    def __init__(self, width: int, dropout: float):
        super().__init__()
        self.gain = nn.Parameter(torch.ones(width))
        self.near = nn.Parameter(torch.tensor([0.3, 1.0, 0.3])[:, None].repeat(1, width) + 0.05 * torch.randn(3, width))
        self.gates = nn.Linear(width, 3 * width)
        self.dropout = dropout
        with torch.no_grad():
            self.gates.bias[width : 2 * width] = torch.linspace(-1, 2, width // 2).repeat(2)
        self.scale = nn.Parameter(torch.full((width,), 1.0))

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """x of the same shape; mask [time, sentence, 1], zero at padding."""
        y = norm(x, self.gain) * mask
        left = torch.cat([torch.zeros_like(y[:1]), y[:-1]])
        right = torch.cat([y[1:], torch.zeros_like(y[:1])])
        y = self.near[0] * left + self.near[1] * y + self.near[2] * right
        u = self.gates(drop(y, self.dropout, self.training)).float()
        z, f, o = u.chunk(3, -1)
        z, f = torch.tanh(z) * mask, torch.sigmoid(f) * mask
        half = z.shape[-1] // 2
        turn = lambda a: torch.cat([a[..., :half], a[..., half:].flip(0)], -1)  # noqa: E731
        c = turn(Scan.apply(turn(z).contiguous(), turn(f).contiguous()))
        h = c * torch.sigmoid(o) * self.scale
        return x + drop(h, self.dropout, self.training)


class Encoder(nn.Module):
    """Rows of word features to D numbers a word in context; returns the outputs of all layers."""

    def __init__(self, vectors: Tensor, width: int = 256, layers: int = 4, dropout: float = 0.2):
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.columns = nn.ModuleList([nn.Embedding(rows, size) for _, rows, size in COLUMNS])
        for table in self.columns:
            nn.init.normal_(table.weight, std=0.3)
        self.inside = nn.Linear(VECTOR_WIDTH + sum(size for _, _, size in COLUMNS), width)
        self.masked = nn.Parameter(torch.randn(width) * 0.1)
        self.layers = nn.ModuleList([Layer(width, dropout) for _ in range(layers)])
        self.dropout = dropout
        self.forget = 0.1

    def words(self, rows: Tensor) -> Tensor:
        """Words by themselves: [..., columns] to [..., D]."""
        parts = [self.vectors(rows[..., 0])] + [table(rows[..., i + 1]) for i, table in enumerate(self.columns)]
        if self.training:
            keep = [(torch.rand(rows.shape[:-1] + (1,)) >= (self.forget if i < 2 else self.forget / 2)).float() for i in range(len(parts))]
            parts = [p * k for p, k in zip(parts, keep, strict=True)]
        return torch.tanh(self.inside(torch.cat(parts, -1)).float()) * 2

    def forward(self, rows: Tensor, mask: Tensor, hide: Tensor | None = None) -> list[Tensor]:
        """Outputs of every layer for rows [time, sentence, columns]; `hide` [time, sentence] bool masks words."""
        x = self.words(rows)
        if hide is not None:
            x = torch.where(hide[..., None], self.masked, x)
        x = drop(x, self.dropout / 2, self.training)
        out = []
        for layer in self.layers:
            x = layer(x, mask)
            out.append(x)
        return out


class Tagger(nn.Module):
    """UPOS, XPOS and features from one layer."""

    def __init__(self, width: int, sizes: tuple[int, int, int]):
        super().__init__()
        self.gain = nn.Parameter(torch.ones(width))
        self.out = nn.Linear(width, sum(sizes))
        self.sizes = sizes

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """Three rows of scores a word."""
        return self.out(drop(norm(x, self.gain), 0.2, self.training)).float().split(self.sizes, -1)


class Biaffine(nn.Module):
    """Arcs and labels (Dozat and Manning 2017)."""

    def __init__(self, width: int, labels: int, arc: int = 192, rel: int = 64):
        super().__init__()
        self.gain = nn.Parameter(torch.ones(width))
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.mlp = nn.Linear(width, 2 * arc + 2 * rel)
        self.arc = nn.Parameter(torch.randn(arc + 1, arc) * 0.02)
        self.rel = nn.Parameter(torch.randn(labels, rel + 1, rel + 1) * 0.02)
        self.sizes = (arc, arc, rel, rel)

    def forward(self, x: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Arc scores [sentence, word, head] (head 0 is the root), and what `labels` needs."""
        x = norm(x, self.gain).transpose(0, 1)
        x = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        x = drop(x.transpose(0, 1), 0.2, self.training)
        x = drop(F.leaky_relu(self.mlp(x).float(), 0.1), 0.25, self.training).transpose(0, 1)
        head, word, rel_head, rel_word = x.split(self.sizes, -1)
        word = F.pad(word[:, 1:], (0, 1), value=1.0)
        scores = (word @ self.arc).float() @ head.transpose(1, 2)
        real = F.pad(mask.squeeze(-1).transpose(0, 1), (1, 0), value=1.0) > 0
        scores = scores.float().masked_fill(~real[:, None, :], -1e9)
        place = torch.arange(scores.shape[1])
        scores[:, place, place + 1] = -1e9
        return scores, F.pad(rel_head, (0, 1), value=1.0), F.pad(rel_word[:, 1:], (0, 1), value=1.0)

    def labels(self, rel_head: Tensor, rel_word: Tensor, heads: Tensor) -> Tensor:
        """Label scores [sentence, word, label] for given heads."""
        at = torch.gather(rel_head, 1, heads[..., None].expand(-1, -1, rel_head.shape[-1]))
        made = torch.einsum("bld,rde->blre", rel_word, self.rel)
        return torch.einsum("blre,ble->blr", made.float(), at)


class Shared(nn.Module):
    """What the places of one name in a report tell each other: a mean of what is known at each of them, added to all."""

    def __init__(self, width: int, inner: int = 128):
        super().__init__()
        self.gain = nn.Parameter(torch.ones(width))
        self.into = nn.Linear(width, inner)
        self.back = nn.Linear(inner, width, bias=False)
        nn.init.zeros_(self.back.weight)

    def forward(self, x: Tensor, group: Tensor) -> Tensor:
        """Rows x [word, D]; `group` numbers the name of each word, -1 for none."""
        rows = (group >= 0).nonzero().flatten()
        if not len(rows):
            return x
        which = group[rows]
        told = torch.tanh(self.into(norm(x[rows], self.gain)).float())
        total = torch.zeros(int(which.max()) + 1, told.shape[1]).index_add(0, which, told)
        means = total / torch.bincount(which, minlength=len(total)).clamp(min=1)[:, None]
        return x.index_add(0, rows, self.back(means[which]).float())


class Namer(nn.Module):
    """Entities: one more layer, then a linear-chain CRF over BIO labels. `documents.py` trains what the places of a name tell each other."""

    def __init__(self, width: int, tags: int, dropout: float = 0.25):
        super().__init__()
        self.before, self.layer, self.after = Shared(width), Layer(width, dropout), Shared(width)
        self.gain = nn.Parameter(torch.ones(width))
        self.out = nn.Linear(width, tags)
        self.steps = nn.Parameter(torch.zeros(tags, tags))
        self.start = nn.Parameter(torch.zeros(tags))

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Scores [time, sentence, tag] of sentences by themselves."""
        return self.potentials(self.layer(x, mask))

    def potentials(self, x: Tensor) -> Tensor:
        """Scores of the layer's output."""
        return self.out(drop(norm(x, self.gain), 0.25, self.training)).float()

    def total(self, scores: Tensor, mask: Tensor) -> Tensor:
        """Log of the sum over all label rows, one a sentence."""
        a = self.start + scores[0]
        for t in range(1, scores.shape[0]):
            b = torch.logsumexp(a[:, :, None] + self.steps, 1) + scores[t]
            a = torch.where(mask[t] > 0, b, a)
        return torch.logsumexp(a, -1)

    def loss(self, scores: Tensor, allowed: Tensor, mask: Tensor) -> Tensor:
        """Minus log-likelihood a sentence; `allowed` [time, sentence, tag] says which tags the corpus leaves open (0 or -1e4)."""
        return self.total(scores, mask) - self.total(scores + allowed, mask)
