//! Exact three-dimensional elasticity of simply supported laminates.
