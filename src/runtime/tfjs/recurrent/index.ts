/** Recurrent layers as one operation each, and the layers of tf.layers that use it. */
import './layers';

export { recurrentLayer } from './layer';
