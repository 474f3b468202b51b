/**
 * The table of targets, distributions and links that question 21 lost: as reconstructed, as
 * corrected, and with rows of our own. What a cell prints is what the tests evaluate.
 */
import {
  bernoulli,
  categoricalLoss,
  gamma,
  gaussian,
  poisson,
  signs,
  type Family,
} from './families';
import type { Localized } from '../../data/language';
import type { LinkRow, Loss } from './link-row';
import {
  call,
  constant,
  difference,
  exponential,
  indexed,
  negative,
  power,
  product,
  quotient,
  root,
  sum,
  total,
  variable,
  type Expression,
} from '../../expressions/expression';
import { exp, ln, sigmoid, tanh } from '../../expressions/functions';
import { density, distribution } from '../../expressions/normalFunctions';
import { normalQuantile } from './normal-quantile';

const eta = variable('η');
const mean = variable('μ');
const scale = variable('s');
const grade = indexed('γ', 'y');
const half = constant(0.5, '½');

const same = (name: string): Localized => ({ zh: name, en: name });
const lossOf = (family: Family): readonly Loss[] => [{ formula: family.loss }];

const real = { zh: '实数', en: 'real' };
const binary = { zh: '二元', en: 'binary' };
const counts = { zh: '计数', en: 'counts' };
const positive = { zh: '正数', en: 'positive' };
const exponentialName = { zh: '指数', en: 'exponential' };

const softplus = ln(sum(1, exponential(eta)));
const softplusLink = ln(difference(exponential(mean), 1));

/** Probability of the category y or a lower one. */
const upTo = (shift: number): Expression => sigmoid(difference(indexed('c', 'y', shift), eta));

export const links: readonly LinkRow[] = [
  {
    id: 'gaussian-identity',
    target: real,
    model: { zh: '线性回归', en: 'linear regression' },
    family: gaussian,
    link: mean,
    inverse: eta,
    activation: { zh: '恒等', en: 'identity' },
    losses: lossOf(gaussian),
    canonical: 'yes',
  },
  {
    id: 'gaussian-log',
    target: real,
    model: { zh: '高斯，对数连接', en: 'Gaussian, log link' },
    family: gaussian,
    link: ln(mean),
    inverse: exponential(eta),
    activation: exponentialName,
    losses: lossOf(gaussian),
    added: true,
  },
  {
    id: 'bernoulli-logit',
    target: binary,
    model: { zh: '逻辑回归', en: 'logistic regression' },
    family: bernoulli,
    link: ln(quotient(mean, difference(1, mean))),
    inverse: quotient(1, sum(1, exponential(negative(eta)))),
    activation: same('sigmoid'),
    losses: lossOf(bernoulli),
    canonical: 'yes',
  },
  {
    id: 'bernoulli-probit',
    target: binary,
    model: { zh: 'probit 回归', en: 'probit regression' },
    family: bernoulli,
    link: call('Φ^{−1}', normalQuantile, mean),
    inverse: distribution(eta),
    activation: { zh: '正态分布函数', en: 'normal CDF' },
    losses: lossOf(bernoulli),
  },
  {
    id: 'bernoulli-cloglog',
    target: binary,
    model: { zh: '互补双对数', en: 'complementary log-log' },
    family: bernoulli,
    link: ln(negative(ln(difference(1, mean)))),
    inverse: difference(1, exp(negative(exponential(eta)))),
    activation: same('cloglog'),
    losses: lossOf(bernoulli),
    printed: { link: 'log(−log(μ))', inverse: 'exp(−exp(−x))' },
  },
  {
    id: 'bernoulli-loglog',
    target: binary,
    model: { zh: '双对数（耿贝尔）', en: 'log-log (Gumbel)' },
    family: bernoulli,
    link: negative(ln(negative(ln(mean)))),
    inverse: exp(negative(exponential(negative(eta)))),
    activation: { zh: '耿贝尔分布函数', en: 'Gumbel CDF' },
    losses: lossOf(bernoulli),
    added: true,
  },
  {
    id: 'signs-artanh',
    target: { zh: '二元，记作 ±1', en: 'binary, coded ±1' },
    model: { zh: '逻辑回归', en: 'logistic regression' },
    family: signs,
    link: call('artanh', Math.atanh, mean),
    inverse: tanh(eta),
    activation: same('tanh'),
    losses: lossOf(signs),
    canonical: 'yes',
  },
  {
    id: 'categorical-logit',
    target: { zh: '类别', en: 'categories' },
    model: { zh: '多项逻辑回归', en: 'multinomial logit' },
    link: ln(quotient(indexed('μ', 'i'), indexed('μ', 'K'))),
    inverse: quotient(
      exponential(indexed('η', 'i')),
      total('j', 'K', exponential(indexed('η', 'j'))),
    ),
    activation: same('softmax'),
    losses: [{ formula: categoricalLoss }],
    canonical: 'yes',
    printed: { inverse: 'η_{i}/Σ_{j} η_{j}' },
    drawn: [{ i: 1, K: 3, η_2: 0, η_3: 0 }],
  },
  {
    id: 'poisson-log',
    target: counts,
    model: { zh: '泊松，对数连接', en: 'Poisson, log link' },
    family: poisson,
    link: ln(mean),
    inverse: exponential(eta),
    activation: exponentialName,
    losses: lossOf(poisson),
    canonical: 'yes',
  },
  {
    id: 'poisson-root',
    target: counts,
    model: { zh: '泊松，平方根连接', en: 'Poisson, root link' },
    family: poisson,
    link: root(mean),
    inverse: power(eta, 2),
    activation: { zh: '平方', en: 'square' },
    losses: lossOf(poisson),
  },
  {
    id: 'poisson-softplus',
    target: counts,
    model: { zh: '泊松，softplus', en: 'Poisson, softplus' },
    family: poisson,
    link: softplusLink,
    inverse: softplus,
    activation: same('softplus'),
    losses: lossOf(poisson),
    added: true,
  },
  {
    id: 'gamma-reciprocal',
    target: positive,
    model: { zh: '伽马，倒数连接', en: 'Gamma, reciprocal link' },
    family: gamma,
    link: quotient(1, mean),
    inverse: quotient(1, eta),
    activation: { zh: '倒数', en: 'reciprocal' },
    losses: lossOf(gamma),
    canonical: 'up to sign',
  },
  {
    id: 'gamma-log',
    target: positive,
    model: { zh: '伽马，对数连接', en: 'Gamma, log link' },
    family: gamma,
    link: ln(mean),
    inverse: exponential(eta),
    activation: exponentialName,
    losses: lossOf(gamma),
    added: true,
  },
  {
    id: 'gamma-softplus',
    target: positive,
    model: { zh: '伽马，softplus', en: 'Gamma, softplus' },
    family: gamma,
    link: softplusLink,
    inverse: softplus,
    activation: same('softplus'),
    losses: lossOf(gamma),
    added: true,
  },
  {
    id: 'tobit',
    target: { zh: '常为零的非负数', en: 'non-negative, often 0' },
    model: { zh: 'Tobit（不是 GLM）', en: 'Tobit (not a GLM)' },
    inverse: sum(
      product(eta, distribution(quotient(eta, scale))),
      product(scale, density(quotient(eta, scale))),
    ),
    activation: { zh: 's → 0 时为 ReLU', en: 'ReLU as s → 0' },
    losses: [
      { when: 'y = 0', formula: negative(ln(distribution(negative(quotient(eta, scale))))) },
      {
        when: 'y > 0',
        formula: sum(
          product(half, power(quotient(difference(variable('y'), eta), scale), 2)),
          ln(scale),
        ),
      },
    ],
    printed: { inverse: 'max(0; ν)' },
    drawn: [{ s: 1 }, { s: 0.01 }],
  },
  {
    id: 'ordinal-logit',
    target: { zh: '有序等级', en: 'ordered grades' },
    model: { zh: '比例优势', en: 'proportional odds' },
    link: ln(quotient(grade, difference(1, grade))),
    inverse: upTo(0),
    activation: { zh: 'P(y 或更低)，切点 c', en: 'P(y or lower), cut-points c' },
    losses: [{ formula: negative(ln(difference(upTo(0), upTo(-1)))) }],
    drawn: [-2, 0, 2].map((cut) => ({ y: 1, c_1: cut })),
  },
];
