/** Small benchmarks of what every turn needs: the codec, the rules, the seat keeper's choice. */
package org.surkrut.bench.micro;
