import { describe, expect, it } from 'vitest';
import { settleTerms } from '../../scripts/terms.mjs';

describe('settled terms', () => {
  it.each([
    ['八个隐藏单元，两个隐藏层', '八个隐单元，两个隐层'],
    ['权值共享与共享权值', '权重共享与共享权重'],
    ['恒等跳连，又叫跳跃连接', '恒等捷径，又叫捷径'],
    ['悬在稳定性的边缘', '悬在稳定性边缘'],
    ['准泊松回归', '拟泊松回归'],
    ['Learnt features are learnt', 'Learned features are learned'],
  ])('mends %s', (drifted, mended) => {
    expect(settleTerms(drifted)).toBe(mended);
  });

  it.each([
    '隐单元',
    '标准二项分布',
    '评论家的梯度范数',
    '准确率',
    '水准',
    '共享权重',
    'wide-margins-are-learnt-sooner',
  ])('leaves %s alone', (text) => {
    expect(settleTerms(text)).toBe(text);
  });

  it('leaves the other names of a glossary entry alone, and mends the lines around them', () => {
    const entry = "    name: { zh: '随机失活' },\n    also: { zh: '随机失活' },";
    expect(settleTerms(entry)).toBe("    name: { zh: 'Dropout' },\n    also: { zh: '随机失活' },");
  });
});
