/** Applies every mend, each once, before a backend starts. The last two build on what is registered before them. */
import '../plain';
import './tape-order';
import './comparison-gradients';
import './broadcast-gradients';
import './elu-gradient';
import './convolution-gradients';
import './pooling-gradients';
import './softmax-cross-entropy';
import './segment-sum';
import './pooling-kernels';
import './depthwise-kernels';
import './wasm-convolution';
import './wasm-matmul';
import './wasm-slice';
import './wasm-cast';
import './wasm-fallback';
import './explicit-padding';
