// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { compositionOf, copiesOf, meanOf } from './glm';
import RecursiveGlm from './index';

it('writes the mean out as layers are added', () => {
  expect(compositionOf([])).toBe('h₀(x)');
  expect(meanOf([], 'poisson')).toBe('exp(β₀·x)');
  expect(compositionOf(['tanh', 'relu'])).toBe('h₂ ∘ h₁ ∘ h₀(x)');
  expect(meanOf(['tanh', 'identity'], 'bernoulli')).toBe('σ(β₂·(β₁·tanh(β₀·x)))');
});

it('counts 3!·2³ copies a layer of tanh or sigmoid, and no end of them with ReLU', () => {
  expect(copiesOf([])).toBe(1);
  expect(copiesOf(['tanh'])).toBe(48);
  expect(copiesOf(['tanh', 'sigmoid'])).toBe(48 ** 2);
  expect(copiesOf(['tanh', 'relu'])).toBe(Infinity);
});

it('has two layers before any script runs, of which only the last has a response', () => {
  document.body.innerHTML = renderToString(<RecursiveGlm />);
  const layers = [...document.querySelectorAll<HTMLElement>('li')];
  expect(layers.map(({ dataset }) => dataset['response'])).toEqual(['false', 'true']);
  document.body.innerHTML = '';
});

it('grows and shrinks by its buttons, and takes the link chosen', () => {
  render(<RecursiveGlm />);
  const [add, remove] = screen.getAllByRole('button') as [HTMLElement, HTMLElement];
  const formula = screen.getByRole('status');
  fireEvent.click(add);
  expect(formula).toHaveTextContent('μ = h₂ ∘ h₁ ∘ h₀(x) = σ(β₂·tanh(β₁·tanh(β₀·x)))');
  fireEvent.change(screen.getAllByRole('combobox')[1] as HTMLElement, {
    target: { value: 'relu' },
  });
  fireEvent.change(screen.getAllByRole('combobox')[2] as HTMLElement, {
    target: { value: 'poisson' },
  });
  expect(formula).toHaveTextContent('exp(β₂·ReLU(β₁·tanh(β₀·x)))');
  fireEvent.click(remove);
  fireEvent.click(remove);
  expect(remove).toBeDisabled();
  expect(formula).toHaveTextContent('μ = h₀(x) = exp(β₀·x)');
});
